/// The last pass over a text: contractions, y → e, o → u, capitals, spaces.
enum Polish {
  /// The finished text of `raw`.
  ///
  /// - Complexity: O(*n*).
  static func finish(_ raw: [UInt8]) -> String {
    let text = capitalize(join(spaced(raw)))
    return String(decoding: text, as: UTF8.self)
  }

  private static let space = UInt8(ascii: " ")
  private static let newline = UInt8(ascii: "\n")

  /// One space at a time, none before punctuation or at line ends; two newlines at most.
  private static func spaced(_ raw: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(raw.count)
    for byte in raw {
      switch byte {
      case space:
        if let last = out.last, last != space, last != newline { out.append(byte) }
      case newline:
        while out.last == space { out.removeLast() }
        if out.isEmpty { continue }
        if out.count >= 2, out[out.count - 1] == newline, out[out.count - 2] == newline { continue }
        out.append(byte)
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"):
        while out.last == space { out.removeLast() }
        if out.last == byte { continue }
        out.append(byte)
      default:
        out.append(byte)
      }
    }
    while out.last == space || out.last == newline { out.removeLast() }
    return out
  }

  /// "de el" → "del", "a el" → "al", "y i" → "e i", "o o" → "u o".
  private static func join(_ text: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let byte = text[index]
      out.append(byte)
      index += 1
      guard byte == space else { continue }
      if out.endsWithWord("de") || out.endsWithWord("De") || out.endsWithWord("a")
        || out.endsWithWord("A")
      {
        if index + 2 < text.count, text[index] == UInt8(ascii: "e"),
          text[index + 1] == UInt8(ascii: "l"), text[index + 2] == space
        {
          out.removeLast()
          let afterDe = out.last == UInt8(ascii: "e")
          if afterDe { out.append(UInt8(ascii: "l")) } else { out.append(UInt8(ascii: "l")) }
          index += 2
        }
      } else if out.endsWithWord("y"), soundsI(text, at: index) {
        out[out.count - 2] = UInt8(ascii: "e")
      } else if out.endsWithWord("o"), soundsO(text, at: index) {
        out[out.count - 2] = UInt8(ascii: "u")
      }
    }
    return out
  }

  private static func lower(_ text: [UInt8], _ index: Int) -> UInt8 {
    index < text.count ? text[index] | 0x20 : 0
  }

  private static func soundsI(_ text: [UInt8], at index: Int) -> Bool {
    let first = lower(text, index)
    if first == UInt8(ascii: "i") {
      let second = lower(text, index + 1)
      return second != UInt8(ascii: "a") && second != UInt8(ascii: "e")
        && second != UInt8(ascii: "o")
    }
    guard first == UInt8(ascii: "h"), lower(text, index + 1) == UInt8(ascii: "i") else {
      return false
    }
    let third = lower(text, index + 2)
    return third != UInt8(ascii: "e") && third != UInt8(ascii: "a") && third != UInt8(ascii: "o")
  }

  private static func soundsO(_ text: [UInt8], at index: Int) -> Bool {
    let first = lower(text, index)
    return first == UInt8(ascii: "o")
      || (first == UInt8(ascii: "h") && lower(text, index + 1) == UInt8(ascii: "o"))
  }

  /// A capital at the start, after a full stop, ! or ? and a space, after a new line, and after
  /// `: "`; through ¿ ¡ " and a dash that opens a line, not through one inside it.
  private static func capitalize(_ text: [UInt8]) -> [UInt8] {
    var out = text
    var pending = true
    var lineStart = true
    var index = 0
    while index < out.count {
      let byte = out[index]
      switch byte {
      case newline:
        pending = true
        lineStart = true
        index += 1
        continue
      case space:
        if index > 0 {
          let last = out[index - 1]
          if last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?") {
            pending = true
          }
        }
      case UInt8(ascii: "\""):
        if index > 1, out[index - 1] == space, out[index - 2] == UInt8(ascii: ":") {
          pending = true
        }
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        if pending { out[index] = byte - 0x20 }
        pending = false
      case 0xC2:
        // ¿ and ¡
        index += 1
      case 0xC3:
        if pending, index + 1 < out.count, out[index + 1] >= 0xA0 { out[index + 1] -= 0x20 }
        pending = false
        index += 1
      case 0xE2:
        // A dash (or an ellipsis) inside a line.
        if !lineStart { pending = false }
        index += 2
      default:
        pending = false
      }
      lineStart = false
      index += 1
    }
    return out
  }
}

extension [UInt8] {
  /// Whether the array ends with `word` and a space, `word` standing alone.
  fileprivate func endsWithWord(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard count >= length + 1 else { return false }
    let start = count - 1 - length
    return word.withUTF8Buffer { bytes in
      for offset in 0..<length where self[start + offset] != bytes[offset] { return false }
      guard start > 0 else { return true }
      let before = self[start - 1]
      return before == UInt8(ascii: " ") || before == UInt8(ascii: "\n")
        || before == UInt8(ascii: "\"") || before == 0xA1 || before == 0xBF || before == 0x94
    }
  }
}
