import Arguments
import Foundation
import Glibc

/// Where a command reads and writes.
final class Console: Sendable {
  /// Standard output.
  let output = Output(descriptor: STDOUT_FILENO)
  /// What standard input, output and error are.
  let terminal = Terminal()

  /// Writes a line about what happened to standard error.
  ///
  /// - Parameter message: One line, without the program's name.
  func say(_ message: String) { writeError("alexandria: \(message)\n") }

  /// Writes to standard error as it is; an error there has nowhere to be told.
  func writeError(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }

  /// How help is laid out here.
  var help: HelpText {
    HelpText(
      width: terminal.isOutput ? terminal.width : 80,
      isStyled: terminal.isOutput && terminal.hasSequences
        && environment["NO_COLOR"].map(\.isEmpty) ?? true)
  }

  /// The program's environment.
  var environment: [String: String] { ProcessInfo.processInfo.environment }
}
