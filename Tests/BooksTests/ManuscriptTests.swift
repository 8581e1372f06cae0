import Foundation
import Testing

@testable import Books

@Suite struct ManuscriptTests {
  private func pieces(_ text: String, markdown: Bool = false) throws -> [String] {
    try Manuscript(bytes: Array(text.utf8), markdown).pieces
  }

  @Test func `Markdown loses its marks and keeps its words`() throws {
    let text = """
      ---
      title: Cuentos
      ---
      # Tina y el *tren*

      Tina era **pequeña** y vivía en la [estación](http://a.b).
      ![foto](x.png)

      > - Buenos días -dijo _Tina_.

      ```
      let x = 1
      ```
      ***
      <!-- nota -->
      ## Otro cuento

      Un_nombre_raro y 2 * 3 * 4.
      """
    #expect(
      try pieces(text, markdown: true) == [
        "Tina y el tren\n\nTina era pequeña y vivía en la estación.\n\nBuenos días -dijo Tina.",
        "Otro cuento\n\nUn_nombre_raro y 2 * 3 * 4.",
      ])
  }

  @Test func `Wrapped lines are joined and verses are not`() throws {
    let wrapped = "Había una vez un zorro que vivía en un bosque muy lejano\ny no tenía amigos."
    #expect(
      try pieces(wrapped)
        == ["Había una vez un zorro que vivía en un bosque muy lejano y no tenía amigos."])
    #expect(try pieces("Sale el sol,\ncanta el grillo.\r\n") == ["Sale el sol,\ncanta el grillo."])
  }

  @Test func `A long text is cut between paragraphs into pages`() throws {
    let paragraph = String(repeating: "La liebre corría por el campo. ", count: 8)
    let text = Array(repeating: paragraph, count: 12).joined(separator: "\n\n")
    let pieces = try pieces(text)
    #expect(pieces.count == 4)
    #expect(pieces.joined(separator: "\n\n").filter { $0 != " " } == text.filter { $0 != " " })
    let endless = String(repeating: "La liebre corría por el campo. ", count: 400)
    #expect(try self.pieces(endless).allSatisfy { $0.count <= 2_600 })
  }

  @Test func `What is no text is refused, another language is noticed, Latin-1 is read`() throws {
    #expect(throws: BookError.self) { try Manuscript(bytes: [0, 1, 2, 3, 0, 0, 7], false) }
    let latin = try Manuscript(bytes: [0x45, 0x6C, 0x20, 0x6E, 0x69, 0xF1, 0x6F], false)
    #expect(latin.pieces == ["El niño"])
    let english = "The fox was in the garden and it was happy with the sun on its nose."
    #expect(try !Manuscript(bytes: Array(english.utf8), false).isSpanish)
    let spanish = "El zorro estaba en el jardín y era feliz con el sol en la nariz."
    #expect(try Manuscript(bytes: Array(spanish.utf8), false).isSpanish)
    #expect(try pieces("") == [])
  }

  @Test func `A huge file is read up to the limit, also where that cuts a letter`() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).txt").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(String(repeating: "ñ", count: 100).utf8).write(to: URL(filePath: path))
    let cut = try Manuscript(path: path, limit: 51)
    #expect(cut.isCut && cut.pieces == [String(repeating: "ñ", count: 25)])
    let whole = try Manuscript(path: path, limit: 200)
    #expect(!whole.isCut && whole.pieces == [String(repeating: "ñ", count: 100)])
    #expect(throws: BookError.self) { try Manuscript(path: "/nowhere/x.txt") }
  }
}
