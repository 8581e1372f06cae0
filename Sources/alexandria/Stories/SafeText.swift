import Tokenizers

/// Turns a story's bytes, as they come, into text that any terminal or reader can take: whole
/// characters only, and none that control a terminal.
struct SafeText {
  private var detokenizer = StreamingDetokenizer()

  /// Takes more bytes.
  ///
  /// - Parameter bytes: The bytes of a token.
  /// - Returns: The characters that are complete now.
  mutating func append(_ bytes: [UInt8]) -> String { Self.clean(detokenizer.append(bytes)) }

  /// Ends the text.
  ///
  /// - Returns: U+FFFD if a character was left incomplete.
  mutating func finish() -> String { detokenizer.finish() }

  /// Replaces control characters, all but tab and line ends, by U+FFFD.
  static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(isControl(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n", "\r": false
    case "\u{0}"..<" ", "\u{7F}"..."\u{9F}": true
    default: false
    }
  }
}
