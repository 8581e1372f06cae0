/// The smallest automaton that reads all substrings of a sequence (Blumer et al. 1985, "The
/// smallest automaton recognizing the subwords of a text").
///
/// A state stands for the substrings that end at the same places; they are suffixes of one another,
/// from just longer than those of the state's link up to `lengths`.
struct SuffixAutomaton: Sendable {
  /// The state of the empty substring.
  static let root = 0

  /// Length of each state's longest substring.
  private(set) var lengths: [Int] = [0]
  /// The state of the longest suffixes that end at more places; nil for the root.
  private(set) var links: [Int?] = [nil]
  private var edges: [[Int: Int]] = [[:]]
  /// The state of the whole sequence.
  private var last = root

  /// Adds a symbol to the sequence.
  ///
  /// - Complexity: O(1) on average over a sequence, copies of edges aside.
  mutating func append(_ symbol: Int) {
    let whole = add(length: lengths[last] + 1, link: Self.root, edges: [:])
    var state: Int? = last
    while let from = state, edges[from][symbol] == nil {
      edges[from][symbol] = whole
      state = links[from]
    }
    if let from = state, let to = edges[from][symbol] {
      links[whole] =
        lengths[to] == lengths[from] + 1 ? to : split(to, length: lengths[from] + 1, symbol, from)
    }
    last = whole
  }

  /// The state after one more symbol; nil if the sequence has no such substring.
  func next(_ state: Int, _ symbol: Int) -> Int? { edges[state][symbol] }

  /// Gives the shorter substrings of a state, which now end at one more place, their own.
  private mutating func split(_ state: Int, length: Int, _ symbol: Int, _ from: Int) -> Int {
    let shorter = add(length: length, link: links[state], edges: edges[state])
    links[state] = shorter
    var source: Int? = from
    while let place = source, edges[place][symbol] == state {
      edges[place][symbol] = shorter
      source = links[place]
    }
    return shorter
  }

  private mutating func add(length: Int, link: Int?, edges: [Int: Int]) -> Int {
    lengths.append(length)
    links.append(link)
    self.edges.append(edges)
    return lengths.count - 1
  }
}
