extension PlotSources {
  /// Workshops and libraries: what is made, mended, lent and read there.
  static let workshop = #"""
    plot: el-libro-pedido-en-voz-baja
    theme: hablar
    A: niño
    B = m bibliotecario ; adj=atareado | f bibliotecaria ; adj=atareado | m archivero ; adj=sordo | f archivera ; adj=sordo
    $pedido,primero,segundo: faros ; sobre pájaros ; sobre trajes | cometas ; sobre recetas ; sobre planetas | volcanes ; sobre panes ; sobre alacranes | barcos ; sobre charcos ; sobre arcos
    title: El libro de {pedido} | Un libro pedido en voz baja | Tres libros y un susurro
    moral: Quien pide entre dientes recibe a medias. | La timidez también puede decirse en voz alta.
    learn: A
    * inicio
    - En la biblioteca había un cartel que decía "Silencio", y {A} se lo tomaba demasiado en serio.
    - {A} necesitaba un libro sobre {pedido}. Ensayó la frase todo el camino, hasta la puerta de la biblioteca.
    - Detrás de una montaña de libros devueltos trabajaba {B.un}. Delante, con la barbilla metida en la bufanda, esperaba {A}.
    - Ocho mil libros, dos lámparas verdes y un mostrador altísimo. Por encima del mostrador apenas asomaban los ojos de {A}.
    + petición
    - «A musitó: Un libro de {pedido}.» Lo dijo tan flojo que ni el cuello de su camisa se enteró.
    - {A} miró al suelo y pidió algo entre dientes. Quería decir {pedido}. Sonó como una mosca dentro de un dedal.
    - «B preguntó: ¿Qué buscas?» {A} contestó a la bufanda, y la bufanda se guardó la respuesta.
    * primero
    - {B} creyó entender y volvió con un libro {primero}. {A} dijo gracias, por no molestar.
    - A los cinco minutos, {A} tenía en las manos un libro {primero}. No se atrevió a devolverlo.
    - {B} subió a una escalera y bajó con un tomo {primero}. «B: Es muy bueno.» «A susurró: Sí.»
    + segundo
    - Al día siguiente regresó y murmuró lo mismo. Esta vez se llevó un libro {segundo}.
    - Volvió el martes, volvió a susurrar y salió con un libro {segundo}.
    - Lo intentó otra vez, todavía más bajo. El resultado fue un libro {segundo}, con láminas.
    * acumulación
    - En una semana aprendió muchas cosas que no le hacían falta. De {pedido}, nada.
    - Pronto hubo junto a su cama una torre de libros equivocados. En la cima dormía el gato.
    - Su mochila pesaba como un ancla. Y seguía sin saber una palabra de {pedido}.
    + encuentro
    - «B comentó: ¡Qué gustos tan variados tienes!» A {A} se le saltó una lágrima. «B preguntó: ¿He dicho algo malo?»
    - El viernes, {B} dejó el sello en la mesa. «B: Tengo la impresión de que nunca te doy lo que pides.»
    - {B} salió de detrás del mostrador y se puso en cuclillas. «B: Desde aquí oigo mejor. | ¿Probamos otra vez?»
    * valor
    - <piensa A> Luego levantó la barbilla. «A dijo ~ , con todas las letras: Busco un libro de {pedido}.»
    - {A} se bajó la bufanda. «A: {pedido}. | Llevo una semana buscando {pedido}.»
    - «A confesó: Me da vergüenza hablar, | pero quiero un libro de {pedido}.» {B} se inclinó para no perder ni una letra.
    + risa
    - {B} se dio una palmada en la frente. «B: ¡{pedido}! | Si están ahí mismo, a tu espalda.»
    - Resultó que los libros de {pedido} llenaban todo un estante, el primero, el de la entrada.
    - «B: Y yo tenía que haberte pedido que lo repitieras. | Empatados.» Fueron por el libro sin prisa, charlando.
    * final
    - Debajo del cartel que dice "Silencio" hay ahora otro más pequeño: "Pero pregunte".
    - {A} leyó el libro esa misma noche. La torre equivocada la fue leyendo después, y no estaba nada mal.
    - Hoy, cuando llega alguien con la barbilla en la bufanda, {A} se acerca y le enseña el truco.

    plot: el-reloj-del-grillo
    theme: escuchar
    A: niño
    B = m relojero ; adj=viejo | f relojera ; adj=viejo
    $reloj: el reloj del Ayuntamiento | el reloj de la viuda | el reloj de pared del notario
    title: El reloj y el grillo | El oído de {A.nombre} | La pieza que no faltaba
    moral: Antes de abrir conviene prestar oído. | Las cosas estropeadas cuentan lo que les pasa a quien sabe escuchar.
    learn: A
    * inicio
    - En el taller de {B.un}, entre cien tictacs, aprendía el oficio {A}, que tenía las manos muy rápidas. Un día le tocó arreglar {reloj}, que se paraba de noche.
    - {A} ya sabía desmontar un reloj en un minuto. Lo que no sabía era estarse quiet{A:o}. Así se lo repetía {B.un} el día en que trajeron {reloj}, que se paraba de noche.
    - Tic, tac, tic, tac. En aquel taller todo sonaba, menos {reloj}. «A: Déjeme a mí.» Y {B.un} se lo dejó.
    - Trajeron al taller {reloj}, que se paraba todas las noches a la misma hora. {B.un} se lo encargó a {A}, por ver qué hacía.
    + prisa
    - {A} abrió la tapa sin preguntar nada, sacó el muelle y puso uno nuevo. De noche, el reloj se volvió a parar.
    - «A dijo: Será la cuerda.» La cambió. «A: Será el péndulo.» Lo cambió. El reloj seguía parándose al anochecer.
    - {A} le cambió en tres días las ruedas, las agujas y hasta el cristal. Cada noche, a las diez, silencio.
    * consejo
    - «B preguntó: ¿Le has preguntado qué le duele?» «A: Los relojes no hablan.» «B: Todos los relojes hablan.»
    - {B} observaba desde su taburete. «B: Has usado las manos. | Te quedan las orejas.»
    - «B dijo: No toques nada más. | Siéntate, y oye.» A {A} le pareció un consejo de poca categoría.
    * escucha
    - Por fin, una noche, sin más ideas, {A} apoyó la oreja en la caja de madera y no hizo nada.
    - Se apagó el quinqué. A oscuras, {A} dejó las herramientas y, por primera vez, escuchó.
    - Con las manos debajo de las piernas, para que no se le escaparan, {A} se dispuso a oír.
    + hallazgo
    - Tic, tac, tic, tac, cri. Detrás del tictac había otra voz, menuda, como de lima.
    - Debajo del latido se oía un rasguño, un saltito, un cri cri. Allí dentro vivía alguien.
    - Dieron las diez. Algo se desperezó dentro de la caja, cantó dos notas y se apoyó en el péndulo.
    * grillo
    - Era un grillo. Salía a cantar al anochecer y se sentaba justo sobre la rueda mayor.
    - Entre los engranajes, tan a gusto, había instalado su casa un grillo, que paraba la máquina para que no le estropeara el concierto.
    - {A} alumbró con una cerilla: un grillo negro lo miraba todo con cara de inquilino.
    + final
    - Le hicieron una cajita de cerillas junto a la ventana. {reloj} no ha vuelto a retrasarse.
    - «B preguntó: ¿Qué pieza le faltaba?» «A: Ninguna. | Le sobraba un músico.»
    - Desde entonces, antes de tomar el destornillador, {A} cierra los ojos y cuenta hasta cien tictacs.

    plot: el-barco-en-el-taller
    theme: juntos
    A = m carpintero ; adj=fuerte | f carpintera ; adj=fuerte
    B = f calafatera ; adj=hábil | m herrero ; adj=hábil | f velera ; adj=hábil
    C: niño
    $nombre: "La Paciencia" | "La Golondrina" | "El Despistado"
    title: El barco en el taller | Un barco más grande que la puerta | La puerta estrecha
    moral: Los problemas grandes piden muchas cabezas y poca prisa. | Donde no cabe la fuerza cabe una idea compartida.
    learn: A+B
    * inicio
    - Un año tardaron {A.un} y {B.un} en construir un barco dentro del taller. Solo olvidaron una cosa: medir la puerta.
    - El barco se llamaba {nombre} y era precioso. También era dos palmos más ancho que la puerta. Lo descubrieron {A.un} y {B.un} el día de la botadura.
    - «A exclamó: ¡Terminado!» «B: Ábreme la puerta, | que lo sacamos.» Fue entonces cuando se hizo un silencio de serrín.
    - {A.un} puso la madera y {B.un} lo demás. Les salió un barco espléndido y, según la cinta métrica, encerrado para siempre.
    + culpa
    - «A dijo: Tú tomaste las medidas.» «B: Del barco, sí. | De la puerta te encargabas tú.»
    - Empezaron por buscar al culpable, que es lo más rápido y lo que menos sirve.
    - Se echaron la culpa hasta la hora de comer. El barco, entre tanto, no adelgazó.
    * fuerza
    - Empujaron de frente, empujaron de lado. Se descascaró la pintura y no pasó ni el ancla.
    - {A} quería serrar el barco por la mitad; {B}, tirar abajo la casa. Por suerte, cada cual le quitó al otro la herramienta.
    - Untaron el marco con jabón, con manteca y con malas palabras. Nada.
    * método
    - En la puerta, los vecinos daban consejos a gritos. «C propuso: ¿Y si hablan de uno en uno?» Le hicieron caso, más por cansancio que por otra cosa.
    - «B dijo ~ , tirando la gorra: Yo sin ustedes no salgo de esta.» «A: Ni yo. | ¿Qué se les ocurre?» Y el barrio entero, con {C} delante, se puso a pensar.
    - {A} y {B} se sentaron en el suelo, espalda con espalda, y hablaron bajito por primera vez en el día. Después pidieron ideas a los vecinos, y también a {C}, que era {C:el más chico|la más chica} de la calle.
    + idea
    - «C dijo: La puerta es estrecha. | La pared, no.» Un albañil se rascó la oreja: los ladrillos se quitan y se ponen.
    - Alguien sabía de ladrillos, alguien tenía rodillos, alguien recordaba que la pared del fondo era la más nueva. {C} juntó las tres cosas en una frase.
    - Con los trozos de idea que traía cada cual armaron una entera: abrir la pared del fondo, sacar el barco sobre troncos y volverla a levantar.
    * salida
    - Trabajaron treinta personas, en cadena, ladrillo a ladrillo. A media tarde el sol entró en el taller por donde nunca había entrado.
    - {A} numeró los ladrillos con tiza; {B} dispuso los troncos. Los demás tiraron de la soga al compás de una canción.
    - A la de tres, el barco salió rodando sobre los troncos, majestuoso, entre aplausos y polvo.
    + final
    - {nombre} navega muy bien. Donde estuvo el hueco pusieron una puerta, esta vez enorme.
    - Ya en el agua, lo bautizaron con limonada. {A} y {B} rompieron a reír al ver que nadie había pensado en los remos.
    - Ahora {A} y {B} construyen una casa. Antes de poner la primera piedra han preguntado a todo el barrio.

    plot: sí-a-todo
    theme: promesas
    A = m zapatero ; adj=amable | f zapatera ; adj=amable | m sastre ; adj=alegre | f costurera ; adj=amable
    B: niño
    C = m alcalde | f alcaldesa | m barón | f baronesa
    $obra,fecha: unos zapatos de baile ; la función del domingo | un disfraz de grulla ; el carnaval | unas polainas de montaña ; la excursión del sábado
    title: Sí a todo | Las promesas de {A.el} | Para el domingo sin falta
    moral: Un no a tiempo vale más que un sí que no llega. | Prometer a todos es no prometer a nadie.
    learn: A
    * inicio
    - {A.un} no sabía decir que no. Tenía un taller diminuto y promesas para llenar una catedral.
    - «: ¡Sin falta!» Se lo decía a todo el mundo {A.un}, y a todo el mundo con la misma sonrisa.
    - En el taller de {A.un} colgaban del techo tantos encargos que había que entrar a gatas.
    - Al fondo de la calle tenía su taller {A.un} que a cualquier cosa respondía que sí.
    + encargo
    - Por la mañana entró {B}. Necesitaba {obra} para {fecha}. «A: Cuenta con ello.»
    - El lunes llegó {B} con sus ahorros en la mano. «B preguntó: ¿Podría hacerme {obra} para {fecha}?» «A: Te doy mi palabra.»
    - {B} llevaba meses soñando con {fecha}. Quería {obra}. «A dijo, sin mirar el calendario: Dalo por hecho.»
    * más
    - Por la tarde vino {C.un} con un encargo larguísimo y mucha urgencia. «A: ¡Cómo no!»
    - Después dijo que sí a {C.un}, a la panadera y a un circo que pasaba.
    - Detrás entró {C.un}. «C: Lo mío corre más prisa que lo de nadie.» «A: Faltaría más.»
    + agobio
    - El jueves, los encargos llegaban al techo. {A} saltaba de uno a otro sin terminar ninguno.
    - Pasó dos noches en vela. Cosía con la derecha, pegaba con la izquierda y se equivocaba con las dos.
    - Las tijeras echaban humo. En una esquina, sin empezar, esperaba el encargo de {B}.
    * víspera
    - La víspera, {B} asomó la cabeza. «B: ¿Está listo?» {A} quiso decir que sí. No le salió.
    - Llegó la víspera de {fecha}. «B dijo ~ , con los ojos brillantes: Vengo por lo mío.» A {A} se le cayó el dedal.
    - {B} no reclamó nada. Al ver el taller patas arriba, guardó sus monedas y se dio la vuelta despacio.
    * decisión
    - {A} colgó en la puerta un cartel: "Hoy, un solo encargo". Después salió a la calle. «A gritó: ¡{B.nombre}! | ¡Vuelve! Te lo prometí y lo tendrás.»
    - {A} fue a ver a {C}. «A: Le dije que sí y debí decir que no. | Lo suyo, la semana que viene.» «C refunfuñó: Por lo menos ahora lo sé.»
    - {A} se plantó en mitad del taller y, por primera vez en su vida, dijo que no. Lo dijo once veces, a once clientes. Solo le quedó un encargo.
    + noche
    - {B} volvió para enhebrar agujas. Trabajaron hasta que cantaron los gallos.
    - Toda la noche ardió la lámpara. Al alba, el encargo de {B} descansaba sobre la mesa, sin un hilo fuera de sitio.
    - Puntada a puntada, sin bostezar siquiera, {A} cumplió con lo prometido. Acabó cuando la luna se iba.
    * final
    - {B} llegó a tiempo, y todos preguntaron quién había hecho aquella maravilla.
    - Ahora {A} tiene un calendario grande como una sábana. Antes de prometer, lo consulta.
    - En el taller se acepta un encargo cada vez. La cola da la vuelta a la calle, y nadie se queja.

    plot: cuarenta-años-de-retraso
    theme: honestidad
    A = m anciano ; adj=elegante | f anciana ; adj=elegante | m marino ; adj=jubilado | f maestra ; adj=jubilado
    B = m bibliotecario ; adj=serio | f bibliotecaria ; adj=serio
    $libro: un atlas | un libro de piratas | un tratado de mariposas | un libro de adivinanzas
    $mancha: de tinta | de chocolate | de mermelada
    title: Cuarenta años de retraso | El libro devuelto | La mancha de la página doce
    moral: Nunca es tarde para devolver ni para perdonar. | La culpa guardada cría polvo, y el perdón abre las ventanas.
    learn: A
    * inicio
    - {A.un} cruzaba siempre de acera al pasar por la biblioteca. Desde hacía cuarenta años guardaba en casa {libro} sin devolver.
    - Debajo de una cama, envuelto en un pañuelo, dormía {libro} que no era de quien dormía encima. Lo había sacado de la biblioteca, cuarenta años atrás, {A.un}.
    - A los siete años, {A.un} había tomado prestado {libro}. No lo había devuelto jamás.
    - En la biblioteca faltaba {libro}. Lo sabía mejor que nadie {A.un}, porque lo tenía en casa desde la infancia.
    + motivo
    - No era robo, era vergüenza: en la página doce había una mancha {mancha}.
    - De chic{A:o} le había caído encima una mancha {mancha} y, por no dar explicaciones, lo escondió. Luego pasaron los años, uno detrás de otro.
    - Lo manchó el primer día, en la página doce. Era una mancha {mancha}, y cada año le parecía más grande.
    * peso
    - No había vuelto a pisar la biblioteca. Se perdió todos los libros que había detrás de aquel.
    - Cuando alguien hablaba de lecturas, cambiaba de tema. Cuando veía un carné, sudaba.
    - Se sabía el libro de memoria y no podía contárselo a nadie.
    + decisión
    - Un domingo, una nieta encontró el libro debajo de la cama. "¿Y esto?", preguntó. Era hora de ir.
    - Una mañana se puso el abrigo bueno, envolvió el libro en papel de estraza y salió sin pensarlo.
    - «A dijo ~ al espejo: De hoy no pasa.» Y salió a la calle con el bulto bajo el brazo.
    * mostrador
    - Tras el mostrador estaba {B.un}. «A dijo, con un hilo de voz: Vengo a devolver esto. | Traigo un poco de retraso.»
    - Se acercó de puntillas. {B.un} levantó la vista. «A: Mire la página doce. | Fui yo.»
    - Dejó el paquete sobre la mesa de {B.un}. «A: Tenía siete años. | No supe pedir perdón.»
    + cuentas
    - {B} abrió el libro, miró la fecha y sacó un lápiz. «B: A un céntimo por día, son ciento cuarenta y seis monedas.»
    - {B} buscó la ficha en el último cajón. Estaba amarilla. Tosió un poco, por el polvo.
    - {B} hojeó despacio hasta la página doce. Contempló la mancha, de cerca y de lejos.
    * perdón
    - {B} partió su lápiz en dos. «B: La multa queda perdonada. | La mancha, también.»
    - «B dijo: Este libro ha estado cuarenta años con alguien que lo quería. | Hay libros con peor suerte.»
    - «B preguntó: ¿Sabe lo que pensé al ver la ficha? | Ojalá vuelva. No el libro, que también. La persona.»
    * final
    - Ahora {A} va todas las tardes. Ha empezado por la letra A y lleva idea de llegar a la Z.
    - En la página doce, alrededor de la mancha, {B} dibujó un marco. Debajo puso la fecha.
    - Los sábados, {A} lee en voz alta a los pequeños. Cuando alguien mancha una hoja, no pregunta quién ha sido: trae un trapo.

    plot: la-sierra-al-revés
    theme: acoger
    A = m carpintero ; adj=orgulloso | f carpintera ; adj=orgulloso | m ebanista ; adj=exigente | f ebanista ; adj=exigente
    B = m aprendiz (aprendices) : nombrable ; adj=callado | f aprendiza : nombrable ; adj=callado
    $pieza: una cuna | la puerta de la ermita | una escalera de caracol | la caja de un piano
    $país: de unas islas del otro lado del mundo | de un valle que no está en los mapas | de un país de bambú y niebla
    title: La sierra al revés | {B.el} de lejos | Otra manera de cortar
    moral: Hay más de una manera de cortar derecho. | En un taller donde caben todos crecen las buenas ideas.
    learn: A
    * inicio
    - Al taller de {A.un} llegó {B.un} con un hatillo de herramientas raras. Venía {país}.
    - «B dijo ~ en la puerta: Busco trabajo. | Vengo de lejos.» {A.un} l{B:o} miró por encima de las gafas.
    - En aquel taller las cosas se hacían como siempre. Así fue hasta el lunes en que {A.un} contrató a {B.un}.
    - Olía a cola y a cedro. {A.un} cepillaba una tabla cuando en el umbral apareció {B.un}. Traía la sierra envuelta en seda.
    + rareza
    - Al primer corte, todos se detuvieron: en vez de empujar la sierra, {B} tiraba de ella.
    - Trabajaba en el suelo, descalz{B:o}, y serraba al revés: tirando hacia sí.
    - Antes de clavar una punta le hacía una reverencia a la madera. Y la sierra la usaba hacia atrás.
    * burla
    - Los oficiales se dieron codazos. «: ¿También andas de espaldas?» Y a {B} le tocó la escoba.
    - «A ordenó: Aquí se sierra como es debido.» Y le puso una escoba en las manos.
    - Le escondían las zapatillas, le imitaban el acento. {B} bajaba la cabeza y barría el serrín.
    * apuro
    - Un día encargaron {pieza}. Hacían falta cortes finos como un cabello, y con las sierras de siempre la madera se astillaba.
    - Entonces llegó un encargo imposible: {pieza}, y en madera de cerezo. Al séptimo intento, {A} tiró el mandil al suelo.
    - Quedaba una sola tabla buena para {pieza}. {A} no se atrevía a cortarla: le temblaba el pulso.
    + oferta
    - {B} dejó la escoba. «B: ¿Me permite?» Se hizo un corro, entre risitas.
    - «B dijo ~ , muy bajo: Mi sierra es delgada, porque tira. | Las de ustedes empujan, y por eso son gruesas.»
    - {A} reparó en unos recortes junto a la estufa. Eran lisos como el agua. «A preguntó: ¿Quién ha hecho esto?»
    * prueba
    - {B} se descalzó, tiró, y la hoja pasó por la madera como un suspiro. El corte parecía dibujado.
    - La sierra cantó. Cuando cayó la viruta, larga, enroscada, ya no se reía nadie.
    - Ras, ras, ras, siempre hacia sí. Al terminar, no hizo falta ni lijar.
    + reconocimiento
    - «A dijo: Te di una escoba, | y debí darte un banco.» Y le hizo sitio en el suyo.
    - «A: Llevo treinta años empujando. | ¿Me enseñas a tirar?»
    - {A} se quitó la gorra delante de todos. «A: Perdona. | Confundí lo distinto con lo malo.»
    * final
    - Hoy en el taller se sierra hacia un lado y hacia el otro, según convenga. Y los viernes se come con palillos.
    - Antes del invierno la pieza estaba terminada. En un rincón, muy pequeñas, están las dos firmas.
    - Ahora, a quien llega de lejos le preguntan ante todo cómo se hace en su tierra.

    plot: las-alas-de-madera
    theme: perseverar
    A = m tornero ; adj=soñador | f tornera ; adj=soñador | m hojalatero ; adj=soñador | f guarnicionera ; adj=terco
    B: niño
    C = f cigüeña : nombrable ; adj=alto | m buitre : nombrable ; adj=sereno | f gaviota : nombrable ; adj=blanco
    $blando: un montón de heno | el estanque de los patos | un carro de lana
    title: Las alas de madera | El taller de las alas | {A.el} que quería volar
    moral: Cada caída enseña algo que el suelo no sabía decir de otro modo. | Los sueños se lijan muchas veces antes de volar.
    learn: A+B
    * inicio
    - En el desván de su taller, {A.un} fabricaba unas alas. Le sostenía el farol {B}.
    - De día hacía ruedas y cubos. De noche, cuando nadie miraba, {A.un} hacía alas. Solo lo sabía {B}.
    - «A aseguraba: Un día volaré.» El pueblo se reía. {B}, en cambio, le preguntaba cuándo.
    - Una pluma en la mano, un compás en la otra: así encontró {B} a {A.un}, la tarde en que empezó todo.
    + primera
    - Las primeras alas fueron de madera de pino. Duraron lo que se tarda en caer desde un tejado hasta {blando}.
    - Las alas de prueba eran de roble. Volaron hacia abajo, muy deprisa, y acabaron en {blando}.
    - Estrenaron las alas un domingo, desde el palomar. El vuelo fue breve; {blando} estaba justo debajo, por fortuna.
    * risas
    - «: ¡Vaya pajarraco!» Hasta el cura se tapaba la boca con el breviario.
    - Los chicos de la plaza imitaban el batacazo. {B} fue quien peor lo llevó.
    - El boticario le vendió un emplasto y le regaló un consejo: que se dedicara a las ruedas.
    + segunda
    - Las segundas fueron de mimbre: más ligeras, menos tercas. Cayeron igual, pero un poco más lejos.
    - {A} lo intentó luego con seda, con corcho, con pergamino. {B} anotaba cada porrazo, con su medida.
    - A las de caña les faltó cola; a las de lona les sobró peso. Cada fracaso se llevaba un clavo y dejaba una nota.
    * desánimo
    - «A dijo: Se acabó. | No nací pájaro.» Y arrimó las alas a la estufa.
    - Una noche, {A} se quedó mirando sus moratones. «A murmuró: Quizá tienen razón.»
    - La caída número doce le quitó las ganas. Guardó el compás y barrió las plumas.
    + cuaderno
    - {B} abrió un cuaderno lleno de números. «B: Mire. | La primera vez, tres pasos. La última, cuarenta.»
    - {B} le puso delante un cuaderno. Cada vuelo estaba apuntado, y los números crecían de página en página, despacito, como un niño.
    - «B dijo, con el cuaderno en la mano: No se ha caído doce veces. | Ha volado doce veces un poco.»
    * maestro
    - Entonces pasó por encima {C.un}. No aleteaba: se dejaba llevar, con las alas muy abiertas. «A susurró: ¡Claro! | No hay que empujar el aire. Hay que apoyarse.»
    - A la mañana siguiente subieron al cerro y miraron cinco horas seguidas a {C.un}. Al volver, {A} borró el dibujo y empezó otro.
    - {B} señaló la torre. Allí, {C.un} esperaba el viento de cara antes de saltar. Nunca se les había ocurrido esperar.
    + vuelo
    - Las alas número trece eran largas, curvas y casi no pesaban. {A} corrió contra la brisa, y el suelo dejó de estar.
    - Al amanecer, {A} se lanzó desde el cerro. Pasó la primera tapia, y la segunda, y la iglesia.
    - El aire se metió debajo de la tela como una mano. {A} subió un palmo, luego diez, y dio la vuelta al valle.
    * final
    - Tocó tierra más allá del río, riendo y llorando. {B} llegó sin aliento. «B: Setecientos ochenta pasos.»
    - En la plaza nadie dijo nada durante un rato largo. Luego, el boticario pidió turno.
    - En el cuaderno, debajo de la última cifra, escribieron: "Continuará".

    plot: la-cometa-del-concurso
    theme: honestidad
    A: niño
    B: niño
    C = m tío ; def=su tío | f tía ; def=su tía | f madrina ; def=su madrina | m padrino ; def=su padrino
    $premio,trofeo: una caja de acuarelas ; la caja de acuarelas | un catalejo de latón ; el catalejo | un ovillo de seda japonesa ; el ovillo de seda
    title: La cometa del concurso | El premio de {A.nombre} | Quién hizo la cometa
    moral: Un premio ajeno pesa más que una derrota propia. | Las manos torpes y sinceras ganan a las hábiles prestadas.
    learn: A
    * inicio
    - Las bases del concurso eran muy claras: cada cual debía fabricar su cometa. La de {A} la había hecho {C.el}.
    - «C dijo: Anda, trae, | que así no terminas nunca.» Y en una tarde hizo entera la cometa de {A}.
    - La cometa de {A} era una maravilla. La había construido {C}, de la primera caña al último nudo.
    - Faltaba una noche para el concurso. {A} había roto dos cañas y un papel, y lloraba de rabia. Entonces {C} puso manos a la obra.
    + rival
    - La de {B}, en cambio, era un poco bizca y llevaba parches, pero la había cosido sin ayuda de nadie.
    - {B} se presentó con una cometa de papel de envolver. Se le notaban todos los dedos en el pegamento.
    - Al lado volaba la de {B}, torcida, valiente y hecha en casa.
    * triunfo
    - El jurado no tuvo dudas. «: Primer premio para {A}.» Y le entregaron {premio}.
    - {A} ganó. Le dieron {premio}, una medalla y un apretón de manos.
    - Tocó la banda y subió {A} a recoger {premio}. A {B} le correspondió el segundo puesto.
    + pregunta
    - «B preguntó: ¿Cómo conseguiste esa curva?» {A} abrió la boca. No lo sabía.
    - Un señor del periódico quiso saber cuántas noches le había costado. «A: Muchas.» Fue la palabra más larga de su vida.
    - «B: ¡Qué nudos! | Enséñame a hacerlos.» Y {A} se miró las manos, que no sabían.
    * malestar
    - En casa, {A} dejó {trofeo} en un rincón. No le apetecía ni abrir el paquete.
    - La medalla le quemaba debajo de la camisa. La guardó en un cajón, y el cajón no cerraba bien.
    - {C} quiso celebrarlo. {A} dijo que le dolía la barriga, y era casi verdad.
    + decisión
    - Por la noche contó los nudos de la cometa: cuarenta. Ninguno era suyo.
    - <piensa A> Tenía un premio y no tenía cometa; {B} tenía cometa y no tenía premio. Algo estaba puesto al revés.
    - «A dijo: Tengo que devolverlo.» «C preguntó: ¿Te acompaño?» «A: No. | Esto lo hago yo.»
    * confesión
    - Al día siguiente, en la plaza, {A} puso {trofeo} en los brazos de {B}. «A: Es tuyo. | Mi cometa no la hice yo.»
    - Fue a ver al jurado con la medalla en la mano. «A: Me la hicieron. | El premio es de {B}.»
    - Encontró a {B} junto a la fuente. «A soltó ~ , de carrerilla: Yo no hice ni un nudo. | Ganaste tú.» {B} se quedó sin palabras.
    + respuesta
    - «B dijo: Gracias. | Pero ahora tenemos que hacerte una.»
    - Algunos murmuraron. Los más aplaudieron, y aquel aplauso le sonó a {A} mucho mejor que el primero.
    - El presidente del jurado se quitó el sombrero. Era calvo, y a nadie le dio la risa.
    * final
    - Pasaron el otoño cortando cañas en el patio. {C} miraba, con las manos atadas a la espalda por propia voluntad.
    - Un mes más tarde volaba una cometa patizamba y verde. La había hecho {A} de principio a fin.
    - Al año siguiente, {A} quedó en el puesto once. Lo celebró con chocolate.
    """#
}
