/// Which corpus is written.
public enum CorpusKind: String, Sendable, CaseIterable {
  /// Fables on cooperation, each with what it teaches.
  case fables
  /// Everyday stories of children.
  case stories
}

/// Where a document comes from.
public enum CorpusSource: String, Sendable, CaseIterable {
  /// Stories written one by one, told with other names at times.
  case written
  /// Scenes of a small simulated world, where what happens follows from what was wanted.
  case world
  /// Plots written by hand, told in many wordings by a grammar.
  case plots
}

/// Writes Spanish fables or everyday stories, each document a pure function of kind, seed, shares and
/// index.
///
///     let writer = CorpusWriter(kind: .fables, seed: 1)
///     print(writer.document(at: 0).text)
///
/// Documents can be asked for in any order and on any thread; the same seed gives the same bytes on
/// every machine. The texts that it draws on are in this target's folders: ``Plot`` and
/// `WrittenStory` describe how they are written.
public struct CorpusWriter: Sendable {
  /// The kind of corpus.
  public let kind: CorpusKind
  /// The seed.
  public let seed: UInt64
  let library: Library
  private let written: WrittenLibrary
  private let plots: [Plot]
  /// The sources that are dealt from, each with its share of all, in the order of `CorpusSource`.
  private let shares: [(source: CorpusSource, weight: Double)]

  /// How often each source is dealt from where nobody says.
  public static let defaultShares: [CorpusSource: Double] = [
    .written: 1, .world: 1, .plots: 0.25,
  ]

  /// A writer.
  ///
  /// - Parameters:
  ///   - kind: The kind of corpus.
  ///   - seed: The seed.
  ///   - shares: How often each source is dealt from, relative to the others; none is below 0 and one
  ///     at least above.
  public init(
    kind: CorpusKind, seed: UInt64, shares: [CorpusSource: Double] = Self.defaultShares
  ) {
    self.init(kind: kind, seed: seed, shares: shares, library: .shared, written: .shared)
  }

  init(
    kind: CorpusKind, seed: UInt64, shares: [CorpusSource: Double] = [.plots: 1],
    library: Library, written: WrittenLibrary = WrittenLibrary([])
  ) {
    self.kind = kind
    self.seed = seed
    self.library = library
    self.written = written
    plots = library.plots(of: kind)
    self.shares = CorpusSource.allCases.compactMap { source in
      shares[source].flatMap { $0 > 0 ? (source, $0) : nil }
    }
    precondition(!self.shares.isEmpty, "some source has to have a share")
  }

  /// The longest text of a plot, in Unicode scalars.
  public static let maximumLength = 1_400

  /// The document at `index`, at least 0.
  ///
  /// - Parameter index: Which document.
  /// - Returns: The document; the same each time.
  /// - Complexity: O(*n*) in the length of its text.
  public func document(at index: Int) -> Story {
    var dice = StoryRandom(kind: kind, seed: seed, index: index)
    var story = tell(source(&dice), index: index, &dice)
    // Not before: the plots' dice are those of the first corpora.
    if story == nil { story = tell(.plots, index: index, &dice) }
    return story ?? Story(title: "", text: "", plot: "", isHeldOut: true, source: .plots)
  }

  private func source(_ dice: inout StoryRandom) -> CorpusSource {
    guard shares.count > 1 else { return shares[0].source }
    let total = shares.reduce(0) { $0 + $1.weight }
    var place = Double(dice.below(1 << 30)) / Double(1 << 30) * total
    for (source, weight) in shares {
      if place < weight { return source }
      place -= weight
    }
    return shares[shares.count - 1].source
  }

  private func tell(_ source: CorpusSource, index: Int, _ dice: inout StoryRandom) -> Story? {
    switch source {
    case .written:
      guard let story = written.story(kind, seed: seed, index: index) else { return nil }
      var retelling = Retelling(story, dice: StoryRandom(seed: dice.next()))
      return retelling.tell()
    case .world:
      return SmallWorldWriter(kind: kind, seed: seed).document(at: index)
    case .plots:
      guard !plots.isEmpty else { return nil }
      return tell(plots[dice.below(plots.count)], dice: dice)
    }
  }

  /// `plot`, told with these dice; tried again with the next while it is too long.
  func tell(_ plot: Plot, dice start: StoryRandom) -> Story {
    var dice = start
    var shortest = Story(
      title: "", text: "", plot: plot.id, isHeldOut: plot.isHeldOut, source: .plots)
    for _ in 0..<12 {
      var composer = Composer(library: library, plot: plot, dice: StoryRandom(seed: dice.next()))
      let story = composer.compose()
      let length = story.text.unicodeScalars.count
      if length <= Self.maximumLength { return story }
      if shortest.text.isEmpty || length < shortest.text.unicodeScalars.count { shortest = story }
    }
    return shortest
  }
}
