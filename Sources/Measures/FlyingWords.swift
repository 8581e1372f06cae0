/// The words of flying.
enum FlyingWords {
  /// All simple forms of volar, revolotear and sobrevolar, without pronouns at their end. One of
  /// them, "vuelo", is a noun too. Wings alone are no flight, and volver is another verb.
  static let verbs: Set<String> = {
    var forms: Set<String> = []
    for (stem, stressed) in [
      ("vol", "vuel"), ("sobrevol", "sobrevuel"), ("revolote", "revolote"),
    ] {
      forms.formUnion(unstressedEndings.map { stem + $0 })
      forms.formUnion(stressedEndings.map { stressed + $0 })
    }
    return forms
  }()

  /// Endings after which the stem keeps its vowel.
  private static let unstressedEndings = words(
    """
    ar ando ado ada ados adas amos áis ad emos éis
    é aste ó asteis aron aba abas ábamos abais aban
    aré arás ará aremos aréis arán aría arías aríamos aríais arían
    ara aras áramos arais aran ase ases ásemos aseis asen
    """)

  /// Endings before which the stem is stressed: vuelo.
  private static let stressedEndings = words("o as a an e es en")

  /// Whoever flies in the world as it is, apart from ``FableCharacter/all``.
  static let winged = Set(
    words(
      """
      ave aves avecilla avecillas gorrión gorriones golondrina golondrinas paloma palomas palomo
      lechuza lechuzas mochuelo mochuela mochuelos cuervo cuervos urraca urracas águila águilas
      aguilucho pato pata patos patas patito patitos oca ocas ganso gansos cisne cisnes gallina
      gallinas gallo gallos pollito pollita pollitos pollitas pollo pollos pavo pavos loro lora
      loros cotorra periquito gaviota gaviotas pelícano pelícanos cigüeña cigüeñas grulla grullas
      garza garzas halcón halcones buitre buitres cóndor cóndores colibrí colibríes ruiseñor
      ruiseñores jilguero jilgueros canario canarios mirlo mirlos petirrojo petirrojos vencejo
      vencejos alondra alondras oropéndola cormorán cormoranes albatros flamenco flamencos
      murciélago murciélagos avispa avispas abejorro abejorros mosca moscas mosquito mosquitos
      polilla polillas libélula libélulas luciérnaga luciérnagas mariquita mariquitas cigarra
      cigarras escarabajo escarabajos dragón dragones hada hadas
      """))

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
