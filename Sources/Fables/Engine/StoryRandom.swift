/// SplitMix64: the dice of the corpus, the same on every machine.
///
/// Source: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014.
struct StoryRandom: Sendable {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// Dice for one document: a pure function of kind, seed and index.
  init(kind: CorpusKind, seed: UInt64, index: Int) {
    var mixer = StoryRandom(seed: seed ^ (kind == .fables ? 0x66_61_62_6C : 0x73_74_6F_72))
    let key = mixer.next()
    var second = StoryRandom(seed: key &+ UInt64(bitPattern: Int64(index)) &* 0xD1B5_4A32_D192_ED03)
    self.init(seed: second.next())
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number in `0..<bound`; `bound` is at least 1.
  mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// True in `percent` of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool {
    below(100) < percent
  }
}
