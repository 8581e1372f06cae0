extension PlotSources {
  /// Orchards, gardens and wells: what is shared, swapped, given up and thanked for among plants.
  static let orchard = #"""
    plot: el-cerezo-enrejado
    theme: egoísmo
    A = m hortelano : persona | f hortelana : persona | f viuda rica : persona
    B = m mirlo : nombrable ; adj=negro | f curruca : nombrable ; adj=menudo | m estornino : nombrable ; adj=hambriento | f oropéndola : nombrable ; adj=dorado
    $red,la: una red de pesca ; la red | cien cascabeles ; los cascabeles | un espantajo con sable ; el espantajo
    title: El cerezo enrejado | {B.el} y el cerezo | Ni una cereza
    moral: Quien niega una cereza puede perder el árbol entero. | A los vecinos pequeños se les debe más de lo que parece.
    learn: A
    * inicio
    - {A.un} tenía un cerezo tan cargado que las ramas tocaban el suelo. Una mañana vio a {B.un} con el pico rojo de jugo.
    - «A gritó ~ desde la ventana: ¡Ladrones! | ¡Me están desnudando el cerezo!» En la copa desayunaba {B.un}.
    - Junio había pintado de rojo el cerezo de {A.un}. Entre las hojas, sin hacer daño a nadie, picoteaba {B.un}.
    - Cada verano daba el cerezo cuatro canastos de fruta. De esos cuatro, {B.un} se comía apenas un puñado. {A.un} no pensaba perdonarle ni ese puñado.
    + cerrojo
    - Así que {A} puso en las ramas {red}. «A: A ver quién se atreve ahora.»
    - Ese mismo día, {A} colocó en la copa {red}, y todos los pájaros tuvieron que marcharse.
    - «B suplicó: Déjanos solo las de arriba, | adonde tú no llegas.» Por toda respuesta, {A} colgó allí {red}.
    * silencio
    - El huerto se quedó callado. Nadie silbaba al amanecer, y nadie buscaba gusanos entre las hojas.
    - Al principio, {A} contaba las cerezas y se frotaba las manos. Luego empezó a contar otra cosa: orugas.
    - Pasaron dos semanas sin un trino. Las orugas, en cambio, celebraban un banquete.
    + plaga
    - Las hojas se volvieron encaje, y la fruta, al morderla, tenía inquilino.
    - Eran miles. Se comieron las hojas, los brotes y las cuentas que había echado {A}.
    - Un atardecer, el cerezo parecía un esqueleto. En cada cereza había un agujerito.
    * arrepentirse
    - {A} arrancó {la} con sus propias manos. «A: Vuelvan, por favor. | Las de arriba son de ustedes.»
    - {A} cruzó el camino hasta el soto y se quitó el sombrero delante de {B}. «A: Me sobraban cerezas, | y me faltaban picos.»
    - «A murmuró: Los eché por un puñado de fruta.» Retiró del árbol {la} y esperó, avergonzad{A:o}, mirando al cielo.
    + vuelta
    - {B} tardó lo que tarda una canción. Detrás llegó toda la bandada, y en tres días no quedó una oruga.
    - «B respondió: Los vecinos no guardamos rencor. | Guardamos hambre.» Y empezaron por las orugas.
    - Al año siguiente hubo cinco canastos, y el primero se quedó en la copa, para quien tuviera alas.

    plot: una-regadera-y-dos-huertos
    theme: turnos
    A: animal pequeño/mediano granja/prado !diminuto !vuela !caza !ave !caracol
    B: animal pequeño/mediano granja/bosque !diminuto !vuela !caza !ave !caracol
    $mío,tuyo: las lechugas ; los pepinos | los garbanzos ; las calabazas | las coles ; los pimientos
    title: Una regadera y dos huertos | La regadera | {A.el}, {B.el} y la sed de las plantas
    moral: El agua que se pelea acaba en el camino. | Quien sabe alternar riega dos huertos con la misma regadera.
    * inicio
    - Pared con pared crecían dos huertos. {A.un} cuidaba {mío}; {B.un}, {tuyo}. Regadera, solo había una.
    - A {A.un} se le agachaban de sed {mío}. A su vecin{B:o}, {B.un}, le pasaba igual con {tuyo}. Y en el cobertizo colgaba una sola regadera.
    - El verano venía seco. {A.un} se ocupaba de {mío} y {B.un} se ocupaba de {tuyo}, y l{A+B:o} dos llenaban en la misma fuente la misma regadera de hojalata.
    - Una regadera abollada, con la boca de flor: eso era todo lo que tenían {A.un} y {B.un} para salvar {mío} y {tuyo}.
    + choque
    - Al salir el sol, l{A+B:o} dos agarraron el asa a un tiempo. «A: ¡Madrugué yo!» «B: ¡Yo ni siquiera he dormido!»
    - «B: Hoy me toca.» «A: Eso dijiste ayer.» «B contestó: Y ayer tenía razón.»
    - {A} la escondía de noche; {B} la encontraba al alba y la escondía mejor.
    * derrame
    - Tiraron cada cual hacia su lado. El agua salió volando y fue a regar una piedra.
    - En el forcejeo se volcó todo. Bebió el polvo, bebió un cardo, y no bebió ninguna de las plantas que importaban.
    - Diez viajes hicieron aquel día, y los diez terminaron en charco a mitad del sendero.
    + daño
    - Por la tarde, {mío} y {tuyo} tenían la misma cara de enfermos.
    - Las hojas se arrugaron a un lado y al otro del muro. La sed no entiende de lindes.
    - {A} miró sus plantas por encima del muro y vio que las de {B} estaban igual de mustias. Aquello {A.lo} dejó sin ganas de discutir.
    * acuerdo
    - «B: ¿A qué hora riegas mejor?» «A: Con la fresca.» «B: Pues yo, cuando se va el sol. | Ni siquiera nos estorbamos.»
    - {A} dibujó en la pared un sol que subía y un sol que bajaba. «A: El de subir, para mí. | El de bajar, para ti. ¿Te parece?» <acepta B>
    - «A: Un día tú y otro día yo.» «B: Y quien no riegue, que vaya arrancando las malas hierbas de l{A+B:o} dos.»
    + cosecha
    - A los pocos días se enderezaron los tallos. En agosto hubo ensalada para toda la vecindad.
    - La regadera tiene ahora dos marcas en el asa, una por cada dueñ{A+B!o}, y ninguna abolladura nueva.
    - Acabaron quitando unas piedras del muro. Por el hueco pasa la regadera, y de vez en cuando, una broma.

    plot: dos-bancales-cambiados
    theme: cambiar
    A: animal pequeño/mediano granja/prado !diminuto !vuela !caza !caracol
    B: animal pequeño/mediano bosque/prado !diminuto !vuela !caza !caracol
    T = mp girasoles | mp tomates | fp sandías | mp pimientos
    U = fp espinacas | mp berros | fp violetas | mp helechos
    title: Los bancales cambiados | {T.el} y {U.el} | Sol y sombra
    moral: Lo que en una tierra se marchita puede florecer en la de al lado. | Hay tratos en los que nadie pierde.
    * inicio
    - El huerto de {A.un} ardía al sol de la mañana a la noche. El de {B.un}, detrás de la tapia, no veía un rayo. Y, sin embargo, {A} plantaba {U.sp} y {B} plantaba {T.sp}.
    - {A.un} amaba la sombra y tenía un bancal sin un árbol. {B.un} amaba el calor y su bancal era una cueva. Allí intentaban criar, {A}, {U.sp}; {B}, {T.sp}.
    - «: ¡Crezcan de una vez!» Lo decía {A.un} ante {U.unos} que se quemaban de tanto sol. Lo repetía {B.un}, al otro lado de la tapia, ante {T.unos} que tiritaban en la umbría.
    - Había dos bancales: uno al sol y otro a la sombra. En el primero languidecían {U.el} de {A.un}; en el segundo, {T.el} de {B.un}.
    + empeño
    - {A} levantó toldos con sábanas. {B} colgó espejos de las ramas. No sirvió de nada.
    - Probaron con abono, con canciones y con reproches. A las plantas les entraba por una hoja y les salía por otra.
    - «A refunfuñaba: A mí nadie me dice qué sembrar.» «B refunfuñaba, por su parte: Ni a mí.»
    * mirada
    - Una tarde se quedaron sin fuerzas y se sentaron cada cual a un lado de la tapia. «B: ¿Qué tal lo tuyo?» «A: Achicharrado.» «B: Lo mío, congelado.»
    - Al ir a tirar las plantas secas, se encontraron en el estercolero. {A} miró {T.el} de {B}; {B} miró {U.el} de {A}. Nadie se rio.
    - Un caracol que iba de un huerto a otro se detuvo en lo alto de la tapia. «: Qué curioso. | Cada cual tiene lo que le vendría bien al vecino.» {A+B} se miraron por primera vez en meses.
    + propuesta
    - «A: Dame {T.tu}, | y yo te daré {U.mi}.» <acepta B>
    - «B: No nos equivocamos de planta. | Nos equivocamos de tierra.» Y fueron a buscar dos carretillas.
    - «B: ¿Y si mudamos las matas en vez de mudar el sol?» A {A} le pareció tan sencillo que le dio vergüenza.
    * mudanza
    - Las arrancaron con su terrón, envueltas en trapos húmedos, y las pasaron por encima de la tapia.
    - Con mucho mimo cruzaron las raíces de un lado a otro, de noche, para que no se asustaran.
    - Trasplantaron toda la jornada. Al anochecer no se sabía quién llevaba más barro.
    + fruto
    - En una semana, {T.el} de {A} miraban al cielo y {U.el} de {B} eran un colchón verde.
    - {A} regala a {B} lo que da el sol. {B} regala a {A} lo que da la sombra. En las dos mesas hay de todo.
    - Prendió todo, hasta un esqueje de rosal que nadie había plantado y que creció justo encima de la tapia.

    plot: quien-regaba-de-noche
    theme: agradecer
    A: animal bosque/prado pelo pequeño/mediano !nocturno !cava
    B = m topo : nombrable ; adj=viejo | m tejón (tejones) : nombrable ; adj=gruñón | f cierva vieja
    T = f higuera | m peral | m manzano | m ciruelo
    title: El secreto de {T.el}
    title: Quién regaba de noche | Lo que no se veía
    moral: Detrás de cada fruta dulce hay alguien que madrugó. | Las gracias que llegan tarde también alimentan.
    learn: A
    * inicio
    - En un huerto abandonado quedaba {T.un}. {A.un} iba cada mañana, comía hasta hartarse y se marchaba silbando.
    - «: Qué suerte la mía. | Fruta gratis, y sin trabajar.» Así hablaba {A.un} a la sombra de {T.un} sin dueño.
    - {A.un} creía que la fruta crecía por gusto. Tenía cerca de casa {T.un}, y nunca se había preguntado por qué, entre tanto árbol seco, daba tanto.
    - Todos los árboles del huerto viejo se habían secado, menos {T.un}. Allí comía {A.un} a diario, sin mirar atrás.
    + extrañeza
    - Pero aquel septiembre, la tierra amaneció cuarteada, y la fruta, del tamaño de un garbanzo.
    - Hasta que una mañana no hubo ni una pieza madura. Las hojas estaban lacias y el suelo, duro como un plato.
    - Un lunes encontró la rama mustia. El martes, más mustia. El miércoles no había nada que llevarse a la boca.
    * descubrir
    - <piensa A> Esa noche no se fue a dormir. Subió a una tapia y esperó. A las tantas apareció {B.un}, cojeando, con un cubo.
    - Entonces vio en el barro unas huellas cansadas que iban del pozo al tronco. Las siguió al revés y dio con {B.un}, en cama y con una pata vendada.
    - Preguntó al grillo, que no duerme. «: Pregúntale a quien vive en la loma. | Lleva siete años trayendo agua, y hace una semana que se lastimó.» En la loma vivía {B.un}.
    + charla
    - «A: ¿Eras tú?» «B: Alguien tenía que hacerlo. | Me gusta verte comer.»
    - «A preguntó ~ con un hilo de voz: ¿Por qué no me lo dijiste nunca?» «B: Porque nunca preguntaste.»
    - «B: Tranquil{A:o}. | En cuanto pueda, vuelvo al cubo.» A {A} se le atragantó la vergüenza.
    * gracias
    - «A: Gracias por hoy. | Y por los siete años.» Luego tomó el cubo y se fue derech{A:o} al pozo.
    - {A} no encontraba palabras bastante grandes, así que dijo la más corta: gracias. La dijo mirando a {B} a la cara, y después fue a regar.
    - Aquella madrugada, quien regó fue {A}. A la vuelta dejó en la puerta de {B} una manta, un caldo y la promesa de repetir.
    + después
    - Cuando el árbol volvió a dar fruta, la primera pieza fue para {B}, sin mordiscos.
    - Ahora son dos cubos los que suben la loma de noche, y por el camino se cuentan la jornada.
    - {T.el} reverdeció en otoño. Hay quien dice que fue la lluvia, pero {A} sabe a quién saludar.

    plot: la-granada-guardada
    theme: sacrificio
    A: animal mediano/pequeño pelo bosque/granja !diminuto !caza
    B: animal diminuto/pequeño ave !nocturno !pollito
    L: lugar huerta/huerto/jardín/valle
    $premio: la cinta azul de la feria | el cascabel de plata del concurso | un puesto en la mesa del alcalde
    title: La granada guardada | El premio que no fue | {A.el} y una granada
    moral: Hay premios que se ganan por no presentarse. | Lo más valioso es lo que se suelta a tiempo.
    learn: A
    * inicio
    - {A.un} había criado {L.en} una sola granada. Era redonda como un farol, y con ella pensaba ganar {premio}.
    - Faltaban dos días para la feria. {L.en}, {A.un} sacaba brillo a su granada, la mejor de la comarca, la que iba a traerle {premio}.
    - «: Tú y yo vamos a ganar {premio}.» Se lo decía {A.un} a una granada, {L.en}, y la tapaba de noche con un pañuelo.
    - De las siete flores del granado, seis se las llevó el granizo. Con la séptima, {A.un} logró {L.en} una granada perfecta y un sueño: {premio}.
    + encuentro
    - La víspera oyó toser bajo el seto. Era {B.un}, con fiebre y con la garganta hecha un nudo.
    - Ya la llevaba en el cesto cuando tropezó con {B.un} que apenas levantaba la cabeza. «B: Agua… | o algo fresco.»
    - Camino de la feria, alguien {A.lo} llamó con voz de papel. Era {B.un}. Había volado demasiado, sin comer y bajo un sol de justicia.
    * duda
    - Por allí no había fuente ni charco. Solo había una granada, y estaba en el cesto.
    - {A} pensó en {premio}. Pensó en las noches de vela y en el pañuelo. El pecho de {B} subía y bajaba muy deprisa.
    - <piensa A> Una granada abierta ya no gana nada. Pero una granada cerrada tampoco cura a nadie.
    + dar
    - La abrió de un golpe contra una piedra. «A: Despacio. | Grano a grano, que hay para rato.»
    - Crac. Aquel ruido le dolió un poco, y luego, nada. Fue dándole los granos uno por uno.
    - «A dijo: De todas formas, las granadas se hacen para abrirlas.» Y exprimió el jugo gota a gota en el pico de {B}.
    * alivio
    - Al caer la tarde, {B} pudo ponerse en pie. «B: ¿Era una fruta importante?» «A: Ahora sí.»
    - A medianoche bajó la fiebre. {A} se había perdido la feria y no se acordó hasta la mañana.
    - {B} abrió los ojos y sacudió las alas. «B: Sabía a vida.»
    + semillas
    - {B} se llevó unas pepitas en el buche y las dejó caer por las lomas. Ahora hay allí un bosque de granados, y en octubre lo llaman por el nombre de {A}.
    - En la feria ganó una berenjena. En el alero de {A}, desde entonces, hay quien canta antes del alba.
    - De los granos que cayeron al suelo nacieron cuatro arbolitos. {B} los vigila, por si el granizo.

    plot: mermelada-de-tres
    theme: compartir
    A: niño
    B: niño
    C = f viuda del sereno : persona ; def=la viuda del sereno | m maestro jubilado : persona | f vecina sorda : persona
    T = mp membrillos | mp albaricoques | fp ciruelas | fp frambuesas
    title: Mermelada de tres | Un perol de {T.sp} | La mermelada del barrio
    moral: Lo que por separado es poco, en la misma olla es fiesta. | Un poco de cada uno llena muchos frascos.
    learn: A+B
    * inicio
    - {A} tenía un cesto de {T.sp} y nada de azúcar. {B} tenía un saco de azúcar y nada que endulzar.
    - En el patio de {A} caían {T.el} de puro maduras. En la despensa de {B} dormía un saco de azúcar. Entre las dos casas había seis pasos.
    - «A: ¡No toques {T.mi}!» «B: ¡Ni tú mi azúcar!» Estaban sentad{A+B:o} en la misma acera, con hambre de algo dulce.
    - La mañana olía a {T.sp}. {A} {T.lo} había recogido en su patio y no {T.lo} soltaba; {B}, enfrente, abrazaba un kilo de azúcar como si fuera un gato.
    + a-solas
    - {A} comió fruta hasta que le dolió la barriga. {B} lamió azúcar hasta que le dolieron las muelas.
    - Lo poco agrada y lo mucho empalaga: a mediodía ya no querían ni ver lo suyo.
    - La fruta empezó a pasarse, y al azúcar acudieron las hormigas en formación.
    * perol
    - Entonces salió a la puerta {C.un} con un perol de cobre. «C: Me sobra olla y me falta qué cocer. | ¿Alguien se anima?»
    - Cruzó la calle {C.un} y dejó en el suelo un perol enorme, vacío. Lo dejó justo en medio, sin decir nada.
    - «C dijo ~ desde la ventana, secando un perol: Fruta sola, azúcar solo y olla sola. | Qué lástima de mermelada.» Y bajó con él a la calle.
    + trato
    - {A} echó en el perol la mitad del cesto. {B} miró el saco, suspiró y lo volcó entero. «A: ¡Entonces yo también!»
    - «B: Pongo el azúcar si me tocan tres frascos.» «A: Te tocan los mismos que a todos.» «B: También me vale.»
    - Se miraron de reojo. Fue {B} quien dio el primer paso, y {A}, quien dio los otros cinco.
    * cocer
    - El perol hizo glu, glu, y la calle entera se asomó a ver de dónde venía aquel olor.
    - Removieron por turnos hasta que la cuchara se tuvo de pie. {C} probó una gota y cerró los ojos.
    - Pelaron, pesaron y se salpicaron hasta las cejas. Un poco antes de anochecer, aquello brillaba como el ámbar.
    + reparto
    - Salieron doce frascos: cuatro para cada casa. El que se quedó sin tapa se lo comieron allí mismo, con pan.
    - A la noche no quedaba un vecino sin probarla. En las etiquetas escribieron los tres nombres.
    - {C} guardó el perol sin fregar. «C: Hasta el año que viene.» Y al año siguiente eran nueve alrededor.

    plot: la-tapia-más-alta
    theme: egoísmo
    A = m notario : persona | f baronesa : persona | m boticario : persona | f marquesa : persona
    B: niño
    $tesoro: sus rosas | sus naranjos | sus magnolias | sus limoneros
    title: La tapia más alta | Un jardín con cerrojo | {B.nombre} y la tapia
    moral: El muro que no deja entrar tampoco deja salir. | Un jardín sin visitas es solo un montón de plantas.
    learn: A
    * inicio
    - Para que nadie viera {tesoro}, {A.un} levantó una tapia. Le pareció baja y la hizo más alta.
    - Ladrillo a ladrillo, {A.un} fue encerrando {tesoro}. Al final, desde la calle solo se veía la punta de un ciprés.
    - «: Aquí no entra ni el viento.» Y {A.un} echó el cerrojo al jardín donde guardaba {tesoro}, porque no se fiaba de nadie.
    - En el pueblo corría el rumor de que {A.un} tenía un jardín precioso. Rumor, porque delante de {tesoro} había una tapia de cuatro metros.
    + niño
    - {B} pasaba cada tarde y pegaba la nariz a la cerradura. «B: ¿Puedo oler? | Solo oler.» «A: ¡Ni oler!»
    - A {B} le bastaba con el perfume. Pero hasta el perfume molestaba: taparon las rendijas con estopa.
    - «B: ¡Se me ha colado la pelota!» Nadie contestó. Detrás de la tapia, {A} la guardó en un cajón.
    * caída
    - Un domingo, podando en lo alto de la escalera, {A} perdió pie y cayó. Tenía un tobillo roto y la puerta, a treinta pasos.
    - Sucedió en la siesta. La escalera resbaló, y {A} quedó en el suelo, bajo una rama, sin poder moverse.
    - Fue a sacar agua del pozo, cedió una tabla, y {A} quedó atrapad{A:o} por una pierna en el brocal, con el agua muy abajo.
    + grito
    - Gritó. Pero la tapia era tan buena que la voz subía, daba la vuelta y volvía a caer dentro.
    - Pidió socorro hasta quedarse sin aire. Afuera, la gente paseaba sin oír nada.
    - «A gritaba: ¡Auxilio!» Los ladrillos, que habían costado una fortuna, se tragaron hasta la última letra.
    * rescate
    - Solo {B}, con la oreja en la cerradura, oyó algo. Corrió a buscar al herrero, y entre todos echaron la puerta abajo.
    - {B} notó que faltaba el ruido de las tijeras. Trepó por la hiedra, descorrió el cerrojo y pidió ayuda a voces.
    - En eso llegó {B}, como cada tarde. Quitó la estopa de una rendija y escuchó. Al cabo de un minuto, media calle empujaba la puerta.
    + abrir
    - «A: Con todo lo que te negué…» «B: Y qué bien huele.» A {A} le entró la risa y después el llanto.
    - Cuando sanó, {A} bajó la tapia hasta la altura de un banco. Ahora sirve para sentarse.
    - De los ladrillos que sobraron salieron una fuente, dos bancos y un arco sin puerta. El cerrojo lo fundieron para hacer una campanilla.

    plot: gracias-por-debajo
    theme: agradecer
    A: animal granja mediano/grande !ave
    B = f lombriz (lombrices) : nombrable ; adj=rosado | m ciempiés (ciempiés) : nombrable ; adj=discreto | m escarabajo pelotero
    L: lugar huerta/huerto/granja
    T = f calabaza | f sandía | f col | m melón
    title: Gracias por debajo | {T.el} gigante | A quién hay que dar las gracias
    moral: Quien trabaja en lo oscuro también merece un aplauso. | Al dar las gracias conviene mirar también hacia el suelo.
    learn: A
    * inicio
    - Nadie había visto nunca {T.un} tan enorme. La había criado {L.en} {A.un}, y estaban todos invitados a la celebración.
    - {L.en}, {A.un} se subió a un cajón para dar un discurso. A su lado, en una carretilla, descansaba {T.un} que pesaba más que un ternero.
    - «: ¡Acérquense, acérquense!» {A.un} enseñaba {L.en} {T.un} del tamaño de un barril. Acudieron hasta de los montes.
    - Hubo que mover {T.el} entre seis. Era la cosecha más grande que se recordaba {L.en}, y {A.un} reventaba de orgullo.
    + discurso
    - «A: Gracias al sol, que la calentó. | Gracias a la lluvia, que la lavó.» Bajo la tierra, {B.un} aguardaba su nombre.
    - Dio las gracias al sol, al agua, al viento y a su propio talento. De {B.un} que había removido la tierra día y noche no dijo ni pío.
    - Nombró a diecinueve amigos. En el suelo, {B.un} los iba contando y al llegar al final volvió a contar, por si acaso.
    * marcha
    - «B suspiró: Seguramente no hago falta.» Y se mudó al campo de al lado.
    - {B} no se enfadó. Solo recogió sus cosas, que eran pocas, y se fue por un túnel.
    - Aquella noche, sin dar un portazo, porque en los túneles no hay puertas, {B} se marchó.
    + tierra-dura
    - En primavera, {A} hundió la pala y la pala rebotó. El suelo se había vuelto como un ladrillo.
    - Al año siguiente salieron unas plantitas pálidas, del tamaño de una nuez, y ni con sol ni con lluvia engordaron.
    - El agua ya no entraba en la tierra: se quedaba encima, formando charcos tristes. Nada crecía.
    * buscar
    - {A} preguntó al sol, que no sabía nada. Preguntó a la lluvia, que tampoco. Entonces pegó la oreja al suelo y comprendió quién faltaba.
    - Un petirrojo se lo explicó. «: ¿Quién crees que te abría la tierra? | Anda, ve y discúlpate.» {A} fue.
    - <piensa A> En el campo vecino, la tierra estaba blanda como un bizcocho. Allí encontró a {B}, trabajando.
    + perdón
    - «A: Se me olvidó lo principal. | Gracias, {B.sp}.» «B: No era tan difícil de decir.»
    - {A} se tumbó para quedar a su altura. «A: Vuelve. | Tu nombre irá el primero.»
    - «A: Miré tan arriba que no te vi.» {B} se puso color de remolacha y volvió esa misma noche.
    *? después 70
    - Hay {L.en}, desde entonces, un letrero muy bajito que solo se lee agachándose: "Aquí abajo también se trabaja".
    - En el siguiente discurso, el cajón estaba boca abajo, y quien habló desde él fue {B}.
    - Y la tierra volvió a oler a pan recién hecho, como huele cuando alguien la quiere.
    """#
}
