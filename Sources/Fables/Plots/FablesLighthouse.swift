extension PlotSources {
  /// The lighthouse, the animal hospital, the vegetable market and the winter stove.
  static let lighthouse = #"""
    plot: los-cristales-del-faro
    theme: ayudar
    A = f gaviota : nombrable ; adj=joven | f golondrina : nombrable ; adj=viajero | f garza : nombrable ; adj=gris
    B = m farero ; adj=viejo | m torrero ; adj=viejo | m guardián del faro ; adj=viejo
    title: Los cristales del faro | {A.el} y el faro | La luz empañada
    moral: Quien ayuda sin que lo llamen llega siempre a tiempo. | La mejor ayuda a veces no hace ruido.
    learn: A+B
    * inicio
    - En el faro del cabo vivía {B.un}, y en la barandilla del faro dormía {A.un}. Nunca habían cruzado una palabra.
    - {A.un} pasaba las noches en lo alto del faro, al calor de la lámpara que encendía {B.un}.
    - {B.un} subía cada tarde los cien escalones del faro. Arriba, desde un rincón, lo miraba {A.un}.
    + problema
    - Aquel otoño, la sal empañó los cristales. A {B} ya no le daban las rodillas para limpiarlos por fuera.
    - Tras el temporal, los cristales quedaron blancos de sal. {B} alargaba el trapo y no llegaba ni a la mitad.
    - Una costra de sal cubrió la linterna, y la luz que llegaba al mar era un hilo. {B} no se quejaba, pero subía cada vez más despacio.
    * decide
    - {A} esperó por si alguien pedía ayuda. Nadie la pidió. Entonces pensó que no hacía falta esperar.
    - {A} vio a {B} sentado en la escalera, con el trapo en las rodillas, y no necesitó más explicaciones.
    - Una barca pasó demasiado cerca de las rocas. {A} comprendió que había que hacer algo.
    + limpia
    - Mojó las alas en el aljibe y frotó los cristales, uno tras otro, hasta que salió el sol.
    - Esa misma noche tomó el trapo con el pico y limpió lo que {B} no alcanzaba.
    - Con las plumas empapadas en agua dulce fue borrando la sal, palmo a palmo.
    * descubre
    - Al anochecer, {B} encendió la lámpara y la luz llegó hasta el horizonte. «B preguntó: ¿Quién ha sido?» Vio entonces una pluma pegada al vidrio.
    - {B} creyó que había llovido. A la tercera noche madrugó, y sorprendió a {A} con el trapo en el pico.
    - {B} subió resoplando y se encontró los cristales como nuevos. En el suelo, {A} dormía agotada sobre el trapo.
    + final
    - «B dijo: No te lo pedí.» «A respondió: La luz tampoco me preguntó si yo tenía frío.»
    - Desde entonces hay en el faro dos trapos, uno de ellos muy pequeño.
    - Al día siguiente, junto a la barandilla, apareció una caja con paja seca y tres sardinas. Hay gracias que se dicen así.

    plot: el-haz-de-color
    theme: ser-uno-mismo
    A = m faro chico (faros chicos) ; def=el faro chico
    B = m barco de luces ; def=el barco de luces
    C = f gaviota : nombrable ; adj=viejo | f pescadora ; adj=viejo | f tortuga de mar : nombrable ; adj=sabio
    $color: rojas y verdes | de siete colores | violetas y doradas
    title: El faro que quiso ser fiesta | La luz blanca | Un faro disfrazado
    moral: Quien se disfraza de otro deja de alumbrar su sitio. | Lo sencillo también salva.
    learn: A
    * inicio
    - En un islote vivía el faro chico. Su luz era blanca y sencilla: un destello, una pausa, un destello.
    - El faro chico llevaba cuarenta años diciendo lo mismo en la oscuridad: aquí estoy, aquí estoy.
    - Había una vez un faro chico que se aburría de su propia luz, siempre blanca, siempre igual.
    + envidia
    - Un verano pasó el barco de luces, con bombillas {color}, y todo el pueblo corrió a la playa. «A suspiró: A mí nadie viene a verme.»
    - Una noche cruzó la bahía el barco de luces, con música y lámparas {color}. El faro se sintió gris.
    - Frente a él ancló el barco de luces, cubierto de bombillas {color}. El faro no podía dejar de mirarlo.
    * cambia
    - Pidió al viento papeles transparentes y se los pegó a los cristales. Aquella noche echó luces {color}.
    - Se adornó con guirnaldas y aprendió a parpadear sin orden, como en las verbenas.
    - Cubrió su linterna de celofán. Por primera vez lanzó luces {color}, y se creyó hermosísimo.
    + peligro
    - De madrugada llegó la niebla. Las barcas que volvían vieron aquello y no entendieron nada. Creyeron que era una verbena, y pusieron proa a las rocas.
    - Al volver de la pesca, nadie lo reconoció. Las barcas daban vueltas buscando su faro, cada vez más cerca de los escollos.
    - Se levantó mala mar. Los pescadores buscaban un destello y una pausa, y no había en todo el horizonte más que una feria.
    * aviso
    - {C.un} llegó hasta el islote. «C gritó: Te están buscando a ti, | y tú no estás.»
    - Al pie de la torre se detuvo {C.un}, que conocía aquellas aguas. «C dijo: Bonito estás. | Pero nadie sabe quién eres.»
    - Desde el agua lo llamó {C.un}. «C: ¡Vuelve a ser tú! | ¡Se estrellan!»
    + final
    - El faro sopló con todas sus fuerzas y los papeles volaron. Un destello, una pausa, un destello. Las barcas giraron a tiempo, y desde entonces ya no le parece poco.
    - De un tirón se arrancó los adornos. La luz blanca abrió un camino en el agua, y por él entraron todas las barcas. En una de ellas, un niño le tiró un beso.
    - Se quitó los colores y brilló como siempre. Nadie aplaudió: estaban demasiado ocupados en abrazarse en el muelle. Al faro le gustó más que un aplauso.

    plot: la-venda-del-gruñón
    theme: agradecer
    A = m tejón : nombrable ; adj=gruñón | m lobo : nombrable ; adj=solitario | m jabalí : nombrable ; adj=arisco | m lince : nombrable ; adj=arisco
    B = f enfermera | f veterinaria | f cierva : nombrable ; adj=paciente | f coneja : nombrable ; adj=alegre
    $planta: un ramo de tomillo | un tarro de miel | una cesta de moras
    title: El paciente gruñón | Una venda y una palabra | {A.el} en el hospital
    moral: La palabra gracias también cura. | Agradecer no nos hace más pequeños.
    learn: A
    * inicio
    - En el hospital de los animales ingresó {A.un} con una pata rota y un humor peor que la pata. Lo cuidaba {B.un}.
    - Dos camillas, una estufa y un armario de vendas: eso era el hospital de los animales. Allí curaba {B.un}, y allí llegó, cojeando, {A.un}.
    - {B.un} trabajaba en el hospital de los animales. Una noche de tormenta le trajeron a {A.un}, que se había caído por un barranco.
    + queja
    - «A protestaba: La sopa está fría. | La venda aprieta.» Nunca se le oyó otra cosa.
    - {A} se quejaba del caldo, de la almohada y hasta de la lluvia.
    - Si le mullían la paja, gruñía. Si no se la mullían, gruñía más.
    * cuidados
    - {B} le cambiaba la venda tres veces al día y de noche le tapaba los pies. Ni una vez perdió la paciencia.
    - Pasaron dos semanas. {B} calentaba la sopa otra vez, aflojaba la venda y sonreía.
    - {B} le leía en voz alta hasta que se dormía. {A} fingía no escuchar.
    + alta
    - Un lunes la pata estuvo curada. {A} se marchó sin volver la cabeza.
    - Por fin le quitaron la venda. «A dijo: Ya era hora.» Y salió sin despedirse.
    - Cuando pudo andar, {A} se fue por la puerta de atrás, como quien no debe nada.
    * vacío
    - En su cueva hacía frío. La sopa que se preparó sabía a agua, y nadie le tapó los pies.
    - Aquella noche, en casa, se quejó de la almohada. Solo le respondió el eco.
    - Camino del monte apoyó la pata en una roca. No dolía. Se quedó un buen rato mirándola.
    + comprende
    - «A pensó: No di las gracias. | Ni una sola vez.» La idea no lo dejó dormir.
    - Comprendió que aquella pata había costado muchas noches, y que las noches eran de {B}.
    - Buscó una palabra que no usaba desde hacía años. La ensayó en voz baja: gracias.
    * final
    - Al amanecer llamó al hospital con {planta}. «A dijo ~ , mirando al suelo: Gracias. | La sopa estaba buena.»
    - Volvió con {planta} y se quedó en la puerta. «B preguntó: ¿Te duele algo?» «A: Me dolía no haber vuelto.»
    - Regresó con {planta}. Le costó más decir una palabra que subir la cuesta, pero la dijo, y a {B} se le borró de golpe todo el cansancio.

    plot: el-frasco-del-hospital
    theme: honestidad
    A = m mono : nombrable ; adj=travieso | m cabrito : nombrable ; adj=saltarín | m potro : nombrable ; adj=nervioso | m gato : nombrable ; adj=inquieto
    B = f doctora | f veterinaria | f lechuza : nombrable ; adj=sabio
    C = f tortuga : nombrable ; adj=viejo | f vaca : nombrable ; adj=manso | f burra : nombrable ; adj=tranquilo
    $jarabe: el jarabe de malva | el jarabe de pino | el jarabe de saúco
    title: El frasco roto | {A.el} y el jarabe | Tres cucharadas
    moral: Quien rompe y repara deja el mundo más entero. | Pedir perdón es el principio; arreglarlo, el final.
    learn: A
    * inicio
    - En el hospital de los animales estaba prohibido correr. {A.un}, que ya se encontraba casi bien, corría.
    - {A.un} llevaba tres días en el hospital de los animales y se aburría. Decidió jugar a la pelota en el pasillo.
    - Los pasillos del hospital de los animales brillaban como pistas de hielo. Para {A.un}, que se curaba de un resfriado, era mucha tentación.
    + rotura
    - Resbaló, chocó con el armario y ¡zas!, al suelo {jarabe}. No quedaba otro frasco.
    - ¡Patapam! Al pasar tiró de la mesa {jarabe}, el último que había.
    - Dio una vuelta de más. Se oyó un estallido de vidrio: era {jarabe}, el último de la estantería.
    * esconde
    - {A} barrió los cristales debajo de la cama y se tapó hasta las orejas.
    - Como nadie lo había visto, {A} se metió en la cama y fingió roncar.
    - {A} secó el charco con su almohada y puso cara de enfermo.
    + tos
    - Por la noche empezó a toser {C.un}. {B.un} fue a buscar el remedio y volvió con las manos vacías.
    - En la cama de al lado tosía {C.un}. {B.un}, que estaba de guardia, abrió el armario y se quedó pálida.
    - {B.un} buscaba y buscaba en los estantes. Mientras tanto, {C.un} no podía dormir de tanto toser.
    * confiesa
    - A cada golpe de tos, {A} se encogía. Al séptimo se levantó. «A dijo: Lo rompí yo. | Corría.»
    - «A confesó ~ , temblando: Está debajo de mi cama, en pedazos. | No lo busques más.»
    - {A} asomó la cabeza por encima de la manta. «A: Fui yo. | ¿Cómo se hace otro?»
    + respuesta
    - {B} respiró hondo. «B: Las hierbas crecen junto al arroyo. | Se arrancan de una en una.»
    - «B contestó: Me alegro de que lo digas. | Ahora ponte las botas: hay que buscar hierbas.»
    - {B} no levantó la voz. Le dio un farol, una cesta y las señas del bosque.
    * repara
    - {A} pasó la noche recogiendo hierbas y removiendo el puchero. Al alba había un frasco nuevo.
    - Con el farol entre los dientes, {A} llenó la cesta. Luego coló, endulzó y enfrió, todo muy despacio.
    - {A} volvió con espinas en el pelo y la cesta llena. Hirvió las hierbas hasta que la cocina olió a monte.
    + final
    - {C} tomó tres cucharadas y durmió como un tronco. {A} se quedó a su lado, sin correr.
    - «C dijo: Sabe peor que el otro.» «A se rió: ¡Pero cura!» Y por el pasillo iba ya caminando de puntillas.
    - Desde entonces, {A} es el encargado de los frascos. Ninguno ha vuelto a romperse.

    plot: la-balanza-del-mercado
    theme: escuchar
    A = m tendero ; adj=testarudo | m verdulero ; adj=testarudo | m hortelano ; adj=testarudo
    B: niño
    $verdura: zanahorias de dos patas | berenjenas con nariz | calabazas con joroba
    title: Las verduras feas | El puesto de {A.el} | {B.nombre} y la verdura torcida
    moral: Cambiar de opinión es abrir otra ventana. | Lo torcido también alimenta.
    learn: A
    * inicio
    - En el mercado de verduras, {A.un} no vendía más que piezas perfectas. Una mañana, {B.un} se paró a mirarlas.
    - {A.un} tenía el puesto más bonito del mercado. Un sábado, {B.un} se paró delante.
    - Todo brillaba en el puesto de {A.un}, hasta los nabos. {B.un}, de camino a la escuela, se detuvo a mirar.
    + descarte
    - Debajo del mostrador había un cajón para la basura, lleno de {verdura}. «B preguntó: ¿Por qué las tira?»
    - {A} apartó un montón de {verdura} y lo echó al cajón de los desperdicios. «B quiso saber: ¿Están malas?»
    - Al fondo esperaba al basurero una caja de {verdura}. «B preguntó: ¿Y eso?»
    * discute
    - «A respondió: Son feas. | Lo feo no se vende.» «B: ¿Las ha probado?»
    - «A dijo: Siempre lo he hecho así.» «B: ¿Y siempre le ha salido bien?»
    - «A explicó: La gente compra con los ojos.» «B replicó: Pero come con la boca.»
    + regalo
    - {A} se encogió de hombros y le regaló la caja. {B} se la llevó a casa casi sin poder con ella.
    - «A: Llévatelas, | si tanto te gustan.» {B} no esperó a que se lo dijera dos veces.
    - Por librarse de tanta pregunta, {A} le dio el cajón entero.
    * sopa
    - Al día siguiente, {B} apareció con un puchero tapado. Olía a domingo. {A} probó una cucharada, y luego otra.
    - Al mediodía, {B} volvió con una sopera humeante. «B dijo: Está hecha con las feas.» {A} repitió tres veces.
    - El lunes, {B} dejó en el mostrador un plato de sopa. {A} olfateó, mojó pan y rebañó hasta el dibujo del fondo.
    + cambio
    - «A murmuró: Llevo treinta años tirando esto.» Le costó decirlo, pero después se sintió más ligero.
    - {A} miró el plato vacío y no encontró ninguna razón. «A admitió: Me equivocaba.»
    - Se rascó la cabeza. «A: He sido yo quien estaba torcido.»
    * final
    - Ahora hay un segundo cajón con un letrero: ricas y raras. Se vacía antes que el primero.
    - Desde aquel día vende las feas a mitad de precio, y las que sobran van a la olla de quien no tiene.
    - Los sábados, {B} elige la más torcida y {A} le pone nombre. No queda ni una al cerrar.

    plot: la-fuente-del-mercado
    theme: juntos
    A: animal pequeño granja !diminuto !agua !insecto
    B = m tendero ; adj=atareado | m pescadero ; adj=atareado | m quesero ; adj=atareado
    C = f florista ; adj=joven | f frutera ; adj=joven | f panadera ; adj=joven
    title: La fuente del mercado | El caño sucio | {A.el} y la escoba
    moral: Lo común se seca si nadie lo cuida. | Cuidar lo de todos es cuidar lo propio.
    learn: B+C
    * inicio
    - En medio del mercado había una fuente. Bebían de ella todos, y todos dejaban algo: hojas, escamas, papeles. La veía ensuciarse {A.un}.
    - La fuente del mercado no tenía dueño, así que recibía los desperdicios de cada cual. Solo {A.un} se preocupaba por ella.
    - Junto a la fuente del mercado dormía {A.un}. Cada noche, el chorro sonaba más flojo.
    + tiran
    - {B.un} sacudía allí sus cestas. {C.un} echaba los tallos. Total, decían, por uno más.
    - {C.un} tiraba al pilón los restos de la mañana, y {B.un} aclaraba en él sus cajas.
    - Allí vaciaba su cubo {B.un}, y allí mismo vaciaba el suyo {C.un}.
    * seca
    - Una mañana de agosto, la fuente tosió y se quedó muda. Estaba atascada hasta el fondo.
    - El lunes no salió más que una gota verde. El martes, ni eso.
    - En plena ola de calor, el caño se cegó y el agua dejó de correr.
    + culpa
    - «B dijo: Alguien debería arreglarlo.» «C contestó: Sí. | El que la ensució.»
    - {B} le echaba la culpa a {C}, y {C} a {B}. Entre tanto, las lechugas se ponían mustias.
    - «C protestó: Mis flores se mueren.» «B: Y mis cestas apestan. | ¿Quién ha sido?»
    * empieza
    - {A} no entró en la discusión. Se metió en el pilón y empezó a sacar hojas.
    - Mientras discutían, {A} ya iba por el tercer puñado de barro.
    - Sin una palabra, {A} se puso a escarbar en el caño, que era demasiado ancho para una criatura tan pequeña.
    + suman
    - {C} calló, avergonzada, y se remangó. Detrás fue {B} con un alambre.
    - A {B} se le subieron los colores. Trajo una pala, y {C} un cubo.
    - {B} y {C} dejaron de señalarse, porque para limpiar hacen falta las manos.
    * final
    - Al atardecer, el agua saltó de golpe y los empapó a todos. El primer trago fue para {A}.
    - Volvió a correr el chorro. Cada sábado, al cerrar, le toca a un puesto limpiar el pilón.
    - Cuando brotó el agua, limpia y fría, hubo aplausos. Desde ese día nadie pregunta de quién es la fuente.

    plot: el-sitio-junto-a-la-estufa
    theme: ayudar
    A = f gata : nombrable ; adj=perezoso | f perra : nombrable ; adj=dormilón | f ardilla : nombrable ; adj=friolero
    B = m gorrión : nombrable ; adj=pardo | m petirrojo : nombrable ; adj=diminuto | m ratón : nombrable ; adj=flaco
    $hora: a medianoche | al caer la tarde | antes del alba
    title: El sitio junto a la estufa | Una rendija en la puerta | {A.el} y el invierno
    moral: El calor que se ofrece calienta dos veces. | No esperes a que llamen: mira por la ventana.
    learn: A
    * inicio
    - Aquel enero, la estufa de la cabaña ardía día y noche. Delante de ella, en el mejor cojín, vivía {A.un}.
    - {A.un} tenía un cojín, una estufa y ninguna preocupación. Afuera nevaba desde el domingo.
    - La nieve había llegado hasta el alféizar. A {A.un}, hecha un ovillo junto a la estufa, le daba lo mismo.
    + ve
    - Pero {hora} levantó la vista y vio en la ventana a {B.un}, quieto como una piedra.
    - Hasta que {hora} distinguió tras el cristal a {B.un}, que temblaba sin llamar.
    - Y entonces, {hora}, se fijó en una mota oscura sobre la nieve. Era {B.un}.
    * duda
    - «A pensó: Si quisiera entrar, | llamaría.» Cerró los ojos, pero ya no era lo mismo.
    - Esperó un golpecito en el vidrio. No lo hubo. A veces, quien más frío tiene no puede ni llamar.
    - Abrir la puerta era dejar entrar el hielo. {A} se dio la vuelta en el cojín, y luego otra vuelta, y otra.
    + abre
    - Con un suspiro se levantó, empujó la puerta y recogió a {B} con mucho cuidado.
    - De un salto bajó del cojín. Salió a la nieve, ella que odiaba mojarse las patas, y trajo a {B}.
    - {A} levantó el pestillo. El aire helado le mordió las orejas, pero no volvió sin {B}.
    * calor
    - Lo puso en el mejor sitio, entre su barriga y la estufa. Al rato, {B} abrió un ojo. «B preguntó: ¿Cómo sabías que tenía frío?» «A: Te miré. | No había que saber más.»
    - Le cedió el cojín. «B susurró: No me atrevía a llamar.» «A: Por eso salí yo.»
    - Lo acomodó junto al fuego hasta que dejó de tiritar. «B: No te pedí nada.» «A contestó: Mejor. | Así no has tenido que esperar.»
    + final
    - Durmieron juntos hasta la primavera. {A} confesó que nunca había estado tan caliente.
    - Desde entonces, {A} da una vuelta por las ventanas antes de acostarse.
    - Cuando llegó el deshielo, {B} dejó en el alféizar la primera flor de la huerta.

    plot: la-manta-chamuscada
    theme: perdonar
    A: niño
    B = f abuela : nombrable | f vecina : nombrable | f madrina : nombrable
    $dibujo: un barco de vela | un pájaro con las alas abiertas | una casita con humo
    title: La manta chamuscada | {A.nombre} y la estufa | Un remiendo con forma
    moral: Lo roto, si se cose con cariño, cuenta una historia. | Perdonar es enseñar a coser.
    learn: A
    * inicio
    - Junto a la estufa se secaba la manta de {B.un}. {A.un} la acercó un poco más, para que se secara antes.
    - {A.un} quería darle una sorpresa a {B.un}: tenerle la manta bien calentita. La dejó encima de la estufa.
    - Aquella tarde de hielo, {B.un} pidió a {A.un} que vigilara la estufa. Encima, en una cuerda, colgaba su manta.
    + quema
    - Olió a chamusquina. En medio de la lana se había abierto un agujero negro.
    - Fue un descuido. Cuando quiso darse cuenta, la manta tenía un boquete del tamaño de un plato.
    - Un hilillo de humo subió hacia el techo. {A} tiró de la manta, pero ya era tarde.
    * teme
    - A {A} se le hizo un nudo en la garganta. Aquella manta tenía más años que la casa.
    - {A} la dobló con el agujero hacia dentro. Luego la desdobló, porque así no se arreglaba nada.
    - «A pensó: No me va a querer más.» Y abrazó la lana, que todavía estaba tibia.
    + confiesa
    - Con la manta a rastras fue a buscar a {B}. «A dijo: La quemé. | Quiero arreglarla y no sé cómo.»
    - «A le dijo ~ a {B}: Mira lo que he hecho.» No añadió ninguna excusa.
    - {A} extendió el desastre sobre la mesa y esperó la regañina.
    * perdón
    - {B} metió un dedo por el agujero. «B dijo: Tráeme el costurero. | Yo enhebro y tú coses.»
    - {B} tardó un poco en hablar. «B: Me da pena, no te lo niego. | Pero tiene remedio, y el remedio lo vas a poner tú.»
    - «B: La manta se quemó. | Nosotros no.» Y sacó del cajón una aguja y retales de colores.
    + cose
    - Puntada a puntada, {A} tapó el hueco con {dibujo} de tela. Se pinchó nueve veces.
    - Tardó cuatro tardes. Donde estaba la quemadura apareció {dibujo}, un poco torcido todo.
    - {A} cosía, deshacía y volvía a coser. Al final, sobre la lana, quedó {dibujo}.
    * final
    - Ahora {B} pone siempre el remiendo hacia arriba, para que se vea.
    - «B dijo ~ , tapándose hasta la barbilla: Antes era una manta. | Ahora es la nuestra.»
    - {A} vigila la estufa como un capitán. Y, cuando hace frío, {A+B} caben junt{A+B:o} debajo.
    """#
}
