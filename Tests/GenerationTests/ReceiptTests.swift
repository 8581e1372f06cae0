import Foundation
import Sampling
import Testing

@testable import Generation

struct ReceiptTests {
  static let options = SamplingOptions(
    temperature: 0.55, topK: 3, topP: 0.9, minP: 0.1, repetitionPenalty: 1.1, seed: .max)
  static let example = StoryReceipt(
    checkpoints: [
      .init(name: "alexandria-1.1", hash: "abc", precision: "float32"),
      .init(name: "alexandria-1@1000", hash: "d\"ñ", precision: "int8"),
    ],
    opening: Array("¡Érase\n".utf8) + [0xFF, 0],
    steps: [
      .generate(checkpoint: 0, options: options, maxTokens: 120), .keep(tokens: 7),
      .append(token: 8258), .generate(checkpoint: 1, options: .greedy, maxTokens: 0),
      .rewrite(keeping: 12, adding: Array("fin".utf8)),
    ],
    text: Array("whatever came of it".utf8))

  @Test func aLineGivesTheReceiptBack() throws {
    let line = Self.example.line
    #expect(try StoryReceipt(line: line) == Self.example)
    #expect(try StoryReceipt(line: "  \(line)\r\n") == Self.example)
    #expect(line.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
    #expect(line.hasPrefix("alexandria:1:"))
    #expect(Self.example.matches(Array("whatever came of it".utf8)))
    #expect(!Self.example.matches(Array("whatever came of it.".utf8)))
    let empty = StoryReceipt(checkpoints: [], opening: [], steps: [], text: [])
    #expect(try StoryReceipt(line: empty.line) == empty)
  }

  @Test func seedsAndTemperaturesAreExact() throws {
    for seed: UInt64 in [0, 1, 1 << 53 + 1, .max - 1] {
      for temperature: Float in [0, 0.05, 0.1, 1.0 / 3, 1.95, .leastNonzeroMagnitude] {
        let options = SamplingOptions(
          temperature: temperature, topP: 0.7, seed: seed, minTokens: Int(seed % 3))
        var receipt = Self.example
        receipt.steps = [.generate(checkpoint: 0, options: options, maxTokens: 1)]
        #expect(try StoryReceipt(line: receipt.line) == receipt)
      }
    }
  }

  @Test(arguments: [
    "", "alexandria", "alexandria:1", "alexandria:1:", "alexandria:1::", "alexandria:1::::",
    "alexandria:2:abc:00000000", "alexandria:1:abc:00000000", "hello", "\u{0}", "::::",
    "🦊:1:a:b", "Alexandria:1:e30:x",
  ])
  func garbageIsRefusedInOneLine(_ line: String) {
    let error = #expect(throws: ReceiptError.self) { try StoryReceipt(line: line) }
    #expect(error?.description.contains("\n") == false)
    #expect(error?.description.isEmpty == false)
  }

  @Test func anySlipInCopyingIsNoticed() {
    let line = Array(Self.example.line.utf8)
    for index in line.indices {
      for byte: UInt8 in [0x41, 0x7A, 0x3A, 0x20] where line[index] != byte {
        var changed = line
        changed[index] = byte
        // A space put at an end is forgiven, and the rest is then cut off.
        #expect(throws: ReceiptError.self) {
          try StoryReceipt(line: String(decoding: changed, as: UTF8.self))
        }
      }
      #expect(throws: ReceiptError.self) {
        try StoryReceipt(line: String(decoding: line[..<index], as: UTF8.self))
      }
    }
  }

  @Test(arguments: [
    "[]", "{}", "null", "{", #"{"c":[],"o":"","s":[],"f":"short"}"#,
    #"{"c":[],"o":"","s":[{}],"f":"0000000000000000"}"#,
    #"{"c":[],"o":"","s":[{"k":-1}],"f":"0000000000000000"}"#,
    #"{"c":[],"o":"","s":[{"k":1,"a":2}],"f":"0000000000000000"}"#,
    #"{"c":[],"o":"","s":[{"a":-2}],"f":"0000000000000000"}"#,
    #"{"c":[],"o":"","s":[{"r":-2,"b":""}],"f":"0000000000000000"}"#,
    #"{"c":[],"o":"","s":[{"r":2,"b":"*"}],"f":"0000000000000000"}"#,
    #"{"c":[],"o":"","s":[{"c":0,"m":1,"o":{"t":1,"k":0,"p":1,"m":0,"r":1,"s":1}}],"f":"0000000000000000"}"#,
    #"{"c":[{"n":"","h":"","p":""}],"o":"","s":[{"c":0,"m":-1,"o":{"t":1,"k":0,"p":1,"m":0,"r":1,"s":1}}],"f":"0000000000000000"}"#,
    #"{"c":[{"n":"","h":"","p":""}],"o":"","s":[{"c":0,"m":1,"o":{"t":-1,"k":0,"p":1,"m":0,"r":1,"s":1}}],"f":"0000000000000000"}"#,
    #"{"c":[{"n":"","h":"","p":""}],"o":"","s":[{"c":0,"m":1,"o":{"t":1,"k":0,"p":1,"m":0,"r":1,"s":-1}}],"f":"0000000000000000"}"#,
  ])
  func contentsThatMeanNothingAreRefused(_ json: String) {
    let payload = Data(json.utf8).base64EncodedString().replacing("=", with: "")
      .replacing("+", with: "-").replacing("/", with: "_")
    let check = String(Fingerprint(payload.utf8).description.prefix(8))
    let error = #expect(throws: ReceiptError.self) {
      try StoryReceipt(line: "alexandria:1:\(payload):\(check)")
    }
    #expect(error?.description.contains("\n") == false)
  }
}

struct ReplayTests {
  static let references = ["a", "b"].map {
    StoryReceipt.CheckpointReference(name: $0, hash: "h", precision: "float32")
  }
  let options = SamplingOptions(temperature: 0.9, seed: 3)
  let engines: [Engine]

  init() throws { engines = [try Tiny.engine(seed: 1), try Tiny.engine(seed: 2)] }

  private func receipt(_ steps: [StoryReceipt.Step], _ text: [UInt8]) -> StoryReceipt {
    StoryReceipt(
      checkpoints: Self.references, opening: Array("el ".utf8), steps: steps, text: text)
  }

  @Test func aStoryComesBack() async throws {
    let story = await engines[0].story(
      GenerationRequest(.text("el "), options: options, maxTokens: 40))
    let text = Array("el ".utf8) + story.tokens.flatMap(\.bytes)
    let receipt = receipt([.generate(checkpoint: 0, options: options, maxTokens: 40)], text)
    let again = try StoryReceipt(line: receipt.line)
    var replay = try StoryReplay(again, on: engines)
    #expect(try await replay.run() == text)

    var other = again
    other.steps = [.generate(checkpoint: 1, options: options, maxTokens: 40)]
    var wrong = try StoryReplay(other, on: engines)
    let error = await #expect(throws: ReceiptError.self) { try await wrong.run() }
    #expect(error?.description.contains("differently") == true)
    #expect(throws: ReceiptError.self) { try StoryReplay(again, on: []) }
  }

  @Test func aStoryWithBranchesAndAHotSwapComesBack() async throws {
    // By hand what the desk does.
    let tokenizer = engines[0].tokenizer
    var tokens = tokenizer.encode("el ")
    tokens += await engines[0].story(
      GenerationRequest(.tokens(tokens), options: options, maxTokens: 20)
    ).ids
    tokens = Array(tokens.prefix(9)) + [97]
    tokens += await engines[0].story(
      GenerationRequest(.tokens(tokens), options: options, maxTokens: 10)
    ).ids
    var text = tokenizer.decode(tokens)
    let swapped = await engines[1].story(
      GenerationRequest(.bytes(text), options: options, maxTokens: 10))
    text += swapped.tokens.flatMap(\.bytes)
    text = Array(text.prefix(6)) + Array("gato ".utf8)
    let last = await engines[1].story(
      GenerationRequest(.bytes(text), options: .greedy, maxTokens: 5))
    text += last.tokens.flatMap(\.bytes)

    let receipt = receipt(
      [
        .generate(checkpoint: 0, options: options, maxTokens: 20), .keep(tokens: 9),
        .append(token: 97), .generate(checkpoint: 0, options: options, maxTokens: 10),
        .generate(checkpoint: 1, options: options, maxTokens: 10),
        .rewrite(keeping: 6, adding: Array("gato ".utf8)),
        .generate(checkpoint: 1, options: .greedy, maxTokens: 5),
      ], text)
    var replay = try StoryReplay(receipt, on: engines)
    #expect(try await replay.run() == text)
  }

  @Test(arguments: [
    [StoryReceipt.Step.keep(tokens: 100)], [.append(token: 256)], [.append(token: 99_999)],
    [.rewrite(keeping: 100, adding: [])],
    [.rewrite(keeping: 0, adding: []), .generate(checkpoint: 0, options: .greedy, maxTokens: 1)],
  ])
  func stepsThatCannotBeDoneAreErrors(_ steps: [StoryReceipt.Step]) async throws {
    var replay = try StoryReplay(receipt(steps, []), on: engines)
    await #expect(throws: (any Error).self) { try await replay.run() }
    let without = StoryReceipt(checkpoints: [], opening: [97], steps: [.keep(tokens: 0)], text: [])
    var nobody = try StoryReplay(without, on: [])
    await #expect(throws: ReceiptError.self) { try await nobody.run() }
  }
}
