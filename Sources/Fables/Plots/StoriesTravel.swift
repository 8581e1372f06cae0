extension PlotSources {
  /// Buses, trains and trams, and what is lost and found on the way.
  static let travel = #"""
    plot: la-ultima-parada
    A: niño
    M: abuelo/abuela
    C: transporte
    $fin: un faro pintado a rayas | un campo de girasoles | un cementerio de autobuses | un mirador con telescopio | un lago con dos barcas
    title: La última parada | Final del trayecto | Donde se acaba la línea
    * inicio
    - {A} y {M} subieron al autobús de las cuatro. Eran solo seis paradas y no llevaban nada para leer.
    - El asiento del fondo del autobús tenía la calefacción debajo. Fue culpa del asiento, dirían después {A} y {M}.
    - {A} le pidió a {M} que estuviera atent{M:o}. Tenían que bajarse del autobús en la sexta parada, la de la farmacia.
    - Afuera llovía, y dentro del autobús olía a lana mojada. {A} apoyó la cabeza en el hombro de {M}.
    + duermen
    - En la segunda parada bostezó {M}. En la tercera bostezó {A}. Las demás ya no las contó nadie.
    - El limpiaparabrisas decía que sí, que sí, que sí. Se les cerraron los ojos a {A+M}.
    - El motor ronroneaba. {M} empezó a roncar bajito, y {A} tardó poco en dormirse también.
    * despiertan
    - «C: Final del trayecto.» {A} abrió los ojos. No quedaba nadie más.
    - {A+M.lo} despertó el silencio: el motor se había apagado.
    - Alguien les tocó el hombro. Era {C.el}, con la gorra en la mano. «C: Aquí se acaba la línea.»
    + ven
    - Al otro lado del cristal no estaba la parada de siempre, sino {fin}.
    - {A} limpió el vaho con la manga y vio {fin}.
    - Bajaron medio dormid{A+M:o}. La ciudad se había terminado y, en su lugar, había {fin}.
    * espera
    - «C: El próximo sale dentro de cuarenta minutos. | Lo llevo yo.»
    - No había taxis ni teléfonos, solo un banco. Faltaba más de media hora para el regreso.
    - {M} miró el reloj y luego el horizonte. «M: Ya que estamos aquí, | habrá que aprovechar.»
    + exploran
    - Dieron una vuelta hasta que los zapatos pesaron de barro. Encontraron un caracol, una herradura y un silencio muy grande.
    - {C.el} compartió con ell{A+M:o} un termo de café con leche y las galletas del turno.
    - En tantos años, {M} nunca había pasado de la séptima parada. Se quedó un buen rato con la boca abierta.
    * vuelta
    - Hicieron el viaje de vuelta de pie, para no dormirse.
    - De regreso, {C.el} les dejó anunciar las paradas por el micrófono. {A} puso voz de aeropuerto.
    - El mismo autobús parecía otro: ahora las calles pasaban al revés.
    + final
    - Desde entonces, algún domingo, {A} y {M} se duermen a propósito.
    - Llegaron a cenar con dos horas de retraso y las rodillas sucias. En casa nadie se lo creyó.
    - «A: ¿Y qué habrá al final de las otras líneas?» «M: El martes lo averiguamos.»

    plot: el-tren-parado
    A: niño
    M: familia
    R = m revisor | f revisora
    $causa: una vaca tumbada | un rebaño de ovejas | una bandada de ocas | un burro que no quiere moverse
    title: El tren parado | Una parada sin estación | Dos horas de retraso
    * inicio
    - El tren de las nueve se detuvo en mitad de un campo, sin estación, sin andén y sin explicación. {A} pegó la nariz al cristal.
    - Primero se paró el ruido. Después, el paisaje. {A} tardó un poco en entender que el tren no se movía.
    - {A} y {M} viajaban en el tercer vagón cuando sonó un frenazo largo, como un violín desafinado, y el tren se detuvo.
    - «A preguntó: ¿Ya llegamos?» {M} miró por la ventanilla. El tren se había parado en medio de un trigal.
    + rumores
    - Unos decían que era una avería; otros, que el maquinista se había bajado a merendar.
    - Se asomaron cabezas por todas las ventanillas. Nadie sabía nada, y todos lo explicaban.
    - Pasó un cuarto de hora. Una señora tejía más deprisa que antes.
    * revisor
    - {R.el} recorrió el pasillo. «R anunció: En la vía hay {causa}. | Paciencia, señores.»
    - «M: ¿Qué sucede?» «R: Nada grave. | En la vía hay {causa}.»
    - {A} preguntó por qué no avanzaban, y {R.el} señaló hacia delante. «R dijo: En la vía hay {causa}.» El vagón entero se echó a reír.
    + bajan
    - Abrieron las puertas, y los pasajeros bajaron a estirar las piernas entre las amapolas.
    - {A} tiró de la manga de {M} y bajaron a ver. El aire olía a hierbabuena.
    - Como hacía calor, dejaron bajar a todo el mundo. La hierba llegaba a la cintura.
    * intentan
    - El maquinista probó con la bocina. No sirvió de nada. Entonces {A} probó con un pedazo de pan.
    - Para despejar la vía hicieron falta dos pastores, el maquinista y muchísimas buenas palabras.
    - Por fin llegó el dueño en bicicleta, pidió mil perdones y empezó a silbar.
    + mientras
    - Mientras tanto, a la sombra del tren, la gente sacó tortillas, ciruelas y hasta una guitarra.
    - {M} conoció a un señor que había nacido en su mismo pueblo. Hablaron de un pozo, de un cura y de una bicicleta.
    - {A} encontró una piedra redonda y la guardó, para acordarse del sitio.
    * arranca
    - Al cabo de un rato, la vía quedó libre. «R gritó: ¡Al tren!» Subieron todos, contándose unos a otros.
    - Cuando no quedó nadie delante, sonó el silbato. El paisaje lo pensó un momento y echó a andar.
    - La vía quedó despejada, y el tren dio un tirón. Un sombrero se quedó para siempre en el trigo.
    + final
    - Llegaron con dos horas de retraso. En el andén, los pasajeros se abrazaban como si volvieran del polo.
    - Desde aquella tarde, {A} mira siempre los campos que pasan, por si conoce a alguien.
    - «A: ¿Y si se para también a la vuelta?» «M: Traeremos tortilla.»

    plot: objetos-perdidos
    A: niño
    M: familia
    O = m encargado | f encargada
    C = f bufanda | m sombrero | m paraguas (paraguas) | f linterna | m cuaderno | f armónica | m guante | f gorra | m osito de trapo
    title: Objetos perdidos | {C.el} de {A.nombre} | Línea cuatro, asiento doce
    * inicio
    - {A} se dio cuenta en la escalera mecánica: {C.su} se había quedado en el metro.
    - «A gritó: ¡Me falta {C.el}!» Pero las puertas del metro ya se habían cerrado.
    - El metro se alejó por el túnel con {C.un} dentro. Era {C.el} de {A}.
    - Era {C.un} sin nada de particular, salvo que pertenecía a {A}. Y ahora viajaba sol{C:o}, en metro, hacia el otro lado de la ciudad.
    + consuelo
    - {M} le explicó que existía un lugar adonde iban a parar las cosas distraídas.
    - Miraron en el andén, detrás de las papeleras y debajo de los bancos. «M: Solo nos queda un sitio.»
    - {M} lo apuntó en un papel para no olvidarlo: oficina de objetos perdidos, de nueve a dos.
    * oficina
    - La oficina estaba en un sótano, al final de un pasillo con tuberías. La atendía {O.un} de voz ronca.
    - Detrás del mostrador, {O.un} con guardapolvo gris ordenaba estantes que llegaban hasta el techo.
    - {O.un} con un lápiz en la oreja levantó la vista. Llevaba años esperando, parecía, a que alguien viniera a buscar algo.
    + cosas
    - Había cuarenta y tres paraguas negros, una pierna de maniquí, un violonchelo y una tarta de boda de cartón.
    - «A: ¿Quién pierde una bañera?» «O: Eso mismo me pregunto yo. | Desde hace nueve años.»
    - En una caja de zapatos dormían los pendientes sueltos; en otra, las llaves sin puerta.
    * ficha
    - Hubo que rellenar una hoja: color, tamaño, señas particulares. {A} escribió: "Huele a mi casa".
    - «O: Necesito detalles.» {A} cerró los ojos y describió {C.el} de memoria, hasta la última mancha.
    - {O.el} abrió una libreta gruesa y pasó el dedo por los renglones, de abajo arriba.
    + busca
    - {O.el} desapareció entre los estantes. Se oían cajones, toses y, de vez en cuando, "no, esto no".
    - {O.el} trajo primero {C.un} que no era. Después, otr{C:o}, que tampoco.
    - {A} contó las tuberías, los azulejos y los minutos. Nada aparecía.
    * hallazgo
    - Y de pronto allí estaba, con una etiqueta atada: "Línea cuatro, asiento doce".
    - «O: ¿Es {C.este}?» {A} no respondió: ya {C.lo} apretaba contra el pecho.
    - En el último cajón, entre un trombón y una muleta, estaba {C.el}.
    + final
    - {O.el} puso un sello y tachó un renglón. Dijo que era el mejor momento de su trabajo.
    - Antes de irse, {A} miró los estantes y dio las buenas noches a todas las cosas que se quedaban.
    - Aquella tarde volvieron a casa andando, por si acaso.

    plot: el-tranvia-siete
    Y = m yo : ; def=yo | f yo : ; def=yo
    T = m tío : ; def=mi tío | f tía : ; def=mi tía | m padrino : ; def=mi padrino | f madrina : ; def=mi madrina
    title: El tranvía siete | La campana | Un sábado en el tranvía
    * inicio
    - {T} conduce el tranvía número siete. Un sábado me dejó ir con {T.él}, en la cabina.
    - Hay quien tiene un pariente abogado. Yo tengo a {T}, que conduce un tranvía y un sábado me llevó a su trabajo.
    - A las cinco de la mañana, las cocheras están llenas de tranvías dormidos. Aquel sábado, {T} y yo despertamos al siete.
    - «T: ¿Quieres venir mañana a conducir el tranvía?» Dije que sí antes de que terminara la pregunta.
    + cabina
    - En la cabina había una palanca, un pedal y una campana. {T} me encargó la campana.
    - {T} se puso la gorra y limpió el cristal con la manga. «T: Tú, a la campana.»
    - «Y pregunté: ¿Dónde está el volante?» «T: No hay. | El camino ya está puesto en el suelo.» A mí me tocó la campana.
    * primeros
    - Subieron primero los panaderos, que volvían, y luego los barrenderos, que iban.
    - En la parada del hospital subió una enfermera con cara de haber visto amanecer.
    - A las siete, el vagón se llenó de uniformes, de sueño y de olor a colonia.
    + recorrido
    - Bajamos la cuesta del mercado sacando chispas del cable.
    - En la curva de la plaza, las ruedas chirriaron y una paloma levantó el vuelo.
    - Una furgoneta mal estacionada nos cerró el paso. Toqué la campana trece veces.
    * pasajeros
    - Una señora muy mayor nos dio un ramo de perejil. Lo hace cada sábado, me explicó {T}, desde hace años.
    - Un muchacho corría detrás de nosotros con un violín a la espalda. {T} esperó. Hay reglas que no están en el reglamento.
    - Subió un hombre sin monedas. {T} miró hacia otro lado, al cielo, donde no había nada.
    + mitad
    - En el puente íbamos más despacio. «T: Aquí siempre hay que mirar.» Abajo brillaba el río.
    - Hicimos siete veces el recorrido. A la quinta, yo ya recitaba las paradas de memoria.
    - A mediodía comimos un bocadillo al final de la línea, con las puertas abiertas y los pies al sol.
    * cocheras
    - Cuando ya no quedaba nadie, {T} me dejó apoyar la mano sobre la palanca. El tranvía entero respiró.
    - De vuelta en las cocheras, {T} apagó las luces una por una y me dejó a mí la última.
    - Por la tarde, con el vagón vacío, hablé por el micrófono. «Y anuncié: Señores viajeros, final del trayecto.» Solo me oyó {T}.
    + final
    - No sé qué seré de mayor. Pero algunas noches, ya entre las sábanas, muevo el pie y toco la campana.
    - En el bolsillo me quedó un boleto sin usar. Me sirve para marcar las páginas.
    - «T: ¿Te has cansado?» «Y contesté: No.» Me dormí antes de llegar a la esquina.

    plot: la-billetera-del-autobus
    A: niño
    M: familia
    D = m sastre | f modista | m taxista | f taxista | m cantante | f cantante | m camarero | f camarera
    $foto: un perro con bufanda | una boda bajo la lluvia | un bebé dormido dentro de una guitarra | dos niñas en un trineo | un burro con sombrero
    $pista: un recibo de la tintorería de la esquina | una servilleta con el nombre de un café | la llave de un portal, con la dirección en una etiqueta | el programa de un teatro del barrio
    title: La billetera | Algo en el asiento | La foto de {foto}
    * inicio
    - En el último asiento del autobús había una billetera marrón. {A} la descubrió al agacharse a recoger una moneda.
    - En el autobús, {A} se sentó encima de algo duro. Era una billetera gastada, sujeta con una goma.
    - «A: Mira lo que hay aquí.» Debajo del asiento del autobús asomaba una billetera.
    - {A} y {M} subieron al autobús. Alguien acababa de bajarse y se había dejado una billetera en el asiento.
    + dentro
    - Dentro había tres billetes, un calendario del año anterior y la foto de {foto}.
    - Dentro no había documentos: solo algo de dinero, un botón y la foto de {foto}.
    - Contenía unos pocos billetes y, en el bolsillo más escondido, una foto de colores desteñidos. Era de {foto}.
    * duda
    - {A} contó el dinero: alcanzaba para una pelota y dos helados. Lo contó una sola vez.
    - «M: ¿Qué hacemos?» {A} no respondió enseguida. Miraba la foto.
    - {A} se acordó del escaparate de la juguetería. Fue un momento. Después volvió a mirar la foto.
    + pista
    - Junto a la foto apareció una pista: {pista}.
    - {M} siguió buscando y encontró {pista}. Por algo se empieza.
    - Entre los papeles encontraron {pista}. {A} ya se estaba abrochando el abrigo.
    * buscan
    - Preguntaron aquí y allá. En el primer sitio no sabían nada; en el segundo les señalaron una puerta verde.
    - Anduvieron media tarde. Un barrendero reconoció la foto y les indicó un tercer piso.
    - El rastro {A+M.lo} llevó hasta un portal con azulejos. {A} subió los escalones de dos en dos.
    + abre
    - Abrió {D.un}, en zapatillas y con los ojos hinchados.
    - Al otro lado se oía revolver cajones. Abrió {D.un} con el pelo alborotado.
    - Tardaron en abrir. Era {D.un}, y tenía todos los bolsillos del revés.
    * entrega
    - {A} le tendió la billetera. {D.el} no miró el dinero: buscó la foto y la apretó contra el pecho.
    - Al ver la billetera, {D.el} tuvo que apoyarse en la pared. «D: El dinero me da igual. | De esta foto no hay copia.»
    - {D.el} abrió la billetera, encontró la foto y se sentó en el felpudo, de puro alivio.
    + final
    - {D.el} quiso dar una recompensa. {A} negó con la cabeza, pero aceptó, eso sí, dos vasos de limonada.
    - A la vuelta, en el autobús, {A} miró debajo de todos los asientos.
    - «M: ¿Estás content{A:o}?» «A: Hoy he conocido a alguien.» Y se durmió contra la ventanilla.

    plot: la-llave-perdida
    A: niño
    M: familia
    V: vecino
    $uso: sacar una piedra del zapato | abrir una lata de pintura | dibujar una raya en la tierra | aflojar un tornillo del columpio
    title: La llave | Delante de la puerta | Once días con llave
    * inicio
    - {A} metió la mano en el bolsillo derecho, luego en el izquierdo y por último en un agujero. La llave no estaba.
    - Delante de la puerta, {A} vació la mochila sobre el felpudo. Salió de todo, menos la llave.
    - {A} tuvo por primera vez una llave propia. Le duró once días. Ahora la puerta estaba cerrada, y el bolsillo, vacío.
    - «A: Esta mañana tenía la llave.» Se lo decía a la puerta, que no se abrió.
    + piensa
    - {M} no llegaba hasta las siete. Eran las cuatro, y la escalera olía a coliflor.
    - {A} repasó el día hacia atrás: la parada, el comedor, el recreo, el desayuno.
    - Buscó en los calcetines, en el gorro y entre las páginas del libro de ciencias.
    * vecino
    - Del ascensor salió {V.un} con dos bolsas de la compra. «V: ¿Qué haces ahí?»
    - {V.un} bajaba a tirar la basura y tropezó con los pies de {A}.
    - Se abrió la puerta de enfrente. Asomó {V.un} que {A} solo conocía de decir buenos días.
    + compañía
    - «V: Espera conmigo. | Tengo leche caliente y demasiadas magdalenas.»
    - {V.el} se sentó también en el escalón, con bastante ruido de rodillas.
    - {V.el} trajo un cojín, una mandarina y un tazón de chocolate.
    * consejo
    - {V.el} le contó que una vez perdió un coche. Lo encontró a los tres días, donde lo había dejado.
    - {V.el} tenía un truco: no buscar el objeto, sino recordar la última vez que lo usó.
    - «V: Cuando yo perdía algo, | mi madre decía que las cosas se esconden para descansar.»
    + recuerda
    - Entonces {A} se acordó: en el recreo había usado la llave para {uso}.
    - {A} cerró los ojos y vio la escena. Era en el patio de la escuela, y usaba la llave para {uso}.
    - De pronto, {A} dio una palmada. ¡El recreo! La llave le había servido para {uso}.
    * vuelven
    - Fueron a la escuela antes de que cerraran. {V.el} andaba deprisa y sin dejar de hablar.
    - El conserje les abrió la verja de la escuela. El patio, sin niños, parecía el doble de grande.
    - Hicieron al revés el camino de la escuela, con los ojos en el suelo, como quien busca setas.
    + encuentran
    - Allí estaba la llave, brillando, debajo de un banco del patio.
    - La llave la encontró {V.el}, entre dos raíces. {A} la besó, aunque sabía a tierra.
    - La llave estaba en un rincón del patio, y una hormiga la rodeaba con paciencia.
    * final
    - Ahora {A} la lleva colgada del cuello con un cordón rojo. Y conoce a una persona más en el edificio.
    - Cuando {M} llegó a las siete, {A} abrió la puerta desde dentro, con mucha ceremonia.
    - {V.el} guarda una copia de la llave en un tarro de garbanzos. Por si acaso, y por tener visita.
    """#
}
