/// What parsing and help need to know of an operand, whatever its type.
public struct OperandDeclaration: Sendable {
  /// How help writes it, such as `FILE`.
  public let placeholder: String
  /// What help says.
  public let help: String
  /// Whether the command needs it.
  public let isRequired: Bool
  /// Whether it takes all the words that are left.
  public let isRepeated: Bool
  let expectation: String
  let choices: [String]
  let isValid: @Sendable (String) -> Bool
}

/// Anything that a command takes by its place.
public protocol OperandDeclaring: Sendable {
  /// What parsing and help need to know.
  var operand: OperandDeclaration { get }
}

/// A word that a command takes by its place, with the type of its value.
public struct Operand<Value: Sendable>: OperandDeclaring {
  /// What parsing and help need to know.
  public let operand: OperandDeclaration
  let initial: Value
  let accept: @Sendable (String, inout Value) -> Bool

  /// One word.
  ///
  /// - Parameters:
  ///   - kind: What it is.
  ///   - required: Whether the command cannot do without it.
  ///   - help: What help says.
  public init<Wrapped>(_ kind: ValueKind<Wrapped>, required: Bool = true, help: String)
  where Value == Wrapped? {
    initial = nil
    accept = { text, value in
      value = kind.read(text)
      return value != nil
    }
    operand = OperandDeclaration(
      placeholder: kind.placeholder, help: help, isRequired: required, isRepeated: false,
      expectation: kind.expectation, choices: kind.choices, isValid: { kind.read($0) != nil })
  }

  /// All the words that are left.
  ///
  /// - Parameters:
  ///   - kind: What each is.
  ///   - required: Whether there has to be one.
  ///   - help: What help says.
  public init<Element>(many kind: ValueKind<Element>, required: Bool = true, help: String)
  where Value == [Element] {
    initial = []
    accept = { text, value in
      guard let read = kind.read(text) else { return false }
      value.append(read)
      return true
    }
    operand = OperandDeclaration(
      placeholder: kind.placeholder, help: help, isRequired: required, isRepeated: true,
      expectation: kind.expectation, choices: kind.choices, isValid: { kind.read($0) != nil })
  }
}
