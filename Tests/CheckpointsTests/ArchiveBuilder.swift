@testable import Checkpoints

/// Builds zip archives, with the faults that a test asks for.
struct ArchiveBuilder {
  struct Entry {
    var name: String
    var contents: [UInt8]
    var flags: UInt16 = 0
    var method: UInt16 = 0
    var checksum: UInt32?
  }

  var entries: [Entry] = []
  /// Writes sizes and places into zip64 fields, as PyTorch does beyond 4 GB.
  var isWide = false
  var comment: [UInt8] = []

  func bytes() -> [UInt8] {
    var result: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let offset = result.count
      let crc = entry.checksum ?? entry.contents.withUnsafeBytes { checksum($0) }
      let narrow = UInt32(isWide ? .max : UInt32(entry.contents.count))
      result += little(UInt32(0x0403_4B50)) + little(UInt16(20)) + little(entry.flags)
      result += little(entry.method) + little(UInt32(0)) + little(crc)
      result += little(narrow) + little(narrow)
      result += little(UInt16(entry.name.utf8.count)) + little(UInt16(4)) + entry.name.utf8
      result += little(UInt16(0x4246)) + little(UInt16(0))  // the padding field that PyTorch adds
      result += entry.contents
      var extra: [UInt8] = []
      if isWide {
        let size = UInt64(entry.contents.count)
        extra = little(UInt16(1)) + little(UInt16(24))
        extra += little(size) + little(size) + little(UInt64(offset))
      }
      directory += little(UInt32(0x0201_4B50)) + little(UInt16(20)) + little(UInt16(20))
      directory += little(entry.flags) + little(entry.method) + little(UInt32(0)) + little(crc)
      directory += little(narrow) + little(narrow)
      directory += little(UInt16(entry.name.utf8.count)) + little(UInt16(extra.count))
      directory += little(UInt16(0)) + little(UInt16(0)) + little(UInt16(0)) + little(UInt32(0))
      directory += little(isWide ? UInt32.max : UInt32(offset)) + entry.name.utf8 + extra
    }
    let start = result.count
    result += directory
    if isWide {
      let end64 = result.count
      result += little(UInt32(0x0606_4B50)) + little(UInt64(44)) + little(UInt32(0x002D_002D))
      result += little(UInt64(0)) + little(UInt64(entries.count)) + little(UInt64(entries.count))
      result += little(UInt64(directory.count)) + little(UInt64(start))
      result += little(UInt32(0x0706_4B50)) + little(UInt32(0)) + little(UInt64(end64))
      result += little(UInt32(1))
    }
    let count = isWide ? UInt16.max : UInt16(entries.count)
    result += little(UInt32(0x0605_4B50)) + little(UInt32(0)) + little(count) + little(count)
    result += little(UInt32(directory.count)) + little(isWide ? UInt32.max : UInt32(start))
    result += little(UInt16(comment.count)) + comment
    return result
  }

  private func little<T: FixedWidthInteger>(_ value: T) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian, Array.init)
  }
}

/// Puts pickles together opcode by opcode.
struct Pickle {
  private(set) var bytes: [UInt8] = [0x80, 2]

  static func opcode(_ character: Character) -> UInt8 { character.asciiValue ?? 0 }

  mutating func add(_ characters: String) { bytes += characters.utf8 }
  mutating func raw(_ more: [UInt8]) { bytes += more }

  mutating func string(_ text: String) {
    bytes.append(Self.opcode("X"))
    bytes += withUnsafeBytes(of: UInt32(text.utf8.count).littleEndian, Array.init) + text.utf8
  }

  mutating func integer(_ value: Int) {
    bytes += [0x8A, 8] + withUnsafeBytes(of: Int64(value).littleEndian, Array.init)
  }

  mutating func integers(_ values: [Int]) {
    add("(")
    for value in values { integer(value) }
    add("t")
  }

  mutating func global(_ module: String, _ name: String) { add("c\(module)\n\(name)\n") }

  /// A tensor as `torch.save` describes it.
  mutating func tensor(
    _ type: String = "FloatStorage", key: String = "0", stored: Int, offset: Int = 0,
    shape: [Int], strides: [Int]
  ) {
    global("torch._utils", "_rebuild_tensor_v2")
    add("((")
    string("storage")
    global("torch", type)
    string(key)
    string("cpu")
    integer(stored)
    add("tQ")
    integer(offset)
    integers(shape)
    integers(strides)
    raw([0x89])
    global("collections", "OrderedDict")
    add(")RtR")
  }

  /// An archive around the pickle.
  func archive(storage: [UInt8] = [UInt8](repeating: 0, count: 64)) -> ArchiveBuilder {
    ArchiveBuilder(entries: [
      .init(name: "m/data.pkl", contents: bytes),
      .init(name: "m/byteorder", contents: Array("little".utf8)),
      .init(name: "m/data/0", contents: storage),
    ])
  }

  /// A state dict of one tensor, `x`.
  static func oneTensor(_ describe: (inout Pickle) -> Void) -> Pickle {
    var pickle = Pickle()
    pickle.add("}")
    pickle.string("x")
    describe(&pickle)
    pickle.add("s.")
    return pickle
  }
}

extension PyTorchArchive {
  init(_ builder: ArchiveBuilder) throws {
    try self.init(FileBytes(builder.bytes(), name: "m.pth"), verifyingChecksums: true)
  }

  /// A tensor's elements in row-major order.
  func floats(_ name: String) throws -> [Float] {
    let elements = try elements(of: name)
    return [Float](unsafeUninitializedCapacity: elements.count) { buffer, count in
      if let base = buffer.baseAddress { elements.copy(0..<elements.count, to: base) }
      count = elements.count
    }
  }
}
