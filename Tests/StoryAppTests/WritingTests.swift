import Cells
import Testing

@testable import StoryApp

/// How stories come about.
@Suite struct WritingTests {
  @Test func enterAsksForAStoryFromTheOpening() {
    var desk = Desk()
    desk.type("El conejo ")
    desk.press(.enter)
    #expect(
      desk.generated == [
        GenerateRequest(
          id: 1, prompt: .text("El conejo "), settings: Settings(checkpoint: "alexandria-1.1"),
          maxTokens: 120)
      ])
    #expect(desk.state.wantsTicks)
  }

  @Test func tokensAppearAsTheyCome() {
    var desk = Desk()
    desk.type("El conejo ")
    desk.press(.enter)
    desk.beginWriting()
    desk.write("vio una ")
    #expect(desk.story?.text == "El conejo vio una ")
    #expect(desk.picture.contains("El conejo vio una"))
    #expect(desk.picture.contains("2 of 120 tok"))
    desk.finish()
    #expect(desk.picture.contains("2 tok · 2,310 tok/s"))
    #expect(desk.effects.last == .save)
    // The receipt comes a little later, and is kept too.
    desk.wait(1)
    #expect(desk.effects.last == .save)
    #expect(!desk.state.wantsTicks)
  }

  @Test func aTokenThatEndsInsideACharacterWaitsForItsRest() {
    var desk = Desk()
    desk.type("a ")
    desk.press(.enter)
    desk.beginWriting()
    let bytes = Array("ñ".utf8)
    desk.happen(.token(request: 1, GeneratedToken(Piece(id: 1, bytes: [bytes[0]], text: ""))))
    #expect(desk.story?.text == "a ")
    desk.happen(.token(request: 1, GeneratedToken(Piece(id: 2, bytes: [bytes[1]], text: "ñ"))))
    #expect(desk.story?.text == "a ñ")
    #expect(desk.story?.bytes == Array("a ñ".utf8))
  }

  @Test(arguments: [Key.escape, .control("c")])
  func escStopsAndKeepsWhatIsWritten(key: Key) {
    var desk = Desk()
    desk.type("El ")
    desk.press(.enter)
    desk.beginWriting()
    desk.write("conejo ")
    desk.press(key)
    #expect(desk.effects.suffix(2) == [.cancel(request: 1), .save])
    #expect(desk.state.run == nil)
    #expect(desk.story?.text == "El conejo ")
    #expect(desk.story?.finish?.reason == .cancelled)
  }

  @Test func whatComesLateOfAStoppedStoryIsIgnored() {
    var desk = Desk()
    desk.type("El ")
    desk.press(.enter)
    desk.beginWriting()
    desk.press(.escape)
    desk.happen(.token(request: 1, GeneratedToken(Piece(id: 9, bytes: Array("tarde".utf8)))))
    desk.happen(.finished(request: 1, Finish(.maxTokens, tokens: 1)))
    desk.happen(.failed(request: 1, message: "late"))
    #expect(desk.story?.text == "El ")
    #expect(desk.story?.finish?.reason == .cancelled)
    #expect(!desk.picture.contains("late"))
  }

  @Test func enterOnAnEmptyOpeningLendsOne() {
    var desk = Desk()
    desk.press(.enter)
    #expect(desk.state.opening.text == Words.classicalOpenings[0])
    #expect(desk.generated.map(\.prompt) == [.text(Words.classicalOpenings[0])])
  }

  @Test func theSameOpeningAndDiceAreNotAskedTwice() {
    var desk = Desk()
    desk.tell("El conejo ", "vio una piedra. ")
    desk.effects = []
    desk.press(.enter)
    #expect(desk.generated.isEmpty)
    #expect(desk.state.shelf.stories.count == 1)
    #expect(desk.picture.contains("F5 rolls again"))
  }

  @Test func anotherRollHasAnotherSeedAndKeepsTheFirst() {
    var desk = Desk()
    desk.tell("El conejo ", "vio una piedra. ")
    desk.press(.function(5))
    #expect(desk.generated.last?.settings.seed == 43)
    desk.beginWriting()
    desk.write("cantaba. ")
    desk.finish()
    #expect(desk.picture.contains("Story 2/2"))
    desk.press(.control("p"))
    #expect(desk.story?.text == "El conejo vio una piedra. ")
    #expect(desk.picture.contains("Story 1/2"))
    desk.press(.control("n"))
    #expect(desk.story?.text == "El conejo cantaba. ")
  }

  @Test func aRollNeverRepeatsASeed() {
    var desk = Desk()
    desk.tell("El ", "sol. ")
    desk.press(.function(5))
    desk.beginWriting()
    desk.finish()
    desk.press(.tab, .tab, .down, .down, .down, .left)
    #expect(desk.state.settings.seed == 42)
    desk.press(.function(5))
    #expect(desk.generated.last?.settings.seed == 44)
  }

  @Test func anotherOpeningBeginsAnotherStory() {
    var desk = Desk()
    desk.tell("El conejo ", "vio una piedra. ")
    desk.type("y ")
    desk.press(.enter)
    #expect(desk.state.shelf.stories.map(\.opening) == ["El conejo ", "El conejo y "])
    #expect(desk.state.shelf.stories[0].text == "El conejo vio una piedra. ")
  }

  @Test func enterWhileWritingBeginsAnotherAndKeepsThePart() {
    var desk = Desk()
    desk.type("El ")
    desk.press(.enter)
    desk.beginWriting()
    desk.write("sol ")
    desk.type("pez ")
    desk.press(.enter)
    #expect(desk.effects.contains(.cancel(request: 1)))
    #expect(desk.state.shelf.stories[0].text == "El sol ")
    #expect(desk.state.run?.story == 2)
  }

  @Test func aNotchOfTemperatureMarksWhereTheStoryFlips() {
    var desk = Desk()
    desk.tell("El ", "sol salió y cantó. ")
    desk.press(.tab, .tab, .right, .enter)
    #expect(desk.generated.last?.settings.temperature == 0.55)
    desk.beginWriting()
    desk.write("sol ")
    #expect(!desk.roles.contains(.flipped))
    desk.write("durmió y cantó. ")
    #expect(desk.roles.contains(.flipped))
    #expect(desk.roles.contains(.follows))
  }

  @Test func enterInTheStoryGoesOnFromItsEnd() {
    var desk = Desk()
    desk.tell("El ", "sol ")
    desk.press(.tab, .enter)
    #expect(desk.generated.last?.prompt == .tokens([300, 300]))
    #expect(desk.state.run?.story == 1)
    desk.beginWriting()
    desk.write("salió ")
    desk.finish()
    #expect(desk.story?.text == "El sol salió ")
    #expect(desk.state.shelf.stories.count == 1)
  }

  @Test func enterOnATokenBranches() {
    var desk = Desk()
    desk.tell("El ", "sol salió ayer ")
    desk.press(.tab, .left, .left, .enter)
    #expect(desk.state.shelf.stories.count == 2)
    #expect(desk.story?.text == "El sol salió ")
    #expect(desk.story?.parent == Story.Branch(story: 1, sharedBytes: 14))
    desk.beginWriting()
    desk.write("hoy ")
    #expect(desk.story?.text == "El sol salió hoy ")
    #expect(desk.state.shelf.stories[0].text == "El sol salió ayer ")
  }

  @Test func undoInTheStoryGoesBackToTheStoryBefore() {
    var desk = Desk()
    desk.tell("El ", "sol ")
    desk.press(.function(5), .tab, .control("_"))
    #expect(desk.story?.id == 1)
    desk.press(.control("y"))
    #expect(desk.story?.id == 2)
    desk.press(.control("y"))
    #expect(desk.story?.id == 2)
  }

  @Test func anOpeningBeyondTheMemoryGreys() {
    var desk = Desk(checkpoints: [CheckpointInfo(name: "alexandria-1.1", contextLength: 4)])
    desk.type("uno dos tres cuatro cinco seis ")
    let frame = desk.frame
    #expect(frame[2, 1].style.role == .faded)
    #expect(frame[6, 1].style.role == .faded)
    #expect(frame[10, 1].style.role == .opening)
    desk.press(.enter)
    desk.beginWriting()
    #expect(desk.story?.memoryStart == 2)
    desk.write("siete ")
    #expect(desk.story?.memoryStart == 3)
    #expect(desk.picture.contains("4/4"))
  }

  @Test func theEngineMaySayWhereItsMemoryBegins() {
    var desk = Desk()
    desk.type("uno dos ")
    desk.press(.enter)
    desk.beginWriting()
    desk.happen(
      .token(
        request: 1, GeneratedToken(Piece(id: 1, bytes: Array("tres ".utf8)), memoryStart: 2)))
    #expect(desk.story?.memoryStart == 2)
    #expect(desk.picture.contains("1/256"))
  }
}

extension Desk {
  /// The roles that are to be seen.
  var roles: Set<Role> {
    let frame = frame
    return Set((0..<state.size.rows).flatMap { frame.cells(inRow: $0).map(\.style.role) })
  }
}
