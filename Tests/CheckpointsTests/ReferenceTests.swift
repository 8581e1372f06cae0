import Foundation
import Testing
import Transformer

@testable import Checkpoints

/// What PyTorch computed, as the `.expected.json` files hold it.
private struct Expected: Decodable {
  struct Prompt: Decodable {
    let ids: [Int]
    let top_logits: [[Double]]?
    let logits: [Float]?
    let greedy: [Int]
  }
  struct Text: Decodable {
    let ids: [Int]
    let loss: Double
  }
  struct AllLogits: Decodable {
    let ids: [Int]
    let logits: [[Float]]
  }
  let config: Configuration
  let prompts: [Prompt]
  let texts: [Text]?
  let text: Text?
  let all_logits: AllLogits?

  init(path: String) throws {
    self = try JSONDecoder().decode(
      Expected.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  }
}

/// Imported weights have to compute what PyTorch computes from them.
@Suite struct ReferenceTests {
  @Test func matchesTheFixtures() throws {
    let archive = try PyTorchArchive(path: Fixture.path("small.float16.pth"))
    try compare(
      archive, heads: 2, with: Expected(path: Fixture.path("small.expected.json")))
  }

  @Test(.enabled(if: Shared.isThere), arguments: ["small-state-dict", "small-training-step"])
  func matchesPyTorchOnRealFiles(_ name: String) throws {
    let archive = try PyTorchArchive(path: Shared.path("checkpoints/\(name).pth"))
    try compare(
      archive, heads: nil,
      with: Expected(path: Shared.path("checkpoints/\(name).expected.json")))
  }

  private func compare(_ archive: PyTorchArchive, heads: Int?, with expected: Expected) throws {
    let configuration = try archive.configuration(heads: heads)
    #expect(configuration == expected.config)
    let parameters = Parameters(configuration)
    try archive.load(into: parameters)
    let model = LanguageModel(parameters)
    for prompt in expected.prompts {
      let cache = model.makeCache()
      var row = model.decode(prompt.ids, into: cache)[0]
      for (id, value) in (prompt.logits ?? []).enumerated() {
        #expect(abs(row[id] - value) < 1e-4)
      }
      for pair in prompt.top_logits ?? [] {
        #expect(abs(Double(row[Int(pair[0])]) - pair[1]) < 1e-4)
      }
      var continuation: [Int] = []
      for _ in prompt.greedy {
        let next = row.indices.max { row[$0] < row[$1] } ?? 0
        continuation.append(next)
        if cache.count < cache.capacity { row = model.decode([next], into: cache)[0] }
      }
      #expect(continuation == prompt.greedy)
    }
    if let all = expected.all_logits {
      let logits = model.decode(all.ids, into: model.makeCache(), logits: .all)
      for (row, values) in all.logits.enumerated() {
        #expect(zip(logits[row], values).allSatisfy { abs($0 - $1) < 1e-4 })
      }
    }
    for text in (expected.texts ?? []) + [expected.text].compactMap({ $0 }) {
      let loss = meanCrossEntropy(text.ids, model)
      #expect(abs(loss - text.loss) < 1e-5 * text.loss)
    }
  }

  /// Nats per token, every token but the first being scored.
  private func meanCrossEntropy(_ ids: [Int], _ model: LanguageModel) -> Double {
    let logits = model.decode(Array(ids.dropLast()), into: model.makeCache(), logits: .all)
    let losses = ids.dropFirst().enumerated().map { index, target in
      let row = logits[index].map(Double.init)
      let highest = row.max() ?? 0
      return log(row.reduce(0) { $0 + exp($1 - highest) }) + highest - row[target]
    }
    return losses.reduce(0, +) / Double(losses.count)
  }
}
