extension PlotSources {
  /// The farm: harvest, cart, well, henhouse, furrows.
  static let farmyard = #"""
    plot: la-siega-y-el-granizo
    theme: juntos
    A: buey/burro/caballo/yegua
    B: ratón/hormiga/gallina/oca/perra
    C: cabra/oveja/cerdo/gata
    $señal: las golondrinas volaban a ras de tierra | al gallo de la veleta le dio por girar | las hormigas tapiaban la puerta de su casa
    title: Antes del granizo | La siega | {A.el}, {B.el} y la última gavilla
    moral: La tormenta no espera a quien trabaja solo. | Cuando todos arriman el hombro, hasta la tarde se alarga.
    learn: A+B+C
    * inicio
    - El trigo estaba en su punto, amarillo como un pan, y en la granja nadie tenía prisa. Nadie, hasta que {A.un} levantó el hocico y olió el aire.
    - Aquella mañana, en la granja, {señal}. {A.un}, que había visto muchos veranos, supo lo que significaba.
    - «: ¡Viene granizo!» La voz corrió por la granja desde el establo hasta el gallinero. Quien había dado el aviso era {A.un}.
    - Nubes color ciruela asomaban tras la loma. En la era de la granja, {A.un} contó las gavillas que faltaban: eran demasiadas.
    - Hay días de agosto que empiezan con cigarras y terminan con truenos. Así fue aquel en que {A.un} miró el horizonte y se le heló la sangre.
    + cada-cual
    - Cada animal guardaba su parte. {C.un} cargaba espigas en un rincón; {B.un} llenaba un saquito para su propia casa. Al trigal grande no iba nadie.
    - {B.un} dijo que no daba abasto con lo suyo. {C.un} contestó que primero era la siesta. Y las nubes seguían creciendo.
    - {A} tiraba del carro sin que nadie lo llenara. {B.un} llenaba cestas sin que nadie las llevara. {C.un} mascaba y opinaba.
    * trueno
    - Sonó el primer trueno, largo, como un barril por una escalera. «B: Así no llegamos. | Hay que repartirse la faena.»
    - Cayó una piedra de hielo en el abrevadero, y detrás de ella, un silencio espantoso. «A: O salvamos el trigo de todos, | o nos quedamos sin el de nadie.»
    - Un relámpago partió el cielo. «C preguntó ~ con un hilo de voz: ¿Y si me ayudan primero a mí?» «B: No hay primero ni después. | Hay trigo.»
    + reparto
    - A {A} le tocó tirar del carro; a {C}, apilar las gavillas; {B} corría de un lado a otro recogiendo las espigas sueltas. Ni un grano quedó en el suelo.
    - {C} sujetaba la lona; {A}, enganch{A:ado|ada} al carro, hizo once viajes; {B} ataba los haces con nudos que no se deshacían.
    - Formaron una cadena del campo al granero. Lo que pesaba lo movía {A}; lo menudo, {B}; y {C} avisaba a voces de por dónde venía la nube.
    * llegada
    - Entró la última gavilla y entró el granizo, casi al mismo tiempo. Golpeaba las tejas como un ejército, pero dentro olía a paja seca.
    - Cerraron el portón. Cayó entonces una pedrea tan grande que dejó el rastrojo blanco. Adentro, el montón de trigo llegaba a las vigas.
    - Lo que siguió fue un estruendo terrible. Todos, apretados contra los sacos, escuchaban y se reían de puro alivio.
    + cierre
    - Ese invierno hubo pan, paja y salvado. Y cada vez que lo repartían, alguien imitaba el trueno.
    - «A: ¿De quién es este trigo?» Nadie supo contestar, y a nadie le importó.
    - {C}, que había opinado tanto, fue a buscar agua para l{A+B:o} demás sin que se lo pidieran.

    plot: el-carro-y-los-dos-tiros
    theme: hablar
    A: burro/yegua/caballo
    B: buey/vaca
    $carga: estiércol para la viña | remolachas | piedras para la tapia
    title: El carro que no andaba | {A.el} y {B.el} tiran del carro | Cada cual por su lado
    moral: Tirar mucho no sirve si cada uno tira hacia un lado. | La fuerza necesita ponerse de acuerdo.
    * inicio
    - El carro llevaba {carga}, y delante, bajo el mismo yugo, iban {A.un} y {B.un}. O, mejor dicho, no iban.
    - En la granja había un solo carro, y aquel lunes engancharon a él a {A.un} y a {B.un}, que nunca habían trabajado en pareja.
    - «: ¡Arre!» El carro crujió. «: ¡Arre, he dicho!» El carro volvió a crujir y se quedó en su sitio, porque {A.un} tiraba a la izquierda y {B.un} tiraba a la derecha.
    - A la salida de la granja el camino se dividía en dos. Bajo el yugo, con el carro lleno de {carga}, llegaron allí {A.un} y {B.un}.
    - Las ruedas estaban engrasadas, el camino seco y la carga bien atada. ¿Por qué no se movía entonces el carro de {A.un} y {B.un}?
    + tirones
    - {A} quería tomar el atajo del arroyo. {B} prefería la cuesta suave. Tiraron l{A+B:o} dos con tanta furia que el yugo gimió.
    - A cada tirón de {A} respondía otro de {B}. Las ruedas, en el medio, cavaban un hoyo cada vez más hondo.
    - Sudaron una hora entera. Cuando se detuvieron, el carro estaba en el mismo lugar, solo que más hundido.
    * reproches
    - «A: Tú no tiras.» «B: ¡Que no tiro! | ¡Si tengo el cuello en carne viva!» Y l{A+B:o} dos decían la verdad.
    - «B: Eres cabezota como una mula.» «A: Y tú, lent{B:o} como un domingo.» Un mirlo, desde el seto, silbó con guasa.
    - Se pusieron de morros. El sol avanzó un palmo. La carga no se había enterado de nada.
    + pregunta
    - Una gallina que picoteaba entre las ruedas levantó la cabeza. «: Perdonen, ¿adónde van?» {A} y {B} contestaron a la vez, y contestaron cosas distintas.
    - «A: ¿Se puede saber por qué vas por ahí?» «B: Porque por el arroyo se moja la carga. | ¿Y tú?» «A: Porque por la cuesta me duele la rodilla.»
    - «B: Dime, ¿qué tiene de malo mi camino?» Era la primera pregunta del día. {A} parpadeó, porque no se la esperaba, y la contestó con todo detalle.
    * acuerdo
    - Eligieron la cuesta, pero despacito y con paradas. {A} marcaba el descanso; {B}, el arranque.
    - Decidieron ir por el arroyo a la vuelta, con el carro vacío, y por la cuesta a la ida. «A: ¿Preparad{B:o}?» «B: A la de tres.»
    - Acordaron una señal: un bufido, izquierda; dos bufidos, derecha. Y antes de cada bufido, una mirada.
    + marcha
    - Al siguiente "arre", el carro arrancó tan ligero que una gallina tuvo que volar, o algo parecido.
    - Las ruedas giraron con un canto nuevo. Llegaron antes de la hora de comer, y todavía les sobró aliento para discutir de otra cosa.
    - En la granja se asombraron. "¿Qué les han echado en el pienso?", preguntaban. No les habían echado nada: habían hablado.

    plot: dos-gallos-y-un-amanecer
    theme: turnos
    A = m gallo viejo : animal nombrable | m gallo rojo : animal nombrable | m gallo : animal nombrable
    B = m gallito : animal nombrable | m gallo forastero : animal nombrable
    $tejado: la tapia | el brocal del pozo | el montón de leña
    title: Dos gallos y un amanecer | ¿Quién despierta al sol? | El canto de la granja
    moral: Hay mañanas suficientes para que cante cada uno. | El sol sale igual, cante quien cante.
    * inicio
    - En la granja cantaba {A.un} todas las mañanas desde {tejado}. Una primavera compraron a {B.un}, y empezó el lío.
    - {A.un} estaba convencido de que, sin su quiquiriquí, el sol no saldría. {B.un}, que acababa de llegar a la granja, creía lo mismo del suyo.
    - Todavía era noche cerrada cuando {A.un} subió a {tejado}. Para su sorpresa, {B.un} ya estaba arriba, afinando la garganta.
    - Quiquiriquí por un lado, quiquiriquí por el otro: la granja entera se despertaba con dolor de cabeza desde que compartían corral {A.un} y {B.un}.
    - ¿A qué hora amanece? En aquella granja amanecía a las tres, porque {A.un} y {B.un} se adelantaban a cantar, cada uno un poco antes que el otro.
    + rivalidad
    - Si uno cantaba a las cinco, el otro cantaba a las cuatro y media. Las vacas daban la leche bostezando.
    - Cantaron encima el uno del otro, hasta quedarse roncos. Un cerdo metió la cabeza en la paja. Una oca presentó una queja formal.
    - «A: El amanecer es cosa mía.» «B: Lo sería antes de que yo llegara.» Volaron plumas.
    * desastre
    - De tanto madrugar, aquella semana se les agotó la voz a los dos, justo el día de llevar las verduras al mercado. No cantó nadie. La granja durmió hasta las once y los tomates se echaron a perder.
    - Una noche cantaron con la luna llena, por error. El granjero unció los bueyes, salió al campo y volvió hecho una furia.
    - Cierta madrugada estaban tan ocupados en picotearse que no vieron al zorro. Faltó poco para que se llevara una gallina.
    + vergüenza
    - Pero el sol salió. Salió sin ellos, tan redondo como de costumbre. {A} y {B} se quedaron con el pico abierto.
    - «B: ¿Quién lo ha despertado hoy?» «A respondió ~ después de mucho pensar: Me temo que nadie.»
    - {A} se rascó la cresta. «A: Llevo media vida levantando al sol, | y resulta que se levanta solo.»
    * acuerdo
    - Una gallina de mucha experiencia propuso el remedio. «: Los días pares, uno; los impares, el otro. | Y los domingos, silencio.»
    - «A: Canta tú mañana. | A mí me vendrá bien dormir.» «B: Y pasado mañana, usted.»
    - Echaron a suertes con un grano de maíz. Le tocó primero a {B}; al día siguiente le correspondería a {A}.
    + final
    - El que no canta vigila al zorro. Desde que se turnan, no ha faltado ni un huevo.
    - Descansados, cantaban mucho mejor. Y hubo quien empezó a distinguirlos, y hasta a tener su favorito.
    - Ahora, el que está de descanso escucha desde la paja y murmura: "No lo hace mal, no".

    plot: la-cuerda-corta-del-pozo
    theme: compartir
    A = f hortelana : persona | m hortelano : persona
    B = m pastor : persona | f pastora : persona | m carbonero : persona
    title: La cuerda corta | El pozo hondo | Dos cuerdas y un cubo
    moral: Dos cuerdas cortas, bien atadas, llegan al agua. | Lo que separado no alcanza, unido sobra.
    * inicio
    - Aquel estío bajaron los pozos. En el de la granja vieja, el agua se había vuelto una moneda lejana. {A.un} se asomó y soltó el cubo: la cuerda no llegaba. Del mismo pozo dependía el rebaño de {B.un}.
    - Estaban dos personas en apuros en la misma granja: {A.un}, por sus tomates, y {B.un}, por sus ovejas. Quedaba un pozo, y muy hondo. {A} soltó el cubo primero: la cuerda no llegaba.
    - «A: Siete brazas de cuerda, | y el agua a doce.» Y volvió a subir el cubo, seco. De aquel pozo de la granja bebían también las ovejas de {B.un}.
    - Entre la granja y los pastos había un pozo de piedra. {A.un} lo usaba para los tomates; {B.un}, para el rebaño. No eran amigos.
    - Tres meses sin llover. Las hojas de la calabacera colgaban como orejas tristes, y en el fondo del pozo de la granja brillaba apenas un ojo de agua. {A.un} lo miraba con desesperación. También lo había mirado, esa mañana, {B.un} con sus ovejas.
    + B
    - Al poco rato llegó {B}, también con su soga, también corta. «B: La mía tiene seis. | No hay nada que hacer.»
    - Por el otro lado apareció {B}. Tampoco su cuerda alcanzaba. Cada cual se sentó en el brocal, abrazado a la suya.
    - {B} probó suerte con su propia cuerda. Se oyó el cubo golpear contra las piedras secas. Nada.
    * recelo
    - «A: Si me dejaras la tuya…» «B: ¿Y quedarme yo sin nada? | Dame tú la tuya.»
    - Cada uno esperaba que el otro cediera. Las ovejas balaban; las matas de pimientos se doblaban.
    - «B: La última vez que presté algo, no volvió.» «A: A mí me pasó igual.» Y apretaron los nudos.
    + idea
    - {A} hizo cuentas con los dedos. Siete y seis, trece. El agua estaba a doce. «A: No quiero tu cuerda. | Quiero atarla a la mía.»
    - Un cordero, enredado en las dos sogas, las había anudado sin saberlo con sus patas. {A} miró el nudo; {B} miró el pozo. No hizo falta explicar nada.
    - «B: ¿Y si nadie da nada? | Las unimos, sacamos agua y después cada cual recoge su trozo.»
    * agua
    - Ataron las cuerdas con un nudo de marinero. El cubo bajó, bajó… y al fin se oyó un chapoteo, que les sonó a música.
    - Bebieron ell{A+B:o} dos, bebieron las ovejas, bebieron los tomates. Al nudo le dieron las gracias en voz alta.
    - Subía el cubo tan pesado que tuvieron que tirar a cuatro manos. El agua era tan fría que dolían los dientes.
    + cierre
    - Llegó el otoño y con él las lluvias, pero nadie ha querido deshacer el nudo.
    - Una cuerda larga cuelga ahora del brocal, para quien pase. Tiene dos colores y ningún dueño.
    - {B} dejó un queso en la ventana de {A}. {A} colgó una ristra de ajos en la puerta de {B}. Y así empezó todo.

    plot: el-surco-derecho
    theme: competir
    A = m caballo : animal nombrable | m mulo : animal nombrable | f potranca : animal nombrable
    B = m buey (bueyes) : animal nombrable | f vaca : animal nombrable
    $semilla: cebada | maíz | garbanzos | centeno
    title: El surco derecho | {A.el} contra {B.el} | La apuesta del arado
    moral: El rival que corrige nuestros errores vale más que un aplauso. | No gana quien acaba antes, sino quien deja algo que crece.
    * inicio
    - En la granja se hablaba de una apuesta. {A.un} había desafiado a {B.un} a ver quién araba antes un campo.
    - Amanecía sobre los terrones helados. A un lado del campo piafaba {A.un}; al otro, rumiaba {B.un}. Los arados estaban listos.
    - «A: Termino mi mitad antes del almuerzo. | ¿Y tú?» {B.un} siguió rumiando junto al arado, sin alterarse.
    - Dos mitades de un mismo campo, dos arados y un solo premio: un saco de avena. Competían {A.un} y {B.un}.
    - La tierra de la granja pedía reja. Por divertirse, {A.un} y {B.un} decidieron convertir la labor en una carrera.
    + salida
    - {A} salió al galope y levantó una nube de polvo. {B} apoyó bien la pezuña, bajó la cerviz y empezó, paso a paso.
    - Desde el primer surco, {A} le sacó ventaja. Saltaba las piedras en vez de apartarlas. {B}, en cambio, paraba, empujaba la piedra y seguía.
    - A media mañana, {A} iba por el surco veinte; {B}, por el nueve.
    * burla-y-aviso
    - «A: ¿Te ayudo a llegar?» «B contestó: Gracias, | pero mira lo que dejas atrás.» {A} no miró.
    - «B: Levantas demasiado la reja. | La semilla necesita hondura.» «A: La carrera no es de hondura.»
    - Los cuervos se reían: los surcos de {A} parecían culebras. {B} no se rio, y le advirtió de que la reja iba floja.
    + meta
    - {A} terminó al mediodía y se revolcó en la hierba. {B} acabó con la primera estrella. El saco de avena fue para {A}.
    - Ganó {A}, por supuesto. Recibió los aplausos y el premio. {B} le dio la enhorabuena y se fue a beber.
    - Sembraron {semilla} en las dos mitades. El vencedor presumió durante todo el invierno.
    * primavera
    - Llegó abril. En la mitad de {B} brotó la siembra, tupida y pareja; en la de {A} asomaron cuatro hierbas y un cardo.
    - Con las lluvias, los surcos torcidos se llenaron de charcos y la simiente se pudrió. Los rectos bebieron lo justo. A {A} se le cayeron las orejas.
    - Cuando todo verdeó, se vio desde lejos dónde había arado cada cual. {A} pasaba por allí mirando al suelo.
    + lección
    - «A: Enséñame a hacerlo bien.» «B: Con gusto. | Y tú enséñame a no llegar de noche.» Araron otra vez, en pareja.
    - {A} llevó el saco de avena del premio, casi entero, y lo puso delante de {B}. «A: Es tuyo.» «B: Es de l{A+B:o} dos. | Cómelo despacio.»
    - Al año siguiente araron el mismo surco, {A} dando brío y {B} dando rumbo. Nunca se vio en la comarca un campo mejor peinado.

    plot: el-ultimo-saco
    theme: sacrificio
    A = f campesina : persona | m campesino : persona | f abuela Tomasa : persona ; def=la abuela Tomasa
    B = m vecino : persona ; def=su vecino | f vecina : persona ; def=su vecina
    $mal: la langosta | el pedrisco | un incendio
    $grano: trigo | centeno | cebada
    title: El último saco | La mitad de la siembra | Un puñado de {grano}
    moral: La semilla que se regala también da espigas. | Quien comparte en la escasez siembra para los dos.
    * inicio
    - A {A.un} le quedaba un solo saco de {grano}. Si lo molía, comería un mes; si lo sembraba, comería un año.
    - Después de {mal}, en la aldea contaban los granos como quien cuenta monedas. {A.un} guardaba un saco de {grano} debajo de la cama.
    - Febrero era el mes de sembrar. {A.un} sacó al patio su último saco de {grano} y lo abrió con respeto.
    - «: Este saco es mi campo entero.» Eso decía {A.un}, y tenía razón: era cuanto le había dejado {mal}.
    - Con la nieve aún en los tejados, {A.un} pesó el {grano} que tenía. Un saco. Ni más ni menos.
    + petición
    - Aquella tarde tocó a la puerta {B}. Traía las manos vacías y los ojos en el suelo. «B: No me queda nada que sembrar.»
    - Al otro lado de la cerca, {B} no había encendido la lumbre en tres días. Su granero se lo había llevado {mal}.
    - {B} pasó despacio por delante de la casa y no pidió nada. Pero miró el saco. {A} vio cómo lo miraba.
    * duda
    - {A} no durmió. Medio saco era medio campo; medio campo, medio pan. ¿Y si el verano venía malo?
    - Toda la noche echó cuentas, y las cuentas no salían. Al alba dejó de contar y pensó en los hijos de {B}.
    - La razón le decía que no. Se acordó entonces de un invierno lejano en que alguien le había dejado una olla de sopa en el umbral.
    + regalo
    - Tomó una medida y partió el saco con exactitud: un cuenco para un lado, un cuenco para el otro. «A: Sembremos l{A+B:o} dos, | aunque sea poco.»
    - Por la mañana cargó medio saco a la espalda y cruzó la cerca. «A: No me lo devuelvas. | Siémbralo.»
    - Sin decir palabra, {A} puso medio saco en los brazos de {B}. «B: ¿Y usted?» «A: Yo tengo la otra mitad. | Y un vecino al lado, que también es riqueza.»
    * cosecha
    - Cayó en mayo una helada que quemó la ladera de {A}. La de {B}, más resguardada, se salvó. En agosto {B} llegó con un carro: la mitad exacta de la cosecha.
    - Aquel verano {A} enfermó justo en la siega. Quien segó su campo, además del propio, fue {B}, cantando de sol a sol.
    - Vino un año bueno, de los que salen en las canciones. Cada medio saco dio diez. {B} apartó el más hermoso y lo dejó debajo de la cama de {A}.
    + cierre
    - «A: Te dije que no me lo devolvieras.» «B: No se lo devuelvo. | Lo reparto, como usted me enseñó.»
    - De la cerca que separaba los dos campos no quedan más que unos postes, donde se posan las alondras.
    - En aquella aldea, desde entonces, dicen "medio saco" cuando quieren decir "amigo".
    """#
}
