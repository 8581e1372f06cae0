/// Options under one heading of the help.
public struct OptionGroup: Sendable {
  /// The heading.
  public let title: String
  /// The options, in the order in which help lists them.
  public let options: [OptionDeclaration]

  /// Puts options under a heading.
  ///
  /// - Parameters:
  ///   - title: The heading.
  ///   - options: The options.
  public init(_ title: String, _ options: [any OptionDeclaring]) {
    self.title = title
    self.options = options.map(\.declaration)
  }
}

/// Options of which one may be given, or has to be.
public struct Alternatives: Sendable {
  /// Names without dashes.
  public let names: [String]
  /// Whether one has to be there.
  public let isRequired: Bool

  /// Declares options that exclude each other.
  ///
  /// - Parameters:
  ///   - options: The options.
  ///   - required: Whether one of them has to be there.
  public init(_ options: [any OptionDeclaring], required: Bool = false) {
    names = options.map(\.declaration.name)
    isRequired = required
  }
}

/// A command: what it takes, and what its help says.
public struct CommandDeclaration: Sendable {
  /// One line that can be typed, and what it does.
  public struct Example: Sendable {
    /// The line.
    public let line: String
    /// What it does.
    public let purpose: String

    /// Shows a line.
    ///
    /// - Parameters:
    ///   - line: The line.
    ///   - purpose: What it does.
    public init(_ line: String, _ purpose: String) {
      self.line = line
      self.purpose = purpose
    }
  }

  /// The name that is typed.
  public let name: String
  /// What it does, in some words.
  public let summary: String
  /// Paragraphs on how it does it.
  public let discussion: [String]
  /// What it takes by name.
  public let groups: [OptionGroup]
  /// What it takes by place.
  public let operands: [OperandDeclaration]
  /// Options that exclude each other.
  public let alternatives: [Alternatives]
  /// Lines to try.
  public let examples: [Example]

  /// Declares a command.
  ///
  /// - Parameters:
  ///   - name: The name that is typed; empty for what the program does without one.
  ///   - summary: What it does, in some words.
  ///   - discussion: Paragraphs on how it does it.
  ///   - operands: What it takes by place.
  ///   - groups: What it takes by name.
  ///   - alternatives: Options that exclude each other.
  ///   - examples: Lines to try.
  public init(
    _ name: String, summary: String, discussion: [String] = [],
    operands: [any OperandDeclaring] = [], groups: [OptionGroup] = [],
    alternatives: [Alternatives] = [], examples: [Example] = []
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.operands = operands.map(\.operand)
    self.groups = groups
    self.alternatives = alternatives
    self.examples = examples
  }

  /// All options, those of every command last.
  var options: [OptionDeclaration] { groups.flatMap(\.options) + Self.everywhere }

  /// What every command takes.
  static let everywhere = [
    Option(flag: "help", letter: "h", help: "Shows this help.").declaration,
    Option(flag: "version", help: "Shows the version.").declaration,
  ]
}
