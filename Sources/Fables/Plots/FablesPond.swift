extension PlotSources {
  /// Ponds and pools: tadpoles, dams, jumps and reflections.
  static let pond = #"""
    plot: el-renacuajo-con-prisa
    theme: paciencia
    A = m renacuajo : nombrable ; adj=inquieto | f larva de salamandra (larvas de salamandra) : nombrable ; adj=inquieto | f cría de tritón (crías de tritón) : nombrable
    B = f rana : nombrable ; adj=viejo | m sapo : nombrable ; adj=tranquilo | f salamandra : nombrable ; adj=viejo
    $patas: cuatro palitos de junco | cuatro espinas de rosal | cuatro rabos de hoja
    title: Con prisa por crecer | Patas de mentira | {A.el} y las cuatro patas
    moral: Nadie crece más deprisa por mirarse más veces. | Cada edad tiene su manera de nadar.
    learn: A
    * inicio
    - En la charca había una orilla, y en la orilla, moras. {A.un} las veía desde el agua y se relamía. Para salir a buscarlas hacen falta patas, y no tenía ninguna.
    - Cada mañana, {A.un} se contaba las patas. Cero. Después de comer las volvía a contar, por si acaso. Cero también.
    - «: ¿Cuándo saldremos a saltar por la hierba?» Lo preguntaba {A.un}, que no era más que cabeza, cola y prisa.
    - Había tres cosas que {A.un} quería hacer en tierra firme: saltar, tomar el sol y reírse de los peces. Pero vivía debajo del agua y sin una sola pata.
    + consejo
    - «B: Te saldrán en junio.» Estaban en abril. Para quien mide lo que una aceituna, dos meses son media eternidad.
    - {B.un}, que había pasado por lo mismo, movió la cabeza. «B: Primero las de atrás. | Luego las de delante. En ese orden y a su hora.»
    - «B: Disfruta de la cola mientras la tengas, | que yo todavía echo de menos la mía.» {B} lo decía de corazón, pero hay oídos que aún no han crecido.
    * invento
    - {A} no pensaba esperar. Buscó {patas}, los pegó a su barriga con lodo y se miró en una burbuja: igual que los mayores.
    - Aquella noche, {A} se fabricó las suyas. Bastaron {patas} y un poco de resina.
    - Con {patas} y un hilo de araña, {A} se hizo unas patas preciosas. No se doblaban, pero eran cuatro.
    + salida
    - Dio un empujón con la cola y saltó a la orilla. El primer paso no llegó. El segundo tampoco. Las patas se quedaron clavadas en el barro, y el resto, encima.
    - De un coletazo se plantó en la hierba. Allí descubrió dos cosas: que las patas falsas no andan y que el aire no se respira como el agua.
    - Alcanzó la orilla y se derrumbó de lado. El sol, que tan bonito se veía desde abajo, picaba como una ortiga.
    * apuro
    - «A jadeó: ¡Agua!» Los charcos más próximos parecían océanos lejanísimos.
    - Abría y cerraba la boca. Del paseo tan ansiado ya ni se acordaba.
    - Intentó volver, pero con aquellos adornos no había manera de nadar en la hierba.
    + rescate
    - {B} llegó de un brinco, {A.lo} envolvió en una hoja mojada y {A.lo} devolvió al agua. En tierra se quedaron las patas de mentira, como una cerca diminuta.
    - Una sombra {A.lo} empujó con suavidad hasta la charca. Era {B}. «B: Respira. | Ya está.»
    - {B}, que lo sospechaba, andaba cerca. De un empellón {A.lo} echó al agua, sin sermones.
    * espera
    - {A} se prometió no contarse más. Jugó a las carreras, aprendió a girar con la cola, hizo cosquillas a los peces. Y una mañana de mayo notó algo detrás: dos bultitos.
    - Pasó abril jugando al escondite entre los nenúfares. Cuando quiso darse cuenta, al rascarse se rascó con una pata de verdad.
    - Los días, sin nadie que los vigilara, corrieron solos. En junio, {A} tenía dos patas, y luego cuatro, y luego ya no tenía tiempo de mirárselas.
    + final
    - En tierra firme, el primer salto lo dio hacia {B}. «A: ¡Ha llegado la hora!» «B: Y ha llegado sola, | como todas las horas.»
    - «A dijo: ¿Sabes qué? | Echo un poco de menos la cola.» {B} se rio hasta caerse al agua.
    - Ahora toma el sol con las cuatro patas al aire. A veces, eso sí, se zambulle para recordar.

    plot: arriba-y-abajo
    theme: envidiar
    A = f rana : nombrable ; adj=verde | m sapo : nombrable ; adj=pensativo | m tritón (tritones) : nombrable ; adj=jaspeado
    B = f libélula : nombrable ; adj=azul | m caballito del diablo (caballitos del diablo) : nombrable | f mariposa : nombrable ; adj=delicado
    title: Arriba y abajo | Alas y agua | {A.el}, {B.el} y la laguna
    moral: Lo que tú miras con envidia puede estar mirándote a ti. | Un don prestado pesa; un don contado se comparte.
    * inicio
    - {A.un} miraba hacia arriba; {B.un}, hacia abajo. A la altura del agua se cruzaban los suspiros de cada cual.
    - En la misma laguna, y a un palmo de distancia, {A.un} soñaba con volar y {B.un} soñaba con bucear.
    - «: Quién tuviera alas.» «: Quién tuviera branquias.» La primera en quejarse fue la voz de {A.un}; la segunda, la de {B.un}.
    - Sobre un nenúfar se posaba todas las tardes {B.un}, y debajo del nenúfar vivía {A.un}. No se hablaban, porque l{A+B:o} dos se tenían envidia.
    +? quejas 60
    - Para {A}, el cielo era una fiesta a la que nadie {A.lo} había invitado. Para {B}, el fondo era un palacio con la puerta cerrada.
    - «A pensaba: Qué aburrido es mojarse.» «B pensaba: Qué aburrido es el aire.»
    - A {A} le dolía el cuello de tanto mirar las nubes. A {B} le dolían los ojos de tanto escudriñar el agua.
    * vuelo
    - Un buen día, {A} se ató a los costados dos hojas de sauce, trepó al junco más alto y se lanzó. Voló muchísimo, pero hacia abajo, y abajo había un espino.
    - Al fin, {A} se decidió. Subió a una espadaña, aleteó con lo que pudo y cayó de plano en mitad de las zarzas.
    - Aprovechando una ráfaga, {A} se dejó llevar agarrad{A:o} a un vilano. La ráfaga se acabó antes que las ganas, y aterrizó de espaldas en un cardo.
    + zambullida
    - A la misma hora, {B} se llenó de aire y se zambulló. En un instante tuvo las alas pegadas como papel mojado.
    - {B}, por su parte, metió la cabeza bajo el agua, y detrás de la cabeza se fue el resto. No había manera de salir.
    - Y {B}, que no se había enterado, escogió ese momento para bajar por un tallo hasta el fondo. A medio camino quiso gritar y le salió una burbuja.
    * rescate
    - {A} oyó el chapoteo, corrió como pudo y sacó a {B} sobre su espalda. {B}, en cuanto se secó, le fue quitando los pinchos, de uno en uno.
    - «B dijo ~ , chorreando en la orilla: Gracias. | ¿Y esos pinchos?» «A: Verás, | yo venía de volar.»
    - Con pinchos y todo, {A} se lanzó al agua y subió a {B} hasta un nenúfar. Se miraron: pinchos por un lado, barro por el otro. Les entró la risa.
    + confidencia
    - «B: ¡Pero si yo te envidiaba a ti!» «A contestó: ¿A mí? | ¡Si no sé ni volar!»
    - Se lo confesaron todo. Tanto tiempo suspirando en direcciones contrarias, y ninguno de los suspiros había llegado.
    - «B: ¿Cómo es aquello de ahí abajo?» Nunca se lo habían preguntado. {A} tardó toda la tarde en responder.
    * final
    - Desde entonces, al ponerse el sol, se encuentran en el mismo nenúfar. {B} cuenta las nubes y {A}, las piedras del fondo, y así ven el doble.
    - Ahora {B} lleva recados por encima del agua y {A}, por debajo. No hay correo mejor en toda la laguna.
    - Cada tarde se traen un regalo: una semilla del aire, una concha del fondo. Ninguna vale mucho. Todas se guardan.

    plot: el-nenúfar-blanco
    theme: competir
    A = f rana : nombrable ; adj=espigado | m saltamontes (saltamontes) : nombrable ; adj=ágil | f ranita de San Antonio (ranitas de San Antonio) : nombrable
    B = m sapo : nombrable ; adj=fornido | m grillo : nombrable ; adj=negro | f pulga de agua (pulgas de agua) : nombrable
    title: El nenúfar blanco | Once palmos | El salto de {A.el} y {B.el}
    moral: Un buen rival es un maestro que salta enfrente. | Enseñar lo que se sabe no resta, suma palmos.
    * inicio
    - A once palmos de la orilla flotaba un nenúfar blanco. Nadie lo había alcanzado nunca. {A.un} y {B.un} se habían jurado llegar, cada cual por su lado.
    - El récord de la charca estaba en diez palmos y lo compartían {A.un} y {B.un}. El nenúfar blanco quedaba a once.
    - Día tras día, plaf por la izquierda y plaf por la derecha: así entrenaban {A.un} y {B.un}. Querían llegar de un salto al nenúfar blanco.
    - Por la mañana saltaba {A.un}; por la tarde, {B.un}. En la charca no se hablaba de otra cosa: ¿quién pisaría antes el nenúfar blanco?
    + espionaje
    - {A} saltaba muy alto, pero se quedaba sin camino. {B} saltaba muy recto, pero se quedaba sin aire. Y se espiaban entre las cañas.
    - Si un{A+B!o} llegaba a diez, {A+B!el otro|la otra} llegaba a diez y una uña. De ahí no pasaban.
    - Se observaban de reojo, tapándose la nariz como si no les importara. A {A} le habría gustado saber cómo tomaba impulso {B}; a {B}, cómo doblaba {A} las rodillas.
    * torneo
    - Para San Juan se convocó un torneo. {A} probó primero: nueve palmos y mucho salpicón. {B} probó después: nueve y medio. El nenúfar ni se enteró.
    - Llegó el día del concurso, con las cigüeñas de público. Tres saltos tuvo cada un{A+B!o}, y los seis terminaron en el agua.
    - En la prueba decisiva, con los nervios, saltaron peor que nunca. El jurado, una tortuga, se durmió a mitad del recuento.
    + pregunta
    - «B: Oye, | ¿cómo haces para subir tanto?» Se hizo un silencio de los gordos: los rivales no se preguntan esas cosas.
    - En vez de burlarse, {A} se quedó mirando. «A: Tienes un impulso precioso. | ¿Me lo enseñarías?»
    - L{A+B:o} dos salieron del agua escurriendo fango. «A: Lo tuyo es el arranque.» «B: Y lo tuyo, el vuelo. | Qué lástima que no se puedan juntar.» Se miraron. ¿O sí?
    * lecciones
    - Durante una semana se dieron clase. Las rodillas, así. Los codos, pegados. La mirada, en el destino y no en el agua.
    - {B} le enseñó a tomar carrerilla. {A} le enseñó a estirarse en lo más alto. Se corregían como hermanos, o sea, a gritos.
    - No se guardaron ningún secreto. Cuanto mejor saltaba {A}, más se esforzaba {B}, y al revés.
    + salto
    - Y una mañana sin público, saltaron a la vez. Diez palmos, diez y medio, once. El nenúfar se hundió un poco, pero aguantó.
    - El domingo siguiente, {A} llegó a once palmos justos. Al minuto llegó {B}, y le hicieron sitio.
    - «A: A la una.» «B: A las dos.» A las tres estaban sobre el nenúfar blanco, sin saber cuál de l{A+B:o} dos había caído primero.
    * final
    - Todavía hoy compiten, y discuten, y cuentan palmos. Lo que no hacen es esconderse.
    - «B: ¿Y ahora?» Más allá, a doce palmos, flotaba un nenúfar amarillo.
    - Cuando les preguntan quién ganó, no consiguen ponerse de acuerdo, porque cada cual nombra {A+B!al otro|a la otra}.

    plot: el-fondo-de-la-laguna
    theme: atreverse
    A = m patito : nombrable ; adj=amarillo | f cría de nutria (crías de nutria) : nombrable | m polluelo de cisne (polluelos de cisne) : nombrable | f ansarina : nombrable ; adj=gris
    B = f tortuga : nombrable ; adj=viejo | f carpa : nombrable ; adj=tranquilo | m castor (castores) : nombrable ; adj=calmoso
    $monstruo: una boca sin dientes que lo tragaba todo | un ojo enorme que nunca se cerraba | un brazo larguísimo que tiraba de las patas
    title: El fondo de la laguna | Lo que había abajo | {A.el} y el agua oscura
    moral: Lo oscuro suele estar vacío de monstruos y lleno de piedras. | Conocer una cosa es empezar a perderle el miedo.
    learn: A
    * inicio
    - {A.un} nadaba bien, pero solo donde se veía la arena. En el centro, donde el agua es negra, vivía, según decían, {monstruo}.
    - En medio de la laguna el agua cambiaba de color. {A.un} no pasaba de allí, porque había oído hablar de {monstruo}.
    - Sus hermanos buceaban y salían con algas en la cabeza. Solo se quedaba en la orilla {A.un}, que pensaba todo el tiempo en {monstruo}.
    - Nadie había visto el fondo, y por eso cada cual lo contaba a su manera. Lo que más asustaba a {A.un} era lo de {monstruo}.
    + encuentro
    - Una tarde asomó entre los juncos {B.un}. «B: ¿Y tú no bajas?» «A: Hay algo ahí.» «B: Claro que hay algo. | Mañana te lo enseño.»
    - {B.un} conocía el fondo como su propia casa; en realidad, era su propia casa. «B: ¿Quieres que te traiga un trozo?»
    - «A: ¿No te da miedo vivir ahí?» {B.un} lo pensó un rato. «B: Me da sueño. | Es muy silencioso.»
    * objetos
    - Al otro día {B} le trajo una piedra lisa. Al siguiente, una concha. Al tercero, un botón con ancla. {A} los puso en fila: eran cosas bastante normales para venir de un sitio tan terrible.
    - Cada mañana {B} subía con algo del fondo: una raíz, una cuchara, un puñado de barro que olía a lluvia. Nada mordía.
    - {B} subió una bota vieja. De la bota salió un pececillo, que dio los buenos días. {A} se los devolvió, por educación.
    +? preguntas 50
    - «A: ¿Y no has visto {monstruo}?» «B: Llevo ochenta años abajo y no nos han presentado.»
    - {A} quiso saber si allí se veía algo. «B: Al principio, nada. | Cuentas hasta diez, y los ojos se acostumbran.»
    - «A: ¿Está muy lejos?» «B: Una respiración para bajar y otra para subir. | Cabe todo en un suspiro.»
    * decisión
    - <piensa A> De todo aquello faltaba una cosa: verlo con sus propios ojos. «A: ¿Bajas conmigo?»
    - Aquella noche no durmió. Al amanecer se fue derech{A:o} al agua oscura y llamó a {B}. «A: Hoy. | Antes de que me arrepienta.»
    - {A} metió la cara en el agua, la sacó, la metió otra vez. «A: Cuento hasta tres.» Contó hasta tres cuatro veces.
    + inmersión
    - Bajaron junt{A+B:o}. Diez, nueve, ocho: la negrura se volvió verde. Siete, seis, cinco: el verde se llenó de destellos.
    - Se sumergió, y el corazón le sonaba como un tambor. Pero los ojos se fueron acostumbrando, igual que al entrar en una habitación en penumbra.
    - Primero fue la oscuridad. Después, poco a poco, aparecieron un jardín de algas, tres piedras y unos peces dormidos. Ni rastro de ningún monstruo.
    * final
    - {A} salió con la cabeza llena de algas. «A: ¡Otra vez!»
    - Desde aquel día {A} trae a la orilla un recuerdo para los más pequeños. Les dice que allí abajo solo hay silencio, y que se está muy bien.
    - Aquella noche soñó con el fondo, y en el sueño llevaba linterna, merienda y buena compañía.

    plot: el-rey-de-la-charca
    theme: presumir
    A = m sapo : nombrable ; adj=gordo | m gallipato : nombrable ; adj=pomposo | m ganso : nombrable ; adj=vanidoso
    B = f cigüeña : nombrable ; adj=viajero | f garza : nombrable ; adj=elegante | m vencejo : nombrable ; adj=viajero
    $corona: un berro trenzado | una flor de loto | la tapa de una lata
    title: El rey de la charca | Un océano de tres pasos | La corona de {A.el}
    moral: Ser grande en un charco no es ser grande. | El agua que crece de golpe también se va de golpe.
    learn: A
    * inicio
    - Tras las lluvias de marzo se formó una charca en mitad del camino. {A.un} se metió en ella, se puso {corona} en la cabeza y se proclamó rey.
    - Por corona, {corona}; por trono, una piedra; por reino, un charco de tres pasos. Así empezó a reinar {A.un}.
    - En la charca nueva no vivía nadie. {A.un} celebró elecciones, se votó por unanimidad y se puso en la cabeza {corona}.
    - Todo el que pasaba por el camino tenía que rodear un charco y saludar a {A.un}, que llevaba {corona} en la cabeza y llamaba océano a todo aquello.
    + mandatos
    - Cobraba una mosca por beber y dos por mirarse. A los mosquitos les daba audiencia los jueves.
    - «A proclamaba: ¡Del uno al otro confín, | todo lo que se ve es mío!» El confín estaba ahí mismo.
    - Dictó leyes, inauguró una ola y mandó esculpir su retrato en el barro.
    * viajera
    - Un mediodía se detuvo a beber {B.un}. «A: Inclínate ante el dueño del océano.» «B: ¿De cuál? | Yo vengo de cruzar uno, y tardé tres días.»
    - Del cielo bajó {B.un}, con polvo de muchos países. «B: Bonito charco.» «A: ¡Mar, si no te importa!»
    - {B.un} metió el pico, y le sobró pico. «A: ¿Qué te parece la hondura de mis dominios?» «B: Se ve muy bien el fondo.»
    + aviso
    - {B} señaló hacia el valle. «B: Aprovecha para hacer amigos en la laguna de al lado. | El verano es largo.» «A: Un rey no pide. | Un rey ordena.»
    - Antes de irse, {B} trazó una raya en la orilla. «B: Hoy el agua llega aquí. | Fíjate mañana.» El rey no se fijaba en rayas.
    - {B} habló del mar, de los ríos y de la laguna vecina, donde cabían todos. {A} se tapó los oídos con la corona.
    * sequía
    - Llegó julio. El océano pasó a ser mar; el mar, palangana; la palangana, barro. Y sobre el barro, un trono que ya nadie rodeaba.
    - Cada día, el reino perdía un palmo. Se fueron los mosquitos, se cuarteó la orilla y hasta el trono se quedó en seco.
    - Una mañana, {A} quiso darse un baño real y se dio de narices con el suelo. El sol se había bebido el reino de un trago.
    +? apuro 35
    - Con la piel como pergamino, {A} echó a andar hacia la laguna. Por el camino fue dejando atrás el manto, el cetro y los títulos.
    - {A} miró su corona. No daba sombra, ni agua, ni conversación.
    - Nadie acudió a sus órdenes. Fue entonces cuando probó con un susurro: "Tengo sed".
    * laguna
    - Lo recibieron sin trompetas, pero le hicieron sitio. «: Aquí no hay reyes. | Hay turno para barrer la orilla.» Le tocó el martes.
    - En la laguna no preguntaron quién había sido. Le preguntaron si sabía cantar. Sabía.
    - Allí estaba {B}, de paso hacia el sur. «B: ¿Majestad?» «A: No. | Solo un vecino con mucha sed.»
    + final
    - Ahora, cuando llueve y se forma un charco, {A} sonríe y lo salta.
    - {A} se dio el baño más feliz de su vida, con el agua al cuello y sin nada en la cabeza.
    - La corona flota en un rincón, y en ella duermen dos escarabajos de agua.

    plot: la-presa-a-medias
    theme: esforzarse
    A = m castor joven (castores jóvenes) : nombrable | f rata de agua (ratas de agua) : nombrable | m desmán (desmanes) : nombrable ; adj=impaciente
    B = f nutria : nombrable ; adj=mañoso | m castor viejo (castores viejos) | m pato : nombrable ; adj=meticuloso
    $fiesta: la verbena de las luciérnagas | el baile de las libélulas | el concierto de los grillos
    title: La presa a medias | Ramas y barro | El dique de {A.el}
    moral: Lo que se tapa con hojas se destapa con la primera gota. | Lo bien hecho cuesta una vez; lo mal hecho, muchas.
    learn: A
    * inicio
    - En el arroyo que alimentaba la poza había dos brazos, y cada brazo necesitaba un dique antes de las lluvias. De uno se encargó {A.un}; del otro, {B.un}.
    - «: El de la izquierda para ti, el de la derecha para mí.» Así se repartieron los diques {A.un} y {B.un}, la mañana en que bajó el nivel de la poza.
    - Si la poza se vaciaba, no habría dónde nadar en todo el verano. {A.un} y {B.un} se comprometieron a levantar dos presas, una cada un{A+B!o}.
    - A {A.un} le habían confiado su primera presa. En la orilla de enfrente, {B.un} construía la suya, que hacía la número veinte.
    + ritmo
    - {B} hincaba los troncos, los cruzaba, los calafateaba con arcilla. {A} amontonó ramas secas, echó hojas por encima y se lavó las manos.
    - {A} terminó en una mañana. Por fuera, la presa parecía perfecta; por dentro tenía más huecos que un queso. {B} llevaba apenas tres hileras.
    - El trabajo de {B} avanzaba un palmo al día. El de {A}, tres, porque donde iba una rama gorda ponía una flaca, y donde iba barro ponía buena voluntad.
    * fiesta
    - «A: ¡Me voy a {fiesta}! | ¿Tú no has acabado?» «B: Me falta pisar el barro.»
    - Esa noche era {fiesta}. {A} bailó como quien no tiene nada pendiente. {B} llegó al final, con las patas de color tierra.
    - «B: ¿Has sellado las juntas?» «A: Más o menos.» Y se fue silbando a {fiesta}.
    + lluvia
    - De madrugada tronó. El arroyo creció de un salto y empujó. El dique de {B} dijo "no". El de {A} dijo "bueno".
    - Bastó un chaparrón. Se oyó un crujido, después un chorro y después una carrera de ramas río abajo.
    - Cayeron cuatro gotas gordas, y luego cuatrocientas. La presa de {A} se abrió como una puerta mal cerrada.
    * consecuencias
    - La poza bajaba a ojos vistas. Los peces se apiñaban en el único charco hondo, y todos miraban hacia el mismo sitio.
    - Una familia de carpas se quedó varada en el lodo. {A} no sabía si mirar la brecha o mirarlas a ellas.
    - <avergonzado A> El agua se escapaba por el agujero, y con ella el verano entero.
    + arreglo
    - «A: Es culpa mía. | ¿Me enseñas a hacerlo bien?» {B} no contestó: ya venía con el primer tronco al hombro.
    - {B} puso el tronco; {A}, el hombro. Trabajaron bajo la lluvia hasta que no quedó ni un hueco del grosor de una pajita.
    - Esta vez {A} pisó el barro, cruzó las ramas y probó cada junta con la nariz. Tardó cuatro días. No se saltó nada.
    * final
    - La segunda tormenta fue peor que la primera, y la presa no dejó pasar ni una gota. {A} durmió a pierna suelta.
    - «B: ¿Qué tal?» «A: Cansad{A:o}. | Pero es un cansancio que da gusto.»
    - Hay en aquel dique una rama un poco torcida, con una marca. Es la primera que {A} puso bien.

    plot: la-pulsera-de-hilo
    theme: pedir-ayuda
    A = m tritón (tritones) : nombrable ; adj=orgulloso | f salamandra : nombrable ; adj=elegante | f rana : nombrable ; adj=orgulloso | m galápago : nombrable ; adj=terco
    B = m cangrejo : nombrable ; adj=cauto | f rata de agua (ratas de agua) : nombrable ; adj=amable | m martín pescador (martines pescadores) : nombrable
    title: La pulsera de hilo | El sedal | Un adorno muy apretado
    moral: Un nudo callado aprieta el doble. | Quien esconde su apuro se queda a solas con él.
    learn: A
    * inicio
    - Un pescador perdió un trozo de sedal, y en ese trozo se enredó {A.un}. Le daba tres vueltas a la pata y una a la vergüenza.
    - Por jugar donde no debía, {A.un} amaneció con un hilo transparente atado a la pata. Cuanto más tiraba, más apretaba.
    - Era fino como un cabello y fuerte como una cadena. {A.un} lo descubrió al querer nadar y no llegar lejos: tenía un sedal en la pata.
    - Casi no se veía. Pero {A.un} lo sentía muy bien: un sedal le rodeaba el tobillo, y el otro cabo estaba trabado en una raíz.
    + disimulo
    - «: ¿Qué llevas ahí?» «A contestó: Una pulsera. | Es la última moda.» Y sonrió sin enseñar los dientes.
    - Si alguien preguntaba, {A} aseguraba que era una pulsera. Después se sentaba encima de la pata y hablaba del tiempo.
    - Le propusieron una carrera. {A} dijo que, con la pulsera nueva, prefería contemplar el paisaje, y lo contempló durante dos días.
    * observador
    - {B.un} no solía creerse las cosas a la primera. «B: ¿Y no te aprieta?» «A: Qué va. | Me sienta de maravilla.»
    - A {B.un} le llamó la atención que siempre estuviera en el mismo sitio. «B: ¿Todo bien?» «A: Estupendamente.»
    - Una vez, y otra, pasó por delante {B.un}. «B: Si algún día te hace falta algo, | vivo bajo el sauce.» {A} respondió que muy amable y que buenas tardes.
    + empeora
    - Por la noche la pata se puso gorda y morada. {A} mordió el hilo hasta que le dolieron las encías.
    - El hambre apretaba por un lado y el sedal por el otro. Las moscas pasaban justo donde no alcanzaba la lengua.
    - Al tercer día bajó el agua, y {A} se quedó al sol, sin poder seguirla.
    * grito
    - Le había dado vergüenza decirlo el lunes. El martes, más. El miércoles ya no podía con las dos cosas, el hilo y el secreto. «A gritó: ¡Auxilio!»
    - «A dijo ~ , casi sin voz: No es una pulsera, | ni un adorno, ni nada. Estoy atrapad{A:o}.»
    - <piensa A> Luego llenó los pulmones, y lo que salió se oyó en toda la laguna. «A: ¡Necesito ayuda!»
    + corte
    - {B} acudió en un periquete. Ras, ras. Tres vueltas y tres cortes. La pata respiró.
    - «B: Quiet{A:o}. | Esto sé hacerlo.» Cortó el hilo por donde menos dolía, con muchísimo cuidado.
    - Llegó {B}, examinó el nudo por arriba y por abajo y encontró el cabo. En menos de un minuto no quedaba ni un lazo.
    * final
    - «A: Tres días por no decir una palabra.» «B: La próxima, dila el lunes.»
    - Recogieron entre l{A+B:o} dos el sedal, para que nadie más lo llevara puesto.
    - {A} nadó hasta el centro y volvió, solo por el gusto de mover la pata. Después invitó a {B} a cenar moscas.
    """#
}
