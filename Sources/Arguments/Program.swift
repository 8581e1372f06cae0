/// A program with commands.
public struct Program: Sendable {
  /// The name that is typed.
  public let name: String
  /// The version that `--version` shows.
  public let version: String
  /// What the program does without a command.
  public let main: CommandDeclaration
  /// The commands, in the order in which help lists them.
  public let commands: [CommandDeclaration]

  /// Declares a program.
  ///
  /// - Parameters:
  ///   - name: The name that is typed.
  ///   - version: The version that `--version` shows.
  ///   - main: What the program does without a command.
  ///   - commands: The commands, in the order in which help lists them.
  public init(
    _ name: String, version: String, main: CommandDeclaration, commands: [CommandDeclaration]
  ) {
    self.name = name
    self.version = version
    self.main = main
    self.commands = commands
  }

  /// What a command line asks for, and of which command.
  public struct Invocation: Sendable {
    /// The command.
    public let command: CommandDeclaration
    /// What it should do.
    public let outcome: Outcome
  }

  /// Understands a command line.
  ///
  /// - Parameter words: The words after the program's name.
  /// - Returns: The command and what it should do.
  /// - Throws: `UsageError` that names what is wrong and the nearest of what is known.
  public func parse(_ words: [String]) throws(UsageError) -> Invocation {
    guard let first = words.first, !first.hasPrefix("-") else {
      return try parse(words, for: main)
    }
    if first == "help" { return try help(Array(words.dropFirst())) }
    return try parse(Array(words.dropFirst()), for: try command(first))
  }

  private func parse(
    _ words: [String], for command: CommandDeclaration
  ) throws(UsageError) -> Invocation {
    var parser = ArgumentParser(words, for: command, of: name)
    do {
      return Invocation(command: command, outcome: try parser.parse())
    } catch {
      // Options before a command are a habit from other programs.
      if command.name.isEmpty, let misplaced = words.first(where: isCommand) {
        throw UsageError(
          "the command comes first: \(name) \(misplaced) …; see \(name) \(misplaced) --help")
      }
      throw error
    }
  }

  private func isCommand(_ word: String) -> Bool { commands.contains { $0.name == word } }

  private func help(_ words: [String]) throws(UsageError) -> Invocation {
    let wanted = words.first.flatMap { $0.hasPrefix("-") ? nil : $0 }
    guard let wanted else { return Invocation(command: main, outcome: .help) }
    return Invocation(command: try command(wanted), outcome: .help)
  }

  private func command(_ word: String) throws(UsageError) -> CommandDeclaration {
    if let command = commands.first(where: { $0.name == word }) { return command }
    let nearest =
      NearestName.find(word, among: commands.map(\.name)).map { "; the nearest is \($0)" } ?? ""
    throw UsageError("unknown command \(UsageError.quoted(word))\(nearest); see \(name) --help")
  }
}
