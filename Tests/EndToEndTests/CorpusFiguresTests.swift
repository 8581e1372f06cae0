import Foundation
import Testing

struct CorpusFiguresTests {
  @Test(arguments: ["fables", "stories"])
  func theNumbersAreNotBelowTheLibrarys(_ kind: String) throws {
    let arguments = ["corpus", kind, "--count", "400", "--seed", "5", "--statistics"]
    let run = try Program.run(arguments + ["--json"])
    #expect(run.status == 0)
    let lines = try run.jsonLines
    #expect(lines.count == 1)
    let line = try #require(lines.first)
    func number(_ key: String) throws -> Int { try #require(line[key] as? Int) }
    #expect(try number("documents") == 400)
    #expect(try number("distinct_texts") > 398)
    #expect(try number("word_forms") > 800)
    #expect(try number("plots") > number("held_out_plots"))
    #expect(try number("held_out_plots") > 0)
    #expect(try number("frames") > number("plots"))
    #expect(try number("morals") > 0)
    #expect(try #require(line["mean_length"] as? Double) > 100)

    let table = try Program.run(arguments)
    #expect(table.text.split(separator: "\n").count == 23)
    #expect(table.text.contains("distinct texts"))
    #expect(!table.output.contains(0x1B))
  }
}
