extension PlotSources {
  /// Vineyards, orchards, mud and hens; the grinder who comes in autumn, and work by night.
  static let fields = #"""
    plot: la-vendimia
    A: niño
    M: familia
    P = m primo : ; def=su primo | f prima : ; def=su prima
    $tarea: llevar el agua | contar los cestos | espantar las avispas | pisar la uva
    $canción: una jota de las de antes | una canción sin final | una copla muy atrevida | un bolero
    title: La vendimia | Uvas hasta los tobillos | El primer racimo
    * inicio
    - El último sábado de septiembre, la familia entera se juntaba en la viña. {A} iba por primera vez.
    - A {A} le dieron unas tijeras de punta redonda y un cesto. Empezaba la vendimia.
    - «A preguntó: ¿Cuántas uvas hay?» «M contestó: Las que quepan en un día.» Delante, la viña llegaba hasta el horizonte.
    - Todavía no había salido el sol cuando {A} se montó en el remolque, entre cestos vacíos y primos con sueño.
    + empiezan
    - Cada pareja tomó una hilera. A {A} le tocó con {P}, que vendimiaba desde los cuatro años y lo repetía mucho.
    - {P} le explicó el secreto: cortar por el rabito, no apretar y mirar dónde se ponen los dedos.
    - {P} cortaba tres racimos mientras {A} cortaba uno. Los cestos, eso sí, pesaban igual.
    * trabajo
    - Hacia las diez, el sol ya mordía en la nuca. Las manos se les pusieron pegajosas y moradas.
    - Una hilera, otra, otra más. Las hojas hacían cosquillas y las abejas pedían su parte.
    - {M} pasaba con el carro a recoger los cestos. Al carro le chirriaba una rueda y era fácil saber por dónde andaba.
    + comida
    - A mediodía comieron debajo de la encina: pan, queso, tomate y un silencio de mandíbulas.
    - Tendieron una manta a la sombra. {P} se durmió con la boca llena.
    - La abuela del pañuelo negro cantó {canción}, y hasta los que no la sabían hicieron el coro.
    * nubes
    - Entonces alguien señaló al oeste: una nube color de ciruela venía derecha hacia la viña.
    - Por la tarde cambió el aire. Olía a tierra mojada y aún faltaban seis hileras.
    - A lo lejos rodó un trueno. «M gritó: ¡Todos a las tijeras, | que se nos moja la uva!»
    + carrera
    - Nadie volvió a hablar. Se oían solo los cortes, clic, clic, clic, y los pasos de los que corrían con los cestos.
    - {A} y {P} dejaron de pelearse por quién iba delante y trabajaron uno a cada lado de la misma cepa.
    - Los tíos, las vecinas, el que conducía el tractor: todos se pusieron a cortar. {A} ya no miraba las tijeras.
    * último
    - El último racimo lo cortó {A}. La primera gota le cayó en la nariz.
    - Taparon el remolque con la lona en el mismo instante en que se abrió el cielo.
    - Llegaron al lagar chorreando, con toda la cosecha a salvo y los zapatos llenos de barro.
    + final
    - Para el año que viene, a {A} le han prometido la tarea que más desea: {tarea}.
    - Aquella noche, al cerrar los ojos, {A} seguía viendo uvas. Contó cuatrocientas y se durmió.
    - «P reconoció: No has cortado mal.» A {A} las manos le duraron moradas hasta el miércoles, y no quiso lavárselas.

    plot: el-tractor-en-el-barro
    A: niño
    V = m vecino | f vecina
    T = m tío : ; def=su tío | f tía : ; def=su tía
    B = m burro | m buey | m mulo | m percherón
    $nombre: Lucero | Pistacho | Sultán | Trueno | Romero
    $carga: media tonelada de patatas | doce sacos de abono | una carga de leña | las calabazas de la feria
    title: El tractor en el barro | Quién saca a quién | {B.un} y un tractor
    * inicio
    - A {A} no le cabía la alegría en el cuerpo: {T} se había comprado un tractor nuevo, rojo y con radio.
    - Llevaba nueve días lloviendo cuando {A} y {T} salieron con el tractor nuevo por el camino de abajo.
    - «A preguntó: ¿Por este camino se puede?» «T respondió: Con este tractor se puede por todas partes.»
    - {A} tocaba la bocina en cada curva. El tractor nuevo de {T} tenía, además, ocho marchas y cuatro faros.
    + atasco
    - Llevaban {carga}. En el recodo del arroyo, las ruedas empezaron a girar sin avanzar.
    - Iban cargados con {carga}. De pronto, el morro se inclinó y el tractor se sentó en el barro como en un sillón.
    - Cruzaban el prado con {carga} cuando la tierra se volvió sopa. Las ruedas se hundieron hasta el eje.
    * empeora
    - {T} aceleró. El barro saltó hasta las ramas y el tractor bajó otro palmo.
    - Metieron piedras, ramas y el saco del almuerzo debajo de las ruedas. El lodo se lo comió todo.
    - Cuanto más rugía el motor, más se hundía. {A}, por si acaso, dejó de tocar la bocina.
    + vecino
    - En la cerca se había apoyado {V.un} que mordisqueaba una brizna. «V: Así no sale.»
    - {V.un} de la finca de al lado llegó sin prisa, con las manos en los bolsillos, y silbó bajito.
    - {A} corrió a pedir ayuda y volvió con {V.un} que lo miraba todo sin asombro.
    * animal
    - «V: Voy por {nombre}.» {nombre} era {B.un} muy viej{B:o}, con las orejas llenas de abrojos.
    - Al rato regresó con {B.un} que se llamaba {nombre} y parecía medio dormid{B:o}.
    - Trajo del establo a {nombre}, {B.un} de más de veinte años y andar de reloj. {T} se tapó la cara con la gorra.
    + engancha
    - Engancharon las cadenas al tractor. {nombre} olió el capó y estornudó.
    - {V.el} descargó primero la mitad de la carga y luego puso tablas delante de las ruedas. {A} sujetaba el ronzal.
    - {A} le dio una manzana a {B.el} y le rascó la frente. La cadena se tensó con un gemido.
    * tira
    - {B.el} bajó la cabeza, clavó las patas y tiró. Parecía que no pasaba nada. Luego se oyó un chasquido largo, y el barro soltó su presa.
    - Un paso. Una pausa. Otro paso. El tractor salió del lodo como una muela.
    - «V: Sin prisa, {nombre}. | Sin prisa.» Palmo a palmo, las ruedas rojas volvieron a ver la luz.
    + camino
    - Hicieron el resto del camino en fila: {B.el} delante, el tractor detrás, con la radio apagada.
    - {T} dio las gracias tres veces y prometió dos sacos de avena.
    - Cuando llegaron a la casa, el sol salió por primera vez en nueve días y todo empezó a echar humo.
    * final
    - Desde entonces, {T} pregunta por el estado de los caminos antes de arrancar.
    - El tractor tiene un rayón en el lado izquierdo. {A} dice que es la firma de {nombre}.
    - «A: ¿Cuántas marchas tiene {nombre}?» «V: Una. | Pero es la buena.»

    plot: antes-del-granizo
    A: niño
    M: padres
    F = fp cerezas | mp albaricoques | mp melocotones | fp ciruelas
    $aviso: la radio del coche | el dolor de rodilla de la bisabuela | el vuelo bajo de las golondrinas | el boletín del mediodía
    $luz: faroles de gas | los faros de los coches | linternas atadas a las ramas | las bombillas de la verbena
    title: Antes del granizo | La noche de {F.el} | Cajas y linternas
    * inicio
    - Ese año, {F.el} del huerto de {A} estaban tan dulces que las ramas tocaban el suelo.
    - {A} había visto florecer los árboles, cuajar el fruto y cambiar de color. Solo faltaba una semana para recoger {F.el}.
    - «A preguntó: ¿Cuándo empezamos?» «M contestó: El lunes, | si el tiempo quiere.» Los árboles estaban cargados de {F.sp}.
    - Todo lo que la familia de {A} iba a ganar aquel verano colgaba de ciento cuarenta árboles: eran {F.sp}.
    + aviso
    - Entonces llegó el aviso. Lo trajo {aviso}: esa noche caería granizo.
    - Pero {aviso} anunció pedrisco para la madrugada.
    - El sábado, {aviso} puso en alerta a {M}. Venía una tormenta de hielo.
    * llaman
    - {M} llamó por teléfono a todo el que tuviera manos. {A} sacó las cajas del cobertizo.
    - {A} fue de puerta en puerta por toda la calle. No hizo falta explicar mucho: bastaba con señalar al cielo.
    - Al anochecer llegaron la maestra, el mecánico, tres primas y un señor que solo pasaba por allí.
    + luz
    - Como no se veía, encendieron {luz}. El huerto parecía un baile.
    - Trabajaron todos con {luz}. Las sombras de las escaleras trepaban por las paredes.
    - Alguien trajo {luz}, y la noche se llenó de hojas verdes.
    * recogen
    - Unos subían a las ramas, otros llenaban cajas, otros corrían con ellas al granero. {A} llevaba agua y contaba en voz alta.
    - Nadie comió ni una pieza hasta el árbol cien. Después comieron todos a la vez.
    - A las dos, {A} tenía arañazos hasta los codos y unas ganas enormes de sentarse. No se sentó.
    + cansancio
    - «M: Vete a dormir.» «A: Cuando se duerman los árboles.»
    - El mecánico roncó un rato de pie, apoyado en un tronco, y siguió.
    - Un relámpago mudo iluminó el valle. Quedaban veinte árboles.
    * granizo
    - Cerraron la puerta del granero y, un minuto después, cayó la primera piedra de hielo, del tamaño de una avellana.
    - A las cinco empezó el estruendo. Era como si volcaran camiones de grava sobre el tejado.
    - El granizo golpeó durante once minutos. Adentro, sentados en las cajas, todos escuchaban.
    + final
    - Por la mañana, el suelo estaba blanco en pleno verano. En el granero olía a azúcar.
    - Cada ayudante se llevó a casa una caja. Al señor que solo pasaba por allí le dieron dos.
    - Quedaron sin recoger siete árboles. "Para los pájaros", dijo la maestra. {A} ya no la oyó: dormía encima de los sacos.

    plot: huevos-de-pata
    A: niño
    M: abuela/abuelo
    $gallina: Federica | la Marquesa | Doña Pura | Catalina
    $número: cinco | seis | siete | ocho
    title: Huevos de pata | La gallina y el estanque | Los hijos de {gallina}
    * inicio
    - A la gallina le había puesto nombre {A}: {gallina}. Quería ser madre, y llevaba tres semanas sentada sobre una piedra.
    - En el corral donde {A} pasaba las vacaciones había una gallina clueca llamada {gallina}. No dejaba que nadie se acercara.
    - «A preguntó: ¿Está enferma?» «M respondió: Está clueca. | Quiere empollar y no tiene qué.» La gallina, {gallina}, gruñía en su cesto.
    - Aquella primavera, un zorro se llevó a la pata blanca. En el nido quedaron sus huevos. A la misma hora, en el gallinero, la gallina {gallina} pedía huevos a gritos. A {A} se le ocurrió juntar las dos cosas.
    + huevos
    - Así que {M} envolvió en su delantal {número} huevos de pata, todavía tibios, y {A} los puso debajo de la gallina, uno a uno.
    - {A} y {M} le llevaron {número} huevos de pata, verdes y grandes. La gallina los contó con el pico y se acomodó encima.
    - A oscuras, para que no protestara, {A} le metió debajo {número} huevos de pata. {M} sostenía el candil.
    * espera
    - Los pollos tardan veintiún días. Pasaron veintiuno, veintidós, veinticinco. {gallina} no se movió.
    - {A} tachaba los días en la puerta con una tiza. La gallina apenas comía.
    - Hubo una helada, una tormenta y una visita del gato. La gallina siguió sentada.
    + nacen
    - El día veintiocho, debajo de las plumas, algo hizo crac. Asomó un pico ancho, muy ancho.
    - Una mañana había {número} bolas amarillas que se tropezaban con sus propios pies.
    - Nacieron todos. {A} los miró con atención y no dijo nada delante de la madre.
    * extraños
    - {gallina} les enseñaba a escarbar, pero ellos preferían los charcos.
    - Los paseaba por el corral muy tiesa. Las otras gallinas cuchicheaban.
    - Comían mal, andaban peor y, cuando llovía, en vez de esconderse, bailaban.
    + agua
    - Un domingo, los pequeños vieron el estanque. Uno tras otro, plof, plof, plof, se tiraron de cabeza.
    - Y llegó el día en que alguien dejó abierta la puerta del huerto, y detrás de la puerta estaba el estanque. Se lanzaron todos.
    - Durante el primer paseo largo, toda la fila torció hacia el estanque y siguió andando por encima del agua.
    * susto
    - {gallina} corría por la orilla, ahuecada como un paraguas, llamando a sus hijos con unos gritos que partían el alma.
    - La gallina metió una pata en el agua y la sacó. La metió otra vez. Cerró los ojos.
    - «A gritó: ¡Se va a tirar!» La gallina tenía ya el agua por las rodillas.
    + calma
    - {M} silbó y sacudió la lata del maíz. Los patitos dieron la vuelta y salieron como si nada, sacudiéndose.
    - Los patitos flotaban tan contentos que, al cabo de un rato, la gallina se apartó del agua y se sentó a esperarlos.
    - {A} se metió con botas y todo y los fue empujando hasta la orilla. La madre los contó dos veces.
    * final
    - Desde aquel día, por las tardes, {gallina} se tumba en la hierba mientras ellos nadan. Parece una señora en la playa.
    - En julio ya eran más grandes que ella. Aun así, por la noche, querían dormir todos debajo de sus alas.
    - «A: ¿Sabe que son patos?» «M: Yo creo que lo supo siempre.»

    plot: el-afilador
    Y = m yo : ; def=yo | f yo : ; def=yo
    M = f abuela : ; def=mi abuela | f madre : ; def=mi madre | f tía : ; def=mi tía
    F = m afilador | f afiladora
    $tela: las cortinas del comedor | un vestido de lunares | la capa para el carnaval | un mantel para doce
    title: El afilador | Chispas en la calle | Las tijeras de {M.el}
    * inicio
    - Las tijeras de {M} ya no cortaban: mordían. Y faltaba por hacer {tela}.
    - {M} tenía la tela extendida en la mesa y no podía empezar. Las tijeras masticaban el borde sin tragarlo.
    - «M dijo: Estas tijeras no cortan ni el aire.» Quería coser {tela} y no había manera.
    - Aquel octubre, {M} se propuso coser {tela}. Las tijeras, en cambio, no se propusieron nada.
    + música
    - En ese momento se oyó en la calle una musiquilla: cinco notas que subían y cinco que bajaban.
    - De pronto, por la ventana entró el sonido de una flauta de Pan, como si pasara un pájaro de madera.
    - Yo lo oí primero. Era un silbido dulce que solo viene una vez al año, cuando cambia el tiempo.
    * baja
    - Bajé las escaleras de dos en dos con las tijeras envueltas en un trapo. Era {F.un} con su bicicleta.
    - «M dijo: ¡Corre, que se va!» Corrí. En la esquina, {F.un} había puesto la bicicleta patas arriba.
    - {F.un} empujaba calle abajo una bicicleta con una piedra redonda encima de la rueda. Salí a su encuentro.
    + cola
    - Delante de mí esperaban el carnicero, con siete cuchillos, y una niña con un sacapuntas.
    - Ya había cola: navajas, hachas pequeñas, la podadera del jardinero y unas tijeras de uñas.
    - Me puse en la fila. El carnicero, que traía un machete, me dejó pasar delante.
    * afila
    - «F: ¿Me das pedales?» Subí al sillín y empecé a pedalear sin moverme del sitio.
    - {F.el} acercó el filo a la piedra, y saltaron chispas como de una estrella mojada.
    - La piedra giraba y cantaba. Olía a hierro caliente y un poco a tormenta.
    + prueba
    - Luego {F.el} partió un pelo en el aire. Lo juro: uno de los míos.
    - Para probarlas, cortó una hoja de plátano que caía. Las dos mitades llegaron al suelo a la vez.
    - Se sacó del bolsillo un papel de seda y lo abrió de lado a lado, sin un solo ruido.
    * pago
    - Le pagué con unas monedas y con un bocadillo de queso. Lo segundo le gustó más.
    - «Y pregunté: ¿Adónde va ahora?» «F contestó: Hasta donde haya cuchillos tristes.»
    - Me dejó soplar una vez en la flauta. Me salieron las cinco notas que suben; las que bajan, no.
    + final
    - Las tijeras cruzaron la tela como un barco. Aquella misma semana estuvo terminado el trabajo.
    - {M} cortó, cosió y remató. Desde entonces guarda las tijeras como si fueran una joya.
    - La música se fue perdiendo por las calles. Todavía hoy, cuando refresca, me asomo por si vuelve.

    plot: el-turno-de-noche
    Y = m yo : ; def=yo | f yo : ; def=yo
    M = f madre : ; def=mi madre | m padre : ; def=mi padre
    P = f abuela : ; def=mi abuela | m abuelo : ; def=mi abuelo
    $trabajo: en el hospital, en la tercera planta | en la fábrica de vidrio | en la central de trenes | en el laboratorio del puerto
    $nota: Hay lentejas. Te quiero | Ponte calcetines | He visto un búho | Despiértame a las cuatro
    title: El turno de noche | La cena a las siete de la mañana | Cuando {M.el} trabaja de noche
    * inicio
    - {M} trabaja de noche. Cuando yo me lavo los dientes, se pone los zapatos.
    - «Y pregunté: ¿No tienes sueño?» «M contestó: Lo he dejado en la almohada, | para que no se enfríe.» Era la hora de irse a trabajar.
    - En mi casa hay dos relojes: el de todos y el de {M}, que va al revés.
    - A las diez menos veinte, {M} se abrocha el abrigo. Otros se van a la cama; {M} sale a la calle.
    + trabajo
    - Trabaja {trabajo}. Dice que de noche las cosas suenan de otra manera.
    - Su puesto está {trabajo}. Una vez me dejó ver la silla, la lámpara y la taza.
    - Pasa la noche {trabajo}, con un termo de café y una radio bajita.
    * noche
    - Yo me quedo con {P}, que ronca en tres tonos. Cuando se va el autobús, lo oigo doblar la esquina.
    - {P} duerme en el sofá de mi cuarto. Dejamos encendida la luz del pasillo, por si la noche se alarga.
    - A veces me despierto y pienso en las ventanas encendidas de la ciudad. Detrás de una está {M}. {P} me tapa los pies.
    + nota
    - Nos escribimos notas y las pegamos en la nevera. La de ayer decía: "{nota}".
    - En la mesa de la cocina siempre hay un papel. El último era corto: "{nota}".
    - Debajo de mi vaso encuentro mensajes. Uno de ellos lo guardo en la mochila: "{nota}".
    * mañana
    - A las siete suena la llave. Para mí es el desayuno; para {M}, la cena. Comemos en la misma mesa, yo tostadas y {M} sopa.
    - Por la mañana llega con el frío pegado al abrigo. Me cuenta su día, que ha sido de noche, y yo le cuento mis sueños.
    - Cuando amanece, cruza la puerta con pan recién hecho. «M dice: Buenas noches.» «Y digo: Buenos días.»
    + silencio
    - Después baja la persiana. Los sábados, en casa se anda de puntillas hasta las dos, y {P} regaña al teléfono.
    - Los fines de semana jugamos sin ruido: al ajedrez, a las sombras, a leer con los labios. {P} pone cartón en las patas de las sillas.
    - Un mediodía, el vecino empezó a taladrar. {P} subió con un plato de buñuelos y una explicación. No ha vuelto a taladrar.
    * sorpresa
    - Una noche no pude dormir y, con {P}, le llevé la cena en una fiambrera. La ciudad estaba vacía y los semáforos cambiaban para nadie.
    - El día de su cumpleaños, {P} y yo pusimos el despertador a las cuatro y aparecimos en su trabajo con una tarta.
    - La última noche del año, {P} y yo le llevamos las doce uvas en una servilleta.
    + encuentro
    - Cuando nos vio, se tapó la cara con las manos. Comimos l{Y+M+P:o} tres en un banco, bajo una farola.
    - {M} se quedó en la puerta sin saber qué decir. Luego nos enseñó la luna, que desde allí se ve enorme.
    - «M exclamó: ¡Pero si es de noche!» «Y respondí: Por eso.»
    * final
    - El mes que viene le cambian el turno. Voy a echar de menos las notas.
    - He aprendido que siempre hay alguien despierto. Me duermo mejor desde que lo sé.
    - Volvimos a casa cuando empezaban a cantar los pájaros. Yo dormí hasta tarde, como los que trabajan de noche.
    """#
}
