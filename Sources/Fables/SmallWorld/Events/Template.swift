/// Entities that a slot names: one letter or several, such as `A` or `A+B`.
typealias Letters = [UInt8]

/// How a noun is mentioned.
enum MentionForm: Sendable, Hashable {
  /// The subject of what follows: named, pronominal or left out.
  case subject
  /// Any other place in the sentence, after a preposition or none.
  case object(preposition: String)
  /// With un, una; with el, la; with ese; with otro.
  case indefinite, definite, that, this, other
  /// The noun alone; its plural.
  case bare, plural
  /// The place: "en el parque".
  case inside
  /// "mi cometa", "tu cometa" in speech; "su cometa" of the first letter's.
  case mine, yours, owned
  /// Pronouns: él, lo, le, se, "se lo", su, sus.
  case pronoun, direct, indirect, reflexive, both(joined: Bool), possessive(isPlural: Bool)
  /// "una niña llamada Ana" without a trait; "una niña" alone.
  case introduced, kind
  /// "a Ana le", "me".
  case dative
  /// What one calls out to somebody.
  case vocative
  /// The name, or else the noun with its article; always one of them.
  case name
  /// A character's trait.
  case trait
  /// A phrase of the lexeme by its key.
  case phrase(String)
}

/// A part of a wording.
indirect enum TemplatePart: Sendable {
  /// Plain text, and whether a sentence ends in it.
  case text(String, endsSentence: Bool)
  case choice([Template])
  /// Told in half the cases.
  case optional(Template)
  case mention(MentionForm, Letters, droppable: Bool)
  /// A finite verb; letters are empty where the subject is the last one mentioned.
  case verb(VerbForms, VerbForms.Tense, Letters)
  case infinitive(VerbForms, Letters)
  case gerund(VerbForms, Letters)
  /// Something to do, by the letter of the doing: conjugated.
  case doing(UInt8, VerbForms.Tense?, isGerund: Bool)
  /// The four forms of an adjective and what it agrees with.
  case agreeing([String], Letters)
  /// The macro's number and what its letters stand for.
  case macro(Int, [Letters])
  case speech(speaker: Letters, addressee: Letters, verb: VerbForms?, Template)
  /// "su", "sus" of the subject; with the space after it.
  case owns(isPlural: Bool)
  case paragraph
}

extension TemplatePart {
  /// Plain text.
  static func plain(_ text: String) -> TemplatePart {
    .text(text, endsSentence: text.contains(". ") || text.hasSuffix("."))
  }
}

/// A wording, or a part of one.
struct Template: Sendable {
  var parts: [TemplatePart]

  /// The letters that it names, in macros as given to them.
  var letters: Set<UInt8> {
    var all: Set<UInt8> = []
    for part in parts {
      switch part {
      case .text, .owns, .paragraph: break
      case .choice(let options): for option in options { all.formUnion(option.letters) }
      case .optional(let body): all.formUnion(body.letters)
      case .mention(_, let letters, _), .verb(_, _, let letters), .agreeing(_, let letters),
        .infinitive(_, let letters), .gerund(_, let letters):
        all.formUnion(letters)
      case .doing(let letter, _, _): all.insert(letter)
      case .macro(_, let arguments): for letters in arguments { all.formUnion(letters) }
      case .speech(let speaker, let addressee, _, let body):
        all.formUnion(speaker + addressee)
        all.formUnion(body.letters)
      }
    }
    return all
  }

  /// How many ways there are to take its choices.
  var ways: Int {
    parts.reduce(1) { product, part in
      let factor =
        switch part {
        case .choice(let options): options.reduce(0) { $0 + $1.ways }
        case .optional(let body): 1 + body.ways
        case .speech(_, _, _, let body): body.ways
        default: 1
        }
      return min(1_000_000, product * max(1, factor))
    }
  }
}

/// The names of macros and their numbers.
struct MacroNames: Sendable {
  var numbers: [String: Int] = [:]
  /// The macro "meta" and others that the concern of an event gives.
  static let concernNames = ["meta", "causa", "dice", "pide", "moral"]
  /// Numbers of the macros that concerns give are negative: -1 the first.
  func number(_ name: String) -> Int? {
    if let place = Self.concernNames.firstIndex(of: name) { return -1 - place }
    return numbers[name]
  }
}
