import Kernels
import Training
import Transformer

/// One training step of 32 sequences of 128 tokens: forward, backward and AdamW.
enum TrainingBench {
  static func run(threads: Int, precision: Recipe.Precision) -> Measurement {
    var recipe = Recipe.published
    recipe.optimizer.muon = nil
    recipe.precision = precision
    let step = TrainingStep(.alexandria, recipe: recipe, threads: threads)
    var random = SplitMix(seed: 2)
    let batch = (0..<32).map { _ in
      Example(tokens: (0..<129).map { _ in 259 + random.below(8000) }, contextLength: 256)
    }
    let seconds = Stopwatch.median(runs: 3) { step.take(batch) }
    return Measurement("train", precision: precision.rawValue, threads: threads)
      .tokens(Double(32 * 128) / seconds)
  }
}
