import Checkpoints
import Foundation
import Transformer

/// What a run that was cut off needs to go on to the same weights: weights, moments and step.
///
/// Data and dice need no state of their own: both are functions of seed and step.
struct TrainingState {
  var step: Int
  var tokens: Int
  var seconds: Double
  var energy: [String: Double]
  var best = BestStep()

  static func path(_ folder: String) -> String { "\(folder)/state.safetensors" }

  func write(_ folder: String, parameters: Parameters, optimizer: Optimizer, run: String) throws {
    var tensors: [SafetensorsWriter.Tensor] = []
    for (kind, values) in Self.parts(parameters, optimizer) {
      tensors.append(
        SafetensorsWriter.Tensor(
          name: kind, shape: [values.count], values: UnsafeBufferPointer(values.buffer)))
    }
    var metadata = [
      "step": "\(step)", "tokens": "\(tokens)", "seconds": "\(seconds)", "run": run,
    ]
    if best.bitsPerByte.isFinite {
      metadata["best.step"] = "\(best.step)"
      metadata["best.bits_per_byte"] = "\(best.bitsPerByte)"
    }
    for (component, amount) in energy { metadata["energy.\(component)"] = "\(amount)" }
    try SafetensorsWriter.write(tensors, to: Self.path(folder), metadata: metadata)
  }

  /// Reads a state that belongs to this very run.
  static func read(
    _ folder: String, parameters: Parameters, optimizer: Optimizer, run: String
  ) throws -> TrainingState {
    let path = path(folder)
    let file = try SafetensorsFile(path: path)
    guard file.metadata["run"] == run else {
      throw TrainingError(
        "\(path): belongs to a run with another recipe, corpus or tokenizer; start anew in "
          + "another folder, or give this run what it had")
    }
    guard let step = file.metadata["step"].flatMap(Int.init),
      let tokens = file.metadata["tokens"].flatMap(Int.init),
      let seconds = file.metadata["seconds"].flatMap(Double.init)
    else { throw TrainingError("\(path): does not say at which step it was written") }
    for (kind, values) in parts(parameters, optimizer) {
      let floats = try file.floats(kind)
      guard floats.count == values.count else {
        throw TrainingError("\(path): \(kind) is of another model")
      }
      values.values.update(from: floats, count: floats.count)
    }
    var energy: [String: Double] = [:]
    for (key, value) in file.metadata where key.hasPrefix("energy.") {
      energy[String(key.dropFirst("energy.".count))] = Double(value)
    }
    var best = BestStep()
    if let step = file.metadata["best.step"].flatMap(Int.init),
      let figure = file.metadata["best.bits_per_byte"].flatMap(Double.init)
    {
      best = BestStep(step: step, bitsPerByte: figure)
    }
    return TrainingState(step: step, tokens: tokens, seconds: seconds, energy: energy, best: best)
  }

  private static func parts(
    _ parameters: Parameters, _ optimizer: Optimizer
  ) -> [(String, Parameters)] {
    [("parameters", parameters), ("first", optimizer.first), ("second", optimizer.second)]
  }
}
