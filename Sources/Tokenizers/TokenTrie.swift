/// The tokens that can appear in an encoding, as a tree of bytes: finds the longest token at a
/// position of a text, and from a token the next shorter one.
///
/// The tree is a double array (Aoe, "An efficient digital search algorithm by using a double-array
/// structure", 1989): the child of node `n` by byte `b` is row `base(n) + b`, if that row's `check`
/// is `n`. One load a byte, and rows are given out in the order of the ids, which is the order of
/// frequency in training, so the rows that a text really visits lie together in the cache.
struct TokenTrie: Sendable {
  /// One node of the tree; nodes 0…255 are the single bytes.
  struct Row: BitwiseCopyable, Sendable {
    /// Where the children are, and in the highest bit whether a token ends here.
    var base: UInt32
    /// The parent, or `noParent`.
    var check: UInt32
  }
  static let accepting: UInt32 = 1 << 31
  static let noParent: UInt32 = .max

  private let rows: FrozenBuffer<Row>
  /// [rows]: the token that ends at a node, or `Vocabulary.absent`.
  private let tokens: FrozenBuffer<UInt16>
  /// [size]: the longest token that is a proper prefix of the id, or `Vocabulary.absent`.
  let shorter: FrozenBuffer<UInt16>

  /// Builds the tree of the tokens for which `included` is true. No two of them have equal bytes,
  /// and the children of an included token are included.
  init(_ vocabulary: Vocabulary, included: [Bool]) {
    var tree = TokenTree(byteCount: vocabulary.bytes.count)
    var ends = [UInt32](repeating: 0, count: vocabulary.size)
    for byte in 0..<256 { ends[byte] = UInt32(byte) }
    for id in vocabulary.firstMergeID..<vocabulary.size where included[id] {
      // The first child is in the tree already: only the second one's bytes are new.
      guard let rest = vocabulary.bytes(of: Int(vocabulary.seconds[id])) else { continue }
      let start = ends[Int(vocabulary.firsts[id])]
      ends[id] = tree.insert(rest, below: start, token: UInt16(id))
    }
    let nearest = tree.nearestShorterTokens()
    var shorter = [UInt16](repeating: Vocabulary.absent, count: vocabulary.size)
    for id in vocabulary.firstMergeID..<vocabulary.size where included[id] {
      shorter[id] = nearest[Int(ends[id])]
    }
    self.shorter = FrozenBuffer(shorter)
    let array = DoubleArray(tree)
    rows = FrozenBuffer(array.rows)
    tokens = FrozenBuffer(array.tokens)
  }

  /// The longest token at the start of `text[start..<end]`, which must not be empty, and where
  /// that token ends. The end comes from the walk rather than from the token's length, because the
  /// next walk waits for it.
  ///
  /// - Complexity: O(bytes of the longest token prefix that matches).
  @inline(__always)
  func longestMatch(
    _ text: UnsafePointer<UInt8>, from start: Int, to end: Int
  ) -> (token: UInt16, end: Int) {
    let rows = rows.base
    var node = UInt32(text[start])
    var base = rows[Int(node)].base & ~Self.accepting
    var position = start &+ 1
    var best = (node: node, end: position)
    while position < end {
      let next = base &+ UInt32(text[position])
      let row = rows[Int(next)]
      guard row.check == node else { break }
      node = next
      base = row.base & ~Self.accepting
      position &+= 1
      if row.base & Self.accepting != 0 { best = (next, position) }
    }
    return (tokens.base[Int(best.node)], best.end)
  }
}
