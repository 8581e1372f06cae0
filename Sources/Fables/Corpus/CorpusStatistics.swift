/// What the corpus writer is made of and what comes out of it.
public struct CorpusStatistics: Sendable, Hashable {
  /// Plots of the kind, and how many of them are kept out of training.
  public var plots = 0, heldOutPlots = 0
  /// Frames written by hand: of the plots of the kind, and of the phrases all plots share.
  public var frames = 0
  /// Morals, of plots and themes.
  public var morals = 0
  /// What came from each source, of those that were dealt from.
  public var sources: [Source] = []
  /// Stories looked at.
  public var stories = 0
  /// Words in them.
  public var words = 0
  /// Different word forms in them, case aside.
  public var wordForms = 0
  /// Lemmas of a child's vocabulary, how many of them the stories meet, and how many in at least
  /// ``often`` stories.
  public var lemmas = 0, lemmasMet = 0, lemmasMetOften = 0
  /// Share of the runs of eight words that stand in another of the stories too.
  public var sharedRuns = 0.0
  /// Different texts among them.
  public var distinctTexts = 0
  /// Mean length of a text, in Unicode scalars.
  public var meanLength = 0.0

  /// In how many stories a lemma counts as met often.
  public static let often = 5

  /// What came from one source.
  public struct Source: Sendable, Hashable {
    /// The source.
    public var source: CorpusSource
    /// Documents from it.
    public var documents = 0
    /// Different plots or written stories that they tell; of the small world each is its own.
    public var stories = 0
    /// Words in them.
    public var words = 0
  }
}

extension CorpusWriter {
  /// Counts over the library and the first documents.
  ///
  /// - Parameters:
  ///   - count: How many documents to look at.
  ///   - progress: Told how many have been looked at, after each.
  /// - Returns: The counts.
  /// - Complexity: O(*n* log *n*) in the length of all texts.
  public func statistics(
    over count: Int, progress: (Int) -> Void = { _ in }
  ) -> CorpusStatistics {
    let vocabulary = Vocabulary.shared
    var forms: Set<String> = []
    var texts: Set<String> = []
    var plotsTold: [CorpusSource: Set<String>] = [:]
    var bySource: [CorpusSource: CorpusStatistics.Source] = [:]
    var met = [Int](repeating: 0, count: vocabulary.lemmas.count)
    var runs = SharedRuns(length: 8)
    var length = 0
    for index in 0..<count {
      let story = document(at: index)
      let words = Self.words(of: story.text)
      length += story.text.unicodeScalars.count
      texts.insert(story.text)
      forms.formUnion(words)
      plotsTold[story.source, default: []].insert(story.plot)
      bySource[story.source, default: .init(source: story.source)].documents += 1
      bySource[story.source]?.words += words.count
      for lemma in Set(words.flatMap(vocabulary.lemmas(of:))) { met[Int(lemma)] += 1 }
      runs.add(words, document: index)
      progress(index + 1)
    }
    var result = CorpusStatistics()
    result.sources = CorpusSource.allCases.compactMap { source in
      bySource[source].map {
        var row = $0
        row.stories = plotsTold[source]?.count ?? 0
        return row
      }
    }
    result.stories = count
    result.words = result.sources.reduce(0) { $0 + $1.words }
    result.wordForms = forms.count
    result.lemmas = vocabulary.lemmas.count
    result.lemmasMet = met.count { $0 > 0 }
    result.lemmasMetOften = met.count { $0 >= CorpusStatistics.often }
    result.sharedRuns = runs.share()
    result.distinctTexts = texts.count
    result.meanLength = count == 0 ? 0 : Double(length) / Double(count)
    countLibrary(&result)
    return result
  }

  private func countLibrary(_ result: inout CorpusStatistics) {
    let plots = library.plots(of: kind)
    let themes = library.phrases.filter { $0.name.hasPrefix("moral.") }
    let others = library.phrases.filter { !$0.name.hasPrefix("moral.") }
    result.plots = plots.count
    result.heldOutPlots = plots.count { $0.isHeldOut }
    result.frames =
      plots.reduce(0) { $0 + $1.beats.reduce(0) { $0 + $1.frames.count } }
      + others.reduce(0) { $0 + $1.frames.count }
    result.morals =
      plots.reduce(0) { $0 + $1.morals.count } + themes.reduce(0) { $0 + $1.frames.count }
  }

  /// The words of `text` in small letters.
  static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }
}
