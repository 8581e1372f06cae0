extension PlotSources {
  /// School mornings, doctors and dentists.
  static let school = #"""
    plot: manana-sin-despertador
    A: niño
    M: mamá/papá/abuela/abuelo
    $olvido: la flauta | el cuaderno de mapas | la autorización de la excursión | los lápices de colores | el compás
    $raro: un calcetín de cada color | el suéter del revés | los botones mal abrochados | el pijama debajo del abrigo
    title: Una mañana sin despertador | Casi las nueve | La escuela vacía
    * inicio
    - En casa de {A}, el despertador se quedó sin pila a las tres de la madrugada, y nadie se enteró.
    - A {A} no {A.lo} despertó el reloj, sino el camión del agua, que pasaba siempre a las ocho y media.
    - Había demasiada luz en la ventana. {A} abrió un ojo, luego el otro, y miró el reloj: parado.
    - {A} soñaba con una estación cuando en el pasillo se oyó un portazo. «M gritó: ¡Son casi las nueve!»
    + prisa
    - {M} corría de un cuarto a otro con un zapato en la mano y una tostada en la boca.
    - {A} se vistió dando saltos. No hubo tiempo de mirarse al espejo.
    - En cinco minutos se derramó la leche, se perdió un peine y el gato se escondió encima del armario.
    - El desayuno fue medio plátano en la escalera.
    * calle
    - Salieron a la carrera. La calle estaba rara: pocos coches, pocas voces, ninguna mochila.
    - Bajaron los escalones de tres en tres. En la acera, {A} descubrió que llevaba {raro}.
    - Corrieron cuesta abajo, esquivando charcos. El panadero {A+M.lo} saludó con mucha calma, como si no pasara nada.
    + olvido
    - A mitad de camino, {A} se detuvo en seco: había olvidado {olvido}. No quedaba más remedio que volver.
    - «A: ¡Me he dejado {olvido} encima de la mesa!» Hubo que regresar a buscar lo que faltaba.
    - En la esquina, {M} revisó la mochila y suspiró. Dentro había de todo, menos {olvido}. Vuelta a casa.
    * llegada
    - Llegaron a la escuela sin aliento, con dolor en el costado y el pelo de punta.
    - Cuando alcanzaron la escuela, a {M} le faltaba el aire y a {A}, un botón.
    - Al doblar la última esquina apareció la escuela. {A} ya preparaba una disculpa larguísima.
    + verja
    - La verja estaba cerrada con candado. Por el patio paseaba una paloma, y nada más.
    - No había nadie: ni bicicletas, ni pelotas, ni la voz de la maestra.
    - {A} tocó el timbre tres veces. Solo contestó el eco.
    * descubren
    - El portero asomó la cabeza por una ventana, en camiseta. «: ¿Un sábado? | ¡Qué ganas de estudiar!»
    - Un señor que paseaba a su perro preguntó si buscaban algo. Era sábado. Lo dijo con mucha delicadeza.
    - {A} miró a {M}. {M} miró el periódico del quiosco. Arriba, en letras pequeñas, ponía: sábado.
    + final
    - Se rieron tanto que tuvieron que sentarse en el bordillo. Luego fueron a desayunar chocolate, sin ninguna prisa.
    - Volvieron despacio, por el camino más largo. Nunca habían tenido un sábado tan temprano.
    - «A: ¿Y mañana?» «M: Mañana no ponemos ningún reloj.»

    plot: la-mochila-cambiada
    A: niño
    B: niño
    $dentro: una lupa y seis piedras numeradas | una armónica y un libro de nudos | un traje de baño mojado y una novela de piratas | tres carretes de hilo y un avión a medio coser | un reloj desmontado dentro de un calcetín
    title: La mochila cambiada | Dos mochilas azules | {A.nombre} y la mochila de otro
    * inicio
    - Del perchero colgaban dos mochilas iguales: azules, con la cremallera amarilla. {A} se llevó una, y no era la suya.
    - {A} agarró su mochila azul del perchero y echó a correr, porque el autobús ya tocaba la bocina.
    - Era viernes, llovía y todos salían a la vez. En medio del barullo, {A} se llevó la primera mochila azul que vio.
    - La mochila azul pesaba menos que por la mañana. {A} pensó que había aprendido mucho, y que las ideas no pesan.
    + abre
    - En casa abrió la cremallera. En vez de su estuche y sus libros había {dentro}.
    - Al buscar la merienda, metió la mano y sacó {dentro}. Aquello no era suyo.
    - «A: ¡Esta no es mi mochila!» Sobre la mesa de la cocina fue dejando lo que encontraba: {dentro}.
    * investiga
    - No había nombre por ninguna parte, pero en un bolsillo encontró una lista: "Regar el cactus, aprender a silbar, no perder la mochila".
    - {A} jugó a los detectives. Por la goma mordida y el carné de la piscina dedujo dos cosas: quien fuera tenía nervios y sabía nadar.
    - En el forro descubrió una etiqueta borrada por la lluvia. Solo se leía un número: el del salón de al lado.
    + curiosidad
    - También había un cuaderno abierto, con el dibujo de un faro. {A} lo cerró enseguida, aunque no tan enseguida.
    - Pasó la tarde pensando en aquella persona. ¿Estaría mirando también una mochila ajena?
    - Lo guardó todo con cuidado. Le daba la sensación de estar leyendo un diario.
    * encuentro
    - A las siete sonó el teléfono y a las siete y cuarto, en el portal, {A} tenía delante a {B.un} con otra mochila azul.
    - Llamaron al timbre. Era {B.un}, con el pelo empapado y una mochila azul en los brazos.
    - El lunes, junto al perchero, esperaba {B.un}. Abrazaba una mochila azul y miraba a todo el que entraba.
    + cambio
    - «B: He mirado dentro. | Perdona.» «A: Yo también.»
    - Se devolvieron las mochilas como dos espías. Cada un{A+B!o} revisó la suya por encima, por educación.
    - {B} preguntó por su bocadillo. Seguía allí, bastante aplastado, y lo partieron por la mitad.
    * hablan
    - Resultó que iban a la misma escuela, en pisos distintos, y que nunca se habían visto.
    - {A} quiso saber por qué llevaba {dentro}. La explicación duró hasta la hora de cenar.
    - {A} preguntó para qué servía todo aquello. {B} se sentó en un escalón y empezó por el principio.
    + final
    - Desde entonces, una mochila lleva un lazo rojo y la otra, un botón cosido.
    - Podrían haber escrito sus nombres. No lo hicieron: equivocarse había salido demasiado bien.
    - El jueves volvieron a cambiarse las mochilas, esta vez a propósito.

    plot: la-exposicion-oral
    A: niño
    M: abuelo/abuela/tío/tía
    E: maestra/maestro
    $tema,dato: los pulpos ; tienen tres corazones | los camellos ; beben cien litros de agua en un cuarto de hora | las jirafas ; duermen muy pocas horas al día | los rayos ; calientan el aire más que el propio Sol | los bambúes ; pueden crecer casi un metro en un día | los búhos ; giran la cabeza casi por completo
    title: Cinco minutos | La exposición de {A.nombre} | El jueves
    * inicio
    - El jueves, {A} tenía que hablar cinco minutos delante de toda la clase. El tema: {tema}.
    - {A} lo sabía todo sobre {tema}. Lo que no sabía era decirlo en voz alta, con treinta personas mirando.
    - En el calendario de la cocina, el jueves llevaba un círculo rojo: exposición de {A}. Trataba sobre {tema}.
    - «E anunció: El jueves le toca a {A}. | Cinco minutos, sin leer.» {A} tragó saliva. Había elegido {tema}.
    + prepara
    - Llenó ocho fichas con letra diminuta. Al repasarlas, no entendía su propia letra.
    - Recortó fotos, copió cifras y pintó un cartel que se enrollaba solo.
    - Ensayó delante del espejo, delante de la lavadora y delante del geranio. El geranio fue el que más atención puso.
    * miedo
    - La noche del miércoles le dolía un poco todo: la barriga, la garganta, incluso las pestañas.
    - {A} confesó su miedo en la cena. «M: Cuéntaselo a una sola persona. | Las demás se enterarán por casualidad.»
    - «A: ¿Y si me quedo en blanco?» «M: El blanco también es un color. | Respiras y sigues.»
    + mañana
    - El jueves amaneció demasiado pronto. Las fichas fueron al bolsillo; la tostada, entera, se quedó en el plato.
    - El jueves, de camino a la escuela, {A} recitaba entre dientes. Una señora se apartó un poco.
    - El jueves, antes que {A}, salieron otros dos: uno habló de su colección de gorras y otra, de su bisabuela. Acabaron enseguida.
    * pizarra
    - Cuando {A} subió a la tarima, las fichas se le cayeron y quedaron por el suelo en cualquier orden.
    - El cartel de {A} se desenrolló, se enrolló otra vez y rodó hasta la puerta. Alguien soltó una carcajada.
    - Treinta caras. Un carraspeo. {A} abrió la boca y no encontró ni la primera palabra.
    + arranca
    - Entonces vio en la segunda fila una cara amiga, y decidió contárselo todo a esa cara.
    - {E} no dijo nada: solo sonrió y apagó el ventilador, para que hubiera silencio.
    - {A} cerró los ojos un segundo, se acordó de la cocina de su casa y empezó por el final, que era su parte preferida.
    * dato
    - «A dijo: ¿Sabían que {tema} {dato}?» Treinta cabezas se levantaron a la vez.
    - Al contar que {tema} {dato}, en el fondo se oyó un silbido de asombro.
    - Lo mejor fue cuando explicó que {tema} {dato}. Hasta el que siempre dormía abrió un ojo.
    + final
    - Los cinco minutos fueron doce. Hizo falta el timbre para que {A} se callara.
    - En el recreo, a {A} le hicieron más preguntas que a un ministro.
    - Aquella tarde dejó las fichas en un cajón. No había leído ni una. «M: ¿Y bien?» «A: Se me hizo corto.»

    plot: piojos-en-clase
    A: niño
    M: mamá/papá/abuela/tía
    title: Visitantes diminutos | El peine fino | {A.nombre} se rasca
    * inicio
    - A {A} le empezó un picor detrás de la oreja, un lunes, en pleno dictado.
    - En la mochila de {A} llegó una nota de la escuela, muy educada, que hablaba de unos visitantes diminutos.
    - {A} se rascó a la derecha, se rascó a la izquierda y se rascó en medio. {M} dejó el tenedor en la mesa.
    - Aquel invierno, en el salón de {A} se rascaba todo el mundo, incluida la maestra.
    + busca
    - {M} encendió la lámpara, se puso las gafas y le separó el pelo mechón a mechón. Allí estaban: piojos.
    - Con la lupa de los sellos lo vieron claro: eran piojos. {A} quiso saber cuántos.
    - «M: No te muevas. | Un piojo, dos… cinco.» {A} no sabía si llorar o sentirse importante.
    * vergüenza
    - «A: ¿Se nota si me pongo un gorro?» «M: Los piojos no eligen cabezas sucias. | Eligen cabezas juntas.»
    - {A} creía que a nadie en el mundo le había pasado algo así. {M} confesó que, de {M:niño|niña}, los tuvo tres veces.
    - A {A} le ardían las mejillas. Pensaba meterse debajo de la cama y no salir hasta el verano.
    + remedio
    - Compraron una loción que olía a vinagre. En la farmacia había cola: media escuela, mirando al suelo.
    - {M} le untó una loción de olor terrible, le envolvió la cabeza en una toalla y puso el reloj: cuarenta minutos.
    - Con la loción puesta y una toalla por turbante, {A} parecía un sultán aburrido.
    * mientras
    - Para pasar el rato jugaron a las cartas. Ganó {A}, que tenía permiso para rascarse.
    - {M} leyó en una enciclopedia que el piojo no salta ni vuela: camina. A {A} le pareció un bicho con paciencia.
    - Mientras esperaban les inventaron nombres: Ramiro, Doña Pura, el Largo. Después costó un poco despedirse.
    + peine
    - Luego vino el peine. Tiraba, se enganchaba, volvía a tirar. {A} apretó los dientes y solo se quejó siete veces.
    - Pasaron el peine bajo el grifo, en la bañera y otra vez junto a la ventana, hasta que no apareció nada.
    - Pasada a pasada, el peine fue limpiando el pelo y el agua del lavabo se llevó a los intrusos.
    * sorpresa
    - Al terminar, fue {M} quien empezó a rascarse. Se miraron en silencio.
    - «A: Ahora te toca a ti.» {M} abrió mucho los ojos y se llevó una mano a la nuca.
    - {A} se subió a una silla y examinó la cabeza de {M} con gran seriedad. Encontró dos.
    + final
    - Gastaron el frasco entero. Aquella noche, la casa olía como una ensalada.
    - El miércoles, toda la clase olía a vinagre y nadie comentó nada. Fue el día más discreto del curso.
    - Desde entonces, {A} saluda con la mano y desde lejos, por si acaso.

    plot: la-vacuna
    A: niño
    M: mamá/papá/abuela/abuelo
    E: enfermera/enfermero
    $truco: contar los azulejos de siete en siete | tararear el himno de los piratas | pensar en el helado más grande del mundo | nombrar todos los animales con cuernos | soplar una vela invisible
    title: El brazo izquierdo | La vacuna | A las diez y cuarto
    * inicio
    - {A} se enteró en el ascensor: no iban a comprar pan, sino a ponerse una vacuna.
    - «A preguntó: ¿Duele mucho la vacuna?» «M: Menos que pisar un juguete con los pies descalzos.»
    - La cita para la vacuna era a las diez y cuarto. Desde las siete, {A} miraba su brazo izquierdo con lástima.
    - A {A} le tocaba vacunarse. Se lo recordaba una cartulina amarilla pegada a la nevera.
    + sala
    - En la sala de espera había un acuario con un solo pez y revistas del año anterior.
    - Un niño entró sonriendo en la consulta y salió con los ojos rojos. A {A} no le gustó ese detalle.
    - Cada vez que se abría una puerta, {A} se hacía más pequeñ{A:o} en la silla.
    * negocia
    - {A} propuso volver otro día, cuando tuviera el brazo más gordo.
    - {A} preguntó si no podían pinchar la chaqueta en vez del brazo. {M} lo dudaba.
    - {A} prometió comer acelgas durante un mes a cambio de irse en ese momento. {M} lo pensó, pero dijo que no.
    + llaman
    - Entonces dijeron su nombre, con los dos apellidos. Sonaba muy serio.
    - Por el altavoz anunciaron un número: era el suyo. {M} le apretó la mano.
    - Alguien leyó en el pasillo un nombre completo. No había otro igual en toda la sala.
    * consulta
    - {E.el} tenía las manos tibias y un remedio contra el miedo: {truco}.
    - «E: Te propongo una cosa. | Vamos a {truco}.»
    - {E.el} no enseñó ninguna aguja. Enseñó, en cambio, un buen truco: {truco}.
    + pinchazo
    - Olía a alcohol. Un algodón frío, un mosquito y nada más. «A: ¿Ya?» «E: Ya hace rato.»
    - {A} cerró los ojos con tanta fuerza que vio colores. Cuando los abrió, ya habían tirado la aguja.
    - Así estaba {A} cuando notó un pellizco. Quiso protestar, pero todo había terminado.
    * después
    - Le pusieron un esparadrapo con dibujos de cohetes. {A} lo llevó toda la tarde, como una condecoración.
    - {M} estaba más pálid{M:o} que nadie y tuvo que sentarse. {A} le trajo un vaso de agua.
    - {A} pasó despacio por delante de los que esperaban, con cara de haber cruzado un océano.
    + final
    - En la puerta, una niña pequeña le preguntó si dolía. «A: Un poco. | Lo que tarda en pasar una mosca.»
    - A la salida compraron churros, y {A} quiso llevar la bolsa con el brazo valiente.
    - Por la noche, el brazo pesaba como si fuera de otra persona. {A} le dio las buenas noches.

    plot: el-brazo-roto
    A: niño
    B: niño
    V: doctora/doctor
    $como: al bajar del columpio antes de tiempo | al perseguir un autobús | al imitar a un trapecista | por culpa de una cáscara de plátano | al saltar cuatro escalones de golpe
    $dibujo: un submarino | una ballena con sombrero | un dinosaurio en patines | el mapa de una isla | una orquesta de ranas
    title: El yeso | Un brazo de piedra | Cinco semanas
    * inicio
    - {A} se rompió el brazo {como}.
    - Fue un instante: {A} se cayó {como}, y el brazo hizo un ruido de rama seca.
    - «B: ¿Te duele el brazo?» {A} no contestó, porque apretaba los dientes. Se había caído {como}.
    - Todo ocurrió {como}. {A} aterrizó mal, y el codo apuntó hacia donde no debía.
    + hospital
    - En el hospital hicieron una foto en la que solo salían los huesos. {A} pidió una copia.
    - En urgencias hubo que esperar dos horas, entre un señor con un anzuelo en el dedo y una novia con tos.
    - {V.el} levantó la radiografía hacia la luz. «V: Aquí está. | Una raya fina, como la grieta de una taza.»
    * yeso
    - {V.el} fue enrollando vendas mojadas y tibias, hasta que el brazo se volvió de piedra.
    - El yeso estaba caliente y después se enfrió. {A} lo golpeó con los nudillos: sonaba a puerta.
    - Le pusieron un yeso blanquísimo. «A: ¿Cuánto tiempo?» «V: Cinco semanas. | Sin trepar, sin nadar y sin hacer tonterías.»
    + difícil
    - Con la otra mano, las letras le salían mareadas. Hasta su nombre parecía escrito en un barco.
    - Atarse los cordones, pelar una mandarina, abrir un paraguas: todo llevaba el triple de tiempo.
    - De noche, {A} no encontraba postura. Por dentro picaba justo donde no llegaba el dedo.
    * escuela
    - En clase, {A} estrenó el yeso como quien estrena un abrigo. Enseguida se formó un corro.
    - {B} le llevaba la mochila y le cortaba la carne en el comedor, sin que nadie se lo pidiera.
    - {A} descubrió ventajas: nadie le mandaba borrar la pizarra ni tocar la flauta.
    + firmas
    - Uno tras otro fueron firmando con rotuladores. {B} ocupó todo el codo con {dibujo}.
    - Al cabo de una semana no cabía ni una letra más. En el sitio de honor estaba {dibujo}, obra de {B}.
    - «B: Déjame el lado de arriba.» Tardó el recreo entero. Era {dibujo}.
    * quitan
    - Pasó más de un mes. La sierra que cortó el yeso zumbaba como un abejorro, pero no tocó la piel.
    - El día señalado, {V.el} abrió el yeso en dos, igual que una nuez.
    - Cuando por fin quitaron el yeso, el brazo salió delgado, pálido y un poco ofendido.
    + final
    - {A} se llevó las dos mitades a casa. Siguen en un estante, con todos los nombres.
    - «B: ¿Y mi dibujo?» {A} lo traía envuelto en papel de seda.
    - Lo primero que hizo {A} fue rascarse. Lo segundo, rascarse otra vez.

    plot: el-aparato-de-los-dientes
    A: niño
    B: niño
    D: dentista
    $frase: Seis sastres sensatos | Sus zapatos son suaves | Sesenta sopas sosas | Siete serpientes silban
    title: Una vía de tren | El aparato | La foto de la clase
    * inicio
    - {A} tenía un diente mirando al norte y otro mirando al sur. {D.el} propuso ponerlos de acuerdo con un aparato.
    - «D: Hay que enderezar esos dientes. | Un año, quizá menos.» {A} cerró la boca y no quiso abrirla más.
    - El aparato para los dientes venía en un estuche violeta, como las joyas. A {A} no le pareció una joya.
    - Los dientes nuevos de {A} habían salido con mucha prisa y poco orden. {D.el} sacó un molde y encargó un aparato.
    + ponen
    - Hubo alambres, gomas y una luz blanca. Al mirarse al espejo, {A} vio brillar una vía de tren.
    - {D.el} apretó un poco aquí y un poco allá. Todo sabía a metal y a menta.
    - Tardaron cuarenta minutos. En el techo de la consulta había un mapa; {A} recorrió África de norte a sur.
    * raro
    - Al principio, {A} no podía decir "{frase}" sin salpicar a nadie.
    - La primera noche cenó sopa. La segunda, puré. La tercera, {A} soñó con una mazorca de maíz.
    - La lengua no dejaba de explorar aquella verja nueva. Contó veinte barrotes.
    + prohibido
    - Se acabaron los caramelos blandos, las palomitas y el borde de la pizza. En el estuche iba ahora un cepillo minúsculo.
    - En la nevera colgaba una lista de alimentos prohibidos. Al final, con lápiz, {A} añadió: "Acelgas".
    - Después de cada comida tocaba cepillarse tres minutos enteros, con un reloj de arena.
    * foto
    - Llegó el día de la foto de la clase. {A} decidió salir con los labios apretados.
    - El fotógrafo de la escuela pidió una sonrisa para la foto. {A} pensó en cosas tristes.
    - Para la foto de fin de curso, {A} había ensayado una expresión de estatua.
    + compañía
    - Entonces {B} se puso al lado y sonrió: también llevaba un aparato, de color verde.
    - Justo antes, {B} enseñó sin querer otro brillo metálico. Se miraron con mucho interés.
    - «B: Mira. | A mí me pusieron el mío ayer.» Y enseñó unos dientes que relucían como una cucharilla.
    * risa
    - {A} soltó una carcajada y, en ese preciso momento, disparó la cámara.
    - A {A} se le escapó la risa. El fogonazo de la cámara rebotó en los dos aparatos.
    - Intentaron decir a la vez "{frase}". Salió una llovizna, y el fotógrafo apretó el botón.
    + final
    - En la foto hay veintiséis caras serias y dos luces.
    - Pasó el año. Los dientes se alinearon, y a {A} le dio pena devolver los hierros.
    - La foto cuelga en el pasillo. Cuando le da el sol, hay que entornar los ojos.

    plot: recreo-bajo-techo
    A: niño
    B: niño
    E: maestra/maestro
    $juego: una carrera de gomas de borrar | un torneo de aviones de papel | un concurso de torres de libros | un campeonato de trompos hechos con lápices | una carrera de barcos de papel en el lavabo
    title: Recreo bajo techo | Llueve a las once | El gran campeonato
    * inicio
    - Llovía de lado. El patio era una laguna, y {A} tendría que pasar el recreo dentro.
    - A las once en punto, la hora del recreo, cayó un chaparrón. {A} ya tenía la pelota debajo del brazo.
    - «E: Hoy no hay recreo en el patio.» Se oyó un quejido de treinta gargantas. El de {A} fue el más hondo.
    - {A} miraba el patio por la ventana. Cada gota abría un círculo, y los círculos no dejaban salir a nadie.
    + aburren
    - Diez minutos después, alguien había contado ya las losas del suelo: doscientas catorce.
    - El salón olía a abrigo mojado y a mandarina. Nadie sabía qué hacer con las piernas.
    - {B} dibujaba ojos en el cristal empañado. Eran ojos muy aburridos.
    * idea
    - Un lápiz rodó y cayó de la mesa. {B} lo siguió con la mirada y tuvo una idea: {juego}.
    - «B: ¿Y si organizamos {juego}?» Las caras se volvieron, una detrás de otra.
    - En el armario del fondo, {A} encontró una caja llena de cosas inútiles. {B} las miró y propuso {juego}.
    + organizan
    - Apartaron las mesas, nombraron un jurado y prohibieron los empujones.
    - {A} escribió las reglas en la pizarra. Eran siete y se contradecían un poco.
    - En menos de cinco minutos hubo equipos, himno y un comentarista subido en una silla.
    * maestra
    - {E.el} levantó la vista del cuaderno. Todos se quedaron quietos, como en una fotografía.
    - Cuando más ruido había, {E.el} se acercó despacio, con los brazos cruzados.
    - La puerta se abrió: era {E.el}, que volvía con un café en la mano. El silencio fue inmediato.
    + participa
    - «E preguntó: ¿Se puede entrar a mitad de torneo?» Quedaba un puesto libre.
    - «E: Así no. | Se hace así.» Y se quitó la chaqueta.
    - {E.el} pidió turno, como los demás, y perdió a la primera.
    * final
    - Hubo una final muy reñida: {A} contra {B}, en medio de un silencio de biblioteca.
    - {A} llegó a la final sin saber cómo. {B}, también. El jurado se mordía las uñas.
    - La última ronda duró un suspiro: {B} venció a {A} por el ancho de una uña.
    + timbre
    - Entonces sonó el timbre, y nadie se movió.
    - Por la tarde salió el sol. En el patio, con la pelota entre los pies, {A} miraba al cielo y buscaba nubes.
    - «A suspiró: Ojalá llueva también mañana.» {E.el} no borró las reglas de la pizarra, por si acaso.
    """#
}
