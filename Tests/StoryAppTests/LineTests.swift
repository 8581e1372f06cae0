import Cells
import Testing

@testable import StoryApp

/// The desk in lines.
@Suite struct LineTests {
  /// Obeys a line as the plain desk does, with the desk's engine of paper.
  private func obey(_ desk: inout Desk, _ line: String) throws -> LineAnswer {
    let answer = try desk.state.obey(line)
    desk.perform(answer.effects)
    desk.effects += answer.effects
    return answer
  }

  private func refused(_ desk: inout Desk, _ line: String) -> String {
    do throws(LineProblem) {
      _ = try desk.state.obey(line)
      return ""
    } catch { return error.description }
  }

  @Test func aLineIsAnOpening() throws {
    var desk = Desk()
    let answer = try obey(&desk, "El conejo ")
    #expect(answer.report == .story)
    #expect(desk.generated.map(\.prompt) == [.text("El conejo ")])
    #expect(!desk.state.isReady(for: .story))
    desk.beginWriting()
    desk.write("vio una ")
    #expect(desk.state.storyLine == "El conejo vio una ")
    desk.finish()
    #expect(desk.state.isReady(for: .story))
    #expect(try obey(&desk, "/tokens").report == .story)
    #expect(desk.state.storyLine == "|El |conejo |vio |una |")
  }

  @Test func settingsAreTurnedByName() throws {
    var desk = Desk()
    let lines = [
      "/temperature 0.7", "/max-tokens 8", "/seed 7", "/top-k 40", "/top-p 0.9", "/min-p 0.05",
      "/repetition 1.2", "/checkpoint 1",
    ]
    for line in lines { _ = try obey(&desk, line) }
    #expect(
      desk.state.settings
        == Settings(
          checkpoint: "alexandria-1", temperature: 0.7, maxTokens: 8, seed: 7, topK: 40,
          topP: 0.9, minP: 0.05, repetitionPenalty: 1.2))
  }

  @Test func aTreeOfStories() throws {
    var desk = Desk()
    desk.tell("El ", "sol salió ayer ")
    _ = try obey(&desk, "/branch 3")
    desk.beginWriting()
    desk.write("hoy ")
    desk.finish()
    #expect(desk.state.storyLine == "El sol salió hoy ")
    _ = try obey(&desk, "/undo")
    #expect(desk.state.storyLine == "El sol salió ayer ")
    _ = try obey(&desk, "/redo")
    #expect(desk.state.storyLine == "El sol salió hoy ")
    #expect(try obey(&desk, "/stories").lines.count == 2)
    _ = try obey(&desk, "/stories 1")
    #expect(desk.story?.id == 1)
    _ = try obey(&desk, "/again")
    #expect(desk.generated.last?.settings.seed == 44)
  }

  @Test func theInsideOfAToken() throws {
    var desk = Desk()
    desk.tell("El ", "sol salió ayer ")
    #expect(try obey(&desk, "/look 3").report == .look(2))
    #expect(!desk.state.isReady(for: .look(2)))
    let request = desk.state.look?.request ?? 0
    var insight = Insight(
      probability: 0.25, temperedProbability: 0.5, rank: 2, entropy: 1.386,
      alternatives: [
        .init(
          Piece(id: 7, bytes: Array("brilló ".utf8)), probability: 0.5,
          ending: Desk.cut("mucho ", by: "alexandria-1.1"))
      ], isWhole: false)
    desk.happen(.alternatives(request: request, insight))
    #expect(!desk.state.isReady(for: .look(2)))
    insight.isWhole = true
    desk.happen(.alternatives(request: request, insight))
    #expect(desk.state.isReady(for: .look(2)))
    #expect(
      desk.state.lines(of: .look(2)) == [
        "«salió » · id 301 · 7 bytes: 73 61 6C 69 C3 B3 20",
        "p 25.0% → 50.0% · #2 · entropy 2.00 bits", "1. 50.0% «brilló » mucho ",
      ])
    _ = try obey(&desk, "/branch 3 1")
    #expect(desk.state.storyLine == "El sol brilló mucho ")
  }

  @Test func severalTextsAndOneOfThemTaken() throws {
    var desk = Desk()
    _ = try obey(&desk, "El ")
    desk.beginWriting()
    desk.write("sol ")
    desk.finish()
    #expect(try obey(&desk, "/filmstrip").report == .lanes)
    for (index, lane) in (desk.state.lanes?.lanes ?? []).enumerated() {
      desk.happen(.started(request: lane.request, prompt: Desk.cut("El ", by: "alexandria-1.1")))
      desk.write("pez \(index) ", for: lane.request)
      desk.happen(.finished(request: lane.request, Finish(.maxTokens, tokens: 2)))
    }
    #expect(desk.state.isReady(for: .lanes))
    #expect(desk.state.lines(of: .lanes).count == 9)
    #expect(desk.state.lines(of: .lanes)[3] == "4. 0.75: pez 3 ")
    _ = try obey(&desk, "/take 4")
    #expect(desk.state.storyLine == "El pez 3 ")
    #expect(desk.state.settings.temperature == 0.75)
  }

  @Test func aProposalForAHalfTypedWord() throws {
    var desk = Desk()
    #expect(try obey(&desk, "/propose El co").report == .proposal)
    guard
      case .propose(let request)? = desk.effects.last(where: {
        if case .propose = $0 { true } else { false }
      })
    else { return #expect(Bool(false), "nothing was proposed") }
    #expect(request.text == "El co")
    let pieces = Desk.cut("El co", by: "alexandria-1.1")
    let scores = zip(pieces, [nil, -0.693_147]).map { TokenScore($0, logprob: $1) }
    desk.happen(.scored(request: request.id, scores: scores))
    #expect(!desk.state.isReady(for: .proposal))
    desk.write("nejo ", for: request.id)
    desk.happen(.finished(request: request.id, Finish(.maxTokens, tokens: 1)))
    #expect(desk.state.isReady(for: .proposal))
    #expect(
      desk.state.lines(of: .proposal) == ["1. – «El »", "2. 1.00 bits «co»", "El co[nejo ]"])
  }

  @Test(arguments: [
    ("/dance", "/dance is no command"), ("/temperature warm", "«warm» is no number within 0–2"),
    ("/temperature 3", "0–2"), ("/seed -1", "whole number"), ("/look 1", "no story yet"),
    ("/more", "no story yet"), ("/take 1", "nothing to take"), ("/undo", "nothing to go back"),
    ("/compare", "Write an opening first"), ("/save", "name of a file"),
    ("/save a.md", "no story yet"), ("/checkpoint 9", "no checkpoint 9"), ("/max-tokens 0", "1–"),
  ])
  func whatCannotBeDoneSaysWhy(_ line: String, _ reason: String) {
    var desk = Desk()
    #expect(refused(&desk, line).contains(reason))
    #expect(desk.state.shelf.stories.isEmpty)
  }

  @Test func everyCommandStandsInTheHelpOfBothLanguages() throws {
    for language in Language.allCases {
      var desk = Desk(language: language)
      let help = try obey(&desk, "/help").lines.joined(separator: "\n")
      for command in LineCommand.allCases where command != .help {
        #expect(help.contains("/\(command.rawValue)"), "\(command)")
      }
    }
    var desk = Desk(language: .spanish)
    #expect(refused(&desk, "/baila") == "/baila no es una orden; /help las enumera")
  }
}
