extension PlotSources {
  /// The night, its stars, the Moon and the Sun.
  static let night = #"""
    plot: el-recado-de-la-luna
    theme: hablar
    M = f Luna ; def=la Luna
    S = m Sol ; def=el Sol
    A = m murciélago : nombrable ; adj=distraído | f lechuza : nombrable ; adj=soñoliento | m mochuelo : nombrable ; adj=despistado | f polilla : nombrable ; adj=apurado
    $dicho,oído: qué ganas tengo de verte ; qué pena tener que verte | me gusta tu resplandor ; me disgusta tu calor | ven a verme, te lo ruego ; no te acerques, que eres fuego
    title: El recado de la Luna | La Luna, el Sol y {A.el} | Por qué hay eclipses
    moral: Un recado mal dado hace de dos amigos dos extraños. | Lo importante se dice cara a cara.
    learn: M+S
    * inicio
    - La Luna y el Sol nunca coincidían: cuando ella entraba por una puerta, él salía por la otra. Sus recados los llevaba {A.un}.
    - Entre el día y la noche no había más cartero que {A.un}, siempre con sueño y con la boca llena.
    - «M suspiró: Hace siglos que no hablo con el Sol.» Y llamó a {A.un} que pasaba por allí.
    - Al final de la noche, cuando el cielo huele a pan, la Luna pidió un favor a {A.un}: llevarle unas palabras al Sol.
    + recado
    - «M dijo ~ , muy bajito: Dile esto de mi parte. | {dicho}.»
    - La Luna bisbiseó: "{dicho}". Lo dijo de lado, tapándose la boca con una nube.
    - El mensaje era corto: "{dicho}". Pero la Luna lo murmuró tan deprisa que parecía una sola palabra.
    * error
    - {A} no entendió bien y le dio apuro preguntar. Al llegar ante el Sol recitó: "{oído}".
    - Por el camino, {A} bostezó tres veces, y con cada bostezo se le torció una sílaba. Al amanecer anunció: "De parte de la Luna: {oído}".
    - "{oído}", soltó {A} al despuntar el alba. Le sonaba raro, pero eso era lo que había creído oír.
    + ofensa
    - El Sol se puso rojo hasta las orejas. Aquel día hizo un calor de horno.
    - «S tronó: ¿Eso dice de mí?» Y se tapó con un nubarrón.
    - Nadie había visto al Sol tan dolido. Se acostó a las cuatro de la tarde, sin despedirse.
    * respuesta
    - El Sol mandó contestar con un gruñido. La Luna, que esperaba una sonrisa, menguó de pena hasta quedarse en una uña.
    - La Luna aguardó la respuesta una noche, y otra. Como no llegaba, se quedó en casa tres días, a oscuras.
    - Desde entonces se cruzaban al alba sin mirarse, cada cual por su acera del cielo.
    + decisión
    - Al ver aquello, {A} no podía pegar ojo. «A confesó: No entendí el recado, | y no pregunté. ¿Por qué no hablan ustedes de cerca?»
    - {A} empezó a sospechar. «A le dijo ~ a la Luna: Repítamelo despacio.» Y al oírlo se tapó la cara con las alas.
    - «A dijo: Esto no lo arregla ningún cartero. | Tienen que verse.»
    * eclipse
    - Les costó ponerse de acuerdo, porque había que parar el cielo. Un mediodía, por fin, la Luna se colocó delante del Sol, y abajo se hizo de noche.
    - Así que un martes de agosto, a la hora de comer, la Luna se acercó al Sol hasta tapar su cara. Las gallinas se fueron a dormir.
    - Y ocurrió lo nunca visto: en pleno día, la Luna subió a la casa del Sol. Todo se oscureció y salieron las estrellas a escuchar.
    + aclaración
    - «M dijo, vocalizando: {dicho}.» «S: ¿Nada más que eso?» Y soltó una carcajada de fuego.
    - «S: ¿Era eso?» «M: Era eso.» «S: Pues haberlo dicho.» «M: Pues haber preguntado.»
    - «M: Yo nunca te insultaría.» «S: Y yo nunca debí creerlo sin preguntar.»
    * final
    - De cuando en cuando repiten la cita. La gente lo llama eclipse; ellos lo llaman charla.
    - {A} sigue de cartero, pero ahora repite cada recado tres veces antes de salir.
    - El Sol le prestó un rayo para el camino de vuelta, y aquella noche la Luna brilló el doble.

    plot: la-estrella-que-no-cabía
    theme: acoger
    E = f estrella ; adj=pequeño,nuevo,pálido
    C = m Cisne : constelación ; def=el Cisne | f Osa : constelación ; def=la Osa | m Dragón : constelación ; def=el Dragón | f Lira : constelación ; def=la Lira
    A = m pescador ; adj=joven | f pescadora ; adj=joven | m navegante ; adj=perdido | f navegante ; adj=perdido
    title: La estrella que no cabía | La estrella forastera | {C.el} y la estrella nueva
    moral: Ningún dibujo está tan completo que no admita un punto más. | Hacer sitio a otro nos hace más claros.
    learn: C
    * inicio
    - Una noche apareció en el cielo {E.un} a la que nadie había invitado. Venía de muy lejos y temblaba un poco.
    - El cielo estaba repartido desde antiguo: cada estrella, en su figura. Por eso nadie supo qué hacer cuando llegó {E.un}.
    - Con un hatillo de polvo y los ojos cansados, {E.un} cruzó la frontera del cielo.
    - Había nacido al otro lado de la Vía Láctea. {E.un}, con aquel acento de chispas, buscaba un hueco donde brillar.
    + petición
    - Llamó a la puerta de {C}. «E: ¿Tendrían un rinconcito?»
    - Se acercó a {C}, que ocupaba medio cielo. «E preguntó: ¿Puedo quedarme con ustedes?»
    - La primera constelación que encontró fue {C}. «E: No hago ruido. | Solo alumbro.»
    * rechazo
    - «C respondió: Somos las que somos. | Los mapas ya están impresos.»
    - «C: ¿Y qué dirían los astrónomos?» Y apretó sus filas para que no quedara ni una rendija.
    - A {C} le pareció un desorden. «C: Aquí cada luz tiene su puesto. | Lo siento.»
    + espera
    - {E} se sentó en lo más negro, donde no molestaba, y siguió luciendo por costumbre.
    - {E} no protestó. Se apartó dos pasos y se abrazó las puntas para darse calor.
    - {E} se quedó cerca, en una zona vacía a la que nadie miraba. Desde abajo parecía una miga.
    * peligro
    - Aquella misma semana, una barca se perdió en alta mar. A bordo, {A.un} buscaba en el cielo una señal.
    - Abajo, {A.un} daba vueltas sin rumbo. Conocía todas las figuras del cielo, pero ninguna señalaba el puerto.
    - Un temporal había roto la aguja de una barca. {A.un}, de pie en la proa, repasaba las estrellas una por una.
    + intento
    - {C} brillaba con todas sus fuerzas. De nada servía: le faltaba algo para indicar el norte.
    - «A murmuró: {C.el} está hermos{C:o}, | pero no me dice hacia dónde.» {C}, que lo oyó, se puso nervios{C:o}.
    - Las constelaciones cuchicheaban, inquietas. {C} se estiró a derecha y a izquierda, sin resultado.
    * descubrimiento
    - Entonces {A} vio la luz nueva. Si la unía con {C}, salía una flecha.
    - De pronto {A} descubrió la miga de luz. Trazó en el aire una línea desde {C} hasta ella: señalaba la bahía.
    - {A} guiñó un ojo y contó de nuevo. Con aquel punto de más, {C} apuntaba derecho a casa.
    + salvación
    - La barca viró. Antes del alba se oían ya los perros del muelle.
    - Siguió aquella línea toda la noche, y con la primera claridad asomó el campanario.
    - Remó hacia donde decían las dos, y el mar se fue llenando de faroles conocidos.
    * final
    - «C dijo: Perdona. | Éramos un dibujo sin punta.» Y le hizo sitio a su lado.
    - Los astrónomos tuvieron que imprimir otros mapas. Los hicieron con gusto.
    - Desde esa noche, {C} tiene una estrella más. «E preguntó: ¿De verdad no estorbo?» «C: Ven, | arrímate, que hace frío.»

    plot: el-monstruo-de-la-luna
    theme: escuchar
    A: niño
    B = m astrónomo ; adj=famoso,barbudo | f astrónoma ; adj=famoso,distraído | m sabio ; adj=famoso,calvo
    $bicho,grande: una hormiga ; seis patas y dos cuernos | un mosquito ; alas negras y una trompa | una arañita ; ocho brazos peludos
    title: El monstruo de la Luna | Lo que vio {A.nombre} | {B.el} y el monstruo
    moral: Antes de asustar al mundo conviene limpiar el cristal. | Una pregunta sencilla vale por cien respuestas complicadas.
    learn: B
    * inicio
    - «: ¡Hay un monstruo en la Luna!» Quien lo gritaba desde la azotea del observatorio era {B.un}.
    - Tres relojes, un mapa del cielo y un telescopio larguísimo: así era la torre de {B.un}. Le barría el suelo {A.un}.
    - Aquella noche, {B.un} miró por el telescopio y se cayó de la silla. Le ayudó a levantarse {A.un}, que vivía en el piso de abajo.
    - {A} subía todas las noches al observatorio con un vaso de leche. Una de ellas encontró a {B.un} debajo de la mesa.
    + descripción
    - Según {B}, aquello tenía {grande} y se paseaba por los cráteres.
    - «B: ¡Lo he visto! | Tiene {grande}, y es mayor que una montaña.»
    - En su cuaderno, {B} dibujó una bestia con {grande}. La mano le temblaba.
    * alarma
    - A medianoche repicaron las campanas. Unos cerraban los postigos; otros, por si acaso, hacían la maleta.
    - La noticia bajó la escalera de tres en tres. Antes de una hora, el pueblo entero se había escondido debajo de la cama.
    - El alcalde, en camisón, pidió calma con voz de gallina.
    + duda
    - {A}, mientras tanto, miraba la Luna a simple vista: allí no se movía nada. «A: Disculpe, | ¿puedo decir una cosa?»
    - «A preguntó: ¿Y por qué no se ve desde la ventana?» Fue una pregunta clara, pero nadie la recogió.
    - A {A} le extrañó que el monstruo saliera siempre del mismo borde. «A dijo: ¿Y si no está en la Luna?»
    * desdén
    - «B respondió, sin apartarse del tubo: ¡Silencio! | Esto es ciencia.»
    - «B: ¿Cuántos libros has leído tú?» «A: Once.» «B: Pues yo, once mil.»
    - {B} hablaba y hablaba de selenitas, dragones y volcanes. Para los demás no quedaba ni una coma.
    + insistencia
    - {A} esperó a que respirara. «A: Solo quiero saber una cosa. | ¿Cuándo limpió el cristal?»
    - {A} no se dio por vencid{A:o}. Le tiró de la manga y señaló, sin decir nada, la punta del telescopio.
    - «A insistió: Por favor, | escúcheme un minuto. Si me equivoco, me callo.» Aquello era justo, y {B} calló.
    * comprobación
    - {B} abrió la boca para replicar. La cerró. Fue hasta la lente con un pañuelo, y allí estaba: {bicho}.
    - Alumbraron el extremo con una vela. Sobre el vidrio, tan campante, paseaba {bicho}.
    - Se subieron a un taburete y miraron el tubo por la otra punta. En mitad del cristal bostezaba {bicho}.
    + reacción
    - «B balbuceó: Once mil libros…» «A: Y un trapo. | Con eso ya está todo.»
    - <avergonzado B> Después le entró la risa, y la risa bajó rodando por la escalera de caracol.
    - «B preguntó: ¿Cómo no se me ocurrió?» «A: Es que hablaba usted muy alto.»
    * final
    - Apagaron la alarma, soltaron al monstruo en una maceta y miraron la Luna por turnos hasta el alba.
    - Desde entonces hay en la torre dos sillas y una campanilla: la toca {A} cuando quiere decir algo.
    - Al día siguiente, en lugar de disculpas, {B} colgó un letrero junto al telescopio: "Límpiese antes de hablar".

    plot: la-promesa-del-sol
    theme: promesas
    S = m Sol ; def=el Sol
    A = f zorra blanca : nombrable ; adj=joven | m reno : nombrable ; adj=paciente | f liebre polar : nombrable ; adj=pequeño | m búho nival : nombrable ; adj=serio
    B = m cuervo ; adj=incrédulo | m lobo ; adj=gruñón | f morsa ; adj=gruñón
    $señal: un farolillo de aceite | una hoguera de turba | una vela dentro de un carámbano
    title: La promesa del Sol | Cien días sin Sol | {A.el} que esperaba al Sol
    moral: Quien promete volver debe volver, aunque el camino sea largo. | La espera pesa menos cuando se confía.
    learn: A+B
    * inicio
    - En el último norte, el Sol se despedía cada otoño para no volver en cien días. Aquel año le salió al paso {A.un}.
    - «S dijo: Me voy. | Volveré cuando se derrita el primer carámbano. Te lo prometo.» Se lo decía a {A.un} que tiritaba en la nieve.
    - Allí donde se acaba el mapa, el invierno es una sola noche. {A.un} vio al Sol recoger sus últimos rayos.
    - El Sol se ponía ya para todo el invierno. {A.un} corrió tras él hasta la orilla del hielo.
    + promesa
    - «A preguntó: ¿Y si te olvidas de nosotros?» «S: Una promesa mía dura más que una noche. | Espérame en esta colina.»
    - «A: ¿Seguro que vuelves?» «S: Tan seguro como que me llamo Sol. | Tú guárdame el sitio.»
    - Antes de hundirse, el Sol le tocó la frente con el último rayo. Era su manera de dar la palabra.
    * noche
    - Y vino la noche, larga como un río. {A} encendió {señal} en lo alto de la colina.
    - Los días, sin día, se parecían todos. Para no perder la cuenta, {A} hacía una raya en el hielo y cuidaba {señal}.
    - {A} puso {señal} en la cima, para que el Sol no se equivocara de país.
    + burla
    - «B preguntó ~ al pasar: ¿A quién esperas?» «A: Al Sol.» «B: Ese no se acuerda ni de su sombra.»
    - {B.un} pasaba cada semana a reírse un poco. «B: Las promesas son como el aliento. | Salen calientes y se hielan.»
    - «: No vendrá.» Lo repetía {B.un} cada vez que pasaba por la colina.
    * duda
    - La raya noventa fue la más difícil. El viento apagó la luz dos veces y dos veces hubo que volver a encenderla.
    - En lo peor del frío, hasta {A} empezó a dudar. Cien rayas había en el hielo, y el cielo seguía como tinta.
    - A {A} se le acababa la leña. «A susurró: Dijo que volvería.» Y echó al fuego la última rama.
    + camino
    - El Sol, entretanto, subía desde el sur con los pies llenos de ampollas. En los trópicos le habían ofrecido una hamaca. Dijo que no.
    - Muy lejos, el Sol cruzaba ya los desiertos. Las playas le pedían que se quedara. «S respondía: No puedo. | Tengo a alguien esperando.»
    - Al otro lado de la noche, el Sol apretaba el paso: buscaba en la negrura un punto de luz, uno solo.
    * regreso
    - Una gota cayó del carámbano. Luego otra. Y en el borde del mundo apareció una línea de oro.
    - De repente el horizonte se puso color melocotón. «S exclamó: ¡Aquí estoy! | ¿Llego tarde?»
    - Primero clareó una nube, después una cumbre. Al final asomó, despeinado y jadeante, el Sol.
    + final
    - «A: Justo a tiempo.» {B}, detrás, carraspeaba sin saber dónde meterse.
    - «B le preguntó ~ a {A}: ¿Me haces sitio?» Y vieron amanecer en la misma piedra.
    - «S: Vi tu luz desde muy lejos. | Sin ella me habría perdido.» Desde entonces, en el norte se deja una lámpara encendida todo el invierno.

    plot: la-luna-en-el-cubo
    theme: honestidad
    A = m zorro : nombrable ; adj=astuto | f zorra : nombrable ; adj=astuto | m coyote : nombrable ; adj=flaco | f comadreja : nombrable ; adj=listo
    B: animal pequeño/mediano granja/prado !caza !agua !insecto !nocturno !ave !diminuto
    $pago,cobro: una manta de lana ; la manta | tres quesos ; los tres quesos | un saco de nueces ; el saco de nueces | una tinaja de miel ; la tinaja
    title: La Luna en el cubo | Se vende la Luna | El negocio de {A.el}
    moral: Lo que no es de nadie no se puede vender. | La ganancia que nace de un engaño se evapora al alba.
    learn: A
    * inicio
    - «: ¡Luna fresca! | ¡Vendo la Luna!» Así pregonaba, de puerta en puerta, {A.un} con un cubo de agua.
    - Una noche de plenilunio, {A.un} llenó un cubo en el pozo, miró dentro y tuvo una mala idea: allí estaba la Luna.
    - {A.un} había vendido ya el eco de una cueva y la sombra de un nogal. Solo le faltaba vender la Luna, y la llevaba en un cubo.
    - A quien no mira arriba se le puede vender cualquier cosa. Eso pensaba {A.un} mientras cargaba un cubo lleno de Luna.
    + venta
    - «A dijo: Mírala qué redonda. | Por ser tú, te la dejo barata.» Y a {B.un}, que tenía miedo a la oscuridad, se le encendieron los ojos.
    - {B.un} dormía mal en las noches oscuras. Al asomarse al cubo vio un resplandor que temblaba. «B: ¿De verdad puede ser mía?»
    - Cayó en el engaño {B.un} que era de natural confiado. «B preguntó: ¿Alumbra toda la noche?» «A: Toda la noche y parte de la mañana.»
    * pago
    - {B} pagó con {pago}, que era cuanto tenía.
    - El precio: {pago}. {B} pagó sin regatear y se llevó el cubo en brazos, paso a paso, para no derramar ni un brillo.
    - A cambio, {A} se marchó con {pago} y una risita.
    + desengaño
    - En casa, {B} puso el cubo junto a la cama. Bajo techo no había Luna: solo agua.
    - Pero al cruzar el umbral, la luz se apagó. {B} hundió la pata hasta el codo y la sacó mojada, sin Luna.
    - {B} entró, cerró la puerta y se asomó al cubo. Estaba tan negro como la noche.
    * culpa
    - Al día siguiente, {A} vio a {B} sentad{B:o} al borde del camino, abrazad{B:o} al cubo. «B dijo: La he roto. | No supe cuidarla.»
    - {A} pasó por delante de la casa y oyó llorar. {B} no maldecía a nadie: le pedía perdón a la Luna por haberla dejado morir.
    - {A} esperaba gritos. Pero {B} le sonrió con tristeza. «B: No es culpa tuya. | Debí de traerla demasiado deprisa.»
    + remordimiento
    - A {A}, que nunca había sentido un nudo en la garganta, se le hizo uno de marinero.
    - {A} prefería mil veces un insulto. Aquella confianza quemaba.
    - <avergonzado A> Por la noche contempló {cobro} y no fue capaz de disfrutar de su negocio.
    * confesión
    - «A confesó: Te engañé. | En el cubo no había más que un reflejo.» Y le devolvió {cobro}, sin quedarse con nada.
    - Llamó a la puerta y dejó {cobro} en el suelo. «A: La Luna no se vende. | Yo lo sabía y me callé.»
    - «A: Esto es tuyo. | Lo otro no fue nunca mío.» Y puso {cobro} a los pies de {B}.
    + final
    - «B preguntó: ¿Y la de verdad dónde está?» {A} señaló hacia arriba. «A: Ahí. | Y es gratis.»
    - Salieron al campo. Cuando la Luna asomó sobre la loma, {B} no dijo nada; solo se arrimó un poco más.
    - {A} sigue yendo de puerta en puerta. Ahora avisa a todos, sin cobrar, de las noches de luna llena.

    plot: la-luna-y-el-mar-enfadados
    theme: perdonar
    M = f Luna ; def=la Luna
    O = m mar ; def=el mar
    A = m cangrejo : nombrable ; adj=ermitaño,rojo | f almeja : nombrable ; adj=callado | m caballito de mar (caballitos de mar) : nombrable ; adj=delicado | f estrella de mar (estrellas de mar) : nombrable ; adj=anaranjado
    $causa: una ola le mojó el vestido a la Luna | una ola le salpicó la cara a la Luna | el mar se rio de las ojeras de la Luna
    title: La Luna y el mar | Cuando se pararon las mareas | El enfado de la Luna
    moral: Cuando dos grandes se enojan sufren los pequeños. | El primero que perdona pone el mundo en marcha.
    learn: M+O
    * inicio
    - La Luna y el mar bailaban cada noche: ella tiraba y él subía; ella aflojaba y él bajaba. Hasta que {causa}.
    - Eran amigos desde que el mundo es mundo la Luna y el mar. Una noche de temporal, {causa}, y se acabó la música.
    - «M gritó: ¡Se acabó!» El motivo era pequeño: {causa}.
    - Mareas de ida, mareas de vuelta: así se daban la mano la Luna y el mar. Pero un viernes {causa}.
    + enfado
    - «O rugió: ¡Vaya delicadeza!» «M: ¡Vaya modales!» Y soltó la cuerda con la que movía las aguas.
    - La Luna le volvió la espalda. El mar, por su parte, se quedó plano como una bandeja, solo por llevarle la contraria.
    - Ella se escondió tras una cortina de nubes; él se tumbó a todo lo largo y no movió ni una ola.
    * parón
    - Se detuvieron las mareas. En las pozas de la costa, el agua se puso tibia, luego verde, luego turbia.
    - Nada subía ni bajaba. Los barcos encallados siguieron encallados; las redes, secas.
    - Al quinto día, la playa olía mal y las gaviotas hablaban de mudarse.
    + víctima
    - En un charco entre rocas, {A.un} se estaba quedando sin sitio y casi sin aire.
    - Quien peor lo pasaba era {A.un}: su charca menguaba como un terrón de azúcar en la leche.
    - {A.un}, que aguardaba la pleamar para volver a casa, seguía aguardando.
    * llamada
    - «A llamó: ¡Señora Luna! | ¡Señor mar! ¿Cuánto va a durar esto?» «M: Hasta que él se disculpe.» «O: Hasta que se disculpe ella.»
    - Con el hilo de voz que le quedaba, {A} habló al cielo y al agua. «A: No sé quién empezó. | Sé quién está pagando.»
    - «A preguntó: ¿Tanto vale un enfado?» La Luna apartó la cortina y miró hacia abajo. Hacía días que no miraba.
    + vergüenza
    - La Luna vio las pozas secas. El mar vio las barcas torcidas. Se les cayó la cara de vergüenza.
    - Ninguno de los dos había pensado en la gente menuda de la orilla.
    - Hubo un rumor de espuma, muy leve. Era el mar, que carraspeaba.
    * perdón
    - «O dijo: Fui un bruto. | Perdóname.» «M: Y yo, una orgullosa. | ¿Bailamos?»
    - «O murmuró: Lo siento.» Lo dijo con una ola muy pequeña. «M: Más lo siento yo.»
    - «M dijo: Echo de menos tu ruido.» «O: Y yo, tu luz. | Siento lo de la otra noche.»
    + marea
    - La Luna recogió la cuerda y tiró con suavidad. El agua se estremeció, se levantó y entró cantando en las pozas.
    - Subió la marea más dulce que se recuerda. Llegó hasta la última roca y acarició a {A}, que se dejó llevar.
    - Volvió la primera ola, con timidez. Detrás vino otra, y otra más, y {A} salió flotando hacia lo hondo.
    * final
    - A veces todavía discuten, y hay temporal. Pero antes de que amanezca ya se han dado la mano.
    - Desde entonces, cuando la Luna está llena, el mar se pone de puntillas para verla mejor.
    - {A} contó la historia en el fondo. Allá abajo, pedir perdón se dice "subir la marea".

    plot: contar-las-estrellas
    theme: juntos
    A: animal nocturno pequeño/mediano !insecto !caza
    B: animal pequeño/mediano bosque/prado !nocturno !insecto
    $apuesta,tope: por una apuesta ; ochocientas doce | por puro capricho ; mil noventa | porque se lo había preguntado una cría ; seiscientas tres
    title: Contar las estrellas | ¿Cuántas estrellas hay? | El cielo a pedazos
    moral: Un problema enorme, bien repartido, cabe en muchas manos. | Lo infinito se empieza dividiendo.
    * inicio
    - {apuesta}, {A.un} se había propuesto contar las estrellas. Todas.
    - «A contaba: Quinientas siete, quinientas ocho…» Todas las noches empezaba por la misma estrella, y todas las noches se perdía.
    - Tumbad{A:o} en la hierba, {A.un} señalaba el cielo y movía los labios. Contaba estrellas, {apuesta}.
    - Desde que aprendió los números, {A.un} quería saber cuántas estrellas hay. Empezó una noche de agosto.
    + fracaso
    - Al llegar a {tope}, pestañeaba, y vuelta a empezar.
    - Llegó hasta {tope}. Entonces cruzó una estrella fugaz y ya no supo por dónde iba.
    - Nunca pasaba de {tope}: o bostezaba o se movía el cielo.
    * otro
    - «B preguntó: ¿Qué cuentas?» «A: Las estrellas. | ¡Y ahora me has hecho perder la cuenta!»
    - Una noche encontró al otro lado de la loma a {B.un} con una libreta. También contaba, y también se perdía.
    - {B.un}, que no podía dormir, se tumbó a su lado. Contaron a la vez, en voz alta, y se equivocaron el doble.
    + discusión
    - «B: Esa ya está contada.» «A: Esa no.» «B: Esa sí.» Así se les hizo de día.
    - Sumaron lo de un{A+B!o} y lo de {A+B!otro|otra}, y salió un disparate.
    - Cada cual empezaba por una esquina, y en medio se les mezclaban las cifras.
    * idea
    - «B preguntó ~ , mirando una telaraña: ¿Y si partimos el cielo en trozos?» «A: ¿Como una tarta?» «B: Como una tarta.»
    - {A} cortó cuatro ramas y las ató en cuadro. «A: Yo miro por aquí dentro, | y no me salgo.» El cielo, enmarcado, parecía menos grande.
    - A {B} se le ocurrió mirar por el ojo de una cerradura vieja. «B: Así solo se ven nueve. | ¡Nueve sí puedo!»
    + reparto
    - Hacían falta muchos ojos. Avisaron a los vecinos, a los primos y a los primos de los vecinos, y a cada cual le tocó un pedazo de noche.
    - Corrieron la voz. Vinieron doscientos, con mantas, y cada familia se encargó de un cuadrado de cielo.
    - Solo faltaba gente, y la buscaron. Hasta las gallinas, que no trasnochan nunca, aceptaron un trocito junto al horizonte.
    * recuento
    - Contaron en silencio. Al alba fueron pasando los números de pata en pata hasta llegar a {B}, que los sumó.
    - Cada uno gritó su cifra cuando hubo terminado. {A} las fue anotando en la corteza de un abedul.
    - Antes de que cantara el gallo estaban todas las cuentas sobre la hierba, escritas con piedrecitas.
    + final
    - Salieron cuatro mil quinientas veintisiete y media. La media era la Luna.
    - «A: ¿Y si alguna se nos ha escapado?» «B: Mejor. | Así tenemos que repetir.» Desde entonces se reúnen cada agosto.
    - El resultado se les olvidó enseguida. La noche, no: nunca habían mirado junt{A+B:o} algo tan grande.
    """#
}
