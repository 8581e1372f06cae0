/// A set of features, such as `cosa`, `frágil`, `agua`; at most 128 in all.
struct FeatureSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt128
}

/// The features by name, numbered as they are met.
struct FeatureNames {
  private var numbers: [String: Int] = [:]
  /// Whether all 128 are taken and another was asked for.
  private(set) var isFull = false

  /// The feature called `name`, made if there is none.
  mutating func feature(_ name: String) -> FeatureSet {
    if let number = numbers[name] { return FeatureSet(rawValue: 1 << UInt128(number)) }
    guard numbers.count < 128 else {
      isFull = true
      return []
    }
    numbers[name] = numbers.count
    return FeatureSet(rawValue: 1 << UInt128(numbers.count - 1))
  }

  /// The feature called `name`, if a lexeme has it.
  func known(_ name: String) -> FeatureSet? {
    numbers[name].map { FeatureSet(rawValue: 1 << UInt128($0)) }
  }

  /// The features of a list of words.
  mutating func features(_ words: some Sequence<Substring>) -> FeatureSet {
    var all: FeatureSet = []
    for word in words { all.formUnion(feature(String(word))) }
    return all
  }
}

/// What an entity must be: "animal|niño !vuela" is any animal or child that doesn't fly.
struct TypeTest: Sendable {
  /// Of each set one feature must be there.
  var anyOf: [FeatureSet] = []
  /// None of these may be.
  var noneOf: FeatureSet = []

  func holds(_ features: FeatureSet) -> Bool {
    guard features.isDisjoint(with: noneOf) else { return false }
    for set in anyOf where features.isDisjoint(with: set) { return false }
    return true
  }

  /// Reads a test; throws the first unknown feature's name.
  init(_ text: some StringProtocol, names: FeatureNames) throws(UnknownFeature) {
    for word in text.split(separator: " ") {
      if word.hasPrefix("!") {
        guard let feature = names.known(String(word.dropFirst())) else {
          throw UnknownFeature(name: String(word))
        }
        noneOf.formUnion(feature)
        continue
      }
      var set: FeatureSet = []
      for name in word.split(separator: "|") {
        guard let feature = names.known(String(name)) else {
          throw UnknownFeature(name: String(name))
        }
        set.formUnion(feature)
      }
      anyOf.append(set)
    }
  }
}

/// A feature that no lexeme has.
struct UnknownFeature: Error {
  let name: String
}
