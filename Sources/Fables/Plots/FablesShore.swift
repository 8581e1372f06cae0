extension PlotSources {
  /// The sea, the beach, the harbour and the river.
  static let shore = #"""
    plot: el-faro-dormido
    theme: promesas
    F = m farero | f farera
    A: animal mediano/pequeño !diminuto !lento !agua !caza !pavo_real
    $ruido,cosa: el pico de una gaviota ; la mecha | el golpe de una puerta ; el aceite | el silbido del aire ; las cerillas
    title: El faro dormido | La promesa del faro | {A.el} que cuidaba el faro
    moral: De una palabra dada puede depender todo un barco.
    learn: A
    * inicio
    - En la punta del cabo había un faro, y en el faro, {F.un} que llevaba cuarenta años sin faltar una noche. Un día cayó enferm{F:o} y llamó a {A.un} que vivía allí cerca.
    - «F dijo ~ , buscando el bastón: Hoy tengo que bajar al pueblo a curarme la tos. | ¿Me cuidarás la luz?» Se lo pedía a {A.un} que vivía entre las rocas.
    - El mar estaba picado y {F.un} de los viejos tosía tanto que no podía subir la escalera del faro. Llamó entonces a {A.un} que dormía en el cobertizo.
    - {A.un} vivía al pie de un faro blanco y rojo. Todas las tardes subía a charlar con {F.un} de manos de cuerda y voz de sal. Un día l{F:o} encontró en cama, muy resfriad{F:o}.
    - Aquella tarde de noviembre, por primera vez en su vida, {F.un} no podía encender el faro: tenía fiebre. A su lado, {A.un} le cambiaba los paños.
    + promesa
    - «A prometió: Encenderé la lámpara en cuanto se ponga el sol.»
    - «A: Vete tranquil{F:o}. | Te doy mi palabra de que la luz no faltará.»
    - {A} levantó una pata y juró que nada ni nadie apagaría la luz aquella noche.
    * descuido
    - {A} subió los noventa escalones y se sentó a esperar el crepúsculo. Había una manta. Estaba tan calentita…
    - Faltaba todavía un rato para el anochecer. {A} se puso a jugar con las redes, luego se tumbó, y luego se durmió.
    - El sol tardaba en irse, así que {A} cerró los ojos solo un minuto. Y un minuto se hizo una hora.
    + peligro
    - {A.lo} despertó {ruido}. Fuera era noche cerrada, y en la negrura brillaba el farolillo de un barco que venía derecho a las rocas.
    - Entonces, {ruido}. {A} abrió los ojos de golpe. ¡El faro estaba a oscuras! Y una sirena de barco sonaba cada vez más cerca.
    - De repente, {ruido}. {A} miró por la ventana: abajo, un pesquero iba directo contra los arrecifes.
    * carrera
    - {A} buscó {cosa} a tientas. Se quemó, tropezó, volvió a intentarlo. Y la lámpara prendió.
    - Las patas le temblaban. ¿Dónde estaba {cosa}? ¡Allí, debajo de la mesa! Un chasquido, un olor a humo y, de pronto, la luz.
    - Nunca había corrido tanto: bajó, subió, buscó {cosa}, sopló, frotó… y un haz blanco barrió el agua.
    + salvación
    - El barco giró a un palmo de la espuma.
    - Abajo se oyeron gritos, y luego un viraje, y después nada más que el rumor de las olas. Se habían salvado.
    - Con un crujido, el pesquero dobló la punta y entró en la ría sano y salvo.
    * confesión
    - «A confesó ~ al día siguiente: Me dormí. | Casi no cumplo mi promesa.» «F: Pero has dicho la verdad, | y eso también alumbra.»
    - Cuando {F} volvió, {A} se lo contó todo sin adornos. «F dijo: La próxima vez, no te sientes. | Quien vela canta.»
    - {F} encontró a {A} con ojeras y las patas manchadas de hollín. «A dijo: Llegué tarde, | pero llegué.» «F: Ya no lo olvidarás nunca.»
    + cierre
    - Y así fue: aquel invierno no faltó la luz ni un solo anochecer.
    - Desde entonces, cuando {A} promete algo, lo hace de pie.
    - Los marineros del pesquero le regalaron a {A} una gorra con un ancla bordada.

    plot: castillo-de-arena
    theme: paciencia
    A: niño
    B: niño
    C = m cangrejo : nombrable ; adj=rojo,viejo
    $torres: siete torres | tres puentes | un foso y un puente levadizo | doce almenas
    title: El castillo de arena | {A.nombre}, {B.nombre} y la marea | El consejo del cangrejo
    moral: Antes de levantar la casa hay que mirar dónde se pone.
    * inicio
    - {A} y {B} llegaron a la playa antes que nadie, con dos palas y una idea enorme.
    - «A anunció: Hoy haremos el castillo más grande de la costa.» «B: ¡Con {torres}!»
    - Estaban dos personas en la playa, dos personas muy pequeñas: {A} y {B}. Querían construir un castillo con {torres}.
    - El primer día de vacaciones amaneció sin una nube. {A} y {B} corrieron hasta el agua con el cubo y el rastrillo.
    - Azul es el cielo en la playa cuando una tiene un cubo nuevo, o cuando uno estrena pala. {A} tenía el cubo; {B}, la pala.
    + prisa
    - Empezaron allí mismo, junto a la orilla, donde la arena estaba mojada y se dejaba moldear.
    - No quisieron perder ni un segundo. Se arrodillaron a dos pasos de las olas y empezaron a cavar.
    - {A} quería ir más arriba, pero {B} tenía prisa, y se quedaron al borde del agua.
    * aviso
    - {C.un} asomó los ojos por un agujero. «C: Ahí no, ahí no. | La marea sube a mediodía.»
    - De debajo de un alga salió {C.un} caminando de lado. «C les dijo: Esa arena es del mar, | y viene a buscarla todos los días.»
    - «: ¡Mal sitio, mal sitio!» Era {C.un} que miraba las murallas con las pinzas en alto.
    + risa
    - «B dijo: ¿Qué sabrá un cangrejo de castillos?» Y siguieron a lo suyo.
    - Se rieron de su manera de andar y no le hicieron caso.
    - «A: Acabaremos mucho antes.» Y ni siquiera se volvieron a mirarlo.
    * ola
    - Pusieron la última concha en la última torre. Entonces llegó una ola larga, plana, silenciosa, y se lo llevó todo.
    - A mediodía, una lengua de espuma lamió la muralla. La segunda derribó la puerta. A la tercera no quedaba nada.
    - Cuando iban a clavar la bandera, el mar se acercó de puntillas y convirtió el castillo en sopa de arena.
    + pena
    - A {B} se le escapó una lágrima salada. {A} le pasó el brazo por el hombro.
    - «A: Tanto trabajo para nada.» «B: Y todo por correr.»
    - L{A+B:o} dos miraban el sitio donde había estado el castillo, con los cubos vacíos.
    * segundo
    - «C: Vengan conmigo.» El cangrejo caminó hasta la línea de algas secas. «C explicó: De aquí no pasa nunca.»
    - Esta vez preguntaron primero. El cangrejo trazó una raya con la pinza: del lado de acá, el mar; del lado de allá, los castillos.
    - {B} se agachó junto al agujero. «B: Señor cangrejo, | ¿usted dónde lo haría?» El cangrejo l{A+B:o} llevó más arriba, al pie de las dunas.
    + obra
    - La arena estaba seca y hubo que acarrear agua, cubo a cubo. Tardaron el triple.
    - Costó mucho más, porque el agua quedaba lejos. Pero nadie se quejó.
    - Trabajaron hasta la hora de la merienda, despacio y sin discutir, apretando bien cada pared.
    * final
    - Por la tarde subió la marea, se acercó a mirar y se marchó. El castillo seguía en pie, con {torres} y un cangrejo asomado a la ventana.
    - Al día siguiente el castillo aún estaba allí. Y dentro, muy orgulloso, vivía {C}.
    - «C preguntó ~ al anochecer: ¿Me alquilan una torre?» «A: Te la regalamos, | señor arquitecto.»

    plot: la-concha-más-grande
    theme: envidiar
    A = m cangrejo ermitaño (cangrejos ermitaños) : nombrable ; adj=joven,vanidoso
    B = f gaviota ; adj=viejo | f estrella de mar (estrellas de mar) ; adj=anaranjado | m erizo de mar (erizos de mar) ; adj=morado
    $palacio: una concha de nácar, con espejos en el techo | una caracola gigante, rosada por dentro | una concha rayada del tamaño de una sandía
    title: El cangrejo y la concha grande | La casa a medida | Una casa demasiado grande
    moral: La mejor casa es la que tiene nuestro tamaño.
    learn: A
    * inicio
    - Entre dos rocas, donde el agua hace cosquillas, vivía {A.un} en una concha humilde y parda.
    - «A protestaba ~ cada mañana: ¡Qué concha tan fea la mía!»
    - {A.un} daba vueltas por la charca mirando las conchas de los demás.
    - Al bajar la marea quedaron al descubierto las pozas, y en una de ellas, {A.un} que suspiraba.
    - Los cangrejos ermitaños llevan la casa a cuestas. Este llevaba además un disgusto: la suya le parecía pequeña.
    + hallazgo
    - Un día las olas trajeron {palacio}. A {A} se le salieron los ojos.
    - Detrás de unas algas descubrió {palacio}.
    - Después de un temporal apareció en la arena {palacio}. Estaba vacía, como esperándolo.
    * consejo
    - {B.un} intentó avisarlo. «B: Es preciosa, sí. | Pero ¿podrás con ella?»
    - {B.un} lo vio medirla por dentro. «B dijo: Sobra mucho sitio.» «A contestó: Mejor, | así cabrán las visitas.»
    - «B le preguntó: ¿Para qué quieres tanta casa?» «A respondió, sin dejar de mirarla: Para que me miren.»
    + mudanza
    - {A} salió de su conchita sin despedirse y se metió en el palacio. Le bailaba por todas partes.
    - {A} se mudó aquella misma tarde. Dentro hacía eco, y frío, y sobraban pasillos.
    - {A} abandonó la concha vieja en un rincón y entró en la nueva dando un portazo de agua.
    * problema
    - Al principio todos se acercaban a admirarlo. Pero cuando quiso moverse… ¡no pudo dar ni un paso!
    - Quiso ir a comer y tardó una mañana entera en avanzar un palmo.
    - Cada vez que {A} se movía, la concha se iba para un lado y él para el otro.
    + peligro
    - Entonces bajó una garza hambrienta. Los demás cangrejos corrieron a esconderse, y él se quedó allí, brillando como una moneda.
    - En esto subió la marea con fuerza y la gran concha empezó a rodar hacia mar abierto, con él dentro.
    - Un pulpo vio aquel brillo desde lejos y estiró un tentáculo.
    * salida
    - Sin pensarlo, {A} saltó fuera, corrió desnudo por la arena y se coló de un brinco en su casa de siempre.
    - «B gritó: ¡Sal de ahí!» {A} soltó el palacio y, patas para qué las quiero, se metió en su vieja concha.
    - De un salto, {A} dejó la concha grande. A pocos pasos, en su rincón, seguía la pequeña, y cupo en ella sin sobrarle ni un pelo.
    + final
    - Dentro estaba oscuro, estrecho y tibio. «A suspiró: ¡Qué bien me quedas!»
    - Cuando pasó el peligro, {A} miró las paredes pardas. Nunca le habían parecido tan bonitas.
    - «B: ¿Y el palacio?» «A: Que se lo quede el mar, | que es grande.»

    plot: los-dos-remos
    theme: hablar
    A: animal mediano !nada
    B: animal mediano !nada
    L: lugar agua !pueblo
    $fin: el mercado de las nueces | la isla de los ciruelos | la fiesta de la otra orilla | la boda de unos primos
    title: Los dos remos | Una barca que daba vueltas | {A.el} y {B.el} reman
    moral: Remar mucho no sirve si cada uno rema hacia un lado.
    * inicio
    - Una barca daba vueltas y más vueltas. Dentro iban {A.un} y {B.un}.
    - {A.un} encontró {L.en} una barca vieja con dos remos. Como era demasiado para un{A!o} sol{A!o}, llamó a {B.un}.
    - «A propuso: Tú toma ese remo y yo tomo este.» Y {B.un} saltó a la barca de {A}.
    - Había que llegar a {fin} antes de mediodía, y el único camino era el agua. {A.un} y {B.un} subieron a la barca.
    - El agua estaba lisa como una bandeja. {A} desató la cuerda; {B} empujó con el remo. Iban a {fin}.
    - Dos remos, una barca, {A.un} y {B.un}. ¿Qué podía salir mal?
    + mal
    - {A} remaba hacia {fin}. {B}, que se había sentado del revés, remaba hacia el sitio de donde venían.
    - L{A+B:o} dos empezaron a remar con brío. Pero uno iba deprisa y el otro despacio, y la barca giraba como un trompo.
    - Uno metía el remo cuando el otro lo sacaba. La proa apuntaba al norte, luego al sur, luego otra vez al norte.
    * bronca
    - «A: ¡Rema más fuerte!» «B replicó: ¡Rema tú más flojo!»
    - «B dijo ~ , mojad{B:o} hasta las orejas: Por tu culpa vamos a llegar mañana.» «A: Por la tuya no llegaremos nunca.»
    - «A se quejó: Si no fuera por ti, ya estaríamos allí.» «B soltó una carcajada y dijo: Si no fuera por mí, estarías en el fondo.»
    + pato
    - Una familia de patos pasó a su lado. La madre marcaba el paso y todos movían la pata al mismo tiempo.
    - En la orilla, unas lavanderas golpeaban la ropa al compás de una copla.
    - Por el cielo cruzó una bandada de grullas en punta de flecha; ninguna chocaba con otra.
    * idea
    - <piensa B> «B preguntó: ¿Hacia dónde quieres ir tú?» «A: ¡Hacia {fin}! | ¿Y tú?» «B: ¡También!» Nunca se lo habían preguntado.
    - «A dijo ~ de pronto: Ellos llevan el ritmo. | ¿Y si contamos en voz alta?» <acepta B>
    - {A} dejó el remo sobre las rodillas. «A dijo: Así no vamos bien. | Pongámonos de acuerdo.» «B: Yo digo uno y tú dices dos.»
    + canto
    - «: ¡Uno… y dos! ¡Uno… y dos!» La barca se enderezó y partió el agua en dos, recta como una regla.
    - Inventaron una canción de remeros, y a cada estribillo hundían los remos a la vez.
    - Remaron despacio, mirándose, y la barca dejó por fin de bailar.
    * final
    - A {fin} llegaron con hambre, con agujetas y con la misma canción en la boca.
    - No tardaron nada. Desde {fin} los oyeron venir, cantando, mucho antes de verlos.
    - «B: ¿Y para volver?» «A: Para volver, | lo hablamos antes de subir.»

    plot: la-botella-en-la-playa
    theme: escuchar
    learn: A
    A: niño
    B: anciano familia
    $playa: la isla del otro lado de la bahía | la isla de los cormoranes | la punta de los pinos
    title: Un mensaje en una botella | La botella verde | Lo que trajo el mar
    moral: Una voz lejana merece la misma atención que una cercana.
    * inicio
    - Algo brillaba entre las algas. {A} se agachó: era una botella verde con un papel dentro.
    - El temporal había dejado en la arena tablas, corchos y una botella. La encontró {A.un}.
    - {A} paseaba con {B} por la orilla y el mar le puso una botella a los pies.
    - Los domingos, {A} y {B} salían a buscar cosas que el mar ya no quería.
    - «A gritó ~ desde las rocas: ¡He encontrado un tesoro!» Era una botella de cristal verde, tapada con cera.
    + mensaje
    - El papel decía: ayuda. Nada más, y debajo un dibujo torcido que parecía una isla.
    - Dentro había una nota escrita con carbón. Pedía auxilio y llevaba el dibujo de unos pinos.
    - La tinta estaba casi borrada. Se leía una sola palabra, socorro, y se veían unas rayas que podían ser una costa.
    * duda
    - «B: Será una broma de los muchachos.» Pero {A} no estaba tan segur{A:o}.
    - En el muelle nadie le hizo caso. Le decían que eran papeles viejos y seguían remendando redes.
    - «A preguntó: ¿Y si alguien está esperando?» Los pescadores se encogieron de hombros.
    + insiste
    - {A} no cedió. Estiró el papel, lo puso al trasluz y lo miró de todos los lados.
    - Toda la tarde, {A} le dio vueltas al dibujo. Por la noche soñó con alguien que agitaba un pañuelo.
    - {A} copió el dibujo en un cuaderno, fue por todas las casas del puerto y preguntó puerta por puerta.
    * descubre
    - «A exclamó: ¡Esto es {playa}!» {B} se puso las gafas y palideció. «B: Tienes razón.»
    - {B} acercó la lámpara. «B dijo: Espera. | Yo conozco esta silueta: es {playa}.»
    - De golpe lo vio claro: aquellas rayas eran {playa}, vista desde el agua.
    + rescate
    - {A} y {B} salieron en la barca antes del alba. En una cueva, aterido, encontraron a un viejo pescador que había perdido el bote.
    - {A} y {B} remaron hasta allí contra la corriente. Una mujer mojada los esperaba al lado de una hoguera diminuta: su velero se había hundido tres días antes.
    - Fueron en la barca de {B}. Al acercarse vieron humo. Dos hermanos náufragos saltaban en la orilla, roncos de tanto gritar.
    * final
    - Les dieron sopa, mantas y un trozo de bizcocho. Y en el muelle, aquella noche, nadie volvió a reírse de un papel viejo.
    - «B dijo ~ en el camino de vuelta: Yo oí una broma. | Tú oíste a una persona.»
    - {A} guardó la botella en la ventana. Cuando le da el sol, pinta de verde toda la habitación.

    plot: la-perla-de-nadie
    theme: honestidad
    A = f nutria : nombrable ; adj=joven,ágil | m buzo ; adj=joven | f pescadora ; adj=joven | m pescador ; adj=joven
    B = f ostra ; adj=viejo,gris
    C = m mercader : nombrable ; adj=gordo,elegante | f joyera : nombrable ; adj=elegante
    title: La perla | La ostra y la perla | Lo que no estaba en venta
    moral: Lo que se toma con engaño pesa en el bolsillo.
    learn: A
    * inicio
    - En el fondo de la bahía, sobre un cojín de arena, dormía {B.un}. Guardaba una perla como un guisante.
    - {A.un} bajó un día a buscar mejillones y encontró {B.un} con la boca abierta. Dentro había una perla.
    - «C decía ~ en la taberna: Pago cien monedas por una perla redonda.» Lo oyó {A.un} que conocía a {B.un} con una perla así.
    - El agua estaba tan clara que se veían las piedras del fondo. Entre ellas, {A.un} distinguió un brillo: era la perla de {B.un}.
    - Aquel verano había poca pesca, y {A.un} necesitaba dinero para arreglar el tejado. Entonces se acordó de {B.un} que guardaba una perla.
    + trato
    - {A} se acercó a {B}. «A mintió: Tienes arena en la perla. | Déjamela y te la limpio.»
    - «A le dijo ~ a {B}, con voz de miel: ¿Me prestas tu perla un momento? | Solo quiero enseñársela a mi madre.»
    - «B: Es lo único que tengo. | La hice yo, capa a capa.» «A prometió: Te la devuelvo mañana.» Y no pensaba hacerlo.
    * venta
    - {B} se fio. Una hora después la perla estaba sobre la mesa de {C} y las monedas, en un saquito.
    - {C} la miró con una lupa, silbó y pagó sin regatear.
    - Cerraron el trato en el embarcadero: {C} se quedó la perla, y {A} volvió a casa con la bolsa llena.
    + remordimiento
    - Aquella noche las monedas hacían ruido debajo de la almohada. Parecían decir: mentira, mentira.
    - Pero el saquito pesaba más de la cuenta. Por mucho que {A} lo escondiera, siempre lo tenía delante.
    - {A} no pudo comer. Cada bocado le sabía a arena.
    * vuelta
    - Al alba, {A} corrió al muelle. {C} estaba a punto de zarpar. «A: Tome su dinero. | La perla no era mía.»
    - Se presentó ante {C} con el saquito entero. «A confesó: La conseguí con una mentira.»
    - «A gritó ~ desde el embarcadero: ¡Espere! | ¡No podía venderla!» Y contó la verdad delante de toda la tripulación.
    + devuelve
    - «C dijo ~ , quitándose el sombrero: Perlas he visto muchas; | gente que devuelva el dinero, poca.» Y le entregó la perla.
    - {C} miró la perla, miró a {A} y se la devolvió sin una palabra, con una inclinación de cabeza.
    - Hubo un silencio largo. Después, {C} abrió el cofre y le tendió la perla.
    * final
    - {B} cerró despacio su concha. «B: Sabía que volverías.» «A: Yo no lo sabía.»
    - «A: Perdóname. | Te engañé.» «B: Me has devuelto dos cosas, | y la perla es la pequeña.»
    - El tejado siguió con goteras todo el invierno. Pero debajo de él se dormía muy bien.

    plot: el-pez-fanfarrón
    theme: presumir
    A = m salmón : nombrable ; adj=plateado | f trucha : nombrable ; adj=plateado | f carpa : nombrable ; adj=dorado
    B = f rana : nombrable ; adj=verde | f nutria : nombrable ; adj=joven | m martín pescador (martines pescadores) ; adj=azul
    C = m renacuajo ; adj=diminuto,tímido
    $hazaña: saltar por encima del molino | vencer a nado a una nube | cruzar el remolino con los ojos cerrados | subir la cascada de un solo salto
    title: {A.el} que podía con todo | La hazaña de {A.el} | Palabras de agua
    moral: Las palabras grandes hacen espuma y los hechos hacen camino.
    learn: A
    * inicio
    - «A contaba: Yo soy capaz de {hazaña}.» Y las burbujas subían hasta la superficie.
    - En el remanso, a la sombra de los sauces, {A.un} tenía siempre público.
    - Cuando {A.un} hablaba, los demás callaban; no por respeto, sino porque no había manera de meter baza.
    - Corría por el río la noticia de que {A.un} iba a {hazaña}.
    - El agua bajaba clara aquella primavera, y {A.un} se miraba en cada piedra pulida.
    + público
    - Entre los que escuchaban había {C.un} que se lo creía todo. «C: ¡De mayor quiero ser como tú!»
    - A {C.un} de la primera fila se le abrió la boca de admiración.
    - Un día preguntó por la historia {C.un} recién salido del huevo. «C: ¿Y cuándo lo hiciste?» «A contestó: Uf, muchas veces.»
    * reto
    - «B dijo ~ , cansad{B:o} de oír lo mismo: Pues enséñanoslo.»
    - {B.un} bostezó. «B: Mañana es buen día. | Traeremos merienda.»
    - «B preguntó: ¿Y por qué nadie lo ha visto nunca?» «A: Porque siempre lo hago de noche.»
    + excusas
    - {A} dijo que le dolía una aleta, que el agua estaba fría, que la luna no era la adecuada.
    - A la hora acordada, {A} había amanecido, según decía, con un poquito de tos.
    - Aquella semana {A} tuvo nueve excusas, a cuál mejor.
    * accidente
    - Mientras tanto el pequeño renacuajo, por imitar a su ídolo, se fue derecho a la corriente. Y la corriente se lo llevó.
    - Pero el renacuajo no quiso esperar. «C gritó: ¡Mírenme! | ¡Yo también sé!» Un remolino lo atrapó por la cola.
    - De pronto se oyó un chillido: el renacuajo había intentado hacerlo solo y daba vueltas en el torbellino.
    + rescate
    - {A} no dijo nada. Se lanzó al agua blanca, chocó con tres piedras y lo sacó en la boca, con mucho cuidado.
    - Por una vez, {A} actuó sin anunciarlo: nadó contra la espuma, perdió unas escamas y volvió con el pequeño.
    - Sin pensarlo, {A} se metió en el remolino, lo empujó con el hocico y lo devolvió a la orilla.
    * confesión
    - «A dijo ~ , jadeando: Todo lo que contaba era mentira.» «B: Pues lo de hoy es verdad, | y es mejor.»
    - «C: ¡Lo sabía! | ¡Eres el mejor!» «A murmuró: No. | Nunca hice nada hasta hoy.»
    - «A le confesó ~ a {C}: Me lo inventé. | Y por mi culpa casi te ahogas.»
    + final
    - Desde aquel día {A} habla la mitad y nada el doble.
    - La historia del rescate la cuentan los demás. {A}, cuando la oye, se esconde detrás de una piedra.
    - Ahora, en el remanso, quien cuenta historias es {C}, y empiezan todas con la misma verdad.
    """#
}
