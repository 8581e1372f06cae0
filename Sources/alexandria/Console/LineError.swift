/// What happened, which file, what to do: one line.
struct LineError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// Makes the line that is shown of any error.
enum ErrorLine {
  /// - Parameter error: Any error.
  /// - Returns: One line; control characters in file names and the like are shown as U+FFFD.
  static func text(_ error: any Error) -> String {
    var result = String.UnicodeScalarView()
    for scalar in "\(error)".unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t": result.append(" ")
      case _ where scalar.properties.generalCategory == .control: result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
