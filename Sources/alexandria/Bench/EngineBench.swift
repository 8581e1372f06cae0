import Kernels
import Training
import Transformer

/// The engine's speeds over weights of the published shape, each beside what the machine allows.
///
/// The weights are random: no kernel's speed depends on what they are.
struct EngineBench {
  private let parameters: Parameters
  private let limits: MachineLimits
  private let opening = (0..<128).map { 260 + $0 * 61 % 7000 }

  init(limits: MachineLimits) {
    self.limits = limits
    parameters = Parameters(.alexandria)
    Initialization.scaled.fill(parameters, seed: 1)
  }

  /// Calls `report` with each figure as it comes.
  func run(_ report: (Measurement) -> Void) {
    for precision in Precision.allCases {
      for threads in [1, 2] {
        let model = LanguageModel(parameters, precision: precision, threads: threads)
        report(decode(model, threads: threads))
        report(prefill(model, threads: threads, logits: .last))
        if precision == .float32 { report(prefill(model, threads: threads, logits: .all)) }
        report(batch(model, threads: threads))
      }
    }
  }

  /// 128 tokens, one after another, without sampling.
  private func decode(_ model: LanguageModel, threads: Int) -> Measurement {
    let cache = model.makeCache()
    let seconds = Stopwatch.median {
      cache.rewind(to: 0)
      for token in opening { model.decode([token], into: cache) }
    }
    let bandwidth = limits.bandwidth(bytes: model.bytesPerToken, threads: threads)
    return Measurement("decode", precision: model.precision.rawValue, threads: threads)
      .tokens(
        Double(opening.count) / seconds, limit: bandwidth * 1e9 / Double(model.bytesPerToken))
  }

  private func prefill(
    _ model: LanguageModel, threads: Int, logits: LogitSelection
  ) -> Measurement {
    let cache = model.makeCache()
    let seconds = Stopwatch.median {
      cache.rewind(to: 0)
      model.decode(opening, into: cache, logits: logits)
    }
    let all = logits == .all
    let operations = Self.operations(model.configuration, head: all)
    return Measurement(
      all ? "prefill, all logits" : "prefill", precision: model.precision.rawValue,
      threads: threads
    ).tokens(
      Double(opening.count) / seconds,
      limit: model.precision == .float32
        ? limits.gigaflops(threads: threads) * 1e9 / operations : nil)
  }

  /// 64 stories of one opening, 32 tokens each.
  private func batch(_ model: LanguageModel, threads: Int) -> Measurement {
    let (stories, steps) = (64, 32)
    let prefix = model.makeCache()
    model.decode(Array(opening[..<16]), into: prefix, logits: .none)
    let caches = (0..<stories).map { _ in model.makeCache(capacity: 16 + steps) }
    let tokens = (0..<stories).map { 300 + $0 }
    let seconds = Stopwatch.median(runs: 5) {
      for cache in caches { cache.copy(prefix) }
      for _ in 0..<steps { _ = model.decodeBatch(tokens, into: caches) }
    }
    let operations = Self.operations(model.configuration, head: true)
    return Measurement("batch", precision: model.precision.rawValue, threads: threads).tokens(
      Double(stories * steps) / seconds,
      limit: model.precision == .float32
        ? limits.gigaflops(threads: threads) * 1e9 / operations : nil)
  }

  /// Floating-point operations of one token's matrix products.
  private static func operations(_ shape: Configuration, head: Bool) -> Double {
    let block =
      4 * shape.modelWidth * shape.modelWidth + 2 * shape.modelWidth
      * shape.feedForwardWidth
    let products = shape.layerCount * block + (head ? shape.vocabularySize * shape.modelWidth : 0)
    return 2 * Double(products)
  }
}
