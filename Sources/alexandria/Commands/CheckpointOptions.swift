import Arguments
import Checkpoints

/// The options by which commands choose a checkpoint.
enum CheckpointOptions {
  static let checkpoint = Option<String?>(
    "checkpoint", .path("NAME|DIR"),
    help: "A name in the catalog, NAME@STEP for a training step, or a folder. Without it: "
      + "\(preferred), or else the last in the catalog that can be used.")
  static let directory = Option<String?>(
    "checkpoints-dir", .path("DIR"),
    help: "A folder of checkpoints to search before $ALEXANDRIA_CHECKPOINTS, "
      + "$XDG_DATA_HOME/alexandria/checkpoints and Checkpoints of the package.")

  static let group = OptionGroup("Checkpoint", [checkpoint, directory])

  /// What to use where nobody says.
  static let preferred = "alexandria-1.1"

  /// The catalog that a command line means.
  static func catalog(_ arguments: ParsedArguments, _ console: Console) throws
    -> CheckpointCatalog
  {
    try CheckpointCatalog(
      directory: arguments[directory], environment: console.environment)
  }

  /// The checkpoint that a command line means; it has not been read.
  ///
  /// - Parameters:
  ///   - arguments: The command line.
  ///   - console: Whose environment says where checkpoints are.
  /// - Returns: Its folder.
  /// - Throws: What keeps the one that was named from being found, or that there is none at all.
  static func folder(
    _ arguments: ParsedArguments, _ console: Console
  ) throws -> CheckpointFolder {
    let catalog = try catalog(arguments, console)
    if let name = arguments[checkpoint] { return try catalog.find(name) }
    let usable = catalog.entries().filter { $0.problem == nil }
    guard let entry = usable.first(where: { $0.name == preferred }) ?? usable.last else {
      // The catalog says where it has looked.
      return try catalog.find(preferred)
    }
    return entry.folder
  }
}
