import Cells
import Testing

@testable import StoryApp

/// The other checkpoint, in all its moments.
@Suite struct CheckpointTests {
  @Test func f4CutsTheTextAnew() {
    var desk = Desk()
    desk.press(.function(2))
    desk.tell("El conejo ", "vio una piedra. ")
    #expect(desk.picture.contains("|El |conejo |vio |una |piedra. |"))
    desk.press(.function(4))
    #expect(desk.state.settings.checkpoint == "alexandria-1")
    #expect(desk.picture.contains("│ |El conejo  "))
    #expect(desk.picture.contains("|El conejo |vio una |piedra. |"))
    #expect(desk.story?.text == "El conejo vio una piedra. ")
    #expect(desk.story?.tokens.map(\.source) == [.opening, .story, .story])
    #expect(desk.story?.tokens.last?.checkpoint == "alexandria-1.1")
  }

  @Test func f4WhileWritingGoesOnWithTheOtherModel() {
    var desk = Desk()
    desk.type("El conejo ")
    desk.press(.enter)
    desk.beginWriting()
    desk.write("vio una ")
    desk.press(.function(4))
    #expect(desk.effects.contains(.cancel(request: 1)))
    let request = desk.generated.last
    #expect(request?.id == 2)
    #expect(request?.prompt == .bytes(Array("El conejo vio una ".utf8)))
    #expect(request?.settings.checkpoint == "alexandria-1")
    #expect(request?.maxTokens == 118)
    desk.happen(.token(request: 1, GeneratedToken(Piece(id: 1, bytes: Array("tarde ".utf8)))))
    desk.beginWriting()
    desk.write("flor ")
    #expect(desk.story?.text == "El conejo vio una flor ")
    #expect(
      desk.story?.tokens.map(\.checkpoint) == [nil, "alexandria-1.1", "alexandria-1"])
    #expect(desk.story?.passages.map(\.start) == [10, 18])
    desk.finish()
    #expect(desk.story?.finish?.tokens == 3)
  }

  @Test func aSwapThatFailsGoesOnWithTheModelBefore() {
    var desk = Desk()
    desk.type("El ")
    desk.press(.enter)
    desk.beginWriting()
    desk.write("sol ")
    var state = desk.state
    _ = update(&state, .input(.key(.function(4))))
    let effects = update(
      &state, .checkpointFailed(name: "alexandria-1", message: "model.safetensors is cut short"))
    let request = effects.compactMap { if case .generate(let it) = $0 { it } else { nil } }.last
    #expect(request?.settings.checkpoint == "alexandria-1.1")
    #expect(request?.prompt == .bytes(Array("El sol ".utf8)))
    #expect(state.settings.checkpoint == "alexandria-1.1")
    #expect(state.status?.text == "model.safetensors is cut short")
    #expect(state.status?.isError == true)
    #expect(state.shelf.open?.text == "El sol ")
    #expect(state.shelf.open?.passages.map(\.start) == [3, 7])
  }

  @Test func aCheckpointThatCannotBeLoadedIsPassedOverFromThenOn() {
    var desk = Desk()
    desk.happen(.checkpointFailed(name: "alexandria-1", message: "no such file"))
    #expect(desk.picture.contains("no such file"))
    desk.press(.function(4))
    #expect(desk.state.settings.checkpoint == "alexandria-1.1")
    #expect(desk.picture.contains("no such file"))
  }

  @Test func theFirstCheckpointMayFail() {
    var desk = Desk()
    desk.type("El ")
    desk.press(.enter)
    desk.happen(.checkpointFailed(name: "alexandria-1.1", message: "broken"))
    #expect(desk.state.run == nil)
    #expect(desk.state.settings.checkpoint == "alexandria-1")
    #expect(desk.state.shelf.stories.isEmpty)
    #expect(desk.picture.contains("broken"))
    desk.press(.enter)
    #expect(desk.generated.last?.settings.checkpoint == "alexandria-1")
  }

  @Test func aWantedCheckpointThatCannotBeUsedIsNotPassedOverInSilence() {
    let desk = Desk(checkpoints: [
      CheckpointInfo(name: "alexandria-1"),
      CheckpointInfo(name: "alexandria-1.1", problem: "model.safetensors is cut short"),
    ])
    #expect(desk.state.settings.checkpoint == "alexandria-1")
    #expect(desk.picture.contains("model.safetensors is cut short"))
  }

  @Test func withoutACheckpointTheDeskSaysSo() {
    var desk = Desk(checkpoints: [])
    #expect(desk.picture.contains("No checkpoint can be used"))
    desk.type("El ")
    desk.press(.enter, .function(4), .function(5), .tab, .enter)
    #expect(desk.generated.isEmpty)
    #expect(desk.state.shelf.stories.isEmpty)
  }

  @Test func aFailureWhileWritingKeepsWhatIsWritten() {
    var desk = Desk()
    desk.type("El ")
    desk.press(.enter)
    desk.beginWriting()
    desk.write("sol ")
    desk.happen(.failed(request: 1, message: "out of memory"))
    #expect(desk.story?.text == "El sol ")
    #expect(desk.picture.contains("out of memory"))
    desk.type("a")
    #expect(desk.picture.contains("out of memory"))
    desk.press(.enter)
    #expect(!desk.picture.contains("out of memory"))
  }

  @Test func aCutOfAnotherTextIsIgnored() {
    var desk = Desk()
    desk.type("El sol")
    let stale = TokenizeRequest(
      target: .opening, checkpoint: "alexandria-1.1", bytes: Array("El so".utf8))
    desk.happen(.tokenized(stale, pieces: [Piece(id: 1, bytes: Array("El so".utf8))]))
    #expect(desk.state.presentOpeningCut?.text == "El sol")
    desk.tell(" ", "sale. ")
    let foreign = TokenizeRequest(
      target: .story(1), checkpoint: "alexandria-1.1", bytes: Array("otro".utf8))
    desk.happen(.tokenized(foreign, pieces: [Piece(id: 1, bytes: Array("otro".utf8))]))
    #expect(desk.story?.text == "El sol sale. ")
  }

  @Test func aBurstOfKeysAsksForOneCut() {
    var state = Desk().state
    let events = "conejo".map { Event.input(.key(.character($0))) }
    let effects = update(&state, events)
    #expect(
      effects == [
        .tokenize(
          TokenizeRequest(
            target: .opening, checkpoint: "alexandria-1.1", bytes: Array("conejo".utf8)))
      ])
  }

  @Test func aLongPathLeavesRoomForTheFault() {
    var desk = Desk(columns: 80, rows: 24)
    let file = "alexandria-1/model.safetensors: ends at byte 1000000 of 4228608"
    desk.happen(.problem("/home/somebody/with/a/long/name/\(file)"))
    #expect(desk.picture.contains("…/\(file)"))
    desk.happen(.problem("/tmp/\(file)"))
    #expect(desk.picture.contains("/tmp/\(file)"))
  }
}
