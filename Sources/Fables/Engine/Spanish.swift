/// Rules of Spanish that the frames rely on.
enum Spanish {
  static let definite = ["el", "la", "los", "las"]
  static let indefinite = ["un", "una", "unos", "unas"]
  static let vowels: Set<Character> = [
    "a", "e", "i", "o", "u", "á", "é", "í", "ó", "ú",
  ]
  private static let prepositions: Set<Substring> = [
    "de", "del", "con", "para", "sin", "a", "al", "en", "que", "por",
  ]

  /// The plural of a noun with its adjectives, up to the first preposition:
  /// "manzana roja" → "manzanas rojas", "bolsa de canicas" → "bolsas de canicas".
  static func plural(_ phrase: String) -> String {
    var result: [String] = []
    var reachedPreposition = false
    for word in phrase.split(separator: " ") {
      if prepositions.contains(word) { reachedPreposition = true }
      result.append(reachedPreposition ? String(word) : pluralWord(String(word)))
    }
    return result.joined(separator: " ")
  }

  private static func pluralWord(_ word: String) -> String {
    guard let last = word.last else { return word }
    if "aeiouáéó".contains(last) { return word + "s" }
    if "íú".contains(last) { return word + "es" }
    if last == "z" { return String(word.dropLast()) + "ces" }
    let accented: [Character: Character] = ["á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u"]
    if last == "n" || last == "s" {
      let stem = word.dropLast()
      if let vowel = stem.last, let plain = accented[vowel] {
        return String(stem.dropLast()) + String(plain) + String(last) + "es"
      }
      // "lunes", "paraguas": unchanged.
      if last == "s" && word.count > 4 { return word }
      // An n after an unstressed vowel draws an accent: "joven", "jóvenes" — written out instead.
      return word + "es"
    }
    return word + "es"
  }

  /// The form of an adjective, given in the masculine singular, that agrees.
  static func agree(_ adjective: String, with agreement: Agreement) -> String {
    var words = adjective.split(separator: " ").map(String.init)
    guard let last = words.popLast() else { return adjective }
    var form = last
    if agreement.gender == .feminine {
      if last.hasSuffix("o") {
        form = String(last.dropLast()) + "a"
      } else if last.hasSuffix("ón") {
        form = String(last.dropLast(2)) + "ona"
      } else if last.hasSuffix("or") && !["mejor", "peor", "mayor", "menor"].contains(last) {
        form = last + "a"
      } else if last.hasSuffix("ín") {
        form = String(last.dropLast(2)) + "ina"
      }
    }
    if agreement.isPlural { form = pluralWord(form) }
    return (words + [form]).joined(separator: " ")
  }

  /// The text with a small first letter.
  static func lowercasedFirst(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.lowercased() + text.dropFirst()
  }
}
