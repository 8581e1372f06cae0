import Foundation
import Testing

/// The built program, run as a person or a script runs it.
enum Program {
  /// The executable, which stands beside the test bundle: on Linux the bundle is a program itself.
  static let path = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("alexandria").path

  /// The package's own checkpoints.
  static let checkpoints = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Checkpoints").path

  struct Outcome {
    let status: Int32
    let output: Data
    let errors: String
    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// Runs it to its end; a copy of it, or in another folder, if so asked.
  static func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:],
    executable: URL = URL(fileURLWithPath: path), directory: URL? = nil
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = executable
    if let directory { process.currentDirectoryURL = directory }
    process.arguments = arguments
    var variables = ProcessInfo.processInfo.environment
    variables["ALEXANDRIA_CHECKPOINTS"] = checkpoints
    variables["XDG_DATA_HOME"] = "/nonexistent"
    for (name, value) in environment { variables[name] = value }
    process.environment = variables
    let (stdin, stdout) = (Pipe(), Pipe())
    let errorFile = FileManager.default.temporaryDirectory
      .appendingPathComponent("alexandria-errors-\(UUID().uuidString)")
    FileManager.default.createFile(atPath: errorFile.path, contents: nil)
    defer { try? FileManager.default.removeItem(at: errorFile) }
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.runUnmasked()
    try? stdin.fileHandleForWriting.write(contentsOf: input)
    try? stdin.fileHandleForWriting.close()
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: output,
      errors: try String(contentsOf: errorFile, encoding: .utf8))
  }
}

extension Program.Outcome {
  /// The output as objects, one a line.
  var jsonLines: [[String: Any]] {
    get throws {
      try text.split(separator: "\n").map {
        try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
      }
    }
  }
}

extension Process {
  /// Runs it with every signal let through, as a shell does.
  ///
  /// Tests run on threads that block them, and a process inherits that: a terminal emulator would
  /// never hear that its shell has ended.
  func runUnmasked() throws {
    var none = sigset_t()
    sigemptyset(&none)
    var before = sigset_t()
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try run()
  }
}
