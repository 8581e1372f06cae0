/// A noun of the small world with what is known about it, or something that one can do.
final class Lexeme: Sendable {
  /// Its number in the lexicon.
  let id: Int
  /// The noun without article, such as "caja de música"; of something to do, its infinitive.
  let noun: String
  /// The plural of the noun.
  let plural: String
  let concord: Concord
  let features: FeatureSet
  /// Whether "el" and "un" stand before it although it is feminine.
  let takesMasculineArticle: Bool
  /// What can't be counted takes no "un": harina, agua.
  let isMass: Bool
  /// Kin: "su abuela".
  let isKin: Bool
  /// What one does with it and the like, by key; `{X}` in it is the thing itself.
  let phrases: [String: Template]
  /// Lists of other lexemes by key, such as what a cake is made of.
  let links: [String: [Int]]
  /// The place's preposition with its article: "en el", "junto al".
  let placePhrase: String?
  /// Forms of the verb, if it is something that one can do, and what follows it.
  let verb: VerbForms?
  let verbTail: String

  init(
    id: Int, noun: String, plural: String, concord: Concord, features: FeatureSet,
    isMass: Bool, isKin: Bool, phrases: [String: Template], links: [String: [Int]],
    placePhrase: String?, verb: VerbForms?, verbTail: String
  ) {
    self.id = id
    self.noun = noun
    self.plural = plural
    self.concord = concord
    self.features = features
    let first = noun.split(separator: " ").first.map(String.init) ?? noun
    takesMasculineArticle =
      concord.isFeminine && !concord.isPlural && WordForms.stressedA.contains(first)
    self.isMass = isMass
    self.isKin = isKin
    self.phrases = phrases
    self.links = links
    self.placePhrase = placePhrase
    self.verb = verb
    self.verbTail = verbTail
  }

  /// "el", "la", "los" or "las".
  var article: String {
    takesMasculineArticle ? "el" : WordForms.articles[concord.index]
  }

  /// "un", "una", "unos" or "unas"; empty for what can't be counted.
  var indefinite: String {
    if isMass { return "" }
    return takesMasculineArticle ? "un" : WordForms.indefinites[concord.index]
  }
}

/// A given name.
struct GivenName: Sendable {
  let name: String
  let isFeminine: Bool
}
