import Foundation

/// One document of a file.
struct CorpusDocument: Sendable {
  /// Its title, where the file says it.
  var title: String?
  /// Its text, in which the title is the first line.
  var text: String
  /// What part of a corpus it belongs to, where the file says it.
  var split: String?

  /// Whether it is kept out of training.
  var isHeldOut: Bool { split == "heldout" }
}

/// A file of documents that are read one at a time: JSON lines with `text` where its name ends in
/// .jsonl, else a text that is one document.
struct CorpusFile: Sendable {
  /// Where it is.
  let path: String
  private let data: Data
  /// The lines that hold documents; nil for a text.
  private let lines: [Line]?

  private struct Line {
    var number: Int
    var bytes: Range<Int>
  }

  private struct Fields: Decodable {
    let title: String?
    let text: String
    let split: String?
  }

  /// Finds the documents; nothing is read of them yet.
  ///
  /// - Parameter path: The file, or `-` for standard input.
  /// - Throws: `LineError` when it cannot be read.
  init(_ path: String) throws {
    self.path = path
    // A pipe cannot be mapped, and is read.
    data =
      try (try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped))
      ?? Data(Input.readAll(path))
    lines = path.hasSuffix(".jsonl") ? data.withUnsafeBytes(Self.lines) : nil
  }

  /// Documents in it.
  var count: Int { lines?.count ?? (data.isEmpty ? 0 : 1) }

  /// Its name without folders.
  var name: String { URL(fileURLWithPath: path).lastPathComponent }

  /// Reads a document.
  ///
  /// - Parameter index: From 0 to below `count`.
  /// - Returns: The document.
  /// - Throws: `LineError` naming the line at fault.
  func document(at index: Int) throws -> CorpusDocument {
    guard let line = lines?[index] else {
      return CorpusDocument(text: String(decoding: data, as: UTF8.self))
    }
    guard let fields = try? JSONDecoder().decode(Fields.self, from: data[line.bytes]) else {
      throw LineError("\(path): line \(line.number) is no JSON object with a text")
    }
    return CorpusDocument(title: fields.title, text: fields.text, split: fields.split)
  }

  /// The lines that are not blank.
  private static func lines(_ bytes: UnsafeRawBufferPointer) -> [Line] {
    var lines: [Line] = []
    var (start, number) = (0, 1)
    while start < bytes.count, let base = bytes.baseAddress {
      let newline = memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
      let end = newline.map { UnsafeRawPointer($0) - base } ?? bytes.count
      // All that JSON takes for white space is below the first printing character.
      if bytes[start..<end].contains(where: { $0 > 0x20 }) {
        lines.append(Line(number: number, bytes: start..<end))
      }
      start = end + 1
      number += 1
    }
    return lines
  }
}
