import Synchronization

/// The directory of a zip archive whose entries are stored uncompressed.
///
/// It is written by hand because PyTorch does not compress: its tensors can be read where they
/// lie in the mapped file. A library would be a third system dependency and a copy of every
/// tensor. What PyTorch never writes (compression, encryption, several disks) is refused.
///
/// Source: PKWARE APPNOTE.TXT 6.3.10, sections 4.3 and 4.5.3 (zip64).
struct ZipDirectory: Sendable {
  /// One entry of the archive.
  struct Entry: Sendable {
    let flags: UInt16
    let method: UInt16
    let checksum: UInt32
    let compressedSize: Int
    let size: Int
    let headerOffset: Int
  }

  /// Entries by name.
  let entries: [String: Entry]
  private let bytes: FileBytes
  private let verified = VerifiedEntries()

  private static let endSignature: UInt32 = 0x0605_4B50
  private static let endLength = 22
  private static let end64Signature: UInt32 = 0x0606_4B50
  private static let locatorSignature: UInt32 = 0x0706_4B50
  private static let locatorLength = 20
  private static let entrySignature: UInt32 = 0x0201_4B50
  private static let entryLength = 46
  private static let localSignature: UInt32 = 0x0403_4B50
  private static let localLength = 30

  init(_ bytes: FileBytes) throws {
    self.bytes = bytes
    let directory = try Self.findDirectory(bytes)
    var entries: [String: Entry] = [:]
    var offset = directory.offset
    for _ in 0..<directory.count {
      let (name, entry, length) = try Self.readEntry(bytes, at: offset)
      guard entries.updateValue(entry, forKey: name) == nil else {
        throw CheckpointError(
          file: bytes.name, "the archive holds \(printable(name)) twice; it is not PyTorch's")
      }
      offset += length
    }
    self.entries = entries
  }

  /// The bytes of an entry where they lie, or nil when there is no such entry.
  ///
  /// - Throws: `CheckpointError` when the entry is compressed, encrypted, damaged or cut short.
  func contents(_ name: String, verifyingChecksum: Bool) throws -> UnsafeRawBufferPointer? {
    guard let entry = entries[name] else { return nil }
    func fault(_ problem: String) -> CheckpointError {
      CheckpointError(file: bytes.name, "archive entry \(printable(name)) \(problem)")
    }
    guard entry.flags & 0x2041 == 0 else { throw fault("is encrypted") }
    guard entry.method == 0, entry.size == entry.compressedSize else {
      throw fault("is compressed; PyTorch stores its archives uncompressed")
    }
    guard bytes.integer(entry.headerOffset, as: UInt32.self) == Self.localSignature,
      let nameLength = bytes.integer(entry.headerOffset + 26, as: UInt16.self),
      let extraLength = bytes.integer(entry.headerOffset + 28, as: UInt16.self)
    else { throw fault("has no header at byte \(entry.headerOffset); the file is damaged") }
    let start = entry.headerOffset + Self.localLength + Int(nameLength) + Int(extraLength)
    guard let data = bytes.slice(start, entry.size) else {
      throw fault("reaches past the end of the file, which was cut short")
    }
    if verifyingChecksum, !verified.contains(name) {
      guard checksum(data) == entry.checksum else {
        throw fault("does not match its checksum; the file is damaged")
      }
      verified.insert(name)
    }
    return data
  }

  private static func findDirectory(_ bytes: FileBytes) throws -> (offset: Int, count: Int) {
    let noEnd = CheckpointError(
      file: bytes.name, "the archive has no directory at its end; the file was cut short")
    var end = bytes.count - endLength
    let earliest = max(0, end - Int(UInt16.max))  // A comment may follow.
    while end >= earliest, bytes.integer(end, as: UInt32.self) != endSignature { end -= 1 }
    guard end >= earliest,
      let disk = bytes.integer(end + 4, as: UInt16.self),
      let count = bytes.integer(end + 10, as: UInt16.self),
      let offset = bytes.integer(end + 16, as: UInt32.self)
    else { throw noEnd }
    let locator = end - locatorLength
    if bytes.integer(locator, as: UInt32.self) == locatorSignature {
      guard let end64 = bytes.integer(locator + 8, as: UInt64.self).flatMap(Int.init(exactly:)),
        end64 <= locator, bytes.integer(end64, as: UInt32.self) == end64Signature,
        let count = bytes.integer(end64 + 32, as: UInt64.self),
        let offset = bytes.integer(end64 + 48, as: UInt64.self).flatMap(Int.init(exactly:)),
        offset <= bytes.count, count <= UInt64(bytes.count / entryLength)
      else { throw noEnd }
      return (offset, Int(count))
    }
    guard disk == 0 else {
      throw CheckpointError(file: bytes.name, "the archive is split over several files")
    }
    return (Int(offset), Int(count))
  }

  private static func readEntry(
    _ bytes: FileBytes, at offset: Int
  ) throws -> (name: String, entry: Entry, length: Int) {
    let damaged = CheckpointError(
      file: bytes.name, "the archive's directory is damaged at byte \(offset)")
    guard bytes.integer(offset, as: UInt32.self) == entrySignature,
      let flags = bytes.integer(offset + 8, as: UInt16.self),
      let method = bytes.integer(offset + 10, as: UInt16.self),
      let checksum = bytes.integer(offset + 16, as: UInt32.self),
      let compressedSize = bytes.integer(offset + 20, as: UInt32.self),
      let size = bytes.integer(offset + 24, as: UInt32.self),
      let nameLength = bytes.integer(offset + 28, as: UInt16.self),
      let extraLength = bytes.integer(offset + 30, as: UInt16.self),
      let commentLength = bytes.integer(offset + 32, as: UInt16.self),
      let headerOffset = bytes.integer(offset + 42, as: UInt32.self),
      let nameBytes = bytes.slice(offset + entryLength, Int(nameLength)),
      let name = String(validating: nameBytes, as: UTF8.self)
    else { throw damaged }
    // Fields that hold 0xFFFFFFFF continue in the zip64 extra field, in this order.
    let extra = offset + entryLength + Int(nameLength)
    var wide = wideFields(bytes, offset: extra, length: Int(extraLength))[...]
    func value(_ field: UInt32) throws -> Int {
      guard field == UInt32.max else { return Int(field) }
      guard let value = wide.popFirst(), value <= UInt64(bytes.count) else { throw damaged }
      return Int(value)
    }
    let fullSize = try value(size)
    let entry = Entry(
      flags: flags, method: method, checksum: checksum,
      compressedSize: try value(compressedSize), size: fullSize,
      headerOffset: try value(headerOffset))
    let length = entryLength + Int(nameLength) + Int(extraLength) + Int(commentLength)
    return (name, entry, length)
  }

  /// The 64-bit values of the zip64 extra field, if there is one.
  private static func wideFields(_ bytes: FileBytes, offset: Int, length: Int) -> [UInt64] {
    var position = offset
    while position + 4 <= offset + length,
      let identifier = bytes.integer(position, as: UInt16.self),
      let size = bytes.integer(position + 2, as: UInt16.self)
    {
      if identifier == 1 {
        return (0..<min(Int(size), 24) / 8).compactMap {
          bytes.integer(position + 4 + $0 * 8, as: UInt64.self)
        }
      }
      position += 4 + Int(size)
    }
    return []
  }
}

/// Names of the entries whose checksum was found right: all tensors may be views of one storage,
/// which is then read once.
private final class VerifiedEntries: Sendable {
  private let names = Mutex<Set<String>>([])

  func contains(_ name: String) -> Bool { names.withLock { $0.contains(name) } }
  func insert(_ name: String) { names.withLock { _ = $0.insert(name) } }
}
