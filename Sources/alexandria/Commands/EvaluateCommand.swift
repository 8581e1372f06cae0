import Arguments
import Foundation
import Generation

/// `alexandria evaluate`.
enum EvaluateCommand: Command {
  private static let json = Option(
    flag: "json",
    help: "One line: {\"documents\", \"tokens\", \"bytes\", \"loss\", \"perplexity\", "
      + "\"bits_per_byte\"}.")

  private static let files = Operand<[String]>(
    many: .path("FILE"), help: "A document, or a .jsonl of them.")

  static let declaration = CommandDeclaration(
    "evaluate", summary: "measures how well a model expects texts",
    discussion: [
      "FILE is a text, one document, or JSON lines with \"text\", where its name ends in .jsonl.",
      "Each document stands alone; every token but its first is scored once, in windows of the "
        + "context. loss is in nats per scored token; bits per byte compare between tokenizers.",
    ],
    operands: [files],
    groups: [
      CheckpointOptions.group, OptionGroup("Form", [json]), SamplingArguments.engine,
    ],
    examples: [
      .init("alexandria evaluate --checkpoint alexandria-1 fables.jsonl", "Measures one.")
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws {
    let documents = try arguments[files].flatMap(read)
    guard !documents.isEmpty else { throw LineError("the files hold no document") }
    let checkpoint = try LoadedCheckpoint(
      CheckpointOptions.folder(arguments, console),
      precision: arguments[SamplingArguments.precision],
      threads: arguments[SamplingArguments.threads])
    Signals.awaitStop()
    let meter = ProgressMeter(
      "evaluate", unit: "documents", total: documents.count, console)
    var total = Evaluation()
    for (index, document) in documents.enumerated() {
      try Signals.check()
      total += try Waiting.run { try await checkpoint.engine.evaluate(document) }
      meter.update(index + 1)
    }
    meter.close()
    guard let loss = total.loss, let perplexity = total.perplexity,
      let bitsPerByte = total.bitsPerByte
    else { throw LineError("no document has two tokens, so there is nothing to score") }
    if arguments[json] {
      var line = JSONLine()
      line.add("documents", total.documents)
      line.add("tokens", total.tokens)
      line.add("bytes", total.bytes)
      line.add("loss", loss)
      line.add("perplexity", perplexity)
      line.add("bits_per_byte", bitsPerByte)
      console.output.write(line.text + "\n")
    } else {
      console.output.write(
        "\(Figures.grouped(total.documents)) documents, \(Figures.grouped(total.tokens)) tokens, "
          + "\(Figures.grouped(total.bytes)) bytes\n"
          + String(
            format: "loss %.4f nats/token, perplexity %.2f, %.4f bits/byte\n", loss, perplexity,
            bitsPerByte))
    }
  }

  private static func read(_ path: String) throws -> [[UInt8]] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw LineError("\(path): cannot be read; is it there?")
    }
    guard path.hasSuffix(".jsonl") else { return [Array(data)] }
    struct Line: Decodable { let text: String }
    let decoder = JSONDecoder()
    return try data.split(separator: UInt8(ascii: "\n")).enumerated().map { index, line in
      guard let document = try? decoder.decode(Line.self, from: line) else {
        throw LineError("\(path): line \(index + 1) is no JSON object with a text")
      }
      return Array(document.text.utf8)
    }
  }
}
