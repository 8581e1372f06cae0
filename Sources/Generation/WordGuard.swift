/// Keeps a story to words that exist: those of a list, where names stand with their capital, and those of
/// the opening. Any of them may begin with a capital.
///
/// A small model puts words together from pieces, and now and then the pieces are of two words. A
/// token whose letters could not become a word any more, or that ends one which is none, is not in
/// play; of the others the dice choose as ever.
struct WordGuard: Sendable {
  private enum Place: Hashable, Sendable {
    /// No word has begun.
    case between
    /// The first byte of a letter beyond ASCII, whose second says whether it is a capital.
    case letter
    /// Inside a word: what it may become, as it stands in the list, in small letters, and among the
    /// opening's words.
    case word(Reading)
    /// Inside a word that the person began and no list has, or one of another alphabet.
    case free
    /// Behind a word that the person wrote whole, without a blank: no letter may follow.
    case whole
  }

  /// What the letters of a word so far may become.
  private struct Reading: Hashable, Sendable {
    var name: WordList.Prefix
    var known: WordList.Prefix
    var own: WordList.Prefix
  }

  private let list: WordList
  private let own: WordList
  private var place = Place.between
  /// Whether the character that is being read, of several bytes, is a letter.
  private var isInLetter = false

  /// A guard behind an opening.
  ///
  /// - Parameters:
  ///   - list: The words.
  ///   - opening: What stands before the story; its whole words may be used again.
  init(_ list: WordList, opening: [UInt8]) {
    self.list = list
    own = WordList(lines: Self.words(opening))
    advance(over: opening)
    // "una gallina que" is not meant to become "queja"; "una gall" is meant to become a hen.
    if case .word(let reading) = place, list.isWord(reading.known) || list.isWord(reading.name) {
      place = .whole
    }
  }

  /// Whether a token may follow.
  ///
  /// - Parameter bytes: Its bytes; none for the end of the text.
  /// - Returns: False where its letters could not be part of a word that exists.
  func allows(_ bytes: [UInt8]) -> Bool {
    var copy = self
    guard !bytes.isEmpty else { return copy.ends() }
    for byte in bytes where !copy.read(byte) { return false }
    return true
  }

  /// Goes on behind a token.
  mutating func advance(over bytes: [UInt8]) {
    for byte in bytes { _ = read(byte) }
  }

  /// - Returns: False where what has been read is no word, nor the beginning of one.
  private mutating func read(_ byte: UInt8) -> Bool {
    if byte & 0xC0 == 0x80 {  // The later bytes of a character.
      return isInLetter ? readLetter(byte) : true
    }
    isInLetter = Self.beginsLetter(byte)
    guard isInLetter else {
      defer { place = .between }
      return ends()
    }
    return readLetter(byte)
  }

  private mutating func readLetter(_ byte: UInt8) -> Bool {
    switch place {
    case .free: return true
    case .whole: return false
    case .between:
      if byte == 0xC3 {
        place = .letter
        return true
      }
      let start = Reading(
        name: list.beginning, known: list.beginning, own: own.beginning)
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): return go(start, byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): return go(start, byte, small: byte | 0x20)
      default:
        // Letters of other languages.
        place = .free
        return true
      }
    case .letter:
      let start = Reading(
        name: list.advance(list.beginning, over: 0xC3),
        known: list.advance(list.beginning, over: 0xC3),
        own: own.advance(own.beginning, over: 0xC3))
      // À to Þ are capitals (U+00C0 to U+00DE), à to þ the same small.
      return go(start, byte, small: byte > 0x9E ? byte : byte | 0x20)
    case .word(let reading): return go(reading, byte)
    }
  }

  /// Reads a letter's byte; `small` is that of the small letter.
  private mutating func go(_ reading: Reading, _ byte: UInt8, small: UInt8? = nil) -> Bool {
    let next = Reading(
      name: list.advance(reading.name, over: byte),
      known: list.advance(reading.known, over: small ?? byte),
      own: own.advance(reading.own, over: small ?? byte))
    let isKnown = !next.name.isEmpty || !next.known.isEmpty || !next.own.isEmpty
    place = isKnown ? .word(next) : .free
    return isKnown
  }

  /// Whether a word may end here.
  private func ends() -> Bool {
    guard case .word(let reading) = place else { return true }
    return list.isWord(reading.name) || list.isWord(reading.known) || own.isWord(reading.own)
  }

  /// ASCII letters, and what UTF-8 begins letters beyond them with: not C2 and E2, whose characters
  /// are signs such as ¿ « — “.
  private static func beginsLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case 0xC3...0xDF, 0xE0, 0xE1: true
    default: false
    }
  }

  /// The whole words of a text, in small letters, one a line; the last only if something ends it.
  private static func words(_ text: [UInt8]) -> [UInt8] {
    let text = String(decoding: text, as: UTF8.self).lowercased()
    let words = text.split { !$0.isLetter }
    let isWhole = text.last.map { !$0.isLetter } ?? true
    return Array(words.dropLast(isWhole ? 0 : 1).joined(separator: "\n").utf8)
  }
}
