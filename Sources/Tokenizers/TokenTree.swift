/// A tree of bytes that can still grow; `DoubleArray` lays it out for reading.
struct TokenTree {
  /// Marks the end of a list of siblings; node 0 is never a child.
  static let none: UInt32 = 0

  struct Node {
    var parent: UInt32
    var firstChild: UInt32 = none
    var nextSibling: UInt32 = none
    var byte: UInt8
    var token: UInt16
  }

  /// Nodes 0…255 are the single bytes; a parent comes before its children.
  private(set) var nodes: [Node]

  init(byteCount: Int) {
    nodes = (0..<256).map { Node(parent: Self.none, byte: UInt8($0), token: UInt16($0)) }
    nodes.reserveCapacity(min(byteCount, 1 << 16))
  }

  /// Adds the token that is `rest` after what `start` stands for; returns the node where it ends.
  mutating func insert(
    _ rest: UnsafeBufferPointer<UInt8>, below start: UInt32, token: UInt16
  ) -> UInt32 {
    var node = start
    for byte in rest {
      var child = nodes[Int(node)].firstChild
      while child != Self.none, nodes[Int(child)].byte != byte {
        child = nodes[Int(child)].nextSibling
      }
      if child == Self.none {
        child = UInt32(nodes.count)
        let sibling = nodes[Int(node)].firstChild
        nodes.append(
          Node(parent: node, nextSibling: sibling, byte: byte, token: Vocabulary.absent))
        nodes[Int(node)].firstChild = child
      }
      node = child
    }
    nodes[Int(node)].token = token
    return node
  }

  /// For each node, the token that ends at its nearest proper ancestor where one ends.
  func nearestShorterTokens() -> [UInt16] {
    var nearest = [UInt16](repeating: Vocabulary.absent, count: nodes.count)
    for node in 256..<max(nodes.count, 256) {
      let parent = Int(nodes[node].parent)
      let token = nodes[parent].token
      nearest[node] = token == Vocabulary.absent ? nearest[parent] : token
    }
    return nearest
  }
}
