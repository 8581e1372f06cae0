/// A hash table from pairs of token ids to small numbers, by linear probing.
///
/// Training asks it some tens of millions of times; Swift's Dictionary took three times as long
/// in all.
struct PairTable {
  private var keys: [UInt64]
  private var values: [Int32]
  private var count = 0
  private static let empty = UInt64.max

  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: Self.empty, count: size)
    values = Array(repeating: 0, count: size)
  }

  static func key(_ first: Int32, _ second: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: first)) << 32 | UInt64(UInt32(bitPattern: second))
  }

  /// The number of a pair, or nil.
  func value(of key: UInt64) -> Int32? {
    let slot = slot(of: key)
    return keys[slot] == key ? values[slot] : nil
  }

  /// The number of a pair; one that is new gets `next`.
  mutating func value(of key: UInt64, orInsert next: Int32) -> Int32 {
    let slot = slot(of: key)
    if keys[slot] == key { return values[slot] }
    keys[slot] = key
    values[slot] = next
    count += 1
    if count * 2 > keys.count { grow() }
    return next
  }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    // Fibonacci hashing; the upper bits are the well mixed ones.
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while keys[slot] != key && keys[slot] != Self.empty { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: Self.empty, count: oldKeys.count * 2)
    values = Array(repeating: 0, count: oldKeys.count * 2)
    for (index, key) in oldKeys.enumerated() where key != Self.empty {
      let slot = slot(of: key)
      keys[slot] = key
      values[slot] = oldValues[index]
    }
  }
}
