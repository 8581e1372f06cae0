extension PlotSources {
  /// Hard nights and hard problems: snow, wind, fire, dark, and who opens the door.
  static let storms = #"""
    plot: la-cueva-llena
    theme: acoger
    A: oso/osa
    B: liebre/ciervo/ardilla/conejo
    C: zorro/comadreja/erizo/tejón
    title: La cueva llena | La nevada | Siempre cabe uno más
    moral: El corazón se ensancha más deprisa que las paredes. | Apretarse un poco también calienta.
    learn: A
    * inicio
    - <frío> {A.un} se disponía a dormir en su cueva, ancha y seca, con la despensa a un lado y el colchón de helechos al otro.
    - Nevó tres días sin descanso. La única puerta abierta de todo el bosque era la cueva de {A.un}, y no por mucho tiempo: ya estaba empujando la piedra.
    - «A: Buenas noches, invierno.» Y se tumbó cuan larg{A:o} era en el fondo de su cueva.
    - En lo más hondo del bosque hay una cueva donde cabría un carro con sus bueyes. La noche de la gran nevada dormía en ella, a sus anchas, {A.un}.
    - Copos como plumas de oca borraban el bosque. {A.un} bostezó tres veces, contó sus tarros de miel y se metió en la cueva.
    + llamada-B
    - Toc, toc. Era {B.un}, con las orejas tiesas de hielo. «B: ¿Me dejaría pasar la noche en un rincón?»
    - Unos golpes lo estropearon todo. En el umbral temblaba {B.un}, blanc{B:o} de escarcha.
    - Apenas había cerrado los ojos cuando oyó castañetear unos dientes. {B.un} asomaba el hocico. «B: Solo necesito un palmo de suelo.»
    * negativa
    - «A gruñó: Está todo ocupado.» Ocupado estaba, sí, por su propia barriga.
    - {A} iba a decir que no. Le gustaba dormir con los brazos abiertos. Pero el viento entró a mirar y {A.lo} hizo estornudar.
    - «A: Aquí no es posada.» Sin embargo, al ver las huellas, tan pequeñas, que se llenaban de nieve, encogió un poco las patas.
    + llamada-C
    - Detrás llegó {C.un}, y detrás, una fila de ratones de campo. Aquello no había quien lo cerrara.
    - No terminó ahí la cosa. Al rato pidió sitio {C.un}, que traía a cuestas a un pájaro aterido.
    - Y aún faltaba {C.un}, que no pedía nada, porque no podía ni hablar de frío.
    * acomodo
    - «A refunfuñó: Está bien. | Tú, a los pies; ustedes, en la barriga; y que nadie ronque.» Quien más roncó, por cierto, fue {A}.
    - «B: Si nos ponemos en círculo, cabemos.» Se pusieron en círculo. Cabían.
    - {A} se hizo un ovillo. Increíble: sobraba media cueva. Nunca había necesitado tanto espacio como creía.
    + noche
    - A medianoche se apagó el fuego. No importó: entre tantos pelos y tantos alientos hacía calor de mayo.
    - El frío rondó la cueva, buscó una rendija y no encontró ninguna: todas las tapaba alguien.
    - {C} contó un cuento, {B} compartió tres nueces, y {A} descubrió que la miel, repartida, empalaga menos.
    * deshielo
    - Cuando llegó el deshielo, {A} echó de menos los ronquidos ajenos. Puso a la entrada un letrero: "Se admiten huéspedes".
    - En primavera, cada cual se fue por su camino. {A} se tumbó con los brazos abiertos, y la cueva le pareció, por primera vez, demasiado grande.
    - «A: ¿Vendrán el invierno próximo?» «B: Aunque no nieve.»

    plot: la-cadena-de-cubos
    theme: juntos
    A: gallo/gallina/oca
    B: cerdo/burro/vaca
    C: gato/ratón/cabra
    T = m pajar | m gallinero | m granero | f leñera
    title: Fuego en {T.el} | La cadena de cubos | Del pozo a {T.el}
    moral: Una fila de manos apaga lo que cien carreras no pueden. | En el apuro, el orden vale tanto como el valor.
    learn: A+B+C
    * inicio
    - Una chispa saltó de la chimenea y fue a caer en {T.el}. {A.un} vio el humo antes que nadie.
    - «: ¡Fuego, fuego!» Medianoche, agosto, viento. Quien gritaba en el corral era {A.un}.
    - Olía a tostado, y en la granja no era hora de tostadas. {A.un} abrió un ojo y vio una lengua roja que lamía {T.el}.
    - Cayó un rayo en la granja, justo encima de {T.el}. Se hizo de día en plena noche, y {A.un} dio la alarma.
    - Alguien olvidó una lámpara junto a {T.el}. Al rato, el resplandor despertó a {A.un}.
    + caos
    - Todos corrieron al pozo y todos volvieron a la vez. {B.un} chocó con {C.un}, se volcaron los cubos, y el agua mojó el camino en lugar del fuego.
    - {B.un} traía agua en un barreño agujereado. {C.un} la traía a sorbos. Iban, venían, tropezaban, y la llama crecía.
    - Un cubo por aquí, un grito por allá. {C.un} se quemó los bigotes; {B.un} no sabía hacia dónde ir.
    * orden
    - {A} subió al brocal del pozo. «A: ¡Alto todo el mundo! | Hagan una fila y que nadie se mueva de su sitio.»
    - «B: Si yo corro, derramo. | ¿Y si el que corre es el cubo?» Se miraron, y en un momento hubo una hilera desde el pozo hasta {T.el}.
    - «A: ¡Así no! | Que cada cual dé tres pasos y pase el cubo al siguiente.»
    + cadena
    - {B} sacaba el agua, que era lo pesado. {C} la recibía a mitad de camino. En la punta, {A} señalaba dónde arrojarla.
    - De pata en pata viajaron cincuenta cubos llenos, y por el otro lado volvieron cincuenta vacíos.
    - Nadie corría ya, y sin embargo el agua llegaba más deprisa. Parecía una noria.
    * final-fuego
    - La llama bajó a la altura de una oveja, luego a la de un pollo, y al fin se quedó en humo y en silencio.
    - Al último cubo contestó un siseo. Estaba apagado. De {T.el} se había salvado más de la mitad.
    - Amanecía cuando se extinguió la última brasa. Tenían la cara tiznada y estaban todos.
    + cierre
    - «C: ¿Quién lo apagó?» «A: Los cubos vacíos también ayudaron.»
    - Aquel domingo reconstruyeron {T.el}, y lo hicieron en fila, por costumbre.
    - El granjero colgó una campana y doce baldes. Pero lo que todos recuerdan es la hilera.

    plot: mil-lucecitas
    theme: ayudar
    A: luciérnaga
    B: gallina/pato/oveja/coneja
    $hija: el menor de sus pequeños | su hijo más travieso | el benjamín de la casa
    title: Mil lucecitas | La noche sin luna | {A.el} y la noche oscura
    moral: Una luz pequeña, al lado de otra, deja de serlo. | Nadie es poca cosa cuando llama a los suyos.
    * inicio
    - La luna no quiso salir aquella noche. {A.un} encendió su farolillo, se vio tan poquita cosa que le dio pena y lo apagó.
    - «A se lamentaba: Alumbro menos que un bostezo.» Estaba en una brizna de hierba, detrás de la granja.
    - Detrás de la granja vivía {A.un} a quien le daba vergüenza brillar. Comparado con el sol, pensaba, lo suyo era una broma.
    - Noche cerrada, ni una estrella. En el prado, {A.un} jugaba a encenderse y apagarse, sin creer que aquello sirviera para nada.
    - A los búhos les sobra oscuridad; a los demás nos da miedo. Por eso {A.un} no entendía para qué le habían dado una luz tan chica.
    + problema
    - Oyó entonces llorar a {B.un}: {hija} se había perdido en el cañaveral.
    - Pasó corriendo {B.un}. «B: ¿Han visto a mi niño? | Salió detrás de una rana y no ha vuelto.»
    - De la casa de {B.un} salían voces. A la hora de cenar faltaba {hija}.
    * intento
    - {A} quiso ayudar. Voló hasta las cañas y alumbró un tallo, una piedra, otro tallo. Así tardaría un año.
    - «B: ¿No puedes brillar un poco más?» {A} apretó los ojos y la barriga. Brilló un poco más. Seguía siendo poco.
    - A la luz de {A} se distinguía una hoja, quizá dos. El cañaveral tenía millones.
    + llamada
    - Entonces se le ocurrió hacer algo que no había hecho nunca: pedir. Tres destellos largos, tres cortos. Desde el otro lado del prado alguien respondió con el mismo ritmo.
    - «A pensó: Yo sola no puedo. | Pero no soy la única.» Y empezó a parpadear como una loca, hasta que en la loma se encendió un punto, y luego diez.
    - Subió a lo más alto de un junco y lanzó su señal a los cuatro vientos. Primas, tías, vecinas, desconocidas: fueron llegando todas.
    * río-de-luz
    - Mil luciérnagas entraron en el cañaveral. Era como si el cielo hubiera bajado a buscar algo que se le había caído.
    - Formaron una hilera y avanzaron despacio. Al fondo, sobre un montón de juncos, dormía el pequeño, abrazado a una rana de verdad.
    - Se hizo de día, un día verde y flotante. «: ¡Miren qué bonito!» Allí estaba, sin un rasguño.
    + cierre
    - «B: ¿Cómo podré pagártelo?» «A: Ya está pagado. | Hoy he visto para qué sirvo.»
    - Desde entonces, {A} no ha vuelto a compararse con el sol. Hay trabajos que el sol no sabe hacer.
    - Aquella noche, al encender su farolillo, a {A} no le pareció pequeño: le pareció el primero.

    plot: el-puente-de-cuerda
    theme: juntos
    A: mono/ardilla/gato/ratón
    B: burro/oso/buey/caballo
    T = m desfiladero | m barranco | f garganta | m despeñadero
    title: El puente de cuerda | Al otro lado de {T.el} | {A.el} y {B.el} tienden un puente
    moral: La agilidad sin peso no ata nudos, y el peso sin agilidad no cruza abismos. | Hacen falta dos orillas y dos amigos para tender un puente.
    * inicio
    - El temporal se había llevado el puente. A un lado de {T.el} quedaron {A.un} y {B.un}, con una cuerda por todo equipaje; al otro, sus casas.
    - «A: ¿Y ahora cómo volvemos?» Abajo, muy abajo, rugía el torrente. {B.un}, que llevaba una cuerda enrollada, se asomó y retrocedió de golpe.
    - Regresaban de la romería {A.un} y {B.un} cuando el sendero se acabó: delante de ellos se abría {T.el}, sin puente. Por suerte, llevaban una buena soga.
    - {T.el} medía doce metros de ancho y daba vértigo. En el borde, con una cuerda larguísima y ninguna idea, estaban {A.un} y {B.un}.
    - Una tabla rota colgaba sobre el vacío. Era lo único que quedaba del puente que {A.un} y {B.un} habían cruzado aquella mañana. Eso, y una cuerda enredada en un espino.
    + solos
    - {A} intentó tender la cuerda; saltó a una rama, cruzó y ató, pero los nudos le quedaban flojos y todo se vino abajo.
    - {B} ató la cuerda a una peña con tanta fuerza que parecía soldada. Pero ¿quién llevaba el otro extremo? {B} no iba a saltar.
    - «A: Yo paso y ya está.» Podía hacerlo, colgándose de las lianas. Miró a {B}, que no podía, y se quedó.
    * plan
    - «B: Tú eres liger{A:o} como una pluma. | Yo peso como una iglesia. Algo se podrá hacer con eso.»
    - «A: Yo llevo la punta y tú sujetas el resto.» «B: De acuerdo. | Y si te caes, tiro.»
    - Dibujaron el plan en la arena: {A}, por el aire; {B}, en tierra, haciendo de ancla.
    + cruce
    - {A} avanzó por una rama seca, con la cuerda entre los dientes. La rama crujió. {B} clavó las patas y tensó. No pasó nada, salvo el miedo.
    - En mitad del vacío sopló una racha. {A} quedó colgando, y habría caído de no ser por {B}, que no aflojó ni un instante.
    - Ida y vuelta, ida y vuelta: siete veces cruzó {A} con la soga, y siete veces apretó {B} los nudos con todo su peso.
    * tablas
    - Después amarraron tronquitos, uno junto a otro. {A} los colocaba; {B} los cargaba desde el bosque.
    - Con cañas hicieron el suelo, y con la cuerda que sobró, una barandilla.
    - Al caer el sol había un puente. Se mecía un poco, pero estaba vivo.
    + paso
    - «B: Pasa tú primero.» «A: No. | Lo probamos juntos.» El puente aguantó.
    - {B} cruzó con los ojos cerrados y {A}, delante, le iba contando los pasos.
    - Todavía está allí. La gente del lugar lo llama "el puente de la pluma y la peña".

    plot: miel-por-guardia
    theme: cambiar
    A: abeja
    B: oso/osa
    $ladrón: un tejón forastero | una banda de avispas | una garduña
    title: Miel por guardia | {A.el}, {B.el} y un trato | El panal del tilo
    moral: Quien pide recibe más que quien arrebata. | Hasta dos enemigos tienen algo que cambiar.
    * inicio
    - Todas las primaveras pasaba lo mismo: {B.un} metía la zarpa en el panal del tilo, y {A.un} le clavaba el aguijón en la nariz.
    - «B: ¡Ay, ay, ay!» El que bajaba del tilo rascándose el hocico se llevaba un chorro de miel y veinte picaduras. {A.un} zumbaba de rabia a su espalda.
    - En un tilo hueco tenía su panal {A.un}. Al pie del tilo, relamiéndose, acampaba {B.un}.
    - ¿Qué es peor, quedarse sin miel o quedarse con la nariz hinchada? {A.un} y {B.un} llevaban años discutiéndolo, a su manera, junto a un tilo.
    - Flores de tilo, sol de junio, un zumbido dulce. Y, de repente, un zarpazo: {B.un} había vuelto por la miel de {A.un}.
    + pérdida
    - Cada asalto rompía celdillas y derramaba más miel de la que se comía. Perdían l{A+B:o} dos.
    - {A} pasaba medio verano reparando la cera. {B} pasaba el otro medio con la cara metida en el barro, para calmar el ardor.
    - De todo el panal, {B} no aprovechaba ni la mitad: lo demás acababa en el suelo, para las hormigas.
    * ladrón
    - Cierta noche llegó {ladrón}, que no dejaba ni las paredes. {A} pidió socorro. Solo estaba despiert{B:o} {B}.
    - Por San Miguel apareció {ladrón}. {A} comprendió que aquello era mucho peor, y voló derecha a la oreja de {B}.
    - Y entonces supieron que {ladrón} rondaba el tilo. «B: Si te roban todo, ¿qué comeré yo?» «A: ¿Y qué comerá mi colmena?»
    + trato
    - «A: Te propongo un cambio. | Tú guardas el tilo, y yo te doy un cuenco de miel cada luna.» {B} se rascó la nariz, que aún recordaba. «B: ¿Sin picaduras?» «A: Sin zarpazos.»
    - «B: Mi fuerza por tu dulzura.» «A: Y nadie mete la mano sin avisar.» Lo sellaron con una gota de miel en la punta de la lengua.
    - Regatearon hasta el alba: que si dos cuencos, que si uno. Quedó en uno y medio, con derecho a lamer la cuchara.
    * defensa
    - Cuando volvió el ladrón, encontró en la puerta una montaña de pelo que bostezaba. Dio media vuelta sin saludar.
    - {B} se plantó delante del tilo y rugió. {A} y sus hermanas remataron la faena. Nadie ha vuelto a molestar.
    - No hizo falta pelear. Bastó que se viera la sombra de {B} y se oyera el zumbido de la colmena.
    + cierre
    - Ahora, la miel que come {B} no pica. Dice que así se distinguen los sabores.
    - Los cachorros y las abejas nuevas juegan juntos bajo el tilo, y nadie recuerda el tiempo de los aguijones.
    - «A: ¿Otro cuenco?» «B: Mañana. | Un trato es un trato.»

    plot: el-gato-del-aguacero
    theme: perdonar
    A: gato/gata
    B: gorrión/paloma/golondrina/pájaro
    title: El aguacero | {A.el}, {B.el} y la lluvia | Tregua bajo la lluvia
    moral: Una tregua puede ser el principio de una amistad. | Nadie cambia si no le damos ocasión de hacerlo.
    * inicio
    - {A.un} había perseguido a {B.un} durante todo el invierno. Por los tejados, por las tapias, por el lavadero. Nunca l{B:o} alcanzó.
    - Los tejados del pueblo conocían bien la historia: {A.un} saltaba y {B.un} se iba volando, un día tras otro.
    - Agazapad{A:o} detrás de una chimenea, {A} movía la punta de la cola. Sobre el pararrayos, {B.un} cantaba sin quitarle ojo.
    - «B: ¡No me atrapas!» Y, en efecto, no. {A.un} se quedaba siempre con una pluma en la uña y un enfado en los bigotes.
    - Entre {A.un} y {B.un} había una guerra de tejados que duraba ya tres estaciones.
    + tormenta
    - Pero una tarde el cielo se rompió. Cayó tal aguacero que las tejas bajaban como barcas. {A} odiaba el agua.
    - Entonces llegó la tormenta de mayo. Las canaletas se desbordaron, y {A}, en lo más alto, se quedó sin camino de vuelta.
    - Un trueno partió el aire. Con las plumas empapadas, {B} ya no podía volar.
    * refugio
    - Solo había un sitio seco, un paraguas roto enganchado en la antena. Debajo estaba {B}. Y debajo se metió {A}. Se miraron.
    - Bajo la campana de la torre, en el único rincón sin goteras, coincidieron l{A+B:o} dos. Ningun{A+B!o} respiraba.
    - Quiso la suerte que ambos corrieran hacia la misma buhardilla. La ventana era estrecha, y el rincón, todavía más.
    + tensión
    - «B: Si me comes, por lo menos deja que acabe la lluvia.» «A: Con este remojón no tengo apetito.»
    - «A: No te muevas.» «B: No me muevo.» «A: No, si lo digo porque ahí te mojas. | Ven más acá.»
    - {A} levantó la pata. {B} cerró los ojos. La pata pasó por encima y apartó un chorro de agua que le caía en la cabeza.
    * charla
    - Tronaba. Para distraer el miedo, {B} contó de qué color se ve el mar desde arriba. {A} contó a qué saben las sardinas. Resultó que l{A+B:o} dos temblaban con los truenos.
    - «A: ¿Por qué cantas tan temprano?» «B: Porque me da miedo la noche y me alegro de que termine.» «A: A mí también me da miedo. | No se lo digas a nadie.»
    - «B: Perdona que me burlara.» «A: Perdona las uñas.»
    + después
    - Escampó. {B} sacudió las alas y {A} miró hacia otro lado, para darle tiempo. Jamás volvió a perseguir{B.lo}.
    - Ahora {B} canta un poco más tarde, y {A} se despierta con la canción y finge que le molesta.
    - El pueblo no se lo explica: cuando llueve, se ve en el tejado una cola rayada y, encima de ella, un bultito con pico.
    """#
}
