extension PlotSources {
  /// The market and the square: stalls, scales, queues, benches, feasts.
  static let market = #"""
    plot: los-dos-puestos
    theme: competir
    A = m panadero : persona | f panadera : persona | f hornera : persona
    B = m quesero : persona | f pastora : persona | f lechera : persona
    $reclamo: Lo mejor del mercado | Aquí, aquí, que el de enfrente miente | Compren antes de que se acabe
    title: Los dos puestos | Gritos en el mercado | Pan con queso
    moral: Quien grita contra el vecino espanta a sus propios clientes. | Dos buenos oficios ganan más de la mano que a gritos.
    * inicio
    - Los jueves había mercado en la plaza. En un lado ponía su puesto {A.un}, con hogazas recién hechas; en el otro, {B.un}, con quesos envueltos en hojas de helecho.
    - Estaban dos personas en el mercado, frente a frente, cada cual detrás de su mostrador: {A.un} y {B.un}.
    - «: ¡{reclamo}!» «: ¡No hagan caso y vengan acá!» La plaza entera se tapaba los oídos cuando empezaban {A.un} y {B.un}.
    - Desde que {B.un} montó su mesa delante de la de {A.un}, el mercado dejó de ser un lugar tranquilo.
    - Olía a corteza tostada y a leche cuajada. Era día de mercado, y {A.un} y {B.un} afilaban la voz como quien afila un cuchillo.
    + guerra
    - {A} voceaba. {B} voceaba más. Si un{A+B!o} bajaba el precio, {A+B!el otro|la otra} lo bajaba otro poco. Al mediodía ya casi regalaban el género.
    - «A: Ese queso tiene más agujeros que queso.» «B: Y ese pan sirve para construir murallas.»
    - Un jueves, {A} colgó un cartel enorme. Al jueves siguiente, {B} colgó uno el doble de grande, que tapaba el sol.
    * consecuencia
    - Los vecinos, mareados, empezaron a comprar en el pueblo de al lado. Quedaron las dos mesas llenas y la plaza vacía.
    - Con tanto escándalo, una mula se asustó y derribó ambos tenderetes. Rodaron panes y quesos por los adoquines.
    - Aquella mañana no vendieron nada. Hasta las palomas se habían ido a otra plaza, en busca de silencio.
    + mendigo
    - Un niño recogió del suelo un trozo de pan y un trozo de queso, los juntó y les dio un mordisco. «: ¡Qué rico! | ¿Cuánto vale esto?» {A} y {B} se miraron por primera vez sin rabia.
    - A la hora de comer, {A} solo tenía pan y {B} solo tenía queso. Cada cual masticaba a solas, y a l{A+B:o} dos les sabía a poco.
    - Pasó una anciana con su cesta. «: Quisiera pan con queso, | pero no me atrevo a comprarle a uno delante del otro.»
    * trato
    - «A dijo ~ con la boca pequeña: Su queso, la verdad, huele de maravilla.» «B: Y su pan está bien crujiente. | Nunca me atreví a decirlo.» Juntaron los tableros.
    - {B} cruzó la plaza con medio queso. {A} partió una hogaza. Comieron de pie, y entre bocado y bocado arreglaron el mundo, o al menos el mercado.
    - «B: ¿Y si vendemos juntos?» «A: ¿Pan y queso en la misma mesa?» «B: Como debió ser desde el principio.»
    + éxito
    - Al jueves siguiente, la cola daba la vuelta a la fuente, y no hizo falta levantar la voz.
    - Siguen compitiendo, eso sí: a ver quién de l{A+B:o} dos trata mejor a la gente.
    - Hoy su puesto tiene un letrero pequeño que dice solamente: "Probar es gratis".

    plot: el-dedo-en-la-balanza
    theme: honestidad
    A: zorro/zorra/comadreja/gato/mono
    B: ratón/ratona/gorrión/hormiga/ardilla
    C: búho/lechuza/tortuga/buey
    $fruta: garbanzos | nueces | castañas | lentejas
    title: La balanza | {A.el} que pesaba de más | El peso de una pata
    moral: La balanza trucada pesa primero la vergüenza de su dueño. | Un cliente engañado no vuelve, y además lo cuenta.
    learn: A
    * inicio
    - {A.un} tenía en el mercado una balanza de latón y vendía {fruta} por libras. Todo iba muy bien, quizá demasiado.
    - Relucía la balanza sobre el mostrador, y relucían los dientes de {A.un}, que despachaba {fruta} a toda la plaza.
    - Cada vez que pesaba un cucurucho de {fruta}, {A.un} apoyaba en el plato, con mucho disimulo, la punta de una uña.
    - En el mercado de los animales se pagaba con bellotas, y la tienda más próspera era la de {A.un}. Nadie sabía por qué.
    - Una libra de {fruta} es una libra en cualquier parte, menos en el puesto de {A.un}.
    + sospecha
    - {B.un} llegó a casa, volvió a pesar la compra y le faltaba un buen puñado. Pensó que sería un error y calló.
    - {B.un} compró dos libras para el invierno y, al llenar el tarro, no pasó de la mitad. «B: Qué raro. | El tarro no ha crecido.»
    - «B se preguntó: ¿Habré contado mal?» {B} no era de desconfiar, así que pesó su compra una vez, dos, tres. Siempre faltaba lo mismo.
    * prueba
    - Volvió con una piedra que pesaba justo una libra. «B: ¿Podría pesarme esto?» La aguja marcó libra y media, y toda la plaza se quedó en silencio.
    - {B} pidió que pesaran una pluma. {A}, por costumbre, puso la uña. ¡La pluma pesó tanto como una calabaza!
    - Al día siguiente, {B} acudió con {C.un}, que tenía fama de mirar despacio. «C: Pese usted otra vez, por favor, | pero con las patas en la espalda.»
    + vergüenza
    - A {A} se le erizaron los pelos del lomo. La fila se deshizo; uno tras otro, los clientes dejaron sus cucuruchos y se marcharon.
    - «A: Será la humedad.» Pero no había una nube en el cielo, y nadie se lo creyó.
    - <avergonzado A> Aquella tarde no vendió nada, ni la siguiente, ni la de después.
    * reparación
    - Tras una semana sin dormir, {A} llamó a la puerta de {B} con un saquito. «A: Esto es lo que te debo. | Lo he pesado tres veces, sin uñas.»
    - {A} fue de puerta en puerta devolviendo lo que había quitado. Tardó tres días. En la última casa, que era la de {B}, dijo por fin la verdad entera.
    - Un lunes apareció un aviso en el puesto: "He pesado mal y a sabiendas. Pido perdón. Quien quiera, que traiga su propia balanza". {B} lo leyó dos veces y entró a comprar.
    + final
    - «B: Confiaré otra vez, | pero cuento contigo y cuento yo.» Y así compraron y vendieron durante muchos años.
    - Desde entonces, {A} añade a cada libra un puñadito de propina.
    - La confianza volvió gramo a gramo, que es como vuelve siempre.

    plot: la-cola-de-la-fuente
    theme: turnos
    A: cabra/cerdo/pavo_real/gallo/oca
    B: gallina/oveja/ratona/coneja/tortuga
    T = m cántaro | f jarra | m botijo | f tinaja
    $excusa: tengo invitados a comer | se me quema la sopa | soy de buena familia
    title: La cola de la fuente | {T.el} de {A.el} | Con prisa y sin agua
    moral: La fila es la forma más sencilla de ser justos. | Colarse ahorra un minuto y cuesta el respeto.
    learn: A
    * inicio
    - En la plaza solo manaba una fuente, y al amanecer la fila llegaba hasta la botica. Entre los que esperaban estaba {B.un}, con su cubito.
    - Una hilera de vecinos con vasijas rodeaba la fuente de la plaza. Al final, bostezando, aguardaba {B.un}.
    - El caño de la fuente daba un hilo de agua, y aquel verano había que armarse de paciencia. {B.un} había llegado antes que el sol.
    - «: ¿Quién es el último?» Eso se preguntaba cada mañana en la fuente de la plaza, y ese día contestó {B.un}.
    - Para llenar un balde en la fuente se tardaba lo que dura una canción. {B.un} tarareaba, esperando su turno.
    + colón
    - En ese momento apareció {A.un} con {T.un} y se fue derecho al caño. «A: Déjenme pasar, | que {excusa}.»
    - {A.un} no saludó a nadie. A codazos se abrió camino y plantó {T.su} delante de todos. «A: Yo no espero: {excusa}.»
    - «A: ¡Paso, paso! | ¡{excusa}!» Quien venía empujando era un personaje muy conocido en el pueblo por sus malos modales.
    * protesta
    - Hubo murmullos. «B: Aquí todos tenemos prisa.» «A replicó: La mía es más importante.»
    - «B: Disculpe, | pero la cola empieza allá.» {A} hizo como quien oye llover.
    - A {B} se le subió la sangre a la cabeza, pero se limitó a señalar el final de la fila. {A} ni miró.
    + rotura
    - Con tanta prisa, {A} tropezó con el escalón. {T.el} cayó, ¡cataplún!, y quedó hech{T:o} añicos.
    - Quiso llenar{T.lo} tan deprisa que se le escurrió de las patas. De {T.el} solo quedó el asa.
    - Tiró de {T.el} por un lado, alguien tropezó por el otro, y aquello terminó en un charco lleno de pedazos.
    * gesto
    - Algunos se rieron. {B}, no. Cuando le llegó la vez, llenó su cubo y se lo tendió. «B: Toma. | Yo vuelvo a ponerme en la fila.»
    - Nadie dijo nada durante un rato. Luego {B} se apartó un poco. «B: Si te pones detrás de mí, te presto mi balde cuando acabe.»
    - {A} se quedó mirando el barro, sin agua y sin vasija. Fue {B} quien le ofreció la suya. «B añadió: Pero al final de la cola, ¿eh?»
    + aprendizaje
    - {A} esperó como los demás. Y en la espera se enteró de dos noticias, aprendió un refrán y le contaron un chiste.
    - Desde el último puesto, la plaza se veía distinta: había rostros, historias, bebés. {A} nunca se había fijado.
    - «A murmuró: No se está tan mal aquí.» «B: Es que en la cola se charla.»

    plot: tres-canciones-a-la-vez
    theme: escuchar
    A: niño
    B: niño
    C: niño
    $alcalde: el alcalde | la alcaldesa | el señor cura | la boticaria
    title: La banda de la plaza | Tres canciones a la vez | El ensayo
    moral: La música empieza cuando uno escucha a los otros. | Para sonar juntos hay que callar un poco.
    learn: A+B+C
    * inicio
    - {A} tocaba el acordeón; {B}, la trompeta; {C}, el bombo. Cada un{A+B+C!o} por su lado sonaba bien. El problema era la plaza.
    - Faltaba una semana para la verbena, y en la plaza ensayaba la banda más joven de la comarca: {A} con el acordeón, {B} con la trompeta y {C} con el bombo.
    - ¡Pom, pom, tararí, ñic! Salía tal estruendo de la plaza que los balcones se cerraban. Eran el bombo de {C}, la trompeta de {B} y el acordeón de {A}.
    - {alcalde} había encargado la música de la fiesta a {A}, que tocaba el acordeón, a {B}, que soplaba la trompeta, y a {C}, que pegaba al bombo. Todavía no sabía lo que había hecho.
    - Carteles de colores anunciaban por todo el pueblo un gran concierto en la plaza. Iban a tocar {A} el acordeón, {B} la trompeta y {C} el bombo, y les temblaban las rodillas.
    + ruido
    - {A} quería un vals. {B} prefería una marcha. A {C} le daba igual, con tal de golpear muy fuerte. Empezaban l{A+B+C:o} tres a la vez y terminaban cada cual cuando le parecía.
    - Para que se oyera su acordeón, {A} tocaba con más fuerza. Entonces {B} soplaba hasta ponerse colorad{B:o}, y {C} aporreaba el bombo como si le debiera dinero.
    - Nadie seguía a nadie. Aquello parecía una pelea de ollas dentro de un saco.
    * queja
    - Un perro aulló. Una maceta se cayó del susto. {alcalde} se asomó con algodones en los oídos y les rogó que pararan.
    - «A: ¡No me dejan oírme!» «B: ¡Es que tú suenas a gato!» «C: ¡Y l{A+B:o} dos van tarde!»
    - Las palomas abandonaron el campanario. Una vecina bajó con un pastel y se lo ofreció a cambio de silencio.
    + silencio
    - De puro cansancio, dejaron los instrumentos en el suelo. Entonces oyeron la fuente: glu, glu, glu, siempre al mismo paso. {C} la acompañó con los dedos, muy bajito.
    - Enfadad{A+B+C:o}, se sentaron sin hablar. Y en medio de aquel silencio se oyó el reloj de la torre: tic, tac. {C} empezó a darle al bombo con ese mismo compás.
    - Llegó una anciana con un bastón y golpeó las losas: tac… tac… tac. «: Primero el corazón, | después la voz, y al final los adornos.»
    * armonía
    - Sobre aquel latido entró el acordeón con cuatro notas, y la trompeta contestó con otras cuatro. {A} levantó las cejas. ¡Por fin había oído a {B}!
    - «A: Empieza tú, {B.nombre}, | y yo te sigo.» La trompeta cantó sola un momento. Después llegó el acordeón, despacito, como quien pide permiso.
    - {B} esperó a que {A} terminara la frase, y solo entonces sopló. Nunca una espera había sonado tan bonita.
    + verbena
    - En la verbena bailó todo el pueblo, incluso quienes habían comprado algodones.
    - La noche de la fiesta tocaron una pieza sin nombre, mitad vals y mitad marcha, que aún se silba por las calles.
    - {alcalde} pidió otra. Y otra. Los algodones acabaron en la papelera.

    plot: el-hilo-de-la-cometa
    theme: competir
    A: niño
    B: niño
    T = m dragón de papel (dragones de papel) | f raya de cola larguísima | m halcón de tela (halcones de tela)
    title: El hilo de la cometa | {A.nombre}, {B.nombre} y el viento | El concurso de cometas
    moral: El premio se guarda en un cajón, y el gesto, en la memoria. | Quien gana de verdad no necesita que el otro caiga.
    * inicio
    - El segundo domingo de marzo se celebraba en el parque el concurso de cometas. {A} llevaba {T.un}; {B}, un rombo sencillo hecho con periódicos.
    - Soplaba viento del norte, limpio y parejo: el mejor para las cometas. {A} y {B} desenrollaron sus ovillos sin quitarse la vista de encima.
    - {A} había tardado un mes en fabricar {T.un}. Estaba segur{A:o} de que nadie volaría más alto, y menos {B}, con su cometa de papel de periódico.
    - «A: El premio es mío.» «B: El premio es del viento.» De este modo se saludaron en el parque l{A+B:o} dos favorit{A+B:o}.
    - Azul es el cielo de marzo, y ancho, y aquella mañana se llenó de colas y de colores. Abajo, con el cuello torcido de tanto mirar, estaban {A} y {B}.
    + subida
    - Subieron juntas. La de {A} daba latigazos soberbios; la de {B} trepaba callada, como por una escalera.
    - A los diez minutos solo dos cometas seguían en lo alto. Las demás colgaban de los plátanos o dormían en la hierba.
    - El público contaba los metros a voces: cuarenta, cincuenta, sesenta. Ninguna de las dos cedía.
    * apuro
    - <de-pronto>, a {A} se le acabó el hilo. Le faltaban unos palmos para ganar, y {B} tenía todavía medio carrete.
    - En eso, una ráfaga torció {T.el} de {A}, y los dos hilos se enredaron arriba. Si alguien tiraba, caería la cometa contraria.
    - Entonces el ovillo de {A} se escapó rodando y quedó sujeto por un nudo flojo, a punto de soltarse. Quien estaba más cerca era {B}.
    + decisión
    - {B} dudó lo que tarda en pasar una nube. Después se acercó a {A}. «B: Quieta esa mano. | Yo te ayudo.»
    - «A: ¿Vas a aprovecharte?» «B contestó: Así no quiero ganar.» Con mucho tiento, {B} arregló el enredo y sujetó el hilo.
    - Habría bastado con no hacer nada. Pero a {B} le gustaban más las cometas que las copas, y corrió a echar una mano.
    * desenlace
    - Ataron un hilo con otro y volaron las dos cometas de la misma cuerda. Subieron tanto que parecían dos motas de polvo.
    - Ganó una niña con una cometa rosa, y ell{A+B:o} dos aplaudieron más que nadie.
    - El jurado no supo a quién dar la cinta, de modo que la cortó por la mitad.
    + cierre
    - Merendaron sobre la hierba, y las dos cometas, atadas a una rama, siguieron jugando solas.
    - «A: El año que viene, hagamos una entre los dos.» «B: Con tus dibujos y mi periódico.»
    - Al recoger, {A} le regaló a {B} el secreto de la cola larga, que no había contado a nadie.

    plot: zapatos-por-abrigo
    theme: cambiar
    A = m zapatero : persona | f zapatera : persona
    B = f costurera : persona | m sastre : persona | f modista : persona
    title: Zapatos por abrigo | {A.el} descalz{A:o} y {B.el} con frío | El frío de la plaza
    moral: En casa del artesano falta lo que el vecino sabe hacer. | Un trueque bien hecho abriga por los dos lados.
    * inicio
    - En un extremo de la plaza trabajaba {A.un}; en el otro, {B.un}. Los separaban la fuente, veinte pasos y una vieja timidez.
    - Estaban dos personas en la plaza, cada una en su taller. {A.un} remendaba botas ajenas; {B.un} cosía abrigos para otros.
    - {A.un} clavaba tachuelas desde el alba, y andaba, sin embargo, con unas sandalias rotas en pleno enero. Enfrente, {B.un} cosía forros de lana y no tenía ni bufanda.
    - Nevaba sobre los toldos de la plaza. Detrás de un cristal, {A.un} daba forma a unas suelas; detrás de otro, {B.un} enhebraba una aguja.
    - ¿Puede un zapatero ir descalzo? Puede, si no le queda cuero después de calzar a todos. Así le ocurría a {A.un} que vivía frente a {B.un}.
    + pobreza
    - A {A} le entraba el viento por las mangas del chaquetón, que era todo agujeros. A {B} le entraba la nieve por las suelas.
    - {B} salía por leña a saltitos, con los dedos morados: llevaba zapatos de verano. {A} la hacía arder tiritando, porque su abrigo no cerraba.
    - Cosía {B} con los pies metidos en paja. Martilleaba {A} con una manta vieja sobre los hombros. Y ambos disimulaban.
    * ver
    - Cierta noche se fue la luz de la calle y encendieron velas. Por primera vez cada cual vio el taller de enfrente, y vio lo que allí faltaba.
    - {B} entró a arreglar un tacón. Se fijó en el chaquetón roto. {A} se fijó en los pies mojados. Ningun{A+B!o} dijo nada, pero l{A+B:o} dos se pusieron a pensar.
    - «B: Ese abrigo pide auxilio.» «A: Y esos zapatos ya no piden nada, | están muertos.» Se echaron a reír, con un poco de vergüenza.
    + trabajo
    - Aquella semana se apagaron muy tarde las dos ventanas. {A} cortaba un cuero que guardaba para ocasión; {B} usaba un paño color vino, el mejor de la estantería.
    - «A: Yo te hago unas botas.» «B: Yo te hago un gabán.» «A: ¿Y quién sale ganando?» «B: El frío, seguro que no.»
    - En secreto, {A} midió las huellas de {B} en la nieve. En secreto, {B} calculó a ojo la espalda de {A}.
    * intercambio
    - El domingo se encontraron junto a la fuente helada, l{A+B:o} dos con un paquete y l{A+B:o} dos con el pulso agitado. Las botas entraron como un guante; el abrigo, como una caricia.
    - Al probarse lo suyo, {B} dio tres pasos de baile y {A} se abotonó hasta la barbilla. No sobraba ni una puntada.
    - Cuando desataron las cintas, no supieron qué decir. Así que fueron a tomar un caldo.
    + cierre
    - El pueblo tomó ejemplo: la panadera cambió rosquillas por leña; el herrero, una reja por un corte de pelo.
    - Hoy siguen a veinte pasos, pero los recorren varias veces al día.
    - Y en el escaparate de {B} hay unas botas; en el de {A}, un abrigo. No están en venta.

    plot: el-banco-al-sol
    theme: hablar
    A = f boticaria : persona | f viuda : persona | f maestra jubilada : persona
    B = m relojero : persona | m marinero viejo : persona | m cartero jubilado : persona
    $hora: a las once | después de misa | cuando abría la panadería
    title: El banco al sol | Dos personas en un banco | La plaza de los dos silencios
    moral: Una palabra amable ocupa menos sitio que un enfado. | Un malentendido crece con el silencio y se deshace con una pregunta.
    * inicio
    - Estaban dos personas en un banco de la plaza, una en cada punta: {A.un} y {B.un}. Entre ambas cabía una tercera, pero nadie se atrevía a sentarse.
    - Todos los días, {hora}, {A.un} se sentaba al sol en el mismo banco de la plaza. Y todos los días, {hora}, llegaba {B.un} y se sentaba también.
    - El banco de hierro era el único de la plaza al que le daba el sol en invierno. Lo querían {A.un} y {B.un}.
    - {A} ocupaba el lado izquierdo. {B} ocupaba el derecho. Así había sido durante tres inviernos, en el banco de la plaza, sin un triste "buenos días".
    - En la plaza había una estatua, una palmera y un banco. En el banco había dos personas calladas, {A.un} y {B.un}, que parecían otras dos estatuas.
    + sospecha
    - {A} creía que aquel señor la despreciaba, porque nunca le hablaba. {B} creía que aquella señora quería el banco para ella sola, porque ponía el bolso en medio.
    - «A pensaba: Qué antipático.» «B pensaba: Qué orgullosa.» Y el sol calentaba por igual a l{A+B:o} dos.
    - Cada carraspeo les parecía una indirecta; cada suspiro, una ofensa. Llegaron a sentarse de espaldas.
    * incidente
    - Un martes sopló el aire y se llevó el periódico de {B}. Una hoja aterrizó en la falda de {A}. Había que devolverla, y para devolverla había que hablar.
    - Una mañana, un gorrión se posó en el respaldo, justo en el medio, y se puso a picotear una miga. Para no espantarlo, los dos contuvieron la respiración; y al volar el pájaro, les entró la risa.
    - Cierto día, {B} no vino. Ni al otro. {A} descubrió que el banco entero le quedaba grande, y cuando por fin lo vio llegar, tosiendo, se le escapó la pregunta.
    + charla
    - «A: ¿Por qué no me saluda nunca?» «B respondió: Soy un poco sordo de este oído, señora. | Pensé que era usted quien no me saludaba.»
    - «B: Creí que le molestaba mi compañía. | Como pone el bolso…» «A: ¡Si lo pongo para guardarle el sitio!»
    - «A: ¿Está usted enfadado conmigo?» «B balbuceó: ¿Yo? | ¡Tres años llevo sin saber cómo empezar!»
    * remedio
    - {B} se cambió al lado del oído bueno, y ya no hubo quien callara a ningun{A+B!o}.
    - Hablaron de los nietos, de la lluvia y del precio del azúcar. Se les fue la mañana, y la mañana siguiente también.
    - Resultó que l{A+B:o} dos coleccionaban sellos, aborrecían las coles y habían nacido el mismo mes.
    + cierre
    - Ahora el hueco de en medio lo ocupa una bolsita de almendras garrapiñadas.
    - Los niños de la plaza dicen que el banco, desde aquel invierno, habla.
    - «B: Lástima de inviernos perdidos.» «A: Entonces, no perdamos este.»

    plot: la-calle-a-oscuras
    theme: compartir
    A = m farolero : persona | f velera : persona | m hojalatero : persona
    B = m molinero : persona | f molinera : persona | f aceitera : persona
    $ruido: el maullido de un gato | un cubo que rodaba | el aleteo de un toldo
    title: La calle a oscuras | Faroles sin aceite | Una noche en la calle
    moral: La luz no se gasta por alumbrar al vecino. | Guardar lo que sobra deja a todos a oscuras.
    * inicio
    - En la calle de los Olmos se acabó la luz. {A.un} tenía doce faroles y ni una gota de aceite; {B.un} tenía una tinaja de aceite y ni un farol.
    - {B.un} cerraba con dos vueltas la bodega donde guardaba su aceite. En la casa de al lado, {A.un} sacaba brillo a unos faroles que no alumbraban.
    - Se hacía de noche a las cinco, y en aquella calle empinada no se veía ni la punta de la nariz. Allí vivían, pared con pared, {A.un}, con doce faroles apagados, y {B.un}, con una tinaja llena de aceite.
    - «: ¿Quién va?» «: Soy yo, que me he dado con una esquina.» En la calle de los Olmos se conversaba así en cuanto se ponía el sol, pues {A.un} no tenía aceite para sus faroles y {B.un}, que lo tenía, no lo soltaba.
    - Colgaban de la pared doce faroles muertos. {A.un} los limpiaba cada sábado, por si algún día {B.un}, dueñ{B:o} del aceite, se ablandaba.
    + tacañería
    - «A: Véndeme un poco.» «B: ¿Y si el invierno es largo?» Desde el otoño llevaban con la misma conversación.
    - {B} decía que el aceite era suyo y que cada cual se apañara. Pero también {B.él} tropezaba en los escalones.
    - «B: Si te doy aceite, te quedas tú con la luz.» «A: Y si no me lo das, nos quedamos l{A+B:o} dos con la sombra.»
    * susto
    - Aquella noche, {B} oyó en la calle {ruido} y, creyendo que era un ladrón, echó a correr, resbaló y se torció un tobillo. Quedó en el suelo, en lo oscuro.
    - La hija pequeña de {B} salió a buscar a su gata y no acertó a volver. La llamaban, pero en aquella negrura todas las puertas eran la misma.
    - A {B} se le cayó la llave de la bodega. Buscó a tientas durante una hora, de rodillas sobre el empedrado, hasta que oyó pasos.
    + ayuda
    - {A} salió con el último cabo de vela que le quedaba. Lo había guardado para su cumpleaños. «A: Agárrate a mi brazo.»
    - Sin pensarlo, {A} quemó la mecha de reserva y su propio pañuelo. Por unos minutos hubo claridad, y bastaron.
    - «A: Tranquilidad, que ya voy.» Prendió un puñado de virutas y alumbró la calle hasta que todo estuvo en orden.
    * cambio
    - {B} abrió la bodega de par en par. «B: Llena tus faroles. | Uno para cada puerta.»
    - Al amanecer, una jarra de aceite apareció en el umbral de {A}. Al anochecer, apareció otra.
    - «B: Guardaba aceite para un mal día, | y el mal día lo estaba fabricando yo.» Entre l{A+B:o} dos llenaron los doce faroles, sin derramar una gota.
    + luz
    - Esa noche la calle parecía un río de oro. Salieron las abuelas con sus sillas, y se contaron cuentos hasta las doce.
    - Desde el valle, los pastores vieron una fila de luces nuevas y preguntaron qué santo se celebraba.
    - Y el aceite, cosa rara, duró hasta abril: en las noches claras no hacía falta encender más que la mitad.
    """#
}
