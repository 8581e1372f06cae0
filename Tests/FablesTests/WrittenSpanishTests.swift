import Foundation
import Testing

@testable import Fables

/// The Spanish of the written stories, held against a dictionary and against the lexicon's genders.
@Suite struct WrittenSpanishTests {
  private static let stories = CorpusKind.allCases.flatMap {
    WrittenLibrary.shared.stories[$0] ?? []
  }

  /// Sounds, animals and things of today that the dictionary lacks.
  private static let known: Set<String> = [
    "koala", "koalas", "pingüino", "pingüinos", "pingüina", "suricata", "suricatas", "suricato",
    "juguetería", "fregona", "fregonas", "yoyó", "plastilina", "puzle", "puzles", "picnic", "hip",
    "tin", "plin", "pom", "plop", "achís", "plic", "ñic", "ring", "clin", "ploc", "tilín", "plaf",
    "cri", "croac", "chof", "cling", "gu", "pa", "ga", "rac", "ris", "plon", "cof", "cuac", "tiqui",
    "parlanchín", "parlanchina", "mandón", "mandona", "potrillo", "pescadería", "quiquiriquí",
    "lametón", "buñuelos", "leñera", "chapuzón", "lagartijo",
  ]

  /// What a form may be made of: a little one ("patito"), the utmost ("altísima"), a female animal
  /// ("tejona"), or a verb with its pronouns ("guárdame"); the dictionary has few of these.
  private static func bases(_ word: String) -> [String] {
    func plain(_ word: some StringProtocol) -> String {
      String(
        word.map { ["á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u"][$0] ?? $0 } as [Character])
    }
    var bases: [String] = []
    for ending in [
      "cito", "cita", "ecito", "ecita", "ito", "ita", "illo", "illa", "ísimo", "ísima",
    ]
    where word.hasSuffix(ending) || word.hasSuffix(ending + "s") {
      let stem = word.dropLast(ending.count + (word.hasSuffix("s") ? 1 : 0))
      bases += ["", "o", "a", "e"].map { stem + $0 }
      // "poquito", "amarguísimo", "cabecita": spelt for the i that follows.
      if stem.hasSuffix("qu") { bases += ["co", "ca"].map { stem.dropLast(2) + $0 } }
      if stem.hasSuffix("gu") { bases += ["go", "ga"].map { stem.dropLast(2) + $0 } }
      if stem.hasSuffix("c") { bases += ["z", "zo", "za"].map { stem.dropLast() + $0 } }
      bases.append(String(stem.reversed().drop { $0 == "c" }.reversed()))
    }
    for pronouns in ["", "me", "te", "se", "nos"] {
      for pronoun in ["me", "te", "se", "lo", "la", "los", "las", "le", "les", "nos"]
      where word.hasSuffix(pronouns + pronoun) {
        let verb = word.dropLast(pronouns.count + pronoun.count)
        bases += [String(verb), plain(verb)]
      }
    }
    if word.hasSuffix("a") { bases += [word.dropLast() + "o", plain(word.dropLast())] }
    return bases.filter { $0.count > 1 }
  }

  @Test(.enabled(if: SpellingTests.hasDictionary))
  func `A Spanish dictionary knows 999 words of a thousand`() throws {
    var counts: [String: Int] = [:]
    var names: Set<String> = []
    for story in Self.stories {
      for word in CorpusWriter.words(of: "\(story.title) \(story.body)") {
        counts[word, default: 0] += 1
      }
      for name in story.names { names.formUnion(CorpusWriter.words(of: name.word)) }
    }
    let words = counts.keys.filter { !names.contains($0) && !Self.known.contains($0) }.sorted()
    var unknown = Set(try SpellingTests.unknown(words))
    let bases = Dictionary(uniqueKeysWithValues: unknown.map { ($0, Self.bases($0)) })
    let noWords = Set(try SpellingTests.unknown(Array(Set(bases.values.joined())).sorted()))
    unknown = unknown.filter { word in bases[word]?.allSatisfy(noWords.contains) ?? true }
    let bad = unknown.reduce(0) { $0 + counts[$1, default: 0] }
    let total = counts.values.reduce(0, +)
    #expect(total > 500_000)
    #expect(
      Double(bad) < 0.001 * Double(total),
      "\(bad) unknown: \(unknown.sorted().joined(separator: " "))")
  }

  /// Nouns of both genders, and words that are a noun of one and something else besides.
  private static let ofBothGenders: Set<String> = [
    "vigilante", "violeta", "bebé", "hámster", "guarda", "llama", "policía", "era", "pianista",
    "violinista", "astronauta", "sobre", "juez", "cobaya", "suricata", "sola", "cruce", "traje",
    "koala", "canguro", "regalo", "radio",
    // Named after their species with the article of their name: "una pez dorada", "la colibrí".
    "naranja", "rosa", "trapecista", "fantasma", "extraterrestre", "escarabajo", "mapache", "mar",
    "frente", "saco", "cuenta", "cuento", "pez", "pulpo", "cisne", "colibrí", "rinoceronte",
    "avestruz", "caballito",
  ]

  /// Nouns by whether they are feminine, from the lexicon and the writers' vocabulary.
  private static func genders() -> [String: Bool] {
    var genders: [String: Set<Bool>] = [:]
    for lexeme in SmallWorld.shared.lexemes where lexeme.verb == nil && !lexeme.concord.isPlural {
      let head = lexeme.noun.prefix { $0 != " " }
      genders[String(head), default: []].insert(lexeme.concord.isFeminine)
    }
    for line in EmbeddedText(named: "vocabulary.txt")?.lines ?? [] {
      for word in line.split(separator: ";") where word.hasSuffix(" m") || word.hasSuffix(" f") {
        let words = word.split(separator: " ").filter { !["un", "una", "el", "la"].contains($0) }
        guard let head = words.first, head.first?.isLowercase == true else { continue }
        genders[String(head), default: []].insert(word.hasSuffix("f"))
      }
    }
    return genders.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  @Test func `An article agrees with its noun`() {
    let genders = Self.genders()
    #expect(genders.count > 1_000)
    let masculine: Set = [
      "el", "un", "este", "ese", "aquel", "otro", "del", "al", "los", "unos", "estos", "esos",
      "aquellos", "otros",
    ]
    let feminine: Set = [
      "la", "una", "esta", "esa", "aquella", "otra", "las", "unas", "estas", "esas", "aquellas",
      "otras",
    ]
    let plurals = Dictionary(
      genders.keys.map { (WordForms.pluralWord($0), $0) }, uniquingKeysWith: { first, _ in first })
    var pairs = 0
    for story in Self.stories {
      for sentence in story.body.lowercased().split(whereSeparator: { !$0.isLetter && $0 != " " }) {
        let words = sentence.split(separator: " ").map(String.init)
        for (article, word) in zip(words, words.dropFirst()) {
          guard masculine.contains(article) || feminine.contains(article) else { continue }
          let noun = genders[word] == nil ? plurals[word] ?? "" : word
          guard let isFeminine = genders[noun], !Self.ofBothGenders.contains(noun) else { continue }
          pairs += 1
          let takesEl = WordForms.stressedA.contains(word)
          let fits =
            isFeminine
            ? feminine.contains(article) || takesEl && ["el", "un", "al", "del"].contains(article)
            : masculine.contains(article)
          #expect(fits, "\(story.id): \(article) \(word)")
          // "la agua" has a feminine article where the stress wants the other.
          #expect(!(takesEl && ["la", "una"].contains(article)), "\(story.id): \(article) \(word)")
          let isPlural = article.hasSuffix("s")
          #expect(
            isPlural == (word != noun) || word == WordForms.pluralWord(noun),
            "\(story.id): \(article) \(word)")
        }
      }
    }
    #expect(pairs > 20_000)
  }

  @Test func `An adjective agrees with the noun before it`() {
    let genders = Self.genders()
    var adjectives: [String: Bool] = [:]
    for list in SmallWorld.shared.adjectives {
      for forms in list.forms where forms[0] != forms[1] {
        adjectives[forms[0]] = false
        adjectives[forms[1]] = true
      }
    }
    // A participle or an adverb too, or a noun: "la ardilla sola" but "la niña solo quería".
    for word in ["solo", "claro", "solo", "rápido", "fuerte", "bajo", "medio", "cerca", "viejo"] {
      adjectives[word] = nil
    }
    var pairs = 0
    for story in Self.stories {
      for sentence in story.body.lowercased().split(whereSeparator: { !$0.isLetter && $0 != " " }) {
        let words = sentence.split(separator: " ").map(String.init)
        for index in words.indices.dropFirst().dropLast() {
          // With its article before it a noun is one: "una casa bonita".
          guard
            (WordForms.articles + WordForms.indefinites).prefix(6).contains(words[index - 1]),
            let isFeminine = genders[words[index]], !Self.ofBothGenders.contains(words[index]),
            let agrees = adjectives[words[index + 1]]
          else { continue }
          pairs += 1
          #expect(
            agrees == isFeminine,
            "\(story.id): \(words[index - 1...index + 1].joined(separator: " "))")
        }
      }
    }
    #expect(pairs > 800)
  }

  private static let shared = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/data")

  @Test(.enabled(if: FileManager.default.fileExists(atPath: shared.path)))
  func `No story shares a run of twelve words with a text that was there before`() throws {
    var runs = SharedRuns(length: 12)
    for (index, story) in Self.stories.enumerated() {
      runs.add(CorpusWriter.words(of: story.body), document: index)
    }
    let known = runs.hashes
    for name in ["tales_es.jsonl", "sentences_es.txt", "books_es.jsonl"] {
      let path = Self.shared.appending(path: name).path
      // Lines of JSON have their words as plain text, but for \n and \".
      guard let text = FileManager.default.contents(atPath: path) else { continue }
      for line in text.split(separator: UInt8(ascii: "\n")) {
        let plain = String(decoding: line, as: UTF8.self).replacing("\\n", with: " ")
        var other = SharedRuns(length: 12)
        other.add(CorpusWriter.words(of: plain), document: 0)
        #expect(known.isDisjoint(with: other.hashes), "\(name): \(plain.prefix(80))")
      }
    }
  }
}
