import Arguments
import Checkpoints
import Foundation
import Tokenizers

/// The options by which commands choose a tokenizer.
enum TokenizerOptions {
  static let file = Option<String?>(
    "tokenizer", .path("FILE"), help: "A tokenizer.json in the published format.")
  static let checkpoint = Option<String?>(
    "checkpoint", .path("NAME|DIR"), help: "The tokenizer of a checkpoint.")

  static let group = OptionGroup("Tokenizer", [file, checkpoint, CheckpointOptions.directory])
  static let alternatives = Alternatives([file, checkpoint], required: true)

  /// The tokenizer that a command line means.
  static func tokenizer(_ arguments: ParsedArguments, _ console: Console) throws -> Tokenizer {
    if let path = arguments[file] { return try read(path) }
    let folder = try CheckpointOptions.catalog(arguments, console)
      .find(arguments[checkpoint] ?? "")
    return try Checkpoint.tokenizer(of: folder)
  }

  /// Reads a tokenizer.
  ///
  /// - Parameter path: The file, as errors name it.
  /// - Returns: The tokenizer.
  /// - Throws: An error that names it.
  static func read(_ path: String) throws -> Tokenizer {
    let bytes = try Input.readAll(path)
    do {
      return try Tokenizer(json: Data(bytes))
    } catch var error as TokenizerError {
      error.file = path
      throw error
    }
  }
}
