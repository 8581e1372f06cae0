/// Turns the lines of a book into paragraphs: wrapped lines joined, page numbers, notes, pictures and
/// marks of italics taken off.
struct BookParagraphs {
  /// What a line may complete.
  enum Piece: Equatable {
    case paragraph(String)
    /// A heading: what follows it belongs to another section.
    case heading(String)
  }

  private var lines: [String] = []
  private var isInBrackets = false

  /// Takes a line in.
  ///
  /// - Returns: The paragraph that it ends, if it ends one.
  mutating func take(_ line: String) -> Piece? {
    let text = line.trimmed
    if text.isEmpty { return close() }
    if isInBrackets || text.hasPrefix("[") && Self.isNote(text) {
      // [Illustration: …], [Nota: …], over as many lines as it takes.
      isInBrackets = !text.contains("]")
      return nil
    }
    if Self.isPageNumber(text) { return nil }
    lines.append(text)
    // A text without empty lines: one paragraph a line, each whole in itself.
    return lines.reduce(0, { $0 + $1.count }) > 20_000 ? close() : nil
  }

  /// Ends the last paragraph.
  mutating func close() -> Piece? {
    defer { lines = [] }
    isInBrackets = false
    guard let first = lines.first else { return nil }
    let letters = lines.joined().filter(\.isLetter)
    if lines.count <= 3, !letters.isEmpty, lines.joined().count < 90,
      letters.allSatisfy(\.isUppercase) || Self.isChapter(first)
    {
      return .heading(lines.joined(separator: " "))
    }
    var text = ""
    for line in lines {
      if text.last == "-", line.first?.isLowercase == true, text.dropLast().last?.isLetter == true {
        text.removeLast()
        text += line
      } else {
        text += text.isEmpty ? line : " " + line
      }
    }
    let cleaned = BookSpelling.modernized(Self.withoutMarks(text)).trimmed
    return cleaned.contains(where: \.isLetter) ? .paragraph(cleaned) : nil
  }

  private static func isNote(_ text: String) -> Bool {
    let lowercased = text.dropFirst().lowercased()
    return ["illustration", "ilustraci", "nota", "note", "footnote", "transcriber", "imagen", "*"]
      .contains { lowercased.hasPrefix($0) }
  }

  /// "12", "— 12 —", "[Pg 12]", "{12}".
  private static func isPageNumber(_ text: String) -> Bool {
    let inner = text.trimmingPrefix(while: { "[{(—-– ".contains($0) })
    let core =
      inner.hasPrefix("Pg ") || inner.hasPrefix("pág. ") ? inner.drop { !$0.isNumber } : inner
    let digits = core.prefix { $0.isNumber }
    return !digits.isEmpty && core.dropFirst(digits.count).allSatisfy { "]})—-–. ".contains($0) }
      && digits.count <= 4
  }

  private static func isChapter(_ line: String) -> Bool {
    let lowercased = line.lowercased()
    return ["capítulo ", "capitulo ", "parte ", "libro "].contains { lowercased.hasPrefix($0) }
      && line.count < 60
  }

  /// The text without `_italics_`, `[12]`, `{12}`, `[Pg 12]` and runs of blanks.
  private static func withoutMarks(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let character = rest.popFirst() {
      switch character {
      case "_": continue
      case "[", "{":
        let close: Character = character == "[" ? "]" : "}"
        if let end = rest.firstIndex(of: close), isReference(rest[..<end]) {
          rest = rest[rest.index(after: end)...]
          continue
        }
        result.append(character)
      case " ", "\t", "\u{A0}":
        if result.last != " " { result.append(" ") }
      default: result.append(character)
      }
    }
    return result
  }

  private static func isReference(_ text: Substring) -> Bool {
    let core = text.hasPrefix("Pg ") ? text.dropFirst(3) : text
    return core.count <= 4 && !core.isEmpty
      && core.allSatisfy {
        $0.isNumber || $0 == "*" || ($0.isASCII && $0.isLetter && core.count == 1)
      }
  }
}

extension String {
  var trimmed: String {
    String(trimmingPrefix(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
