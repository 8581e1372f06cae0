extension PlotSources {
  /// On the bank of the river: boats, dams, fords, nets, floods.
  static let riverbank = #"""
    plot: la-barca-que-daba-vueltas
    theme: juntos
    A: adulto oficio
    B: adulto oficio
    T = mp sacos de harina | mp cántaros de miel | fp tinajas de aceite | mp cestos de ciruelas
    $ritmo: una canción de siega | una nana | una copla antigua
    title: La barca que daba vueltas | Dos remos y una barca | {A.el} y {B.el} en el río
    moral: Dos remos que no se escuchan solo dibujan círculos. | Para llegar a la otra orilla hay que remar al mismo compás.
    * inicio
    - Estaban dos personas en la orilla del río: {A.un} y {B.un}. Tenían que pasar {T.un} antes del mediodía, y no había más que una barca.
    - La feria empezaba a las doce al otro lado del río. {A.un} y {B.un} cargaron {T.un} en la última barca que quedaba en el embarcadero.
    - Una barca, dos remos, {T.un} y dos cabezas muy duras. Así salieron de la orilla {A.un} y {B.un}.
    - {A.un} necesitaba llevar {T.un} a la feria de la otra orilla. {B.un} también iba para allá, y el barquero estaba con fiebre, de modo que les prestó la barca.
    - La niebla se levantaba del río cuando {A.un} y {B.un} subieron a la barca con {T.un}. Ningun{A+B!o} había remado en su vida.
    + salida
    - {A} tomó el remo derecho y {B}, el izquierdo. Una pala subía mientras la otra bajaba, y la barca empezó a girar como una peonza.
    - Cada cual remaba a su manera: {A}, con paladas largas; {B}, con golpecitos nerviosos. El río se reía por debajo.
    - No habían avanzado ni diez varas y ya miraban otra vez hacia el pueblo. Dieron una vuelta, y luego otra más.
    * disputa
    - «A: ¡Rema más despacio!» «B: ¡Rema tú más deprisa!» Entretanto, la corriente l{A+B:o} arrastraba hacia los juncos.
    - «B: Si me dejaras los dos remos, ya habríamos llegado.» «A se burló: ¿Contigo al mando? | ¡Acabaríamos en el mar!»
    - «A: Yo remo bien. | Eres tú quien nos tuerce.» «B: Qué casualidad, iba a decirte lo mismo.»
    + susto
    - Chocaron contra un tronco, la barca se inclinó, y {T.el} a punto estuv{T#o|ieron} de acabar en el fondo.
    - Una ola entró por la borda y les mojó los zapatos. {T.el} resbalaba{T#|n} de un lado a otro.
    - En un descuido, el agua alcanzó {T.el}. L{A+B:o} dos se quedaron blanc{A+B:o} como la cal.
    * idea
    - {B} se secó la frente y empezó a tararear {ritmo}. Sin darse cuenta, {A} metió el remo con la primera nota, y {B} con la misma. La proa se enderezó.
    - «A: Probemos otra cosa. | ¿Conoces {ritmo}?» «B: Desde la cuna.» Con cada verso, una palada; con cada palada, un trecho de río.
    - «B propuso: Yo cuento y los dos tiramos a la vez. | Uno, dos; uno, dos.» A {A} le pareció demasiado fácil, pero obedeció. La barca salió derecha como un pez.
    + llegada
    - Tocaron tierra cuando sonaba la primera campanada. {T.el} estaba{T#|n} a salvo.
    - Llegaron cantando, y la gente del muelle creyó que eran remeros viejos.
    - Desde la otra orilla alguien gritó: "¡Qué bien se entienden esos dos!". Ell{A+B:o} se miraron y aguantaron la risa.

    plot: la-compuerta-del-dique
    theme: hablar
    A: castor
    B: rana/pato/nutria/sapo/cisne
    $daño: los lirios se doblaban de sed | los renacuajos boqueaban en el lodo | de la charca no quedaba más que un espejo roto
    title: La compuerta | {A.el} y {B.el} del río | El dique de {A.el}
    moral: El vecino no puede adivinar lo que no le contamos. | Antes de enfadarse conviene ir a preguntar.
    * inicio
    - {A} cortaba álamos jóvenes con los dientes y los cruzaba en la corriente: quería un estanque hondo donde pasar el invierno.
    - ¡Plaf, plaf! Desde la madrugada se oía la cola de {A.un} que aplastaba barro a la orilla del río. Estaba construyendo un dique.
    - Con ramas de sauce, guijarros y mucha paciencia, {A.un} levantó a la orilla del río el dique más firme que se había visto.
    - A la orilla del río vivían {A.un}, aguas arriba, y {B.un}, aguas abajo. Se conocían de vista, pero jamás habían cruzado palabra.
    - Azul es el cielo en las mañanas de septiembre, y bajo aquel azul {A.un} daba los últimos retoques a su dique.
    + sequía
    - El agua se quedó arriba. Más abajo, donde tenía su casa {B.un}, {daño}.
    - Lo que para {A} era un estanque, para otros fue una desgracia. {B.un}, que vivía río abajo, lo notó enseguida: {daño}.
    - Nadie pensó en los de río abajo. {B.un} despertó una mañana y vio que {daño}.
    * rabia
    - {B} reunió a los suyos y les habló con furia. «B: Nos han robado el río. | Esta noche iremos a romper el dique.»
    - «B refunfuñó: Seguro que lo hace por maldad.» Y se pasó el día inventando insultos, sin acercarse a averiguar nada.
    - Durante tres noches, {B} fue a quitar ramas a escondidas. Durante tres días, {A} las volvió a poner, cada vez más enfadad{A:o} con aquel ladrón.
    + cara-a-cara
    - Por fin se encontraron en mitad del dique, un{A+B!o} con una rama y {A+B!otro|otra} con otra. «B: ¡Mi casa se seca!» «A: ¿Tu casa? | ¿Hay alguien viviendo allá abajo?»
    - Un caracol viejo les preguntó si alguna vez habían hablado. No, nunca. «A dijo, sorprendid{A:o}: Yo creía que el río se terminaba en la curva.» «B: Pues en la curva empiezo yo.»
    - {B} tomó aire y se lo contó todo sin gritar. {A} lo escuchó con las orejas gachas. «A: No lo sabía. | ¿Por qué no viniste el primer día?»
    * arreglo
    - Entre los dos abrieron una compuerta con dos tablas: en tiempo seco se levantaba un palmo; con las lluvias, se cerraba.
    - {A} dejó en el dique un paso estrecho, y {B} se encargó de limpiarlo de hojas. El agua alcanzó para ambos.
    - Midieron el río con una caña y acordaron cuánta agua pasaría. {A} conservó su estanque, y {B} recuperó el canto de su charca.
    + cierre
    - Cada luna nueva se visitaban, y lo primero que se decían era: "¿Cómo va el agua por tu casa?".
    - Ahora, cuando algo les molesta, se avisan con un silbido antes de que crezca el enfado.
    - Aquel otoño el río sonó más contento, o eso les pareció a l{A+B:o} dos.

    plot: una-red-partida-en-dos
    theme: compartir
    A = m pescador : persona | f pescadora : persona
    B = m primo : persona ; def=su primo | f cuñada : persona ; def=su cuñada | f sobrina : persona ; def=su sobrina | m socio : persona ; def=su socio
    $pez: truchas | tencas | carpas
    title: La red partida | Media red no pesca | Una red para dos
    moral: Hay cosas que, partidas, ya no sirven a nadie. | Media red es solo un montón de agujeros.
    * inicio
    - Cuando murió el abuelo, dejó en herencia una red. {A.un} y {B} la extendieron en la orilla y se quedaron mirándola.
    - La red colgaba de dos estacas, a la orilla del río. Era de {A.un} y de {B}, que llevaban una semana sin dirigirse la palabra.
    - «: ¡La mitad es mía!» «: ¡Y la otra mitad, también!» Con semejantes voces despertaron al río {A.un} y {B}.
    - Había en la ribera {A.un} que trabajaba con {B}. Tenían una sola red, buena y grande, tejida con hilo de cáñamo.
    - Llovía menudo sobre el río. Bajo el cobertizo, {A.un} y {B} discutían por una red.
    + corte
    - Como no llegaban a un acuerdo, sacaron un cuchillo y la cortaron justo por el medio.
    - «B: Pues la partimos.» Y ris, ras, las tijeras recorrieron la red de punta a punta.
    - Ni un{A+B!o} ni {A+B!otro|otra} quiso ceder. Al anochecer, cada cual se fue a casa con un pedazo bajo el brazo.
    * fracaso
    - A la mañana siguiente echaron las dos mitades. Las {pez} pasaban por los bordes sueltos con mucha tranquilidad, como quien sale por una puerta.
    - {A} sacó del agua una bota vieja; {B}, un puñado de algas. Las {pez} saltaban entre una y otra media red.
    - Pasaron un día entero en remojo, sin una sola escama. Las {pez} ya ni se asustaban.
    + hambre
    - En las dos casas se cenó pan duro. {A} no podía dormir pensando en lo tonta que había sido la disputa.
    - Aquella noche, en ambas cocinas, las sartenes colgaban frías.
    - El gato del muelle, que vivía de las sobras, maulló de indignación.
    * costura
    - Al alba, {A} se presentó con una aguja de hueso. «A: Yo coso desde este lado.» «B: Yo empiezo por el otro, | y nos encontramos en el medio.»
    - {B} llegó primero, con un ovillo de cáñamo. Se sentaron frente a frente y anudaron malla con malla, sin decir gran cosa. No hacía falta.
    - «A: ¿Te queda hilo?» «B: Me queda hilo y me sobra vergüenza.» Remendaron hasta que les dolieron los dedos.
    + pesca
    - Por la tarde tiraron de la red, cada cual por una punta, y pesaba tanto que hubo que pedir ayuda. ¡Qué {pez} tan hermosas!
    - Con la red entera llenaron tres cestos de {pez}: uno para {A}, uno para {B} y uno para quien no tuviera.
    - La costura se notaba, gruesa como una cicatriz. Fue la parte que nunca volvió a romperse.

    plot: la-piedra-tibia
    theme: turnos
    A: tortuga
    B: rana/lagartija/sapo
    C: nutria/pato/cisne
    title: La piedra tibia | Una piedra al sol | {A.el}, {B.el} y la piedra
    moral: Hay sol para todos cuando nadie se queda dormido en el sitio ajeno. | Quien cede el sitio un rato lo encuentra libre después.
    * inicio
    - En medio de la orilla del río había una piedra lisa que guardaba el calor. {A.un} subía a ella cada mañana, y {B.un}, también.
    - {A} estaba a la orilla del río buscando su piedra favorita. Y su piedra favorita estaba ocupada: encima dormitaba {B.un}.
    - Hacía fresco. La niebla cubría el río y una sola piedra recibía sol. Hacia ella iban, desde lados opuestos, {A.un} y {B.un}.
    - «: Apártate, que llegué antes.» Así empezaban todas las mañanas de {A.un} y {B.un}, por culpa de una piedra tibia que había en la orilla.
    - Las mejores cosas del río no cuestan nada: por ejemplo, una piedra redonda y caliente. Pero {A.un} y {B.un} querían la misma.
    + empujones
    - «A: Yo soy más viej{A:o}. | El frío se me mete debajo del caparazón.» «B: Y yo tengo la sangre fría. | Si no me caliento, no me muevo.»
    - {B} se estiraba cuanto podía para no dejar hueco. {A} empujaba con el caparazón, poco a poco, como quien no quiere la cosa.
    - Se subían l{A+B:o} dos a un tiempo, resbalaban a un tiempo y a un tiempo caían al agua helada.
    * C
    - {C.un} l{A+B:o} observaba mientras se aseaba en la corriente. «C: El sol se mueve. | ¿Por qué no se mueven ustedes con él?»
    - Con tanto chapoteo despertaron a {C.un}. «C preguntó, bostezando: ¿Saben leer la sombra de aquel junco?» Contestaron que no.
    - Pasó nadando {C.un}, que era de pocas palabras. «C: La sombra del sauce llega a la piedra a media mañana. | Ahí tienen un reloj.»
    + reloj
    - Clavaron una caña en la arena. Hasta que la sombra tocara la primera raya, la piedra sería de {B}; después, de {A}.
    - Convinieron lo siguiente: {B}, que se enfriaba antes, tomaría el sol temprano; {A}, que madrugaba poco, esperaría a que la sombra cruzara el agua.
    - Hicieron dos marcas en el barro, y la sombra de un junco señalaba a quién le correspondía subir.
    * resultado
    - El primer día, {A} miraba la sombra con desconfianza. El segundo, se entretuvo comiendo berros. El tercero, llegó tarde a su propio turno y no le importó.
    - Fue curioso: cuando dejaron de pelear por la piedra, la encontraron más ancha.
    - Ya nadie cayó al agua. Bueno, una vez sí: {C} quiso probar la piedra y se resbaló.
    + cierre
    - Al terminar su rato, {B} golpeaba la piedra dos veces. «B: ¡Servida y calentita!»
    - Y los domingos, sin que nadie lo hubiera acordado, cabían l{A+B:o} dos, bien apretad{A+B:o}.
    - «A reconoció: Pensaba que esperar era perder. | Ahora espero pensando en mis cosas, y me gusta.»

    plot: el-peaje-del-vado
    theme: egoísmo
    A: lobo/zorro/tejón/oso/comadreja
    B: oveja/cabra/burro/cordero
    C: castor/nutria/pato
    $pago: un puñado de bellotas | la merienda | un mechón de lana
    title: El peaje | {A.el} y el vado del río | Quien cobraba por pasar
    moral: Quien pone precio a todo termina pagando más que nadie. | Los caminos que se cierran a otros se cierran también para uno.
    learn: A
    * inicio
    - El río se podía cruzar por un solo sitio, un vado de piedras planas. {A.un} se sentó delante y anunció que desde ese día había que pagar.
    - «A: ¡Alto! | Por aquí se paga.» Quien hablaba se había plantado a la orilla del río, justo donde el agua cubría apenas hasta las rodillas.
    - {A.un} descubrió una mañana que todo el mundo cruzaba por el mismo vado. Le brillaron los ojos: aquello podía ser un negocio.
    - Antes de que llegara {A.un}, cruzar el vado no costaba nada. Después, costaba {pago}.
    - Junto al vado apareció un letrero torcido: "Paso, {pago}". Lo había clavado {A.un}.
    + cobro
    - {B.un} llegó con prisa, porque su cría tenía fiebre al otro lado. No llevaba encima más que pena. «A: Pues no pasas.»
    - Llegó {B.un} y quiso pasar sin pagar, pues no tenía con qué. «A: Vuelve cuando traigas algo. | Aquí no se fía.»
    - {B.un} rogó que le permitiera cruzar sin pagar, solo esa vez. «A: Si hago una excepción, se acaba el negocio.»
    * alternativa
    - {C.un}, que lo había visto todo, llamó a {B} con un gesto. «C: Más arriba hay un tronco caído. | Si lo movemos, tendremos otro paso, y sin pagar.»
    - Entonces {C.un} sacó la cabeza del agua. «C: Ven conmigo. | Conozco un sitio donde el río se estrecha.»
    - «C dijo ~ , desde la corriente: Nadie es dueño del agua. | Te ayudo a hacer un paso nuevo.» {B} asintió sin pensarlo dos veces.
    + abandono
    - En dos días, el paso nuevo estaba listo. Por el vado ya no iba nadie, y {A} se aburría contando nubes.
    - Corrió la voz. Hasta las hormigas preferían dar el rodeo. {A} se quedó contando bellotas que no le gustaban.
    - Poco a poco, el vado se llenó de limo y silencio. Nadie venía a pagar; tampoco a conversar.
    * crecida
    - Una noche el río creció y rodeó a {A} por los cuatro costados. Gritó, pero por allí ya no pasaba un alma. Solo {B} oyó los gritos, de lejos.
    - Vino una riada. {A} trepó a la única piedra seca y desde ella pidió auxilio. Quien acudió fue {B}, con una cuerda larga.
    - Con las lluvias de otoño, las piedras del vado desaparecieron, y {A} quedó en medio del río, calad{A:o} hasta los huesos, hasta que {B} y {C} le tendieron una rama.
    + cuenta
    - «A preguntó, tiritando: ¿Cuánto les debo?» «B: Nada. | Cruzar es gratis, ¿no te acuerdas?»
    - Ya en tierra, {A} prometió delante de todos que jamás volvería a cobrar por lo que no es suyo.
    - «A: Yo te habría cobrado.» «B: Ya lo sé. | Por eso te lo regalo: para que aprendas el precio.»

    plot: la-crecida-de-abril
    theme: ayudar
    A: conejo/topo/ratón/erizo
    B: pato/cisne/nutria/castor
    $balsa: una artesa vieja | una puerta de cobertizo | una tina de zinc
    title: La crecida | {A.el} en la isla | El día que subió el río
    moral: Saber nadar sirve de poco si no se lleva a nadie a la orilla. | En la crecida se conoce a los buenos vecinos.
    * inicio
    - {A} estaba a la orilla del río recogiendo menta cuando oyó un rumor como de carros. Era el agua, que venía.
    - En abril se derritió la nieve de la sierra, y una tarde el río se salió de madre. {A.un} no tuvo tiempo ni de cerrar la puerta.
    - El agua entró primero por debajo de la puerta, sin llamar. Luego subió a la mesa. {A.un} se refugió en el tejado de su casa, cerca de la orilla.
    - Llevaba nueve días lloviendo. Al décimo, {A.un} se asomó a su portal y vio que vivía en una isla.
    - «A exclamó: ¡Qué madrugada tan húmeda!» Puso los pies en el suelo y el suelo era río. Su casa se había convertido en una isla.
    + B-lejos
    - {B.un} navegaba tan feliz entre las copas de los sauces. Para quien sabe nadar, una inundación es una fiesta.
    - No muy lejos, {B.un} daba volteretas en la corriente. Nunca había tenido tanta agua para jugar.
    - A {B.un}, en cambio, la riada le parecía un regalo: más sitio, más peces, más olas.
    * llamada
    - «A: ¡Eh, aquí! | ¡No sé nadar!» {B} dejó de jugar. Nunca se le había ocurrido que el agua pudiera dar miedo.
    - Oyó un grito muy fino. Sobre un montículo, cada vez más pequeño, {A} agitaba un pañuelo.
    - «B pensó: Si me quedo a jugar, nadie me lo reprochará.» Pero miró a {A}, que temblaba, y se le pasaron las ganas de fiesta.
    + rescate
    - Encontró flotando {balsa}, la empujó con el pecho hasta la isla y le pidió a {A} que saltara. «A: ¿Y si se hunde?» «B: Entonces te llevo a la espalda.»
    - Entre los restos que arrastraba el río, {B} encontró {balsa}. No era un barco, pero flotaba. {A} subió de un salto y cerró los ojos.
    - A falta de barca, {B} trajo {balsa}. Tirando de ella con una soga, cruzó el remolino.
    * más-vecinos
    - De camino recogieron a una familia de ratones, a dos grillos y a una lombriz muy educada. Al final, la balsa parecía un autobús.
    - «A: Espera, | en aquella rama hay alguien.» Y así, de rama en rama, salvaron a media ribera.
    - {A} conocía todas las madrigueras y señalaba dónde buscar. {B} nadaba. Entre una cosa y otra, no quedó nadie atrás.
    + después
    - Cuando bajó el agua, {A} plantó junto a la puerta un sauce y colgó de él una campana, por si hiciera falta avisar.
    - Quedó todo cubierto de barro. {B} ayudó a fregar, aunque, la verdad, ensuciaba más que limpiaba.
    - «B: Nadar sol{B:o} es divertido. | Nadar para alguien lo es más.»

    plot: el-anzuelo-y-el-cebo
    theme: cambiar
    A: niño
    B: niño
    $cena: seis percas | una anguila larguísima | cuatro truchas
    title: El anzuelo y el cebo | {A.nombre} y {B.nombre} van de pesca | Una caña sin lombrices
    moral: El anzuelo sin cebo no pesca, y el cebo sin anzuelo alimenta a los peces. | A veces la mitad que nos falta la tiene el de al lado.
    * inicio
    - {A} estaba a la orilla del río con una caña nueva. A pocos pasos, {B} tenía una lata llena de lombrices.
    - Estaban dos personas en la orilla del río, cada una en su piedra y ambas de mal humor: {A.un}, que tenía una caña, y {B.un}, que tenía una lata de lombrices.
    - {A} lanzó el anzuelo por décima vez. Los peces pasaban, olían el metal desnudo y seguían de largo. Más allá, {B} agitaba una lata de lombrices.
    - El domingo, {A} bajó al río con la caña de su tío. Se le había olvidado un detalle: el cebo. Quien llevaba una lata entera era {B}, que no tenía caña.
    - «: ¡Shhh! | Me espantas a los peces.» «: ¿Qué peces? | ¡Si no has pescado ninguno!» De piedra a piedra, así se hablaban {A.un} con su caña y {B.un} con su lata de lombrices.
    + orgullo
    - {A} miraba la lata de reojo. {B} miraba la caña de reojo. Y ningun{A+B!o} de l{A+B:o} dos abría la boca, por orgullo.
    - {B} ataba lombrices a un hilo y las hundía en el agua. Los peces se las comían y se iban sin dar las gracias.
    - Pasó una hora. {A} sacó una hoja. {B} no sacó nada. Un martín pescador se zambulló delante de ambos y salió con un pez en el pico, como si presumiera.
    * propuesta
    - «A dijo ~ por fin: Te presto la caña si me das lombrices.» «B: ¿Y lo que salga?» «A: Lo que salga, a medias.»
    - «B: Tú tienes gancho y yo tengo gancho. | Quiero decir… tú anzuelo y yo carnada.» A {A} le dio tal ataque de risa que por poco se cae al agua.
    - A {B} se le escapó una lombriz de la lata, que fue a parar al zapato de {A}. «A: ¿Puedo quedármela?» «B: Si me dejas sostener la caña, te doy veinte.»
    + pesca
    - Un{A+B!o} ponía el cebo y {A+B!otro|otra} lanzaba; después se cambiaban. Antes de que el sol tocara los chopos tenían {cena}.
    - No habían terminado de darse la mano cuando el corcho se hundió. Aquella tarde sacaron {cena}.
    - El río, que parecía vacío, estaba lleno. Entre la caña y la lata consiguieron {cena}.
    * regreso
    - Volvieron al pueblo con el cubo entre los dos, una mano cada cual en el asa.
    - Se despidieron en el cruce. «B: ¿Mañana?» «A: Mañana. | Yo llevo la caña.» «B: Y yo el desayuno de los peces.»
    - La abuela de {A} preparó la cena para todos con limón y perejil, y puso un plato más en la mesa.

    plot: la-ribera-de-los-dos-bandos
    theme: perdonar
    A: ardilla/ratón/conejo/mono
    B: cuervo/urraca/paloma/pato
    T = m sauce | m nogal | m avellano
    title: Las dos orillas | El {T.sp} en medio | {A.el}, {B.el} y un insulto viejo
    moral: El rencor es una piedra que carga quien la guarda. | Nadie recuerda ya cómo empezó la pelea cuando por fin se termina.
    * inicio
    - Los de la orilla derecha no saludaban a los de la orilla izquierda. A la derecha vivía {A.un}; a la izquierda, {B.un}. En medio había una islita donde nadie ponía el pie.
    - Hace años alguien de una orilla llamó "cabeza hueca" a alguien de la otra. Desde entonces, {A.un} y {B.un} ni se miraban, aunque solo los separaba un río estrecho.
    - {A} estaba a la orilla del río y vio a {B.un} en la orilla de enfrente. Giró la cara. Era la costumbre.
    - ¿Por qué no se hablaban {A.un} y {B.un}? Si se lo hubieran preguntado, cada cual habría respondido: "Empezó el de enfrente".
    - Corría entre dos orillas un río muy manso, y entre {A.un} y {B.un} corría un rencor muy viejo.
    + suceso
    - Una noche de vendaval, {T.el} de la isla se partió por la mitad. Una rama cayó a un lado y otra al otro, como un puente.
    - Cierta tarde se soltó la cuerda del puente y los niños pequeños de las dos orillas quedaron juntos en la isla del medio, bajo {T.un}, jugando tan contentos.
    - Aquel verano el río bajó tanto que se podía ir a pie hasta la isla donde crecía {T.un}. Y las dos familias fueron, a la misma hora, en busca de sombra.
    * encuentro
    - {A} y {B} se encontraron frente a frente sobre la corteza mojada. No había dónde girar la cara. «A: Hola.» «B: Hola.» Costó, pero salió.
    - «B: Dicen que tu bisabuelo insultó al mío.» «A: A mí me contaron que fue al revés.» Se quedaron pensando. «B: ¿Tú lo oíste?» «A: No había nacido.»
    - Un trueno los obligó a guarecerse en el mismo hueco. Estaban tan cerca que {A} notó que {B} también tenía miedo. «A: Si quieres, te hago sitio.»
    + perdón
    - «B: Perdón por lo de entonces, fuera lo que fuera.» «A: Perdón por lo de después, que eso sí fue cosa nuestra.»
    - «A: ¿Y si lo damos por olvidado?» {B} buscó dentro de sí el viejo enojo y no supo dónde lo había puesto.
    - No hicieron discursos. {A} ofreció unas bayas; {B} las aceptó. En el río, eso vale por un tratado de paz.
    * cierre
    - Al año siguiente, bajo {T.el}, se celebró la primera fiesta de las dos orillas.
    - Ahora los pequeños preguntan qué fue aquello de los bandos, y nadie se lo sabe explicar.
    - De {T.el} brotaron ramas nuevas, unas hacia la derecha y otras hacia la izquierda.
    """#
}
