import Foundation
import Testing

/// The desk in lines.
@Suite(.serialized) struct PlainTests {
  private func run(_ lines: [String], in folder: URL? = nil) throws -> Program.Outcome {
    try Program.run(
      ["--plain"], input: Data((lines.joined(separator: "\n") + "\n").utf8), directory: folder)
  }

  private func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("alexandria-plain-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// Whatever was done to a story, its receipt tells it again.
  @Test(arguments: [
    [], ["/more"], ["/branch 5"], ["/branch 3"], ["/look 5", "/branch 5 2", "/more"],
    ["/checkpoint 1", "/more", "/branch 12"], ["/checkpoint 1", "/checkpoint 1.1", "/more"],
    ["/filmstrip", "/take 7", "/more"], ["/compare", "/take 1", "/more"], ["/again", "/undo"],
  ])
  func everyStorysReceiptReplays(_ commands: [String]) throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let outcome = try run(
      ["/max-tokens 16", "El conejo "] + commands + ["/save story.txt", "/receipt"], in: folder)
    #expect(outcome.errors == "")
    let receipt = try #require(outcome.text.split(separator: "\n").last).description
    let told = try Data(contentsOf: folder.appendingPathComponent("story.txt"))
    let again = try Program.run(["replay", receipt])
    #expect(again.errors == "")
    #expect(again.output + Data("\n".utf8) == told)
  }

  @Test func allAbilitiesThatALineCanCarry() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let outcome = try run(
      [
        "/max-tokens 8", "/temperature 0", "El conejo estaba a la orilla del río ", "/tokens",
        "/heat", "/look 3", "/filmstrip", "/compare", "/propose Un conejo y una tortu",
        "/search orilla", "/stories", "/save a.md", "/save a.html", "/save a.json", "/save a.md",
        "/evolution",
      ], in: folder)
    let lines = outcome.text.split(separator: "\n").map(String.init)
    func has(_ pattern: String) throws -> Bool {
      let pattern = try Regex(pattern)
      return lines.contains { $0.contains(pattern) }
    }
    #expect(try has(#"^\|El \|.*\|$"#))
    #expect(try has(#"^2\. \d+\.\d\d bits «.+»$"#))
    #expect(try has(#"· id \d+ · \d+ bytes: [0-9A-F ]+$"#))
    #expect(try has(#"^p [\d.]+% → [\d.]+% · #\d+ · entropy"#))
    #expect(try has(#"^9\. 2\.00: "#))
    #expect(try has(#"^1\. Alexandria 1 · \d+\.\d\d bits/byte:$"#))
    #expect(try has(#"^2\. Alexandria 1\.1 · \d+\.\d\d bits/byte:$"#))
    #expect(try has(#"^Un conejo y una tortu\[ga"#))
    #expect(try has(#"^\* 1 · 1\.1 · T 0\.00 · seed 42 · 8 tok"#))
    #expect(!outcome.output.contains(0x1B))
    for name in ["a.md", "a.html", "a.json"] {
      let data = try Data(contentsOf: folder.appendingPathComponent(name))
      #expect(String(decoding: data, as: UTF8.self).contains("alexandria:1:"), "\(name)")
    }
    #expect(outcome.errors.contains("a.md: is there already"))
    #expect(outcome.status == 0)
  }

  @Test(.enabled(if: Tmux.isThere)) func whereAPersonSitsAtItTheSessionIsKept() throws {
    let desk = try Tmux()
    try desk.waitFor("$")
    try desk.command("'\(Program.path)' --plain")
    try desk.waitFor("/help lists the commands")
    try desk.command("/max-tokens 9")
    try desk.command("La abeja buscaba una flor ")
    try desk.waitFor("\nLa abeja buscaba")
    try desk.wait("the prompt") { $0.hasSuffix(">") || $0.contains(/\n> ?\n*$/) }
    // Ctrl-C at the prompt loses nothing, and says how to leave.
    try desk.press("C-c")
    try desk.waitFor("/quit leaves")
    try desk.command("/quit")
    try desk.wait("the shell") { $0.contains(/\n\$ ?\n*$/) }
    // The screen opens the same session.
    try desk.openDesk()
    try desk.waitFor("La abeja buscaba")
    try desk.waitFor("9 tok")
    try desk.leaveDesk()
  }
}
