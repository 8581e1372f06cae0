import Cells
import Testing

@testable import StoryApp

/// Heat, and the inside of a token.
@Suite struct LookTests {
  private func insight(_ words: [String], endings: [String] = []) -> Insight {
    Insight(
      probability: 0.314, temperedProbability: 0.5, rank: 2, entropy: 1.386,
      alternatives: words.enumerated().map { index, word in
        Insight.Alternative(
          Piece(id: 500 + index, bytes: Array(word.utf8)), probability: 0.5 / Double(index + 1),
          ending: endings.indices.contains(index)
            ? Desk.cut(endings[index], by: "alexandria-1.1") : [])
      })
  }

  private func requests(_ desk: Desk) -> [AlternativesRequest] {
    desk.effects.compactMap { if case .alternatives(let it) = $0 { it } else { nil } }
  }

  @Test func selectingATokenLooksInside() {
    var desk = Desk()
    desk.tell("El ", "sol salió ayer ")
    desk.press(.tab, .left, .left)
    let request = requests(desk).last
    #expect(request?.index == 2)
    #expect(request?.tokens == [300, 300, 301, 302])
    #expect(desk.picture.contains("«salió »"))
    #expect(desk.picture.contains("id 301 · 7 bytes"))
    desk.happen(.alternatives(request: request?.id ?? 0, insight(["salió ", "brilló "])))
    #expect(desk.picture.contains("p 31.4% → 50.0%"))
    #expect(desk.picture.contains("#2 · entropy 2.00 bits"))
    #expect(desk.picture.contains("25.0% brilló"))
  }

  @Test func anAnswerForAnotherTokenIsIgnored() {
    var desk = Desk()
    desk.tell("El ", "sol salió ayer ")
    desk.press(.tab, .left)
    let stale = requests(desk).last?.id ?? 0
    desk.press(.left)
    #expect(desk.effects.contains(.cancel(request: stale)))
    desk.happen(.alternatives(request: stale, insight(["x"])))
    #expect(desk.state.look?.insight == nil)
  }

  @Test func anAlternativesEndingIsSeenAtOnceAndTakenByEnter() {
    var desk = Desk()
    desk.tell("El ", "sol salió ayer ")
    desk.press(.tab, .left, .left)
    let answer = insight(["salió ", "brilló "], endings: ["ayer ", "mucho siempre "])
    desk.happen(.alternatives(request: requests(desk).last?.id ?? 0, answer))
    desk.press(.down, .down)
    #expect(desk.picture.contains("El sol brilló mucho siempre"))
    desk.press(.up, .up)
    #expect(desk.picture.contains("El sol salió ayer"))
    desk.press(.down, .down, .enter)
    #expect(desk.story?.text == "El sol brilló mucho siempre ")
    #expect(desk.story?.parent == Story.Branch(story: 1, sharedBytes: 7))
    #expect(desk.state.shelf.stories[0].text == "El sol salió ayer ")
    #expect(desk.generated.count == 1)
  }

  @Test func anAlternativeWithoutEndingIsWrittenOn() {
    var desk = Desk()
    desk.tell("El ", "sol salió ayer ")
    desk.press(.tab, .left, .left)
    desk.happen(.alternatives(request: requests(desk).last?.id ?? 0, insight(["brilló "])))
    desk.press(.down, .enter)
    #expect(desk.generated.last?.prompt == .tokens([300, 300, 500]))
    desk.beginWriting()
    desk.write("hoy ")
    #expect(desk.story?.text == "El sol brilló hoy ")
  }

  @Test func escEndsTheLook() {
    var desk = Desk()
    desk.tell("El ", "sol ")
    desk.press(.tab, .left, .escape)
    #expect(desk.state.look == nil)
    #expect(desk.state.selection == nil)
  }

  @Test func onASmallScreenTheBottomLineTellsOfTheToken() {
    var desk = Desk(columns: 60, rows: 10)
    desk.tell("El ", "sol ")
    desk.press(.tab, .left)
    desk.happen(.alternatives(request: requests(desk).last?.id ?? 0, insight(["sol "])))
    #expect(desk.picture.hasSuffix("«sol » id 300 · p 31.4% → 50.0% · #2"))
  }

  // MARK: Heat

  @Test func f7AsksForWhatIsNotKnownAndColours() {
    var desk = Desk()
    desk.tell("El conejo ", "vio ")
    desk.press(.function(7))
    let request = desk.effects.compactMap { if case .score(let it) = $0 { it } else { nil } }.last
    #expect(request?.prompt == .tokens([300, 301, 300]))
    let scores = ["El ", "conejo ", "vio "].enumerated().map { index, text in
      TokenScore(
        Piece(id: [300, 301, 300][index], bytes: Array(text.utf8)),
        logprob: index == 0 ? nil : -7)
    }
    desk.happen(.scored(request: request?.id ?? 0, scores: scores))
    #expect(desk.story?.tokens.map(\.logprob) == [nil, -7, -1])
    let frame = desk.frame
    #expect(frame[2, 7].style.ground == nil)
    #expect(frame[5, 7].style.ground == .heat7)
    #expect(frame[12, 7].style.ground == .heat2)
    desk.press(.function(7))
    #expect(desk.frame[5, 7].style.ground == nil)
  }

  @Test func heatFollowsTheWriting() {
    var desk = Desk()
    desk.press(.function(7))
    desk.type("El ")
    desk.press(.enter)
    desk.beginWriting()
    desk.write("sol ")
    #expect(desk.frame[5, 7].style.ground == .heat2)
  }

  @Test func moreBitsAreHotter() {
    let scale = stride(from: 0.0, through: 12, by: 0.25).map { Role.heat(ofBits: $0) }
    let levels = scale.compactMap { Role.heat.firstIndex(of: $0) }
    #expect(levels == levels.sorted())
    #expect(Set(levels).count == 8)
  }
}
