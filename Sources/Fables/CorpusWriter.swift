/// Which corpus is written.
public enum CorpusKind: String, Sendable, CaseIterable {
  /// Fables on cooperation, each with what it teaches.
  case fables
  /// Everyday stories of children.
  case stories
}

/// Writes Spanish fables or everyday stories, each document a pure function of kind, seed and index.
///
///     let writer = CorpusWriter(kind: .fables, seed: 1)
///     print(writer.document(at: 0).text)
///
/// Documents can be asked for in any order and on any thread; the same seed gives the same bytes on
/// every machine. The plots, phrases and the small world they draw on are in this target's folders;
/// ``Plot`` describes how they are written. It is a grammar, not a language model: it tells what its
/// authors wrote, in the many ways they wrote it.
public struct CorpusWriter: Sendable {
  /// The kind of corpus.
  public let kind: CorpusKind
  /// The seed.
  public let seed: UInt64
  let library: Library
  private let plots: [Plot]

  /// A writer.
  ///
  /// - Parameters:
  ///   - kind: The kind of corpus.
  ///   - seed: The seed.
  public init(kind: CorpusKind, seed: UInt64) {
    self.init(kind: kind, seed: seed, library: .shared)
  }

  init(kind: CorpusKind, seed: UInt64, library: Library) {
    self.kind = kind
    self.seed = seed
    self.library = library
    plots = library.plots(of: kind)
  }

  /// The longest text, in Unicode scalars.
  public static let maximumLength = 1_400

  /// The document at `index`, at least 0.
  ///
  /// - Parameter index: Which document.
  /// - Returns: The document; the same each time.
  /// - Complexity: O(*n*) in the length of its text.
  public func document(at index: Int) -> Story {
    var dice = StoryRandom(kind: kind, seed: seed, index: index)
    let plot = plots[dice.below(plots.count)]
    return tell(plot, dice: dice)
  }

  /// `plot`, told with these dice; tried again with the next while it is too long.
  func tell(_ plot: Plot, dice start: StoryRandom) -> Story {
    var dice = start
    var shortest = Story(title: "", text: "", plot: plot.id, isHeldOut: plot.isHeldOut)
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
