import Books
import Foundation
import Testing

/// Books as plain text and as Project Gutenberg has them.
struct BookReaderTests {
  private func read(_ data: Data) throws -> [BookSection] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "libro-\(UUID().uuidString).txt")
    try data.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    var sections: [BookSection] = []
    do {
      try BookReader(path: file.path).forEachSection { sections.append($0) }
    } catch {
      throw Fault(line: "\(error)".replacingOccurrences(of: file.path, with: "FILE"))
    }
    return sections
  }

  private struct Fault: Error, Equatable {
    let line: String
  }

  private static let paragraph = """
    El rey fué á la ventana y vió que el jardinero --hombre muy serio-- no estaba. En el
    jardín había una _rosa_ que nadie que-
    ría cortar[3], porque la reina la quería mucho.
    """
  private static let clean =
    "El rey fue a la ventana y vio que el jardinero —hombre muy serio— no estaba. En el jardín había "
    + "una rosa que nadie quería cortar, porque la reina la quería mucho."

  private static let gutenberg = """
    The Project Gutenberg EBook of El rey, by Somebody

    Title: El rey y la rosa
    Author: Autora Antigua

    *** START OF THE PROJECT GUTENBERG EBOOK EL REY ***

    [Illustration: the king, who was in the
    garden of the palace]

    CAPÍTULO PRIMERO

    \(paragraph)

    12

    \(paragraph)

    [Pg 13]

    CAPÍTULO SEGUNDO

    \(paragraph)

    *** END OF THE PROJECT GUTENBERG EBOOK EL REY ***

    This is the licence that the reader of the book has to read and that is in English.
    """

  @Test func aGutenbergFileGivesItsBookAlone() throws {
    let sections = try read(Data(Self.gutenberg.utf8))
    #expect(sections.map(\.title) == ["CAPÍTULO PRIMERO", "CAPÍTULO SEGUNDO"])
    #expect(sections.map(\.text) == ["\(Self.clean)\n\n\(Self.clean)", Self.clean])
    #expect(sections.allSatisfy { $0.book == "El rey y la rosa" && $0.author == "Autora Antigua" })
  }

  @Test func latin1AndWindowsLineEndsAreRead() throws {
    let text = Self.gutenberg.replacingOccurrences(of: "\n", with: "\r\n")
      .replacingOccurrences(of: "—", with: "--")
    let data = try #require(text.data(using: .windowsCP1252))
    #expect(try read(data).map(\.text).last == Self.clean)
  }

  @Test func aSectionIsCutBetweenParagraphsAndALongOneBehindASentence() throws {
    let short = (1...40).map {
      "Este es el párrafo número \($0) de la historia que contaba la abuela."
    }
    let sections = try read(Data(short.joined(separator: "\n\n").utf8))
    #expect(sections.flatMap { $0.text.components(separatedBy: "\n\n") } == short)
    #expect(sections.allSatisfy { $0.text.count <= BookReader.sectionLength * 3 / 2 })

    let long = try read(Data(short.joined(separator: " ").utf8))
    #expect(long.map(\.text).joined(separator: " ") == short.joined(separator: " "))
    #expect(long.allSatisfy { $0.text.hasSuffix(".") && $0.text.count < 1_400 })
  }

  @Test func whatIsNoSpanishBookIsRefusedInALine() throws {
    func fault(_ data: Data) -> String? {
      do {
        _ = try read(data)
        return nil
      } catch { return (error as? Fault)?.line }
    }
    let english = String(
      repeating: "The king went to the window of the house and saw that it was raining. ", count: 20
    )
    let german = String(
      repeating: "Der König ging zum Fenster und sah den Garten nicht. ", count: 20)
    #expect(fault(Data()) == "FILE: is empty")
    #expect(fault(Data("Hola, mundo.".utf8)) == "FILE: has 2 words, too few for a book")
    #expect(fault(Data(english.utf8)) == "FILE: is English; this corpus is Spanish")
    #expect(fault(Data(german.utf8)) == "FILE: is no Spanish; give a Spanish text")
    #expect(
      fault(Data((0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 31) }))
        == "FILE: is no text; give plain text, UTF-8 or Latin-1")
    #expect(throws: BookError.self) { try BookReader(path: "/nowhere.txt").forEachSection { _ in } }
    #expect(throws: BookError.self) { try BookReader(path: "/tmp").forEachSection { _ in } }
  }

  @Test func aFileOfOneEndlessLineIsReadInPieces() throws {
    let line = String(
      repeating: "La niña corrió hasta el río y no vio a nadie en la orilla. ", count: 9_000)
    let sections = try read(Data(line.utf8))
    #expect(sections.count > 300)
    #expect(sections.allSatisfy { $0.text.count < 1_400 })
  }
}
