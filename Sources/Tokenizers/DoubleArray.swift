/// Lays a `TokenTree` out in rows; see `TokenTrie` for what they mean.
struct DoubleArray {
  private(set) var rows: [TokenTrie.Row] = []
  private(set) var tokens: [UInt16] = []

  /// One bit a row, set while the row is free.
  private var free: [UInt64] = []
  /// No row below this word of `free` is free.
  private var firstFreeWord = 4

  init(_ tree: TokenTree) {
    extend(toWords: (tree.nodes.count + tree.nodes.count / 8) >> 6 + 8)
    // Where each node of the tree went. The single bytes stay at their own numbers.
    var places = [UInt32](repeating: 0, count: tree.nodes.count)
    for byte in 0..<256 {
      places[byte] = UInt32(byte)
      rows[byte].base = TokenTrie.accepting
      tokens[byte] = UInt16(byte)
    }
    for word in 0..<4 { free[word] = 0 }

    var children: [(byte: Int, node: Int)] = []
    for node in tree.nodes.indices where tree.nodes[node].firstChild != TokenTree.none {
      children.removeAll(keepingCapacity: true)
      var child = tree.nodes[node].firstChild
      while child != TokenTree.none {
        children.append((Int(tree.nodes[Int(child)].byte), Int(child)))
        child = tree.nodes[Int(child)].nextSibling
      }
      let base = freeBase(for: children)
      rows[Int(places[node])].base |= UInt32(base)
      for (byte, child) in children {
        let row = base + byte
        free[row >> 6] &= ~(1 << UInt64(row & 63))
        places[child] = UInt32(row)
        let token = tree.nodes[child].token
        tokens[row] = token
        rows[row] = TokenTrie.Row(
          base: token == Vocabulary.absent ? 0 : TokenTrie.accepting, check: places[node])
      }
    }
  }

  /// The lowest base whose rows for all of `children` are free, from where free rows begin. Looks
  /// at 64 bases at a time.
  private mutating func freeBase(for children: [(byte: Int, node: Int)]) -> Int {
    while free[firstFreeWord] == 0 {
      firstFreeWord += 1
      if firstFreeWord + 8 >= free.count { extend(toWords: free.count * 2) }
    }
    let lowestByte = children.reduce(255) { min($0, $1.byte) }
    var base = max(firstFreeWord << 6 - lowestByte, 0)
    while true {
      if base >> 6 + 8 >= free.count { extend(toWords: free.count * 2) }
      var bases = UInt64.max
      for (byte, _) in children {
        bases &= window(at: base + byte)
        if bases == 0 { break }
      }
      if bases != 0 { return base + bases.trailingZeroBitCount }
      base += 64
    }
  }

  /// 64 bits of `free` from any bit on.
  private func window(at row: Int) -> UInt64 {
    let (word, bit) = (row >> 6, UInt64(row & 63))
    return bit == 0 ? free[word] : free[word] >> bit | free[word + 1] << (64 - bit)
  }

  /// Adds free rows. At least 256 rows follow any base in use, so that a reader need not check.
  private mutating func extend(toWords count: Int) {
    let added = count - free.count
    free += [UInt64](repeating: .max, count: added)
    tokens += [UInt16](repeating: Vocabulary.absent, count: added << 6)
    rows += [TokenTrie.Row](
      repeating: TokenTrie.Row(base: 0, check: TokenTrie.noParent), count: added << 6)
  }
}
