extension PlotSources {
  /// Days away from home: sea, train, market, museum, woods.
  static let outings = #"""
    plot: un-dia-en-la-playa
    A: niño
    M: padres
    $cosa: una concha rosada | un trozo de vidrio verde, redondeado por el agua | una estrella de mar seca | una piedra con forma de corazón | una caracola blanca
    $merienda: bocadillos de queso | rodajas de sandía | uvas y galletas | empanadas de atún | duraznos maduros
    $obra: un castillo con cuatro torres | una ballena de arena | un barco con volante y todo | un túnel larguísimo | un volcán con su cráter
    title: Un día en la playa | {A.nombre} y el mar | Arena en los bolsillos
    * inicio
    - El sábado, {A} vio el mar por primera vez en su vida.
    - Salieron de casa cuando todavía era de noche. A media mañana, al otro lado de la última curva, apareció el mar, y {A} se quedó sin palabras.
    - «A gritó: ¡Ya se ve! | ¡Ya se ve el mar!» Y pegó la nariz a la ventanilla del coche.
    - Para su cumpleaños, {A} no había pedido juguetes, sino un día entero en la playa. Y el día llegó por fin.
    - Había cubos, palas, sombrillas de todos los colores y una franja azul al fondo. {A} se quitó las sandalias y echó a correr.
    + agua
    - El agua estaba tan fría que primero metió un dedo, después un pie y, mucho después, la barriga.
    - Las olas le hacían cosquillas en los tobillos y luego se llevaban la arena de debajo de sus pies.
    - Se lamió los labios y descubrió que el mar estaba salado, más salado que la sopa del comedor.
    - «M: No te alejes. | Hasta la cintura y ni un paso más.»
    * obra
    - Con {M} construyó {obra}. Trabajaron de rodillas, callad{A+M:o} como albañiles, hasta que les dolió la espalda.
    - Después decidió hacer {obra}. Necesitaba arena mojada, algas y mucha paciencia. {M} traía el agua en un cubo azul.
    - «A: Voy a hacer {obra}.» «M: Pues yo soy tu ayudante. | Dime dónde cavo.»
    + comida
    - A las dos comieron {merienda} debajo de la sombrilla. Todo sabía un poco a sal y crujía entre los dientes.
    - De la bolsa salieron {merienda}, servilletas y una botella de agua tibia. Nunca una comida había sabido tan bien.
    - Una gaviota muy seria los miraba comer {merienda}, esperando un descuido.
    * hallazgo
    - Por la tarde bajó la marea. En la orilla, entre las algas, brillaba {cosa}. {A} la guardó en el bolsillo. [Era un secreto entre el mar y {A.él}.|]
    - Antes de irse, {A} caminó por la orilla mirando al suelo, y así encontró {cosa}.
    - Una ola un poco más larga que las demás dejó a sus pies {cosa}, como quien hace un regalo.
    + final
    - En el viaje de vuelta se durmió antes de la primera curva, con la piel caliente y el pelo lleno de sal.
    - Esa noche, al quitarse la ropa, cayó arena al suelo del baño. {A} no quiso que la barrieran.
    - «A: ¿El mar sigue moviéndose por la noche?» «M: Toda la noche. | Nunca se cansa.»
    - Cuando cerró los ojos en su cama, todavía sentía que las olas {A.lo} mecían.

    plot: el-viaje-en-tren
    A: niño
    M: anciano familia
    V = f señora con sombrero | m músico con su violín en el estuche | m soldado joven | f monja muy alegre | m vendedor de libros | f estudiante con gafas
    $destino: la costa | la capital | el pueblo de la bisabuela | la sierra | la frontera
    $paisaje: campos de girasoles | orillas verdes y garzas | viñas y almendros | fábricas con chimeneas altas | rebaños de ovejas
    title: El viaje en tren | La ventanilla | Camino de {destino}
    * inicio
    - El tren salía a las siete y cuarto, y a las seis {A} ya estaba en el andén con su mochila.
    - «A preguntó: ¿Cuánto falta?» Acababan de sentarse y el tren ni siquiera se había movido.
    - {A} y {M} iban a {destino}. Eran cinco horas de tren, y a {A} le parecían pocas.
    - El revisor tocó el silbato, las puertas se cerraron con un suspiro y la estación empezó a irse hacia atrás.
    - Aquella fue la primera vez que {A} subió a un tren. Lo recuerda todo: el asiento de tela verde, el olor, el temblor del suelo.
    + ventana
    - Por la ventanilla pasaron primero patios con ropa tendida, luego huertas y después {paisaje}.
    - Durante mucho rato no se vio más que {paisaje}. {A} contaba los postes, pero iban demasiado deprisa.
    - Afuera corrían {paisaje}; adentro, las maletas bailaban en la rejilla.
    * vecino
    - Enfrente viajaba {V.un}. {A} {V.lo} miraba con disimulo, hasta que sus ojos se encontraron. «V preguntó, sonriendo: ¿Es tu primer viaje?»
    - En la segunda parada subió {V.un} y preguntó si aquel sitio estaba libre.
    - {M} se durmió enseguida. Entonces {V.un}, que iba en el asiento de al lado, le ofreció a {A} un caramelo de menta.
    + charla
    - Hablaron de lugares, de comidas y de miedos. El tiempo se fue sin hacer ruido.
    - {V} le enseñó a adivinar el tiempo mirando las nubes: aquellas, finas como plumas, anunciaban viento.
    - Jugaron a encontrar cosas que empezaran por la misma letra: puente, perro, pozo, panadería.
    * túnel
    - De golpe, todo se volvió negro: un túnel. {A} buscó la mano de {M} y la encontró enseguida.
    - «V avisó: Atención, que viene el túnel. | Pide un deseo antes de que vuelva la luz.» {A} cerró los ojos y pidió uno.
    - Al entrar en un túnel, el cristal se convirtió en espejo, y {A} vio su propia cara de sorpresa.
    + llegada
    - Cuando el tren frenó, en el andén de {destino} olía a café y a lluvia. Habían llegado.
    - «A: ¿Ya?» Nunca cinco horas habían sido tan cortas.
    - Bajaron con las piernas dormidas. {A} dijo adiós con la mano, y el tren contestó con un pitido.
    - {V} se despidió con una reverencia. {A} guarda todavía el billete, doblado en dos, dentro de un libro.

    plot: el-mercado-del-sabado
    A: niño
    M: padres
    V: frutero/frutera
    R: verdura
    F = m perejil | mp huevos | m pan | f sal | fp aceitunas | m queso | fp velas
    title: El mercado del sábado | La lista de la compra | {A.nombre} va al mercado
    * inicio
    - Todos los sábados, {M} y {A} iban al mercado con un carrito de ruedas torcidas.
    - «A leyó: Leche, {R.sp}, arroz, jabón y {F.sp}.» Era la primera vez que llevaba la lista.
    - El mercado estaba lleno de voces. Vendían gallinas, quesos, alfombras, relojes y peces que todavía se movían.
    - Aquella mañana {A} llevaba en la mano una lista y en el bolsillo tres monedas: le habían encargado la compra.
    - A las nueve en punto, los vendedores levantaron las persianas y el mercado despertó de un bostezo.
    + colores
    - Había montañas de naranjas, racimos de plátanos, sacos de garbanzos y un tonel de sardinas plateadas.
    - Olía a cilantro, a queso curado, a pan, a mar y un poco a gato.
    - Caminaron entre cajas de ciruelas, trenzas de ajos y canastos llenos de especias amarillas y rojas.
    * puesto
    - En su puesto, {V.un} pesaba {R.unos} en una balanza antigua. «V: Buenos días, jovencit{A:o}. | ¿Qué te pongo?»
    - {V.un} {A.lo} saludó como si fuera una persona mayor. «V: Tengo {R.unos} de esta misma mañana.»
    - «A: Quería medio kilo de {R.sp}, por favor.» «V: ¡Qué buena educación! | Te pondré un poco más.» {V.el} sonrió.
    + cuenta
    - {A} contó las monedas dos veces, muy despacio, y acertó.
    - Eran dos con cincuenta. {A} hizo la suma con los dedos detrás de la espalda.
    - Pagó con una moneda grande y le devolvieron cuatro pequeñas. Al final tenía más monedas que antes, y eso le pareció un buen negocio.
    * pierde
    - Al volverse, no vio a {M}. Solo había abrigos, bolsas y piernas desconocidas.
    - De repente, entre tanta gente, {A} se dio cuenta de que {M} ya no estaba a su lado.
    - Se detuvo a mirar los cangrejos y, cuando levantó la cabeza, estaba sol{A:o}.
    + encuentra
    - Se quedó quiet{A:o} en el mismo lugar, como le habían enseñado. No había contado hasta veinte cuando oyó la voz de {M}.
    - {V.el} {A.lo} subió a una caja para que pudiera ver por encima de las cabezas. «A: ¡Allí está!»
    - «A gritó: ¡Estoy aquí, junto a la balanza!» Y {M} apareció enseguida, con el pelo revuelto.
    * final
    - En casa vaciaron las bolsas sobre la mesa. Lo habían comprado todo, menos {F.el}.
    - «M: Muy bien. | Solo se nos {F#ha|han} olvidado {F.el}.» Tuvieron que volver, y {A} se alegró mucho.
    - Cenaron ensalada. {A} contó tres veces la historia, y en cada una el mercado era más grande.

    plot: la-visita-al-museo
    A: niño
    B: niño
    E: maestra/maestro
    $cuadro: una señora vestida de azul | un barco en medio de la tempestad | un perro dormido a los pies de un rey | un campo de trigo con cuervos | una mesa con limones y un pescado
    $sala: la sala de los dinosaurios | la sala de las momias | la sala de las armaduras | la sala de los relojes
    title: La visita al museo | Un cuadro que mira | {A.nombre} en el museo
    * inicio
    - El jueves toda la clase fue al museo, de dos en dos y con la merienda en la mochila.
    - «E dijo: No se toca nada, | no se corre y no se grita.» {A} se metió las manos en los bolsillos, por si acaso.
    - A {A} le tocó ir de la mano de {B}, que caminaba como si pisara huevos.
    - En el museo el suelo brillaba tanto que {A} podía ver sus propios zapatos boca abajo.
    - {A} pensaba que los museos eran aburridos. Lo pensó exactamente hasta las diez y media de aquel jueves.
    + sala
    - Primero vieron {sala}. Había vitrinas, cuerdas rojas y un guardia que bostezaba sin abrir la boca.
    - Pasaron por {sala} casi sin respirar. Los niños apuntaban cosas en sus cuadernos.
    - En {sala}, {B}, que iba de la mano de {A}, preguntó si alguien vivía allí por las noches. {E} contestó que solo el silencio.
    * cuadro
    - Al final de un pasillo colgaba un cuadro enorme. Representaba {cuadro}.
    - Y entonces {A} lo vio. Era un cuadro con el marco dorado: {cuadro}.
    - {A} se quedó atrás, delante de un cuadro que mostraba {cuadro}. Los colores parecían mojados.
    + mira
    - Si daba un paso a la derecha, la luz cambiaba. Si daba un paso a la izquierda, cambiaba otra vez.
    - De cerca no eran más que manchas. De lejos, las manchas se convertían en mundo.
    - «A le susurró ~ a {B}, que miraba también: Creo que se mueve.» «B: A mí también me lo parece.»
    * pregunta
    - «A: ¿Cuánto tardaron en pintarlo?» «E: Dos años. | Y mira, tú llevas aquí diez minutos enteros.»
    - {E} se acercó sin hacer ruido. «E: ¿Qué te gusta de él?» {A} pensó un momento. «A: Que no se acaba.»
    - «A quiso saber: ¿Quién lo pintó?» En la placa ponía un nombre muy largo y dos fechas. Hacía trescientos años de aquello.
    + final
    - Aquella tarde, {A} sacó todas sus pinturas y llenó la mesa de azules y amarillos.
    - A la salida compraron postales. {A} gastó todas sus monedas en una sola: la de su cuadro.
    - Desde ese día, el cuadro cuelga también en su habitación. Es mucho más pequeño y lo ha pintado {A}.

    plot: una-noche-en-la-tienda
    A: niño
    B: niño
    M: padres
    L: lugar bosque/prado/monte abierto
    $ruido,causa: un gruñido ; un erizo que buscaba caracoles | unos pasos ; una vaca que se había escapado del prado | un golpe seco ; una piña que caía del árbol | un soplido ; un búho joven | unas uñas que arañaban la lona ; una ardilla muy curiosa
    title: Una noche en la tienda | Ruidos en la oscuridad | {A.nombre} y {B.nombre} van de acampada
    * inicio
    - {A} y {B} habían esperado todo el verano aquella noche: por primera vez iban a dormir en una tienda de campaña.
    - Para {A} y {B}, montar la tienda fue más difícil que un rompecabezas. Sobraban dos varillas y faltaba una cuerda.
    - «B preguntó: ¿Y el baño dónde está?» «M respondió: Detrás de cualquier árbol. | Elige el que más te guste.»
    - {A} y {B} acamparon {L.en}. En la mochila llevaban linternas, latas de atún, mantas y un mapa bastante arrugado.
    - {A} y {B} plantaron la tienda antes de que se pusiera el sol. Era naranja y olía a plástico nuevo.
    + cena
    - Cenaron salchichas asadas en un palo. La de {B} se quemó por un lado y quedó cruda por el otro.
    - {M} encendió un fuego pequeño, rodeado de piedras, y calentó una lata de frijoles. Comieron con la misma cuchara.
    - Hubo sopa de sobre, pan y chocolate derretido. Nadie se lavó los dientes.
    * estrellas
    - Después apagaron las linternas. Había tantas estrellas que {A} se mareó un poco.
    - «A: Nunca había visto tantas.» «M: Siempre están ahí. | En la ciudad, las farolas no las dejan salir.»
    - Tumbados en la hierba contaron siete estrellas fugaces, aunque dos quizá fueran aviones.
    + sacos
    - Luego se metieron en los sacos de dormir, como orugas, con los calcetines puestos.
    - Por fin cerraron la cremallera. La lona se inflaba y se desinflaba, igual que si respirase.
    - Cuando {M} les dio las buenas noches, fingieron que tenían sueño.
    * ruido
    - En mitad de la noche se oyó {ruido}. {B} agarró a {A} del brazo. «B: ¿Has oído eso?»
    - «A susurró: ¿Duermes?» «B: No. | ¿Qué ha sido eso?» Afuera se había oído {ruido}.
    - De pronto, {ruido}. L{A+B:o} dos se sentaron al mismo tiempo y se dieron un coscorrón.
    + causa
    - {A} abrió la cremallera tres dedos y alumbró con la linterna. No era más que {causa}.
    - Con mucho valor y poca voz, {B} preguntó quién andaba ahí. La linterna les dio la respuesta: {causa}.
    - Contaron hasta tres y asomaron la cabeza. Allí estaba el monstruo: {causa}.
    * final
    - Les entró tal risa que despertaron a {M}.
    - Por la mañana, con el rocío, la tienda parecía cubierta de perlas. {A} y {B} dormían todavía.
    - «A: Mañana contaremos que era un lobo.» «B: O dos.»

    plot: la-primera-nevada
    A: niño
    B: niño
    M: familia
    $nariz: una zanahoria | una mandarina | un tapón de corcho | una castaña | un pimiento rojo
    $prenda: la bufanda de rayas | el sombrero del abuelo | una gorra de béisbol | unos guantes desparejados
    title: La primera nevada | Todo blanco | El muñeco de nieve
    * inicio
    - Al despertar, {A} notó que la calle estaba demasiado callada. Corrió a la ventana: había nevado.
    - «A gritó: ¡Nieve! | ¡Despierta, que ha nevado!» {B} saltó de la cama sin buscar las zapatillas.
    - Nevó durante toda la noche, sin ruido, sin prisa. Por la mañana los coches parecían pasteles.
    - El termómetro de la ventana marcaba dos grados bajo cero. En el tejado de enfrente, un gato blanco se había vuelto invisible.
    - La radio anunció que no habría clases. {A} y {B} se abrazaron en medio de la cocina.
    + ropa
    - {A} y {B} se pusieron dos pares de calcetines, botas, guantes, gorro y abrigo. Casi no podían doblar los brazos.
    - «M: Abríguense bien. | Y nada de comer nieve.» La puerta ya se había cerrado detrás de {A} y {B}.
    - {M} envolvió a {A+B} en tanta lana que parecían dos ovejas.
    * juego
    - La nieve crujía bajo las suelas como pan tostado. {B} sacó la lengua y atrapó tres copos.
    - Dejaron huellas largas, huellas cortas y el dibujo de dos ángeles con los brazos abiertos.
    - Bajaron la cuesta sentad{A+B:o} sobre una bandeja de cocina, una vez, y otra, y otra más.
    + muñeco
    - Después hicieron rodar una bola hasta que les llegó a la cintura, y encima pusieron otra más pequeña. Le faltaba la cara.
    - Por último levantaron un muñeco. Tenía dos botones por ojos y una rama torcida por sonrisa.
    - «B: Nos falta la nariz.» {A} entró en casa y salió con {nariz}.
    * adorno
    - Con {nariz} por nariz y {prenda}, el muñeco parecía un vecino de toda la vida.
    - Le pusieron {prenda} para que no pasara frío. «A: Buenos días, señor. | ¿Le gusta su nueva nariz?» Era {nariz}.
    - {B} trajo {prenda}. Ya solo había que colocar la nariz, que era {nariz}.
    + final
    - A la hora de la merienda tomaron chocolate muy caliente, con los dedos rojos alrededor de la taza.
    - Tres días más tarde solo quedaba un charco. En medio, como recuerdo, {nariz}.
    - Por la noche, {A} miró por la ventana. El muñeco seguía allí, vigilando la calle bajo la farola.
    - «B: ¿Mañana estará todavía?» «M: Si hace frío, sí. | Si no, se habrá ido de viaje con el río.»

    plot: pesca-con-el-abuelo
    A: niño
    O = m abuelo : ; def=el abuelo
    L: lugar agua abierto !pueblo
    $carnada: lombrices | miga de pan | maíz dulce | bolitas de queso
    B = f bota vieja | f rama con forma de serpiente | m paraguas roto | f lata oxidada | m zapato sin suela | f tetera sin tapa
    title: La caña del abuelo | Un día de pesca | {A.nombre} aprende a esperar
    * inicio
    - El abuelo despertó a {A} a las cinco. Afuera aún cantaban los grillos.
    - «O dijo: Quien quiere peces, | madruga.» {A} se vistió en la oscuridad, con la camiseta del revés.
    - {A} tenía por fin su propia caña: corta, ligera y de color verde.
    - Los dos caminaban en fila india: delante, el abuelo con el cubo; detrás, {A} con las dos cañas y un bocadillo enorme.
    - De todas las cosas que {A} hacía con su abuelo, la pesca era la más silenciosa.
    + preparan
    - Se sentaron {L.en}, sobre dos cajas, y prepararon los anzuelos con {carnada}.
    - {L.en}, el abuelo abrió su cajita de {carnada} y le enseñó a hacer un nudo que no se suelta.
    - Eligieron un lugar tranquilo {L.en}. Para los peces llevaban {carnada}; para ellos, café con leche en un termo.
    * espera
    - Pasó una hora. Una libélula se posó en la punta de la caña y volvió a marcharse.
    - «A: ¿Y ahora qué hacemos?» «O: Ahora, nada. | Eso es lo mejor de todo.»
    - {A} miraba el corcho sin parpadear. El corcho no parpadeaba tampoco.
    + hablan
    - Para matar el tiempo, el abuelo contó cómo conoció a la abuela en un baile, con los zapatos prestados.
    - Hablaron en voz muy baja de la escuela, de los trenes de antes y de por qué las ranas cantan.
    - El abuelo silbaba una canción antigua, de las que ya nadie recuerda la letra.
    * tirón
    - De pronto el corcho se hundió. «O: ¡Tira! | ¡Despacio, despacio!» Y del agua salió {B.un}.
    - La caña se dobló como un arco. {A} tiró con toda su alma y sacó {B.un}.
    - «A: ¡Ha picado, ha picado!» Pero lo que colgaba del anzuelo era {B.un}.
    + risa
    - Se miraron, muy serios, y luego soltaron una carcajada que espantó a todos los patos.
    - «O: Es la pieza más rara que he visto en sesenta años.»
    - Al abuelo le dio tanta risa que se le cayeron las gafas al agua, y tuvieron que pescarlas también.
    * final
    - Al mediodía sacaron dos peces pequeños, los miraron brillar y los devolvieron al agua.
    - Volvieron a casa sin un solo pez. «A: Ha sido el mejor día de pesca del mundo.»
    - Desde entonces, {B.el} adorna el cobertizo. Debajo, en un cartel, se lee la fecha y el nombre de {A}.

    plot: el-autobus-equivocado
    A: niño
    B: niño
    V: transporte
    $numero,otro: doce ; veintiuno | quince ; cincuenta y uno | veintitrés ; treinta y dos | diecisiete ; setenta y uno
    $barrio: el puerto | las cocheras | un barrio de casitas blancas | el estadio | el jardín botánico
    title: El autobús equivocado | La línea {numero} | Vuelta a la ciudad
    * inicio
    - {A} y {B} tenían que tomar la línea {numero}. Tomaron la {otro}.
    - Llovía, los paraguas lo tapaban todo, y {A} leyó mal el número del autobús: no era el {numero}, sino el {otro}.
    - «A gritó: ¡Corre, que se nos va el {numero}!» Subieron de un salto. Era el {otro}.
    - Todos los martes, al salir de natación, {A} y {B} volvían a casa en el {numero}. Pero aquel martes iban hablando y no se fijaron.
    - Desde que habían cumplido diez años, {A} y {B} podían viajar sol{A+B:o} en autobús. Solo había una regla: mirar bien el número, y el suyo era el {numero}.
    + nota
    - Al cabo de seis paradas, {B} frunció el ceño. «B: Esa panadería no la conozco.»
    - El autobús giró a la izquierda donde siempre giraba a la derecha. «B: Oye, | ¿adónde vamos?»
    - Por la ventana empezaron a pasar calles que no habían visto nunca. {B} se puso pálid{B:o}.
    * preguntan
    - {A} se acercó al asiento delantero, agarrándose a las barras. Al volante iba {V.un} de ojos amables.
    - {A} respiró hondo y fue hasta delante. «A preguntó: Perdone, ¿este autobús es el {numero}?» «V respondió: No, este es el {otro}. | El {numero} va justo al lado contrario.»
    - En el espejo, {V.un} vio sus caras de susto. «V: ¿Se han perdido, muchach{A+B:o}?»
    + calma
    - «V: No se preocupen. | Dentro de un rato doy la vuelta, y {A+B.lo} dejo en su casa.»
    - {V.el} les dijo que se sentaran detrás, que la última parada era {barrio} y que desde allí regresaban todos.
    - Llamaron a casa con el teléfono de {V.el}. «V: {A+B.lo} llevo yo, señora. | Llegarán para la cena.»
    * paseo
    - Así vieron {barrio}, el mercado viejo, dos puentes y una casa pintada de tigre. La ciudad era mucho más grande de lo que pensaban.
    - En la última parada, {barrio}, bajaron todos los pasajeros. Durante diez minutos tuvieron el autobús entero para {A+B.él}.
    - Pasaron por {barrio}. Un perro corría al lado de las ruedas y una mujer regaba el balcón bajo la lluvia.
    + final
    - Llegaron a casa una hora tarde, con hambre y con una historia nueva.
    - Ahora conocen cuatro líneas de memoria. Y a veces, solo a veces, se equivocan a propósito.
    - «B: ¿Y si mañana tomamos el treinta y nueve?» «A: Primero preguntamos.»
    """#
}
