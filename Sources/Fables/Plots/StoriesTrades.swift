extension PlotSources {
  /// Trades and workshops: wood, flour, cloth, clay, clocks and lead type.
  static let trades = #"""
    plot: la-mesa-coja
    A: niño
    M: padres
    C = m carpintero | f carpintera
    $apaño: un cartón doblado | una caja de fósforos | un tapón de corcho | tres servilletas
    $debajo: una cuchara de plata | una canica de vidrio | la llave del desván | un soldadito de plomo
    title: La mesa coja | Cuatro patas iguales | {C.el} y la mesa
    * inicio
    - La mesa de la cocina cojeaba. Bastaba apoyar un codo para que la sopa de {A} se fuera de viaje.
    - En casa de {A} se comía con una mano en la cuchara y la otra en la mesa, que era coja.
    - «A protestó: ¡Otra vez se me ha ido el guisante!» La mesa de la cocina se inclinaba como un barco.
    - Desde que cambiaron los muebles de sitio, la mesa de la cocina no paraba quieta, y los dibujos de {A} salían con olas.
    + apaño
    - {M} había puesto debajo {apaño}. Duró dos días.
    - Probaron a calzarla con {apaño}, pero el remedio se escurría cada vez que alguien cortaba pan.
    - Para nivelarla habían usado {apaño}. Ahora cojeaba hacia el otro lado.
    * taller
    - El sábado, entre {M} y {A} la llevaron calle abajo hasta el taller. {C.un} la recibió con un lápiz detrás de la oreja.
    - La cargaron del revés, con las patas hacia el cielo, y la dejaron en el taller de {C.un}, entre montañas de viruta.
    - Así que {A} y {M} cargaron con ella y fueron a ver a {C.un} que tenía el taller a la vuelta de la esquina. Adentro olía a resina y a cola caliente.
    + mide
    - {C.el} midió las cuatro patas, una por una. Todas eran idénticas, al milímetro.
    - {C.el} apoyó la mesa en el suelo y la empujó con un dedo. No se movió. La empujó con las dos manos. Tampoco.
    - «C: ¿Coja? | Esta mesa está más firme que yo.» Puso encima un vaso lleno hasta el borde y no se derramó ni una gota.
    * regreso
    - Volvieron a casa con la mesa a cuestas, la colocaron en su rincón y… ¡clac! Seguía cojeando.
    - La mesa cruzó otra vez la calle. En cuanto tocó las baldosas de la cocina, volvió a bailar.
    - De vuelta en la cocina, la mesa se inclinó con toda la calma del mundo. {M} se sentó en el suelo a pensar.
    + visita
    - Por la tarde vino {C.el} con un nivel de burbuja. {A} se tumbó boca abajo para mirar. «A: ¡Es el suelo!»
    - {A} tuvo una idea: dejó rodar una pelota por las baldosas. La pelota dio un salto. {C.el}, que acababa de llegar, asintió despacio.
    - {C.el} llamó a la puerta con la caja de herramientas y golpeó las baldosas con los nudillos. Una de ellas sonaba a hueco.
    * debajo
    - Levantaron con cuidado la baldosa culpable. Debajo, desde quién sabe cuándo, dormía {debajo}.
    - Con la punta del formón, {C.el} soltó la baldosa. {A} metió la mano y sacó {debajo}.
    - Debajo de la baldosa no había tesoros ni túneles: solo {debajo}, lo justo para torcer una cena.
    + final
    - La mesa no ha vuelto a moverse. Los días de sopa, {A} echa un poco de menos el oleaje.
    - «M preguntó: ¿Cuánto le debemos?» «C respondió: Un plato de sopa, | servido hasta arriba.»
    - Aquella noche cenaron sin sujetar nada. El hallazgo presidía el mantel, al lado del pan.

    plot: la-primera-hornada
    A: niño
    T = m tío : ; def=su tío | f tía : ; def=su tía
    $pan: trenzas | roscas | hogazas | coronas de anís
    $forma: un caracol | una tortuga | un erizo | un búho
    title: La primera hornada | Las cuatro de la mañana | Harina hasta las cejas
    * inicio
    - Una noche, {A} quiso saber qué pasaba en la panadería de {T} mientras los demás dormían.
    - Desde su cama, {A} veía una sola ventana encendida a las cuatro de la madrugada: la de la panadería de {T}. Un viernes pidió permiso para ir.
    - {A} se enteró de que el ayudante de la panadería se había torcido un pie. «T dijo: Necesito dos manos más. | Aunque sean pequeñas.» {A} levantó las suyas.
    - «A preguntó: ¿A qué hora se levanta el pan?» «T contestó: Antes que el gallo. | Si quieres verlo, acuéstate ya.»
    + camino
    - Salieron a oscuras. Sus pasos sonaban en los adoquines como si los siguiera otra gente.
    - Por la calle corría un frío azul. Se cruzaron con un gato y con el camión de la leche, nada más.
    - Salieron antes de que clareara. {A} nunca había visto la plaza sin nadie. Hasta la fuente hablaba más bajo.
    * amasan
    - Adentro, en cambio, era verano. {T} volcó un saco de harina y se levantó una nube.
    - En la panadería, {T} le puso un delantal que le llegaba a los pies. La masa respiraba debajo de un paño.
    - {A} se lavó las manos y hundió los dedos en la masa, tibia como un animal dormido.
    + forma
    - Hicieron {pan}. Las de {T} parecían hermanas; las de {A}, vecinas que no se hablan.
    - {T} enrollaba la masa sin mirar. A {A}, de puro sueño, le salió un pan idéntico a {forma}.
    - Llenaron nueve bandejas. En la última, {A} dejó su obra: {forma} de miga, con dos pasas por ojos.
    * horno
    - La pala entró en el horno y salió vacía. {A} pegó la nariz al vidrio.
    - {T} abrió la puerta de hierro. El fuego iluminó las paredes, los sacos y las pestañas blancas de {A}.
    - «T: Ahora hay que dejarlo en paz. | El pan se hace solo si nadie lo molesta.»
    + duerme
    - Mientras se doraba la corteza, {A} se sentó en un saco y cerró los ojos un minuto. Duró una hora.
    - {A} quería ver cómo crecía, pero el calor le fue bajando los párpados.
    - Olía tan bien que a {A} se le olvidó el sueño, y luego, de golpe, se acordó.
    * abren
    - A las siete levantaron la persiana. Afuera ya esperaba una fila de bufandas.
    - Sonó la campanilla de la puerta. La primera clienta señaló la bandeja de los panes torcidos. «: Quiero uno de esos, | el más raro.»
    - Con la primera luz entró el cartero. Se llevó una barra y un pan deforme que le hizo gracia.
    + final
    - {A} llegó a la escuela con harina en las cejas y un pan caliente debajo del abrigo.
    - A media mañana no quedaba nada. «T: Se vendieron primero los tuyos.» {A} lo contó hasta el domingo.
    - Desde entonces, cuando {A} se despierta de noche, piensa en el horno encendido y se vuelve a dormir.

    plot: el-abrigo-de-cuadros
    A: niño
    M: abuela/abuelo
    S = m sastre | f modista
    $hallazgo: una entrada de cine de hacía cuarenta años | un billete de tranvía | una carta de tres líneas | una avellana negra como el carbón
    $resto: una gorra | un bolso para las canicas | un chaleco para el perro | un cojín redondo
    title: El abrigo de cuadros | Alfileres y tiza | Debajo del forro
    * inicio
    - A {A} siempre le había gustado el abrigo de cuadros que {M} guardaba en el armario, en espera de otro invierno.
    - {A} había crecido nueve centímetros y el abrigo del año pasado se le había quedado en las costillas. Entonces {M} sacó del armario el suyo, de cuadros.
    - {A} metió el brazo en la manga del viejo abrigo de cuadros y no encontró el final. «M dijo: Este paño ya no se fabrica. | Toca, toca.»
    - Cuando vio que {A} tiritaba, {M} se acordó de un abrigo de cuadros que guardaba en el armario. Lo había comprado para toda una vida; ahora serviría para dos.
    + taller
    - Lo llevaron a un taller diminuto donde {S.un} trabajaba junto a la ventana, con la boca llena de alfileres.
    - En la calle de los Hilos vivía {S.un} que arreglaba lo que nadie sabía arreglar.
    - {S.un} desplegó el abrigo sobre el mostrador y lo acarició a contrapelo. «S: Con esto se puede hacer algo.»
    * medidas
    - La cinta métrica rodeó a {A} por el pecho, por los hombros, por la muñeca. Hacía cosquillas.
    - Subieron a {A} a un taburete. «S: No respires. | Bueno, respira, pero poco.»
    - {S.el} apuntaba números en la pared con un lápiz: cincuenta y ocho, treinta y uno, doce.
    + corta
    - Luego {S.el} dibujó con la tiza, tomó las tijeras grandes y cortó sin que le temblara el pulso. A {M} sí le tembló algo.
    - Las tijeras avanzaron por la tela con un ruido de pasos en la nieve. {M} miró hacia la calle.
    - {S.el} descosió el forro despacio, puntada a puntada, como quien abre una carta ajena.
    * hallazgo
    - Entonces, de entre el paño y el forro, cayó {hallazgo}.
    - «S: Aquí hay algo.» Por un agujero del bolsillo se había colado hasta el dobladillo {hallazgo}.
    - {A} vio un bulto en el dobladillo. Dentro apareció {hallazgo}.
    + recuerdo
    - {M} se puso las gafas, se las quitó y se las volvió a poner. «M: De esto no me acordaba. | Miento: me acuerdo de todo.»
    - {M} se rio con una risa que {A} no le conocía. Era una historia larga, con lluvia y con música, y la contó entera.
    - «A: ¿Qué es?» «M: Una tarde. | Una sola, pero buena.»
    * listo
    - Una semana después, el abrigo estaba listo. Caía perfecto y tenía un bolsillo secreto.
    - El jueves fueron a probárselo. {A} dio una vuelta delante del espejo y los cuadros dieron otra.
    - Quedó tan bien que hasta {S.el}, siempre tan seri{S:o}, se permitió media sonrisa.
    + final
    - Con los retales salió {resto}. No se tiró ni un hilo.
    - {A} y {M} volvieron caminando por el lado del sol. Con la tela sobrante tenían, además, {resto}.
    - En el bolsillo secreto, {A} guardó lo que había aparecido. Allí sigue, bien al fondo.

    plot: la-puerta-cerrada
    A: niño
    V: vecino
    K = m cerrajero | f cerrajera
    $olla: un puchero de garbanzos | un arroz con leche | una mermelada de higos | un caldo de huesos
    $llave: en el ala del sombrero | enganchada en la bufanda | colgada del cuello | en el bolsillo de atrás
    title: La puerta cerrada | Sin llave | {V.el} en zapatillas
    * inicio
    - La puerta se cerró con un golpe de viento, y en el descansillo quedó {V.un} en zapatillas. {A}, que subía con el pan, se detuvo a mirar.
    - Cuando {A} subía de la calle, encontró en la escalera a {V.un} que miraba su propia puerta como si fuera la primera vez.
    - «V exclamó: ¡Qué cabeza la mía!» La llave se había quedado dentro, y {V.el}, fuera. {A} lo oyó todo desde la escalera.
    - En el tercero hubo un portazo y luego un silencio. {A} se asomó: era {V.un} con una bolsa de basura en la mano y cara de espanto.
    + olla
    - Lo peor no era la llave. Lo peor era que en el fuego había {olla}.
    - Por debajo de la puerta salía un olorcito. {V.el} había dejado en la cocina {olla}, a fuego lento.
    - «A: ¿Y si esperamos?» «V: No se puede. | He dejado en el fuego {olla}.»
    * prueban
    - Probaron con una horquilla, con una tarjeta del supermercado y con buenas palabras. La puerta no se dio por enterada.
    - {A} empujó con el hombro, con la espalda y con las dos rodillas. La puerta ni siquiera suspiró.
    - Llamaron al timbre, por si acaso. No había nadie, claro.
    + llaman
    - {A} corrió a casa y telefoneó al taller de la esquina. A los diez minutos subía los escalones {K.un} con una maleta negra.
    - Alguien fue a buscar a {K.un}, que llegó resoplando y se arrodilló delante de la cerradura.
    - El portero dio aviso, y al fin llegó {K.un} con veintisiete ganchos colgados de un aro. Tintineaba como un rebaño.
    * trabaja
    - {K.el} escuchó la cerradura con el oído pegado a la madera. «K: Es de las antiguas. | De las que tienen carácter.»
    - {K.el} pidió silencio, luz y un vaso de agua. {A} sostuvo la linterna sin pestañear.
    - Un gancho, otro, otro más fino. {A} contaba en voz baja y {V.el} se mordía las uñas.
    + abre
    - Por fin se oyó un clic, tan pequeño que parecía mentira. La puerta se abrió sola.
    - De repente, algo cedió por dentro y la puerta giró sobre sus goznes, muy digna.
    - «K: ¡Ya está!» Había tardado menos de cuatro minutos, contando el vaso de agua.
    * cocina
    - {V.el} entró corriendo y apagó el fuego justo a tiempo: solo se había pegado el fondo.
    - La cocina estaba llena de humo blanco, pero la cena se había salvado por muy poco.
    - Abrieron las ventanas. Lo de la olla ya no era lo que había sido, aunque olía mejor que nunca.
    + final
    - Al sentarse a descansar, {V.el} notó algo raro. La llave había estado todo el tiempo {llave}.
    - «A: ¿Y la llave?» {V.el} tardó en contestar. La tenía {llave}. {K.el} se rio tanto que no quiso cobrar.
    - Comieron l{A+V+K:o} tres de la misma olla. A los postres apareció la llave: estaba {llave}.

    plot: la-jarra-torcida
    A: niño
    P = m alfarero | f alfarera
    $forma: un nabo | una nube | una oreja | un zapato cansado
    $uso: los pinceles | las flores del domingo | las cucharas de palo | los lápices sin punta
    title: La jarra torcida | El torno | Barro
    * inicio
    - En el taller de cerámica, las vasijas se secaban en fila, todas iguales. A {A} le parecían soldados.
    - {A} se había quedado tantas tardes mirando por la ventana del alfar que un día le dijeron que entrara.
    - «: ¿Te vas a quedar ahí fuera toda la tarde?» {A} entró en el alfar y se limpió los zapatos dos veces.
    - Al final de la calle daba vueltas un torno de alfarero, y {A} no podía pasar de largo.
    + barro
    - {P.un} de manos enormes le dio una bola de barro gris. Pesaba como un gato dormido.
    - {P.un} golpeó el barro contra la mesa, una vez y otra. «P: Hay que sacarle el aire, | o en el horno se venga.»
    - En la mesa, bajo un trapo mojado, esperaba el barro. {P.un} cortó un trozo con un alambre y se lo tendió.
    * primera
    - El torno echó a andar. El barro subió, dudó y se desplomó con un suspiro.
    - {A} hundió los pulgares. Por un instante hubo un cuenco. Luego hubo un charco.
    - La primera pieza salió volando y se pegó a la pared. {P.el} ni se inmutó.
    + consejo
    - «P: No aprietes. | Acompáñalo.» {A} se mordió la lengua y volvió a empezar.
    - {P.el} puso sus manos sobre las de {A}. De pronto el barro se quedó quieto mientras giraba.
    - «A: No me obedece.» «P: A mí tampoco me obedeció hasta los veinte años.»
    * sale
    - A la quinta salió una jarra. Estaba torcida y recordaba a {forma}, pero se tenía en pie.
    - Poco a poco creció entre los dedos una jarra ladeada, bastante parecida a {forma}.
    - Cuando se detuvo el torno había una jarra. Vista desde la puerta parecía {forma}; de cerca, también.
    + horno
    - La pintaron de azul y la metieron en el horno con las demás. Hubo que esperar tres días.
    - {P.el} la puso en el horno, en el estante de arriba, donde el fuego es más amable.
    - Una noche entera ardió el horno. {A}, desde su cama, pensaba en el calor que pasaría la pobre.
    * resultado
    - Al abrir la puerta, dos de las vasijas rectas se habían rajado. La torcida, no.
    - Salió brillante, dura y todavía tibia. Al golpearla con la uña sonaba como una campana.
    - El azul se había vuelto verde, y el verde tenía dentro un poco de mar. Nadie supo explicarlo.
    + final
    - Como el agua se le sale por un lado, en casa la usan para {uso}.
    - «P le preguntó ~ a {A}: ¿Me la vendes?» {A} lo pensó y dijo que no. Hoy sirve para {uso}.
    - Ahora está en la repisa y guarda {uso}. Es lo primero que miran las visitas.

    plot: el-reloj-y-el-nido
    A: niño
    R = m relojero | f relojera
    V = m alcalde : ; def=el alcalde | f alcaldesa : ; def=la alcaldesa
    N = mp gorriones | mp cernícalos | fp golondrinas | mp vencejos
    $hora: las cuatro y diez | las once menos cuarto | las seis y veinte | las nueve en punto
    title: El reloj parado | Las agujas de la torre | {hora}
    * inicio
    - El reloj de la torre se detuvo un martes. Marcaba {hora}, y siguió marcándolas.
    - Durante una semana entera fueron {hora}. Hasta de noche.
    - «V preguntó: ¿Qué hora es?» «A respondió: {hora}, | como ayer.» El reloj de la torre se había parado.
    - El pueblo no usaba otro reloj que el de la torre, y el de la torre se había quedado dormido a {hora}.
    + lío
    - Las tiendas abrían a destiempo, la sopa se enfriaba y el autobús salía cuando le parecía bien al chófer.
    - {V} llegaba tarde al trabajo y pronto a la cena. En la escuela, el recreo duró una mañana.
    - Cada cual se inventó su hora. La panadera vivía en las ocho; su marido, en las diez y media.
    * sube
    - {V} mandó llamar a {R.un} de la ciudad. {A} se ofreció a llevarle la linterna.
    - Por fin vino {R.un} con un maletín y una escalera plegable. Hacía falta alguien delgado para pasar por la trampilla, y ese alguien fue {A}.
    - En el coche de línea llegó {R.un} que llevaba dos relojes en cada muñeca. «R: ¿Quién me enseña el camino?» {A} levantó la mano.
    + escalera
    - Subieron ciento nueve escalones de caracol. Arriba silbaba el viento y todo estaba cubierto de polvo.
    - La escalera crujía. Al otro lado de la esfera, el pueblo se veía al revés y muy pequeño.
    - Entre ruedas dentadas más altas que una puerta, {R.el} caminaba de puntillas, como en una iglesia.
    * causa
    - {A} fue {A!el|la} primer{A:o} en verlo: en mitad del engranaje había un nido, y en el nido, cuatro {N.sp} recién nacid{N:o}.
    - {R.el} alumbró el eje mayor. Allí, encajado entre dos dientes, alguien había construido una casa de paja y barro. Eran {N.sp}.
    - Algo piaba. No eran los muelles: era un nido de {N.sp}, atascado en la rueda de las horas.
    + decide
    - «A: ¿Hay que quitarlo?» «R: Hay que esperar. | Tres semanas, más o menos.»
    - {R.el} guardó el destornillador. «R: A esta máquina no le pasa nada. | Está ocupada.»
    - {R.el} miró el nido, miró el reloj y cerró el maletín sin hacer ruido.
    * espera
    - El pueblo aprendió a guiarse por las sombras, por el hambre y por la sirena del tren.
    - {A} subía cada tarde a mirar y bajaba con noticias. {V} las apuntaba en la puerta del ayuntamiento.
    - Pasaron veinte días. Nadie tuvo prisa, porque nadie sabía a qué hora tenerla.
    + final
    - Una mañana el nido amaneció vacío, y a mediodía sonaron doce campanadas. La gente salió a los balcones.
    - Cuando el último pollo echó a volar, {R.el} dio cuerda a la máquina. El pueblo entero corrió: llegaba tarde a todo.
    - El reloj anda otra vez. Eso sí: todas las primaveras se para unos días a {hora}, y nadie protesta.

    plot: la-errata
    A: niño
    T = m tipógrafo : ; def=el tipógrafo | f tipógrafa : ; def=la tipógrafa
    V: vecino
    $bien,mal,llegan: carrera de sacos ; carrera de sapos ; once niños, cada uno con un sapo en una caja | concurso de tartas ; concurso de cartas ; nueve señoras con sus mejores sobres | desfile de carrozas ; desfile de carroñas ; dos buitres y un biólogo muy interesado | exposición de rosas ; exposición de cosas ; cuarenta personas con cosas de todos los tamaños
    title: La errata | Una letra de nada | Gran {mal}
    * inicio
    - En la imprenta del pueblo, las letras vivían en cajones: las aes, en el más grande; las equis, en uno pequeñito.
    - {A} pasaba las tardes en la imprenta, ordenando letras de plomo. Se leían al revés, como en un espejo.
    - «T preguntó: ¿Cuántas erres nos quedan?» {A} miró en el cajón. Quedaban muy pocas, y algunas, mordidas.
    - La víspera de las fiestas, en la imprenta no se oía más que el golpe de la prensa: pum, clac, pum, clac. {A} doblaba papeles sin parar.
    + encargo
    - {V.un} encargó cien carteles. Tenían que decir: "Gran {bien}". Para el domingo, sin falta.
    - De parte del ayuntamiento vino {V.un} con el texto en una servilleta: "Gran {bien}, domingo a las doce".
    - Había que imprimir los carteles de las fiestas. {V.un} dejó el papel sobre la mesa: "Gran {bien}".
    * imprimen
    - {T} compuso la línea con unas pinzas, letra a letra, y {A} entintó el rodillo.
    - Trabajaron hasta tarde. {T} bostezaba; {A} también. Las letras empezaban a bailar.
    - {A} alcanzaba las letras y {T} las apretaba en el marco. Al final ya no veían la diferencia entre una y otra.
    + pegan
    - Por la mañana, los carteles estaban en todas las esquinas, todavía húmedos.
    - Con un cubo de engrudo, {V.el} pegó los carteles por todo el pueblo sin leerlos. ¿Para qué, si los había encargado {V.él} mism{V:o}?
    - A las nueve no quedaba una sola pared sin cartel.
    * error
    - Entonces {A} levantó la vista. En letras rojas de un palmo ponía: "Gran {mal}".
    - Fue {A} quien lo descubrió, camino de la escuela. El cartel anunciaba: "Gran {mal}".
    - «V gritó: ¿Qué es esto?» En los cien carteles, en los cien, decía: "Gran {mal}".
    + apuro
    - {T.el} se puso blanc{T:o} como el papel. No quedaba tinta ni tiempo para hacer otros.
    - «T: Una letra. | Una sola letra de nada.» Y se sentó en la caja de las mayúsculas.
    - Quisieron tapar los carteles con un brochazo, pero empezó a llover.
    * domingo
    - El domingo, a las doce, se presentaron en la plaza {llegan}.
    - Llegó el domingo. {V.el} se asomó con miedo al balcón: abajo esperaban {llegan}.
    - A las doce en punto apareció en la plaza el público más inesperado: {llegan}.
    + final
    - Fue la mejor fiesta en muchos años. El cartel está enmarcado en el ayuntamiento, con su error y todo.
    - Se hicieron las dos cosas: primero lo del cartel y después lo otro. Nadie supo cuál tuvo más público.
    - Al año siguiente volvieron a encargar los carteles. «V: Con la misma letra equivocada, | por favor.»

    plot: los-zapatos-del-escaparate
    A: niño
    Z = m zapatero | f zapatera
    Q = fp botas | mp zapatos | fp sandalias
    $color: de color vino | de charol verde | de cuero amarillo | con hebillas de plata
    $dueña: una marinera de pelo blanco | una bailarina con bastón | una cantante jubilada | una señora altísima
    title: {Q.el} del escaparate | Un par sin recoger | Suela nueva
    * inicio
    - En el escaparate de la zapatería había un par {color} que no estaba en venta: {Q.unos} sin dueño.
    - «A preguntó: ¿De quién son?» En el estante más alto, {color}, brillaban {Q.unos}.
    - Camino de la escuela, {A} se detenía siempre ante el mismo cristal. Detrás, {color}, estaban {Q.unos}.
    - Entre tacones rotos y suelas abiertas, {Q.unos} {color} ocupaban el mejor sitio del taller.
    + historia
    - {Z.un} con delantal de cuero hablaba sin soltar los clavos de la boca. «Z: {Q.lo} trajo alguien para cambiarles la suela, | hace once años.»
    - {Z.un} que llevaba allí toda la vida le contó a {A} que nadie había vuelto a buscar{Q.lo}.
    - Según {Z.un} que {Q.lo} cuidaba, su dueña dejó el encargo un lunes y se fue con prisa a tomar un barco.
    * cuida
    - Cada sábado, {Z.el} {Q.lo} untaba de betún y les sacaba brillo con una media vieja.
    - El papelito con el número 308 seguía atado con un hilo, ya amarillo.
    - Muchos quisieron comprar{Q.lo}. {Z.el} decía siempre que no con el martillo.
    + imagina
    - {A} inventaba dueñas: una espía, una reina de incógnito, una acróbata distraída.
    - De noche, en la cama, {A} {Q.lo} imaginaba caminando sin nadie por la ciudad.
    - {A} y {Z} hacían apuestas. «Z: Volverá en otoño.» «A: Volverá descalza.»
    * llega
    - Y una tarde de lluvia se abrió la puerta. Entró {dueña} con un papelito en la mano.
    - Pasaron los meses. Un jueves cualquiera se detuvo ante el escaparate {dueña}, y se tapó la boca con los dedos.
    - La campanilla sonó distinto aquel día. Era {dueña}. «: Perdone el retraso. | Traigo el número 308.»
    + prueba
    - Se sentó en el taburete y se {Q.lo} probó. El taller entero contuvo el aliento.
    - Metió un pie, luego el otro, y movió los dedos con los ojos cerrados.
    - {Z.el}, sin decir nada, {Q.lo} bajó del estante. Le temblaba un poco la barbilla.
    * cuenta
    - La recién llegada contó que el barco la había llevado al otro lado del mundo, y que volver cuesta más que irse.
    - La mujer explicó que había dado la vuelta entera al mapa en zapatillas. {A} no perdía palabra.
    - «: Once años pensando en este par.» {A} quería preguntar mil cosas y no preguntó ninguna.
    + final
    - La dueña pagó lo que ponía en el papel: el precio de hace once años. {Z.el} lo guardó en una caja aparte.
    - El hueco del escaparate sigue vacío. «A: ¿Qué vas a poner?» «Z: Nada. | Ese sitio está ocupado.»
    - {A} la vio alejarse calle arriba. Los charcos repetían cada paso, {color}.
    """#
}
