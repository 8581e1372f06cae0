import Foundation
import Testing

/// A newcomer's first story, key by key, in a real terminal.
@Suite(.enabled(if: Tmux.isThere)) struct DeskTests {
  private let opening = "El conejo estaba a la orilla del río "

  private func count(_ screen: String) -> Int { Tmux.count(screen) }

  private func open(_ desk: Tmux, _ arguments: String = "") throws {
    try desk.waitFor("$")
    try desk.type("'\(Program.path)' \(arguments)")
    try desk.press("Enter")
    try desk.waitFor("Temperature")
  }

  @Test func aFirstStory() throws {
    let desk = try Tmux()
    try desk.waitFor("$")
    try desk.type("stty -a > before")
    try desk.press("Enter")
    try open(desk)
    try desk.waitFor("1. Write above how a story begins")

    // Typed, completed, watched.
    try desk.type(opening)
    try desk.press("Enter")
    try desk.wait("the whole story") { Tmux.hasEnded($0) && $0.contains("tok/s") }
    #expect(try desk.screen().contains("orilla del río"))

    // The tokens, as the command line prints them.
    let cut = try Program.run(
      ["tokenize", "--boundaries", "--checkpoint", "alexandria-1.1"], input: Data(opening.utf8)
    ).text.prefix(40)
    #expect(cut.filter { $0 == "|" }.count > 3)
    try desk.press("F2")
    try desk.waitFor(String(cut))

    // Tab twice to the controls; the arrows turn temperature and length and choose the checkpoint.
    try desk.press("Tab", "Tab", "Right", "Right")
    try desk.waitFor("◂ 0.60 ▸")
    try desk.press("Down", "Left")
    try desk.waitFor("◂  110 ▸")
    try desk.press("Down", "Right")
    try desk.waitFor("◂    1 ▸")
    try desk.press("Left")
    try desk.waitFor("◂  1.1 ▸")

    // A long story, another checkpoint in its middle, and stopped.
    try desk.press("Up")
    for _ in 0..<30 { try desk.press("PPage") }
    try desk.press("BTab", "BTab", "Enter")
    try desk.wait("a story that goes on") { $0.contains("Story 2/2") && count($0) > 20 }
    try desk.press("F4")
    try desk.waitFor("◂    1 ▸")
    try desk.press("Escape")
    try desk.wait("a story that stands still") { _ in
      let before = count((try? desk.screen()) ?? "")
      usleep(300_000)
      return before > 20 && count((try? desk.screen()) ?? "") == before
    }

    // Left, with the terminal as it was.
    try desk.press("C-q")
    try desk.wait("the shell") { !$0.contains("Temperature") && $0.contains("$") }
    try desk.type("echo status $?; stty -a > after; cmp before after && echo same")
    try desk.press("Enter")
    try desk.waitFor("status 0")
    try desk.waitFor("\nsame")

    // Everything is there again.
    try open(desk)
    try desk.waitFor("orilla")
    try desk.press("C-q")
  }

  @Test func aTerminalOfAnySize() throws {
    let desk = try Tmux(columns: 20, rows: 5)
    try desk.waitFor("$")
    try desk.type("'\(Program.path)'")
    try desk.press("Enter")
    try desk.waitFor("Opening")
    try desk.type("Un pato ")
    try desk.press("Enter")
    try desk.waitFor("pato")
    try desk.resize(columns: 100, rows: 30)
    try desk.wait("the whole story") { Tmux.hasEnded($0) }
    try desk.resize(columns: 40, rows: 10)
    try desk.press("C-q")
    try desk.wait("the shell") { $0.contains("$") }
  }
}
