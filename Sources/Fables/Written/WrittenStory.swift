/// A story that somebody wrote, as its file has it.
///
/// A file in `Written/Data` holds stories one after another, each below a head of one line:
///
///     ## f00012 | Miga f; Roco m | zorra f; tejón m | perra f | lugar: camino | vela, hoja
///     # The title, if it has one
///     The text, its paragraphs apart by an empty line.
///
/// The head's fields: the id, `f` for a fable and `s` for an everyday story; the names in it, which may
/// be exchanged for others of the same gender; the animals that may be exchanged likewise, `-` for
/// none; then the seed that the writer was dealt (`Tests/Writers`), to the end of the line.
struct WrittenStory: Sendable, Equatable {
  /// A word of the story that may be exchanged.
  struct Slot: Sendable, Equatable {
    let word: String
    let gender: Gender
  }

  let id: String
  let kind: CorpusKind
  let title: String
  let body: String
  let names: [Slot]
  let animals: [Slot]
  let seed: String

  /// Kept out of training, to be tested on: every fiftieth.
  var isHeldOut: Bool { Int(id.dropFirst()).map { $0 % 50 == 49 } ?? false }
}

/// Reads the files of written stories.
enum WrittenReader {
  /// Reads one file.
  ///
  /// - Parameter file: The file.
  /// - Returns: The stories that can be read, and a line `file:line: fault` for each that cannot: an
  ///   author's slip costs a story, never the build.
  static func read(_ file: EmbeddedText) -> (stories: [WrittenStory], problems: [String]) {
    var stories: [WrittenStory] = []
    var problems: [String] = []
    var head: (line: Substring, number: Int)?
    var first = 0
    func close(at end: Int) {
      guard let (line, number) = head else {
        if file.lines[first..<end].contains(where: { !$0.isEmpty }) {
          problems.append("\(file.name):\(first + 1): text before the first head")
        }
        return
      }
      do throws(WrittenProblem) {
        stories.append(try story(line, file.lines[first..<end]))
      } catch {
        problems.append("\(file.name):\(number): \(error.text)")
      }
    }
    for (index, line) in file.lines.enumerated() where line.hasPrefix("## ") {
      close(at: index)
      (head, first) = ((line, index + 1), index + 1)
    }
    close(at: file.lines.count)
    return (stories, problems)
  }

  private struct WrittenProblem: Error {
    let text: String
  }

  private static func story(
    _ head: Substring, _ lines: ArraySlice<Substring>
  ) throws(WrittenProblem) -> WrittenStory {
    let fields = head.dropFirst(3).split(
      separator: "|", maxSplits: 3, omittingEmptySubsequences: false
    ).map { String($0).trimmed }
    guard fields.count >= 3 else {
      throw WrittenProblem(text: "the head has \(fields.count) fields, not at least 3: \(head)")
    }
    let kind: CorpusKind? =
      fields[0].hasPrefix("f") ? .fables : fields[0].hasPrefix("s") ? .stories : nil
    guard let kind, fields[0].count == 6, fields[0].dropFirst().allSatisfy(\.isNumber) else {
      throw WrittenProblem(text: "'\(fields[0])' is no id such as f00012 or s00012")
    }
    var rest = lines.drop { $0.allSatisfy(\.isWhitespace) }
    var title = ""
    if let line = rest.first, line.hasPrefix("# ") {
      title = String(line.dropFirst(2)).trimmed
      rest = rest.dropFirst()
    }
    let body = rest.joined(separator: "\n").trimmed
    guard !body.isEmpty else { throw WrittenProblem(text: "\(fields[0]) has no text") }
    guard !body.contains("\u{FFFD}"), !body.contains("\n# ") else {
      throw WrittenProblem(text: "\(fields[0]) has a byte that is no UTF-8, or a second title")
    }
    return WrittenStory(
      id: fields[0], kind: kind, title: title, body: body, names: try slots(fields[1]),
      animals: try slots(fields[2]), seed: fields.count > 3 ? fields[3] : "")
  }

  private static func slots(_ field: String) throws(WrittenProblem) -> [WrittenStory.Slot] {
    guard field != "-", !field.isEmpty else { return [] }
    var slots: [WrittenStory.Slot] = []
    for item in field.split(separator: ";") {
      let words = item.split(separator: " ")
      guard words.count >= 2, let code = words.last, code == "m" || code == "f" else {
        throw WrittenProblem(text: "'\(String(item).trimmed)' is no word with m or f behind it")
      }
      slots.append(
        WrittenStory.Slot(
          word: words.dropLast().joined(separator: " "),
          gender: code == "m" ? .masculine : .feminine))
    }
    return slots
  }
}
