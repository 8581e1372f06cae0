import Cells
import Testing

@testable import StoryApp

/// Editing as in readline.
@Suite struct EditorTests {
  /// What keys make of a text in which `|` marks the cursor.
  private func edit(_ marked: String, _ keys: Key...) -> String {
    let parts = marked.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    var editor = Editor(parts.joined())
    editor.move(to: parts[0].count)
    for key in keys { _ = editor.handle(key) }
    return String(editor.characters[..<editor.cursor]) + "|"
      + String(editor.characters[editor.cursor...])
  }

  @Test func theCursorMoves() {
    #expect(edit("uno dos|", .left) == "uno do|s")
    #expect(edit("|uno", .left) == "|uno")
    #expect(edit("uno|", .right) == "uno|")
    #expect(edit("a\nuno| dos", .control("a")) == "a\n|uno dos")
    #expect(edit("a\nu|no\nb", .control("e")) == "a\nuno|\nb")
    #expect(edit("uno dos, tres|", .alt("b")) == "uno dos, |tres")
    #expect(edit("uno dos, |tres", .alt("b")) == "uno |dos, tres")
    #expect(edit("uno| dos, tres", .alt("f")) == "uno dos|, tres")
  }

  @Test func textIsCutAndPutBack() {
    #expect(edit("uno |dos\ntres", .control("k")) == "uno |\ntres")
    #expect(edit("uno|\ntres", .control("k")) == "uno|tres")
    #expect(edit("a\nuno |dos", .control("u")) == "a\n|dos")
    #expect(edit("uno dos-tres |", .control("w")) == "uno |")
    #expect(edit("uno |dos tres", .alt("d")) == "uno | tres")
    #expect(edit("uno dos|", .control("w"), .control("a"), .control("y")) == "dos|uno ")
    #expect(edit("|", .control("w"), .control("k"), .control("u"), .control("y")) == "|")
  }

  @Test func charactersAreErased() {
    #expect(edit("pez 🐟|", .backspace) == "pez |")
    #expect(edit("e\u{301}|x", .backspace) == "|x")
    #expect(edit("|abc", .backspace) == "|abc")
    #expect(edit("a|bc", .delete) == "a|c")
    #expect(edit("abc|", .delete) == "abc|")
  }

  @Test func aMarkJoinsItsLetter() {
    var editor = Editor("e")
    editor.insert("\u{301}")
    #expect(editor.characters == ["e\u{301}"])
    #expect(editor.cursor == 1)
    editor.insert("x")
    #expect(editor.text == "e\u{301}x")
  }

  @Test func lettersThatMeetAMarkJoinIt() {
    var editor = Editor("a\n\u{301}")
    editor.move(to: 2)
    editor.remove(1..<2)
    #expect(editor.characters == ["a\u{301}"])
    #expect(editor.cursor <= editor.characters.count)
  }

  @Test func undoTakesBackAWordAtATime() {
    var editor = Editor()
    for character in "uno dos" { _ = editor.handle(.character(character)) }
    _ = editor.handle(.control("_"))
    #expect(editor.text == "uno ")
    _ = editor.handle(.control("_"))
    #expect(editor.text == "uno" || editor.text == "")
    for _ in 0..<5 { _ = editor.handle(.control("_")) }
    #expect(editor.text == "")
    for _ in 0..<9 { _ = editor.handle(.alt("r")) }
    #expect(editor.text == "uno dos")
  }

  @Test func undoRestoresWhatWasCut() {
    #expect(edit("uno dos|", .control("u"), .control("_")) == "uno dos|")
    #expect(edit("|", .control("_")) == "|")
  }

  @Test func controlJIsANewLine() {
    #expect(edit("uno|dos", .control("j")) == "uno\n|dos")
  }

  @Test func keysOfOthersAreLeftToThem() {
    var editor = Editor("a")
    let handled = [editor.handle(.function(3)), editor.handle(.enter)]
    #expect(handled == [false, false])
  }

  @Test func nothingCanMakeItFail() {
    var dice: UInt64 = 9
    var editor = Editor()
    let keys: [Key] = [
      .character("a"), .character(" "), .character("\u{301}"), .character("🐟"), .control("j"),
      .left, .right, .home, .end, .alt("b"), .alt("f"), .backspace, .delete, .control("k"),
      .control("u"), .control("w"), .control("y"), .control("_"), .alt("r"), .alt("d"),
    ]
    for _ in 0..<20_000 {
      dice ^= dice << 13
      dice ^= dice >> 7
      dice ^= dice << 17
      _ = editor.handle(keys[Int(dice % UInt64(keys.count))])
      #expect((0...editor.characters.count).contains(editor.cursor))
    }
    #expect(editor.text.count == editor.characters.count)
  }
}
