/// A block of an event file: a head such as `event presta`, lines `key: value` and `- wording`.
struct Block {
  let head: DataLine
  /// `event`, `concern`, `fact`, `phrase` or `moral`.
  let sort: String
  let name: String
  /// The letters of a concern, a fact or a phrase.
  let letters: Letters
  var fields: [(key: String, value: String, line: DataLine)] = []
  var wordings: [(text: String, line: DataLine)] = []

  private static let sorts: Set<String> = ["event", "concern", "fact", "phrase", "moral"]

  /// The blocks of all lines.
  static func blocks(of lines: [DataLine], problems: inout [DataProblem]) -> [Block] {
    var blocks: [Block] = []
    for line in lines {
      if line.text.hasPrefix("-") {
        guard !blocks.isEmpty else {
          problems.append(line.problem("a wording before any block"))
          continue
        }
        blocks[blocks.count - 1].wordings.append((String(line.text.dropFirst()), line))
        continue
      }
      let words = line.text.split(separator: " ").map(String.init)
      if let sort = words.first, sorts.contains(sort), words.count >= 2 {
        let letters = words.dropFirst(2).compactMap { TemplateParser.letters($0)?.first }
        if letters.count != words.count - 2 {
          problems.append(line.problem("can't read the letters of \"\(line.text)\""))
        }
        blocks.append(Block(head: line, sort: sort, name: words[1], letters: letters))
        continue
      }
      guard let (key, value) = line.text.halves(":"), !blocks.isEmpty else {
        problems.append(line.problem("can't read \"\(line.text)\""))
        continue
      }
      blocks[blocks.count - 1].fields.append((key, value, line))
    }
    return blocks
  }

  func values(_ key: String) -> [(value: String, line: DataLine)] {
    fields.filter { $0.key == key }.map { ($0.value, $0.line) }
  }
}
