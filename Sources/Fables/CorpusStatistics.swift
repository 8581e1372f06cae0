/// What the corpus writer is made of and what comes out of it.
public struct CorpusStatistics: Sendable, Hashable {
  /// Plots of the kind, and how many of them are kept out of training.
  public var plots: Int, heldOutPlots: Int
  /// Frames written by hand: of the plots of the kind, and of the phrases all plots share.
  public var frames: Int
  /// Morals, of plots and themes.
  public var morals: Int
  /// Stories looked at.
  public var stories: Int
  /// Different word forms in them, case aside.
  public var wordForms: Int
  /// Different texts among them.
  public var distinctTexts: Int
  /// Mean length of a text, in Unicode scalars.
  public var meanLength: Double
}

extension CorpusWriter {
  /// Counts over the library and the first documents.
  ///
  /// - Parameters:
  ///   - count: How many documents to look at.
  ///   - progress: Told how many have been looked at, after each.
  /// - Returns: The counts.
  /// - Complexity: O(*n*) in the length of all texts.
  public func statistics(
    over count: Int, progress: (Int) -> Void = { _ in }
  ) -> CorpusStatistics {
    let plots = library.plots(of: kind)
    let themes = library.phrases.filter { $0.name.hasPrefix("moral.") }
    let others = library.phrases.filter { !$0.name.hasPrefix("moral.") }
    var forms: Set<String> = []
    var texts: Set<String> = []
    var length = 0
    for index in 0..<count {
      let text = document(at: index).text
      length += text.unicodeScalars.count
      texts.insert(text)
      for word in Self.words(of: text) { forms.insert(word) }
      progress(index + 1)
    }
    return CorpusStatistics(
      plots: plots.count,
      heldOutPlots: plots.filter(\.isHeldOut).count,
      frames: plots.reduce(0) { $0 + $1.beats.reduce(0) { $0 + $1.frames.count } }
        + others.reduce(0) { $0 + $1.frames.count },
      morals: plots.reduce(0) { $0 + $1.morals.count }
        + themes.reduce(0) { $0 + $1.frames.count },
      stories: count,
      wordForms: forms.count,
      distinctTexts: texts.count,
      meanLength: count == 0 ? 0 : Double(length) / Double(count))
  }

  /// The words of `text` in small letters.
  static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }
}
