import Arguments
import StoryApp

/// What `alexandria` does without a command: the storyteller's desk, or its plain line form.
enum DeskCommand: Command {
  static let theme = Option<String?>(
    "theme", .path("NAME"), help: "A theme of Themes/, or the path of a theme file.")
  static let plain = Option(
    flag: "plain",
    help: "Lines instead of a screen. Chosen by itself where TERM is dumb, ACCESSIBLE=1 is set, "
      + "or input or output is no terminal.")

  // Without a value here, what the session had stays.
  static let seed = Option<UInt64?>("seed", .seed, help: "The dice.")
  static let temperature = Option<Float?>(
    "temperature", .number(in: 0...2).named("T"), help: "From 0 to 2.")
  static let pace = Option<Int?>(
    "pace", .integer(in: 0...40),
    help: "Tokens a second that a story is shown at: 5, 10, 20, 40, or 0 for at once. (40)")
  static let maxTokens = Option<Int?>(
    "max-tokens", .integer(atLeast: 1), help: "Tokens to write at most.")

  static let declaration = CommandDeclaration(
    "", summary: "write an opening in Spanish, watch a small model complete it",
    discussion: [
      "Without a command, opens the storyteller's desk: type an opening such as \"El conejo "
        + "estaba a la orilla del río \" and press Enter.",
      "What every desk begins with stands in $XDG_CONFIG_HOME/alexandria/config.json, such as "
        + "{\"theme\": \"light\", \"temperature\": 0.7, \"maxTokens\": 200, \"checkpoint\": "
        + "\"alexandria-1\", \"seed\": 7, \"ghost\": false, \"mouse\": false, \"keys\": "
        + "{\"roll\": [\"F5\", \"Alt-R\"]}}. $ALEXANDRIA_THEME, _TEMPERATURE, _MAX_TOKENS, "
        + "_CHECKPOINT, _SEED, _PACE, _GHOST and _MOUSE go before it, and options before both.",
    ],
    groups: [
      CheckpointOptions.group, OptionGroup("Desk", [theme, plain]),
      OptionGroup("Story", [seed, temperature, maxTokens, pace]),
    ],
    examples: [
      .init("alexandria", "Opens the desk."),
      .init(
        "alexandria generate --prompt 'Un conejo y una tortuga ' --seed 7",
        "Writes a story to standard output."),
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws {
    let environment = console.environment
    let wantsLines =
      arguments[plain] || environment["TERM"] == "dumb" || environment["ACCESSIBLE"] == "1"
      || !console.terminal.isInput || !console.terminal.isOutput
    if wantsLines { return try PlainDesk(arguments, console).run() }
    let options = Desk.Options(
      catalog: try CheckpointOptions.catalog(arguments, console),
      checkpoint: arguments[CheckpointOptions.checkpoint],
      configuration: try configuration(arguments, environment), environment: environment)
    // The program runs on the main thread, which curses needs.
    let status = try MainActor.assumeIsolated { try Desk(options).run() }
    if status != 0 { throw Stopped(signal: status - 128) }
  }

  /// What is wanted of the desk: flags before the environment before the file.
  static func configuration(
    _ arguments: ParsedArguments, _ environment: [String: String]
  ) throws -> DeskConfiguration {
    var wishes = DeskConfiguration(environment: environment)
    if let theme = arguments[theme] { wishes.theme = theme }
    if let seed = arguments[seed] { wishes.seed = seed }
    // By its digits: 0.7 as a Float is not 0.7 as a Double.
    if let temperature = arguments[temperature] { wishes.temperature = Double("\(temperature)") }
    if let maxTokens = arguments[maxTokens] { wishes.maxTokens = maxTokens }
    if let pace = arguments[pace] {
      guard let known = Pace(rawValue: pace) else {
        throw UsageError("--pace \(pace): is none of 5, 10, 20, 40 and 0, at once")
      }
      wishes.pace = known
    }
    return wishes
  }
}
