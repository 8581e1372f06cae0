/// What a first pass over a file finds out: whether it is a Spanish text, in which encoding, and where
/// its book begins and ends.
struct BookSurvey {
  /// Whether the bytes are UTF-8; else they are taken for Windows-1252, as older editions are.
  var isUTF8 = true
  /// The line after which the book begins, and the one at which it ends, where Project Gutenberg's marks
  /// say so.
  var start = 0
  var end = Int.max
  var title = ""
  var author = ""

  private var bytes = 0
  private var controls = 0
  private var spanish = 0
  private var english = 0
  private var others = 0
  private var number = 0

  private static let spanishWords: Set<String> = [
    "de", "la", "que", "el", "en", "y", "los", "se", "un", "por", "con", "una", "su", "para", "no",
    "las", "del", "al", "lo", "como", "más", "pero", "le", "era",
  ]
  private static let englishWords: Set<String> = [
    "the", "of", "and", "to", "in", "that", "he", "was", "it", "his", "her", "with", "for", "had",
    "you", "is", "as", "on", "at", "but",
  ]

  init(_ lines: some Sequence<[UInt8]>) {
    for line in lines { take(line) }
  }

  private mutating func take(_ line: [UInt8]) {
    number += 1
    bytes += line.count + 1
    controls += line.count { $0 < 32 && $0 != 9 && $0 != 12 && $0 != 27 }
    if isUTF8, String(validating: line, as: UTF8.self) == nil { isUTF8 = false }
    let text = String(decoding: line, as: UTF8.self)
    if text.hasPrefix("*** START OF") || text.hasPrefix("***START OF") {
      (start, spanish, english, others) = (number, 0, 0, 0)
    } else if text.hasPrefix("*** END OF") || text.hasPrefix("***END OF") {
      if end == Int.max { end = number }
    } else if start == 0, text.hasPrefix("Title: ") {
      title = String(text.dropFirst(7))
    } else if start == 0, text.hasPrefix("Author: ") {
      author = String(text.dropFirst(8))
    }
    // The licence behind the end is English in every edition; a sample tells the language.
    guard number < end, spanish + english + others < 200_000 else { return }
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
      if Self.spanishWords.contains(String(word)) {
        spanish += 1
      } else if Self.englishWords.contains(String(word)) {
        english += 1
      } else {
        others += 1
      }
    }
  }

  /// Whether the commonest words are Spanish ones: an eighth of them at least, and more than English.
  var looksSpanish: Bool {
    spanish >= english && spanish * 8 >= spanish + english + others
  }

  /// What keeps the file from being a Spanish book, if anything does.
  var fault: String? {
    if bytes <= 1 { return "is empty" }
    if controls * 200 > bytes { return "is no text; give plain text, UTF-8 or Latin-1" }
    let words = spanish + english + others
    if words < 50 { return "has \(words) words, too few for a book" }
    if english > spanish { return "is English; this corpus is Spanish" }
    if spanish * 8 < words { return "is no Spanish; give a Spanish text" }
    return nil
  }
}
