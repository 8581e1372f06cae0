extension PlotSources {
  /// Secrets, promises, lost things, rumours, grudges and thanks.
  static let trust = #"""
    plot: el-secreto-del-nido
    theme: promesas
    A: animal pequeño parlanchín/granja/bosque !ave !caza !insecto !agua !caracol
    B = f alondra : nombrable ; adj=pardo,menudo | f tórtola : nombrable ; adj=gris | f perdiz (perdices) : nombrable ; adj=pardo | f codorniz (codornices) : nombrable ; adj=menudo
    C = f comadreja : nombrable ; adj=hambriento | f zorra : nombrable ; adj=astuto | m gavilán (gavilanes) ; adj=hambriento
    L: lugar prado/granja !pueblo
    $sitio: bajo el espino | entre los terrones del barbecho | junto a la acequia seca | al pie de la linde
    title: El secreto de {B.el} | Un secreto en el nido | La lengua de {A.el}
    moral: Un secreto confiado es un huevo que se pone en nuestras patas.
    learn: A
    * inicio
    - «B susurró: Te voy a enseñar una cosa, | pero no se lo cuentes a nadie.» Y {A} la siguió de puntillas.
    - {B.un} había puesto cuatro huevos {sitio}. Solo lo sabía {A.un}, que había jurado no decirlo.
    - A {A.un} le picaba la lengua. Desde el martes guardaba un secreto {L.en}: el nido de {B.un}.
    - {L.en}, {A.un} tenía fama de hablar por los codos. Aun así, {B.un} le enseñó su nido.
    - Cuatro huevos con pecas dormían {sitio}. {B.un} los tapaba con hierba, y {A.un} había prometido callar.
    + promesa
    - «A dijo: De mi boca no saldrá ni una sílaba.»
    - {A} se selló los labios con una pajita y la tiró lejos.
    - Un secreto, le explicó {B}, se parece a una cerilla: con una basta para quemar un pajar.
    * tentación
    - Al otro lado del seto {A.lo} esperaba {C.un}. No parecía tener prisa. «C: Qué cara tan alegre traes. | ¿Hay alguna novedad?»
    - Aquella misma tarde, {C.un} se puso a caminar junto a {A}. «C preguntó, como quien no quiere la cosa: ¿Y qué es de tu amiga?»
    - Pero los secretos hacen cosquillas. Y allí estaba {C.un}, que sabe muy bien reírse a tiempo.
    + desliz
    - «A presumió: Yo sé dónde hay…» Se tapó la boca. Demasiado tarde: los ojos de {C} brillaron.
    - A {A} se le escapó una palabra, una sola: huevos. Lo demás lo adivinó {C}.
    - {A} no dijo nada, eso es cierto. Pero miró hacia el nido, y con la mirada también se habla.
    * arrepentido
    - «A pensó: ¿Qué he hecho?» Y echó a correr como si le ardiera el rabo.
    - La noche caía y {C} ya husmeaba la hierba. {A} no podía esperar a mañana.
    - A {A} se le cayó el mundo encima. Había que hacer algo, y deprisa.
    + remedio
    - {A} avisó a {B}, y entre todas las vecinas mudaron los huevos, uno a uno, en un gorro viejo.
    - {A} corrió a confesarlo todo. {B} no perdió tiempo en reproches: envolvió los huevos en musgo y los cambió de sitio.
    - {A} se plantó delante del nido e hizo tanto ruido que acudieron los perros del pastor. Del susto, nadie volvió a ver a {C} por aquellos campos.
    * final
    - «A: Ya no me contarás nunca nada.» «B contestó: Te contaré cosas pequeñas. | Cuando crezcas, te contaré otras.»
    - En mayo nacieron cuatro pollitos. El más parlanchín lleva el nombre de {A}.
    - Desde entonces, cuando a {A} le confían algo, se sienta encima de la lengua.

    plot: la-bolsa-perdida
    theme: honestidad
    A: niño
    B = m molinero ; adj=viejo | f vendedora de quesos ; adj=viejo | m arriero ; adj=cansado | f lavandera ; adj=viejo
    C: niño
    $dinero,gasto: diecinueve monedas de plata ; un caballo de cartón | treinta y dos monedas de cobre ; unos patines | siete billetes doblados ; una cometa con cola | quince monedas antiguas ; un tambor con borlas
    title: La bolsa en el camino | {A.nombre} y la bolsa perdida | De quién son las monedas
    moral: Lo encontrado también tiene dueño. | Un bolsillo vacío puede acompañar a un corazón ligero.
    learn: A+C
    * inicio
    - {A} dio una patada a una piedra, y la piedra sonó a dinero. No era una piedra: era una bolsa.
    - Iban {A} y {C} camino de la feria cuando vieron una bolsa de cuero en la cuneta.
    - «C exclamó: ¡Somos ricos!» Entre el polvo, {A} acababa de encontrar una bolsa.
    - {A} y {C} habían juntado entre l{A+C:o} dos tres céntimos y un botón. Por eso, cuando vieron la bolsa, se quedaron sin voz.
    - Era día de mercado y el camino estaba lleno de huellas de carros. En una de ellas, medio enterrada, asomaba una bolsa. La desenterró {A}.
    + dentro
    - Dentro había {dinero}. {C} ya se imaginaba con {gasto}.
    - Contaron dos veces: {dinero}. Bastaba para {gasto}, y sobraba.
    - La abrieron a la sombra de un chopo. Tenía {dinero} y un mechón de pelo atado con hilo.
    * tentación
    - «C dijo: Nadie nos ha visto.» «A contestó: Nosotros sí.»
    - «C: La mitad para cada un{A+C!o}.» {A} miraba la bolsa. Estaba remendada con mucho cuidado.
    - «A preguntó: ¿De quién será?» «C: Nuestra. | Quien encuentra, se queda.»
    + duda
    - Hubo un silencio en el que se podía oír el chisporroteo de las cigarras.
    - {A} pensó en {gasto}. Luego pensó en quien hubiera cosido aquel remiendo.
    - Durante cien pasos ganó la bolsa. A los ciento uno, {A} se detuvo.
    * encuentro
    - En la plaza, {B.un} rebuscaba en los bolsillos vacíos, una y otra vez. «B murmuraba: Todo el trabajo de un año…»
    - Más adelante encontraron a {B.un}, caminando muy despacio y mirando el suelo.
    - Preguntaron de puesto en puesto. En el último, {B.un} lloraba sin hacer ruido.
    + devuelve
    - «A dijo ~ , tendiéndole la bolsa: ¿Es esto lo que busca?» {B} no pudo ni contestar.
    - {C} fue quien habló primero, para sorpresa de {A}. «C: Tome. | Está todo.»
    - {A} y {C} se miraron, y no hizo falta decir más. La bolsa volvió a su dueñ{B:o}.
    * final
    - «B: ¿Qué quieren a cambio?» «A: Nada.» «C añadió: Bueno, un abrazo sí.»
    - {A} y {C} volvieron a casa sin un céntimo. Nunca les habían pesado menos los bolsillos.
    - En la siguiente feria, {B} l{A+C:o} esperaba con dos rosquillas recién fritas, envueltas en papel de estraza.

    plot: la-llave-del-granero
    theme: perdonar
    A: animal granja mediano !agua !caballo !yegua
    B: animal granja mediano/pequeño !diminuto !agua
    C: animal granja sabio/grande !agua
    $objeto,escondite: la llave del granero ; en el forro del saco de salvado | la cuchara de plata ; dentro del cubo de las cáscaras | el cascabel de las fiestas ; entre la paja del comedero | la navaja de podar ; entre unos manojos de alfalfa
    title: ¿Quién se la llevó? | La acusación | {A.el} y la cosa perdida
    moral: Antes de señalar a otro conviene mirar en los propios bolsillos.
    learn: A
    * inicio
    - Faltaba {objeto}. Y cuando falta algo, siempre hay quien señala. Aquella mañana señalaba {A.un}.
    - «A gritó ~ en mitad del corral: ¡Me han robado {objeto}!» Las gallinas se quedaron con el pico abierto.
    - {A.un} revolvió la cuadra entera. No encontraba {objeto} por ninguna parte.
    - Todo el mundo sabía dónde se guardaba {objeto}: en el clavo de siempre. Aquel sábado, el clavo amaneció desnudo. {A.un} lo miraba sin pestañear.
    - Había niebla sobre los establos, y en la niebla se oían las quejas de {A.un} que había perdido {objeto}.
    + acusa
    - «A dijo, señalando a {B.un}: Has sido tú. | Ayer anduviste por aquí.» «B contestó: Vine a pedirte sal.»
    - La noche anterior habían visto a {B.un} cerca de allí. «A: Está clarísimo. | No hay más que verle la cara.»
    - {A} no tenía pruebas. Tenía, eso sí, ganas de culpar a alguien, y por la puerta pasaba {B.un}.
    * vacío
    - La noticia corrió de pesebre en pesebre. Al mediodía, nadie se sentaba con {B}.
    - Nadie le volvió a dirigir la palabra a {B}. Donde se ponía a beber, los demás se apartaban.
    - «B repitió: Yo no he sido.» Pero lo decía cada vez más bajo.
    + sabio
    - «C le preguntó ~ a {A}: ¿Has mirado bien?» «A respondió: ¡Mil veces!» «C: Pues mira mil una.»
    - {C.un} masticaba una paja y callaba. «C dijo ~ al cabo de un rato: Yo acusaría después de barrer.»
    - «C comentó, rumiando las palabras: He vivido mucho. | Las cosas se pierden más que se roban.»
    * hallazgo
    - Por la tarde, {A} fue a buscar la cena, metió la pata y tocó algo frío. Allí estaba {objeto}, {escondite}.
    - Al sacudir la manta, algo tintineó. {A} siguió el sonido y encontró {objeto} {escondite}, justo donde estaba desde la víspera.
    - Y entonces {A} se acordó. La víspera, con las prisas, había guardado {objeto} {escondite}. Fue a ver, y así era.
    + vergüenza
    - {A} quiso que se lo tragara la tierra.
    - <avergonzado A> Lo más fácil era no decir nada. Lo más fácil y lo más feo.
    - De pronto {objeto} pesaba como un yunque.
    * perdón
    - {A} reunió a todos en el corral. «A dijo: Me equivoqué, | y lo digo tan alto como acusé.»
    - «A le dijo ~ a {B}: Lo siento mucho. | El único descuido fue mío.» Lo dijo delante de todos, que era lo difícil.
    - «A: No sé cómo pedirte perdón.» «B: Así. | Exactamente así.»
    + final
    - {B} tardó un poco en sonreír. Pero sonrió, y le hizo sitio en el abrevadero.
    - «B: Te perdono. | Pero hoy barres tú.» Y {A} barrió hasta el último rincón.
    - Desde entonces hay dos clavos en la pared: uno para colgar y otro, vacío, para acordarse.

    plot: el-rumor-que-creció
    theme: hablar
    A: animal pequeño !diminuto granja/prado !agua
    B = f urraca : nombrable ; adj=parlanchín | f cotorra : nombrable ; adj=verde | f gallina : nombrable ; adj=cotilla
    C = f oca : nombrable ; adj=mandón | m pato : nombrable ; adj=charlatán
    D: animal grande granja
    L: lugar granja/pueblo
    $seña,yo,mentira: tropezó con un cubo ; tropecé con un cubo ; ya no ve ni las montañas | estornudó dos veces ; estornudé dos veces ; tiene una enfermedad rarísima | compró una maleta ; compré una maleta ; se marcha para siempre | llevaba un cesto tapado ; llevaba un cesto tapado ; ha robado los huevos de media comarca
    title: Un rumor con patas | La bola de nieve | Lo que dicen que dijeron
    moral: De boca en boca, una pulga llega a elefante.
    learn: B+C
    * inicio
    - Los rumores no tienen patas, y aun así corren más que un galgo. Este echó a andar {L.en} un lunes.
    - «B preguntó: ¿Te has enterado de lo de {A}?» Así empezó todo, {L.en}, como empiezan estas cosas.
    - {B.un} espiaba desde la ventana. Vio que {A.un} {seña}. No era gran cosa, pero era algo que contar.
    - No pasaba nada {L.en}. Y como no pasaba nada, {B.un} se puso a inventar.
    - {A.un} {seña}. Eso fue todo. Pero {B.un} lo estaba mirando.
    + primero
    - «B le contó ~ a {C.un}: A {A} le pasa algo. | Yo misma lo he visto.»
    - Se lo dijo a {C.un}, muy cerca de la oreja y con muchos gestos.
    - «B: Yo no digo nada. | Pero por algo será.» {C.un}, que la oía, alargó el cuello.
    * crece
    - {C} se lo contó a las ovejas, las ovejas a los cerdos, los cerdos al cartero. En cada parada, el cuento engordaba un kilo.
    - «C anunció ~ junto al pozo: Es seguro que {A.el} {mentira}.» Y todos juraban haberlo visto.
    - A mediodía ya no era un rumor: era una noticia. «C repetía: {A.el} {mentira}. | Todo el mundo lo sabe.»
    + efecto
    - Cuando {A} llegó a la plaza, unos se apartaron, otros {A.lo} miraron con lástima y una oveja se echó a llorar.
    - A {A} le llevaron tres sopas, dos velas y un discurso de despedida.
    - Aquella tarde nadie quiso jugar con {A}. {A.él} no entendía nada.
    * hilo
    - {D.un} no había abierto la boca en todo el día. «D preguntó: ¿Y a ti quién te lo dijo?» Tiraron del hilo, de uno en uno, hasta llegar a {B}.
    - «A: ¿Se puede saber qué pasa?» «D respondió: Dicen que {A.el} {mentira}.» «A exclamó: ¿Yo? | ¡Si solo {yo}!»
    - Por fin, {D.un} hizo lo más sencillo del mundo: acercarse a {A} y preguntar. «A contestó: Es que {yo}. | Nada más.»
    + verdad
    - Se hizo un silencio incómodo. {B} se miraba las patas; {C}, las nubes.
    - «B balbuceó: Yo solo dije…» «C: Y yo solo repetí…»
    - {B} y {C} se pusieron colorad{B+C:o} hasta el pico.
    * final
    - Al día siguiente {B} llamó a la puerta de {A}. «B dijo: La próxima vez te preguntaré a ti.»
    - {C} propuso una regla: antes de contar algo, beber un vaso de agua. Desde entonces se bebe mucha agua {L.en}.
    - «A: No estoy enfadad{A:o}. | Pero hoy la merienda la ponen ustedes.»

    plot: piedras-en-el-zurrón
    theme: perdonar
    A: animal mediano !vuela !agua !diminuto
    B: animal sabio/lento pequeño/mediano !diminuto !agua !vuela
    L: lugar monte/bosque/prado
    $culpas: un empujón, un olvido y una broma pesada | una mala palabra, un portazo y una promesa rota | una burla, un pisotón y un regalo mal envuelto
    title: Las piedras de {A.el} | Un zurrón lleno de piedras | Lo que pesa un enfado
    moral: Quien perdona camina más ligero.
    learn: A
    * inicio
    - {A.un} llevaba un zurrón a la espalda, y el zurrón, lleno de piedras. Cada piedra era un enfado.
    - Cuando alguien le hacía algo, {A.un} recogía una piedra y la guardaba para no olvidarse.
    - «B preguntó: ¿Qué llevas ahí, | que andas tan torcid{A:o}?» «A contestó, resoplando: Lo que me han hecho.»
    - Cuesta arriba, {L.en}, {A.un} sudaba bajo el peso de un saco. Nadie le había mandado cargarlo.
    - Hacía un día espléndido. Pero {A.un} no lo veía: iba doblad{A:o} en dos por culpa de su zurrón.
    + cuentas
    - De noche vaciaba el saco y repasaba: {culpas}. Después volvía a llenarlo, y a veces añadía alguna.
    - Tenía una piedra por cada ofensa: {culpas}. La más grande era de un primo.
    - Allí estaban {culpas}, y también un guijarro pequeñísimo por un buenos días que no le devolvieron.
    * camino
    - Aquel día había romería en la ermita de arriba. {A} y {B} se encontraron en el sendero.
    - Un domingo, {A} quiso subir a ver el amanecer. A la tercera curva ya no podía. {B.un}, en cambio, tarareaba.
    - Al cruzar el puente de tablas, la madera crujió. {B.un} esperaba al otro lado. «B dijo: O el saco o tú. | Los dos juntos no pasan.»
    + pregunta
    - «B: ¿Y esa tan gorda?» «A: De uno que me empujó hace siete años.» «B: ¿Y quién la ha llevado estos siete años?»
    - «B: ¿Le pesan a quien te ofendió?» «A: No. | Ni se entera.» «B dijo: Qué castigo tan curioso.»
    - «A: Si las tiro, se saldrán con la suya.» «B: Si no las tiras, no saldrás tú.»
    * suelta
    - {A} sacó la piedra más chica y la dejó en la hierba. No pasó nada. Sacó otra.
    - Con mucho cuidado, como si quemaran, {A} fue sacándolas una por una. Plof, a la cuneta. Plof, plof.
    - Le costó abrir la cuerda, de tan apretado que estaba el nudo. La primera piedra rodó barranco abajo, y detrás todas las demás.
    + ligereza
    - Al ponerse en pie casi sale volando. Se le había olvidado lo alt{A:o} que era.
    - Respiró. Dio un salto, solo por comprobarlo. Le salió altísimo.
    - La espalda se le enderezó con un crujido, y vio el paisaje entero.
    * final
    - En el zurrón vacío metieron queso, moras y una flauta.
    - Con las piedras que quedaban hicieron un banco. Ahora se sienta allí quien quiere, sin que nadie le pregunte nada.
    - Llegaron arriba cantando. «A: ¿Y si me vuelven a ofender?» «B contestó: Lo dices, lo hablas y sigues.»

    plot: la-espina-y-el-favor
    theme: agradecer
    A = m león : nombrable ; adj=orgulloso | m lobo : nombrable ; adj=gris | m oso : nombrable ; adj=enorme | f leona : nombrable ; adj=fiero
    B = m ratón : nombrable ; adj=gris | f lagartija : nombrable ; adj=verde | f musaraña : nombrable ; adj=diminuto
    $trampa,corta: una red de cazadores ; royó las cuerdas una a una | un foso cubierto de ramas ; trajo enredaderas hasta trenzar una escala | una jaula de cañas ; royó las ligaduras mientras los demás dormían
    title: La espina | {A.el} y {B.el} | Un favor pequeño
    moral: No hay deuda más dulce que la gratitud.
    learn: A
    * inicio
    - {A.un} cojeaba desde el domingo. Tenía una espina en la pata y no consentía que nadie lo supiera.
    - Un rugido sacudió la maleza. No era de rabia, sino de dolor: {A.un} se había clavado una espina.
    - «B preguntó ~ asomándose: ¿Le duele?» «A rugió: ¡Claro que me duele!»
    - Los grandes también tropiezan. {A.un} pisó una zarza al salir de la cueva, y se le hinchó la pata como un melón.
    - En lo más espeso del monte, {A.un} se lamía la pata y gruñía a las moscas.
    + curación
    - Nadie se atrevía a acercarse. Solo {B.un} salió de entre las piedras, agarró la espina con los dientes y tiró.
    - {B} midió la distancia, tragó saliva y corrió entre aquellas garras. Un tirón, y la espina salió.
    - «B dijo: Cierre los ojos y piense en algo bonito.» Zas. La espina era tan larga como su propio cuerpo.
    * gracias
    - «A: Gracias.» Era una palabra que no usaba nunca y le salió un poco oxidada.
    - {A} pudo marcharse sin más. Pero se volvió, bajó la cabeza y dio las gracias. «B: No hay de qué.»
    - «A: ¿Qué te debo?» «B: Nada. | Bueno, no me pise.»
    + promesa
    - Desde aquel día, {A} miraba siempre dónde ponía la pata. Y por las mañanas dejaba unas migas junto a la piedra.
    - Cada luna llena, {A} le llevaba una nuez. No se le olvidó ni una sola.
    - Nació así una amistad de pocas palabras: la parte grande daba sombra, y la pequeña, conversación.
    * peligro
    - Pasó el tiempo. Una tarde, {A} cayó en {trampa}.
    - Al año siguiente llegaron los cazadores. Antes de que pudiera huir, {A} había caído en {trampa}.
    - Pero el otoño trajo escopetas. Y {A}, que confiaba en su fuerza, se encontró dentro de {trampa}.
    + rescate
    - La noticia llegó hasta la última grieta. {B} acudió con todos sus primos, trabajó la noche entera y {corta}.
    - «B dijo ~ en la oscuridad: No haga ruido.» Y {corta}.
    - Por la noche, sin que nadie se enterara, {B} {corta}.
    * final
    - «A dijo ~ , ya libre: Ahora sí que te debo algo.» «B: Estamos en paz. | Yo aún conservo aquellas gracias.»
    - Antes del alba ya estaban lejos: {A} corría y {B} le indicaba el camino desde la nuca.
    - «A: ¿Por qué has venido?» «B: Porque diste las gracias. | Casi nadie las da.»

    plot: el-pozo-olvidado
    theme: agradecer
    A: niño
    B = m pozo ; def=el pozo
    C: anciano familia
    $gracias: una margarita en el brocal | un cuenco limpio y un puñado de sal | una canción cantada hacia el fondo | una cinta azul atada a la polea
    title: El pozo olvidado | Gracias, pozo | {A.nombre} y el agua
    moral: Quien bebe agua debe acordarse de quien cavó el pozo.
    learn: A
    * inicio
    - En medio del patio había un pozo. Todos sacaban agua y ninguno lo miraba.
    - «A le preguntó ~ a {C}: ¿Por qué le das las gracias a un agujero?» «C contestó: Porque nunca me ha dicho que no.»
    - Cada mañana, {C} bajaba el cubo, lo subía lleno y dejaba en el pozo {gracias}. {A} se reía.
    - Hacía cien años que el pozo daba agua al pueblo, y cincuenta que nadie limpiaba su brocal.
    - {A} llegó a casa de {C} un verano de los más secos. Allí no había grifos, sino un pozo con su polea.
    + descuido
    - {A} tiraba el agua que no quería, y alguna vez, por ver cómo sonaba, también una piedra.
    - Los vecinos iban y venían con los cántaros. Ni una palabra, ni un saludo, ni una mano de cal.
    - Los muchachos usaban el brocal de portería. «C les decía: Cuídenlo un poco.» Como quien oye llover.
    * seca
    - Un día el cubo bajó vacío y subió vacío. Abajo se oyó un suspiro.
    - Y una mañana de agosto el pozo dijo basta: ni gota.
    - La polea giró y giró, y en el cubo no había más que barro.
    + voz
    - {A} se asomó al brocal. Desde lo hondo llegó una voz de tierra. «B: Estoy cansado. | Tengo la garganta llena de piedras.»
    - «A gritó hacia abajo: ¿Qué te pasa?» «B respondió ~ , o quizá fue el eco: Nadie me cuida.»
    - {A} pegó la oreja a la piedra. «B murmuraba: Doy y doy… | ¿Y quién se acuerda?»
    * trabajo
    - {A} se ató una cuerda a la cintura y bajó con un cubo. Sacó piedras, latas, hojas y un zapato.
    - Durante tres días, {A} y {C} limpiaron el fondo. Los vecinos miraban. El cuarto día, ayudaron.
    - Con una pala pequeña y mucho barro en las orejas, {A} fue destapando el ojo del manantial.
    + agua
    - De repente se oyó un gluglú. Un hilo de agua, fino como un lápiz, buscaba la luz.
    - A la tarde siguiente, el fondo era un espejo. Se veía el cielo en él, redondo y azul.
    - Y el agua volvió, primero turbia, después tan clara que parecía que no estaba.
    * final
    - {A} bebió despacio. Luego dejó allí {gracias}, y no se rio nadie.
    - «C: ¿Y tú ahora le hablas a un agujero?» «A contestó: Y él me contesta.»
    - Desde aquel verano, en ese pueblo, antes de beber se mira hacia abajo y se dice gracias.

    plot: el-anillo-de-la-ola
    theme: ayudar
    A = m pescador : nombrable ; adj=joven | f pescadora : nombrable ; adj=joven
    B = m pez (peces) ; adj=plateado,dorado | m delfín (delfines) ; adj=joven | f foca ; adj=gris
    C: anciano familia
    $joya: el anillo de boda de la abuela | el dedal de plata de la familia | la medalla que trajo el abuelo de América | el silbato del viejo capitán
    title: Lo que devolvió el mar | Un favor en la red | {A.el} y {B.el}
    moral: El bien que se echa al agua vuelve con la marea.
    learn: A
    * inicio
    - La red pesaba más que otras veces. Al izarla, {A.un} encontró a {B.un} enredad{B:o} entre los nudos.
    - Aquella madrugada, {A.un} volvía con la barca vacía cuando oyó un chapoteo. {B.un} se ahogaba en una red abandonada.
    - {A.un} tenía un anzuelo, una barca prestada y mucha hambre. Y en la red, por fin, algo se movía: {B.un}.
    - El mar estaba como un plato. En mitad del plato, {B.un} daba vueltas, enredad{B:o} en unas cuerdas viejas, y se acercó a mirar {A.un}.
    - «: ¡Socorro!» Nadie más lo habría oído, pero {A.un} sabía escuchar el agua. Era {B.un}, atrapad{B:o} en una red.
    + suelta
    - {A} podía venderl{B:o} en la lonja. Pero le vio los ojos y sacó la navaja para cortar los nudos.
    - «A dijo: Anda, vuelve con los tuyos.» Y cortó la red, que era suya y era nueva.
    - {A} no lo pensó mucho. Una cuchillada, dos, tres, y las cuerdas se hundieron solas.
    * pérdida
    - Pasó el verano. Un día de resaca, lavándose la cara, {A} perdió en el agua {joya}.
    - Semanas después, la barca volcó al entrar en el puerto. No hubo heridos, pero se fue al fondo {joya}.
    - En el otoño, por presumir ante unos amigos, {A} dejó caer al mar {joya}.
    + pena
    - «C: No llores. | Las cosas son cosas.» Pero {C} también tenía los ojos brillantes.
    - {A} buceó hasta quedarse sin aliento. Aquello era más grande que un pajar y la aguja, muy pequeña.
    - {A} pidió ayuda a los buzos, a los pulpos y a la luna. Nadie había visto nada.
    * devolución
    - Al séptimo día, algo golpeó el casco, suave, tres veces. Era {B}. Traía en la boca {joya}.
    - Una mañana apareció en la escalera del muelle {joya}. Y más allá, una aleta se despedía.
    - «B dijo ~ , sacando la cabeza del agua: Creo que esto es tuyo.» Entre los dientes brillaba {joya}.
    + sorpresa
    - «A: ¿Cómo lo has encontrado?» «B: Le pregunté a todo el mar.»
    - {A} no supo qué decir. Con el mar las palabras siempre se quedan cortas.
    - «A preguntó: ¿Te acordabas de mí?» «B: Tú me diste el agua entera. | Yo te devuelvo una gota.»
    * final
    - Cuando {A} lo contó en casa, {C} asintió como quien ya lo sabía.
    - Desde entonces, en aquella barca hay siempre una navaja a mano, y no es para limpiar el pescado.
    - Ahora {A} cose sus redes con los agujeros un poco más grandes. Por si acaso.
    """#
}
