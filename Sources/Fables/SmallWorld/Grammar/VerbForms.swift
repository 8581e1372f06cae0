/// The forms of a verb that stories need.
struct VerbForms: Sendable {
  /// A finite form of the narration, by what it is in a story told in the past.
  enum Tense: Int, Sendable, CaseIterable {
    /// "pidió"; in a story told in the present "pide".
    case event
    /// "quería"; in a story told in the present "quiere".
    case background
    /// "que viniera", "que venga".
    case wish
    /// "vendría", "vendrá".
    case outlook
  }

  /// Four persons each: yo, él, nosotros, ellos.
  var present: [String]
  var preterite: [String]
  var imperfect: [String]
  var subjunctive: [String]
  var pastSubjunctive: [String]
  var future: [String]
  var conditional: [String]
  /// Without a reflexive pronoun: "dormir".
  var infinitive: String
  var gerund: String
  var participle: String
  /// Whether the verb was written with "se": "dormirse".
  var isReflexive: Bool

  static let reflexivePronouns = ["me", "se", "nos", "se"]

  /// The finite form with its reflexive pronoun.
  ///
  /// - Parameters:
  ///   - tense: The tense.
  ///   - person: 0 yo, 1 él, 2 nosotros, 3 ellos.
  ///   - isPresent: Whether the story is told in the present.
  /// - Returns: The form.
  func finite(_ tense: Tense, person: Int, isPresent: Bool) -> String {
    let forms =
      switch (tense, isPresent) {
      case (.event, false): preterite
      case (.background, false): imperfect
      case (.event, true), (.background, true): present
      case (.wish, false): pastSubjunctive
      case (.wish, true): subjunctive
      case (.outlook, false): conditional
      case (.outlook, true): future
      }
    return isReflexive ? Self.reflexivePronouns[person] + " " + forms[person] : forms[person]
  }

  /// The infinitive with its reflexive pronoun: "dormirme".
  func infinitive(person: Int) -> String {
    isReflexive ? infinitive + Self.reflexivePronouns[person] : infinitive
  }

  /// The gerund with its reflexive pronoun: "durmiéndome".
  func gerund(person: Int) -> String {
    guard isReflexive else { return gerund }
    let accented =
      gerund.hasSuffix("ando") ? gerund.dropLast(4) + "ándo" : gerund.dropLast(4) + "éndo"
    return accented + Self.reflexivePronouns[person]
  }
}
