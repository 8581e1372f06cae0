import Arguments
import Checkpoints
import Foundation
import Tokenizers
import Training

/// `alexandria train-tokenizer`.
enum TrainTokenizerCommand: Command {
  private static let corpus = Option<[String]>(
    many: "corpus", .path("FILE"), required: true, help: "JSON lines with \"text\".")
  private static let documents = Option<Int?>(
    "documents", .integer(atLeast: 1),
    help: "Learns from the first N documents. Without it, from all.")
  private static let merges = Option(
    "merges", .integer(in: 0...65_000), default: 8000, help: "Merges to learn.")
  private static let variant = Option<TokenizerVariant>(
    "variant", .choice(), default: .v2, shown: "v2",
    help: "v2 keeps 258 for padding; in v1 it is text.")
  private static let output = Option<String?>(
    "output", .path("FILE"), required: true, help: "The tokenizer.json to write.")

  static let declaration = CommandDeclaration(
    "train-tokenizer", summary: "learns a tokenizer from texts",
    discussion: [
      "Byte-level BPE without pre-tokenization: merges the most frequent pair of neighbours, ties "
        + "to the smaller ids, and again. Documents with held-out plots are left out."
    ],
    groups: [OptionGroup("Options", [corpus, documents, merges, variant, output])],
    examples: [
      .init(
        "alexandria train-tokenizer --corpus stories.jsonl --documents 10000 --output v2.json",
        "Learns what Alexandria 1.1 reads with.")
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws {
    guard let path = arguments[output] else { return }
    let wanted = arguments[documents] ?? .max
    var texts: [[UInt8]] = []
    for file in arguments[corpus] where texts.count < wanted {
      let usable = try Document.read(file).filter { !$0.isHeldOut }
      texts += usable.prefix(wanted - texts.count).map(\.text)
    }
    guard !texts.isEmpty else {
      throw LineError("\(arguments[corpus][0]): holds no document to learn from; write one")
    }
    if wanted != .max, texts.count < wanted {
      console.say(
        "there are \(Figures.grouped(texts.count)) documents, not "
          + "\(Figures.grouped(wanted)); learning from those")
    }
    Signals.awaitStop()
    let merges = arguments[merges]
    let progress = ProgressMeter("train-tokenizer", unit: "merges", total: merges, console)
    let trained = try TokenizerTrainer(
      mergeCount: merges, firstMergeID: arguments[variant].firstMergeID
    ).train(texts) { done in
      progress.update(done.mergesDone)
      try Signals.check()
    }
    progress.close()
    let tokenizer = trained.tokenizer
    try AtomicFile.write(path, Array(tokenizer.json()))
    let learnt = tokenizer.vocabularySize - tokenizer.firstMergeID
    let ratio = Double(trained.byteCount) / Double(max(1, trained.tokenCount))
    console.output.write(
      "\(path): \(Figures.grouped(learnt)) merges from \(Figures.grouped(texts.count)) documents, "
        + "\(Figures.decimal(ratio, 2)) bytes/token\(trained.endedEarly ? "; no more pairs" : "")\n"
    )
  }
}

/// The two published variants of tokenizer.
private enum TokenizerVariant: String, CaseIterable, Sendable {
  case v1, v2

  var firstMergeID: Int { self == .v1 ? 258 : 259 }
}
