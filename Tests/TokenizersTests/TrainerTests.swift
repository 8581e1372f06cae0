import Testing

@testable import Tokenizers

private struct Stop: Error {}

@Suite("Training")
struct TrainerTests {
  /// Trains both ways and compares merges, counts and lengths after every merge.
  private func compare(_ documents: [[UInt8]], merges: Int, firstMergeID: Int) throws {
    var naive = NaiveTrainer(documents, firstMergeID: firstMergeID)
    let trainer = try TokenizerTrainer(mergeCount: merges, firstMergeID: firstMergeID)
    let result = try trainer.train(documents) { progress in
      #expect(naive.step() == progress.pairCount)
      #expect(naive.merges.count == progress.mergesDone)
    }
    #expect(result.tokenizer.merges.map(\.first) == naive.merges.map(\.first))
    #expect(result.tokenizer.merges.map(\.second) == naive.merges.map(\.second))
    #expect(result.tokenizer.firstMergeID == firstMergeID)
    #expect(result.tokenCount == naive.texts.reduce(0) { $0 + $1.count })
    #expect(result.byteCount == documents.reduce(0) { $0 + $1.count })
    if result.endedEarly { #expect(naive.step() == nil) }
    // Encoding a text gives what training left of it.
    for (document, tokens) in zip(documents, naive.texts) {
      #expect(result.tokenizer.encode(bytes: document) == tokens)
    }
  }

  @Test("is what the definition gives, for random texts", arguments: 0..<60)
  func randomTexts(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    let alphabet = Array([UInt8(97), 98, 99, 32, 0xC3, 0xB1].prefix(1 + Int(seed % 6)))
    let documents = (0..<Int.random(in: 0...6, using: &dice)).map { _ in
      dice.bytes(Int.random(in: 0...80, using: &dice), of: alphabet)
    }
    try compare(documents, merges: 50, firstMergeID: seed % 2 == 0 ? 258 : 259)
  }

  @Test("is what the definition gives, for runs and every short text over {a, b}")
  func shortTexts() throws {
    for length in 0...9 {
      for bits in 0..<1 << length {
        let text = (0..<length).map { UInt8(97 + (bits >> $0) & 1) }
        try compare([text], merges: 9, firstMergeID: 259)
      }
    }
    for length in [2, 3, 4, 5, 31, 32, 33, 100] {
      let run = [UInt8](repeating: 97, count: length)
      try compare([run, [98] + run, run + [98]], merges: 40, firstMergeID: 258)
    }
  }

  @Test("is what the definition gives, for Spanish sentences")
  func sentences() throws {
    let texts = [
      "Había una vez un conejo que quería volar.\n\n—¡Yo también! —dijo la tortuga.",
      "La tortuga y el conejo se encontraban a la orilla del río.\n\nMoraleja: compartir es mejor.",
      "El conejo quería el columpio y la tortuga también quería el columpio al mismo tiempo.",
    ]
    try compare(texts.map { Array($0.utf8) }, merges: 150, firstMergeID: 259)
  }

  @Test("counts overlapping pairs: aaa holds (a, a) twice")
  func overlaps() throws {
    // (a, a) four times in aaaaa, (b, c) three times.
    var counts: [Int] = []
    let trainer = try TokenizerTrainer(mergeCount: 2)
    let result = try trainer.train(["aaaaa", "bc", "bc", "bc"]) { counts.append($0.pairCount) }
    #expect(counts == [4, 3])
    #expect(result.tokenizer.merges.map(\.first) == [97, 98])
  }

  @Test("breaks ties by the smaller first id, then the smaller second")
  func ties() throws {
    let trainer = try TokenizerTrainer(mergeCount: 3)
    let result = try trainer.train(["xz", "xy", "wz"])
    #expect(result.tokenizer.merges.map(\.first) == [119, 120, 120])
    #expect(result.tokenizer.merges.map(\.second) == [122, 121, 122])
  }

  @Test("never joins two texts")
  func borders() throws {
    let result = try TokenizerTrainer(mergeCount: 5).train(["a", "b", "", "a", "b"])
    #expect(result.tokenizer.merges.isEmpty)
    #expect(result.endedEarly)
    #expect(result.tokenCount == 4)
  }

  @Test("of nothing gives the bytes")
  func nothing() throws {
    for texts in [[], [""], ["", ""]] {
      let result = try TokenizerTrainer(mergeCount: 5, firstMergeID: 258).train(texts)
      #expect(result.endedEarly)
      #expect(result.tokenizer.vocabularySize == 258)
    }
    #expect(try TokenizerTrainer(mergeCount: 0).train(["aaa"]).endedEarly == false)
  }

  @Test("ends when the callback throws")
  func callbackThrows() throws {
    var seen: [TokenizerTrainer.Progress] = []
    let trainer = try TokenizerTrainer(mergeCount: 10)
    #expect(throws: Stop.self) {
      try trainer.train(["abcabcabcabcabc"]) {
        seen.append($0)
        if seen.count == 2 { throw Stop() }
      }
    }
    #expect(seen.map(\.mergesDone) == [1, 2])
    #expect(seen.allSatisfy { $0.mergeCount == 10 })
  }

  @Test("ends when its task is cancelled")
  func cancellation() async throws {
    let trainer = try TokenizerTrainer(mergeCount: 10)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try trainer.train(["abcabcabc"])
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test("passes over tokens too long for a file")
  func longTokens() throws {
    let run = [UInt8](repeating: 97, count: 300_000)
    let result = try TokenizerTrainer(mergeCount: 60).train([run])
    for id in 259..<result.tokenizer.vocabularySize {
      let length = result.tokenizer.bytes(of: id)?.count ?? 0
      #expect(length > 0 && length <= 65_535)
    }
    #expect(try Tokenizer(json: result.tokenizer.json()).encode(bytes: run).count > 4)
  }

  @Test("refuses settings that make no tokenizer")
  func settings() {
    #expect(throws: TokenizerError(.unknownVariant(firstMergeID: 257))) {
      try TokenizerTrainer(firstMergeID: 257)
    }
    for mergeCount in [-1, 70_000, Int.max, Int.min] {
      #expect(throws: TokenizerError(.tooManyTokens(maximum: 65_534))) {
        try TokenizerTrainer(mergeCount: mergeCount)
      }
    }
  }
}
