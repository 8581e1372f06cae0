import Foundation
import Testing

/// A command that is asked to end does so at once, by the signal.
struct SignalTests {
  @Test(arguments: [SIGQUIT, SIGTERM, SIGINT])
  func generateEndsByTheSignal(_ signal: Int32) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Program.path)
    process.arguments = ["generate", "--prompt", "El ", "--max-tokens", "1000000"]
    var variables = ProcessInfo.processInfo.environment
    variables["ALEXANDRIA_CHECKPOINTS"] = Program.checkpoints
    process.environment = variables
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.runUnmasked()
    // It writes, so it runs.
    _ = try output.fileHandleForReading.read(upToCount: 1)
    kill(process.processIdentifier, signal)
    // Whatever is still written may not block it.
    DispatchQueue.global().async { _ = try? output.fileHandleForReading.readToEnd() }
    let said = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    if signal == SIGQUIT {
      #expect(process.terminationReason == .uncaughtSignal)
      #expect(process.terminationStatus == SIGQUIT)
    } else {
      #expect([signal, 128 + signal].contains(process.terminationStatus))
    }
    #expect(!String(decoding: said, as: UTF8.self).contains("Backtrace"))
    #expect(!String(decoding: said, as: UTF8.self).contains("💣"))
  }
}
