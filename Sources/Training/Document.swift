import Foundation

/// One document of a corpus.
public struct Document: Sendable, Equatable {
  /// The text's bytes.
  public let text: [UInt8]
  /// Whether its plot is held out: never trained on.
  public let isHeldOut: Bool

  /// Describes a document.
  public init(text: String, isHeldOut: Bool = false) {
    self.text = Array(text.utf8)
    self.isHeldOut = isHeldOut
  }

  /// Bytes below which a text has not something to read and something to expect, cut in whatever
  /// way.
  public static let shortest = 32

  /// Reads a corpus of JSON lines with `text`, and `split` where a plot is held out.
  ///
  /// - Parameter path: The file.
  /// - Returns: The documents in the file's order.
  /// - Throws: `TrainingError` naming the file and the line at fault.
  public static func read(_ path: String) throws -> [Document] {
    struct Line: Decodable {
      let text: String
      let split: String?
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw TrainingError("\(path): cannot be read; is it there?")
    }
    let decoder = JSONDecoder()
    var documents: [Document] = []
    for (index, line) in data.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).enumerated() where !line.allSatisfy({ $0 <= 32 }) {
      guard let line = try? decoder.decode(Line.self, from: line) else {
        throw TrainingError("\(path): line \(index + 1) is no JSON object with a text")
      }
      documents.append(Document(text: line.text, isHeldOut: line.split == "heldout"))
    }
    return documents
  }
}

/// Documents of one source, which a recipe may give a share of its own.
public struct Corpus: Sendable {
  /// The name that a recipe's mix calls it by.
  public let name: String
  /// The documents.
  public let documents: [Document]

  /// Names some documents.
  public init(name: String, documents: [Document]) {
    self.name = name
    self.documents = documents
  }

  /// Reads a file of JSON lines, and names it after the file: `written` for `corpora/written.jsonl`.
  ///
  /// - Parameter path: The file.
  /// - Throws: `TrainingError` naming the file and the line at fault.
  public init(reading path: String) throws {
    name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    documents = try Document.read(path)
  }
}

/// A run that cannot go on.
public struct TrainingError: Error, CustomStringConvertible {
  /// What happened, where, and what to do, in one line.
  public let description: String

  /// Describes a fault in one line.
  public init(_ description: String) { self.description = description }
}
