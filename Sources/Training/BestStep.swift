import Checkpoints
import Foundation
import Transformer

/// The step of a run that read the development sets best, whose weights are what the run is for.
///
/// A run on a small corpus goes on learning its texts by heart long after it has begun to read others
/// worse, so the last step is not the one to keep.
struct BestStep: Equatable {
  /// The step; 0 before the first evaluation.
  var step = 0
  /// Mean bits per byte over the development sets.
  var bitsPerByte = Double.infinity

  /// Where the weights wait for the end of the run.
  static func path(_ folder: String) -> String { "\(folder)/best.safetensors" }

  /// Takes a step's weights if it is the best so far.
  mutating func consider(
    step: Int, bitsPerByte: Double, _ parameters: Parameters, folder: String
  ) throws {
    guard bitsPerByte < self.bitsPerByte else { return }
    try SafetensorsWriter.write(parameters, to: Self.path(folder), as: .float16)
    (self.step, self.bitsPerByte) = (step, bitsPerByte)
  }
}
