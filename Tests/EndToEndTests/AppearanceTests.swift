import Foundation
import Testing

/// Themes, colours, terminals and languages.
@Suite(.enabled(if: Tmux.isThere), .serialized) struct AppearanceTests {
  /// Whether a screen has colours: control sequences that choose one.
  private func isColored(_ screen: String) -> Bool {
    screen.contains(/\u{1B}\[(\d+;)*(3[0-7]|4[0-7]|38;5;\d+|48;5;\d+)[;m]/)
  }

  @Test func aThemeIsChosenByAFlagAndWalkedThroughLive() throws {
    let desk = try Tmux()
    try desk.openDesk("--theme light")
    let light = try desk.colors()
    #expect(isColored(light))
    // What is on the screen changes at once; after the last comes the first again.
    var seen = [light]
    for name in ["paper", "plain", "dark", "high-contrast"] {
      try desk.press("F12")
      try desk.waitFor("Theme \(name)")
      seen.append(try desk.colors())
    }
    let bodies = seen.map { $0.split(separator: "\n").dropLast().joined() }
    #expect(Set(bodies).count == 5)
    try desk.press("F12")
    try desk.waitFor("Theme light")
    try desk.leaveDesk()
    // It is remembered.
    try desk.openDesk()
    try desk.press("F12")
    try desk.waitFor("Theme paper")
    try desk.leaveDesk()
  }

  @Test func aBrokenThemeFallsBackAndSaysWhy() throws {
    let desk = try Tmux()
    let file = "\(desk.folder)/mauve.json"
    try Data(#"{"name": "mauve", "roles": {"text": {"foreground": "mauve"}}}"#.utf8)
      .write(to: URL(fileURLWithPath: file))
    try desk.openDesk("--theme ./mauve.json")
    try desk.waitFor("“text” has an unknown colour “mauve”")
    try desk.type("El sol ")
    try desk.waitFor("El sol")
    try desk.leaveDesk()
  }

  @Test func withoutColourWhereNobodyWantsIt() throws {
    let desk = try Tmux(environment: ["NO_COLOR": "1"])
    try desk.openDesk()
    try desk.type("El conejo estaba ")
    try desk.press("Enter")
    try desk.wait("a story") { Tmux.hasEnded($0) }
    try desk.press("F7")
    #expect(try !isColored(desk.colors()))
    try desk.leaveDesk()
  }

  @Test(arguments: ["xterm", "screen", "linux", "vt100", "xterm-256color"])
  func onTerminalsOfAllKinds(_ term: String) throws {
    let desk = try Tmux(environment: ["TERM": term])
    try desk.openDesk()
    try desk.type("Un pato ")
    try desk.press("Enter")
    try desk.wait("a story") { Tmux.hasEnded($0) }
    #expect(try isColored(desk.colors()) == (term != "vt100"))
    try desk.leaveDesk()
  }

  @Test(arguments: [["TERM": "dumb"], ["ACCESSIBLE": "1"]])
  func linesWhereACursorCannotBePlaced(_ environment: [String: String]) throws {
    let desk = try Tmux(environment: environment)
    try desk.command("'\(Program.path)'")
    try desk.waitFor("/help lists the commands")
    #expect(try desk.display("#{alternate_on}") == "0")
    try desk.command("/max-tokens 5")
    try desk.command("El conejo ")
    try desk.waitFor("\nEl conejo ")
    try desk.command("/quit")
    try desk.wait("the shell") { $0.hasSuffix("$") || $0.contains("\n$") }
  }

  @Test(arguments: ["C", "xx_XX.UTF-8"])
  func aLocaleThatIsNotThereIsStoodInFor(_ locale: String) throws {
    let desk = try Tmux(environment: ["LANG": locale, "LC_ALL": locale])
    try desk.openDesk()
    try desk.type("Érase un ñandú")
    try desk.waitFor("Érase un ñandú")
    #expect(try !desk.screen().contains("locale"))
    try desk.leaveDesk()
  }

  @Test func theInterfaceSpeaksSpanish() throws {
    let desk = try Tmux(environment: ["LANG": "es_ES.UTF-8", "LC_CTYPE": "C.UTF-8"])
    try desk.waitFor("$")
    try desk.command("'\(Program.path)'")
    try desk.waitFor("1. Escribe arriba cómo empieza un cuento.")
    try desk.press("F1")
    try desk.waitFor("muestra los límites entre tokens")
    try desk.press("Escape")
    try desk.type("El pato ")
    try desk.press("Enter")
    try desk.waitFor("Cuento · 1.1 · T 0,50 · semilla 42")
    try desk.leaveDesk()
  }
}
