import Checkpoints
import Foundation
import Tokenizers
import Transformer

/// Writes a run down before its first step, so that another trainer can take the same steps.
///
/// The folder gets, besides `config.json`, `recipe.json` and `tokenizer.json`:
/// - `initial.safetensors`: the weights of step 0, float32, under their published names;
/// - `batches.jsonl`: a line a step, `[[id, …], …]`, each example's inputs and its last target;
/// - `test.jsonl`: a line a test document, `{"tokens": [id, …], "bytes": n}`, the bytes those that
///   its targets stand for;
/// - `train.py`: the trainer for PyTorch.
///
/// The recipe's masked token stands in the lines like any other: whoever trains has to mask it.
public struct RunExport {
  private let plan: Trainer.Plan
  private let tokenizer: Tokenizer
  private let data: TrainingData

  /// Prepares an export.
  ///
  /// - Parameters:
  ///   - plan: The run; its threads do not matter.
  ///   - corpora: What it learns from.
  ///   - tokenizer: Cuts the texts.
  /// - Throws: `TrainingError` when corpus, tokenizer or folder does not serve.
  public init(_ plan: Trainer.Plan, corpora: [Corpus], tokenizer: Tokenizer) throws {
    try plan.check(tokenizer)
    for file in [TrainingState.path(plan.folder), "\(plan.folder)/model.safetensors"]
    where FileManager.default.fileExists(atPath: file) {
      throw TrainingError("\(plan.folder): holds a trained model already; export to another folder")
    }
    self.plan = plan
    self.tokenizer = tokenizer
    data = try TrainingData(
      corpora, tokenizer: tokenizer, recipe: plan.recipe,
      contextLength: plan.configuration.contextLength)
  }

  /// Writes the folder, a batch at a time.
  ///
  /// - Parameter progress: Called after each batch with their number so far; may throw to stop.
  /// - Throws: `CheckpointError` naming the file that cannot be written, and what `progress` throws.
  /// - Complexity: O(tokens of the run) time, O(one batch and the test documents) memory besides the corpus.
  public func write(progress: (Int) throws -> Void) throws {
    // Written last, so that a folder that has it is whole.
    try? FileManager.default.removeItem(atPath: "\(plan.folder)/batches.jsonl")
    try plan.describe(tokenizer)
    let parameters = Parameters(plan.configuration)
    plan.recipe.initialization.fill(parameters, seed: plan.recipe.seed)
    try SafetensorsWriter.write(parameters, to: "\(plan.folder)/initial.safetensors", as: .float32)
    try AtomicFile.write("\(plan.folder)/train.py", PackageResources.train_py)
    try lines("test.jsonl", data.testExamples(plan.recipe.evaluation.documents)) {
      "{\"tokens\":\(Self.list($0.tokens)),\"bytes\":\(data.bytes(of: $0))}"
    }
    try lines("batches.jsonl", 0..<plan.recipe.steps) { step in
      let examples = data.batch(step).map { Self.list($0.tokens) }
      try progress(step + 1)
      return "[\(examples.joined(separator: ","))]"
    }
  }

  private func lines<Items: Sequence>(
    _ name: String, _ items: Items, _ line: (Items.Element) throws -> String
  ) throws {
    var rest = items.makeIterator()
    try AtomicFile.write("\(plan.folder)/\(name)") {
      try rest.next().map { Array(try line($0).utf8) + [UInt8(ascii: "\n")] }
    }
  }

  private static func list(_ tokens: [Int]) -> String {
    "[\(tokens.map(String.init).joined(separator: ","))]"
  }
}
