extension PlotSources {
  /// At home and around it.
  static let home = #"""
    plot: el-diente-flojo
    theme: paciencia
    A: niño
    M: familia
    $comida: una manzana | un bocadillo | una galleta | una zanahoria
    title: El diente de {A.nombre} | {A.nombre} y el diente flojo
    moral: Las cosas llegan cuando les toca.
    learn: A
    * inicio
    - <niño A> Aquella semana, a {A} se le movía un diente.
    - A {A.un} se le movía un diente desde el lunes.
    - «A gritó: ¡Se mueve! | ¡Se me mueve un diente!»
    + espera
    - Lo empujaba con la lengua hacia delante y hacia atrás, pero no se caía.
    - Se miraba en el espejo por la mañana, al mediodía y por la noche.
    - Todos sus amigos habían perdido ya uno. {A} no quería ser {A:el último|la última}.
    * intento
    - {A} mordió {comida} con todas sus fuerzas. Nada.
    - {A} pensó en atarlo con un hilo a la puerta, pero le dio miedo.
    - {A} le pidió a {M} que se lo quitara. «M respondió: Todavía no. | Cuando esté listo, se caerá solo.»
    + consejo
    - «M dijo: No tengas prisa. | Las cerezas tampoco caen del árbol el primer día.»
    - «A: ¿Y si no se cae nunca?» «M contestó, sonriendo: Nunca he visto un abuelo con dientes de leche.»
    - «M: Ten paciencia. | Los dientes saben cuándo les toca.»
    * caída
    - <siguiente>, mientras comía {comida}, notó algo duro en la boca. ¡Era el diente!
    - Tres días después, {A} estornudó tan fuerte que el diente salió volando y cayó en la alfombra.
    - Y una tarde, cuando ya se había olvidado de él, el diente se cayó solo mientras se reía.
    + final
    - Lo guardó en una cajita y lo puso debajo de la almohada.
    - {A} sonrió delante del espejo. Tenía una ventanita nueva en la boca.
    - Esa noche puso el diente debajo de la almohada, y por la mañana encontró una moneda reluciente.

    plot: el-gato-en-el-arbol
    theme: ayudar
    A: niño
    V: vecino
    G = m gato : ; adj=gris,blanco,pardo | f gata : ; adj=gris,negro,blanco | m gatito : ; adj=gris,pardo
    $cebo: un poco de atún | una sardina | un platito de leche
    title: {G.el} en el árbol | {A.nombre} y {G.el} | Un maullido en el parque
    moral: Para ayudar, a veces hace falta más calma que fuerza.
    learn: A
    * inicio
    - De camino a la escuela, {A.un} oyó un maullido.
    - <niño A> Una tarde, al volver del parque, oyó un maullido muy triste.
    - «A gritó: ¡Mamá, hay {G.un} en el árbol!»
    - El árbol más alto de la plaza estaba maullando. Eso le pareció a {A.un}.
    + descubre
    - {G.un} se había subido a la rama más alta y ahora no sabía bajar.
    - Miró hacia arriba. Entre las hojas había dos ojos redondos y asustados: era {G.un}.
    - Allí arriba temblaba {G.un}, agarrad{G:o} a una rama.
    * intento
    - {A} {G.lo} llamó con voz dulce. Nada. Le enseñó una pelota. Nada.
    - «A: ¡Baja! | ¡No tengas miedo!» Pero {G.el} subió todavía más.
    - {A} intentó trepar, pero se resbaló y se raspó una rodilla.
    + ayuda
    - Entonces salió {V.un} con {cebo}. «V: Si hacemos ruido, se asusta. | Vamos a esperar sentados.»
    - {V.un} se asomó a la ventana. «V: Conozco a {G.ese}. | Lo que tiene es hambre.» Y bajó con {cebo}.
    - {A} tocó en la puerta de al lado. Abrió {V.un}, que enseguida supo qué hacer: fue a la cocina y volvió con {cebo}.
    * bajada
    - Se quedaron quietos, muy quietos. {G.el} olió la comida, puso una pata, luego otra, y bajó de un salto.
    - Pasaron diez minutos. {A} contaba las hojas para no hablar. Por fin, {G.el} bajó poco a poco, de rama en rama.
    - Primero bajó la nariz; después, las patas; y al final, con un saltito, {G.el} enter{G:o}.
    + final
    - {A} {G.lo} acarició detrás de las orejas y {G.el} empezó a ronronear.
    - Desde entonces, cada tarde {G.el} espera a {A} en el mismo banco.
    - «A: ¿Cómo se llama?» «V: Todavía no tiene nombre. | ¿Quieres ponérselo tú?»

    plot: la-masa-que-no-subia
    theme: paciencia
    A: niño
    M: familia
    P = m pan | f rosca | m bizcocho
    title: {P.el} del domingo | {A.nombre} en la cocina | Harina hasta en la nariz
    moral: Lo que se hace con calma sale mejor.
    learn: A
    * inicio
    - El domingo, {A} y {M} se levantaron temprano para hacer {P.un}.
    - Olía a harina. {A.un} se puso un delantal que le llegaba hasta los pies. {M} sonrió.
    - «A preguntó: ¿Puedo ayudarte?» «M respondió: Claro. | Hoy hacemos {P.un}.»
    + masa
    - Echaron harina, agua, un poco de sal y la levadura. {A} amasó hasta tener harina en la nariz.
    - Midieron, mezclaron y amasaron. La masa se pegaba a los dedos como si no quisiera soltarlos.
    - Rompieron dos huevos, y solo uno cayó fuera. {M} se rio, y {A} también.
    * espera
    - «M: Ahora hay que esperar una hora.» «A: ¿Una hora entera?»
    - {M} tapó la masa con un paño. {A} levantaba el paño cada dos minutos para mirar. «M: Si la destapas, tiene frío y no sube.»
    - {A} se sentó delante del cuenco. «A: No se mueve.» «M: Se mueve tan despacio que no la ves. | Como tú cuando creces.»
    + mientras
    - Mientras tanto, pusieron la mesa y leyeron un cuento.
    - Jugaron a las cartas. {A} perdió dos veces y ganó tres.
    - {M} le contó cómo aprendió a hacer {P.los} en casa de la bisabuela.
    * sorpresa
    - Cuando volvieron a mirar, la masa era el doble de grande. «A: ¡Ha crecido!»
    - Y al quitar el paño… ¡la masa casi se salía del cuenco!
    - «M: Ya puedes mirar.» {A} levantó una esquina del paño y dio un grito de alegría.
    + final
    - Del horno salió {P.un} dorad{P:o} y crujiente. El primer trozo fue para {A}.
    - Toda la casa olía a domingo. Comieron {P.el} todavía caliente, con mermelada.
    - {P.el} salió un poco torcid{P:o}, pero a {A} le pareció {P:el mejor|la mejor} del mundo.

    plot: el-nino-nuevo
    theme: acoger
    A: niño
    B: niño
    $juego: la cuerda | las canicas | la rayuela | el escondite
    $lejos: de un pueblo de la montaña | de una ciudad muy lejana | de una isla | de otro país
    title: {B.nombre} llega a la escuela | {A.nombre} y {B.nombre} | El primer recreo
    * inicio
    - Aquel lunes llegó a la clase {B.un}. Venía {lejos}.
    - La maestra abrió la puerta. A su lado había {B.un} que venía {lejos} y miraba al suelo.
    - En el salón de clases había una silla vacía junto a {A}. Una mañana, la ocupó {B.un} que venía {lejos}.
    + timidez
    - No conocía a nadie. En el recreo se quedó sol{B:o}, junto a la pared.
    - Cuando le preguntaron su nombre, {B} lo dijo tan bajito que nadie lo oyó.
    - A la hora del recreo, todos corrieron al patio. {B} se quedó mirando desde un banco.
    * ve
    - {A} estaba jugando a {juego}, pero no dejaba de mirar hacia allí.
    - {A} se acordó de su primer día. También había tenido un nudo en la barriga.
    - Los demás llamaban a {A} para jugar. Pero {A} tenía otra idea.
    + acerca
    - Fue hasta el banco. «A: Hola, soy {A.nombre}. | ¿Quieres jugar a {juego}?»
    - {A} partió su bocadillo en dos. «A: ¿Quieres la mitad?» {B} dijo que sí con la cabeza.
    - «A: Nos falta un jugador. | ¿Sabes jugar a {juego}?» «B: En mi casa se juega de otra manera.»
    * juego
    - {B} no conocía las reglas de allí, así que {A} se las explicó. Después, {B} enseñó las suyas, y resultaron más divertidas.
    - Al principio {B} casi no hablaba. A los cinco minutos ya se reía más fuerte que nadie.
    - Jugaron a {juego} hasta que sonó el timbre, y nadie quería volver a clase.
    + final
    - Al día siguiente, {B} llegó corriendo. Ya no miraba al suelo.
    - Por la tarde, {B} le contó a su mamá que tenía {A:un amigo|una amiga}. {A} le contó a la suya exactamente lo mismo.
    - «B: ¿Mañana también?» «A: Mañana y siempre.»

    plot: la-noche-de-tormenta
    theme: ayudar
    A: niño
    B: niño
    M: padres
    $refugio: debajo de la mesa | con las mantas y dos sillas | entre la cama y el armario
    title: La noche de la tormenta | Sin luz | La casa de mantas
    * inicio
    - <lluvia> En su cuarto, {A.un} se tapó hasta la nariz.
    - Un trueno despertó a {A.un} en mitad de la noche.
    - «A gritó: ¡Qué ruido!» Otro trueno hizo temblar los cristales.
    + luz
    - De pronto se apagaron todas las luces. En la otra cama, {B} empezó a llorar.
    - La lámpara parpadeó y se apagó. {B}, que dormía en la otra cama, se sentó de golpe. «B: No veo nada.»
    - Se fue la luz en toda la calle. {B} preguntó desde la otra cama si era el fin del mundo.
    * valor
    - {A} también tenía miedo, pero al oír a {B} se le pasó un poco. «A: Ven. | Vamos a hacer una casa {refugio}.»
    - «A: ¿Sabes qué? | Vamos a construir un refugio {refugio}.»
    - {A} buscó la linterna a tientas. «A: Con luz da menos miedo. | Ayúdame: haremos una cueva {refugio}.»
    + cuenta
    - Allí dentro contaron los segundos entre el rayo y el trueno. Uno, dos, tres… Cada vez eran más.
    - {A} inventó la historia de un gigante que mueve los muebles allá arriba, y a {B} le dio la risa.
    - Con las manos hicieron sombras en la pared: un perro, un pato, un dragón bastante torpe.
    * final
    - Cuando {M} entró a ver cómo estaban, los encontró dormidos bajo las mantas.
    - {M} llegó con una vela y un plato de galletas. «M: ¿Hay sitio para uno más?» Y hubo sitio.
    - La tormenta se fue alejando despacio. {B} ya dormía. {A} apagó la linterna y se durmió también.
    - <siguiente>, el sol entraba por la ventana. «B: ¿Esta noche hacemos otra cueva?»

    plot: el-huerto-de-la-abuela
    theme: juntos
    A: niño
    M: anciano familia
    T = fp fresas | mp tomates | fp zanahorias | fp judías
    $plaga: los caracoles | los pájaros | las babosas
    title: El huerto de {A.nombre} | {T.el} de {A.nombre} | Un huerto pequeño
    learn: A
    * inicio
    - En verano, {A} pasaba las tardes en el huerto con {M}.
    - {A.un} quería tener un huerto. «M: Pues empecemos por un rincón.»
    - Detrás de la casa había un trocito de tierra donde solo crecían piedras. A {A.un} se le ocurrió plantar {T.unos}.
    + trabajo
    - Quitaron las piedras, removieron la tierra y plantaron {T.el} en tres filas muy derechas.
    - {M} hacía los agujeros con un dedo y {A} dejaba caer dentro una semilla.
    - Regaban por la tarde, cuando el sol ya no quemaba.
    * problema
    - Pero una mañana faltaban hojas. Habían sido {plaga}.
    - Cuando {T.el} empezaba{T#|n} a crecer, llegaron {plaga} y se dieron un banquete.
    - «A: ¡Se lo están comiendo todo!» Por la noche habían venido {plaga}.
    + idea
    - «M: También tienen hambre. | Vamos a dejarles un rincón para ellos.» Plantaron lechugas en una esquina, y desde entonces cada uno comió de lo suyo.
    - {A} hizo un espantapájaros con una camisa vieja y {M} puso ceniza alrededor de las plantas.
    - Entre los dos tejieron una red y la pusieron por encima con mucho cuidado.
    * final
    - En agosto llenaron un cesto. {A} llevó {T.unos} a todos los vecinos.
    - Aquel fue el mejor plato del verano. «M: ¿Sabes por qué está tan rico?» «A: Porque lo hemos hecho nosotros.»
    - {A} probó el primero, con los ojos cerrados. Sabía a sol.

    plot: la-cometa-enredada
    theme: turnos
    A: niño
    B: niño
    T = f cometa roja | f cometa amarilla | m avión de papel (aviones de papel) | m globo azul
    L: lugar jardín/prado/monte abierto
    title: {T.el} | {A.nombre}, {B.nombre} y {T.el} | Una tarde de viento
    moral: Las cosas se disfrutan más cuando se turnan. | Perder algo entre dos duele menos que pelear por ello.
    * inicio
    - Era una tarde de viento. {A.un} salió con {T.su}, y detrás salió {B.un}.
    - El señor de la tienda había regalado {T.un} a los niños de la calle. {A} y {B} fueron a probar{T.lo} {L.en}.
    - {A} y {B} hicieron {T.un} con papel y paciencia, y fueron a estrenar{T.lo} {L.en}.
    + disputa
    - «A: Primero yo, que soy mayor.» «B: ¡Primero yo, que lo pedí antes!»
    - L{A+B:o} dos querían llevar{T.lo} al mismo tiempo, y ningun{A+B!o} soltaba.
    - «B: ¡Ahora me toca a mí!» «A: Un poco más.» «B: ¡Siempre dices un poco más!»
    * accidente
    - Con tanto tirón, {T.el} salió volando y se enganchó en lo alto de un pino.
    - El viento sopló fuerte y se llevó {T.el} hasta el tejado del molino.
    - {T.el} dio tres vueltas en el aire y acabó en la copa de un árbol.
    + silencio
    - L{A+B:o} dos se quedaron mirando hacia arriba con la boca abierta.
    - «B: Ya no es de nadie.» «A: Ha sido por mi culpa.» «B: Y por la mía.»
    - Nadie dijo nada durante un rato. Después, {A} fue a buscar un palo muy largo.
    * rescate
    - {A} sujetó la escalera y {B} subió, despacio, hasta alcanzar{T.lo}.
    - Con un palo largo y mucha puntería consiguieron bajar{T.lo}. Tenía una esquina rota, pero aún volaba.
    - Probaron con un palo, con una cuerda y con una piedra. A la cuarta, {T.el} cayó a sus pies.
    + turnos
    - «A: Cinco minutos tú y cinco yo.» «B: Y si hay viento, diez.»
    - Esta vez contaron hasta cien para cada un{A+B!o}, y mientras un{A+B!o} corría, {A+B!el otro|la otra} gritaba los números.
    - Volvieron a casa de noche, cansad{A+B:o} y content{A+B:o}. Mañana empezaría {B}.

    plot: la-carta-para-el-abuelo
    theme: escuchar
    A: niño
    C = m cartero | f cartera
    $tesoro: una hoja de otoño | un dibujo de su casa | una pluma de gorrión | una concha pequeña
    title: Una carta con sorpresa | {A.nombre} escribe una carta | La carta de {A.nombre}
    * inicio
    - <niño A> Su abuelo vivía muy lejos, y {A} lo echaba de menos.
    - El abuelo de {A} vivía al otro lado de las montañas y no sabía usar el teléfono.
    - «A preguntó: ¿Cómo se manda un abrazo?» Su mamá le dio un papel y un lápiz.
    + escribe
    - {A} escribió una carta con letras muy grandes y metió en el sobre {tesoro}.
    - Tardó toda la tarde en escribir seis líneas. Al final dibujó un sol y guardó dentro {tesoro}.
    - No sabía qué contar, así que contó la verdad: que se le había caído un diente y que el gato roncaba. En el sobre puso también {tesoro}.
    * correo
    - Pero se olvidó de poner la dirección. {C.un} llamó a la puerta. «C: ¿Para quién es esta carta tan bonita?»
    - Al buzón no llegaba con la mano. {C.un} {A.lo} levantó en brazos. «C: Yo me encargo.»
    - Cada mañana esperaba a {C.el} en la puerta. «A: ¿Hay algo para mí?» «C: Todavía no. | Las cartas del campo viajan en burro.»
    + espera
    - Pasó una semana. Pasaron dos.
    - Llovió, salió el sol, volvió a llover.
    - {A} tachaba los días en el calendario.
    * respuesta
    - Por fin llegó un sobre azul. Dentro había una carta con letra temblorosa y una flor seca.
    - Y un martes llegó la respuesta. «A leyó: Querid{A:o} {A.nombre}: he guardado tu regalo junto a la ventana.»
    - Un día, el timbre sonó dos veces. No era una carta: era el abuelo en persona, con {tesoro} en el bolsillo de la chaqueta.
    + final
    - Aquella noche, {A} durmió con la sonrisa puesta.
    - {A} comprendió que los abrazos también caben en un sobre.
    - Y {A} corrió a buscar otra hoja de papel.
    """#
}
