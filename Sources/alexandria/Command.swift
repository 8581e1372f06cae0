import Arguments

/// A subcommand: what it takes, and what it does.
protocol Command: SendableMetatype {
  /// What it takes, and what its help says.
  static var declaration: CommandDeclaration { get }

  /// Does it.
  ///
  /// - Parameters:
  ///   - arguments: What was given, all of it valid.
  ///   - console: Where it reads and writes.
  /// - Throws: An error whose description is one line: what happened, which file, what to do.
  static func run(_ arguments: ParsedArguments, _ console: Console) throws
}

/// A command ended by a signal.
struct Stopped: Error {
  /// The signal.
  let signal: Int32
  /// What to say about it, if anything.
  var message: String?

  /// 128 and the number of the signal, as shells have it: 130 on SIGINT.
  var status: Int32 { 128 + signal }
}
