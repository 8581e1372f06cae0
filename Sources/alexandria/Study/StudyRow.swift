import Measures

/// The figures of the stories of one temperature, or of the texts that openings came from.
struct StudyRow {
  /// Nil for texts that no model wrote.
  let temperature: Float?
  /// What their words say.
  let figures: StoryFigures
  /// Tokens of a story, on average.
  let meanTokens: Double?
  /// The share of stories that the model ended.
  let ended: Double?
  /// The share of words that the dictionary does not know; nil where nobody asked it.
  let unknown: Double?

  /// - Parameters:
  ///   - stories: What the model wrote, all at one temperature.
  ///   - readings: Their words.
  ///   - matches: What they have in common with the corpus; nil where none was read.
  ///   - unknown: Words that the dictionary does not know; nil where nobody asked it.
  init(
    _ stories: [WrittenStory], _ readings: [Reading], matches: [[Int]]?, unknown: Set<String>?
  ) {
    temperature = stories.first?.plan.temperature
    figures = StoryFigures(readings.map(\.ownWords), matches: matches)
    meanTokens = Self.share(stories.reduce(0) { $0 + $1.tokens }, of: stories.count)
    ended = Self.share(stories.count { $0.isEnded }, of: stories.count)
    self.unknown = Self.unknown(readings, unknown)
  }

  private static func unknown(_ readings: [Reading], _ unknown: Set<String>?) -> Double? {
    guard let unknown else { return nil }
    let words = readings.flatMap { $0.written[$0.own] }
    return share(words.count { unknown.contains(String($0)) }, of: words.count)
  }

  private static func share(_ part: Int, of whole: Int) -> Double? {
    whole > 0 ? Double(part) / Double(whole) : nil
  }
}
