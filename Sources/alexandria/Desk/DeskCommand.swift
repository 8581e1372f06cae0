import Arguments

/// What `alexandria` does without a command: the storyteller's desk, or its plain line form.
enum DeskCommand: Command {
  static let theme = Option<String?>(
    "theme", .path("NAME"), help: "A theme of Themes/, or the path of a theme file.")
  static let plain = Option(
    flag: "plain",
    help: "Lines instead of a screen. Chosen by itself where TERM is dumb, ACCESSIBLE=1 is set, "
      + "or input or output is no terminal.")

  static let declaration = CommandDeclaration(
    "", summary: "write an opening in Spanish, watch a small model complete it",
    discussion: [
      "Without a command, opens the storyteller's desk: type an opening such as \"El conejo "
        + "estaba a la orilla del río \" and press Enter."
    ],
    groups: [CheckpointOptions.group, OptionGroup("Desk", [theme, plain])],
    examples: [
      .init("alexandria", "Opens the desk."),
      .init(
        "alexandria generate --prompt 'Un conejo y una tortuga ' --seed 7",
        "Writes a story to standard output."),
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws {
    throw LineError("the desk is not there yet; see alexandria generate")
  }
}
