import Cells
import Testing

@testable import StoryApp

/// Living text: edit a word, and what the model wrote after it grows anew.
@Suite struct LivingTests {
  /// A story with the cursor behind "sol ", and living text on.
  private func living() -> Desk {
    var desk = Desk()
    desk.tell("El ", "sol salió ayer ")
    desk.press(.tab, .function(10), .left, .left, .left)
    return desk
  }

  private func answer(_ desk: inout Desk, _ text: String, _ reason: Finish.Reason = .maxTokens) {
    guard let request = desk.state.living?.request else { return }
    desk.write(text, for: request)
    desk.happen(.finished(request: request, Finish(reason, tokens: 2)))
  }

  @Test func `The same dice are asked for what follows the cursor`() {
    var desk = living()
    desk.type("r")
    let request = desk.generated.last
    #expect(request?.prompt == .bytes(Array("El sol r".utf8)))
    #expect(request?.settings == Settings(checkpoint: "alexandria-1.1"))
    #expect(desk.story?.text == "El sol rsalió ayer ")
    #expect(desk.picture.contains("living text"))
  }

  @Test func `The new ending takes the old one's place, and what changed lights up for a moment`() {
    var desk = living()
    desk.type("rojo ")
    answer(&desk, "salió hoy ")
    #expect(desk.story?.text == "El sol rojo salió hoy ")
    #expect(
      desk.story?.tokens.map(\.source) == [.opening, .story, .edit, .story, .story])
    let start = "El sol rojo salió ".utf8.count
    #expect(desk.state.flash?.range == start..<start + 3)
    #expect(desk.state.wantsTicks)
    desk.wait(1)
    #expect(desk.state.flash == nil)
    // The cursor is where it was.
    desk.type("y ")
    #expect(desk.story?.text == "El sol rojo y salió hoy ")
  }

  @Test func `A stale ending never takes the place of a newer one`() {
    var desk = living()
    desk.type("r")
    let stale = desk.state.living?.request ?? 0
    desk.type("o")
    #expect(desk.effects.contains(.cancel(request: stale)))
    desk.write("viejo ", for: stale)
    desk.happen(.finished(request: stale, Finish(.maxTokens, tokens: 1)))
    #expect(desk.story?.text == "El sol rosalió ayer ")
    answer(&desk, "jo ")
    #expect(desk.story?.text == "El sol rojo ")
  }

  @Test func `What the person wrote further on stays`() {
    var desk = living()
    desk.press(.function(10), .end)
    desk.type("Fin.")
    desk.press(.function(10), .home, .wordRight, .wordRight, .right)
    desk.type("no ")
    #expect(desk.generated.last?.maxTokens == 2)
    answer(&desk, "brilla ")
    #expect(desk.story?.text == "El sol no brilla Fin.")
    #expect(desk.story?.tokens.map(\.source) == [.opening, .story, .edit, .story, .edit])
  }

  @Test func `Undo brings the old ending back`() {
    var desk = living()
    desk.type("rojo ")
    answer(&desk, "salió hoy ")
    desk.press(.control("_"))
    #expect(desk.story?.text == "El sol salió ayer ")
    #expect(desk.story?.tokens.map(\.source) == [.opening, .story, .story, .story])
  }

  @Test func `How it came about is kept for the receipt`() {
    var desk = living()
    desk.type("rojo ")
    answer(&desk, "salió hoy ")
    let settings = Settings(checkpoint: "alexandria-1.1")
    #expect(
      desk.story?.edits?.filter { if case .cut = $0 { false } else { true } } == [
        .write(settings, tokens: 3), .rewrite(keeping: 7, adding: Array("rojo ".utf8)),
        .write(settings, tokens: 2),
      ])
  }

  @Test func `Switched off, the ending stays`() {
    var desk = living()
    desk.press(.function(10))
    desk.type("rojo ")
    #expect(desk.generated.count == 1)
    #expect(!desk.picture.contains("living text"))
  }

  @Test func `An edit in the opening grows all that follows it`() {
    var desk = living()
    desk.press(.home)
    desk.type("gran ")
    #expect(desk.generated.last?.prompt == .bytes(Array("El gran ".utf8)))
    answer(&desk, "mar rugía ")
    #expect(desk.story?.text == "El gran mar rugía ")
    #expect(desk.story?.opening == "El gran ")
  }
}
