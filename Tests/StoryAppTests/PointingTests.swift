import Cells
import Testing

@testable import StoryApp

/// The mouse, and long texts side by side.
@Suite struct PointingTests {
  private func point(_ desk: inout Desk, _ action: MouseEvent.Action, _ column: Int, _ row: Int) {
    desk.happen(.input(.mouse(MouseEvent(action, at: Point(column: column, row: row)))))
  }

  @Test func `The arrows around a value turn it, and so does the wheel on it`() {
    var desk = Desk()
    let controls = Layout(of: desk.state).controls
    point(&desk, .press, controls.right - 2, controls.top)
    #expect(desk.state.settings.temperature == 0.55)
    point(&desk, .press, controls.right - 9, controls.top)
    #expect(desk.state.settings.temperature == 0.5)
    // The value itself only takes the focus.
    point(&desk, .press, controls.right - 5, controls.top)
    #expect(desk.state.settings.temperature == 0.5 && desk.state.focus == .controls)
    point(&desk, .wheelUp, controls.left + 3, controls.top + 3)
    #expect(desk.state.settings.seed == 43 && desk.state.control == .seed)
    point(&desk, .wheelDown, controls.left + 3, controls.top + 3)
    #expect(desk.state.settings.seed == 42)
  }

  private func sideBySide() -> Desk {
    var desk = Desk()
    desk.type("El ")
    desk.press(.function(3))
    let text = (1...120).map { "palabra\($0) " }.joined()
    for lane in desk.state.lanes?.lanes ?? [] {
      desk.happen(.started(request: lane.request, prompt: Desk.cut("El ", by: "alexandria-1.1")))
      desk.write(text, for: lane.request)
      desk.happen(.finished(request: lane.request, Finish(.maxTokens, tokens: 120)))
    }
    return desk
  }

  @Test func `Texts side by side scroll back to their beginning, and no further`() {
    var desk = sideBySide()
    #expect(!desk.picture.contains("El palabra"))
    desk.press(.tab)
    for _ in 0..<20 { desk.press(.pageUp) }
    #expect(desk.picture.contains("El palabra"))
    let top = desk.picture
    desk.press(.up)
    #expect(desk.picture == top)
    desk.press(.pageDown, .pageDown, .pageDown, .pageDown, .pageDown)
    #expect(desk.picture.contains("palabra120"))
  }

  @Test func `The wheel and a click act on the text under them`() {
    var desk = sideBySide()
    let area = Layout(of: desk.state).story
    point(&desk, .press, area.left + 2, area.top + 2)
    #expect(desk.state.lanes?.selected == 0)
    point(&desk, .wheelUp, area.right - 4, area.top + 2)
    #expect(desk.state.lanes?.selected == 1 && desk.state.scrollback == 3)
  }

  @Test func `The title says whose surprise the gutter shows`() {
    var desk = sideBySide()
    for (index, lane) in (desk.state.lanes?.lanes ?? []).enumerated() {
      guard let request = lane.reading else { continue }
      let scores = lane.story.tokens.map { TokenScore($0.piece, logprob: -1) }
      desk.happen(.scored(request: request, scores: scores))
      _ = index
    }
    #expect(desk.picture.contains("bits/byte to 1.1") || desk.picture.contains("bits/byte to 1"))
  }

  @Test func `The gauge is full only when the memory is`() {
    var desk = Desk()
    let text = (1...222).map { "p\($0) " }.joined()
    desk.tell("El ", text)
    #expect(desk.picture.contains("▯ 223/256"))
  }

  @Test func `Digits on the seed set the seed, and on the length the length`() {
    var desk = Desk()
    desk.press(.backTab, .down, .down, .down)
    #expect(desk.state.control == .seed)
    desk.type("2026")
    #expect(desk.state.settings.seed == 2026 && desk.state.opening.isEmpty)
    desk.press(.right)
    #expect(desk.state.settings.seed == 2027)
    desk.type("7")
    #expect(desk.state.settings.seed == 7)
    desk.press(.up, .up)
    desk.type("350")
    #expect(desk.state.settings.maxTokens == 350)
    desk.type("99")
    #expect(desk.state.settings.maxTokens == 3509)
    // A letter still goes to the opening.
    desk.type("a1")
    #expect(desk.state.opening.text == "a1")
  }
}
