import Glibc

/// The bytes of a file, mapped read-only, so that what is not looked at is not read.
///
/// Every access states its range and is checked, because all offsets come from the file itself.
/// A file that another process shortens while it is mapped raises SIGBUS; the package only ever
/// replaces files by renaming, which leaves mappings alone.
final class FileBytes: @unchecked Sendable {
  /// The file's name, for errors.
  let name: String
  /// Length in bytes.
  let count: Int

  private let base: UnsafeRawPointer
  private let isMapped: Bool

  /// Maps the file.
  ///
  /// - Parameter path: A regular file.
  /// - Throws: `CheckpointError` when it cannot be opened or is no regular file.
  init(path: String) throws {
    name = path
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw CheckpointError(file: path, systemMessage("cannot open")) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw CheckpointError(file: path, systemMessage("cannot read"))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw CheckpointError(file: path, "is not a file")
    }
    count = Int(status.st_size)
    guard count > 0 else {  // An empty range cannot be mapped.
      base = UnsafeRawPointer(UnsafeMutableRawPointer.allocate(byteCount: 1, alignment: 16))
      isMapped = false
      return
    }
    guard let address = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0),
      address != MAP_FAILED
    else { throw CheckpointError(file: path, systemMessage("cannot map")) }
    base = UnsafeRawPointer(address)
    isMapped = true
  }

  /// Holds a copy of bytes that stand in for a file.
  init(_ bytes: [UInt8], name: String) {
    self.name = name
    count = bytes.count
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 16)
    bytes.withUnsafeBytes { source in
      UnsafeMutableRawBufferPointer(start: copy, count: bytes.count).copyMemory(from: source)
    }
    base = UnsafeRawPointer(copy)
    isMapped = false
  }

  deinit {
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: base), count)
    } else {
      base.deallocate()
    }
  }

  /// The bytes of a range, or nil when any of them lies outside the file.
  ///
  /// They are valid as long as the object is.
  func slice(_ offset: Int, _ length: Int) -> UnsafeRawBufferPointer? {
    guard offset >= 0, length >= 0, offset <= count, length <= count - offset else { return nil }
    return UnsafeRawBufferPointer(start: base + offset, count: length)
  }

  /// A little-endian integer, or nil when it lies outside the file.
  func integer<T: FixedWidthInteger>(_ offset: Int, as type: T.Type) -> T? {
    slice(offset, MemoryLayout<T>.size).map { T(littleEndian: $0.loadUnaligned(as: T.self)) }
  }
}

/// What errno says, after what was being done.
func systemMessage(_ action: String) -> String {
  "\(action): \(String(cString: strerror(errno)))"
}
