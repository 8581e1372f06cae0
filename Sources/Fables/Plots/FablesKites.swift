extension PlotSources {
  /// Kites, the wind, and the wish to fly.
  static let kites = #"""
    plot: la-cola-de-la-cometa
    theme: escuchar
    A: niño
    B = f trapera ; adj=viejo | m cestero ; adj=viejo | m farolero ; adj=viejo | f encajera ; adj=viejo
    $forma: de un halcón | de un pez | de un rombo perfecto | de una estrella
    $trapo: un calcetín sin pareja | el lazo de un regalo | tres tiras de sábana | la manga de una camisa vieja
    title: La cola de la cometa | Una cometa sin cola | Lo que le faltaba a la cometa
    moral: Lo que parece un estorbo puede ser lo que nos endereza. | Un buen consejo no siempre llega bien vestido.
    learn: A
    * inicio
    - La cometa más elegante de la comarca era la de {A}. Tenía la forma {forma} y ni una arruga.
    - Siete noches tardó {A.un} en hacer su cometa: cañas finas, papel de seda y la forma {forma}.
    - «A decía: No le falta ni le sobra nada.» Hablaba de su cometa, que imitaba la silueta {forma}.
    - Olía a engrudo la casa entera. Sobre la mesa se secaba una cometa con la forma {forma}, y a su lado, orgullos{A:o}, esperaba {A}.
    + consejo
    - Al salir se cruzó con {B.un}. «B dijo: Muy guapa. | Pero sin cola no vas a ninguna parte.»
    - En la cuesta, {B.un} se quedó mirando. «B preguntó: ¿Y la cola?» «A: Las colas son feas.»
    - «: Ponle cola.» Se lo aconsejó {B.un} que descansaba en un poyo. «A contestó: Para volar hace falta quitar peso, | no ponerlo.»
    * vuelo
    - Arriba, en el cerro, la cometa dio un brinco, tres volteretas y un cabezazo contra el suelo.
    - El viento la levantó y la cometa se puso a girar como una peonza. Cayó de punta en un cardo.
    - La cometa subió dos metros, se mareó y bajó cuatro. Los dos de más eran un hoyo.
    + terquedad
    - {A} culpó al viento, luego al hilo, luego al cerro. Lo volvió a intentar, con idéntico resultado.
    - Repitió la carrera hasta perder un zapato. La cometa seguía dando cabezadas como quien se cae de sueño.
    - «A gruñó: Será que hoy no es buen día.» Al lado, las cometas de los otros subían tan tranquilas.
    * observa
    - Por fin, {A} se sentó y se puso a mirar. Las demás cometas eran más bastas que la suya. Pero todas tenían cola.
    - Agotad{A:o}, se tumbó en la hierba. Arriba, una cometa hecha con papel de periódico saludaba al sol con su rabo de trapo.
    - {A} observó a una niña muy chica. Su cometa, torcida y remendada, arrastraba una cola larguísima y volaba derecha.
    + regreso
    - Bajó la cuesta más despacio de lo que la había subido. «A: Perdone, | ¿puede repetirme lo de antes?»
    - Volvió donde estaba {B}. «A admitió: No le escuché.» «B: Pero has vuelto.»
    - «A preguntó: ¿Por qué hace falta?» «B: La cola le dice a la cabeza dónde está el suelo.»
    * cola
    - {B} rebuscó en una bolsa y sacó {trapo}. No hacía juego con nada. Lo ataron con dos nudos.
    - {B} ató al extremo {trapo}. {A} cerró un ojo para no verlo, y echó a correr.
    - De cola le pusieron {trapo}, a falta de cosa mejor.
    + final
    - Esta vez la cometa subió recta, como quien sabe adónde va. Desde allá arriba, la cola era lo que más brillaba.
    - Voló hasta la hora de cenar. {A}, con el hilo entre los dedos, guardaba silencio y escuchaba el zumbido.
    - Desde entonces, antes de estrenar algo, {A} se lo enseña a {B} y se calla. Se calla y apunta.

    plot: la-cometa-y-el-hilo
    theme: perdonar
    K = f cometa ; adj=rojo,azul,amarillo
    H = m hilo ; adj=fino,viejo | m cordel ; adj=áspero,viejo | m bramante ; adj=humilde,viejo
    W = m cierzo ; def=el cierzo | m levante ; def=el levante | m viento del norte ; def=el viento del norte
    A: niño
    $sitio: sobre un tejado | en las ramas de un chopo | en mitad de un charco | encima de un pajar
    title: La cometa y {H.el} | La cometa que quería soltarse | Atada y libre
    moral: Hay lazos que no atan, sino que sostienen. | Quien rompe con un amigo todavía puede volver a anudarse.
    learn: K+H
    * inicio
    - {K.un} y {H.un} subían al cielo todas las tardes. Ella delante, él detrás; abajo, con el carrete, corría {A}.
    - De cuantas cosas volaban sobre la playa, ninguna subía tanto como {K.un}. Desde tierra la sujetaba {H.un}.
    - «K se quejaba: ¡Siempre tirando de mí!» Se lo decía a {H.un} que la sostenía desde la mano de {A}.
    - Arriba, {K.un}; abajo, {A}; y entre los dos, casi invisible, {H.un}.
    + queja
    - «K dijo: Sin ti llegaría a las nubes.» «H: Sin mí llegarías al suelo.»
    - A ella le parecía que aquel tirón le cortaba las alas. «K: ¿No puedes dejarme un rato en paz?»
    - «K: Yo nací para ir lejos. | Tú solo sabes sujetar.» {H.el} no contestó, pero se le aflojó un nudo.
    * tentación
    - {W.un} oyó la conversación. «W silbó: Suéltate, hermosa. | Yo te llevo.»
    - Pasó {W.un} y se enroscó en su cola. «W: ¿Quién quiere cuerda, pudiendo tener horizonte?»
    - «: ¡Rómpelo!» Le silbaba al oído {W.un}. Y a ella aquel consejo le sonó a música.
    + ruptura
    - La cometa se retorció, dio un tirón, otro, y el lazo se partió. {H} cayó sobre la arena sin una queja.
    - Con una sacudida, la cometa se soltó. Por un instante voló más alto que nunca; después, nada la sostuvo.
    - La cometa tiró hasta romper la atadura. «K gritó: ¡Libre!» La palabra le duró tres segundos.
    * caída
    - Sin contrapeso, la cometa giró, cabeceó y se vino abajo. Acabó {sitio}, con una caña rota.
    - {W} la zarandeó un rato, se aburrió y la dejó caer {sitio}.
    - La cometa dio más vueltas que una hoja seca y terminó {sitio}. {W} ya silbaba en otra parte.
    + soledad
    - Pasó allí la noche, escuchando a las lechuzas. Echaba de menos aquel tironcito en el pecho.
    - Desde donde estaba se veía la playa, y en la playa, una línea clara que nadie recogía.
    - «K pensó: No me sujetaba. | Me sostenía.» Lo comprendió boca abajo, como se comprenden muchas cosas.
    * reencuentro
    - Al amanecer, {A} la encontró y la llevó a casa. En el mismo cajón descansaba {H}.
    - {A} la buscó hasta dar con ella. En el bolsillo traía, hecho un ovillo, a su antiguo compañero.
    - La rescató {A} con una caña larga, y la dejó sobre la mesa, junto a {H}. Hubo un silencio incómodo.
    + perdón
    - «K murmuró: Perdóname. | Te llamé cadena.» «H: Y yo tiraba, a veces, más de la cuenta.»
    - «K: ¿Me guardas rencor?» «H: Solo guardo nudos. | Y este se deshace.»
    - «H dijo: Prometo aflojar cuando quieras subir.» «K: Y yo, volver cuando me llames. | Perdón.»
    * final
    - {A} hizo un nudo nuevo, más firme que el primero. Aquella tarde subieron tan alto que se les perdió de vista.
    - Volvieron a volar. {W} pasó silbando, y ella ni siquiera volvió la cabeza.
    - Ahora, cuando sopla fuerte, ella avisa y él afloja. Desde abajo parece que bailan.

    plot: una-botella-de-viento
    theme: promesas
    A: niño
    B = m marino ; adj=retirado | m farero ; adj=viejo | f farera ; adj=viejo | f contrabandista ; adj=jubilado
    $fecha,uso: el sábado ; para la regata de los viejos | con la luna nueva ; para secar la cosecha del pueblo | el lunes ; para mover las aspas del molino
    title: Una botella de viento | Viento prestado | La botella de {B.el}
    moral: Lo prestado se devuelve, aunque nadie lo esté mirando. | Cumplir la palabra da más alas que el viento.
    learn: A
    * inicio
    - Aquel verano no corría ni un soplo. Las cometas de la playa, y entre ellas la de {A}, dormían tumbadas en la arena. Las miraba también {B.un}.
    - {A} llevaba nueve días esperando viento para su cometa. {B.un} l{A:o} oyó suspirar.
    - En el estante de {B.un} había botellas de viento, cada una con su etiqueta. {A} lo descubrió una tarde de bochorno.
    - «A se lamentaba: Tengo cometa, | tengo playa y no tengo aire.» Lo oyó {B.un}, y le guiñó un ojo.
    + préstamo
    - «B dijo: Te presto esta brisa. | Pero la quiero aquí {fecha}: hace falta {uso}.» «A: ¡Prometido!»
    - {B} bajó del estante una botella azul. «B: La abres un poco, vuelas y la tapas. | ¿Me la devolverás {fecha}? Es {uso}.» «A: Palabra.»
    - La botella silbaba al acercar la oreja. {B} se la dejó con una condición: devolverla llena {fecha}, porque estaba guardada {uso}.
    * vuelo
    - {A} quitó el corcho apenas un dedo. Salió un hilo de aire fresco, y la cometa despegó como una gaviota.
    - ¡Plop! La brisa se desperezó, olió a sal y levantó la cometa por encima de los toldos.
    - Bastaba con aflojar el tapón. La cometa hacía ochos en el cielo mientras toda la playa aplaudía.
    + retorno
    - Antes de cenar, la brisa volvía sola a la botella, como una gallina al corral.
    - Luego {A} silbaba tres notas y el viento se metía otra vez por el cuello de vidrio.
    - Al ponerse el sol, ponía el corcho y no se había gastado ni un suspiro.
    * tentación
    - La víspera, los demás le rogaron que no la devolviera. «: ¿Quién se va a enterar?»
    - Llegó el último día. {A} miró la botella y miró la cometa. Un día más, solo uno.
    - «A pensó: Hay más botellas en el estante. | Esta no se va a notar.» La escondió debajo de la cama.
    + noche
    - De noche, la botella silbaba bajito. No era un reproche. Era peor: era una canción.
    - No pegó ojo. Oía al viento dar vueltas en el vidrio, como quien espera un tren.
    - Soñó con la cara de {B} buscando en el estante. Se despertó con la boca seca.
    * devolución
    - Cuando se cumplió el plazo, {A} llamó a la puerta. «A: Aquí está. | No le falta nada.»
    - Corrió con la botella apretada contra el pecho y llegó con la última campanada. «A: ¿Llego a tiempo?» «B: Justo.»
    - «B: Creía que no vendrías.» «A: Yo también. | Pero lo prometí.»
    + uso
    - Así, aquella brisa sirvió {uso}, como estaba previsto. {A} la vio salir y le dijo adiós con la mano.
    - Y la botella se abrió {uso}. Fue un viento alegre: ya sabía jugar.
    - Aquel soplo hacía falta {uso}, y cumplió. También los vientos tienen palabra.
    * final
    - «B: A quien devuelve una se le puede confiar el estante.» Y le dio la llave.
    - Al otro día, sin que nadie la llamara, una ráfaga buscó a {A} por toda la playa. Traía ganas de cometa.
    - En la repisa de {A} hay ahora una botella vacía. Dicen que, si uno acerca la oreja, da las gracias.

    plot: las-cometas-que-cantan
    theme: acoger
    A: niño
    B: niño
    $lengua: no entendía una palabra del idioma | hablaba una lengua llena de erres | solo sabía decir gracias y adiós
    $boca: una caña hendida | un silbato de cerámica | una cinta de tripa tensada
    title: Las cometas que cantan | {B.nombre} y la cometa cantora | Un silbido en el cielo
    moral: La música se entiende antes que las palabras. | Un hueco en el corro vale más que mil discursos.
    learn: A+B
    * inicio
    - En la playa había seis cometas y seis amigos. {B}, que acababa de llegar de otro continente, los miraba desde el paseo.
    - {B} llegó al barrio en el mes del viento, con una maleta y un tubo de cartón muy largo.
    - Era domingo de cometas. {A} tensaba la suya cuando reparó en {B}, que estaba sol{B:o} junto a las dunas.
    - Hacía once días que {B} vivía en aquel pueblo y todavía no había jugado con nadie. {A} sí jugaba, todas las tardes, a volar cometas.
    + barrera
    - Venía de muy lejos y {lengua}.
    - Nadie se le acercaba, porque {lengua}.
    - Le habían preguntado cómo se llamaba y se había encogido de hombros: {lengua}.
    * rechazo
    - «: No sabe jugar a lo nuestro.» Eso decían los demás. Y cerraron el corro.
    - Los otros siguieron a lo suyo. Nadie fue malo; nadie fue bueno tampoco.
    - Cuando se acercó, unos se rieron de su tubo de cartón y otros se corrieron un paso.
    + gesto
    - A {A} se le encogió algo por dentro. Fue hasta allí y, sin decir nada, le ofreció el carrete de su cometa.
    - {A} se señaló. «A: {A.nombre}.» Después señaló al otro lado y esperó. «B: {B.nombre}.» Con eso empezó todo.
    - «A dijo ~ , palmeando la arena: Ven, | siéntate.» No hizo falta traducirlo.
    * apertura
    - Entonces {B} abrió el tubo de cartón que llevaba bajo el brazo. Dentro había una cometa enrollada, de papel color miel, con {boca} en la frente.
    - {B} sonrió por primera vez y desenvolvió lo que traía: una cometa extraña, redonda, que llevaba {boca} en lo alto.
    - Del tubo de cartón que traía {B} salió un pájaro de papel. En el lomo tenía {boca}, y nadie supo para qué servía.
    + canto
    - {B} echó a volar la cometa, y la cometa cantó. Era una nota grave, como la de un barco que vuelve.
    - En cuanto el viento tocó la cometa, un silbido dulce llenó la playa. Los del corro se callaron uno a uno.
    - La cometa subió despacio. A diez metros empezó a zumbar; a veinte, ya era una melodía.
    * enseñanza
    - Con gestos, {B} les explicó el truco. {A} hacía de intérprete, aunque tampoco entendía mucho.
    - {B} soltó en su idioma una frase muy larga. «A tradujo: Dice que hace falta aire y paciencia.»
    - Dibujando en la arena, {B} les enseñó a fabricarlas. Aprendieron tres palabras nuevas; la primera significaba "sopla".
    + final
    - El domingo siguiente había en el cielo una cometa más, y todas cantaban.
    - {B} ya sabe decir "hilo", "merienda" y "otra vez". {A} sabe decir "cielo" en una lengua más.
    - Hoy el corro es más ancho. Cuando falta alguien, desafina el viento.

    plot: el-hilo-sobre-el-barranco
    theme: juntos
    A: niño
    B: niño
    $causa: una riada se había llevado el puente | el puente viejo se había podrido | nunca había habido puente
    $fin: el médico | la maestra | el cartero | la banda de música
    title: El hilo sobre el barranco | Un puente que empezó en el aire | La cometa de {A.nombre} y {B.nombre}
    moral: Las grandes obras cuelgan al principio de un hilo. | Un problema imposible suele ser muchos posibles en fila.
    * inicio
    - Entre el pueblo de {A} y el de {B} se abría un barranco tan hondo que los gritos tardaban en volver, y {causa}.
    - {A} vivía a un lado del barranco; {B}, al otro. Se saludaban por señas, pues {causa}.
    - Para ir de un pueblo a otro había que dar un rodeo de dos días: {causa}. Lo sabían muy bien {A} y {B}, que eran amig{A+B:o} de orilla a orilla.
    - «A gritó: ¡Hola!» «B respondió: ¡Hola!» Era cuanto podían decirse por encima del barranco, porque {causa}.
    + problema
    - Los mayores llevaban años discutiendo. Para tender un puente hacía falta pasar una cuerda; para pasar la cuerda, un puente.
    - Habían probado a lanzar la soga con honda, con arco y con un burro muy voluntarioso. No hubo manera.
    - «: Es imposible.» Lo repetían los ingenieros de la capital, y cobraban por ello.
    * idea
    - Una tarde de viento, la cometa de {A} se fue torciendo hasta quedar sobre la otra orilla. {B} alzó los brazos y a punto estuvo de tocarla.
    - {B} vio volar la cometa de {A} al otro lado del barranco. Y una idea se le posó en la cabeza, como un pájaro.
    - A {A} se le ocurrió mirando una araña. «A pensó: Ella también empieza por un hilo.» Y fue corriendo por su cometa.
    + plan
    - Se lo explicaron con gestos: {A} haría subir la cometa y {B} la haría bajar.
    - Con letras enormes, pintadas en sábanas, se pusieron de acuerdo. La de {A} decía "YO SUELTO"; la de {B}, "YO ATRAPO".
    - {A} soltaría hilo desde una peña. {B} esperaría en la contraria, con un gancho atado a una caña.
    * intentos
    - Fallaron cinco veces. A la sexta, {B} enganchó la cola de la cometa y cayó de espaldas con ella en brazos.
    - El viento jugaba en contra. {A} aflojaba, {B} saltaba, la cometa se reía. Por fin se posó en un espino.
    - Al tercer día, el aire se puso de su parte y la cometa bajó mansamente en las manos de {B}.
    + cuerda
    - Ya había un hilo de lado a lado. {A} ató un cordel al hilo; {B} tiró. Luego una cuerda al cordel; {B} tiró. Luego, una maroma.
    - «A gritó: ¡Tira!» Al hilo le siguió un bramante; al bramante, una soga; a la soga, un cable gordo como un brazo.
    - De hilo en cordel y de cordel en cuerda, fueron cruzando cabos cada vez más gruesos. Para el último hicieron falta los dos pueblos.
    * puente
    - Con la primavera hubo tablas y barandas. El primero en cruzar fue el perro de nadie.
    - Los mayores ya no discutían: clavaban. En un mes el puente estuvo terminado.
    - Clavo a clavo, desde ambos lados, el puente creció hasta encontrarse en medio.
    + final
    - {A} y {B} se dieron la mano justo en la mitad. Hasta ese día no sabían de qué color tenían los ojos.
    - Por allí llegaron {fin}, las noticias y el pan caliente. La cometa cuelga de un poste, y nadie la descuelga.
    - El día de la inauguración cruzó {fin}. Debajo de la placa hay un hilo enmarcado.

    plot: un-vuelo-en-cometa
    theme: atreverse
    A: animal diminuto pelo/insecto/prado !vuela !alado !teje !caracol
    B: niño
    C = f golondrina : nombrable ; adj=veloz | m vencejo : nombrable ; adj=negro | f cigüeña : nombrable ; adj=alto | m milano : nombrable ; adj=tranquilo
    $visto: los tejados, pequeños como migas | el río, que parecía una cinta | su propia casa, no mayor que una lenteja
    title: Un vuelo en cometa | {A.el} que subió al cielo | Polizón en la cometa
    moral: Las alas más importantes se llevan por dentro. | Nadie es demasiado pequeño para mirar desde arriba.
    learn: A
    * inicio
    - {A.un} vivía a ras de suelo. Del mundo conocía tallos, zapatos y la parte de abajo de las cosas.
    - «A preguntaba ~ a todo el que tenía plumas: ¿Cómo se ve desde allá?» Era muy poca cosa, y quería volar.
    - Ser chico tiene sus ventajas, pero ninguna le servía a {A.un} para ver el mar.
    - En un campo donde los niños echaban cometas, {A.un} miraba hacia arriba hasta que le dolía la nuca.
    + sueño
    - {C.un} le contaba, al volver de sus viajes, cómo eran los montes por la espalda.
    - «C decía: Desde arriba no hay vallas.» Y {A} soñaba toda la noche con un mundo sin vallas.
    - Cada atardecer bajaba a charlar {C.un}. «C: Desde lo alto se ve que todo está junto.»
    * ocasión
    - Una mañana, {B} dejó su cometa sobre la hierba para atarse un zapato. Estaba a un salto de distancia.
    - {B} extendió en el prado una cometa grande como una puerta. {A} vio que la cola le quedaba al alcance.
    - El domingo vino {B} con una cometa nueva. El rabo, de lazos, se arrastraba justo por delante de {A}.
    + miedo
    - A {A} le temblaban hasta las ideas. ¿Y si se caía? ¿Y si el viento se paraba?
    - <piensa A> Tenía tres segundos para decidir, y dos los gastó en tragar saliva.
    - «A susurró: Ahora o nunca.» Y las patas le contestaron que mejor nunca.
    * ánimo
    - «C dijo ~ desde el aire: Yo también temblé la primera vez. | Agárrate y no cierres los ojos.»
    - Pasó rozando {C}. «C: No hace falta que dejes de tener miedo. | Basta con que no te sueltes.»
    - «C: Volaré a tu lado.» Eso lo decidió todo.
    + despegue
    - {A} se abrazó a un lazo. {B} echó a correr, y el suelo se fue para abajo.
    - De un brinco se enganchó a la cola, y un instante después no tenía nada debajo. Nada de nada.
    - La cola dio tres coletazos, y {A} con ella. Luego todo se quedó en silencio y lleno de azul.
    * vista
    - Desde allí se veía el mundo entero: {visto}. {A} no gritó: no le cabía el grito.
    - Primero abrió un ojo. Después, el otro. Todo quedaba abajo: {visto}.
    - Había sal en el aire. A lo lejos brillaba el mar; más cerca, {visto}.
    + regreso
    - {B} recogió el hilo. Al desatar la cola encontró a {A}, con el susto todavía en las patas y una sonrisa de oreja a oreja.
    - Cuando el viento aflojó, la cometa bajó como una hoja. {A} puso una pata en tierra, y la tierra le pareció más blanda.
    - El aterrizaje fue en un montón de heno. «B exclamó: ¡Llevaba pasajeros!»
    * final
    - Desde entonces, {B} pone en la cola un lazo con asiento.
    - {A} sigue viviendo a ras de suelo. Pero ahora sabe lo que hay detrás de la tapia.
    - «C preguntó: ¿Y bien?» «A: No hay vallas.» «C: Te lo dije.»

    plot: viaje-a-la-luna-del-estanque
    theme: atreverse
    A: animal diminuto !vuela !nada !alado
    B = f rana : nombrable ; adj=verde | m sapo : nombrable ; adj=gordo | f garza ; adj=elegante | m tritón : nombrable ; adj=azul
    $nave,remo: una cáscara de nuez ; una astilla | una hoja de nenúfar ; una paja | el zapato de una muñeca ; una cerilla
    title: Viaje a la Luna | {A.el} que quería llegar a la Luna | La Luna del estanque
    moral: Para los sueños altos también hay caminos bajos. | El viaje más grande puede caber en una charca.
    learn: A
    * inicio
    - {A.un} tenía un sueño demasiado grande para su tamaño: volar hasta la Luna.
    - «A preguntaba: ¿Por dónde se va a la Luna?» Nadie se lo tomaba en serio.
    - La Luna estaba allá arriba; {A.un}, aquí abajo. Y entre los dos, todo el aire del mundo.
    - En la hierba de la orilla, {A.un} estiraba el cuello cada noche hacia la Luna. Le habría bastado con unas alas.
    + intentos
    - Había probado a subirse a un vilano, a un junco y al sombrero de un señor. Siempre volvía a estar en el suelo.
    - Saltó desde una espiga, desde un poste y desde una vaca. La vaca fue lo más alto.
    - Se ató dos pétalos a la espalda y corrió contra el viento. El viento se quedó con los pétalos.
    * desaliento
    - «A suspiró: Quien no nace con alas no llega.» Y se sentó junto al estanque, de espaldas al cielo.
    - Aquella noche bajó al estanque a llorar sin testigos. Una lágrima cayó al agua y dibujó un círculo.
    - Cansad{A:o} de mirar hacia arriba, miró hacia abajo. Y se quedó sin respiración.
    + hallazgo
    - En medio del agua, redonda y quieta, flotaba la Luna. Estaba a veinte palmos.
    - Allí la tenía: blanca, enterita, en el centro del estanque. Nunca la había visto tan cerca.
    - La Luna se había bajado a bañar. Temblaba un poco, como si tuviera frío.
    * miedo
    - Pero el agua era honda y negra. {A} no sabía nadar.
    - Quiso meter una pata y la retiró: el fondo no se veía.
    - El estanque, para alguien de su estatura, era un océano.
    + amigo
    - «B dijo ~ desde un nenúfar: Los valientes también tienen miedo. | Lo que pasa es que, además, tienen barco.»
    - «: ¿Vas o no vas?» La voz era de {B.un} que llevaba un rato mirando. «A: Tengo miedo.» «B: Llévalo contigo. | Pesa poco.»
    - Entre las cañas asomó {B.un}. «B: Yo nado a tu lado. | Si te caes, te saco.»
    * nave
    - Hicieron un barco con {nave} y un remo con {remo}. Lo bautizaron "Cohete".
    - Encontraron {nave}, que flotaba de maravilla. De remo sirvió {remo}.
    - Con {nave} y {remo}, que encontraron entre el barro, armaron una nave como no había otra.
    + travesía
    - {A} remó sin mirar el fondo. Diez palmos, quince, diecinueve. Y entonces todo a su alrededor se volvió de plata.
    - A la mitad dudó. A la mitad y un poco ya no había vuelta atrás. Y de golpe la luz le llegó hasta las cejas.
    - Remaba cantando bajito para espantar el susto. Cuando abrió los ojos, estaba en el mismo centro de la Luna.
    * final
    - «A gritó: ¡Estoy en la Luna!» «B: ¿Y qué se ve?» «A: A mí. | Me veo a mí.»
    - Plantó una banderita de pétalo y dio una vuelta entera. Encima tenía el cielo, y debajo también: aquello era volar.
    - Hoy, en las noches claras, {A} lleva a los pequeños de excursión. El billete a la Luna cuesta una mora.
    """#
}
