/// What an article, an adjective or a participle agrees with.
struct Concord: Sendable, Hashable {
  var isFeminine: Bool
  var isPlural: Bool

  /// 0 el, 1 la, 2 los, 3 las: the index into lists of four forms.
  var index: Int { (isPlural ? 2 : 0) + (isFeminine ? 1 : 0) }

  /// The concord of several: feminine only if all are.
  static func of(_ all: [Concord]) -> Concord {
    guard let first = all.first, all.count > 1 else {
      return all.first ?? Concord(isFeminine: false, isPlural: false)
    }
    _ = first
    return Concord(isFeminine: all.allSatisfy(\.isFeminine), isPlural: true)
  }
}

/// Articles, plurals and agreement.
enum WordForms {
  static let articles = ["el", "la", "los", "las"]
  static let indefinites = ["un", "una", "unos", "unas"]
  static let objectPronouns = ["lo", "la", "los", "las"]
  static let subjectPronouns = ["él", "ella", "ellos", "ellas"]
  static let demonstratives = ["ese", "esa", "esos", "esas"]
  static let nearDemonstratives = ["este", "esta", "estos", "estas"]
  static let others = ["otro", "otra", "otros", "otras"]

  /// Feminine nouns that begin with a stressed a: el águila, un hada, but la bella águila.
  static let stressedA: Set<String> = [
    "agua", "águila", "ala", "alga", "alma", "ancla", "ánfora", "arca", "área", "arma", "arpa",
    "asa", "ascua", "aula", "ave", "avispa real", "hacha", "hada", "hambre",
  ]

  private static let unaccented: [Character: Character] = [
    "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u",
  ]
  /// Words whose plural moves or draws an accent.
  private static let oddPlurals = [
    "joven": "jóvenes", "orden": "órdenes", "imagen": "imágenes", "examen": "exámenes",
    "volumen": "volúmenes", "carácter": "caracteres", "régimen": "regímenes", "club": "clubes",
    "menú": "menús", "bambú": "bambús", "champú": "champús", "sofá": "sofás", "papá": "papás",
    "mamá": "mamás", "esquí": "esquís", "virgen": "vírgenes", "resumen": "resúmenes",
  ]
  private static let linkers: Set<Substring> = [
    "de", "del", "con", "para", "sin", "a", "al", "en", "que", "por",
  ]

  /// The plural of a noun with its adjectives, up to the first preposition.
  static func plural(_ phrase: String) -> String {
    var words: [String] = []
    var isTail = false
    for word in phrase.split(separator: " ") {
      if linkers.contains(word) { isTail = true }
      words.append(isTail ? String(word) : pluralWord(String(word)))
    }
    return words.joined(separator: " ")
  }

  static func pluralWord(_ word: String) -> String {
    if let odd = oddPlurals[word] { return odd }
    guard let last = word.last else { return word }
    if "aeiouáéó".contains(last) { return word + "s" }
    if "íú".contains(last) { return word + "es" }
    if last == "z" { return word.dropLast() + "ces" }
    if last == "s" || last == "n" {
      let stem = word.dropLast()
      if let vowel = stem.last, let plain = unaccented[vowel] {
        // "país" keeps its accent, "melón" doesn't.
        let isHiatus =
          stem.dropLast().last.map { "aeo".contains($0) } == true && "íú".contains(vowel)
        return stem.dropLast() + String(isHiatus ? vowel : plain) + String(last) + "es"
      }
      if last == "s" && word.count > 4 { return word }
    }
    return word + "es"
  }

  private static let unchangingOr: Set<String> = [
    "mejor", "peor", "mayor", "menor", "superior", "inferior", "exterior", "interior", "anterior",
  ]

  /// An adjective, given in the masculine singular, in all four forms.
  static func adjective(_ phrase: String) -> [String] {
    let words = phrase.split(separator: " ").map(String.init)
    // "muy contento", "lleno de barro": the word that agrees is the last before a preposition.
    if let first = words.first, linkers.contains(Substring(first)) || unchanging.contains(first) {
      return Array(repeating: phrase, count: 4)
    }
    let head = words.firstIndex { linkers.contains(Substring($0)) }.map { max(0, $0 - 1) }
    let place = head ?? max(0, words.count - 1)
    return (0..<4).map { index in
      var forms = words
      guard !forms.isEmpty else { return phrase }
      var word = forms[place]
      if index & 1 == 1 { word = feminine(word) }
      if index & 2 == 2 { word = pluralWord(word) }
      forms[place] = word
      return forms.joined(separator: " ")
    }
  }

  /// Adjectives of one form: "unos guantes rosa".
  private static let unchanging: Set<String> = ["rosa", "naranja", "violeta"]

  static func feminine(_ word: String) -> String {
    if word == "marrón" { return word }
    if word.hasSuffix("o") { return word.dropLast() + "a" }
    if word.hasSuffix("ón") { return word.dropLast(2) + "ona" }
    if word.hasSuffix("án") { return word.dropLast(2) + "ana" }
    if word.hasSuffix("ín") { return word.dropLast(2) + "ina" }
    if word.hasSuffix("ete") || word.hasSuffix("ote") { return word.dropLast() + "a" }
    if word.hasSuffix("or"), !unchangingOr.contains(word) { return word + "a" }
    return word
  }
}
