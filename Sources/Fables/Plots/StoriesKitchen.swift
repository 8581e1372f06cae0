extension PlotSources {
  /// Kitchens, parties, rainy afternoons, things that break and things that get mended.
  static let kitchen = #"""
    plot: la-cocina-de-la-abuela
    Y = m yo : ; def=yo | f yo : ; def=yo
    O = f abuela : ; def=mi abuela
    P = m bizcocho de limón | fp rosquillas de anís | f tarta de manzana | mp buñuelos | m pastel de zanahoria | fp empanadillas de pera
    $cuaderno: un cuaderno de tapas negras | una caja de galletas llena de papeles | un libro sin tapas | una libreta manchada de aceite
    $recuerdo: de los tiempos de su madre | de una vecina portuguesa | de un barco en el que viajó de niña | de una maestra que tuvo en el pueblo
    title: La cocina de mi abuela | {P.el} de la abuela | Una pizca de sal
    * inicio
    - Mi abuela no tiene televisor. Tiene una cocina, y es mucho mejor.
    - Los miércoles salgo de la escuela y voy derech{Y:o} a casa de mi abuela, porque los miércoles cocinamos.
    - Cuando llueve, mi abuela y yo hacemos {P.sp}. Cuando no llueve, también.
    - «O dice: Lávate las manos. | Hasta los codos.» Así empieza siempre la fiesta.
    - En la cocina de mi abuela caben una mesa, dos sillas, un gato dormido y todos los olores del mundo.
    - Hoy mi abuela me ha prestado su delantal. Me da dos vueltas a la cintura y me llega a los zapatos.
    + receta
    - {O} guarda sus recetas en {cuaderno}. La de hoy viene {recuerdo}.
    - La receta está escrita a mano, con tinta azul, y viene {recuerdo}. Hay palabras que ya nadie usa.
    - {O} saca {cuaderno} y busca una página con el dedo. Esta receta, me cuenta, viene {recuerdo}.
    * medidas
    - «Y pregunto: ¿Cuánto azúcar pongo?» «O contesta: El que te pida la masa.» Mi abuela nunca usa balanza.
    - «O explica: Un puñado de esto, una pizca de aquello. | Lo demás lo sabe la cuchara.»
    - No hay gramos ni litros: hay puñados, pizcas, chorritos y "hasta que esté".
    + trabajo
    - Yo casco los huevos, ella bate. Yo pelo, ella corta. Yo pruebo, ella se hace la distraída.
    - El mantel se llena de harina y de cáscaras. En la ventana, los cristales se empañan y yo dibujo en ellos una cara con bigote.
    - Mi abuela remueve sin mirar, como quien peina a alguien que quiere mucho.
    * accidente
    - Hoy he confundido la sal con el azúcar. «O dice, muerta de risa: No importa. | Así inventó alguien el queso.» Y empezamos de nuevo.
    - De pronto huele a quemado. ¡El horno! Corremos con los trapos en la mano y llegamos justo a tiempo.
    - Se me cae la cuchara, luego el colador, luego la tapa. El gato se despierta y se va, muy ofendido.
    + prueba
    - Al final probamos {P.el}, soplando. Sabe a canela, a limón y a tarde de miércoles.
    - {P.el} no ha{P#|n} quedado como en la foto. Nos da igual: no hay foto.
    - Comemos de pie, directamente de la fuente, con dos cucharas y sin platos.
    * final
    - Antes de irme, copio la receta en mi propio cuaderno. En la primera línea he escrito el nombre de mi abuela.
    - «Y digo: De mayor tendré una cocina como esta.» «O responde: Ya la tienes. | Es tuya cada miércoles.»
    - Cuando llego a casa, mi ropa huele todavía a vainilla, y no quiero que la laven.

    plot: la-sopa-de-todos
    A: niño
    M: padres
    P: sopa
    R: verdura
    $invitados,cuantos: los primos ; cinco | dos vecinas ; dos | los compañeros del equipo ; siete | los tíos de Lima ; tres | los abuelos ; cuatro
    title: Agua para la sopa | {P.el} | {A.nombre} cocina
    * inicio
    - El domingo, {A} quiso hacer la comida. {M} dijo que de acuerdo, pero que el cuchillo grande no se tocaba.
    - «A anunció: Hoy cocino yo.» {M} le prestó el delantal y se sentó a mirar.
    - En la nevera quedaban {R.unos}, media cebolla y un trozo de apio. {A} pensó que aquello era suficiente.
    - Para comer había {P.un}, y por primera vez {P.lo} iba a preparar {A}.
    - A las once de la mañana, {A} puso una olla en el fuego y abrió todos los cajones de la cocina.
    + corta
    - {A} lavó {R.el}, {R.lo} cortó en trozos desiguales y {R.lo} echó al agua: plof, plof, plof.
    - {A} peló dos papas, picó un diente de ajo y se le escapó un garbanzo debajo del armario.
    - A {A} se le llenaron los ojos de lágrimas. «M: Es la cebolla. | Respira por la boca.»
    * llamada
    - Entonces sonó el teléfono: venían a comer {invitados}. Eran {cuantos} bocas más.
    - El timbre sonó tres veces. En la puerta estaban {invitados}, que pasaban por allí y tenían hambre.
    - «M dijo, tapando el teléfono: Vienen {invitados}. | Son {cuantos} más. ¿Alcanzará?»
    + alarga
    - {A} echó otro vaso de agua. Luego otro. Luego fideos, un hueso de jamón y la última zanahoria.
    - «A: A la sopa se le puede echar de todo.» Y de todo le echó: arroz, una hoja de laurel, un tomate, un huevo duro.
    - {A} miró la olla, miró la puerta y contó las sillas. Después añadió agua, sal, lentejas y mucha confianza.
    * mesa
    - Sacaron la mesa plegable, los platos de flores y los vasos desparejados. Alguien se sentó en un taburete y alguien en una caja.
    - {A} sirvió con el cucharón, con mucho cuidado de que todos tuvieran lo mismo.
    - Se sentaron todos, unos encima de otros. Durante unos minutos solo se oyeron las cucharas.
    + opinión
    - Todos repitieron. Nadie supo decir de qué era exactamente.
    - «M: Está riquísima. | ¿Cómo la has hecho?» «A: No lo sé. | Se ha ido haciendo sola.»
    - Alguien preguntó el nombre del plato. {A} contestó que todavía no tenía.
    * final
    - Después tocó fregar. Eso también fue de todos.
    - En el fondo de la olla no quedó ni un fideo. {A} se comió lo último con un trozo de pan.
    - Aquella noche, {A} apuntó en un papel: agua, verduras y gente. Lo pegó en la nevera con un imán.

    plot: cumpleanos-sorpresa
    A: niño
    B: niño
    M: padres
    P: postre
    $años: siete | ocho | nueve | diez
    $regalo: una caja de acuarelas | un telescopio pequeño | un juego de magia | un acuario con dos peces | unos patines | una armónica
    title: El cumpleaños de {A.nombre} | ¡Sorpresa! | {años} velas
    * inicio
    - {A} cumplía {años} años, y nadie parecía acordarse.
    - El día de su cumpleaños, {A} se despertó antes que el gallo del vecino. Bajó la escalera en calcetines: en la cocina no había globos, ni velas, ni nada.
    - «A preguntó: ¿Qué día es hoy?» «M respondió, sin levantar la vista: Martes, creo.» {A} esperaba otra respuesta.
    - El calendario lo decía bien claro: un círculo rojo alrededor del número. {A} cumplía {años} años.
    - Desde hacía semanas, {A} contaba los días. Faltaban diez, faltaban cinco, faltaba uno. Y por fin llegó la mañana de su cumpleaños.
    + olvido
    - En la escuela tampoco {A.lo} felicitó nadie. Hasta {B}, que lo sabía todo de {A}, hablaba del partido del domingo.
    - {M} le preparó la merienda de siempre y le dijo lo de siempre: que no se olvidara el paraguas.
    - {B} pasó a su lado en el recreo y solo le pidió prestado un sacapuntas.
    * vuelta
    - Por la tarde, {A} volvió a casa arrastrando la mochila. Las persianas estaban bajadas.
    - A las cinco, {A} abrió la puerta. No se oía ni el reloj.
    - {A} subió los escalones de uno en uno. El pasillo estaba oscuro y olía, muy raro, a cera y a azúcar.
    + sorpresa
    - Entonces se encendió la luz. «B gritó: ¡Sorpresa!» Detrás del sofá salieron doce cabezas despeinadas.
    - ¡Pum! Cayó del techo una lluvia de papelitos de colores. Estaban todos: primos, vecinos, compañeros, y {B} con una trompeta de cartón.
    - «B gritó: ¡Felicidades! | ¡Que cumplas muchos más!» Había guirnaldas de lámpara a lámpara.
    * fiesta
    - Hubo limonada, empanadillas, aceitunas y, en el centro de la mesa, {P.un} con {años} velas.
    - Jugaron a las sillas, a las estatuas y a la gallina ciega. Se rompió un vaso y nadie se enfadó.
    - {A} cerró los ojos, pidió un deseo y apagó las {años} velas de un solo soplido.
    + regalo
    - El último paquete era de {B}. {A} rompió el papel: era {regalo}.
    - {B} le dio a {A} un paquete mal envuelto, con mucha cinta adhesiva. Dentro había {regalo}.
    - «B: Toma. | Lo elegí yo.» Era {regalo}.
    * final
    - «A: Pensé que se habían olvidado.» «M respondió: ¿De ti? | Ni un solo día.»
    - Cuando todos se marcharon, {A} se sentó entre los globos y no quiso que se acabara aquella hora.
    - Esa noche, {A} guardó una vela en el cajón de la mesita, para acordarse.

    plot: lluvia-en-la-ventana
    A: niño
    M: familia
    J: juego
    R: mueble
    T: tesoro
    $plan: ir al zoológico | subir al monte | ir a la piscina | volar la cometa | remar en el estanque
    title: Lluvia en la ventana | Un domingo de lluvia | Plic, plic, plic
    * inicio
    - Aquel domingo iban a {plan}, pero amaneció lloviendo.
    - Plic, plic, plic. {A} abrió un ojo. Llovía, y adiós a los planes: ya no podrían {plan}.
    - «A dijo: No es justo. | Hoy tocaba {plan}.» La lluvia seguía cayendo, como si no hubiera oído nada.
    - {A} apoyó la frente en el cristal. Dos gotas bajaban haciendo una carrera y ganó la de la izquierda.
    - Las nubes eran del color de las ollas. En la calle no había nadie, salvo un paraguas amarillo que doblaba la esquina.
    + aburrido
    - {A} jugó con {M} una partida de {J.sp}, y luego otra. La tercera la dejaron a medias.
    - {A} contó los libros del estante, ordenó los lápices por colores y se peinó dos veces. Eran solo las diez y cuarto.
    - {A} suspiró tan fuerte que el cristal se empañó. Con un dedo dibujó un pez, una casa y una nube sin lluvia.
    * propuesta
    - «M propuso: ¿Quieres que exploremos?» «A: ¿Dónde? | Si no podemos salir.» «M: Aquí mismo. | ¿Cuánto hace que nadie mira detrás de {R.el}?»
    - {M} apareció con una linterna. «M: Hay países desconocidos en esta casa. | Empecemos por {R.el}.»
    - Entonces, a {M} se le ocurrió limpiar {R.el}, que llevaba años en el mismo rincón.
    + encuentra
    - Allí, entre pelusas y papeles, apareció {T.un}.
    - Lo apartaron todo y, en el fondo, cubiert{T:o} de polvo, había {T.un}.
    - {A} metió el brazo hasta el hombro y sacó tres lápices, un calcetín y {T.un}.
    * historia
    - «M: ¡Creí que se había perdido! | Era de mi padre.» Y se sentaron en el suelo a contar historias de antes.
    - {M} {T.lo} miró un buen rato. Luego contó una historia larga, con barcos, con nieve y con una novia de trenzas.
    - Nadie sabía de quién era, así que inventaron a su dueño: un señor muy alto, coleccionista de cerraduras, que viajaba con un loro.
    + tarde
    - Comieron pan con chocolate encima de la alfombra. La lluvia, al otro lado, parecía aplaudir.
    - Después hicieron un mapa de la casa, con sus mares, sus cordilleras y su isla del tesoro.
    - Así se les fue la tarde. Cuando miraron el reloj eran ya las ocho.
    * final
    - A la hora de cenar salió un poco de sol, un sol recién lavado. {A} casi no se dio cuenta.
    - «A: Ojalá llueva también el domingo que viene.»
    - Antes de dormir puso {T.el} en la mesita. Afuera seguía sonando el agua en el tejado, pero ahora era una canción.

    plot: el-jarron-roto
    A: niño
    B: niño
    M: padres
    $jarrón: el jarrón chino | el florero de cristal | la lámpara de porcelana | la fuente azul | la jarra de la bisabuela
    $excusa: fue el gato | fue un terremoto | nadie lo tocó | entró una corriente de aire | ya estaba así
    title: Lo que se rompió | ¡Crac! | {A.nombre}, {B.nombre} y la pelota
    * inicio
    - En casa estaba prohibido jugar a la pelota. {A} y {B} lo sabían perfectamente.
    - ¡Crac! Después del ruido vino un silencio larguísimo. {A} miró a {B}. {B} miró al suelo.
    - «B le dijo ~ a {A}: Un pase más y lo dejamos.» Siempre hay un pase de más.
    - Llovía, {M} había bajado a comprar y el pasillo era casi tan largo como un campo de fútbol. {A} y {B} no pudieron resistirse.
    - {A} hizo de {A:portero|portera}. {B} tomó carrerilla. La pelota rebotó en la pared, en la puerta, en la cortina…
    + rompe
    - En el suelo del salón, en nueve pedazos, estaba {jarrón}.
    - La víctima fue {jarrón}: quedaron nueve pedazos y un poco de polvo blanco.
    - Fue cosa de un segundo: la pelota, la estantería, {jarrón}, el suelo.
    * plan
    - «B: Podemos decir que {excusa}.» A {A} le pareció una idea espantosa, pero no tenía otra.
    - Barrieron los trozos y los metieron en una bolsa. {B} propuso decir que {excusa}.
    - Buscaron el pegamento, pero los pedazos no encajaban. «A: ¿Qué hacemos?» «B: Diremos que {excusa}.»
    + llega
    - Entonces giró la llave en la cerradura. Era {M}, con dos bolsas de naranjas.
    - Se oyeron pasos en la escalera. {A} notó que el corazón le latía en las orejas.
    - {M} entró silbando. {A+B.lo} encontró sentad{A+B:o} en el sofá, demasiado quiet{A+B:o}.
    * confiesa
    - «M: ¿Qué ha pasado aquí?» {B} abrió la boca, pero {A} habló primero. «A: La culpa es nuestra.»
    - Nadie preguntó nada, y eso fue peor. Al cabo de un minuto, {A} y {B} lo contaron todo a la vez, atropellándose.
    - «A: Tenemos que decirte una cosa. | Una cosa mala.» Y le enseñaron la bolsa.
    + reacción
    - {M} se quedó muy seri{M:o}. Luego se agachó, recogió un trozo diminuto y suspiró. «M: ¿Se han cortado?»
    - «M: Me da pena, no lo voy a negar. | Pero me alegro de que me lo hayan dicho.»
    - {M} contó entonces que, a los ocho años, también rompió algo, y que tardó diez en confesarlo.
    * final
    - Estuvieron una semana sin pelota. Con los pedazos hicieron un mosaico que ahora cuelga en la entrada.
    - Pegaron los trozos entre los tres. Se notan todas las cicatrices, y a {M} le gusta más que antes.
    - Desde aquel día, en el pasillo hay un cartel escrito por {A}: "Aquí solo se permiten globos".

    plot: la-radio-vieja
    A: niño
    O: anciano familia
    H = m destornillador | fp pinzas | mp alicates | m cuchillo sin filo
    $lugar: el desván | el trastero | un cajón del garaje | lo alto del armario
    $falla: un cable suelto | una pila oxidada | un tornillo perdido | una araña que había tejido dentro su casa
    $suena: un bolero | un partido de fútbol | una voz que hablaba en otro idioma | un concurso de preguntas | un vals
    title: La radio vieja | Una voz en la caja | {A.nombre} y la radio
    * inicio
    - En {lugar}, {A} encontró una radio más vieja que su madre.
    - «A preguntó: ¿Para qué sirve esta caja?» Tenía dos botones redondos y una tela dorada en la parte de delante.
    - La radio había pasado treinta años en {lugar}, debajo de una manta, sin decir una palabra.
    - {O} guardaba en {lugar} cosas que ya no funcionaban: un ventilador, tres relojes, una plancha y una radio de madera.
    - Nada le gustaba más a {A} que desarmar aparatos. Volver a armarlos era otra cosa.
    + enciende
    - La enchufaron. Nada. Ni un zumbido, ni un chasquido, ni una luz.
    - {O} giró el botón con un clic. La radio siguió muda.
    - {A} le dio unos golpecitos, primero con cariño y luego con menos cariño. La radio no contestó.
    * abren
    - «O: Vamos a ver qué le duele.» Trajo {H.un}, una lámpara y un plato para no perder los tornillos.
    - Extendieron un periódico sobre la mesa. {O} tomó {H.el} y quitó la tapa, como {O:un cirujano|una cirujana}.
    - Con {H.un} y mucha paciencia, abrieron la caja. Dentro había una ciudad diminuta, con calles de cobre y torres de cristal.
    + dentro
    - {A} sopló y se levantó una nube de polvo que les hizo estornudar.
    - {O} le fue diciendo el nombre de cada pieza: bobina, válvula, altavoz. {A} repetía cada nombre en voz baja.
    - Limpiaron los contactos con un pincel, uno por uno, hasta que brillaron.
    * falla
    - Y allí estaba el problema: {falla}.
    - {A}, que tenía los ojos más jóvenes, lo vio antes. «A: ¡Mira! | ¿No será esto?» Era {falla}.
    - Después de media hora dieron con la causa: {falla}. Parecía mentira que una cosa tan pequeña hiciera tanto silencio.
    + suena
    - Cuando volvieron a enchufarla, se encendió una luz amarilla. Se oyó un crujido, luego un silbido y, por fin, {suena}.
    - {A} giró el botón despacio. Entre ruidos de tormenta apareció, de pronto, {suena}.
    - Primero olió a polvo caliente. Después, desde muy lejos, llegó {suena}.
    * final
    - {O} no dijo nada. Le brillaban los ojos. Al cabo de un rato, sus zapatillas empezaron a llevar el ritmo.
    - Desde entonces, todas las tardes, a las siete, se sientan l{A+O:o} dos junto a la radio.
    - «O: Tienes buenas manos.» {A} se las miró, negras de grasa, y pensó que era verdad.

    plot: el-apagon
    A: niño
    V: vecino
    M: padres
    $piso: segundo | cuarto | quinto | sexto
    $hacía: se bañaba | hacía los deberes | veía una película | se peleaba con una división | estaba a punto de soplar la sopa
    $vela: velas de cumpleaños | una linterna de minero | un farol de barco | tres velas gordas y torcidas
    title: El apagón | Una noche sin luz | A oscuras
    * inicio
    - A las ocho y veinte se fue la luz en todo el barrio. {A} {hacía}.
    - {A} {hacía} cuando, de repente, la casa se quedó a oscuras.
    - «A gritó: ¡Mamá, papá, no veo nada!» Se habían apagado las lámparas, la nevera y hasta la luz roja del televisor.
    - Primero parpadeó la bombilla. Luego murió el ventilador. Por último se apagó la calle entera, farola por farola.
    - Una noche se apagó la ciudad entera. Nadie sabe por qué ocurrió. Un técnico dijo después que había sido un rayo; otro, que un ratón.
    + a-tientas
    - {M} avanzó por el pasillo tocando las paredes y se dio un golpe en el dedo meñique del pie.
    - Buscaron cerillas en el cajón de los cubiertos. Encontraron un tenedor, un corcho y una llave, pero cerillas no.
    - {A} descubrió que, con los ojos cerrados, caminaba mejor que con los ojos abiertos.
    * vecinos
    - En la escalera se oían voces. {V.un} del {piso} piso subía con {vela}.
    - Llamaron a la puerta: toc, toc. Era {V.un} del {piso}, que traía {vela}.
    - Por primera vez, todas las puertas del edificio estaban abiertas. Del {piso} piso bajó {V.un} con {vela}. «V: ¿Alguien necesita luz?»
    + reunión
    - Acabaron todos sentados en los escalones, con mantas y cojines, como en un teatro.
    - Uno sacó helado, porque se iba a derretir; otro, una guitarra; otra, una baraja.
    - {M} repartió bocadillos. El señor del ático, que nunca saludaba, resultó que sabía trucos con monedas.
    * cielo
    - «V: Suban a la azotea. | Esto no se ve todos los días.» Sobre los tejados negros había miles de estrellas.
    - {A} se asomó a la ventana. Sin farolas, la Vía Láctea cruzaba la ciudad de lado a lado.
    - {V} les enseñó a encontrar la Osa Mayor, que parece un cazo, y la Estrella Polar, que nunca se mueve.
    + vuelve
    - A las diez y media volvió la luz. Todos dijeron: "Oh". Fue un "oh" un poco triste.
    - De golpe se encendió todo: las lámparas, las radios, las farolas. {A} se tapó los ojos.
    - Y entonces, clac, regresó la luz. Los vecinos se miraron, parpadeando, como si despertaran.
    * final
    - Desde esa noche, en el edificio todos se llaman por su nombre.
    - «A: ¿Podemos apagarla otra vez?» {M} lo pensó un segundo y bajó el interruptor.
    - El primer jueves de cada mes, los vecinos apagan las luces a propósito. Fue idea de {A}.
    - {A} se durmió tarde. Detrás de los párpados todavía le brillaban las estrellas.
    """#
}
