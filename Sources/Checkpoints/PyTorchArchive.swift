import Transformer

/// A file written by `torch.save`, read without Python.
///
/// Two shapes are known, as the published system writes them: a bare state dict, and a training
/// step that holds one beside the optimizer's state and a few measurements. The archive is
/// mapped, and only the tensors that a model names are ever looked at.
public struct PyTorchArchive: WeightsSource {
  /// What the file holds.
  public enum Kind: Sendable, Hashable {
    /// Weights and nothing else.
    case stateDictionary
    /// Weights as they were at a step of training.
    case trainingStep
  }

  /// What the file holds.
  public let kind: Kind
  /// The training step at which it was saved, if the file says.
  public let step: Int?
  /// Numbers that were measured at the step: `loss`, `test_loss`, `perplexity`.
  public let measurements: [String: Double]
  /// The sample that was drawn at the step.
  public let generatedText: String?

  private let records: PyTorchRecords
  private let tensors: [String: TensorDescription]

  /// Maps a file and reads its description; the weights are read later.
  ///
  /// - Parameter path: The file.
  /// - Throws: `CheckpointError` naming the file and what is wrong with it.
  public init(path: String) throws {
    try self.init(FileBytes(path: path), verifyingChecksums: true)
  }

  init(_ bytes: FileBytes, verifyingChecksums: Bool) throws {
    records = try PyTorchRecords(bytes, verifyingChecksums: verifyingChecksums)
    let file = bytes.name
    do {
      let pickle = try PickleReader.read(records.pickle)
      let contents = try PickleContents(root: pickle.root, values: pickle.values)
      kind = contents.isTrainingStep ? .trainingStep : .stateDictionary
      tensors = contents.tensors
      step = contents.step
      generatedText = contents.generatedText
      let records = records
      measurements = contents.scalars.compactMapValues { scalar in
        switch scalar {
        case .number(let number): number
        case .tensor(let tensor): try? records.scalar(tensor)
        }
      }
    } catch let fault as PickleReader.Fault {
      throw CheckpointError(file: file, "the pickle in the archive \(fault.problem)")
    }
  }

  /// The shape of the model in the file.
  ///
  /// - Parameter heads: Number of attention heads, the one thing that the tensors do not tell;
  ///   nil takes heads of 32, as the published models have them.
  /// - Returns: A configuration that `load(into:)` accepts.
  /// - Throws: `CheckpointError` when the file holds no model of this kind.
  public func configuration(heads: Int? = nil) throws -> Configuration {
    try inferConfiguration(heads: heads)
  }

  /// Fills parameters with the tensors that their table names.
  ///
  /// - Parameter parameters: The destination, whose configuration the file has to fit.
  /// - Throws: `CheckpointError` naming the tensor that is missing, of another shape or type, or
  ///   not wholly in the file.
  public func load(into parameters: Parameters) throws { try fill(parameters) }

  /// Reads the model in the file.
  ///
  /// - Parameter heads: Number of attention heads; nil takes heads of 32.
  /// - Returns: Parameters of the shape that `configuration(heads:)` gives.
  /// - Throws: `CheckpointError` when the file holds no model of this kind, whole.
  public func parameters(heads: Int? = nil) throws -> Parameters {
    try readParameters(configuration(heads: heads))
  }

  var fileName: String { records.file }
  var byteCount: Int { records.byteCount }
  var tensorNames: [String] { tensors.keys.sorted() }
  func shape(of name: String) -> [Int]? { tensors[name]?.shape }

  func elements(of name: String) throws -> TensorElements {
    guard let tensor = tensors[name] else {
      throw CheckpointError(file: fileName, "no tensor \(printable(name)) in the file")
    }
    return try records.elements(tensor, name: name)
  }
}
