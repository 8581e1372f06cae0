import Cells
import Testing

@testable import StoryApp

/// Keys that the person gives to commands.
@Suite struct KeymapTests {
  @Test func aKeyGoesToTheCommandThatThePersonGivesIt() {
    var keymap = Keymap()
    let isBound = keymap.bind([.function(2), .alt("k")], to: .checkpoint)
    #expect(isBound)
    #expect(keymap.keys(of: .checkpoint) == [.function(2), .alt("k")])
    #expect(keymap.keys(of: .tokens) == [.control("t")])
    #expect(keymap.command(of: .function(2)) == .checkpoint)
    #expect(keymap.command(of: .function(4)) == nil)
    // What types, stops, or is another key in disguise stays what it is.
    let before = keymap
    for key in [Key.character("x"), .enter, .escape, .tab, .control("c"), .control("m")] {
      let isTaken = keymap.bind([key], to: .roll)
      #expect(!isTaken, "\(key)")
    }
    #expect(keymap == before)
  }

  @Test func keysAreNamedAsTheHelpWritesThem() {
    for key in Command.allCases.flatMap(\.keys) { #expect(Key(name: key.name) == key) }
    #expect(Key(name: "alt-r") == .alt("r"))
    for name in ["", "F0", "F13", "Ctrl-", "Ctrl-ñ", "x", "-", "Shift-F1", "F-1"] {
      #expect(Key(name: name) == nil)
    }
  }
}
