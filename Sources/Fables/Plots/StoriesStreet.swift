extension PlotSources {
  /// The street, the stairs, the square: cats, kites, football, moving house.
  static let street = #"""
    plot: la-mudanza
    A: niño
    M: padres
    R: mueble
    V: vecino
    $piso: un segundo sin ascensor | una casa con patio | un ático lleno de sol | un piso encima de una panadería | una casita junto a las vías
    $falta: el oso de peluche | la caja de los disfraces | la tortuga | el álbum de cromos | la lámpara de la mesita
    title: La mudanza | Cuarenta y tres cajas | La casa vacía
    * inicio
    - Cuarenta y tres cajas: {A} las había contado dos veces. Toda su vida cabía en cuarenta y tres cajas.
    - A las ocho de la mañana, un camión azul se detuvo delante de la puerta. Había llegado el día de la mudanza.
    - «A preguntó: ¿Y la casa no viene con nosotros?» {M} dejó la cinta adhesiva y le acarició el pelo.
    - La casa, sin muebles, tenía eco. {A} dijo su nombre y las paredes se lo devolvieron.
    - En la pared del pasillo estaban las marcas de lápiz: {A} a los tres años, a los cinco, a los siete. Eso no se podía meter en ninguna caja.
    + cargan
    - Dos hombres forzudos bajaron {R.el} por la escalera. «: ¡Cuidado con la esquina!» Demasiado tarde.
    - Bajaron los colchones, la nevera, las plantas y {R.el}, que no cabía por la puerta y tuvo que salir por el balcón.
    - {M} escribía en cada caja con un rotulador: cocina, libros, frágil, no sé. La última iba encima de {R.el}.
    * adiós
    - {A} recorrió los cuartos uno por uno y les dijo adiós en voz baja.
    - Antes de irse, {A} escondió una moneda detrás de un azulejo suelto, para quien viniera después.
    - {A} miró por la ventana de siempre: el tejado, la antena, el trocito de montaña. Quiso aprendérselo de memoria.
    + viaje
    - Después subieron al camión, los tres delante, muy apretados.
    - El camión arrancó. En el espejo, la calle se fue haciendo pequeña.
    - El viaje duró cuarenta minutos y siete canciones.
    * nueva
    - La casa nueva era {piso}. Olía a pintura y a nada.
    - Ahora iban a vivir en {piso}. Los interruptores estaban todos en el lado contrario.
    - Llegaron a {piso}. {M} giró la llave: una vez, dos, y un empujón con el hombro.
    + falta
    - Abrieron treinta cajas y no aparecía {falta}. A {A} se le hizo un nudo en la garganta.
    - Por la noche faltaba {falta}. «A: Se ha quedado allí. | Se ha quedado sin nosotros.»
    - {A} no podía dormir sin {falta}, y nadie sabía en qué caja estaba.
    * vecino
    - Entonces llamaron a la puerta. Era {V.un} con un plato de rosquillas. «V: Bienvenidos. | ¿Necesitan algo?»
    - {V.un} que pasaba se detuvo delante de la puerta. «V: Esto estaba abajo, en la acera. | ¿Es de ustedes?» Era la caja que faltaba.
    - Se oyeron tres golpes en la pared y una voz. Era {V.un}. «V: ¡Hola! | Por este lado también vive gente.»
    + final
    - En la última caja, la que ponía "no sé", apareció {falta}. Entonces, por fin, aquello fue una casa.
    - Antes de apagar la luz, {M} buscó un lápiz e hizo una raya en la pared, justo encima de la cabeza de {A}. Ya podían empezar.
    - Aquella noche durmieron todos en el suelo del salón, sobre los colchones, como náufragos contentos.

    plot: el-gato-de-la-escalera
    Y = m yo : ; def=yo | f yo : ; def=yo
    G = m gato ; adj=negro,atigrado,gris | f gata ; adj=pardo,blanco,gris
    M = f madre : ; def=mi madre | m padre : ; def=mi padre
    $sitio: debajo de la escalera | entre los cubos de basura | dentro de una maceta vacía | en el motor del coche del vecino
    $nombre: Martes | Botón | Sardina | Nadie | Mosquito | Canela
    title: {G.un} en la escalera | {nombre} | Alguien maúlla
    * inicio
    - Había algo escondido {sitio}. Algo que respiraba.
    - Un maullido no me dejaba dormir. Venía de la calle y parecía una bisagra.
    - «Y dije: Hay alguien ahí.» Y ese alguien tenía bigotes.
    - Tenía una oreja rota, la cola torcida y un hambre que le llegaba al techo.
    - Todo empezó con una lata de atún que abrí para mi bocadillo.
    + aparece
    - Era {G.un} muy flac{G:o}. Me miró como se mira a los desconocidos: con un ojo.
    - {G.un} asomó la cabeza un segundo y volvió a esconderla.
    - Me agaché despacio. {sitio} brillaban dos puntitos verdes: era {G.un}.
    * comida
    - El lunes le dejé un poco de leche. El martes, arroz. El miércoles desapareció mi bocadillo.
    - Le puse un platito a tres metros. Al día siguiente, a dos. A la semana, comía a mi lado.
    - No se acercaba si yo estaba cerca, así que aprendí a estar lejos.
    + confianza
    - Un día me rozó la pierna con el lomo, como por equivocación.
    - A los nueve días se dejó tocar. Tenía el pelo áspero y el corazón muy rápido.
    - Una tarde se durmió encima de mis zapatos. No me moví en dos horas y llegué tarde a cenar.
    * pide
    - «Y pregunté: ¿Podemos quedarnos con {G.él}?» «M respondió: De ninguna manera.»
    - Mi familia decía que no: que los pelos, que las cortinas, que las vacaciones.
    - «M dijo: Un animal no es un juguete.» Yo ya lo sabía. Era {G.el} quien no quería separarse de mí.
    + lluvia
    - Aquella noche llovió. {M} se levantó tres veces a mirar por la ventana. A la tercera, se puso el impermeable y bajó.
    - Y entonces llegó el frío, el de verdad. Por la mañana encontré a {G.el} en la cocina, envuelt{G:o} en la toalla buena.
    - A la semana siguiente, {M} volvió del mercado con un saco de arena, un peine y una cara muy seria. Nadie preguntó nada.
    * final
    - Ahora duerme en mi cama, se llama {nombre} y no obedece a nadie.
    - Le pusimos {nombre}. Las cortinas no han sobrevivido.
    - Se llama {nombre}. Cuando {M} cree que nadie {M.lo} oye, le habla como a un bebé.
    - {G:Lo|La} llamamos {nombre} porque no se nos ocurrió otra cosa. A veces, por la noche, ronca más que mi padre.

    plot: futbol-en-la-plaza
    A: niño
    B: niño
    V: vecino
    $portería: dos mochilas | una chaqueta y un ladrillo | los dos plátanos de la plaza | un banco y una papelera
    $resultado: siete a siete | once a once | tres a tres | cuatro a cuatro | nueve a nueve
    $destino: el balcón de | la ventana abierta de | el tendedero de | el patio de | la terraza de
    title: Fútbol en la plaza | El último gol | La pelota y el balcón
    * inicio
    - Cada tarde, a las cinco y media, la plaza se convertía en estadio.
    - Las porterías eran {portería}. El árbitro era nadie, y por eso discutían todo el rato.
    - «B gritó: ¡Aquí, aquí, pásala!» La pelota voló de una punta a otra de la plaza.
    - Jugaban siete contra seis, porque el hermano pequeño de {B} contaba la mitad.
    - {A} tenía los cordones desatados y la camiseta por fuera. Así, según {B}, se jugaba mejor.
    + partido
    - Iban {resultado} cuando empezó a oscurecer. El que marcara ganaba.
    - {A} hizo un regate, dos, tropezó con una paloma y siguió corriendo. El marcador: {resultado}.
    - El reloj de la iglesia dio las ocho. Iban {resultado}, y a lo lejos alguien ya llamaba a cenar.
    * disparo
    - Entonces {A} vio el hueco. Chutó con la puntera, con el alma y con los ojos cerrados.
    - {B} centró desde la esquina y {A} le pegó de cabeza, o más bien de nariz.
    - «B: ¡Chuta!» {A} le dio con tanta fuerza que perdió el zapato.
    + vuela
    - La pelota subió, subió, pasó por encima de la farola y cayó en {destino} {V.un}.
    - El zapato fue gol. La pelota, en cambio, acabó en {destino} {V.un}. [Y se hizo el silencio.|]
    - La pelota rebotó en una rama, giró y desapareció en {destino} {V.un}. Sonó una maceta.
    * miedo
    - Nadie se atrevía a subir. Decían que allí dormían otras quince pelotas.
    - «B: Ve tú.» «A: Ve tú, que eres más rápid{B:o}.» Al final subieron l{A+B:o} dos.
    - Echaron a suertes quién llamaba al timbre. Perdió {A}, como siempre.
    + puerta
    - Se abrió la puerta. {V.el} tenía la pelota en una mano y un geranio roto en la otra. «V: ¿De quién es este gol?»
    - «V preguntó: ¿Otra vez ustedes?» {A} se puso del color de los tomates.
    - {V.el} miró a {A+B} de arriba abajo. «V: Llevo toda la tarde mirando el partido. | Ese pase último fue muy malo.»
    * trato
    - {A} pidió disculpas y prometió comprar otra planta. {V.el} devolvió la pelota con un consejo sobre los tiros libres.
    - «V: Se la doy con una condición. | Mañana arbitro yo.»
    - Resultó que {V.el}, de joven, jugaba en un equipo de verdad. En la pared colgaba una foto amarilla con once sonrisas.
    + final
    - Desde entonces hay silbato, tarjetas y hasta dos minutos de descuento. Nadie discute, o casi nadie.
    - Al día siguiente empataron otra vez.
    - «A: ¿Vale el gol?» «B: Depende. | ¿El de la pelota o el del zapato?»

    plot: la-cometa-del-tio
    A: niño
    T = m tío : ; def=su tío | f tía : ; def=su tía
    L: lugar colina/playa/prado
    $forma: un dragón | un pez volador | un pájaro con tres colas | un barco | una estrella de ocho puntas | una mariposa
    $papel: papel de seda | hojas de periódico | una bolsa de plástico | un mantel viejo
    title: La cometa | Hilo, caña y viento | {A.nombre} espera el viento
    * inicio
    - {T} sabía hacer cometas con cualquier cosa.
    - «A preguntó: ¿Es difícil volar?» «T respondió: Para los pájaros, no. | Para el papel, un poco.»
    - Aquel domingo soplaba el viento del norte y {A} recortaba {papel} en la mesa del comedor.
    - Dos cañas en cruz, un ovillo de hilo y un bote de cola: eso fue lo que {T} puso delante de {A}.
    - Cuando {T} venía de visita, siempre pasaba algo. Aquella vez pasó una cometa.
    + construyen
    - Hicieron la cometa con {papel}. Parecía {forma}, o casi.
    - Midieron, doblaron y pegaron. Poco a poco, {papel} y dos palos se convirtieron en {forma}.
    - {A} quería que la cometa fuera {forma}. La recortaron con cuidado y le añadieron una cola de lazos.
    * secado
    - Hubo que esperar una hora a que se secara la cola. Fue la hora más larga del mes.
    - La colgaron de la lámpara para que se secara. {A} la vigiló sin sentarse.
    - Mientras se secaba, {T} enseñó a {A} tres nudos: el llano, el corredizo y el del pescador.
    + salen
    - Después fueron {L.a}. Allí el viento no tropieza con nada.
    - Cuando estuvo lista, la llevaron {L.a}, como quien lleva una bandeja.
    - {L.en}, {T} se mojó un dedo y lo levantó. «T: De allí. | Viene de allí.»
    * fracaso
    - La primera vez, la cometa cayó de punta. La segunda, de espaldas. La tercera se enredó en las piernas de {T}.
    - {A} corrió y corrió, pero la cometa iba detrás arrastrándose, igual que un perro con sueño.
    - La cometa no subía. «A: Pesa demasiado.» «T: No. | Tiene prisa, como tú.»
    + sube
    - Entonces vino una ráfaga. El hilo se tensó, la cola se abrió y {forma} subió por encima de los árboles.
    - Esperaron. Al cabo de un rato, el viento mismo la levantó de las manos de {A}.
    - {T} la sostuvo en alto. «T: ¡Ahora, suelta hilo!» Y la cometa se fue hacia arriba, temblando.
    * cielo
    - Allí arriba parecía una coma en una página azul.
    - {A} sentía en los dedos los tirones del cielo.
    - Le mandaron un mensaje: un papelito con un agujero que subió por el hilo hasta perderse.
    + final
    - Cuando recogieron, les dolía el cuello de tanto mirar.
    - Se quedaron hasta que salió la primera estrella. O quizá era la cometa.
    - «A: ¿La soltamos?» «T: Si la soltamos, ya no vuela. | Se cae.» {A} lo pensó todo el camino de vuelta.

    plot: el-loro-que-hablaba-de-mas
    A: niño
    M: familia
    V: vecino
    $frase: ¡Qué mala cara! | ¡Otra vez lentejas! | ¡Cierra la puerta! | ¡Al agua, patos! | ¡Me debes tres monedas!
    $nombre: Capitán | Pimienta | Don Ramón | Esmeralda | Periquín
    title: El loro {nombre} | Plumas y secretos | Quién ha dicho eso
    * inicio
    - En casa de {A} vivía un loro llamado {nombre} que solo sabía una frase.
    - «: {frase}» No lo había dicho nadie. Nadie con dientes, al menos: había sido {nombre}, el loro de {A}.
    - El loro de {A} llegó en una jaula dorada, con su bolsa de pipas y su mal genio. Se llamaba {nombre}.
    - A {A} le habían regalado un loro verde, con la frente amarilla, que se llamaba {nombre}.
    - Los canarios cantan, los gatos maúllan y {nombre}, el loro de {A}, opinaba.
    + costumbre
    - Por la mañana comía pipas; por la tarde dormía; por la noche, cuando todos callaban, decía su frase: "{frase}".
    - {A} quiso enseñarle a dar los buenos días. El loro ladeó la cabeza y contestó: "{frase}".
    - Imitaba el teléfono, la cafetera y la tos de {M}. Pero, sobre todo, repetía: "{frase}".
    * visita
    - Una tarde vino de visita {V.un}, con zapatos brillantes y una caja de bombones.
    - El domingo invitaron a merendar a {V.un}, que hablaba muy fino.
    - Llamaron a la puerta. Era {V.un}, que venía a pedir un poco de sal.
    + grita
    - «V dijo: Buenas tardes a todos.» Desde la jaula, una voz ronca respondió: "{frase}".
    - Se hizo un silencio. Y en mitad del silencio se oyó: "{frase}". {M} se atragantó con el café.
    - {V.el} se sentó, cruzó las piernas y abrió la boca. No pudo decir nada, porque desde la jaula se oyó: "{frase}".
    * enfado
    - {V.el} miró a {A} con las cejas muy altas. «A: Yo no he sido. | ¡Ha sido él!»
    - {M} tapó la jaula con un paño. Debajo del paño siguieron opinando.
    - «V: ¡Qué niñ{A:o} tan maleducad{A:o}!» {A} señaló la jaula con el dedo.
    + aclaran
    - {A} levantó el paño, y el loro, muy orgulloso, lo repitió todo desde el principio.
    - Entonces el loro imitó la risa de {V.el}, tan bien que {V.el} se echó a reír de verdad.
    - Cuando {V.el} vio al loro, primero se puso {V:rojo|roja}, después blanc{V:o}, y por fin soltó una carcajada.
    * final
    - Desde entonces, {V.el} viene todos los domingos. Dice que en ninguna otra casa le hablan con tanta franqueza.
    - El loro aprendió por fin una frase nueva: la risa de {V.el}.
    - Aquella noche, {A} cubrió la jaula y le deseó buenas noches. Al cabo de un minuto, en la oscuridad, se oyó: "{frase}".

    plot: cartas-por-la-ventana
    A: niño
    B: niño
    $hilo: un cordel con una pinza | una cesta y una polea | una caña de pescar | un avión de papel | un cochecito atado a una cuerda larga
    $mensaje: Hola. ¿Tú también te aburres? | ¿Cómo se llama tu gato? | ¿Cuántos escalones tiene tu escalera? | ¿Tienes un lápiz rojo?
    title: Cartas por la ventana | El correo del patio | De ventana a ventana
    * inicio
    - La ventana de {A} daba a un patio, y al otro lado del patio había otra ventana.
    - Durante años, {A} y {B} vivieron a seis metros de distancia sin conocerse.
    - Una mañana, {A} vio que alguien movía la cortina de enfrente.
    - En el edificio vivían cuarenta y ocho personas. {A} conocía a once.
    - Estaba {A} en la ventana, comiendo una pera, cuando vio enfrente a {B.un} que también comía una pera.
    + saluda
    - Al principio solo se miraron. Luego {A} levantó una mano y {B}, desde enfrente, levantó la otra.
    - {A} sacó la lengua. Desde la ventana de enfrente, {B} hizo lo mismo. Así se presentaron.
    - «A gritó: ¡Hola!» Pero en el patio zumbaban los aires acondicionados, y {B}, enfrente, se llevó una mano a la oreja.
    * mensaje
    - Entonces {A} escribió en una hoja, con letras enormes: "{mensaje}".
    - {B} pegó un papel en el cristal. Ponía: "{mensaje}".
    - Al día siguiente apareció un cartel en la ventana: "{mensaje}". {A} corrió a buscar un rotulador.
    + invento
    - Después inventaron el correo: {hilo}. Funcionaba casi siempre.
    - Pronto les hizo falta un sistema mejor. Probaron con {hilo}.
    - Los carteles se les quedaron cortos. {B}, que sabía de mecánica, construyó el correo con {hilo}.
    * intercambio
    - Cruzaron el patio chistes, adivinanzas, medio bizcocho y un mapa del tesoro.
    - Así viajaron cromos, caramelos, la mitad de un secreto y, dos días después, la otra mitad.
    - Un jueves el correo se quedó atascado a la altura del primero, y la vecina de abajo leyó un poema que no era para ella.
    + vecina
    - Desde el segundo, una señora protestó: el correo le pasaba por encima de las sábanas. A la semana ya tenía su propio buzón.
    - El portero {A+B.lo} vio y movió la cabeza. Luego preguntó si podían llevarle una nota a la del cuarto.
    - Otros niños se asomaron. En abril había ya cinco ventanas y un horario de reparto.
    * encuentro
    - Un día coincidieron en el portal. Se quedaron callad{A+B:o}, sin saber qué decir. «B: De cerca eres más baj{A:o}.»
    - Tardaron tres meses en verse de cerca. «A: ¿Subes?» «B: Sube tú. | Tengo bizcocho.»
    - Por fin, una tarde de lluvia, {A} cruzó el patio y llamó a la puerta de {B}. Traía una carta en la mano.
    + final
    - Son amig{A+B:o}, pero siguen escribiéndose. Hay cosas que se dicen mejor por correo.
    - Todavía hoy, si alguien se asoma a aquel patio, puede ver cómo pasa, muy despacio, un papel doblado.
    - Aquella noche, en las dos ventanas, se apagó la luz al mismo tiempo.

    plot: la-luna-desde-el-balcon
    A: niño
    M: familia
    $luna: una uña | una rodaja de melón | un plato de sopa | una moneda gastada | medio queso
    $pregunta: si en la luna había perros | quién encendía la luna | por qué la luna iba siempre detrás del coche | cuánto pesaba la luna | adónde se iba la luna algunas noches
    title: La luna desde el balcón | {A.nombre} y la luna | Una noche de calor
    * inicio
    - Hacía tanto calor que nadie podía dormir. {A} salió al balcón en pijama.
    - La luna parecía {luna}. Eso le dijo {A} a {M}, y {M} estuvo de acuerdo.
    - «A preguntó: ¿Estás despiert{M:o}?» «M contestó: Ahora sí.» Salieron al balcón, descalz{A+M:o}.
    - En el balcón había dos sillas, una regadera, un geranio y, aquella noche, {A} y {M}.
    - Desde el sexto piso, la ciudad era un montón de ventanas. Encima de todas estaba la luna.
    + mira
    - Las sábanas tendidas se movían como barcos. En la calle, un perro conversaba con otro.
    - No se oía más que una moto lejana y el goteo de una maceta.
    - Entre dos antenas asomaba la luna, {luna} encima de los tejados.
    * pregunta
    - {A} quiso saber {pregunta}.
    - Había una duda que no dejaba dormir a {A}: {pregunta}.
    - Después de un silencio, {A} preguntó {pregunta}. {M} se rascó la barbilla.
    + responde
    - «M: Te diré la verdad. | No tengo ni idea. Pero podemos averiguarlo.»
    - {M} le explicó que la luna está a trescientos ochenta y cuatro mil kilómetros, y que caminando se tardarían unos nueve años sin parar a merendar.
    - «M: Allí no hay viento. | Las huellas de los astronautas siguen en el polvo, como si fueran de ayer.»
    * juego
    - Con un ojo cerrado, {A} tapó la luna con el pulgar. La apagó y la encendió seis veces.
    - Entraron a buscar los prismáticos. De cerca, la luna tenía manchas, montañas y cara de sueño.
    - {A} le hizo una reverencia a la luna, por educación. Una nube pasó y fue como si la luna parpadeara.
    + toman
    - Bebieron leche fría y comieron cerezas. Los huesos los dejaron en fila sobre la barandilla.
    - {M} trajo dos vasos de limonada y una manta fina, por si refrescaba.
    - Compartieron un helado de limón con dos cucharas. Goteaba, y las gotas brillaban.
    * final
    - A las dos de la mañana se levantó la brisa. {A} ya dormía, con la boca abierta y la luna en la frente.
    - Cuando volvió a la cama, {A} dejó la persiana un poco subida, para que la luz pudiera entrar.
    - «A: Mañana será más grande, ¿verdad?» «M: Mañana la medimos otra vez.»

    plot: el-sueno-del-mapa
    A: niño
    N = m zorro | f cartera | m capitán | f anciana | m reloj | f jirafa | m búho | f tortuga
    $rasgo: con alas de papel | que tejía niebla | vestid{N:o} de azul | que hablaba en verso | sin sombra | con paraguas
    $lugar: una ciudad construida con libros | un mar de té tibio | un bosque de paraguas | una biblioteca sin techo | una montaña de almohadas
    $prueba: contar al revés desde cien | cantar una canción que no existía | adivinar el color del viento | dibujar una puerta en el aire
    $resto: una pluma azul | un billete de tren sin fecha | una semilla plateada | un botón en forma de luna | un puñado de arena
    title: El sueño de {A.nombre} | Un mapa debajo de la almohada | La noche larga
    * inicio
    - Aquella noche, en cuanto cerró los ojos, {A} apareció en una calle desconocida.
    - {A} sabía que estaba soñando, porque llevaba el pijama y nadie se extrañaba.
    - Primero se cayó la pared. Luego la cama echó a rodar calle abajo, con {A} dentro.
    - «A preguntó: ¿Dónde estoy?» Nadie le respondió. Era uno de esos sueños que empiezan por la mitad.
    - Debajo de la almohada, {A} encontró un mapa. Lo desdobló una vez, otra y otra, hasta que el mapa fue más grande que el cuarto.
    + camina
    - El suelo era blando y hacía un ruido de galleta. En el cielo colgaban tres lunas, una de ellas apagada.
    - Todo olía a domingo. Los relojes marcaban las trece y cuarto.
    - Anduvo durante un siglo, o quizá fueron dos minutos. Con los sueños nunca se sabe.
    * encuentra
    - En un cruce de caminos esperaba {N.un} {rasgo}. «N: Llegas tarde. | Aunque todavía es pronto.»
    - De detrás de un árbol salió {N.un} {rasgo}. «N preguntó: ¿Traes la llave?» {A} no traía ninguna llave.
    - Le cortó el paso {N.un} {rasgo}. «N: Por aquí no se pasa sin permiso.»
    + prueba
    - Para seguir adelante había que {prueba}. {A} no lo había hecho nunca, y sin embargo lo hizo.
    - La prueba era muy sencilla: {prueba}. En los sueños esas cosas salen a la primera.
    - {N.el} le mandó {prueba}. {A} cerró los ojos dentro del sueño y lo consiguió.
    * llega
    - Al otro lado se abría {lugar}. {A} se echó a reír de pura sorpresa.
    - Entonces cruzaron junt{A+N:o} {lugar}, sin mojarse, sin cansarse y sin decir palabra.
    - Desde lo alto se veía {lugar} y, muy al fondo, del tamaño de una uña, su propia casa.
    + vuelve
    - De pronto empezó a sonar una campana. Sonaba como el despertador. ¡Era el despertador!
    - «N: Toma, | para que me creas mañana.» Y en ese momento se despertó.
    - {A} oyó que {A.lo} llamaban desde muy lejos. La voz olía a tostadas.
    * final
    - Por la mañana, {A} encontró entre las sábanas {resto}. No le dijo nada a nadie.
    - En el desayuno, {A} intentó contarlo todo, pero las palabras se le deshacían como azúcar. En el bolsillo del pijama había {resto}.
    - «A: Ha sido solo un sueño.» Y, sin embargo, tenía en la mano {resto}.
    """#
}
