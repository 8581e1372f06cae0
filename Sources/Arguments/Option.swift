/// What parsing and help need to know of an option, whatever the type of its value.
public struct OptionDeclaration: Sendable {
  /// How many words belong to one mention of an option.
  public enum Arity: Sendable {
    /// None: the option is a flag.
    case none
    /// One, as the next word or after `=`.
    case one
    /// At least one: all words up to the next option.
    case many
  }

  /// The name, without dashes.
  public let name: String
  /// The letter that stands for it, if any.
  public let letter: Character?
  /// How many words follow.
  public let arity: Arity
  /// Whether the command needs it.
  public let isRequired: Bool
  /// How help writes the value; empty for a flag.
  public let placeholder: String
  /// What help says.
  public let help: String
  /// The value without the option, as help shows it.
  public let defaultText: String?
  /// What is taken, for errors.
  let expectation: String
  let choices: [String]
  let isValid: @Sendable (String) -> Bool
}

/// Anything that a command declares.
public protocol OptionDeclaring: Sendable {
  /// What parsing and help need to know.
  var declaration: OptionDeclaration { get }
}

/// An option of a command, with the type of its value.
///
///     let temperature = Option("temperature", .number(atLeast: 0), default: 0.5, help: "…")
///     let value = arguments[temperature]   // a Float
///
/// Of an option that is given again, the last value counts, so that an alias can be overridden;
/// lists grow instead.
public struct Option<Value: Sendable>: OptionDeclaring {
  /// What parsing and help need to know.
  public let declaration: OptionDeclaration
  let initial: Value
  let accept: @Sendable (String, inout Value) -> Bool

  /// An option with a value where it is not given.
  ///
  /// - Parameters:
  ///   - name: The name, without dashes.
  ///   - kind: What it takes.
  ///   - value: The value without it.
  ///   - text: How help shows that value; nil writes it.
  ///   - help: What help says.
  public init(
    _ name: String, _ kind: ValueKind<Value>, default value: Value, shown text: String? = nil,
    help: String
  ) {
    initial = value
    accept = { text, value in
      guard let read = kind.read(text) else { return false }
      value = read
      return true
    }
    declaration = OptionDeclaration(
      name: name, letter: nil, arity: .one, isRequired: false, placeholder: kind.placeholder,
      help: help, defaultText: text ?? "\(value)", expectation: kind.expectation,
      choices: kind.choices, isValid: { kind.read($0) != nil })
  }
}

extension Option {
  /// An option that may be left out, or has to be there.
  ///
  /// - Parameters:
  ///   - name: The name, without dashes.
  ///   - kind: What it takes.
  ///   - required: Whether the command cannot do without it.
  ///   - help: What help says.
  public init<Wrapped>(
    _ name: String, _ kind: ValueKind<Wrapped>, required: Bool = false, help: String
  ) where Value == Wrapped? {
    initial = nil
    accept = { text, value in
      guard let read = kind.read(text) else { return false }
      value = read
      return true
    }
    declaration = OptionDeclaration(
      name: name, letter: nil, arity: .one, isRequired: required, placeholder: kind.placeholder,
      help: help, defaultText: nil, expectation: kind.expectation, choices: kind.choices,
      isValid: { kind.read($0) != nil })
  }

  /// An option that takes all words up to the next option, and may be given again for more.
  ///
  /// - Parameters:
  ///   - name: The name, without dashes.
  ///   - kind: What each word is.
  ///   - required: Whether the command cannot do without it.
  ///   - help: What help says.
  public init<Element>(
    many name: String, _ kind: ValueKind<Element>, required: Bool = false, help: String
  ) where Value == [Element] {
    initial = []
    accept = { text, value in
      guard let read = kind.read(text) else { return false }
      value.append(read)
      return true
    }
    declaration = OptionDeclaration(
      name: name, letter: nil, arity: .many, isRequired: required,
      placeholder: kind.placeholder + "…", help: help, defaultText: nil,
      expectation: kind.expectation, choices: kind.choices, isValid: { kind.read($0) != nil })
  }
}

extension Option where Value == Bool {
  /// A flag, off where it is not given.
  ///
  /// - Parameters:
  ///   - name: The name, without dashes.
  ///   - letter: The letter that stands for it, if any.
  ///   - help: What help says.
  public init(flag name: String, letter: Character? = nil, help: String) {
    initial = false
    accept = { _, value in
      value = true
      return true
    }
    declaration = OptionDeclaration(
      name: name, letter: letter, arity: .none, isRequired: false, placeholder: "", help: help,
      defaultText: nil, expectation: "no value", choices: [], isValid: { _ in true })
  }
}
