import Arguments
import Books
import Foundation

/// `alexandria corpus books`: plain texts as JSON lines.
enum BooksWriting {
  static func run(_ files: [String], _ console: Console) throws {
    guard !files.isEmpty else { throw UsageError("corpus books needs a FILE; - is standard input") }
    Signals.awaitStop()
    let meter = ProgressMeter(
      "books", unit: "files", total: files.count, printsResults: true, console)
    defer { meter.close() }
    for (index, file) in files.enumerated() {
      try withRegularFile(file) { path in
        do {
          try BookReader(path: path).forEachSection { section in
            try Signals.check()
            console.output.write(try section.jsonLine() + "\n")
            try console.output.flush()
          }
        } catch let error as BookError {
          // Standard input is read from a file that nobody knows.
          throw LineError(error.description.replacingOccurrences(of: path, with: name(file)))
        }
      }
      meter.update(index + 1)
    }
  }

  private static func name(_ file: String) -> String { file == "-" ? Input.standardName : file }

  /// Calls `body` with the file's path, or with that of a copy where it is a pipe: a book is read twice.
  private static func withRegularFile(_ file: String, _ body: (String) throws -> Void) throws {
    var status = stat()
    guard file == "-" || stat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO else {
      return try body(file)
    }
    let copy = FileManager.default.temporaryDirectory.appendingPathComponent(
      "alexandria-book-\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: copy) }
    guard FileManager.default.createFile(atPath: copy.path, contents: nil),
      let handle = FileHandle(forWritingAtPath: copy.path)
    else { throw LineError("\(copy.path): cannot be written; is there space?") }
    defer { try? handle.close() }
    try Input.chunks(file) { try handle.write(contentsOf: Data($0)) }
    try body(copy.path)
  }
}
