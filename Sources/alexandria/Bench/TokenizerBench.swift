import Fables
import Tokenizers

/// Learning and using a tokenizer of 8,000 merges, over text that the package writes itself.
enum TokenizerBench {
  /// - Parameter report: Called with each figure as it comes.
  /// - Throws: `TokenizerError`, were the texts too long.
  static func run(_ report: (Measurement) -> Void) throws {
    let texts = CorpusWriter(kind: .stories, seed: 2).texts(10_000)
    let trainer = try TokenizerTrainer(mergeCount: 8_000)
    var trained: Tokenizer?
    let training = try Stopwatch.once { trained = try trainer.train(texts).tokenizer }
    report(Measurement("tokenizer training", threads: 1).milliseconds(training * 1e3))

    guard let tokenizer = trained else { return }
    let fables = CorpusWriter(kind: .fables, seed: 3).texts(2_000)
    let bytes = fables.reduce(0) { $0 + $1.utf8.count }
    let encoding = Stopwatch.median { for text in fables { _ = tokenizer.encode(text) } }
    report(
      Measurement("tokenizer encode", threads: 1).rate(Double(bytes) / encoding / 1e6, "MB/s"))
  }
}

extension CorpusWriter {
  fileprivate func texts(_ count: Int) -> [String] { (0..<count).map { document(at: $0).text } }
}
