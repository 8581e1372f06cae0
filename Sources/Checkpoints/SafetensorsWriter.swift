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
    let parts = tensors.flatMap { $0.parts(as: type) }
    precondition(Set(parts.map(\.name)).count == parts.count, "two tensors of one name")
    var header: [UInt8]? = Self.header(parts, metadata: metadata)
    var rest = parts[...]
    try AtomicFile.write(path) {
      if let bytes = header {
        header = nil
        return bytes
      }
      guard let part = rest.popFirst() else { return nil }
      guard let bytes = part.bytes() else {
        throw CheckpointError(
          file: path,
          "tensor \(part.name) has values beyond \(type.rawValue); save it as float32")
      }
      return bytes
    }
  }

  /// The name under which the scales of a tensor of whole numbers are kept.
  static func scaleName(_ name: String) -> String { name + ".scale" }

  private static func header(_ parts: [Part], metadata: [String: String]) -> [UInt8] {
    var members: [String] = []
    if !metadata.isEmpty {
      let pairs = metadata.sorted { $0.key < $1.key }.map {
        "\(quoted($0.key)):\(quoted($0.value))"
      }
      members.append("\"__metadata__\":{\(pairs.joined(separator: ","))}")
    }
    var offset = 0
    for part in parts {
      let typeName = SafetensorsFile.readable.first { $0.value == part.type }?.key ?? ""
      let shape = part.shape.map(String.init).joined(separator: ",")
      let end = offset + part.shape.reduce(1, *) * part.type.size
      members.append(
        "\(quoted(part.name)):{\"dtype\":\"\(typeName)\",\"shape\":[\(shape)],"
          + "\"data_offsets\":[\(offset),\(end)]}")
      offset = end
    }
    var text = Array("{\(members.joined(separator: ","))}".utf8)
    // Spaces up to a multiple of 8 let a reader use the tensors where they lie.
    while text.count % 8 != 0 { text.append(UInt8(ascii: " ")) }
    return withUnsafeBytes(of: UInt64(text.count).littleEndian, Array.init) + text
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
