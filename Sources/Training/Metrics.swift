import Foundation

/// One line of `training.jsonl`; what was not measured at a step is left out.
public struct Metrics: Codable, Equatable, Sendable {
  /// Steps taken so far.
  public var step: Int
  /// Mean loss of the steps since the last line, nats per token.
  public var trainLoss: Double?
  /// Mean loss over the test documents, nats per token.
  public var testLoss: Double?
  /// exp(test loss).
  public var perplexity: Double?
  /// Test loss per byte of text, in bits: the one that compares between tokenizers.
  public var bitsPerByte: Double?
  /// Bits per byte on each development set, by its name.
  public var development: [String: Double]?
  /// How often each corpus has been gone through, by its name.
  public var passes: [String: Double]?
  /// Learning rate of the last step.
  public var learningRate: Double?
  /// Norm of the last step's gradient, before clipping.
  public var gradientNorm: Double?
  /// Tokens trained on per second.
  public var tokensPerSecond: Double?
  /// A story from the weights as they are.
  public var sample: String?

  enum CodingKeys: String, CodingKey {
    case step, perplexity, development, passes, sample
    case trainLoss = "train_loss"
    case testLoss = "test_loss"
    case bitsPerByte = "bits_per_byte"
    case learningRate = "learning_rate"
    case gradientNorm = "gradient_norm"
    case tokensPerSecond = "tokens_per_second"
  }

  init(step: Int) { self.step = step }

  /// Mean bits per byte over the development sets; nil where there are none.
  public var meanDevelopment: Double? {
    guard let figures = development?.values, !figures.isEmpty else { return nil }
    return figures.reduce(0, +) / Double(figures.count)
  }
}

/// The last line of `training.jsonl`: the run as a whole.
public struct RunSummary: Codable, Equatable, Sendable {
  /// Steps of the run.
  public var steps: Int
  /// Tokens trained on.
  public var tokens: Int
  /// Seconds of training, over all sittings.
  public var seconds: Double
  /// The step whose weights were kept, where a development set chose it.
  public var bestStep: Int?
  /// Its mean bits per byte over the development sets.
  public var bestBitsPerByte: Double?
  /// Whether products were computed in bfloat16, in the package's float32, or by OpenBLAS.
  public var kernels: String?
  /// Energy used, kilowatt-hours.
  public var energyKWh: Double
  /// Its greenhouse gases, grams of CO₂ equivalent.
  public var co2eGrams: Double
  /// By component, kilowatt-hours.
  public var components: [String: Double]
  /// How the energy was had: measured, or by what estimate.
  public var energySource: String

  enum CodingKeys: String, CodingKey {
    case steps, tokens, seconds, kernels, components
    case bestStep = "best_step"
    case bestBitsPerByte = "best_bits_per_byte"
    case energyKWh = "energy_kwh"
    case co2eGrams = "co2e_g"
    case energySource = "energy_source"
  }
}

/// `training.jsonl` on disk.
struct MetricsFile {
  let path: String

  /// Drops what a run that was cut off wrote after the step it resumes from.
  func keep(upTo step: Int) throws {
    guard let data = FileManager.default.contents(atPath: path) else { return }
    let lines = data.split(separator: UInt8(ascii: "\n")).filter {
      (try? JSONDecoder().decode(Metrics.self, from: $0)).map { $0.step <= step } ?? false
    }
    try Data(lines.flatMap { $0 + [UInt8(ascii: "\n")] })
      .write(to: URL(fileURLWithPath: path), options: .atomic)
  }

  func append(_ line: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = try encoder.encode(line) + [UInt8(ascii: "\n")]
    if !FileManager.default.fileExists(atPath: path) {
      _ = FileManager.default.createFile(atPath: path, contents: nil)
    }
    guard let handle = FileHandle(forWritingAtPath: path) else {
      throw TrainingError("\(path): cannot be written; is there space?")
    }
    defer { try? handle.close() }
    try handle.seekToEnd()
    try handle.write(contentsOf: data)
  }
}
