extension PlotSources {
  /// Speaking clearly, competing with respect, selfishness, patience, honesty, asking for help,
  /// welcoming, listening, promises, forgiving.
  static let virtues = #"""
    plot: el-puente-mal-entendido
    theme: hablar
    A: animal fuerte/construye/trabajador
    B: animal mediano
    L: lugar agua
    $tarea: un puente | una balsa | una pasarela de troncos
    $largo,corto: ramas largas ; ramas cortas | palos gruesos ; palos finos | tablas anchas ; tablas estrechas
    title: {A.el}, {B.el} y un malentendido | El encargo
    moral: Lo que no se explica no se entiende. | Decir bien lo que uno quiere ahorra la mitad del trabajo.
    * inicio
    - <dos A B L> Querían hacer {tarea} para cruzar el agua.
    - <dos A B L> Al otro lado del agua crecían los mejores frutos, así que decidieron construir {tarea}.
    - {A.un} y {B.un} miraban la otra orilla {L.en}. Hacía falta {tarea}.
    * encargo
    - «A: Trae {largo}.» Pero el agua hacía tanto ruido que {B} oyó otra cosa y fue a buscar {corto}.
    - «A le dijo ~ a {B}: Trae palos de los buenos.» {A} pensaba en {largo}. {B}, en cambio, entendió {corto}.
    - {A} hizo un gesto con la cabeza y {B} echó a correr. {B.él} creía que hacían falta {corto}; {A} esperaba {largo}.
    + error
    - Cuando volvió cargad{B:o}, {A} abrió mucho los ojos. «A: ¡Esto no sirve para nada!» «B: ¡Es lo que me pediste!»
    - «A: ¿Qué es esto?» «B respondió, sin aliento: Lo que querías.» «A: ¡No, yo quería {largo}!»
    - Lo colocaron todo, dieron un paso y acabaron l{A+B:o} dos en el agua. «A: ¡Te pedí {largo}!» «B: ¡Tú no dijiste eso!»
    * enfado
    - <enfado B>
    - Se sentaron cada un{A+B!o} en una piedra, de espaldas.
    - Durante un rato solo se oyó el agua.
    * hablan
    - «A dijo ~ al fin: La culpa es mía. | No te expliqué lo que había pensado.» «B: Y yo no pregunté.»
    - «B: ¿Y si me lo dibujas?» {A} tomó un palito y dibujó {tarea} en la arena, paso a paso. «B: ¡Ah, ahora lo entiendo!»
    - <piensa B> «B: Dime otra vez qué hace falta, | pero despacio.» {A} lo explicó todo desde el principio, y {B} repitió cada cosa para estar segur{B:o}.
    + obra
    - Con {largo} y las cosas claras, terminaron antes del anochecer.
    - Esta vez no hubo dudas: llegaron {largo}, y todo encajó.
    - El segundo viaje fue mucho mejor que el primero. Al caer la tarde cruzaron sin mojarse ni una pata.

    plot: carrera-con-parada
    theme: competir
    A: animal rápido !vuela
    B: animal lento/mediano !vuela
    L: lugar bosque/prado/monte
    M = m viejo roble | f fuente | m molino | f cerca blanca
    $golpe: metió la pata en un agujero | resbaló en el barro | tropezó con una raíz
    title: La carrera de {A.el} y {B.el} | Hasta {M.el} | La carrera que nadie perdió
    moral: Hay cosas más importantes que llegar primero. | Quien se detiene a ayudar también llega.
    * inicio
    - <dos A B L> Un día, decidieron competir para ver quién llegaba antes hasta {M.el}.
    - «A: ¡A que no me ganas hasta {M.el}!» Así retó {A.un} a {B.un} <mañana>, {L.en}.
    - <dos A B L> «B preguntó: ¿Jugamos a las carreras?» «A: ¡Hasta {M.el}! | ¡Pero prepárate para perder!»
    - ¿Quién corría más, {A.un} o {B.un}? {L.en} nadie se ponía de acuerdo, así que organizaron una carrera hasta {M.el}.
    * salida
    - «: ¡Preparados, listos, ya!» {A} salió como una flecha. {B} iba detrás, a su paso.
    - {A} tomó la delantera enseguida. {B} apretó los dientes y siguió.
    - Al principio corrían a la par, pero en la primera cuesta {A} se adelantó.
    + accidente
    - Ya se veía la meta cuando {A} {golpe} y no pudo levantarse.
    - A mitad del camino, {A} {golpe}. Le dolía mucho una pata.
    - Iba tan deprisa que no miraba el suelo: {A} {golpe} y rodó por la hierba.
    * dilema
    - {B} llegó a su lado. Podía pasar de largo y ganar. Pero se detuvo. «B: ¿Te has hecho daño?»
    - «A: ¡Sigue, que vas a ganar!» «B: ¿Ganar? | ¿A quién, si tú no corres?»
    - {B} miró la meta; luego miró a {A}. <piensa B> Y dio media vuelta.
    + ayuda
    - Le ofreció el hombro y siguieron junt{A+B:o}, despacio, hasta {M.el}.
    - {B} le limpió la herida con agua fresca y {A.lo} ayudó a caminar. Llegaron al mismo tiempo.
    - Paso a paso, apoyándose un{A+B!o} en {A+B!otro|otra}, cruzaron la meta a la vez.
    * cierre
    - «A: Has ganado tú.» «B respondió: Hemos llegado. | Eso es lo que cuenta.»
    - <gracias A B>
    - «A: Mañana te doy la revancha.» «B: Mañana me das la mano, | y ya veremos quién corre.»
    - <amigos A+B>

    plot: el-manantial-cercado
    theme: egoísmo
    A: animal grande !lento
    B: animal diminuto !agua
    C: animal mediano !agua
    L: lugar prado/bosque
    title: El dueño del agua | {A.el} y el manantial | El manantial cercado
    moral: Lo que se encierra para uno solo acaba por perderse. | Lo que la tierra da es para todos.
    learn: A
    * inicio
    - Aquel verano no llovió, y {L.en} solo quedaba un manantial. {A.un} lo encontró primero.
    - Hacía semanas que no caía una gota. {A.un} descubrió un manantial {L.en} y lo rodeó con piedras.
    - <uno A L> En lo más duro de la sequía encontró un manantial escondido.
    + egoísmo
    - «A se dijo: Es solo para mí.» Y se tumbó delante para que nadie bebiera.
    - «A gritó: ¡Aquí no bebe nadie más que yo!»
    - Puso espinos alrededor y no dejó pasar a nadie.
    * piden
    - Llegó {B.un} con la lengua fuera. «B: ¿Me das un sorbo?» «A: No.»
    - {B.un} se acercó muy despacio. «B: Solo quiero una gota.» «A: Una gota hoy, y mañana el manantial entero. | ¡Fuera!»
    - Primero vino {B.un}, después {C.un}. A l{B+C:o} dos les dijo que no.
    + castigo
    - Pero las hojas cayeron en el agua y la taparon, y el barro cegó la salida. {A}, con sus patas enormes, no podía limpiarla.
    - A los pocos días, una piedra de la cerca rodó y tapó el manantial. Por mucho que {A} empujara, no conseguía sacarla de aquel agujero tan estrecho.
    - Una mañana el agua dejó de salir. Algo la atascaba por dentro, en un sitio donde las patas de {A} no cabían.
    * ayuda
    - {B} lo vio todo. Podría haberse reído, pero dijo que sabía qué hacer. Entró por una grieta, quitó el tapón hoja a hoja y el agua volvió.
    - «B: Yo quepo por ahí.» Y, sin pedir nada, entró, escarbó y dejó salir el agua.
    - {B} y {C} pasaban por allí. «C: ¿Lo ayudamos?» «B: La sed es de todos.» Escarbaron junt{B+C:o} hasta que brotó el agua.
    + cambio
    - <avergonzado A> «A: Beban todos. | Nunca debí cercarlo.»
    - <perdón A B> Y aquella misma tarde quitó las piedras de la cerca.
    - {A} bebió el último. El agua le supo mejor que nunca.

    plot: la-semilla-lenta
    theme: paciencia
    A: animal !lento !sabio
    B: animal lento/sabio
    L: lugar granja/jardín/prado
    T = f calabaza | m girasol | f sandía | m melón
    title: La semilla de {T.el} | {A.el} con prisa | Una semilla y dos amigos
    moral: Tirar de una planta no la hace crecer.
    learn: A
    * inicio
    - <dos A B L> Un día, {B} le regaló a {A} una semilla de {T.sp}.
    - {A.un} encontró una semilla {L.en}. «A le preguntó ~ a {B.un}: ¿Qué saldrá de aquí?» «B respondió: {T.un}, si sabes esperar.»
    - <mañana>, {A.un} y {B.un} plantaron {L.en} una semilla de {T.sp} cada un{A+B!o}.
    + prisa
    - {A} la plantó y se sentó a mirar. Esperó una hora. No pasó nada.
    - A la mañana siguiente, {A} fue a verla. «A: ¿Por qué no ha salido todavía?»
    - {A} regó la suya diez veces en un día, y al día siguiente, otras diez.
    * impaciencia
    - Al tercer día la desenterró para ver si crecía. «B: Déjala dormir. | Las semillas trabajan a oscuras.»
    - «A: ¡Crece ya!» Pero las semillas no entienden de gritos. «B: Cuéntale algo bonito y vete a jugar.»
    - Cuando por fin asomó un brote, {A} tiró de él para ayudarlo, y casi lo arranca. «B: ¡Quieto ahí! | Así solo le haces daño.»
    + espera
    - {A} aprendió a regar un poquito cada tarde. Mientras esperaban, {B} le contaba historias.
    - Así que esperaron junt{A+B:o}: quitaban las malas hierbas, espantaban a las babosas y miraban las nubes.
    - Pasó una semana, y luego otra. {A} tachaba los días en una corteza, y ya no se enfadaba.
    * fruto
    - Y una mañana, allí estaba: {T.un} que casi no cabía entre las hojas.
    - El verano trajo flores, y las flores trajeron el fruto. Era tan hermoso que todos vinieron a verlo.
    - Una mañana, {A} dio un grito de alegría. Había nacido {T.un}, y era más grande que {A.él}.
    + cierre
    - «A: Ha valido la pena.» «B: Lo que tarda, dura.»
    - {A} guardó las semillas para el año siguiente. Esta vez no tenía ninguna prisa.
    - Hicieron una fiesta, y cada vecino se llevó una semilla y el mismo consejo: regar poco y esperar mucho.

    plot: el-jarro-roto
    theme: honestidad
    A: animal !grande !diminuto
    B: animal sabio/anciano/mediano
    L: lugar granja/pueblo/bosque
    T = m jarro | m farol | m molinillo | f jarra | f taza
    $culpa: el viento | un trueno | una rama
    title: {T.el} de {B.el} | Quién rompió {T.el} | La verdad de {A.el}
    moral: Una verdad a tiempo vale más que cien excusas.
    learn: A
    * inicio
    - <dos A B L> {B} tenía {T.un} que cuidaba como un tesoro.
    - {B.un} guardaba {T.un} muy antigu{T:o}, regalo de su abuela. Su vecin{A:o} era {A.un} que no se estaba quiet{A:o}.
    - <dos A B L> Una tarde, {B} salió y dejó a {A} a cargo de la casa.
    + rotura
    - Jugando, {A} dio un salto, {T.el} cayó al suelo y se rompió en mil pedazos.
    - {A} solo quería mirar{T.lo} de cerca. Se le resbaló de las patas y… ¡crac!
    - Un golpe sin querer, un ruido seco, y {T.el} ya no era más que un montón de trozos. {A} se quedó sin respiración.
    * mentira
    - «B preguntó ~ al volver: ¿Qué ha pasado aquí?» «A: Ha sido {culpa}.»
    - {A} barrió los trozos y los escondió. «B: ¿Has visto {T.mi}?» «A respondió, sin mirar: No.»
    - {A} pensó en decir que había sido {culpa}. Y eso dijo. {B} no contestó; solo se puso muy triste.
    + peso
    - Aquella noche {A} no pudo dormir. La mentira pesaba más que una piedra.
    - {A} no tenía hambre, ni ganas de jugar. Le parecía que todos lo sabían.
    - <triste B> Y al ver{B.lo} así, a {A} le dolió más que un castigo.
    * verdad
    - <siguiente>, {A} llamó a la puerta. «A: Fui yo. | {T.lo} rompí sin querer y tuve miedo.»
    - «A dijo ~ con la voz temblorosa: Te mentí. | No fue {culpa}: fui yo.»
    - {A} respiró hondo. «A: Tengo que decirte la verdad, | aunque te enfades.» Y lo contó todo, sin dejarse nada.
    + respuesta
    - «B: Los trozos se pegan. | La confianza cuesta más, y hoy la has arreglado tú.» Y l{A+B:o} dos se pusieron a pegar las piezas.
    - «B: Me da pena {T.mi}. | Pero me alegra poder creerte.»
    - {B} lo abrazó. Después buscaron cola y paciencia, y {T.el} volvió a tener forma, con más grietas y más historia.

    plot: el-cesto-demasiado-lleno
    theme: pedir-ayuda
    A: animal diminuto/pequeño trabajador
    B: animal !diminuto
    L: lugar prado/bosque/granja
    T = f miga enorme | fp semillas | f hoja de parra | m montón de trigo (montones de trigo)
    title: La carga de {A.el} | {A.el} que podía con todo | El orgullo de {A.el}
    moral: Una carga entre dos pesa la mitad.
    learn: A
    * inicio
    - <uno A L> Decía siempre que podía con todo.
    - {A} iba y venía todo el día cargad{A:o}, y no quería ayuda de nadie.
    - «A: Yo puedo, yo puedo.» Eso repetía {A.un} cada mañana camino de {A.casa.su}.
    * esfuerzo
    - Un día cargó con {T.un}. Daba tres pasos y descansaba; daba dos y descansaba; daba uno…
    - El camino subía, el sol quemaba y {A} llevaba a cuestas {T.un} que cada vez pesaba{T#n} más.
    - Al llegar a la cuesta, {T.un} se le cay{T#ó|eron} y rod{T#ó|aron} hacia abajo. {A} volvió a empezar. Y {T.el} volvi{T#ó|eron} a caer.
    + oferta
    - {B.un} pasó por su lado. «B: ¿Te ayudo?» «A: No, gracias. | Puedo sol{A:o}.»
    - «B dijo ~ , que venía detrás: ¡Qué carga tan grande! | Déjame un lado.» «A: Ni hablar. | Es cosa mía.»
    - «B preguntó: ¿Quieres que te eche una mano?» «A contestó, con la cara colorada: ¡Nadie me ha ayudado nunca!»
    * caída
    - Al final, {A} se dejó caer en la hierba. Ya no podía dar un paso más.
    - Se hizo tarde. {A} miró la cuesta, miró la carga y se le escapó una lágrima.
    - Una última vez empujó, y una última vez {T.el} cay{T#ó|eron}. {A} se sentó a un lado del camino.
    + petición
    - «A dijo ~ muy bajito: ¿Todavía quieres ayudarme?» «B: Claro que sí. | Solo esperaba que me lo pidieras.»
    - <piensa A> Y entonces llamó a {B}. «A: No puedo sol{A:o}.» «B respondió: Ni falta que hace.»
    - «A: {B.sp}, ¿me ayudas?» Le costó decirlo más que subir la cuesta. Pero {B} sonrió y se puso a su lado.
    * cierre
    - Entre los dos llegaron arriba en un momento. «A: ¡Qué fácil era!» «B: Lo difícil era pedirlo.»
    - Subieron charlando, y la cuesta se les hizo corta.
    - <gracias A B> Aquella noche cenaron junt{A+B:o}, y hubo de sobra.

    plot: la-voz-pequeña
    theme: escuchar
    A: animal grande !vuela !nada
    B: animal diminuto
    L: lugar agua
    $peligro,señal: el hielo está muy fino ; he oído cómo cruje | el puente está roto ; he visto la tabla podrida | la orilla se hunde ; he notado temblar el barro
    title: La voz pequeña | {A.el} que no escuchaba | {B.el} tenía razón
    learn: A
    * inicio
    - <dos A B L> {A} era tan grande que no oía a los pequeños.
    - {L.en}, {A.un} caminaba siempre mirando hacia arriba. Abajo, entre la hierba, vivía {B.un}.
    - {A} quería cruzar al otro lado para comer. <mañana>, {B.un} le salió al paso.
    * aviso
    - «B: ¡Espera, no cruces! | {peligro}: {señal}.» «A: ¿Has oído algo? | Será un mosquito.»
    - «B gritó ~ con todas sus fuerzas: ¡Cuidado! | {peligro}.» «A respondió: ¿Qué puede saber alguien tan pequeño?»
    - «B: Vengo a avisarte. | {peligro}; {señal}.» {A} se echó a reír y siguió adelante.
    + golpe
    - Dio un paso, dio dos… y al tercero, ¡plas!, cayó al agua.
    - No había llegado a la mitad cuando el suelo cedió bajo sus patas y se hundió hasta el cuello.
    - Se oyó un crujido, un grito y un chapuzón.
    * rescate
    - {B} no dijo que ya se lo había advertido. Corrió a buscar ayuda, y entre muchos {A.lo} sacaron.
    - «B: ¡Agárrate a esa rama! | ¡A la izquierda!» Esta vez, {A} escuchó. Llegó a la orilla empapad{A:o}, pero a salvo.
    - {B} conocía cada piedra de la orilla y le fue diciendo dónde pisar, hasta que {A} salió del agua.
    + lección
    - «A: Tu voz es pequeña, | pero lo que dices es grande.»
    - <avergonzado A> «A: Perdóname. | La próxima vez te escucharé.»
    - Desde entonces, antes de cruzar, {A} se agacha y pregunta. Y espera la respuesta.
    """#
}
