/// Exact byte-pair encoding in linear time.
///
/// Merging in order looks at the whole text once per merge, or keeps a priority queue; this does
/// neither. A sequence of tokens is the encoding of a text exactly when every token encodes to
/// itself and no merge crosses any of its boundaries (`MergeRules.boundaryHolds`), so the encoder
/// walks from left to right: take the longest token, take a shorter one while its boundary to the
/// token before does not hold, and step back when none is left. Every prefix of a text has one
/// encoding, so a position is reached in at most one way and a position that was given up is never
/// tried again: the work is bounded by the number of positions.
///
/// The idea that compatible neighbours characterise the encoding is described in van Antwerpen
/// and Neubeck, "So many tokens, so little time" (2024).
struct BacktrackingEncoder: Sendable {
  let rules: MergeRules
  private let trie: TokenTrie
  /// [size]: bytes in each token.
  private let lengths: FrozenBuffer<UInt32>

  /// - Throws: `TokenizerError` when a pair appears twice.
  init(_ vocabulary: Vocabulary) throws {
    rules = try MergeRules(vocabulary)
    trie = TokenTrie(vocabulary, included: rules.selfEncoding())
    lengths = FrozenBuffer(
      (0..<vocabulary.size).map { vocabulary.offsets[$0 + 1] - vocabulary.offsets[$0] })
  }

  /// The encoding of `text`.
  ///
  /// - Complexity: O(bytes), with 2⅛ bytes of scratch per byte of text.
  func encode(_ text: UnsafeBufferPointer<UInt8>) -> [Int] {
    guard let bytes = text.baseAddress, !text.isEmpty else { return [] }
    return withUnsafeTemporaryAllocation(of: UInt16.self, capacity: text.count) { stack in
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: text.count >> 6 + 1) { dead in
        dead.initialize(repeating: 0)
        guard let tokens = stack.baseAddress, let dead = dead.baseAddress else { return [] }
        let count = encode(bytes, count: text.count, into: tokens, dead: dead)
        return [Int](unsafeUninitializedCapacity: count) { ids, initialized in
          for index in 0..<count { ids[index] = Int(tokens[index]) }
          initialized = count
        }
      }
    }
  }

  /// Writes the encoding of `text[0..<end]` to `tokens`, which has room for `end` ids; `dead` is
  /// one zeroed bit per position. Returns the number of ids.
  private func encode(
    _ text: UnsafePointer<UInt8>, count end: Int, into tokens: UnsafeMutablePointer<UInt16>,
    dead: UnsafeMutablePointer<UInt64>
  ) -> Int {
    let lengths = lengths.base
    let shorter = trie.shorter.base
    var count = 0
    var position = 0
    var (candidate, next) = trie.longestMatch(text, from: 0, to: end)
    while true {
      if dead[next >> 6] >> UInt64(next & 63) & 1 == 0,
        count == 0 || rules.boundaryHolds(tokens[count - 1], candidate)
      {
        tokens[count] = candidate
        count += 1
        position = next
        if position == end { return count }
        (candidate, next) = trie.longestMatch(text, from: position, to: end)
        continue
      }
      candidate = shorter[Int(candidate)]
      while candidate == Vocabulary.absent {
        // No token continues the encoding from here, so the token that led here was wrong.
        dead[position >> 6] |= 1 << UInt64(position & 63)
        count -= 1
        position -= Int(lengths[Int(tokens[count])])
        candidate = shorter[Int(tokens[count])]
      }
      next = position + Int(lengths[Int(candidate)])
    }
  }
}
