import Foundation
import Testing

struct CompareTests {
  private let opening = "La tortuga y el pato "
  private let both = ["--checkpoints", "alexandria-1,alexandria-1.1"]

  private func compare(_ more: [String]) throws -> Program.Outcome {
    try Program.run(["compare", "--prompt", opening, "--max-tokens", "30"] + both + more)
  }

  @Test func theSameSeedGivesTheSameComparisonAndAnotherAnother() throws {
    let first = try compare(["--seed", "7"])
    #expect(first.status == 0)
    #expect(!first.output.contains(0x1B))
    #expect(first.text.hasPrefix("Alexandria 1 (alexandria-1)\n\(opening)"))
    #expect(first.text.contains("\n\nAlexandria 1.1 (alexandria-1.1)\n\(opening)"))
    #expect(first.text.components(separatedBy: "\nbits per byte: ").count == 3)
    #expect(first.text.components(separatedBy: "\nparts ").count == 3)
    #expect(try compare(["--seed", "7"]).output == first.output)
    #expect(try compare(["--seed", "8"]).output != first.output)
  }

  @Test func eachSideTellsWhatItTellsAlone() throws {
    let run = try compare(["--json", "--seed", "11"])
    let lines = try run.jsonLines
    #expect(lines.map { $0["checkpoint"] as? String } == ["alexandria-1", "alexandria-1.1"])
    for line in lines {
      let name = try #require(line["checkpoint"] as? String)
      let bytes = try #require((line["bytes"] as? String).flatMap { Data(base64Encoded: $0) })
      let alone = try Program.run([
        "generate", "--prompt", opening, "--max-tokens", "30", "--seed", "11", "--checkpoint", name,
      ])
      #expect(alone.output == Data(opening.utf8) + bytes + Data("\n".utf8))
      #expect(line["tokens"] as? Int == 30)
      let own = try #require(line["bits_per_byte"] as? Double)
      let other = try #require(line["bits_per_byte_by_other"] as? Double)
      #expect(own > 0 && other > 0 && own < 8 && other < 30)
    }
    #expect(try compare(["--json", "--seed", "11"]).output == run.output)
  }

  @Test func theStoriesPartWhereTheirBytesDo() throws {
    let lines = try compare(["--json"]).jsonLines
    let stories = lines.compactMap { ($0["bytes"] as? String).flatMap { Data(base64Encoded: $0) } }
    try #require(stories.count == 2)
    for line in lines {
      let place = try #require(line["parts_at"] as? Int)
      #expect(stories[0].prefix(place) == stories[1].prefix(place))
      // A character has four bytes at most.
      #expect(stories[0].prefix(place + 4) != stories[1].prefix(place + 4))
    }
  }

  @Test func aCheckpointAgreesWithItself() throws {
    let run = try Program.run(
      ["compare", "--checkpoints", "alexandria-1,alexandria-1", "--max-tokens", "8", "--json"],
      input: Data(opening.utf8))
    let lines = try run.jsonLines
    #expect(lines.count == 2)
    for line in lines {
      #expect(line["parts_at"] is NSNull)
      let own = try #require(line["bits_per_byte"] as? Double)
      #expect(line["bits_per_byte_by_other"] as? Double == own)
    }
    #expect(lines.first?["receipt"] as? String == lines.last?["receipt"] as? String)
  }

  @Test func nothingWrittenHasNoBits() throws {
    let run = try compare(["--max-tokens", "0", "--json"])
    #expect(run.status == 0)
    #expect(try run.jsonLines.allSatisfy { $0["bits_per_byte"] is NSNull })
  }

  @Test func boundariesShowHowEachCuts() throws {
    let run = try compare(["--boundaries", "--max-tokens", "4"])
    #expect(run.status == 0)
    // A token that ends a line makes it two, so the openings are looked for.
    let lines = run.text.split(separator: "\n").filter { $0.hasPrefix("|") }
    let openings = lines.filter { $0.replacing("|", with: "").hasPrefix(opening) }
    #expect(openings.count == 2)
    #expect(Set(openings.map { $0.prefix(opening.count + 4) }).count == 2)
  }

  @Test(arguments: [
    ([], "--checkpoints"),
    (["--checkpoints", "alexandria-1"], "2 names"),
    (["--checkpoints", "alexandria-1,alexandria-1.1,alexandria-1"], "2 names"),
    (["--checkpoints", "alexandria-1,alexandria-1.1", "--boundaries", "--json"], "--json"),
    (["--checkpoints", "alexandria-1,alexandria-1.1", "--sed", "1"], "--seed"),
  ])
  func wrongUsageSaysWhatIsMeant(_ arguments: [String], _ hint: String) throws {
    let run = try Program.run(["compare", "--prompt", opening] + arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains(hint))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func anUnknownCheckpointNamesThoseThereAre() throws {
    let run = try Program.run([
      "compare", "--prompt", opening, "--checkpoints", "alexandria-1,alejandria",
    ])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.split(separator: "\n").count == 1)
    for name in ["alejandria;", "alexandria-1", "alexandria-1.1"] {
      #expect(run.errors.contains(name))
    }
  }
}
