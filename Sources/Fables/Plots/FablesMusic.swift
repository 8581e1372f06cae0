extension PlotSources {
  /// Bands and bandstands: the baton, the tips, the hidden tune, who carries the music stands.
  static let music = #"""
    plot: la-batuta-de-avellano
    theme: turnos
    A: animal bosque/granja mediano/pequeño !diminuto !insecto
    B: animal prado/granja mediano/pequeño !diminuto !insecto
    C: animal canta diminuto/pequeño !agua
    $toque: los pájaros | los gallos de los corrales | las cigarras
    title: La batuta de avellano | Quién dirige | Una banda con dos directores
    moral: Quien sabe mandar un rato sabe obedecer otro. | La música suena mejor cuando la batuta cambia de manos.
    learn: A+B
    * inicio
    - La banda del valle tenía nueve músicos y una batuta de avellano. La querían {A.un}, que tocaba el bombo, y {B.un}, que tocaba el trombón.
    - «: ¡Hoy dirijo yo!» «: ¡De eso, nada!» El ensayo no había empezado, y ya se peleaban por la batuta {A.un} y {B.un}.
    - El viejo director se había jubilado y dejó su batuta encima de un atril. {A.un} puso una mano en ella. {B.un} puso la otra.
    - Faltaban tres días para la verbena, y la banda no había elegido quién la dirigiría. Se habían presentado {A.un} y {B.un}, y ningun{A+B!o} tenía la menor intención de perder.
    + dos-direcciones
    - {A} subió al cajón por la izquierda y marcó un vals. {B} subió por la derecha y marcó una marcha. La banda, por no ofender, tocó las dos cosas.
    - {A} pedía más fuerte. {B} pedía más suave. Los clarinetes obedecían a {A}; los tambores, a {B}.
    - Cada cual se fabricó su propia batuta, y ya eran tres. El pasodoble salió con cinco patas.
    * desastre
    - Sonó como un carro de cacharros que rueda por unas escaleras. Se callaron hasta {toque}.
    - Un platillo se cayó al estanque, y el flautín se quedó dormido esperando su entrada.
    - Al terminar, unos acababan y otros empezaban. El público, que era un caracol, se metió en su concha.
    + pregunta
    - Desde la última fila pidió la palabra {C.un}, que tocaba el triángulo. «C: ¿Y si cada pieza la dirige uno? | Hay doce.»
    - «C preguntó ~ , hart{C:o} de esperar su nota: ¿Quién toca el bombo mientras dirige {A}? | ¿Y el trombón mientras dirige {B}?» Nadie lo había pensado.
    - {C.un} dejó su instrumento en el suelo. «C: Yo también quiero probar. | ¿Por qué siempre se pelean los mismos?»
    * turno
    - Lo probaron. {A} dirigió la primera y luego bajó a su bombo. {B} dirigió la segunda y volvió a su trombón. La tercera le tocó a {C}.
    - «A: Empieza tú.» «B: No, tú.» Esta vez la discusión era más agradable, y duró mucho menos.
    - Echaron a suertes el orden. Desde el cajón, {B} descubrió lo bien que tocaba {A}. Desde el cajón, {A} descubrió lo mismo de {B}.
    + verbena
    - En la verbena hubo nueve directores, doce piezas y un solo aplauso, larguísimo.
    - Ninguna pieza se pareció a la anterior. Los más viejos bailaron hasta que se apagaron los farolillos.
    - La batuta lleva ahora nueve muescas. Cuando alguien olvida devolverla, la banda entera tose al mismo tiempo.

    plot: instrumentos-cambiados
    theme: cambiar
    A: animal diminuto/pequeño pelo !nocturno
    B: animal grande !ave !nada !caza
    T = f tuba | m contrabajo | m bombo | m trombón (trombones)
    U = m flautín (flautines) | fp castañuelas | f armónica | m triángulo
    title: {T.el} y {U.el} | Los instrumentos cambiados | {A.el}, {B.el} y la banda
    moral: Un regalo equivocado puede ser el regalo de otro. | A veces la música que buscamos la tiene el vecino en las manos.
    * inicio
    - El día del reparto, a {A.un} le tocó {T.un}, que era cinco veces mayor. A {B.un} le toc{U#ó|aron} {U.un}, que se le perdía{U#n} entre las patas.
    - Por correo llegaron dos paquetes cambiados. {A.un} abrió el suyo: {T.un}. {B.un} abrió el otro: {U.un}.
    - {A.un} vivía debajo de {T.un}, porque encima no cabía en su casa. Cerca de allí, {B.un} buscaba por el suelo {U.el}, por tercera vez aquella mañana.
    - Que {A.un} tocara {T.el} era un decir: más bien se caía dentro. Y que {B.un} tocara {U.el}, también: más bien se le caía{U#n} al suelo.
    + intento
    - {A} tomó carrerilla y sopló, golpeó y rascó con toda el alma. Se oyó, muy al fondo, un mosquito afónico.
    - {B} intentó una nota, y se oyó un quejido. {A} intentó otra, y no se oyó nada.
    - «A decía: Es cuestión de crecer.» «B decía, por su lado: Es cuestión de encoger.» Ningun{A+B!o} lo lograba.
    * vergüenza
    - L{A+B:o} dos ensayaban de noche, para que nadie se riera. Por eso nunca se habían visto.
    - En la banda empezaron a esconderse detrás de los demás y a mover la boca sin sonar.
    - {B} hablaba de dejar la música. {A} ya había escrito la carta de despedida.
    + encuentro
    - Pero una noche, la luna l{A+B:o} alumbró a l{A+B:o} dos: {A}, dentro de {T.el}; {B}, a cuatro patas, tanteando la hierba. «A: ¿Se te ha perdido algo?» «B: Mi instrumento. | ¿Y a ti?» «A: Yo estoy perdid{A:o} dentro del mío.»
    - Una noche, al salir del ensayo, {A} tropezó con {U.el}. {U.lo} probó un poco, y sonó a campanillas. En ese instante, {B} se apoyó en {T.el}, y retumbó la ladera.
    - Una tarde se encontraron en la puerta, cargando cada cual con lo suyo. «B: ¿Me dejas probar?» «A: Si tú me dejas.» Se los cambiaron por un minuto. El minuto duró hasta el alba.
    * trato
    - «A: Te doy {T.mi} por {U.tu}.» <acepta B>
    - «B: Qué suerte la mía, | que te dieron lo que yo quería.» «A: Y qué suerte la mía, que te dieron a ti lo que quería yo.»
    - Ni firmaron ni contaron monedas. Cada un{A+B!o} se quedó con lo que le venía a la medida.
    + concierto
    - En el concierto, {B} llenó la plaza entera con un sonido hondo, y por encima, como una mariposa, volaba el de {A}.
    - A la semana siguiente hubo que ponerles atriles en primera fila. A {A}, además, una banqueta.
    - La carta de despedida sirvió para anotar una melodía a dúo, que se llama "Justo a mi medida".

    plot: el-parche-del-tambor
    theme: sacrificio
    A: niño
    B: niño
    $prenda,resto: su cazadora de cuero ; la espalda de la cazadora | las botas altas de su tío ; la caña de las botas | la cartera de piel con sus iniciales ; la tapa de la cartera
    title: El parche del tambor | Cuero para un tambor | La fiesta que casi no suena
    moral: Lo que se corta por un amigo sigue sonando mucho tiempo. | Hay cosas que lucen más cuando suenan para todos.
    learn: A
    * inicio
    - Pam, pam, pa… y luego nada. La víspera del desfile, el tambor de {B} se rasgó de lado a lado. Lo vio {A}, que tocaba los platillos.
    - La banda infantil iba a desfilar al día siguiente. Delante marchaba {B} con el tambor; detrás, {A}, con un triángulo y con lo que más quería en el mundo: {prenda}.
    - «B: Se ha roto.» Al tambor grande se le había abierto un agujero por el que cabía un puño. {A} metió el puño y suspiró.
    - Sin tambor no hay desfile, porque nadie sabe con qué pie empezar. Aquella tarde se rompió el de {B}, y {A} estaba a su lado.
    + buscar
    - Probaron con papel, con una sábana y con la tapa de una sartén. Sonaba a papel, a sábana y a sartén.
    - «B: Haría falta cuero. | Un buen cuero, viejo y fuerte.» Y miró al suelo, para no mirar otra cosa.
    - Recorrieron las tiendas, pero era domingo. En la talabartería colgaba un cartel: "Vuelvo el martes".
    * prenda
    - La silla de {A} sostenía {prenda}. Había tardado un año en conseguir una cosa así.
    - {A} tenía algo de cuero. Todo el mundo lo sabía y nadie se atrevía a nombrarlo: {prenda}.
    - Aquella noche, {A} sacó del armario {prenda}. Olía a nuevo y a aventura. Lo acarició todo con la palma de la mano.
    + duda
    - <piensa A> Mañana, treinta niños con uniforme iban a esperar un redoble.
    - «A se dijo: ¿Y si desfilamos sin tambor?» Trató de imaginarlo. Parecía un entierro.
    - El gato lo miraba todo desde el alféizar. El gato nunca ha sido de mucha ayuda en estas cosas.
    * corte
    - Por fin {A} tomó las tijeras, contó hasta tres y cortó {resto}. Los dos últimos tijeretazos los dio con los ojos cerrados.
    - «A: Toma. | Y no preguntes.» Era {resto}. {B} no preguntó, pero tardó un rato en poder hablar.
    - Al amanecer, {B} encontró en su puerta un círculo de cuero y una nota: "Que se oiga". Reconoció enseguida {resto}.
    + desfile
    - ¡Pam, pam, parapam! Nunca había sonado tan profundo. Al pasar por delante de los balcones, {B} señaló con la baqueta a {A}, para que supieran a quién aplaudir.
    - El tambor se oyó en tres pueblos. {A} llevaba el paso con una sonrisa que tampoco se compra en las tiendas.
    - Aquel tambor sigue abriendo el desfile. En el parche todavía se distingue una costura, y {B} golpea siempre al lado, nunca encima.

    plot: la-melodía-escondida
    theme: egoísmo
    A = m ruiseñor (ruiseñores) : nombrable ; adj=famoso | m jilguero : nombrable ; adj=pinto | f alondra : nombrable ; adj=orgulloso | m canario : nombrable ; adj=dorado
    B: animal canta diminuto !ave !agua !brilla
    L: valle/pradera/colina/pinar/castañar
    $catarro: una afonía | un resfriado de los gordos | unas anginas
    title: La melodía escondida | La canción de {A.el} | {A.el} se queda sin voz
    moral: La canción que no se enseña se muere con el primer resfriado. | Lo que sabe uno solo se pierde en cuanto calla.
    learn: A
    * inicio
    - {A.un} sabía la canción que llama a la primavera. Se la había enseñado su madre, y {A} no se la enseñaba a nadie.
    - Cada año, {L.en}, {A.un} cantaba una melodía y se abrían las flores. Si alguien intentaba aprenderla, se callaba a la mitad.
    - «: No me copies.» Lo decía {A.un}, {L.en}, en cuanto alguien tarareaba dos compases de la melodía de la primavera.
    - Solo una garganta conocía la canción que despierta los almendros: la de {A.un}. Siempre cantaba de espaldas, para que no le vieran el truco.
    + petición
    - {B.un} le rogó que le enseñara una estrofa. «A: Si la sabes tú, ya no será mía.»
    - «B: Enséñame solo el principio.» «A: Ni el silencio del principio.» Y {B} se volvió a su rincón.
    - {B.un} se acercaba a escuchar desde las ortigas. {A}, al notarlo, cambiaba de árbol y de tono.
    * enfermedad
    - Un febrero de escarcha, {A} atrapó {catarro}. Abrió el pico y salió un silbido de tetera.
    - Llegó el día señalado y, con el día, {catarro}. No le quedaba ni un hilo de voz.
    - Por cantar a escondidas en plena helada, {A} pilló {catarro}. Ni con miel, ni con tomillo, ni con bufanda.
    + invierno
    - Pasó la fecha. Las yemas no se abrían, las abejas no salían y la nieve se aburría en los tejados.
    - {L.en} seguía siendo invierno. Todos miraban a {A}, y {A} miraba al suelo.
    - «B: ¿No hay nadie más que la sepa?» No había nadie más. De eso se había ocupado {A}.
    * enseñar
    - {A} mandó llamar a {B}. «A susurró: Acércate. | Te la voy a escribir en la corteza.» Dibujó puntos y rayas toda la noche.
    - <avergonzado A> Luego, nota a nota, la fue marcando con la pata en una rama seca. {B} la repetía muy bajito.
    - «A graznó, con lo poco que tenía: Sube… baja… espera… ahora.» {B} subió, bajó, esperó, y ahora sí: era casi aquella canción.
    + primavera
    - {B} la cantó a su manera, un poco torcida. Bastó. Al tercer compás se abrió un almendro.
    - Aprendieron también el grillo, la rana y el viento. Con tantas voces, aquella primavera llegó con una semana de adelanto.
    - Cuando sanó, {A} quiso cantar su canción a solas, y le sonó más pobre. Desde entonces, la canción empieza en un árbol y termina en otro.

    plot: quien-lleva-los-atriles
    theme: agradecer
    A = m director (directores) de la banda : persona ; def=el director de la banda | f directora de la banda : persona ; def=la directora de la banda
    B = m viejo Matías : persona ; def=el viejo Matías | f señora Remedios : persona ; def=la señora Remedios | m mozo Fabián : persona ; def=el mozo Fabián
    $faltó,remedio: las partituras ; las partituras en orden | los atriles ; los atriles en su sitio | las sillas ; una silla detrás de cada músico
    title: Quien lleva los atriles | El aplauso que faltaba | La última fila
    moral: Detrás de cada aplauso hay alguien que barrió el escenario. | Hay trabajos que solo se notan el día que faltan.
    learn: A
    * inicio
    - Cuando la banda terminaba, los vecinos aplaudían a las flautas, a los metales y a {A.un}. A {B.un}, que traía y llevaba los atriles, no lo miraba nadie.
    - Antes de que llegaran los músicos ya estaba allí {B.un}, colocando las sillas. Después, cuando todos se iban, seguía allí, recogiéndolas. {A.un} no recordaba haberle dicho nunca nada.
    - En el programa del concierto figuraban treinta nombres, y el primero era el de {A.un}. El de {B.un}, que cargaba con los trastos, no figuraba.
    - {A.un} saludaba como un rey, con una mano en el pecho. Entre bambalinas, {B.un} esperaba a que acabara el saludo para empezar a barrer.
    + ausencia
    - Un sábado de feria, {B} se quedó en cama con lumbago. «A: Bueno, no será para tanto.»
    - Llegó el gran concierto y no llegó {B}. Se le había roto el eje del carro a tres leguas de allí.
    - «B había avisado ~ con una semana de tiempo: El sábado se casa mi sobrina.» {A} no lo había escuchado.
    * caos
    - Nadie sabía dónde estaban {faltó}. El trombón se sentó en el suelo; el clarinete, encima del trombón.
    - A las ocho en punto se levantó el telón, y faltaban {faltó}. La banda tocó como pudo, que fue poco y mal.
    - Se abrió el camión y estaba vacío. Sin {faltó}, el vals parecía una mudanza.
    + silencio
    - El público tosió. {A} bajó la batuta, que de pronto le pesaba muchísimo.
    - Aplaudieron cuatro, y tres eran parientes. {A} se quedó a solas en el escenario, y por primera vez vio cuánto había que recoger.
    - <avergonzado A> Aquella noche barrió {A:él mismo|ella misma}. Tardó tres horas.
    * visita
    - Al otro día fue a visitar a {B} con la gorra en la mano. «A: No he venido a reñir. | He venido a dar las gracias, con diez años de retraso.»
    - «A: ¿Cómo lo hace usted para que no se note?» «B: Precisamente. | Si se nota, es que he fallado.» «A: Pues a mí me gustaría que se notara.»
    - {A} llamó a la puerta de {B}. Llevaba un discurso de dos páginas, pero solo le salió una palabra: "Gracias".
    + concierto
    - En el siguiente concierto encontraron {remedio}. Al final, {A} no saludó: se hizo a un lado y señaló a {B}.
    - El programa lleva ahora treinta y un nombres. El último está impreso con la misma letra que el primero.
    - La banda le compuso una marcha. Empieza con un ruido de sillas, y al oírla el pueblo entero se pone en pie.

    plot: las-propinas-de-la-banda
    theme: compartir
    A: animal mediano/grande granja !ave fuerte
    B: animal diminuto prado/bosque !caracol !oruga
    C: animal mediano granja trepa/nada
    T = f galleta | f castaña | f almendra garrapiñada | f avellana
    title: Las propinas de la banda | El sombrero de {T.los} | Una nota, {T.un}
    moral: Una sola nota, si llega a tiempo, vale como mil. | La música no se reparte al peso.
    * inicio
    - Tocaban en las plazas {A.un}, con el bombo; {C.un}, con el acordeón, y {B.un}, con una campanilla. Pasaban el sombrero, y el sombrero volvía lleno de {T.pl}.
    - La banda era pequeña: {A.un}, {C.un} y {B.un}. Al acabar la función, en la gorra había treinta {T.pl}.
    - «: ¡Viva la banda!» Llovieron {T.pl}. En el suelo de la plaza las iban recogiendo {A.un}, {C.un} y {B.un}.
    - De feria en feria viajaban tres músicos: {A.un}, {C.un} y {B.un}. Cobraban en {T.pl}, y hasta entonces las habían repartido a partes iguales.
    + cuentas
    - «A: He hecho cálculos. | Yo doy seiscientos golpes; {C}, cuatrocientas notas; {B}, una. Que cada cual cobre lo que toca.»
    - {A} dividió el montón: uno enorme, uno mediano y una migaja. La migaja era para {B}. «A: Toca una sola nota, al final de todo.»
    - «A: Mi bombo pesa treinta kilos. | La campanilla cabe en un bolsillo.» Y apartó casi todas las {T.pl} para sí.
    * ofensa
    - {B} guardó la campanilla en su funda. «B: Entonces no hago falta.» Y se fue a mirar las estrellas.
    - {B} no discutió. Recogió su parte, que cabía en una uña, y se marchó.
    - «C: No me parece bien.» «A: Está en los números.» {B} ya no estaba.
    + función
    - Al día siguiente tocaron sin {B.él}. Todo iba de maravilla, hasta que llegó el final. El final no llegó.
    - En el pueblo siguiente, el público esperaba el tilín con el que todo termina. Esperó y esperó. No supo cuándo aplaudir.
    - Sin la campanilla, la pieza se quedaba colgada como un puente a medio hacer. La gente se miraba, se encogía de hombros y se iba.
    * comprender
    - El sombrero volvió con un botón y una hoja. «C: Ahí tienes tus números.»
    - {A} contó las {T.pl}: cero entre dos. Aquella cuenta no le gustó nada.
    - <piensa A> La última nota era como la llave de la casa: pequeña, y sin ella nadie entra.
    + vuelta
    - {A} encontró a {B} debajo de un farol. «A: Conté los golpes y no escuché la música. | ¿Vuelves?» «B: ¡Tilín!» Aquello quería decir que sí.
    - «A: Tres partes iguales. | Y si sobra una, para la campanilla.» {B} desenfundó la campanilla sin decir nada.
    - Volvieron a ser tres, y volvieron a llover {T.pl}. Ahora las cuenta {B}, y las cuenta de tres en tres.

    plot: la-tuba-y-la-siesta
    theme: turnos
    A: niño
    B = f panadera : persona | m sereno : persona | f enfermera : persona | m maquinista : persona
    T = f tuba | m trombón (trombones) | f trompeta | m saxofón (saxofones)
    title: {T.el} y la siesta | Un piso debajo de otro | Lo que se oía por el techo
    moral: El tiempo alcanza para el ruido y para el sueño si se ponen de acuerdo. | Antes de golpear el techo conviene subir la escalera.
    * inicio
    - {B.un} trabajaba de noche y dormía de día. En el piso de arriba, {A} estudiaba {T.el}. De día, por supuesto.
    - A {A} le regalaron {T.un} por su cumpleaños. Al otro lado del suelo, {B.un} se acababa de meter en la cama. Eran las diez de la mañana.
    - «: ¡Silencio!» El grito subía por el patio. {A} tocaba {T.el} en el segundo. En el primero, {B.un} intentaba dormir, porque trabajaba de noche.
    - La banda municipal buscaba quien tocara {T.el}, y {A} ensayaba sin descanso. Lo sabía muy bien {B.un}, que vivía justo debajo y salía a trabajar cuando los demás se acostaban.
    + guerra
    - {B} golpeó el techo con la escoba. {A} creyó que era el compás y tocó más fuerte.
    - Cuanto más ensayaba {A}, menos dormía {B}. Y cuanto menos dormía, peor humor tenía en la escalera.
    - Hubo notas bajo la puerta. La primera decía "por favor". La quinta ya no.
    * consecuencias
    - De puro sueño, {B} se puso el abrigo al revés y se fue a trabajar en zapatillas. {A}, de puros nervios, desafinaba.
    - A {B} se le cerraban los ojos en el trabajo. A {A} se le cerraban las ganas: tocaba con miedo, mirando al suelo.
    - {A} metió un calcetín en {T.el}. {B} se metió algodón en los oídos. Ni así.
    + encuentro
    - Un lunes coincidieron en el portal. {A} salía; {B} llegaba. «A: ¿Usted duerme ahora?» «B: Ahora empiezo mi noche.» {A} nunca lo había pensado.
    - {B} subió a protestar. Abrió {A}, con la cara tan triste que la protesta se quedó en el felpudo. «B: A ver, ¿qué es lo que te cuesta tanto?»
    - Se quedaron encerrad{A+B:o} en el ascensor. Veinte minutos dan para muchas cosas: para un reproche, una disculpa y un plan.
    * pacto
    - Pegaron un horario en la pared: hasta las cuatro, sueño; de cuatro a seis, música. Lo decoró {A} con una luna y una corchea.
    - «B: Por la tarde, todo lo que quieras. | Por la mañana, ni una corchea.» «A: Ni media.»
    - «A: ¿Y si ensayo cuando usted se despierta?» «B: Sería mi despertador. | Pero con algo alegre, ¿eh?»
    + final
    - Con el sueño en orden, {B} empezó a tararear aquellas melodías. En el estreno se sentó en la primera fila y no bostezó ni una vez.
    - A las cuatro en punto suena la primera nota. A las cuatro y un segundo, {B} golpea el techo con la escoba: ahora sí es el compás.
    - Hoy {A} toca en la banda. A {B} le reserva siempre una entrada y, con mucho cuidado, nunca para las funciones de mañana.
    """#
}
