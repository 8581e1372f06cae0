extension PlotSources {
  /// Night, winter and mountain: bells, lanterns, maps, footprints and caves.
  static let lanterns = #"""
    plot: la-campana-de-la-niebla
    theme: promesas
    A: animal mediano/pequeño !vuela !agua !diminuto !pavo_real
    B = m carnero : nombrable ; adj=viejo | m buey viejo : nombrable | f cierva : nombrable ; adj=viejo | m perro pastor : nombrable ; adj=viejo
    C = m pastor | f pastora | m cartero | f médica | m médico
    title: La campana de la niebla | {A.el} y la campana | Una campana para volver
    moral: Un sonido fiel puede ser el camino de alguien.
    learn: A
    * inicio
    - En lo alto del puerto de montaña colgaba una campana de bronce. Cuando bajaba la niebla, {A.un} tenía que tocarla. {A.le} había enseñado el oficio {B.un}.
    - «B explicó: Si hay niebla, tres golpes y una pausa. | Toda la noche, aunque no oigas a nadie.» Así recibió {A} el oficio de campanero.
    - La niebla bajaba del monte como un rebaño sin ruido. Para eso estaba la campana, y para la campana, {A.un}, aprendiz de {B.un}.
    - {A.un} había heredado de {B.un} un oficio muy raro: hablar con los que se pierden. Lo hacía con una campana de bronce, las noches de niebla.
    - Tolón, tolón, tolón. Desde niñ{A:o}, {A.un} se dormía oyendo la campana del refugio, que tocaba {B.un}. Ahora le llegaba el turno.
    + promesa
    - «A dijo: No dejaré de tocar mientras quede niebla.» Era la primera vez que prometía algo tan grande.
    - Lo había prometido con la pata sobre el bronce: nadie se perdería mientras durase la guardia.
    - El primer invierno cumplió sin una falta. El segundo, empezó a aburrirse.
    * cansancio
    - Una noche llevaba ya cinco horas tirando de la cuerda. No se oía ni un alma. «A rezongó: ¿Para quién toco, | si no hay nadie?»
    - En el pueblo había baile, y la música subía por la ladera. {A} miró la cuerda, miró la niebla, miró el camino.
    - Se le helaban los bigotes, le dolía el lomo y la sopa se enfriaba dentro. {A} pensó que por una noche no pasaría nada.
    + tentación
    - Soltó la cuerda. El silencio, de pronto, le pareció demasiado grande.
    - Dio un paso hacia la puerta, y luego otro. A su espalda, la campana se quedó quieta, como esperando.
    - Dejó pasar un toque. Dejó pasar dos. Al tercero, algo le pellizcó el corazón.
    * vuelve
    - «A se dijo: Una promesa no pregunta si hay alguien.» Y volvió a tirar con más fuerza que antes.
    - Se acordó de la voz de {B}. Con un suspiro agarró la soga, y el bronce volvió a cantar.
    - Por si acaso, solo por si acaso, {A} regresó junto a la campana y siguió hasta el alba.
    + llegada
    - Amanecía cuando llamaron a la puerta. Era {C.un}, con escarcha en las cejas. «C: Me había sentado en la nieve a esperar el final. | Entonces oí la campana.»
    - Con la primera luz apareció {C.un} apoyándose en un palo. «C contó: Toda la noche anduve detrás de ese sonido. | Una vez calló, y creí que era el fin.»
    - De la niebla salió, medio helad{C:o}, {C.un}. «C: Aquí estás, | mi estrella de bronce.»
    * final
    - {A} puso la sopa a calentar y no dijo nada del rato en que soltó la cuerda. Pero nunca más volvió a soltarla.
    - Se bebieron la sopa en silencio. Fuera, el sol iba deshaciendo la niebla.
    - Desde entonces, cuando el sueño aprieta, {A} piensa en unas cejas con escarcha, y toca.

    plot: la-linterna-prestada
    theme: compartir
    A: animal pequeño !nocturno !vuela !brilla
    B: animal pequeño !nocturno !vuela !brilla
    C: animal anciano/sabio !agua
    $luz: un farolillo de cobre | un quinqué de cristal | un candil de aceite | un farol de papel encerado
    title: La luz prestada | {A.el} y el camino oscuro | Una llama para dos
    moral: Una llama que enciende a otra no pierde nada.
    learn: A
    * inicio
    - La fiesta había terminado y no quedaba luna. Solo {A.un} llevaba luz: {luz}.
    - Nadie en el bosque tenía {luz} más que {A.un}. Lo limpiaba con saliva cada tarde.
    - «A repetía: Esta luz es para mi camino, | y para ningún otro.» Y nadie sacaba a {A} de ahí, por más que el bosque estuviera negro como el hollín.
    - Aquella noche el bosque parecía la boca de un lobo. {A} abrió la puerta con {luz} en la pata.
    - Con {luz} se ve muy bien lo que hay a dos pasos. Eso le bastaba a {A.un} que volvía tarde a casa.
    + encuentro
    - En el primer cruce, {B.un} tropezó con una raíz. «B pidió: ¿Me dejas encender mi mecha con la tuya?»
    - Detrás sonaron unos pasos torpes. Era {B.un}, con una vela apagada. «B: ¿Me das un poco de fuego?»
    - {B.un} esperaba sentad{B:o} en una piedra, porque se le había apagado el farol.
    * negativa
    - «A respondió: Si te doy luz, | me quedará menos.» Y apretó el paso.
    - {A} protegió la llama con el cuerpo. «A dijo: Lo siento. | Haber traído cerillas.»
    - «A: Se gastará antes.» Y dejó atrás a {B}, a oscuras.
    + golpe
    - No había llegado al arroyo cuando una ráfaga bajó de los pinos. ¡Fff! La llama desapareció.
    - Al doblar una curva pisó un charco, resbaló, y la luz se apagó con un siseo.
    - Entonces pasó volando un murciélago, rozó la mecha y todo se volvió negro.
    * miedo
    - De repente los árboles tenían brazos. {A} no se atrevía a mover ni un pelo.
    - {A} buscó el camino a tientas, se clavó una zarza y se echó a llorar.
    - «A llamó: ¿Hay alguien?» Solo contestó una rana, y no dijo nada útil.
    + ayuda
    - Al rato vio acercarse un puntito dorado. Era {B}: {C.un} le había dado fuego por el camino.
    - Una lucecita venía entre los troncos. «B dijo: {C.un} me encendió la vela. | ¿Quieres que te encienda la tuya?»
    - Y por el sendero apareció {B} con su vela encendida, regalo de {C.un}. No preguntó nada: acercó una mecha a la otra.
    * final
    - Donde había una llama hubo dos, y la primera no se hizo más pequeña. «A murmuró: Yo creía que se gastaba.»
    - <avergonzado A> «A murmuró: Yo no te la di.» «B contestó: Por eso sé lo mucho que hace falta.»
    - Caminaron codo con codo. Con dos luces, el bosque era solo un bosque.
    + cierre
    - Desde entonces, {A} deja encendida una lámpara en el cruce, para quien pase.
    - Aquella noche, de mecha en mecha, la luz llegó a todas las madrigueras.
    - Cuando se despidieron, el camino brillaba como una calle en día de feria.

    plot: las-huellas-en-la-nieve
    theme: atreverse
    A: animal pequeño/mediano pelo !diminuto !caza !agua !vuela
    B: animal pequeño/mediano pelo !caza !agua !vuela
    L: lugar bosque/monte !agua
    $monstruo,fiera: un gigante de tres patas ; el gigante de tres patas | un dragón de hielo ; el dragón de hielo | un ogro con botas ; el ogro con botas | un lobo del tamaño de un pajar ; el lobo grandote
    title: Las huellas en la nieve | ¿Quién anda por ahí? | El monstruo de las tres patas
    moral: Lo que más nos asusta es, muchas veces, nuestra propia sombra.
    * inicio
    - Había nevado toda la noche. {A} salió a la puerta y vio unas huellas enormes.
    - «A gritó: ¡Ven a ver esto!» {B.un} acudió corriendo. Delante de la casa, en la nieve recién caída, alguien había dejado unas pisadas gigantescas.
    - La nieve cubría {L.el} como un mantel. Sobre el mantel, unas pisadas. Las descubrieron {A.un} y {B.un}.
    - <frío> {A.un} y {B.un}, que compartían la leña, encontraron unas huellas que daban vueltas a su casa.
    - Eran redondas, hondas y muy grandes. {A.un} nunca había visto huellas como aquellas {L.en}. Y {B.un} con quien compartía la casa, tampoco.
    + miedo
    - «A: Esto es de {monstruo}.» «B susurró: O de dos.»
    - Cerraron los postigos, atrancaron la puerta y se metieron debajo de la mesa.
    - L{A+B:o} dos se pusieron a temblar, y no precisamente de frío.
    * imaginación
    - Cada crujido del tejado era {fiera}. Cada soplo de la chimenea, su respiración.
    - Pasaron el día sin leña, sin agua y sin asomar el hocico. Cuanto más hablaban del asunto, más crecía {fiera}.
    - «B: ¿Has oído eso?» «A: Es tu barriga.» «B: No, es {fiera}, que tiene hambre.»
    + decisión
    - Al anochecer ya no quedaba ni una ramita en la lumbre. «A dijo ~ , tragando saliva: Hay que salir. | Prefiero verlo a imaginarlo.»
    - Por fin, {A} se levantó. «A: Vamos a seguir el rastro. | Si volvemos, volveremos tranquil{A+B:o}.»
    - «B: Yo tengo miedo.» «A: Yo también. | Pero si vamos junt{A+B:o} nos toca la mitad a cada un{A+B!o}.»
    * rastro
    - Con un candil y una sartén por escudo siguieron las pisadas. Rodeaban el pozo, pasaban por la leñera y volvían a la puerta.
    - Paso a paso, siguieron el rastro. Iba hasta el pozo. Volvía. Iba hasta la leñera. Volvía.
    - Se agarraron de la pata y echaron a andar. Las huellas iban y venían, y siempre terminaban en su propia casa.
    + descubrimiento
    - {B} se detuvo en seco y puso su pata dentro de una huella. Encajaba. «B: Son nuestras, de ayer. | El viento las ha hecho grandes.»
    - Entonces {A} se acordó: la víspera habían salido a buscar agua con los zuecos de madera. El sol había derretido los bordes.
    - En el fondo de una huella brillaba un botón. «A: ¡Mi botón!» El monstruo eran ell{A+B:o|a|os|as} mism{A+B:o}.
    * final
    - Se rieron tanto que cayó la nieve de las ramas.
    - «B: ¿Y {fiera}?» «A: Se ha derretido.»
    - Aquella noche ardió un buen fuego, y contaron la historia tres veces, cada vez con más carcajadas.
    - Desde entonces, cuando algo da miedo, dicen que habrá que ir a mirarlo.

    plot: el-muñeco-de-nieve
    theme: sacrificio
    N = m muñeco de nieve (muñecos de nieve) ; def=el muñeco de nieve
    A: animal pequeño bosque/prado/granja !insecto !nocturno !agua !tortuga !caracol !ave !caza
    B: niño
    title: El muñeco de nieve generoso | La nariz de zanahoria | Lo que dio el muñeco de nieve
    moral: Quien se da a los demás no se derrite del todo.
    learn: A
    * inicio
    - {B} lo hizo una mañana de enero: tres bolas de nieve, una bufanda, un gorro viejo y una zanahoria por nariz.
    - En el jardín de {B} había un muñeco de nieve que, cuando nadie miraba, abría los ojos.
    - Los muñecos de nieve no duermen. El de esta historia lo había hecho {B}, con carbón para los ojos y un gorro de su abuelo.
    - «B dijo ~ , poniéndole el gorro: Ya estás terminado.» Y el muñeco de nieve, aunque nadie lo notó, sonrió.
    - Nevó tres días sin parar. Al cuarto, en mitad del jardín de {B}, alguien tenía nariz de zanahoria y bufanda de rayas.
    + visita
    - Al caer la noche se acercó {A.un}, con las costillas marcadas por el hambre. «A: No queda nada que comer en todo el valle.»
    - {A.un} llegó tiritando hasta sus pies. «A preguntó: ¿Puedo quedarme aquí, | al abrigo del viento?»
    - Bajo la luna temblaba {A.un}. «N preguntó: ¿Qué te ocurre?» «A: Tengo frío, y hace dos días que no como.»
    * da
    - «N: Toma mi nariz. | Es de huerta y está muy fresca.» Y la zanahoria desapareció en cuatro bocados.
    - El muñeco se quitó la bufanda y se la echó por encima. Después, tras pensarlo un instante, le ofreció también la nariz.
    - «N dijo: A mí la zanahoria solo me sirve para presumir. | A ti te sirve para vivir.»
    + más
    - A la noche siguiente el muñeco le dio el gorro, para que hiciera en él la cama.
    - Y como nevaba otra vez, el muñeco regaló también su gorro. {A} se metió dentro y se durmió.
    - Al muñeco no le quedaban más que el gorro y dos botones hechos con nueces. {A} se los comió allí mismo, abrigad{A:o} hasta las orejas.
    * sol
    - Llegó el deshielo. Sin nariz ni gorro, el muñeco se iba haciendo pequeño. «A exclamó ~ , abrazándolo: ¡No te vayas!» «N: No me voy. | Cambio de sitio.»
    - En marzo calentó el sol. El muñeco, cada día más bajito, no se quejaba: escuchaba respirar a su amig{A:o}.
    - Una mañana tibia, del muñeco de nieve quedaba solo un charco con dos carbones.
    + agua
    - El agua corrió hasta el pie del manzano, y el manzano fue aquel año el primero en florecer.
    - Donde se fundió la nieve brotó un corro de prímulas amarillas.
    - El charco bajó despacio hacia el huerto y despertó, una tras otra, las semillas de zanahoria.
    * final
    - {A}, gord{A:o} y fuerte, guardó la bufanda todo el verano. Y con la primera nevada se la devolvió a un muñeco nuevo.
    - Al invierno siguiente {B} hizo otro. Por la mañana tenía puesta una bufanda que {B} no recordaba haberle dado.
    - Cuando volvió la nieve, {A} dejó una zanahoria en la ventana de {B}. Era para la nariz.

    plot: la-cueva-caliente
    theme: acoger
    A = m oso : nombrable ; adj=gruñón,pardo ; w=6 | f osa : nombrable ; adj=gruñón ; w=4 | m tejón : nombrable ; adj=gruñón
    B: animal diminuto/pequeño pelo !nocturno
    C: animal mediano/pequeño pelo !nocturno
    D = m erizo ; adj=chico | f ardilla ; adj=mojado | m puercoespín (puercoespines) ; adj=educado
    title: La cueva caliente | {A.el} que quería dormir | Cabemos todos
    moral: Una casa no se llena nunca de amigos.
    learn: A
    * inicio
    - En la puerta de la cueva había un letrero: no molestar hasta abril. Dentro roncaba {A.un}.
    - Faltaba un minuto para que {A.un} se durmiera hasta la primavera. Entonces llamaron.
    - {A.un} había barrido la cueva, mullido el colchón de hojas y apagado el candil. Por fin iba a dormir el invierno entero.
    - Toc, toc, toc. «A gruñó: ¿Quién es a estas horas?»
    - La peor ventisca en veinte años se echó sobre la montaña la noche en que {A.un} se acostó a invernar.
    + primero
    - En el umbral apareció {B.un} con carámbanos en los bigotes. «B: ¿Me deja usted un rincón? | No ocupo casi nada.»
    - En la entrada, {B.un} daba saltitos para no congelarse. «B: Mi madriguera se ha llenado de nieve.»
    - {B.un} asomó la nariz, morada de frío, y no supo qué decir.
    * acepta
    - «A refunfuñó: Está bien. | Pero sin hablar.» Se dio la vuelta y cerró los ojos.
    - «A: Un rincón, y el más alejado.» Y volvió a taparse.
    - {A} suspiró como un fuelle. «A: Pasa, y límpiate las patas.»
    + segundo
    - No habían pasado diez minutos cuando llamó {C.un}. Y detrás, {D.un}, que pedía perdón a cada paso.
    - Luego fue {C.un}, que traía a cuestas a {D.un}. ¡Y l{C+D:o} dos estornudaban!
    - Toc, toc. Esta vez eran {C.un} y {D.un}, muy arrimad{C+D:o} para que no se l{C+D:o} llevara el viento.
    * queja
    - «A: ¡Esto es una cueva, no una posada!» Pero fuera aullaba la ventisca, y nadie se movió.
    - «A protestó: Ya no cabemos.» «D respondió: Si encojo la barriga, sí.»
    - {A} contó las cabezas, contó las mantas y no le salían las cuentas.
    + ruido
    - Se apretaron. Uno roncaba, otro hablaba en sueños, y a {A} le hacían cosquillas en una oreja.
    - Entre unos y otros taparon la rendija por donde entraba el aire.
    - Fueron colocándose como las piezas de un rompecabezas, hasta que no sobró ni una pata.
    * descubre
    - Entonces {A} notó algo extraño: por primera vez en muchos inviernos, no tenía frío en las patas.
    - Cerca del alba {A} se despertó. La cueva, siempre helada, estaba tibia como un horno de pan.
    - «A pensó: Qué raro. | Con tanta gente se duerme mejor.»
    + final
    - Por la mañana cambió el letrero. Ahora decía: empujen, está abierto.
    - «B: Ya nos marchamos.» «A exclamó: ¿Marcharse? | ¡Si aún queda invierno!»
    - En abril salieron todos juntos a ver el sol, despeinados y contentos. Y quedaron para noviembre.

    plot: el-mapa-partido
    theme: cambiar
    A: animal mediano/pequeño !diminuto !agua !vuela
    B: animal mediano/pequeño !diminuto !agua !vuela
    L: lugar bosque/prado/monte
    $tesoro,fin: una olla de miel con dos cucharas ; en cada mango habían grabado medio corazón | un arcón con dos mantas de lana ; las mantas, cosidas por el borde, formaban otro mapa | un baúl con dos flautas ; cada flauta sabía solo la mitad de la canción | una cesta con dos tazas de barro ; en una taza ponía tú, y en la otra, yo
    title: El mapa partido | Medio mapa, medio tesoro | {A.el}, {B.el} y el tesoro
    moral: Con medio mapa solo se llega a la mitad del camino.
    * inicio
    - El mapa se rompió por la mitad. Una parte se la quedó {A}; la otra, {B}.
    - <dos A B L> Cada un{A+B!o} había encontrado medio mapa, y cada un{A+B!o} creía que el suyo era el bueno.
    - Un papel viejo salió volando de un desván. El viento lo partió en dos: medio mapa cayó delante de {A.un} y medio delante de {B.un}.
    - {L.en} corría el rumor de un tesoro. {A.un} tenía la parte izquierda del mapa; {B.un}, la derecha.
    - «A: ¡Un tesoro! | Aquí hay una cruz roja.» «B: ¡Qué casualidad! | En el mío hay un camino que no llega a ninguna parte.» L{A+B:o} dos escondieron el papel a la espalda.
    + recelo
    - «A dijo: Véndeme tu trozo.» «B: Véndeme tú el tuyo.»
    - Ningun{A+B!o} quiso enseñar su pedazo. Se dieron las buenas tardes y se marcharon, cada cual por su lado.
    - Se miraron con desconfianza. Si enseñaban su mitad, pensaban, se quedarían sin tesoro.
    * intento-A
    - {A} sabía dónde estaba la cruz, pero no el camino. Acabó metid{A:o} en una ciénaga hasta las rodillas.
    - La mitad de {A} tenía la cruz, pero no decía por dónde empezar. {A} cavó diecisiete agujeros. Encontró lombrices.
    - {A} subió y bajó barrancos buscando una cruz que, sin camino, podía estar en cualquier parte.
    + intento-B
    - {B}, en cambio, siguió las flechas una por una, hasta que el papel se acabó delante de tres senderos iguales.
    - Mientras tanto, {B} contaba pasos: cien al norte, veinte al este… y ahí terminaba su mapa.
    - A {B} tampoco le fue bien: tenía el camino, pero no la meta. Pasó por delante del tesoro y ni lo vio.
    * reencuentro
    - Volvieron a encontrarse al anochecer, con las patas llenas de ampollas. «B reconoció: No he encontrado nada.» «A: Yo tampoco.»
    - Chocaron en un recodo, de tan pendientes como iban del papel. Los dos pedazos cayeron al suelo, uno junto al otro, y las líneas se unieron.
    - La lluvia los juntó debajo de la misma encina. «A dijo ~ , escurriendo su papel: Así no vamos a ninguna parte.»
    + acuerdo
    - «B: ¿Y si los ponemos juntos?» Encajaban como dos dientes de la misma llave.
    - «A propuso: Tú pones el camino y yo la cruz. | Y vamos a medias.» <acepta B>
    - Extendieron las dos mitades sobre una piedra. De pronto todo tenía sentido: el roble, el puente, la fuente, la cruz.
    * tesoro
    - Cavaron por turnos. A la tercera palada apareció {tesoro}. Y lo curioso fue que {fin}.
    - Debajo de una losa encontraron {tesoro}. Se echaron a reír, porque {fin}.
    - No había oro ni plata, sino {tesoro}. Entonces lo entendieron todo: {fin}.
    + final
    - Pegaron el mapa con resina y lo colgaron en la pared, para no olvidarse.
    - «B: Quien escondió esto nos conocía.» «A: O sabía esperar.»
    - Y aunque no se hicieron ricos, volvieron a casa cantando.

    plot: la-cumbre-y-el-orgullo
    theme: perseverar
    learn: A
    A = f cabra montés (cabras monteses) : nombrable ; adj=ágil,orgulloso | m rebeco : nombrable ; adj=ágil,orgulloso | f liebre : nombrable ; adj=blanco,orgulloso
    B = m burro : nombrable ; adj=viejo,gris | f mula : nombrable ; adj=viejo,pardo | f tortuga : nombrable ; adj=viejo
    $premio: la primera flor de la nieve | una cinta azul | un queso de dos kilos | la llave del refugio
    title: La cumbre | {A.el}, {B.el} y la montaña | Despacio hacia arriba
    moral: La cima no pregunta a qué hora salió cada uno. | Más alto llega quien no se cansa de empezar.
    * inicio
    - «A anunció: Yo subo en una mañana.» «B dijo: Yo, cuando pueda.» L{A+B:o} dos miraban la misma montaña.
    - Cada primavera, quien llegaba antes a la cima recibía {premio}. Aquel año se apuntaron {A.un} y {B.un}.
    - La montaña tenía la cabeza entre las nubes. A sus pies, {A.un} estiraba las patas y {B.un} masticaba hierba.
    - {B.un} quería ver el mar desde la cumbre antes de hacerse más viej{B:o}. {A.un} quería ganar {premio}.
    - Al alba, con los picos aún rosados, {A.un} y {B.un} se pusieron en marcha.
    + salida
    - {A} salió a brincos y se perdió de vista en la primera curva.
    - {A} saltaba de peña en peña y se burlaba desde arriba. «A: ¿Te mando una cuerda?»
    - En lo que {B} daba diez pasos, {A} daba cien, y todavía le sobraba aliento para reírse.
    * mitad
    - A media ladera, {A} encontró un prado y se tumbó a la sombra. Tenía tiempo de sobra. Después se aburrió y bajó a contar cuánto había subido.
    - Pero cada vez que encontraba a alguien, {A} se paraba a presumir. En una majada presumió dos horas.
    - De pronto se nubló. {A}, que no llevaba manta, regresó al valle. Lo intentaría mañana, con mejor tiempo.
    + lento
    - {B}, mientras tanto, paso y paso. Cuando resbalaba, volvía a poner la pata; cuando se cansaba, contaba hasta veinte y seguía.
    - {B} pasó sin ruido por delante. Llevaba el viento en contra y la mirada en el suelo.
    - A {B} también {B.lo} alcanzó el aguacero. Se arrimó a una roca, esperó y continuó.
    * cima
    - Al tercer día se acabó la cuesta. {B} levantó la cabeza, y allí abajo, azul, estaba el mar.
    - Una mañana las piedras se terminaron y empezó el cielo. {B} había llegado.
    - Cuando {A} llegó corriendo a la cumbre, alguien miraba ya el paisaje. Era {B}.
    + charla
    - «A dijo ~ , sin resuello: ¡No puede ser! | Yo soy más veloz.» «B: Y yo más pesad{B:o}. | Por eso no me volví.»
    - «A preguntó: ¿Cómo lo has hecho?» «B contestó: Poniendo una pata delante de otra. | No sé hacer otra cosa.»
    - «A: Te has dado prisa.» «B: No. | Es que no me he parado.»
    * final
    - Compartieron la merienda y la vista. Desde allí arriba, el valle cabía en una cáscara de nuez.
    - {B} no quiso premio ninguno. No había subido por eso, sino por ver el mar.
    - Bajaron junt{A+B:o}. Y por primera vez {A} fue al paso de otro, y vio las flores del camino.

    plot: los-ruidos-de-la-noche
    theme: atreverse
    A: niño
    B: anciano familia
    C = m búho ; adj=viejo | m ratón ; adj=gris | f lechuza ; adj=blanco | m grillo
    $ruido,causa: un crujido en el desván ; una ventana mal cerrada | unos pasitos en el tejado ; una familia de gorriones | un lamento en el patio ; la polea del pozo | un golpeteo en la pared ; la rama del limonero
    title: Los ruidos de la noche | {A.nombre} y la oscuridad | Lo que sonaba a medianoche
    moral: Con una luz y una mano amiga, el miedo se encoge.
    learn: A
    * inicio
    - {A} no podía dormir. Había vuelto a oír {ruido}.
    - De día, {A} era {A:el niño|la niña} más valiente del barrio. De noche, en cambio, se tapaba hasta las cejas. Le bastaba con oír {ruido}.
    - En casa de {B} las noches eran muy oscuras. {A} no estaba acostumbrad{A:o} a tanta negrura, y menos todavía a {ruido}.
    - «A susurró: ¿Quién está ahí?» Nadie contestó. Y de nuevo, en lo oscuro, {ruido}.
    - Sonaron las doce en el reloj del pasillo. Con la última campanada llegó {ruido}.
    + imagina
    - Tenía que ser un fantasma. O un ladrón. O un fantasma ladrón, que debía de ser lo peor.
    - {A} imaginó unas uñas larguísimas y unos ojos como platos.
    - El corazón le latía tan fuerte que ya no sabía qué ruido venía de fuera y cuál de dentro.
    * llama
    - Por fin, {A} saltó de la cama y corrió por el pasillo. «A: ¿Puedo dormir contigo?» «B: Puedes. | Pero antes vamos a ver qué es.»
    - {B} apareció en la puerta con una vela. «B: Yo también lo oigo. | ¿Vamos a conocerlo?»
    - «B preguntó ~ desde su cuarto: ¿Estás despiert{A:o}?» «A: Sí. | Hay algo.» «B dijo: Pues ponte las zapatillas. | Vamos de exploración.»
    + camino
    - Bajaron de la mano. Cada escalón gemía, y a cada gemido {A} apretaba más fuerte.
    - La vela hacía bailar las sombras. «B: Mira, ese monstruo es mi abrigo.»
    - Fueron sin zapatos, de puntillas, deteniéndose a escuchar.
    * descubre
    - {B} alzó la luz. No había fantasmas ni ladrones: era {causa}. {A} soltó el aire de golpe.
    - Y allí estaba el misterio: {causa}. «A: ¿Solo era eso?» «B: Casi siempre es solo eso.»
    - «A gritó: ¡Es {causa}!» Y le entró una risa que despertó al gato.
    + aprende
    - {C.un} que pasaba por el jardín los miró sin entender nada.
    - Se quedaron un rato en la ventana. {A} aprendió los demás sonidos: el grillo, la fuente, el tren lejano.
    - «B: La noche es como una casa que no conoces. | Hay que presentarse.»
    * final
    - A la noche siguiente volvió a sonar. «A dijo ~ , medio dormid{A:o}: Buenas noches, seas lo que seas.»
    - Desde entonces, {A} duerme con la ventana abierta y saluda a cada ruido por su nombre.
    - {A} se durmió antes de llegar a la almohada.
    """#
}
