import FoundationEssentials
import Tokenizers
import Transformer

extension Checkpoint {
  /// Makes a checkpoint folder of weights that PyTorch or safetensors saved, without Python.
  ///
  /// The kind of the weights is told by their first bytes, not by the file's name. They are
  /// written as float32, which loses nothing, or as float16 when all were that already.
  ///
  /// - Parameters:
  ///   - weights: A file of `torch.save` (a state dict or a training step) or safetensors.
  ///   - tokenizer: A tokenizer in the published format.
  ///   - name: Name in the catalog.
  ///   - title: Name for people; nil takes `name`.
  ///   - heads: Number of attention heads; nil takes heads of 32.
  ///   - directory: The catalog folder; the checkpoint is written to `directory/name`.
  /// - Returns: The folder that was written.
  /// - Throws: `CheckpointError` naming the file and what is wrong with it; nothing is left
  ///   behind then.
  @discardableResult
  public static func importCheckpoint(
    weights: String, tokenizer: String, name: String, title: String? = nil, heads: Int? = nil,
    into directory: String
  ) throws -> CheckpointFolder {
    try checkName(name)
    let source = try ImportedWeights(path: weights)
    let configuration = try source.file.inferConfiguration(heads: heads)
    let (parsed, json) = try readTokenizer(tokenizer)
    try checkTokenizer(parsed, path: tokenizer, configuration: configuration, weights: weights)
    let parameters = try source.file.readParameters(configuration)
    try checkFinite(parameters, file: weights)
    let types = Set(try parameters.table.entries.map { try source.file.elements(of: $0.name).type })
    let metadata = CheckpointMetadata(
      model: configuration, name: name, title: title, step: source.archive?.step,
      source: "imported from \(fileName(weights)) and \(fileName(tokenizer))")
    let folder = CheckpointFolder(path: directory + "/" + name)
    try write(
      to: folder.path, metadata: metadata, parameters: parameters, tokenizer: json,
      as: types == [.float16] ? .float16 : .float32,
      training: try source.archive.flatMap(ImportedMetrics.init)?.line())
    return folder
  }

  static func checkName(_ name: String) throws {
    let allowed = name.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || ("0"..."9").contains($0) || "-._".unicodeScalars.contains($0)
    }
    guard allowed, !name.isEmpty, !name.hasPrefix("."), name.utf8.count <= 100 else {
      throw CheckpointError(
        file: "",
        "\"\(printable(name))\" cannot be a checkpoint's name; take letters, digits, '-', '_', '.'")
    }
  }

  private static func checkFinite(_ parameters: Parameters, file: String) throws {
    for entry in parameters.table.entries {
      guard parameters.buffer(entry.name).allSatisfy(\.isFinite) else {
        throw CheckpointError(
          file: file, "tensor \(entry.name) holds values that are not finite; training diverged")
      }
    }
  }

  private static func fileName(_ path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }
}

/// Weights in either of the formats that can be imported.
private struct ImportedWeights {
  let file: any WeightsSource
  /// The file as an archive, if it is one.
  let archive: PyTorchArchive?

  init(path: String) throws {
    let bytes = try FileBytes(path: path)
    // A zip starts with "PK", a pickle with 0x80; safetensors with a length whose upper bytes
    // are 0.
    if let start = bytes.slice(0, 2), start.elementsEqual("PK".utf8) || start.first == 0x80,
      bytes.integer(4, as: UInt32.self) != 0
    {
      let archive = try PyTorchArchive(bytes, verifyingChecksums: true)
      self.archive = archive
      file = archive
    } else {
      archive = nil
      file = try SafetensorsFile(bytes)
    }
  }
}

/// What a training step had measured, as a line of `training.jsonl`.
private struct ImportedMetrics: Encodable {
  let step: Int
  let trainLoss: Double?
  let testLoss: Double?
  let perplexity: Double?
  let sample: String?

  enum CodingKeys: String, CodingKey {
    case step, perplexity, sample
    case trainLoss = "train_loss"
    case testLoss = "test_loss"
  }

  init?(_ archive: PyTorchArchive) {
    guard let step = archive.step else { return nil }
    let finite = archive.measurements.filter { $0.value.isFinite }
    self.step = step
    trainLoss = finite["loss"]
    testLoss = finite["test_loss"]
    perplexity = finite["perplexity"]
    sample = archive.generatedText
  }

  func line() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self) + [UInt8(ascii: "\n")]
  }
}
