import Foundation
import Testing

@testable import Fables

/// What the corpus says against a list of Spanish nouns, where a development machine has one.
@Suite struct WordListTests {
  private static let root =
    ProcessInfo.processInfo.environment["ALEXANDRIA_SHARED"]
    ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared").path
  private static let list = "\(root)/data/linguistic/nouns_gender.csv"
  private static let hasList = FileManager.default.fileExists(atPath: list)

  private static let articles: [String: (gender: String, isPlural: Bool)] = [
    "el": ("M", false), "la": ("F", false), "los": ("M", true), "las": ("F", true),
    "un": ("M", false), "una": ("F", false), "unos": ("M", true), "unas": ("F", true),
    "del": ("M", false), "al": ("M", false), "este": ("M", false), "esta": ("F", false),
    "aquel": ("M", false), "aquella": ("F", false), "estos": ("M", true), "estas": ("F", true),
  ]

  /// Genders by form, singular and plural apart; a noun of both genders is in neither.
  private static func genders() throws -> (singular: [String: String], plural: [String: String]) {
    var singular: [String: Set<String>] = [:]
    var plural: [String: Set<String>] = [:]
    for line in try String(contentsOfFile: list, encoding: .utf8).split(whereSeparator: \.isNewline)
      .dropFirst()
    {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      // The most frequent "nouns" are function words, and "dos" is a number before it is two notes of music.
      guard fields.count == 5, let frequency = Double(fields[4]), frequency < 6,
        fields[3] != "dos"
      else { continue }
      singular[fields[2], default: []].insert(fields[1])
      plural[fields[3], default: []].insert(fields[1])
    }
    func certain(_ forms: [String: Set<String>]) -> [String: String] {
      forms.compactMapValues { $0.count == 1 ? $0.first : nil }.filter { $0.value != "C" }
    }
    return (certain(singular), certain(plural))
  }

  @Test(.enabled(if: hasList), arguments: CorpusKind.allCases)
  func `Articles agree with their nouns`(kind: CorpusKind) throws {
    let genders = try Self.genders()
    let writer = CorpusWriter(kind: kind, seed: 9, shares: [.plots: 1])
    var checked = 0
    var wrong: [String: Int] = [:]
    for index in 0..<1_000 {
      let words = CorpusWriter.words(of: writer.document(at: index).text)
      for (article, noun) in zip(words, words.dropFirst()) {
        guard let form = Self.articles[article],
          let gender = (form.isPlural ? genders.plural : genders.singular)[noun]
        else { continue }
        checked += 1
        // El agua, un hacha: feminine all the same.
        let beginsWithA = !form.isPlural && noun.wholeMatch(of: /h?[aá].*/) != nil
        if form.gender != gender, !(form.gender == "M" && beginsWithA) {
          wrong["\(article) \(noun)", default: 0] += 1
        }
      }
    }
    #expect(checked > 10_000)
    // The rest are no articles ("la tomo por la manga") or words that the list has for another.
    let count = wrong.values.reduce(0, +)
    #expect(count * 1_000 < checked, "\(count) of \(checked): \(wrong)")
  }
}
