import Cells
import Foundation
import Testing

@testable import StoryApp

/// How a story goes on: after its end, from its middle, with the other model, on a new page.
@Suite struct GoingOnTests {
  @Test func `A story that ended says so, and how to go on`() {
    var desk = Desk()
    desk.type("El ")
    desk.press(.enter)
    desk.beginWriting()
    desk.write("sol salió. ")
    desk.finish(.endOfText)
    #expect(desk.picture.contains("The end. Enter in the Story pane: past it · F5: another roll"))
  }

  @Test func `Enter after the end goes past it, and the next passage may end again`() {
    var desk = Desk()
    desk.type("El ")
    desk.press(.enter)
    desk.beginWriting()
    desk.write("sol salió. ")
    desk.finish(.endOfText)
    desk.press(.tab, .enter)
    #expect(desk.generated.last?.settings.minTokens == 20)
    desk.beginWriting()
    desk.write("Luego llovió. ")
    desk.finish()
    #expect(desk.story?.text == "El sol salió. Luego llovió. ")
    #expect(
      desk.story?.edits?.last
        == .write(
          Settings(checkpoint: "alexandria-1.1", minTokens: 20), tokens: 2))
    desk.press(.enter)
    #expect(desk.generated.last?.settings.minTokens == 0)
  }

  @Test func `A passage without a token has no speed`() {
    var desk = Desk()
    desk.type("El ")
    desk.press(.enter)
    desk.beginWriting()
    desk.finish(.endOfText, speed: 0)
    #expect(!desk.picture.contains("0 tok/s"))
  }

  @Test func `From a selected token it goes on with new dice, each time others`() {
    var desk = Desk()
    desk.tell("El ", "sol salió ayer ")
    desk.press(.tab, .left, .left, .enter)
    #expect(desk.generated.last?.settings.seed == 43)
    desk.beginWriting()
    desk.write("otra vez ")
    desk.finish()
    desk.press(.left, .left, .function(5))
    #expect(desk.generated.last?.settings.seed == 44)
    #expect(desk.story?.text == "El sol salió otra ")
    #expect(desk.state.shelf.stories.count == 3)
  }

  @Test func `The other model goes on at once after Esc`() {
    var desk = Desk()
    desk.type("El ")
    desk.press(.enter)
    desk.beginWriting()
    desk.write("sol salió ")
    desk.press(.escape, .function(4))
    #expect(desk.generated.count == 2)
    #expect(desk.generated.last?.settings.checkpoint == "alexandria-1")
    #expect(desk.generated.last?.prompt == .bytes(Array("El sol salió ".utf8)))
    #expect(desk.generated.last?.maxTokens == 118)
  }

  @Test func `A finished story is left as it is by F4`() {
    var desk = Desk()
    desk.tell("El ", "sol salió ")
    desk.press(.function(4))
    #expect(desk.generated.count == 1)
  }

  @Test func `A new page is empty, and the stories are where they were`() {
    var desk = Desk()
    desk.tell("El ", "sol salió ")
    desk.press(.alt("n"))
    #expect(desk.state.opening.isEmpty && desk.story == nil && desk.state.focus == .opening)
    #expect(desk.picture.contains("1. Write above how a story begins"))
    desk.press(.control("_"))
    #expect(desk.state.opening.text == "El ")
    desk.press(.control("p"))
    #expect(desk.story?.text == "El sol salió ")
  }

  @Test func `A session of before has neither pace nor a least length`() throws {
    var desk = Desk()
    desk.tell("El ", "sol salió ")
    var text = String(decoding: try JSONEncoder().encode(desk.state.session), as: UTF8.self)
    text = text.replacing(/"minTokens":0,?/, with: "").replacing(/"pace":0,?/, with: "")
      .replacing(",}", with: "}")
    #expect(!text.contains("minTokens") && !text.contains("pace"))
    let session = try JSONDecoder().decode(Session.self, from: Data(text.utf8))
    #expect(session.shelf == desk.state.shelf && session.pace == nil)
  }
}
