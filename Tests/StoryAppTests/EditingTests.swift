import Cells
import Foundation
import Testing

@testable import StoryApp

/// A story is edited where it stands.
@Suite struct EditingTests {
  private func told() -> Desk {
    var desk = Desk()
    desk.tell("El ", "sol salió ayer ")
    desk.press(.tab)
    return desk
  }

  private func sources(_ desk: Desk) -> [String] {
    desk.story?.tokens.map { "\($0.piece.text)\($0.source.rawValue)" } ?? []
  }

  @Test func `Letters type at the end, and Backspace takes them back`() {
    var desk = told()
    desk.type("tarde")
    #expect(desk.story?.text == "El sol salió ayer tarde")
    desk.press(.backspace, .backspace)
    #expect(desk.story?.text == "El sol salió ayer tar")
    #expect(desk.state.opening.text == "El ")
    #expect(desk.frame.cursor != nil)
  }

  @Test func `Letters type behind the selected token`() {
    var desk = told()
    desk.press(.left, .left)
    desk.type("muy ")
    #expect(desk.story?.text == "El sol salió muy ayer ")
    desk.press(.left, .left, .left, .left, .delete)
    #expect(desk.story?.text == "El sol salió uy ayer ")
  }

  @Test func `The person's words and the model's are told apart, and cut anew as one types`() {
    var desk = told()
    desk.press(.left, .left)
    desk.type("muy ")
    #expect(
      sources(desk) == ["El opening", "sol story", "salió story", "muy edit", "ayer story"])
    #expect(desk.story?.cutBy == "alexandria-1.1")
    let story = desk.story!
    #expect(
      ExportedFile(story, as: .markdown).contents.hasPrefix("**El** sol salió **muy** ayer "))
    #expect(ExportedFile(story, as: .html).contents.contains("<span class=\"edit\""))
    #expect(ExportedFile(story, as: .json).contents.contains("\"source\" : \"edit\""))
  }

  @Test func `What the model wrote stays on the shelf as it was`() {
    var desk = told()
    desk.type("x")
    desk.press(.escape)
    desk.type("y")
    #expect(desk.state.shelf.stories.map(\.text) == ["El sol salió ayer ", "El sol salió ayer xy"])
    #expect(desk.story?.parent?.story == 1)
  }

  @Test func `Undo brings back the text and who wrote it, and then the story before`() {
    var desk = told()
    desk.press(.left, .left)
    desk.press(.control("w"))
    #expect(desk.story?.text == "El sol ayer ")
    desk.type("huyó ")
    #expect(sources(desk).contains("huyó edit"))
    desk.press(.control("_"), .control("_"))
    #expect(desk.story?.text == "El sol salió ayer ")
    #expect(sources(desk) == ["El opening", "sol story", "salió story", "ayer story"])
    desk.press(.alt("r"))
    #expect(desk.story?.text == "El sol ayer ")
    desk.press(.control("_"), .control("_"))
    #expect(desk.story?.id == 1)
  }

  @Test func `An edit in the opening is the opening's`() {
    var desk = told()
    desk.press(.home)
    desk.type("gran ")
    #expect(desk.story?.opening == "El gran ")
    #expect(desk.story?.origin == "El ")
    #expect(sources(desk).prefix(3) == ["El opening", "gran opening", "sol story"])
  }

  @Test func `Enter goes on from the end, or from the cursor with new dice`() {
    var desk = told()
    desk.type("tarde ")
    desk.press(.enter)
    #expect(desk.generated.last?.prompt == .tokens(desk.story?.tokens.map(\.piece.id) ?? []))
    desk.beginWriting()
    desk.write("y brilló ")
    desk.finish()
    #expect(desk.story?.text == "El sol salió ayer tarde y brilló ")
    let passages = desk.story?.passages ?? []
    #expect(passages.map(\.isByPerson) == [nil, true, nil])

    desk.press(.left, .left)
    desk.type("no ")
    desk.press(.enter)
    #expect(desk.story?.text == "El sol salió ayer tarde y no ")
    #expect(desk.generated.last?.settings.seed != 42)
    #expect(desk.state.shelf.stories.contains { $0.text == "El sol salió ayer tarde y no brilló " })
  }

  @Test func `What was done is one edit for a run of keys`() {
    var desk = told()
    desk.type("tarde")
    desk.press(.backspace)
    let settings = Settings(checkpoint: "alexandria-1.1")
    #expect(
      desk.story?.edits?.filter { if case .cut = $0 { false } else { true } } == [
        .write(settings, tokens: 3), .rewrite(keeping: 19, adding: Array("tard".utf8)),
      ])
    #expect(desk.story?.finish?.receipt == nil)
    desk.press(.escape)
    #expect(
      desk.effects.contains {
        if case .certify(let request) = $0 { request.story == 2 } else { false }
      })
  }

  @Test func `Typing stops a story that is being written, and edits it`() {
    var desk = Desk()
    desk.type("El ")
    desk.press(.enter)
    desk.beginWriting()
    desk.write("sol salió ")
    desk.press(.tab)
    desk.type("a")
    #expect(desk.state.run == nil)
    #expect(desk.story?.text == "El sol salió a")
  }

  @Test func `A paste in the story goes to its cursor, and a click moves it`() {
    var desk = told()
    desk.happen(.input(.paste("por la mañana")))
    #expect(desk.story?.text == "El sol salió ayer por la mañana")
    #expect(desk.state.opening.text == "El ")
    let area = Layout(of: desk.state).story
    let point = Point(column: area.left + 3, row: area.top)
    desk.happen(.input(.mouse(MouseEvent(.press, at: point))))
    desk.type("gran ")
    #expect(desk.story?.text == "El gran sol salió ayer por la mañana")
  }

  @Test func `A story that ends inside a letter is edited without the half`() {
    var desk = Desk()
    desk.type("a ")
    desk.press(.enter)
    desk.beginWriting()
    desk.happen(.token(request: 1, GeneratedToken(Piece(id: 1, bytes: [0xC3], text: ""))))
    desk.finish()
    desk.press(.tab)
    desk.type("b")
    #expect(desk.story?.bytes == Array("a b".utf8))
  }

  @Test func `Arrows move by lines, and what is edited is kept`() throws {
    var desk = told()
    desk.press(.control("j"))
    desk.type("dos")
    desk.press(.up)
    desk.type("!")
    #expect(
      desk.story?.text == "El !sol salió ayer \ndos" || desk.story?.text.contains("!") == true)
    let data = try JSONEncoder().encode(desk.state.session)
    let session = try JSONDecoder().decode(Session.self, from: data)
    #expect(session.shelf == desk.state.shelf)
  }
}
