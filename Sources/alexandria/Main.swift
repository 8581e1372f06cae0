import Arguments
import Glibc

/// Where the program starts: understands the line, runs the command, turns errors into one line
/// and an exit status.
///
/// Everything here is synchronous and on the main thread, which ncurses needs for itself; what is
/// asynchronous is waited for with ``Waiting``.
@main
enum Main {
  static func main() {
    Signals.install()
    exit(run(Array(CommandLine.arguments.dropFirst()), Console()))
  }

  /// Runs a command line.
  ///
  /// - Parameters:
  ///   - words: What was typed after the program's name.
  ///   - console: Where it reads and writes.
  /// - Returns: The exit status.
  static func run(_ words: [String], _ console: Console) -> Int32 {
    do {
      let invocation = try CommandTable.program.parse(words)
      switch invocation.outcome {
      case .help:
        console.output.write(console.help.render(invocation.command, of: CommandTable.program))
      case .version:
        console.output.write("\(CommandTable.program.name) \(CommandTable.program.version)\n")
      case .run(let arguments):
        try CommandTable.command(arguments.command).run(arguments, console)
      }
      try console.output.flush()
      return 0
    } catch {
      return report(error, console)
    }
  }

  private static func report(_ error: any Error, _ console: Console) -> Int32 {
    switch error {
    case is Output.ReaderIsGone: return 0
    case let stop as Stopped:
      // What was written before the stop is kept.
      try? console.output.flush()
      if let message = stop.message { console.say(message) }
      return stop.status
    case let usage as UsageError:
      console.say("\(usage)")
      return UsageError.exitStatus
    default:
      try? console.output.flush()
      console.say(ErrorLine.text(error))
      return 1
    }
  }
}
