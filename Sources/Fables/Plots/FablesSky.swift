extension PlotSources {
  /// The Sun, the Moon, the wind and the clouds as characters.
  static let sky = #"""
    plot: la-nube-tacaña
    theme: egoísmo
    N = f nube ; adj=gordo,gris,oscuro
    W = m viento ; def=el viento
    A: animal diminuto !nada
    L: lugar prado/granja/jardín
    $sedientas: las amapolas | las espigas | las lechugas | las campanillas
    title: La nube que no quería llover | La nube tacaña | {A.el} y la nube
    moral: El agua guardada no refresca a nadie. | Guardarlo todo pesa más que repartirlo.
    learn: N
    * inicio
    - Azul era el cielo sobre {L.el}, tan azul que dolían los ojos. Solo lo manchaba {N.un}.
    - Muy arriba, donde no llegan los pájaros, {N.un} presumía de barriga. Debajo, {L.en}, {sedientas} se morían de sed.
    - Azul es el cielo cuando no llueve, y aquel verano no había llovido ni un solo día. Por fin asomó {N.un}.
    - «N repetía: El agua es mía y solo mía.» Era {N.un} que cruzaba despacio el cielo de julio.
    - Nadie había visto nunca {N.un} tan llena. Traía agua de tres mares y no pensaba soltar ni una gota.
    + petición
    - Desde abajo, {A.un} la llamó agitando una hoja. «A: ¡Eh, señora nube! | {sedientas} se están secando.»
    - {A.un} se subió a la piedra más alta que encontró. «A pidió: Por favor, déjanos un poquito de lluvia.»
    - Una vocecita subió desde el suelo. «A suplicó: Una llovizna nada más. | Con eso aguantarán {sedientas} hasta septiembre.»
    * negativa
    - «N contestó, riendo: ¿Y quedarme flaca? | Ni lo sueñes.» Y se dio media vuelta.
    - Pero la nube apretó los puños de algodón. «N respondió: Quien quiera agua, que la junte como yo.»
    - «N: Lo pensaré mañana.» Y mañana dijo lo mismo, y también pasado mañana.
    + peso
    - De tanto guardar, cada día pesaba más. Al atardecer rozaba ya las chimeneas y no podía volver a subir.
    - Pasaron los días y la nube se fue poniendo negra, hinchada y triste. Le dolía todo por dentro, de puro llena.
    - Engordó tanto que el viento no conseguía moverla. Se quedó enganchada en la punta de un ciprés, como un trapo viejo.
    * viento
    - «W le susurró ~ al pasar: Suelta lo que te sobra, | y volarás.»
    - «W: Empujo y empujo, | pero quien no suelta nada no llega a ninguna parte.»
    - Hasta el viento se cansó de soplar. «W: ¿De qué te sirve tanta agua, | si no puedes ni moverte?»
    + lluvia
    - La nube abrió una mano y dejó caer una gota. Le gustó la sensación. Entonces abrió la otra, y llovió toda la noche.
    - Primero fue una gota, por probar. Luego diez. Después, un aguacero largo y fresco que olía a tierra.
    - Cerró los ojos, suspiró, y aquel suspiro se convirtió en lluvia. {sedientas} levantaron la cabeza.
    * final
    - Por la mañana la nube, ligera y blanca, paseaba otra vez por lo alto. «A gritó: ¡Vuelve cuando quieras!»
    - Cuando terminó, estaba delgada como un hilo y reía. Desde entonces, viene cada jueves a regar, y luego sube a jugar con el viento.
    - {A} bailó bajo el chaparrón hasta quedar empapad{A:o}. Y la nube, vacía, se sintió por primera vez llena.

    plot: la-luna-quería-ser-sol
    theme: envidiar
    M = f Luna ; def=la Luna
    S = m Sol ; def=el Sol
    A: animal nocturno
    title: La Luna que quería ser Sol | La envidia de la Luna | {A.el} y la Luna
    moral: La luz pequeña también guía a quien camina de noche. | Envidiar a otro es apagarse un poco.
    learn: M
    * inicio
    - La Luna se despertó de mal humor. Acababa de ver al Sol marcharse entre aplausos de gorriones.
    - «M se quejaba: Al Sol le cantan los gallos, | y a mí solo me ladran los perros.»
    - Cada tarde, al cruzarse con el Sol, la Luna bajaba los ojos. Él era de oro y ella, de ceniza.
    - En lo alto de un cielo sin estrellas, la Luna lloraba de envidia. Sus lágrimas caían sobre el campo como escarcha.
    - Dicen los viejos que hubo un tiempo en que la Luna no quería salir.
    + decisión
    - Por eso aquella noche se tapó con una nube y decidió no alumbrar más.
    - Pensó que nadie la echaría de menos, y se escondió detrás de la montaña.
    - «M dijo ~ , muy seria: Si no puedo brillar como el Sol, | no brillaré.» Y corrió la cortina de niebla.
    * oscuridad
    - Abajo, {A.un} salió de {A.casa.su} y se dio con un tronco en la frente. No se veía nada.
    - La oscuridad cayó como un saco de carbón. {A.un}, que volvía a {A.casa.su}, perdió el camino.
    - Los barcos no encontraban el puerto, y {A.un} llevaba horas dando vueltas alrededor del mismo árbol.
    + llamada
    - «A gritó: ¡Luna! | ¿Dónde te has metido?» «M contestó ~ desde su escondite: ¿Y para qué me quieres? | Llama al Sol.»
    - «A: ¿Quién ha apagado la noche?» «M: Yo. | Total, nadie me mira.»
    - Alzó la cabeza y llamó a la Luna por su nombre, tres veces. «M: ¿De verdad me buscas a mí?»
    * respuesta
    - «A: Con el Sol no puedo abrir los ojos. | Con tu luz, en cambio, encuentro mi casa.»
    - «A: El Sol duerme cuando yo me levanto. | Tú eres la única que me acompaña.»
    - «A: Bajo el Sol todos trabajan. | Bajo tu luz se cuentan los cuentos.»
    + sol
    - Al amanecer, el Sol la encontró pensativa. «S: Qué suerte la tuya, | que puedes mirar las estrellas.»
    - El Sol, que lo había oído todo, asomó un rayo. «S confesó: Yo nunca he visto a nadie soñar. | A veces me das envidia.»
    - «S dijo ~ al cruzarse con ella: A mí no se atreven a mirarme. | A ti te escriben canciones.»
    * final
    - La Luna se limpió la cara con una nube. Esa noche salió redonda como un plato de leche.
    - Y la Luna volvió a subir, despacio, encendiendo uno por uno los tejados. {A} la saludó desde abajo.
    - Desde aquella noche la Luna sale siempre, unas veces entera y otras en gajos. Pero ya no llora.

    plot: el-viento-torpe
    theme: ser-uno-mismo
    W = m viento ; def=el viento
    A: animal pequeño !vuela !brilla
    F = m diente de león | m cardo | m álamo | m arce
    title: El viento torpe | El viento y las semillas | Lo que sabía hacer el viento
    moral: Lo que en un sitio estorba en otro hace falta.
    learn: W
    * inicio
    - El viento volvía a casa con la cabeza gacha. Había tirado tres macetas, dos sombreros y un nido vacío.
    - «: ¡Vete de aquí!» Se lo gritaban al viento en todas las ventanas.
    - Aquella mañana el viento quiso jugar en la plaza y derribó el puesto de las naranjas.
    - Nadie invitaba al viento a las fiestas, porque apagaba las velas y despeinaba a los invitados.
    - En el pueblo le cerraban las puertas al viento. Él no era malo: solo era grande y no sabía dónde poner los codos.
    + tristeza
    - Se encogió en el fondo de un barranco y prometió no soplar nunca más.
    - «W murmuró: Todo lo que toco se cae.» Y se quedó quieto detrás de una tapia.
    - Tanto lo regañaron que se metió en una cueva, y el aire se quedó inmóvil.
    * silencio
    - Sin viento se pararon los molinos, la ropa no se secaba y las barcas dormían en el puerto.
    - Pasó una semana. No se movía una hoja, y el humo de las chimeneas caía sobre las calles como una manta.
    - Al principio todos se alegraron. Después empezó el calor, y con el calor, las moscas y los bostezos.
    + encuentro
    - {A.un} fue a buscarlo a su escondite. «A: {F.un} te necesita. | Ven, deprisa.»
    - Un día entró en la cueva {A.un}, con la lengua fuera. «A: ¿Eres tú el viento? | Hay alguien esperándote.»
    - «: ¿Podrías soplar un poco? Es para {F.un} amigo mío.» Lo pedía {A.un} desde la entrada.
    * necesidad
    - {F.el} no podía dar un paso. Sus semillas, ya maduras, querían ver mundo.
    - En lo alto de la loma, {F.el} sostenía cientos de semillas. Si nadie las llevaba, se pudrirían al pie de su tallo.
    - Allí estaba {F.el}, con las raíces hundidas en la tierra y la cabeza llena de semillas impacientes.
    + soplo
    - El viento sopló bajito, como quien enfría una sopa. Las semillas se soltaron y subieron dando vueltas.
    - «W: ¿Y si rompo algo?» «A: Empieza despacio.» Tomó aire, sopló, y el cielo se llenó de plumillas.
    - {W} tuvo miedo de hacer daño, así que probó con un suspiro. Bastó: cien semillas echaron a volar valle abajo.
    * final
    - Al año siguiente había brotes nuevos en las dos orillas del río. El viento pasa a menudo a visitarlos.
    - {A} aplaudió hasta cansarse. Y el viento, por una vez, supo dónde poner los codos.
    - Desde entonces, {W} mueve las aspas, empuja las velas y siembra los campos. En la plaza, eso sí, entra de puntillas.

    plot: el-sol-trasnochador
    theme: turnos
    S = m Sol ; def=el Sol
    M = f Luna ; def=la Luna
    A: animal !nocturno
    L: lugar bosque/granja/prado
    title: El Sol que no quería acostarse | El día más largo | Un día sin noche
    moral: Quien cede el sitio a tiempo vuelve a ser bien recibido.
    learn: S
    * inicio
    - Azul era el cielo a las diez de la mañana, y azul seguía a las diez de la noche.
    - El Sol se lo pasaba tan bien aquel día que decidió no acostarse.
    - «S exclamó: ¿Dormir yo? | ¡Con lo bonito que está todo cuando lo ilumino!»
    - Llegó la hora del crepúsculo, pero el Sol se agarró a la cima del monte y no quiso bajar.
    - Había fiesta {L.en}, y el Sol, que no se perdía ninguna, resolvió quedarse hasta el final.
    + luna
    - Detrás de las colinas, la Luna esperaba su turno con el vestido planchado. «M: ¿No es ya mi hora?»
    - La Luna carraspeó. «M: Vecino, | te toca descansar.» «S: Un ratito más.»
    - «M preguntó ~ desde el horizonte: ¿Me dejas pasar?» «S respondió: Hoy no hace falta que salgas.»
    * consecuencias
    - {L.en} nadie podía dormir. {A.un} se tapaba los ojos con una hoja de col y contaba ovejas.
    - Los gallos cantaban cada cinco minutos, sin saber a qué atenerse. {A.un}, con ojeras, chocaba contra las puertas.
    - A las pocas horas se marchitaron las flores, el arroyo menguó y {A.un} bostezó once veces seguidas.
    + queja
    - «A le dijo ~ al Sol: La luz es bonita, | pero estamos molidos.»
    - «A rogó: Déjanos echarte de menos, | aunque sea una noche.»
    - Por fin, {A} se armó de valor. «A exclamó: Nos estás tostando. | Hasta el pan sale quemado sin horno.»
    * comprensión
    - El Sol miró hacia abajo y no vio ninguna sonrisa, solo caras coloradas.
    - A decir verdad, también al Sol le pesaban los párpados.
    - El Sol se fijó bien y comprendió que nadie lo miraba ya: todos buscaban la sombra.
    + cambio
    - «S le dijo ~ a la Luna: Pasa, pasa. | He sido un mal vecino.» Y se hundió en el mar con un bostezo.
    - Bajó de puntillas, y la Luna subió por el otro lado sin hacer ruido.
    - Se quitó de en medio, recogió sus rayos y le cedió el cielo a la Luna.
    * final
    - A la mañana siguiente lo recibieron con cantos. Nunca lo habían echado tanto de menos.
    - {A} durmió como un tronco y, al despertar, saludó al Sol con las dos patas.
    - El Sol y la Luna acordaron repartirse las horas: más largas en verano para él; en invierno, para ella.

    plot: la-estrella-miedosa
    theme: atreverse
    E = f estrella ; adj=pequeño,tembloroso
    A: animal nocturno vuela
    B = m marinero | f marinera | m pescador | f pescadora
    title: La estrella que tenía miedo | Una estrella en la oscuridad | {A.el} y la estrella
    moral: Hasta la luz más tímida sirve de faro a alguien.
    learn: E
    * inicio
    - Todas las estrellas se encendieron a la vez. Todas, menos una.
    - Aunque parezca mentira, {E.un} le tenía miedo a la oscuridad.
    - «E gemía: No quiero salir. | Ahí fuera está todo negro.»
    - Nueva en el cielo y sin amigas, {E.un} se escondía cada noche detrás de un jirón de niebla.
    - La noche abrió su baúl y fue colocando las estrellas. Al fondo, encogida, quedó {E.un}.
    + visita
    - La encontró {A.un} que volaba muy alto, más alto que de costumbre.
    - Un aleteo la sobresaltó: era {A.un}.
    - «: ¿Y tú por qué no brillas?» Lo preguntaba {A.un}, que pasaba por allí con el viento a favor.
    * charla
    - «E: Me da miedo lo oscuro.» «A: ¿Y sabes dónde hay menos oscuridad? | Justo alrededor de una luz.»
    - «A: Yo salgo de noche desde que nací. | Al principio también temblaba.» «E: ¿Y qué hiciste?» «A: Salir temblando.»
    - «E: ¿Y si me ven temblar?» «A: Desde abajo, | a eso lo llaman titilar.»
    + peligro
    - En ese momento, un grito subió desde el mar. {B.un} remaba a ciegas hacia los arrecifes.
    - Abajo estalló un trueno. Entre las olas, {B.un} buscaba una luz, cualquier luz, para no perder el rumbo.
    - Se había levantado la niebla, y {B.un} no distinguía la costa de las rocas.
    * luz
    - La estrella cerró los ojos y se encendió. Fue un brillo pequeñito, pero {B} lo vio y giró el timón.
    - «A: ¡Ahora! | ¡Alguien te necesita!» Y la estrella, sin tiempo para asustarse, ardió con todas sus fuerzas.
    - Temblando de arriba abajo, la estrella salió de la niebla. Y justo por ese temblor, {B} la distinguió entre las nubes.
    + salvación
    - La barca esquivó las rocas y entró en la bahía. «B: ¡Bendita estrella!»
    - {B} llegó a la playa, besó la arena y le mandó otro beso al cielo.
    - Poco a poco, la barca encontró el camino del puerto, siguiendo aquel hilo de luz.
    * final
    - La estrella ya no se esconde. Brilla sobre el puerto, un poco temblorosa, y los marineros la llaman Valiente.
    - «E le dijo ~ a {A}: Todavía tengo miedo. | Pero ahora tengo más ganas que miedo.»
    - Desde entonces, {A} sube a verla cada noche, y la estrella lo espera encendida.

    plot: el-cielo-y-el-mar
    theme: presumir
    C = m cielo ; def=el cielo
    M = m mar ; def=el mar
    A: niño
    title: Quién era más azul | El cielo y el mar | Azul contra azul
    moral: Presumir de lo que otro nos presta es presumir de poco. | Los colores más hermosos nacen de dos.
    learn: C+M
    * inicio
    - Azul es el cielo, y bien que lo sabía él. «C: No hay azul como el mío.»
    - Azul era el cielo y azul era el mar, y ninguno de los dos soportaba que el otro lo fuera.
    - «M rugió: ¡Aquí el azul soy yo!» Y una ola enorme rompió contra las rocas.
    - Una mañana de agosto, el cielo y el mar se pusieron a discutir en la línea del horizonte.
    - Hay peleas que empiezan por un color. Esta empezó por el azul.
    + disputa
    - «C: Yo soy celeste, añil y turquesa. | Tú solo eres agua.» «M: Y tú solo eres aire.»
    - «M: A mí vienen a bañarse. | A ti, ni te tocan.» «C: Pero todos me miran.»
    - El uno presumía de sus mañanas; el otro, de sus profundidades. Y subían la voz, y con la voz, las olas.
    * niño
    - {A}, que hacía un castillo en la orilla, levantó la vista. «A: ¿Por qué gritan tanto?»
    - En la playa había {A.un} con un cubo. Lo llenó de agua y se lo enseñó a los dos. «A: Miren: aquí dentro no es azul.»
    - Los oyó {A.un} que buscaba conchas. «A: Si se pelean, | hoy no habrá quien se bañe.»
    + tormenta
    - Ofendido, el cielo se cubrió de nubes. Y el mar, que copiaba su azul, se volvió gris como una sartén.
    - El cielo se enfadó y se vistió de negro. En el mismo instante, el mar perdió todo su color.
    - Tanto se enojó el cielo que tronó. Pero cuanto más oscuro se ponía, más oscuro se ponía también el mar.
    * comprensión
    - «A: ¿Ven? | El agua es un espejo.» El mar se quedó callado.
    - «A dijo ~ , señalando el agua: Tu azul te lo presta él. | Y a él, ¿quién le daría las nubes sin ti?»
    - «M murmuró: Entonces, mi color…» «A: Es de los dos.»
    + paz
    - «C: Sin ti no tendría dónde mirarme.» «M: Y sin ti no tendría qué reflejar.»
    - El mar pidió disculpas con una ola mansa. El cielo contestó apartando las nubes.
    - Se hizo un silencio. Después, despacio, volvió el azul, primero arriba y luego abajo.
    * final
    - Aquella tarde hubo tanto azul que {A} no supo dónde terminaba el uno y dónde comenzaba el otro.
    - Y {A} se zambulló por fin. Nadaba, decía, por el cielo.
    - Desde entonces, cuando se encuentran en el horizonte, se dan la mano y no se les ve la costura.

    plot: el-arcoíris-a-medias
    theme: juntos
    S = m Sol ; def=el Sol
    P = f lluvia ; def=la lluvia
    A: niño
    B: anciano familia
    title: El arcoíris a medias | {A.nombre} y el arcoíris | Cuando el Sol y la lluvia hicieron las paces
    moral: Lo más bello aparece cuando los contrarios se dan la mano.
    learn: S+P
    * inicio
    - {A} quería ver un arcoíris. Llevaba pegad{A:o} a la ventana desde el desayuno.
    - El Sol y la lluvia no se hablaban. Si entraba una, salía el otro dando un portazo.
    - «A: Cuando llueve no hay Sol, | y cuando hay Sol no llueve.» Así es muy difícil pintar el cielo.
    - Por aquel entonces nadie había visto un arcoíris, porque la lluvia y el Sol eran enemigos.
    - Llovía a mares sobre los tejados. {A} apretó la nariz contra el cristal y suspiró.
    + abuelo
    - «B: El arcoíris es cosa de dos, | y esos dos están reñidos.»
    - {B} le contó que, hace siglos, el Sol y la lluvia hacían puentes de siete colores. Pero un día se pelearon por una nube.
    - «A: ¿Y por qué no hay arcoíris?» «B: Porque ninguno quiere dar el primer paso.»
    * plan
    - Entonces {A} salió al jardín con un paraguas y llamó al Sol. «A: ¡La lluvia dice que te echa de menos!»
    - {A} escribió dos cartas. Una la quemó, para que el humo la subiera al Sol; la otra la metió en un charco, para la lluvia.
    - {A} trepó al muro y gritó a pleno pulmón. «A: ¡Señor Sol! ¡Señora lluvia! | ¡Solo un ratito, juntos!»
    + dudas
    - «S dijo: ¿Con ella? | Me apaga los rayos.» «P replicó: ¿Con él? | Me seca las gotas.»
    - «P protestó: Que empiece él.» «S: Que empiece ella.»
    - El Sol asomó un ojo. La lluvia aflojó un poco. Se miraron de reojo, sin fiarse.
    * encuentro
    - Un rayo, uno solo, tocó una gota, una sola. Y de la gota salieron siete colores.
    - Al final el Sol se abrió paso entre dos nubes y la lluvia, en lugar de irse, se quedó a mirarlo.
    - Probaron a la vez, por curiosidad. Y donde se juntaron nació una cinta violeta, y luego otra azul, y otra verde…
    + asombro
    - «S: ¿Eso lo hemos hecho nosotros?» «P: Eso parece.»
    - El arco fue de monte a monte, y hasta las gallinas alzaron el pico.
    - «A gritó: ¡Rojo, naranja, amarillo!» Y los fue contando todos con los dedos.
    * final
    - Ni el Sol ni la lluvia pidieron perdón en voz alta. Les bastó con repetirlo la tarde siguiente.
    - {B} sonrió debajo del bigote de espuma de su café con leche. «B: Mira tú quién los ha reconciliado.»
    - Desde aquel día, de vez en cuando, se citan sobre los campos mojados. {A} siempre los saluda con el paraguas.
    """#
}
