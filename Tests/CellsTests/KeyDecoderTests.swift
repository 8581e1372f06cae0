import Testing

@testable import Cells

@Suite struct KeyDecoderTests {
  /// What comes of bytes that arrive in one go.
  private func decode(_ bytes: [UInt8]) -> [Input] {
    var decoder = KeyDecoder()
    return bytes.flatMap { decoder.feed(.byte($0)) } + decoder.settle()
  }

  private func decode(_ text: String) -> [Input] { decode(Array(text.utf8)) }

  @Test(arguments: [
    ("a", Key.character("a")), ("ñ", .character("ñ")), ("中", .character("中")),
    ("🐟", .character("🐟")), ("\r", .enter), ("\n", .control("j")), ("\t", .tab),
    ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{11}", .control("q")),
    ("\u{1F}", .control("_")), ("\u{1B}", .escape), ("\u{1B}b", .alt("b")),
    ("\u{1B}[A", .up), ("\u{1B}OB", .down), ("\u{1B}[1;5C", .wordRight), ("\u{1B}[Z", .backTab),
    ("\u{1B}OP", .function(1)), ("\u{1B}[15~", .function(5)), ("\u{1B}[24~", .function(12)),
    ("\u{1B}[3~", .delete), ("\u{1B}\u{7F}", .control("w")),
  ])
  func aSequenceIsAKey(_ text: String, _ key: Key) {
    #expect(decode(text) == [.key(key)])
  }

  @Test func escTwiceIsEscTwice() {
    #expect(decode("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
  }

  @Test func anUnknownSequenceTypesNothing() {
    #expect(decode("\u{1B}[?1;2c").isEmpty)
    #expect(decode("\u{1B}[99~a") == [.key(.character("a"))])
  }

  @Test(arguments: [
    "\u{1B}]11;rgb:ffff/ffff/ffff\u{7}", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\",
    "\u{1B}P>|xterm(390)\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}^x\u{1B}\\",
    "\u{1B}[M #!", "\u{1B}[?62;c", "\u{1B}[<35;4;5M", "\u{1B}[<0;4;5m",
  ])
  func whatATerminalAnswersTypesNothing(_ reply: String) {
    #expect(decode(reply + "a") == [.key(.character("a"))])
  }

  @Test func aStringThatBreaksOffEndsWithSilenceOrAPersonsKey() {
    var decoder = KeyDecoder()
    #expect(Array("\u{1B}]11;rgb".utf8).flatMap { decoder.feed(.byte($0)) }.isEmpty)
    #expect(decoder.isEscapePending)
    #expect(decoder.settle().isEmpty)
    #expect(decoder.feed(.byte(0x61)) == [.key(.character("a"))])
    #expect(decode("\u{1B}]11;\u{3}") == [.key(.control("c"))])
    #expect(decode("\u{1B}]11;\u{1B}[A") == [.key(.up)])
  }

  @Test func anArrowMayComeInTwoPieces() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(.byte(0x1B)).isEmpty)
    #expect(decoder.isEscapePending)
    #expect(Array("[D".utf8).flatMap { decoder.feed(.byte($0)) } == [.key(.left)])
    #expect(!decoder.isEscapePending)
  }

  @Test func xtermsReportOfTheMouseIsTheMouse() {
    #expect(
      decode("\u{1B}[<0;4;5M")
        == [.mouse(MouseEvent(.press, at: Point(column: 3, row: 4)))])
    #expect(
      decode("\u{1B}[<64;1;1M")
        == [.mouse(MouseEvent(.wheelUp, at: Point(column: 0, row: 0)))])
  }

  @Test func brokenUTF8IsReplacedAndWhatFollowsIsKept() {
    let replacement = Input.key(.character("\u{FFFD}"))
    #expect(decode([0xF1, 0x61]) == [replacement, .key(.character("a"))])
    #expect(decode([0x80, 0x61]) == [replacement, .key(.character("a"))])
    #expect(decode([0xFF]) == [replacement])
    #expect(decode([0xC0, 0xAF]) == [replacement, replacement])
    #expect(decode([0xE4, 0xB8, 0x0D]) == [replacement, .key(.enter)])
    #expect(decode([0xED, 0xA0, 0x80]).allSatisfy { $0 == replacement })
  }

  @Test func aCharacterMayComeInTwoReads() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(.byte(0xC3)).isEmpty)
    #expect(decoder.settle().isEmpty)
    #expect(decoder.feed(.byte(0xB1)) == [.key(.character("ñ"))])
  }

  @Test func aPasteIsTextWhateverIsInIt() {
    let paste = "\u{1B}[200~Había\r\nuna vez\ta\u{3}\u{1B}[A\n\u{1B}[201~x"
    #expect(decode(paste) == [.paste("Había\nuna vez\ta[A\n"), .key(.character("x"))])
  }

  @Test func aPasteThatCursesBracketsIsOneToo() {
    var decoder = KeyDecoder()
    var inputs = decoder.feed(.pasteStart)
    for byte in "sí\r".utf8 { inputs += decoder.feed(.byte(byte)) }
    inputs += decoder.feed(.input(.key(.up)))
    inputs += decoder.feed(.pasteEnd)
    #expect(inputs == [.paste("sí\n")])
    #expect(!decoder.isPasting)
  }

  @Test func aPasteThatNeverEndsKeepsWhatCame() {
    var decoder = KeyDecoder()
    for byte in "\u{1B}[200~abc".utf8 { #expect(decoder.feed(.byte(byte)).isEmpty) }
    #expect(decoder.isPasting)
    #expect(decoder.endPaste() == [.paste("abc")])
    #expect(decoder.endPaste().isEmpty)
  }

  @Test func aLongPasteIsOne() {
    let text = String(repeating: "El conejo. ", count: 10_000)
    #expect(decode("\u{1B}[200~\(text)\u{1B}[201~") == [.paste(text)])
  }

  @Test func nothingCanMakeItFail() {
    var dice = Dice(seed: 7)
    var decoder = KeyDecoder()
    for _ in 0..<100_000 {
      _ = decoder.feed(.byte(dice.next(3) == 0 ? 0x1B : UInt8(dice.next(256))))
      if dice.next(20) == 0 { _ = decoder.settle() }
      if dice.next(500) == 0 { _ = decoder.endPaste() }
    }
    _ = decoder.settle()
    #expect(decoder.endPaste().count <= 1)
  }
}
