import Checkpoints
import Foundation
import Tokenizers
import Transformer

/// What a run's folder says of it, whoever trains it: this package or another.
extension Trainer.Plan {
  /// Refuses a tokenizer that the model has not enough rows for.
  func check(_ tokenizer: Tokenizer) throws {
    guard tokenizer.vocabularySize <= configuration.vocabularySize else {
      throw TrainingError(
        "the tokenizer has \(tokenizer.vocabularySize) tokens, the model "
          + "\(configuration.vocabularySize) rows; train one with fewer merges")
    }
  }

  /// Makes the folder, with `config.json`, `recipe.json` and `tokenizer.json`.
  func describe(_ tokenizer: Tokenizer) throws {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw TrainingError("\(folder): cannot be made; is it a file, or not writable?")
    }
    try AtomicFile.write("\(folder)/tokenizer.json", Array(tokenizer.json()))
    try AtomicFile.write("\(folder)/recipe.json", Array(recipe.json()))
    try metadata(step: stepsBefore, tokenizer).write(to: "\(folder)/config.json")
  }

  /// The `config.json` of the weights after `step` steps.
  func metadata(step: Int, _ tokenizer: Tokenizer) -> CheckpointMetadata {
    CheckpointMetadata(
      model: configuration, name: name, title: title, step: step, recipe: recipe.name,
      data: dataDescription, licence: "MIT", tokenizer: tokenizer.paddingID == nil ? "V1" : "V2",
      source: startsFrom.map { "goes on from \($0)" },
      initialization: startsFrom == nil
        ? .init(method: recipe.initialization, seed: recipe.seed) : nil)
  }
}
