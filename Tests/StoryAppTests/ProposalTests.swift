import Cells
import Testing

@testable import StoryApp

/// What the model makes of the opening while it is typed.
@Suite struct ProposalTests {
  private func proposing(_ text: String = "") -> Desk {
    var desk = Desk()
    desk.state.usesGhost = true
    desk.type(text)
    return desk
  }

  private func requests(_ desk: Desk) -> [ProposalRequest] {
    desk.effects.compactMap { if case .propose(let request) = $0 { request } else { nil } }
  }

  private func last(_ desk: Desk) -> Int { requests(desk).last?.id ?? 0 }

  /// The model answers the last request.
  private func answer(_ desk: inout Desk, _ text: String) {
    let id = last(desk)
    desk.write(text, for: id)
    desk.happen(.finished(request: id, Finish(.maxTokens, tokens: 12)))
  }

  @Test func everyLetterAsksForADozenTokens() {
    let desk = proposing("El s")
    #expect(requests(desk).map(\.text) == ["E", "El", "El ", "El s"])
    #expect(requests(desk).allSatisfy { $0.maxTokens == 12 && $0.checkpoint == "alexandria-1.1" })
    // What an earlier letter wanted is no longer wanted.
    let stale = requests(desk).dropLast().map { Effect.cancel(request: $0.id) }
    #expect(stale.allSatisfy(desk.effects.contains))
  }

  @Test func aBurstOfLettersAsksOnce() {
    var state = proposing().state
    let effects = update(&state, "El sol".map { .input(.key(.character($0))) })
    let asked = effects.compactMap { if case .propose(let it) = $0 { it.text } else { nil } }
    #expect(asked == ["El sol"])
  }

  @Test func tabTakesItAndTheNextTabMovesOn() {
    var desk = proposing("El ")
    answer(&desk, "sol sale ")
    #expect(desk.picture.contains("El sol sale"))
    #expect(desk.roles.contains(.ghost))
    #expect(desk.picture.contains("Tab takes what stands dim"))
    #expect(desk.state.opening.text == "El ")
    desk.press(.tab)
    #expect(desk.state.opening.text == "El sol sale ")
    #expect(desk.state.focus == .opening)
    // What was taken is read, but nothing more is proposed before a letter is typed.
    #expect(requests(desk).last?.maxTokens == 0)
    desk.press(.tab)
    #expect(desk.state.focus == .story)
    desk.type("y")
    #expect(requests(desk).last?.maxTokens == 12)
  }

  @Test(arguments: [Key.right, .end, .control("e")])
  func atTheEndTheWayForwardIsTheProposal(_ key: Key) {
    var desk = proposing("El ")
    answer(&desk, "sol ")
    desk.press(.left)
    #expect(!desk.picture.contains("sol"))
    desk.press(key)
    #expect(desk.state.opening.text == "El ")
    desk.press(key)
    #expect(desk.state.opening.text == "El sol ")
  }

  @Test func undoTakesItBack() {
    var desk = proposing("El ")
    answer(&desk, "sol ")
    desk.press(.tab, .control("_"))
    #expect(desk.state.opening.text == "El ")
  }

  @Test func escDropsItAndShiftTabPassesIt() {
    var desk = proposing("El ")
    answer(&desk, "sol ")
    var other = desk
    desk.press(.escape)
    #expect(!desk.picture.contains("sol"))
    desk.press(.tab)
    #expect(desk.state.focus == .story)
    other.press(.backTab)
    #expect(other.state.focus == .controls)
    #expect(other.state.opening.text == "El ")
    #expect(!other.roles.contains(.ghost))
  }

  @Test func typingAlongLeavesTheRestStanding() {
    var desk = proposing("El ")
    answer(&desk, "sol sale ")
    desk.type("s")
    #expect(desk.picture.contains("El sol sale"))
    #expect(desk.state.opening.text == "El s")
    // The new one takes its place when it is whole, not token by token.
    desk.write("ol ", for: last(desk))
    #expect(desk.picture.contains("El sol sale"))
    desk.happen(.finished(request: last(desk), Finish(.maxTokens, tokens: 12)))
    #expect(!desk.picture.contains("sale"))
    desk.type("x")
    #expect(!desk.roles.contains(.ghost))
  }

  @Test func enterWritesFromWhatIsTypedAlone() {
    var desk = proposing("El ")
    answer(&desk, "sol ")
    desk.press(.enter)
    #expect(desk.generated.last?.prompt == .text("El "))
    #expect(!desk.roles.contains(.ghost))
    // The way of a newcomer: a story, and Tab to it.
    desk.beginWriting()
    desk.write("pez ")
    desk.finish()
    desk.press(.tab)
    #expect(desk.state.focus == .story)
    #expect(desk.state.opening.text == "El ")
  }

  @Test func whileAStoryIsWrittenNothingIsProposed() {
    var desk = proposing("El ")
    desk.press(.enter)
    desk.beginWriting()
    let asked = requests(desk).count
    desk.type("mar")
    #expect(requests(desk).count == asked)
    desk.finish()
    #expect(requests(desk).last?.text == "El mar")
    #expect(requests(desk).last?.maxTokens == 12)
  }

  @Test func inTheMiddleOfTheOpeningItIsOnlyRead() {
    var desk = proposing("El sol ")
    desk.press(.home)
    desk.type("Y ")
    #expect(requests(desk).last?.maxTokens == 0)
    desk.write("tarde ", for: last(desk))
    #expect(!desk.picture.contains("tarde"))
  }

  @Test func eachTypedTokenShowsHowMuchItWasExpected() {
    var desk = proposing("El sol ")
    let pieces = Desk.cut("El sol ", by: "alexandria-1.1")
    let scores = zip(pieces, [nil, -7.0]).map { TokenScore($0, logprob: $1) }
    desk.happen(.scored(request: last(desk), scores: scores))
    #expect(desk.frame[2, 1].style.ground == nil)
    #expect(desk.frame[5, 1].style.ground == .heat7)
    // Typing on: what is read stays, and only what is new is asked for.
    desk.type("s")
    #expect(desk.frame[5, 1].style.ground == .heat7)
    #expect(requests(desk).last?.read == pieces.map(\.id))
    let more = Desk.cut("El sol s", by: "alexandria-1.1")
    let added = zip(more, [nil, nil, -0.1]).map { TokenScore($0, logprob: $1) }
    desk.happen(.scored(request: last(desk), scores: added))
    #expect(desk.frame[5, 1].style.ground == .heat7)
    #expect(desk.frame[9, 1].style.ground == .heat0)
    // A token that has changed is no longer the one that was read.
    desk.press(.backspace, .backspace, .backspace)
    desk.type("l ")
    #expect(desk.frame[2, 1].style.ground == nil)
    // The other checkpoint reads for itself.
    desk.press(.function(4))
    #expect(desk.frame[5, 1].style.ground == nil)
    #expect(requests(desk).last?.checkpoint == "alexandria-1")
    #expect(requests(desk).last?.read == [])
  }

  @Test func anAnswerToAnEarlierLetterIsIgnored() {
    var desk = proposing("El ")
    let stale = last(desk)
    desk.type("s")
    desk.write("tarde ", for: stale)
    let score = TokenScore(Piece(id: 300, bytes: [0x45]), logprob: -9)
    desk.happen(.scored(request: stale, scores: [score]))
    #expect(!desk.picture.contains("tarde"))
    #expect(desk.frame[2, 1].style.ground == nil)
  }

  @Test func withoutProposalsTabMovesOnAndNothingIsRead() {
    var desk = Desk()
    desk.type("El ")
    #expect(requests(desk).isEmpty)
    desk.press(.tab)
    #expect(desk.state.focus == .story)
  }
}
