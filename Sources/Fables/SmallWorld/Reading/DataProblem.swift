/// What is wrong with a line of a data file, as "file:line: what".
struct DataProblem: Error, CustomStringConvertible, Hashable {
  let file: String
  /// From 1.
  let line: Int
  let what: String

  var description: String { "\(file):\(line): \(what)" }
}

/// A line of a data file that says something: comments and ends of lines are gone.
struct DataLine {
  let file: String
  /// From 1.
  let number: Int
  let text: String

  /// A problem in this line.
  func problem(_ what: String) -> DataProblem {
    DataProblem(file: file, line: number, what: what)
  }

  /// The lines of `file` that are neither empty nor comments (a `#` first).
  static func lines(of file: EmbeddedText) -> [DataLine] {
    file.lines.enumerated().compactMap { index, line in
      let text = line.trimmed
      guard !text.isEmpty, !text.hasPrefix("#") else { return nil }
      return DataLine(file: file.name, number: index + 1, text: text)
    }
  }
}

extension StringProtocol {
  /// The parts between `separator`, trimmed; empty ones are left out.
  func parts(_ separator: Character) -> [String] {
    split(separator: separator).map(\.trimmed).filter { !$0.isEmpty }
  }

  /// What stands before and after the first `separator`, trimmed; nil if it doesn't occur.
  func halves(_ separator: Character) -> (String, String)? {
    guard let place = firstIndex(of: separator) else { return nil }
    return (self[..<place].trimmed, self[index(after: place)...].trimmed)
  }
}
