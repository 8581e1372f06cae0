import Arguments
import Books
import Dispatch
import Fables

/// `alexandria corpus`.
enum CorpusCommand: Command {
  /// What can be written.
  private enum Matter: String, CaseIterable, Sendable {
    case fables, stories, books

    /// The corpus that the package writes itself; nil for books.
    var kind: CorpusKind? { CorpusKind(rawValue: rawValue) }
  }

  private static let matter = Operand<Matter?>(
    .choice(),
    help: "Fables, everyday stories that are no fables, or what FILEs hold, as plain text.")
  private static let files = Operand<[String]>(
    many: .path("FILE"), required: false,
    help: "With books: plain texts, Project Gutenberg's files among them; - is standard input.")
  private static let count = Option(
    "count", .integer(atLeast: 0), default: 10, help: "How many to write.")
  private static let seed = Option("seed", .seed, default: 1, help: "Which ones.")
  private static let shares = Option<[String]>(
    many: "share", .text,
    help: "SOURCE=NUMBER, how often a source is dealt from, relative to the others that are named: "
      + CorpusSource.allCases.map(\.rawValue).joined(separator: ", ") + ". (all, as they are best)")
  private static let statistics = Option(
    flag: "statistics", help: "Counts the documents and what they are made of, and writes none.")
  private static let json = Option(
    flag: "json",
    help: "With --statistics, one line: {\"plots\", \"held_out_plots\", \"frames\", "
      + "\"morals\", \"documents\", \"distinct_texts\", \"word_forms\", \"mean_length\", "
      + "\"words\", \"lemmas\", \"lemmas_met\", \"lemmas_met_often\", \"shared_runs\", "
      + "\"sources\": {SOURCE: {\"documents\", \"stories\", \"words\"}}}.")

  static let declaration = CommandDeclaration(
    "corpus", summary: "writes Spanish fables or stories to train on",
    discussion: [
      "Writes JSON lines, {\"title\", \"text\", \"plot\", \"source\", \"split\"}, to standard output. Plots "
        + "whose split is \"heldout\" are never trained on. The same kind, count and seed give "
        + "the same bytes everywhere."
    ],
    operands: [matter, files],
    groups: [OptionGroup("Options", [count, seed, shares, statistics, json])],
    examples: [
      .init(
        "alexandria corpus fables --count 100000 --seed 1 > fables.jsonl",
        "Writes the corpus that the checkpoints were trained on."),
      .init(
        "alexandria corpus books quijote.txt > books.jsonl",
        "Makes a corpus of a book: notes off, lines joined, today's spelling."),
      .init(
        "alexandria corpus stories --count 2000 --statistics", "Says how rich the corpus is."),
    ])

  /// Documents written side by side between two pieces of output.
  private static let chunk = 512

  /// The shares that a command line names.
  private static func shares(_ values: [String]) throws -> [CorpusSource: Double] {
    guard !values.isEmpty else { return CorpusWriter.defaultShares }
    var shares: [CorpusSource: Double] = [:]
    for value in values {
      let sides = value.split(separator: "=", maxSplits: 1).map(String.init)
      guard sides.count == 2, let source = CorpusSource(rawValue: sides[0]),
        let weight = Double(sides[1]), weight >= 0, weight.isFinite
      else {
        throw UsageError(
          "--share \(value): is no SOURCE=NUMBER; sources are "
            + CorpusSource.allCases.map(\.rawValue).joined(separator: ", "))
      }
      shares[source] = weight
    }
    guard shares.values.contains(where: { $0 > 0 }) else {
      throw UsageError("--share: no source is left to deal from")
    }
    return shares
  }

  static func run(_ arguments: ParsedArguments, _ console: Console) throws {
    guard let matter = arguments[matter] else { return }
    guard let kind = matter.kind else { return try BooksWriting.run(arguments[files], console) }
    if let file = arguments[files].first {
      throw UsageError("corpus \(matter.rawValue) reads no file, and \(file) is given")
    }
    let writer = try CorpusWriter(
      kind: kind, seed: arguments[seed], shares: shares(arguments[shares]))
    let total = arguments[count]
    let progress = ProgressMeter(
      "corpus", unit: kind.rawValue, total: total,
      printsResults: !arguments[statistics], console)
    defer { progress.close() }
    guard !arguments[statistics] else {
      let figures = CorpusFigures(
        writer.statistics(over: total) { progress.update($0) })
      return console.output.write(arguments[json] ? figures.json + "\n" : figures.table)
    }
    for start in stride(from: 0, to: total, by: chunk) {
      let size = min(chunk, total - start)
      let lines = [String](unsafeUninitializedCapacity: size) { buffer, count in
        // Each index is written by one iteration alone.
        nonisolated(unsafe) let base = buffer.baseAddress
        DispatchQueue.concurrentPerform(iterations: size) { index in
          let line = writer.document(at: start + index).jsonLine
          base.map { ($0 + index).initialize(to: line) }
        }
        count = size
      }
      for line in lines { console.output.write(line + "\n") }
      try console.output.flush()
      progress.update(start + size)
    }
  }
}
