extension PlotSources {
  /// Sharing, taking turns, swapping, giving something up.
  static let sharing = #"""
    plot: fruta-al-mismo-tiempo
    theme: compartir
    A: animal !diminuto
    B: animal !diminuto
    T: fruta
    L: lugar bosque/prado/jardín
    $corte: una hoja afilada | una piedra plana | una concha
    title: {A.el} y {B.el} {L.en} | {A.el}, {B.el} y {T.el}
    title: {T.el} de los dos
    moral: Repartir es más dulce que ganar. | Lo que se reparte con un amigo sabe el doble de bien.
    * inicio
    - <dos A B L>
    - <dos A B L> <cielo>
    - —¡Espera, {A.sp}! //Así empezó todo {L.en}, donde vivían {A.un} y {B.un}.
    - {A.un} y {B.un} tenían hambre. Llevaban toda la mañana dando vueltas {L.en}.
    + hallazgo
    - Entre la hierba vieron {T.un}, y l{A+B:o} dos {T.lo} vieron al mismo tiempo.
    - <mañana> encontraron {T.un}. Solo había para un{A+B!o}, y {A+B} querían comer.
    - <de-pronto>, al levantar una rama, apareci{T#ó|eron} {T.un}. {A} alargó la pata; {B}, también.
    - Olía a fruta madura, y siguiendo el olor l{A+B:o} dos llegaron a la vez hasta {T.el}.
    * disputa
    - «A gritó: ¡{T.el} {T#es|son} {T.mío}! | ¡Yo {T.lo} vi primero!» «B: ¡No, {T#es|son} {T.mío}!»
    - «A dijo: {T.lo} encontré yo.» «B respondió: Pero yo llegué antes.»
    - «B: ¡Suelta! | ¡Tengo más hambre que tú!» «A: ¡Suelta tú!»
    - «A: ¿Quién {T.lo} vio primero?» «B: Yo.» «A: No, yo.» Y así siguieron un buen rato.
    + tirón
    - Tiraron de un lado y de otro hasta que {T.el} rod{T#ó|aron} cuesta abajo y ca{T#yó|yeron} en el barro.
    - Empujaron, gruñeron y discutieron tanto que se les hizo de noche con la barriga vacía.
    - Discutieron tanto rato que una fila de hormigas se acercó a mirar {T.el} con interés.
    - Ningun{A+B!o} quiso ceder, y el sol empezó a calentar {T.el} más de la cuenta.
    * idea
    - <piensa A> «A dijo ~ por fin: Si seguimos así, no comeremos ningun{A+B!o}. | ¿Y si {T.lo} partimos?»
    - «B: Esto es una tontería. | Hay bastante para l{A+B:o} dos.»
    - Les rugió la barriga a la vez, y les dio la risa. «A: ¿La mitad para ti y la mitad para mí?»
    - <piensa B> «B: Yo no quiero pelear contigo. | Si te quedas sin comer, tampoco me sabrá bien.»
    + reparto
    - Con {corte} hicieron dos partes, y cada un{A+B!o} dejó elegir primero a {A+B!el otro|la otra}.
    - {A} hizo las partes con {corte} y {B} eligió. Así nadie pudo quejarse.
    - Buscaron {corte} y repartieron con mucho cuidado. Las dos partes quedaron iguales.
    *? merienda 60
    - Nunca {T.el} les hab{T#ía|ían} sabido tan dulce{T#|s}.
    - Comieron despacio, a la sombra, y hasta las hormigas se llevaron las sobras.
    - <contentos A+B>
    - <amigos A+B>

    plot: el-columpio-de-todos
    theme: turnos
    A: animal !diminuto
    B: animal !diminuto
    C: animal sabio/anciano
    T: juguete turnos !lugarfijo
    L: lugar pueblo/prado/jardín
    $medida,fin: contar hasta veinte ; al llegar a veinte | cantar una canción ; al acabar la canción | dar tres vueltas al árbol ; a la tercera vuelta
    title: {T.un} para dos | {A.el}, {B.el} y {T.el} | Ahora tú, ahora yo
    moral: Esperar un poco es mejor que pelear mucho. | Lo que es de uno puede ser de todos cuando se espera el turno.
    learn: A+B
    * inicio
    - <dos A B L> Un día encontraron {T.un}.
    - {L.en} alguien había olvidado {T.un}. {A.un} y {B.un} {T.lo} descubrieron a la vez.
    - Solo había {T.un}, y eran dos a querer jugar: {A.un} y {B.un}.
    - ¿De quién era {T.aquel}? Nadie lo sabía. Estaba {L.en} cuando llegaron {A.un} y {B.un}.
    + deseo
    - {A} quería jugar con {T.el} toda la mañana. {B} quería exactamente lo mismo.
    - L{A+B:o} dos querían usar{T.lo} al mismo tiempo.
    - En cuanto {T.lo} vieron, l{A+B:o} dos echaron a correr.
    * disputa
    - «A: ¡Yo primero!» «B: ¡No, yo primero!»
    - «A: ¡Yo quiero jugar!» «B: ¡Yo también! | ¡Y llevo más tiempo esperando!»
    - {A} tiró de {T.el} por un lado y {B} por el otro. «A: ¡{T.lo} vas a romper!» «B: ¡Pues suelta!»
    - «B: Cuando yo termine, te dejo.» «A: ¿Y cuándo vas a terminar?» «B contestó: Nunca.»
    * consejo
    - {C.un}, que miraba desde la sombra, se acercó. «C: Van a pasar la mañana discutiendo. | ¿No sería mejor {medida} y cambiar?»
    - <de-pronto>, oyeron una risa. Era {C.un}. «C: Mientras ustedes pelean, nadie juega. | Prueben a {medida}, y luego que juegue {A+B!el otro|la otra}.»
    - «C preguntó ~ , que pasaba por allí: ¿Quién se está divirtiendo ahora?» {A+B} se miraron. Nadie. Entonces se les ocurrió {medida} y cambiarse.
    + turnos
    - Así lo hicieron. Primero jugó {A} y, {fin}, le tocó a {B}.
    - Empezó {B}; {fin}, le pasó {T.el} a {A}, y así toda la mañana.
    - Lo echaron a suertes y empezó {A}. Mientras tanto, {B} miraba y se reía, porque {fin} le tocaba a {B.él}.
    * cierre
    - Hubo tiempo para que l{A+B:o} dos jugaran muchas veces, y hasta {C} pidió su turno.
    - Cuando el sol se escondió, l{A+B:o} dos estaban cansad{A+B:o} y content{A+B:o}. «A: ¿Mañana empiezas tú?» «B: Mañana empiezas tú.»
    - <contentos A+B>
    - <amigos A+B> Y {T.el} se qued{T#ó|aron} {L.en}, para quien quisiera jugar.

    plot: trueque-de-invierno
    theme: cambiar
    A: animal trepa !diminuto !vuela
    B: animal cava
    T = fp avellanas | fp nueces | fp manzanas | fp peras
    U = fp zanahorias | fp raíces dulces | fp patatas | mp nabos
    L: lugar bosque/prado/granja
    title: El trueque | {T.el} y {U.el} | {A.el}, {B.el} y el buen trato
    moral: Cambiar es otra manera de compartir. | A quien le sobra algo, seguro que le falta otra cosa.
    * inicio
    - <dos A B L> El otoño se acababa y había que llenar la despensa.
    - Se acercaba el invierno. {L.en}, {A.un} y {B.un} llenaban sus despensas.
    - <dos A B L> {A} trepaba muy bien; {B} cavaba como nadie.
    + lo-que-tienen
    - {A} había recogido tantas {T.sp} que ya no le cabían, pero estaba hart{A:o} de comer siempre lo mismo. {B} tenía un montón de {U.sp} y el mismo problema.
    - En casa de {A} solo había {T.sp}. En casa de {B} solo había {U.sp}.
    - «A se dijo: Otra vez {T.sp} para cenar.» Muy cerca de allí, {B} suspiraba delante de un plato de {U.sp}.
    * deseo
    - <mañana>, {A} olió {U.el} de {B} y se le hizo la boca agua. Pero no sabía cavar.
    - {B} miraba hacia lo alto de los árboles. ¡Cómo le apetecían {T.unos}! Pero no sabía trepar.
    - {A} intentó cavar y solo consiguió llenarse de barro. {B} intentó trepar y se resbaló del tronco.
    + encuentro
    - «A: ¡Qué bien huelen {U.tu}!» «B: ¡Y qué buena cara tienen {T.tu}!»
    - «B: ¿Qué llevas ahí?» «A: {T.sp}. | Tengo muchísimas.» «B: Pues yo tengo {U.sp} para tres inviernos.»
    - Se encontraron a mitad de camino, cada un{A+B!o} mirando el cesto {A+B!del otro|de la otra}.
    * trato
    - «A: ¿Quieres cambiar?» «B: ¡Trato hecho!»
    - «B propuso: Un cesto de {U.mi} por un cesto de {T.tu}.» <acepta A>
    - «A: Tú tienes lo que yo quiero, | y yo tengo lo que tú quieres.» «B: Entonces no hay más que hablar.»
    + resultado
    - Aquella noche, en las dos casas hubo una cena nueva.
    - Cada un{A+B:o} volvió a casa con el cesto lleno y otra cosa que contar.
    - Cuando llegó la nieve, en ninguna de las dos despensas faltaba de nada.
    *? después 50
    - Y en primavera, {A} le enseñó a {B} a distinguir los frutos maduros, y {B} le enseñó a {A} a escuchar bajo la tierra.
    - <amigos A+B>
    - Desde entonces, el primer día de cada otoño se encuentran en el mismo sitio, con el cesto lleno.

    plot: la-manta-corta
    theme: sacrificio
    A: animal pelo !grande
    B: animal diminuto !nocturno
    T = f manta | f bufanda de lana | f capa de lana
    L: lugar bosque/prado/monte
    title: {T.el} de {A.el} | Una noche de frío | Media {T.sp}
    moral: Quien da calor también se calienta. | Lo que se da con cariño abriga más.
    * inicio
    - <frío> {A.un} que vivía {L.en} estaba feliz, porque tenía {T.un} de colores.
    - <uno A L> De todo lo que tenía, lo que más quería era {T.su}.
    - {A.un} había tardado todo el otoño en tejer {T.un}. Era suave y grande, y olía a lavanda.
    * encuentro
    - <frío> De camino a casa, {A} oyó un ruidito. Era {B.un} que temblaba debajo de una hoja.
    - <noche> Alguien llamó a la puerta, tan bajito que casi no se oía. Era {B.un}, tiritando.
    - Una noche de ventisca, {A} encontró a {B.un} acurrucad{B:o} junto a un tronco. Tenía las patas heladas.
    + charla
    - <qué-pasa A B> «B: El viento se llevó mi casa, | y no tengo adónde ir.»
    - «A: ¡Estás helad{B:o}!» «B respondió ~ con un hilo de voz: Mi casa se hundió con la nieve.»
    - «B: No quiero molestar. | Solo necesito un rincón sin viento.»
    * decisión
    - {A} miró {T.su}. Era lo más bonito que había tenido nunca. Luego miró a {B}, tan pequeñ{B:o}, y cortó {T.el} en dos.
    - <piensa A> Sin {T.su} pasaría frío; pero {B} no aguantaría la noche. Así que se quitó {T.el} y envolvió con ell{T:o|a|os|as} a {B}.
    - «A pensó: Es {T.mío}, y me costó mucho trabajo.» Pero entonces {B} estornudó, y {A} ya no lo pensó más: cortó {T.el} por la mitad.
    + gracias
    - <gracias B A>
    - «B: ¿Y tú? | Ahora pasarás frío.» «A dijo, riendo: Si nos juntamos, no.»
    - Se acurrucaron junt{A+B:o} y el frío se quedó fuera.
    * después
    - En primavera, {B} buscó lana en las zarzas, hebra a hebra, y le regaló a {A} un remiendo de todos los colores.
    - A la mañana siguiente, {A} se despertó calentit{A:o}: {B} había llamado a toda su familia para tapar las rendijas de la casa.
    - El invierno fue largo, pero a {A+B} se les hizo corto, porque lo pasaron contando historias.
    """#
}
