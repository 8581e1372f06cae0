extension PlotSources {
  /// Mountains: climbs, cairns, huts and cheeses.
  static let summit = #"""
    plot: el-ultimo-tramo
    theme: competir
    A = m rebeco : nombrable ; adj=ágil | f cabra montés (cabras monteses) : nombrable | m muflón (muflones) : nombrable ; adj=fornido
    B = f vicuña : nombrable ; adj=esbelto | m corzo : nombrable ; adj=nervioso | f llama : nombrable ; adj=lanudo
    T = f esquila de bronce | m collar de gencianas | f medalla de pino
    title: El último tramo | Carrera a la cumbre | {A.el}, {B.el} y la cima
    moral: Una victoria limpia se puede mirar a los ojos. | Quien ayuda a su rival llega más alto que el podio.
    * inicio
    - Nadie había subido jamás al pico en menos de una mañana. Eso pretendían {A.un} y {B.un}, cada cual antes que {A+B!el otro|la otra}. El premio era {T.un}.
    - Sonó un cencerro y salieron disparad{A+B:o} {A.un} y {B.un}. Arriba, en la cumbre, esperaba {T.un}; abajo, el valle entero contenía el aliento.
    - La subida al pico se celebraba cada verano, y cada verano iban en cabeza l{A+B:o} mism{A+B:o}: {A.un} y {B.un}. Quien venciera se llevaría {T.un}.
    - «: Este año te gano.» «: Eso dijiste el verano pasado.» Así se saludaron, al pie de la montaña, {A.un} y {B.un}. Junto a la meta colgaba {T.un}.
    + subida
    - Los primeros riscos los pasaron hombro con hombro, saltando de piedra en piedra sin mirar hacia abajo.
    - {A} tomó la delantera en el pedregal; {B}, en el nevero. Nadie sabía por quién apostar.
    - A media ladera se habían alcanzado tantas veces que las marmotas, mareadas, dejaron de llevar la cuenta.
    * percance
    - En el último tramo cedió el suelo, y {B} cayó en un hoyo tapado por las zarzas. No era hondo, pero sin ayuda no había manera de salir.
    - Faltaban cien pasos cuando {B} metió una pata en una grieta. Tiraba y tiraba, y la roca no cedía.
    - Ya se veía la cima. Entonces {B} resbaló en una placa de hielo y se quedó colgando del borde, con el hocico aferrado a una mata de enebro.
    + duda
    - {A} miró hacia arriba: {T.el} relucía al sol. Miró hacia atrás, y se le acabaron las dudas.
    - Era el momento de ganar. {A} dio tres saltos más; al cuarto se detuvo. <piensa A> Vencer a un tropiezo no tenía mérito.
    - De haber seguido, {A} habría ganado sin esfuerzo. Pero no oía pasos detrás, y aquel silencio no le gustó.
    * ayuda
    - Volvió, clavó las pezuñas en la tierra, le tendió el cuello y tiró hasta que {B} estuvo a salvo. «A: Recupera el aliento. | Saldremos a la vez.»
    - «A: Agárrate a mí.» Costó un buen rato y algún arañazo. «A dijo ~ por fin: Ahora sí. | Desde aquí, a la de tres.»
    - Con una rama larga y mucha maña, {A} consiguió sacar a {B} del apuro. Esperaron a que dejaran de temblarles las rodillas y reanudaron la carrera a la par.
    + llegada
    - Ganó {B}, por el largo de un hocico, y lo primero que hizo fue colgarle {T.el} a {A}.
    - Ganó {A}, aunque por muy poco. «B: Me has vencido dos veces, | y la primera fue la mejor.»
    - Nadie supo quién pisó antes la cumbre. Por eso {T.el} se quedó allí arriba, sobre una roca, y allí {T.lo} puede ver quien suba.

    plot: la-piedra-en-la-puerta
    theme: pedir-ayuda
    A = f marmota : nombrable ; adj=rechoncho | m lirón (lirones) : nombrable ; adj=dormilón | f chinchilla : nombrable ; adj=menudo
    B = m mulo : nombrable ; adj=fornido | m yak (yaks) : nombrable ; adj=lanudo | f llama : nombrable ; adj=curioso
    title: La piedra en la puerta | {A.el} y el peñasco | Una puerta atascada
    moral: Decir "no puedo" abre puertas que el orgullo deja cerradas. | Pedir una mano no quita mérito a las nuestras.
    learn: A
    * inicio
    - Una noche tronó la montaña, y un peñasco rodó hasta la despensa de {A.un}. Dentro quedaron las raíces, las bayas y el heno de todo el invierno.
    - Con el deshielo se desprendió una roca y fue a parar justo delante de la despensa de {A.un}. Ni con ganzúa se habría podido abrir.
    - {A.un} salió a beber y, al regresar, encontró un peñasco en la puerta de su despensa. Era gordo, gris y muy cabezota.
    - En la ladera alta, {A.un} llevaba toda la mañana insultando a una roca. Le cerraba el paso a su propia despensa, y las rocas no se ofenden.
    + orgullo
    - «A: Esto lo arreglo yo.» Escupió en sus patas, empujó y no consiguió más que un calambre.
    - Intentó hacer palanca con un palo. El palo se partió. Probó con otro más gordo, y tampoco.
    - Durante dos días cavó por un lado y por el otro. A cada puñado de tierra que sacaba, el peñasco se acomodaba mejor.
    * pregunta
    - Al atardecer pasó {B.un} con sus alforjas. «B: ¿Necesitas algo?» «A contestó: ¿Yo? | Estoy haciendo gimnasia.»
    - Por el sendero bajaba {B.un}. «B: ¿Quieres que te ayude?» «A respondió, con la lengua fuera: Qué va. | Es que me gusta abrazar piedras.»
    - Cada tarde, camino del establo, {B.un} se paraba a mirar. «B: ¿Va todo bien?» Y cada tarde oía la misma respuesta: "De maravilla".
    + hambre
    - Se fue {B}, y se quedó el hambre. Hacía tres días que {A} solo masticaba líquenes.
    - Por la noche heló. {A} oía rugir algo enorme y feroz: eran sus tripas.
    - A la cuarta noche, {A} soñó con un estofado de raíces. Despertó con un trozo de su propia manta en la boca.
    * pide
    - Cuando {B} volvió a asomar, {A} tragó saliva, que era lo único que le quedaba por tragar. «A dijo: No puedo sol{A:o}. | ¿Me echas una mano?»
    - «A gritó ~ ladera abajo: ¡Te mentí! | ¡Sí que necesito ayuda!» {B} ya venía con una soga, por si acaso.
    - Le costó más decirlo que empujar la roca. «A: Por favor. | Ayúdame.» «B: Pensé que no me lo ibas a pedir nunca.»
    + fuerza
    - Ataron una soga, contaron hasta tres y tiraron. El peñasco giró con un quejido y se quedó al lado de la puerta, como un perro guardián.
    - {B} apoyó el lomo; {A} metió las cuñas. En menos de lo que tarda en hervir un puchero, la puerta estaba libre.
    - Un empujón de {B}, una palanca bien puesta, y aquello rodó media vara. Con media vara bastaba.
    * final
    - Cenaron raíces a la luz de la luna, sentad{A+B:o} en el peñasco, que resultó muy cómodo.
    - {A} llenó de bayas las alforjas de {B}. «A: Y cuando seas tú quien no pueda, silba.»
    - En la roca hay ahora una campanilla. {A} la toca sin vergüenza cuando hace falta, y otros también.

    plot: el-contador-de-cumbres
    theme: presumir
    A = m carnero : nombrable ; adj=vanidoso | f cabra : nombrable ; adj=hablador | m chivo : nombrable ; adj=barbudo
    B = f liebre : nombrable ; adj=atento | m armiño : nombrable ; adj=callado | f perdiz (perdices) : nombrable ; adj=pardo
    $cumbre: la Peña del Trueno | el Diente de la Bruja | el Collado de los Vientos
    title: Mil cumbres | {A.el} que contaba cumbres | Niebla en {cumbre}
    moral: La niebla no se aparta ante las palabras. | Quien inventa hazañas acaba perdido dentro de ellas.
    learn: A
    * inicio
    - En todas las tertulias del valle, {A.un} contaba la misma historia: cómo había subido, de noche y con una pata vendada, a {cumbre}.
    - «: Mil cumbres llevo yo, | y en ayunas.» Era la voz de {A.un}, que jamás había pasado de la segunda curva.
    - {A.un} tenía los cuernos llenos de muescas. Decía que cada muesca era una cima. En realidad se las hacía contra la valla del corral.
    - Si alguien nombraba una montaña, {A.un} ya la había coronado. La última de su lista, según contaba, era {cumbre}.
    + invitación
    - Un domingo llegó {B.un} con un cesto de víveres. «B: Quiero ver el mundo desde allá arriba. | ¿Me guías?»
    - Quien más atendía era {B.un}, que se lo creyó todo y pidió que {A.lo} acompañara. Al día siguiente salieron. No hubo excusa que llegara a tiempo.
    - «A: Cuando quieras te llevo.» Lo dijo por decir, pero {B.un} apareció a la mañana siguiente con dos bastones.
    * niebla
    - A la segunda curva, {A} ya no reconocía nada. Y encima bajó la niebla, espesa como natillas.
    - Caminaron tres horas. {A} hablaba y hablaba de sus proezas, hasta que una nube se sentó en el sendero y no se vieron ni las propias pezuñas.
    - El camino se bifurcó una vez, y otra. {A} elegía siempre el más ancho. Acabaron en un roquedal, envuelt{A+B:o} en bruma.
    + apuro
    - «B: ¿Por dónde seguimos?» «A: Por… por la derecha. | O por la otra derecha.»
    - «B: Tú has estado aquí mil veces, ¿verdad?» {A} no contestó. Por primera vez en su vida no se le ocurría ni una palabra.
    - De la niebla salía un viento helado. A {A} le castañeteaban los dientes y las mentiras.
    * confesión
    - «A: Nunca he subido. | Ni aquí ni a ninguna parte.» {B} tardó un momento en entenderlo.
    - <avergonzado A> «A murmuró: Me lo inventé. | No sé dónde estamos.»
    - «A: Tengo que decirte una cosa. | La montaña más alta que he subido es un montón de heno.»
    + guía
    - {B} no se enfadó. Aguzó el oído, oyó un hilo de agua y dijo que el agua siempre sabe bajar. La siguieron, pata a pata.
    - «B: Gracias por decirlo ahora. | De noche habría sido peor.» Buscó el musgo de las piedras, que crece mirando al norte, y así encontró el camino.
    - {B} había ido dejando migas desde la segunda curva, por costumbre. Volvieron recogiéndolas, y aquello fue también la merienda.
    * final
    - Hoy {A} cuenta otra historia: la de una niebla, un susto y alguien que sabía menos palabras y más caminos.
    - Un mes más tarde subieron de verdad, con sol y con mapa. Al llegar arriba, {A} estuvo un buen rato sin decir nada, y fue lo mejor que dijo en su vida.
    - En la tertulia siguiente, {A} pidió la palabra. «A: Nunca he estado en {cumbre}.» Fue la noche que más l{A:o} aplaudieron.

    plot: el-salto-de-la-grieta
    theme: atreverse
    A = m cervatillo : nombrable ; adj=asustadizo | f corza : nombrable ; adj=joven | m cabritillo : nombrable ; adj=tímido | f gamuza : nombrable ; adj=joven
    B = f mula : nombrable ; adj=viejo | m asno : nombrable ; adj=viejo | f yegua : nombrable ; adj=tordillo
    $prado: los tréboles del otro lado | los pastos de la otra vertiente | las flores de la ladera soleada
    title: El salto de la grieta | Una raya en el suelo | {A.el} y la grieta
    moral: Los saltos grandes se aprenden en los pequeños. | El valor también se entrena.
    learn: A
    * inicio
    - Para llegar a {prado} había que saltar una grieta. La saltaban todos sin pensarlo, menos {A.un}, que la pensaba demasiado.
    - La manada iba pasando: hop, hop, hop. En el borde se quedó {A.un}, con las cuatro patas clavadas en la tierra.
    - Siete veces había tomado carrerilla {A.un} y siete veces había frenado. Delante, una grieta negra; más allá, {prado}.
    - {A.un} conocía la grieta de memoria: nueve palmos de ancho y un fondo que no se veía. De lo que había detrás, {prado}, solo le habían hablado.
    + burla
    - Los demás brincaban de un lado a otro para que viera lo fácil que era. A {A} cada brinco le encogía el estómago.
    - «: ¡Cierra los ojos y salta!» Ese fue el consejo de los otros. {A} cerró los ojos, y con los ojos cerrados la grieta era todavía más ancha.
    - Cuando la manada se alejó, el silencio subió desde el fondo. {A} dio dos pasos atrás.
    * encuentro
    - Por allí arrastraba un carro de leña {B.un}. «B: ¿Qué es lo que te asusta, | el salto o el agujero?» «A: El agujero.» «B: Pues guardémoslo un rato.»
    - {B.un} pastaba cerca y lo había visto todo. «B: Yo tampoco saltaba a la primera. | Dibujemos la grieta en otra parte.»
    - Solo quedó a su lado {B.un}, que ya no tenía edad para saltar y sí para enseñar. «B: Ven a la hierba. | Ahí no hay fondo que valga.»
    + ensayo
    - Trazaron dos rayas en el prado, a nueve palmos una de otra. {A} saltó, y se quedó a medio camino. Saltó otra vez, y pisó la raya. A la décima le sobró un palmo.
    - Con una cuerda señalaron en el suelo la misma distancia. Primero {A} la cruzó al paso, luego al trote, y al final volando.
    - Empezaron por tres palmos. Después, cinco. Después, siete. Al ponerse el sol, {A} saltaba nueve sin despeinarse.
    * salto
    - A la mañana siguiente, {A} volvió al borde. Tenía el mismo miedo, pero ahora también tenía las patas enseñadas. Corrió, y el aire {A.lo} llevó al otro lado.
    - «B: No mires el agujero. | Mira dónde vas a pisar.» {A} eligió una mata de tomillo y saltó hacia ella. Aterrizó oliendo a tomillo.
    - Nadie {A.lo} empujó. Respiró tres veces, imaginó la hierba bajo las patas y brincó. Por un instante no hubo suelo. Luego sí.
    + final
    - Allí estaban {prado}. Sabían a sol, y un poco también a susto vencido.
    - Desde la orilla opuesta, {B} rebuznó de alegría, o algo parecido.
    - Meses más tarde, alguien más pequeño temblaba ante la misma grieta. {A} se acercó. «A dijo: Empecemos por tres palmos.»

    plot: la-loma-y-el-pico
    theme: envidiar
    A = f loma ; adj=verde,redondo | m cerro ; adj=verde,bajo | f colina ; adj=verde
    B = m pico nevado | f montaña ; adj=altísimo | m volcán (volcanes) ; adj=altísimo
    $niños,juego: los niños de la aldea ; rodar cuesta abajo | las niñas del valle ; volar sus cometas | los pastores de la comarca ; merendar a la sombra
    title: {A.el} y {B.el} | Lo que veía {A.el} | Una corona de nieve
    moral: Desde lejos toda nieve parece azúcar. | La altura ajena esconde vientos que no se ven desde abajo.
    learn: A
    * inicio
    - Al pie de {B.un} había {A.un} que se pasaba los días mirando hacia arriba. Le dolía todo de tanto compararse.
    - Las montañas tardan mil años en decir una frase. La primera que dijo {A.un} al mirar a {B.un} fue: "¡Quién fuera como tú!".
    - {A.un} medía lo que mide un bostezo. A su lado se alzaba {B.un}, con su bufanda de nubes y su gorro de nieve.
    - En los mapas salía siempre {B.un}, con su nombre en letras grandes. De {A.un}, que estaba justo delante, no se acordaba ningún mapa.
    + envidia
    - «A suspiraba: A ti te pintan los pintores. | A mí me pisan las cabras.»
    - Por las tardes, la sombra de {B} {A.lo} cubría de parte a parte. «A: Ni el sol me quiere.»
    - Cuando pasaban viajeros, todos señalaban la cima blanca. Ninguno preguntaba cómo se llamaba lo de abajo.
    * deseo
    - Tanto se quejó que una nube vieja, que volvía del norte, decidió darle gusto. Le dejó encima toda su nieve.
    - Aquel invierno, el viento se equivocó de dirección y le puso a {A} un sombrero blanco. No cabía en sí de orgullo.
    - Una ventisca pidió permiso para quedarse. «A: ¡Quédate! | ¡Quiero tener nieve hasta agosto!»
    + frío
    - El primer día fue precioso. El segundo, no sentía la hierba. Al tercero se marcharon los grillos, las flores y {niños}.
    - Pronto descubrió que la nieve pesa, que el hielo muerde y que en las cumbres no se oye reír a nadie.
    - Bajo aquella manta helada no cantaba ni un pájaro. Nadie subió a verl{A:o} en todo el mes.
    * charla
    - «A: ¿Cómo soportas esta soledad?» «B: Mirando hacia abajo. | Llevo siglos entreteniéndome con lo que pasa en tu falda.»
    - «B: ¿Te cuento un secreto? | Yo daría mi nieve por una sola tarde de las tuyas.» {A} se quedó de piedra, más todavía que de costumbre.
    - «A: Creía que eras feliz ahí arriba.» «B: A ratos. | A mí me admiran de lejos; a ti te quieren de cerca.»
    + deshielo
    - Llegó abril y toda aquella blancura se deshizo en arroyos. Debajo, la hierba bostezó.
    - Un rayo de sol bastó. La nieve de las cosas bajas dura poco, y aquella vez fue un alivio.
    - Se fundió el hielo, gota a gota, y por cada gota asomó una margarita.
    * final
    - Volvieron {niños}, impacientes por {juego}. {A} no cambió aquella compañía por ninguna corona.
    - El primer sábado de sol subieron {niños} a {juego}. Arriba, a lo lejos, alguien enorme lo miraba todo con un poco de envidia.
    - Ahora, cuando oye a {niños} llegar para {juego}, {A} se ahueca un poco, para que el suelo esté más blando.

    plot: una-piedra-cada-dia
    theme: perseverar
    A: niño
    B = m arriero ; adj=viejo | f pastora ; adj=viejo | m cabrero ; adj=viejo
    title: Una piedra cada día | El refugio del collado | Mil piedras y una puerta
    moral: Lo pequeño, repetido cada día, levanta muros. | Una piedra no es nada, y mil son un techo.
    learn: A
    * inicio
    - Cada mañana, al llevar las ovejas al collado, {A} recogía una piedra del camino y la dejaba arriba. Siempre una. Siempre en el mismo sitio.
    - En lo alto del puerto no había un árbol ni una pared. {A}, que subía a diario con el rebaño, decidió construir un refugio.
    - Un bolsillo de {A} estaba siempre roto, y tenía su explicación: en él viajaba, todos los días, una piedra desde el río hasta el collado.
    - Cuando a {A} le preguntaron qué quería ser de mayor, contestó que quería hacer una casa para las tormentas. Empezó aquella misma tarde, con una piedra.
    + burlas
    - «B: ¿Qué haces con eso?» «A: Una cabaña.» {B} soltó tal carcajada que se espantaron los mulos.
    - {B.un} {A.lo} veía pasar y meneaba la cabeza. «B: A ese paso, | terminarás cuando seas más viej{A:o} que yo.»
    - {B.un}, que cruzaba el puerto los jueves, echó la cuenta con los dedos. «B: Harán falta mil piedras. | Ríndete hoy y te ahorras novecientas noventa.»
    * año
    - Pasó el otoño y el montón no parecía nada. Pasó el invierno, y lo tapó la nieve. En primavera asomó: ya tenía la altura de una oveja.
    - Hubo días de sueño, de barro y de no tener ganas. Esos días la piedra era más pequeña, pero piedra al fin.
    - Al tercer mes se derrumbó un lado. {A} se sentó a llorar un poco; después recogió las piedras caídas y las puso mejor.
    + muro
    - El segundo verano hubo cuatro paredes. El tercero, un tejado de lajas y un hueco por donde salía el humo.
    - Piedra a piedra, el montón se hizo pared, y la pared dobló la esquina. {A} había crecido casi tanto como ella.
    - Cumplió años, cambió de botas tres veces, y un martes cualquiera colocó la última losa.
    * tormenta
    - Aquel octubre sorprendió a {B} en el collado la peor borrasca que se recordaba. A tientas, entre la nieve, tocó un muro.
    - Una noche de truenos, {B} perdió la senda. Ya no sentía los dedos cuando vio una lucecita donde nunca había habido nada.
    - Bajó el frío de golpe. {B} buscó dónde resguardarse, y allí, en mitad de la nada, había una puerta.
    + dentro
    - Dentro ardía una lumbre, y junto a la lumbre estaba {A}. «A: Pase. | Hay sitio, y hay sopa.»
    - «B: ¿Esto lo hiciste tú?» «A: Yo y mil mañanas.» Compartieron un caldo mientras fuera aullaba el viento.
    - {B} entró temblando y pasó la mano por las paredes. «B: ¿Cuántas piedras son?» «A: Mil doscientas. | Una por cada mañana.»
    * final
    - Al amanecer, {B} bajó al río. Cuando volvió a subir, traía en el zurrón una piedra.
    - Hoy nadie cruza el puerto sin llevar algo: leña, sal o una piedra. Cada cual la suya, una cada vez.
    - En el mapa del valle figura ya con su nombre: Refugio de las Mil Mañanas.

    plot: el-queso-de-la-cabaña
    theme: paciencia
    A: niño
    B = m quesero : persona | f quesera : persona | m pastor : persona
    $tiempo: la primera nieve | la fiesta de las castañas | el regreso de los rebaños
    title: El queso de la cabaña | La cueva de los quesos | {A.nombre} y el queso verde
    moral: El tiempo es el ingrediente que no se puede comprar. | Lo que madura despacio se saborea más.
    learn: A
    * inicio
    - En la cabaña de altura, {A} ayudó a {B.un} a cuajar la leche, a escurrirla y a meterla en un molde. Por la tarde ya quería probarla.
    - {A} pasaba el verano en la montaña con {B.un}. El primer día hicieron un queso; el segundo, {A} preguntó si estaba listo.
    - Había en la peña una cueva fresca, y en la cueva, estantes llenos de quesos. El más pequeño lo había hecho {A} con la ayuda de {B.un}.
    - «: ¿Ya?» «: Todavía no.» «: ¿Y ahora?» Quien preguntaba era {A}; quien daba la vuelta a los quesos, en la cueva, era {B.un}.
    + plazo
    - «B: Estará para {tiempo}.» A {A} aquello le pareció lo mismo que nunca.
    - Había que salar el queso, darle la vuelta cada mañana y aguardar hasta {tiempo}. «A: ¡Pero si ya huele!» «B: Huele a leche con prisa.»
    - {B} ató una cinta al molde y escribió en ella: "Para {tiempo}". {A} contó los días con los dedos y se le acabaron las manos.
    * cata
    - La novena noche, {A} entró de puntillas en la cueva y cortó una cuña. Era blanda, agria, y sabía a trapo mojado.
    - Una tarde en que {B} bajó al pueblo, {A} no aguantó más. El bocado le arrugó la cara entera.
    - A escondidas, {A} le hincó el diente al queso. Aquello chirriaba como una puerta y no sabía a nada.
    + descubierto
    - {B} encontró el queso mordido y no regañó a nadie. Tapó la herida con manteca. «B: Curará, si le das otra oportunidad.»
    - «A: Creo que ha sido un ratón.» «B: Un ratón con los dientes de leche.» Se rieron, y la cueva también, con su eco.
    - «A: Se ha estropeado.» «B: No. | Solo lo has despertado antes de hora.»
    * espera
    - Desde entonces {A} visitaba el queso cada mañana. Le pasaba un paño, le hablaba del tiempo y aprendió a esperar sin mirar el calendario.
    - Pasaron las semanas. {A} descubrió moras, un nido de mirlos y una poza para nadar. A veces hasta se le olvidaba preguntar.
    - La corteza cambió de blanca a amarilla y de amarilla a dorada. A {A} también le cambió algo: ya no preguntaba cuánto faltaba.
    + sabor
    - Llegó {tiempo}. {B} partió el queso, y la cueva se llenó de olor a hierba, a avellana, a julio entero.
    - Con {tiempo} llegó la hora. «B: Prueba.» {A} masticó despacio. En cada bocado había un día de los que había esperado.
    - Y llegó {tiempo}. Se sentaron ante la puerta, con un pan y una navaja. Nadie habló durante un rato larguísimo.
    * final
    - {A} guardó un trocito de corteza. Está en su cuarto, y aún huele a verano.
    - «A: ¿Hacemos otro?» «B: Claro.» «A: ¿Y cuánto falta?» L{A+B:o} dos se echaron a reír.
    - Al año siguiente, {A} subió de nuevo, y esta vez eligió el molde más grande, el que más tarda.

    plot: tres-pasos-y-dos
    theme: perseverar
    A = m caracol : nombrable ; adj=despacioso | m escarabajo : nombrable ; adj=terco | f babosa : nombrable ; adj=soñador | f oruga : nombrable ; adj=terco
    B = m grillo : nombrable ; adj=burlón | f mariquita : nombrable ; adj=coqueto | m saltamontes (saltamontes) : nombrable ; adj=burlón
    title: Tres pasos y dos | La subida de {A.el} | El amanecer más alto
    moral: Resbalar también es una manera de saber por dónde se sube. | Tres pasos menos dos siguen siendo uno.
    * inicio
    - {A.un} había oído que desde la cumbre se veía nacer el sol un minuto antes. Por ese minuto echó a andar montaña arriba: tres pasos y un resbalón de dos.
    - Había llovido y la roca estaba como jabón. {A.un} subía tres pasos y resbalaba dos. Quería llegar a lo más alto.
    - «: ¿Adónde vas?» «: A la cima.» «: ¿A qué cima?» «: A esa.» La que se veía era inmensa; y quien iba a subirla, {A.un}, cabía en un dedal. Subía tres pasos y resbalaba dos.
    - Para {A.un}, una montaña empieza en el primer guijarro. Aquel lunes de madrugada comenzó a trepar: tres pasos hacia arriba, dos hacia abajo.
    + burla
    - {B.un} {A.lo} adelantó sin esfuerzo. «B: A ese ritmo llegarás cuando se haya gastado la montaña.»
    - Desde una flor se burlaba {B.un}. «B: Tres para arriba y dos para abajo. | ¡Qué manera de perder el tiempo!»
    - Al mediodía pasó cantando {B.un}. «B: Llevas toda la mañana y aún te veo desde aquí.» Y era verdad, por desgracia.
    + respuesta
    - «A: Tres menos dos es uno. | Con muchos unos se llega.» Y siguió.
    - {A} no respondió, porque para hablar tenía que soltarse.
    - Era cierto que resbalaba. Pero {A} se fijó en algo: nunca caía tan abajo como antes.
    * viaje
    - Durmió en grietas, bebió rocío, esquivó a un mirlo. Al cuarto día, una racha de viento {A.lo} devolvió casi al principio. Lloró lo que dura una gota y volvió a empezar.
    - Contaba los líquenes como quien cuenta pueblos. Aprendió a ir en zigzag, a descansar a la sombra y a no preguntarse cuánto faltaba.
    - Una noche cayó una piedra y le borró el camino. {A} buscó otro. Otra noche {A.lo} cubrió la escarcha, y esperó a que se derritiera.
    + encuentro
    - A mitad de la ladera encontró a {B}, que iba y venía de un lado a otro, sin subir. «B: Es que me canso y me vuelvo. | ¿Puedo ir contigo?»
    - Donde el viento soplaba más fuerte tropezó con {B}, que de tanto ir y venir se había quedado sin fuerzas. «A: Sígueme. | Despacio no se cansa uno.»
    - {B} {A.lo} observaba desde hacía días. Al fin se acercó. «B: Enséñame cómo se hace eso de no rendirse.»
    * cima
    - La última noche ninguno durmió. A oscuras, tres pasos y dos, tres pasos y dos, hasta que ya no hubo más montaña.
    - Y un amanecer, {A} adelantó la cabeza y no encontró piedra. Delante no había más que cielo.
    - Llegaron cuando las estrellas se apagaban. La cumbre era plana y pequeña como una mesa.
    + sol
    - El sol salió un minuto antes, solo para l{A+B:o} dos. Les pareció el minuto más largo del mundo.
    - Abajo todo seguía negro; arriba, la luz les pintó de oro la espalda.
    - «B: ¿Valió la pena?» {A} no contestó. Estaba mirando.
    """#
}
