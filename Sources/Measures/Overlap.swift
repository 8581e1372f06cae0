/// What stories have in common with a corpus, word for word.
///
///     let overlap = Overlap(stories)
///     var reach = overlap.start
///     for document in corpus { overlap.read(document, &reach) }
///     let matches = overlap.matches(reach)
///
/// It holds the stories, not the corpus, which is read once and may be of any size; several threads
/// may read parts of it, each with a reach of its own.
public struct Overlap: Sendable {
  /// How far the corpus read so far has come in the stories.
  public struct Reach: Sendable {
    /// For each state of the automaton, the longest substring that was read.
    fileprivate var longest: [Int]

    /// Adds what another thread has read.
    public mutating func formUnion(_ other: Reach) {
      for (state, length) in other.longest.enumerated() {
        longest[state] = max(longest[state], length)
      }
    }
  }

  private let stories: [[Int]]
  private let ids: [String: Int]
  private let automaton: SuffixAutomaton

  /// Takes in the stories.
  ///
  /// - Parameter stories: The words of each.
  /// - Complexity: O(*n*) in the number of all words, time and space.
  public init(_ stories: [[String]]) {
    var ids: [String: Int] = [:]
    var automaton = SuffixAutomaton()
    self.stories = stories.enumerated().map { index, story in
      let symbols = story.map { word in
        let next = ids.count
        return ids[word]
          ?? {
            ids[word] = next; return next
          }()
      }
      // A number that is no word's ends each story, so that no run goes on into the next.
      for symbol in symbols + [-1 - index] { automaton.append(symbol) }
      return symbols
    }
    self.ids = ids
    self.automaton = automaton
  }

  /// A corpus of which nothing has been read.
  public var start: Reach { Reach(longest: Array(repeating: 0, count: automaton.lengths.count)) }

  /// Reads a document of the corpus; no run goes on into the next.
  ///
  /// - Complexity: O(*n*) in its words.
  public func read(_ document: [String], _ reach: inout Reach) {
    var (state, length) = (SuffixAutomaton.root, 0)
    for word in document {
      guard let symbol = ids[word] else {
        (state, length) = (SuffixAutomaton.root, 0)
        continue
      }
      while true {
        if let next = automaton.next(state, symbol) {
          state = next
          length += 1
          break
        }
        // What is left is the longest suffix that more of the stories' places agree with.
        guard let link = automaton.links[state] else { break }
        state = link
        length = automaton.lengths[link]
      }
      if length > reach.longest[state] { reach.longest[state] = length }
    }
  }

  /// For each word of each story, how many words up to it stand in a row in a document as well.
  ///
  /// The greatest of a story is its longest common run, and its 8-grams that the corpus has too
  /// are those whose last word has 8 or more.
  ///
  /// - Parameter reach: All that was read.
  /// - Returns: `[story][word]`.
  /// - Complexity: O(*n* log *n*) in the stories' words.
  public func matches(_ reach: Reach) -> [[Int]] {
    let longest = suffixes(reach)
    return stories.map { story in
      var state = SuffixAutomaton.root
      return story.enumerated().map { index, symbol in
        // The automaton knows every story, so there is always a next state.
        state = automaton.next(state, symbol) ?? SuffixAutomaton.root
        return min(longest[state], index + 1)
      }
    }
  }

  /// For each state, the longest suffix of its substrings that was read.
  private func suffixes(_ reach: Reach) -> [Int] {
    var longest = reach.longest
    let order = longest.indices.sorted { automaton.lengths[$0] < automaton.lengths[$1] }
    // Whoever has read a substring has read its suffixes.
    for state in order.reversed() where longest[state] > 0 {
      if let link = automaton.links[state] { longest[link] = automaton.lengths[link] }
    }
    for state in order where longest[state] == 0 {
      if let link = automaton.links[state] { longest[state] = longest[link] }
    }
    return longest
  }
}
