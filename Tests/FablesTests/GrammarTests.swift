import Testing

@testable import Fables

@Suite struct GrammarTests {
  /// What `frame` says about a cast of these nouns, called A, B, C …
  private func tell(_ frame: String, _ nouns: String..., dashes: Bool = true) throws -> String {
    let names = ["A", "B", "C", "D"]
    var parser = FrameParser(
      slots: Array(names.prefix(nouns.count)), variables: [],
      phrases: Library.shared.phraseIndex)
    var plot = Plot()
    plot.id = "prueba"
    plot.roles = try zip(names, nouns).map {
      Plot.Role(name: $0, candidates: [try Noun(line: $1)], cumulativeWeights: [1])
    }
    var teller = Teller(library: .shared, plot: plot, dice: StoryRandom(seed: 1))
    teller.usesDashes = dashes
    for index in teller.cast.indices { teller.cast[index].isIntroduced = true }
    teller.expand(try parser.parse(frame))
    return Polish.finish(teller.output)
  }

  @Test func `Articles, and el agua`() throws {
    #expect(try tell("{A.el} y {A.un}.", "f tortuga") == "La tortuga y una tortuga.")
    #expect(
      try tell("{A.el} limpi{A:o}, {A.un}, {A.los}.", "fe agua")
        == "El agua limpia, un agua, las aguas.")
    #expect(try tell("{A.el} y {A.su}.", "fp zanahorias") == "Las zanahorias y sus zanahorias.")
  }

  @Test func `Contractions, and the preposition repeated`() throws {
    #expect(try tell("cola de {A.el}", "m ratón") == "Cola del ratón")
    #expect(try tell("vio a {A+B}", "m oso", "f rana") == "Vio al oso y a la rana")
  }

  @Test func `y before i is e, o before o is u`() throws {
    #expect(try tell("madre y {A.sp}", "f hija") == "Madre e hija")
    #expect(try tell("agua y {A.sp}", "m hielo") == "Agua y hielo")
    #expect(try tell("siete o {A.sp}", "m ocho") == "Siete u ocho")
  }

  @Test func `Agreement with one and with several`() throws {
    #expect(try tell("cansad{A:o}", "f liebre") == "Cansada")
    #expect(try tell("l{A+B:o} dos, junt{A+B:o}", "f liebre", "f rana") == "Las dos, juntas")
    #expect(try tell("l{A+B:o} dos, cada un{A+B!o}", "f liebre", "m oso") == "Los dos, cada uno")
    #expect(try tell("{A#era|eran} {A.mío}, {A.lo} vi", "mp higos") == "Eran míos, los vi")
  }

  @Test func `Plurals`() {
    #expect(Spanish.plural("manzana roja") == "manzanas rojas")
    #expect(Spanish.plural("bolsa de canicas") == "bolsas de canicas")
    #expect(Spanish.plural("pez") == "peces")
    #expect(Spanish.plural("ratón") == "ratones")
    #expect(Spanish.plural("flor") == "flores")
  }

  @Test func `Speech with a dash`() throws {
    #expect(try tell("«A gritó: ¡Ven!» Y fue.", "m oso") == "—¡Ven! —gritó el oso.\n\nY fue.")
    #expect(try tell("«A dijo: Ven. | Te espero.»", "m oso") == "—Ven —dijo el oso—. Te espero.")
    #expect(
      try tell("«A dijo: Si quieres, | vamos.»", "m oso") == "—Si quieres —dijo el oso—, vamos.")
    #expect(try tell("«A dijo, riendo: Sí.»", "m oso") == "—Sí —dijo el oso, riendo.")
    #expect(
      try tell("«A le dijo ~ a {B}: Sí.»", "m oso", "f rana") == "—Sí —le dijo el oso a la rana.")
  }

  @Test func `Speech in quotation marks`() throws {
    let text = try tell("«A gritó: ¡Ven!» Y fue.", "m oso", dashes: false)
    #expect(["El oso gritó: \"¡Ven!\". Y fue.", "\"¡Ven!\", gritó el oso. Y fue."].contains(text))
  }

  @Test func `Capitals at the start of sentences, not after a dash inside`() {
    #expect(Polish.finish(Array("¿qué? ¡ay! —dijo. él".utf8)) == "¿Qué? ¡Ay! —dijo. Él")
  }

  @Test(arguments: ["{A", "«A: hola", "[a|b", "a]", "{Z.el}", "<no-hay>", "{A:x}"])
  func `Broken markup is an error`(frame: String) {
    #expect(throws: PlotProblem.self) { try tell(frame, "m oso") }
  }
}
