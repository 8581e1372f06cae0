import FoundationEssentials
import Glibc
import Transformer

extension Checkpoint {
  /// Writes a whole checkpoint folder, which appears complete or not at all.
  ///
  /// - Parameters:
  ///   - path: Where the folder is to be; its parents are created.
  ///   - metadata: What it is.
  ///   - parameters: The weights.
  ///   - tokenizer: The text of `tokenizer.json`.
  ///   - type: How the weights are written.
  ///   - training: The text of `training.jsonl`, if there is one.
  /// - Throws: `CheckpointError` when something is already there or cannot be written.
  public static func write(
    to path: String, metadata: CheckpointMetadata, parameters: Parameters, tokenizer: Data,
    as type: ElementType = .float32, training: Data? = nil
  ) throws {
    let folder = CheckpointFolder(path: path).path
    let name =
      folder.lastIndex(of: "/").map { String(folder[folder.index(after: $0)...]) } ?? folder
    let parent = folder.lastIndex(of: "/").map { String(folder[...$0]) } ?? "./"
    guard access(folder, F_OK) != 0 else {
      throw CheckpointError(file: folder, "exists already; take another name or remove it")
    }
    try createFolder(parent)
    let temporary = "\(parent).\(name).\(getpid())-\(UInt32.random(in: .min ... .max))"
    try createFolder(temporary)
    do {
      let files = CheckpointFolder(path: temporary)
      try metadata.write(to: files.configPath)
      try AtomicFile.write(files.tokenizerPath, Array(tokenizer))
      if let training { try AtomicFile.write(files.trainingPath, Array(training)) }
      try SafetensorsWriter.write(parameters, to: files.weightsPath, as: type)
      guard rename(temporary, folder) == 0 else {
        throw CheckpointError(file: folder, systemMessage("cannot write"))
      }
    } catch {
      try? FileManager.default.removeItem(atPath: temporary)
      throw error
    }
  }

  /// A folder for a new checkpoint, which is not made yet.
  ///
  /// - Parameters:
  ///   - name: The checkpoint's name.
  ///   - directory: The catalog's folder, made where it is missing.
  /// - Returns: Where it will lie.
  /// - Throws: `CheckpointError` where the name cannot be one, or is taken.
  public static func newFolder(_ name: String, in directory: String) throws -> CheckpointFolder {
    try checkName(name)
    let folder = CheckpointFolder(path: directory + "/" + name)
    guard access(folder.path, F_OK) != 0 else {
      throw CheckpointError(file: folder.path, "exists already; take another name or remove it")
    }
    try createFolder(directory)
    return folder
  }

  /// Writes a checkpoint's list of words.
  ///
  /// - Parameters:
  ///   - words: A list, one a line.
  ///   - others: Words besides, in small letters.
  ///   - folder: The checkpoint.
  /// - Throws: `CheckpointError` when it cannot be written.
  public static func write(
    words: [UInt8], and others: Set<String>, to folder: CheckpointFolder
  ) throws {
    var lines = Set(words.split(separator: UInt8(ascii: "\n")).map(Array.init))
    lines.formUnion(others.map { Array($0.utf8) })
    let sorted = lines.sorted { $0.lexicographicallyPrecedes($1) }
    try AtomicFile.write(
      folder.path + "/" + CheckpointFolder.FileName.words,
      sorted.flatMap { $0 + [UInt8(ascii: "\n")] })
  }

  /// Moves a trainer's folder to its place in a catalog, without what only the trainer needs.
  ///
  /// - Parameters:
  ///   - draft: The folder of a run that has ended.
  ///   - folder: Where it belongs; nothing may be there.
  /// - Throws: `CheckpointError` when it cannot be moved.
  public static func settle(_ draft: String, at folder: CheckpointFolder) throws {
    for name in ["state.safetensors", "best.safetensors"] {
      try? FileManager.default.removeItem(atPath: "\(draft)/\(name)")
    }
    guard rename(draft, folder.path) == 0 else {
      throw CheckpointError(file: folder.path, systemMessage("cannot write"))
    }
  }

  /// Writes the weights of a training step into a checkpoint folder, `path/steps/STEP`.
  ///
  /// Weights of that step that are there already are replaced at once.
  ///
  /// - Parameters:
  ///   - step: The step, not negative.
  ///   - path: The checkpoint's folder, whose description and tokenizer the step shares.
  ///   - parameters: The weights.
  ///   - type: How the weights are written.
  /// - Returns: The step's folder.
  /// - Throws: `CheckpointError` when it cannot be written.
  @discardableResult
  public static func writeStep(
    _ step: Int, in path: String, parameters: Parameters, as type: ElementType = .float32
  ) throws -> CheckpointFolder {
    precondition(step >= 0, "a step is counted from 0")
    let name = CheckpointFolder.FileName.steps
    let folder = CheckpointFolder(path: "\(CheckpointFolder(path: path).path)/\(name)/\(step)")
    try createFolder(folder.path)
    try SafetensorsWriter.write(parameters, to: folder.weightsPath, as: type)
    return folder
  }

  private static func createFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw CheckpointError(file: path, "cannot create the folder; is it writable?")
    }
  }
}
