extension PlotSources {
  /// Two persons in a place: neighbors, brothers and sisters, friends.
  static let neighbors = #"""
    plot: la-rama-de-la-higuera
    theme: compartir
    A = m vecino de la izquierda : persona | m sacristán (sacristanes) : persona | f cerera : persona
    B = m vecino de la derecha : persona | f alfarera : persona | m guarnicionero : persona
    T = fp brevas | mp higos | mp membrillos | fp granadas
    title: La rama de {T.el} | La tapia y la rama | {A.el}, {B.el} y {T.el}
    moral: Las ramas no entienden de tapias. | Una fruta regalada endulza dos casas.
    * inicio
    - El árbol estaba plantado en el huerto de {A.un}, pero una rama pasaba por encima de la tapia y daba {T.el} en el patio de {B.un}.
    - Entre dos casas había una tapia y, por encima de la tapia, una rama cargada de {T.sp}. A un lado vivía {A.un}; al otro, {B.un}.
    - Estaban dos personas en la misma calle y en la misma duda: ¿de quién son {T.el} que cuelgan en patio ajeno? {A.un} decía una cosa y {B.un}, otra.
    - Maduraban {T.el} bajo el sol de septiembre. Desde su ventana, {A.un} vigilaba la rama; desde la suya, {B.un} también.
    - «: ¡Deje esa rama!» «: ¡La rama está en mi patio!» Vivían puerta con puerta {A.un}, que había plantado el árbol, y {B.un}, que disfrutaba de la sombra.
    + disputa
    - «A: Las raíces son mías.» «B: Y la sombra es mía. | Llevo años barriendo sus hojas.»
    - {B} arrancaba alguna fruta al anochecer. {A} contaba las que quedaban al amanecer. Siempre faltaba una.
    - «B: Si cae en mi suelo, es mía.» «A: Si sale de mi tronco, es mía.» No había juez que supiera resolverlo.
    * tijera
    - Una mañana, {A} se subió a una escalera con el serrucho. «A: Muerto el perro, se acabó la rabia.» Y cortó la rama.
    - Harto de discutir, {A:el primero|la primera} tomó el hacha y podó todo lo que asomaba al otro lado. {T.el} rodaron por el polvo sin que nadie {T.lo} aprovechara.
    - De noche se oyó un crac. La rama estaba en el suelo, y cada cual culpó al otro. En realidad la había tronchado el peso, porque nadie recogía nada.
    + pérdida
    - Sin la rama, el patio de {B} se convirtió en un horno. Sin quien barriera las hojas, el huerto de {A} se llenó de gusanos.
    - Al año siguiente, el árbol, triste, no dio más que hojas.
    - Acudieron las avispas. Se perdió la fruta y se perdió la sombra, y en la tapia solo quedó una cicatriz.
    * acercamiento
    - {B} asomó la cabeza por encima de la tapia con un bote de resina. «B: Hay que curarle la herida, | o se secará entero.» {A} sujetó la escalera.
    - «A: ¿Tiene usted todavía aquella escoba?» «B: La tengo. | ¿Tiene usted todavía aquella pala?» Abonaron juntos la tierra por los dos lados.
    - {A} llamó a la puerta, cosa que no había hecho nunca, con el último tarro de mermelada. «A: Era de la rama de su lado. | Me pareció que le tocaba.»
    + nueva-rama
    - Tres primaveras más tarde, otra rama cruzó la tapia. Esta vez la recibieron con un mantel.
    - Brotó un tallo nuevo. Acordaron lo más sencillo: lo de arriba, para los pájaros; lo demás, a medias.
    - Ahora hay en la tapia una puertecita. Por ella pasan cestas, escobas, tarros y, sobre todo, conversación.

    plot: paraguas-para-dos-hermanos
    theme: sacrificio
    A: niño
    B: niño
    $caja: su maqueta de cartón | su herbario | un bizcocho para la fiesta de la escuela
    title: Un paraguas y medio | Bajo el mismo paraguas | {A.nombre} y {B.nombre} en la lluvia
    moral: Mojarse un poco por alguien no resfría el corazón. | El que ama elige el lado de la lluvia.
    learn: A+B
    * inicio
    - Tronó justo cuando {A} y {B}, que eran {A+B:hermano|hermana}, salían hacia la escuela. En el paragüero había un solo paraguas, y con una varilla rota.
    - {A} llevaba en las manos {caja}. {B}, que era un año menor, llevaba el paraguas de los dos. Empezaban a caer gotas.
    - Llovía a mares, y entre la casa y la escuela había veinte minutos de camino. Bajo un paraguas pequeñísimo iban {A} y {B}, de la misma familia y del mismo mal humor.
    - «A: ¡El paraguas lo llevo yo, que voy más cargad{A:o}!» «B: ¡Ayer también lo llevaste tú!» Y aún no habían cruzado el portal.
    - Su abuela les dio un beso, una manzana y un paraguas. Un paraguas para los dos, {A} y {B}. Y llovía de lado.
    + pelea
    - {A} tiraba del mango hacia la derecha; {B}, hacia la izquierda. En el medio caía la lluvia, y se mojaban l{A+B:o} dos.
    - Cada tres pasos, un tirón; cada tirón, una gotera. El agua les bajaba por el cuello.
    - «B: Me estoy mojando la mochila.» «A: Y yo, lo más importante.» Se dieron un empujón, y el paraguas se volvió del revés.
    * ver
    - Entonces {B} se fijó en {caja}, que {A} protegía con el cuerpo. Le había costado tres semanas.
    - Al pasar bajo un farol, {B} vio la cara de {A}. No era enfado: era miedo de que se estropeara {caja}.
    - Una ráfaga levantó la tela y por poco echa a perder {caja}. A {A} se le saltaron las lágrimas. {B} dejó de tirar.
    + gesto
    - Sin decir palabra, {B} inclinó el paraguas hacia el otro lado y siguió andando con medio cuerpo bajo la lluvia.
    - «B: Toma. | A mí no se me borra la tinta.» Y salió corriendo por los charcos, a cielo descubierto.
    - {B} se quitó el impermeable y lo puso encima de {caja}. «B: Yo me seco en un rato. | Eso, no.»
    * llegada
    - Llegaron a la puerta: {caja}, seca; {B}, como una sopa. El bedel no sabía si reír o llamar al médico.
    - En clase todos aplaudieron a {A}. «A: Ha sido gracias a {B.nombre}, | que está en el radiador.»
    - {A} se quitó la bufanda y secó con ella el pelo de {B}. Después la maestra repartió chocolate caliente.
    + vuelta
    - A la salida seguía lloviendo. «A: Ahora me mojo yo.» Y no hubo manera de convencer{A.lo} de lo contrario.
    - Por la tarde volvieron apretad{A+B:o} bajo la varilla rota, y no les cayó ni una gota. O no se enteraron.
    - Aquel paraguas cumplió muchos años. Cuando alguien preguntaba para cuántas personas era, contestaban: "Para una y media, que somos l{A+B:o} dos".

    plot: la-receta-partida
    theme: hablar
    A: niño
    B: niño
    $plato: el arroz con leche | las rosquillas de anís | el potaje de castañas | la torta de naranja
    title: La receta partida | Media receta | El secreto de la abuela
    moral: Dos recuerdos a medias hacen uno entero. | Lo que cada uno calla le falta al guiso de todos.
    * inicio
    - La abuela se iba a operar de la vista y, por primera vez, no podía hacer {plato}. A {A} y a {B} les tocaba cocinar.
    - Nadie tenía escrita la receta. Estaba, una mitad, en la cabeza de {A} y, otra mitad, en la de {B}, que eran {A+B:primo|prima}.
    - En la cocina, subid{A+B:o} cada cual a un taburete, {A} y {B} miraban una olla vacía. Querían preparar {plato}, pero la abuela estaba en el hospital.
    - «A: Yo sé cómo se empieza.» «B: Y yo sé cómo se termina.» En la cocina de la abuela el reloj daba las diez.
    - Domingo sin abuela. Se quedaron en la casa {A} y {B}, con una idea: llevarle al hospital {plato}.
    + secreto
    - Pero ningun{A+B!o} quería soltar prenda. La abuela les había confiado su parte en secreto, y un secreto es un secreto.
    - {A} se acordaba de las medidas; {B}, de los tiempos. Y como estaban picad{A+B:o}, no se lo contaban.
    - «B: Dime lo tuyo primero.» «A: Primero tú.» El fuego se encendió y se apagó, aburrido.
    * desastre-A
    - {A} lo intentó por su cuenta. Le salió una piedra. {B} probó también. Le salió una sopa.
    - El primer intento se pegó a la cazuela. El segundo habría servido para tapar grietas.
    - Aquello humeaba, burbujeaba y olía a zapato. El gato lo probó y pidió salir al patio.
    + confesión
    - «A: Vamos a hacerle algo incomible por orgullo.» «B: ¿Y si nos lo decimos al oído? | Así sigue siendo secreto.»
    - {B} limpió la cazuela con estropajo y con mucho silencio. «B: Canela en rama. | Ella pone canela en rama.» «A: Y la piel del limón, en cuanto hierve.»
    - <piensa A> La abuela había repartido la receta a propósito. «A: ¡Lo hizo para que tuviéramos que hablarnos!»
    * cocina
    - Pesaron, midieron, removieron hacia la derecha. Donde un{A+B!o} dudaba, {A+B!el otro|la otra} recordaba.
    - A cuatro manos fue apareciendo el olor de todos los domingos. Hasta los azulejos parecían contentos.
    - «B: ¿Ahora?» «A: Ahora no. | Ahora… ¡ya!» Lo apartaron del fuego en el segundo justo.
    + hospital
    - La abuela, con los ojos vendados, tomó una cucharada. Sonrió despacio. «: Así que por fin se lo contaron.»
    - En el hospital repitieron la enfermera, dos médicos y el señor de la cama de al lado.
    - La receta está ahora escrita en un papel, con dos letras distintas, un renglón de cada un{A+B!o}.

    plot: seis-acuarelas
    theme: compartir
    A: niño
    B: niño
    $cuadro: un bosque al atardecer | el puerto con todas sus barcas | un arcoíris sobre los tejados
    title: Seis colores | Las acuarelas | {A.nombre}, {B.nombre} y los colores
    moral: Los colores guardados se secan; los prestados se multiplican. | Con lo tuyo y lo mío salen cosas que ninguno tenía.
    * inicio
    - A {A} le quedaban tres acuarelas: azul, blanco y gris. A {B}, otras tres: amarillo, rojo y pardo. Estaban en la misma mesa, con el brazo puesto como una muralla.
    - Lunes, clase de pintura. {A} abrió su caja: azul, blanco, gris. {B} abrió la suya: amarillo, rojo, pardo. Y cada cual tapó la suya enseguida.
    - «: No me mires los colores.» «: ¡Si son feísimos!» En la última mesa del aula, {A} y {B} pintaban de espaldas.
    - La maestra pidió que pintaran {cuadro}. {A} y {B} se sentaban en el mismo pupitre, y ningun{A+B!o} tenía todos los colores.
    - {A} mojó el pincel en azul por cuarta vez: azul el cielo, azul el suelo, azul la vaca. A su lado, {B} lo hacía todo amarillo.
    + falta
    - El cuadro de {A} parecía una noche de invierno. El de {B}, una tortilla. A l{A+B:o} dos les faltaba media vida.
    - {A} necesitaba verde para las hojas y no había verde en su caja. Tampoco lo había en la de {B}.
    - «B: ¿De dónde saco yo un morado?» No se lo preguntaba a nadie, pero {A} lo oyó.
    * accidente
    - Entonces alguien empujó la mesa. Una gota de azul cayó en el amarillo. L{A+B:o} dos gritaron a la vez y, a la vez, se quedaron con la boca abierta: era verde. Un verde de primavera.
    - Un estornudo de {A} salpicó la hoja de {B}. El azul se posó sobre el rojo y, sin pedir permiso, se hizo morado.
    - El pincel de {B} se equivocó de vaso. El agua azul y el agua amarilla se abrazaron. «A: ¡Mira, | mira lo que has hecho!» Y no lo decía con enfado.
    + idea
    - «B: ¿Me dejas una gota?» «A: Si tú me dejas otra.» El brazo-muralla se levantó.
    - «A: Tres y tres no son seis. | ¡Son muchísimos!» Empezaron a mezclar como dos magos.
    - Retiraron los estuches del borde y los pusieron en el centro. Contaron hasta diecisiete colores, y se les acabaron los nombres.
    * obra
    - Juntaron las dos hojas con cinta y pintaron {cuadro}. De un lado pintaba la mano de {A}; del otro, la de {B}; en el medio no se sabía.
    - Lo llamaron "Verde que no teníamos". Todavía cuelga en el pasillo.
    - La maestra preguntó quién había hecho {cuadro}. Contestaron l{A+B:o} dos a la vez: "Mi compañer{A:o}".
    + cierre
    - Al salir, {A} llevaba amarillo en la nariz y {B}, azul en las orejas.
    - «B: ¿Y mañana?» «A: Mañana inventamos el naranja.»
    - Desde entonces hay una sola caja en aquella mesa, y no tiene tapa.

    plot: de-boca-en-boca
    theme: hablar
    A: niño
    B: niño
    C: niño
    $dicho,oído: llega un circo con un oso ; viene un oso a comerse el circo | la maestra trae una sorpresa en la cesta ; a la maestra la sorprendió una fiesta | en el puente hay un pescador con red ; el puente se ha caído y no hay pared
    title: De boca en boca | Lo que dijo {A.nombre} | El recado
    moral: Un recado a medias llega convertido en otro. | Antes de asustarse hay que volver a preguntar.
    learn: A+B+C
    * inicio
    - Una mañana, {A} le gritó desde la bicicleta a {B}: "¡Que {dicho}! ¡Pásalo!". Pero soplaba el viento.
    - {A} tenía una noticia: {dicho}. Se la contó a {B} deprisa, con la boca llena de pan.
    - Todo empezó con una frase muy corta de {A}: "Dicen que {dicho}". {B} la oyó desde el otro lado de la plaza.
    - «A: ¡Escucha bien, {B.nombre}! | Resulta que {dicho}.» Pasaba en ese momento un carro, y las ruedas se llevaron la mitad de las palabras.
    - Con las campanas tocando a mediodía, {A} le dijo a {B} que {dicho}. Las campanas, por desgracia, sonaban más fuerte.
    + error
    - {B}, que no había oído bien y no quiso preguntar, corrió a casa de {C}. «B: ¡Que {oído}!»
    - A {B} le pareció rarísimo, pero no pidió que se lo repitieran. «B le contó ~ a {C}: Me han dicho que {oído}.»
    - {C} recibió el mensaje de {B} a través de la puerta: "¡{oído}!". Se le pusieron los pelos de punta.
    * pánico
    - {C} se lo dijo a la panadera; la panadera, al cartero. A la hora de comer, el pueblo entero atrancaba las puertas.
    - Al principio lo creyeron tres; a la media hora, treinta. Una señora se desmayó por si acaso.
    - {C} hizo la maleta. Metió un pijama, un tambor y una zanahoria, y se sentó a esperar lo peor.
    + encuentro
    - {A} volvió de dar un paseo y encontró las calles vacías. «A: ¿Qué ocurre?» «C: ¿No te has enterado? | ¡{oído}!»
    - {A} llamó a la puerta de {C}. «C: ¡No abro! | ¡{oído}!» «A: ¿Quién te ha dicho semejante cosa?»
    - Se encontraron l{A+B+C:o} tres junto a la fuente. «A: ¿De dónde ha salido ese disparate?» {B} y {C} respondieron a la vez: "¡De ti!".
    * aclaración
    - Desanduvieron el camino palabra por palabra, como quien desenreda un ovillo. {A} dijo lo que había dicho; {B}, lo que había oído; {C}, lo que había imaginado.
    - «B: No entendí bien y me dio vergüenza preguntar.» «A: Y yo lo dije con prisa y a gritos.» «C: Y yo lo adorné un poquito.»
    - {A} lo repitió despacio, mirando a los ojos. {B} se tapó la cara. {C} soltó la carcajada más larga de la comarca.
    + final
    - Fueron casa por casa deshaciendo el susto. En cada una les dieron un bollo, o un pescozón.
    - Desde aquel día, {C} tiene una costumbre: repite lo que le dicen y pregunta si es así.
    - La señora desmayada abrió un ojo. "¿Entonces no hay peligro?", preguntó. Y pidió otro bollo.

    plot: la-ventanilla-del-tren
    theme: turnos
    A: niño
    B: niño
    $pueblos: cada tres estaciones | a cada túnel | cada vez que silbara la locomotora
    title: La ventanilla del tren | Dos asientos y un paisaje | El viaje de {A.nombre} y {B.nombre}
    moral: El paisaje alcanza para todos si uno no se queda pegado al cristal. | El mejor sitio es el que se sabe dejar.
    * inicio
    - El tren resopló y se puso en marcha. En el compartimento había dos asientos y una sola ventanilla: la miraban {A} y {B}.
    - {A} y {B} viajaban a la costa con su tía. Era la primera vez que subían a un tren y l{A+B:o} dos querían lo mismo: el sitio junto al cristal.
    - «A: Me pido ventanilla.» «B: ¡Me la pedí yo en el andén!» Su tía abrió un libro muy grueso y se escondió detrás.
    - Olía a carbón, a mandarinas y a viaje. {A}, que había entrado primero, apoyó la nariz en el cristal; {B} se quedó en el asiento del pasillo.
    - Seis horas de viaje, un cristal, dos narices. Las narices eran las de {A} y {B}.
    + egoísmo
    - {A} se sentó de manera que su cabeza ocupaba toda la ventana. «A: Ahora pasa un río. | Ahora, un castillo.» {B} no veía más que un cogote.
    - Por un lado asomaba {A}; por el otro, {B}. Ningun{A+B!o} veía nada, porque se miraban con rabia.
    - Se empujaron durante nueve kilómetros. Se perdieron dos cigüeñas, un molino y una boda.
    * aburrimiento
    - Pasó una hora. {A} tenía el sitio, pero no tenía con quién comentar. «A: ¡Un ciervo!» Nadie contestó.
    - Al pasar junto al lago, {A} señaló una barca. Quiso reírse con alguien, y el único alguien estaba mirando el suelo.
    - La tía bajó el libro una pulgada. «: ¿A quién le cuentan ustedes lo que ven?» Y lo volvió a subir.
    + acuerdo
    - «A: ¿Quieres ponerte aquí un rato?» «B: ¿De verdad?» Cambiarían {pueblos}, y el que no mirase llevaría la cuenta.
    - «B: Hagamos un trato: | nos cambiamos {pueblos}.» {A} sacó un lápiz y escribió las dos iniciales en el billete.
    - Decidieron turnarse {pueblos}. Quien estaba en la ventana tenía que describirlo todo, y el otro, dibujarlo.
    * viaje
    - Así vieron una tormenta lejana, un rebaño, un globo rojo. Lo que uno no alcanzaba a ver, el otro se lo contaba.
    - En el cuaderno de {B} quedó el paisaje entero, un trozo visto y otro oído.
    - Contaban estaciones, túneles y vacas. Hasta la tía quiso su turno.
    + mar
    - Y al doblar la última curva, el mar. Le tocaba a {B}. «B: ¡Ven, que cabemos!» Y cupieron.
    - Cuando apareció el mar, nadie se acordó de a quién le correspondía: lo miraron mejilla con mejilla.
    - Al bajar, en el cristal había dos manchas redondas de vaho, una al lado de la otra.

    plot: clavos-y-tablas
    theme: cambiar
    A: niño
    B: niño
    L = m castaño : a ; en=en un castaño | m tilo : a ; en=en un tilo | f encina : a ; en=en una encina
    title: Clavos y tablas | La casa del árbol | Una casa en {L.el}
    moral: Cada uno llega con media casa. | Lo que sobra en un bolsillo falta en el otro.
    * inicio
    - {A} tenía una pila de tablas y ni un solo clavo. {B} tenía una lata de clavos y ni una sola tabla. Ambos querían una casa en lo alto de un árbol.
    - En lo alto de {L.un}, {A} sujetaba una tabla con las rodillas. Debajo, {B} daba martillazos a la nada: tenía clavos, pero no madera.
    - Tres calles separaban la leñera de {A} del taller del abuelo de {B}. En la primera sobraban tablas; en el segundo sobraban clavos.
    - Las vacaciones empezaron con un sueño repetido: {A} soñaba con una casa en un árbol y {B}, también, pero a {A} le faltaban clavos y a {B} le faltaban tablas.
    - «A: Con esto hago un suelo.» Las tablas se deslizaron y cayeron, una tras otra, sobre los pies de {B}, que pasaba por allí con una lata de clavos.
    + solos
    - {A} probó con cuerda, con resina y con barro. La casa duró lo que un suspiro.
    - {B} clavó los clavos en la corteza, muy juntos, por ver si formaban una pared. El árbol protestó con una lluvia de hojas.
    - {A} pidió clavos en la ferretería. Costaban más que su hucha. {B} preguntó por las tablas. Costaban más que la ferretería.
    * encuentro
    - Se miraron las manos. «A: Bonitos clavos.» «B: Bonitas tablas.» Y los dos se quedaron esperando a que el otro propusiera algo.
    - «B: Te doy diez clavos por una tabla.» «A: ¿Y qué haces tú con una tabla?» «B: Nada. | ¿Y tú con diez clavos?» «A: Nada.» Se rascaron la cabeza.
    - {A} traía cara de pocos amigos. {B}, también. Pero al ver lo que cargaba el otro les cambió a ambos la expresión.
    + trato
    - «A: No lo cambiemos. | ¡Juntémoslo!» Y se dieron la mano, con cuidado, porque había astillas.
    - «B: Yo pongo el hierro y tú pones la madera.» «A: Y la casa la ponemos entre los dos.»
    - Hicieron cuentas en la tierra: por cada tabla, cuatro clavos. Salía justo una casa. Dos, no.
    * obra
    - Serraron, midieron, se machacaron un dedo cada un{A+B!o}. Al tercer día había suelo; al sexto, paredes.
    - {A} sostenía y {B} clavaba; cuando a {B} se le cansaba el brazo, cambiaban. Una urraca supervisaba.
    - Eligieron {L.el} más viejo del camino, y le pidieron permiso en voz alta. Trabajaron una semana entera.
    + casa
    - Desde la ventana se veía la calle de {A} y se veía la calle de {B}. Colgaron una campana para llamarse.
    - La casa tenía dos sillas, dos tazas y una goma elástica para mandar mensajes a las nubes.
    - Sobraron un clavo y una tabla. Con eso pusieron el letrero: "Se entra llamando".

    plot: las-monedas-del-tambor
    theme: sacrificio
    A: niño
    B: anciano !familia
    T = m borrico | f mula | f perra vieja | f cabra
    title: Las monedas del tambor | El tambor de {A.nombre} | {A.nombre} y {T.el}
    moral: Hay cosas que suenan mejor que un tambor. | Lo que se gasta en el bien ajeno no hace falta ahorrarlo otra vez.
    learn: A
    * inicio
    - Moneda a moneda, {A} había ahorrado durante todo un año. Quería comprar el tambor rojo del escaparate.
    - En un calcetín, debajo de la cama, {A} guardaba cuarenta y dos monedas. Costaba cuarenta y dos el tambor de la juguetería.
    - ¡Ran, rataplán! {A} golpeaba el aire con dos cucharas. Faltaba una semana para tener, por fin, un tambor de verdad.
    - Todos los sábados, {A} iba a la juguetería a mirar el tambor. El tendero ya lo apartaba un poco, para que se viera mejor.
    - {A} había regado jardines, paseado perros y vendido limonada. Y todo por un tambor con cintas doradas.
    + noticia
    - Ese día, de camino a la tienda, oyó llorar a {B.un}. {T.el}, su única compañía, estaba enferm{T:o}, y la medicina era cara.
    - Pero aquella mañana, en el portal, se encontró con {B.un}. «B: Es {T.mi}. | No se levanta, y el remedio no lo puedo pagar.»
    - Al doblar la esquina vio a {B.un} sentad{B:o} en un escalón, acariciando {T.un} que respiraba mal.
    * duda
    - {A} apretó el calcetín. Las monedas tintinearon, y por primera vez aquel ruido no le gustó.
    - <piensa A> El tambor se lo podían llevar otros. Y tardaría otro año en reunir tanto.
    - Siguió andando. Llegó al escaparate. El tambor brillaba más que nunca. {A} miró el tambor, y lo que vio fue la cara de {B}.
    + decisión
    - Echó a correr, pero hacia la botica. Puso el calcetín en el mostrador. «A: ¿Alcanza para la medicina?»
    - Volvió sobre sus pasos y vació el calcetín en las manos de {B}. «A: Es para que se cure.» «B: ¿Y tu tambor?» «A: Esperará.»
    - «A: No se preocupe. | Yo voy por el remedio.» Regresó al cabo de un rato con un frasco y con el calcetín vacío.
    * curación
    - A los tres días, {T.el} se levantó, estiró las patas y se comió media huerta.
    - {T.el} tomó el jarabe con cara de asco y sanó con cara de contento.
    - La fiebre bajó el jueves. El viernes, {T.el} ya salía a la calle a saludar.
    + regalo
    - {B}, que de joven había trabajado la madera, vació un tronco, tensó una badana y llamó a la puerta de {A}. No era rojo, pero sonaba como un trueno contento.
    - El día de su cumpleaños, {A} encontró en el umbral un cubo boca abajo con dos palillos tallados. Debajo, una nota: "Para que ensayes".
    - Nunca compró el tambor. Pero cuando {A} pasa silbando, {T.el} marca el compás con las patas contra el suelo: ran, rataplán.

    plot: el-molino-repartido
    theme: egoísmo
    A = m hermano mayor : persona
    B = m hermano menor : persona | f hermana menor : persona
    $amigo: un primo sordo | la lavandera | un buhonero
    title: El molino repartido | La rueda y el agua | Dos herederos
    moral: Repartirlo todo no sirve si nadie quiere juntarlo. | Lo que funciona unido se detiene cuando cada cual tira de lo suyo.
    * inicio
    - Un molinero dejó a sus hijos un molino de agua. {A.el} pidió la rueda; {B.el} pidió la acequia. Y así lo escribieron ante notario.
    - Estaban dos personas en un molino parado: {A.el} y {B.el}. A un{A+B!o} le pertenecía la rueda; {A+B!al otro|a la otra}, el agua.
    - Se llevaban mal desde chicos. Cuando heredaron el molino, {A.el} se quedó con las muelas y la rueda, y {B.el}, con el canal.
    - «: La rueda es mía.» «: Y el agua que la mueve, mía.» De este modo dividieron el molino {A.el} y {B.el}, que eran de la misma madre y de la misma cabezonería.
    - Clac, clac, clac: así había cantado el molino durante cien años. Se calló el día en que {A.el} y {B.el} se lo repartieron.
    + cierre
    - «A: Si quiere moler, que me pague la rueda.» «B: Si quiere girar, que me pague el agua.» Nadie pagó, nada giró.
    - {B} cerró la compuerta para que el agua no trabajara gratis. {A} ató la rueda con una cadena, por si acaso.
    - Uno engrasaba una rueda que no daba vueltas. En la otra orilla, el agua pasaba de largo, sin oficio.
    * miseria
    - Los campesinos se llevaron el trigo a otra parte. En las muelas hicieron nido los ratones.
    - Vino el invierno y no hubo harina, ni salvado, ni visitas.
    - La rueda se cubrió de verdín. En el canal crecieron berros. Y en las dos despensas, nada.
    + tercero
    - Una tarde pasó {amigo} y miró la rueda, el agua y las dos caras largas. «: Qué suerte tienen. | ¡Un molino completo, y yo que pensaba que estaba roto!»
    - Pidió posada {amigo}. Como no había pan, contó una historia: la de un hombre que vendió su pierna derecha a la izquierda.
    - {amigo} dejó en la puerta un saquito de trigo. «: Mañana vengo por la harina.» Y se fue sin escuchar explicaciones.
    * juntos
    - {A} quitó la cadena. {B} levantó la compuerta. No se miraban. Pero el agua no sabe de rencores, y la rueda dio un quejido, y luego una vuelta.
    - «B: ¿Y si la dejamos girar, solo por ver?» «A: Solo por ver.» Giró, y a l{A+B:o} dos se les humedecieron los ojos.
    - «A: Padre habría dicho que somos tontos.» «B: Lo dijo muchas veces.» Se rieron. Mientras se reían, abrieron el canal.
    + pan
    - El primer pan lo partieron en dos, y cada cual le dio el trozo grande {A+B!al otro|a la otra}.
    - Clac, clac, clac. En el pueblo abrieron las ventanas: el molino cantaba otra vez.
    - Rompieron el papel del notario y lo echaron al fuego. Dio muy poco calor; lo demás lo dio la conversación.

    plot: el-mapa-en-dos-mitades
    theme: juntos
    A: niño
    B: niño
    T = m aljibe | f cueva de las campanas | m manantial de los tejos | f encina hueca
    title: El mapa roto | Las dos mitades | En busca de {T.el}
    moral: La mitad de la verdad no lleva a ninguna parte. | Los tesoros se encuentran mejor de dos en dos.
    * inicio
    - En el desván encontraron un mapa que llevaba a {T.el}. Tiraron de él {A} y {B}, y se partió por la mitad.
    - {A} salió de la biblioteca con medio mapa escondido en la camisa. La otra mitad la llevaba {B}, en el zapato.
    - Había en el pueblo una leyenda sobre {T.el}, y un mapa. El mapa lo rompieron {A} y {B} el primer día de vacaciones, por tirar cada cual de una punta.
    - «A: ¡Me quedo con mi trozo!» «B: ¡Y yo con el mío!» Con medio mapa cada un{A+B!o}, salieron del pueblo por caminos distintos.
    - Una brújula, una cantimplora, medio mapa. Eso llevaba {A} en la mochila. {B} llevaba lo mismo, solo que la otra mitad.
    + extravío
    - La mitad de {A} decía: "Siga el arroyo hasta…". La de {B} decía: "…y gire donde canta el agua". Por separado no significaban nada.
    - {A} acabó en un zarzal. {B} acabó en una pocilga, a lomos de un cerdo que no tenía culpa.
    - {A} caminó en círculo y pasó tres veces por el mismo espantapájaros. {B} llegó a un acantilado donde, según su papel, empezaba un camino.
    * encuentro
    - A media tarde se dieron de bruces detrás de una roca. «A: ¿Te has perdido?» «B: No. | Estoy explorando. ¿Y tú?» «A: También.»
    - El atardecer l{A+B:o} juntó en el mismo cruce, con los mismos arañazos. Hubo un silencio, y un resoplido, y por fin una risa.
    - Empezaba a oscurecer. {B} oyó sollozar a alguien: era {A}. «B: Yo también tengo miedo. | ¿Vamos junt{A+B:o}?»
    + unión
    - Pusieron los dos trozos sobre una piedra y los acercaron despacio. Encajaban. En el medio, donde estaba la rotura, apareció una cruz.
    - «A: Déjame ver tu parte.» «B: Y tú a mí la tuya.» El dibujo del arroyo se completó como una sonrisa.
    - {B} lo pegó con resina de pino; {A} alumbró con la linterna. Lo que faltaba en un papel estaba en el otro.
    * hallazgo
    - Siguieron el arroyo, giraron donde cantaba el agua y, detrás de unos helechos, encontraron {T.el}. No había oro. Había un eco que repetía dos veces cada nombre.
    - Llegaron a {T.el} con la primera estrella. Alguien había grabado en la piedra, hacía cien años: "Bien venidos los dos".
    - Y allí estaba {T.el}, tal como lo contaba la leyenda: secreto, fresco y lleno de luciérnagas.
    + vuelta
    - Del tesoro no dijeron una palabra. Cuando en casa les preguntaron qué habían encontrado, se señalaron el uno al otro.
    - El mapa cuelga ahora en la pared, con su costura en medio. Es lo que más les gusta enseñar.
    - De regreso, el camino se les hizo corto, porque lo conocían entre l{A+B:o} dos.
    """#
}
