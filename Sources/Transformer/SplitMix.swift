/// SplitMix64 (Steele, Lea & Flood, 2014): the same numbers on every machine, from a seed that is
/// also its whole state.
public struct SplitMix: RandomNumberGenerator, Codable, Hashable, Sendable {
  /// Where the generator stands.
  public var state: UInt64

  /// Starts from a seed.
  public init(seed: UInt64) { state = seed }

  /// A generator for one purpose: different streams of a seed have nothing in common.
  public init(seed: UInt64, stream: UInt64) {
    var mixer = SplitMix(seed: seed &+ stream &* 0x9E37_79B9_7F4A_7C15)
    state = mixer.next() ^ stream
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number in 0..<1, from the upper 53 bits.
  public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A whole number in 0..<bound, without bias worth the name for bounds below 2³².
  ///
  /// The standard library's `random(in:using:)` may change its algorithm between releases; the
  /// order of the data may not.
  public mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// Shuffles in place (Fisher–Yates).
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    for index in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(index, below(index + 1))
    }
  }
}
