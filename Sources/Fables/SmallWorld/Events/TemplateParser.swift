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
  var text: [Character] = []
  var place = 0

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
      plain.isEmpty ? parts : parts + Self.split(plain)
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
      if var part {
        if case .verb(var forms, let tense, let letters) = part, Self.takesSe(plain) {
          // "se <ir>" is "<irse>", so that a story in the first person says "me fui".
          forms.isReflexive = true
          plain.removeLast(3)
          part = .verb(forms, tense, letters)
        }
        parts = flushed(parts, plain) + [part]
        plain = ""
      }
    }
    return Template(parts: Self.withSubjects(flushed(parts, plain)))
  }

  /// Gives a verb right before `{A}` this subject: "<llegar> {B}" is "<B:llegar> {B}". Of things
  /// only those written so, since `{X}` after a verb is as a rule its object.
  private static func withSubjects(_ parts: [TemplatePart]) -> [TemplatePart] {
    var parts = parts
    for index in parts.indices.dropFirst(2) {
      guard case .mention(.subject, let who, _) = parts[index], who.allSatisfy({ $0 < 3 }),
        case .text(" ", _) = parts[index - 1],
        case .verb(let forms, let tense, let letters) = parts[index - 2], letters.isEmpty
      else { continue }
      parts[index - 2] = .verb(forms, tense, who)
    }
    return parts
  }

  /// Whether `plain` ends in the word "se".
  private static func takesSe(_ plain: String) -> Bool {
    plain == "se " || plain.hasSuffix(" se ")
  }

  /// Text with each "su" and "sus" as a part of its own, since it is "mi" in the first person.
  private static func split(_ plain: String) -> [TemplatePart] {
    var parts: [TemplatePart] = []
    var text = ""
    var rest = Substring(plain)
    while !rest.isEmpty {
      let isAtWord = text.last.map { !$0.isLetter } ?? true
      let word = isAtWord ? ["su ", "sus "].first { rest.hasPrefix($0) } : nil
      if let word {
        if !text.isEmpty { parts.append(.plain(text)) }
        text = ""
        parts.append(.owns(isPlural: word == "sus "))
        rest.removeFirst(word.count)
      } else {
        text.append(rest.removeFirst())
      }
    }
    return text.isEmpty ? parts : parts + [.plain(text)]
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

  mutating func upTo(_ end: Character) throws(Failure) -> String {
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
