/// A frame: a stretch of Spanish with choices, beings and agreement still open.
typealias Frame = [FramePart]

/// Which members of the cast a piece of markup speaks of: indices of slots.
typealias CastReference = [Int]

/// One part of a frame.
indirect enum FramePart: Sendable {
  /// Literal text, UTF-8.
  case text([UInt8])
  /// `[a|b|3:c]`
  case choice([Frame], cumulativeWeights: [Int])
  /// `{A}`, `{A.el}`, `{A.casa.su}`
  case mention(CastReference, path: [String], form: Mention)
  /// `{A:o}`: the form that agrees, in the order of `Agreement.formIndex`.
  case agree(CastReference, forms: [Frame])
  /// `{A+B!o}`: the singular form by gender alone, "cada una"
  case gender(CastReference, masculine: Frame, feminine: Frame)
  /// `{A#era|eran}`
  case number(CastReference, singular: Frame, plural: Frame)
  /// `{A?vuela:sí|no}`
  case test(CastReference, tag: String, then: Frame, otherwise: Frame)
  /// `{idea}`: a shared choice of the plot.
  case variable(Int)
  /// `<feliz A>`: a phrase of the library.
  case call(phrase: Int, arguments: [CastReference])
  /// `«A gritó: ¡Es mía! | ¡La vi primero!»`
  case speech(Speech)
  /// `//`
  case paragraph
}

/// How a member of the cast is named.
enum Mention: String, Sendable {
  /// By name or by species, as the story has it: "Lola", "la tortuga".
  case mention
  /// "la tortuga"
  case el
  /// "una tortuga", and at a first meeting "una tortuga llamada Lola"
  case un
  /// "tortuga"
  case sp
  /// "tortugas"
  case pl
  /// "las tortugas"
  case los
  /// "unas tortugas"
  case unos
  /// The name; without one, "la tortuga"
  case nombre
  /// "él", "ella", "ellos", "ellas"
  case él
  /// "lo", "la", "los", "las"
  case lo
  /// "le", "les"
  case le
  /// "este", "ese", "aquel" with the noun
  case este, ese, aquel
  /// Possessives with the noun: "mi tortuga", "sus zanahorias"
  case mi, tu, su, nuestro
  /// "mío", "mía", "míos", "mías"
  case mío, tuyo, suyo
  /// A place: "en el bosque", "a la orilla del río"; "al bosque"
  case en, a
  /// An adjective of the noun's own line, agreeing.
  case adj
}

/// Direct speech, before the story decides between a dash and quotation marks.
struct Speech: Sendable {
  /// Nobody, for a line without an attribution.
  var speaker: CastReference?
  /// What stands before the speaker's name when it follows the verb: "le dijo".
  var verb: Frame
  /// What stands after it: "a la tortuga".
  var rest: Frame
  /// One part, or two with the attribution between them.
  var parts: [Frame]
}
