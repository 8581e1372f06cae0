import Foundation
import Testing

/// An afternoon at the desk, from the first letter to finding everything again.
@Suite(.enabled(if: Tmux.isThere)) struct StoryTests {
  private let opening = "El conejo estaba a la orilla del río "

  @Test func opensWritesChangesLeavesAndFindsEverything() throws {
    let desk = try Tmux()
    try desk.openDesk()
    try desk.waitFor("1. Write above how a story begins")

    // Types an opening, and watches the story come.
    try desk.type(opening)
    try desk.waitFor("Tab takes what stands dim")
    try desk.press("Enter")
    try desk.wait("a story with its speed and memory") {
      Tmux.hasEnded($0) && $0.contains("tok/s") && $0.contains("memory ▮")
    }

    // Sees the tokens, and how surprising each was.
    try desk.press("F2")
    try desk.waitFor("|El |")
    try desk.press("F7")
    try desk.waitFor("Heat:")

    // Turns the temperature: the same dice, and what flips is another story beside the first.
    try desk.press("Tab", "Tab", "Right", "Right", "Right", "Right", "Enter")
    try desk.wait("a warmer story") {
      $0.contains("Story 2/2 · 1.1 · T 0.70 · seed 42") && Tmux.hasEnded($0)
    }

    // Swaps the model: the text stays and is cut by the other tokenizer.
    try desk.press("F4")
    try desk.waitFor("◂    1 ▸")
    let cut = try Program.run(
      ["tokenize", "--boundaries", "--checkpoint", "alexandria-1"], input: Data(opening.utf8)
    ).text.prefix(40)
    try desk.wait("the story as the other cuts it") { $0.count(of: String(cut)) == 2 }

    // Compares both, with the gutter of mutual surprise.
    try desk.press("F3")
    try desk.wait("two stories side by side", seconds: 60) {
      $0.contains("1 · ") && $0.contains("1.1 · ") && $0.contains("bits/byte")
    }
    try desk.press("Escape")

    // Looks inside a token and takes another: a branch.
    try desk.press("Tab", "Left", "Left", "Left")
    try desk.wait("what else it could have been") { $0.contains("entropy") && $0.contains("→") }
    try desk.press("Down", "Down")
    try desk.waitFor("▸")
    try desk.wait("the alternative's ending") { _ in
      usleep(300_000)
      return true
    }
    try desk.press("Enter")
    try desk.waitFor("Story 3/3")

    // Undoes and does again: nothing is overwritten.
    try desk.press("C-_")
    try desk.waitFor("Story 2/3")
    try desk.press("C-_")
    try desk.waitFor("Story 1/3")
    try desk.press("C-y", "C-y")
    try desk.waitFor("Story 3/3")

    // Climbs the ladder of temperatures and leaves it.
    try desk.press("F8")
    try desk.waitFor("Nine temperatures")
    try desk.wait("all nine", seconds: 60) { screen in
      let rungs = screen.matches(of: /│ [▸ ] (\d\.\d\d) \p{L}/).map(\.output.1)
      return rungs.count == 9 && rungs.first == "2.00" && rungs.last == "0.00"
    }
    try desk.press("Up")
    try desk.press("Escape")
    try desk.waitFor("Story 3/3")

    // Saves it as a page with its tokens.
    try desk.press("F9", "Down", "Enter")
    try desk.waitFor(".html")
    let pages = try FileManager.default.contentsOfDirectory(atPath: desk.folder)
      .filter { $0.hasSuffix(".html") }
    let page = try String(
      contentsOfFile: "\(desk.folder)/\(try #require(pages.first))", encoding: .utf8)
    #expect(page.contains("<span class=\"story\""))
    #expect(page.contains("alexandria:1:"))

    // Leaves, comes back, and finds everything: stories, settings, and the opening in the search.
    try desk.leaveDesk()
    let kept = try desk.keptStories()
    #expect(kept.count == 3)
    try desk.openDesk()
    try desk.waitFor("Story 3/3")
    try desk.waitFor("◂ 0.70 ▸")
    try desk.waitFor("◂    1 ▸")
    try desk.waitFor(String(cut))
    try desk.press("C-p", "C-p")
    try desk.waitFor("Story 1/3 · 1.1 · T 0.50 · seed 42")
    try desk.press("C-r")
    try desk.type("orilla")
    try desk.waitFor("contains")
    try desk.press("Escape")
    try desk.leaveDesk()
    #expect(try desk.keptStories().map(\.opening) == kept.map(\.opening))
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func count(of text: String) -> Int { components(separatedBy: text).count - 1 }
}
