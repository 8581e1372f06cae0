/// The tokens that can appear in an encoding, as a tree of bytes: finds the longest token at a
/// position of a text, and from a token the next shorter one.
///
/// The tree's edges live in one open-addressing hash table keyed by (node, byte), which is quick
/// to build (a vocabulary of 8,000 loads in a millisecond or two) and one probe a byte to walk.
/// Nodes 0…255 are the single bytes.
struct TokenTrie: Sendable {
  /// `node << 8 | byte`, and the child's number with `accepting` set when a token ends there.
  struct Edge: BitwiseCopyable, Sendable {
    var key: UInt32
    var child: UInt32
  }
  private static let emptyKey: UInt32 = .max
  private static let accepting: UInt32 = 1 << 31

  private let edges: FrozenBuffer<Edge>
  private let shift: UInt32
  /// [nodes]: the token that ends at a node, or `Vocabulary.absent`.
  private let tokens: FrozenBuffer<UInt16>
  /// [size]: the longest token that is a proper prefix of the id, or `Vocabulary.absent`.
  let shorter: FrozenBuffer<UInt16>

  /// Builds the tree of the tokens for which `included` is true. No two of them have equal bytes.
  init(_ vocabulary: Vocabulary, included: [Bool]) {
    var builder = Builder(byteCount: vocabulary.bytes.count)
    var ends = [UInt32](repeating: 0, count: vocabulary.size)
    for id in vocabulary.firstMergeID..<vocabulary.size where included[id] {
      guard let bytes = vocabulary.bytes(of: id) else { continue }
      ends[id] = builder.insert(bytes, token: UInt16(id))
    }
    // Parents come before their children, so one pass carries the nearest accepting ancestor down.
    var nearest = [UInt16](repeating: Vocabulary.absent, count: builder.tokens.count)
    var shorter = [UInt16](repeating: Vocabulary.absent, count: vocabulary.size)
    for node in 256..<builder.tokens.count {
      let parent = Int(builder.parents[node])
      let token = builder.tokens[parent]
      nearest[node] = token == Vocabulary.absent ? nearest[parent] : token
    }
    for id in vocabulary.firstMergeID..<vocabulary.size where included[id] {
      shorter[id] = nearest[Int(ends[id])]
    }
    builder.markAccepting()
    edges = FrozenBuffer(builder.edges)
    shift = builder.shift
    tokens = FrozenBuffer(builder.tokens)
    self.shorter = FrozenBuffer(shorter)
  }

  @inline(__always)
  private static func slot(_ key: UInt32, shift: UInt32) -> Int {
    Int((key &* 0x9E37_79B1) >> shift)
  }

  /// The longest token at the start of `text[start..<end]`, which must not be empty.
  ///
  /// - Complexity: O(bytes of the longest token prefix that matches).
  @inline(__always)
  func longestMatch(_ text: UnsafePointer<UInt8>, from start: Int, to end: Int) -> UInt16 {
    var node = UInt32(text[start])
    var best = node
    var position = start + 1
    let mask = edges.count - 1
    search: while position < end {
      let key = node << 8 | UInt32(text[position])
      var slot = Self.slot(key, shift: shift)
      var edge = edges.base[slot]
      while edge.key != key {
        if edge.key == Self.emptyKey { break search }
        slot = (slot + 1) & mask
        edge = edges.base[slot]
      }
      node = edge.child & ~Self.accepting
      if edge.child & Self.accepting != 0 { best = node }
      position += 1
    }
    return tokens.base[Int(best)]
  }
}

extension TokenTrie {
  /// The growing tree.
  private struct Builder {
    var edges: [Edge]
    var shift: UInt32
    var tokens: [UInt16]
    var parents: [UInt32]

    init(byteCount: Int) {
      // The table must stay at most half full; tokens share prefixes, so the number of nodes is
      // known only afterwards. It starts small and doubles.
      edges = Array(repeating: Edge(key: emptyKey, child: 0), count: 1 << 10)
      shift = 32 - 10
      tokens = (0..<256).map { UInt16($0) }
      parents = Array(repeating: 0, count: 256)
    }

    /// Adds a token; returns the node where it ends.
    mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, token: UInt16) -> UInt32 {
      var node = UInt32(bytes[0])
      for byte in bytes.dropFirst() {
        let slot = find(node << 8 | UInt32(byte))
        if edges[slot].key == emptyKey {
          let child = UInt32(tokens.count)
          edges[slot] = Edge(key: node << 8 | UInt32(byte), child: child)
          tokens.append(Vocabulary.absent)
          parents.append(node)
          node = child
          if tokens.count * 2 > edges.count { grow() }
        } else {
          node = edges[slot].child
        }
      }
      tokens[Int(node)] = token
      return node
    }

    private func find(_ key: UInt32) -> Int {
      var slot = TokenTrie.slot(key, shift: shift)
      while edges[slot].key != emptyKey && edges[slot].key != key {
        slot = (slot + 1) & (edges.count - 1)
      }
      return slot
    }

    private mutating func grow() {
      let old = edges
      edges = Array(repeating: Edge(key: emptyKey, child: 0), count: old.count * 2)
      shift -= 1
      for edge in old where edge.key != emptyKey { edges[find(edge.key)] = edge }
    }

    mutating func markAccepting() {
      for slot in edges.indices where edges[slot].key != emptyKey {
        if tokens[Int(edges[slot].child)] != Vocabulary.absent {
          edges[slot].child |= accepting
        }
      }
    }
  }
}
