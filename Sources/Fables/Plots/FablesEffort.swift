extension PlotSources {
  /// Deserts and caves: wells, caravans, echoes, tunnels and what they cost.
  static let effort = #"""
    plot: un-palmo-más
    theme: perseverar
    A = m fénec (fénecs) : nombrable ; adj=orejudo | f suricata : nombrable ; adj=terco | m jerbo : nombrable ; adj=menudo
    B = m lagarto : nombrable ; adj=inquieto | f tortuga del desierto (tortugas del desierto) : nombrable | m erizo del desierto (erizos del desierto) : nombrable
    title: Un palmo más | El pozo en las dunas | {A.el}, {B.el} y el agua escondida
    moral: Nueve hoyos a medias no hacen un pozo. | El agua suele esperar un palmo por debajo del cansancio.
    * inicio
    - Hacía ocho lunas que no llovía en las dunas. {A.un} y {B.un} salieron a buscar agua con la lengua pegada al paladar.
    - Se había secado el último aljibe del arenal. En el fondo, sobre el barro cuarteado, se encontraron {A.un} y {B.un}, con idéntica sed y una sola idea: cavar.
    - Dicen que debajo del desierto duerme un río. Lo habían oído {A.un} y {B.un}, y una madrugada fueron a despertarlo.
    - «: ¿Habrá agua ahí abajo?» «: Solo hay una manera de saberlo.» Y {A.un} y {B.un} se pusieron a cavar.
    + hoyos
    - Un palmo: arena. Dos palmos: arena. «B: Aquí no hay nada. | Probemos allí.» {A} prefirió seguir donde estaba.
    - Al mediodía solo habían sacado polvo caliente. {B} se mudó a otra duna. {A} se quedó en su agujero.
    - «B: Este sitio no promete.» Y empezó otro hoyo más allá. {A} pensaba que los sitios prometen según lo que se cava en ellos.
    * comparación
    - {B} abrió un hoyo, dos, cinco, nueve. En ninguno cabía de pie. El de {A}, en cambio, ya {A.lo} tapaba por completo.
    - Pasaron dos días. Desde el cielo, el arenal parecía un colador: nueve agujeritos de {B} y, en medio, uno solo, hondísimo, del que salían puñados de tierra.
    - {B} cambiaba de lugar cada hora, siguiendo sus corazonadas, y llevaba ya nueve. {A} no tenía corazonadas, sino una pala hecha con media calabaza.
    + duda
    - {B} se asomó al borde. «B: ¿Sigues sin encontrar nada?» «A: Encuentro piedras. | Ayer era arena: algo hemos avanzado.»
    - También {A} quiso dejarlo. Se sentó en el fondo, con las patas despellejadas, y entonces notó que allí la tierra estaba un poco más fresca.
    - A media tarde {A} chocó con una roca. Lloró sin lágrimas, porque no le quedaban. Después buscó el borde de la roca y continuó por allí.
    * encuentro
    - Al cuarto día, {B} se arrastró hasta la sombra del pozo. «B: Llevo nueve hoyos.» «A: Y yo, uno. | Suma los tuyos, y salen los mismos palmos.»
    - {B} hizo cuentas: sus nueve hoyos, puestos uno encima de otro, medían exactamente lo que el de {A}. Se quedó sin palabras y bajó a ayudar.
    - «B: He cavado tanto como tú.» «A: Sí, | pero a lo ancho.» {B} soltó una risa seca, que era la única que le quedaba, y bajó al pozo.
    + agua
    - Un palmo más. Solo uno. La tierra se oscureció, se hizo barro, y el barro empezó a cantar.
    - A la luz de la luna, algo brilló en el fondo. No era una piedra.
    - Cavaron por turnos hasta el alba. De pronto, a {B} se le mojaron las patas.
    * final
    - Bebieron sin prisa, como beben los que han llegado. Luego pusieron un brocal de piedras, para quien viniera detrás.
    - Alrededor de aquel pozo crecen ahora nueve palmeras, una en cada hoyo de los que había abandonado {B}. Algo había que hacer con ellos.
    - Todavía hoy mana. En los mapas de las caravanas figura como el Pozo de un Palmo Más.

    plot: la-carga-más-alta
    theme: competir
    A = m camello : nombrable ; adj=fornido | f camella : nombrable ; adj=orgulloso | m mulo : nombrable ; adj=fornido
    B = m dromedario : nombrable ; adj=altivo | f dromedaria : nombrable ; adj=altivo | m borrico : nombrable ; adj=forzudo
    C = f alondra : nombrable ; adj=menudo | m jerbo : nombrable ; adj=menudo | f lagartija : nombrable ; adj=curioso
    T = mp sacos de sal | mp sacos de dátiles | fp alfombras enrolladas
    title: La carga más alta | ¿Quién lleva más? | {A.el}, {B.el} y la caravana
    moral: Quien compite por cargar más solo gana cansancio. | El peso bien repartido se vuelve paseo.
    * inicio
    - La caravana salía hacia la ciudad de adobe. El mercader había repartido entre {A.un} y {B.un} {T.el}, por igual.
    - Antes del alba cargaron {T.el} a lomos de {A.un} y de {B.un}, la mitad para cada cual. Tres días de desierto quedaban por delante.
    - Eran los más fuertes de la caravana, y lo sabían: {A.un} y {B.un}. Ese día había que transportar {T.el}.
    - En el patio del caravasar esperaban {T.el}. Y a su lado, mirándose con el rabillo del ojo, {A.un} y {B.un}.
    + pique
    - «A: ¿Solo esto? | Con esto no me despeino.» «B: Entonces yo llevaré también una parte de lo tuyo.» «A: ¡De ninguna manera!»
    - {B} pidió un bulto más. {A}, dos. {B}, tres. Se los pasaban del uno al otro, y la discusión subía más que la carga.
    - «B: Yo podría con todo.» «A: Y yo con todo, y contigo encima.» Así empezaron a quitarse peso mutuamente, para demostrarlo.
    * dunas
    - Pasaron la primera duna al trote, por presumir. En la segunda les temblaban las rodillas. En la tercera, nadie presumía, pero ninguno aflojaba.
    - El sol apretó. Cada vez que {A} resoplaba, {B} sonreía; cada vez que {B} tropezaba, {A} aceleraba el paso.
    - Caminaban tan pendientes de la carga ajena que se salieron dos veces de la pista. El mercader se tiraba de la barba.
    + caída
    - A media jornada se doblaron las patas de {A}. Un suspiro más tarde se doblaron las de {B}. Y allí quedaron, con los bultos rodando cuesta abajo.
    - Las cinchas reventaron a la vez, con un ruido de tambores. {T.el} rodaron por la arena.
    - L{A+B:o} dos cayeron de rodillas. Ningun{A+B!o} quería levantarse primero, por no parecer el menos cansado, ni después, por no parecer el más.
    * pregunta
    - Desde una mata seca los observaba {C.un}. «C: ¿Y cuál de ustedes gana?» No supieron contestar. «C: Porque perder, pierden l{A+B:o} dos.»
    - {C.un} dio una vuelta alrededor. «C: ¿Adónde van con tanta prisa?» «B: A la ciudad.» «C: Ah. | Creía que iban a ver quién se rompía antes.»
    - «C: Solo tengo una duda. | ¿La ciudad está más cerca si uno llega reventado?» {C} lo decía sin malicia, con mucha curiosidad.
    + trato
    - «A: La verdad, | me duele todo.» «B: A mí, desde la primera duna.» Les dio tanta risa que tardaron un rato en ponerse en pie.
    - {B} empujó con el hocico un bulto hacia un lado, otro hacia el otro. Mitad y mitad. «B: ¿Como estaba al principio?» «A: Como estaba al principio.»
    - Volvieron a repartirlo todo por igual. {A} le aseguró a {B} la cincha, y {B} hizo lo propio con la de {A}.
    * final
    - Llegaron el tercer día, al mismo paso y cantando. El mercader no entendió nada, pero les dio ración doble.
    - Desde entonces solo compiten en una cosa: en ver quién le cede antes la sombra {A+B!al otro|a la otra}.
    - Cuando vieron las murallas, {A} iba contando chistes y {B}, estrellas. Ningun{A+B!o} se acordaba ya de cuánto llevaba encima.

    plot: la-flor-de-una-noche
    theme: paciencia
    A = m jerbo : nombrable ; adj=impaciente | f lagartija : nombrable ; adj=inquieto | m zorrillo : nombrable ; adj=joven | f codorniz (codornices) : nombrable ; adj=inquieto
    B = f tortuga del desierto (tortugas del desierto) : nombrable | m camaleón (camaleones) : nombrable ; adj=viejo | f mochuela : nombrable ; adj=viejo
    $olor: a vainilla y a luna | a limón y a lluvia | a miel y a jazmín
    title: La flor de una noche | El cactus dormido | {A.el} y la flor del desierto
    moral: Las maravillas no avisan, y por eso hay que estar. | Irse un minuto antes es llegar un año tarde.
    learn: A
    * inicio
    - Había en el desierto un cactus feo y torcido que, según contaban, florecía una sola noche al año. {A.un} quiso verlo y se sentó al lado de {B.un}, que ya tenía sitio.
    - «: ¿Qué noche?» «: Una.» «: ¿Pero cuál?» «: La suya.» Y {A.un} se sentó delante de un cactus a esperar, junto a {B.un}.
    - Todo el año parecía un palo con espinas. Pero {B.un} le aseguró a {A.un} que aquel cactus guardaba una flor grande como un plato.
    - {A.un} no había esperado nunca nada más largo que una siesta. Aquella semana, sin embargo, quería ver abrirse la flor del cactus, y {B.un} le había hecho un hueco en primera fila.
    + espera
    - La primera noche hubo estrellas. La segunda, mosquitos. La tercera, nada de nada. {B} no se movía; ya era así de costumbre.
    - {A} preguntó cuarenta veces si faltaba mucho. «B: Falta lo que falta.»
    - Para entretenerse, {A} contaba espinas. Al lado, {B} miraba crecer el silencio.
    * abandono
    - La cuarta noche, {A} bostezó. «A: Esto no florece ni florecerá.» Y se fue a dormir en mitad del silencio.
    - «A: Me voy. | Aquí no pasa nada.» «B: Todavía no.» Pero {A} ya estaba lejos y no lo oyó.
    - Sonó a lo lejos una música de grillos. <piensa A> El cactus no se iba a mover; seguro que podía acercarse un ratito.
    + mañana
    - Al amanecer, un perfume {A.lo} despertó: olía {olor}. Corrió. La flor colgaba ya, mustia como un pañuelo.
    - Volvió con las primeras luces. Del cactus pendía un trapito blanco, y en el aire quedaba un rastro que olía {olor}.
    - El viento llevaba un aroma desconocido, {olor}. Cuando {A} llegó jadeando, los pétalos se habían cerrado.
    * relato
    - «B: Fue justo después de que te fueras. | Duró lo que dura la luna.» Y le contó cómo se abría, pétalo a pétalo, como una mano.
    - «A: ¿Por qué no me llamaste?» «B: Te llamé. | Pero ibas tan deprisa que solo te alcanzó el olor.»
    - <triste A> {B} le guardaba un pétalo. «B: El año que viene habrá otra. | Es cuestión de quedarse.»
    + año
    - Doce lunas más tarde, {A} volvió a sentarse ante el cactus. Trajo agua, dos mantas y ninguna pregunta.
    - Al año siguiente, {A} llegó antes que nadie. Aprendió a oír los pasos de los escarabajos y a distinguir nueve clases de oscuridad. Se le hizo casi corto.
    - Pasó el año. {A} esperó una noche, y tres, y cinco. Cuando le entraban ganas de irse, recordaba aquel olor y se quedaba.
    * flor
    - Y entonces, sin ruido, el cactus abrió los ojos. La flor era tan blanca que daba sombra.
    - A medianoche crujió el capullo. {A} contuvo el aliento. Los pétalos se desperezaron uno por uno, sin la menor prisa.
    - Primero fue el perfume, {olor}. Luego, despacio, toda aquella luz.
    + cierre
    - Ninguno dijo nada hasta el alba. Hay cosas que se estropean si se comentan.
    - «A: ¡Qué corta ha sido la espera!» «B: Un año y cinco noches.» «A: Por eso lo digo.»
    - Cuando salió el sol y la flor se cerró, {A} le dio las gracias. Luego preguntó, muy bajito, cuánto faltaba para la próxima.

    plot: la-galería-y-los-puntales
    theme: esforzarse
    A = m topo : nombrable ; adj=minucioso | f musaraña : nombrable ; adj=minucioso | m tejón (tejones) : nombrable ; adj=calmoso
    B = m conejo : nombrable ; adj=veloz | f comadreja : nombrable ; adj=nervioso | m hurón (hurones) : nombrable ; adj=veloz
    $meta: la cueva de las raíces dulces | la gruta del agua tibia | el otro lado de la colina
    title: Los puntales | La galería de {A.el} | Dos túneles
    moral: Correr por un túnel sin puntales es cavar dos veces. | Lo que sostiene no se ve, y sin embargo lo es todo.
    learn: B
    * inicio
    - Querían llegar bajo tierra hasta {meta}. {A.un} empezó por la izquierda del roble; {B.un}, por la derecha.
    - Dos galerías salían de la misma raíz y llevaban al mismo sitio: {meta}. Una la abría {A.un}; la otra, {B.un}.
    - En otoño, {A.un} y {B.un} decidieron hacer cada cual su túnel hasta {meta}. El que acabara primero invitaría a cenar.
    - Ris, ras, ris, ras. Toc, toc, toc. El primer ruido era {B.un}, que cavaba; el segundo, {A.un}, que además de cavar clavaba maderos. Iban hacia {meta}.
    + método
    - Cada dos pasos, {A} ponía un puntal y lo golpeaba para ver si cantaba. {B} no ponía nada: la tierra, decía, se sujeta sola.
    - «B: ¿Para qué tanto palo?» «A: Para lo que pesa encima.» «B: Lo que pesa encima no me está mirando.»
    - {A} gastaba media mañana en apisonar el techo. A esa hora {B} ya había avanzado diez varas y dos siestas.
    *? ventaja 40
    - Al cabo de una semana, {B} llevaba tres cuartas partes; {A}, una. «B canturreaba ~ a través de la pared: Te espero allí, con la mesa puesta.»
    - La voz de {B} se oía lejísimos. "¡Ya casi llego!", decía. {A} asintió y siguió golpeando, toc, toc.
    - {B} terminó un jueves, sin una astilla y sin una gota de sudor. A {A} le faltaba todavía un mes.
    + lluvia
    - Una noche llovió como si alguien hubiera volcado un lago. La colina bebió, engordó y se sentó.
    - Llegaron las lluvias de noviembre. La tierra empapada se volvió pesada, y empezó a buscar sitio.
    - Una noche de temporal, primero fue un hilillo de barro; después, un rumor; después, un temblor largo en las raíces.
    * derrumbe
    - La galería de {B} se cerró de punta a punta como una boca. Por suerte, {B} estaba en la entrada, y solo se le llenaron de tierra los bigotes.
    - {B} echó a correr con el techo pisándole la cola. Cuando se volvió, ya no había túnel, sino un surco en la hierba.
    - Todo el trabajo de {B} se vino abajo en lo que se tarda en decirlo. Bajo la colina, los puntales de {A} crujieron, protestaron y aguantaron.
    + refugio
    - «A llamó: ¡Por aquí!» {B} entró en la otra galería, todavía temblando. Tocó un puntal. Tocó otro. Nunca le había parecido tan bonita la madera.
    - {B} pasó la noche al abrigo de los maderos ajenos. «B: Y yo que me reía.» «A: También me hacía gracia a mí. | Pero seguía clavando.»
    - {A} le hizo sitio bajo los troncos cruzados. Fuera caía medio monte. Dentro no cayó ni una miga.
    * junta
    - «B: ¿Me enseñas a poner un puntal?» El primero le salió torcido. El segundo, menos. El tercero cantaba.
    - Cuando escampó, {B} se presentó con un haz de estacas. «B: Tú mides y yo corto. | Así no tendré tentaciones.»
    - Siguieron junt{A+B:o}: la velocidad de {B}, el cuidado de {A}. Toc, ris, toc, ras.
    + llegada
    - En primavera alcanzaron {meta}. Cenaron allí mismo y brindaron por los puntales.
    - Llegaron a {meta} un mes después, y el túnel sigue en pie. Por él pasan ya los nietos.
    - Todavía se usa. A la entrada, en un tronco, hay una inscripción de {B}: "Golpee antes de pasar".

    plot: la-voz-de-la-gruta
    theme: atreverse
    A: niño
    B = f cabra : nombrable ; adj=blanco | m chivo : nombrable ; adj=travieso | m perrillo : nombrable ; adj=lanudo
    title: La voz de la gruta | El monstruo educado | {A.nombre} y el eco
    moral: Muchos miedos solo repiten lo que les decimos. | La cueva contesta en el tono en que se le habla.
    learn: A
    * inicio
    - Detrás de la era había una gruta, y en la gruta, una voz. Nadie entraba. Aquella tarde, por desgracia, entró {B.un}, y detrás corrió {A}.
    - Los mayores decían que en la cueva vivía alguien. {A} no pensaba comprobarlo. Pero se le escapó {B.un}, y las huellas iban derechas hacia adentro.
    - «A llamaba: ¡Vuelve! | ¡Vuelve, por favor!» {B.un} se acababa de meter por la boca de la gruta más oscura del valle.
    - {A} cuidaba de {B.un}, pero se distrajo un minuto. El rastro terminaba en la entrada de la cueva de la que nadie quería hablar.
    + voz
    - «A gritó: ¿Quién anda ahí?» Desde dentro contestaron: "¡Ahí, ahí, ahí!".
    - «A dijo ~ , con un hilo de voz: ¿Hola?» La oscuridad respondió: "Hola, ola, ola".
    - {A} tosió. Dentro tosieron tres.
    * miedo
    - El corazón se le subió a las orejas. Ya tenía un pie en el sendero de vuelta cuando de allí dentro salió un gemido: era {B}, que estaba en apuros.
    - «A chilló: ¡No te tengo miedo!» "¡Miedo, miedo, miedo!", le contestaron. {A} echó a correr. Se detuvo a los veinte pasos: {B} seguía allí dentro.
    - A {A} le flaquearon las rodillas. Pensó en ir a buscar a alguien; el pueblo quedaba a una hora, y {B} se quejaba cada vez más bajo.
    + prueba
    - {A} respiró hondo y decidió hablar con educación, que nunca está de más. "Buenas tardes", dijo. "Tardes, tardes", le dijeron. No sonaba enfadada.
    - «A: Vengo en son de paz.» "Paz, paz, paz", aceptó la cueva. Aquello ya era otra cosa.
    - A {A} se le ocurrió cantar. La gruta cantó detrás, un poco tarde y un poco grave, igual que su tío en las bodas. A un monstruo que desafina no se le tiene tanto miedo.
    * dentro
    - Avanzó con una mano en la pared. Cada palabra suya iba por delante y volvía a contarle cómo era el camino: larga si había hueco, corta si había roca.
    - Un paso, otro, otro. La voz no tenía dientes. Tenía, eso sí, la misma manera de decir las erres que {A}.
    - Encendió una cerilla. No había garras ni ojos; solo columnas de piedra, gotas y su propia sombra, que también parecía asustada.
    + hallazgo
    - {B} se había quedado con una pata entre dos rocas. {A} apartó la más pequeña. "Ya está", dijo. "Está, está", celebró la gruta.
    - En un rincón, {B} miraba las estalactitas con cara de arrepentimiento. {A} se le abrazó al cuello.
    - Al fondo, junto a un charco azul, tiritaba {B}. Al ver a {A} se puso a dar brincos, y el eco los multiplicó por diez.
    * salida
    - Antes de salir, {A} se volvió. «A: ¡Gracias!» "Gracias, gracias, gracias", dijo la cueva, que por una vez tenía motivos.
    - Ya fuera, {A} se rio con todas sus fuerzas, y la montaña entera se rio con ganas.
    - «A preguntó: ¿Sabes quién vive ahí?» Se lo decía a {B}, camino de casa. «A: Yo, | pero con retraso.»
    + final
    - Hoy, cuando los pequeños preguntan por la voz, {A} los lleva hasta la entrada. "Díganle algo bonito", les aconseja.
    - Desde ese día {A} va allí a practicar los discursos. Es el público más atento de la comarca.
    - Sigue sin haber nadie dentro. Pero {A}, por si acaso, siempre saluda.

    plot: la-noche-y-la-mañana
    theme: envidiar
    A = m murciélago : nombrable ; adj=tímido | f lechuza : nombrable ; adj=callado | m autillo : nombrable ; adj=gris
    B = f alondra : nombrable ; adj=madrugador | m jilguero : nombrable ; adj=cantor | f calandria : nombrable ; adj=cantor
    $causa: una tormenta de arena | una granizada | un halcón hambriento
    title: La noche y la mañana | {A.el} y {B.el} | Quien ve en lo oscuro
    moral: No hay mañana que no necesite una noche. | Cada don tiene su hora, y la nuestra también llega.
    learn: A
    * inicio
    - Cuando {A.un} se acostaba, {B.un} empezaba a cantar. Se cruzaban a la entrada de la cueva, un bostezo por un lado y un gorjeo por el otro.
    - En la misma peña vivían {A.un}, que era de la noche, y {B.un}, que era de la mañana. A una de las dos voces la aplaudía el sol. A la otra no la aplaudía nadie.
    - Todas las auroras, desde la sombra de su cueva, {A.un} espiaba a {B.un}. ¡Qué plumas, qué trinos, cuánta gente saludando!
    - Había dos turnos en aquel barranco. El del día lo abría {B.un} con una canción; el de la noche lo abría {A.un}, en silencio.
    +? envidia 35
    - «A suspiraba: A mí me toca el mundo cuando ya está apagado.»
    - {A} habría dado sus dos alas por una sola mañana de aplausos. Lo pensaba colgando de la envidia, que es una rama muy incómoda.
    - {A} probó a cantar. Le salió un chirrido como de bisagra, y hasta las piedras se hicieron las dormidas.
    * intento
    - Un día {A} no se acostó. Salió a pleno sol con la cabeza alta, no vio nada y se dio contra un pino.
    - {A} quiso probar la gloria del mediodía. La luz le entró en los ojos como un puñado de arena, y tuvo que volver a tientas.
    - Una vez {A} esperó al alba para lucirse. Al primer rayo le lloraron los ojos; al segundo, huyó.
    + tormenta
    - Esa misma tarde, por culpa de {causa}, {B} se metió en la cueva, más y más adentro, hasta perder de vista la salida.
    - Días después, huyendo de {causa}, {B} se refugió en la gruta. Tomó un pasillo, y otro, y otro. Cuando quiso regresar, todo era negro.
    - Aquella semana hubo un gran revuelo: a {B} {B.lo} sorprendió {causa} y no tuvo más remedio que esconderse en lo más hondo de la cueva.
    *? oscuridad 60
    - «B: ¿Hay alguien?» En lo oscuro su voz sonaba muy pequeña. Intentó cantar, y no le salió ni una nota.
    - {B} chocó con una pared, con otra, con su propio miedo. «B: ¡Aquí no se ve nada!»
    - Sin sol, {B} no sabía qué hacer con las alas. Se acurrucó en una repisa y esperó lo peor.
    + guía
    - «A: ¿Adónde quieres ir?» {A} conocía cada esquina de la cueva sin necesidad de verla. «A: Sigue el ruido de mis alas.»
    - Entonces algo rozó el aire. Era {A}. «A: Tranquil{B:o}. | Para mí esto está claro como el día.»
    - {A}, que volaba por allí como por su casa, porque lo era, se puso delante. «A: Izquierda. Sube un poco. | Ahora, recto.»
    * envidia-ajena
    - «B: ¿Cómo lo haces? | Yo daría cualquier cosa por no temerle a la noche.» A {A} se le escapó una carcajada.
    - «B: ¡Qué suerte la tuya!» {A} creyó haber oído mal. Pidió que se lo repitiera, y le gustó todavía más la segunda vez.
    - «B: Cada tarde, cuando oscurece, pienso en ti con envidia.» «A contestó: Qué curioso. | Yo pienso en ti cada mañana.»
    + salida
    - Salieron por una grieta bajo las primeras estrellas. {B} no las había visto nunca tan juntas.
    - Al llegar fuera, era de noche. {A} le fue enseñando los olores, los brillos, los silencios. {B} no se durmió hasta las tres.
    - A la boca de la gruta los esperaba la luna. «B: Gracias, | desde hoy sé lo que vale tu turno.»
    * final
    - Desde entonces se saludan al cruzarse. {B} canta una estrofa más baja, para no despertar a quien acaba de dormirse.
    - Cada amanecer se cuentan {A+B:el uno al otro|la una a la otra|el uno al otro|la una a la otra} lo que se han perdido. Entre las dos mitades sale un día entero.
    - Ahora {A} se acuesta escuchando la canción. Ya no le duele: le parece que es una nana.

    plot: el-bisonte-de-la-pared
    theme: esforzarse
    A: niño
    B = f anciana : persona | m anciano : persona | f vieja cazadora (viejas cazadoras) : persona
    $bicho: un bisonte | un caballo al galope | un ciervo con toda su cornamenta
    title: El dibujo de la cueva | Cien piedras pintadas | {A.nombre} y la pared
    moral: Lo que parece don es muchas veces costumbre. | Detrás de un trazo limpio hay cien que nadie ve.
    learn: A
    * inicio
    - En la cueva de encima del pueblo estaba pintado {bicho}, tan vivo que daban ganas de apartarse. {A} soñaba con hacer otro igual.
    - A la luz de la antorcha, la pared respiraba: alguien había dibujado allí {bicho}. {A} se quedó con la boca abierta y las manos inquietas.
    - Hace muchísimos inviernos, cuando las casas eran cuevas, {A} encontró en lo más hondo de la suya, pintado en la roca, {bicho}.
    - {A} había visto la nieve, el río y un eclipse. Pero nada como aquello: en el fondo de la gruta, con tierra roja y carbón, alguien había pintado {bicho}.
    + intento
    - Agarró un tizón y lo intentó. Le salió una cosa con patas que tanto podía ser una mesa como un primo lejano.
    - Esa noche probó a copiarlo sobre una laja. El resultado se parecía más a una nube con fiebre.
    - {A} pintó uno en la puerta del corral. Las gallinas, al verlo, no se asustaron ni nada: se rieron.
    * queja
    - «A: Yo no sirvo. | A otros les sale solo.» Detrás estaba {B.un}, con los dedos manchados de ocre. Era quien había pintado la pared.
    - {A} tiró el carbón. «A: Para esto hay que nacer.» A su espalda sonó una risa suave. Era {B.un}, y aquella pared era obra suya.
    - Vino a ver qué pasaba {B.un}, cuyas manos habían pintado aquella pared. «B: ¿Por qué lloras?» «A: Porque a mí me tiemblan las rayas.»
    + piedras
    - {B} no contestó. Llevó a {A} a una galería lateral y alumbró el suelo: cientos de piedras, y en cada piedra, un dibujo torcido.
    - «B: Ven, | te enseñaré mi otro museo.» Detrás de una roca había un montón de lajas pintadas. Todas eran feas. Todas eran suyas.
    - «B: ¿Quieres ver cómo dibujaba yo a tu edad?» Sacó de un hoyo un puñado de piedras planas. En la primera había algo con cinco patas, y una le salía de la oreja.
    *? comprensión 55
    - {A} las miró una por una. La primera daba risa. La número cien daba envidia.
    - «A: ¿Y cuándo te empezó a salir bien?» «B: Todavía no ha empezado. | Pero cada vez me sale menos mal.»
    - «A dijo: Entonces no es magia.» «B: Es magia, | solo que muy lenta.»
    + trabajo
    - {A} recogió el carbón. Desde aquel día dibujó una piedra cada noche: solo pezuñas en otoño, solo ojos en invierno, solo lomos en primavera.
    - Empezó por las patas. Cuarenta noches de patas. Después, cuarenta de hocicos. Los dedos se le volvieron negros y obedientes.
    - Se equivocó con carbón, con arcilla y con sangre de moras. Guardaba cada error, para poder visitarlo.
    * logro
    - Un invierno más tarde, {B} le puso la antorcha en una mano y el ocre en la otra. «B: Ese trozo de pared es tuyo.» A {A} no le temblaron las rayas.
    - Y llegó el día. {A} apoyó el dedo en la roca, siguió el bulto de la piedra como si fuera un lomo, y al apartarse había allí {bicho}.
    - Pasaron dos inviernos. Una mañana, un pequeño entró en la cueva y retrocedió de un salto al ver lo que {A} acababa de pintar. Fue el mejor de los elogios.
    + final
    - Una tarde alguien le dijo que qué suerte, que a otros no les salía solo. {A} sonrió y buscó la antorcha. Tenía unas cuantas piedras que enseñar.
    - Junto al animal, {A} dejó la huella de su mano. Aún está en la roca, y aún parece que saluda.
    - En el rincón de las piedras feas hay ahora dos montones. El más alto, de momento, es el de {B}.
    """#
}
