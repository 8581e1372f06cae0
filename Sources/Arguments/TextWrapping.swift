/// Breaks text into lines.
enum TextWrapping {
  /// Breaks a paragraph between words; a word longer than a line stands alone and whole.
  ///
  /// - Parameters:
  ///   - text: The paragraph.
  ///   - width: Columns of a line.
  /// - Returns: The lines, none for an empty text.
  static func wrap(_ text: String, width: Int) -> [String] {
    wrap(parts: text.split(separator: " ").map(String.init), width: width)
  }

  /// Breaks a line between its parts, which stay whole.
  ///
  /// - Parameters:
  ///   - parts: What is joined by spaces.
  ///   - width: Columns of a line.
  /// - Returns: The lines.
  static func wrap(parts: [String], width: Int) -> [String] {
    var lines: [String] = []
    for part in parts {
      if let last = lines.last, last.count + 1 + part.count <= width {
        lines[lines.count - 1] = last + " " + part
      } else {
        lines.append(part)
      }
    }
    return lines
  }
}
