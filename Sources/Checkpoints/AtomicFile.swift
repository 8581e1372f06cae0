import Glibc

/// Writes files so that a reader sees the old one or the new one whole, never half of either.
public enum AtomicFile {
  /// Writes to a hidden neighbour, then renames it into place.
  ///
  /// - Parameters:
  ///   - path: Where the file is to be; a file there is replaced.
  ///   - parts: Gives the pieces one after another until it returns nil.
  /// - Throws: `CheckpointError`; the destination is then as it was.
  public static func write(_ path: String, parts: () throws -> [UInt8]?) throws {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let name = path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    let temporary = "\(folder).\(name).\(getpid())-\(UInt32.random(in: .min ... .max))"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw CheckpointError(file: path, systemMessage("cannot write"))
    }
    do {
      defer { close(descriptor) }
      while let part = try parts() { try append(part, to: descriptor, path: path) }
      guard fsync(descriptor) == 0 else {
        throw CheckpointError(file: path, systemMessage("cannot write"))
      }
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, path) == 0 else {
      let error = CheckpointError(file: path, systemMessage("cannot write"))
      unlink(temporary)
      throw error
    }
  }

  /// Writes one piece.
  ///
  /// - Parameters:
  ///   - path: Where the file is to be; a file there is replaced.
  ///   - bytes: The whole file.
  /// - Throws: `CheckpointError`; the destination is then as it was.
  public static func write(_ path: String, _ bytes: [UInt8]) throws {
    var pending: [UInt8]? = bytes
    try write(path) {
      defer { pending = nil }
      return pending
    }
  }

  private static func append(_ bytes: [UInt8], to descriptor: Int32, path: String) throws {
    try bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let written = Glibc.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written < 0 {
          if errno == EINTR { continue }
          throw CheckpointError(file: path, systemMessage("cannot write"))
        }
        rest = rest.dropFirst(written)
      }
    }
  }
}
