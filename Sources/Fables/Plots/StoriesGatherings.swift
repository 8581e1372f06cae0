extension PlotSources {
  /// Stages, workshops, gardens and family: things done with others.
  static let gatherings = #"""
    plot: la-obra-de-teatro
    A: niño
    B: niño
    E: maestra/maestro
    $papel,frase: árbol ; Aquí viene el rey | farola ; Se hace de noche | caballo ; ¡Adelante, mi señor! | tercer pirata ; ¡Tierra a la vista! | puerta del castillo ; ¿Quién llama?
    $tela: sábanas viejas | cortinas del comedor | sacos de harina | cartones pintados
    title: La obra de teatro | El papel más pequeño | Se abre el telón
    * inicio
    - En la obra de fin de curso, a {A} le tocó hacer de {papel}.
    - «A dijo: Yo quería ser la luna, | o el rey, o el lobo.» Pero le tocó ser {papel}.
    - La lista estaba colgada en la pizarra. {A} leyó su nombre en la última línea: {papel}.
    - {E} repartió los papeles por sorteo. {A} desdobló el suyo: {papel}, ponía, con letra muy clara.
    - {B} iba a ser el rey. {A}, en cambio, iba a ser {papel}, con una sola frase.
    + frase
    - Su frase tenía muy pocas palabras: "{frase}". {A} las repetía en la ducha, en el autobús y debajo de las mantas.
    - Solo debía decir: "{frase}". Parecía fácil, y por eso daba tanto miedo.
    - En su hoja había una sola línea subrayada en amarillo: "{frase}".
    * ensayos
    - Ensayaban los martes en el gimnasio. {B} se olvidaba siempre del segundo acto.
    - Con {tela} fabricaron los decorados. Todo el pasillo olía a pintura y a pegamento.
    - {E} corría de un lado a otro con alfileres en la boca. «E: ¡Más alto! | ¡Que se entere la última fila!»
    + disfraz
    - El disfraz de {A} picaba por todas partes y se sujetaba con imperdibles.
    - En casa le hicieron el disfraz con {tela} y tres metros de cinta.
    - {A} estrenó un disfraz hecho de {tela}. Con él puesto no podía sentarse.
    * nervios
    - Por fin llegó el viernes. Detrás del telón, {A} vio la sala llena y se le secó la boca.
    - El día del estreno, a {B} le temblaban las rodillas y la corona. «B: No me acuerdo de nada.»
    - Se apagaron las luces. Alguien tosió. A {A} el corazón le daba golpes de tambor.
    + apuro
    - En mitad de la escena, {B} se quedó en blanco. Un segundo, dos, tres. Nadie sabía qué hacer.
    - Y entonces ocurrió: {B} abrió la boca y no salió nada.
    - Todo iba bien hasta que a {B} se le cayó la corona y, con la corona, todas las palabras.
    * salva
    - {A} dio un paso al frente y gritó, aunque todavía no le tocaba: "{frase}". {B} despertó, y la obra siguió adelante.
    - «A dijo ~ con voz muy clara: {frase}» Era antes de tiempo. Era, también, el momento justo.
    - Sin pensarlo, {A} soltó su única frase: "{frase}". El público se rio, {B} respiró y todo volvió a su sitio.
    + aplauso
    - Los aplausos duraron más que la obra. {A} y {B} saludaron de la mano.
    - Al final salieron a saludar cuatro veces. En la tercera fila, una abuela lloraba de gusto.
    - «B: Me has salvado.» «A: Solo he dicho mi frase.»

    plot: el-circo
    Y = m yo : ; def=yo | f yo : ; def=yo
    P = m abuelo : ; def=mi abuelo | f abuela : ; def=mi abuela | m padrino : ; def=mi padrino | f madrina : ; def=mi madrina
    N = m malabarista | f malabarista | f trapecista | m trapecista | f acróbata | m mago | f maga | m payaso | f payasa
    $objetos: naranjas | platos de porcelana | sombreros de copa | antorchas | botellas de colores
    title: La noche del circo | El circo en la explanada | {N.el}
    * inicio
    - Una mañana, en la explanada donde nunca había nada, amaneció un circo.
    - Por la calle pasó una furgoneta con un altavoz. «: ¡Esta noche, a las ocho, gran función!»
    - {P} me guiñó un ojo y sacó del bolsillo dos entradas rojas.
    - Yo nunca había visto un circo. Los había visto en los libros, que es como ver la comida en una foto.
    - La carpa era de rayas y se sujetaba al mundo con cuerdas tan gruesas como mi brazo.
    + entran
    - {P} y yo nos sentamos en la segunda fila, en un banco de madera. Olía a serrín y a palomitas.
    - Adentro hacía calor. Una orquesta de cinco músicos tocaba como si fueran veinte.
    - «Y pregunté: ¿Falta mucho?» «P respondió: Cuando se apague aquella bombilla.» Y la bombilla se apagó.
    * números
    - Primero salieron unos equilibristas. Después, un señor que hacía música con copas de agua. Y por último, {N.un}.
    - Hubo saltos, volteretas, un monociclo altísimo y una señora que tragaba fuego como quien toma sopa. Pero yo esperaba otra cosa, y la otra cosa fue {N.un}.
    - Un redoble de tambor. Un foco. Y, en medio de la luz, {N.un} con un traje de lentejuelas.
    + hace
    - {N.el} lanzó al aire cinco {objetos}, luego siete, luego nueve. No se le cayó nada.
    - {N.el} hizo girar {objetos} sin mirar, mientras saludaba a su tía, que estaba en la última fila.
    - Colgad{N:o} de una cuerda, {N.el} jugaba con {objetos} igual que yo juego con las migas de pan.
    * voluntario
    - De pronto señaló hacia nosotros. «N dijo: Necesito una persona valiente.» Antes de darme cuenta, {P} me había levantado el brazo.
    - «N preguntó: ¿Quién me ayuda?» Quinientas manos se levantaron. La mía no. Me eligió a mí.
    - {N.el} bajó las escaleras, pasó por delante de todos se paró justo frente a mi banco y me tendió la mano.
    + pista
    - La arena de la pista era blanda. Desde allí no se veía a nadie: solo luz.
    - Me puso una nariz roja y me dio un sombrero que me tapaba las cejas.
    - Me temblaban las piernas. {N.el} se agachó y me dijo al oído: "Yo también tengo miedo. Todas las noches".
    * truco
    - {N.el} me abrió la mano y sacó de ella un pañuelo larguísimo: amarillo, verde, violeta, interminable.
    - Me pidió que soplara dentro del sombrero. Soplé. Salió volando una paloma blanca.
    - Me hizo lanzar un aro con los ojos cerrados. Oí el rugido del público antes de abrirlos: había acertado.
    + final
    - Volví a mi sitio caminando por el aire. {P} aplaudía de pie.
    - A la semana siguiente la explanada estaba vacía otra vez. En el suelo quedaba un círculo de serrín.
    - De aquella noche guardo una nariz roja. Algunos martes, cuando nadie me ve, me la pongo.

    plot: en-la-biblioteca
    A: niño
    V: bibliotecaria/bibliotecario
    $tema: volcanes | caballos | islas desiertas | inventos que no funcionan | arañas | barcos hundidos | planetas
    $marca: un billete de autobús | una hoja seca de arce | una carta sin terminar | una foto de dos niñas | un pétalo | una receta de croquetas
    title: La biblioteca del barrio | Un libro sobre {tema} | El carné
    * inicio
    - El día que cumplió siete años, {A} recibió lo que más quería: un carné de la biblioteca.
    - {A} leyó todos los libros de su casa. Cuando acabó con las etiquetas del champú, fue a la biblioteca.
    - «A preguntó: ¿Y todos estos libros son gratis?» «V respondió: Prestados, | que es mejor.»
    - En la biblioteca del barrio había que hablar en voz baja, y por eso se oía tan bien la lluvia.
    - {A} entró en la biblioteca para no mojarse y salió tres horas más tarde.
    + busca
    - {A} quería un libro sobre {tema}, pero los había de todo menos de eso.
    - {A} pasó el dedo por los lomos: historia, cocina, poesía, geografía… //{A} buscaba algo sobre {tema}.
    - «A: ¿Tienen algo sobre {tema}?» «V: Tercera estantería, al fondo. | Agáchate, que está abajo del todo.»
    * encuentra
    - Por fin encontró el libro. Era grueso, tenía las esquinas gastadas y olía a galleta.
    - El libro pesaba tanto que hubo que llevarlo con los dos brazos, como a un bebé.
    - Allí estaba el libro, un poco torcido, esperando. Nadie lo había sacado desde hacía once años.
    + lee
    - {A} se sentó en el suelo, entre dos estantes, y desapareció.
    - {A} leyó de pie, luego de rodillas, luego boca abajo. El reloj se olvidó de sonar.
    - Leía y pasaba las páginas cada vez más despacio, para que no se acabaran.
    * marca
    - En la página noventa y dos apareció {marca}.
    - De entre las hojas cayó al suelo {marca}.
    - Hacia la mitad, alguien había dejado {marca}. ¿Quién? ¿Cuándo?
    + muestra
    - {A} le enseñó el hallazgo a {V.el}, que se puso las gafas. «V: Los lectores olvidan muchas cosas. | Una vez encontré una loncha de jamón.»
    - «V: Guárdalo donde estaba. | Los libros también tienen sus secretos.»
    - {V.el} miró la fecha del último préstamo. «V: Quien dejó eso será ya muy mayor. | O muy despistad{A:o}, como tú.»
    * cierra
    - A las ocho apagaron las luces de una en una. {A} seguía en el capítulo cinco.
    - El reloj de la pared dio las ocho. «V: Vamos a cerrar.» «A: Solo una página más.» «V: Llévatelo a casa. | Tienes quince días.»
    - Sonó una campanilla: era hora de cerrar. {V.el} puso el sello en la ficha, ¡pum!, y le deseó buen viaje.
    + final
    - Dos semanas después devolvió el libro. Dentro, además de aquel recuerdo, iba un dibujo firmado por {A}.
    - Aquella noche, {A} leyó con una linterna, hasta que las pilas dijeron basta.
    - De camino a casa, {A} abrazaba el libro por debajo del abrigo para que no se mojara.

    plot: tomates-en-la-azotea
    A: niño
    V: vecino
    T = mp tomates | mp pimientos | mp pepinos | fp berenjenas | mp calabacines
    $macetas: latas de aceitunas | cubos rotos | cajones de fruta | botas viejas | neumáticos
    $nombre: Federico | Gigante | Rosalinda | el Primero | Don Verde
    title: Un huerto en la azotea | {T.el} de la azotea | Crecer despacio
    * inicio
    - En la azotea del edificio no había más que antenas, hasta que {A} subió una maceta y {V.un} subió detrás con una regadera.
    - «A preguntó: ¿Puedo plantar algo aquí arriba?» «V contestó: Mientras no plantes un elefante.»
    - {A} guardó en un papel las semillas de la ensalada. En marzo, {V.un} le regaló un vaso y un poco de algodón.
    - En el quinto piso vive {V.un} que sabe el nombre de todas las plantas. {A} vive en el cuarto.
    - Todo el mundo le decía a {A} que en la ciudad no crece nada. Todos menos {V.un}, que criaba orégano en una taza.
    + prepara
    - {A} y {V} llenaron de tierra {macetas} y las pusieron en fila, mirando al sur.
    - Como no tenían macetas, {A} y {V} usaron {macetas}. Con un clavo les hicieron agujeros en el fondo.
    - {A} y {V} subieron la tierra en bolsas, por la escalera: ciento doce escalones, cuatro viajes. Las macetas eran {macetas}.
    * siembra
    - {V.el} hizo un hoyo con el dedo. «V: Ni muy hondo ni muy arriba. | Como quien guarda un secreto.»
    - {A} dejó caer las semillas de {T.sp} y las tapó con una manta de tierra.
    - Plantaron {T.el} en abril. En un palito de helado, {A} escribió la fecha.
    + espera
    - Pasaron nueve días. {A} subía por la mañana y por la tarde, y siempre encontraba lo mismo: tierra.
    - «A: No sale nada.» «V: Por debajo sí. | Lo que pasa es que ahí no vemos.»
    - Llovió, hizo viento, volvió a salir el sol. Las macetas no decían ni palabra.
    * brota
    - El décimo día asomó una hojita verde, doblada como un pañuelo.
    - Y un jueves, de repente, allí estaba: un hilo verde, más fino que un fideo.
    - {A} lo vio primero. «A gritó: ¡Ha salido! | ¡Ha salido uno!»
    + crece
    - En mayo, las plantas llegaban a la rodilla; en junio, a la cintura; en julio hubo que atarlas a unas cañas.
    - Después vinieron las flores, y con las flores, las abejas, que nadie sabía de dónde habían salido.
    - Una plaga de pulgones casi acabó con todo. {V.el} preparó agua con jabón y, hoja por hoja, las lavaron.
    * cosecha
    - El primer fruto fue pequeño y torcido. {A} le puso nombre: {nombre}.
    - A principios de agosto llenaron el primer cesto. Al fruto más grande lo llamaron {nombre}.
    - «V: Ya se puede comer.» {A} no se atrevía a arrancar aquel primer fruto: le había puesto nombre. Se llamaba {nombre}.
    + final
    - {A} y {V} lo partieron en dos, le echaron sal y se lo comieron mirando los tejados.
    - Guardaron las semillas en un sobre. El año que viene, las vecinas del segundo quieren lechugas.
    - Hoy, desde el avión, tiene que verse un cuadradito verde en medio de la ciudad.

    plot: la-hermana-recien-nacida
    A: niño
    H = m hermano : ; def=su hermano | f hermana : ; def=su hermana
    M: abuela/abuelo/tía
    $mientras: hicieron croquetas | armaron un rompecabezas de quinientas piezas | pintaron la cuna de amarillo | jugaron catorce partidas de dominó | ordenaron todos los calcetines
    $regalo: su segundo mejor peluche | un dibujo de los cuatro | un sonajero hecho con arroz | una lista de cosas importantes
    title: Uno más en casa | {A.nombre} ya no es {A:el pequeño|la pequeña} | Una cuna amarilla
    * inicio
    - La barriga de la mamá de {A} había crecido tanto que ya no cabían tres en el sofá.
    - Una noche hubo pasos, luces y un taxi en la puerta. {A} se quedó con {M}.
    - «A preguntó: ¿Y dónde va a dormir?» Nadie le había preguntado a {A} si quería compartir el cuarto.
    - Hasta aquel lunes, {A} era {A:el pequeño|la pequeña} de la casa. Le parecía un buen trabajo y no pensaba dejarlo.
    - Faltaban tres semanas, luego dos, luego unos días. {A} tachaba las casillas sin saber si tenía prisa.
    + espera
    - Mientras llegaban las noticias, {A} y {M} {mientras}. El teléfono no sonaba.
    - {M} decía que todo iba bien, pero miraba el reloj. Para pasar el rato, {mientras}.
    - Para no pensar, {mientras}. Las horas eran de goma.
    * llamada
    - Y entonces sonó el teléfono. {M} escuchó, sonrió y se le cayeron dos lágrimas en el delantal. «M: Ya está aquí.»
    - A las seis de la tarde llamó papá, con la voz muy rara. El bebé pesaba tres kilos y doscientos gramos.
    - Por fin sonó el teléfono. «A: ¿Ya?» «M: Ya. | Tiene diez dedos en las manos y diez en los pies.»
    + hospital
    - En el hospital, los pasillos eran largos y los zapatos chirriaban.
    - {A} se lavó las manos dos veces, como mandaba el cartel, y entró de puntillas.
    - En la habitación olía a flores y a jabón. {A} se escondió detrás de {M}.
    * conoce
    - {H} era muy pequeñ{H:o}, roj{H:o} y arrugad{H:o}, como una pasa con gorro.
    - {A} se asomó a la cuna. {H} bostezó con una boca del tamaño de una avellana.
    - Allí estaba {H}, con los ojos cerrados y los puños apretados, como si fuera a boxear.
    + dedo
    - {A} acercó un dedo. La mano diminuta se cerró alrededor y no lo soltó.
    - «A: ¿Sabe hablar?» Como respuesta, {H} estornudó.
    - {A} le contó al oído dónde estaban las galletas y cuál de las vecinas gritaba. Eran cosas que convenía saber.
    * vuelta
    - Los primeros días nadie durmió. {A} se tapaba las orejas con la almohada y pensaba en devolver{H.lo}.
    - En casa cambió todo: los horarios, los olores, el sitio de cada uno en la mesa.
    - Lloraba por la noche, lloraba por la mañana, y entre medias mamaba. {A} esperaba otra cosa de {H:un hermano|una hermana}.
    + final
    - Hasta que un martes {H} lo miró todo, vio a {A} y sonrió por primera vez en su vida.
    - Esa noche, {A} dejó en la cuna {regalo}.
    - «M: ¿Qué le vas a enseñar primero?» {A} lo tenía pensado: a silbar.

    plot: el-perro-perdido
    A: niño
    B: niño
    D = m perro | f perra | m cachorro | f cachorra
    $seña: una mancha blanca en el ojo | una oreja de cada color | un collar rojo sin nombre | la cola cortada | tres patas negras y una blanca
    $sitio: la parada del autobús | la puerta del supermercado | un banco del parque | los columpios | la estación
    $premio: una bolsa de naranjas | diez entradas para el cine | un pastel de almendras | dos bufandas tejidas a mano
    title: Se busca | {D.un} sin nombre | El cartel
    * inicio
    - {D.un} siguió a {A} desde {sitio} hasta el portal.
    - Al volver de la escuela, {A} y {B} encontraron {D.un} en {sitio}.
    - «B dijo: No {D.lo} mires, | que se viene a casa.» {A} ya había mirado: en {sitio} había {D.un}.
    - Bajo la lluvia, en {sitio}, {D.un} esperaba a alguien que no venía. {A} se detuvo.
    - {D.un} llevaba tres días en {sitio}. Los mismos tres días que {A} llevaba guardando la mitad de su bocadillo.
    + descripción
    - Tenía {seña}, el pelo enredado y cara de haber leído muchas novelas tristes.
    - Tenía {seña}, y movía el rabo despacio, por si acaso.
    - Se sentó. Se le veía {seña}. «A: Alguien {D.lo} estará buscando.»
    * casa
    - {B} trajo un cuenco con agua y una toalla. {A} buscó un plato de arroz.
    - En el patio le dieron de comer. Comió con educación, primero un lado del plato y luego el otro.
    - {D.lo} llevaron al veterinario, que le pasó un aparato por el cuello. No tenía chip, ni pulgas, ni dueño conocido.
    + cartel
    - Hicieron veinte carteles: "Encontrad{D:o} {D.sp} con {seña}". Los pegaron en las farolas, en la panadería y en el quiosco.
    - {A} dibujó el retrato y {B} escribió las letras. En el papel ponía que tenía {seña} y muy buenos modales.
    - Colgaron un cartel en el mercado y preguntaron en todas las tiendas de la calle. Al carnicero le sonaba; al farmacéutico, no.
    * espera
    - Pasó el lunes. Pasó el martes. En secreto, {A} deseaba que no llamara nadie.
    - Por la noche dormía en el pasillo, con un ojo abierto y las patas mirando a la puerta.
    - {B} quería ponerle un nombre. «A: Mejor no. | Si le ponemos nombre, ya no podremos devolver{D.lo}.»
    + llama
    - El miércoles sonó el timbre. Era un señor mayor, sin afeitar, con el cartel doblado en la mano.
    - El jueves por la tarde llamó una mujer. Lloraba y se reía al mismo tiempo.
    - A los cinco días apareció una familia entera: dos abuelas, un bebé y una niña con trenzas que gritó un nombre.
    * reencuentro
    - {D.el} levantó las orejas, dio un salto y no dejó una cara sin lamer.
    - No hizo falta preguntar nada: el rabo giraba como una hélice.
    - Hubo ladridos, abrazos y una maceta rota.
    + final
    - A {A} y a {B} les regalaron {premio}. Habrían preferido otra cosa.
    - Los domingos se encuentran todos en el parque. {D.el} saluda primero a {A}, luego a {B} y después a los demás.
    - Aquella noche el pasillo pareció más largo. «B: Hicimos bien.» «A: Ya lo sé.»

    plot: el-disfraz
    A: niño
    M: familia
    $de: astronauta | calamar | cactus | medusa | dinosaurio | tetera
    $material: papel de aluminio y un tubo de aspiradora | medias viejas rellenas de algodón | una caja de lavadora | globos y cinta adhesiva | una colcha verde y dos coladores
    $otros: tres princesas y nueve superhéroes | siete piratas y dos gatos | cuatro brujas y once futbolistas
    title: El disfraz | Carnaval | De {de}
    * inicio
    - Faltaban dos días para el carnaval y {A} no tenía disfraz. Quería ir de {de}.
    - «M preguntó: ¿De qué quieres ir?» «A contestó: De {de}.» Hubo un silencio en la cocina.
    - En las tiendas vendían disfraces de todo, menos de lo que {A} quería. {A} quería ser {de}.
    - El año anterior, {A} había ido de fantasma, con una sábana y dos agujeros. Esta vez pensaba a lo grande: de {de}.
    - Todos los años, el último viernes de febrero, la escuela se llenaba de gente que no era quien era. Aquel año, {A} quería ser {de}.
    + materiales
    - {M} abrió el armario de las cosas inútiles. Con {material} se podía hacer casi todo.
    - Reunieron {material}. {M} se puso el dedal y {A} se encargó de las tijeras.
    - «M: Con {material} lo arreglamos.» {A} no veía cómo, pero fue a buscarlo.
    * cosen
    - Cortaron, cosieron, pegaron. A medianoche la alfombra estaba llena de hilos y recortes.
    - {A} se lo probó cuatro veces. La primera se le veían los pies; la última, solo los ojos.
    - Se acabó la grapadora, se acabó la cinta y casi se acabó la paciencia de {M}.
    + listo
    - Al final quedó un disfraz de {de} un poco asimétrico, pero con carácter.
    - Por la mañana, {A} se miró al espejo y allí estaba: de pies a cabeza, {de}.
    - Estaba listo. Solo tenía un problema: no cabía por la puerta.
    * llega
    - En el patio había {otros}. De {de}, solo {A}.
    - Llegaron {otros}. Cuando entró {A}, todos se callaron.
    - Entre {otros}, el traje de {A} brillaba como una lámpara.
    + preguntan
    - «: ¿Y tú de qué vas?» {A} lo explicó trece veces aquella mañana.
    - Unos decían que era una nube; otros, que era una patata. {A} suspiraba.
    - Un niño pequeño se acercó, tocó la tela y preguntó si mordía.
    * desfile
    - Llovió en mitad del desfile. A todos se les mojaron los trajes; el de {A} resultó impermeable.
    - Durante el desfile perdió un trozo, después otro. Al llegar a la plaza solo quedaba la mitad.
    - Tocaba la banda, volaban serpentinas, y desde los balcones la gente señalaba a {A} con el dedo y aplaudía.
    + final
    - Le dieron el premio al disfraz más difícil de adivinar. Era una medalla de chocolate y no llegó a casa.
    - «M: ¿Y el año que viene?» {A} ya lo había pensado: de biblioteca.
    - Por la noche costó mucho despegar la cinta. Debajo seguía estando {A}.

    plot: noventa-velas
    Y = m yo : ; def=yo | f yo : ; def=yo
    B = m bisabuelo : ; def=mi bisabuelo | f bisabuela : ; def=mi bisabuela
    P: plato
    $origen: México | Galicia | Buenos Aires | Canarias | Valparaíso | La Habana
    $oficio: telegrafista | maquinista de tren | farmacéutic{B:o} | costurer{B:o} | campaner{B:o} | relojer{B:o}
    $baile: un tango | un pasodoble | una cumbia | una polca | un danzón
    title: Noventa años | La mesa larga | {B.el} cumple noventa
    * inicio
    - {B} cumplió ayer noventa años y vino toda la familia.
    - Hicieron falta tres mesas, veintidós sillas y la puerta del garaje puesta sobre dos caballetes.
    - En mi familia somos muchos. Cuando nos juntamos, hay que hablar a gritos y comer por turnos.
    - «Y pregunté: ¿Noventa son muchos?» «B contestó: Desde aquí se ven pocos.»
    - De la pared colgaba una pancarta con un nueve y un cero pintados por los primos pequeños. El cero parecía un huevo.
    + llegan
    - Llegaron los tíos de {origen} con dos maletas y cinco acentos.
    - Desde {origen} vino una prima que yo solo conocía por teléfono. Era mucho más alta que su voz.
    - A las doce se presentaron los de {origen}, cargados de paquetes, flores y un niño dormido.
    * comida
    - Mi tía sirvió {P.el}, y detrás vinieron ensaladas, quesos, aceitunas y un jamón entero.
    - De comer había {P.sp} para un ejército. Yo repetí dos veces; mi primo, cuatro.
    - La cocina era un barco en plena tormenta. De ella salían fuentes de {P.sp}, pan caliente y órdenes.
    + historia
    - Después del café, {B} contó que a los catorce años ya trabajaba de {oficio}.
    - Los mayores pidieron historias. Yo no sabía que {B} había sido {oficio}, ni que había cruzado el mar.
    - Alguien sacó una caja de fotos. En una, muy pequeña, estaba {B} de joven, cuando era {oficio}. Tenía mis orejas.
    * velas
    - Luego apagamos la luz y entró la tarta. Noventa velas dan mucho calor.
    - Los más pequeños ayudamos a soplar. Hicieron falta once soplidos y un abanico.
    - «B dijo: No pienso pedir ningún deseo. | Los tengo todos sentados a la mesa.»
    + baile
    - Mi tío puso un disco. Sonó {baile}, y {B} me sacó a bailar.
    - Se levantaron las alfombras. Con {baile} bailó hasta el médico.
    - {B} dejó el bastón en una silla y bailó {baile} de principio a fin, sin perder el compás.
    * foto
    - Nos hicimos una foto todos juntos. Alguien salió con los ojos cerrados, alguien con un pastel en la boca, y yo salí riéndome.
    - El fotógrafo tuvo que subirse a una escalera para que cupiéramos todos.
    - Para la foto, me senté en el suelo, a los pies de {B}. Olía a colonia y a caramelos de menta.
    + final
    - Cuando se fueron, la casa se quedó grande. En el mantel había un mapa de manchas.
    - «Y pregunté: ¿Y el año que viene?» «B respondió: El año que viene, una vela más. | Compra cerillas.»
    - He hecho la cuenta: cuando yo cumpla noventa, será otro siglo. Espero que también haya tarta.
    """#
}
