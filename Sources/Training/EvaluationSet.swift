import Foundation

/// Documents that a run is measured on, encoded once.
struct EvaluationSet {
  let name: String
  let examples: [Example]
  /// Bytes that the examples' targets stand for.
  let bytes: Int

  init(_ name: String, _ documents: some Sequence<Document>, _ data: TrainingData) {
    self.name = name
    examples = data.examples(documents)
    bytes = examples.reduce(0) { $0 + data.bytes(of: $1) }
  }

  /// What a sum of losses in nats comes to in bits per byte.
  func bitsPerByte(_ sum: Double) -> Double { sum / log(2) / Double(max(1, bytes)) }
}
