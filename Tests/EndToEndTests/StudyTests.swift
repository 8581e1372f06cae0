import Foundation
import Testing

struct StudyTests {
  private static let few = ["--stories", "3", "--max-tokens", "40"]
  private static let fables = [
    "Un ratón quería cruzar el río y no sabía nadar; el pato lo llevó.",
    "La liebre y el erizo buscaban setas cuando empezó a llover sobre el bosque.",
    "El viejo molino no tenía viento, y la cabra propuso cantar hasta que llegara.",
  ]

  /// Lines of JSON in a file of their own.
  private func withFile(
    _ lines: [[String: String]], _ body: (String) throws -> Void
  ) throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("alexandria-\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    let encoder = JSONEncoder()
    let text = try lines.map { String(decoding: try encoder.encode($0), as: UTF8.self) + "\n" }
    try Data(text.joined().utf8).write(to: file)
    try body(file.path)
  }

  private func study(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> [[String: Any]] {
    let run = try Program.run(["study", "--json"] + arguments, environment: environment)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    return try run.jsonLines
  }

  private func lines(_ kind: String, _ all: [[String: Any]]) -> [[String: Any]] {
    all.filter { $0["kind"] as? String == kind }
  }

  @Test func theCardsOpeningsAreTakenInTurn() throws {
    let all = try study(["--stories", "10", "--max-tokens", "12", "--samples"])
    let rows = lines("stories", all)
    #expect(rows.map { $0["temperature"] as? Double } == [0, 0.5, 1])
    #expect(rows.map { $0["stories"] as? Int } == [8, 10, 10])
    #expect(lines("texts", all).isEmpty)
    #expect(lines("story", all).count == 28)
    #expect(Set(lines("story", all).compactMap { $0["opening"] as? String }).count == 8)
    for row in rows {
      for key in ["ended", "distinct_1", "distinct_2", "distinct_3", "repetition", "loops"] {
        let share = try #require(row[key] as? Double)
        #expect((0...1).contains(share), "\(key)")
      }
      // Nobody said what the model was trained on.
      for key in ["median_run", "longest_run", "shared_8_grams"] {
        #expect(row[key] is NSNull, "\(key)")
      }
    }
    #expect(lines("study", all).first?["documents"] is NSNull)
    let conejo = lines("character", all).first { $0["character"] as? String == "conejo" }
    // Two of the card's openings have one.
    #expect(try #require(conejo?["stories"] as? Int) >= 2 + 3 + 3)
    #expect(conejo?["corpus"] is NSNull)
  }

  @Test func aStoryIsTheOneThatItsSeedTells() throws {
    let all = try study(Self.few + ["--samples", "--seed", "5"])
    let stories = lines("story", all)
    #expect(stories.count == 9)
    for story in stories {
      let opening = try #require(story["opening"] as? String)
      let run = try Program.run([
        "generate", "--prompt", opening, "--max-tokens", "40",
        "--seed", "\(try #require(story["seed"] as? Int))",
        "--temperature", "\(try #require(story["temperature"] as? Double))",
      ])
      #expect(run.text == opening + (try #require(story["story"] as? String)) + "\n")
    }
  }

  @Test func coresDoNotChangeTheStories() throws {
    let arguments = ["study", "--samples", "--stories", "9", "--max-tokens", "10"]
    let one = try Program.run(arguments + ["--threads", "1"])
    #expect(one.status == 0)
    #expect(!one.output.contains(0x1B))
    #expect(one.text.contains("La tor│"))
    #expect(try Program.run(arguments + ["--threads", "3"]).output == one.output)
    #expect(try Program.run(arguments + ["--seed", "1"]).output != one.output)
  }

  @Test func recitationIsFound() throws {
    let stories = lines("story", try study(Self.few + ["--samples"]))
    let recited = try stories.map { story in
      let opening = try #require(story["opening"] as? String)
      return ["text": opening + (try #require(story["story"] as? String))]
    }
    try withFile(recited) { corpus in
      for row in lines("stories", try study(Self.few + ["--against", corpus])) {
        #expect(row["shared_8_grams"] as? Double == 1)
        let words = try #require(row["words"] as? Double)
        #expect(Double(try #require(row["longest_run"] as? Int)) >= words)
        #expect(try #require(row["median_run"] as? Int) > 8)
      }
    }
    // Another text has some words of it, and no more.
    try withFile([["text": Self.fables[0]], ["text": Self.fables[1], "split": "heldout"]]) {
      let all = try study(Self.few + ["--against", $0])
      #expect(lines("study", all).first?["documents"] as? Int == 1)
      #expect(lines("study", all).first?["held_out"] as? Int == 1)
      #expect(lines("study", all).first?["words"] as? Int == 14)
      for row in lines("stories", all) {
        #expect(row["shared_8_grams"] as? Double == 0)
        #expect(try #require(row["longest_run"] as? Int) < 8)
      }
      let raton = lines("character", all).first { $0["character"] as? String == "ratón" }
      #expect(raton?["corpus"] as? Int == 1)
      #expect(raton?["corpus_flying"] as? Int == 0)
      #expect(lines("all", all).first?["corpus"] as? Int == 1)
    }
  }

  @Test func openingsComeFromWhatWasHeldOut() throws {
    let documents = Self.fables.enumerated().map { index, text in
      ["title": "Uno", "text": "Uno\n\n" + text, "split": index == 0 ? "train" : "heldout"]
    }
    try withFile(documents) { file in
      let all = try study(Self.few + [file, "--against", file, "--samples"])
      #expect(lines("stories", all).map { $0["stories"] as? Int } == [2, 3, 3])
      #expect(
        Set(lines("story", all).compactMap { $0["opening"] as? String }) == [
          "La liebre y el erizo buscaban ", "El viejo molino no tenía viento, ",
        ])
      let texts = try #require(lines("texts", all).first)
      // How the two go on: 8 and 8 words.
      #expect(texts["stories"] as? Int == 2)
      #expect(texts["words"] as? Double == 8)
      #expect(texts["ended"] is NSNull)
      #expect(try #require(texts["longest_run"] as? Int) <= 2)
    }
  }

  @Test func withoutADictionaryNothingIsSaidOfWords() throws {
    let nowhere = ["PATH": "/nonexistent"]
    for row in lines("stories", try study(Self.few, environment: nowhere)) {
      #expect(row["unknown_words"] is NSNull)
    }
    let table = try Program.run(["study"] + Self.few, environment: nowhere)
    #expect(table.text.contains("unknown words: not measured"))
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/hunspell")
        && FileManager.default.fileExists(atPath: "/usr/share/hunspell/es_ES.dic")))
  func wordsThatAreNoneAreCounted() throws {
    let text = "El perro come en la casa grande con Pedro; xqzzw blorfiano el perro duerme."
    try withFile([["text": text]]) {
      let texts = try #require(lines("texts", try study(Self.few + [$0])).first)
      // grande con Pedro xqzzw blorfiano el perro duerme
      #expect(texts["unknown_words"] as? Double == 0.25)
    }
  }

  @Test func storiesWithoutAWordHaveNoShares() throws {
    for row in lines("stories", try study(["--stories", "2", "--max-tokens", "0"])) {
      #expect(row["words"] as? Double == 0)
      #expect(row["distinct_1"] is NSNull)
      #expect(row["repetition"] is NSNull)
      #expect(row["loops"] as? Double == 0)
    }
  }

  @Test(arguments: [
    (["--stories", "0"], 64, "--stories"),
    (["--storys", "1"], 64, "--stories"),
    (["nowhere.jsonl"], 1, "nowhere.jsonl"),
    (["--against", "nowhere.jsonl"], 1, "nowhere.jsonl"),
    (["--against", "/dev/null"], 1, "no document"),
    (["/dev/null"], 1, "6 words"),
  ])
  func wrongInputSaysWhatIsMeant(_ arguments: [String], _ status: Int32, _ hint: String) throws {
    let run = try Program.run(["study"] + Self.few + arguments)
    #expect(run.status == status)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(hint))
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test func documentsWithoutWordsAreNoOpenings() throws {
    try withFile([["text": ""], ["text": "Uno dos tres."]]) {
      let run = try Program.run(["study"] + Self.few + [$0])
      #expect(run.status == 1)
      #expect(run.errors.contains("6 words"))
    }
    try withFile([["text": "a", "split": "heldout"]]) {
      let run = try Program.run(["study"] + Self.few + ["--against", $0])
      #expect(run.status == 1)
      #expect(run.errors.contains("not held out"))
    }
    try withFile([["text": "a"], ["title": "no text"]]) {
      let run = try Program.run(["study"] + Self.few + ["--against", $0])
      #expect(run.status == 1)
      #expect(run.errors.contains("line 2"))
    }
  }
}
