/// Reads the language of wordings.
///
/// - `(a|b|c)` one of them, perhaps empty; `[a]` in half the cases; both may be nested.
/// - `{A}` the subject; it is left out where the last subject was the same. `{a A}`, `{de A}`,
///   `{con A}`, `{o A}` (no preposition) other places. `{un X}`, `{el X}`, `{ese X}`, `{este X}`,
///   `{otro X}`, `{un_ A}` (with the name, no trait), `{clase A}` (no name), `{n X}` noun alone, `{pl X}`, `{en P}`, `{mi X}`, `{tu X}`, `{su A X}`; `{él A}`,
///   `{lo X}`, `{le A}`, `{ale A}` ("a Ana le", "me"), `{se A}`, `{se_lo A X}`, `{selo A X}`, `{su A}`, `{sus A}`; `{voc A}`,
///   `{name A}`, `{trait A}`; `{uso X}` and other phrases of the lexicon. `{X}` of a thing: with un
///   the first time, with el later. Letters may be joined: `{A+B}`.
/// - `{A:contento}` agrees with A.
/// - `<pedir>` what happened, `<~querer>` what was so, `<?venir>` subjunctive, `<%venir>`
///   conditional, `<=irse>` infinitive, `<*irse>` gerund; subject the last `{A}`, or written:
///   `<A+B:~querer>`, `<_:llover>` nobody's, `<_s:decir>` of many others. `<K>`, `<~K>`, `<*K>` conjugate the doing K.
/// - `«A: ¡Ven!»`, `«A>B: …»` said to B, `«A=gritar: …»` with this verb.
/// - `@name`, `@name(A,B)` a phrase that all share; `¶` a new paragraph.
struct TemplateParser {
  struct Failure: Error {
    let what: String
  }

  let verbs: VerbTable
  let macros: MacroNames
  private var text: [Character] = []
  private var place = 0

  init(verbs: VerbTable, macros: MacroNames) {
    self.verbs = verbs
    self.macros = macros
  }

  /// The template of `wording`.
  func parse(_ wording: String) throws(Failure) -> Template {
    var parser = self
    parser.text = Array(wording)
    parser.place = 0
    let template = try parser.template(until: [])
    guard parser.place == parser.text.count else {
      throw Failure(what: "unbalanced \"\(wording)\"")
    }
    return template
  }

  private mutating func template(until ends: Set<Character>) throws(Failure) -> Template {
    var parts: [TemplatePart] = []
    var plain = ""
    func flushed(_ parts: [TemplatePart], _ plain: String) -> [TemplatePart] {
      plain.isEmpty ? parts : parts + [.text(plain)]
    }
    while place < text.count, !ends.contains(text[place]) {
      let character = text[place]
      let part: TemplatePart?
      switch character {
      case "(": part = try choice()
      case "[":
        place += 1
        let body = try template(until: ["]"])
        try expect("]")
        part = .optional(body)
      case "{": part = try slot()
      case "<": part = try verb()
      case "«": part = try speech()
      case "@": part = try macro()
      case "¶":
        place += 1
        part = .paragraph
      case ")", "]", "}", ">", "»", "|":
        throw Failure(what: "a \(character) that nothing opened in \"\(String(text))\"")
      default:
        plain.append(character)
        place += 1
        part = nil
      }
      if let part {
        parts = flushed(parts, plain) + [part]
        plain = ""
      }
    }
    return Template(parts: flushed(parts, plain))
  }

  private mutating func expect(_ character: Character) throws(Failure) {
    guard place < text.count, text[place] == character else {
      throw Failure(what: "a \(character) is missing in \"\(String(text))\"")
    }
    place += 1
  }

  private mutating func choice() throws(Failure) -> TemplatePart {
    var options: [Template] = []
    repeat {
      place += 1
      options.append(try template(until: ["|", ")"]))
    } while place < text.count && text[place] == "|"
    try expect(")")
    return .choice(options)
  }

  private mutating func upTo(_ end: Character) throws(Failure) -> String {
    let start = place + 1
    guard let stop = text[start...].firstIndex(of: end) else {
      throw Failure(what: "a \(end) is missing in \"\(String(text))\"")
    }
    place = stop + 1
    return String(text[start..<stop])
  }

  /// The letters of "A" or "A+B"; nil if it isn't that.
  static func letters(_ text: some StringProtocol) -> Letters? {
    var letters: Letters = []
    for part in text.split(separator: "+", omittingEmptySubsequences: false) {
      guard part.utf8.count == 1, let byte = part.utf8.first, (65...90).contains(byte) else {
        return nil
      }
      letters.append(byte - 65)
    }
    return letters.isEmpty ? nil : letters
  }

  private mutating func slot() throws(Failure) -> TemplatePart {
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
    return .mention(Self.form(words[0]), last, droppable: false)
  }

  private static func form(_ word: String) -> MentionForm {
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
    default: .phrase(word)
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

  private mutating func verb() throws(Failure) -> TemplatePart {
    var body = Substring(try upTo(">"))
    var subject: Letters = []
    if let (who, rest) = body.halves(":") {
      let impersonal: Letters? = who == "_" ? [31] : who == "_s" ? [30] : nil
      guard let letters = impersonal ?? Self.letters(who) else {
        throw Failure(what: "can't read <\(body)>")
      }
      subject = letters
      body = Substring(rest)
    }
    let sign = body.first ?? " "
    if "~?%=*".contains(sign) { body.removeFirst() }
    let tense: VerbForms.Tense? =
      switch sign {
      case "~": .background
      case "?": .wish
      case "%": .outlook
      case "=", "*": nil
      default: .event
      }
    if let letters = Self.letters(body), letters.count == 1 {
      return .doing(letters[0], tense, isGerund: sign == "*")
    }
    guard let forms = verbs.forms(of: String(body)) else {
      throw Failure(what: "<\(body)> is no infinitive")
    }
    if sign == "*" { return .gerund(forms, subject) }
    guard let tense else { return .infinitive(forms, subject) }
    return .verb(forms, tense, subject)
  }

  private mutating func speech() throws(Failure) -> TemplatePart {
    place += 1
    guard let colon = text[place...].firstIndex(of: ":") else {
      throw Failure(what: "« without a colon in \"\(String(text))\"")
    }
    var head = Substring(String(text[place..<colon]))
    place = colon + 1
    while place < text.count, text[place] == " " { place += 1 }
    var forms: VerbForms?
    if let (who, verb) = head.halves("=") {
      guard let found = verbs.forms(of: verb) else { throw Failure(what: "no verb \(verb)") }
      forms = found
      head = Substring(who)
    }
    let (speaker, addressee) = head.halves(">") ?? (String(head), "")
    guard let letters = Self.letters(speaker) else {
      throw Failure(what: "can't read the speaker \"\(head)\"")
    }
    let body = try template(until: ["»"])
    try expect("»")
    return .speech(
      speaker: letters, addressee: Self.letters(addressee) ?? [], verb: forms, body)
  }

  private mutating func macro() throws(Failure) -> TemplatePart {
    place += 1
    var name = ""
    while place < text.count, text[place].isLetter || text[place] == "_" {
      name.append(text[place])
      place += 1
    }
    guard let number = macros.number(name) else { throw Failure(what: "no phrase @\(name)") }
    var arguments: [Letters] = []
    if place < text.count, text[place] == "(" {
      for word in try upTo(")").split(separator: ",") {
        guard let letters = Self.letters(word.trimmed) else {
          throw Failure(what: "can't read @\(name)(\(word))")
        }
        arguments.append(letters)
      }
    }
    return .macro(number, arguments)
  }
}
