import Dispatch
import FoundationEssentials
import Glibc
import Tokenizers
import Transformer

/// A checkpoint in memory: what it is, its weights and its tokenizer.
public struct Checkpoint: Sendable {
  /// Where it was read from.
  public let folder: CheckpointFolder
  /// What `config.json` says.
  public let metadata: CheckpointMetadata
  /// The weights.
  public let parameters: Parameters
  /// The words that its stories may keep to, small letters, one a line; nil where there is no list.
  public let words: [UInt8]?
  /// The tokenizer, none of whose ids lies beyond the model's rows.
  public let tokenizer: Tokenizer

  /// Reads a whole checkpoint, its weights and its tokenizer at the same time.
  ///
  /// - Parameter path: The folder.
  /// - Returns: A checkpoint whose parts fit together.
  /// - Throws: `CheckpointError` naming the file and what is wrong with it.
  public static func load(folder path: String) throws -> Checkpoint {
    try load(CheckpointFolder(path: path))
  }

  /// Reads a whole checkpoint, its weights and its tokenizer at the same time.
  ///
  /// - Parameter folder: The folder, as a catalog finds it.
  /// - Returns: A checkpoint whose parts fit together.
  /// - Throws: `CheckpointError` naming the file and what is wrong with it.
  public static func load(_ folder: CheckpointFolder) throws -> Checkpoint {
    let metadata = try folder.metadata()
    let pending = PendingTokenizer(folder)
    let weights = Result { try parameters(of: folder, metadata) }
    // The thread is waited for even when the weights have failed.
    let tokenizer = Result { try pending.wait() }
    let checkpoint = Checkpoint(
      folder: folder, metadata: metadata, parameters: try weights.get(),
      words: try words(of: folder),
      tokenizer: try tokenizer.get())
    try checkTokenizer(
      checkpoint.tokenizer, path: folder.tokenizerPath, configuration: metadata.model,
      weights: folder.weightsPath)
    return checkpoint
  }

  /// Reads the weights alone; those of step 0 are made anew where `config.json` says from which
  /// seed.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - metadata: What its `config.json` says.
  /// - Returns: Parameters of that shape.
  /// - Throws: `CheckpointError` naming the file and the tensor at fault.
  public static func parameters(
    of folder: CheckpointFolder, _ metadata: CheckpointMetadata
  ) throws -> Parameters {
    guard let origin = metadata.initialization, metadata.step == 0, folder.isWithoutWeights else {
      return try SafetensorsFile(path: folder.weightsPath).parameters(metadata.model)
    }
    guard metadata.model.parameterCount <= 1 << 26 else {
      throw CheckpointError(
        file: folder.configPath,
        "describes \(metadata.model.parameterCount) parameters, too many to make from a seed")
    }
    let parameters = Parameters(metadata.model)
    origin.method.fill(parameters, seed: origin.seed)
    return parameters
  }

  /// Bytes that a list of words has at most.
  private static let longestWordList = 32 << 20

  /// Reads the list of words alone.
  private static func words(of folder: CheckpointFolder) throws -> [UInt8]? {
    guard access(folder.wordsPath, F_OK) == 0 else { return nil }
    let bytes = try FileBytes(path: folder.wordsPath)
    guard bytes.count <= longestWordList, let text = bytes.slice(0, bytes.count) else {
      throw CheckpointError(file: folder.wordsPath, "is too long for a list of words")
    }
    guard String(validating: text, as: UTF8.self) != nil else {
      throw CheckpointError(file: folder.wordsPath, "is no UTF-8 text")
    }
    return Array(text)
  }

  /// Reads the tokenizer alone.
  ///
  /// - Parameter folder: The folder.
  /// - Returns: The tokenizer.
  /// - Throws: `CheckpointError` naming the file.
  public static func tokenizer(of folder: CheckpointFolder) throws -> Tokenizer {
    try readTokenizer(folder.tokenizerPath).tokenizer
  }

  /// Reads a tokenizer and the bytes that it was read from.
  static func readTokenizer(_ path: String) throws -> (tokenizer: Tokenizer, json: Data) {
    let bytes = try FileBytes(path: path)
    let json = Data(bytes.slice(0, bytes.count) ?? UnsafeRawBufferPointer(start: nil, count: 0))
    do {
      return (try Tokenizer(json: json), json)
    } catch {
      throw CheckpointError(file: path, "\(error)")
    }
  }

  /// A token without a row could be read from a text but not looked up.
  static func checkTokenizer(
    _ tokenizer: Tokenizer, path: String, configuration: Configuration, weights: String
  ) throws {
    guard tokenizer.vocabularySize > configuration.vocabularySize else { return }
    throw CheckpointError(
      file: path,
      "has \(tokenizer.vocabularySize) tokens and \(weights) rows for "
        + "\(configuration.vocabularySize); they do not belong together")
  }
}

/// A tokenizer that another thread reads.
private final class PendingTokenizer: @unchecked Sendable {
  private let done = DispatchSemaphore(value: 0)
  // Written before the semaphore is raised, read after.
  private var result: Result<Tokenizer, any Error>?

  init(_ folder: CheckpointFolder) {
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      result = Result { try Checkpoint.tokenizer(of: folder) }
      done.signal()
    }
  }

  func wait() throws -> Tokenizer {
    done.wait()
    guard let result else { preconditionFailure("raised before the tokenizer was there") }
    return try result.get()
  }
}
