import Fables

/// What a corpus is made of, for people and for scripts.
struct CorpusFigures {
  private let statistics: CorpusStatistics

  init(_ statistics: CorpusStatistics) { self.statistics = statistics }

  /// Rows of a name and a number.
  var table: String {
    var rows = statistics.sources.flatMap { source in
      [
        ("\(source.source.rawValue): documents", Figures.grouped(source.documents)),
        ("\(source.source.rawValue): stories", Figures.grouped(source.stories)),
        ("\(source.source.rawValue): words", Figures.grouped(source.words)),
      ]
    }
    rows += [
      ("documents", Figures.grouped(statistics.stories)),
      ("words", Figures.grouped(statistics.words)),
      ("distinct texts", Figures.grouped(statistics.distinctTexts)),
      ("mean length, characters", Figures.decimal(statistics.meanLength, 1)),
      ("word forms", Figures.grouped(statistics.wordForms)),
      ("lemmas of a child's vocabulary", Figures.grouped(statistics.lemmas)),
      ("of these met", Figures.grouped(statistics.lemmasMet)),
      (
        "met in \(CorpusStatistics.often) documents and more",
        Figures.grouped(statistics.lemmasMetOften)
      ),
      (
        "runs of 8 words that stand in another, %",
        Figures.decimal(100 * statistics.sharedRuns, 1)
      ),
      ("plots there are", Figures.grouped(statistics.plots)),
      ("held out of training", Figures.grouped(statistics.heldOutPlots)),
      ("their frames", Figures.grouped(statistics.frames)),
      ("their morals", Figures.grouped(statistics.morals)),
    ]
    return TextTable.render(["WHAT", "NUMBER"], rows.map { [$0, $1] })
  }

  /// One line.
  var json: String {
    var line = JSONLine()
    line.add("plots", statistics.plots)
    line.add("held_out_plots", statistics.heldOutPlots)
    line.add("frames", statistics.frames)
    line.add("morals", statistics.morals)
    line.add("documents", statistics.stories)
    line.add("distinct_texts", statistics.distinctTexts)
    line.add("word_forms", statistics.wordForms)
    line.add("mean_length", statistics.meanLength)
    line.add("words", statistics.words)
    line.add("lemmas", statistics.lemmas)
    line.add("lemmas_met", statistics.lemmasMet)
    line.add("lemmas_met_often", statistics.lemmasMetOften)
    line.add("shared_runs", statistics.sharedRuns)
    var sources = JSONLine()
    for source in statistics.sources {
      var entry = JSONLine()
      entry.add("documents", source.documents)
      entry.add("stories", source.stories)
      entry.add("words", source.words)
      sources.add(source.source.rawValue, entry)
    }
    line.add("sources", sources)
    return line.text
  }
}
