import Foundation
import Testing

/// However the desk ends, the shell gets its terminal back as it was.
@Suite(.enabled(if: Tmux.isThere), .serialized) struct LeavingTests {
  /// A desk in mid-story, in a terminal whose settings are written down in `before`.
  private func writingDesk() throws -> Tmux {
    let desk = try Tmux()
    try desk.waitFor("$")
    try desk.command("stty -a > before")
    try desk.beginEndlessStory("Un pato nadaba en el lago ")
    #expect(try desk.display("#{alternate_on}") == "1")
    return desk
  }

  /// Waits for the shell and compares the terminal with what it was.
  private func expectShell(_ desk: Tmux, status: Int32) throws {
    try desk.waitForShell()
    try desk.command("echo status $?; stty -a > after; cmp before after && echo same")
    try desk.waitFor("status \(status)\nsame")
  }

  @Test func byCtrlQ() throws {
    let desk = try writingDesk()
    try desk.press("C-q")
    try expectShell(desk, status: 0)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGABRT, SIGQUIT, SIGUSR1, SIGALRM, SIGIO])
  func bySignal(_ signal: Int32) throws {
    let desk = try writingDesk()
    try desk.signal(signal)
    try expectShell(desk, status: 128 + signal)
  }

  @Test func byCtrlZAndBack() throws {
    let desk = try writingDesk()
    let text = "Un pato nadaba"
    try desk.press("C-z")
    try desk.waitForShell()
    #expect(try !desk.screen().contains(text))
    try desk.command("stty -a > after; cmp before after && echo same")
    try desk.waitFor("\nsame")
    try desk.command("fg")
    try desk.waitFor(text)
    #expect(try desk.display("#{alternate_on}") == "1")
    // The story goes on, it hears keys one by one again, and goes as it would have.
    let count = Tmux.count(try desk.screen())
    try desk.wait("more of the story") { Tmux.count($0) > count }
    try desk.press("Escape", "C-e")
    try desk.type("azul")
    try desk.waitFor("en el lago azul")
    try desk.press("C-q")
    try expectShell(desk, status: 0)
  }
}
