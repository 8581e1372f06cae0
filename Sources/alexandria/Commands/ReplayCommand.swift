import Arguments
import Checkpoints
import Generation
import Transformer

/// `alexandria replay`.
enum ReplayCommand: Command {
  private static let receipt = Operand<String?>(
    .text.named("RECEIPT"), required: false,
    help: "The line, from alexandria: to its last digit; without it, or for -, standard input.")

  static let declaration = CommandDeclaration(
    "replay", summary: "tells the story of a receipt again",
    discussion: [
      "A receipt comes from generate --receipt or --json, compare --json, or the desk. The story "
        + "is the same, byte for byte, on the same build and machine; another one is an error, "
        + "and nothing is printed. On a terminal, what is no text is shown as U+FFFD.",
      "The checkpoints of the receipt are known by a hash of their files, whatever their name now.",
    ],
    operands: [receipt],
    groups: [OptionGroup("Options", [CheckpointOptions.directory, SamplingArguments.threads])],
    examples: [
      .init("alexandria replay alexandria:1:eyJj…:0f3a9c21", "Prints opening and story."),
      .init("alexandria replay < receipt.txt", "Takes a receipt from a file."),
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws {
    let receipt = try StoryReceipt(line: line(arguments, console))
    let search = ReceiptSearch(try CheckpointOptions.catalog(arguments, console))
    var loaded: [StoryReceipt.CheckpointReference: Engine] = [:]
    let engines = try receipt.checkpoints.map { reference in
      if let engine = loaded[reference] { return engine }
      guard let precision = Precision(rawValue: reference.precision) else {
        throw LineError(
          "the receipt has weights held as \(JSONLine.quoted(reference.precision)), and this "
            + "alexandria knows \(Precision.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      let engine = try LoadedCheckpoint(
        search.find(reference), precision: precision,
        threads: arguments[SamplingArguments.threads]
      ).engine
      loaded[reference] = engine
      return engine
    }
    let replay = try StoryReplay(receipt, on: engines)
    let text = try Waiting.run {
      var replay = replay
      return try await replay.run()
    }
    guard console.terminal.isOutput else { return console.output.write(text) }
    // A receipt may come from anybody, and may hold what would steer the terminal.
    var safe = SafeText()
    console.output.write(safe.append(text) + safe.finish() + "\n")
  }

  private static func line(_ arguments: ParsedArguments, _ console: Console) throws -> String {
    if let line = arguments[receipt], line != "-" { return line }
    if console.terminal.isInput {
      console.say("reading the receipt from the terminal; Ctrl-D ends it")
    }
    return String(decoding: try Input.readAll(), as: UTF8.self)
  }
}
