import Testing

@testable import Cells

@Suite struct TextLayoutTests {
  private func lines(_ text: String, _ width: Int) -> [String] {
    let characters = Array(text)
    return TextLayout(characters, width: width).lines.map { String(characters[$0]) }
  }

  @Test func linesBreakAfterSpaces() {
    #expect(lines("El conejo estaba", 10) == ["El conejo ", "estaba"])
    #expect(lines("El conejo estaba", 9) == ["El conejo ", "estaba"])
    #expect(lines("El conejo estaba", 8) == ["El ", "conejo ", "estaba"])
  }

  @Test func aLongWordIsBrokenBetweenCharacters() {
    #expect(lines("abcdefgh", 3) == ["abc", "def", "gh"])
    #expect(lines("a abcdefgh", 4) == ["a ", "abcd", "efgh"])
  }

  @Test func spacesThatDoNotFitHang() {
    #expect(lines("abc   def", 3) == ["abc   ", "def"])
  }

  @Test func lineBreaksEndLines() {
    #expect(lines("a\nb\r\nc", 5) == ["a\n", "b\r\n", "c"])
    #expect(lines("a\n", 5) == ["a\n", ""])
    #expect(lines("\n\n", 5) == ["\n", "\n", ""])
    #expect(lines("", 5) == [""])
  }

  @Test func wideLettersBreakAnywhereAndAreNeverHalved() {
    #expect(lines("中文字", 5) == ["中文", "字"])
    #expect(lines("a中文", 4) == ["a中", "文"])
    #expect(lines("中", 1) == ["中"])
  }

  @Test func marksNeverLeaveTheirLetter() {
    #expect(lines("ae\u{301}io\u{301}", 2) == ["ae\u{301}", "io\u{301}"])
  }

  @Test func theCursorAfterAFullLineStandsOnTheNext() {
    let layout = TextLayout(Array("abc"), width: 3)
    #expect(layout.point(of: 3) == Point(column: 0, row: 1))
    #expect(layout.index(at: Point(column: 0, row: 1)) == 3)
    #expect(TextLayout(Array("ab"), width: 3).point(of: 2) == Point(column: 2, row: 0))
    #expect(TextLayout(Array("a\n"), width: 3).point(of: 2) == Point(column: 0, row: 1))
  }

  @Test func aCellOutsideTheTextGivesTheNearestCharacter() {
    let layout = TextLayout(Array("ab cd\nef"), width: 4)
    #expect(layout.lines.count == 3)
    #expect(layout.index(at: Point(column: 9, row: 0)) == 2)
    #expect(layout.index(at: Point(column: 9, row: 1)) == 5)
    #expect(layout.index(at: Point(column: 9, row: 2)) == 8)
    #expect(layout.index(at: Point(column: 0, row: 9)) == 8)
    #expect(layout.index(at: Point(column: 3, row: -1)) == 0)
  }

  /// Whatever the text, nothing is lost, nothing stands outside, and each visible character is
  /// found again where it was put.
  @Test(arguments: 1...12)
  func everyCharacterIsFoundWhereItWasPut(width: Int) {
    var dice = Dice(seed: UInt64(width))
    let alphabet: [Character] = ["a", "b", " ", "\n", "中", "e\u{301}", "🐟", "|", "\t", "\r\n"]
    for _ in 0..<200 {
      let characters = (0..<dice.next(40)).map { _ in alphabet[dice.next(alphabet.count)] }
      let layout = TextLayout(characters, width: width)
      #expect(layout.lines.flatMap { Array($0) } == Array(characters.indices))
      for (index, character) in characters.enumerated() {
        let point = layout.point(of: index)
        #expect(layout.lines[point.row].contains(index))
        guard !character.isWhitespace else { continue }
        #expect(point.column + min(character.displayWidth, width) <= width)
        #expect(layout.index(at: point) == index)
      }
    }
  }
}

/// A small generator, the same on every machine.
struct Dice {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }
}
