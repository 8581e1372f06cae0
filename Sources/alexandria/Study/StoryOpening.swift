import Foundation
import Measures

/// What a story is to go on from.
struct StoryOpening: Sendable {
  /// The opening.
  let text: String
  /// Opening and what follows it in the text it was taken from; nil for one that stands alone.
  let source: String?

  /// Those of the published model's card.
  static let published = [
    "El conejo estaba a la orilla del río ", "La tor", "Estaban dos personas en ", "Carlos ",
    "Azul es el cielo ", "Moraleja: ", "Un conejo y una tortuga se encontraban ",
    "¿Cuál fue el resultado de anoche? ",
  ].map { StoryOpening(text: $0, source: nil) }

  /// Words of a text that are its opening: half a sentence.
  static let words = 6

  /// The beginnings of texts, all different.
  ///
  /// Of a file that says what is held out of training only that is taken. What is taken is spread
  /// evenly over all there is.
  ///
  /// - Parameters:
  ///   - files: Where the texts are.
  ///   - count: How many to take at most.
  /// - Returns: At least one.
  /// - Throws: `LineError` naming a line at fault, or saying that there is nothing to take.
  static func taken(from files: [CorpusFile], count: Int) throws -> [StoryOpening] {
    var seen: Set<String> = []
    var openings: [StoryOpening] = []
    for file in files {
      let documents = try (0..<file.count).map(file.document)
      let heldOut = documents.filter(\.isHeldOut)
      for document in heldOut.isEmpty ? documents : heldOut {
        guard let opening = StoryOpening(document), seen.insert(opening.text).inserted else {
          continue
        }
        openings.append(opening)
      }
    }
    guard !openings.isEmpty else {
      throw LineError(
        "\(files.map(\.path).joined(separator: ", ")): no text has more than \(words) words, so "
          + "there is none to take an opening from")
    }
    guard openings.count > count else { return openings }
    return (0..<count).map { openings[$0 * openings.count / count] }
  }

  private init(text: String, source: String?) {
    self.text = text
    self.source = source
  }

  /// The first words of a document after its title, and the space that follows them; nil for one
  /// that is hardly longer.
  init?(_ document: CorpusDocument) {
    var body = document.text[...]
    if let title = document.title, !title.isEmpty, body.hasPrefix(title + "\n") {
      body = body.dropFirst(title.count)
    }
    let text = String(body.drop(while: \.isWhitespace))
    let written = Reading(text).written
    guard written.count > Self.words,
      let space = text[written[Self.words - 1].endIndex...].firstIndex(where: \.isWhitespace)
    else { return nil }
    self.init(text: String(text[...space]), source: text)
  }
}
