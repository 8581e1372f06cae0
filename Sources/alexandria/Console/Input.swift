import Glibc

/// Reads files and standard input, byte for byte.
enum Input {
  /// How errors name standard input.
  static let standardName = "standard input"

  /// Reads standard input to its end.
  ///
  /// - Returns: The bytes, whatever they are.
  /// - Throws: `LineError`, or `Stopped` on a signal that a command waits for.
  static func readAll() throws -> [UInt8] { try read(STDIN_FILENO, name: standardName) }

  /// Reads a file, or standard input for `-`.
  ///
  /// - Parameter path: The file.
  /// - Returns: The bytes, whatever they are.
  /// - Throws: `LineError` naming the file.
  static func readAll(_ path: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try chunks(path) { bytes += $0 }
    return bytes
  }

  /// Calls `body` with the file, or standard input for `-`, a chunk at a time.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - body: Takes a chunk.
  /// - Throws: `LineError` naming the file, and what `body` throws.
  static func chunks(_ path: String, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    if path == "-" { return try chunks(STDIN_FILENO, name: standardName, body) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw LineError("\(path): cannot be read: \(reason()); check the path")
    }
    defer { close(descriptor) }
    try chunks(descriptor, name: path, body)
  }

  /// Calls `body` with each line of standard input, without its newline.
  static func forEachLine(_ body: (ArraySlice<UInt8>) throws -> Void) throws {
    var held: [UInt8] = []
    try chunks(STDIN_FILENO, name: standardName) { chunk in
      held += chunk
      var start = 0
      while let end = held[start...].firstIndex(of: UInt8(ascii: "\n")) {
        try body(held[start..<end])
        start = end + 1
      }
      held.removeFirst(start)
    }
    if !held.isEmpty { try body(held[...]) }
  }

  private static func read(_ descriptor: Int32, name: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try chunks(descriptor, name: name) { bytes += $0 }
    return bytes
  }

  private static func chunks(
    _ descriptor: Int32, name: String, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count == 0 { return }
      if count > 0 {
        try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      } else if errno == EINTR {
        if let signal = Signals.received { throw Stopped(signal: signal) }
      } else {
        throw LineError("\(name): cannot be read: \(reason())")
      }
    }
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
