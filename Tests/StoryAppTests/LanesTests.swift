import Cells
import Testing

@testable import StoryApp

/// Several texts from the same beginning.
@Suite struct LanesTests {
  private func lanes(_ desk: Desk) -> [GenerateRequest] {
    for effect in desk.effects.reversed() {
      switch effect {
      case .compare(let requests), .filmstrip(let requests), .evolve(let requests): return requests
      default: continue
      }
    }
    return []
  }

  /// Every lane writes its own words.
  private func write(_ desk: inout Desk, _ texts: [String]) {
    for (request, text) in zip(lanes(desk), texts) {
      let opening = desk.state.lanes?.lanes[0].story.opening ?? ""
      desk.happen(
        .started(
          request: request.id, prompt: Desk.cut(opening, by: request.settings.checkpoint)))
      desk.write(text, for: request.id)
      desk.happen(.finished(request: request.id, Finish(.maxTokens, tokens: 3)))
    }
  }

  @Test func f3AsksBothCheckpointsWithTheSameDice() {
    var desk = Desk()
    desk.type("El conejo ")
    desk.press(.function(3))
    let requests = lanes(desk)
    #expect(requests.map(\.settings.checkpoint) == ["alexandria-1", "alexandria-1.1"])
    #expect(Set(requests.map(\.settings.seed)) == [42])
    #expect(requests.allSatisfy { $0.prompt == .text("El conejo ") })
    #expect(desk.state.wantsTicks)
  }

  @Test func whenBothHaveWrittenEachReadsTheOther() {
    var desk = Desk(columns: 100, rows: 20)
    desk.type("El conejo ")
    desk.press(.function(2), .function(3))
    write(&desk, ["vio una piedra. ", "cantaba. "])
    let readings = desk.effects.compactMap { if case .score(let it) = $0 { it } else { nil } }
    #expect(readings.map(\.checkpoint) == ["alexandria-1.1", "alexandria-1"])
    #expect(readings.first?.prompt == .bytes(Array("El conejo vio una piedra. ".utf8)))
    #expect(desk.picture.contains("|El conejo |vio |una |piedra. "))
    #expect(desk.picture.contains("|El |conejo |cantaba. |"))
    #expect(desk.state.wantsTicks)
    // One nat a byte is 1.44 bits a byte.
    for reading in readings {
      guard case .bytes(let bytes) = reading.prompt else { continue }
      let scores = Desk.cut(String(decoding: bytes, as: UTF8.self), by: reading.checkpoint)
        .map { TokenScore($0, logprob: -Double($0.bytes.count)) }
      desk.happen(.scored(request: reading.id, scores: scores))
    }
    #expect(desk.picture.contains("1 · 1.44 bits/byte"))
    #expect(desk.picture.contains("1.1 · 1.44 bits/byte"))
    desk.press(.escape)
    #expect(desk.state.lanes == nil)
    #expect(!desk.effects.contains { if case .cancel = $0 { true } else { false } })
  }

  @Test func closingStopsWhatIsBeingWritten() {
    var desk = Desk()
    desk.type("El ")
    desk.press(.function(3))
    let requests = lanes(desk)
    desk.press(.function(3))
    #expect(desk.effects.suffix(2) == requests.map { .cancel(request: $0.id) })
    #expect(desk.state.lanes == nil)
    desk.write("tarde ", for: requests[0].id)
    #expect(desk.state.shelf.stories.isEmpty)
  }

  @Test func ctrlCStopsAndLeavesThemOpen() {
    var desk = Desk()
    desk.type("El ")
    desk.press(.function(3))
    desk.write("sol ", for: lanes(desk)[0].id)
    desk.press(.control("c"))
    #expect(desk.state.lanes?.openRequests == [])
    #expect(desk.picture.contains("El sol"))
  }

  @Test func enterTakesALaneAsAStory() {
    var desk = Desk()
    desk.type("El conejo ")
    desk.press(.function(3))
    write(&desk, ["vio una piedra. ", "cantaba. "])
    desk.press(.tab, .right, .left, .enter)
    #expect(desk.state.lanes == nil)
    #expect(desk.story?.text == "El conejo vio una piedra. ")
    #expect(desk.story?.id == 1)
    // The controls' checkpoint cuts what is open.
    #expect(desk.story?.cutBy == "alexandria-1.1")
    #expect(desk.story?.tokens.last?.checkpoint == "alexandria-1")
  }

  @Test func f8WritesAtNineTemperatures() {
    var desk = Desk()
    desk.type("El ")
    desk.press(.function(8))
    #expect(lanes(desk).map(\.settings.temperature) == [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2])
    #expect(desk.state.lanes?.selected == 2)
    write(&desk, (0..<9).map { "sol número \($0) " })
    #expect(desk.picture.contains("▸ 0.50 sol número 2"))
    // The arrow keys climb at once, and letters still type.
    #expect(desk.state.focus == .story)
    desk.press(.up)
    #expect(desk.picture.contains("▸ 0.75 sol número 3"))
    #expect(desk.picture.contains("El sol número 3"))
    desk.press(.enter)
    #expect(desk.story?.text == "El sol número 3 ")
    #expect(desk.state.settings.temperature == 0.75)
  }

  @Test func theFilmstripBeginsAtTheSelectedToken() {
    var desk = Desk()
    desk.tell("El ", "sol salió ayer ")
    desk.press(.tab, .left, .left, .function(8))
    #expect(lanes(desk).first?.prompt == .text("El sol salió "))
  }

  @Test func f6GoesAlongTheTraining() {
    let steps = (0...5).map {
      CheckpointInfo.Step(
        step: $0 * 500, checkpoint: "alexandria-1.1@\($0 * 500)", testLoss: 9 - Double($0))
    }
    var desk = Desk(checkpoints: [CheckpointInfo(name: "alexandria-1.1", steps: steps)])
    desk.type("El ")
    desk.press(.function(6))
    #expect(lanes(desk).map(\.settings.checkpoint) == steps.map(\.checkpoint))
    write(&desk, (0...5).map { "paso \($0) " })
    #expect(desk.picture.contains("step 2,500 of 2,500 · test loss 4.00"))
    let asked = desk.effects.count
    desk.press(.left)
    #expect(desk.picture.contains("step 2,000 of 2,500 · test loss 5.00"))
    #expect(desk.picture.contains("El paso 4"))
    #expect(desk.picture.contains("█"))
    // Everything is written already: scrubbing asks for nothing.
    desk.press(.home, .end)
    #expect(desk.effects.count == asked)
    desk.press(.escape)
    #expect(desk.state.focus == .opening)
  }

  @Test func theCurveIsOfTheWholeTrainingAndAStepThatIsMissingSaysSo() {
    let steps = [0, 100, 2500].map {
      CheckpointInfo.Step(step: $0, checkpoint: $0 == 2500 ? "alexandria-1.1" : "a@\($0)")
    }
    let losses = Dictionary(uniqueKeysWithValues: (0...25).map { ($0 * 100, 9 - Double($0) / 5) })
    var desk = Desk(checkpoints: [
      CheckpointInfo(name: "alexandria-1.1", steps: steps, losses: losses)
    ])
    desk.type("El ")
    desk.press(.function(6))
    #expect(lanes(desk).last?.settings.checkpoint == "alexandria-1.1")
    desk.happen(.failed(request: lanes(desk)[1].id, message: "a/steps/100: no weights"))
    desk.press(.left)
    #expect(desk.picture.contains("a/steps/100: no weights"))
    #expect(desk.picture.contains("step 100 of 2,500"))
    // A slope over the whole width, not three bars.
    let curve = LossCurve(losses, kept: [0, 100, 2500], selected: 1, columns: 51)
    #expect(curve.heights.count == 51)
    #expect(abs(curve.heights[0] - 9) < 1e-9)
    #expect(abs(curve.heights[1] - 8.9) < 1e-9)
    #expect(abs(curve.heights[50] - 4) < 1e-9)
    #expect(curve.heights == curve.heights.sorted(by: >))
  }

  @Test func withoutStepsOrCheckpointsTheDeskSaysSo() {
    var one = Desk(checkpoints: [CheckpointInfo(name: "alexandria-1.1")])
    one.type("El ")
    one.press(.function(6))
    #expect(one.picture.contains("No training steps"))
    one.press(.function(3))
    #expect(one.picture.contains("There is no other checkpoint"))
    var none = Desk(checkpoints: [])
    none.type("El ")
    none.press(.function(8))
    #expect(none.state.lanes == nil)
    var empty = Desk()
    empty.press(.function(8))
    #expect(empty.picture.contains("Write an opening first"))
  }

  @Test func anotherRollRollsAllOfThem() {
    var desk = Desk()
    desk.type("El ")
    desk.press(.function(8), .function(5))
    #expect(Set(lanes(desk).map(\.settings.seed)) == [43])
    desk.type("sol ")
    desk.press(.enter)
    #expect(lanes(desk).first?.prompt == .text("El sol "))
    #expect(desk.state.shelf.stories.isEmpty)
  }

  @Test func aLaneThatFailsLeavesTheOthers() {
    var desk = Desk(columns: 100, rows: 20)
    desk.type("El ")
    desk.press(.function(3))
    desk.happen(.failed(request: lanes(desk)[0].id, message: "cannot be loaded"))
    desk.write("sol ", for: lanes(desk)[1].id)
    #expect(desk.picture.contains("1 · cannot be loaded"))
    #expect(desk.picture.contains("El sol"))
  }

  @Test func aCheckpointThatCannotBeLoadedLeavesItsLaneEmpty() {
    var desk = Desk(columns: 100, rows: 20)
    desk.type("El ")
    desk.press(.function(3))
    desk.happen(.checkpointFailed(name: "alexandria-1", message: "cut short"))
    #expect(desk.state.lanes?.lanes.map(\.problem) == ["cut short", nil])
    #expect(desk.state.lanes?.openRequests == [lanes(desk)[1].id])
  }

  @Test(arguments: [
    Size(columns: 100, rows: 30), Size(columns: 40, rows: 10), Size(columns: 20, rows: 5),
    Size(columns: 64, rows: 14), Size(columns: 5, rows: 2), Size(columns: 0, rows: 0),
  ])
  func everySizeIsDrawn(size: Size) {
    let steps = (0...30).map {
      CheckpointInfo.Step(step: $0, checkpoint: "s\($0)", testLoss: $0 == 3 ? nil : Double($0))
    }
    for key in [Key.function(3), .function(6), .function(8)] {
      var desk = Desk(
        columns: size.columns, rows: size.rows,
        checkpoints: [
          CheckpointInfo(name: "alexandria-1", steps: steps),
          CheckpointInfo(name: "alexandria-1.1", steps: steps),
        ])
      desk.type("El 中文 ")
      desk.press(key, .tab)
      write(&desk, (0...30).map { String(repeating: "🐟 una\n\($0) ", count: 9) })
      for move in [Key.left, .right, .up, .down, .home, .end] {
        desk.press(move)
        let frame = desk.frame
        for row in 0..<size.rows {
          #expect(
            frame.cells(inRow: row).map(\.text).joined().displayWidth == size.columns)
        }
      }
    }
  }
}
