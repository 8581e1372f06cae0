import Fables

/// What a corpus is made of, for people and for scripts.
struct CorpusFigures {
  private let statistics: CorpusStatistics

  init(_ statistics: CorpusStatistics) { self.statistics = statistics }

  /// Rows of a name and a number.
  var table: String {
    let rows = [
      ("plots", Figures.grouped(statistics.plots)),
      ("held out of training", Figures.grouped(statistics.heldOutPlots)),
      ("frames", Figures.grouped(statistics.frames)),
      ("morals", Figures.grouped(statistics.morals)),
      ("documents", Figures.grouped(statistics.stories)),
      ("distinct texts", Figures.grouped(statistics.distinctTexts)),
      ("word forms", Figures.grouped(statistics.wordForms)),
      ("mean length, characters", Figures.decimal(statistics.meanLength, 1)),
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
    return line.text
  }
}
