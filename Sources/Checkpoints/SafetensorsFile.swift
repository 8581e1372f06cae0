import Transformer

/// A safetensors file: the length of a JSON header, the header, the tensors.
///
/// The file is mapped, and its header is checked whole before any tensor is looked at: the data
/// ranges have to tile the rest of the file without gaps or overlaps, as the format demands.
/// Files may hold more than a model, such as an optimizer's state; a model takes what it names.
///
/// Source: <https://github.com/huggingface/safetensors#format>
public struct SafetensorsFile: WeightsSource {
  /// One tensor as the header describes it.
  public struct Tensor: Sendable, Hashable {
    /// Name under which it was saved.
    public let name: String
    /// The format's own name of the element type, such as `F32`.
    public let typeName: String
    /// Dimensions, outermost first.
    public let shape: [Int]
    /// Bytes of the data section that hold it.
    public let range: Range<Int>

    /// The element type, when it is one that can be read as float32.
    public var type: ElementType? { SafetensorsFile.readable[typeName] }
    /// Number of elements.
    public var count: Int { shape.reduce(1, *) }
  }

  /// All tensors, in the order of their data.
  public let tensors: [Tensor]
  /// The header's `__metadata__`.
  public let metadata: [String: String]

  let bytes: FileBytes
  private let dataStart: Int
  private let indices: [String: Int]

  static let readable: [String: ElementType] = [
    "F32": .float32, "F16": .float16, "BF16": .bfloat16, "I8": .int8,
  ]

  /// Maps a file and checks its header.
  ///
  /// - Parameter path: The file.
  /// - Throws: `CheckpointError` naming the file and what is wrong with it.
  public init(path: String) throws {
    try self.init(FileBytes(path: path))
  }

  init(_ bytes: FileBytes) throws {
    let header = try SafetensorsHeader(bytes)
    self.bytes = bytes
    tensors = header.tensors
    metadata = header.metadata
    dataStart = header.dataStart
    indices = Dictionary(uniqueKeysWithValues: tensors.enumerated().map { ($1.name, $0) })
  }

  /// The tensor of that name, if the file has one.
  public subscript(name: String) -> Tensor? { indices[name].map { tensors[$0] } }

  /// Fills parameters with the tensors that their table names.
  ///
  /// - Parameter parameters: The destination, whose configuration the file has to fit.
  /// - Throws: `CheckpointError` naming the tensor that is missing or of another shape or type.
  /// - Complexity: One pass over the file's data, shared by all cores.
  public func load(into parameters: Parameters) throws { try fill(parameters) }

  /// Reads the model in the file.
  ///
  /// - Parameter configuration: The model's shape.
  /// - Returns: Parameters of that shape.
  /// - Throws: `CheckpointError` naming the tensor that is missing or of another shape or type.
  public func parameters(_ configuration: Configuration) throws -> Parameters {
    try readParameters(configuration)
  }

  /// One tensor's elements in row-major order, as float32.
  ///
  /// - Parameter name: Name of a tensor in the file.
  /// - Returns: `tensor.count` floats.
  /// - Throws: `CheckpointError` when there is none, or when its type is no floating-point type.
  public func floats(_ name: String) throws -> [Float] {
    let elements = try elements(of: name)
    return [Float](unsafeUninitializedCapacity: elements.count) { buffer, count in
      if let target = buffer.baseAddress { elements.copy(0..<elements.count, to: target) }
      count = elements.count
    }
  }

  /// Writes one tensor's elements in row-major order, as float32, to memory of the caller's.
  ///
  /// - Parameters:
  ///   - name: Name of a tensor in the file.
  ///   - target: Room for exactly its elements.
  /// - Throws: `CheckpointError` when there is no such tensor, when its type is no floating-point
  ///   type, or when it has another number of elements than `target`.
  public func read(_ name: String, into target: UnsafeMutableBufferPointer<Float>) throws {
    let elements = try elements(of: name)
    guard elements.count == target.count else {
      throw CheckpointError(
        file: fileName,
        "tensor \(printable(name)) has \(elements.count) elements, not \(target.count)")
    }
    if let base = target.baseAddress { elements.copy(0..<elements.count, to: base) }
  }

  var fileName: String { bytes.name }
  var byteCount: Int { bytes.count }
  var tensorNames: [String] { tensors.map(\.name) }
  func shape(of name: String) -> [Int]? { self[name]?.shape }

  func elements(of name: String) throws -> TensorElements {
    guard let tensor = self[name] else {
      throw CheckpointError(file: fileName, "no tensor \(name) in the file")
    }
    guard let type = tensor.type else {
      throw CheckpointError(
        file: fileName,
        "tensor \(name) is of type \(tensor.typeName); F32, F16, BF16 and I8 can be read")
    }
    return TensorElements(
      base: try data(of: tensor), type: type, shape: tensor.shape, strides: nil,
      count: tensor.count, scales: type == .int8 ? try scales(of: tensor) : nil)
  }

  private func data(of tensor: Tensor) throws -> UnsafeRawPointer {
    guard let data = bytes.slice(dataStart + tensor.range.lowerBound, tensor.range.count),
      let base = data.baseAddress, tensor.range.count == tensor.count * (tensor.type?.size ?? 0)
    else { throw CheckpointError(file: fileName, "tensor \(tensor.name) lies outside the file") }
    return UnsafeRawPointer(base)
  }

  /// Where the scales of a tensor of whole numbers lie.
  private func scales(of tensor: Tensor) throws -> UnsafeRawPointer {
    let name = SafetensorsWriter.scaleName(tensor.name)
    guard tensor.shape.count == 2, let scales = self[name], scales.type == .float32,
      scales.shape == [tensor.shape[0]]
    else {
      throw CheckpointError(
        file: fileName,
        "tensor \(tensor.name) is of type I8 and has no \(name), one F32 a row, beside it")
    }
    return try data(of: scales)
  }
}
