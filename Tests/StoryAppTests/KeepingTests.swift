import Cells
import Foundation
import Testing

@testable import StoryApp

/// Sessions, search and export.
@Suite struct KeepingTests {
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

  @Test func anotherDesksStoriesFollowTheOwnOnes() throws {
    var own = Desk()
    own.tell("El ", "sol ")
    own.press(.function(5))
    own.beginWriting()
    own.write("pez ")
    var other = Desk()
    other.tell("Un ", "lobo ")
    other.press(.function(5))
    other.beginWriting()
    other.write("gato ")
    other.type("y nada")
    var session = own.state.session
    session.opening = "La luna"
    session.adopt(other.state.session)
    #expect(session.shelf.stories.map(\.id) == [1, 2, 3, 4, 5])
    #expect(
      session.shelf.stories.map(\.text)
        == ["El sol ", "El pez ", "Un lobo ", "Un gato ", other.state.session.opening])
    // What refers to a story refers to the same one.
    for (adopted, story) in zip(session.shelf.stories[2...], other.state.session.shelf.stories) {
      #expect(adopted.parent?.story == story.parent.map { $0.story + 2 })
      #expect(adopted.reference == story.reference.map { $0 + 2 })
    }
    #expect(session.shelf.open?.id == own.state.session.shelf.open?.id)
    #expect(session.opening == "La luna")

    // A session without an opening takes the other's.
    var empty = Desk().state.session
    empty.adopt(other.state.session)
    #expect(empty.opening == other.state.session.opening)
    #expect(empty.shelf.stories.count == 2)
    #expect(empty.shelf.open?.text == "Un gato ")
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

  @Test func whatCannotBeSavedIsSaidUntilItIs() {
    var desk = Desk()
    desk.tell("El ", "sol ")
    desk.effects = []
    desk.happen(.saveFailed(SaveProblem(path: "/full/session.json", isFull: true)))
    #expect(desk.picture.contains("the story stays in memory (is the disk full?): /full/session"))
    // It is tried again and again, and other news does not take its place for long.
    desk.wait(3)
    #expect(desk.effects.contains(.save))
    desk.happen(.saveFailed(SaveProblem(path: "/full/session.json", isFull: true)))
    desk.press(.function(12), .tab)
    #expect(desk.picture.contains("the story stays in memory"))
    #expect(desk.story?.text == "El sol ")
    desk.happen(.saved)
    #expect(desk.picture.contains("Everything is kept again."))
    desk.press(.tab)
    #expect(!desk.picture.contains("in memory"))
  }

  @Test func leavingAsksFirstWhereItWouldLoseEverything() {
    var desk = Desk()
    desk.tell("El ", "sol ")
    desk.happen(.saveFailed(SaveProblem(path: "/full/session.json", isFull: false)))
    desk.press(.control("q"))
    #expect(!desk.effects.contains(.quit(status: 0)))
    #expect(desk.picture.contains("could not be saved"))
    // Another key is a change of mind.
    desk.press(.tab, .control("q"))
    #expect(!desk.effects.contains(.quit(status: 0)))
    desk.press(.control("q"))
    #expect(desk.effects.last == .quit(status: 0))
    var blank = Desk()
    blank.happen(.saveFailed(SaveProblem(path: "/full/session.json", isFull: false)))
    blank.press(.control("q"))
    #expect(blank.effects.last == .quit(status: 0))
  }

  @Test func theDeskKeepsWhetherItProposesAndHearsTheMouse() {
    var desk = Desk()
    desk.press(.function(1))
    let mouse = Command.allCases.firstIndex(of: .mouse) ?? 0
    for _ in 0..<mouse { desk.press(.down) }
    desk.press(.enter)
    #expect(desk.effects.last == .useMouse(false))
    var next = Desk()
    next.state.restore(desk.state.session)
    #expect(!next.state.usesMouse)
    #expect(!next.state.usesGhost)
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

  @Test func aFileWaitsForItsReceipt() throws {
    var desk = Desk()
    desk.certifies = false
    desk.tell("El ", "sol ")
    let request = desk.effects.compactMap { effect in
      if case .certify(let request) = effect { request } else { nil }
    }.last
    #expect(
      request?.edits == [.write(Settings(checkpoint: "alexandria-1.1"), tokens: 1)])
    desk.press(.function(9), .enter)
    #expect(!desk.effects.contains { if case .export = $0 { true } else { false } })
    desk.happen(.receipt(try #require(request), "alexandria:1:x"))
    let file = desk.effects.compactMap { if case .export(let it) = $0 { it } else { nil } }.last
    #expect(file?.contents.contains("`alexandria:1:x`") == true)
    // A story that has gone on since has another receipt.
    desk.press(.tab, .enter)
    desk.beginWriting()
    desk.write("sale ")
    desk.happen(.receipt(try #require(request), "alexandria:1:x"))
    desk.finish()
    #expect(desk.story?.finish?.receipt == nil)
  }

  @Test func aStoryRemembersWhatWasDoneToIt() {
    var desk = Desk()
    desk.tell("El ", "sol salió ayer ")
    let first = Settings(checkpoint: "alexandria-1.1")
    var second = first
    second.checkpoint = "alexandria-1"
    // From the middle on it goes on with other dice.
    second.seed = 43
    desk.press(.function(4))
    #expect(desk.story?.edits == [.write(first, tokens: 3), .cut(by: "alexandria-1", bytes: 19)])
    desk.press(.tab, .left, .left, .enter)
    desk.beginWriting()
    desk.write("hoy ")
    desk.finish()
    #expect(
      desk.story?.edits == [
        .write(first, tokens: 3), .cut(by: "alexandria-1", bytes: 19), .keep(tokens: 1),
        .write(second, tokens: 1),
      ])
    #expect(desk.story?.origin == "El ")
  }

  @Test func withoutAStoryThereIsNothingToExport() {
    var desk = Desk()
    desk.press(.function(9))
    #expect(desk.state.overlay == nil)
    #expect(desk.picture.contains("no story yet"))
  }
}
