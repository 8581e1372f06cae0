import Transformer

/// Writes safetensors files that `safetensors.torch.load_file` reads.
///
/// The bytes follow from the tensors alone: they are written in the order given, the header has
/// no dates and its keys one order, so the same training run gives the same file.
public enum SafetensorsWriter {
  /// A tensor to be written.
  public struct Tensor {
    /// Name to save it under.
    public let name: String
    /// Dimensions, outermost first.
    public let shape: [Int]
    /// Elements in row-major order; they have to outlive the writing.
    public let values: UnsafeBufferPointer<Float>

    /// Describes a tensor of `shape.reduce(1, *)` elements.
    public init(name: String, shape: [Int], values: UnsafeBufferPointer<Float>) {
      precondition(values.count == shape.reduce(1, *), "\(values.count) elements in \(shape)")
      self.name = name
      self.shape = shape
      self.values = values
    }
  }

  /// Writes a model's parameters under their published names, replacing the file at once.
  ///
  /// - Parameters:
  ///   - parameters: The model.
  ///   - path: Where the file is to be.
  ///   - type: How elements are written; float16 halves the file.
  ///   - metadata: Text for the header.
  /// - Throws: `CheckpointError` when the file cannot be written, or when a value does not fit
  ///   the type.
  public static func write(
    _ parameters: Parameters, to path: String, as type: ElementType = .float32,
    metadata: [String: String] = [:]
  ) throws {
    let tensors = parameters.table.entries.map { entry in
      Tensor(
        name: entry.name, shape: entry.shape,
        values: UnsafeBufferPointer(parameters.buffer(entry.name)))
    }
    try write(tensors, to: path, as: type, metadata: metadata)
  }

  /// Writes any tensors, such as an optimizer's state, replacing the file at once.
  ///
  /// - Parameters:
  ///   - tensors: What to write, in this order, under different names.
  ///   - path: Where the file is to be.
  ///   - type: How elements are written.
  ///   - metadata: Text for the header.
  /// - Throws: `CheckpointError` when the file cannot be written, or when a value does not fit
  ///   the type.
  public static func write(
    _ tensors: [Tensor], to path: String, as type: ElementType = .float32,
    metadata: [String: String] = [:]
  ) throws {
    precondition(Set(tensors.map(\.name)).count == tensors.count, "two tensors of one name")
    var parts = [header(tensors, type: type, metadata: metadata)][...]
    var rest = tensors[...]
    try AtomicFile.write(path) {
      if let header = parts.popFirst() { return header }
      guard let tensor = rest.popFirst() else { return nil }
      guard let bytes = encode(tensor.values, as: type) else {
        throw CheckpointError(
          file: path,
          "tensor \(tensor.name) has values beyond \(type.rawValue); save it as float32")
      }
      return bytes
    }
  }

  private static func header(
    _ tensors: [Tensor], type: ElementType, metadata: [String: String]
  ) -> [UInt8] {
    let typeName = SafetensorsFile.readable.first { $0.value == type }?.key ?? ""
    var members: [String] = []
    if !metadata.isEmpty {
      let pairs = metadata.sorted { $0.key < $1.key }.map {
        "\(quoted($0.key)):\(quoted($0.value))"
      }
      members.append("\"__metadata__\":{\(pairs.joined(separator: ","))}")
    }
    var offset = 0
    for tensor in tensors {
      let shape = tensor.shape.map(String.init).joined(separator: ",")
      let end = offset + tensor.values.count * type.size
      members.append(
        "\(quoted(tensor.name)):{\"dtype\":\"\(typeName)\",\"shape\":[\(shape)],"
          + "\"data_offsets\":[\(offset),\(end)]}")
      offset = end
    }
    var text = Array("{\(members.joined(separator: ","))}".utf8)
    // Spaces up to a multiple of 8 let a reader use the tensors where they lie.
    while text.count % 8 != 0 { text.append(UInt8(ascii: " ")) }
    return withUnsafeBytes(of: UInt64(text.count).littleEndian, Array.init) + text
  }

  /// Elements as the file holds them, or nil when a finite value would become infinite.
  private static func encode(_ values: UnsafeBufferPointer<Float>, as type: ElementType) -> [UInt8]?
  {
    var fits = true
    let bytes = [UInt8](unsafeUninitializedCapacity: values.count * type.size) { buffer, count in
      let target = UnsafeMutableRawBufferPointer(buffer)
      switch type {
      case .float32: target.copyMemory(from: UnsafeRawBufferPointer(values))
      case .float16:
        for (index, value) in values.enumerated() {
          let half = Float16(value)
          if half.isInfinite && value.isFinite { fits = false }
          target.storeBytes(
            of: half.bitPattern.littleEndian, toByteOffset: index * 2, as: UInt16.self)
        }
      case .bfloat16:
        for (index, value) in values.enumerated() {
          let brain = brainFloat(value)
          if brain & 0x7FFF == 0x7F80 && value.isFinite { fits = false }
          target.storeBytes(of: brain.littleEndian, toByteOffset: index * 2, as: UInt16.self)
        }
      }
      count = values.count * type.size
    }
    return fits ? bytes : nil
  }

  /// The nearest bfloat16, ties to even.
  private static func brainFloat(_ value: Float) -> UInt16 {
    let bits = value.bitPattern
    guard !value.isNaN else { return UInt16(truncatingIfNeeded: bits >> 16) | 0x40 }
    return UInt16(truncatingIfNeeded: (bits + 0x7FFF + (bits >> 16) & 1) >> 16)
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\u{0}"..<" ":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
