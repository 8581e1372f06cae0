import Testing

@testable import Fables

@Suite struct SmallWorldGrammarTests {
  static let verbs = SmallWorld.shared.verbs

  @Test(arguments: [
    ("pedir", "pidió", "pide", "pidiera"), ("dormir", "durmió", "duerme", "durmiera"),
    ("jugar", "jugó", "juega", "jugara"), ("leer", "leyó", "lee", "leyera"),
    ("construir", "construyó", "construye", "construyera"), ("caer", "cayó", "cae", "cayera"),
    ("tener", "tuvo", "tiene", "tuviera"), ("decir", "dijo", "dice", "dijera"),
    ("reír", "rio", "ríe", "riera"), ("gruñir", "gruñó", "gruñe", "gruñera"),
    ("enviar", "envió", "envía", "enviara"), ("distraer", "distrajo", "distrae", "distrajera"),
    ("ser", "fue", "es", "fuera"), ("oír", "oyó", "oye", "oyera"),
  ])
  func `Verbs of the third person are those of the grammar`(
    verb: String, event: String, present: String, wish: String
  ) throws {
    let forms = try #require(Self.verbs.forms(of: verb))
    #expect(forms.finite(.event, person: 1, isPresent: false) == event)
    #expect(forms.finite(.event, person: 1, isPresent: true) == present)
    #expect(forms.finite(.wish, person: 1, isPresent: false) == wish)
  }

  @Test(arguments: [
    ("buscar", "busqué", "busco"), ("llegar", "llegué", "llego"), ("empezar", "empecé", "empiezo"),
    ("coger", "cogí", "cojo"), ("seguir", "seguí", "sigo"), ("conocer", "conocí", "conozco"),
    ("hacer", "hice", "hago"), ("torcer", "torcí", "tuerzo"), ("irse", "me fui", "me voy"),
  ])
  func `Verbs of the first person keep their sound`(
    verb: String, event: String, present: String
  ) throws {
    let forms = try #require(Self.verbs.forms(of: verb))
    #expect(forms.finite(.event, person: 0, isPresent: false) == event)
    #expect(forms.finite(.event, person: 0, isPresent: true) == present)
  }

  @Test func `A gerund with a pronoun draws an accent`() throws {
    let forms = try #require(Self.verbs.forms(of: "dormirse"))
    #expect(forms.gerund(person: 1) == "durmiéndose")
    #expect(forms.infinitive(person: 0) == "dormirme")
  }

  @Test(arguments: [
    ("rojo", ["rojo", "roja", "rojos", "rojas"]), ("azul", ["azul", "azul", "azules", "azules"]),
    ("hablador", ["hablador", "habladora", "habladores", "habladoras"]),
    ("feliz", ["feliz", "feliz", "felices", "felices"]),
    ("marrón", ["marrón", "marrón", "marrones", "marrones"]),
    ("lleno de barro", ["lleno de barro", "llena de barro", "llenos de barro", "llenas de barro"]),
    ("de colores", ["de colores", "de colores", "de colores", "de colores"]),
    ("joven", ["joven", "joven", "jóvenes", "jóvenes"]),
  ])
  func `Adjectives agree`(adjective: String, forms: [String]) {
    #expect(WordForms.adjective(adjective) == forms)
  }

  @Test(arguments: [
    ("lápiz de colores", "lápices de colores"), ("melón", "melones"), ("país", "países"),
    ("reloj de pared", "relojes de pared"), ("paraguas", "paraguas"), ("sofá", "sofás"),
    ("jabalí", "jabalíes"), ("autobús", "autobuses"),
  ])
  func `Nouns have their plurals`(noun: String, plural: String) {
    #expect(WordForms.plural(noun) == plural)
  }

  @Test(arguments: [
    ("a el oso y iba de el río", "Al oso e iba del río"),
    ("y hielo o oro.luego", "Y hielo u oro.luego"),
    ("¡ ven ! luego vino", "¡Ven! Luego vino"), ("uno. .\n\n.\n\ndos", "Uno.\n\nDos"),
    ("—¡Ven! —dijo Ana—. vamos", "—¡Ven! —dijo Ana—. Vamos"),
  ])
  func `The last touches mend spaces, capitals and small words`(raw: String, text: String) {
    #expect(String(decoding: TextPolish.polished(Array(raw.utf8)), as: UTF8.self) == text)
  }
}
