extension PlotSources {
  /// Bridges: who crosses first, what is paid, who keeps the lamp, what two banks have for each other.
  static let bridge = #"""
    plot: frente-a-frente-en-la-tabla
    theme: turnos
    A: animal granja/prado mediano/grande !ave !nada !trepa
    B: animal granja/bosque mediano/grande !ave !nada !caza
    C = m patito : nombrable ; adj=amarillo | m mirlo acuático | f garza : nombrable ; adj=blanco
    $carga,otra: un haz de heno ; un saco de sal | unas cántaras de leche ; una cesta de huevos | una colmena vacía ; un fardo de lana
    title: Frente a frente | Dos en una tabla | Quién cruza primero
    moral: Dar un paso atrás también es avanzar. | El que cede el paso llega antes que el que espera que se lo cedan.
    * inicio
    - El puente era una tabla larga y estrecha. En mitad de la tabla se encontraron {A.un}, con {carga}, y {B.un}, con {otra}.
    - Por la derecha entró en el puente {A.un}. Por la izquierda entró {B.un}. Ninguno de los dos miraba hacia delante.
    - «: Paso.» «: Paso yo.» Sobre el barranco, en un tablón por el que solo cabía uno, se habían topado {A.un} y {B.un}.
    - {A.un} volvía del mercado con {carga}. {B.un} iba al mercado con {otra}. Entre el mercado y el pueblo no había más que un tablón.
    + porfía
    - «A: Retrocede tú, | que llevas menos camino hecho.» «B: Retrocede tú, que vas de vuelta y no tienes prisa.»
    - {A} plantó las patas en la madera. {B} hizo lo mismo. La tabla soltó un quejido.
    - «B: En mi familia nunca se ha andado hacia atrás.» «A: En la mía, tampoco.»
    * espera
    - Pasó una hora. Pasó otra. Se les durmieron las patas y les dio el sol en la nuca.
    - Fueron llegando más viajeros a las dos orillas. La cola de un lado daba la vuelta a la colina; la del otro se metía en el bosque.
    - El mercado abrió, vendió y cerró. Seguían en el mismo sitio, frente contra frente.
    + aviso
    - Debajo, en el agua, {C.un} cruzó la corriente cuatro veces, ida y vuelta. «C: ¿Todavía ahí?»
    - «C preguntó ~ desde el río: ¿Están sosteniendo el puente o es el puente el que los sostiene?» La tabla volvió a crujir.
    - {C.un} se posó en la punta del tablón. «C: Lo dice mi madre: para cruzar hacen falta dos. | Uno que pase y otro que deje pasar.»
    * ceder
    - {A} soltó el aire que llevaba guardado desde el mediodía. «A: Está bien. | Cuento cuatro pasos hacia atrás, y no se lo digas a mi familia.»
    - «B: ¿Y si retrocedo yo?» «A: ¿Y si retrocedo yo?» Lo habían dicho a la vez, y les dio tanta risa que casi se caen. Retrocedió {B}.
    - <piensa B> Luego, muy despacio, {B} reculó hasta la orilla. «B: Pasa. | No se me ha caído la cola, por lo que veo.»
    + regla
    - Desde aquel martes, en una punta del tablón hay una piedra pintada de blanco. Cruza primero quien la ve en su orilla y, al llegar, la deja en la otra.
    - Al reanudar la marcha se ayudaron con la carga, y las dos colas de viajeros aplaudieron.
    - Llegaron tarde y con hambre. En cambio, llegaron, y traían una historia en la que l{A+B:o} dos hacían el ridículo. La contaron con mucha gracia.

    plot: la-tabla-que-faltaba
    theme: sacrificio
    A = m ebanista : persona | f ebanista : persona | m carretero : persona
    B: niño
    $prisa: Necesitamos al médico, que está en la otra orilla. | Mi madre va a dar a luz, y la comadrona vive enfrente. | Mi abuelo no respira bien, y la medicina está del otro lado.
    $mueble,tabla: una mesa de nogal para su boda ; el tablero de la mesa | un armario con pájaros tallados ; la puerta del armario | un arcón para el concurso del rey ; la tapa del arcón
    title: La tabla que faltaba | Un puente y {A.un} | El mueble incompleto
    moral: Una obra a medias puede salvar una vida entera. | Lo que se da a tiempo sostiene más que lo que se guarda.
    learn: A
    * inicio
    - Durante tres inviernos, {A.un} había trabajado en {mueble}. Aquella noche, con la última mano de cera, lo dio por terminado.
    - En el taller de {A.un} había algo que nadie podía tocar: {mueble}. Afuera llovía como si el cielo se hubiera roto.
    - {A.un} pasaba la palma por la madera, de punta a punta, sin encontrar un fallo. Era {mueble}, lo mejor que había hecho en su vida.
    - La tormenta apagó los faroles. A la luz de una vela, {A.un} daba los últimos toques a {mueble}.
    + puente
    - De pronto, un golpe en la puerta. Era {B}, con el agua hasta las cejas. «B: ¡Se ha roto el puente! | {prisa}»
    - Irrumpió {B} sin llamar. «B: ¡La riada se llevó un tramo! | {prisa}»
    - Por la ventana, {A} vio correr a {B} con un farol. «B gritaba: ¡No se puede cruzar! | {prisa}»
    * medir
    - Fueron a ver. Faltaban cuatro palmos de puente, y debajo rugía el agua. Cuatro palmos, justo lo que medía {tabla}.
    - {A} alumbró el hueco y lo calculó a ojo. Hacía falta una tabla recia y seca. Tablas así había una: {tabla}.
    - Todas las maderas del almacén estaban verdes y se doblaban. Solo resistiría una, y {A} sabía muy bien cuál: {tabla}.
    + duda
    - Se quedó un momento con la mano en la madera. Todo un oficio puede caber en un momento.
    - «B: ¿No hay otra?» «A: No. | Otra como esta no la hay.»
    - {A} cerró los ojos, como quien se despide en un andén.
    * dar
    - Luego desatornilló {tabla} y se fue con ella al hombro bajo el aguacero.
    - Cuatro golpes de maza bastaron para separar {tabla}. Cuatro clavos bastaron para tender el paso.
    - «A: Sujeta el farol y no mires abajo.» Clavó {tabla} de lado a lado y pasó delante, para probarla con su propio peso.
    + después
    - Llegaron a tiempo. De madrugada, {B} entró en el taller y, al ver el hueco, no supo qué decir. «A: Así se ventila.»
    - El pueblo reparó el puente en primavera, pero aquella tabla no quisieron quitarla. Brilla más que las otras, de tanta cera.
    - El mueble se quedó así, incompleto. Es lo primero que {A} enseña a las visitas, y nunca cuenta por qué. Lo cuenta {B}.

    plot: el-aceite-del-farol
    theme: agradecer
    A = m arriero : persona | f buhonera : persona | m recadero : persona | f recadera : persona
    B = f farolera : persona | m ciego del puente : persona ; def=el ciego del puente | m viejo farolero : persona ; def=el viejo farolero
    title: El aceite del farol | La luz del puente viejo | Quién encendía el farol
    moral: La luz que nos guía también necesita aceite. | Agradecer es devolver un poco de la luz recibida.
    learn: A
    * inicio
    - Noche tras noche, {A.un} cruzaba el puente viejo guiándose por un farolito. Suponía que se encendía por su cuenta, igual que la luna.
    - El puente no tenía barandilla. Tenía, eso sí, un farol en el centro, y gracias a ese farol {A.un} pasaba silbando hasta en las noches más negras.
    - {A.un} llevaba media vida cruzando de noche. Si alguien le hubiera preguntado quién prendía la luz del puente, se habría encogido de hombros.
    - Sobre el río flotaba siempre un punto amarillo. Hacia él caminaba {A.un}, con el fardo a la espalda, sin mirar otra cosa.
    + apagón
    - Hasta que un jueves, no hubo farol. Un pie se le fue al vacío, y el fardo se perdió en el río.
    - Pero llegó una noche oscura como el fondo de un saco. {A} cruzó a gatas, palpando piedra por piedra, y tardó dos horas.
    - De golpe, en mitad del camino, la luz parpadeó y se apagó. {A} no se atrevió a moverse hasta el alba.
    * buscar
    - Por la mañana siguió unas gotas secas de aceite. Las gotas {A.lo} llevaron a una choza, y en la choza estaba {B.un}, con la alcuza vacía.
    - «A preguntó ~ en la primera casa: ¿Quién cuida el farol?» La primera casa era la de {B.un}.
    - Junto al pilar había una escalera apoyada y, al pie de la escalera, {B.un}. «B: No me queda aceite. | Y a mi edad, tampoco mucho más.»
    + revelación
    - «A: ¿Llevas años encendiéndolo?» «B: Treinta y uno. | No podía dormir hasta oír tus pasos al otro lado.»
    - «B: Perdona lo de anoche. | Estiré la última gota cuanto pude.» A {A} se le hizo un nudo en la garganta.
    - «A: Y yo, que creía que salía sol{B!o|a}…» «B: Las luces nunca salen solas.»
    * gracias
    - {A} abrió la bolsa y contó las ganancias del mes. Con todas compró aceite. «A: Esto no te lo pago. | Te lo agradezco.»
    - «A dijo: Gracias por cada noche.» Y, como las noches eran muchas, lo dijo muchas veces.
    - Esa tarde subió la escalera {A}. Llenó el depósito, limpió el cristal y dejó que encendiera {B}.
    + final
    - Desde entonces, todo el que cruza deja en un cuenco unas gotas de aceite. El farol alumbra ahora las dos orillas.
    - {A} ya no silba al pasar. Se detiene, toca la madera tres veces, y en la choza alguien se duerme en paz.
    - En el pilar hay una inscripción medio borrada. Dice: "Antes de cruzar, da las gracias. Después de cruzar, también".

    plot: medio-cuento-por-el-paso
    theme: cambiar
    A = m titiritero : persona | f juglaresa : persona | m estudiante pobre : persona | f cómica de la legua : persona ; def=la cómica de la legua
    B = m guardián (guardianes) del puente : persona ; def=el guardián del puente | f guardesa del puente : persona ; def=la guardesa del puente
    $cuento: el de la sirena que se cansó del mar | el del gigante que tenía miedo a las hormigas | el de los tres jorobados y la campana
    title: Medio cuento por el paso | El peaje de las palabras | {A.el} y {B.el}
    moral: No todo lo valioso cabe en una bolsa de monedas. | Quien no tiene dinero puede tener justo lo que al otro le falta.
    * inicio
    - Cruzar costaba una moneda, y {A.un} no tenía más que polvo en los bolsillos. Delante de la barrera bostezaba {B.un}.
    - «: Una moneda.» «: No tengo.» «: Pues por el río.» Así se conocieron {A.un} y {B.un}.
    - En la caseta del peaje se aburría {B.un}. Había visto pasar cien mil personas y no recordaba ni una sola cara. La ciento un mil llegó a pie: era {A.un}.
    - A {A.un} le urgía llegar a la otra orilla antes de la noche. A {B.un}, en cambio, no le urgía nada desde hacía veinte años.
    + oferta
    - «A: Puedo pagarle con un cuento.» «B: ¿Y eso cuánto pesa?» «A: Depende de quien lo escuche.»
    - {A} se sentó en el suelo. «A: ¿Conoce {cuento}?» «B contestó, sin querer: No. | ¿Cómo empieza?»
    - «A: Lo único que llevo encima es una historia: {cuento}.» {B} miró la caja de las monedas. Luego miró la silla vacía.
    * relato
    - Empezó el cuento. A la tercera frase, {B} dejó de mirar la barrera; a la décima, puso agua a hervir para dos.
    - Fue cayendo el sol mientras {A} narraba, con las manos, con los ojos, con una voz distinta para cada personaje. {B} ya no bostezaba.
    - {B} se había propuesto escuchar solo el principio. Se le enfrió la sopa sin que se diera cuenta.
    + corte
    - Justo cuando se abría la puerta secreta, {A} se levantó. «A: Medio cuento por la ida. | La otra mitad, cuando vuelva.»
    - «B: ¿Y qué pasó después?» «A respondió ~ , con una reverencia: Eso vale el paso de vuelta.»
    - «A: Se hace tarde. | El final lo dejo en prenda para el regreso.» {B} protestó, suplicó y acabó por reírse.
    * ausencia
    - La barrera se alzó. Durante nueve días, {B} barrió la caseta, cortó flores y miró el camino a cada rato.
    - Nunca un peaje había dado tanto que pensar. {B} imaginó siete finales, y ninguno {B.lo} dejó contento del todo.
    - Pasaron carros, rebaños, un obispo. {B} les preguntaba si sabían cómo acababa el cuento. Nadie lo sabía.
    + regreso
    - Al décimo día, {A} volvió, con hambre y con el final en la punta de la lengua. Ya estaba puesta la mesa.
    - Por fin apareció {A} en el recodo. Se contaron el final, y después otro, y a la hora de irse {B} no encontraba la llave. La tenía en la mano.
    - Hay hoy dos tarifas escritas en la tabla: "Una moneda o una buena historia". La caja suele estar vacía, y la caseta, llena.

    plot: el-cesto-de-la-polea
    theme: compartir
    A: animal prado/granja pelo !nada !diminuto !caza !vuela pequeño/mediano
    B: animal bosque pelo !nada !diminuto !caza !vuela pequeño/mediano
    T = fp almendras | mp higos | fp ciruelas
    U = fp setas | fp castañas | mp arándanos
    title: El cesto de la polea | De orilla a orilla | {T.el} y {U.el}
    moral: Solo regresa lleno el cesto que se envía lleno. | La cuerda que da también es la que trae.
    * inicio
    - El puente se había hundido, y entre las dos orillas quedó solo una cuerda con una polea y un cesto. De un lado vivía {A.un}; del otro, {B.un}.
    - Había dos casas, la de {A.un} y la de {B.un}, y en medio un río ancho. Las unía un cesto que iba y venía colgado de una cuerda.
    - En la orilla soleada, {A.un} recogía {T.sp}. En la orilla umbría, {B.un} recogía {U.sp}. Desde que cayó el puente, se mandaban un poco de cada cosa en un cesto con polea.
    - Chirriaba la polea al amanecer. {A.un} mandaba {T.sp}; {B.un}, desde la otra ribera, mandaba {U.sp}. Así desayunaban los dos lados.
    + roñería
    - Un día {A} pensó que mandaba demasiado. Puso la mitad. Al día siguiente, {B} puso la mitad de la mitad.
    - «A murmuró: Si mando menos, guardo más.» Al otro lado del agua, {B} acababa de tener la misma idea.
    - Empezó con un puñado de menos. Después fueron dos. El cesto iba cada vez más ligero en ambas direcciones.
    * vacío
    - Por último, el cesto cruzó vacío. Y volvió vacío, como era de esperar.
    - Una mañana llegó al otro lado con una hoja seca. De regreso trajo otra hoja, todavía más seca.
    - La polea dejó de chirriar. El cesto colgaba en el centro del río, y en el cesto puso un nido un martín pescador.
    + hartazgo
    - {A} comió {T.sp} para almorzar, {T.sp} para cenar y soñó con {T.sp}. En la otra orilla, {B} no podía ni oír hablar de {U.sp}.
    - A la semana, {B} habría cambiado el tejado por probar {T.el}. Y a {A} se le iban los ojos detrás de {U.el}.
    - Sobraba de todo y todo sabía igual. {A+B} se miraban de lejos, sin saludarse, masticando.
    * primero
    - Fue {A} quien tiró de la cuerda. Llenó el cesto hasta el borde y lo empujó sin pedir nada. «A pensó: Alguien tiene que ser el primero.»
    - Una tarde de lluvia, {B} puso en el cesto lo mejor que tenía, lo tapó con hojas y lo mandó. Encima iba una flor.
    - <piensa A> Al alba, el cesto cruzó el río tan cargado que rozaba el agua. {B} tardó en creérselo.
    + respuesta
    - La respuesta no se hizo esperar: el cesto volvió con el doble. Desde entonces compiten por ver quién manda más.
    - Hubo que poner una cuerda más gorda. La polea chirría de la mañana a la noche, y a las dos orillas les suena a música.
    - Al cabo de un mes reconstruyeron el puente a medias, cada cual desde su lado. El cesto lo dejaron, por si acaso, con un letrero: "Usted primero".

    plot: el-dueño-del-puente
    theme: egoísmo
    A: animal mediano/grande fuerte/caza bosque/granja !vuela !nada
    C: animal pequeño/mediano prado/bosque !vuela !nada !caza !insecto !diminuto !fuerte
    $tronco: troncos y ramas | cañas y raíces | leños y zarzas
    title: El puente de {A.el} | Por aquí no pasa nadie | {A.el} y la riada
    moral: Lo que es de todos lo cuidan todos, y lo que es de uno, uno solo. | Quien cierra el paso a los demás acaba sin salida.
    learn: A
    * inicio
    - {A.un} se sentó en medio del puente. «A: Desde hoy es mío. | Aquí no cruza ni una mosca.»
    - «: ¡Este puente es mío!» Lo dijo {A.un}, aunque no había puesto en él ni una piedra.
    - Todas las criaturas del valle usaban el puente, hasta que a {A.un} se le antojó tenerlo para echar la siesta.
    - Era el lugar más fresco del verano: un puente de madera, a la sombra de los álamos. {A.un} lo cruzó, lo olió y decidió que le pertenecía.
    + cierre
    - A cada viajero le enseñaba los dientes. {C.un} tuvo que dar un rodeo de tres horas con toda la familia.
    - {C.un} se acercó con un cubo. «C: Vengo a limpiar los pilares, como todos los meses.» «A: ¡Fuera!»
    - «: ¿Y cómo voy a llevar la comida a mis crías?» Lo preguntaba {C.un}. «A: Nadando. | O volando. O no llevándola.» {C} se marchó con la cabeza baja.
    * descuido
    - Nadie volvió a apretar las cuerdas ni a quitar lo que arrastraba el río. Bajo los arcos se fueron amontonando {tronco}.
    - Lo que no sabía {A} era que el puente se sostenía gracias a muchas manos: unas barrían, otras ataban, otras retiraban {tronco}.
    - Pasó un mes. El musgo se comió las tablas, se pudrió un poste, y debajo crecía una maraña de {tronco}.
    + riada
    - Con las primeras lluvias, el agua empujó la maraña, y el puente empezó a temblar. Cedieron las dos puntas. Quedó en el centro {A}, como en una isla.
    - Una noche el río bajó bravo. Crujió una orilla, crujió la otra, y {A} se despertó en un pedazo de puente sin principio ni fin.
    - Llegó la riada y se llevó los extremos. Lo único que seguía en pie era el trozo donde estaba {A}, y no por mucho tiempo.
    * socorro
    - «A: ¡Socorro! | ¿Es que no hay nadie?» No había nadie, porque a todos los había echado. Lejos de allí, {C} levantó las orejas.
    - {A} gritó hasta quedarse ronc{A:o}. En la orilla asomó una nariz. Era la de {C}.
    - «A gritó: ¡Que alguien me saque de aquí!» «C: ¿De tu puente?» «A respondió ~ , muy bajito: Del puente.»
    + rescate
    - {C} podía haberse ido. Sin embargo, llamó a los vecinos, y entre todos tendieron una soga. Desde ese día, quien más barre el puente nuevo es {A}.
    - Entre una docena sacaron a {A}, chorreando. Nadie le reprochó nada. Aquello fue lo que más le dolió, y por eso se puso a clavar tablas.
    - Veinte patas tiraron de la cuerda a un tiempo. En el puente que levantaron después, {A} se sienta en un rincón y saluda a los que pasan.

    plot: la-poza-del-puente
    theme: turnos
    A = m pescador de caña : persona | f pescadora de caña : persona | m barbero jubilado : persona
    B: niño
    $señal,otra: las campanas de las once ; las de la una | el silbato del tren correo ; el del tren de la tarde | la sirena de la fábrica ; la segunda sirena
    title: La poza del puente | Anzuelos y chapuzones | {B.nombre} y {A.el}
    moral: Una misma poza puede ser dos si se reparte el día. | El silencio y el ruido caben en el mismo sitio, pero no a la misma hora.
    * inicio
    - Debajo del puente había una poza verde, honda, perfecta. Para {A.un} era perfecta para pescar. Para {B}, para tirarse de cabeza.
    - {A.un} lanzó el anzuelo y contuvo la respiración. En ese instante, desde el puente, con las rodillas encogidas, saltó {B}. ¡Plaf!
    - No se movía una hoja. {A.un} llevaba una hora quiet{A:o} en la poza. {B} llevaba todo el año esperando el verano, y el verano acababa de empezar.
    - En la poza del puente vivían unas cuantas truchas y dos aficiones: la de {A.un}, que iba por ellas en silencio, y la de {B}, que se zambullía gritando.
    + guerra
    - «A: ¡Me espantas la pesca!» «B: ¡Y usted me llena el agua de ganchos!»
    - {A} llegaba al amanecer y tiraba piedras si veía venir a {B}. {B} llegaba antes del amanecer y chapoteaba sin parar.
    - «B: El río no es suyo.» «A: Ni tuyo.» Las truchas, sabiamente, se mudaron más abajo.
    * fastidio
    - El resultado fue que ni un{A+B!o} pescaba ni {A+B!el otro|la otra} se bañaba a gusto. Se pasaban la mañana vigilándose.
    - Una semana entera la perdieron en escaramuzas. {A} volvió a casa con la cesta vacía; {B}, con el bañador seco.
    - Nadie se divertía. Hasta el puente parecía fruncir las cejas.
    + enganche
    - Entonces el anzuelo de {A} se enredó en la camisa de {B}, que colgaba de un sauce. Tuvieron que sentarse junt{A+B:o} a desengancharla, y algo había que decir mientras tanto.
    - A {A} se le fue la caña al fondo. La miró hundirse con cara de funeral. {B}, sin pensárselo, buceó y la sacó.
    - Un día de tormenta se refugiaron bajo el mismo arco. «A: ¿De verdad es tan divertido tirarse?» «B: ¿De verdad pican?»
    * reparto
    - «B: ¿A qué hora tienen hambre las truchas?» «A: Hasta {señal}.» «B: Pues hasta entonces, yo ni respiro.»
    - «A: Hasta {señal}, los peces. | De ahí a {otra}, tus zambullidas.» Y lo sellaron con un apretón de manos mojadas.
    - Acordaron lo siguiente: antes de {señal}, silencio; después, chapuzones. Lo escribió {B} con tiza en el arco.
    + final
    - {B} aprendió a poner el cebo. {A}, una mañana en que nadie miraba, saltó del puente con las rodillas encogidas.
    - Las truchas regresaron. Saben leer, según dice {B}, y también se han aprendido el horario.
    - Muchas veces {B} llega temprano y se sienta al lado de {A}, sin hacer ruido. Y muchas veces {A} se queda hasta tarde, para puntuar los saltos.
    """#
}
