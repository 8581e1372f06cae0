/// Reads the files of nouns, places and doings.
///
/// A line that begins with `=` says what all lines after it have in common:
///
///     = cosa juguete ; uso=jugar con {X}
///     la muñeca, el osito de peluche : frágil
///     la cometa : vuela ; uso=hacer volar {X}
///
/// A line is a list of nouns with their articles, the features they have of their own, and phrases
/// by key. Keys: `pl` the plural where the rule is wrong, `en` a place's phrase, `de` and other
/// keys that begin a list of nouns (see ``linkKeys``), any other key a phrase in the language of
/// ``TemplateParser``. A feature `-x` takes back one of the common ones. Something to do stands
/// without an article: `montar en bicicleta`.
struct LexiconParser {
  /// Keys whose values are lists of other nouns.
  static let linkKeys: Set<String> = ["de", "hay", "con", "come", "haz"]

  /// What was read of one noun before its links are resolved.
  struct Draft {
    var line: DataLine
    var noun: String
    var concord: Concord
    var features: FeatureSet
    var isMass = false
    var isKin = false
    var values: [String: String]
  }

  var names = FeatureNames()
  var drafts: [Draft] = []
  var problems: [DataProblem] = []
  private var common: (words: [Substring], values: [String: String]) = ([], [:])

  mutating func read(_ lines: [DataLine]) {
    for line in lines {
      if line.text.hasPrefix("=") {
        let fields = line.text.dropFirst().parts(";")
        common = (
          fields.first.map { $0.split(separator: " ") } ?? [], values(fields.dropFirst(), line)
        )
        continue
      }
      readNouns(line)
    }
  }

  private mutating func values(_ fields: some Sequence<String>, _ line: DataLine) -> [String:
    String]
  {
    var values: [String: String] = [:]
    for field in fields {
      if let (key, value) = field.halves("=") {
        values[key] = value
      } else {
        problems.append(line.problem("\"\(field)\" has no ="))
      }
    }
    return values
  }

  private mutating func readNouns(_ line: DataLine) {
    let fields = line.text.parts(";")
    let head = fields.first ?? ""
    let (nouns, own) = head.halves(":") ?? (head, "")
    var words = common.words
    for word in own.split(separator: " ") {
      if word.hasPrefix("-") {
        words.removeAll { $0 == word.dropFirst() }
      } else {
        words.append(word)
      }
    }
    let values = common.values.merging(values(fields.dropFirst(), line)) { $1 }
    let features = names.features(words)
    for phrase in nouns.parts(",") {
      guard let (noun, concord) = Self.noun(phrase) else {
        problems.append(line.problem("\"\(phrase)\" has no article"))
        continue
      }
      drafts.append(
        Draft(
          line: line, noun: noun, concord: concord, features: features,
          isMass: words.contains("masa"), isKin: words.contains("familia"), values: values))
    }
  }

  /// The noun without its article; an infinitive as it is.
  static func noun(_ phrase: String) -> (String, Concord)? {
    guard let (article, noun) = phrase.halves(" ") ?? (phrase.isEmpty ? nil : (phrase, "")) else {
      return nil
    }
    switch article {
    case "el":
      let first = noun.split(separator: " ").first.map(String.init) ?? ""
      let isFeminine = WordForms.stressedA.contains(first)
      return (noun, Concord(isFeminine: isFeminine, isPlural: false))
    case "la": return (noun, Concord(isFeminine: true, isPlural: false))
    case "los": return (noun, Concord(isFeminine: false, isPlural: true))
    case "las": return (noun, Concord(isFeminine: true, isPlural: true))
    default:
      let verb = article.hasSuffix("se") ? String(article.dropLast(2)) : article
      guard verb.hasSuffix("r") else { return nil }
      return (phrase, Concord(isFeminine: false, isPlural: false))
    }
  }

  /// The lexemes, once all files are read.
  mutating func lexemes(verbs: VerbTable, macros: MacroNames) -> [Lexeme] {
    var ids: [String: Int] = [:]
    for (id, draft) in drafts.enumerated() { ids[draft.noun] = ids[draft.noun] ?? id }
    return drafts.enumerated().map { id, draft in lexeme(id, draft, ids, verbs, macros) }
  }

  private mutating func lexeme(
    _ id: Int, _ draft: Draft, _ ids: [String: Int], _ verbs: VerbTable, _ macros: MacroNames
  ) -> Lexeme {
    var phrases: [String: Template] = [:]
    var links: [String: [Int]] = [:]
    for (key, value) in draft.values.sorted(by: { $0.key < $1.key }) {
      if Self.linkKeys.contains(key) {
        links[key] = value.parts(",").compactMap { noun in
          if ids[noun] == nil { problems.append(draft.line.problem("no noun \"\(noun)\"")) }
          return ids[noun]
        }
      } else if !["pl", "en"].contains(key) {
        do throws(TemplateParser.Failure) {
          phrases[key] = try TemplateParser(verbs: verbs, macros: macros).parse(value)
        } catch {
          problems.append(draft.line.problem(error.what))
        }
      }
    }
    let first = draft.noun.split(separator: " ").first.map(String.init) ?? ""
    let isDoing =
      draft.values["pl"] == nil && Self.noun(draft.noun) != nil
      && names.known("hacer").map { draft.features.isSuperset(of: $0) } == true
    return Lexeme(
      id: id, noun: draft.noun, plural: draft.values["pl"] ?? WordForms.plural(draft.noun),
      concord: draft.concord, features: draft.features, isMass: draft.isMass,
      isKin: draft.isKin, phrases: phrases, links: links, placePhrase: draft.values["en"],
      verb: isDoing ? verbs.forms(of: first) : nil,
      verbTail: isDoing ? String(draft.noun.dropFirst(first.count)) : "")
  }
}
