/// The header of a safetensors file, read and checked against the file's length.
struct SafetensorsHeader {
  /// Tensors in the order of their data.
  let tensors: [SafetensorsFile.Tensor]
  /// The free text entries of `__metadata__`.
  let metadata: [String: String]
  /// Where the data begins in the file.
  let dataStart: Int

  /// The format's own limit.
  private static let lengthLimit = 100_000_000
  private static let prefixLength = 8

  /// Bytes of an element by the format's type names; a type not listed here is let pass as long
  /// as nobody asks for a tensor of it.
  private static let sizes = [
    "BOOL": 1, "U8": 1, "I8": 1, "F8_E5M2": 1, "F8_E4M3": 1, "I16": 2, "U16": 2, "F16": 2,
    "BF16": 2, "I32": 4, "U32": 4, "F32": 4, "I64": 8, "U64": 8, "F64": 8,
  ]

  private let file: String

  init(_ bytes: FileBytes) throws {
    file = bytes.name
    guard let claimed = bytes.integer(0, as: UInt64.self) else {
      throw CheckpointError(
        file: file, "\(bytes.count) bytes are too few for a safetensors file")
    }
    guard claimed <= UInt64(Self.lengthLimit) else {
      throw CheckpointError(
        file: file, "the header claims \(claimed) bytes; this is no safetensors file")
    }
    let length = Int(claimed)
    guard let text = bytes.slice(Self.prefixLength, length) else {
      throw CheckpointError(
        file: file,
        "the header claims \(length) bytes and the file has \(bytes.count); it was cut short")
    }
    dataStart = Self.prefixLength + length
    let members: [String: JSONValue]
    do {
      guard case .object(let object) = try StrictJSON.parse(text) else {
        throw JSONError(problem: "not an object", offset: 0)
      }
      members = object
    } catch let error as JSONError {
      throw CheckpointError(
        file: file, "the header is no JSON of tensors: \(error.problem) at byte \(error.offset)")
    }
    var tensors: [SafetensorsFile.Tensor] = []
    var metadata: [String: String] = [:]
    for (name, value) in members {
      if name == "__metadata__" {
        metadata = try Self.metadata(value, file: file)
      } else {
        tensors.append(try Self.tensor(name, value, file: file))
      }
    }
    tensors.sort {
      ($0.range.lowerBound, $0.range.upperBound, $0.name)
        < ($1.range.lowerBound, $1.range.upperBound, $1.name)
    }
    try Self.checkTiling(tensors, dataCount: bytes.count - dataStart, file: file)
    self.tensors = tensors
    self.metadata = metadata
  }

  private static func metadata(_ value: JSONValue, file: String) throws -> [String: String] {
    guard case .object(let members) = value else {
      throw CheckpointError(file: file, "__metadata__ of the header is not an object")
    }
    return try members.mapValues { value in
      guard case .string(let text) = value else {
        throw CheckpointError(file: file, "__metadata__ of the header holds more than text")
      }
      return text
    }
  }

  private static func tensor(
    _ name: String, _ value: JSONValue, file: String
  ) throws -> SafetensorsFile.Tensor {
    func fault(_ problem: String) -> CheckpointError {
      CheckpointError(file: file, "tensor \(printable(name)) \(problem)")
    }
    guard case .object(let members) = value else { throw fault("is not described by an object") }
    guard case .string(let typeName)? = members["dtype"] else { throw fault("has no dtype") }
    guard let shape = integers(members["shape"]) else {
      throw fault("has no shape of whole numbers")
    }
    guard let offsets = integers(members["data_offsets"]), offsets.count == 2 else {
      throw fault("has no pair of data_offsets")
    }
    guard offsets[0] <= offsets[1] else {
      throw fault("has data_offsets in the wrong order, \(offsets[0]) before \(offsets[1])")
    }
    let range = offsets[0]..<offsets[1]
    var count = 1
    for dimension in shape {
      let (product, overflow) = count.multipliedReportingOverflow(by: dimension)
      guard !overflow else { throw fault("has a shape beyond any file, \(shape)") }
      count = product
    }
    if let size = sizes[typeName] {
      let (expected, overflow) = count.multipliedReportingOverflow(by: size)
      guard !overflow, expected == range.count else {
        throw fault("of shape \(shape) and type \(typeName) does not fill \(range.count) bytes")
      }
    }
    return SafetensorsFile.Tensor(
      name: name, typeName: printable(typeName), shape: shape, range: range)
  }

  /// The numbers of an array of whole numbers that are not negative.
  private static func integers(_ value: JSONValue?) -> [Int]? {
    guard case .array(let elements)? = value, elements.count <= 16 else { return nil }
    var result: [Int] = []
    for element in elements {
      guard case .integer(let number) = element, number >= 0 else { return nil }
      result.append(number)
    }
    return result
  }

  private static func checkTiling(
    _ tensors: [SafetensorsFile.Tensor], dataCount: Int, file: String
  ) throws {
    var end = 0
    for tensor in tensors {
      let name = printable(tensor.name)
      guard tensor.range.upperBound <= dataCount else {
        throw CheckpointError(
          file: file,
          "tensor \(name) ends at byte \(tensor.range.upperBound) of the data, which has "
            + "\(dataCount); the file was cut short")
      }
      guard tensor.range.lowerBound == end else {
        let fault = tensor.range.lowerBound < end ? "overlaps another" : "leaves a gap before it"
        throw CheckpointError(file: file, "tensor \(name) \(fault), at byte \(end) of the data")
      }
      end = tensor.range.upperBound
    }
    guard end == dataCount else {
      throw CheckpointError(file: file, "\(dataCount - end) bytes after the last tensor")
    }
  }
}
