import Testing

@testable import Cells

@Suite struct GlyphTests {
  @Test(arguments: [
    ("a", 1), ("ñ", 1), ("e\u{301}", 1), ("中", 2), ("🐟", 2), ("…", 1), ("«", 1), ("▮", 1),
    ("\u{301}", 1), ("\u{200B}", 1), ("\n", 0), ("\r\n", 0), ("\t", 2), ("각", 2),
  ])
  func charactersTakeTheColumnsThatLibcGivesThem(_ text: String, _ width: Int) {
    #expect(text.count == 1)
    #expect(text.displayWidth == width)
  }

  @Test func aMarkStaysOnItsLetter() {
    #expect(Character("e\u{301}").glyphs == [Glyph("e\u{301}", width: 1)])
  }

  @Test func aMarkWithoutLetterStandsOnADottedCircle() {
    #expect(Character("\u{301}").glyphs == [Glyph("\u{25CC}\u{301}", width: 1)])
  }

  @Test(arguments: ["👨\u{200D}👩\u{200D}👧", "👨🏽", "👨\u{FE0F}"])
  func ofAnEmojiSequenceTheFirstPictureIsDrawn(_ text: String) {
    #expect(Character(text).glyphs == [Glyph("👨", width: 2)])
  }

  @Test func aFlagIsTwoCellsThatTerminalsMayJoin() {
    #expect(Character("🇪🇸").glyphs.map(\.width) == [1, 1])
  }

  @Test func marksBeyondWhatACellHoldsAreLeftOut() {
    let zalgo = "e" + String(repeating: "\u{301}", count: 40)
    #expect(zalgo.count == 1)
    #expect(Character(zalgo).glyphs.map(\.text.unicodeScalars.count) == [Glyph.scalarLimit])
  }

  @Test func controlsNeverReachTheTerminal() {
    #expect(Character("\u{1B}").glyphs == [Glyph("\u{241B}", width: 1)])
    #expect(Character("\u{7F}").glyphs == [Glyph("\u{2421}", width: 1)])
    for value in 0..<0x3000 as Range<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for glyph in Character(scalar).glyphs {
        #expect(glyph.width == 1 || glyph.width == 2)
        for drawn in glyph.text.unicodeScalars {
          #expect(drawn.value >= 0x20 && !(0x7F..<0xA0).contains(drawn.value))
          #expect(!(0x202A...0x202E).contains(drawn.value))
        }
      }
    }
  }
}
