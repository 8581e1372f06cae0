/// A file that could not be read, written or found: what happened, which file, what to do.
///
/// It is always one line without control characters, whatever names a hostile file contains.
public struct CheckpointError: Error, Hashable, CustomStringConvertible {
  /// The file or folder at fault, as it was given; empty when none is.
  public let file: String
  /// What happened and, where there is something, what to do about it.
  public let problem: String

  /// Creates an error about a file; an empty name leaves the file out of the description.
  public init(file: String, _ problem: String) {
    self.file = file
    self.problem = printable(problem, limit: 1000)
  }

  /// The line to show.
  public var description: String {
    file.isEmpty ? problem : printable(file, limit: 1000) + ": " + problem
  }
}

/// Text from a file, made fit for one line of a terminal: control characters and what breaks
/// lines become U+FFFD, and a long text is cut.
func printable(_ text: String, limit: Int = 80) -> String {
  var result = String.UnicodeScalarView()
  for (count, scalar) in text.unicodeScalars.enumerated() {
    guard count < limit else {
      result.append("…")
      break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
      result.append("\u{FFFD}")
    default: result.append(scalar)
    }
  }
  return String(result)
}
