import Checkpoints
import Foundation
import Generation
import Transformer

/// A checkpoint ready to write stories.
struct LoadedCheckpoint: Sendable {
  /// The name by which a receipt finds it again: NAME or NAME@STEP.
  let name: String
  /// Where it was read from.
  let folder: CheckpointFolder
  /// What `config.json` says.
  let metadata: CheckpointMetadata
  /// Writes and scores.
  let engine: Engine

  /// Reads weights and tokenizer, and packs the weights for the processor.
  ///
  /// - Parameters:
  ///   - folder: The checkpoint.
  ///   - precision: How to hold the weights.
  ///   - threads: Cores that a story may use.
  /// - Throws: `CheckpointError` naming the file and what is wrong with it.
  init(_ folder: CheckpointFolder, precision: Precision = .float32, threads: Int = 1) throws {
    let checkpoint = try Checkpoint.load(folder)
    self.folder = folder
    metadata = checkpoint.metadata
    name = Self.name(folder)
    do {
      engine = try Engine(
        LanguageModel(checkpoint.parameters, precision: precision, threads: threads),
        checkpoint.tokenizer, words: checkpoint.words.map(WordList.init(lines:)))
    } catch {
      throw LineError("\(folder.path): \(error)")
    }
  }

  private init(_ other: LoadedCheckpoint, engine: Engine) {
    (name, folder, metadata) = (other.name, other.folder, other.metadata)
    self.engine = engine
  }

  /// The same checkpoint on a thread of its own, the weights shared.
  func another() throws -> LoadedCheckpoint {
    LoadedCheckpoint(self, engine: try Engine(engine.model, engine.tokenizer, words: engine.words))
  }

  /// What a receipt says of it.
  ///
  /// - Throws: `LineError` when the files have gone.
  /// - Complexity: reads the weights' file
  func reference() throws -> StoryReceipt.CheckpointReference {
    StoryReceipt.CheckpointReference(
      name: name, hash: try CheckpointHash.hash(folder),
      precision: engine.model.precision.rawValue)
  }

  private static func name(_ folder: CheckpointFolder) -> String {
    // A folder may be given as "." or through a link; its real name is what a catalog lists.
    let parts = URL(fileURLWithPath: folder.path).standardizedFileURL.pathComponents
    guard let step = folder.step, parts.count > 2 else { return parts.last ?? folder.path }
    return "\(parts[parts.count - 3])@\(step)"
  }
}
