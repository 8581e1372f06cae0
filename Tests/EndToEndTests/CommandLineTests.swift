import Foundation
import Testing

struct CommandLineTests {
  private let opening = "El conejo estaba a la orilla del río "

  @Test func theSameSeedTellsTheSameStoryAndAnotherAnother() throws {
    let arguments = ["generate", "--prompt", opening, "--max-tokens", "40"]
    let first = try Program.run(arguments + ["--seed", "7"])
    #expect(first.status == 0)
    #expect(first.text.hasPrefix(opening))
    #expect(first.text.count > opening.count + 40)
    #expect(!first.output.contains(0x1B))
    #expect(try Program.run(arguments + ["--seed", "7"]).output == first.output)
    #expect(try Program.run(arguments + ["--seed", "8"]).output != first.output)
  }

  @Test func jsonLinesHoldTheStoryAndItsEnd() throws {
    let run = try Program.run([
      "generate", "--prompt", opening, "--max-tokens", "5", "--json", "--temperature", "0",
    ])
    let lines = try run.text.split(separator: "\n").map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    let story = lines.filter { $0["source"] as? String == "story" }
    #expect(story.count == 5)
    let bytes = lines.dropLast().compactMap { $0["bytes"] as? String }
      .compactMap { Data(base64Encoded: $0) }.reduce(Data(), +)
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix(opening))
    #expect(lines.last?["stop"] as? String == "max_tokens")
    #expect((lines.last?["receipt"] as? String)?.hasPrefix("alexandria:1:") == true)
  }

  @Test(arguments: ["alexandria-1", "alexandria-1.1"])
  func bytesComeBackFromTheirIds(_ checkpoint: String) throws {
    let input = Data("¿Qué? \u{1F422}\n".utf8) + Data([0xFF, 0xC3, 0x28, 0x00, 0x0A])
    let ids = try Program.run(["tokenize", "--checkpoint", checkpoint], input: input)
    #expect(ids.status == 0)
    let back = try Program.run(["detokenize", "--checkpoint", checkpoint], input: ids.output)
    #expect(back.output == input)
  }

  @Test func statisticsCountWhatTokenizePrints() throws {
    let lines = ["El conejo estaba a la orilla", "¿Qué dijo la tortuga?"]
    let input = Data(lines.map { "{\"text\": \"\($0)\"}\n" }.joined().utf8)
    let command = ["tokenize", "--checkpoint", "alexandria-1.1", "--jsonl"]
    let ids = try Program.run(command, input: input)
    let tokens = ids.text.split { $0 == " " || $0 == "\n" }.count
    let run = try Program.run(command + ["--statistics", "--json"], input: input)
    let figures = try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    #expect(figures["texts"] as? Int == 2)
    #expect(figures["tokens"] as? Int == tokens)
    #expect(figures["words"] as? Int == 10)
    #expect(figures["bytes"] as? Int == lines.joined().utf8.count)
    #expect(figures["tokens_per_word"] as? Double == Double(tokens) / 10)
    let table = try Program.run(command + ["--statistics"], input: input)
    #expect(table.text.contains("tokens/word"))
    let broken = try Program.run(command + ["--statistics"], input: Data("{}\n".utf8))
    #expect(broken.status == 1)
    #expect(broken.output.isEmpty)
  }

  @Test func invalidUTF8OnStandardInputIsTakenByteForByte() throws {
    let run = try Program.run(
      ["generate", "--max-tokens", "3", "--json"], input: Data([0xC3, 0x28, 0xFF, 0x20]))
    #expect(run.status == 0)
    let prompt = try run.text.split(separator: "\n").compactMap {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }.filter { $0["source"] as? String == "prompt" }
    let bytes = prompt.compactMap { $0["bytes"] as? String }
      .compactMap { Data(base64Encoded: $0) }.reduce(Data(), +)
    #expect(bytes == Data([0xC3, 0x28, 0xFF, 0x20]))
  }

  @Test func aModelExpectsSpanishMoreThanNoise() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("alexandria-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func bits(_ text: String) throws -> Double {
      let file = folder.appendingPathComponent("text.txt")
      try Data(text.utf8).write(to: file)
      let run = try Program.run(["evaluate", "--json", file.path])
      let line = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
      return try #require(line?["bits_per_byte"] as? Double)
    }
    let fable = "Un conejo y una tortuga querían cruzar el río. La tortuga dijo: \"Yo te ayudo\"."
    #expect(try bits(fable) * 2 < bits("xq zzkw vv pqj wq ttr bbn mmk qqw zx cvb kkj"))
  }

  @Test func anOpeningBeyondTheContextGoesOn() throws {
    let long = String(repeating: opening, count: 80)
    let run = try Program.run(["generate", "--max-tokens", "5"], input: Data(long.utf8))
    #expect(run.status == 0)
    #expect(run.text.hasPrefix(long))
    #expect(run.text.count > long.count)
  }

  @Test(arguments: [
    (["generate", "--temprature", "1"], "--temperature"),
    (["generate", "--temperature", "warm"], "warm"),
    (["generat"], "generate"),
    (["generate", "--max-tokens", "-3"], "-3"), (["--pace", "7"], "none of 5, 10, 20, 40"),
  ])
  func wrongUsageSaysWhatIsMeant(_ arguments: [String], _ hint: String) throws {
    let run = try Program.run(arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains(hint))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func anEmptyOpeningSaysWhatToDo() throws {
    let run = try Program.run(["generate", "--prompt", ""])
    #expect(run.status == 1)
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func withoutATerminalTheDeskReadsLines() throws {
    let input = "/temperature 0\n/max-tokens 8\n\(opening)\n/checkpoint 1\n/again\n/nonsense\n"
    let run = try Program.run([], input: Data(input.utf8))
    #expect(run.status == 0)
    #expect(run.text.contains(opening))
    #expect(run.text.contains("Alexandria 1\n"))
    #expect(!run.output.contains(0x1B))
    #expect(run.errors.contains("/nonsense"))
  }
}
