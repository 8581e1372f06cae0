/// A command line that cannot be understood.
public struct UsageError: Error, Hashable, CustomStringConvertible {
  /// Exit status for it: `EX_USAGE` of sysexits.h.
  public static let exitStatus: Int32 = 64

  /// What is wrong and what to do, in one line.
  public let description: String

  /// Describes what is wrong.
  ///
  /// - Parameter description: One line.
  public init(_ description: String) { self.description = description }

  /// A text from the command line as errors show it: in quotes, on one line, cut when long.
  ///
  /// - Parameter text: The text.
  /// - Returns: The quoted text.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for (count, character) in text.unicodeScalars.enumerated() {
      guard count < 60 else {
        result += "…"
        break
      }
      switch character.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: result += "\u{FFFD}"
      default: result.unicodeScalars.append(character)
      }
    }
    return result + "\""
  }
}
