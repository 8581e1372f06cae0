import Arguments
import Tokenizers

/// `alexandria detokenize`.
enum DetokenizeCommand: Command {
  static let declaration = CommandDeclaration(
    "detokenize", summary: "turns token ids back into text",
    discussion: [
      "Reads ids parted by white space from standard input and writes the exact bytes that they "
        + "stand for: no newline is added. Unknown (256), end of text (257) and, under V2, "
        + "padding (258) stand for none."
    ],
    groups: [TokenizerOptions.group], alternatives: [TokenizerOptions.alternatives],
    examples: [
      .init(
        "… | alexandria tokenize --tokenizer F | alexandria detokenize --tokenizer F",
        "Gives back what went in, byte for byte.")
    ])

  static func run(_ arguments: ParsedArguments, _ console: Console) throws {
    let tokenizer = try TokenizerOptions.tokenizer(arguments, console)
    var place = 0
    try Input.forEachLine { line in
      let words = line.split { $0 == UInt8(ascii: " ") || (9...13).contains($0) }
      for word in words {
        place += 1
        let text = String(decoding: word, as: UTF8.self)
        guard let id = Int(text), (0..<tokenizer.vocabularySize).contains(id) else {
          throw LineError(
            "\(Input.standardName): item \(place), \(JSONLine.quoted(String(text.prefix(40)))), "
              + "is no token id of this tokenizer; they go from 0 to "
              + "\(tokenizer.vocabularySize - 1)")
        }
        console.output.write(tokenizer.bytes(of: id) ?? [])
      }
    }
  }
}
