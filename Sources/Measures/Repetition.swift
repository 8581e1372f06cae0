/// How varied words are, and how often they come again.
public enum Repetition {
  /// Distinct-n: distinct n-grams ÷ n-grams, over all stories of a set.
  ///
  /// After Li et al. 2016 (arXiv:1510.03055), who divide by the number of words. It falls as a set
  /// grows, so only sets of about the same number of words compare.
  ///
  /// - Parameters:
  ///   - size: Words in an n-gram, at least 1. None reaches from one story into the next.
  ///   - stories: Words of each story.
  /// - Returns: From just above 0, always the same, to 1, never the same; nil without an n-gram.
  public static func distinct(_ size: Int, _ stories: [[String]]) -> Double? {
    var seen: Set<ArraySlice<String>> = []
    var count = 0
    for story in stories {
      for gram in grams(size, story) {
        seen.insert(gram)
        count += 1
      }
    }
    return count > 0 ? Double(seen.count) / Double(count) : nil
  }

  /// The share of a story's 4-grams that stood there before, which is 1 − its own distinct-4:
  /// seq-rep-4 of Welleck et al. 2020 (arXiv:1908.04319), in words.
  ///
  /// - Parameter story: Its words.
  /// - Returns: From 0, nothing comes again, to just below 1; nil for a story of under four words.
  public static func share(_ story: [String]) -> Double? {
    distinct(4, [story]).map { 1 - $0 }
  }

  /// Whether a story falls into a loop.
  ///
  /// It does where a group of 1 to 32 words is said at least three times without a break and fills
  /// at least 24 words; the last time may be cut short. A refrain, or a joke told three times, is
  /// shorter than that. It need not be the story's end: some models find out again, and a story
  /// that was in a loop is no better for it.
  ///
  /// - Parameter story: Its words.
  /// - Returns: The shortest such group's number of words; nil where there is no loop.
  /// - Complexity: O(32 *n*)
  public static func loop(_ story: [String]) -> Int? {
    (1...longestPeriod).first { period in
      let needed = max(3 * period, leastLoop)
      var length = period
      for (word, before) in zip(story.dropFirst(period), story) {
        length = word == before ? length + 1 : period
        if length >= needed { return true }
      }
      return false
    }
  }

  private static let longestPeriod = 32
  private static let leastLoop = 24

  static func grams(_ size: Int, _ story: [String]) -> [ArraySlice<String>] {
    guard story.count >= size else { return [] }
    return (0...story.count - size).map { story[$0..<$0 + size] }
  }
}
