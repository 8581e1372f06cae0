import Foundation

/// A real terminal emulator with a shell in it, to press keys in and to read the screen of.
final class Tmux {
  static let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux")

  private let socket = "alexandria-\(UUID().uuidString)"
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("alexandria-desk-\(UUID().uuidString)").path

  private let server = Process()

  /// Opens a terminal with a shell in it.
  ///
  /// - Parameters:
  ///   - columns: Its width.
  ///   - rows: Its height.
  ///   - environment: Variables that the shell is given besides, or instead of, the usual ones.
  /// - Throws: What keeps tmux from starting.
  init(columns: Int = 100, rows: Int = 30, environment: [String: String] = [:]) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    // The server stays in the foreground: Foundation holds a process for running as long as what
    // it leaves behind runs.
    server.executableURL = URL(fileURLWithPath: "/usr/bin/tmux")
    server.arguments = ["-L", socket, "-f", "/dev/null", "-D"]
    try server.runUnmasked()
    let end = Date() + 20
    while try run(["show-options", "-g"]).isEmpty, Date() < end { usleep(5_000) }
    var variables = [
      "XDG_DATA_HOME": "\(folder)/data", "XDG_CONFIG_HOME": "\(folder)/config",
      "ALEXANDRIA_CHECKPOINTS": Program.checkpoints, "LANG": "C.UTF-8", "PS1": "$ ",
      // Whoever runs the tests may want none for their report.
      "NO_COLOR": "",
      // A test reads faster than a person.
      "ALEXANDRIA_PACE": "0",
    ]
    variables.merge(environment) { $1 }
    try run(
      ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", folder, "env"]
        + variables.map { "\($0)=\($1)" } + ["sh"])
  }

  deinit {
    _ = try? run(["kill-server"])
    server.waitUntilExit()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Types text as it is.
  func type(_ text: String) throws { try run(["send-keys", "-l", text]) }

  /// Presses keys by tmux's names.
  func press(_ keys: String...) throws { try press(keys) }

  func press(_ keys: [String]) throws { try run(["send-keys"] + keys) }

  /// Takes the terminal away, as closing its window does.
  func closeWindow() throws { try run(["kill-window"]) }

  /// Pastes text as a terminal does: in brackets, where the program has asked for them.
  func paste(_ text: String) throws {
    try run(["set-buffer", text])
    try run(["paste-buffer", "-p"])
  }

  /// Clicks on a cell, counted from 0.
  func click(column: Int, row: Int) throws {
    let place = [column, row].compactMap { Unicode.Scalar(UInt8($0 + 33)) }.map { String($0) }
    // Pressed and let go.
    try type("\u{1B}[M \(place.joined())\u{1B}[M#\(place.joined())")
  }

  func resize(columns: Int, rows: Int) throws {
    try run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// What stands on the screen.
  func screen() throws -> String { try run(["capture-pane", "-p"]) }

  /// What stands on the screen, with the control sequences that colour it.
  func colors() throws -> String { try run(["capture-pane", "-p", "-e"]) }

  /// What tmux knows of the terminal, such as `#{cursor_flag}`.
  func display(_ format: String) throws -> String {
    try run(["display", "-p", format]).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// What did not come, and what was on the screen instead.
  struct Missed: Error, CustomStringConvertible {
    let description: String
  }

  /// Waits until the screen is as wanted.
  func wait(_ what: String, seconds: Double = 20, until: (String) throws -> Bool) throws {
    let end = Date() + seconds
    while Date() < end {
      if try until(try screen()) { return }
      usleep(20_000)
    }
    throw Missed(description: "\(what) did not come; the screen:\n\(try screen())")
  }

  func waitFor(_ text: String) throws { try wait("“\(text)”") { $0.contains(text) } }

  @discardableResult
  private func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/tmux")
    process.arguments = ["-L", socket] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.runUnmasked()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
