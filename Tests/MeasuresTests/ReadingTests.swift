import Testing

@testable import Measures

struct ReadingTests {
  @Test func wordsAreLettersInSmall() {
    let reading = Reading("—¿QUÉ? —dijo el Ñandú—. 3 pingüinos, bien-venidos… a 2x2")
    #expect(
      reading.words == [
        "qué", "dijo", "el", "ñandú", "pingüinos", "bien", "venidos", "a", "x",
      ])
    #expect(reading.written.map(String.init).prefix(4) == ["QUÉ", "dijo", "el", "Ñandú"])
    #expect(reading.own == 0..<9)
  }

  @Test func marksBelongToTheirLetter() {
    // A decomposed accent; equal to the composed one, as Unicode has it.
    #expect(Reading("ca\u{301}ntaro  \u{301}x").words == ["cántaro", "x"])
    #expect(Reading("кот 猫 ªº ×÷").words == ["кот", "猫", "ªº"])
  }

  @Test func sentencesAreCountedByTheirWords() {
    let reading = Reading("... Uno, dos.\n\n¿Tres? ¡Cuatro!… «cinco: seis»\nsiete")
    #expect(reading.sentences == [0, 0, 1, 2, 3, 3, 4])
  }

  @Test(arguments: ["", "   ", "…", "1 + 1 = 2", "\u{301}", "\r\n"])
  func nothingHasNoWords(_ text: String) {
    let reading = Reading(text)
    #expect(reading.words.isEmpty && reading.sentences.isEmpty && reading.own.isEmpty)
  }

  @Test(arguments: [
    ("La tor", "tuga corre.", ["tortuga", "corre"]),
    ("La tor", " corre.", ["corre"]),
    ("Estaban ", "solos", ["solos"]),
    ("El río ", "", []),
    ("Qué ", "é1é", ["é", "é"]),
    ("", "Sola", ["sola"]),
  ])
  func aStoryOwnsWhatGoesBeyondItsOpening(_ opening: String, _ story: String, _ own: [String]) {
    #expect(Reading(opening + story, opening: opening.utf8.count).ownWords == own)
  }

  @Test func halfAWordIsNoWord() {
    #expect(Reading("a Uno dos tre", opening: 2, isCut: true).ownWords == ["uno", "dos"])
    #expect(Reading("a Uno dos.", opening: 2, isCut: true).ownWords == ["uno", "dos"])
    #expect(Reading("a Un", opening: 2, isCut: true).ownWords.isEmpty)
    #expect(Reading("a", opening: 1, isCut: true).ownWords.isEmpty)
  }
}
