/// A child's Spanish by lemma: the nouns, verbs and adjectives that writers are dealt and those of
/// the small world's lexicon, each with its forms.
///
/// It tells how much of the language a corpus meets. A form of several lemmas ("vino") counts for
/// each of them: no text is parsed.
struct Vocabulary: Sendable {
  /// The lemmas, each once: "conejo", "dormir", "rojo".
  let lemmas: [String]
  private let numbers: [String: [Int32]]

  /// The lemmas of the embedded lists.
  static let shared = Vocabulary(
    EmbeddedText(named: "vocabulary.txt"), SmallWorld.shared)

  init(_ list: EmbeddedText?, _ world: SmallWorld) {
    var forms: [String: Set<String>] = [:]
    func add(noun: String) {
      // "oso polar", "un flan": what counts is the noun.
      let words = noun.lowercased().split(separator: " ").map(String.init)
      let articles = WordForms.articles + WordForms.indefinites
      guard let head = words.first(where: { !articles.contains($0) }) else { return }
      forms[head, default: []].formUnion([head, WordForms.pluralWord(head)])
    }
    func add(verb: String) {
      guard let first = verb.split(separator: " ").first,
        let all = world.verbs.forms(of: String(first))
      else { return }
      forms[all.infinitive, default: []].formUnion(all.all)
    }
    func add(adjective: [String]) {
      guard let lemma = adjective.first, !lemma.contains(" ") else { return }
      forms[lemma, default: []].formUnion(adjective)
    }

    for (section, words) in list.map(Self.sections) ?? [] {
      for word in words {
        switch section {
        case "animal", "fantastico", "persona", "lugar", "nombrecosa":
          add(noun: Self.withoutGender(word))
        case "verbo": add(verb: word)
        case "adjetivo": add(adjective: WordForms.adjective(word))
        default: break
        }
      }
    }
    for lexeme in world.lexemes {
      if let verb = lexeme.verb { add(verb: verb.infinitive) } else { add(noun: lexeme.noun) }
    }
    for verb in world.verbs.verbs { add(verb: verb) }
    for list in world.adjectives { for adjective in list.forms { add(adjective: adjective) } }

    lemmas = forms.keys.sorted()
    var numbers: [String: [Int32]] = [:]
    for (number, lemma) in lemmas.enumerated() {
      for form in forms[lemma] ?? [] { numbers[form, default: []].append(Int32(number)) }
    }
    self.numbers = numbers
  }

  /// The numbers of the lemmas that `form`, in small letters, may be of; empty for a word that is
  /// not in the vocabulary.
  func lemmas(of form: String) -> [Int32] {
    if let found = numbers[form] { return found }
    return Self.withoutPronouns(form).lazy.compactMap { numbers[$0] }.first ?? []
  }

  /// "[name]" and, on the next line, words with semicolons between them.
  private static func sections(_ text: EmbeddedText) -> [(String, [String])] {
    var name = ""
    var sections: [(String, [String])] = []
    for line in text.lines where !line.isEmpty {
      if line.hasPrefix("["), line.hasSuffix("]") {
        name = String(line.dropFirst().dropLast())
      } else {
        sections.append((name, line.split(separator: ";").map(String.init)))
      }
    }
    return sections
  }

  /// "hermana mayor f" is written with its gender.
  private static func withoutGender(_ word: String) -> String {
    word.hasSuffix(" m") || word.hasSuffix(" f") ? String(word.dropLast(2)) : word
  }

  /// What stands before the pronouns of "dáselo", "mirándola", "dormirse", without the accent that
  /// they call for.
  private static func withoutPronouns(_ form: String) -> [String] {
    for pronoun in ["selos", "selas", "selo", "sela", "melo", "mela", "telo", "tela"]
      + ["los", "las", "les", "nos", "lo", "la", "le", "me", "te", "se"]
    where form.hasSuffix(pronoun) {
      let bare = String(form.dropLast(pronoun.count))
      let plain = String(bare.map { unaccented[$0] ?? $0 })
      if bare.count > 2 { return [bare, plain] }
    }
    return []
  }

  private static let unaccented: [Character: Character] = [
    "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u",
  ]
}

extension VerbForms {
  /// Every form in one word.
  var all: Set<String> {
    var forms: Set<String> = [infinitive, gerund]
    for tense in [present, preterite, imperfect, subjunctive, pastSubjunctive, future, conditional]
    {
      forms.formUnion(tense)
    }
    // The second persons, which stories have in dialogue alone.
    forms.formUnion([present, imperfect, subjunctive, future, conditional].map { $0[1] + "s" })
    return forms.union(WordForms.adjective(participle))
  }
}
