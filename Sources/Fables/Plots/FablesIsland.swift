extension PlotSources {
  /// Islands, ships and those who sail in them.
  static let island = #"""
    plot: dos-islas-y-dos-banderas
    theme: hablar
    A: animal mediano !agua !caza
    B: animal mediano !agua !caza
    $color: roja | verde | amarilla | azul
    title: Dos islas y dos banderas | La bandera {color} | Señales de isla a isla
    moral: Una señal solo sirve si dice lo mismo en las dos orillas. | Dar algo por sabido no es entenderse.
    * inicio
    - Había dos islas tan próximas que casi se tocaban. En una vivía {A.un}; en la otra, {B.un}.
    - Entre la isla de {A.un} y la isla de {B.un} cabían apenas tres barcas en fila.
    - El viento se llevaba las palabras. Por eso {A.un} y {B.un}, que vivían en islas vecinas, se hablaban con banderas.
    - Desde su peñasco, {A.un} veía cada tarde la isla de enfrente y, en ella, a {B.un} que saludaba con la cabeza.
    + acuerdo
    - Convinieron una señal: quien necesitara decir algo levantaría una bandera {color}. Nadie aclaró qué era ese algo.
    - Cada cual cosió una bandera {color}. Tenían tanta prisa por estrenarla que no hablaron de su significado.
    - «B gritó ~ de orilla a orilla: ¡Con la bandera {color} basta! | Tú ya me entiendes.» «A respondió: ¡Claro!» Pero no lo tenía nada claro.
    * señal
    - Una mañana, {B} izó la suya. Quería decir: "Ven, he hecho sopa". {A} creyó leer: "No te acerques".
    - La bandera subió por el mástil de {B}. Significaba "te espero a comer", pero {A} entendió "vete lejos" y echó el cerrojo.
    - {B} puso la mesa para dos y alzó la tela {color}. Al verla, {A} se encerró en casa: para {A.él}, aquello avisaba de tormenta.
    + réplica
    - {B} esperó hasta que la sopa se quedó fría. Luego agitó la bandera con rabia, y {A} se escondió todavía más.
    - Pasó el mediodía y nadie cruzaba. {B} sacudía la tela cada vez más fuerte; cuanto más la sacudía, más se asustaba {A}.
    - El caldo se enfrió, el pan se puso duro y la silla de enfrente siguió vacía.
    * enfado
    - «B refunfuñó: ¡Qué desaire!» «A murmuraba, en la otra isla: ¡Qué genio!»
    - Dejaron de saludarse. El trocito de mar que l{A+B:o} separaba pareció crecer.
    - Estuvieron una semana entera sin mirarse, de espaldas, como dos sujetalibros.
    + encuentro
    - Así siguieron hasta que la marea bajó tanto que dejó al descubierto un paso de arena. Se encontraron justo en la mitad.
    - Por fin, {A} no soportó más la duda, se subió a un tronco y cruzó remando con una tabla.
    - Un domingo de calma el viento calló del todo, y lo que se decía en una isla se oyó por primera vez en la otra.
    * aclaración
    - «A: ¿Qué te he hecho?» «B: ¿A mí? | ¡Si yo te invitaba a sopa!»
    - «A: ¿Qué decía tu bandera?» «B: Que vinieras. | ¿Y qué leías tú?» «A: Que huyera.»
    - «B: Te llamé siete veces.» «A: Y siete veces pensé que me echabas.» Hubo un silencio, y después una carcajada.
    + final
    - Aquella noche pintaron junt{A+B:o} un diccionario de banderas. La primera página dice: "Ven".
    - Hoy cada isla tiene nueve banderas distintas, y una lista clavada en un poste para que nadie tenga que adivinar.
    - Recalentaron la sopa. Entre cucharada y cucharada fueron acordando, una por una, todas las señales.

    plot: el-canto-bajo-el-casco
    theme: escuchar
    A: niño
    B = m capitán (capitanes) ; adj=barbudo | f capitana ; adj=canoso | m timonel (timoneles) ; adj=terco | f contramaestre ; adj=mandón
    $barco: la goleta | la fragata | la carabela
    $canto: una nota larga y triste | un golpe y después un lamento | un silbido que subía y bajaba
    title: El canto bajo el casco | La voz de la ballena | Lo que oyó {A.nombre}
    moral: Para oír un aviso, primero hay que callarse. | Quien solo oye su propia voz no oye las rocas.
    learn: B
    * inicio
    - En {barco} mandaba {B.un} con voz de cañón. {A.un}, en cambio, fregaba la cubierta y hablaba poco.
    - {A} dormía en lo más hondo de {barco}, con la oreja pegada a las tablas. Arriba tronaba todo el día {B.un}.
    - Nadie daba tantas órdenes por minuto como {B.un} que gobernaba {barco}. Debajo, entre barriles, {A.un} pelaba papas.
    - Zarparon un lunes de niebla. A bordo de {barco} iban {B.un}, doce marineros y {A.un} que se había embarcado para ver mundo.
    + aviso
    - Aquella noche, bajo el casco, {A} oyó {canto}. Era una ballena.
    - A la hora del relevo llegó por el agua {canto}. {A} apoyó la palma en la madera y la sintió temblar.
    - De madrugada, {canto} atravesó las tablas. A {A} se le erizó la nuca: alguien llamaba desde abajo.
    * desdén
    - «A dijo: Hay una ballena que nos avisa de algo.» «B bramó: ¡Aquí solo aviso yo!»
    - {A} subió la escala de dos en dos. «A: ¿No lo oye?» «B: ¡No oigo nada! | ¡Más vela!» Y lo decía gritando, claro.
    - Quiso contarlo en el puente. {B} daba tantas voces que las palabras de {A} se caían al suelo sin llegar a ninguna parte.
    + segundo
    - El canto se repitió, cada vez más cerca. {barco} seguía derecha hacia la bruma.
    - Abajo, la llamada sonaba ya como una súplica. Arriba ordenaban desplegar otra vela.
    - Una aleta enorme golpeó el agua por babor. La tomaron por una ola.
    * silencio
    - Entonces {A} hizo algo que nadie había hecho jamás: levantar la mano y pedir silencio. «A: Un minuto. | Solo uno.»
    - «A dijo ~ , tirándole de la manga: Por favor, | no hable. Escuche.» De la sorpresa, {B} cerró la boca.
    - De tanto vociferar, {B} se quedó sin voz. Y en el hueco que dejó aquella voz se coló, por fin, la voz de la ballena.
    + rocas
    - Lo oyeron todos. Y detrás, bajito, oyeron también las olas rompiendo contra unas piedras.
    - Debajo del canto había otro ruido: espuma contra arrecife, a menos de cien brazas.
    - Se hizo tal quietud que se distinguió el chasquido del mar en los escollos, justo delante.
    * giro
    - {barco} viró en redondo. Las rocas pasaron tan cerca que se les podían contar los mejillones.
    - «B susurró: A estribor, todo.» Nunca había dado una orden tan floja ni tan bien obedecida.
    - Giraron el timón entre cuatro. Al disiparse la niebla vieron los dientes del arrecife, y a la ballena, que se alejaba.
    + final
    - Desde entonces, en {barco} se guarda un minuto de silencio antes de zarpar.
    - {B} bajó a la bodega y se sentó junto a {A}. «B: Enséñame a oír.»
    - Al llegar a puerto, {B} compró una caracola y se la colgó al cuello. Dicen que ahora pregunta antes de gritar.

    plot: la-isla-sin-agua
    theme: juntos
    A: animal cava !insecto !agua
    B: animal vuela ave !agua !nocturno
    C = f rana : nombrable ; adj=verde | m sapo : nombrable ; adj=gordo | f salamandra : nombrable ; adj=amarillo
    $pista: donde crecen los juncos | al pie de la higuera torcida | bajo la peña con musgo
    title: La isla sin agua | Sed en la isla | {A.el}, {B.el} y {C.el} buscan agua
    moral: Un saber a medias se completa con otro. | Lo difícil se vuelve posible cuando cada cual pone su parte.
    learn: A+B+C
    * inicio
    - Llevaba cuatro meses sin llover. Alrededor, agua hasta el horizonte; para beber, ni una gota. En la isla vivían {A.un}, {B.un} y {C.un}.
    - Mar por el norte, mar por el sur y la garganta seca. Así vivían en la isla {A.un}, {B.un} y {C.un}.
    - La última charca de la isla se había convertido en una galleta de barro. La miraban en silencio {A.un}, {B.un} y {C.un}.
    - «: ¿Cómo puede haber sed en medio de tanta agua?» Eso se preguntaban {A.un}, {B.un} y {C.un}, náufragos de tierra adentro.
    + intento
    - {A} cavó aquí y allá, sin saber dónde. Le salieron once agujeros y ningún pozo.
    - {B} recorrió la costa de punta a punta. Vio rocas, dunas y matorrales, pero desde el aire no se puede cavar.
    - {C} notaba la humedad en la piel. Sabía que el agua estaba cerca; lo que no sabía era en qué lugar.
    * desánimo
    - «A dijo: Yo sé abrir la tierra, | pero no sé por dónde.» «B: Yo veo toda la isla, | pero no lo que hay debajo.»
    - Se quejaron por turnos, hasta que no les quedó saliva. «C dijo, bajito: Cada un{A+B+C!o} tiene un trozo del remedio.»
    - «B: Es un problema demasiado grande.» «C: Demasiado grande para cada cual. | ¿Lo será también para tres?»
    + plan
    - Dibujaron la isla en la arena y cada cual marcó en ella lo que conocía.
    - Hicieron un reparto: {B} buscaría lo verde, {C} olería la humedad y {A} pondría las uñas.
    - Se les pasó la tarde pensando en voz alta. Al anochecer tenían un plan, y un plan refresca casi tanto como un vaso de agua.
    * búsqueda
    - Al alba, {B} descubrió una mancha verde {pista}. Hasta allí fue {C}, cerró los ojos y dijo que sí con la cabeza.
    - Desde lo alto, {B} distinguió un brillo de hojas frescas {pista}. {C} pegó la barriga al suelo. «C: Aquí. | Está frío.»
    - {B} voló en círculos cada vez menores hasta señalar un sitio, {pista}. {C} lo probó con la lengua y sonrió.
    + cavar
    - {A} cavó todo el día. A cada palmo, {C} tocaba la tierra y {B} sacaba los guijarros con el pico.
    - Se turnaban: {A} abría el hoyo, {B} se llevaba la arena y {C} decía si torcer o seguir derecho.
    - Un palmo, dos palmos, una vara. A {A} le dolían las uñas, pero la tierra ya salía oscura.
    * agua
    - Y de pronto el fondo hizo gluglú. Subió un agua turbia, después clara, después dulce.
    - Primero fue un lodo tibio, luego un hilo, luego un charco en el que cabían tres caras felices.
    - Brotó sin ruido. Bebieron con los ojos cerrados, sin contar los sorbos.
    + final
    - Le pusieron un brocal de piedras, y en él grabaron tres huellas distintas.
    - Cuando por fin llovió, nadie dejó de ir al pozo: era allí donde se contaban las cosas.
    - Con la tierra que habían sacado hicieron un bancal y plantaron tres palmeras, para que el próximo náufrago encontrase sombra.

    plot: el-barquero-y-la-luna-llena
    theme: promesas
    A = m barquero ; adj=viejo | f barquera ; adj=joven | m marinero ; adj=callado | f marinera ; adj=pelirrojo
    B: niño
    C = m mercader ; adj=rico | f condesa ; adj=impaciente | m notario ; adj=orgulloso
    $encargo: una medicina para la fiebre | las semillas de la siembra | una cuerda para la campana | el aceite del faro
    title: La luna llena | La palabra de {A.el} | Antes de la luna llena
    moral: La palabra dada es un ancla que no se vende. | Quien cumple una promesa trae más de lo que prometió.
    learn: A
    * inicio
    - {A.un} cruzaba cada mes a la isla más alejada. Allí vivía {B}, que esperaba {encargo}.
    - «B pidió ~ desde el muelle: Tráigame {encargo}.» «A contestó: Volveré con la luna llena. | Prometido.»
    - Una barca azul, dos remos y una palabra: volver con la luna llena. Eso era cuanto tenía {A.un} cuando se despidió de {B.un}.
    - En aquella isla no había tienda ni botica. Por eso {B.un} encargó a {A.un} {encargo}, y quedaron para la luna llena.
    + cuenta
    - Desde aquella noche, {B} miraba cómo engordaba la luna, y hacía una muesca en la puerta por cada día.
    - {B} colgó un farol en el muelle. La luna era todavía una uña; faltaban doce noches.
    - Las gaviotas preguntaban y {B} respondía siempre igual: la luna aún tenía que crecer un poco.
    * tentación
    - En el continente, {C.un} cerró el paso a {A} con una bolsa de plata. «C: Llévame mañana a la capital. | Te pago el triple.»
    - Con el paquete ya a bordo, apareció {C.un}. «C: Necesito esa barca tres días. | Pon tú el precio.»
    - Iba {A} a desamarrar cuando oyó unas monedas. Las hacía sonar {C.un}. «C: Olvida la isla. | Conmigo ganarás lo de un año.»
    + duda
    - La vela de {A} estaba llena de remiendos, y con aquel dinero podía estrenar otra. Pero la luna asomaba ya, redonda, sobre el faro.
    - «A preguntó: ¿No puede ser el domingo?» «C: O ahora o nunca.» {A} miró al cielo: faltaba un gajo de luna.
    - Era mucho dinero. {A} se imaginó a {B} en el muelle, con el farol en la mano, y dejó de contar monedas.
    * respuesta
    - «A respondió: Lo siento, | mi barca ya está alquilada. La ha alquilado una promesa.»
    - «A: No puedo. | Me esperan.» Y soltó el cabo sin volver la cabeza.
    - «C: ¿Y todo por un encargo de nada?» «A: Todo por alguien que ha creído en mí.»
    + travesía
    - A medianoche se levantó oleaje. {A} envolvió el encargo en su propia chaqueta y remó con los dientes apretados.
    - Se rasgó la vela, se partió un remo. {A} siguió con el otro, una palada a cada lado.
    - El viento venía de proa. Donde otras veces tardaba tres horas, tardó nueve.
    * llegada
    - La luna llena tocaba el agua cuando una barca dobló el cabo. «B gritó: ¡Lo sabía!»
    - Al final del muelle había un farol encendido y, debajo, {B}, que no se había acostado. «B: Llega justo.»
    - «A dijo: Aquí tienes lo tuyo.» «B: ¿Y lo que tiene en las manos?» «A: Ampollas. | Se pasan.»
    + final
    - En la isla le cosieron a {A} una vela nueva, con un trozo de sábana de cada casa.
    - Desde entonces, en aquellas islas, cuando algo es seguro dicen que llegará con la luna llena.
    - {C}, que se enteró de todo, confió desde aquel día a {A} los paquetes más valiosos.

    plot: el-extraño-del-barril
    theme: acoger
    A: animal granja mediano !agua
    B = m pingüino : nombrable ; adj=serio | f foca : nombrable ; adj=bigotudo | m flamenco : nombrable ; adj=zancudo | f cacatúa : nombrable ; adj=despeinado | m ornitorrinco : nombrable ; adj=tímido
    $rareza: saludaba haciendo tres reverencias | dormía de pie y con un ojo abierto | comía de espaldas a la mesa | daba las gracias con un aplauso
    $don,uso: predecir las tormentas ; salvó las cosechas | hacer nudos que no se soltaban ; salvó las barcas | orientarse por las estrellas ; devolvió a casa a los pescadores
    title: El extraño del barril | Lo que trajo la marea | {B.el} y la isla desconfiada
    moral: El extraño de hoy es el vecino de mañana. | Cada costumbre rara guarda una sabiduría.
    learn: A
    * inicio
    - La marea dejó en la playa de la isla un barril, y el barril tosió. De él salió {B.un}.
    - A la isla no llegaba nadie desde los tiempos del abuelo. Hasta que llegó {B.un}, flotando en un barril.
    - {A.un} recogía leña a la orilla del mar cuando un barril rodó hasta sus patas. Dentro venía {B.un}.
    - Todo en la isla tenía su sitio y su hora. Por eso causó tanto revuelo que {B.un} apareciese un martes dentro de un barril.
    + rareza
    - Tenía una manera de ser poco vista: {rareza}.
    - Hablaba con un acento que nadie conocía y {rareza}. Los isleños cuchicheaban.
    - No hizo nada malo. Simplemente, {rareza}, y eso bastó para que le cerraran las puertas.
    * rechazo
    - «A dijo ~ , dando un paso atrás: Aquí no tenemos costumbre de forasteros.» Y clavó un cartel en la arena: "Completo".
    - Los vecinos nombraron jefe de la desconfianza a {A}, que puso un cartel en la playa: "Completo".
    - «A: ¿Y cuándo piensas irte?» «B contestó: Mi barril hace agua. | ¿Puedo quedarme en la arena?» {A} señaló un cartel recién pintado: "Completo".
    + noche
    - {B} pasó la noche en el barril, tapando los agujeros con algas.
    - Le dejaron, eso sí, un mendrugo. {B} lo partió en dos y le dio la mitad a un cangrejo.
    - Llovió. Desde su ventana, {A} vio que {B} se había puesto un cubo por sombrero, y se le encogió un poco el corazón.
    * acercamiento
    - Al amanecer, {A} bajó con una manta y una disculpa torpe. «A: Hace frío. | Digo yo que cabes en mi casa.»
    - {A} no podía dormir. Antes de que saliera el sol, arrancó el cartel y bajó a la playa. «A: ¿Has desayunado?»
    - «A preguntó, como de pasada: ¿Por qué haces esas cosas tan raras?» «B: ¿Raras? | En mi tierra lo raro es lo contrario.» Y se echaron a reír.
    + don
    - Hablando, hablando, {A} supo que {B} era capaz de {don}.
    - Resultó que {B} había aprendido en su país a {don}. En la isla, nadie tenía ni idea.
    - Entre sorbo y sorbo de leche, {B} le confesó que lo suyo era {don}.
    * prueba
    - Antes de que acabara el mes, aquel saber {uso}.
    - No tardó en hacer falta. Vino una noche de las malas, y {B} {uso}.
    - En la isla aún se cuenta cómo {B}, en el peor temporal del otoño, {uso}.
    + final
    - El barril sirve ahora de puerta a una casita nueva. Sobre ella, {A} pintó: "Pasa".
    - Hoy media isla tiene las costumbres de {B}, y {B}, las de media isla.
    - Donde estuvo el cartel hay una campana. La toca {A} cada vez que llega alguien de fuera, para que pongan otro plato.

    plot: una-raya-en-el-islote
    theme: perdonar
    A: animal mediano/pequeño bosque/granja !vuela !agua !diminuto !ave
    B: animal mediano/pequeño bosque/granja !vuela !agua !diminuto !ave
    $culpa: haber encallado la balsa | haber perdido los remos | haber olvidado el mapa
    title: Una raya en el islote | {A.el} y {B.el}, náufragos | La marea y la raya
    moral: Ningún enfado merece una isla para él solo. | Perdonar ensancha el suelo que pisamos.
    * inicio
    - El islote era del tamaño de un patio, y una raya lo partía por la mitad. De un lado se sentaba {A.un}; del otro, {B.un}.
    - {A.un} y {B.un} naufragaron juntos y se pelearon a los cinco minutos. Cada cual acusaba al otro de {culpa}.
    - «A: ¡Fue culpa tuya!» «B: ¡Tuya!» Así llevaban tres días {A} y {B}, náufrag{A+B:o} en un islote con una sola palmera.
    - Quedaba de la balsa una tabla. Con ella, {A.un} y {B.un} trazaron una raya en la arena del islote.
    + reparto
    - En una mitad había cocos; en la otra, la piedra para abrirlos. Nadie pensaba pedir nada.
    - {A} se quedó con la sombra y {B} con la hoguera. De día se asaba {B}; de noche tiritaba {A}.
    - Se juraron no cruzar la raya. Ni siquiera cruzaban la mirada.
    * orgullo
    - Se echaban en cara {culpa}, y las gaviotas, aburridas, se sabían ya la discusión de memoria.
    - «A dijo: No hablaré hasta que me pida perdón.» «B dijo: Ni yo.» Y la raya se llenó de silencio.
    - Por la noche, {B} oyó que {A} tosía. Estuvo a punto de decir algo. No lo dijo.
    + marea
    - La cuarta noche, con la luna nueva, el mar empezó a subir. Primero borró las huellas.
    - Vino la marea grande de septiembre, que no entiende de rayas. Se llevó un metro de cada mitad.
    - El agua mordió la orilla de {A}, luego la de {B}. El islote se encogía como una pastilla de jabón.
    * borrada
    - A medianoche el agua lamió la raya y la borró. {A} y {B} quedaron espalda contra espalda, al pie de la palmera.
    - Retrocedieron paso a paso hasta chocar. Al volverse, se encontraron nariz con nariz.
    - Cuando quedó seco un solo palmo, no hubo más remedio que compartirlo. La raya ya no existía.
    + perdón
    - «A: Yo también tuve la culpa.» «B: Y yo. | Perdóname.» Lo dijeron a la vez que una ola, pero se oyó.
    - «B dijo ~ , castañeteando los dientes: Se me da muy mal pedir perdón.» «A: Y a mí. | ¿Lo hacemos a la de tres?»
    - «A: Lo siento.» Eran dos palabras, y había tardado cuatro días en encontrarlas. «B: Yo más.»
    * salvación
    - Subieron a la palmera, {A} empujando y {B} tirando. Desde arriba agitaron una hoja hasta que l{A+B:o} vio un pesquero.
    - Esperaron abrazad{A+B:o} al tronco. Al clarear, bajó el mar, y con la tabla, los cocos vacíos y una liana hicieron otra balsa.
    - La mañana l{A+B:o} encontró dormid{A+B:o} en la misma rama. Debajo, la arena había vuelto, lisa y sin rayas.
    + final
    - Se llevaron de recuerdo un coco. Cuando discuten, lo ponen en medio de la mesa.
    - Años después volvieron de excursión. «B: ¿Dónde estaba la raya?» Ningun{A+B!o} supo decirlo.
    - Del islote no trajeron tesoro alguno, salvo una amistad que ya no hace agua.

    plot: la-brújula-golpeada
    theme: honestidad
    A: niño
    B = m capitán (capitanes) ; adj=sereno | f capitana ; adj=sereno | m piloto ; adj=canoso
    $juego: haciendo malabares con ella | usándola de peonza | lanzándola al aire como una moneda
    title: La brújula golpeada | El norte de {A.nombre} | Rumbo equivocado
    moral: Un error confesado a tiempo es solo un rodeo. | Lo que se oculta tuerce el rumbo de todos.
    learn: A
    * inicio
    - La brújula de a bordo no se tocaba: era orden de {B.el}. Lo sabía toda la tripulación, y {A.un}, que era {A:el grumete|la grumete}, también.
    - {B.un} había prohibido que nadie se acercara a la brújula. Una tarde de calma, sin un alma en el puente, {A} se acercó.
    - Navegaban desde hacía un mes. Mientras {B.el} dormía la siesta, {A}, aburrid{A:o} como una ostra, abrió la caja de la brújula.
    - «B le había advertido ~ a {A}: La brújula es el corazón del barco. | No es un juguete.» Aun así, una siesta, {A} la sacó de su caja.
    + golpe
    - Se le cayó {juego}. La aguja giró, tembló y se quedó señalando un poco torcido.
    - Pasó lo que tenía que pasar: {juego}, la golpeó contra la borda. El cristal no se rompió; la aguja, sí, se ladeó.
    - Estaba {juego} cuando se le escurrió de los dedos. Sonó un clic. El norte ya no estaba en el norte.
    * silencio
    - {A} la devolvió a su sitio, cerró la tapa y silbó una canción. Nadie había visto nada.
    - <avergonzado A> Tenía que decirlo, desde luego. Lo diría mañana.
    - «A pensó: Quizá se enderece sola.» Pero las agujas no se arrepienten: eso es cosa de personas.
    + desvío
    - Amaneció y no se veía la costa. Al segundo día tampoco. El agua dulce empezaba a escasear.
    - {B} revisaba el mapa con una arruga en la frente. Según la aguja, debían haber llegado ya.
    - Los marineros rezongaban contra las corrientes, contra el viento y contra el cocinero. {A} comía cada vez menos.
    * confesión
    - Esa noche, {A} llamó al camarote. «A: Fui yo. | Golpeé la brújula y no lo dije.»
    - «A soltó ~ , de un tirón: La brújula miente por mi culpa. | Y yo también, desde el martes.»
    - Dio tres vueltas a la cubierta antes de atreverse. «A: No son las corrientes. | Se me cayó la brújula.»
    + respuesta
    - {B} no gritó. «B: Gracias. | Ahora sé qué es lo que hay que corregir.»
    - «B preguntó: ¿Cuánto te ha costado venir?» «A: Mucho.» «B: Pues esa parte del castigo ya está cumplida.»
    - Hubo un silencio largo, en el que solo se oyó crujir la madera. «B dijo: Sube conmigo. | Hay otra brújula, y esa no se cae.»
    * estrella
    - Le mostró la Estrella Polar, quieta en mitad del cielo. Con ella midieron cuánto se había torcido la aguja, y viraron.
    - Pasaron la noche comparando la aguja con la Estrella Polar, y al alba el timón giró por fin hacia tierra.
    - Sobre el mástil brillaba la estrella que no se mueve. {A} sostuvo el farol mientras {B} trazaba otra línea en la carta.
    + final
    - Dos días más tarde oyeron campanas: era el puerto. A {A} le tocó fregar la cubierta toda la semana, y lo hizo cantando.
    - Desde aquel viaje, la llave de la caja la guarda {A}. Se la dio {B} en persona.
    - Tocaron tierra con la última cantimplora. {A} había crecido por dentro un par de centímetros.

    plot: volar-bajo-el-mar
    theme: ser-uno-mismo
    A = f tortuga marina : nombrable ; adj=joven | m pingüino : nombrable ; adj=rechoncho | f manta raya : nombrable ; adj=soñador | f foca : nombrable ; adj=redondo
    B = f gaviota : nombrable ; adj=burlón | m albatros (albatros) : nombrable ; adj=viajero | m cormorán : nombrable ; adj=negro
    $rampa: el acantilado | la proa de un barco hundido | la duna más alta
    title: Volar bajo el mar | {A.el} que quería volar | Alas de agua
    moral: A veces se busca lejos lo que ya se sabe hacer. | Hay muchos cielos, y alguno es de agua.
    learn: A
    * inicio
    - {A.un} pasaba las tardes en la arena, mirando volar a las aves. Suspiraba tanto que empañaba las conchas.
    - En la isla de los vientos, todo lo que tenía alas volaba. {A.un}, que solo tenía aletas, los miraba con el cuello torcido.
    - «A decía: Daría mi almuerzo de un año por un minuto allá arriba.» Las aves, que oían de lejos, se reían.
    - Había nacido a la orilla del agua, pero soñaba con el aire. Así era, allá en la costa norte, {A.un}.
    + intento
    - Un día {A} trepó hasta {rampa}, agitó las aletas y saltó. Se oyó un plaf que despertó a los cangrejos.
    - {A} se pegó plumas con resina, tomó carrerilla y se lanzó desde {rampa}. Las plumas volaron; {A.él}, no.
    - {A} probó desde {rampa}: de frente, de espaldas, con los ojos cerrados. Nueve saltos, nueve barrigazos.
    * burla
    - «: ¡Vuela como una piedra!» Se lo gritaba {B.un} que no se perdía un salto.
    - {B.un} le dio unos cuantos consejos, todos inútiles. «B: Es muy fácil. | Basta con tener alas.»
    - «: ¿Por qué te empeñas?» Se había posado a su lado {B.un}. «A: Porque desde abajo parece que bailan.»
    + tristeza
    - Con la nariz llena de arena, {A} se metió en el mar. Al menos allí nadie se reía.
    - {A} se dejó caer al agua para que no se le notaran las lágrimas.
    - Dolorid{A:o}, {A} se sumergió despacio. El agua l{A:o} recibió sin preguntas.
    * revelación
    - {B}, que quería seguir la broma, metió la cabeza bajo las olas. Y se le quedó el pico abierto.
    - Movid{B:o} por la curiosidad, {B} miró desde una roca el agua transparente. Lo que vio no se le olvidó nunca.
    - Entonces {B} se zambulló a buscarl{A:o}, por si se había hecho daño. No podía creer lo que tenía delante.
    + vuelo
    - {A} planeaba sobre los corales, giraba, subía, se dejaba ir. Los peces se apartaban como nubes.
    - Allá abajo, {A} trazaba curvas larguísimas, ligero el cuerpo, abiertas las aletas. El fondo pasaba como pasa un valle.
    - Con un solo aleteo, {A} cruzó un desfiladero de algas. Iba más deprisa que cualquier ave, y sin hacer ruido.
    * palabras
    - «B exclamó: ¡Pero si estás volando!» «A: ¿Esto? | Esto es nadar.» «B: Míralo desde donde yo estoy.»
    - «B dijo ~ en cuanto recobró el aliento: Yo no sé hacer eso. | ¿Me enseñas?»
    - «A: ¿Qué miras?» «B: A alguien que vuela.» {A} se miró las aletas como si fueran nuevas.
    + final
    - {A} todavía se sienta a ver pasar las bandadas. Pero ya no suspira: saluda, y se zambulle.
    - Ahora, los domingos, {A} y {B} hacen carreras: {B} por encima de las olas y {A} por debajo. Casi siempre empatan.
    - {A} nunca volvió a subir a {rampa}. Para qué, si tenía debajo un cielo entero.
    """#
}
