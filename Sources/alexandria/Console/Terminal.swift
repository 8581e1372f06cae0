import Glibc

/// What is at the other end of standard input, output and error.
struct Terminal: Sendable {
  /// Whether standard input is a terminal.
  let isInput = isatty(STDIN_FILENO) == 1
  /// Whether standard output is a terminal.
  let isOutput = isatty(STDOUT_FILENO) == 1
  /// Whether standard error is a terminal.
  let isError = isatty(STDERR_FILENO) == 1

  /// Columns of the terminal, 80 where it does not say.
  var width: Int {
    var size = winsize()
    for descriptor in [STDERR_FILENO, STDOUT_FILENO] where isatty(descriptor) == 1 {
      if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
        return Int(size.ws_col)
      }
    }
    return 80
  }

  /// Whether the terminal understands more than text.
  var hasSequences: Bool {
    let kind = Self.variable("TERM")
    return !kind.isEmpty && kind != "dumb"
  }

  /// Whether the locale writes UTF-8; block characters would come out as rubbish elsewhere.
  var isUTF8: Bool {
    // The first of these that is set decides (POSIX, Environment Variables).
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].map(Self.variable).first { !$0.isEmpty } ?? ""
    return locale.lowercased().hasSuffix("utf-8") || locale.lowercased().hasSuffix("utf8")
  }

  private static func variable(_ name: String) -> String {
    getenv(name).map { String(cString: $0) } ?? ""
  }
}
