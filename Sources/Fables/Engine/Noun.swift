/// Grammatical gender.
enum Gender: Sendable {
  case masculine, feminine
}

/// Gender and number together: what articles, adjectives and pronouns agree with.
struct Agreement: Sendable {
  var gender: Gender
  var isPlural: Bool

  /// Index into forms written in the order masculine, feminine, masculine plural, feminine plural.
  var formIndex: Int {
    (gender == .feminine ? 1 : 0) + (isPlural ? 2 : 0)
  }
}

/// One being, thing or place of the world, as its line describes it.
///
/// A line reads `GENDER lemma (plural) : tags ; key=value ; …`:
///
///     m conejo : animal bosque salta cava ; casa=f madriguera ; comida=fp zanahorias ; adj=gris,veloz
///
/// GENDER is `m`, `f`, `mp`, `fp`, or `fe` for a feminine noun that takes "el" (el agua). The plural
/// is formed by rule unless given. Every noun has its own lemma as a tag. `def=su mamá` replaces
/// article and noun; `en=` and `a=` give the prepositional phrases of a place, several separated by
/// a comma; a key whose value begins with a gender is itself a noun.
final class Noun: Sendable {
  let lemma: String
  let plural: String
  let agreement: Agreement
  /// Feminine with a stressed a: "el agua", "un águila".
  let takesMasculineArticle: Bool
  let tags: Set<String>
  let adjectives: [String]
  let definite: String?
  let places: [String: [String]]
  let attributes: [String: Noun]
  let texts: [String: [String]]
  let weight: Int

  init(line: String) throws {
    let fields = line.split(separator: ";").map { $0.trimmed }
    guard let head = fields.first else { throw PlotProblem("empty noun") }
    let sides = head.split(separator: ":", maxSplits: 1).map { $0.trimmed }
    guard let words = sides.first, let space = words.firstIndex(of: " ") else {
      throw PlotProblem("noun without gender: \(line)")
    }
    let code = String(words[..<space])
    guard let agreement = Noun.agreement(code) else {
      throw PlotProblem("unknown gender \(code): \(line)")
    }
    var name = String(words[words.index(after: space)...]).trimmed
    var plural: String?
    if let open = name.firstIndex(of: "("), name.hasSuffix(")") {
      plural = String(name[name.index(after: open)...].dropLast())
      name = String(name[..<open]).trimmed
    }
    self.agreement = agreement
    takesMasculineArticle = code == "fe"
    lemma = name
    self.plural = plural ?? (agreement.isPlural ? name : Spanish.plural(name))
    var tags = Set(
      (sides.count > 1 ? sides[1] : "").split(separator: " ").map(String.init))
    tags.insert(name.replacing(" ", with: "_"))
    self.tags = tags
    var adjectives: [String] = []
    var definite: String?
    var places: [String: [String]] = [:]
    var attributes: [String: Noun] = [:]
    var texts: [String: [String]] = [:]
    var weight = 4
    for field in fields.dropFirst() {
      let pair = field.split(separator: "=", maxSplits: 1).map { $0.trimmed }
      guard pair.count == 2 else { throw PlotProblem("key without value: \(field) in \(line)") }
      switch pair[0] {
      case "adj": adjectives = pair[1].split(separator: ",").map { $0.trimmed }
      case "def": definite = pair[1]
      case "w": weight = Int(pair[1]) ?? 4
      case "en", "a": places[pair[0]] = pair[1].split(separator: ",").map { $0.trimmed }
      default:
        if let first = pair[1].split(separator: " ").first, Noun.agreement(String(first)) != nil {
          attributes[pair[0]] = try Noun(line: pair[1])
        } else {
          texts[pair[0]] = pair[1].split(separator: ",").map { $0.trimmed }
        }
      }
    }
    self.adjectives = adjectives
    self.definite = definite
    self.places = places
    self.attributes = attributes
    self.texts = texts
    self.weight = weight
  }

  private static func agreement(_ code: String) -> Agreement? {
    switch code {
    case "m": Agreement(gender: .masculine, isPlural: false)
    case "f", "fe": Agreement(gender: .feminine, isPlural: false)
    case "mp": Agreement(gender: .masculine, isPlural: true)
    case "fp": Agreement(gender: .feminine, isPlural: true)
    default: nil
    }
  }
}

/// What is wrong with a line of a plot, a phrase or the world; tests show them all.
struct PlotProblem: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}

extension StringProtocol {
  /// The text without spaces at both ends.
  var trimmed: String {
    var slice = self[...]
    while let first = slice.first, first == " " || first == "\n" || first == "\t" {
      slice = slice.dropFirst()
    }
    while let last = slice.last, last == " " || last == "\n" || last == "\t" {
      slice = slice.dropLast()
    }
    return String(slice)
  }
}
