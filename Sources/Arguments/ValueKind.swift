/// What the word after an option may be, and what it means.
///
/// apple/swift-argument-parser would serve, but no package can be fetched where this one is built;
/// this target holds what a small command line needs of it and no more.
public struct ValueKind<Value: Sendable>: Sendable {
  /// How help writes the value, such as `N`.
  public let placeholder: String
  /// What is taken, for errors: "a whole number of at least 1".
  public let expectation: String
  /// All values there are, where they can be listed: a wrong one gets the nearest.
  public let choices: [String]
  let read: @Sendable (String) -> Value?

  /// Describes a kind of value.
  ///
  /// - Parameters:
  ///   - placeholder: How help writes the value.
  ///   - expectation: What is taken, to follow "takes".
  ///   - choices: All values, where they can be listed.
  ///   - read: The value of a word, or nil when it is none of this kind.
  public init(
    _ placeholder: String, expectation: String, choices: [String] = [],
    read: @escaping @Sendable (String) -> Value?
  ) {
    self.placeholder = placeholder
    self.expectation = expectation
    self.choices = choices
    self.read = read
  }

  /// The same kind under another name in help.
  ///
  /// - Parameter placeholder: How help writes the value.
  /// - Returns: The kind.
  public func named(_ placeholder: String) -> ValueKind {
    ValueKind(placeholder, expectation: expectation, choices: choices, read: read)
  }
}

extension ValueKind where Value == String {
  /// Any text, even an empty one.
  public static var text: ValueKind { ValueKind("TEXT", expectation: "a text") { $0 } }

  /// The path of a file or folder, or a name: a text that is not empty.
  ///
  /// - Parameter placeholder: How help writes it.
  /// - Returns: The kind.
  public static func path(_ placeholder: String) -> ValueKind {
    ValueKind(placeholder, expectation: "a name or path, not an empty text") {
      $0.isEmpty ? nil : $0
    }
  }
}

extension ValueKind where Value == Int {
  /// A whole number within a range.
  ///
  /// - Parameter range: What is taken.
  /// - Returns: The kind.
  public static func integer(in range: ClosedRange<Int>) -> ValueKind {
    let expectation: String =
      if range == .min ... .max {
        "a whole number"
      } else if range.upperBound == .max {
        "a whole number of at least \(range.lowerBound)"
      } else {
        "a whole number from \(range.lowerBound) to \(range.upperBound)"
      }
    return ValueKind("N", expectation: expectation) { text in
      guard let value = Int(text), range.contains(value) else { return nil }
      return value
    }
  }

  /// A whole number of at least `least`.
  ///
  /// - Parameter least: The smallest taken.
  /// - Returns: The kind.
  public static func integer(atLeast least: Int) -> ValueKind { integer(in: least ... .max) }
}

extension ValueKind where Value == UInt64 {
  /// A seed: any number of 64 bits.
  public static var seed: ValueKind {
    ValueKind("N", expectation: "a whole number from 0 to \(UInt64.max)") { UInt64($0) }
  }
}

extension ValueKind where Value == Float {
  /// A decimal number within a range; no infinity and no "not a number".
  ///
  /// - Parameter range: What is taken; a range without end has `greatestFiniteMagnitude` there.
  /// - Returns: The kind.
  public static func number(in range: ClosedRange<Float>) -> ValueKind {
    func short(_ value: Float) -> String {
      value == value.rounded() && abs(value) < 1e6 ? "\(Int(value))" : "\(value)"
    }
    let expectation =
      range.upperBound == .greatestFiniteMagnitude
      ? "a number of at least \(short(range.lowerBound)), such as 0.5"
      : "a number from \(short(range.lowerBound)) to \(short(range.upperBound)), such as 0.5"
    return ValueKind("X", expectation: expectation) { text in
      // Float also reads hexadecimal numbers and names of what is no number.
      let plain = text.utf8.allSatisfy { byte in
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+-.eE".utf8.contains(byte)
      }
      guard plain, let value = Float(text), value.isFinite, range.contains(value) else {
        return nil
      }
      return value
    }
  }

  /// A decimal number of at least `least`.
  ///
  /// - Parameter least: The smallest taken.
  /// - Returns: The kind.
  public static func number(atLeast least: Float) -> ValueKind {
    number(in: least ... .greatestFiniteMagnitude)
  }
}

extension ValueKind where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
  /// One of an enumeration's cases.
  ///
  /// - Parameter placeholder: How help writes it; nil lists the cases.
  /// - Returns: The kind.
  public static func choice(_ placeholder: String? = nil) -> ValueKind {
    let names = Value.allCases.map(\.rawValue)
    return ValueKind(
      placeholder ?? names.joined(separator: "|"),
      expectation: "one of " + names.joined(separator: ", "), choices: names
    ) { Value(rawValue: $0) }
  }
}

extension ValueKind where Value == [String] {
  /// Several names in one word, parted by commas.
  ///
  /// - Parameters:
  ///   - placeholder: How help writes them.
  ///   - range: How many there may be.
  /// - Returns: The kind.
  public static func list(_ placeholder: String, count range: ClosedRange<Int>) -> ValueKind {
    let count =
      range.lowerBound == range.upperBound
      ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
    return ValueKind(placeholder, expectation: "\(count) names parted by commas") { text in
      let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return range.contains(parts.count) && !parts.contains("") ? parts : nil
    }
  }
}
