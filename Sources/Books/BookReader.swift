import Foundation

/// A stretch of a book, one document of a corpus.
public struct BookSection: Sendable, Equatable, Encodable {
  /// The heading that it stands under; empty if there is none.
  public var title: String
  /// Its paragraphs, apart by an empty line.
  public var text: String
  /// The book, as the file's head or its name has it.
  public var book: String
  /// Who wrote it, where the file says so.
  public var author: String

  /// The section as a line of JSON, without the newline.
  ///
  /// - Returns: Keys author, book, text, title.
  public func jsonLine() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}

/// A file that is no Spanish book.
public struct BookError: Error, CustomStringConvertible {
  /// Which file and what is wrong, in one line.
  public let description: String
}

/// Reads plain texts and Project Gutenberg's files as documents to learn a language from.
///
/// Project Gutenberg's head and licence, notes, pictures and page numbers are left out, wrapped lines
/// joined, the spelling made today's, and the text cut between paragraphs. The file is read twice, a
/// chunk at a time: the memory that it takes does not grow with the file.
public struct BookReader: Sendable {
  /// Characters from which a section is closed at the next paragraph.
  public static let sectionLength = 900

  private let path: String

  /// Prepares to read a file.
  ///
  /// - Parameter path: A regular file: it is read twice.
  public init(path: String) { self.path = path }

  /// Reads the book.
  ///
  /// - Parameter body: Called with each section in its order.
  /// - Throws: `BookError` where the file cannot be read or is no Spanish text, and what `body` throws.
  /// - Complexity: O(*n*) in the bytes of the file, in constant memory.
  public func forEachSection(_ body: (BookSection) throws -> Void) throws {
    let survey = BookSurvey(try lines())
    if let fault = survey.fault { throw BookError(description: "\(path): \(fault)") }
    let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    var section = BookSection(
      title: "", text: "", book: survey.title.isEmpty ? name : survey.title, author: survey.author)
    func close() throws {
      // A line or two between headings is a motto or a list, nothing to read.
      if section.text.count >= 80 { try body(section) }
      section.text = ""
    }
    func take(_ piece: BookParagraphs.Piece?) throws {
      switch piece {
      case .heading(let title):
        try close()
        section.title = title
      case .paragraph(let text):
        for part in Self.parts(text) {
          if !section.text.isEmpty, section.text.count + part.count > Self.sectionLength * 3 / 2 {
            try close()
          }
          section.text += section.text.isEmpty ? part : "\n\n" + part
          if section.text.count >= Self.sectionLength { try close() }
        }
      case nil: break
      }
    }
    var paragraphs = BookParagraphs()
    for (number, line) in try lines().enumerated() {
      guard number >= survey.start else { continue }
      guard number + 1 < survey.end else { break }
      try take(paragraphs.take(Self.text(line, isUTF8: survey.isUTF8)))
    }
    try take(paragraphs.close())
    try close()
  }

  private func lines() throws -> LineStream {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
      let handle = FileHandle(forReadingAtPath: path)
    else { throw BookError(description: "\(path): cannot be read; is it a file, and there?") }
    return LineStream(handle)
  }

  private static func text(_ line: [UInt8], isUTF8: Bool) -> String {
    if isUTF8 { return String(decoding: line, as: UTF8.self) }
    return String(data: Data(line), encoding: .windowsCP1252)
      ?? String(line.map { Character(Unicode.Scalar($0)) })
  }

  /// A paragraph in parts of at most half as much again as a section, cut behind a sentence.
  static func parts(_ text: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = text[...]
    while rest.count > sectionLength * 3 / 2 {
      let window = rest.prefix(sectionLength)
      let end =
        window.lastIndex { ".!?…".contains($0) } ?? window.lastIndex(of: " ") ?? window.indices.last
      guard let end else { break }
      parts.append(rest[...end])
      rest = rest[rest.index(after: end)...].drop { $0 == " " }
    }
    return parts + [rest]
  }
}
