extension PhraseSources {
  /// Short speeches and what leads to them.
  static let talk = """
    # X asks Y what is the matter.
    phrase qué-pasa X Y
    - «X le preguntó ~ a {Y}: ¿Qué te pasa?»
    - «X: ¿Por qué estás tan callad{Y:o}, {Y.sp}?»
    - «X: ¿Te encuentras bien? | Tienes cara de haber perdido algo.»
    - «X preguntó ~ al ver esa cara: ¿Puedo ayudarte?»
    phrase gracias X Y
    - «X dijo: Gracias, {Y.sp}. | No lo olvidaré.»
    - «X: ¡Gracias! | Yo sol{X:o} no habría podido.»
    - «X le dijo ~ a {Y}: Gracias, de corazón.»
    - «X murmuró: No sé cómo darte las gracias.»
    phrase perdón X Y
    - «X dijo ~ en voz baja: Perdóname. | No pensé en ti.»
    - «X le dijo ~ a {Y}: Lo siento. | Me equivoqué.»
    - «X murmuró: Perdón, {Y.sp}. | He sido muy egoísta.»
    phrase acepta Y
    - «Y: ¡Me gusta la idea!»
    - «Y respondió: De acuerdo.»
    - «Y: ¡Trato hecho!»
    - «Y contestó, sonriendo: Eso suena muy bien.»
    - «Y: ¿Y por qué no lo pensamos antes? | ¡Vamos!»
    phrase juntos X
    - «X: ¡Trabajemos juntos!»
    - «X tuvo una idea y dijo: ¿Y si lo hacemos entre los dos?»
    - «X: Solos no podemos. | Juntos, quizá sí.»
    - «X propuso: Vamos a ayudarnos.»
    """
}
