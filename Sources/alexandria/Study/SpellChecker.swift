import Foundation

/// The Spanish dictionary of hunspell, where it is installed.
struct SpellChecker {
  private let program: URL

  /// Looks for the program; nil where there is none.
  ///
  /// - Parameter environment: Its `PATH` says where.
  init?(environment: [String: String]) {
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    let paths = folders.map { "\($0)/hunspell" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile) else { return nil }
    program = URL(fileURLWithPath: path)
  }

  /// Which of these words the dictionary does not know.
  ///
  /// - Parameter words: Words as they stand in a text: names have capitals.
  /// - Returns: Nil where hunspell did not do its work, as without its dictionary `es_ES`.
  func unknown(_ words: Set<String>) -> Set<String>? {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("alexandria-words-\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = program
    process.arguments = ["-d", "es_ES", "-i", "utf-8", "-l", file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    do {
      try Data((words.sorted().joined(separator: "\n") + "\n").utf8).write(to: file)
      try process.run()
    } catch { return nil }
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    return words.intersection(lines)
  }
}
