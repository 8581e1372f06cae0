import Foundation
import Testing

/// The configuration file, and what goes before it.
@Suite(.enabled(if: Tmux.isThere), .serialized) struct ConfigurationTests {
  private func desk(_ file: String, _ environment: [String: String] = [:]) throws -> Tmux {
    let desk = try Tmux(environment: environment)
    let folder = "\(desk.folder)/config/alexandria"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(file.utf8).write(to: URL(fileURLWithPath: "\(folder)/config.json"))
    return desk
  }

  @Test func flagsBeforeEnvironmentBeforeFile() throws {
    let desk = try desk(
      """
      {"temperature": 0.75, "maxTokens": 30, "checkpoint": "alexandria-1", "seed": 7,
       "theme": "light"}
      """, ["ALEXANDRIA_TEMPERATURE": "0.8", "ALEXANDRIA_SEED": "8"])
    try desk.openDesk("--seed 9")
    let screen = try desk.screen()
    #expect(screen.contains("◂ 0.80 ▸"))
    #expect(screen.contains("◂   30 ▸"))
    #expect(screen.contains("◂    9 ▸"))
    #expect(screen.contains("◂    1 ▸"))

    // The file goes before what the session remembers.
    try desk.press("Tab", "Tab", "Right")
    try desk.waitFor("◂ 0.85 ▸")
    try desk.leaveDesk()
    try desk.openDesk()
    try desk.waitFor("◂ 0.80 ▸")
    try desk.waitFor("◂    8 ▸")
    // The next theme after light is paper.
    try desk.press("F12")
    try desk.waitFor("paper")
    try desk.leaveDesk()
  }

  @Test func otherKeys() throws {
    let desk = try desk(#"{"keys": {"checkpoint": ["F2", "Ctrl-V"], "tokens": "F11"}}"#)
    try desk.openDesk()
    try desk.waitFor("F11 ")
    try desk.press("F2")
    try desk.waitFor("◂    1 ▸")
    try desk.press("C-v")
    try desk.waitFor("◂  1.1 ▸")
    try desk.type("El gato estaba ")
    try desk.press("F11")
    try desk.waitFor("|estaba")
    try desk.leaveDesk()
  }

  @Test func aWrongVariableIsToldToo() throws {
    let desk = try desk("{}", ["ALEXANDRIA_TEMPERATURE": "warm"])
    try desk.openDesk()
    try desk.waitFor("ALEXANDRIA_TEMPERATURE takes a number from 0 to 2, not warm")
    try desk.leaveDesk()
  }

  @Test func withoutAScreenTheFileHoldsToo() throws {
    let desk = try desk(#"{"maxTokens": 3, "temperature": 9}"#)
    let outcome = try Program.run(
      ["--plain"], input: Data("El sol \n".utf8),
      environment: ["XDG_CONFIG_HOME": "\(desk.folder)/config"])
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("temperature in config.json takes a number"))
    #expect(outcome.text.contains("El sol "))
    let words = outcome.text.split { $0.isWhitespace }
    #expect(words.count < 8, "three tokens, not \(outcome.text)")
  }

  @Test(arguments: [
    ("{\"temperature\": ", "the configuration is left out"),
    ("[1, 2]", "the configuration is left out"),
    (#"{"temperature": 7, "maxTokens": 30}"#, "temperature in config.json takes a number from 0"),
    (#"{"maxTokens": -1}"#, "maxTokens in config.json takes a whole number"),
    (#"{"temprature": 1}"#, "no setting is called temprature"),
    (#"{"keys": {"roll": ["x"]}}"#, "roll takes keys such as F5"),
    (#"{"keys": {"dance": ["F5"]}}"#, "no command is called dance"),
    (#"{"checkpoint": "alexandria-9"}"#, "alexandria-9"),
    (#"{"theme": "mauve"}"#, "mauve"),
  ])
  func aWrongFileIsToldAndTheDeskGoesOn(_ file: String, _ message: String) throws {
    let desk = try desk(file)
    try desk.openDesk()
    try desk.waitFor(message)
    #expect(try desk.screen().contains(file.contains("30") ? "◂   30 ▸" : "◂  120 ▸"))
    try desk.type("El sol ")
    try desk.waitFor("El sol")
    try desk.leaveDesk()
  }
}
