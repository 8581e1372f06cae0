extension PlotSources {
  /// Races and contests, won and lost with respect; and two or three who want to fly.
  static let contests = #"""
    plot: gana-el-ultimo
    theme: competir
    A: liebre/zorro/ardilla/perro
    B: conejo/gato/comadreja/ratón
    T = m roble hueco | f ermita | m pajar | m molino viejo
    title: Gana el último | La carrera más lenta | {A.el}, {B.el} y la carrera al revés
    moral: Quien solo piensa en ganar acaba sin moverse del sitio. | Jugar vale más que vencer.
    * inicio
    - {A} y {B} habían corrido tantas veces hasta {T.el}, y empatado tantas, que aquel lunes inventaron otra regla: ganaría quien llegara el último.
    - «: Estoy hart{A:o} de empatar.» «: Y yo también.» De ese hartazgo de {A.un} y {B.un} nació la carrera más rara del año: vencería el más lento.
    - ¿Se puede ganar llegando después? Según el reglamento que escribieron {A.un} y {B.un} en una corteza, sí: el primero en tocar {T.el} perdía.
    - La línea de salida era una raya en el polvo. Detrás de ella, {A.un} y {B.un} esperaban la señal para no correr, pues aquel día ganaba el más lento.
    - El juez dio la salida, pero nadie se movió. {A.un} y {B.un} participaban en una carrera al revés, y el premio era para el más tardón.
    + lentitud
    - Pasó un minuto. {A} adelantó una pata y se la volvió a traer. {B} fingió un calambre.
    - {A} se ató una piedra al rabo. {B} se puso a contar granos de arena, uno por uno.
    - «A: Pasa tú.» «B: No, por favor, tú primero.» Jamás habían sido tan educad{A+B:o}.
    * espera
    - Llegó la hora de comer y no comieron. Llegó la de la siesta y ningun{A+B!o} se atrevió a cerrar los ojos, por si {A+B!el otro|la otra} se dormía mejor.
    - Cayó la tarde. Les salieron telarañas entre las orejas. Un caracol les pasó por delante, llegó hasta {T.el} y regresó a contarlo.
    - Al segundo día, los espectadores se habían marchado. Solo quedaba el juez, un grillo que bostezaba sobre su silbato.
    + lluvia
    - Y de repente, la tormenta. Empezó a granizar, y el único refugio era {T.el}. «A: Después de ti.» «B: De ninguna manera.» Un granizo del tamaño de una nuez les dio en la cabeza.
    - Entonces alguien gritó que había tarta en la meta. Se miraron con angustia: quien corriera perdía; quien no corriera se quedaba sin postre.
    - A {B} le picó una hormiga, y del respingo avanzó tres metros. «A: ¡Vas perdiendo!» «B: ¡Qué susto me has dado!» Se rieron tanto que se sentaron en el suelo.
    * solución
    - «A: Dame la pata.» Contaron tres y salieron disparad{A+B:o}, junt{A+B:o}, como siempre. Tocaron {T.el} en el mismo instante.
    - «B: ¿Y si declaramos que hoy pierde el reglamento?» «A: Aprobado por unanimidad.» Y echaron a correr como locos, solo por el gusto de correr.
    - Borraron con la cola la raya de salida y corrieron hasta {T.el} sin mirar quién iba delante.
    + final
    - Otro empate, claro. Pero este lo celebraron.
    - El grillo que hacía de juez no había entendido nada. Pitó el final y se fue a casa.
    - Jadeando, con el barro hasta las cejas, coincidieron en que había sido su mejor carrera, y la más larga.

    plot: el-concurso-de-nidos
    theme: juntos
    A: gorrión/pájaro/urraca
    B: golondrina/paloma
    $premio: una cinta de seda | un cascabel de plata | una semilla de girasol pintada
    title: El concurso de nidos | El nido más bonito | {A.el}, {B.el} y el vendaval
    moral: Un hogar se mide por quienes caben en él. | La belleza sin firmeza se la lleva el viento.
    * inicio
    - Cada primavera, los pájaros del huerto elegían el nido más hermoso. El premio era {premio}, y lo querían, sobre todo, {A.un} y {B.un}.
    - Con musgo, con hilos, con pelusa de cardo: todo el huerto tejía. En la rama de un ciruelo se afanaba {A.un}; bajo el alero, {B.un}.
    - «A pensaba: Este año gano yo.» Y colocó una flor azul en el borde de su nido, mientras espiaba el de {B.un}.
    - Todavía no habían salido las hojas y ya había discusiones en el huerto: ¿de quién sería el mejor nido, de {A.un} o de {B.un}?
    - Faltaban tres días para el concurso de nidos. {A.un} no dormía; {B.un}, tampoco.
    + obra
    - El de {A} era precioso, lleno de plumas y botones, pero se tambaleaba. El de {B}, hecho de barro, aguantaba un terremoto, aunque por dentro era frío como una cazuela.
    - {A} había cuidado el adorno. {B} había cuidado los cimientos. Ni una cosa ni la otra bastaba.
    - Desde fuera, todos alababan el de {A}, tan florido. Del de {B} decían únicamente que era "muy resistente".
    * burla
    - «A: Parece un puchero.» «B: Y el tuyo, un sombrero de boda.» Así pasaron la víspera.
    - {B} se acercó a mirar con envidia las plumas. {A} se acercó a tocar con envidia las paredes. Y l{A+B:o} dos disimularon silbando.
    - Antes de dormir, cada cual le encontró tres defectos al nido ajeno. Los del propio prefirió no verlos.
    + vendaval
    - Esa noche se levantó un vendaval. El nido de {A} voló por los aires, botón a botón. El de {B} resistió, pero el agua helada se coló y no había con qué taparse.
    - A medianoche crujieron las ramas. {A} se quedó sin casa en un suspiro. Aterrad{A:o}, distinguió una lucecita bajo el alero, donde {B} tiritaba.
    - Vino del norte un viento malo, de los que pelan los árboles. Por la mañana no quedaban en pie más que las paredes de {B}, vacías y mojadas.
    * refugio
    - «B: Pasa. | Hay techo, aunque no hay cama.» «A: Yo traigo plumas, las que pude salvar.» Y con lo de cada cual hicieron un rincón tibio.
    - {A} llamó al nido de barro con el pico. «A: ¿Me dejas entrar?» «B: Solo si me ayudas a poner esto blando.»
    - Juntaron lo que quedaba: las paredes de {B}, el plumón de {A}. Afuera rugía el aire; adentro, dos corazones se fueron calmando.
    + jurado
    - Pasó el jurado al día siguiente y no dudó. El premio fue para el nido de l{A+B:o} dos.
    - No hubo concurso aquel año, porque no quedaban nidos, salvo uno. En él nacieron, en mayo, siete pollos de dos familias.
    - Del alero cuelga ahora {premio}. Dicen que los mejores nidos del huerto se hacen, desde entonces, a cuatro alas.

    plot: solista-y-coro
    theme: escuchar
    A: grillo/cigarra
    B: rana/sapo
    $público: las luciérnagas | los conejos | los ratones de la acequia
    title: El torneo de canto | {A.el} y {B.el} cantan a la vez | Dúo de verano
    moral: Dos voces que se atienden hacen música; dos que se pisan, ruido. | Para cantar con otro hay que oírlo primero.
    * inicio
    - La noche de San Juan se celebraba junto a la acequia un torneo de canto. Llegaron a la final {A.un} y {B.un}.
    - Cri, cri, decía la hierba. Croac, croac, respondía el agua. No era una conversación, sino un desafío entre {A.un} y {B.un}.
    - {público} habían alfombrado con pétalos el escenario. Faltaba saber quién cantaría mejor, {A.un} o {B.un}.
    - En cuanto se apagaba el sol, {A.un} subía a una espiga y {B.un} a una piedra, y empezaba la guerra de los cantores.
    - Verano, luna llena, olor a menta. Todo invitaba al silencio, menos {A.un} y {B.un}, que ensayaban a gritos.
    + choque
    - A {A} le tocaba primero, pero {B} no supo esperar. A la segunda estrofa ya cantaban l{A+B:o} dos, cada cual más fuerte.
    - {B} hinchó el buche y tapó la melodía de {A}. {A}, furios{A:o}, chirrió en mitad de la copla de {B}.
    - Cantaron a la vez, sin mirarse. {público} se taparon las orejas con hojas de llantén.
    * huida
    - Uno tras otro, los espectadores se fueron. Quedó la luna, que no puede marcharse.
    - «: ¡Qué escándalo!» El jurado, una culebra muy anciana, se metió en su agujero y cerró con una piedra.
    - Cuando por fin callaron, en los asientos de musgo no había nadie. Solo un pétalo, dando vueltas.
    + soledad
    - {A} se bajó de la espiga. «A: Ni siquiera me oía a mí mism{A:o}.» «B: Yo tampoco. | Y el caso es que tu principio era bonito.»
    - <triste A> «B preguntó ~ con timidez: ¿Cómo seguía aquello que cantabas?» Nadie se lo había preguntado nunca.
    - En el silencio se oyó la gota de un caño, plin, plin, plin. {B} contestó con una nota grave. {A}, sin querer, añadió una aguda. Sonaba bien.
    * dúo
    - Probaron: {A}, la melodía; {B}, el bajo. Cuando uno tomaba aire, el otro llenaba el hueco.
    - {A} cantó un verso y calló. {B} cantó el siguiente y calló. Al tercero se atrevieron junt{A+B:o}, muy flojito.
    - «B: Empieza tú, | que yo te sostengo por debajo.» Así salió una canción que ningun{A+B!o} habría podido inventar por su cuenta.
    + vuelta
    - Primero volvió una polilla. Luego, {público}. Al final había gente hasta en las ramas.
    - La culebra apartó la piedra, sacó la cabeza y lloró un poco. Declaró desierto el premio individual.
    - Desde esa noche, en verano, se oye a lo lejos un dúo. Quien lo escucha no sabe dónde acaba una voz y dónde empieza la otra.

    plot: barquitos-de-nuez
    theme: honestidad
    A: niño
    B: niño
    $truco: una piedrecita escondida | un hilo atado a la proa | un soplido a escondidas
    title: Barquitos de nuez | La regata del arroyo | La trampa de {A.nombre}
    moral: Una victoria con trampa no se puede contar en voz alta. | Confesar a tiempo devuelve el viento a las velas.
    learn: A
    * inicio
    - {A} puso una hoja de laurel por vela y una cáscara de nuez por casco. {B} hizo lo mismo, pero con una hoja de arce. La regata iba a empezar en el arroyo.
    - El primer sábado de mayo los niños de la aldea echaban al arroyo barquitos de nuez. Este año competían {A} y {B}.
    - Desde el puente de piedra hasta la poza: aquel era el recorrido. Los barcos eran dos cáscaras de nuez; los capitanes, {A} y {B}.
    - «A: El mío se llama Relámpago.» «B: El mío se llama Paciencia.» Y se agacharon junto al arroyo para botarlos.
    - Al arroyo le faltaba agua, pero para una nuez era un océano. {A} y {B} llevaban una semana construyendo la flota.
    + trampa
    - {A} sabía que su barco era más torpe, y se sirvió de {truco}. Nadie se dio cuenta.
    - A {A} no le faltaban ganas de jugar limpio, pero tenía más de ganar. Así que recurrió a {truco}.
    - Cuando {B} miraba hacia otro lado, {A} aprovechó: {truco}, y el barco salió como una flecha.
    * victoria
    - El barco de {A} llegó el primero a la poza. {B} corrió a darle la mano. «B: ¡Qué bien navega! | ¿Me enseñas cómo lo hiciste?»
    - «B: Has ganado. | El tuyo era mejor.» Y le regaló su mejor canica, que habían apostado.
    - {A} levantó los brazos. Todos aplaudían, y quien más aplaudía era {B}. A {A} se le quedó la risa a medias.
    + remordimiento
    - Cenó poco. La nuez ganadora, encima de la mesilla, parecía mirar{A.lo}.
    - Por la noche soñó que el arroyo le preguntaba su nombre y que no se atrevía a contestar.
    - Caminó hasta casa con la victoria en el bolsillo. Pesaba, y no como pesan las cosas buenas.
    * confesión
    - <siguiente>, {A} buscó a {B} en el puente. «A: Hice trampa. | Lo siento mucho.»
    - No aguantó más. Bajó la calle en pijama, llamó a la ventana de {B} y se lo dijo todo de un tirón.
    - «A: Tengo que devolverte el triunfo. | No era mío.» Y le contó lo de la trampa, mirándose los zapatos.
    + respuesta
    - {B} tardó en hablar. «B: Me fastidia, | pero me alegra que me lo cuentes.» Luego sacó otra nuez del bolsillo.
    - «B: Entonces hay que correrla otra vez.» La corrieron, y ganó {B} por un pelo. {A} no se había divertido tanto en su vida.
    - «B: ¿Sabes qué es lo peor? | Que sin trampa habrías ganado igual: el mío hacía agua.» Se echaron a reír y fueron a arreglar los dos barcos.

    plot: la-soga-y-el-cordero
    theme: juntos
    A: niño
    B: niño
    T = m cordero | m potrillo | m ternero | m burrito
    title: Tirar de la soga | La soga y {T.el} | {A.nombre} contra {B.nombre}
    moral: La fuerza que se gasta en competir puede salvar a alguien. | Es mejor tirar todos del mismo lado.
    * inicio
    - En las fiestas del valle se jugaba a tirar de la soga. A un lado, el equipo de {A}; al otro, el de {B}. En medio, un pañuelo rojo.
    - {A} escupió en las manos y agarró la soga. {B}, en el otro extremo, clavó los talones en la hierba.
    - «: ¡Tiren!» La soga se tensó como una cuerda de violín. A la derecha mandaba {A}; a la izquierda, {B}.
    - Los del barrio de arriba contra los del barrio de abajo: así se hacía desde los bisabuelos. Capitaneaban los equipos {A} y {B}.
    - Había llovido, y el prado de las fiestas resbalaba. Sujetando una soga gruesa como un brazo estaban {A} y {B}, cada cual con su cuadrilla.
    + pulso
    - El pañuelo iba y venía. Nadie lograba arrastrar a nadie, y las caras eran del color del pañuelo.
    - Ganaban un palmo los de {A}; lo recuperaban los de {B}. El tambor no paraba.
    - Llevaban así un cuarto de hora, y ya volaban palabras feas de un lado a otro.
    * grito
    - En lo más reñido se oyó un quejido. {T.un} se había caído a la ciénaga y se hundía despacio, con los ojos muy abiertos.
    - Una niña pequeña llegó llorando. «: ¡{T.un} se ha metido en el barro y no puede salir!»
    - De la charca negra, al fondo del prado, asomaba apenas la cabeza de {T.un}. Cuanto más pataleaba, más se hundía.
    + soltar
    - «A: ¡Esperen!» {A} soltó la soga. Eso significaba perder. {B} miró el pañuelo, miró la charca y la soltó también.
    - {B} tenía la victoria a un tirón. «B: Déjenlo. | La cuerda hace más falta allá.»
    - No hubo que decirlo dos veces. Arriba y abajo, treinta manos dejaron el juego y corrieron hacia la ciénaga.
    * rescate
    - {A}, que pesaba poco, se arrastró sobre una tabla y pasó la soga por debajo de la panza de {T.el}. {B} encabezó la fila. «B: ¡Ahora, todos del mismo lado!»
    - Los dos equipos formaron una sola hilera. Un tirón, otro tirón… y {T.el} salió con un ruido de ventosa.
    - Alternados, uno de arriba y uno de abajo, tiraron con la fuerza que habían guardado para vencerse. La ciénaga soltó por fin a {T.el}.
    + fiesta
    - El pañuelo rojo se lo ataron al cuello a {T.el}, que fue el ganador de aquel año.
    - Embarrad{A+B:o} de pies a cabeza, {A} y {B} se abrazaron, y ya no se distinguía de qué barrio era cada cual.
    - «A: ¿Quién ha ganado?» «B: Pregúntaselo a {T.el}.»

    plot: la-torre-mas-alta
    theme: egoísmo
    A: mono/urraca/tejón/castor
    B: ratón/erizo/topo/hormiga
    $sitio: en lo alto de la loma | en el claro de los abedules | frente al mar
    title: La torre más alta | Piedra sobre piedra | Dos torres y un faro
    moral: Quien construye quitando a otros levanta su propia caída. | Una obra que sirve a todos se sostiene mejor que una que solo presume.
    learn: A
    * inicio
    - {A.un} y {B.un} levantaban, {sitio}, dos torres de piedra. Querían saber cuál subiría más.
    - Empezaron un martes, por apostar algo. El domingo, las dos torres ya se veían desde lejos: la de {A.un} y la de {B.un}, {sitio}.
    - «: ¡La mía tocará las nubes!» «: ¡Y la mía, la luna!» Con estas bravatas empezaron sus torres {A.un} y {B.un}, {sitio}.
    - Nadie sabía para qué servían. Pero allí, {sitio}, crecían dos torres, la de {A.un} y la de {B.un}, y de eso se hablaba en toda la comarca.
    - Piedra, barro, piedra, barro. {sitio}, {A.un} trabajaba con la lengua fuera para que su torre fuera más alta que la de {B.un}.
    + robo
    - Cuando se acabaron las piedras del arroyo, {A} esperó a la noche y sacó unas cuantas de la torre vecina.
    - A {A} le faltaba una hilera. Y como {B} dormía, le quitó las piedras de abajo, que eran las mejores.
    - {A} tuvo una mala idea: tomar prestada, sin preguntar, la base de la torre de {B}.
    * derrumbe
    - Al amanecer, la torre de {B} se inclinó, dudó un instante y se vino abajo. Cayó justo encima de la de {A}. No quedó piedra sobre piedra.
    - Lo que pasó se oyó a una legua. La torre pequeña, sin cimientos, se derrumbó hacia el lado de la grande, y las dos fueron polvo.
    - Un pajarillo se posó arriba. Fue suficiente. Se desplomó una torre y, al desplomarse, arrastró a la otra.
    + reconocer
    - «B: ¡Mis piedras! | ¿Qué hacían debajo de las tuyas?» {A} tenía polvo en las cejas y ninguna excusa.
    - {B} encontró entre los escombros una piedra con su marca. No dijo nada: se la puso delante a {A}. <avergonzado A>
    - «A: Ha sido culpa mía. | Te las robé anoche.» Le tembló la barbilla al decirlo.
    * juntos
    - Esa misma tarde hubo niebla y dos caminantes se perdieron. «B: Lo que hace falta aquí no son dos torres, | sino una luz.» Entonces supieron qué construir.
    - {A} recogió todas las piedras y las amontonó a los pies de {B}. «A: Son tuyas. | Si quieres, te ayudo a empezar.» {B} pensó en algo mejor: una sola torre con una lumbre arriba.
    - «A: No quiero volver a ganar así.» «B: Pues no juguemos a ganar. | Hagamos un faro.»
    + faro
    - La obra duró un mes. Arriba pusieron una hoguera, y desde entonces nadie se extravía por aquellos parajes.
    - No es muy alto, la verdad. Pero se ve desde todas partes, y en la puerta hay dos nombres.
    - Las noches de niebla, {A} sube la leña y {B} la enciende. Abajo, alguien siempre da las gracias.

    plot: el-topo-en-globo
    theme: ser-uno-mismo
    A: topo/tortuga/caracol
    B: cuervo/búho/águila/lechuza
    T = f cesta de mimbre | f cáscara de coco | f canasta vieja
    title: {A.el} que quería volar | Un paseo por el cielo | {A.el} y {B.el} en las nubes
    moral: Desde el cielo se ve el mundo, y desde el suelo se conoce. | No hace falta tener alas para ser útil.
    learn: A
    * inicio
    - {A.un} pasaba las tardes mirando hacia arriba. Quería volar. Lo quería tanto que le dolía el cuello.
    - «A: Daría mi casa por un par de alas.» Lo dijo en voz baja, pero en el prado hay buenos oídos.
    - Vuelan los vilanos, vuelan las hojas secas, vuela hasta la ropa tendida. "¿Por qué yo no?", se preguntaba en el prado {A.un}.
    - Azul es el cielo, y tan grande que cabe en él cualquier sueño. El de {A.un} era volar.
    - En un prado con margaritas vivía {A.un} que soñaba, noche tras noche, que flotaba por encima de los álamos.
    + intento
    - Se ató dos hojas de col y saltó desde una piedra. Dio con la nariz en el barro.
    - Probó con un diente de león, con una telaraña y con una pompa de jabón. El resultado fue siempre el mismo: el suelo.
    - Un día de ventolera se agarró a un papel. El papel voló; {A}, no.
    * B
    - {B.un} lo vio todo desde una rama y no se rio. «B: Alas no puedo darte. | Un viaje, sí.»
    - {B.un} bajó a darle consuelo. «B: Súbete a {T.este}. | Yo la llevo con las patas.»
    - <de-pronto>, una sombra cubrió la hierba: era {B.un}. «B: Llevo una semana viéndote caer. | ¿Quieres subir conmigo?»
    + vuelo
    - Subieron. El prado se volvió un pañuelo y los álamos, alfileres. {A} gritó de miedo, luego de alegría, y al final se quedó sin palabras.
    - Dentro de {T.el}, {A} vio por primera vez dónde terminaba el bosque y dónde empezaba el mar.
    - A {A} le silbaba el viento en los oídos. Abajo, las vacas parecían semillas. «A: ¡Más alto! | No, mejor, ¡más bajo!»
    * utilidad
    - De pronto, la niebla se cerró como una puerta. {B} ya no sabía hacia dónde volar. {A} olfateó el aire. «A: Huele a tomillo: por ahí está la loma. | Ahora, a la izquierda, que huele a río.»
    - Entre las nubes, {B} perdió el rumbo. Pero {A} conocía el suelo palmo a palmo: reconoció la voz del molino, las ranas de la charca, el olor de su propia hierba. «A: Baja aquí, sin miedo.»
    - Ya de vuelta, {B} no encontraba dónde posarse entre tanta bruma. «A: Yo te guío. | Por el sonido de la tierra sé dónde estamos.»
    + vuelta
    - Aterrizaron en blando. «B: Sin ti, todavía estaría dando vueltas.» «A: Y sin ti, yo seguiría cayéndome.»
    - {A} pisó la hierba, la olió y la encontró maravillosa. «A: Me ha gustado volar. | Pero me ha gustado más volver.»
    - Desde aquel viaje, {A} ya no envidia a nadie: los días de niebla, los pájaros bajan a preguntarle el camino.

    plot: las-alas-del-pollito
    theme: ser-uno-mismo
    A: pollito
    B: golondrina/paloma/gorrión
    $alas: dos servilletas de papel | dos páginas de periódico | dos hojas de maíz
    title: Las alas del pollito | El pollito que quería volar | {A.el} y {B.el}
    moral: Cada uno llega alto a su manera. | Mirarse en los demás hace olvidar lo que uno lleva dentro.
    learn: A
    * inicio
    - {A} se subió al abrevadero, abrió las alitas y se lanzó. Aterrizó en la pocilga. Era su séptimo intento de volar en lo que iba de semana.
    - En el corral de una granja vivía {A.un} que no miraba nunca el grano: miraba el tejado, por donde pasaba volando {B.un}.
    - «A: ¿Por qué los demás vuelan y yo doy saltitos?» En la granja nadie supo responder.
    - Llegaron las lluvias de abril y, con ellas, los pájaros. {A.un} los veía cruzar por encima de la granja y suspiraba.
    - Plumas tenía, pocas, pero tenía. Pico, también. "Entonces, ¿qué me falta para volar?", se preguntaba {A.un} en medio del corral.
    + alas
    - Se fabricó unas alas con {alas} y un poco de engrudo. Voló exactamente hasta el suelo.
    - Con {alas} atadas a la espalda se tiró desde el pajar. La paja fue compasiva.
    - Encontró {alas} y se pasó la tarde cosiendo. Las gallinas opinaban; nadie ayudaba.
    * B
    - {B}, que había asistido a la caída, bajó a su lado. «B: Todavía te queda mucho por crecer. | ¿Qué prisa tienes?»
    - Quien acudió a sacudirle el polvo fue {B}. «B: Yo, en cambio, no sé correr. | Mira qué patas tan torpes.»
    - Desde la cuerda de tender, {B} asomó la cabeza. «B: Cada cual tiene lo suyo. | Ya verás para qué te sirve lo tuyo.» {A} no lo creyó.
    + encierro
    - Una tarde, {B} entró en el granero a resguardarse, y el viento cerró la puerta. Daba golpes contra los vidrios sin hallar la salida.
    - Ocurrió el sábado. El granjero echó el cerrojo del granero sin saber que dentro se había quedado {B}. Se oían aleteos desesperados.
    - Días después, {B} quedó atrapad{B:o} en el desván, al otro lado de una ventana sucia. Los demás pájaros volaban alrededor, pero volar, en aquel caso, no servía.
    * rescate
    - Bajo la puerta había una rendija. Por ella no cabía un gallo ni una gallina. Cabía un pollito. {A} se coló, buscó el cordel de la ventana y tiró de él con el pico.
    - {A} corrió, corrió y corrió. Por el agujero de los ratones llegó arriba, y a picotazos soltó el pestillo.
    - «A: ¡Por aquí quepo yo!» Y se metió por una grieta del muro, que era de su misma talla. Dentro, picoteó la cuerda hasta que se abrió el ventanuco.
    + final
    - {B} salió volando, dio una vuelta y regresó. «B: ¿Ves? | Con alas no habría podido salir. Con un amigo, sí.»
    - Las alas falsas quedaron colgadas de un clavo. {A} tenía ahora cosas más importantes que hacer: {A.lo} habían nombrado explorador del corral.
    - «A: ¿Volarás mañana?» «B: Volaré bajito, | para ir a tu lado.»
    """#
}
