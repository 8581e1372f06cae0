/// Two adjacent tokens, ordered by the first and then the second.
struct TokenPair: Hashable, Sendable {
  var first: UInt16
  var second: UInt16

  init(_ first: UInt16, _ second: UInt16) {
    self.first = first
    self.second = second
  }

  init(key: UInt32) {
    first = UInt16(truncatingIfNeeded: key >> 16)
    second = UInt16(truncatingIfNeeded: key)
  }

  /// The pair as one number in the same order.
  var key: UInt32 { UInt32(first) << 16 | UInt32(second) }
}
