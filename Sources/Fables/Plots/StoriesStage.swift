extension PlotSources {
  /// Puppets, pictures, parties, neighbors, inventions and the night.
  static let stage = #"""
    plot: los-titeres
    A: niño
    B: niño
    P = f princesa | m dragón | m mosquetero | f bruja | f reina
    $rotura: se soltó el hilo del brazo izquierdo | se partió la cruceta de madera | se descosió la cabeza | se enredaron todos los hilos
    $arreglo: una horquilla | un cordón del zapato | una goma del pelo | un imperdible
    $público: tres vecinas, un bebé y el portero | los de segundo con su maestra | los primos de la capital | once personas y un perro
    title: El teatro de títeres | Hilos | {P.el} sin voz
    * inicio
    - El teatro era una caja de televisor con una cortina. La compañía la formaban {A} y {B}.
    - {A} y {B} habían tardado un mes en fabricar los títeres y diez minutos en escribir la obra.
    - «B preguntó: ¿Cuánto cobramos por entrar?» «A contestó: Una galleta. | Dos, si es de las secas.» Era el día del estreno de los títeres.
    - En el patio, detrás de una sábana, {A} y {B} esperaban a que se llenaran las sillas. Hoy debutaban sus títeres.
    + ensayo
    - {A} movía los hilos y {B} ponía las voces. Había una voz para cada personaje, y una tos para el caballo.
    - La figura principal era {P.un} con ojos de botón. {A} la movía tan bien que parecía respirar.
    - Habían ensayado a oscuras, con frío y hasta con la boca llena.
    * público
    - Llegaron {público}. No cabía ni un alfiler.
    - Se sentaron {público}. Alguien pidió silencio y se hizo un silencio de los buenos.
    - {B} asomó un ojo por la cortina. «B: Han venido {público}.»
    + empieza
    - Sonó una cacerola y se abrió el telón. {A} hizo entrar en escena a {P.el}, con una reverencia.
    - La luna de cartón subió por un cordel. Debajo, {P.el} suspiraba en verso.
    - Empezó la función. {P.el} cruzó el puente de corcho con un paso que arrancó aplausos.
    * rotura
    - En lo mejor del segundo acto {rotura}, y {P.el} cayó de bruces.
    - De repente {rotura}. En el escenario, {P.el} se desplomó sin decir ay.
    - Entonces {rotura} y la figura se quedó doblada como un calcetín.
    + silencio
    - Nadie respiró. {A} miró a {B}; {B} miró a {A}.
    - Detrás de la cortina se oyó un susurro. «B: ¿Y ahora qué?»
    - A {A} se le enfriaron los dedos. Faltaba media obra.
    * improvisa
    - «B dijo ~ con la voz del caballo: ¡Se ha desmayado! | ¿Hay algún médico en la sala?» Mientras tanto, {A} hacía el arreglo con {arreglo}.
    - {B} sacó por un lado el caballo y se puso a contar chistes. Al otro lado, {A} trabajaba a toda prisa con {arreglo}.
    - {B} hizo que nevara papel durante tres minutos enteros. Con ese tiempo y con {arreglo}, {A} arregló el desastre.
    + vuelve
    - Y {P.el} se levantó, un poco cojeando, y terminó su frase. El público dio un grito de alegría.
    - Cuando {P.el} volvió a ponerse en pie, aplaudieron más que al final.
    - El público creyó que todo estaba en la obra. Una señora se secó los ojos.
    * final
    - Contaron la caja: diecinueve galletas. Ninguna era de las secas.
    - «A: ¿Lo repetimos mañana?» «B: Sí, | pero con desmayo. Es lo que más gusta.»
    - El remedio sigue allí, a la vista de todos. Nadie ha querido cambiarlo por un hilo nuevo.

    plot: el-cuadro-que-faltaba
    A: niño
    M: abuela/abuelo
    G = m guardia | f guardia
    $cuadro: una mujer con un limón | un barco en la niebla | un perro que espera | una ventana abierta
    $ven: la nada | el paso del tiempo | la espera | el invierno
    title: El cuadro que faltaba | La pared vacía | Aquí había {cuadro}
    * inicio
    - Una vez al año, {A} y {M} iban al museo a ver un solo cuadro. Era pequeño y representaba {cuadro}.
    - «A preguntó: ¿Por qué venimos siempre a ver el mismo?» «M respondió: Porque nosotros cambiamos.» El cuadro mostraba {cuadro}.
    - {A} le preguntó a {M} qué quería por su cumpleaños. Quería ir al museo y ver un solo cuadro, sin prisa. En él aparecía {cuadro}.
    - {A} conocía de memoria el camino: escalera, sala dos, sala cinco y, al fondo, el cuadro favorito de {M}, con {cuadro}.
    + falta
    - Pero en la pared del fondo solo había un clavo y una mancha más clara, del tamaño exacto del cuadro.
    - Aquel día no estaba. En su sitio quedaban un rectángulo pálido y una etiqueta con el título.
    - Al llegar se quedaron con la boca abierta. Habían quitado el cuadro. Solo quedaba la sombra que había dejado en la pared.
    * pregunta
    - {G.un} se acercó con las manos a la espalda. «G: Se lo han llevado a restaurar. | Tenía tos en el barniz.»
    - «M preguntó: ¿Lo han robado?» {G.un} negó con la cabeza: estaba en el taller, en la cama, como quien dice.
    - Preguntaron a {G.un} que vigilaba la sala. El cuadro volvería en primavera.
    + sientan
    - Se sentaron en el banco de siempre, frente al hueco. Ya que estaban, mirarían un rato.
    - {M} se quitó el sombrero y se sentó de todos modos. {A} hizo lo mismo.
    - «A: ¿Nos vamos?» «M: Todavía no. | Lo estoy viendo.»
    * recuerdan
    - {M} fue diciendo en voz baja los colores, de izquierda a derecha, y {A} los iba poniendo con los ojos.
    - Jugaron a recordarlo. {A} se acordaba de un reflejo en la esquina que {M} no había visto nunca.
    - Discutieron sobre una sombra. Para {A} era azul; para {M}, verde. No había manera de comprobarlo.
    + gente
    - Al ver{A+M.lo} tan atent{A+M:o}, una pareja se paró detrás. Luego un señor. Luego una excursión.
    - Pronto se reunió un grupo. Todos miraban la pared con la cabeza ladeada.
    - Una turista hizo una foto del clavo. Otra le hizo una foto a la turista.
    * opinan
    - Un caballero con bufanda explicó que aquello simbolizaba {ven}. Varios tomaron apuntes.
    - «: Qué valentía, | qué sencillez.» Según una joven con carpeta, el artista hablaba de {ven}.
    - Alguien dijo que era la mejor obra del museo, y que trataba, sin duda, de {ven}.
    + final
    - {A} y {M} salieron mordiéndose los labios. En la escalera ya no pudieron más y se rieron hasta las lágrimas.
    - En primavera volvieron. El cuadro estaba en su sitio, recién lavado. Lo miraron más rato que nunca.
    - Por la noche, {A} pintó el cuadro de memoria y lo colgó en el pasillo. {M} aseguró que no notaba la diferencia.

    plot: la-fecha-equivocada
    A: niño
    M: padres
    V: vecino
    $adorno: farolillos de papel | banderines de periódico | globos de tres colores | guirnaldas de macarrones
    $cena: tortilla, aceitunas y medio melón | sardinas en lata, queso y pan de ayer | una sopa estirada con agua y arroz | pan con chocolate para todos
    title: La fecha equivocada | Un cumpleaños adelantado | Nadie espera a nadie
    * inicio
    - {A} escribió a mano todas las invitaciones de su cumpleaños. Se gastaron dos rotuladores.
    - Faltaban semanas para su cumpleaños y {A} ya había repartido las invitaciones.
    - «M preguntó: ¿A cuántos has invitado?» {A} contó con los dedos, y luego con los de {M}. Las invitaciones ya estaban repartidas.
    - En cada invitación, {A} dibujó una tarta, una flecha y una hora: las cinco. De la fecha se ocupó al final, con prisa.
    + víspera
    - La víspera de la fiesta todo estaba por hacer: colgar {adorno}, preparar la merienda, barrer.
    - El viernes por la tarde, {M} andaba en pijama con un plumero y {A} recortaba papeles. Aún les quedaba un día.
    - Para el sábado querían poner {adorno} y hornear una tarta de tres pisos. Era viernes y no había prisa.
    * timbre
    - A las cinco sonó el timbre. En el rellano esperaban ocho niños muy peinados, cada uno con un paquete.
    - Sonó el timbre. Era el primer invitado. Detrás venían todos los demás, por orden de estatura.
    - «: ¡Felicidades!» {A} abrió la puerta y se encontró con la clase entera.
    + error
    - En las tarjetas, en vez de un sábado, {A} había puesto un viernes. Aquel viernes.
    - {M} tomó una de las invitaciones y la leyó dos veces. La fecha estaba clarísima y equivocada.
    - «A: ¡Pero si es mañana!» Un compañero sacó la tarjeta del bolsillo. Era hoy, de puño y letra de {A}.
    * apuro
    - {M} hizo pasar a todo el mundo, se puso una chaqueta encima del pijama y miró dentro de la nevera. La nevera no dijo gran cosa.
    - No había tarta, ni velas, ni un solo vaso limpio.
    - {A} quería meterse en el armario. {M} ya estaba dentro, buscando un mantel.
    + vecino
    - Entonces se abrió la puerta de enfrente. «V: ¿Necesitan sillas? | También tengo una guitarra.»
    - Al oír el jaleo asomó {V.un} con un bizcocho de ayer y una caja de velas.
    - {M} cruzó el rellano y llamó a la puerta de {V.un} que siempre tenía de todo: hielo, platos, paciencia.
    * fiesta
    - Merendaron {cena}, sentados en el suelo. Lo llamaron picnic.
    - Los invitados ayudaron a colgar {adorno} y luego a hacer la cena: {cena}.
    - Hubo {cena}, y de postre, manzanas con una vela clavada. Cantaron tres veces.
    + juegos
    - Como no había juegos preparados, jugaron a buscar el mantel. Ganó una niña que lo llevaba puesto de capa.
    - Bailaron en el pasillo hasta que {V.el} pidió un descanso.
    - Jugaron a las tinieblas, a las estatuas y a fregar los vasos, que resultó ser lo más divertido.
    * final
    - Al día siguiente era el cumpleaños de verdad. Durmieron todos hasta las doce.
    - «M: ¿Y mañana qué hacemos?» «A: Nada. | Lo importante ya está hecho.»
    - Los compañeros siguen hablando de aquella fiesta. Han pedido que {A} vuelva a equivocarse el año próximo.

    plot: la-pinata
    A: niño
    B = m primo : ; def=su primo | f prima : ; def=su prima
    M: abuela/abuelo
    P = f estrella | m burro | m pez | f piña | m cohete
    $capas: catorce capas de periódico | la guía de teléfonos entera | seis rollos de papel de cocina | todos los cuadernos del curso pasado
    $dentro: caramelos, silbatos y mandarinas | cacahuates, canicas y chicles | castañas, trompos y chocolatinas | avellanas, pegatinas y globos
    title: La piñata irrompible | {P.un} de papel | Catorce golpes
    * inicio
    - Este año, la piñata del cumpleaños la haría {A}. Lo anunció durante el desayuno y no hubo discusión.
    - «A dijo: Las de la tienda se rompen enseguida.» Para su cumpleaños, {A} pensaba fabricar una piñata como es debido.
    - {A} infló un globo, preparó el engrudo y tapó la mesa con plásticos. Iba a hacer una piñata.
    - La piñata del año anterior había durado un solo golpe. {A} no estaba dispuest{A:o} a que aquello se repitiera.
    + hace
    - Con {M} de ayudante, le puso {capas}. Pesaba como un mueble.
    - Le dio forma de {P.sp} y la cubrió con {capas}. {M} sugirió que quizá ya bastaba.
    - Usó {capas}. Cada noche, {M} la acercaba a la estufa para que se secara por dentro.
    * cuelga
    - La llenaron de {dentro} y la colgaron del nogal con una cuerda de barco.
    - El día de la fiesta, {M} la subió con una polea: {P.un} de colores, hinchad{P:o} de {dentro}.
    - En el patio, {P.el} de papel se balanceaba sobre las cabezas. Dentro sonaban {dentro}.
    + primeros
    - Empezaron los pequeños. El palo rebotaba y hacía toc, como si llamaran a una puerta.
    - {B} escupió en las manos, dio tres vueltas con los ojos vendados y pegó con toda el alma. No se cayó ni un papelito.
    - Pasaron los invitados, uno a uno. La piñata ni siquiera se despeinó.
    * mayores
    - Luego probaron los mayores. Al padrino se le partió el palo y tuvo que sentarse.
    - Una tía que jugaba al tenis tomó carrerilla. Se oyó un golpe magnífico. En la piñata quedó una arruga.
    - Trajeron el mango de la escoba, después el de la pala. {A} no sabía si sentir orgullo o vergüenza.
    + cansados
    - A las siete, los invitados estaban tumbados en el césped, sudando. «B: Ha ganado ella.»
    - Anochecía. Quince personas miraban hacia arriba sin decir palabra.
    - Los pequeños empezaban a bostezar. Nadie quería irse sin saber cómo acababa aquello.
    * rompe
    - Y entonces cedió la rama. La piñata cayó despacio, con las hojas, y al tocar el suelo se abrió como un huevo.
    - {M} pidió las tijeras de podar, se subió a una silla y, con mucha educación, le abrió una puertecita.
    - En ese momento empezó a llover. Bajo el agua, el papel se fue ablandando, se combó y reventó sin ayuda de nadie.
    + final
    - Llovieron {dentro} para dos cumpleaños. Hubo que traer cubos.
    - Todos se lanzaron al suelo, mayores incluidos. {B} salió del montón con un zapato menos y los bolsillos llenos.
    - «B: ¿Y el año que viene?» {A} dijo que quizá con una capa menos. Una.

    plot: el-grifo-que-goteaba
    A: niño
    M: padres
    V: vecino
    $objeto: un cazo | la regadera | el orinal de flores | una ensaladera
    $ritmo: un vals | una marcha | un bolero lento | una rumba
    title: El grifo que goteaba | Plic, ploc | Música de madrugada
    * inicio
    - Plic. {A} abrió un ojo. Ploc. Abrió el otro. Eran las dos de la madrugada y algo goteaba.
    - De día nadie lo notaba. De noche, cuando la casa callaba, {A} lo oía con toda claridad: plic, ploc, plic.
    - «A susurró: ¿Estás despiert{M:o}?» «M respondió: Desde la primera gota.» Algo goteaba en la casa.
    - {A} contó ciento doce gotas antes de levantarse. Alguien tenía que hacer algo.
    + buscan
    - {A} y {M} recorrieron el pasillo en calcetines, con una linterna. No era la ducha. No era la lavadora.
    - {A} y {M} pusieron la oreja en todas las paredes. El sonido se escondía en cuanto encendían la luz.
    - {A} y {M} siguieron el ruido como dos detectives: por el baño, por el armario de las escobas, hasta la cocina.
    * encuentran
    - Era el grifo del fregadero. Le colgaba una gota gorda, que dudaba mucho antes de lanzarse.
    - Allí estaba, en la cocina: un grifo viejo con una gota en la punta de la nariz.
    - La culpa era del grifo de la cocina. {M} lo apretó, lo aflojó y lo volvió a apretar. Plic.
    + apaño
    - Pusieron debajo {objeto}, y fue peor: ahora, además, tenía eco.
    - {M} le ató un trapo. {A} le puso debajo {objeto}. El grifo siguió a lo suyo.
    - Con {objeto} debajo, las gotas sonaban casi como {ritmo}. {A} empezó a llevar el compás con el pie.
    * vecino
    - Llamaron a la puerta. Era {V.un} en bata, con una llave inglesa. «V: Yo también lo oigo. | Vivo justo debajo.»
    - Se oyeron unos nudillos. En el rellano estaba {V.un} con el pelo revuelto y una caja de herramientas.
    - Del piso de al lado llegó {V.un} en zapatillas. «V: Llevo tres noches contando gotas. | Déjenme pasar.»
    + arreglan
    - {V.el} se metió debajo del fregadero y fue pidiendo cosas, como un cirujano: llave, trapo, luz. {A} se las daba.
    - Cerraron el agua y desmontaron el grifo. Dentro había una arandela de goma más gastada que una moneda antigua.
    - {A} sujetaba la linterna y {M} sujetaba a {A}. De las tripas del grifo salió una arandela partida en dos.
    * arreglado
    - No tenían otra. Entonces {A} trajo una bota de agua que ya no le servía, y de la suela cortaron un anillo de goma. Encajó.
    - En el bolsillo, {V.el} llevaba una arandela nueva desde hacía un año, por si acaso.
    - A las tres y media, con una goma del tapón de un frasco, el asunto quedó resuelto.
    + silencio
    - Esperaron. Un minuto, dos minutos. Nada.
    - L{A+M+V:o} tres miraron el grifo conteniendo la respiración. No cayó ni una gota.
    - El silencio era tan grande que se oía la nevera. Luego se oyó reír a {V.el}.
    * final
    - Ya que estaban, tomaron leche con galletas. A las cuatro, cada cual volvió a su cama.
    - A {A} le costó dormirse: echaba de menos la música.
    - «V: Buenas noches.» «M: O buenos días.» En la ventana empezaba a clarear.

    plot: el-ascensor-parado
    A: niño
    V: vecino
    K = f violonchelista | m violonchelista | m repartidor | f repartidora | m fotógrafo | f fotógrafa
    $bolsa: un kilo de mandarinas | una barra de pan caliente | dos tabletas de chocolate | una docena de churros
    $secreto: que tenía miedo a las palomas | que de joven había bailado en un barco | que nunca había aprendido a silbar | que hablaba con las plantas
    title: Entre el tercero y el cuarto | El ascensor parado | Una hora y diez
    * inicio
    - El ascensor se detuvo entre el tercero y el cuarto. Dentro iban {A}, {V.un} y {K.un}.
    - En el portal, {A} entró corriendo en el ascensor. Ya estaban dentro {V.un} y {K.un}. Subieron tres pisos y medio, y ahí se quedaron.
    - En el edificio de {A} nadie hablaba en el ascensor: se miraban los zapatos. Así iban {A}, {V.un} y {K.un} cuando se paró.
    - Primero hubo un tirón, después un quejido y después nada. En el ascensor, {A} miró a {V.un}, que miró a {K.un}.
    + alarma
    - {A} pulsó todos los botones, incluido el que nadie pulsa nunca. Sonó un timbre muy lejos.
    - «K: ¿Hay alguien?» Desde abajo, el portero gritó que el técnico tardaría una hora. O dos.
    - Una voz metálica dijo que mantuvieran la calma y se cortó.
    * nervios
    - {V.el} se abanicó con una carta del banco. {K.el} se sentó en el suelo.
    - Al principio nadie dijo nada. El espejo repetía tres caras largas.
    - {A} calculó el aire que quedaba. {K.el} le enseñó la rejilla del techo, y {A} dejó de calcular.
    + comida
    - Por suerte, {V.el} volvía de la compra. En la bolsa llevaba {bolsa}.
    - «V: Si hay que esperar, | se espera merendando.» Y de la bolsa salió {bolsa}.
    - De una bolsa de papel, {V.el} sacó {bolsa}. Comieron con la espalda contra la pared.
    * hablan
    - Con la boca llena es más fácil hablar. {V.el} confesó {secreto}.
    - {A} propuso contar cada uno un secreto. El de {V.el} era {secreto}.
    - Hablaron de los pisos, de los perros, de las goteras. Entonces {V.el} contó, bajando la voz, {secreto}.
    + cada
    - {K.el} vivía en el sexto desde hacía cuatro años. Nadie sabía su nombre hasta ese día.
    - {A} recitó la tabla del siete. {K.el}, sin que nadie se lo pidiera, cantó una ranchera entera.
    - Jugaron a las palabras encadenadas. {K.el} perdió tres veces seguidas y pidió la revancha.
    * sacan
    - Cuando el técnico abrió la puerta, {A+V+K.lo} encontró riéndose. Había pasado una hora y diez minutos.
    - De pronto, la luz parpadeó y la cabina subió medio piso con suavidad. «A: ¿Ya?»
    - El técnico {A+V+K.lo} sacó por un hueco de medio metro. Lo último en salir fue la bolsa, ya vacía.
    + final
    - Ahora, en aquel edificio, la gente se saluda. Algunos hasta esperan para subir juntos.
    - Los jueves, {A}, {V.el} y {K.el} toman juntos el ascensor, aunque vivan en pisos diferentes.
    - {V.el} dejó en la cabina una bolsita colgada de un gancho. Pone: "Para emergencias".

    plot: la-maquina-de-despertar
    A: niño
    M: padres
    H = m hermano : ; def=su hermano | f hermana : ; def=su hermana
    $piezas: un embudo, doce fichas de dominó y una tapa de olla | un patín, un ventilador y cuatro metros de cuerda | una rampa de cartón, siete canicas y un cencerro | una polea, un guante relleno y media bicicleta
    $fin: una pluma que hacía cosquillas en el pie | un chorrito de agua fría en la nuca | un plátano de goma que golpeaba una sartén | una mano de cartón que tiraba de la manta
    title: La máquina de despertar | El invento de {A.nombre} | A las siete en punto
    * inicio
    - En casa de {A} nadie oía el despertador. Aquel mes habían perdido nueve veces el autobús.
    - {A} había llegado tarde a la escuela cinco lunes seguidos y decidió resolver el problema con la ciencia.
    - «M gritó: ¡Otra vez son las ocho!» En casa de {A} todos dormían como troncos, y los despertadores no servían de nada.
    - En un cuaderno cuadriculado, {A} dibujó una flecha, una rueda y una cama. Debajo escribió: "Máquina de despertar".
    + construye
    - {A} construyó una máquina en un solo sábado, con {piezas}. Ocupaba el pasillo entero.
    - Para su máquina, {A} necesitaba {piezas}. {H} le ayudó a atornillar lo que había que atornillar.
    - Con {piezas}, además de mucha cinta adhesiva, el invento de {A} empezó a tomar forma. {M} andaba por encima a zancadas.
    * explica
    - El minutero empujaba un palito; el palito, una bola; la bola, todo lo demás. Al final venía lo importante: {fin}.
    - Era muy sencillo: una cosa caía sobre otra, y esa sobre otra más, hasta poner en marcha {fin}.
    - «H: ¿Y eso para qué sirve?» {A} señaló la última pieza: {fin}.
    + primera
    - La primera prueba funcionó a medias. A las tres de la mañana.
    - En el primer ensayo, la máquina despertó al canario, al vecino y al perro del vecino. A la familia, no.
    - La primera vez se atascó a la mitad, y {A} se durmió mientras esperaba.
    * corrige
    - {A} anotó los fallos en el cuaderno: demasiada cuerda, poca pendiente, un calcetín en el engranaje.
    - Cambió dos piezas de sitio, aceitó una rueda y quitó lo que sobraba, que era casi todo.
    - «M sugirió: Quizá con un gallo…» {A} ya estaba otra vez en el suelo, con el destornillador entre los dientes.
    + noche
    - El domingo por la noche, {A} lo dejó todo preparado y avisó a la familia. Nadie podía pisar el pasillo.
    - Esa noche, {A} tardó mucho en dormirse. Se oía el tictac del mecanismo, que esperaba.
    - Pusieron el mecanismo a las siete en punto y se fueron a dormir con los dedos cruzados.
    * amanece
    - El lunes, a las seis y cincuenta y nueve, {A}, {H} y {M} ya estaban de pie en el pasillo. Nadie quería perdérselo.
    - A las siete menos cinco no quedaba nadie en la cama: con los nervios, se habían despertado todos.
    - «H: ¿Ya ha sonado?» Faltaban cuatro minutos, y la familia entera, en pijama, vigilaba el reloj.
    + funciona
    - A las siete, clic, tac, plon, todo salió a la perfección. Lástima que en la cama solo estuviera la almohada.
    - El mecanismo se puso en marcha sin un fallo. Al otro extremo no había nadie a quien despertar. Aplaudieron igual.
    - Cada pieza cayó a su hora, una tras otra, como en un baile. Sobre las sábanas vacías terminó la función.
    * final
    - Llegaron a la parada con un cuarto de hora de adelanto. El conductor no daba crédito.
    - Desde entonces madrugan sin esfuerzo, por miedo a perderse el espectáculo. {A} considera que el invento es un éxito.
    - «M reconoció: Funciona.» «A: Claro. | Aunque no como yo pensaba.» Lo apuntó todo en el cuaderno.
    """#
}
