/// The last touches: spaces, capital letters, "al" and "del", "e" and "u".
enum TextPolish {
  private static let space = UInt8(ascii: " ")
  private static let newline = UInt8(ascii: "\n")

  /// `text`, in UTF-8, as it is printed.
  static func polished(_ text: [UInt8]) -> [UInt8] {
    capitalized(contracted(spaced(text)))
  }

  /// No double spaces, none before a stop or a comma, none at the ends of lines.
  private static func spaced(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for byte in text {
      switch byte {
      case space:
        if let last = result.last, last != space, last != newline, !opens(result) {
          result.append(byte)
        }
      case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"),
        UInt8(ascii: "?"), UInt8(ascii: "!"), newline:
        while result.last == space { result.removeLast() }
        if byte == newline, result.suffix(2).elementsEqual([newline, newline]) { continue }
        if byte == UInt8(ascii: "."), endsSentence(result) { continue }
        if byte == UInt8(ascii: ","), result.last == UInt8(ascii: ",") { continue }
        result.append(byte)
      default: result.append(byte)
      }
    }
    while let last = result.last, last == space || last == newline { result.removeLast() }
    return result
  }

  /// Whether `text` ends in ¡ or ¿.
  private static func opens(_ text: [UInt8]) -> Bool {
    guard text.count >= 2, text[text.count - 2] == 0xC2, let last = text.last else { return false }
    return last == 0xA1 || last == 0xBF
  }

  /// Whether no full stop may come after `text`: a sentence or a paragraph has just ended.
  private static func endsSentence(_ text: [UInt8]) -> Bool {
    guard let last = text.last else { return true }
    if last == UInt8(ascii: "\"") { return text.dropLast().last.map { isStop($0) } ?? true }
    return last == newline || isStop(last)
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  /// Whether a word begins at `index` and is `word`, a space after it.
  private static func isWord(_ word: StaticString, _ text: [UInt8], _ index: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index + count < text.count, text[index + count] == space else { return false }
    for offset in 0..<count where text[index + offset] != word.utf8Start[offset] { return false }
    return true
  }

  private static func contracted(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let byte = text[index]
      let begins = index == 0 || text[index - 1] == space || text[index - 1] == newline
      if begins, byte == UInt8(ascii: "a"), isWord("a el", text, index) {
        result += [byte, UInt8(ascii: "l")]
        index += 4
      } else if begins, byte == UInt8(ascii: "d"), isWord("de el", text, index) {
        result += Array("del".utf8)
        index += 5
      } else if begins, byte == UInt8(ascii: "y"), isWord("y", text, index),
        soundsLikeI(text, index + 2)
      {
        result.append(UInt8(ascii: "e"))
        index += 1
      } else if begins, byte == UInt8(ascii: "o"), isWord("o", text, index),
        soundsLikeO(text, index + 2)
      {
        result.append(UInt8(ascii: "u"))
        index += 1
      } else {
        result.append(byte)
        index += 1
      }
    }
    return result
  }

  /// Whether the word at `index` begins with the sound of i: "iba", "hijo", but not "hielo".
  private static func soundsLikeI(_ text: [UInt8], _ index: Int) -> Bool {
    var index = index
    guard index + 2 < text.count else { return false }
    if text[index] | 0x20 == UInt8(ascii: "h") { index += 1 }
    if text[index] == 0xC3 { return text[index + 1] == 0xAD || text[index + 1] == 0x8D }
    guard text[index] | 0x20 == UInt8(ascii: "i") else { return false }
    let next = text[index + 1]
    return next != UInt8(ascii: "e") && next != UInt8(ascii: "a")
  }

  private static func soundsLikeO(_ text: [UInt8], _ index: Int) -> Bool {
    var index = index
    guard index + 2 < text.count else { return false }
    if text[index] | 0x20 == UInt8(ascii: "h") { index += 1 }
    if text[index] == 0xC3 { return text[index + 1] == 0xB3 || text[index + 1] == 0x93 }
    return text[index] | 0x20 == UInt8(ascii: "o")
  }

  /// Capital letters at the beginning and after each full stop.
  private static func capitalized(_ text: [UInt8]) -> [UInt8] {
    var result = text
    var isPending = true
    var index = 0
    while index < result.count {
      let byte = result[index]
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        if isPending { result[index] = byte & 0xDF }
        isPending = false
      case 0xC3:
        let next = index + 1 < result.count ? result[index + 1] : 0
        if isPending, (0xA0...0xBE).contains(next) { result[index + 1] = next & 0xDF }
        isPending = false
        index += 1
      case newline: isPending = true
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
        var after = index + 1
        if after < result.count, result[after] == UInt8(ascii: "\"") { after += 1 }
        if after < result.count, result[after] == space { isPending = true }
      case 0xE2:
        // A dash inside a line opens "dijo Ana", which goes on small.
        let begins = index == 0 || result[index - 1] == newline
        if !begins, index > 0, result[index - 1] == space { isPending = false }
        index += 2
      case 0xC2: index += 1
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: ","),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        isPending = false
      case UInt8(ascii: "\""):
        // Opening after a colon.
        if index >= 2, result[index - 1] == space, result[index - 2] == UInt8(ascii: ":") {
          isPending = true
        }
      default: break
      }
      index += 1
    }
    return result
  }
}
