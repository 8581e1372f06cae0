extension PlotSources {
  /// First times: school, dentist, bicycle, piano, glasses, a barber's chair.
  static let growing = #"""
    plot: el-primer-dia-de-clase
    A: niño
    B: niño
    E: maestra/maestro
    M: padres
    $objeto: un botón de su abrigo | un pañuelo con su perfume | una piedrita del jardín | un caramelo de miel | la llave vieja de casa
    title: El primer día | {A.nombre} va a la escuela | La mochila nueva
    * inicio
    - La mochila era más grande que {A}. Dentro llevaba dos lápices, una goma y muchísimo miedo.
    - Aquella mañana, {A} estrenó zapatos, mochila y dolor de barriga.
    - «M dijo: Hoy empieza algo muy bonito.» {A} no estaba nada segur{A:o}.
    - En septiembre, cuando todavía hacía calor, llegó para {A} el primer día de clase.
    - {A} había dicho toda la semana que no tenía miedo. El lunes, al ver la puerta de la escuela, se le olvidó.
    + camino
    - De camino contó los árboles: trece. Luego los bancos: seis. Ya casi estaban.
    - {M} {A.lo} llevaba de la mano. Cuanto más cerca estaban, más despacio caminaban.
    - Pasaron por la farmacia, por la ferretería y por el quiosco. Ojalá la calle hubiera sido más larga.
    * despedida
    - En la puerta, {M} le puso en la mano {objeto}. «M: Así estoy un poco contigo.»
    - «A: ¿Y si te necesito?» «M: Aprietas esto muy fuerte.» Y le dio {objeto}.
    - {M} se agachó, le abrochó el último botón y le metió en el bolsillo {objeto}. Después se marchó sin mirar atrás, o casi.
    * aula
    - El aula olía a tiza y a pintura. En las paredes había un mapa, un abecedario y veintiuna perchas con nombres.
    - {E.un} de voz ronca y ojos alegres fue llamando a todos por su nombre, uno por uno.
    - Había quien lloraba, quien reía y quien se escondía debajo de la mesa. {E.un} tocó una campanilla y dio los buenos días.
    * compañero
    - Al lado de {A} se sentó {B.un} con la cara llena de pecas. «B: Yo también tengo ganas de irme.»
    - En la mesa de al lado, {B.un} mordía el cuello de su camisa. {A} le ofreció un lápiz.
    - «B preguntó: ¿Sabes escribir tu nombre?» «A: Solo la primera letra.» «B: Yo, solo la última.»
    + mañana
    - Cantaron, contaron hasta veinte y dibujaron su casa. {A} y {B} pintaron las dos casas en la misma calle.
    - En el recreo descubrieron un agujero en la tapia, una fila de hormigas y un árbol perfecto para las reuniones secretas.
    - Hicieron un collar de macarrones y un pájaro de papel. Al pájaro de {B} le salieron tres alas.
    * salida
    - A las dos sonó el timbre. «M: ¿Has apretado mucho lo que te di?» {A} metió la mano en el bolsillo, sorprendid{A:o}. Se le había olvidado.
    - Cuando {M} llegó a buscar{A.lo}, {A} pidió cinco minutos más.
    - «M: ¿Cómo ha ido?» {A} empezó a contar en la puerta y todavía no había terminado cuando llegaron a casa.
    + final
    - Esa noche dejó la mochila preparada junto a la cama.
    - «A: ¿Y mañana hay otro primer día?» «M: No. | Mañana es el segundo, que es más fácil.»
    - Antes de dormirse dijo en voz alta los nombres de toda la clase. Se acordaba de cuatro.

    plot: visita-al-dentista
    A: niño
    M: padres
    D: dentista
    $cosa: un pez de colores que dormía en su pecera | un cartel con treinta y dos dientes | una planta de plástico | un reloj con forma de muela | una montaña de revistas viejas
    $premio: un cepillo morado | una pegatina de un hipopótamo | un globo hecho con un guante | una regla con dibujos de muelas
    title: La silla que sube y baja | {A.nombre} en el dentista | Abre la boca
    * inicio
    - A {A} le dolía una muela, pero no pensaba decírselo a nadie.
    - «M dijo: A las cinco tenemos dentista.» {A} se escondió debajo de la cama.
    - Durante tres días, {A} masticó solo por el lado izquierdo. Al cuarto, {M} se dio cuenta.
    - La caries de {A} era del tamaño de una lenteja. El miedo, del tamaño de una casa.
    - Hay dos clases de salas de espera: las que huelen a café y las que huelen a dentista. Aquel martes, a {A} le tocó la segunda.
    + espera
    - En la sala había {cosa}. {A} lo miró todo dos veces para no mirar la puerta.
    - Un señor leía el periódico al revés, o eso parecía. En un rincón había {cosa}.
    - {A} movía los pies, que no llegaban al suelo. Enfrente había {cosa}.
    * entra
    - La puerta se abrió. {D.un} con bata verde dijo su nombre y sonrió con unos dientes blanquísimos.
    - «D: ¿Quién es mi valiente de las cinco?» {A} levantó la mano a medias.
    - {A} entró con los labios apretados. {D.un} se presentó, muy seri{D:o}, y le dio la mano como a una persona mayor.
    + silla
    - La silla subía y bajaba con un pedal, igual que en las naves espaciales.
    - {D} le enseñó los instrumentos uno por uno: el espejito, el soplador y una manguerita que hacía gárgaras.
    - {A} se tumbó. Sobre su cabeza, la lámpara tenía cara de girasol.
    * arreglo
    - «D: Abre la boca como un cocodrilo.» {A} la abrió tanto que le crujieron las orejas.
    - Se oyó un zumbido de abejorro. {A} apretó la mano de {M} y contó las manchas del techo.
    - Sintió un pinchazo pequeñito, luego un hormigueo, y después nada: el labio se le había quedado dormido.
    + charla
    - {D} no paraba de hacerle preguntas, aunque con la boca abierta solo se puede contestar "aaa".
    - Mientras trabajaba, {D} tarareaba una canción de piratas.
    - {A} no podía mover la cara. «D: ¿Te gustan los dulces?» «A contestó: Agfu.» «D: A mí también. | Por eso me cepillo tres veces al día.»
    * final
    - De pronto se hizo el silencio. «D: Ya está.» «A: ¿Ya?» Habían sido doce minutos. A la salida le dieron {premio}.
    - De recuerdo le dieron {premio}. En la calle, {A} se tocaba el labio y no lo encontraba.
    - Aquella noche, {A} se cepilló los dientes de arriba, los de abajo y, por si acaso, la lengua. En el espejo brillaba {premio}.

    plot: la-bicicleta-nueva
    A: niño
    M: familia
    L: lugar plaza/parque
    $herida,tirita: la rodilla ; una tirita de dinosaurios | el codo ; una venda blanca | la barbilla ; dos tiritas en cruz | el dedo gordo ; un poco de agua y un beso
    title: Sin rueditas | {A.nombre} y la bicicleta | Pedalear
    * inicio
    - La bicicleta llegó envuelta en papel de periódico, pero se notaba perfectamente que era una bicicleta.
    - {A} ya era demasiado mayor para ir con rueditas. Lo decía todo el barrio.
    - «A dijo: Quítamelas. | Hoy aprendo.» {M} fue a buscar la llave inglesa.
    - Para {A}, el equilibrio era un misterio: los mayores iban sobre dos ruedas y no se caían.
    - Había sido de una prima, y antes de otra. Tenía un timbre, una cesta de mimbre y mucha pintura levantada. A {A} le pareció la bicicleta más bonita del mundo.
    + lugar
    - {A} y {M} fueron {L.a} temprano, cuando solo había palomas.
    - Eligieron {L.el} porque el suelo era liso y casi no había gente mirando.
    - {L.en}, {M} ajustó el sillín y apretó la correa del casco.
    * intento
    - «M: Yo te sujeto. | Tú mira hacia delante y pedalea.» {A} miró hacia abajo y se cayó.
    - El manillar giró a la derecha, el cuerpo a la izquierda, y {A} acabó en el suelo.
    - {A} dio una pedaleada, dos, tres. A la cuarta se estrelló contra un seto.
    + herida
    - Se raspó {herida}, y {M} le puso {tirita}.
    - «A: Me duele {herida}.» «M: A ver. | Con {tirita} se arregla.»
    - Para {herida}, {M} llevaba en el bolsillo {tirita}.
    * ánimo
    - «A: No puedo. | Soy {A:el único niño|la única niña} que no puede.» «M: Yo tardé dos veranos. | Y mírame.»
    - {A} le dio una patada a la rueda. Después le pidió perdón.
    - Descansaron en un banco y compartieron una mandarina. Un señor pasó en bicicleta, sin manos y silbando.
    + otra-vez
    - Lo intentaron diez veces más. A la undécima, algo cambió: el aire empezó a sonar en las orejas.
    - Otra vez. Y otra. {M} corría detrás, cada vez con menos aliento.
    - Volvió a montar. Un pie en el suelo, otro en el pedal, los ojos en el árbol del fondo.
    * logra
    - «A gritó: ¡No me sueltes!» Nadie respondió. {M} estaba muy atrás, saludando con los dos brazos.
    - Y de pronto {A} se dio cuenta de que nadie sujetaba el sillín. ¡Iba sol{A:o}!
    - El árbol se acercaba, el viento le levantaba el flequillo, y las ruedas, por fin, obedecían.
    + final
    - Dio siete vueltas. No sabía frenar, así que tuvo que dar otras tres.
    - Aquella noche, {A} soñó que pedaleaba por encima de los tejados.
    - Al cabo de una hora empezó a oscurecer. «M: ¿Volvemos a casa?» «A: Ve tú andando. | Yo te espero allí.»

    plot: la-leccion-de-piano
    A: niño
    P = f profesora de piano | m profesor de piano
    $pieza: un minué | un vals lento | una canción de cuna | la marcha de los gnomos | una polonesa muy fácil
    $error,dedo: el fa sostenido ; el meñique | el si bemol ; el anular | el salto al do agudo ; el pulgar | los tres re seguidos ; el dedo corazón
    title: La lección de piano | {A.nombre} y las teclas | Diez dedos
    * inicio
    - Los jueves, a las seis, {A} tocaba el piano. Mejor dicho, el piano se dejaba tocar.
    - El piano estaba en el salón y nadie lo abría, hasta que un día {A} levantó la tapa.
    - «P dijo: La espalda recta, | los codos sueltos.» {A} se sentó sobre dos diccionarios para llegar a las teclas.
    - Ochenta y ocho teclas, dos pedales y solo diez dedos: {A} había hecho la cuenta y no le salía.
    - Desde la escalera se oía todo: el perro del segundo, la lavadora del tercero y, en el cuarto, a {A}, que practicaba sus escalas.
    + pieza
    - Para el concierto de junio tenía que aprenderse {pieza}.
    - Llevaba un mes con {pieza}, y las notas le bailaban delante de los ojos.
    - Aquel curso le había tocado {pieza}. Eran solo dos páginas, pero parecían veinte.
    * error
    - Siempre se equivocaba en el mismo sitio: {error}. Entonces la música tropezaba, como quien no ve un escalón.
    - Todo iba bien hasta que llegaba {error}. Allí se le enredaba {dedo}.
    - «A: ¡Es {error}! | ¡Nunca me sale!» La culpa era de {dedo}, que no obedecía.
    + rabia
    - {A} cerró la tapa de golpe. El piano entero suspiró.
    - Le entraron ganas de tirar la partitura por la ventana, y también el piano.
    - {A} apoyó la frente en las teclas. Sonó un acorde horrible, que decía justo lo que sentía.
    * consejo
    - {P.el} no se enfadó. «P: Tócalo despacio. | Tan despacio como caminan los caracoles.»
    - «P: Más despacio. | Que cada nota tenga tiempo de saludar a la siguiente.» {A} resopló, pero hizo la prueba.
    - {P.el} dibujó un caracol en lo alto de la página. «P: A esta velocidad.»
    + practica
    - Lo tocó diez veces así. Luego diez más. En casa, los vecinos se sabían ya la melodía.
    - Durante la semana practicó antes de cenar, con el metrónomo diciendo que sí con la cabeza.
    - Día tras día, las manos fueron aprendiendo solas, como aprenden los pies una escalera.
    * concierto
    - En junio, la sala estaba llena. {A} se secó las palmas en el pantalón, respiró y empezó.
    - El día del concierto saludó, se sentó y miró las teclas. Eran las mismas de siempre. Eso {A.lo} tranquilizó.
    - Cuando le llegó el turno, había en primera fila tres abuelos, una tía y el cartero.
    + final
    - Se equivocó en otro sitio, uno nuevo. Nadie lo notó, salvo {P.el}, que le guiñó un ojo.
    - No falló ni una nota. El último acorde se quedó flotando en el aire, y después vinieron los aplausos.
    - Tocó hasta el último compás sin darse cuenta de que tocaba. «P preguntó ~ al final: ¿Qué quieres aprender ahora?» «A: Algo más difícil.»

    plot: las-gafas-nuevas
    Y = m yo : ; def=yo | f yo : ; def=yo
    M = f madre : ; def=mi madre | m padre : ; def=mi padre
    $color: rojas | verdes | redondas y azules | transparentes | de color caramelo
    $apodo: búho | lupas | cuatro ojos | submarino
    $veo: las hojas de los árboles, una por una | los cables de la luz entre los edificios | las pecas de mi padre | las letras de los barcos | los nidos de los vencejos
    title: Mis gafas nuevas | El mundo tenía bordes | Desde que llevo gafas
    * inicio
    - Yo creía que todo el mundo veía borroso.
    - La maestra escribió algo en la pizarra y yo copié otra cosa. Así empezó todo.
    - «M preguntó: ¿Qué pone en aquel cartel?» «Y contesté: ¿Qué cartel?»
    - Saludé a una señora pensando que era mi tía. No era mi tía. Ni siquiera era una señora: era un buzón.
    - Tenía nueve años cuando supe que los árboles tienen hojas también de lejos.
    + consulta
    - Fuimos a una tienda llena de ojos. Me sentaron en un taburete y me taparon uno.
    - La doctora me hizo leer letras cada vez más pequeñas. La última fila, para mí, eran hormigas.
    - El óptico me puso delante un aparato con muchas lentes. «: ¿Mejor así, o así?»
    * elige
    - Me probé todas las monturas. Elegí unas {color}.
    - Entre doscientas gafas, las mías me estaban esperando: eran {color}.
    - «M dijo: Estas te quedan muy bien.» Eran feísimas. Al final me llevé unas {color}.
    + descubre
    - Al salir a la calle me quedé quiet{Y:o} en medio de la acera: podía ver {veo}.
    - Y entonces vi {veo}. Nadie me había dicho que estuvieran ahí.
    - De golpe, las cosas tenían bordes. Vi {veo}, y casi me echo a llorar.
    * escuela
    - El lunes me dio vergüenza entrar en clase. Un compañero me llamó {apodo}. Me quité las gafas y las guardé en el bolsillo.
    - Al día siguiente, alguien dijo "{apodo}" y todos se rieron. Yo también me reí, pero de mentira.
    - Entré en clase mirando al suelo. «: ¡Miren, ahí viene {apodo}!» Noté que me ardían las orejas.
    + amiga
    - En el recreo, una niña a la que casi no conocía sacó del estuche las suyas. Las llevaba escondidas desde octubre.
    - El maestro levantó la vista y nos miró por encima de sus propias gafas. No dijo nada. No hizo falta.
    - Mi amiga Olga me pidió que se las dejara. Se las puso y anduvo un rato chocando con las paredes. Acabamos llorando de risa.
    * después
    - Ahora solo me las quito para dormir. Bueno, algunas noches ni eso: así veo mejor los sueños.
    - Aquel mismo invierno, dos compañeros más vinieron con gafas. Uno de ellos era el que se había reído.
    - Han pasado seis meses. Las he perdido dos veces, las he pisado una y no las cambiaría por nada.

    plot: en-la-peluqueria
    A: niño
    M: familia
    P: peluquería
    $flequillo: el flequillo le tapaba los ojos | los rizos le llegaban a los hombros | tenía un remolino que no se dejaba peinar | llevaba un chicle pegado detrás de la oreja
    $asiento: sobre una guía de teléfonos | sobre dos cojines | en una silla con forma de coche | sobre una tabla de madera
    title: El corte de pelo | {A.nombre} en la peluquería | Solo las puntas
    * inicio
    - Hacía cinco meses que {A} no se cortaba el pelo: {flequillo}.
    - «M dijo: De hoy no pasa.» Y era verdad que a {A} había que cortarle el pelo: {flequillo}.
    - {A} tenía una idea clara de su cabeza y no quería que nadie la tocara. Pero {flequillo}.
    - Chas, chas, chas. Aquel sonido de tijeras le daba a {A} escalofríos, y lo peor era que {flequillo}.
    - El sábado por la mañana, en vez de ver dibujos animados, {A} tuvo que ir a la peluquería, porque {flequillo}.
    + sienta
    - {P.un} {A.lo} sentó {asiento} y le puso una capa que le llegaba al suelo.
    - Para que alcanzara al espejo, {P.un} {A.lo} subió {asiento}. Parecía un fantasma con cabeza.
    - Había frascos de todos los colores, secadores como cascos de astronauta y {P.un} que {A.lo} esperaba con el peine en la mano.
    * pregunta
    - «P: ¿Cómo lo quieres?» «A: Igual que ahora, pero más corto.»
    - «A: Solo las puntas.» «P: ¿Cuántas puntas?» «A: Tres.»
    - «P: ¿Quieres raya al lado, raya en medio o raya por ninguna parte?» {A} escogió la última.
    + corta
    - Las tijeras empezaron a cantar. Los mechones caían despacio, como plumas.
    - El agua estaba tibia y el champú olía a coco. {A} cerró los ojos y casi se durmió.
    - Un pelo se le metió en la nariz. {A} estornudó y todos los mechones del suelo salieron volando.
    * charla
    - Mientras cortaba, {P.el} contó que había peinado a una novia, a un alcalde y, una vez, a un caniche.
    - En la radio sonaba una cumbia, y {P.el} movía las tijeras al compás.
    - «P: No te muevas ahora, | que viene lo difícil.» {A} aguantó la respiración hasta ponerse colorad{A:o}.
    + espejo
    - Al terminar, {P.el} le enseñó la nuca con otro espejo. {A} nunca se había visto por detrás.
    - Luego giró la silla. En el espejo había una cara con orejas. ¡Eran las suyas!
    - {P.el} sopló, sacudió la capa y apartó la silla. {A} se miró de frente, de lado y de reojo.
    * final
    - «A dijo: Parezco otr{A:o}.» «M: Sigues siendo tú. | Pero ahora se te ven los ojos.»
    - De camino a casa notó el viento en el cuello, un viento recién estrenado.
    - El lunes, nadie en clase dijo nada durante un minuto entero. Después todos quisieron tocarle la cabeza.

    plot: zapatos-nuevos
    A: niño
    M: familia
    V = m vendedor | f vendedora | m dependiente | f dependienta
    Z = fp botas de agua | mp zapatos de charol | fp sandalias con hebilla | fp zapatillas de deporte | mp mocasines | fp botas con cordones amarillos
    $talla: veintinueve | treinta | treinta y uno | treinta y dos
    title: {Z.el} | Un número más | Los pies crecen de noche
    * inicio
    - A {A} le asomaba el dedo gordo por un agujero del zapato.
    - «A dijo: Me aprietan.» {M} tocó la punta del zapato. El pie ya no cabía.
    - Los zapatos de {A} habían pisado charcos, barro, hojas y una tarta. Estaban para jubilarse.
    - Los pies crecen de noche, cuando nadie mira. Eso pensó {A} aquel lunes, al no poder calzarse.
    - Era la tercera zapatería de la tarde, y {A} ya no sentía las piernas.
    + tienda
    - En el escaparate había tacones, alpargatas, botines y, en el centro, {Z.unos} de su número.
    - La tienda olía a cuero y a cartón. Las cajas llegaban hasta el techo.
    - {V.un} se arrodilló y le midió el pie con una regla fría: el {talla}.
    * prueba
    - Los primeros le apretaban, los segundos se le salían y los terceros eran de color mostaza.
    - «V: ¿Te hacen daño?» «A: Solo cuando camino.» Hubo que probar otro par.
    - {V.el} trajo seis cajas, luego otras seis. El suelo se llenó de papel de seda.
    + elige
    - Y entonces {A} se probó {Z.unos}. Se puso de pie, dio tres pasos y supo que eran {Z!esos|esas}.
    - Por fin abrieron una caja pequeña, la última. Dentro estaban {Z.el}.
    - {A} señaló {Z.el} con el dedo. «A: {Z!Esos|Esas}. | Son {Z!los míos|las mías}.»
    * camina
    - Dio una vuelta por la tienda: despacio, deprisa, de puntillas y saltando.
    - En el espejo del suelo solo se le veían los pies, y los pies sonreían.
    - «M: ¿Estás segur{A:o}?» «A: Segurísim{A:o}. | Mira cómo corren.» Y cruzó la tienda de tres zancadas.
    + paga
    - «V: ¿Se {Z.lo} lleva puest{Z:o}?» {A} dijo que sí antes que nadie.
    - Costaban un poco más de lo que {M} había pensado. Hubo un silencio, una cuenta con los dedos y un suspiro. «M: Está bien.»
    - {V.el} metió los viejos en la caja. Parecían dos perros cansados.
    * final
    - De vuelta a casa, {A} caminó mirando al suelo y se chocó con una farola y con un señor.
    - Aquella noche, {A} durmió con {Z.el} debajo de la almohada.
    - Al día siguiente llovió. {A} cayó en el charco más hondo de la calle, de pie y con mucho estilo.
    - Estuvieron limpi{Z:o} exactamente un día. Luego empezaron a ser {Z.suyo} de verdad.

    plot: con-fiebre
    A: niño
    M: padres
    D: doctora/doctor
    $síntoma: la garganta como papel de lija | puntitos rojos por toda la barriga | tos de perro viejo | las mejillas como dos tomates
    $cuento: de un rey que no sabía dormir | de una ballena que vivía en una bañera | de tres hermanas que fabricaban nubes | de un ratón de biblioteca
    title: Fiebre | {A.nombre} está en cama | Un día sin escuela
    * inicio
    - {A} se despertó con {síntoma}.
    - «A dijo: Hoy no me encuentro bien.» {M} le puso la mano en la frente y frunció el ceño.
    - El termómetro marcaba treinta y ocho y medio. Aquel martes, {A} no fue a la escuela.
    - Todo le molestaba: la luz, la sábana, el ruido de las cucharas. {A} tenía fiebre.
    - Al principio, {A} pensó que era una suerte: un día entero en pijama. A las diez ya no pensaba lo mismo.
    + síntoma
    - Le dolían las rodillas, los codos y hasta las pestañas.
    - Tenía frío con tres mantas y calor sin ninguna.
    - El techo subía y bajaba despacio, como el fondo de un barco.
    * médico
    - Por la tarde vino {D.un} con un maletín negro. «D: Saca la lengua. | Un poco más. ¡Qué lengua tan larga!»
    - Fueron al consultorio en taxi. {D.un} le escuchó la espalda con un aparato frío. «D: Respira hondo. | Tose. Muy bien.»
    - {D.un} le miró los oídos, los ojos y la garganta con una lucecita. {A} abrió la boca hasta donde pudo.
    + receta
    - El diagnóstico fue corto. «D: Nada grave. | Jarabe, mucha agua y tres días de cama.»
    - Le recetaron un jarabe color naranja, que sabía a cualquier cosa menos a naranja.
    - {D.el} escribió algo en un papel con una letra que nadie podía leer. {M} dijo que eso era lo normal.
    * cuida
    - {M} le llevó caldo, un vaso de agua y la campanita de Navidad, por si necesitaba llamar.
    - Le pusieron un paño húmedo en la frente. Era como si alguien hubiera abierto una ventana.
    - «M: ¿Quieres que te lea algo?» Y le leyó el cuento {cuento}. {A} se durmió en la página cuatro.
    + visita
    - Por debajo de la puerta entró un dibujo de sus compañeros: un sol con bufanda.
    - El gato se acostó sobre sus pies y no se movió de allí en todo el día.
    - Afuera, los niños volvían de la escuela. {A} oía sus voces, muy lejos, como si fueran de otra película.
    * sueño
    - Esa noche soñó con un desierto que cabía en una taza.
    - Sudó mucho y soñó más. En el sueño, la almohada era una isla.
    - A medianoche, {M} todavía estaba allí, con la luz pequeña encendida.
    + final
    - Por la mañana la fiebre se había marchado. {A} pidió tostadas con mermelada, y luego otras dos.
    - «A: ¿Ya estoy buen{A:o}?» «M: Casi. | Te falta un día de mimos.»
    - El jueves volvió a la escuela, un poco más delgad{A:o} y, según {M}, dos centímetros más alt{A:o}.
    """#
}
