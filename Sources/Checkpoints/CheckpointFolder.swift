import Glibc
import Transformer

/// Where the files of a checkpoint are.
///
/// A training step, `NAME/steps/1000`, has weights of its own and shares what it lacks with
/// `NAME`.
public struct CheckpointFolder: Sendable, Hashable {
  /// The folder.
  public let path: String
  /// The training step, when the folder is one of a checkpoint's steps.
  public let step: Int?

  private let parent: String?

  /// Names of the files in a checkpoint.
  enum FileName {
    static let config = "config.json"
    static let weights = "model.safetensors"
    static let tokenizer = "tokenizer.json"
    static let training = "training.jsonl"
    static let steps = "steps"
    static let words = "words.txt"
  }

  /// Takes a folder as a checkpoint; nothing is looked at yet.
  ///
  /// - Parameter path: `NAME` or `NAME/steps/NUMBER`, with or without a final slash.
  public init(path: String) {
    var trimmed = path[...]
    while trimmed.count > 1, trimmed.last == "/" { trimmed.removeLast() }
    self.path = String(trimmed)
    let parts = trimmed.split(separator: "/", omittingEmptySubsequences: true)
    if let last = parts.last, let number = Int(last), number >= 0,
      parts.dropLast().last.map(String.init) == FileName.steps
    {
      step = number
      parent =
        parts.count == 2 ? "." : String(trimmed.dropLast(FileName.steps.count + last.count + 2))
    } else {
      step = nil
      parent = nil
    }
  }

  /// `config.json`, of the step or of the checkpoint that it belongs to.
  public var configPath: String { shared(FileName.config) }
  /// `model.safetensors`.
  public var weightsPath: String { path + "/" + FileName.weights }
  /// `tokenizer.json`, of the step or of the checkpoint that it belongs to.
  public var tokenizerPath: String { shared(FileName.tokenizer) }
  /// `training.jsonl`, of the step or of the checkpoint that it belongs to.
  public var trainingPath: String { shared(FileName.training) }

  /// `words.txt`, of the step or of the checkpoint that it belongs to; few have one.
  public var wordsPath: String { shared(FileName.words) }

  /// Whether the folder has no `model.safetensors`.
  public var isWithoutWeights: Bool { access(weightsPath, F_OK) != 0 }

  private func shared(_ name: String) -> String {
    let own = path + "/" + name
    guard let parent, access(own, F_OK) != 0 else { return own }
    return parent + "/" + name
  }

  /// The folders of the training steps in this checkpoint, by step.
  public var steps: [CheckpointFolder] {
    folders(in: path + "/" + FileName.steps)
      .map { CheckpointFolder(path: "\(path)/\(FileName.steps)/\($0)") }
      .filter { $0.step != nil }
      .sorted { ($0.step ?? 0) < ($1.step ?? 0) }
  }

  /// Reads `config.json`.
  ///
  /// - Returns: The description, with the folder's name and step where it gives none.
  /// - Throws: `CheckpointError` naming the file and the key at fault.
  public func metadata() throws -> CheckpointMetadata {
    var metadata = try CheckpointMetadata(path: configPath)
    if metadata.name.isEmpty {
      let folder = parent ?? path
      metadata.name = String(folder.split(separator: "/").last ?? "checkpoint")
    }
    if metadata.title.isEmpty { metadata.title = metadata.name }
    if let step { metadata.step = step }
    return metadata
  }
}

/// Names of the folders in a folder that are not hidden, sorted; none when it cannot be read.
func folders(in path: String) -> [String] {
  guard let directory = opendir(path) else { return [] }
  defer { closedir(directory) }
  var names: [String] = []
  while let entry = readdir(directory) {
    let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if !name.hasPrefix("."), isFolder(path + "/" + name) { names.append(name) }
  }
  return names.sorted()
}

/// Whether there is a folder, or a link to one, at that path.
func isFolder(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}
