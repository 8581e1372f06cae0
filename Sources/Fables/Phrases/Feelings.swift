extension PhraseSources {
  /// Feelings, whole sentences about X, which may be several.
  static let feelings = """
    phrase triste X
    - {X} se sentó en una piedra, muy triste.
    - A {X} se le llenaron los ojos de lágrimas.
    - {X} bajó la cabeza y no dijo nada.
    - {X} suspiró.
    - {X} sintió un nudo en la garganta.
    - A {X} se le quitaron las ganas de jugar.
    phrase alegre X
    - {X} dio un salto de alegría.
    - {X} sonrió de oreja a oreja.
    - A {X} le brillaban los ojos.
    - {X} no cabía en sí de contento.
    - {X} se puso a cantar.
    phrase avergonzado X
    - {X} sintió vergüenza.
    - {X} bajó la mirada.
    - {X} se quedó callad{X:o}, sin saber dónde mirar.
    - A {X} le ardían las mejillas.
    - {X} tragó saliva.
    phrase enfado X
    - {X} frunció el ceño.
    - {X} se dio la vuelta y no quiso hablar.
    - {X} dio una patada a una piedra.
    - {X} se cruzó de brazos.
    phrase piensa X
    - {X} se quedó pensando.
    - {X} miró el suelo un buen rato y pensó.
    - {X} cerró los ojos para pensar mejor.
    - {X} respiró hondo.
    - {X} miró a un lado y a otro.
    - Por un momento, {X} no supo qué hacer.
    phrase contentos X
    - {X} se miraron y se echaron a reír.
    - {X} rieron hasta que les dolió la barriga.
    - {X} estaban felices.
    - Nunca {X} se habían sentido tan bien.
    - Y {X} se quedaron allí, content{X:o}, hasta que se hizo tarde.
    """
}
