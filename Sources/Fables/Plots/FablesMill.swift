extension PlotSources {
  /// Mills and bakeries: flour and firewood, the queue at the hopper, the oven of a whole village.
  static let mill = #"""
    plot: la-tolva-de-los-dos
    theme: turnos
    A: animal diminuto !vuela !caracol !oruga !rana
    B: animal grande fuerte granja
    C = m molinero : persona | f molinera : persona
    title: La cola del molino | Un saco y un saquito | {A.el} y {B.el} en el molino
    moral: La muela no gira más deprisa por muchos gritos que oiga. | Dejar pasar al pequeño cuesta muy poco y enseña mucho.
    learn: A+B
    * inicio
    - {A.un} llegó al molino con un saquito como un dedal. Un instante después llegó {B.un} con cinco sacos de trigo.
    - Día de molienda. En la puerta del molino coincidieron {A.un}, con su puñado de grano, y {B.un}, con un carro que crujía.
    - «: ¡Yo estaba antes!» «: ¡Yo abulto más!» Delante de la tolva discutían {A.un} y {B.un}, mientras la rueda daba vueltas en vano.
    - Por el camino del río bajaban dos clientes: {A.un}, que apenas asomaba entre la hierba, y {B.un}, que tapaba el sol.
    + porfía
    - «B: Aparta, que tengo para toda la mañana.» «A: Por eso mismo. | Lo mío es un suspiro.»
    - {B} no había visto a {A} y por poco se sienta encima. «A chilló: ¡Oiga! | ¡Que también hago cola!»
    - «A: Primero los madrugadores.» «B: Primero los que pesan.» De la ventana de {C} salió un bostezo.
    * atasco
    - Ningun{A+B!o} quiso ceder. Volcaron los granos a la vez, la tolva se atragantó y la muela se paró con un chirrido.
    - En el apretujón cayeron mezclados el puñado y los cinco sacos. Algo hizo crac dentro de la maquinaria.
    - Echaron todo de golpe. Hubo una nube blanca, un golpe seco y, luego, silencio: el molino se había atascado.
    + espera
    - {C} bajó las escaleras con una llave enorme. «C: Hasta mañana no muele nadie. | Y ahora, a escoger el grano.»
    - «C dijo ~ , sacudiéndose la harina: Con un minuto de paciencia, ya estarían los dos en casa. | Así, se quedan a barrer.»
    - Tardaron toda la tarde en desatascarlo, con {C} dando órdenes desde la escalera. {B} sostenía la piedra; {A} se metía por los engranajes.
    * ceder
    - «B: Oye, ¿cuánto tardas en moler lo tuyo?» «A: Lo que tardas tú en rascarte.» {B} se rascó, pensativ{B:o}. «B: Entonces pasa.»
    - A la mañana siguiente volvieron a coincidir. «B dijo ~ , dando un paso atrás: Después de ti.»
    - «A propuso: Mientras se muele lo mío, tú vas descargando. | Mientras se muele lo tuyo, yo vigilo que no se atasque.»
    + final
    - La muela cantó todo el día. Primero una canción cortita; después, una muy larga.
    - {A} terminó enseguida, pero no se fue: ató con nudos finísimos los cinco sacos de {B}.
    - De regreso, el saquito viajó en lo alto del carro, y encima del saquito, quien cantaba era {A}.

    plot: pan-por-leña
    theme: cambiar
    A = f panadera : persona | m panadero : persona | f hornera : persona
    B = m leñador : persona | f leñadora : persona | m carbonero : persona
    $nieve: la nieve cerró el puerto | se hundió el camino de la villa | el río se llevó la barca
    title: Pan por leña | El horno apagado | Harina en una casa, fuego en la otra
    moral: El orgullo no calienta hornos ni llena estómagos. | Lo que sobra en una leñera puede faltar en una artesa.
    * inicio
    - {A.un} tenía harina hasta el techo y ni una rama que quemar. {B.un} tenía leña hasta el tejado y ni una miga que comer. Vivían enfrente.
    - Con el primer temporal {nieve}. En una casa quedó {A.un}, con el horno frío; en la otra, {B.un}, con la mesa vacía.
    - A un lado de la calle olía a harina cruda; al otro, a humo sin guiso. Allí vivía {A.un} y allá vivía {B.un}, y hacía años que no se hablaban.
    - Aquel enero {nieve}, y nadie podía ir a la villa a comprar. {A.un} contaba los sacos de harina; {B.un}, enfrente, los haces de leña.
    + orgullo
    - Los dos se habían enfadado por un gato, o por una gotera; ya no se acordaban. Pero seguían sin saludarse.
    - «A pensaba: Que venga a pedirme.» «B pensaba: Que venga a pedirme.» No venía nadie.
    - {A} comió engrudo. {B} masticó corteza. Ambos miraban por la ventana y cerraban la cortina.
    * ablandar
    - Al tercer día, {B} vio que de la chimenea de {A} no salía humo. Un vecino sin humo, en invierno, da que pensar.
    - Una noche de helada, {A} oyó desde la cama rugir un estómago. Era el de {B}, y cruzaba la calle entera.
    - Fue el gato quien los traicionó: maullaba de frío en la puerta de {A} y de hambre en la de {B}.
    + encuentro
    - Abrieron las dos puertas al mismo tiempo. {A} llevaba un saco; {B}, un haz. «B: Yo iba a…» «A: Y yo también.»
    - «B: No traigo disculpas. | Traigo encina seca.» «A: Pase, que la harina tampoco sabe pedir perdón.»
    - {B} cruzó la calle con la carretilla llena y la descargó sin mirar a {A}. «B: Es un cambio. | Leña por pan.» «A: Ya era hora.»
    * horno
    - El horno tardó dos horas en acordarse de su oficio. La primera hogaza salió torcida y la repartieron quemándose los dedos.
    - {B} sabía cuándo el fuego estaba en su punto. {A} sabía cuándo lo estaba la masa. Jamás había salido un pan igual.
    - Rugió la llama, subió la masa, crujió la corteza. El barrio entero se levantó de la cama por culpa del olor.
    + pacto
    - Hicieron las cuentas con una tiza en la puerta: por cada haz, dos panes. Nadie las ha borrado.
    - Con el deshielo llegaron otra vez la harina y la leña de fuera. Las del otro lado de la calle seguían siendo mejores.
    - Del enfado no volvieron a hablar. El gato come ahora en las dos casas y duerme en medio.

    plot: la-última-hogaza
    theme: sacrificio
    A = f hija del panadero : persona ; def=la hija del panadero | m aprendiz de la tahona : persona ; def=el aprendiz de la tahona | f tahonera : persona
    B = m caminante : persona | f peregrina : persona | m afilador (afiladores) : persona | f titiritera : persona
    $regalo: un puñado de masa agria envuelto en hojas | una bolsita de anís silvestre | un saquito de trigo rojo que nadie conocía
    title: La última hogaza | El pan de la víspera | La cena de {A.el}
    moral: Media cena dada alimenta más que una cena entera escondida. | Lo que se da con hambre vale el doble.
    learn: A
    * inicio
    - La tormenta había echado a perder la harina. En toda la tahona solo quedaba una hogaza, y era la cena de {A.un}.
    - {A.un} barrió el suelo, apagó el farol y partió, con mucha ilusión, la última hogaza del día. Entonces llamaron a la puerta.
    - Después de vender y vender, a {A.un} le quedó una sola hogaza. La había guardado bajo un paño desde el amanecer.
    - Era víspera de fiesta y no había comido nadie en la tahona. Pero en el estante esperaba una hogaza tibia, y {A.un} ya la estaba oliendo.
    + llegada
    - En el umbral estaba {B.un}, con los zapatos rotos. «B: No tengo dinero. | Tengo, eso sí, mucha hambre.»
    - {B.un} pidió un poco de agua. Lo que miraba, sin embargo, era el pan.
    - «B preguntó ~ desde la calle: ¿Queda algo de ayer?» Le temblaban la voz y las rodillas.
    * duda
    - A {A} le sonaron las tripas, como si protestaran por adelantado.
    - <piensa A> Con la mitad, se quedarían con hambre los dos. Con nada, uno solo.
    - El pan era pequeño, y la noche, larga. Nadie habría podido reprocharle que cerrara la puerta.
    + dar
    - «A: Siéntese junto al horno, | que todavía guarda calor.» Y puso delante de {B} la hogaza entera.
    - Cortó el pan en dos y, al ver cómo desaparecía la primera mitad, empujó también la segunda. «A: Yo ya he cenado.» Era mentira, y de las buenas.
    - {A} envolvió la hogaza en el paño limpio. «A: Tome. | Mañana habrá más.» No estaba muy segur{A:o}.
    * despedida
    - {B} comió sin prisa, contó una historia de lejos y, al marcharse, dejó sobre la mesa {regalo}.
    - Al alba ya no había nadie. Pero junto a la artesa, bien visible, {A} encontró {regalo}.
    - «B: No puedo pagar el pan. | Pero sí puedo pagar la puerta abierta.» Y sacó del zurrón {regalo}.
    + fruto
    - {A} lo mezcló con la poca harina que quedaba. La masa creció, siguió creciendo y levantó la tapa.
    - De aquello salió un pan oscuro y aromático. Vinieron a comprarlo desde tres valles.
    - Hoy, en la tahona hay una silla al lado del horno. No se vende y nunca está vacía.

    plot: la-mula-de-la-noria
    theme: agradecer
    A = m burro : nombrable ; adj=viejo,gris | f mula : nombrable ; adj=pardo,viejo | m buey (bueyes) : nombrable ; adj=manso
    B: animal canta diminuto !ave !agua
    L: lugar huerta/huerto
    title: {A.el} de la noria | Vuelta tras vuelta | La canción de {B.el}
    moral: Una palabra de gracias aligera cualquier carga. | Hasta quien da vueltas llega lejos si alguien se lo agradece.
    learn: A+B
    * inicio
    - Vuelta tras vuelta, {A.un} movía la noria que regaba los sembrados. Llevaba andadas mil leguas, {L.en}, sin salir de un mismo círculo.
    - {L.en}, el agua subía gracias a {A.un}, que giraba con los ojos vendados. De esa agua bebía todo el mundo, y también {B.un}.
    - Chirriaba la noria y caminaba {A.un}. Los cangilones subían llenos y bajaban vacíos. Así desde que salía el sol, {L.en}.
    - {A.un} no sabía cuántas vueltas había dado. Se las estaba contando {B.un}, que vivía {L.en}, entre los juncos de la acequia.
    + cansancio
    - «A suspiró: ¿Para qué camino, | si nunca llego a ninguna parte?» Y se detuvo.
    - Nadie le decía nada. Las lechugas bebían y callaban; los pájaros se bañaban y se iban.
    - Un día se le doblaron las patas. «A: Total, si dejo de andar, no lo notará nadie.»
    * sequía
    - Se paró la noria. Al poco rato, el agua dejó de correr y la acequia enseñó el fondo.
    - Primero se secó el caño. Luego, el charco de las libélulas. Por último, la risa de quienes pasaban.
    - Los cangilones colgaban como campanas mudas. En el fondo de la acequia quedó un hilo de barro.
    + cantor
    - {B.un} recorrió la acequia, de charco en charco, hasta dar con {A}. «B: ¡Así que eras tú! | Yo creía que el agua venía sola.»
    - Fue {B} quien subió hasta la oreja de {A}. «B: ¿Sabes lo que hay al otro lado de la venda? | Un jardín. Lo has hecho tú.»
    - «B: Perdona que no te lo haya dicho antes.» «A: ¿Qué cosa?» «B respondió: Gracias.»
    * cuento
    - Y le contó todo: los tomates encendidos, la sombra de los ciruelos, los niños chapoteando. Con cada palabra, {A} levantaba un poco más la cabeza.
    - {B} le quitó la venda. {A} miró aquel verde y estuvo un buen rato sin pestañear.
    - «A: ¿Todo eso sale de mis vueltas?» «B: Todo. | Hasta mi voz sale de ahí.»
    + canto
    - Desde aquella tarde, {B} canta subid{B:o} al eje, y la noria ya no chirría: acompaña.
    - Volvió a subir el agua. A cada vuelta, {B} decía gracias, y a cada gracias, la vuelta pesaba menos.
    - Ahora, los domingos no gira la noria. {A} pasea sin venda por los bancales y todos {A.lo} saludan por su nombre.

    plot: el-horno-del-pueblo
    theme: compartir
    A = f vecina de arriba : persona ; def=la vecina de arriba | m sastre : persona | f lechera : persona
    B = m vecino de abajo : persona ; def=el vecino de abajo | f hilandera : persona | m barbero : persona
    C = m guarda : persona | f alcaldesa : persona | m campanero : persona
    $masa,otra: un pan de centeno ; una empanada | una torta de aceite ; unas manzanas asadas | un bizcocho ; dos hogazas de trigo
    title: El horno del pueblo | La última leña | Un fuego para todos
    moral: Con el mismo fuego se cuecen dos panes. | Una llama compartida no calienta menos.
    * inicio
    - En la plaza había un horno de piedra que usaba todo el pueblo, pero de uno en uno. {A.un} lo encendía para cocer {masa}; {B.un}, en cuanto se enfriaba, para cocer {otra}.
    - {A.un} quería cocer {masa}. {B.un} quería cocer {otra}. Horno había uno, y ninguna gana de mezclarse.
    - Los sábados, el humo del horno salía a trompicones. Se encendía para {masa} de {A.un}, se apagaba y había que encenderlo otra vez para {otra} de {B.un}.
    - «: No quiero que lo mío huela a lo suyo.» «: Ni yo.» Por eso {A.un} y {B.un} encendían por separado el horno común, con el doble de leña.
    + derroche
    - Así se fue consumiendo la leña del concejo, haz a haz, en calentar piedra fría.
    - Cada fuego devoraba una carretada, y en el horno cabían veinte panes. Entraba uno.
    - {A} gastaba medio monte; {B}, el otro medio. La pila de troncos menguaba como la luna.
    * aviso
    - Una mañana de nieve, {C.un} contó los troncos. «C: Queda leña para un fuego. | Uno solo, hasta el deshielo.»
    - «C anunció ~ en la plaza: Señoras y señores, | mañana se enciende el horno por última vez en todo enero.» Y no bromeaba: quedaba un haz.
    - Llegó {C.un} con malas noticias: quedaba un haz, y los caminos estaban cortados.
    + tirantez
    - {A} puso el pie sobre el haz. {B} puso el suyo al lado. Nadie respiraba.
    - «A: Me toca.» «B: Le tocó ayer.» «A: Ayer se me quemó.»
    - Cada cual agarró un extremo. El haz se deshizo y los palos rodaron por el hielo.
    * acuerdo
    - Por fin {A+B} se agacharon a la vez y se dieron en la cabeza. «B: ¿Cuánto sitio ocupa lo suyo?» «A: Un rincón.» «B: Pues hay cuatro.»
    - {C} abrió la puerta del horno y señaló dentro. «C: Ahí cabe una procesión.» Y a {A+B} se les encendió antes la cara que la leña.
    - «A: Si pongo lo mío a la izquierda…» «B: …Y yo lo mío a la derecha.» «C: Todavía nos queda el centro.»
    + hornada
    - Con un único fuego se coció la comida de la semana. Y como siempre sobra alguna brasa, después asaron castañas.
    - Metieron todo junto, y de paso lo de media docena de vecinos más. Salió todo con el mismo aroma, y era un aroma magnífico.
    - Aquel enero nadie pasó hambre. El horno humea los sábados una sola vez, y la plaza huele a todas las casas.

    plot: el-olor-del-pan
    theme: egoísmo
    A = m panadero rico : persona | f pastelera : persona | m confitero : persona
    B: niño
    C = m juez de paz : persona | f maestra vieja : persona | m alcalde : persona
    title: El precio del olor | {A.el} y el aroma | Cuánto vale oler
    moral: A quien cobra por el aire se le paga con ruido. | No pierde nada el pan por oler en la calle.
    learn: A
    * inicio
    - {B} se comía un mendrugo seco debajo de la ventana de {A.un}, porque con aquel olor hasta el mendrugo parecía tierno.
    - No había en la ciudad un escaparate como el de {A.un}. {B}, que no tenía ni un céntimo, lo visitaba a diario con la nariz.
    - Olía a canela, a mantequilla, a corteza. En la acera, con los ojos cerrados, {B} aspiraba muy hondo. Desde dentro {B.lo} espiaba {A.un}.
    - Todas las tardes, a la misma hora, {B} se sentaba en el escalón de la tienda de {A.un} y merendaba olor.
    + factura
    - «A: ¡Eh! | Llevas un mes oliendo mis bollos. Me debes treinta monedas.» «B: ¡Si no he comido ni uno!»
    - Un día {A} salió con un papel lleno de números. «A: Por oler, | una moneda la tarde. Paga.»
    - {A} agarró a {B} del brazo. «A: El olor sale de mi horno, y lo que sale de mi horno se cobra.»
    * plaza
    - Se formó un corro. Para poner paz llamaron a {C.un}, que tenía fama de no tener prisa.
    - El asunto llegó a oídos de {C.un}. Escuchó a {A}, escuchó a {B} y pidió silencio.
    - Acertó a pasar por allí {C.un}. «C: ¿De modo que se trata de un olor?» «A: ¡De treinta olores!»
    + sentencia
    - «C: Es justo: lo que se toma se paga. | ¿Alguien me presta treinta monedas?» A {B} se le vino el mundo encima.
    - {C} reunió unas monedas en un sombrero y se acercó a {A}, que ya extendía la mano.
    - «C preguntó: ¿Y es un olor bueno?» «A: ¡Buenísimo!» «C: Entonces merece un buen pago.» Pidió prestada una bolsa con dinero.
    * tintineo
    - Pero, en lugar de entregar las monedas, las hizo sonar junto a la oreja de {A}. «C: ¿Lo ha oído bien? | Pues ya está. El olor, con sonido se paga.»
    - Clin, clin, clin, hicieron las monedas en el aire, y nada más. «C sentenció: Quien cobra por oler recibe por oír.» La plaza entera rompió a reír.
    - {C} hizo sonar las monedas treinta veces al oído de {A}, ni una más, y se las devolvió a quien las había prestado. «C: Cuenta saldada.»
    + después
    - {A} volvió a la tienda con las orejas coloradas. Nadie le compró ni un barquillo en toda la semana, y el pan se le puso duro de tan solo.
    - Hasta el lunes no entró un cliente. El martes, {A} dejó la ventana abierta y, en el alféizar, un bollo para {B}.
    - Detrás del mostrador, {A} se quedó mirando sus bollos intactos. Al rato asomó la cabeza. «A: {B.nombre}, ¿tú crees que sabrán tan bien como huelen? | Anda, pruébalo.»

    plot: el-grano-en-el-engranaje
    theme: egoísmo
    A = m ratón (ratones) : nombrable ; adj=avaro,gris | f rata : nombrable ; adj=ahorrador | m hámster : nombrable ; adj=rollizo | m lirón (lirones) : nombrable ; adj=goloso
    B = m gorrión (gorriones) : nombrable ; adj=flaco | f paloma : nombrable ; adj=blanco | f lavandera blanca
    title: El grano en el engranaje | El tesoro de {A.el} | Por qué se paró el molino
    moral: Quien lo esconde todo acaba parando su propia rueda. | El montón más grande no sirve si detiene el molino.
    learn: A
    * inicio
    - En el molino de viento caían cada día unos cuantos granos, y con ellos comían todos: {A.un}, {B.un} y una familia de hormigas.
    - Cada mañana, al girar las aspas, se escapaban del saco diez o doce granos. {B.un} tomaba dos; {A.un}, tres; y sobraba. Así era desde siempre.
    - Vivían del molino {A.un}, que dormía bajo la escalera, y {B.un}, que anidaba en la viga. Lo que se le caía a la piedra les bastaba.
    - El viejo molino tenía dos huéspedes, {A.un} y {B.un}, y una costumbre: perder un poco de trigo en cada vuelta.
    + codicia
    - Pero a {A} se le metió una idea en la cabeza. «A: ¿Y si lo recojo todo antes de que despierten?»
    - Una noche, {A} soñó con un monte de trigo. Al despertar decidió que el monte tenía que ser de verdad.
    - «A pensó: Un grano hoy y otro mañana, nunca seré rico.» Desde ese día madrugó más que nadie y no dejó ni la cáscara.
    * hambre
    - {B} bajaba y encontraba el suelo barrido. «B: ¿No ha caído nada?» «A: Nada de nada.» Y tenía los carrillos llenos.
    - «B: Tengo tres crías. | ¿No te sobra un grano?» «A: Ni uno.» Mientras lo decía, tapaba un agujero con la espalda.
    - A {B} se le marcaban los huesos. {A}, en cambio, ya no cabía por su propia puerta.
    + escondite
    - Cuando llenó la madriguera, buscó otro escondite y lo halló: el hueco de la rueda grande, entre diente y diente.
    - Faltaba sitio. Así que fue metiendo el trigo en lo más secreto del molino, justo donde encajan las ruedas.
    - Guardó un montón bajo el eje, otro bajo la palanca y el más gordo, en el engranaje.
    * parada
    - Sopló el viento. Las aspas tiraron, la rueda gimió y todo se detuvo. El trigo escondido había trabado la máquina.
    - Una madrugada se oyó un crujido espantoso. Saltó un diente, luego tres, y el molino se quedó quieto.
    - Al tercer giro, crac. El molinero miró, suspiró y cerró la puerta con llave. Sin rueda no había molienda; sin molienda no caía nada.
    + reparar
    - «B: Yo entro por arriba y tú por abajo. | Entre l{A+B:o} dos lo vaciamos.» {A} no podía mirar a nadie. Sacaron el trigo grano a grano y lo repartieron en el suelo.
    - {A} empezó a sacar granos, muert{A:o} de vergüenza. Al rato oyó un aleteo: {B} había venido a ayudar. Al terminar dividieron el montón por la mitad.
    - «A: Es todo culpa mía.» «B: Ya hablaremos. | Ahora, empuja.» Limpiaron la rueda, arrancó el viento, y volvieron a caer unos pocos granos. Bastaban.

    plot: la-nota-en-el-mostrador
    theme: agradecer
    A: niño
    B = m panadero de noche : persona ; def=el panadero de noche | f panadera de noche : persona ; def=la panadera de noche
    $letra: con lápices de tres colores | con letra de primer curso | en el dorso de un dibujo
    title: Una nota en el mostrador | Quien no duerme | La carta de {A.nombre}
    moral: Seis letras de gracias pueden cambiar una noche entera. | También se saluda a quien trabaja mientras dormimos.
    learn: A
    * inicio
    - A las siete, el pan ya estaba caliente. {A} lo compraba medio en sueños y nunca se había preguntado quién lo amasaba mientras todos dormían.
    - De noche, cuando se apagaban las ventanas, una sola seguía encendida. Allí trabajaba {B.un}. Horas más tarde, {A} desayunaba sin saberlo.
    - «A preguntó ~ una mañana, con la boca llena: ¿Quién hace el pan?» En su casa no lo sabía nadie.
    - Nadie en el barrio conocía la cara de {B.un}. Conocían sus bollos, sus roscas y el rastro blanco que dejaba en el umbral. Quien más los conocía era {A}.
    + noche
    - Una madrugada de tos, {A} miró por la ventana: enfrente, {B} levantaba un saco, se secaba la frente y volvía a empezar.
    - Una vez se despertó a las tres. Al otro lado de la calle, entre nubes de harina, estaba {B}, completamente a solas.
    - El día en que volvieron de un viaje, ya muy tarde, {A} descubrió luz en la tahona. Dentro cantaba bajito {B}, para no dormirse.
    * cansancio
    - Lo que {A} no sabía era que {B} estaba haciendo la maleta. «B murmuraba: Total, para lo que se fijan…»
    - {B} tenía en el bolsillo un billete de tren. Diez años sin ver a nadie eran muchos años.
    - Aquella misma semana, {B} había colgado un cartel: "Se traspasa". De lo cansad{B:o} que estaba, le salió torcido.
    + nota
    - Por la mañana, {A} dejó en el mostrador una nota escrita {letra}: "Gracias por el pan de todos los días. Está riquísimo. Que descanse".
    - {A} pidió papel y escribió, {letra}: "Gracias. Hasta ayer no sabía quién hacía el pan". La coló por debajo de la puerta.
    - Antes de ir a la escuela, {A} pegó en la persiana una hoja. La había escrito {letra}, y empezaba así: "Usted no me conoce, pero yo desayuno gracias a usted".
    * lectura
    - {B} la leyó de pie. Luego se sentó y la leyó otra vez. Después tuvo que limpiarse la harina de los ojos.
    - Aquella noche se encontró {B} con la nota, cuando ya tenía puesto el abrigo. Se lo quitó despacio.
    - {B} pensó que era una factura. Al desdoblarla, se le olvidó hasta el sueño.
    + respuesta
    - Al día siguiente, entre los panes había uno con forma de estrella y un nombre en la corteza: {A.nombre}.
    - El tren se fue sin nadie. En el mostrador hay ahora una caja para notas y casi siempre está llena.
    - «B: ¿Quién es {A.nombre}?» La cola entera señaló hacia abajo. {B}, por primera vez en años, salió a saludar a la luz del día.
    """#
}
