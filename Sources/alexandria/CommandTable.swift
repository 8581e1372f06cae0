import Arguments

/// All commands, in the order in which help lists them.
enum CommandTable {
  /// The version of the program.
  static let version = "1.1.0"

  private static let commands: [any Command.Type] = [
    GenerateCommand.self, CompareCommand.self, ReplayCommand.self, EvaluateCommand.self,
    StudyCommand.self, TokenizeCommand.self, DetokenizeCommand.self, CheckpointsCommand.self,
    ImportCommand.self, CorpusCommand.self, TrainTokenizerCommand.self, TrainCommand.self,
    TeachCommand.self, BenchCommand.self,
  ]

  static let program = Program(
    "alexandria", version: version, main: DeskCommand.declaration,
    commands: commands.map { $0.declaration })

  /// The command of a name that parsing let through; the desk for none.
  static func command(_ name: String) -> any Command.Type {
    commands.first { $0.declaration.name == name } ?? DeskCommand.self
  }
}
