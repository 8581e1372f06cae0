extension PlotSources {
  /// Hard things done together.
  static let together = #"""
    plot: el-tronco-en-el-camino
    theme: juntos
    A: animal mediano !vuela
    B: animal mediano
    T = m tronco | f roca | m árbol caído (árboles caídos)
    L: lugar bosque/prado/monte
    title: {T.el} del camino | {A.el}, {B.el} y {T.el}
    * inicio
    - <dos A B L>
    - <lluvia> Cuando escampó, {A.un} y {B.un} salieron a ver los charcos.
    - {A.un} volvía a casa con prisa después de pasar el día {L.en}.
    + problema
    - <mañana>, {T.un} enorme cerraba el camino de la fuente.
    - Por allí se iba a buscar agua, y {T.un} había cerrado el paso.
    - En mitad del camino, {T.un} no dejaba pasar, y no había otro camino para volver a casa.
    * intento
    - {A} empujó con todas sus fuerzas. Nada. {T.el} no se movió ni un dedo.
    - «A: Yo puedo sol{A:o}.» Empujó, sudó y resopló, pero {T.el} siguió donde estaba.
    - {A} empujó de frente, de lado y de espaldas. {T.el} ni se enteró.
    + llega-B
    - Entonces llegó {B}. «B: ¿Te ayudo?» «A contestó, con orgullo: No hace falta.» Pero al rato se sentó, sin fuerzas.
    - {B} llevaba un rato mirando desde un lado. «B: Yo también necesito pasar.»
    - <de-pronto>, apareció {B}, que también lo intentó por su cuenta. Tampoco pudo.
    * juntos
    - <juntos B> <acepta A>
    - «A: Si tú empujas por ahí, | yo tiro por aquí.» <acepta B>
    - «B: ¿Y si metemos una rama por debajo y hacemos palanca?» <acepta A>
    + esfuerzo
    - Contaron hasta tres. A la primera, {T.el} tembl{T#ó|aron}. A la segunda, crujió. A la tercera, rodó a un lado.
    - Uno empujaba y otro tiraba, y <por-fin> {T.el} se movió.
    - «: ¡Una, dos y tres!» Y {T.el} rodó cuesta abajo como una pelota.
    * cierre
    - El camino quedó libre, y pasaron junt{A+B:o}.
    - <contentos A+B>
    - <gracias A B>
    - <amigos A+B>
    """#
}
