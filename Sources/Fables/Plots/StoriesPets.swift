extension PlotSources {
  /// Pets at home, and sports that are not always won.
  static let pets = #"""
    plot: la-tortuga-escapada
    A: niño
    M: familia
    $nombre: Relámpago | Lechuga | Duquesa | Centella | Princesa
    $sitio: el cesto de la ropa | la funda de la guitarra | una maleta vieja | el cajón de los manteles | una bota de goma
    title: Una fuga lenta | Se busca a {nombre} | La tortuga de {A.nombre}
    * inicio
    - La tortuga de {A} se llamaba {nombre} y nunca tenía prisa. Nadie la vigilaba, y por eso un martes desapareció.
    - {A} dejó la caja abierta solo un minuto. Cuando volvió, la tortuga {nombre} ya no estaba.
    - ¿Hasta dónde puede llegar una tortuga en media hora? {A} tuvo que averiguarlo el día que se escapó {nombre}.
    - Todo el mundo decía que una tortuga no se escapa. {nombre}, la de {A}, no había oído a todo el mundo y se escapó.
    + busca
    - {A} y {M} miraron debajo de la cama, detrás de la lavadora y dentro de las botas.
    - {A} se tumbó en el suelo para ver el mundo desde tan abajo. Había mucha pelusa.
    - «A: ¡{nombre}!» No sirvió de nada: las tortugas no acuden cuando las llaman.
    * pistas
    - En la alfombra de la cocina había una hoja de acelga con un mordisco.
    - {M} encontró en el pasillo un rastro de tierra, recto como una regla.
    - La puerta de la escalera estaba abierta un palmo: lo justo.
    + teorías
    - {M} creía que solo dormía. {A} imaginaba selvas, barcos, aduanas.
    - Hicieron la cuenta: a doscientos metros por hora, podía haber llegado a la panadería.
    - {A} dibujó un cartel: "Se busca. Es verde. No muerde casi nunca".
    * vecinos
    - La portera no la había visto, pero se puso a mirar entre los geranios.
    - El frutero prometió avisar. Si alguien entendía de lechugas, era él.
    - Al cabo de una hora había cinco personas a gatas en el portal.
    + noche
    - Se hizo de noche. {A} dejó unas fresas junto a la puerta y no quiso cerrar los ojos.
    - A la hora de cenar, {A} apenas probó la sopa. Miraba la caja vacía.
    - {M} apagó la luz. En la oscuridad, {A} escuchaba: la nevera, el reloj, el viento.
    * hallazgo
    - A las seis de la mañana se oyó un golpe seco, y luego otro. Venían de {sitio}. Allí estaba la tortuga.
    - Por la mañana, {M} dio un grito: en {sitio} había alguien verde.
    - Fue {A} quien la encontró, al amanecer, en {sitio}. Dormía con la cabeza dentro.
    + final
    - No había ido tan lejos. O quizá sí, y ya estaba de vuelta.
    - Desde entonces, la tortuga lleva pintado en el caparazón un número de teléfono.
    - {A} le pidió perdón por no vigilar. La tortuga parpadeó una vez, muy despacio, y se comió una fresa.

    plot: el-bano-del-perro
    A: niño
    M: familia
    P = m perro | f perra | m cachorro | f cachorra
    title: Agua y jabón | El baño | {P.el} no quiere bañarse
    * inicio
    - {P.el} de {A} había descubierto un charco podrido. Estaba encantad{P:o}. Olía fatal.
    - «A: ¡Qué peste! | Hay que bañar a {P.el}.» Nadie quiso sentarse cerca.
    - Por el olor, {A} supo que {P.su} había encontrado barro, basura y algo más.
    - «M le dijo ~ a {A}: O se baña {P.el}, | o nos mudamos.» {A} fue a buscar el champú.
    + aviso
    - En aquella casa, la palabra baño se decía deletreada. No servía de nada: {P.el} ya sabía deletrear.
    - Bastó con abrir el grifo. En el pasillo se oyeron cuatro patas que se alejaban a toda velocidad.
    - {A} cerró la puerta del cuarto de baño. Un segundo después, {P.el} no estaba dentro. Nadie lo entendió.
    * persecución
    - {A} y {M} corrieron alrededor de la mesa: tres vueltas en un sentido y dos en el otro.
    - {P.el} aparecía debajo de la cama, detrás de la cortina, encima del sofá, y siempre se iba antes.
    - {M} bloqueó la cocina con una silla. {A} avanzó con una salchicha en la mano.
    + captura
    - Al final, {P.el} cayó en la trampa por culpa de un trozo de queso. Pesaba como un mueble.
    - Entre l{A+M:o} dos {P.lo} metieron en la bañera. Se quedó ties{P:o}, como de porcelana.
    - {A} se arremangó, {M} contó hasta tres y al agua fueron {P.el}, la esponja y una zapatilla.
    * lava
    - La espuma llegaba hasta las orejas. El agua se puso marrón, después gris, después casi transparente.
    - {A} frotaba el lomo cantando. {P.el} suspiraba como {P:un rey destronado|una reina destronada}.
    - De entre el pelo salieron dos ramas, una chapa y medio caracol.
    + desastre
    - Entonces {P.el} se sacudió. Chorrearon las paredes, el techo y las gafas de {M}.
    - De un salto, {P.el} salió de la bañera y recorrió toda la casa, dejando un río detrás.
    - Hubo un instante de calma. Después, una tormenta de gotas en todas direcciones.
    * seca
    - {A} gastó todas las toallas, incluso la buena.
    - El secador sonó tres segundos. {P.el} miró a {A} con tanta pena que lo apagaron.
    - {P.el} se secó en la alfombra, boca arriba, con mucho entusiasmo.
    + final
    - {P.el} quedó brillante como un zapato de domingo. Media hora más tarde había encontrado otro charco.
    - Al terminar, quien necesitaba un baño era {A}.
    - «M: El mes que viene, otra vez.» {P.el} se escondió debajo de la mesa.

    plot: la-gata-y-el-armario
    A: niño
    M: familia
    $sitio: el cajón de los suéteres | una caja de libros | la funda del acordeón | el armario de las sábanas
    $numero: tres | cuatro | cinco
    title: La gata elige | Un ruido en la noche | La gata de {A.nombre}
    * inicio
    - La gata de {A} llevaba una semana buscando algo. Entraba en los armarios y olfateaba todos los rincones.
    - «A: ¿Por qué está tan gorda la gata?» {M} sonrió y no dijo nada todavía.
    - La gata dormía siempre a los pies de {A}. Aquella semana empezó a pasear de noche, muy despacio y muy redonda.
    - {A} puso la mano sobre la barriga de la gata y notó un golpe pequeño. Luego, otro.
    + nido
    - {M} preparó una caja con una manta. La gata la miró con desprecio y se marchó.
    - {A} y {M} le ofrecieron una cesta preciosa, con cojín y todo. La gata prefirió otra cosa.
    - {M} dispuso un rincón junto al radiador. La gata lo inspeccionó y no volvió.
    * noche
    - De madrugada se oyó un maullido distinto. {A} encendió la linterna.
    - A medianoche, {A} se despertó sin saber por qué. Algo se movía en la casa.
    - El jueves, antes del alba, {A} se levantó a beber agua y echó de menos un ronroneo.
    + nacen
    - La gata había elegido {sitio}. Allí estaban naciendo, de uno en uno, {numero} gatos diminutos.
    - En {sitio} había {numero} bultos mojados, con los ojos cerrados y mucha hambre.
    - {M} y {A} miraron sin hablar. En {sitio}, la gata lamía al último de {numero} gatos recién nacidos.
    * cuidan
    - No se podía tocarlos. {A} los contemplaba con las manos a la espalda, como en un museo.
    - Mamaban en fila. El más pequeño se quedaba siempre sin sitio, hasta que la madre lo acercaba.
    - «A: Parecen topos.» «M: Espera unos días y verás.»
    + crecen
    - A los nueve días se abrió el primer ojo. Era azul, como un botón de marinero.
    - Dos semanas después empezaron las expediciones: la alfombra, la zapatilla, el abismo del escalón.
    - Pronto no quedó en la casa una cortina sin gato.
    * casas
    - Cuando dejaron de mamar, la panadera eligió uno; los vecinos de abajo, otro. Así hasta que solo quedó el más pequeño.
    - Llegó el momento de repartirlos. {A} examinó a cada familia: qué cenaban, cuánto dormían, quién acariciaba mejor.
    - Se fueron marchando en cestas, en brazos y en un bolsillo. {A} apuntó todas las direcciones.
    + final
    - El pequeño se quedó. Duerme con su madre, a los pies de {A}.
    - {A} visita por turnos a los que se fueron. Uno vive en un taller y ya pesa más que su madre.
    - Por las tardes, la gata mira a la calle, como si pasara lista.

    plot: el-perro-de-enfrente
    A: niño
    V: vecino
    P = m perro | f perra
    $nombre: Trueno | Chocolate | Pimienta | Botón | Garbanzo
    $tamaño: del tamaño de un ternero | del tamaño de una tetera | con el cuerpo de una salchicha | con el pelo de una oveja
    title: Quién pasea a quién | El paseo de {nombre} | Alguien con piernas
    * inicio
    - {V.un} se torció un tobillo, y {A} se ofreció a pasear a {P.su}.
    - «V: ¿Tú sabes pasear a {P.un}?» «A: Claro.» Era la primera vez en su vida.
    - En casa de {A} no se admitían mascotas. Por eso, cuando {V.un} se torció un tobillo y buscó a alguien para pasear a {P.su}, {A} bajó corriendo.
    - En el ascensor había un papel: "Se necesita alguien con piernas para pasear a {P.un}". Lo firmaba {V.un}. {A} arrancó el papel y llamó al timbre.
    + perro
    - Por el pasillo llegó al trote {P.un} {tamaño}. Se llamaba {nombre}.
    - {V.el} le entregó la correa. En el otro extremo estaba {nombre}: {P.un} {tamaño}.
    - Detrás de la puerta esperaba {nombre}, {P.un} {tamaño} y con ojos de saber más que nadie.
    * salida
    - Nada más pisar la acera quedó claro quién paseaba a quién.
    - {nombre} tiró hacia la izquierda. {A} quería ir hacia la derecha. Fueron hacia la izquierda.
    - La correa se enredó en una farola, en una señora y en un carrito de helados.
    + paradas
    - Se detenían en cada árbol y en cada rueda. Para {nombre}, la calle era un periódico y había que leerlo entero.
    - Todo el barrio conocía a {nombre}. El carnicero salió con un hueso; el barbero, con una caricia.
    - Por el camino saludaron a once perros. Tres no devolvieron el saludo.
    * incidente
    - En el parque se soltó la correa. {A} sintió que el corazón se le iba detrás.
    - Una ardilla cruzó el sendero. Hubo un tirón, y la correa echó a correr sola por la hierba del parque.
    - De pronto, en mitad del parque, {A} tenía una correa rota en la mano y a nadie al final.
    + busca
    - {A} gritó, silbó, prometió galletas. Dio dos vueltas al estanque.
    - {A} buscó entre los columpios, junto a la fuente y detrás del quiosco. Nada.
    - Un jardinero señaló hacia el norte; una niña, hacia el sur.
    * regreso
    - Con las piernas temblando, {A} volvió al portal para confesarlo. En el felpudo, con cara de aburrimiento, esperaba {nombre}.
    - Cuando ya no sabía dónde mirar, {A} notó algo húmedo en la mano. Era el hocico de {nombre}.
    - {A} se sentó en un banco, a punto de llorar. Alguien se sentó a su lado y le puso una pata en la rodilla: {nombre}.
    + final
    - «V: ¿Qué tal se ha portado?» «A: Mejor que yo.»
    - Aquello fue en marzo. Los paseos siguen todavía.
    - Ahora {A} va por donde {nombre} decide. Conoce calles que no están en los planos.

    plot: la-clase-de-natacion
    A: niño
    M: familia
    E = m monitor | f monitora
    title: Veinticinco metros | Burbujas | {A.nombre} y la piscina
    * inicio
    - {A} sabía nadar perfectamente, siempre que no hubiera agua. Por eso {A.lo} llevaron a la piscina.
    - La piscina tenía veinticinco metros de largo. A {A} le parecían veinticinco kilómetros.
    - «M: Métete, que el agua está templada.» {A} tocó la piscina con un dedo y lo sacó enseguida.
    - La piscina olía a cloro y a toalla. {A} se agarraba a la escalera con las dos manos.
    + gorro
    - El gorro de goma apretaba las ideas. Las gafas volvían verde el mundo.
    - {E.el} llevaba un silbato al cuello y sandalias de flores. «E: Hoy solo vamos a hacer burbujas.»
    - Había otros nueve en la clase. Todos temblaban: unos de frío y otros de lo otro.
    * primeros
    - El primer día, {A} aprendió a soplar debajo del agua. El segundo, a abrir los ojos.
    - Las primeras semanas las pasó en el borde, pataleando. Hacía más espuma que una lavadora.
    - Con una tabla azul por delante, {A} cruzó la piscina a lo ancho. Se sentía un transatlántico.
    + susto
    - Un martes tragó agua. Le entró por la nariz, le salió por los ojos, y quiso irse a casa.
    - Pero una ola ajena le tapó la boca. Tosió, lloró un poco y se fue al vestuario sin despedirse.
    - Luego, por soltarse antes de tiempo, se hundió como una cuchara. Fueron dos segundos muy largos.
    * ánimo
    - «A: No vuelvo.» «M: Bueno. | Pero deja la toalla en la mochila, por si cambias de idea.»
    - {E.el} le contó que de {E:niño|niña} tenía miedo hasta de la bañera. {A} no se lo creyó, pero le gustó oírlo.
    - {M} no insistió. Compró dos helados, y hablaron de otra cosa.
    + flota
    - A la semana siguiente, {E.el} le puso una mano bajo la espalda. «E: Mira el techo y cuenta las lámparas.» {A} contó doce. La mano ya no estaba.
    - Poco después, {A} aprendió a hacer el muerto: orejas dentro, barriga fuera, silencio por todas partes.
    - Y un día, de pronto, {A} flotaba. No sabía cómo; el agua {A.lo} sostenía igual que una cama.
    * prueba
    - El último día tocaba cruzar la piscina entera. {A} respiró, empujó la pared con los pies y se fue.
    - En junio llegó la prueba: un largo completo, sin tabla y sin ayuda.
    - El día de la despedida, {M} esperaba en la otra punta con una toalla abierta. En medio había veinticinco metros de agua.
    + final
    - {A} nadó torcid{A:o} y bastante despacio, pero su mano tocó el otro borde.
    - {A} nadó como nadan los perros, con la barbilla alta. Cuando tocó la pared, se oyó un aplauso mojado.
    - Al llegar, con el pelo en los ojos, {A} solo dijo dos palabras: "¿Otra vez?".

    plot: la-carrera-del-barrio
    A: niño
    M: abuelo/abuela/tío/tía
    title: Dorsal doscientos diecisiete | La carrera del barrio | Tres kilómetros
    * inicio
    - La carrera del barrio tenía tres kilómetros y una cuesta. {A} se apuntó sin pensarlo, y {M} le planchó la camiseta.
    - Para la carrera del barrio, a {A} le dieron el dorsal doscientos diecisiete y cuatro imperdibles.
    - {A} veía cada año desde el balcón la carrera del barrio. Aquel domingo decidió verla desde dentro.
    - «A: Voy a ganar la carrera.» {M} le ató los cordones con doble nudo. «M: Empieza por no caerte.»
    + salida
    - Sonó el disparo y salieron todos, como palomas asustadas.
    - En la línea de salida había atletas con reloj, un señor vestido de plátano y una monja. Alguien gritó que ya.
    - Eran quinientos. Cuando dieron la salida, {A} notó que temblaba el suelo.
    * ritmo
    - {A} arrancó con tanta fuerza que en la primera esquina ya le dolía el costado.
    - El primer kilómetro lo hizo volando. El segundo, andando deprisa.
    - {A} adelantó a seis corredores y se sintió viento. Luego {A.lo} adelantaron cuarenta.
    + flaquea
    - En la cuesta de la iglesia, las piernas se le volvieron de plastilina.
    - Le pesaban los zapatos, el dorsal y hasta el desayuno, y la cuesta no se acababa.
    - «A: No puedo más.» Lo dijo en mitad de la cuesta, y nadie contestó, porque todos iban igual.
    * ánimo
    - A su lado trotaba una señora de pelo blanco. «: No mires la cuesta. | Mírame los talones.»
    - En el puesto del agua le dieron un vaso. La mitad se la bebió; la otra mitad se la echó por la cabeza.
    - Desde un balcón, los vecinos tocaban ollas y silbatos. Era imposible pararse delante de tanta orquesta.
    + bajada
    - Después venía una bajada. {A} abrió los brazos y dejó que las piernas hicieran lo que quisieran.
    - {A} fue contando farolas. Faltaban cincuenta. Faltaban veinte. Faltaban tres.
    - Ya se veía la pancarta, a lo lejos, entre los árboles.
    * meta
    - {A} cruzó la meta en el puesto cuatrocientos treinta y uno. {M} gritaba como si aquello fuera un récord.
    - Un señor vestido de plátano {A.lo} adelantó en el último metro. {M} aplaudió a los dos.
    - {A} llegó después que casi todos y antes que unos cuantos. {M} le puso una toalla sobre los hombros.
    + final
    - Le dieron una naranja, una camiseta enorme y una medalla de madera. Durmió con la medalla puesta.
    - Por la noche, con los pies en agua tibia, {A} preguntó cuándo era la siguiente.
    - Aquella noche soñó que la calle entera iba cuesta abajo.

    plot: la-ultima-canasta
    A: niño
    B: niño
    E = m entrenador | f entrenadora
    title: La última canasta | El banquillo | Dos tiros libres
    * inicio
    - Nadie medía menos que {A} en el equipo de baloncesto, y nadie conocía mejor el banquillo.
    - En los nueve partidos de baloncesto de la temporada, {A} había jugado cuatro minutos. Los tenía contados.
    - «E dijo: Tú, {A.nombre}, de momento observa.» {A} llevaba observando baloncesto desde octubre.
    - La cancha de baloncesto olía a goma y a nervios. {A}, con la chaqueta abrochada hasta la barbilla, repartía botellas de agua.
    + partido
    - Era el último partido. Perdían de cuatro, luego de dos, luego de uno.
    - El marcador tenía una bombilla fundida, y parecía que iban empatados. Perdían por uno.
    - {B} encestaba casi todo, pero en el otro equipo había un muchacho como una torre, y seguían perdiendo por un punto.
    * apuro
    - A falta de treinta segundos, alguien del equipo se torció un tobillo. En el banquillo solo quedaba {A}.
    - Faltaba medio minuto y ya habían eliminado a dos por faltas. {E.el} miró a la derecha, miró a la izquierda y vio a {A}.
    - A falta de un suspiro, a alguien le sangró la nariz y hubo que hacer un cambio. {E.el} se volvió hacia el banquillo, donde no había más que una persona: {A}.
    + sale
    - {A} se quitó la chaqueta. Debajo llevaba la camiseta al revés, y no había tiempo de cambiarla.
    - «E: Entra.» «A: ¿Yo?» «E: No veo a nadie más.»
    - Las zapatillas chirriaron. Desde allí abajo, el aro parecía la luna.
    * falta
    - {B} le pasó el balón sin querer. {A} lo abrazó, y alguien le cayó encima. El árbitro pitó: dos tiros libres.
    - Hubo un lío de codos. Cuando se deshizo, {A} estaba en el suelo con el balón en los brazos, y el árbitro señalaba dos tiros libres.
    - {A} corrió hacia donde nadie miraba. Le llegó el balón, le llegó un empujón y sonó el silbato: dos tiros libres.
    + primero
    - El primer tiro no tocó ni el aro. Alguien tosió en la grada.
    - El primero salió torcido y le dio en la cabeza a la mascota del otro equipo.
    - Lanzó el primero como había visto en la televisión. Se quedó corto.
    * segundo
    - Para el segundo, {A} agarró el balón por debajo, igual que se lanza un cubo de agua. Así tiraba su abuela. Entró limpio.
    - «B susurró: Tira como en el patio.» {A} se agachó y lanzó desde las rodillas, con las dos manos. El balón bailó en el aro y se metió.
    - {A} respiró y tiró el segundo por debajo, con las dos manos. Subió muy alto, bajó muy despacio, y la red hizo ruido de beso.
    + final
    - Empataron. No ganaron ningún trofeo, pero llevaron a {A} a hombros hasta las duchas.
    - El acta dice: "{A.nombre}, un punto". {A} guarda una copia debajo de la almohada.
    - La semana siguiente, en el entrenamiento, todos probaban a tirar por debajo.

    plot: la-pista-de-hielo
    A: niño
    M: abuelo/abuela/tía/mamá
    title: La pista de hielo | Nueve caídas | Sobre hielo
    * inicio
    - En diciembre pusieron una pista de hielo en la plaza. {A} nunca había visto tanta agua quieta.
    - Vista desde fuera, la pista de hielo parecía fácil. {A} la miraba con la nariz pegada a la valla.
    - Por su cumpleaños, a {A} le regalaron una hora en la pista de hielo.
    - En la pista de hielo, a {A} le alquilaron unos patines dos números más grandes y le pusieron calcetines hasta que encajaron.
    + acompaña
    - {M} dijo que miraría desde la valla, con un chocolate en la mano.
    - «A: ¿Tú no patinas, {M.sp}?» «M: Yo ya me caí bastante en mi vida.»
    - {M} se encargó de los abrigos, de los guantes y de los consejos.
    * cae
    - El primer paso de {A} fue hacia delante. El segundo, hacia ninguna parte.
    - {A} dio tres pasos y se sentó en el hielo, sin haberlo decidido.
    - Las piernas de {A} se marcharon cada una por su lado.
    + valla
    - Recorrió toda la pista con los brazos en la valla, saludando a los abrigos.
    - Había un pingüino de plástico para que se apoyaran los pequeños. {A} miró a los lados y se agarró al pingüino.
    - Un niño de cuatro años pasó marcha atrás. {A} fingió que se ataba un cordón.
    * caídas
    - Se cayó nueve veces. La novena, ya con cierto estilo.
    - {A} descubrió que había caídas de frente, de lado y en espiral.
    - Tenía las rodillas moradas, las manos frías y las orejas encendidas.
    + entra
    - Entonces {M} pidió unos patines y entró.
    - «M: A ver, déjame sitio.» {M} llevaba patines. Nadie supo de dónde los había sacado.
    - Cuando se volvió hacia la valla, no vio a {M}. Venía por el hielo, deslizándose como una carta por debajo de una puerta.
    * patina
    - {M} giró, fue hacia atrás, dibujó un ocho. La pista entera se apartó.
    - Resultó que {M}, de joven, había vivido junto a un lago que se helaba cada invierno.
    - «A: ¿Por qué no me habías dicho que patinabas?» «M: Porque nadie me lo había preguntado.»
    + enseña
    - {M} le dio las manos. «M dijo: Dobla las rodillas y no mires los pies. | Los pies ya saben dónde están.»
    - Patinaron junt{A+M:o}, despacio, con las manos cruzadas. El hielo dejó de ser un enemigo.
    - Dieron una vuelta, dos, cinco. En la sexta, {A} soltó una mano. En la séptima, la otra.
    * final
    - Cuando sonó la sirena, en el hielo quedaban dos rayas largas, una al lado de la otra.
    - Volvieron a casa con las piernas raras, como si el suelo frenara.
    - Desde aquella tarde, {A} pregunta más cosas: a la panadera, al portero, al señor del quiosco. Nunca se sabe.
    """#
}
