extension PlotSources {
  /// School, music, dance and theatre.
  static let schoolbag = #"""
    plot: la-silla-vacía
    theme: acoger
    A: niño
    B: niño
    M: escuela adulto
    $país,palabra: una isla del sur ; barca | las montañas del norte ; nieve | un pueblo del desierto ; pozo | la otra orilla del mar ; puerto
    title: La silla vacía | {B.nombre} llega a la escuela | Una palabra nueva
    moral: Un saludo cabe en cualquier idioma.
    learn: A
    * inicio
    - Había una silla vacía junto a la ventana. Aquel lunes, por fin, alguien se sentó en ella: {B}.
    - «M anunció: Hoy tenemos compañía nueva. | Se llama {B.nombre} y viene de {país}.»
    - {A} dejó de sacar punta al lápiz. Por la puerta acababa de entrar {B} con una mochila más grande que su espalda.
    - {B} venía de {país} y no entendía ni una palabra de lo que se decía en clase.
    - Sonó el timbre. Todos corrieron al patio; todos menos {B}, que se quedó mirando los cordones de sus zapatos.
    - Estaban dos personas en el patio, cada una en una punta: {A}, con la pelota, y {B}, sin nada.
    + solo
    - En el recreo nadie se acercó a {B}. No por maldad: es que no sabían qué decirle.
    - Unos cuchicheaban, otros señalaban su abrigo. {B} apretó los labios.
    - Alguien imitó su acento y los demás se rieron. {B} no volvió a abrir la boca en toda la mañana.
    * recuerda
    - {A} se acordó de su primer día: el nudo en la barriga, las caras desconocidas.
    - A {A} se le fue el hambre. Guardó la mitad del bocadillo y se levantó.
    - {A} pensó en lo largo que se hace un recreo cuando no se tiene con quién hablar.
    + acerca
    - {A} se sentó junto a {B} y señaló una nube. «A dijo, despacio: Nube.» {B} repitió la palabra, y luego dijo otra, en su lengua.
    - Sin saber cómo empezar, {A} le ofreció una galleta. Las galletas se entienden en todas partes.
    - {A} dibujó en la tierra una casa, un sol y un signo de interrogación. {B} tomó el palito y dibujó lo suyo.
    * intercambio
    - Así pasaron el recreo, cambiando palabras como quien cambia cromos. Pan. Árbol. {palabra}.
    - {B} le enseñó a contar hasta cinco. {A} le enseñó a decir gracias. Los dos pronunciaban fatal.
    - «B dijo ~ después, un poco más alto: {palabra}.» Y explicó con las dos manos cómo era su tierra.
    + más
    - Al día siguiente eran cuatro en el corro. El viernes, media clase.
    - Poco a poco se fueron arrimando los demás, curiosos, a aprender aquellas palabras redondas.
    - {M} colgó en la pared un mapa y le pidió a {B} que pusiera una chincheta roja.
    * final
    - Cuando llegó otro nuevo, en mayo, fue {B} quien cruzó el patio con media galleta en la mano.
    - La silla de la ventana ya nunca estuvo vacía. Y {A} descubrió que {B} contaba unos chistes buenísimos.
    - «B le dijo ~ a {A} al terminar el curso: Yo tenía miedo. | Tú te acercaste, y se me pasó.»

    plot: la-tinta-en-el-mapa
    theme: honestidad
    A: niño
    B: niño
    M: escuela adulto
    $daño: una mancha de tinta negra sobre el mapa de la clase | la pecera volcada sobre los cuadernos | el globo terráqueo partido en dos | la maqueta del volcán hecha migas
    title: La mancha | ¿Quién ha sido? | El valor de {A.nombre}
    moral: Decir la verdad cuesta un minuto y callarla, muchas noches.
    learn: A
    * inicio
    - Cuando entraron del recreo, allí estaba el desastre: {daño}.
    - «M preguntó, sin levantar la voz: ¿Quién ha sido?» Nadie respiró. Delante de todos estaba la prueba: {daño}.
    - {A} llegó a clase antes que nadie y quiso jugar un poco. Un codazo, un ruido y… {daño}.
    - Solo dos personas sabían lo que había pasado a las nueve y cinco. Una era {A}. La otra, el gato del patio. Y en el aula quedaba {daño}.
    - Fue sin querer, pero fue. {A} miró lo que había hecho: {daño}.
    + sospecha
    - Todas las miradas cayeron sobre {B}, que se sentaba justo al lado y era famos{B:o} por sus travesuras.
    - Alguien pronunció en voz baja el nombre de {B}. Y {B.él}, como siempre que l{B:o} miraban, se puso color{B:ado|ada}.
    - Se decía que {B} había pasado por allí. Con eso bastó para que cuchicheasen.
    * callar
    - {A} abrió la boca para hablar y la volvió a cerrar. Nadie l{A:o} había visto.
    - «M dijo: {B.nombre}, te quedarás sin excursión, | hasta que esto se aclare.» {A} bajó los ojos al pupitre.
    - «B protestó: ¡Yo no fui!» {A} fingió buscar algo en la cartera.
    + peso
    - A la salida, {A} vio a {B} pateando una lata, sin amigos alrededor. Se le atragantó la merienda.
    - Esa noche las sábanas pinchaban. Cada vez que cerraba los ojos, {A} veía la cara de {B}.
    - Podía seguir callando. Pero el silencio, descubrió {A}, también hace ruido.
    * confesión
    - A la mañana siguiente {A} levantó la mano antes de que pasaran lista. «A dijo: Fui yo. | {B.nombre} no tuvo nada que ver.»
    - En mitad de la lección de historia, {A} se puso en pie. Le temblaban las rodillas. «A confesó: Lo hice yo, | y dejé que culparan a {B.nombre}.»
    - {A} dejó una nota sobre la mesa y luego, pensándolo mejor, la leyó en voz alta. Decía: fui yo.
    + respuesta
    - «M: Has tardado un día. | Hay quien tarda toda la vida.»
    - Nadie se rio. «M dijo ~ al cabo de un rato: Los objetos se compran. | Lo que acabas de hacer, no.»
    - {M} le dio un trapo y un abrazo. Primero el trapo.
    * final
    - {A} y {B} se quedaron después de clase a arreglar el estropicio. «B dijo: La próxima vez, | avísame y lo rompemos a medias.»
    - {B} podía haberse enfadado. En cambio, le guardó un asiento en el autobús de la excursión.
    - «A: ¿Me perdonas?» «B contestó: Me lo pensaré en el tobogán.» Y echaron una carrera hasta el parque.

    plot: el-coro-de-la-charca
    theme: escuchar
    A = f rana : nombrable ; adj=cantor,verde
    B = m sapo : nombrable ; adj=gordo,ronco
    C = m grillo : nombrable ; adj=músico
    L: lugar agua !pueblo !bosque
    title: El coro de la charca | La rana que cantaba sola | Todos a una
    moral: En un coro, la voz más bonita es la que escucha.
    * inicio
    - Faltaban tres noches para la luna llena y el coro sonaba como un carro cuesta abajo.
    - «C suplicó ~ , dando golpecitos con la pata: ¡Más bajo, por favor!» Nadie l{C:o} oyó, claro.
    - {L.en} ensayaban {A.un} y {B.un}. Los dirigía {C.un}, que tenía mucha paciencia y muy buen oído.
    - {A.un} cantaba agudo. {B.un} cantaba grave. Y los dos cantaban a gritos para tapar al otro.
    - Caía la tarde {L.en}, y con la tarde empezaba la pelea. ¿Quién cantaba más fuerte?
    + gritos
    - Si {A} subía un tono, {B} subía dos. Las libélulas se tapaban los oídos.
    - «A: ¡Croac!» «B: ¡Croac, croac, croac!» Hasta los juncos se agachaban.
    - A medianoche, roncos los dos, todavía discutían con señas.
    * fracaso
    - Vinieron unas garzas a escuchar y se marcharon antes del estribillo.
    - Las estrellas, aburridas, se taparon con una nube.
    - «C dijo ~ , guardando el arco: Yo dimito. | Esto no es música, es una tormenta.»
    + prueba
    - Antes de irse, {C} propuso un juego: cantar con los ojos cerrados y callar cuando uno no oyera al otro.
    - {C} tuvo una última idea. «C dijo: Mañana ensayaremos el silencio.»
    - «C: Hagamos una cosa. | Cada uno cantará solo cuando haya aprendido la parte de su compañero.»
    * silencio
    - La noche siguiente no sonó ni una nota. Y en aquel hueco se oyeron el agua, el viento y un corazón.
    - Se sentaron en dos hojas, frente a frente. Por primera vez se escucharon respirar.
    - Callaron. Callaron un buen rato. Descubrieron que la charca ya cantaba antes que ellos.
    + canto
    - Entonces {B} soltó una nota muy honda, como un tambor. {A} puso encima la suya, como una flauta.
    - {A} empezó, bajito. {B} esperó su momento, entró por debajo y la sostuvo.
    - Cuando por fin abrieron la boca, las dos voces se trenzaron como mimbre.
    * final
    - La noche del concierto hubo público hasta en las ramas. {C} lloró en tres compases.
    - Las garzas volvieron. Esta vez pidieron otra.
    - «B: Qué bien cantas.» «A: Es que ahora te oigo.»

    plot: el-baile-del-patoso
    theme: atreverse
    A: animal mediano/grande lento !agua !ave
    B: animal salta/rápido pequeño/mediano !lento !agua
    L: lugar pueblo/prado/granja
    $paso: tropezar con elegancia | dar media vuelta y estornudar | girar hasta sentarse | arrastrar la pata y saludar
    title: El baile de {A.el} | Dos patas izquierdas | {A.el} no quería bailar
    moral: Nadie baila mal cuando baila contento.
    learn: A
    * inicio
    - Sonaban ya las gaitas {L.en}. {A.un} buscaba un sitio donde no {A.lo} sacaran a bailar.
    - A {A.un} le gustaba la música más que el pan. Pero bailar, lo que se dice bailar, no se atrevía.
    - «A se excusaba: Me duele una pata. | O las cuatro.» Todos los años, en la fiesta, decía lo mismo.
    - Farolillos, guirnaldas, limonada: {L.en} empezaba la verbena. Detrás de un barril, {A.un} llevaba el ritmo con la cola.
    - La última vez que bailó, {A.un} tiró una mesa, dos bancos y al alcalde. Desde entonces miraba las fiestas de lejos.
    + invitación
    - {B.un} llegó dando brincos. «B: ¿Me concede esta pieza?» «A balbuceó: Yo… | yo no sé.»
    - {B.un}, que bailaba como una chispa, se paró delante. «B dijo: Falta alguien en el corro.»
    - «B preguntó: ¿Qué haces ahí escondid{A:o}?» {A} no supo qué contestar y miró el suelo.
    * miedo
    - «A susurró: Se van a reír.» «B: Seguro. | De eso se trata una fiesta.»
    - «A: ¿Y si me equivoco?» «B: Entonces yo me equivocaré contigo.»
    - «A confesó: Tengo dos patas izquierdas.» «B: Yo bailo con todas y tampoco sé cuál es cuál.»
    + ensayo
    - Probaron detrás del granero, donde nadie miraba. Uno, dos, pisotón. Uno, dos, pisotón.
    - Dieron unos pasos en lo oscuro. Lo único que {A} hacía bien era {paso}.
    - {B} le enseñó a contar los compases con la respiración. Salió regular tirando a mal, pero salió.
    * plaza
    - Y de repente, sin saber cómo, estaban en medio del corro. A {A} se le fue el miedo a las patas, y a las patas les dio por hacer algo rarísimo: {paso}.
    - Empezó la jota. {A} cerró los ojos, dio un paso y acabó por {paso}.
    - Con el primer acorde, {A} respiró hondo y salió. A la segunda vuelta no se le ocurrió otra cosa que {paso}.
    + contagio
    - Hubo un silencio. Luego, en la otra punta, alguien hizo lo mismo. Y después, todos.
    - «B gritó: ¡Qué paso tan bueno!» Y lo copió. Los músicos, encantados, aceleraron.
    - Un pavo muy estirado se echó a reír, pero de gusto, y pidió que se lo enseñaran.
    * final
    - Desde aquel año, el baile más famoso de la comarca consiste en {paso}.
    - Amanecía cuando se apagaron los faroles. {A} seguía bailando con su sombra.
    - «B: ¿Y aquel miedo?» «A: Lo pisé sin querer.»

    plot: orquesta-de-cacharros
    theme: juntos
    A: animal mediano !agua
    B: animal mediano/pequeño !agua !diminuto
    C: animal canta
    L: lugar pueblo/granja
    title: La orquesta de cacharros | Música de cocina | Cucharas y cazuelas
    moral: Con lo que cada cual tiene se puede hacer una fiesta.
    * inicio
    - Llegó el día de la fiesta y los músicos no llegaron. Se les había roto el carro a diez leguas de allí.
    - {L.en} colgaban ya las guirnaldas cuando se supo la noticia: aquel año no habría orquesta.
    - «A leyó ~ en voz alta: Sentimos no poder ir. | El río se ha llevado el puente.» La carta era de los músicos.
    - {A.un} había esperado doce meses aquel baile. Tenía hasta un lazo nuevo.
    - Una cazuela cayó al suelo e hizo un ruido estupendo. Así empezó todo {L.en}, la tarde en que faltaron los músicos.
    + pena
    - «B: Sin música no hay fiesta.» Y empezó a descolgar los farolillos.
    - Unos se enfadaron, otros lloraron. {B} escondió la cara en el delantal.
    - Se callaron los cohetes, se callaron los niños. Ya solo se oía el aburrimiento.
    * idea
    - {A} dio con una cuchara en una sartén. Clin. Le gustó. Volvió a dar.
    - <piensa A> «A preguntó: ¿Y si la música la ponemos nosotros?» «B: ¿Con qué?» «A: Con lo que haya.»
    - «A: ¿Qué tienes en la cocina?» «B: Dos tapaderas y un rallador.» «A: ¡Perfecto!»
    + instrumentos
    - {B} trajo un peine y un papel de seda. Otros llegaron con botellas, cubos, cascabeles y una tabla de lavar.
    - Con garbanzos y un bote hicieron una maraca. Con una goma y una caja, un violón.
    - Pronto hubo de todo: almirez, embudo, calderos, y una regadera que, soplada por el pitorro, sonaba a trompa.
    * ruido
    - La primera canción fue un espanto: cada uno tocaba la suya.
    - Empezaron todos a la vez y huyeron las palomas.
    - Sonaba igual que una alacena cayendo por la escalera.
    + orden
    - {C.un} se subió a un barril. «C: Un momento. | Primero los hondos, luego los agudos, y yo pongo la melodía.»
    - «C dijo ~ , moviendo una ramita: Si me miran a mí, | llegaremos juntos al final.» Era {C} y sabía de música.
    - Entonces se oyó una voz clara. Era {C.un}, que cantaba despacio para que los demás pudieran seguirla.
    * final
    - Bailaron hasta que se gastaron las suelas. Nadie echó de menos los violines.
    - Al alba llegaron por fin los músicos, llenos de barro. Y se quedaron para aprender.
    - Ahora, cada año, {A} y {B} sacan brillo a sus cazuelas. Por la comida no es.

    plot: el-violín-prestado
    theme: perdonar
    A = m grillo : nombrable ; adj=músico,joven | f cigarra : nombrable ; adj=joven
    B = m saltamontes (saltamontes) : nombrable ; adj=verde | f mantis (mantis) : nombrable ; adj=verde | m ciempiés (ciempiés) : nombrable ; adj=distraído
    $parte: una cuerda | el arco | el puente | la voluta
    title: El violín prestado | La cuerda rota | Cómo se perdona un violín
    moral: Guardar rencor es tocar con la cuerda rota.
    learn: A
    * inicio
    - {A} tenía un violín hecho con la cáscara de una nuez. No se lo dejaba a nadie, hasta que {B.un} se lo pidió tres veces.
    - «B insistió: Préstamelo solo esta tarde. | Te lo devolveré intacto.» {A} dudó mucho antes de tender el violín.
    - En todo el prado no había más que un violín, el de {A.un}. {B.un} soñaba con tocarlo.
    - La amistad de {A.un} y {B.un} cabía en un estuche, el del violín. Era de {A}, pero aquel día lo llevaba {B}.
    - Una tarde sin viento, {A.un} prestó por primera vez su violín. Se lo llevó {B.un}, caminando con mucho tiento.
    + rotura
    - {B} volvió de noche, con las patas vacías y la voz pequeña. «B: Se ha roto {parte}.»
    - Antes de que se pusiera el sol, se oyó un chasquido. A {B} se le había roto {parte}.
    - Pero {B}, al cruzar una acequia, lo dejó caer. Lo que sonó fue {parte}, al partirse.
    * enfado
    - «A gritó: ¡No quiero volver a verte!» Y cerró la puerta de hierba.
    - {A} tomó los trozos sin decir nada. Aquel silencio dolía más que un grito.
    - «B: Lo siento muchísimo.» «A: Sentirlo no lo arregla.»
    + silencio
    - Pasó una semana sin música. {A} miraba el estuche vacío, y cuanto más lo miraba más se enfadaba.
    - De noche el prado parecía más grande. {A} tarareaba, y no le salía.
    - {A} ensayaba en voz baja todas las cosas feas que le diría. Eran muchas y no consolaban.
    * reparación
    - Mientras tanto, {B} buscaba. Preguntó a una araña, a un carpintero, a un viejo alerce. Aprendió a lijar, a encolar, a esperar.
    - Lo que {A} no sabía era que {B} se había puesto de aprendiz con un escarabajo ebanista.
    - Todas las madrugadas se veía una lucecita bajo el saúco. Era {B}, trabajando con resina y crin.
    + regreso
    - Un domingo alguien llamó a la puerta. En el umbral, envuelto en una hoja, estaba el violín. Había una nota: no suena como antes.
    - «B dijo ~ , con las patas llenas de cola: No ha quedado perfecto. | Se nota la cicatriz.»
    - {B} dejó el violín remendado sobre la piedra y se alejó de puntillas.
    * perdón
    - {A} tocó una nota. Era más grave que antes, más dulce, como si el violín hubiera crecido. «A llamó: ¡Espera! | Esto hay que tocarlo a medias.»
    - «A: Suena distinto.» «B: ¿Peor?» «A: Suena a los dos.»
    - {A} pasó la pata por la cicatriz de la madera. El enfado, de pronto, le pareció una cosa muy vieja.
    + final
    - Aquella noche volvió la música al prado, y nadie la había oído nunca tan honda.
    - Desde entonces el violín pasa una semana en cada casa.
    - A veces el violín se desafina. Entonces lo afinan entre los dos.

    plot: el-apuntador-tímido
    theme: ser-uno-mismo
    A: niño
    B: niño
    M: escuela adulto
    $papel,obra: el lobo ; Caperucita | el dragón ; la princesa y el dragón | el capitán ; los piratas | el gigante ; el sastrecillo
    title: La voz detrás del telón | {A.nombre} en el teatro | El apuntador
    moral: Sin los que no salen en la foto, no habría foto.
    learn: A
    * inicio
    - En la función de fin de curso todos querían un papel. {A} solo quería que no le tocase ninguno.
    - «M preguntó: ¿Y tú qué serás?» «A respondió, muy bajito: Nada, si se puede.»
    - {A} se sabía la obra de memoria, de la primera palabra a la última. Lo malo era decirla delante de la gente.
    - Repartieron los papeles un martes de abril. A {B} le dieron el mejor: {papel}.
    - El salón olía a pintura fresca y a cartón. Ensayaban {obra}, y {A} se había escondido entre los abrigos.
    + burla
    - «B dijo: Yo seré {papel}. | Tú, como mucho, harás de árbol.»
    - {B} se paseaba con la capa puesta. «B: Alguien tiene que ser importante.»
    - A {B} le quedaba muy bien el disfraz, y lo sabía.
    * oficio
    - «M: Me hace falta alguien detrás del telón, | alguien que se sepa todos los papeles.» A {A} le brillaron los ojos.
    - Entonces le ofrecieron a {A} un taburete, una linternita y el libreto. Sería quien soplara las palabras.
    - Al final le encontraron a {A} un rincón a su medida: debajo del escenario, con el texto en las rodillas.
    + estreno
    - Llegó la noche. Se apagaron las luces, se abrió el telón y {B} salió al centro con paso firme.
    - El día del estreno no cabía un alfiler. {B} entró en escena, abrió los brazos y respiró.
    - Había abuelos hasta en los pasillos. {B} avanzó, miró al público y sonrió.
    * olvido
    - Y se quedó en blanco. Ni una palabra. Nada. Se oyó toser a alguien en la tercera fila.
    - La frase no llegó. {B} se puso del color de la cera.
    - De golpe se le borró todo, hasta su propio nombre.
    + rescate
    - Desde abajo subió un susurro. «A: Aquí estoy…» Y {B} lo repitió con voz de trueno.
    - {A} no se precipitó. Le sopló la primera sílaba, solo la primera, como quien da la mano en un escalón.
    - Una lucecita parpadeó dos veces. «A susurró: Al fin los encuentro.» {B} tomó aire, y la frase salió entera.
    * final
    - Cuando estallaron los aplausos, {B} levantó la trampilla y obligó a {A} a saludar.
    - «B le dijo ~ a {A}, quitándose la capa: El papel importante era el tuyo.»
    - En el programa del año siguiente, el primer nombre de la lista fue el de {A}. Y en letras bien grandes.
    """#
}
