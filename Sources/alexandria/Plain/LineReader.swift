import Glibc

/// Lines of standard input, byte for byte, one at a time as a person gives them.
struct LineReader {
  private var held: [UInt8] = []
  private var isAtEnd = false

  /// Waits for a line.
  ///
  /// - Returns: The line without its newline; nil at the end of the input, and when a signal came.
  mutating func next() -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      if let end = held.firstIndex(of: UInt8(ascii: "\n")) {
        defer { held.removeFirst(end + 1) }
        return Array(held[..<end])
      }
      if isAtEnd {
        defer { held = [] }
        return held.isEmpty ? nil : held
      }
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count > 0 {
        held += buffer[..<count]
      } else if count == 0 || errno != EINTR {
        isAtEnd = true
      } else if Signals.received != nil {
        return nil
      }
    }
  }
}
