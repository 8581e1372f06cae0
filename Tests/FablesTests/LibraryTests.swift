import Testing

@testable import Fables

@Suite struct LibraryTests {
  @Test func `Every noun, phrase and plot can be read`() {
    #expect(Library.shared.problems == [])
  }

  @Test func `Plots have names of their own and enough ways to be told`() {
    let plots = Library.shared.plots
    #expect(Set(plots.map(\.id)).count == plots.count)
    for plot in plots {
      let choices = plot.beats.filter { $0.frames.count >= 3 }.count
      #expect(choices == plot.beats.count, "\(plot.id) has a beat with fewer than three frames")
      #expect(plot.beats.count >= 5, "\(plot.id) is too short")
    }
  }

  @Test func `Fables have a theme that has morals`() {
    for plot in Library.shared.plots(of: .fables) {
      #expect(Library.shared.phraseIndex["moral." + plot.theme] != nil, "\(plot.id)")
    }
  }

  @Test func `What breaks is reported, and the rest still read`() {
    let broken = """
      plot: rota
      title: {A.el}
      A: animal
      * uno
      - {B} no existe.
      plot: sana
      title: {A.el}
      A: animal
      * uno
      - {A} sonríe.
      plot: nadie
      title: x
      A: unicornio
      * uno
      - Nada.
      plot: abierta
      title: x
      A: animal
      * uno
      - {A} [dijo|gritó.
      """
    let library = Library(
      world: Library.texts(TextSources.world), phrases: Library.texts(TextSources.phrases),
      fables: [broken], stories: [])
    #expect(library.plots.map(\.id) == ["sana"])
    #expect(library.problems.count == 3)
  }

  @Test(arguments: CorpusKind.allCases)
  func `Every plot is reached`(kind: CorpusKind) {
    let writer = CorpusWriter(kind: kind, seed: 6, shares: [.plots: 1])
    let plots = Library.shared.plots(of: kind)
    var missing = Set(plots.map(\.id))
    var index = 0
    while !missing.isEmpty, index < 60 * plots.count {
      missing.remove(writer.document(at: index).plot)
      index += 1
    }
    #expect(missing == [])
  }

  @Test func `The id alone holds a tenth of the plots out`() {
    let ids = (0..<20_000).map { "trama-\($0)" }
    let heldOut = ids.filter { id in
      var plot = Plot()
      plot.id = id
      return plot.isHeldOut
    }
    #expect((1_850...2_150).contains(heldOut.count))
  }
}
