import Glibc
import Synchronization

/// Standard output: gathers what is written and hands it on in large pieces, or at once when
/// flushed.
final class Output: Sendable {
  /// Nobody reads the output any more: the reader has had enough, and the program ends quietly.
  struct ReaderIsGone: Error {}

  private let descriptor: Int32
  private let state = Mutex(State())

  private struct State {
    var pending: [UInt8] = []
    var failure: (any Error)?
  }

  /// More than this is handed on without a flush.
  private static let limit = 1 << 16

  /// Writes to an open file.
  ///
  /// - Parameter descriptor: The file, which stays open.
  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Adds text.
  func write(_ text: String) { write(Array(text.utf8)) }

  /// Adds bytes. What cannot be written is told by the next flush.
  func write(_ bytes: [UInt8]) {
    state.withLock { state in
      state.pending += bytes
      if state.pending.count >= Self.limit { send(&state) }
    }
  }

  /// Hands on what is there, now.
  ///
  /// - Throws: `ReaderIsGone` when a pipe was closed, `LineError` when the disk is full.
  func flush() throws {
    try state.withLock { state in
      send(&state)
      if let failure = state.failure { throw failure }
    }
  }

  /// Adds text and hands it on.
  func show(_ text: String) throws {
    write(text)
    try flush()
  }

  private func send(_ state: inout State) {
    var rest = state.pending[...]
    state.pending = []
    guard state.failure == nil else { return }
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno == EPIPE {
        state.failure = ReaderIsGone()
        return
      } else if errno != EINTR {
        state.failure = LineError("standard output: \(String(cString: strerror(errno)))")
        return
      }
    }
  }
}
