import Foundation
import Testing

/// Ways in besides single keys: pastes, the mouse, proposals.
@Suite(.enabled(if: Tmux.isThere), .serialized) struct InputTests {
  @Test func aPasteIsTextLineBreaksAndAll() throws {
    let desk = try Tmux()
    try desk.openDesk()
    try desk.press("Tab")
    try desk.paste("Había una vez\nuna niña ñandú")
    try desk.waitFor("│ una niña ñandú")
    #expect(try desk.screen().contains("│ Había una vez "))
    // No line break in it has told a story.
    #expect(try desk.screen().contains("1. Write above"))
    try desk.leaveDesk()
  }

  @Test func theMouseSelectsPanesAndTokensAndCanBeTurnedOff() throws {
    let desk = try Tmux()
    try desk.openDesk()
    #expect(try desk.display("#{mouse_any_flag}") == "1")
    try desk.type("El conejo estaba a la orilla del río ")
    try desk.press("Enter")
    try desk.wait("a story") { Tmux.hasEnded($0) }
    // The story's first line lies below the divider.
    let rows = try desk.screen().split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(rows.firstIndex { $0.contains("├ Story") }) + 1
    try desk.click(column: 5, row: row)
    try desk.waitFor("bytes")
    try desk.waitFor("Enter takes one")
    try desk.click(column: 80, row: 2)
    try desk.waitFor("↑ ↓ choose")
    try desk.leaveDesk()
    #expect(try desk.display("#{mouse_any_flag}") == "0")

    try desk.command("export ALEXANDRIA_MOUSE=false ALEXANDRIA_GHOST=false")
    try desk.openDesk()
    #expect(try desk.display("#{mouse_any_flag}") == "0")
    try desk.press("End")
    try desk.type("y ")
    try desk.press("Tab")
    try desk.waitFor("letters edit")
    try desk.leaveDesk()
  }

  @Test func aHalfTypedWordIsCompletedByTab() throws {
    let desk = try Tmux()
    try desk.openDesk()
    try desk.type("Un conejo y una tortu")
    try desk.waitFor("Tab takes what stands dim")
    try desk.waitFor("Un conejo y una tortuga")
    // How much each token was expected stands under it as a ground.
    let colors = try desk.colors()
    #expect(colors.contains(/\u{1B}\[[\d;]*48;5;\d+m/))
    try desk.press("Escape")
    try desk.wait("no proposal") { !$0.contains("tortuga") }
    try desk.type("g")
    try desk.waitFor("Un conejo y una tortuga")
    try desk.press("Tab")
    try desk.wait("the proposal as one's own") {
      $0.contains("tortuga") && $0.contains("Enter goes on from the opening")
    }
    try desk.press("Tab")
    try desk.waitFor("letters edit")
    try desk.leaveDesk()
  }
}
