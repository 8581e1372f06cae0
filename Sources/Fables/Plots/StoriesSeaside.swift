extension PlotSources {
  /// Boats, nets, tides and a lighthouse: people who live by the sea.
  static let seaside = #"""
    plot: el-bote-sin-nombre
    A: niño
    T = m tío : ; def=su tío | f tía : ; def=su tía
    $color: verde botella | amarillo limón | rojo teja | azul marino
    $mala: la Fiera del Norte | el Relámpago | la Emperatriz | el Terror de las Sardinas
    $buena: Paciencia | Media Luna | Buenos Días | Poquito a Poco
    title: El bote sin nombre | Pintura y sal | {buena}
    * inicio
    - Según {A}, un bote de remos al que todos llaman "el bote" no puede llegar muy lejos. Así llamaban al de {T}.
    - Aquella primavera, {A} ayudó a {T} a sacar el bote del agua para pintarlo de arriba abajo.
    - «A preguntó: ¿Cómo se llama?» {T} se rascó la nuca. En veinte años de pesca, al bote nadie le había puesto nombre.
    - El bote pasaba el invierno boca abajo en la arena, como una tortuga. En abril, {A} y {T} fueron a despertarlo.
    + lijan
    - Primero lo lijaron. Debajo del blanco había azul, y debajo del azul, un verde de antes de que {A} naciera.
    - Rascaron caracolillos, algas secas y tres capas de pintura vieja. El polvo les dejó la cara gris.
    - {T} tapó las grietas con estopa y brea. El olor se quedó pegado al pelo hasta el jueves.
    * pintan
    - Lo pintaron de color {color}, y también, sin querer, una piedra, un cubo y la oreja de {A}.
    - {A} se ocupó de abajo y {T} de arriba. Acabaron l{A+T:o} dos de color {color}.
    - La lata decía {color}. Al sol parecía otra cosa, pero a l{A+T:o} dos les gustó.
    + nombres
    - Faltaba el nombre. {A} propuso {mala}. {T} dijo que con ese nombre los peces saldrían huyendo.
    - «A: Tiene que llamarse {mala}.» «T: Es un bote de cuatro metros. | Le quedaría grande.»
    - {A} hizo una lista de treinta nombres. El primero era {mala}; el último estaba borrado.
    * botan
    - Antes de decidirse, lo empujaron hasta la orilla para ver si flotaba. Flotaba.
    - Al día siguiente lo echaron al mar sin nombre todavía. Se balanceó un poco, para acostumbrarse.
    - Con dos troncos por ruedas, el bote bajó rodando hasta la espuma.
    + mar
    - Remaron hasta la boya. Entonces cambió el viento y la vuelta costó toda la mañana, palada a palada.
    - A mitad de camino se levantó oleaje. El bote, despacito, subía cada ola y la bajaba, como quien sube una escalera con bastón.
    - Una lancha pasó a su lado a toda velocidad y más allá se quedó sin gasolina. El bote la adelantó y la remolcó a puerto.
    * nombre
    - De vuelta en la arena, {A} tomó el pincel y escribió en la proa, sin torcerse: "{buena}".
    - «T le preguntó ~ a {A}: ¿Y bien?» Ya no había dudas. Con letras blancas, en la popa, {A} puso "{buena}".
    - {A} no dijo nada en todo el camino. Al llegar pidió el pincel más fino y pintó el nombre: "{buena}".
    + final
    - Por la noche, con la marea, el nombre se reflejaba al revés en el agua y también se entendía.
    - Los demás pescadores se rieron un poco. Después, uno por uno, empezaron a repintar los suyos.
    - «T: Es el mejor nombre del puerto.» El bote, amarrado, dijo que sí con la cabeza.

    plot: la-noche-del-faro
    A: niño
    F = m farero : ; def=el farero | f farera : ; def=la farera
    $barco: el barco del correo | la barca de las hermanas Ríos | el pesquero más viejo del puerto | el transbordador de las islas
    $ruido: la campana de latón | el bombo de la banda | el gong de los domingos | la tapa de la caldera
    title: La noche del faro | Niebla | La luz que se apagó
    * inicio
    - {A} llevaba meses pidiendo permiso para pasar una noche en el faro. Por fin se lo dieron.
    - Al final del acantilado estaba el faro, y arriba del faro, una cama plegable para {A}.
    - «A preguntó: ¿No te da miedo vivir aquí?» «F respondió: Miedo me daría vivir sin ventanas.»
    - El faro tenía ciento treinta escalones y una sola visita aquella noche: {A}, con su mochila y su cepillo de dientes.
    + enseña
    - {F} le mostró la linterna grande, que daba una vuelta cada doce segundos y se veía desde treinta kilómetros.
    - Cenaron huevos fritos junto a la escalera. Cada doce segundos, el mar aparecía y desaparecía.
    - {F} anotaba en un cuaderno todo lo que pasaba: viento, olas, luna. Dejó que {A} escribiera la fecha.
    * niebla
    - Hacia las once llegó la niebla. Primero se comió las rocas, luego el jardín, después la barandilla.
    - De repente, al otro lado del vidrio no hubo nada. Era como vivir dentro de un vaso de leche.
    - El aire se volvió blanco y espeso. «F: Esta es de las malas.»
    + apaga
    - Y en el peor momento, la luz parpadeó, zumbó y se apagó.
    - Algo hizo un chasquido abajo, en el cuarto de máquinas. La lámpara dejó de girar y todo quedó a oscuras.
    - A medianoche falló la corriente. {F} bajó corriendo a arrancar el motor de reserva, pero el motor solo tosía.
    * barco
    - Entonces oyeron, muy lejos, una bocina. Era {barco}, que buscaba la entrada de la bahía.
    - {F} miró el cuaderno y se puso en pie de un salto: a esa hora tenía que pasar {barco}.
    - En la radio crepitó una voz: {barco} estaba cerca de las rocas y no veía la luz.
    + ruido
    - «F: Si no pueden vernos, | que nos oigan.» Sacaron al balcón {ruido}.
    - {F} siguió peleando con el motor y le encargó a {A} lo más importante: hacer ruido. Para eso estaba {ruido}.
    - {A} se acordó de lo que guardaban en la despensa: {ruido}. Entre l{A+F:o} dos subieron aquello al balcón.
    * toca
    - {A} golpeó tres veces, contó hasta doce y golpeó otras tres. Así durante una hora entera.
    - Tres llamadas, silencio. Tres llamadas, silencio. A {A} se le durmieron los brazos, pero no paró.
    - Del balcón salía un estruendo regular, como un corazón enorme. La niebla temblaba.
    + salva
    - Poco a poco la bocina sonó más cerca, luego a la izquierda, luego detrás: ya estaban dentro de la bahía.
    - De la bruma salieron tres bocinazos alegres. Habían encontrado el camino.
    - A la una se encendió la lámpara, y bajo el primer rayo apareció la estela blanca de un barco que entraba a puerto.
    * final
    - En el cuaderno, {F} apuntó: "Niebla cerrada. Avería. {A.nombre} de guardia".
    - A la mañana siguiente dejaron en la puerta una caja de pescado fresco, sin nota.
    - {A} durmió hasta el mediodía. Al despertar, el mar estaba en su sitio, azul, como si nada.

    plot: la-red-rota
    A: niño
    R = m abuelo : ; def=su abuelo | f abuela : ; def=su abuela
    B = m hermano : ; def=su hermano | f hermana : ; def=su hermana
    $culpable: un pez espada | el ancla de otro barco | una roca con malas intenciones | la hélice de una lancha
    title: La red rota | Nudo a nudo | Un agujero en la red
    * inicio
    - En la familia de {A} todos sabían remendar redes, todos menos {A}, que tenía los dedos demasiado impacientes. Hasta el día en que la barca volvió con la red hecha jirones.
    - La barca de la familia de {A} volvió al alba con la red hecha jirones y ni un solo pez.
    - «A preguntó: ¿Y los peces?» Nadie contestó. En la cubierta solo había una red con un agujero por el que cabía una vaca.
    - {A} esperaba la barca en el muelle, como cada mañana. Aquel día llegó más ligera que de costumbre, con la red hecha trizas.
    + culpable
    - La había roto {culpable}. {B} lo contaba con los brazos muy abiertos.
    - Según {B}, la culpa era de {culpable}. La red había gritado, decía.
    - El destrozo era obra de {culpable}, y por el agujero se había escapado la pesca de una semana.
    * extienden
    - Extendieron la red sobre las piedras del muelle, de farola a farola. Olía a yodo y a verano.
    - {R} se sentó en una caja, se descalzó y tensó la red con el dedo gordo del pie.
    - {R} repartió agujas de madera. «R: Mañana salimos otra vez. | Hay que acabar hoy.»
    + aprende
    - {R} enseñó el nudo despacio: por arriba, por detrás, alrededor del dedo y tirar. A {A} le salió una maraña.
    - «A: No puedo.» «R: Claro que no. | Nadie puede hasta el décimo.»
    - Los dedos de {R} iban y venían como pájaros. Los de {A} tropezaban.
    * avanza
    - El undécimo nudo aguantó. {A} lo miró como si lo hubiera hecho otra persona.
    - Después de muchos intentos, el hilo obedeció. {A} hizo otro, y otro, y se olvidó de contar.
    - Con el sol ya alto, a {A} le salían los nudos casi sin mirar. {B} dejó de reírse.
    + charla
    - Mientras tejían, {R} contó el temporal del año de los tres eclipses, y las manos trabajaban solas.
    - Pasó la vecina con un botijo, pasó un perro, pasó la sombra de la grúa. El agujero se iba cerrando.
    - {B} cantaba una canción de muchas estrofas. Cada estrofa era una hilera.
    * terminan
    - A la caída de la tarde, el último nudo le tocó a {A}. Lo apretó con los dientes.
    - Terminaron con un farol. {R} pasó la palma por la red entera y solo se detuvo una vez. «R: ¿Este de quién es?» Era de {A}. Estaba bien.
    - Cuando se encendieron las luces del puerto, en la red no quedaba más que un remiendo de hilo nuevo, blanco como una cicatriz.
    + pesca
    - Al día siguiente salieron antes del alba. La red subió tan llena que la barca se inclinó para verla.
    - De madrugada echaron la red en el mismo sitio. Subió plateada, y el remiendo no cedió.
    - Trajeron sardinas para medio pueblo. Ninguna había encontrado la salida.
    * final
    - {A} buscó su trozo de red con el dedo. Lo habría reconocido entre mil.
    - En el desayuno, {B} le pasó a {A} el plato más lleno sin decir una palabra.
    - {R} le regaló a {A} la aguja de madera. En el mango había unas iniciales, y sitio para otras dos.

    plot: la-botella-en-la-arena
    A: niño
    B: niño
    $lugar: un pueblo de Portugal | una isla diminuta | una aldea de Bretaña | el otro lado de la bahía
    $letra: con letra de pulga | con tinta violeta | a lápiz y con muchas faltas | en mayúsculas enormes
    $pregunta: ¿De qué color es el mar en tu casa? | ¿Hay montañas donde vives? | ¿A qué juegas cuando llueve? | ¿Cómo se llama tu perro?
    title: La botella en la arena | Correo del mar | Una pregunta en una botella
    * inicio
    - Después del temporal, la playa estaba llena de cosas: cabos, tablas, un guante, media silla. {A} y {B} lo miraban todo. Entre las algas brillaba una botella con su corcho.
    - {A} la vio primero, medio enterrada entre las algas: una botella verde con un corcho.
    - «B dijo: Aquí hay basura.» «A contestó: Eso no es basura. | Tiene un papel dentro.» Era una botella cubierta de sal.
    - {A} y {B} buscaban conchas cuando tropezaron con una botella. Dentro había algo enrollado.
    + abren
    - El corcho de la botella no cedía. Lo sacaron entre l{A+B:o} dos, miga a miga, con una horquilla.
    - Hubo que sacar el papel de la botella con un alambre, como quien pesca en una pecera.
    - {B} sacudió la botella; {A} tiró con dos dedos. El papel salió seco, y olía a corcho.
    * mensaje
    - Era una carta muy breve, escrita {letra}: "{pregunta}". Debajo venían una dirección y un nombre: Elba.
    - Escrito {letra}, ponía: "{pregunta}". Y en el reverso, unas señas, una fecha de hacía dos años y un nombre: Elba.
    - Solo llevaba una pregunta, {letra}: "{pregunta}". La firma era de una niña llamada Elba.
    + origen
    - Venía de {lugar}. {B} buscó el sitio con el dedo y dibujó en el aire el viaje de la botella.
    - La botella había salido de {lugar}. «A: ¿Cuántas olas serán?» «B: Todas.»
    - Por lo que pudieron averiguar, alguien había echado la botella al agua en {lugar}. El resto lo hicieron las corrientes.
    * responden
    - Aquella tarde escribieron la respuesta. Les ocupó dos hojas por las dos caras.
    - Discutieron mucho antes de contestar. Al final cada cual puso su respuesta, una en azul y otra en verde.
    - {A} dictaba y {B} escribía. Añadieron un dibujo de la playa y tres preguntas nuevas.
    + envían
    - {B} quería devolver la botella al mar. {A} prefería el buzón. Hicieron dos copias y probaron las dos cosas.
    - La metieron en la misma botella, la sellaron con cera y la lanzaron desde la punta del espigón. Otra copia, por si acaso, fue con sello.
    - «A: ¿Y si tarda dos años?» «B: Entonces tendremos dos años más.» La echaron al correo y, por si acaso, también al mar.
    * espera
    - Pasó el verano y llegó el invierno. Cada temporal, {A} bajaba a la playa a mirar.
    - El cartero ya no preguntaba: desde lejos decía que no con la mano.
    - Pasaron tantas semanas que se les olvidó, o casi.
    + final
    - En marzo llegó un sobre con un sello de barcos. Empezaba así: "¡Por fin!".
    - Un día, en el buzón, apareció una carta. Elba había cumplido once años y seguía esperando.
    - A la vuelta de las vacaciones encontraron un paquete: una concha, una foto y otra pregunta. Ya tenían preparada la botella.

    plot: marea-baja
    A: niño
    M: familia
    $bicho: una estrella de mar de cinco brazos y medio | un cangrejo con una sola pinza | un caballito de mar del tamaño de un botón | una anémona que se cerraba como un puño
    $bota: derecha | izquierda
    title: Marea baja | La bota {bota} | Cuando el mar se va
    * inicio
    - Dos veces al día el mar se iba y dejaba al aire su trastero. {A} quería verlo.
    - {A} y {M} miraron la tabla de las mareas: la bajamar era a las siete y doce.
    - «A preguntó: ¿Adónde va el agua?» «M contestó: A la otra orilla. | Pero siempre vuelve.»
    - Se pusieron las botas de goma y tomaron un cubo. {M} llevaba, además, un reloj.
    + rocas
    - Las rocas resbalaban. {M} y {A} avanzaban de la mano, como por el tejado de una casa.
    - Entre piedra y piedra habían quedado pozas transparentes. Cada una era una habitación con sus vecinos.
    - Todo goteaba y chasqueaba. Las lapas se apretaban contra la piedra para que nadie las molestase.
    * poza
    - En la poza más honda, {A} descubrió {bicho}.
    - {M} levantó un alga con cuidado. Debajo vivía {bicho}.
    - {A} se tumbó boca abajo y esperó sin moverse. Al cabo de un rato asomó {bicho}.
    + miran
    - «A: ¿Puedo llevarme uno a casa?» «M: Su casa es esta.»
    - {A} y {M} miraron sin tocar nada hasta que se les enfrió la nariz.
    - {A} dibujó lo que veía en un cuaderno húmedo, y el lápiz dejó de pintar a la mitad.
    * sube
    - Nadie miraba el reloj. Cuando {M} se acordó, el agua ya les lamía los talones.
    - Una ola pequeña llenó la primera poza; otra, la segunda. El mar volvía de puntillas.
    - «M: ¡Se nos ha hecho tarde!» El camino de piedras por el que habían venido empezaba a desaparecer.
    + bota
    - Al dar un salto, a {A} se le hundió un pie en el fango. Salió el pie; la bota {bota}, no.
    - Corrieron hacia la arena. En el último charco, la bota {bota} de {A} decidió quedarse.
    - {A} metió el pie en el fango y tiró con todas sus fuerzas. El barro hizo chup y se quedó con la bota {bota}.
    * playa
    - Llegaron a la arena con tres botas entre l{A+M:o} dos y la risa floja.
    - {M} cargó a {A} a la espalda hasta la duna. Desde allí vieron cómo el agua cerraba las puertas, una por una.
    - Ya en lo seco, {A} se miró el calcetín: tenía un agujero y un trozo de alga.
    + final
    - A la mañana siguiente, la bajamar dejó la bota en la orilla. Dentro se había instalado un cangrejo ermitaño.
    - Volvieron al día siguiente con la marea, a las ocho y tres. La bota estaba en una poza, llena de camarones. La dejaron allí.
    - La bota nunca apareció. {A} cree que ahora, ahí abajo, alguien tiene un sofá.
    """#
}
