import Arguments
import Foundation
import Tokenizers

/// `alexandria tokenize`.
enum TokenizeCommand: Command {
  private static let boundaries = Option(
    flag: "boundaries", help: "Prints the tokens with bars between them, |El conejo |estaba |.")
  private static let json = Option(
    flag: "json",
    help: "Prints one line, {\"ids\", \"tokens\", \"boundaries\"}, or the statistics as one.")
  private static let lines = Option(
    flag: "jsonl", help: "Takes one {\"text\"} a line and prints one line for each.")

  private static let statistics = Option(
    flag: "statistics", help: "Prints how finely the texts are cut, and no tokens.")

  static let declaration = CommandDeclaration(
    "tokenize", summary: "cuts a text into tokens",
    discussion: [
      "Reads standard input to its end as one text, byte for byte (a final newline too), and "
        + "prints the ids of its tokens, parted by spaces."
    ],
    groups: [TokenizerOptions.group, OptionGroup("Form", [boundaries, json, lines, statistics])],
    alternatives: [
      TokenizerOptions.alternatives, Alternatives([boundaries, json]),
      Alternatives([boundaries, statistics]),
    ],
    examples: [
      .init(
        "printf 'El conejo estaba ' | alexandria tokenize --checkpoint alexandria-1 --boundaries",
        "Shows where Alexandria 1 sees tokens."),
      .init(
        "alexandria tokenize --tokenizer v1.json --jsonl --statistics < fables.jsonl",
        "Says how many tokens a word takes."),
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws {
    let tokenizer = try TokenizerOptions.tokenizer(arguments, console)
    func show(_ text: [UInt8]) {
      let ids = tokenizer.encode(bytes: text)
      if arguments[boundaries] {
        console.output.write(tokenizer.boundaries(ids))
      } else if arguments[json] {
        var line = JSONLine()
        line.add("ids", ids)
        line.add("tokens", ids.map(tokenizer.displayString(of:)))
        line.add("boundaries", tokenizer.boundaries(ids))
        console.output.write(line.text)
      } else {
        console.output.write(ids.map(String.init).joined(separator: " "))
      }
      console.output.write("\n")
    }
    var total = TokenizerStatistics()
    func take(_ text: [UInt8]) {
      guard arguments[statistics] else { return show(text) }
      total += tokenizer.statistics(of: [String(decoding: text, as: UTF8.self)])
    }
    if arguments[lines] {
      try forEachDocument(take)
    } else {
      take(try Input.readAll())
    }
    if arguments[statistics] {
      let figures = TokenizerFigures(total)
      console.output.write(arguments[json] ? figures.json + "\n" : figures.table)
    }
  }

  private static func forEachDocument(_ take: ([UInt8]) -> Void) throws {
    let decoder = JSONDecoder()
    var number = 0
    try Input.forEachLine { line in
      number += 1
      guard let document = try? decoder.decode(TextLine.self, from: Data(line)) else {
        throw LineError(
          "\(Input.standardName): line \(number) is no JSON object with a \"text\"; mend it")
      }
      take(Array(document.text.utf8))
    }
  }
}

/// A line of a corpus, as far as its text.
struct TextLine: Decodable {
  let text: String
}
