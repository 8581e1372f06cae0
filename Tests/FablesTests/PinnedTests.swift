import Testing

@testable import Fables

/// The engine alone, on a library that never grows: the same bytes on every machine and build.
@Suite struct PinnedTests {
  static let world = """
    m conejo : animal nombrable pequeño ; adj=gris
    fe águila : animal nombrable grande ; adj=viejo
    f tortuga : animal nombrable pequeño ; casa=f orilla
    m río : lugar ; en=junto al río,a la orilla del río
    """
  static let phrases = """
    phrase moral.juntos: Juntos es mejor. | Dos pueden más que uno.
    phrase risa X
    - {X} se rieron.
    - {X} se echaron a reír.
    """
  static let plot = """
    plot: prueba
    theme: juntos
    A: animal
    B: animal
    L: lugar
    $cosa,verbo: una cuerda ; tirar | un remo ; remar
    title: {A.el} y {B.el}
    * inicio
    - {L.en}, {A.un} encontró {cosa}.
    - {A} estaba {L.en} con {cosa}.
    + ayuda
    - «A gritó: ¡Ven! | Hay que {verbo}.»
    - «B le preguntó ~ a {A}: ¿Quieres {verbo}?» «A: Sí.»
    *? final 50
    - <risa A+B>
    """

  @Test func `The first documents hash to what they always did`() {
    let library = Library(
      world: [Self.world], phrases: [Self.phrases], fables: [Self.plot], stories: [])
    #expect(library.problems == [])
    let writer = CorpusWriter(kind: .fables, seed: 1, library: library)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in 0..<100 {
      for byte in writer.document(at: index).jsonLine.utf8 {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      }
    }
    #expect(hash == 7_883_093_128_720_734_127, "first: \(writer.document(at: 0).text)")
  }
}
