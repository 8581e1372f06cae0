extension PlotSources {
  /// The circus, the station and the school: being oneself, second thoughts, what belongs to all.
  static let circus = #"""
    plot: la-fiera-que-hacía-punto
    theme: ser-uno-mismo
    A = m león : nombrable ; adj=dorado | m tigre : nombrable ; adj=rayado | m puma : nombrable ; adj=pardo | m leopardo : nombrable ; adj=silencioso
    B = m director ; adj=bigotudo | m domador ; adj=bigotudo | m presentador ; adj=bigotudo
    $prenda: una bufanda verde | unos calcetines a rayas | un mantelito de flores | un chaleco de tres colores
    title: {A.el} que hacía punto | Agujas en el circo | Una fiera con ovillo
    moral: Nadie luce tanto como cuando hace lo suyo. | El talento escondido en un baúl no abriga a nadie.
    learn: A
    * inicio
    - En un circo de lona remendada vivía {A.un}. De noche rugía para el público. De día, a escondidas, tejía {prenda}.
    - El cartel prometía una fiera temible. La fiera era {A.un}, y lo que más le gustaba en el mundo era hacer punto.
    - Dentro del último carromato se oía un tic tic muy suave. Eran las agujas de {A.un}, que estaba terminando {prenda}.
    - {A.un} guardaba un secreto en su baúl del circo: dos agujas, siete ovillos y {prenda} a medio hacer.
    + orden
    - «B decía ~ cada noche: Ruge más fuerte, | que para eso pagan.» Y {A} rugía hasta quedarse ronco.
    - {B.un} lo vigilaba con el reloj en la mano y le contaba los rugidos: doce por función.
    - {B.un} le había advertido que una fiera con ovillo daría risa, así que {A} tejía con la puerta cerrada.
    * accidente
    - Un sábado, en plena función, sopló un vendaval. La lona se rasgó de arriba abajo y empezó a entrar la lluvia.
    - Era noche de estreno cuando un trueno sacudió la carpa. ¡Ras! Se abrió en el techo un agujero como una ventana.
    - Aquel domingo un poste cedió, y la lona se partió por la mitad sobre las cabezas del público.
    + apuro
    - La gente buscaba la salida a empujones. «B suplicaba: ¡Calma, por favor!» Nadie lo escuchaba.
    - {B} pidió hilo a gritos, pero la costurera se había casado el jueves y no estaba.
    - Lloraban los niños, rodaban los sombreros y {B} se tiraba de los bigotes.
    * decisión
    - {A} miró su baúl. Si lo abría, todos se enterarían. Si no lo abría, se acababa el circo. Lo abrió.
    - «A murmuró: Que se rían, | si quieren.» Y salió a la pista con las agujas entre los dientes.
    - A {A} le temblaban las patas más que ante ningún aro de fuego. Aun así, sacó los ovillos y trepó por el mástil.
    + obra
    - Punto arriba, punto abajo, fue cerrando la herida de la lona con todos los colores que tenía.
    - Tejió tan deprisa que las agujas echaban chispas. Al cuarto de hora ya no caía ni una gota.
    - Allá en lo alto, con la lana y su paciencia, hizo una red tan apretada que la lluvia resbalaba por ella.
    * aplauso
    - Hubo un silencio. Después, el público se puso en pie y aplaudió como nunca había aplaudido un rugido.
    - Nadie se rió. «B dijo ~ , quitándose la chistera: Llevo años anunciando lo que no eres. | Perdóname.»
    - Una niña de la primera fila gritó que quería aprender, y detrás de ella se levantaron cien manos.
    + final
    - Desde entonces hay un número nuevo: {A}, una silla y un ovillo. Se agotan las entradas.
    - {A} todavía ruge, pero solo cuando se le escapa un punto.
    - Aquel invierno, los trapecistas, los payasos y hasta {B} llevaban lana de colores.

    plot: la-red-de-los-trapecistas
    theme: juntos
    A = f ratona : nombrable ; adj=menudo | f ardilla : nombrable ; adj=inquieto | f lagartija : nombrable ; adj=verde | f comadreja : nombrable ; adj=delgado
    B = m mono : nombrable ; adj=ágil | m gato : nombrable ; adj=elegante | m lémur : nombrable ; adj=saltarín
    C = f foca : nombrable ; adj=brillante | f osa : nombrable ; adj=forzudo | f elefanta : nombrable ; adj=enorme
    $hueco: como una nuez | como un botón | como una ciruela
    title: La red de todos | Un nudo en la red | ¿De quién es la red?
    moral: Lo que es de todos también espera nuestras manos. | Un nudo a tiempo vale por cien lamentos.
    learn: B+C
    * inicio
    - Bajo el trapecio había una red. Era de todos, y por eso mismo nadie la cuidaba. {A.un}, que barría el serrín, le descubrió un agujero {hueco}.
    - Al barrer la pista, {A.un} levantó la vista y vio en la red un hueco {hueco}.
    - «: ¡La red tiene un agujero!» Así empezó la mañana {A.un}, la más pequeña del circo. El agujero era {hueco}.
    - Cada artista guardaba bajo llave sus trastos. La red, en cambio, dormía al raso. Una mañana {A.un} le encontró un roto {hueco}.
    + primero
    - «B respondió: Yo salto, | no coso.» Y siguió peinándose.
    - {B.un}, la estrella del trapecio, ni siquiera miró. Según él, de esas cosas se ocupaba alguien.
    - Se lo contó a {B.un}, el trapecista. «B: Que la arregle quien la rompió.»
    + segundo
    - {C.un}, que era la equilibrista, dijo que ella trabajaba en el suelo y que la red no le hacía falta.
    - «C opinó: Es un agujero muy chico. | Mañana se verá.»
    - Tampoco {C.un} quiso saber nada: tenía que ensayar con las pelotas.
    * crece
    - Llegó mañana, y luego otra mañana. El agujero, que no descansaba, ya era como un melón.
    - Hilo a hilo, sin hacer ruido, el roto crecía. El jueves cabía por él un tambor.
    - Nadie lo tocó en toda la semana. Los agujeros se alimentan de eso.
    + sola
    - {A} decidió no esperar más. Buscó cordel y se puso a anudar, pero sus brazos no daban abasto.
    - De noche, a la luz de una vela, {A} anudaba y anudaba. Por cada nudo que hacía se soltaban dos.
    - {A} sacó una aguja y empezó por un lado. Era como querer vaciar el mar con un dedal.
    * susto
    - El sábado, ensayando, a {B} se le escapó la barra. Cayó por el agujero y fue a dar de lleno encima de {C}.
    - Y entonces {B} resbaló. Atravesó la red como quien cruza una puerta, y abajo estaba {C}, que por fortuna era blandita.
    - En el ensayo, {B} dio tres vueltas en el aire y ninguna más. Pasó por el roto y aterrizó en la barriga de {C}.
    + vergüenza
    - Salieron del golpe con dos chichones. «C gimió: Pues sí que me hacía falta la red.»
    - «B confesó, frotándose el rabo: Alguien tenía que arreglarla. | Ese alguien era yo.»
    - L{B+C:o} dos miraron a {A}, que seguía con la aguja en la mano. No hizo falta que dijera nada.
    * arreglo
    - Aquella tarde {C} tensaba las cuerdas, {B} anudaba por arriba y {A} remataba por abajo.
    - Se sentaron los tres en corro, y al poco acudieron los payasos y el de las taquillas. Antes de cenar, la red estaba entera.
    - {B} subió con la cuerda, {C} tiró de ella, y {A} fue diciendo dónde. En una hora terminaron lo que nadie había empezado en una semana.
    + final
    - Ahora, cada lunes, todo el circo revisa la red. A {A} le dejan hacer el último nudo.
    - En la red quedó un parche azul. Lo llaman el alguien.
    - Y quien pregunta de quién es la red recibe una aguja por respuesta.

    plot: la-trompeta-abollada
    theme: honestidad
    A = m oso : nombrable ; adj=torpe,bonachón | m hipopótamo : nombrable ; adj=distraído | m camello : nombrable ; adj=torpe | m búfalo : nombrable ; adj=grandote
    B = f payasa : nombrable ; adj=menudo | f cabra : nombrable ; adj=alegre | f mona : nombrable ; adj=burlón
    $sitio: debajo de un montón de serrín | detrás del saco de las palomitas | dentro del cañón de confeti
    title: La trompeta abollada | Quién se sentó en la trompeta | {A.el} y la trompeta
    moral: Romper es cosa de un momento; reparar, de quien tiene valor. | Una verdad a tiempo suena mejor que un silencio largo.
    learn: A
    * inicio
    - ¡Crac! {A.un} se había sentado a descansar sobre una manta, y debajo de la manta había una trompeta. Era de {B.un}.
    - {B.un} dejó su trompeta en una silla, envuelta en un pañuelo. Llegó {A.un}, no miró y se sentó.
    - La trompeta de {B.un} abría todas las funciones del circo. Y {A.un}, que andaba siempre pensando en la merienda, acababa de pisarla.
    - En el circo tocaba la trompeta {B.un}, y nadie la tocaba mejor. Por eso a {A.un} se le heló la sangre cuando oyó crujir algo bajo su peso.
    + esconde
    - Miró a un lado y a otro. Nadie lo había visto. {A} escondió la trompeta {sitio} y se alejó silbando.
    - Estaba plana como una sartén. {A} la metió {sitio}, para ganar tiempo.
    - «A pensó: Ya se me ocurrirá algo.» Mientras tanto, la ocultó {sitio}.
    * búsqueda
    - A las ocho empezaba la función. {B} revolvía los baúles, y ya no le quedaban ganas de hacer reír a nadie.
    - «B preguntaba ~ a todo el mundo: ¿Han visto mi trompeta?» {A} contestó que no con la cabeza, y la cabeza le pesó como una piedra.
    - {B} buscó hasta en la jaula de los canarios. {A} la ayudaba a buscar donde sabía que no estaba.
    + peso
    - Aquella noche, sin trompeta, la función empezó en silencio. Era un silencio que miraba a {A}.
    - «B suspiró: Era de mi abuela. | Con ella aprendí la primera canción.» {A} no pudo tragar ni un bocado.
    - A {A} se le atragantó la merienda, que era lo que más le gustaba del día.
    * confiesa
    - Al final {A} no pudo más y sacó la trompeta a la luz. «A dijo: Fui yo. | Me senté encima y me dio miedo decírtelo.»
    - De madrugada {A} llamó al carromato de {B}, con la trompeta en brazos. «A: La rompí yo. | Y luego la escondí, que es peor.»
    - «A balbuceó ~ , enseñándole la trompeta: No la perdiste. | La aplasté yo, y callé.»
    + respuesta
    - {B} pasó un dedo por la abolladura. Tardó mucho en hablar. «B: Me duele más la mentira que el latón.»
    - «B: ¿Y me viste buscarla toda la tarde?» {A} bajó las orejas. «A: Toda.»
    - {B} no gritó. Ojalá hubiera gritado. «B: ¿Y ahora qué piensas hacer?»
    * repara
    - «A respondió: Arreglarla, | aunque me lleve un mes.» Le llevó dos. Aprendió a golpear el metal con un martillito, él que nunca había hecho nada despacio.
    - {A} fue a ver al herrero del pueblo y le acarreó carbón tres semanas, a cambio de que le enseñara a enderezar el latón.
    - Con una cuchara de palo y muchísima paciencia, {A} fue sacando los bollos uno por uno. Tardó quince noches.
    + final
    - Quedó una arruga junto a la boquilla. {B} dice que por ahí sale la nota más bonita.
    - Cuando la trompeta volvió a sonar, sonaba un poco distinta, y {B} guiñó un ojo a {A} desde la pista.
    - El día del reestreno, {B} tocó la primera canción y {A} lloró sin esconderse. Desde entonces mira dos veces antes de sentarse.

    plot: el-farolero-de-la-carpa
    theme: agradecer
    A: niño
    B = m topo : nombrable ; adj=miope,callado | m tejón : nombrable ; adj=callado | m erizo : nombrable ; adj=tímido | m ratón : nombrable ; adj=canoso
    $regalo: una naranja | un cucurucho de castañas | media empanada | una bolsa de almendras
    title: Quien enciende las luces | El farolero del circo | {A.nombre} y las ochenta bombillas
    moral: Detrás de cada luz hay alguien que la enciende. | Un gracias pequeño puede alumbrar una noche entera.
    learn: A
    * inicio
    - {A} había ido siete veces al circo y siempre miraba lo mismo: la pista. La octava vez se le cayó un guante debajo de las gradas y bajó a buscarlo.
    - Una tarde, {A.un} llegó al circo una hora antes. No había nadie en la pista. Pero, por detrás de los asientos, algo se movía.
    - A {A} le encantaba el momento en que se encendían las luces. Nunca se había preguntado quién las encendía, hasta que un día se asomó por debajo de la lona.
    - La función había terminado. {A.un}, que se había dejado la bufanda, volvió a la carpa vacía y oyó unos pasitos.
    + encuentro
    - Allí estaba {B.un}, con una escalera al hombro, limpiando bombillas con la manga.
    - Vio a {B.un}, que iba de lámpara en lámpara, enroscando, frotando y soplando.
    - Entre cables y polvo trabajaba {B.un}. Llevaba un delantal gris y tenía las patas llenas de quemaduras chiquitas.
    * charla
    - «A preguntó: ¿Son todas tuyas?» «B: Ochenta. | Las conozco por su nombre.»
    - «A: ¿Y tú cuándo sales a saludar?» «B contestó, sorprendido: ¿Yo? | Yo salgo cuando todos se han ido.»
    - «A quiso saber: ¿Hace mucho que trabajas aquí?» «B: Veintidós años. | Eres la primera visita.»
    + pena
    - Lo dijo sin tristeza, como quien dice que llueve. A {A}, en cambio, se le encogió algo por dentro.
    - {A} recordó cuánto había aplaudido a los acróbatas. Sin aquellas bombillas no habría visto ni uno.
    - {A} echó cuentas: ocho funciones, ochenta luces, ningún gracias.
    * gesto
    - Al día siguiente volvió con {regalo}. «A dijo ~ , un poco colorad{A:o}: Es por las luces. | Gracias.»
    - Esa misma semana, {A} gastó su paga en {regalo} y se lo dejó al pie de la escalera, con una nota de una sola palabra: gracias.
    - No sabía qué se regala a quien trabaja a oscuras. Escogió {regalo} y allá fue, antes de la función.
    + reacción
    - {B} le dio vueltas al regalo entre las patas. «B: Perdona. | Es que no sé qué se contesta.»
    - {B} se quitó las gafas y estuvo un rato limpiándolas, aunque ya estaban limpias.
    - A {B} le tembló el bigote. Guardó el regalo en el bolsillo del pecho, el de las cosas importantes.
    * función
    - Por la noche, cuando se encendió la pista, {A} no miró la pista: miró hacia arriba y aplaudió. El vecino de asiento, sin saber por qué, aplaudió también.
    - En la función de esa noche, antes de los payasos, {A} se levantó y señaló la escalera. «A gritó: ¡Un aplauso para las luces!» Y la carpa entera se volvió a mirar.
    - Llegó la función. Las ochenta lámparas se encendieron a la vez, y en lo alto {A} vio una patita que saludaba.
    + final
    - Dicen que jamás hubo en aquel circo una luz tan clara.
    - Desde entonces, {A} busca en todas partes a quien no se ve: al que barre, a la que cose, a quien abre la puerta.
    - Hoy, en el cartel, debajo de los acróbatas, se lee en letras doradas el nombre de quien alumbra.

    plot: el-jefe-de-la-estación
    theme: escuchar
    A = m gallo : nombrable ; adj=puntual | m ganso : nombrable ; adj=severo | m pingüino : nombrable ; adj=estirado | m pelícano : nombrable ; adj=severo
    B = f tortuga : nombrable ; adj=lento | f babosa : nombrable ; adj=despacioso | f cochinilla : nombrable ; adj=redondo | f sapita : nombrable ; adj=pequeño
    $regla: ni un segundo de espera | el tren no espera a nadie | puerta cerrada, viaje perdido
    title: El jefe de la estación | Un minuto de espera | {A.el} y el tren de las seis
    moral: Cambiar de idea no es perder, es ver más lejos. | Una regla que no sirve a nadie merece pensarse dos veces.
    learn: A
    * inicio
    - En la estación mandaba {A.un}, de gorra y silbato. Su norma estaba escrita en la pared: {regla}.
    - {A.un} era jefe de estación y llevaba el reloj atado a la pata. Tenía un lema: {regla}.
    - «: ¡Viajeros al tren!» Así pitaba {A.un} en su estación, con el banderín en alto. Y si alguien llegaba tarde, le señalaba el cartel: {regla}.
    - De todas las estaciones de la línea, la más puntual era la de {A.un}. Allí valía una sola ley: {regla}.
    + víctima
    - Cada tarde, {B.un} llegaba al andén justo cuando se alejaba el último vagón.
    - {B.un} madrugaba más que nadie y aun así, por más prisa que se daba, siempre encontraba la puerta cerrada.
    - Tres días seguidos {B.un} se quedó en tierra. Le faltaba siempre lo mismo: un minuto.
    * discusión
    - «B pidió: ¿No podría esperarme un poquito?» «A: Si espero por una, | tendré que esperar por todos.»
    - «B: Salgo de casa al amanecer. | Más no puedo.» «A replicó: Pues salga ayer.»
    - «A le explicó: Quien quiere, llega.» «B: Se puede querer mucho y caminar despacio.»
    + firme
    - {A} se quedó muy satisfecho. Hacía años que no cambiaba de opinión y estaba orgulloso de ello.
    - {B} se sentó en un banco a esperar el tren del día siguiente, tapada con un periódico.
    - Las razones de {A} eran siempre las mismas, y él las tenía por buenas porque eran viejas.
    * vuelco
    - Un viernes, {A} tuvo que viajar a ver a su madre. Camino del andén se torció una pata.
    - Pero llegó el invierno, y un lunes {A}, que volvía de la capital, resbaló en el hielo y se quedó cojo en plena calle.
    - Hasta que una tarde, con un esguince y dos maletas, {A} tuvo que tomar el tren como un pasajero más.
    + andén
    - Avanzaba a saltitos, sudando. Oyó el silbato de su propio ayudante y vio cerrarse la puerta delante del pico.
    - Cojeó cuanto pudo. El tren arrancó cuando le faltaban diez pasos. En la pared, su cartel lo miraba.
    - Llegó un minuto tarde. Un minuto, y el andén estaba vacío.
    * banco
    - Entonces vio a {B} en el banco de siempre, y ella le hizo sitio bajo el periódico. «B: Se acostumbra uno. | Pero no del todo.»
    - Se dejó caer en el banco, al lado de {B}. «A admitió: Yo creía que tenía razón.» «B: La tenía a medias. | Le faltaba el otro medio.»
    - {B}, que también había perdido el tren, le ofreció media galleta. «A dijo: He tardado mucho en entenderlo.» «B: Lo importante es llegar.»
    + final
    - Al otro día descolgó el cartel. Ahora el tren sale un minuto más tarde, y nadie ha protestado.
    - A la mañana siguiente, {A} miró el andén antes que el reloj. «A ordenó: Un momento, | que viene gente.»
    - En cuanto pudo andar, {A} tachó la norma y escribió debajo otra más corta: mirar antes de pitar.

    plot: la-maleta-de-la-viajera
    theme: ayudar
    A: niño
    B = f anciana ; adj=menudo | f señora ; adj=canoso | f viajera ; adj=menudo
    C = m mozo de equipajes | m revisor | m vendedor de billetes
    $carga: tarros de mermelada para toda la familia | una máquina de coser y tres cojines | los libros de una vida entera | un reloj de pared envuelto en mantas
    title: La maleta del andén | {A.nombre} en la estación | Cuarenta y dos escalones
    moral: Para ayudar no hace falta que nos llamen. | Unos ojos atentos oyen lo que nadie pide.
    learn: A+C
    * inicio
    - En la estación había cuarenta y dos escalones y un ascensor estropeado. {A.un}, que esperaba a su tía, los contaba por aburrimiento.
    - El tren de la tía de {A} traía retraso. Sin nada mejor que hacer, {A} miraba pasar a la gente.
    - {A} aguardaba en el andén con las piernas colgando del banco. Faltaba una hora para que llegara su tía.
    - Llovía sobre los raíles. {A.un} había ido a la estación a recibir a su tía, que se retrasaba.
    + viajera
    - Al pie de la escalera, {B.un} estudiaba los peldaños. A su lado, una maleta enorme.
    - Entonces vio a {B.un} que tiraba de una maleta más alta que ella. Un escalón. Pausa. Otro escalón.
    - {B.un} se había parado ante la escalera con su maleta, y respiraba hondo, como quien va a cruzar un río.
    * nadie
    - Pasaron un señor con prisa, una pareja que reía y {C.un}. Ninguno se detuvo. Ella tampoco pidió nada.
    - «C comentó: Si necesita algo, | ya lo dirá.» Y siguió contando monedas.
    - La gente la rodeaba como el agua a una piedra. {C.un} bostezó y se puso a leer el periódico.
    + duda
    - {A} pensó que quizá le molestaría. Pensó también que nadie sube así por gusto.
    - A {A} le daba vergüenza acercarse. Le dio más vergüenza seguir sentad{A:o}.
    - Una cosa era esperar a que llamaran, y otra, ver. {A} ya lo había visto.
    * acción
    - {A} saltó del banco y agarró la maleta por debajo. «A propuso: Usted tira, | y yo empujo.»
    - Se acercó y no preguntó si hacía falta. «A dijo: ¿Por qué lado la tomo?»
    - Sin decir palabra, {A} puso las dos manos bajo la maleta. De pronto pesaba la mitad.
    + dentro
    - Subieron diez escalones. «A jadeó: ¿Qué lleva aquí?» «B: Nada. | {carga}.»
    - Peldaño a peldaño, {B} le contó que llevaba {carga}, y que era un viaje solo de ida: se mudaba con su hija.
    - A medio camino descansaron. Dentro iban {carga}, según explicó ella, y ninguna de esas cosas sabía caminar.
    * contagio
    - En el escalón treinta, la maleta se volvió ligera como una pluma. {C} había dejado lo suyo y la sostenía por el otro lado.
    - «C dijo ~ , un poco avergonzado: Déjenme a mí la esquina mala.» Y entre los tres llegaron arriba.
    - {C} los vio pasar, enrojeció y se levantó. Detrás de él vinieron dos estudiantes y una florista. La maleta subió volando.
    + final
    - El tren de {B} partió a su hora. Desde la ventanilla, ella agitó el pañuelo hasta que fue un puntito.
    - «B preguntó: ¿Cómo supiste que necesitaba ayuda?» «A: Porque yo también soy pequeñ{A:o}, | y sé lo que es una escalera.»
    - Cuando por fin llegó la tía, {A} no la dejó cargar ni con el bolso. Y {C} ya estaba al pie de la escalera, mirando.

    plot: la-leña-de-la-estufa
    theme: compartir
    A: animal pequeño/mediano pelo granja/bosque !caza !diminuto !agua
    B = f maestra ; adj=paciente | f lechuza : nombrable ; adj=sabio | f cigüeña : nombrable ; adj=sabio
    C: animal pequeño pelo bosque/granja !caza !agua !diminuto
    $tesoro: un tronco de encina | un leño de olivo | una rama gorda de haya
    title: La estufa de la escuela | El leño escondido | Un tronco por cabeza
    moral: El calor de todos se hace con la leña de cada uno. | Si todos esperan al vecino, la estufa se apaga.
    learn: A
    * inicio
    - La estufa de la escuela comía un leño por alumno. Esa era la costumbre, y {A.un} la encontraba pesada.
    - En enero, cada alumno llevaba a clase un tronco para la estufa. {A.un} salió de casa con {tesoro}, y por el camino se puso a pensar.
    - {A.un} echó cuentas camino de la escuela: eran veinte en clase, y nadie notaría un leño de menos.
    - Helaba tanto que la tinta se había vuelto sólida. Para calentar la escuela hacía falta leña, y a {A.un} le tocaba llevar {tesoro}.
    + esconde
    - Aquella mañana escondió su parte bajo el seto y entró con las patas vacías. Se sentó muy cerca del fuego.
    - Dejó el leño en su propia leñera, por si acaso, y se fue a calentar con los de los demás.
    - Esa mañana no llevó nada. Entró {A:el último|la última}, para que nadie contara.
    * funciona
    - Nadie dijo nada. La estufa roncaba y {A} se frotaba las patas, content{A:o} de su astucia.
    - Y funcionó. Se estaba tan bien como siempre. {A} hizo lo mismo al día siguiente, y al otro.
    - La clase estaba calentita. {A} pensó que el mundo era muy fácil de engañar.
    + vecino
    - Pero {C.un}, que se sentaba detrás, lo había visto. El martes tampoco trajo leña.
    - El miércoles, {C.un} hizo la misma cuenta, y quien se sentaba al lado, y quien se sentaba enfrente.
    - Las ideas así se pegan como los resfriados. Primero se contagió {C.un}; después, la fila entera.
    * frío
    - El viernes, {B.un} abrió la puertecilla de hierro. Dentro había ceniza y un grillo tiritando.
    - Hasta que una mañana {B.un} fue a echar leña y en el cajón no quedaba ni una astilla. El agua del florero se congeló.
    - Al final de la semana, {B.un} daba la lección con bufanda, y de cada boca salía una nubecita. La estufa estaba fría como una losa.
    + pregunta
    - «B preguntó: ¿Quién ha traído leña hoy?» Veinte cabezas miraron a otro lado.
    - «C dijo ~ en voz baja: Yo creía que la traía el resto.» «A pensó: Y yo era el resto.»
    - {B} no riñó a nadie. «B: Veinte veces nada, | ¿cuánto suma?» Era la cuenta más fácil del curso.
    * cambia
    - A {A} le castañeteaban los dientes. Se levantó, salió corriendo y regresó con {tesoro} en los brazos.
    - «A confesó: Empecé yo.» Y fue en busca de {tesoro}, el más grueso que guardaba.
    - {A} sintió más calor en las orejas que en las patas. Sin pedir permiso, fue a casa y volvió cargando {tesoro}.
    + final
    - Detrás entró {C} con otro, y luego todos. A las diez, la estufa volvía a roncar.
    - Un leño solo apenas humea. Pero {C} trajo el segundo, alguien el tercero, y con veinte la escuela pareció mayo.
    - {B} encendió la primera cerilla. Desde aquel día, {A} llega antes que nadie, con un leño bajo el brazo y otro por si alguien se olvida.

    plot: la-voz-del-coro
    theme: ser-uno-mismo
    A = f rana : nombrable ; adj=verde | f pata : nombrable ; adj=blanco | f oca : nombrable ; adj=gris | f burrita : nombrable ; adj=peludo
    B = m canario : nombrable ; adj=amarillo | m jilguero : nombrable ; adj=presumido | m ruiseñor : nombrable ; adj=elegante
    C = m maestro de música | m grillo : nombrable ; adj=músico | m mirlo : nombrable ; adj=negro
    $truco: tragaba miel con limón | hacía gárgaras con agua de rosas | se ataba un lazo muy apretado al cuello
    title: La voz grave del coro | {A.el} que quería trinar | Una voz en el fondo
    moral: La voz prestada se quiebra; la propia sostiene. | Un coro necesita voces distintas.
    learn: A
    * inicio
    - En el coro de la escuela, todas las voces eran finas como agujas. Todas, menos la de {A.un}, que sonaba a puerta vieja.
    - {A.un} se apuntó al coro. Cuando abrió la boca, vibraron los cristales y se rió la clase entera.
    - A {A.un} le daba vergüenza cantar. Tenía una voz honda, de tinaja, y en el coro de la escuela solo se oían flautas.
    - Faltaban dos semanas para el concierto de la escuela, y {A.un} ensayaba a solas, para que no se oyera su vozarrón.
    + modelo
    - El solista era {B.un}. {A} lo escuchaba con los ojos cerrados y deseaba tener aquella garganta.
    - Al lado se sentaba {B.un}, que trinaba sin despeinarse. {A} decidió cantar igual que él.
    - «B presumía: Así se canta.» Y {A} apuntaba en un cuaderno cada gorgorito.
    * imita
    - Para afinarse la voz, {truco}. Le salía un hilito tembloroso que no era suyo ni de nadie.
    - Todas las mañanas {truco}, y todas las noches copiaba trinos frente al espejo.
    - Dejó de reír a carcajadas, por no gastar. Además, {truco}.
    + ronca
    - El jueves amaneció ronca. De tanto estirar la voz, se le había ido.
    - A la tercera nota se le escapó un gallo tan estridente que cayó el florero.
    - Cuanto más se parecía a {B}, menos se oía. Al final solo movía los labios.
    * maestro
    - {C.un}, que dirigía el coro, bajó la batuta. «C preguntó: ¿Dónde está la voz que trajiste el primer día?» «A: La escondí. | Era fea.»
    - La llamó aparte {C.un}, que dirigía el coro. «C dijo: Canarios tengo muchos. | Me faltaba una campana.»
    - {C.un} dirigía los ensayos, y tenía buen oído para las cosas calladas. «C: Nos falta el suelo. | Todos cantan en el tejado.»
    + prueba
    - Le dio té y dos días de silencio. Al tercero le pidió una sola nota, la más baja que tuviera.
    - La dejó descansar hasta el sábado. Entonces puso la mano en el piano. «C: Aquí abajo. | Sin miedo.»
    - Le hizo prometer que no cantaría hasta el concierto, y que en el concierto cantaría como en la ducha.
    * concierto
    - El día del concierto, {B} empezó muy alto y se perdió entre los adornos. De pronto, desde el fondo, llegó una nota grande y redonda. Era {A}.
    - Se levantó el telón. Las voces finas temblaban, hasta que {A} soltó la suya, oscura y tibia, y las demás se apoyaron en ella.
    - Llegó la noche. {A} respiró hasta la barriga y cantó con lo que tenía. El suelo vibró, y esta vez no se rió nadie.
    + final
    - «B susurró: Nunca había cantado tan tranquilo. | Es como volar sobre tierra firme.»
    - El público pidió otra. {A} se reía a carcajadas, sin ahorrar.
    - Ahora hay lista de espera para sentarse a su lado, y {B} es el primero.
    """#
}
