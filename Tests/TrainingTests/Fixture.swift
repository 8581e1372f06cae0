import Checkpoints
import Foundation
import Training
import Transformer

/// What PyTorch computed, recorded by Tests/Oracle/make_fixtures.py.
struct Fixture: Decodable {
  struct Run: Decodable {
    let losses: [Double]
    let gradientNorms: [Double]

    enum CodingKeys: String, CodingKey {
      case losses
      case gradientNorms = "gradient_norms"
    }
  }

  struct Cosine: Decodable {
    let period: Int
    let rates: [Double]
  }

  let config: Configuration
  let pad: Int
  let batches: [[[Int]]]
  let plain: Run
  let clipped: Run
  let withoutPad: Run
  let finalSums: [String: Double]
  let cosine: Cosine

  enum CodingKeys: String, CodingKey {
    case config, pad, batches, plain, cosine
    case clipped = "clipped_at_1"
    case withoutPad = "without_pad"
    case finalSums = "final_sums"
  }

  static func load() throws -> Fixture {
    try JSONDecoder().decode(Fixture.self, from: Data(contentsOf: url("training.json")))
  }

  static func url(_ name: String) -> URL {
    Bundle.module.bundleURL.appendingPathComponent("Fixtures").appendingPathComponent(name)
  }

  func parameters(_ name: String) throws -> Parameters {
    let parameters = Parameters(config)
    try SafetensorsFile(path: Self.url(name).path).load(into: parameters)
    return parameters
  }

  /// The batch as sequences: padding at the end falls away, inside a text it is masked.
  func sequences(_ batch: Int, masked: Bool) -> [Example] {
    batches[batch].map { row in
      let end = masked ? (row.lastIndex { $0 != pad } ?? 0) + 1 : row.count
      return Example(
        tokens: Array(row[..<end]), contextLength: config.contextLength,
        maskedToken: masked ? pad : nil)
    }
  }
}
