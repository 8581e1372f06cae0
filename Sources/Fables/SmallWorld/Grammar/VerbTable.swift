/// The verbs that are not regular, from `verbs.txt`, and the forms of all others by rule.
///
/// A line is a verb, its vowel change and what is written out: `dormir ue/u`,
/// `tener yo=tengo pres=tengo,tiene,tenemos,tienen pret=tuv fut=tendr`. A line of several verbs
/// with commas gives them the same change: `pensar, cerrar, sentar: ie`.
final class VerbTable: Sendable {
  private let entries: [String: Conjugator.Entry]

  init(_ lines: [DataLine], problems: inout [DataProblem]) {
    var entries: [String: Conjugator.Entry] = [:]
    for line in lines {
      guard let (verbs, rest) = line.text.halves(":") else {
        problems.append(line.problem("a verb needs a colon after it"))
        continue
      }
      var entry = Conjugator.Entry()
      for word in rest.split(separator: " ") {
        if let (key, value) = word.halves("=") {
          entry.written[key] = value
        } else {
          entry.change = String(word)
        }
      }
      for verb in verbs.parts(",") { entries[verb] = entry }
    }
    self.entries = entries
  }

  /// The forms of `verb`, an infinitive that may end in "se"; nil if it is none.
  func forms(of verb: String) -> VerbForms? {
    let isReflexive = verb.hasSuffix("se") && verb.dropLast(2).last == "r"
    let bare = isReflexive ? String(verb.dropLast(2)) : verb
    return Conjugator(bare, entry: entries[bare] ?? .init())?.forms(isReflexive: isReflexive)
  }

  /// The verbs of the table.
  var verbs: [String] { entries.keys.sorted() }
}
