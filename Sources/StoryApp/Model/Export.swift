import Foundation

/// A story as a file.
public struct ExportedFile: Hashable, Sendable {
  /// A kind of file.
  public enum Format: String, CaseIterable, Sendable {
    /// Text with its settings, for people.
    case markdown
    /// A page that shows the token boundaries.
    case html
    /// Everything that is known, token by token.
    case json

    /// What the file's name ends with.
    public var fileExtension: String { self == .markdown ? "md" : rawValue }
  }

  /// A name for the file, without a folder.
  public var name: String
  /// What stands in it.
  public var contents: String

  /// The file of a story.
  public init(_ story: Story, as format: Format) {
    name = "\(story.slug)-\(story.id).\(format.fileExtension)"
    contents =
      switch format {
      case .markdown: story.markdown
      case .html: story.html
      case .json: story.json
      }
  }
}

extension Story {
  /// The first words of the opening, fit for a file name anywhere.
  fileprivate var slug: String {
    let plain = opening.folding(options: .diacriticInsensitive, locale: nil).lowercased()
    let words = plain.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.prefix(5)
    return words.isEmpty ? "story" : words.joined(separator: "-")
  }

  /// One line that says how it came about; the receipt where there is one.
  fileprivate var provenance: String {
    if let receipt = finish?.receipt { return receipt }
    return passages.map { passage in
      let settings = passage.settings
      return "\(settings.checkpoint), temperature \(settings.temperature), seed \(settings.seed)"
    }.joined(separator: "; ")
  }

  fileprivate var markdown: String {
    let text = stretches.map { $0.isByPerson ? Self.bold($0.text) : $0.text.markdownEscaped }
    return "\(text.joined())\n\n---\n\n`\(provenance)`\n"
  }

  /// The text in stretches of one hand: the person's and the models' by turns.
  private var stretches: [(text: String, isByPerson: Bool)] {
    guard !tokens.isEmpty else { return [(opening, true)] }
    var stretches: [(text: String, isByPerson: Bool)] = []
    var byte = 0
    for character in text {
      let isByPerson = source(at: byte) != .story
      if stretches.last?.isByPerson == isByPerson {
        stretches[stretches.count - 1].text.append(character)
      } else {
        stretches.append((String(character), isByPerson))
      }
      byte += character.utf8.count
    }
    return stretches
  }

  private static func bold(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      // Emphasis must hug its words, or Markdown takes the stars for stars.
      let trimmed = line.trimmingCharacters(in: .whitespaces)
      return trimmed.isEmpty
        ? String(line) : String(line).replacing(trimmed, with: "**\(trimmed.markdownEscaped)**")
    }.joined(separator: "\n")
  }

  fileprivate var html: String {
    let spans = tokens.map { token in
      let bits = token.bits.map { String(format: "%.2f bits", $0) } ?? ""
      let title = "\(token.piece.id)\(bits.isEmpty ? "" : " · \(bits)")"
      return "<span class=\"\(token.source.rawValue)\" title=\"\(title)\">"
        + "\(token.piece.text.htmlEscaped)</span>"
    }.joined()
    return """
      <!doctype html>
      <html lang="es">
      <meta charset="utf-8">
      <title>\(String(opening.prefix(60)).htmlEscaped)</title>
      <style>
      body { max-width: 40em; margin: 3em auto; font: 1.1em/1.6 serif; white-space: pre-wrap }
      span { border-left: 1px solid #b5523b }
      span:hover { background: #f4ecd8 }
      .opening, .edit { font-weight: bold }
      footer { font: .8em monospace; white-space: normal }
      </style>
      <p>\(spans.isEmpty ? opening.htmlEscaped : spans)</p>
      <footer>\(provenance.htmlEscaped)</footer>
      </html>

      """
  }

  fileprivate var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Every value of a story is a string, a whole number or a finite one: nothing can go wrong.
    let data = (try? encoder.encode(StoryFile(self))) ?? Data("{}".utf8)
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

/// A story as JSON tells it: the tokens as the command line's `generate --json` does.
private struct StoryFile: Encodable {
  struct Token: Encodable {
    var index: Int
    var id: Int
    var text: String
    var bytes: Data
    var logprob: Double?
    var source: String
    var checkpoint: String?
  }

  var text: String
  var opening: String
  var passages: [Story.Passage]
  var receipt: String?
  var tokens: [Token]

  init(_ story: Story) {
    text = story.text
    opening = story.opening
    passages = story.passages
    receipt = story.finish?.receipt
    tokens = story.tokens.enumerated().map { index, token in
      Token(
        index: index, id: token.piece.id, text: token.piece.text, bytes: Data(token.piece.bytes),
        logprob: token.logprob.flatMap { $0.isFinite ? $0 : nil },
        source: token.source == .opening ? "prompt" : token.source.rawValue,
        checkpoint: token.checkpoint)
    }
  }
}

extension String {
  fileprivate var htmlEscaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  fileprivate var markdownEscaped: String {
    reduce(into: "") { result, character in
      if "\\`*_#<>[]".contains(character) { result.append("\\") }
      result.append(character)
    }
  }
}
