/// What was given to a command; every word has been found valid.
public struct ParsedArguments: Sendable {
  /// Name of the command; empty for none.
  public let command: String
  let values: [String: [String]]
  let operands: [[String]]
  let placeholders: [String]

  /// The value of an option that the command declares.
  ///
  /// - Parameter option: The option.
  public subscript<Value>(option: Option<Value>) -> Value {
    var value = option.initial
    for text in values[option.declaration.name] ?? [] {
      precondition(option.accept(text, &value), "parsing lets no wrong value through")
    }
    return value
  }

  /// The value of an operand that the command declares.
  ///
  /// - Parameter operand: The operand.
  public subscript<Value>(operand: Operand<Value>) -> Value {
    var value = operand.initial
    guard let place = placeholders.firstIndex(of: operand.operand.placeholder) else {
      return value
    }
    for text in operands[place] {
      precondition(operand.accept(text, &value), "parsing lets no wrong value through")
    }
    return value
  }

  /// Whether an option was given.
  ///
  /// - Parameter option: The option.
  /// - Returns: Whether it was, whatever its value.
  public func has(_ option: any OptionDeclaring) -> Bool {
    values[option.declaration.name] != nil
  }
}
