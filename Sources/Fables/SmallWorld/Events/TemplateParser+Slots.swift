extension TemplateParser {
  mutating func slot() throws(Failure) -> TemplatePart {
    let body = try upTo("}")
    if let (who, adjective) = body.halves(":"), let letters = Self.letters(who) {
      return .agreeing(WordForms.adjective(adjective), letters)
    }
    let words = body.split(separator: " ").map(String.init)
    if words.count == 1, let letters = Self.letters(words[0]) {
      return .mention(.subject, letters, droppable: isBeforeVerb)
    }
    guard words.count >= 2, let last = Self.letters(words[words.count - 1]) else {
      throw Failure(what: "can't read {\(body)}")
    }
    if words.count == 3, let owner = Self.letters(words[1]) {
      switch words[0] {
      case "su": return .mention(.owned, owner + last, droppable: false)
      case "se_lo": return .mention(.both(joined: false), owner + last, droppable: false)
      case "selo": return .mention(.both(joined: true), owner + last, droppable: false)
      default: throw Failure(what: "can't read {\(body)}")
      }
    }
    guard words.count == 2 else { throw Failure(what: "can't read {\(body)}") }
    guard let form = Self.form(words[0]) else { throw Failure(what: "can't read {\(body)}") }
    return .mention(form, last, droppable: false)
  }

  private static func form(_ word: String) -> MentionForm? {
    switch word {
    case "o": .object(preposition: "")
    case "a", "de", "con", "para", "por", "sin", "hacia", "sobre", "entre", "contra", "desde",
      "hasta", "tras":
      .object(preposition: word)
    case "un": .indefinite
    case "el": .definite
    case "ese": .that
    case "este": .this
    case "otro": .other
    case "n": .bare
    case "pl": .plural
    case "en": .inside
    case "mi": .mine
    case "tu": .yours
    case "él": .pronoun
    case "lo": .direct
    case "le": .indirect
    case "se": .reflexive
    case "un_": .introduced
    case "clase": .kind
    case "ale": .dative
    case "su": .possessive(isPlural: false)
    case "sus": .possessive(isPlural: true)
    case "voc": .vocative
    case "name": .name
    case "trait": .trait
    case "uso": .phrase(word)
    default: nil
    }
  }

  /// Whether a verb follows at once, perhaps after "no" or a pronoun: then a subject may be left out.
  private var isBeforeVerb: Bool {
    var rest = text[place...]
    guard rest.first == " " else { return false }
    rest.removeFirst()
    for word in [
      "no ", "ya ", "también ", "se ", "lo ", "le ", "nunca ", "siempre ", "casi ", "solo ",
    ]
    where rest.starts(with: Array(word)) {
      rest = rest.dropFirst(word.count)
      break
    }
    for slot in ["{le ", "{lo ", "{se ", "{se_lo "] where rest.starts(with: Array(slot)) {
      return true
    }
    return rest.first == "<" || rest.starts(with: Array("(<"))
  }
}
