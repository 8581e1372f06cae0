/// A text taken apart into words and sentences.
///
/// A word is a longest run of Unicode letters, with the marks on them; digits and punctuation part
/// words and are none. A sentence ends at `.`, `!`, `?`, `…` or the end of a line, and one without
/// a word is none.
public struct Reading: Sendable {
  /// The words in small letters.
  public private(set) var words: [String] = []
  /// The words as they stand in the text.
  public private(set) var written: [Substring] = []
  /// For each word, the number of its sentence, from 0.
  public private(set) var sentences: [Int] = []
  /// The words that belong to the story, not to the opening it was given.
  public private(set) var own = 0..<0

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: The text, its opening included.
  ///   - opening: UTF-8 bytes of the opening. A word that goes on beyond it is the story's own.
  ///   - isCut: Whether the text was cut off: what may be half a word at its end is then not the
  ///     story's own.
  /// - Complexity: O(*n*) in the length of the text.
  public init(_ text: String, opening: Int = 0, isCut: Bool = false) {
    let scalars = text.unicodeScalars
    var start: String.Index?
    var sentence = 0
    var first: Int?
    func end(_ place: String.Index) {
      guard let begin = start else { return }
      start = nil
      if first == nil, text.utf8.distance(from: text.startIndex, to: place) > opening {
        first = words.count
      }
      let word = text[begin..<place]
      written.append(word)
      words.append(word.lowercased())
      sentences.append(sentence)
    }
    var place = scalars.startIndex
    while place < scalars.endIndex {
      let scalar = scalars[place]
      if scalar.isLetter || (start != nil && scalar.isMark) {
        if start == nil { start = place }
      } else {
        end(place)
        if scalar.endsSentence, sentences.last == sentence { sentence += 1 }
      }
      scalars.formIndex(after: &place)
    }
    let endsInWord = start != nil
    end(scalars.endIndex)
    let begin = first ?? words.count
    own = begin..<max(begin, words.count - (isCut && endsInWord ? 1 : 0))
  }

  /// The story's own words, in small letters.
  public var ownWords: [String] { Array(words[own]) }
}

extension Unicode.Scalar {
  fileprivate var isLetter: Bool {
    switch value {
    case 0x61...0x7A, 0x41...0x5A: true
    case ..<0x80: false
    // The accented letters of Latin-1, multiplication and division sign aside.
    case 0xC0...0xFF: value != 0xD7 && value != 0xF7
    default:
      switch properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
        true
      default: false
      }
    }
  }

  fileprivate var isMark: Bool {
    guard value >= 0x300 else { return false }
    return switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  fileprivate var endsSentence: Bool {
    switch self {
    case ".", "!", "?", "…", "\n", "\r": true
    default: false
    }
  }
}
