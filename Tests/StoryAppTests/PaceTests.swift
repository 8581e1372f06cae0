import Cells
import Foundation
import Testing

@testable import StoryApp

/// How fast a story is shown.
@Suite struct PaceTests {
  /// A story of forty words that the model has written, and that is shown at a pace.
  private func desk(_ pace: Pace) -> Desk {
    var desk = Desk()
    desk.state.use(ghost: nil, mouse: nil, pace: pace)
    desk.type("El ")
    desk.press(.enter)
    desk.beginWriting()
    desk.write(String(repeating: "sol ", count: 40))
    desk.happen(.finished(request: desk.request, Finish(.maxTokens, tokens: 40)))
    return desk
  }

  @Test(arguments: [(Pace.five, 5), (.ten, 10), (.twenty, 20), (.forty, 40)])
  func `So many tokens a second are shown`(pace: Pace, count: Int) {
    var desk = desk(pace)
    #expect(desk.story?.writtenCount == 0)
    desk.wait(1)
    #expect(abs((desk.story?.writtenCount ?? 0) - count) <= 1 + count / 10)
    desk.wait(41)
    #expect(desk.story?.writtenCount == 40)
    #expect(desk.story?.finish?.reason == .maxTokens && desk.state.run == nil)
  }

  @Test func `At once is at once`() {
    #expect(desk(.atOnce).story?.writtenCount == 40)
  }

  @Test(arguments: [Key.character(" "), .enter])
  func `Space or a second Enter shows the rest`(key: Key) {
    var desk = desk(.five)
    desk.wait(1)
    desk.press(key)
    #expect(desk.story?.writtenCount == 40)
    #expect(desk.state.run == nil)
    #expect(desk.state.opening.text == "El ")
    #expect(desk.state.shelf.stories.count == 1)
  }

  @Test func `Whoever writes on in the opening gets a blank`() {
    var desk = desk(.five)
    desk.type("gran ")
    #expect(desk.state.opening.text == "El gran ")
    #expect(desk.story?.writtenCount == 0)
  }

  @Test func `Esc ends the story where the eye is`() {
    var desk = desk(.ten)
    desk.wait(1)
    let seen = desk.story?.writtenCount ?? 0
    desk.press(.escape)
    desk.wait(3)
    #expect(desk.story?.writtenCount == seen && seen > 0)
    #expect(desk.story?.finish?.reason == .cancelled)
    #expect(desk.story?.edits == [.write(Settings(checkpoint: "alexandria-1.1"), tokens: seen)])
  }

  @Test func `The other model goes on from what is seen`() {
    var desk = desk(.ten)
    desk.wait(1)
    let text = desk.story?.text ?? ""
    desk.press(.function(4))
    #expect(desk.generated.last?.prompt == .bytes(Array(text.utf8)))
    #expect(desk.generated.last?.settings.checkpoint == "alexandria-1")
  }

  @Test func `A model that is waited for owes nothing`() {
    var desk = Desk()
    desk.state.use(ghost: nil, mouse: nil, pace: .ten)
    desk.type("El ")
    desk.press(.enter)
    desk.beginWriting()
    desk.wait(5)
    desk.write(String(repeating: "sol ", count: 40))
    desk.wait(0.2)
    #expect((desk.story?.writtenCount ?? 0) <= 3)
  }

  @Test func `The dial turns, stops at its ends and is kept`() throws {
    var desk = Desk()
    desk.press(.backTab)
    desk.press(.down, .down, .down, .down)
    #expect(desk.state.control == .pace)
    desk.press(.left)
    #expect(desk.state.pace == .forty && desk.picture.contains("Pace          ◂ 40/s ▸"))
    desk.press(.left, .left, .left, .left, .left)
    #expect(desk.state.pace == .five)
    let kept = try JSONEncoder().encode(desk.state.session)
    var other = Desk()
    other.state.restore(try JSONDecoder().decode(Session.self, from: kept))
    #expect(other.state.pace == .five)
  }
}
