/// The figures of a set of stories.
///
/// Each is nil where there is nothing to divide by, or where the corpus was not read.
public struct StoryFigures: Sendable {
  /// Stories.
  public let stories: Int
  /// Words of a story, on average.
  public let meanWords: Double?
  /// Distinct-1, 2 and 3 of the set.
  public let distinct: [Double?]
  /// The share of a story's 4-grams that stood there before, on average over the stories that
  /// have any.
  public let repetition: Double?
  /// The share of stories that fall into a loop.
  public let loops: Double?
  /// The longest run of words that a story has in common with a document: the median over the
  /// stories (of an even number, the lower of the two in the middle).
  public let medianRun: Int?
  /// The longest of all these runs.
  public let longestRun: Int?
  /// The share of all stories' 8-grams that a document has too.
  public let sharedGrams: Double?

  /// Measures stories.
  ///
  /// - Parameters:
  ///   - stories: Words of each.
  ///   - matches: What ``Overlap/matches(_:)`` says of each; nil where no corpus was read.
  public init(_ stories: [[String]], matches: [[Int]]?) {
    self.stories = stories.count
    meanWords = Self.mean(stories.map { Double($0.count) })
    distinct = (1...3).map { Repetition.distinct($0, stories) }
    repetition = Self.mean(stories.compactMap(Repetition.share))
    loops = Self.mean(stories.map { Repetition.loop($0) == nil ? 0 : 1 })
    let runs = matches?.map { $0.max() ?? 0 }.sorted() ?? []
    medianRun = runs.isEmpty ? nil : runs[(runs.count - 1) / 2]
    longestRun = runs.last
    sharedGrams = Self.mean(
      (matches ?? []).flatMap { $0.dropFirst(Self.gram - 1).map { $0 >= Self.gram ? 1 : 0 } })
  }

  /// Words of the n-grams that are looked for in a corpus.
  private static let gram = 8

  private static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}
