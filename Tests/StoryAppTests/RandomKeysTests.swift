import Cells
import Testing

@testable import StoryApp

/// Whatever is pressed, and whatever the window does while a model writes.
@Suite struct RandomKeysTests {
  /// A generator of the same numbers every time (SplitMix64).
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  private static let keys: [Key] = {
    let letters = "abcdeé ñ|[😀\u{301}".map { Key.character($0) }
    let moves: [Key] = [
      .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .wordLeft, .wordRight, .home,
      .end, .pageUp, .pageDown, .insert, .delete, .backspace,
    ]
    let controls = "abcdefghjklnoprstuvwxyz_".map { Key.control($0) }
    return letters + moves + moves + controls + "bfudm".map { .alt($0) }
      + (1...12).map { .function($0) }
  }()

  @Test(arguments: [1, 2] as [UInt64]) func nothingIsLost(_ seed: UInt64) {
    var desk = Desk()
    var numbers = Numbers(state: seed)
    var stories: [String] = []
    var begun: Set<Int> = []
    for turn in 0..<50_000 {
      let key = Self.keys.randomElement(using: &numbers) ?? .enter
      desk.press(key)
      switch Int.random(in: 0..<200, using: &numbers) {
      case 0..<80 where begun.contains(desk.request): desk.write("palabra ")
      // A model says once how it reads what it goes on from, before it writes.
      case 0..<80 where desk.state.run != nil && desk.generated.last?.id == desk.request:
        begun.insert(desk.request)
        desk.beginWriting()
      case 80..<90 where begun.contains(desk.request): desk.finish()
      case 90..<92: desk.happen(.input(.paste("dos\nlíneas ")))
      case 92..<95:
        desk.happen(
          .input(
            .mouse(
              MouseEvent(
                .press,
                at: Point(
                  column: .random(in: 0..<200, using: &numbers),
                  row: .random(in: 0..<60, using: &numbers))))))
      case 95: desk.happen(.tick(200 + Double(turn)))
      default: break
      }
      if turn % 200 == 0 {
        let size = Size(
          columns: .random(in: 1...200, using: &numbers),
          rows: .random(in: 1...60, using: &numbers))
        desk.happen(.resized(size))
        #expect(desk.frame.size == size)
        // A story only ever grows, but for one's own edits; one that nothing was written in may be
        // taken back.
        let texts = desk.state.shelf.stories.map(\.text)
        #expect(texts.count >= stories.count - 1)
        #expect(
          zip(desk.state.shelf.stories, stories).allSatisfy { story, before in
            story.text.hasPrefix(before)
              || story.edits?.contains { if case .rewrite = $0 { true } else { false } } == true
          })
        stories = texts
      }
      desk.effects.removeAll { if case .generate = $0 { false } else { true } }
      desk.effects.removeFirst(max(0, desk.effects.count - 4))
    }
    #expect(stories.count > 20)

    // What is kept is what there is.
    var again = Desk()
    again.state.restore(desk.state.session)
    let kept = again.state.shelf.stories.map(\.text)
    let told = desk.state.shelf.stories.map(\.text)
    #expect(kept == told)
  }
}
