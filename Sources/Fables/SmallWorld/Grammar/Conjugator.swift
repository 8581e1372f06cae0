/// Makes the forms of a verb from its infinitive, its vowel change and what is irregular in it.
struct Conjugator {
  /// What the table of verbs says about one of them.
  struct Entry {
    /// The change of the stressed stem: "ie", "ue", "i", "ie/i", "ue/u", "í", "ú"; empty if none.
    var change = ""
    /// Forms or stems that are written out, by name: pres, pret, impf, subj, fut, ger, part.
    var written: [String: String] = [:]
  }

  let infinitive: String
  let entry: Entry
  private let stem: String
  /// "ar", "er" or "ir".
  private let ending: String

  /// A conjugator; nil if `verb` is no infinitive.
  init?(_ verb: String, entry: Entry) {
    infinitive = verb
    self.entry = entry
    stem = String(verb.dropLast(2))
    let last = verb.suffix(2)
    ending = last == "ír" ? "ir" : String(last)
    guard ["ar", "er", "ir"].contains(ending) else { return nil }
  }

  /// The stem under stress.
  private var stressed: String {
    let change = entry.change.split(separator: "/").first.map(String.init) ?? ""
    switch change {
    case "ie": return replaceLast(of: "e", by: "ie")
    case "ue":
      return stem.contains("o") ? replaceLast(of: "o", by: "ue") : replaceLast(of: "u", by: "ue")
    case "i": return replaceLast(of: "e", by: "i")
    case "í": return replaceLast(of: "i", by: "í")
    case "ú": return replaceLast(of: "u", by: "ú")
    default: return stem
    }
  }

  /// The stem of "pidió", "durmió".
  private var weak: String {
    let change = entry.change
    if change == "i" || change.hasSuffix("/i") { return replaceLast(of: "e", by: "i") }
    if change.hasSuffix("/u") { return replaceLast(of: "o", by: "u") }
    return stem
  }

  private func replaceLast(of old: Character, by new: String) -> String {
    guard let place = stem.lastIndex(of: old) else { return stem }
    return stem[..<place] + new + stem[stem.index(after: place)...]
  }

  private var isUir: Bool {
    infinitive.hasSuffix("uir") && !infinitive.hasSuffix("guir") && !infinitive.hasSuffix("quir")
  }

  /// Whether the stem ends in a vowel, so that "ió" becomes "yó": leer, caer, oír, construir.
  private var hasVowelStem: Bool {
    guard ending != "ar", let last = stem.last, entry.change != "i" else { return false }
    return "aeo".contains(last) || isUir
  }

  /// `stem` before an ending, spelt so that it keeps its sound.
  private func spelt(_ stem: String, before ending: String) -> String {
    guard let first = ending.first else { return stem }
    let isSoft = "eéií".contains(first)
    if self.ending == "ar" {
      guard isSoft, "eé".contains(first) else { return stem }
      if stem.hasSuffix("gu") { return stem.dropLast() + "ü" }
      if stem.hasSuffix("c") { return stem.dropLast() + "qu" }
      if stem.hasSuffix("g") { return stem + "u" }
      if stem.hasSuffix("z") { return stem.dropLast() + "c" }
      return stem
    }
    guard !isSoft else { return stem }
    if stem.hasSuffix("gu"), infinitive.hasSuffix("guir") { return String(stem.dropLast()) }
    if stem.hasSuffix("g"), entry.written["pres"] == nil { return stem.dropLast() + "j" }
    if stem.hasSuffix("c"), let before = stem.dropLast().last {
      let keeps = !"aeiou".contains(before) || entry.change == "ue" || entry.written["z"] != nil
      return keeps ? stem.dropLast() + "z" : stem.dropLast() + "zc"
    }
    return stem
  }

  private func joined(_ stem: String, _ ending: String) -> String {
    var ending = ending
    if ["ió", "ieron", "iendo"].contains(ending) {
      if hasVowelStem {
        ending = "y" + ending.dropFirst()
      } else if stem.hasSuffix("ñ") || stem.hasSuffix("ll") || stem.hasSuffix("i") {
        ending = String(ending.dropFirst())
      }
    }
    return spelt(stem, before: ending) + ending
  }

  /// All forms.
  func forms(isReflexive: Bool) -> VerbForms {
    let presentForms = present()
    let preteriteForms = preterite()
    let future = entry.written["fut"] ?? infinitive.replacing("ír", with: "ir")
    let past = preteriteForms[3].dropLast(3)
    return VerbForms(
      present: presentForms, preterite: preteriteForms, imperfect: imperfect(),
      subjunctive: subjunctive(presentForms),
      pastSubjunctive: [
        past + "ra", past + "ra", Self.accented(String(past)) + "ramos", past + "ran",
      ],
      future: ["é", "á", "emos", "án"].map { future + $0 },
      conditional: ["ía", "ía", "íamos", "ían"].map { future + $0 },
      infinitive: infinitive, gerund: gerund(), participle: participle(), isReflexive: isReflexive)
  }

  private static func accented(_ stem: String) -> String {
    guard let last = stem.last, let accent = ["a": "á", "e": "é"][String(last)] else { return stem }
    return stem.dropLast() + accent
  }

  private func present() -> [String] {
    var forms: [String]
    let y = isUir ? "y" : ""
    switch ending {
    case "ar":
      forms = [joined(stressed, "o"), stressed + "a", stem + "amos", stressed + "an"]
    case "er":
      forms = [joined(stressed, "o"), stressed + "e", stem + "emos", stressed + "en"]
    default:
      let we = infinitive.hasSuffix("ír") ? "ímos" : "imos"
      forms = [joined(stressed + y, "o"), stressed + y + "e", stem + we, stressed + y + "en"]
    }
    if let written = entry.written["yo"] { forms[0] = written }
    if let written = entry.written["pres"] {
      let all = written.parts(",")
      if all.count == 4 { forms = all } else { forms[0] = written }
    }
    return forms
  }

  private func preterite() -> [String] {
    if let written = entry.written["pret"] {
      let all = written.parts(",")
      if all.count == 4 { return all }
      let last = written.hasSuffix("j") ? "eron" : "ieron"
      return [written + "e", written + "o", written + "imos", written + last]
    }
    if ending == "ar" {
      return [joined(stem, "é"), joined(stem, "ó"), stem + "amos", stem + "aron"]
    }
    let we = hasVowelStem && !isUir || entry.change == "i" && stem.hasSuffix("e") ? "ímos" : "imos"
    return [joined(stem, "í"), joined(weak, "ió"), stem + we, joined(weak, "ieron")]
  }

  private func imperfect() -> [String] {
    if let written = entry.written["impf"] { return written.parts(",") }
    let endings = ending == "ar" ? ["aba", "aba", "ábamos", "aban"] : ["ía", "ía", "íamos", "ían"]
    return endings.map { stem + $0 }
  }

  private func subjunctive(_ present: [String]) -> [String] {
    if let written = entry.written["subj"] {
      let all = written.parts(",")
      if all.count == 4 { return all }
    }
    if ending == "ar" {
      return [
        joined(stressed, "e"), joined(stressed, "e"), joined(stem, "emos"), joined(stressed, "en"),
      ]
    }
    let strong = String(present[0].dropLast())
    let changes = entry.change.contains("ie") || entry.change.contains("ue")
    let we = changes ? joined(weak, "amos") : strong + "amos"
    return [strong + "a", strong + "a", we, strong + "an"]
  }

  private func gerund() -> String {
    if let written = entry.written["ger"] { return written }
    return ending == "ar" ? stem + "ando" : joined(weak, "iendo")
  }

  private func participle() -> String {
    if let written = entry.written["part"] { return written }
    if ending == "ar" { return stem + "ado" }
    let needsAccent = stem.last.map { "aeo".contains($0) } == true
    return stem + (needsAccent ? "ído" : "ido")
  }
}
