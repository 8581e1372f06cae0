import Testing

@testable import Cells

@Suite struct FrameTests {
  private let style = Style(.text)

  @Test func textIsDrawnWhereItIsPut() {
    var frame = Frame(Size(columns: 6, rows: 2))
    let end = frame.draw("río", at: Point(column: 2, row: 1), style)
    #expect(end == 5)
    #expect(frame.text == "\n  río")
  }

  @Test func nothingIsDrawnOutside() {
    var frame = Frame(Size(columns: 3, rows: 1))
    frame.draw("abcdef", at: Point(column: -1, row: 0), style)
    frame.draw("x", at: Point(column: 0, row: 5), style)
    frame.draw("x", at: Point(column: 0, row: -1), style)
    frame.fill(Rect(column: -5, row: -5, columns: 3, rows: 3), style)
    #expect(frame.text == "bcd")
  }

  @Test func aWideGlyphThatDoesNotFitIsASpace() {
    var frame = Frame(Size(columns: 3, rows: 1))
    frame.draw("中文", at: Point(column: 0, row: 0), style)
    #expect(frame.text == "中")
    #expect(frame[2, 0].text == " ")
  }

  @Test func overwritingHalfOfAWideGlyphBlanksTheOther() {
    var left = Frame(Size(columns: 4, rows: 1))
    left.draw("中文", at: Point(column: 0, row: 0), style)
    left.draw("x", at: Point(column: 0, row: 0), style)
    #expect(left.text == "x 文")

    var right = Frame(Size(columns: 4, rows: 1))
    right.draw("中文", at: Point(column: 0, row: 0), style)
    right.draw("x", at: Point(column: 1, row: 0), style)
    #expect(right.text == " x文")

    var both = Frame(Size(columns: 4, rows: 1))
    both.draw("中文", at: Point(column: 0, row: 0), style)
    both.draw("字", at: Point(column: 1, row: 0), style)
    #expect(both.text == " 字")
  }

  @Test func aFrameOfNoSizeTakesEverything() {
    var frame = Frame(Size(columns: 0, rows: 0))
    frame.draw("中", at: Point(column: 0, row: 0), style)
    frame.fill(Rect(column: 0, row: 0, columns: 9, rows: 9), style)
    #expect(frame.text == "")
  }

  @Test func ansiSaysEachChangeOfStyleOnce() {
    var frame = Frame(Size(columns: 4, rows: 1))
    frame.draw("ab", at: Point(column: 0, row: 0), Style(.error))
    let text = frame.ansi(.builtIn, depth: .ansi8)
    #expect(text == "\u{1B}[0;1;31mab\u{1B}[0m  \u{1B}[0m")
  }
}
