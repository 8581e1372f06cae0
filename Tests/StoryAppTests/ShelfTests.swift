import Cells
import Foundation
import Testing

@testable import StoryApp

/// The list of all stories.
@Suite struct ShelfTests {
  /// Three stories, the last of them a branch of the first.
  private func told() -> Desk {
    var desk = Desk()
    desk.tell("El ", "sol salió ayer ")
    desk.press(.alt("n"))
    desk.tell("Un ", "dragón cantó ")
    desk.press(.control("p"))
    desk.press(.tab, .left, .left, .enter)
    desk.beginWriting()
    desk.write("hoy ")
    desk.finish()
    return desk
  }

  @Test func `Branches stand below the story that they left`() {
    var desk = told()
    desk.press(.control("b"))
    let lines = desk.picture.split(separator: "\n").filter { $0.contains("words") }
    #expect(lines.count == 3)
    #expect(lines[0].contains("2  Un dragón cantó · 3 words · 1.1"))
    #expect(lines[1].contains("1  El sol salió ayer · 4 words"))
    #expect(lines[2].contains("3  └ El sol salió hoy · 4 words"))
  }

  @Test func `What is sought is found whatever its case and accents, and Enter opens it`() {
    var desk = told()
    desk.press(.control("b"))
    desk.type("DRAGON")
    #expect(desk.picture.contains("Un dragón cantó"))
    #expect(!desk.picture.contains("El sol salió ayer · "))
    desk.press(.enter)
    #expect(desk.story?.id == 2 && desk.state.overlay == nil)
  }

  @Test func `A title and a star stay with the story`() throws {
    var desk = told()
    desk.press(.control("b"), .home, .control("e"))
    desk.type("Fuego")
    desk.press(.enter, .control("t"))
    #expect(desk.picture.contains("★ 2  Fuego"))
    let data = try JSONEncoder().encode(desk.state.session)
    let story = try JSONDecoder().decode(Session.self, from: data).shelf[2]
    #expect(story?.title == "Fuego" && story?.isStarred == true)
    desk.press(.control("t"))
    #expect(desk.state.shelf[2]?.isStarred == nil)
  }

  @Test func `A deleted story can be brought back, and is never erased`() {
    var desk = told()
    desk.press(.control("b"), .home, .delete)
    #expect(desk.picture.contains("✗ Un dragón cantó"))
    desk.press(.delete)
    #expect(desk.state.shelf[2]?.isDeleted == nil)
    desk.press(.delete, .escape, .control("b"))
    #expect(!desk.picture.contains("dragón cantó · "))
    #expect(desk.state.shelf.stories.count == 3)
    desk.press(.escape)
    // Neither forth and back nor undo meet it.
    desk.press(.control("p"))
    #expect(desk.story?.id == 1)
    desk.press(.control("n"))
    #expect(desk.story?.id == 3)
  }

  @Test func `The open story is closed when it is deleted, and stopped if it was being written`() {
    var desk = Desk()
    desk.type("El ")
    desk.press(.enter)
    desk.beginWriting()
    desk.write("sol ")
    desk.press(.control("b"), .delete)
    #expect(desk.state.run == nil && desk.story == nil)
  }

  @Test func `Without a story there is no list`() {
    var desk = Desk()
    desk.press(.control("b"))
    #expect(desk.state.overlay == nil && desk.picture.contains("There is no story yet"))
  }

  @Test func `A menu that does not fit says that there is more`() {
    var desk = Desk(columns: 80, rows: 14)
    desk.press(.function(1))
    #expect(desk.picture.contains(" ▾ ") && !desk.picture.contains(" ▴ "))
    desk.press(.end)
    #expect(desk.picture.contains(" ▴ ") && !desk.picture.contains(" ▾ "))
  }
}
