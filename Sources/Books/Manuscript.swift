import Foundation

/// A person's own text, as pieces to learn from: plain text or Markdown, as it was written.
///
/// Unlike ``BookReader`` it mends no spelling. Markdown's marks are left out, for a model would learn
/// to write them.
public struct Manuscript: Sendable {
  /// Stretches of about a page, cut between paragraphs and at headings.
  public let pieces: [String]
  /// Whether the file was longer than the limit, and its rest left unread.
  public let isCut: Bool
  /// Whether it reads as Spanish.
  public let isSpanish: Bool

  /// Characters from which a piece is closed at the next paragraph.
  public static let pieceLength = 600

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: A file or a pipe.
  ///   - limit: Bytes after which reading stops.
  /// - Throws: `BookError` where it cannot be read, or is no text.
  /// - Complexity: O(*n*) in the bytes that are read.
  public init(path: String, limit: Int = 16 << 20) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
      let handle = FileHandle(forReadingAtPath: path)
    else { throw BookError(description: "\(path): cannot be read; is it a file, and there?") }
    var bytes = Data()
    while bytes.count <= limit, let chunk = try? handle.read(upToCount: 1 << 20), !chunk.isEmpty {
      bytes += chunk
    }
    let isMarkdown = [".md", ".markdown"].contains { path.lowercased().hasSuffix($0) }
    do {
      try self.init(bytes: Array(bytes.prefix(limit)), isCut: bytes.count > limit, isMarkdown)
    } catch let error as BookError {
      throw BookError(description: "\(path): \(error)")
    }
  }

  init(bytes: [UInt8], isCut: Bool = false, _ isMarkdown: Bool) throws {
    self.isCut = isCut
    let text =
      String(validating: bytes, as: UTF8.self)
      // A cut may fall inside a character.
      ?? (isCut
        ? (1...3).lazy.compactMap { String(validating: bytes.dropLast($0), as: UTF8.self) }.first
        : nil)
      ?? String(data: Data(bytes), encoding: .windowsCP1252)
    let controls = bytes.count { $0 < 32 && ![9, 10, 12, 13].contains($0) }
    guard let text, controls * 200 <= bytes.count else {
      throw BookError(description: "is no text; give plain text or Markdown")
    }
    let paragraphs = Self.paragraphs(
      text.replacing("\r\n", with: "\n").replacing("\r", with: "\n"), isMarkdown)
    isSpanish = BookSurvey(paragraphs.map { Array($0.text.utf8) }).looksSpanish
    var pieces: [String] = []
    var piece = ""
    for paragraph in paragraphs {
      if paragraph.isHeading || piece.count >= Self.pieceLength {
        pieces.append(piece)
        piece = ""
      }
      for part in BookReader.parts(paragraph.text) {
        if piece.count >= Self.pieceLength * 2 {
          pieces.append(piece)
          piece = ""
        }
        piece += piece.isEmpty ? String(part) : "\n\n" + part
      }
    }
    pieces.append(piece)
    self.pieces = pieces.filter { !$0.isEmpty }
  }

  private struct Paragraph {
    var text: String
    var isHeading: Bool
  }

  /// What stands between empty lines.
  private static func paragraphs(_ text: String, _ isMarkdown: Bool) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var lines: [String] = []
    func close() {
      guard !lines.isEmpty else { return }
      // Lines of a verse stay; those that an editor wrapped are joined.
      let isWrapped = lines.dropLast().allSatisfy { $0.count > 50 }
      paragraphs.append(
        .init(text: lines.joined(separator: isWrapped ? " " : "\n"), isHeading: false))
      lines = []
    }
    var isCode = false
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      var line = String(line).trimmed
      if isMarkdown {
        let isFence = line.hasPrefix("```") || line.hasPrefix("~~~")
        // The front matter of a static site begins and ends like this.
        if isFence || line == "---" && (number == 0 || isCode) {
          close()
          isCode.toggle()
          continue
        }
        if isCode || line.hasPrefix("<!--") || line.hasPrefix("|") { continue }
        if line.hasPrefix("#") {
          close()
          let heading = withoutMarks(String(line.drop { $0 == "#" })).trimmed
          if !heading.isEmpty { paragraphs.append(.init(text: heading, isHeading: true)) }
          continue
        }
        if line.count >= 3, Set(line.filter { $0 != " " }).count == 1,
          "-*_=".contains(line.first ?? " ")
        {
          line = ""
        }
        line = withoutMarks(line).trimmed
      }
      if line.isEmpty { close() } else { lines.append(line) }
    }
    close()
    return paragraphs
  }

  /// A line of Markdown without emphasis, code marks, quotes, list bullets and the addresses of links.
  private static func withoutMarks(_ line: String) -> String {
    line.replacing(/^(> ?)+/, with: "")
      .replacing(/^[-*+] +/, with: "")
      .replacing(/!\[[^\]]*\]\([^)]*\)/, with: "")
      .replacing(/\[([^\]]*)\]\([^)]*\)/) { $0.output.1 }
      .replacing(/(\*\*|__|`)/, with: "")
      .replacing(/(^|[^\p{L}\p{N}])[*_]([^*_\s](?:[^*_]*[^*_\s])?)[*_]/) {
        $0.output.1 + $0.output.2
      }
  }
}
