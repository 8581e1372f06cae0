/// Which pairs of tokens merge, and the question that makes fast encoding exact: may two tokens
/// stand side by side in an encoding?
struct MergeRules: Sendable {
  let firstMergeID: UInt16
  private let firsts: FrozenBuffer<UInt16>
  private let seconds: FrozenBuffer<UInt16>

  /// An open-addressing hash table from `first << 16 | second` to the merged id.
  private let keys: FrozenBuffer<UInt32>
  private let values: FrozenBuffer<UInt16>
  private let shift: UInt32

  /// A bit per hash value, 16 or more per merge: most questions are about pairs that never merge,
  /// and this answers them from the nearest cache.
  private let filter: FrozenBuffer<UInt64>
  private let filterShift: UInt32

  private static let emptyKey: UInt32 = .max

  /// - Throws: `TokenizerError` when a pair appears twice.
  init(_ vocabulary: Vocabulary) throws {
    firstMergeID = UInt16(vocabulary.firstMergeID)
    firsts = vocabulary.firsts
    seconds = vocabulary.seconds

    let mergeCount = vocabulary.size - vocabulary.firstMergeID
    var bits = 4
    while 1 << bits < mergeCount * 2 { bits += 1 }
    shift = UInt32(32 - bits)
    let filterBits = bits + 3
    filterShift = UInt32(32 - filterBits)

    var keys = [UInt32](repeating: Self.emptyKey, count: 1 << bits)
    var values = [UInt16](repeating: Vocabulary.absent, count: 1 << bits)
    var filter = [UInt64](repeating: 0, count: max(1, (1 << filterBits) >> 6))
    for id in vocabulary.firstMergeID..<vocabulary.size {
      let key = Self.key(firsts[id], seconds[id])
      let hash = Self.hash(key)
      var slot = Int(hash >> shift)
      while keys[slot] != Self.emptyKey {
        guard keys[slot] != key else {
          throw TokenizerError(.repeatedPair(first: Int(firsts[id]), second: Int(seconds[id])))
        }
        slot = (slot + 1) & (keys.count - 1)
      }
      keys[slot] = key
      values[slot] = UInt16(id)
      let bit = Int(hash >> filterShift)
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    self.keys = FrozenBuffer(keys)
    self.values = FrozenBuffer(values)
    self.filter = FrozenBuffer(filter)
  }

  @inline(__always)
  private static func key(_ first: UInt16, _ second: UInt16) -> UInt32 {
    UInt32(first) << 16 | UInt32(second)
  }

  /// Fibonacci hashing: the high bits of the product depend on every bit of the key.
  @inline(__always)
  private static func hash(_ key: UInt32) -> UInt32 { key &* 0x9E37_79B1 }

  /// The id that the pair merges to, or `Vocabulary.absent`.
  @inline(__always)
  func merged(_ first: UInt16, _ second: UInt16) -> UInt16 {
    let key = Self.key(first, second)
    let hash = Self.hash(key)
    let bit = Int(hash >> filterShift)
    guard filter.base[bit >> 6] >> UInt64(bit & 63) & 1 != 0 else { return Vocabulary.absent }
    var slot = Int(hash >> shift)
    let mask = keys.count - 1
    while true {
      let found = keys.base[slot]
      if found == key { return values.base[slot] }
      if found == Self.emptyKey { return Vocabulary.absent }
      slot = (slot + 1) & mask
    }
  }

  /// Whether no merge below `limit` crosses the boundary between `first` and `second` while each
  /// of them is being built from its bytes.
  ///
  /// Merges happen in the order of their ids, so id order is time order. Walking back in time,
  /// undo whichever of the two tokens at the boundary was made last; the pair that then faces
  /// each other across the boundary existed until that merge, and would have merged first if its
  /// own id came earlier. At the same id the leftmost occurrence goes first: a pair across the
  /// boundary loses to the left token's own merge and wins over the right token's.
  ///
  /// - Complexity: O(depth of the two merge trees along the boundary), on text about four steps.
  @inline(__always)
  func boundaryHolds(_ first: UInt16, _ second: UInt16, before limit: UInt32 = .max) -> Bool {
    var (left, right) = (first, second)
    // `absent` must pass, so the limit never exceeds it.
    var limit = min(limit, UInt32(Vocabulary.absent))
    while true {
      if UInt32(merged(left, right)) < limit { return false }
      guard max(left, right) >= firstMergeID else { return true }
      // Which side is undone is as good as random: selecting both values without a branch is
      // worth a second load.
      let undoesLeft = left > right
      let (nextLeft, nextRight) = (seconds.base[Int(left)], firsts.base[Int(right)])
      limit = undoesLeft ? UInt32(left) : UInt32(right) + 1
      left = undoesLeft ? nextLeft : left
      right = undoesLeft ? right : nextRight
    }
  }

  /// For each id, whether its own bytes encode to it. A token for which this is false can never
  /// appear in an encoding: whatever text surrounds its bytes, another split of them wins.
  func selfEncoding() -> [Bool] {
    var result = [Bool](repeating: false, count: firsts.count)
    for byte in 0..<256 { result[byte] = true }
    for id in Int(firstMergeID)..<firsts.count {
      let (first, second) = (firsts[id], seconds[id])
      result[id] =
        result[Int(first)] && result[Int(second)]
        && boundaryHolds(first, second, before: UInt32(id))
    }
    return result
  }
}
