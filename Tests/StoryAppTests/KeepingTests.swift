import Cells
import Foundation
import Testing

@testable import StoryApp

/// Proposals, sessions, search and export.
@Suite struct KeepingTests {
  private func proposing() -> Desk {
    var desk = Desk()
    desk.state.usesGhost = true
    return desk
  }

  private func ghosts(_ desk: Desk) -> [GenerateRequest] {
    desk.effects.compactMap { if case .ghost(let it) = $0 { it } else { nil } }
  }

  // MARK: Proposals

  @Test func aProposalComesWhenNoKeyDoes() {
    var desk = proposing()
    desk.type("El ")
    #expect(desk.state.wantsTicks)
    desk.wait(0.3)
    #expect(ghosts(desk).isEmpty)
    desk.wait(0.3)
    #expect(ghosts(desk).map(\.prompt) == [.text("El ")])
    desk.write("sol sale ", for: ghosts(desk)[0].id)
    #expect(desk.picture.contains("El sol sale"))
    #expect(desk.state.opening.text == "El ")
    desk.press(.tab)
    #expect(desk.state.opening.text == "El sol sale ")
    #expect(desk.state.focus == .opening)
    desk.press(.tab)
    #expect(desk.state.focus == .story)
  }

  @Test func typingOnForgetsTheProposal() {
    var desk = proposing()
    desk.type("El ")
    desk.wait(1)
    desk.write("sol ", for: ghosts(desk)[0].id)
    desk.type("p")
    #expect(desk.effects.contains(.cancel(request: ghosts(desk)[0].id)))
    #expect(!desk.picture.contains("sol"))
    desk.press(.enter)
    #expect(desk.generated.last?.prompt == .text("El p"))
  }

  @Test func withoutProposalsTabMovesOn() {
    var desk = Desk()
    desk.type("El ")
    desk.wait(1)
    #expect(ghosts(desk).isEmpty)
  }

  // MARK: Sessions

  @Test func everythingComesBack() throws {
    var desk = Desk()
    desk.tell("El ", "sol salió ")
    desk.press(.function(5))
    desk.beginWriting()
    desk.write("pez ")
    desk.type("mar")
    let data = try JSONEncoder().encode(desk.state.session)
    let session = try JSONDecoder().decode(Session.self, from: data)
    var next = Desk()
    let isRestored = next.state.restore(session)
    #expect(isRestored)
    #expect(next.state.opening.text == "El mar")
    #expect(next.state.shelf.stories.map(\.text) == ["El sol salió ", "El pez "])
    #expect(next.state.shelf.stories.last?.finish?.reason == .cancelled)
    #expect(next.state.settings.seed == 43)
    next.press(.tab, .control("_"))
    #expect(next.story?.text == "El sol salió ")
  }

  @Test func aSessionOfALaterVersionChangesNothing() {
    var desk = Desk()
    var session = desk.state.session
    session.version = Session.currentVersion + 1
    session.opening = "otro"
    let isRestored = desk.state.restore(session)
    #expect(!isRestored)
    #expect(desk.state.opening.isEmpty)
  }

  @Test func aSessionKeepsTheCheckpointOnlyIfItIsThere() {
    var desk = Desk()
    var session = desk.state.session
    session.settings.checkpoint = "gone"
    desk.state.restore(session)
    #expect(desk.state.settings.checkpoint == "alexandria-1.1")
  }

  @Test func workIsSavedAsItGrows() {
    var desk = Desk()
    desk.type("El ")
    #expect(!desk.effects.contains(.save))
    desk.wait(2.5)
    #expect(desk.effects.filter { $0 == .save }.count == 1)
    desk.wait(5)
    #expect(desk.effects.filter { $0 == .save }.count == 1)
    #expect(!desk.state.wantsTicks)
  }

  // MARK: Search

  @Test func ctrlRFindsAnOpeningFromBefore() {
    var desk = Desk()
    desk.tell("El sol ", "sale. ")
    desk.press(.control("u"))
    desk.tell("La luna ", "sale. ")
    desk.press(.control("u"))
    desk.press(.control("r"))
    #expect(desk.picture.contains("La luna"))
    desk.type("so")
    desk.press(.enter)
    #expect(desk.state.opening.text == "El sol ")
    desk.press(.control("r"), .control("r"), .control("r"), .enter)
    #expect(desk.state.opening.text == "El sol ")
    desk.press(.control("r"))
    desk.type("zzz")
    desk.press(.enter)
    #expect(desk.state.opening.text == "El sol ")
  }

  // MARK: Export

  private func exported(_ format: ExportedFile.Format) -> ExportedFile? {
    var desk = Desk()
    desk.tell("Él & <sol>\n", "*sale*. ")
    desk.press(.function(9))
    for _ in 0..<(ExportedFile.Format.allCases.firstIndex(of: format) ?? 0) { desk.press(.down) }
    desk.press(.enter)
    return desk.effects.compactMap { if case .export(let it) = $0 { it } else { nil } }.last
  }

  @Test func markdownIsForPeople() {
    let file = exported(.markdown)
    #expect(file?.name == "el-sol-1.md")
    #expect(file?.contents.hasPrefix("**Él & \\<sol\\>**\n\\*sale\\*. \n\n---\n") == true)
    #expect(file?.contents.contains("alexandria-1.1, temperature 0.5, seed 42") == true)
  }

  @Test func htmlShowsTheBoundaries() {
    let file = exported(.html)
    #expect(file?.name == "el-sol-1.html")
    #expect(file?.contents.contains("Él &amp; </span>") == false)
    #expect(file?.contents.contains(">&amp; </span>") == true)
    #expect(file?.contents.contains(">*sale*. </span>") == true)
    #expect(file?.contents.contains("<sol>") == false)
  }

  @Test func jsonHasEverythingThatIsKnown() throws {
    let file = try #require(exported(.json))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(file.contents.utf8)) as? [String: Any])
    #expect(object["text"] as? String == "Él & <sol>\n*sale*. ")
    let tokens = try #require(object["tokens"] as? [[String: Any]])
    #expect(tokens.map { $0["source"] as? String } == ["prompt", "prompt", "prompt", "story"])
    #expect(tokens.last?["logprob"] as? Double == -1)
  }

  @Test func withoutAStoryThereIsNothingToExport() {
    var desk = Desk()
    desk.press(.function(9))
    #expect(desk.state.overlay == nil)
    #expect(desk.picture.contains("no story yet"))
  }
}
