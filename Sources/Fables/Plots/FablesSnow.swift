extension PlotSources {
  /// Snow and ice: igloos, sleds, penguins and long winters.
  static let snow = #"""
    plot: el-iglú-torcido
    theme: perseverar
    A: niño
    B = m abuelo ; def=su abuelo | f abuela ; def=su abuela | f bisabuela ; def=su bisabuela
    $visita: el perro de los vecinos | una gata sin dueño | un petirrojo aterido
    title: El iglú torcido | La casa de nieve de {A.nombre} | Espiral de hielo
    moral: De cada derrumbe se puede sacar un ladrillo. | Quien aprende de lo que se cae acaba por sostenerse.
    learn: A
    * inicio
    - Había nevado tanto que las vallas desaparecieron. {A} sacó una pala y un molde de pan: iba a hacer un iglú, uno de verdad.
    - A {A} le habían regalado un libro sobre el Polo. En la página doce salía un iglú. A la página trece ya no llegó, porque corrió al patio a construirlo.
    - Una casa redonda, sin esquinas y sin deberes: eso quería {A}. Y como el patio estaba blanco hasta las rodillas, se puso a ello.
    - Desde la ventana se veía un montículo y, al lado, un gorro rojo que subía y bajaba. Era {A}, que levantaba su primer iglú.
    + primer-intento
    - Puso bloque sobre bloque, en torre. Cuando quiso cerrar el techo, se le vino todo encima. Solo asomaba la borla del gorro.
    - Las paredes subieron derechas hasta el hombro. Luego estornudó, y adiós paredes.
    - El primero duró una hora. El segundo, media. El tercero se cayó mientras lo miraba.
    * rabia
    - {A} lanzó la pala lejos. «A: ¡No quiero volver a ver la nieve!» En enero, y en aquel pueblo, era mucho pedir.
    - <enfado A> Entró en casa dejando un charco y una montaña de ropa mojada.
    - «A: No sirvo para esto.» Se quitó los guantes de un tirón y se sentó junto a la estufa, de espaldas al patio.
    + consejo
    - {B} no dijo que fuera fácil. Peló una naranja en una sola tira, larga y enroscada, y se la puso en la mano. «B: Míralo bien. | Así se sube.»
    - «B: ¿Qué se cayó primero?» {A} tuvo que pensarlo: los bloques de arriba, que estaban sueltos. «B: Entonces ya sabes más que esta mañana.»
    - {B} dibujó un caracol en el vaho del cristal. «B: Fíjate en cómo da la vuelta, | apoyándose siempre en lo que ya tiene.»
    * otra-vez
    - {A} salió de nuevo. Esta vez cortó la primera hilera en rampa, y las demás la siguieron en espiral, cada vez más inclinadas hacia dentro.
    - Al día siguiente puso los bloques en redondo, como la concha de un caracol. Cada uno se apoyaba en el anterior. Se cayó dos veces más, pero desde más arriba.
    - {A} volvió al patio y trabajó la tarde entera sin mirar el reloj. Cuando un bloque resbalaba, en vez de gritar, le buscaba otro ángulo.
    + cierre
    - El último bloque encajó con un crujido de galleta. {A} contuvo la respiración. El iglú no se movió.
    - Quedó un poco ladeado, eso sí, como quien escucha detrás de una puerta. Pero aguantaba.
    - A la hora de la merienda colocó la clave del techo. Le dio un golpecito, y luego otro. Nada: firme como una iglesia.
    * noche
    - Encendieron una vela dentro, y el iglú entero brilló en el patio como una lámpara torcida. Con el resplandor llegó {visita}, y se quedó a dormir.
    - Esa tarde entraron l{A+B:o} dos, con una manta y un termo. El tercer huésped fue {visita}.
    - El primero en estrenarlo fue {visita}. {A} le hizo sitio y escribió en la pared, con una ramita: "Al sexto intento".

    plot: la-mano-del-que-pierde
    theme: competir
    A = m zorro ártico (zorros árticos) : nombrable ; adj=veloz | f loba : nombrable ; adj=blanco | m perro de trineo (perros de trineo) : nombrable
    B = m reno : nombrable ; adj=joven | f liebre : nombrable ; adj=blanco | m glotón (glotones) : nombrable
    T = f copa de hielo | f cinta azul | m cuerno tallado
    title: Un vencedor sin fiesta | La mano del que pierde | {A.el}, {B.el} y la pista helada
    moral: Saber perder es una manera de ganar amigos. | Un triunfo sin compañía se queda frío.
    learn: A
    * inicio
    - Con la primera helada se corría la vuelta al lago. Aquel año la ganó {A.un}, con tres cuerpos de ventaja sobre {B.un}.
    - {A.un} cruzó la meta con tanta prisa que no vio la cinta, ni al público, ni a {B.un}, que llegaba detrás.
    - «: ¡Primero! | ¡He quedado por delante de todos!» Lo gritaba {A.un} a los cuatro vientos, para que lo oyera bien {B.un}, que había quedado por detrás.
    - Por un palmo, solo por un palmo, {A.un} venció a {B.un} en la carrera del lago helado.
    + burla
    - «A se burló: ¿Has visto mi cola? | Porque otra cosa no habrás podido ver.»
    - Al recibir {T.el}, {A} pronunció un discurso larguísimo. Hablaba de sí, de sus patas y, un poco, de la lentitud ajena.
    - {A} dio una vuelta de honor, y otra, y pasó cuatro veces por delante de {B}, por si acaso no se había enterado.
    * saludo
    - {B} se sacudió la nieve y se acercó. «B: Has corrido de maravilla. | Enhorabuena.» Y lo decía en serio, que era lo desconcertante.
    - Los demás esperaban un gruñido. Pero {B} le tendió la pata. «B: En la curva del sauce no había quien te siguiera.»
    - «B: Te lo mereces. | El año que viene lo intentaré otra vez.» {A} se quedó con la burla a medio decir.
    + soledad
    - Por la noche, {A} puso {T.el} junto a la cama. Brillaba mucho y no daba conversación.
    - En la otra orilla había hoguera, sopa y canciones: {B} celebraba con todos el segundo puesto. {A}, con su triunfo debajo del brazo, los oía desde lejos.
    - {A} preparó una fiesta. Colgó guirnaldas y asó castañas. No vino nadie, porque a nadie había felicitado nunca.
    * año
    - Llegó otro invierno y otra carrera. En la curva del sauce, {A} patinó, y {B} pasó como una centella.
    - Al año siguiente, el viento sopló de frente. {A} dio cuanto tenía, y no bastó: ganó {B}.
    - La segunda vez, {B} había entrenado todas las madrugadas. {A} lo supo en la recta final, al verle la espalda.
    + prueba
    - {A} sintió que le subía la rabia por la garganta. Entonces recordó aquella enhorabuena tan sincera. Respiró y caminó hacia la meta. «A: Has estado magnífic{B:o}. | Te felicito.»
    - Lo más fácil era marcharse. {A} se acercó con pasos cortos. «A: Enhorabuena. | Esto lo aprendí de ti.»
    - A {A} le costó más decirlo que dar la vuelta entera al lago. «A: Ha ganado quien debía.» Y le entregó {T.el} sin soltar ni un suspiro.
    * final
    - Esa noche, junto a la hoguera, le hicieron un hueco. La sopa del segundo puesto le pareció deliciosa.
    - «B: ¿Entrenamos junt{A+B:o}?» Desde entonces, en el lago, hay dos rastros que van siempre a la par.
    - «B: Quédate a la fiesta, | que sin ti no habría tenido a quién ganar.» {A} se quedó hasta que se apagaron las brasas.

    plot: el-cencerro-en-la-ventisca
    theme: atreverse
    A = m reno : nombrable ; adj=joven | f cabrita : nombrable ; adj=asustadizo | m potrillo : nombrable ; adj=tímido | f ternera : nombrable ; adj=joven
    B = m cordero : nombrable ; adj=distraído | f oveja : nombrable ; adj=despistado | m lechón (lechones) : nombrable
    C = f perra : nombrable ; adj=viejo | m mastín (mastines) : nombrable ; adj=viejo | f vaca : nombrable ; adj=viejo
    title: El cencerro en la ventisca | Veinte pasos más | La noche blanca de {A.el}
    moral: El miedo camina también, pero puede ir detrás. | Para dar cien pasos basta con atreverse al primero.
    learn: A
    * inicio
    - La ventisca golpeaba las tablas del establo. Dentro contaron a los animales, y faltaba {B.un}. A {A.un} se le heló la sangre.
    - Soplaba un viento que borraba las huellas y hasta las montañas. {A.un} se apretó contra la pared. Afuera, en algún lugar, estaba {B.un}.
    - «: ¿Están todos?» «: Falta uno.» Quien faltaba era {B.un}; quien lo oyó y se puso a temblar, {A.un}.
    - A {A.un} le daban miedo la nieve, el viento y la noche. Y fue una noche de nieve y viento cuando se perdió {B.un}.
    + motivo
    - {C.un}, que en otros tiempos habría salido, tenía una pata vendada. Los mayores estaban en el otro valle. No quedaba nadie más.
    - «C: Yo iría, | pero estas patas ya no me obedecen.» {C} no le pidió nada. Solo miraba la puerta.
    - Desde lejos llegó un quejido muy fino. Lo oyeron {C.un} y {A}, y nadie más, porque los otros tapaban el frío con las mantas.
    * decisión
    - «A: ¿Y si me pierdo yo también?» «C: Ponte mi cencerro. | Mientras suene, sabré dónde estás.»
    - {C} le ató al cuello el cencerro grande. «C: Da veinte pasos y párate. | Si quieres volver, vuelves.»
    - «A: Me tiemblan las patas.» «C: Que tiemblen andando.» Y le colgó del cuello su viejo cencerro.
    + nieve
    - {A} contó veinte pasos. El miedo iba al lado, dando tolón, tolón. Como no pasó nada, contó otros veinte.
    - Fuera todo era blanco, también el ruido. {A} cerró los ojos, que no servían, y siguió con las orejas.
    - La nieve le llegaba al pecho. Cada diez pasos quería volverse, y cada diez pasos decidía volverse diez pasos más tarde.
    * hallazgo
    - Detrás de un tronco, hecha un ovillo la pobre criatura, estaba {B}, con las pestañas llenas de hielo. «B: Creí que el cencerro era un sueño.»
    - Pisó algo blando que se quejó. Era {B}, ya medio cubiert{B:o}. «A: Agárrate a mi cola y no la sueltes.»
    - El quejido salía de una zanja. {A} bajó patinando y encontró a {B}, que ya no se sentía las patas.
    + vuelta
    - No se veía el establo, pero {C} golpeaba un cubo contra la puerta, pam, pam, pam. Caminaron hacia el ruido.
    - Al regreso, {A} iba delante, abriendo un surco con el pecho. Ya no contaba los pasos: contaba chistes, para que {B} no se durmiera.
    - En el umbral, {C} sostenía un farol. Aquella manchita amarilla fue creciendo hasta ser una puerta.
    * final
    - Entraron cubiert{A+B:o} de escarcha. «C: ¿Sigues teniendo miedo?» «A: Sí. | Pero ahora me conoce.»
    - Hubo leche caliente y muchas preguntas. {A} se durmió a la mitad de la primera.
    - El cencerro cuelga ahora del cuello de {A}. Cuando sopla la ventisca, aún tiembla un poco, y entonces suena.

    plot: la-capa-del-armiño
    theme: envidiar
    A = m gorrión (gorriones) : nombrable ; adj=pardo | f comadreja : nombrable ; adj=pardo | m ratón (ratones) : nombrable ; adj=listo | f ardilla : nombrable ; adj=pardo
    B = m armiño : nombrable ; adj=elegante | f perdiz nival (perdices nivales) : nombrable | f liebre de las nieves (liebres de las nieves) : nombrable
    $polvo: harina del molino | yeso de una obra | cal de una pared
    title: La capa blanca | {A.el} que quiso ser blanc{A:o} | Un abrigo prestado
    moral: Ningún color abriga tanto como el propio. | La ropa ajena suele apretar donde no se ve.
    learn: A
    * inicio
    - En cuanto nevó, {B.un} estrenó su abrigo blanco. {A.un} se miró el suyo, del color de las hojas secas, y le pareció un trapo.
    - {B.un} se deslizaba por la nieve y apenas se le veían los ojos. Desde una rama baja suspiraba {A.un}: qué finura, qué blancura, qué suerte.
    - Todo era blanco aquel enero: los campos, los tejados, {B.un}. Todo menos {A.un}, que se sentía como una mancha de café en el mantel.
    - «: Qué bien te sienta el invierno.» Se lo decían todos a {B.un}. A {A.un} nadie le decía nada, como mucho que tuviera cuidado con el barro.
    + plan
    - Una noche, {A} se revolcó en {polvo} hasta que no le quedó una pizca de pardo. Tosía, pero tosía en blanco.
    - Pidió consejo al espejo del arroyo, y el arroyo estaba helado. Así que {A} decidió por su cuenta: se cubrió de pies a cabeza con {polvo}.
    - <piensa A> Si el abrigo no le cambiaba solo, lo cambiaría a la fuerza. Encontró {polvo} y se dio tres manos.
    * paseo
    - Salió a pasear con la cabeza alta. Por una hora fue feliz: nadie {A.lo} reconocía, ni siquiera su madre.
    - Se colocó junto a {B} y esperó los elogios. «B: ¿Te encuentras bien? | Estás muy pálid{A:o}.»
    - Los primeros pasos fueron gloriosos. Luego comenzó a picarle la nuca, y el lomo, y todo lo demás.
    + desastre
    - Entonces empezó la lluvia, y aquello se convirtió en engrudo. {A} quedó ties{A:o} como una estatua.
    - Con el sol del mediodía la costra se secó. {A} no podía doblar las patas, y cada movimiento crujía.
    - Un copo, dos copos, y el polvo mojado se hizo pasta. No podía correr, ni trepar, ni rascarse.
    * peligro
    - En esas, cambió el viento y la nieve se derritió. En el campo pardo destacaban dos bultos blancos, y por encima empezó a dar vueltas un halcón.
    - El deshielo llegó de golpe. Sobre la tierra oscura, {B} parecía un farol encendido, y {A}, otro. Desde lo alto los vio un gavilán.
    - Pasó una sombra con garras. Ya no quedaba nieve, y a {B} se le veía desde tres leguas. «B: ¡Ojalá tuviera yo tu color!»
    + rescate
    - {A} se restregó contra un tronco hasta recobrar su pardo de siempre. Luego echó hojas secas encima de {B}. La sombra pasó de largo.
    - Rodaron l{A+B:o} dos hasta un montón de hojarasca. Allí la costra de {A} se quebró como una cáscara, y debajo no hubo quien distinguiera nada.
    - De un tirón, {A} metió a {B} en un charco de barro. Salieron igual de pard{A+B:o}, y a salvo.
    * final
    - «B: Te debo el abrigo.» «A: Y yo a ti el susto que me lo devolvió.»
    - Desde entonces se reparten el año: {B} vigila cuando hay nieve y {A}, cuando no la hay.
    - Al invierno siguiente, {A} vio pasar el abrigo blanco y dijo que era bonito. Y siguió rascándose, tan a gusto, el suyo.

    plot: la-leñera-vacía
    theme: esforzarse
    A = m tejón (tejones) : nombrable ; adj=trabajador | f hormiga : nombrable ; adj=previsor | f marmota : nombrable ; adj=trabajador
    B = m lirón (lirones) : nombrable ; adj=dormilón | m oso : nombrable ; adj=perezoso | f cigarra : nombrable ; adj=cantor | f gata : nombrable ; adj=dormilón
    $pretexto: contaba las nubes | ensayaba la siesta | buscaba la postura perfecta
    title: La leñera vacía | Leña para enero | {A.el}, {B.el} y el invierno
    moral: La leña se calienta dos veces: al cortarla y al quemarla. | El frío no pregunta qué hicimos en verano, pero se nota.
    learn: B
    * inicio
    - Desde mayo, {A.un} apilaba cada tarde tres ramas detrás de su casa. Enfrente, {B.un} {pretexto}.
    - Al caer la tarde se oía un hacha pequeñita: era {A.un}. También se oía un bostezo enorme: era {B.un}, que {pretexto}.
    - «: ¿No descansas nunca?» «: Sí, en enero.» En la puerta de al lado, {B.un} {pretexto} mientras {A.un} cortaba leña.
    - Tres ramas al día no son nada; eso decía {B.un}. Tres ramas al día son un montón; eso sabía {A.un}.
    + verano
    - «A: Aún estás a tiempo.» «B: El invierno queda lejísimos. | Por ahí no se ve.»
    - «B: Mañana empiezo.» Y al día siguiente era otra vez hoy.
    - Llegó septiembre con sus vientos. {B} recogió una rama, se cansó y la usó de almohada.
    * nevada
    - La nieve cayó una noche sin avisar. {B} abrió la puerta y se le metió el invierno hasta la cocina.
    - El primer día de frío, {B} quemó la escoba. El segundo, la silla. El tercero ya no tenía donde sentarse a pensar qué quemaría el cuarto.
    - En diciembre se heló el agua de los cántaros. En la leñera de {B} no había más que una telaraña, y también tiritaba.
    + llama
    - Toc, toc. «A preguntó ~ desde dentro: ¿Quién es?» «B: Tu vecin{B:o} de enfrente, | hech{B:o} un carámbano.»
    - Con la nariz morada, {B} llamó a la puerta de {A}. «B: Tenías razón. | El invierno sí sabía el camino.»
    - {B} miraba el humo de la chimenea vecina. Le costó cruzar la calle: pesaba más la vergüenza que la nieve.
    * trato
    - {A} abrió. No le echó un sermón, sino un tronco a la lumbre. «A: Entra. | Pero mañana, tú y yo, al bosque.»
    - «A: Te doy leña para tres días. | Al cuarto cortamos junt{A+B:o}.» Le prestó además unas manoplas.
    - «A: Caliéntate. | Y luego me cuentas cuántas ramas caben en un verano.» {B} hizo la cuenta y se le cayó la cara al suelo.
    + aprende
    - Los primeros hachazos de {B} no asustaron ni a la corteza. Pero a la semana hacía astillas, y a las dos silbaba.
    - {B} descubrió algo raro: después de trabajar, la siesta sabía mejor.
    - Fueron y volvieron con el trineo hasta que a {B} le salieron callos. Los enseñaba como quien enseña medallas.
    * final
    - En mayo se oían dos hachas pequeñitas, y al atardecer, dos bostezos.
    - El verano siguiente, {B} apiló tres ramas al día. Algún domingo, solo dos.
    - Ahora la leñera de {B} llega hasta el tejado. En lo más alto, de adorno, hay un almohadón para las siestas.

    plot: el-fanfarrón-del-hielo
    theme: presumir
    A = m zorro : nombrable ; adj=fanfarrón | m hurón (hurones) : nombrable ; adj=elegante | f nutria : nombrable ; adj=presumido | m gato montés (gatos monteses) : nombrable
    B = f ratona : nombrable ; adj=prudente | m topo : nombrable ; adj=callado | f musaraña : nombrable ; adj=diminuto | m erizo : nombrable ; adj=prudente
    title: El patinador | Hielo fino | La pirueta de {A.el}
    moral: El hielo no aplaude a nadie. | Cuanto más ruido hace la vanidad, menos se oyen los avisos.
    learn: A
    * inicio
    - Sobre el estanque helado giraba {A.un}, con un ojo en la pirueta y el otro en el público.
    - {A.un} patinaba bien. Lo malo es que lo sabía, lo decía y, cuando no había nadie, se lo repetía a las piedras.
    - «: ¡Miren, miren! | ¡Con una sola pata!» El estanque era un espejo, y en el espejo se contemplaba {A.un}.
    - Llegó el hielo, y con el hielo {A.un}, que cada mañana anunciaba un salto nunca visto.
    + aviso
    - En la orilla, {B.un} golpeaba el hielo con los nudillos. «B: Aquí suena hueco. | No pases de la estaca.»
    - {B.un}, que conocía bien el estanque, plantó un palo con un trapo. «B: Desde ahí, la capa es como el papel.»
    - Solo {B.un} no miraba las piruetas: miraba las burbujas bajo el hielo. «B: Hoy no conviene ir al centro.»
    * burla
    - «A: ¿Y qué sabe de hielo quien no sabe patinar?» Los patos se rieron, por si había que reírse.
    - «A: Lo mío no es peso, es gracia. | La gracia no se hunde.» Y tomó impulso.
    - «A: Los artistas no conocemos fronteras.» Y se lanzó hacia el centro.
    + crac
    - El salto fue precioso, hay que reconocerlo. El aterrizaje hizo crac.
    - Dio una vuelta, dos, tres. A la cuarta se abrió bajo sus pies una rendija, y luego un agujero, y luego ya no había artista.
    - Primero el hielo crujió muy bajito. {A} lo tomó por un aplauso. Después el agua negra le llegó al cuello.
    * rescate
    - Los que antes aplaudían retrocedieron. {B}, en cambio, se tendió sobre el hielo y le alargó una rama. «B: Quiet{A:o}. | Respira y agárrate.»
    - «B: ¡Túmbense todos en fila!» Uno sujetó los pies del otro, y así, como una bufanda viva, llegaron hasta el borde.
    - {B} pesaba tan poco que pudo acercarse. Llevaba atado un hilo; al hilo, una cuerda, y a la cuerda, medio pueblo.
    + orilla
    - {A} salió con los bigotes convertidos en carámbanos y sin una palabra que decir.
    - Envuelt{A:o} en tres mantas, {A} castañeteaba. «A: La… la próxima vez… | te haré caso.»
    - Le dieron caldo a cucharadas. «A: Gracias. | Y perdón por no haber escuchado.»
    * final
    - El domingo siguiente, {A} patinó del lado bueno. Antes de empezar pidió a {B} que golpeara el hielo.
    - Ahora, si alguien alaba sus piruetas, {A} señala la orilla. "Mérito de quien me sacó", responde.
    - Cada invierno, alguien señala con una estaca roja el hielo fino. La pintó {A}, y es también quien la clava.

    plot: mil-iguales
    theme: pedir-ayuda
    A = m pingüino : nombrable ; adj=joven | f foca : nombrable ; adj=joven | m frailecillo : nombrable ; adj=joven
    B = f gaviota : nombrable ; adj=curioso | f morsa : nombrable ; adj=bonachón | m petrel (petreles) : nombrable ; adj=canoso
    $seña: el témpano con forma de silla | la roca de las tres puntas | la grieta azul
    title: Mil iguales | {A.el} que no preguntaba | Por dónde se vuelve
    moral: Preguntar el camino lo acorta a la mitad. | Nadie se pierde del todo mientras tenga lengua para preguntar.
    learn: A
    * inicio
    - {A.un} volvió de pescar por primera vez y encontró la playa llena de miles que eran iguales entre sí. ¿Dónde estaban los suyos?
    - Con la boca llena de sardinas y la cabeza llena de orgullo, {A.un} salió del mar. Había mil espaldas, mil barrigas y ninguna cara conocida.
    - El hielo se había movido durante la noche. {A.un} no reconocía ni la orilla, ni las rocas, ni aquella multitud que hablaba toda a la vez.
    - Para ser mayor, pensaba {A.un}, hay que saber volver sin que te lleven. Así que salió del agua con mucha dignidad, y al cabo de un minuto no sabía dónde estaba.
    +? orgullo 50
    - No pensaba preguntar. Preguntar era de crías. Caminó hacia la izquierda con aire de quien va a la izquierda.
    - Decidió silbar, que es lo que se hace para que no se note. Rodeó un grupo, y otro, y volvió al mismo sitio.
    - Miraba de reojo a todos, a ver si alguno le sonaba. Le sonaban todos.
    * ofrecimiento
    - Desde un bloque de hielo {A.lo} miraba {B.un}. «B: ¿Buscas algo?» «A: No, no. | Estoy dando una vuelta.»
    - {B.un} {A.lo} vio pasar tres veces. A la cuarta no pudo más. «B: ¿Te has perdido?» «A: En absoluto. | Es que me gusta este trozo.»
    - «A: Bonito día.» Se lo decía a {B.un}, y ya era la quinta vez. «B: Muy bonito. | ¿Necesitas que te indique algo?» «A: Gracias, no.»
    + noche
    - Cayó la tarde y el viento empezó a cortar. Las sardinas que traía se habían congelado, y el orgullo también.
    - Todos se apretaron con los suyos para pasar la noche. {A} se quedó en medio, sin nadie a quien apretarse.
    - Las familias se fueron llamando unas a otras. A {A} le pareció oír su nombre muy lejos, o quizá fue el viento.
    * pide
    - {A} se plantó delante de {B}. «A: No sé volver. | ¿Me ayudas?» Las palabras salieron con un vaho blanco, y no se rompió nada.
    - <triste A> «A dijo ~ por fin: Me he perdido esta mañana. | Y me daba vergüenza decirlo.»
    - {A} cerró los ojos y lo soltó de golpe. «A: ¿Sabes dónde viven los míos?» Nada más decirlo respiró mejor.
    + respuesta
    - «B: Podías haberlo dicho antes. | A mí me ha pasado siete veces.» Y señaló {seña}: la familia de {A} estaba justo detrás.
    - «B: ¿Tu familia es la de {seña}? | Has pasado por delante cinco veces.» Fueron junt{A+B:o} en menos de lo que se tarda en silbar una canción.
    - {B} lanzó un grito larguísimo. Desde {seña} contestó otro, que {A} habría reconocido entre un millón.
    * abrazo
    - Su madre no le preguntó por qué había tardado. Le preguntó si tenía frío, que era lo importante.
    - Cuando llegaron, nadie se rio. Le abrieron un hueco en el centro, donde sopla menos.
    - Las sardinas, aunque heladas, supieron a fiesta, y a {B} le tocó la más gorda.
    + final
    - A la mañana siguiente, {A} se detuvo junto a una cría que miraba demasiado a los lados. «A le preguntó: ¿Te enseño el camino?»
    - Desde entonces {A} pregunta por todo: el rumbo, la hora, el nombre de las nubes. Y llega siempre.
    - «A: ¿Y tú nunca te pierdes?» «B: Muchísimas veces. | Por eso aprendí a preguntar.»

    plot: el-huevo-sobre-el-hielo
    theme: paciencia
    A = m pingüino : nombrable ; adj=primerizo | m albatros (albatros) : nombrable ; adj=primerizo | m petrel (petreles) : nombrable ; adj=joven
    B = m frailecillo viejo (frailecillos viejos) | m págalo | f gaviota vieja (gaviotas viejas)
    $juego: resbalar por la pendiente | pescar entre los témpanos | bailar en la plaza de hielo
    title: El huevo sobre el hielo | Dos lunas de espera | La espera de {A.el}
    moral: Hay cosas que solo crecen cuando no se las mueve. | Esperar también es una forma de cuidar.
    learn: A
    * inicio
    - La madre había partido hacia el mar y {A.un} se quedó con el huevo encima de las patas. Debía guardarlo hasta que naciera.
    - {A.un} recibió un huevo tibio y una sola instrucción: que no tocara el hielo. Por delante quedaban dos lunas.
    - ¿Qué se hace con un huevo? Nada. Se hace nada durante mucho tiempo. A {A.un} no se lo había explicado nadie.
    - En mitad del invierno más largo del mundo, de pie, con un huevo bajo las plumas, {A.un} aprendía a ser padre.
    + primeros-días
    - El primer día fue emocionante. El segundo fue igual que el primero. El tercero, {A} ya le preguntaba al huevo si faltaba mucho.
    - {A} lo miraba cada minuto. Le contó todos los chistes que sabía, y el huevo no se rio.
    - Al cabo de una semana le picaban las patas. «A: ¿No puedes darte un poco de prisa?»
    * tentación
    - Un grupo pasó camino de {juego}. «: ¡Ven con nosotros! | ¡Es solo un rato!» {A} miró el huevo, miró a los otros y levantó una pata.
    - Oyó las risas de los que habían ido a {juego}. {A} calculó: si lo dejaba un momentito, tapado con nieve…
    - «A pensó: Un huevo no tiene pies. | No se va a ir.» Y lo apoyó en el suelo, apenas un suspiro, para asomarse a ver a los demás, que iban a {juego}.
    + aviso
    - Desde un montón de nieve {A.lo} vio {B.un}. «B gritó: ¡Quieto! | Lo que el hielo toca, el hielo se lo queda.» {A} volvió a arroparlo con el corazón en la garganta.
    - {B.un} se le puso al lado. «B: Yo también quise irme. | Aguanté porque alguien se quedó a charlar conmigo.»
    - A su espalda carraspeó {B.un}. «B dijo: Los minutos se hacen cortos si dejas de contarlos.» {A} bajó la pata y lo cubrió bien.
    * espera
    - Pasaron la tormenta espalda contra espalda. Cuando el viento arreciaba, {A} cantaba bajito hacia sus propias patas.
    - {A} dejó de preguntar cuánto faltaba. Observó las auroras, aprendió el nombre de seis estrellas, se supo de memoria cada peca de la cáscara.
    - Hubo noches en que se le helaron hasta los pensamientos. Pero bajo las plumas seguía latiendo algo, y eso bastaba.
    + toc
    - Una mañana sin nada de particular, se oyó desde dentro: toc. {A} creyó que era un sueño. Toc, toc.
    - Cuando ya ni se acordaba de que estaba esperando, la cáscara se rajó como una sonrisa.
    - La primera luz del año asomó por el horizonte, y en el mismo instante asomó un pico.
    * final
    - {A} tardó un poco en encontrar la voz. «A: Has tardado muchísimo. | Y has llegado justo a tiempo.»
    - El polluelo abrió un ojo, bostezó y se durmió. {A} no se movió en toda la tarde, por si acaso, y le pareció cortísima.
    - A lo lejos volvía la madre. «: ¿Se hizo largo?» «A contestó: ¿Largo? | No sabría decirte.»
    """#
}
