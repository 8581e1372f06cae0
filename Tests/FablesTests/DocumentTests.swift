import Foundation
import Testing

@testable import Fables

@Suite struct DocumentTests {
  @Test(arguments: CorpusKind.allCases)
  func `A document depends on kind, seed and index alone`(kind: CorpusKind) {
    let writer = CorpusWriter(kind: kind, seed: 42, shares: [.plots: 1])
    let forward = (0..<50).map { writer.document(at: $0) }
    let backward = (0..<50).reversed().map {
      CorpusWriter(kind: kind, seed: 42, shares: [.plots: 1]).document(at: $0)
    }
    #expect(forward == backward.reversed())
    let other = (0..<50).map {
      CorpusWriter(kind: kind, seed: 43, shares: [.plots: 1]).document(at: $0)
    }
    #expect(forward != other)
  }

  @Test(arguments: CorpusKind.allCases)
  func `No markup is left, and the punctuation is whole`(kind: CorpusKind) {
    let writer = CorpusWriter(kind: kind, seed: 1, shares: [.plots: 1])
    let faults = [
      "  ", " ,", " .", "..", ",.", "!.\n", "?.\n", "¡¡", "¿¿", " a el ", " de el ", "\n\n\n",
      ".\",",
      "——", "— ,", "\" \"", " y y ",
    ]
    for index in 0..<1_500 {
      let story = writer.document(at: index)
      let markup = story.text.first { "{}[]<>|«»$~#*_+".contains($0) }
      #expect(markup == nil, "\(story.plot): \(story.text)")
      for fault in faults {
        #expect(!story.text.contains(fault), "'\(fault)' in \(story.plot): \(story.text)")
      }
      #expect(story.text.last.map { ".!?\"…".contains($0) } == true, "\(story.plot): \(story.text)")
      let marks = story.text.reduce(into: [Character: Int]()) { $0[$1, default: 0] += 1 }
      #expect(marks["¡", default: 0] == marks["!", default: 0], "\(story.plot): \(story.text)")
      #expect(marks["¿", default: 0] == marks["?", default: 0], "\(story.plot): \(story.text)")
      #expect(marks["\"", default: 0].isMultiple(of: 2), "\(story.plot): \(story.text)")
    }
  }

  @Test(arguments: CorpusKind.allCases)
  func `Texts are of the length a context window holds`(kind: CorpusKind) {
    let writer = CorpusWriter(kind: kind, seed: 2, shares: [.plots: 1])
    var total = 0
    for index in 0..<1_000 {
      let story = writer.document(at: index)
      let length = story.text.unicodeScalars.count
      #expect((250...CorpusWriter.maximumLength).contains(length), "\(story.plot): \(story.text)")
      total += length
    }
    #expect((450...1_100).contains(total / 1_000))
  }

  @Test(arguments: CorpusKind.allCases)
  func `A text begins with its title`(kind: CorpusKind) {
    let writer = CorpusWriter(kind: kind, seed: 3, shares: [.plots: 1])
    let stories = (0..<200).map { writer.document(at: $0) }
    for story in stories where !story.title.isEmpty {
      #expect(story.text.hasPrefix(story.title + "\n\n"))
    }
    #expect(stories.contains { $0.title.isEmpty })
    #expect(stories.contains { !$0.title.isEmpty })
  }

  @Test func `Fables end, begin and learn in many ways`() {
    let texts = (0..<300).map {
      CorpusWriter(kind: .fables, seed: 4, shares: [.plots: 1]).document(at: $0).text
    }
    #expect(texts.contains { $0.hasPrefix("Moraleja: ") || $0.contains("\n\nMoraleja: ") })
    #expect(texts.contains { $0.hasSuffix("Fin.") })
    #expect(texts.contains { $0.contains("aprendi") && $0.contains(" que ") })
    #expect(texts.contains { $0.contains("\n\n—") })
    #expect(texts.contains { $0.contains(": \"") })
    #expect(texts.contains { $0.contains("\", ") })
  }

  @Test func `A line of JSON is JSON, and the same each time`() throws {
    let story = Story(
      title: "Una \"cita\"", text: "Línea\nuna \\ y \u{1}", plot: "p", isHeldOut: true,
      source: .plots)
    let line = story.jsonLine
    #expect(!line.contains("\n"))
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String]
    #expect(
      object == [
        "title": story.title, "text": story.text, "plot": "p", "source": "plots",
        "split": "heldout",
      ])
  }

  @Test(arguments: CorpusKind.allCases)
  func `Texts are hardly ever told twice`(kind: CorpusKind) {
    let statistics = CorpusWriter(kind: kind, seed: 5, shares: [.plots: 1]).statistics(over: 2_000)
    #expect(statistics.distinctTexts > 1_990)
    #expect(statistics.stories == 2_000)
    #expect(statistics.wordForms > 800)
  }

  @Test func `Statistics count sources, stories, words, lemmas and what is said again`() throws {
    let count = 3 * (WrittenLibrary.shared.stories[.stories]?.count ?? 0)
    let mixed = CorpusWriter(kind: .stories, seed: 5).statistics(over: count)
    #expect(mixed.sources.map(\.source) == [.written, .world, .plots])
    #expect(mixed.sources.reduce(0) { $0 + $1.documents } == count)
    #expect(mixed.sources.reduce(0) { $0 + $1.words } == mixed.words)
    #expect(mixed.lemmas > 2_500)
    #expect(mixed.lemmasMetOften <= mixed.lemmasMet && mixed.lemmasMet <= mixed.lemmas)

    let written = CorpusWriter(kind: .stories, seed: 5, shares: [.written: 1])
    let once = written.statistics(over: count / 3)
    #expect(once.sources.map(\.stories) == [count / 3])
    #expect(once.sharedRuns < 0.01)
    // Told again with other names it is the same story.
    let thrice = written.statistics(over: count)
    #expect(thrice.sources.map(\.stories) == [count / 3])
    #expect(thrice.sharedRuns > 0.5)
    #expect(CorpusWriter(kind: .fables, seed: 5).statistics(over: 0).sharedRuns == 0)
  }

  @Test func `A child's vocabulary knows a word by its forms`() {
    func lemmas(_ word: String) -> Set<String> {
      Set(Vocabulary.shared.lemmas(of: word).map { Vocabulary.shared.lemmas[Int($0)] })
    }
    #expect(lemmas("conejos").contains("conejo"))
    #expect(lemmas("durmió").contains("dormir"))
    #expect(lemmas("rojas").contains("rojo"))
    #expect(lemmas("mirándola").contains("mirar"))
    #expect(lemmas("despertarse").contains("despertar"))
    #expect(lemmas("zzz").isEmpty)
  }
}
