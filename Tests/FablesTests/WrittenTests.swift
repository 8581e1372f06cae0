import Foundation
import Testing

@testable import Fables

/// The stories that were written one by one, and their telling with other names.
@Suite struct WrittenTests {
  private static let stories = CorpusKind.allCases.flatMap {
    WrittenLibrary.shared.stories[$0] ?? []
  }

  private static func words(_ text: String) -> [Substring] {
    text.split { !$0.isLetter }
  }

  @Test func `Every file is read without a fault`() {
    #expect(WrittenLibrary.shared.problems == [])
    #expect(Self.stories.count > 2_500)
  }

  @Test func `A head names the names that stand in its story`() {
    for story in Self.stories {
      for slot in story.names {
        #expect(
          story.body.contains(slot.word) || story.title.contains(slot.word),
          "\(story.id): \(slot.word)")
      }
    }
  }

  @Test func `No two stories share a run of twelve words`() {
    var owners: [Int: String] = [:]
    for story in Self.stories {
      let words = Self.words(story.body.lowercased())
      for start in 0..<max(0, words.count - 11) {
        let run = words[start..<start + 12].joined(separator: " ")
        if let owner = owners.updateValue(story.id, forKey: run.hashValue), owner != story.id {
          Issue.record("\(story.id) and \(owner) share: \(run)")
          return
        }
      }
    }
  }

  @Test func `The development set shares no run of twelve words with what is learnt from`() throws {
    struct Line: Decodable { let text: String }
    var runs: Set<Int> = []
    for story in Self.stories {
      let words = Self.words(story.body.lowercased())
      for start in 0..<max(0, words.count - 11) {
        runs.insert(words[start..<start + 12].joined(separator: " ").hashValue)
      }
    }
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Development")
    for name in ["fables", "stories", "openings"] {
      let text = try String(
        contentsOf: folder.appendingPathComponent("\(name).jsonl"), encoding: .utf8)
      for line in text.split(separator: "\n") {
        let text = try JSONDecoder().decode(Line.self, from: Data(line.utf8)).text
        let words = Self.words(text.lowercased())
        for start in 0..<max(0, words.count - 11) {
          let run = words[start..<start + 12].joined(separator: " ")
          #expect(!runs.contains(run.hashValue), "\(name): \(run)")
        }
      }
    }
  }

  @Test func `A wrong head costs its story and is named with file and line`() {
    let file = EmbeddedText(
      name: "written-x.txt",
      text: """
        ## f00001 | Leo m; Ana f | zorro m | un seed
        # Un título
        Leo y Ana vieron un zorro.

        ## g00002 | - | -
        Texto.
        ## f00003 | Leo | -
        Texto.
        ## f00004 | -
        Texto.
        ## s00005 | - | -

        ## f00006 | - | -
        Un byte: \u{FFFD}.
        """)
    let (stories, problems) = WrittenReader.read(file)
    #expect(stories.map(\.id) == ["f00001"])
    #expect(stories.first?.title == "Un título")
    #expect(stories.first?.body == "Leo y Ana vieron un zorro.")
    #expect(stories.first?.names.map(\.word) == ["Leo", "Ana"])
    #expect(stories.first?.seed == "un seed")
    #expect(
      problems == [
        "written-x.txt:5: 'g00002' is no id such as f00012 or s00012",
        "written-x.txt:7: 'Leo' is no word with m or f behind it",
        "written-x.txt:9: the head has 2 fields, not at least 3: ## f00004 | -",
        "written-x.txt:11: s00005 has no text",
        "written-x.txt:13: f00006 has a byte that is no UTF-8, or a second title",
      ])
    let twice = EmbeddedText(name: "b.txt", text: "## f00001 | - | -\nOtro texto.")
    #expect(WrittenLibrary([file, twice]).problems.last == "b.txt: f00001 stands twice")
  }

  private func tellings(_ body: String, names: String, animals: String) throws -> Set<String> {
    let file = EmbeddedText(name: "x", text: "## f00001 | \(names) | \(animals)\n\(body)")
    let story = try #require(WrittenReader.read(file).stories.first)
    return Set(
      (0..<400).map { seed in
        var retelling = Retelling(story, dice: StoryRandom(seed: UInt64(seed)))
        return retelling.tell().text
      })
  }

  @Test func `A story is told with other names and animals of the same gender`() throws {
    let body =
      "Trufa, la zorra, y un oso llamado Leo jugaban. La zorra ganó y el oso aplaudió a Trufa."
    let told = try tellings(body, names: "Trufa f; Leo m", animals: "zorra f; oso m")
    #expect(told.count > 50)
    #expect(told.contains(body))
    let pattern =
      /(\w+), la (\w+), y un (\w+) llamado (\w+) jugaban. La (\w+) ganó y el (\w+) aplaudió a (\w+)\./
    for text in told {
      let match = try #require(text.wholeMatch(of: pattern), "\(text)")
      #expect(match.2 == match.5 && match.3 == match.6 && match.1 == match.7, "\(text)")
      #expect(Set([match.1, match.4]).count == 2)
    }
  }

  @Test func `What would give an exchange away keeps the word`() throws {
    // Words made of it, "e" before a name, an article that fits this animal alone.
    for (body, names, animals) in [
      ("El conejo tenía un conejito.", "-", "conejo m"), ("Ana e Inés cantaban.", "Inés f", "-"),
      ("El águila voló.", "-", "águila f"),
      ("Un caballito de mar nadaba.", "-", "caballito de mar m"),
    ] {
      #expect(try tellings(body, names: names, animals: animals) == [body])
    }
    for text in try tellings("Pedro y Leo corrían, uno u otro.", names: "Leo m", animals: "-") {
      #expect(text.wholeMatch(of: /Pedro y (I|Hi)\w+ corrían.*/) == nil, "\(text)")
    }
  }

  @Test(arguments: CorpusKind.allCases)
  func `Each pass deals every story once`(kind: CorpusKind) {
    let count = WrittenLibrary.shared.stories[kind]?.count ?? 0
    let writer = CorpusWriter(kind: kind, seed: 4, shares: [.written: 1])
    let first = (0..<count).map { writer.document(at: $0).plot }
    #expect(Set(first).count == count)
    let second = (count..<2 * count).map { writer.document(at: $0).plot }
    #expect(Set(second) == Set(first))
    #expect(second != first)
    let heldOut = (0..<count).count { writer.document(at: $0).isHeldOut }
    #expect(abs(heldOut - count / 50) <= 1)
  }

  @Test func `Shares decide how often a source is dealt from`() {
    let writer = CorpusWriter(kind: .fables, seed: 4, shares: [.written: 3, .plots: 1])
    let sources = (0..<800).map { writer.document(at: $0).source }
    let written = sources.count { $0 == .written }
    #expect((540..<660).contains(written))
    #expect(sources.allSatisfy { $0 != .world })
  }
}
