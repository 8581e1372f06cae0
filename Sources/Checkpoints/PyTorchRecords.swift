/// The records of a PyTorch archive: `<name>/data.pkl` describes, `<name>/data/<key>` holds the
/// elements of one storage.
struct PyTorchRecords: Sendable {
  /// The file's name, for errors.
  let file: String
  /// Length of the file.
  var byteCount: Int { bytes.count }
  private let bytes: FileBytes
  private let archive: ZipDirectory
  private let root: String
  private let verifyingChecksums: Bool

  /// A pickle of this kind has some kilobytes; the limit bounds what reading it may cost.
  private static let pickleLimit = 8 << 20

  init(_ bytes: FileBytes, verifyingChecksums: Bool) throws {
    self.bytes = bytes
    self.verifyingChecksums = verifyingChecksums
    file = bytes.name
    let start = bytes.slice(0, min(4, bytes.count)).map(Array.init) ?? []
    guard start.starts(with: Array("PK".utf8)) else {
      let hint =
        start.starts(with: [0x80, 0x02])
        ? "is of the kind that PyTorch wrote before 1.6; load it and save it again with a newer one"
        : "is no PyTorch archive (torch.save writes a zip file)"
      throw CheckpointError(file: file, hint)
    }
    archive = try ZipDirectory(bytes)
    let pickleSuffix = "/data.pkl"
    let pickles = archive.entries.keys.filter { $0.hasSuffix(pickleSuffix) }
    guard let pickle = pickles.first, pickles.count == 1 else {
      throw CheckpointError(
        file: file, "the archive holds \(pickles.count) data.pkl, not one; it is not PyTorch's")
    }
    root = String(pickle.dropLast(pickleSuffix.count))
    let order = try archive.contents("\(root)/byteorder", verifyingChecksum: verifyingChecksums)
    if let order, !order.elementsEqual("little".utf8) {
      throw CheckpointError(
        file: file,
        "was saved with byte order \(printable(String(decoding: order.prefix(20), as: UTF8.self)));"
          + " only little can be read")
    }
    guard try pickleOrNil() != nil else {
      throw CheckpointError(file: file, "data.pkl is longer than any checkpoint needs")
    }
  }

  private func pickleOrNil() throws -> UnsafeRawBufferPointer? {
    let pickle = try archive.contents("\(root)/data.pkl", verifyingChecksum: verifyingChecksums)
    return pickle.flatMap { $0.count <= Self.pickleLimit ? $0 : nil }
  }

  /// The bytes of `data.pkl`; valid as long as the records are.
  var pickle: UnsafeRawBufferPointer {
    get throws { try pickleOrNil() ?? UnsafeRawBufferPointer(start: nil, count: 0) }
  }

  /// A tensor's elements where they lie.
  ///
  /// - Throws: `CheckpointError` when the tensor is not of floating point or reaches outside
  ///   what the file holds.
  func elements(_ tensor: TensorDescription, name: String) throws -> TensorElements {
    func fault(_ problem: String) -> CheckpointError {
      CheckpointError(file: file, "tensor \(printable(name)) \(problem)")
    }
    let storage = tensor.storage
    guard let type = storage.type.elementType else {
      throw fault(
        "lies in a \(storage.type.rawValue); float32, float16 and bfloat16 can be read")
    }
    guard tensor.shape.count == tensor.strides.count,
      tensor.shape.allSatisfy({ $0 >= 0 }), tensor.strides.allSatisfy({ $0 >= 0 }),
      tensor.offset >= 0, storage.count >= 0
    else { throw fault("has a negative size or stride") }
    guard let count = product(tensor.shape), let reach = lastElement(tensor),
      let claimed = product([storage.count, type.size])
    else { throw fault("has sizes beyond any file") }
    guard count == 0 || reach < storage.count else {
      throw fault("reaches element \(reach) of a storage of \(storage.count)")
    }
    let entry = "\(root)/data/\(storage.key)"
    guard let data = try archive.contents(entry, verifyingChecksum: verifyingChecksums) else {
      throw fault("lies in \(printable(entry)), which is not in the archive")
    }
    guard claimed <= data.count, let base = data.baseAddress else {
      throw fault("needs \(claimed) bytes of \(printable(entry)), which has \(data.count)")
    }
    return TensorElements(
      base: base + (count == 0 ? 0 : tensor.offset * type.size), type: type, shape: tensor.shape,
      strides: count == 0 || isRowMajor(tensor) ? nil : tensor.strides, count: count)
  }

  /// The value of a tensor without dimensions.
  func scalar(_ tensor: TensorDescription) throws -> Double {
    guard tensor.shape.isEmpty else { throw CheckpointError(file: file, "not a scalar") }
    var value: Float = 0
    try elements(tensor, name: "scalar").copy(0..<1, to: &value)
    return Double(value)
  }

  /// The product, or nil when it overflows.
  private func product(_ factors: [Int]) -> Int? {
    var result = 1
    for factor in factors {
      let (product, overflow) = result.multipliedReportingOverflow(by: factor)
      guard !overflow else { return nil }
      result = product
    }
    return result
  }

  /// The place of the tensor's farthest element in its storage, or nil when it overflows.
  private func lastElement(_ tensor: TensorDescription) -> Int? {
    var last = tensor.offset
    for (size, stride) in zip(tensor.shape, tensor.strides) where size > 0 {
      guard let step = product([size - 1, stride]) else { return nil }
      let (sum, overflow) = last.addingReportingOverflow(step)
      guard !overflow else { return nil }
      last = sum
    }
    return last
  }

  private func isRowMajor(_ tensor: TensorDescription) -> Bool {
    var expected = 1
    for (size, stride) in zip(tensor.shape, tensor.strides).reversed() where size != 1 {
      guard stride == expected else { return false }
      expected *= size
    }
    return true
  }
}
