import Foundation
import Testing

struct PrecisionTests {
  @Test(arguments: ["alexandria-1", "alexandria-1.1"])
  func eightBitWeightsPredictAsWell(_ checkpoint: String) throws {
    let corpus = try Program.run(["corpus", "fables", "--count", "60", "--seed", "77"])
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("alexandria-\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    try corpus.output.write(to: file)
    func perplexity(_ precision: String) throws -> Double {
      let run = try Program.run([
        "evaluate", "--json", "--checkpoint", checkpoint, "--precision", precision, file.path,
      ])
      return try #require(run.jsonLines.last?["perplexity"] as? Double)
    }
    let exact = try perplexity("float32")
    #expect(exact > 1)
    #expect(abs(try perplexity("int8") / exact - 1) < 0.005)
  }
}
