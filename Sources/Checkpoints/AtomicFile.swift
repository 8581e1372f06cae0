import Glibc

/// Writes files so that a reader sees the old one or the new one whole, never half of either.
///
/// A symbolic link stays one, and what it leads to is written; a file keeps its mode; a device or a pipe
/// is written through and never replaced.
public enum AtomicFile {
  /// Writes to a hidden neighbour, then renames it into place.
  ///
  /// - Parameters:
  ///   - path: Where the file is to be; a file there is replaced.
  ///   - parts: Gives the pieces one after another until it returns nil.
  /// - Throws: `CheckpointError`; the destination is then as it was.
  public static func write(_ path: String, parts: () throws -> [UInt8]?) throws {
    var status = stat()
    let isThere = stat(path, &status) == 0
    if isThere, status.st_mode & S_IFMT != S_IFREG, status.st_mode & S_IFMT != S_IFDIR {
      return try writeThrough(path, parts)
    }
    let target = isThere ? resolved(path) : path
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? ""
    let name =
      target.lastIndex(of: "/").map { String(target[target.index(after: $0)...]) } ?? target
    let temporary = "\(folder).\(name).\(getpid())-\(UInt32.random(in: .min ... .max))"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw CheckpointError(file: path, systemMessage("cannot write"))
    }
    do {
      defer { close(descriptor) }
      while let part = try parts() { try append(part, to: descriptor, path: path) }
      if isThere { fchmod(descriptor, status.st_mode & 0o7777) }
      guard fsync(descriptor) == 0 else {
        throw CheckpointError(file: path, systemMessage("cannot write"))
      }
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, target) == 0 else {
      let error = CheckpointError(file: path, systemMessage("cannot write"))
      unlink(temporary)
      throw error
    }
  }

  /// Writes into a device or a pipe.
  private static func writeThrough(_ path: String, _ parts: () throws -> [UInt8]?) throws {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw CheckpointError(file: path, systemMessage("cannot write"))
    }
    defer { close(descriptor) }
    while let part = try parts() { try append(part, to: descriptor, path: path) }
  }

  /// Where a link leads.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
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
