extension PlotSources {
  /// Days that turn out otherwise: a power cut, snow, a hose, a key, a bicycle, an album.
  static let surprises = #"""
    plot: helados-a-oscuras
    A: niño
    T = f tendera | m tendero
    $averia: una excavadora había cortado un cable en la avenida | un rayo había alcanzado el transformador | media ciudad tenía el ventilador encendido y los fusibles no habían aguantado
    $sabor: pistacho | mora | coco | maracuyá | avellana
    title: Una tienda a oscuras | Helado para toda la calle | La tarde sin corriente
    * inicio
    - A las cuatro en punto, el ventilador de la tienda dio dos vueltas flojas y se paró. {A}, que hacía cola con una moneda en la mano, miró hacia el techo.
    - {A} acababa de pedir un helado de {sabor} cuando la tienda entera enmudeció: ni radio, ni ventilador, ni zumbido de neveras.
    - Primero parpadeó el semáforo. Luego callaron las radios de todas las ventanas. {A} entró en la tienda de la esquina y la encontró en penumbra.
    - «A preguntó: ¿Por qué está todo apagado?» En la tienda de la esquina no se veía ni el mostrador.
    + causa
    - Según contó alguien que pasaba, {averia}. Hasta la noche no habría luz.
    - El repartidor del agua trajo la noticia: {averia}. Los técnicos tardarían varias horas.
    - En la acera se comentaba que {averia}. Nadie sabía cuándo volvería la corriente.
    * problema
    - {T.el} levantó la tapa del congelador y hundió una cuchara en el helado de {sabor}. «T: Blando. | Dentro de una hora será sopa.»
    - En el congelador había noventa helados. El de {sabor} empezaba a inclinarse, como un muñeco de nieve al sol.
    - «T: Noventa helados, | y ni una nevera que funcione en todo el barrio.» Por una esquina del congelador ya goteaba algo dulce.
    + idea
    - {A} lo pensó mientras se rascaba una picadura de mosquito. «A: Si no se pueden guardar, | habrá que comérselos.»
    - «A: Yo puedo comerme cuatro.» {T.el} negó con la cabeza: harían falta muchas más bocas.
    - {T.el} miró la calle achicharrada y tomó una decisión. «T le dijo ~ a {A}: Corre, llama a todas las puertas. | Hoy invito yo.»
    * reparto
    - {A} subió y bajó nueve escaleras. Los timbres no sonaban, claro, así que llamó con los nudillos.
    - Con un cartón enrollado por altavoz, {A} recorrió la acera. «A: ¡Helado gratis! | ¡Solo hasta que se derrita!»
    - La noticia corrió más que {A}: cuando llegó al final de la calle, los del último portal ya bajaban con cucharas.
    + fiesta
    - Acudieron los de la oficina con la corbata floja, las gemelas del quinto y un señor que aseguraba que no le gustaba el dulce. Repitió tres veces.
    - Sacaron sillas, abanicos y hasta un acordeón. A {A} le chorreaba el helado de {sabor} hasta el codo.
    - Gente que solo se conocía del ascensor discutía ahora, en la acera, si era mejor el helado de chocolate o el de {sabor}.
    * noche
    - Anocheció sin farolas. Alguien señaló hacia arriba: nunca se habían visto tantas estrellas desde allí.
    - Cuando oscureció, encendieron velas dentro de los tarros vacíos y siguieron charlando.
    - Al caer la noche, la calle se llenó de linternas que iban y venían como luciérnagas.
    + final
    - A las once y cuarto volvió la corriente. En todos los balcones se oyó un suspiro de decepción.
    - Por fin zumbó el congelador, completamente vacío. «T: Mañana lo lleno otra vez, | por si hay suerte y se va la luz.»
    - De pronto se encendieron todas las bombillas. {A} se tapó los ojos. «A: ¿No pueden apagarlas un ratito más?»

    plot: los-dos-caminos-de-nieve
    A: niño
    B: niño
    V: vecino
    $pala,par: una pala de playa ; un cucharón de sopa | un recogedor ; una sartén vieja | una bandeja de horno ; un cubo de plástico | la tapa de una olla ; una pala sin mango
    $altura: hasta las rodillas | hasta la cintura | hasta el pomo de la puerta | hasta el buzón
    title: Día de nieve | Dos caminos en la nieve | No hay clases
    * inicio
    - {A} se despertó por culpa del silencio. No pasaba ni un coche. Detrás del cristal, todo era blanco.
    - La radio leyó una lista muy larga de escuelas cerradas. Al oír el nombre de la suya, {A} dio un salto que hizo temblar los vasos.
    - Aquella mañana, la nieve había borrado la acera, los bancos y el coche del vecino. Para {A}, lo mejor era que también había borrado las clases.
    - «A gritó, desde la ventana: ¡No se ve la calle!» Tenía razón: la calle había desaparecido durante la noche.
    + barrera
    - Enfrente vivía {B}. De puerta a puerta había veinte pasos, pero la nieve llegaba {altura}.
    - {A} quería jugar con {B}, que vivía justo enfrente. Abrió la puerta: la nieve llegaba {altura}.
    - En la ventana de enfrente, {B} agitaba los brazos. Entre las dos casas, la nieve subía {altura}.
    * herramientas
    - {A} empezó a cavar con {pala}. Enfrente, {B} salió armad{B:o} con {par}.
    - Por señas acordaron un plan: cada un{A+B!o} abriría la mitad. {A} tenía {pala}; {B}, {par}.
    - En casa de {A} solo encontraron {pala}. En la de {B}, {par}. Con eso tendría que bastar.
    + cavan
    - Pronto dejaron de verse. Solo volaban, aquí y allá, puñados blancos.
    - Avanzaban despacio, con la nariz encarnada y las orejas ardiendo. A los lados iban creciendo dos murallas.
    - De vez en cuando se silbaban, para saber por dónde iba cada un{A+B!o}. El eco {A+B.lo} engañaba.
    * desvío
    - {A} llegó al otro lado y no encontró a nadie: había salido delante de un garaje. {B}, mientras tanto, contemplaba una farola.
    - Tenían que encontrarse en el centro, y no se encontraron. Habían pasado de largo, a metro y medio, sin saberlo.
    - «A gritó: ¿Dónde estás?» «B: ¡Aquí!» "Aquí" sonaba a la izquierda, y la zanja de {A} torcía a la derecha.
    + encuentro
    - Entonces {B} lanzó al aire su gorro. {A} vio dónde caía y cavó derecho hacia allí, hasta que una manopla atravesó la pared.
    - Derribaron a empujones el trozo que faltaba y rodaron por el suelo, rebozad{A+B:o} como croquetas.
    - {A} dio unos golpecitos en el muro de nieve. Desde dentro contestaron otros. Un minuto después asomó la nariz de {B}.
    * vecino
    - El camino tenía forma de ese, con una curva inútil en medio. Por él apareció {V.un} con una bolsa de pan.
    - {V.un} {A+B.lo} había mirado desde arriba toda la mañana. «V: Desde mi ventana se lee una letra. | ¿La escribieron a propósito?»
    - No tardó en pasar {V.un}, muy despacio. «V: Llevo toda la mañana sin poder salir. | ¿Se paga peaje?» {A} pidió una galleta.
    + final
    - Durante una semana, el barrio entero caminó haciendo eses. Después llegó el sol y volvió la línea recta.
    - Por la tarde, {A+B} bebieron chocolate caliente. A {A} le dolían músculos que ni siquiera sabía que tenía.
    - Al día siguiente abrió la escuela. {A+B} llegaron tarde: siguieron todas las curvas.
    - Por la noche nevó otra vez y el camino se borró. {A} puso la herramienta junto a la cama.

    plot: la-manguera-rebelde
    A: niño
    B: niño
    M: familia
    F: flor
    V: vecino
    title: La manguera rebelde | Regar {F.el} | Una tarde de agua
    * inicio
    - El termómetro del patio marcaba treinta y nueve grados. {A} había recibido de {M} el encargo de regar {F.el}.
    - «M le dijo ~ a {A}: {F.el} se está{F#|n} muriendo de sed.» {A} arrastró la manguera por todo el patio, como quien tira de una serpiente dormida.
    - {A} había prometido regar {F.el} antes de la merienda. La manguera llevaba enrollada desde septiembre.
    - A {A} le tocaba regar {F.el}, y no le hacía ninguna gracia, con aquel calor pegajoso.
    + abre
    - Abrió el grifo del todo. La manguera tosió, escupió dos gotas y una araña, y nada más.
    - Giró la llave tres veces. Se oyó un gorgoteo larguísimo, pero no salió agua.
    - Apuntó, abrió el grifo y esperó. De la boca de goma no salía más que aire.
    * mira
    - {A} acercó un ojo al agujero. Dentro estaba oscuro y olía a verano pasado.
    - {A} sacudió la manguera, la golpeó contra el suelo y, por último, la miró de frente.
    - «A: ¡Está rota!» Para asegurarse, {A} puso la boquilla delante de la nariz y sopló.
    + chorro
    - A diez metros, {B} descubrió que estaba pisando la goma y levantó el pie. El chorro le dio a {A} en plena cara.
    - En aquel instante, {B}, que llevaba un rato de pie encima de la manguera, se apartó. ¡Fssss! {A} perdió hasta las sandalias.
    - Fue {B} quien vio el nudo junto al grifo y lo deshizo sin avisar. El agua salió disparada y tumbó a {A} sobre la hierba.
    * batalla
    - {A} no dijo nada. Apuntó con calma. {B} comprendió demasiado tarde por qué sonreía.
    - «B: ¡Ha sido sin querer!» «A: Esto también.» Y la manguera cambió de dirección.
    - La manguera, suelta, bailaba sola y repartía agua a izquierda y derecha. {A+B} la perseguían a gritos.
    + víctima
    - Un arco de agua saltó la tapia. Del otro lado llegó un alarido: allí estaba {V.un}, leyendo el periódico.
    - El chorro siguiente pasó rozando a {B}. {V.un}, que asomaba por encima de la valla, no tuvo tanta suerte.
    - El chorro cruzó la valla y cayó sobre {V.un}, que dormía la siesta en una hamaca.
    * reacción
    - Hubo un silencio húmedo. Luego, por encima de la valla, apareció un cubo lleno. {A+B} no tuvieron tiempo de correr.
    - {A} balbuceó una disculpa. «V contestó: ¿Disculpas? | ¡Con este calor, otra vez, por favor!»
    - {V.el} se escurrió las mangas con mucha dignidad. «V: Yo también tengo manguera. | Y es más larga.»
    + final
    - Cuando {M} salió al patio, encontró tres personas empapadas y un charco con forma de país. {F.el}, en cambio, segu{F#ía|ían} sin una gota.
    - Al atardecer, con las camisetas tendidas, {A} se acordó de {F.el}. {F.lo} regó descalz{A:o}, despacio, con lo poco que quedaba en un cubo.
    - Cenaron en bañador. {M} nunca supo por qué, en pleno agosto, había barro en la lámpara del porche.

    plot: la-llave-que-faltaba
    A: niño
    M: familia
    V: vecino
    $sitio: en la bolsa del pan, debajo de la barra | dentro del paraguas plegado | en la capucha de {A} | en el forro del abrigo de {M}, que tenía el bolsillo roto
    $otra: un guante desparejado | una canica verde | un botón de nácar | un silbato oxidado | una postal sin firmar
    title: La llave que faltaba | Delante de la puerta | Bolsillos vacíos
    * inicio
    - {A} y {M} volvían del mercado cargad{A+M:o} de bolsas. Ante la puerta, {M} se palpó un bolsillo, luego el otro, y se puso pálid{M:o}.
    - «M le preguntó ~ a {A}: ¿Tienes tú la llave?» Estaban ante la puerta, con las bolsas en el suelo. {A} volvió del revés los bolsillos: dos migas y un tornillo.
    - La puerta estaba cerrada, la cena dentro y la llave en ninguna parte. {A} se sentó en un escalón mientras {M} se palpaba la ropa.
    - Había anochecido cuando {A} y {M} llegaron a casa. Entonces notaron que faltaba algo pequeño, dentado e imprescindible: la llave.
    + piensan
    - «A: Hagamos el camino al revés, | como en las películas.»
    - {M} cerró los ojos para recordar: la frutería, el banco del parque, la panadería. Habría que repetirlo todo.
    - «M: Cuando salimos, la tenía. | De eso estoy segur{M:o}.» Conque desandaron el camino, mirando al suelo.
    * frutería
    - En la frutería registraron el cajón de las berenjenas. El frutero ayudó con una linterna, pero solo salió una mosca.
    - La frutera ya bajaba la persiana. No había visto ninguna llave, aunque les regaló un racimo de uvas para el disgusto.
    - Miraron debajo de la báscula, entre las lechugas y detrás de los melones. Allí no había más que hojas.
    + parque
    - Junto al banco del parque, {A} se puso a gatas. Algo brilló entre la grava, pero era {otra}.
    - Bajo el banco donde habían descansado apareció {otra}. {A} se lo guardó todo, hasta el polvo.
    - En el parque, {A} encontró {otra}. «M: Muy bonito, | pero con eso no se abre una puerta.»
    * panadería
    - La panadería estaba a oscuras. Pegaron la nariz al escaparate: bandejas limpias, una escoba y ninguna esperanza.
    - Llegaron hasta la panadería, la última parada. Tampoco. {M} se apoyó en la pared y resopló.
    - El chico de la panadería barrió otra vez el suelo, por si acaso. Recogió harina, un tique y nada más.
    + regreso
    - Regresaron callad{A+M:o}. Empezaba a chispear. En el portal {A+M.lo} encontró {V.un}, que les ofreció una silla y un poco de sopa.
    - De nuevo ante la puerta, {V.un} les prestó el teléfono para llamar al cerrajero. Comunicaba.
    - Volvieron con los pies fríos. {V.un}, que bajaba la basura, probó a abrir con una horquilla. La horquilla se dobló.
    * aparece
    - Fue entonces cuando algo tintineó. La llave estaba {sitio}.
    - «A: Espera. | ¿Qué es eso que suena?» Buscaron por última vez, y allí estaba: {sitio}.
    - {A} se agachó a atarse un cordón y oyó un tintín. La llave llevaba toda la tarde {sitio}.
    + final
    - {M} no sabía si reír o llorar, de modo que hizo ambas cosas. Cenaron a las diez, con mucho apetito.
    - Habían paseado a la fugitiva por medio barrio. Desde aquel día cuelga de una cinta roja, y {M} la toca cada diez minutos.
    - Aquella noche, {A} dibujó un mapa de todos los sitios donde no estaba la llave. Eran muchísimos.

    plot: el-primer-aranazo
    A: niño
    B: niño
    M: padres
    $color: roja como un tomate | verde botella | azul marino | amarilla con rayas negras | plateada
    $obstaculo: un gato que cruzaba | un bache escondido | una rama caída | la manguera del jardinero | una bandada de palomas
    title: El primer arañazo | Una bicicleta reluciente | La bicicleta de {A.nombre}
    * inicio
    - La bicicleta era {color}, tenía siete marchas y un timbre que sonaba a campanilla de hotel. {A} la miraba sin atreverse a respirar.
    - El día de su cumpleaños, {A} se encontró en el pasillo una bicicleta {color}, con un lazo en el manillar.
    - «A: ¿Es para mí?» La bicicleta, {color}, todavía llevaba cartón en los pedales.
    - {A} había ahorrado durante once meses para comprar aquella bicicleta, {color}. Al salir de la tienda no se montó, sino que la llevó a pie hasta casa.
    + cuidado
    - Aquella semana no salió a la calle ni una vez. {A} le sacaba brillo por la mañana y la tapaba con una sábana por la noche.
    - El lunes no la usó porque había polvo; el martes, porque había charcos; el miércoles, por si acaso.
    - Limpió los radios, uno a uno, con un cepillo de dientes. Después pidió que nadie la tocara.
    * pregunta
    - «M preguntó: ¿Y cuándo piensas montarte?» «A contestó: Cuando no haya piedras.» Piedras había siempre.
    - {M} rozó el sillín al pasar con la escoba. «A: ¡Cuidado, | que se raya!»
    - {M} sugirió una vuelta a la manzana. {A} examinó el cielo, el suelo y los zapatos. Otro día, tal vez.
    + invitación
    - El sábado vino {B}, con una bicicleta abollada, sin guardabarros y llena de pegatinas. «B: ¿Bajamos hasta el río?»
    - Desde la calle llamó {B}, que montaba una bicicleta heredada de tres primos. «B: ¿La tuya es de adorno?»
    - Sonó una bocina afónica: era {B}, con su cacharro sin pintura. «B: Vamos a ver la presa. | Llevo bocadillos.»
    * sale
    - {A} dudó mucho. Al final salió, a paso de tortuga, esquivando hasta las hojas.
    - Era imposible decir que no. {A} pedaleó por el centro exacto del camino, con los hombros rígidos.
    - {A} aceptó, con la condición de ir despacio. Tan despacio iban que {A.lo} adelantó una señora con andador.
    + caída
    - En la primera curva apareció {obstaculo}. {A} frenó, patinó y acabó en la cuneta, debajo de la bicicleta.
    - De repente, {obstaculo}. El manillar giró solo, y bicicleta y ciclista fueron a parar contra un seto.
    - No vio a tiempo lo que tenía delante: {obstaculo}. Hubo un chirrido, una voltereta y mucho polvo.
    * arañazo
    - {A} se levantó sin un rasguño. La bicicleta, no: una raya larga y torcida le cruzaba el cuadro.
    - Nadie se había hecho daño. Pero allí, junto al pedal, brillaba un arañazo con forma de relámpago.
    - {B} acudió corriendo. «B: ¿Estás bien?» «A: Yo sí. | Ella no.» Y señaló la pintura levantada.
    + alivio
    - {A} esperaba echarse a llorar. En lugar de eso, notó que los hombros se le aflojaban: lo peor ya había pasado.
    - «B: Ahora sí que es tuya. | Las demás de la tienda no tienen esa raya.» {A} pasó el dedo por encima y soltó una risita.
    - Se quedaron mirando la raya un buen rato. Luego {A} montó de nuevo y, por primera vez, cambió de marcha.
    * final
    - Volvieron de noche, con barro hasta las cejas. {A} dejó la bicicleta en el pasillo, sin limpiarla, y se durmió en el acto.
    - A fin de mes, la bicicleta tenía cinco arañazos, y {A} sabía contar la historia de cada uno.
    - Bajaron la última cuesta sin tocar los frenos. El timbre nuevo se oyó en todo el valle.

    plot: el-hueco-del-album
    A: niño
    M: familia anciano
    $hueco: El verano de la inundación | La boda de los bisabuelos | El día de la feria | El viaje en barco | La fiesta de la cosecha
    $escondite: entre las páginas de un recetario | detrás del espejo del pasillo | dentro de una caja de costura | en el fondo de una lata de galletas
    title: El álbum de fotos | El hueco del álbum | La fotografía perdida
    * inicio
    - Llovía tanto que {A} acabó husmeando en el armario de {M}. Detrás de las mantas había un álbum de tapas de cuero.
    - El álbum pesaba como un ladrillo y olía a alcanfor. Mientras fuera diluviaba, {A} lo llevó en brazos hasta la mesa, donde {M} pelaba una mandarina.
    - «A preguntó: ¿Quién es este bebé tan serio?» Con aquella lluvia no había nada mejor que hacer. {M} se puso las gafas y se inclinó sobre el álbum. «M: Tu tío. | No ha cambiado nada.»
    - A {A} le aburrían las fotos viejas, o eso creía hasta la tarde de aguacero en que {M} desempolvó el álbum familiar.
    + páginas
    - Pasaron las hojas con cuidado. Había bigotes enormes, perros sin nombre y una playa en blanco y negro.
    - Entre hoja y hoja crujía un papel finísimo, parecido al ala de una libélula. Debajo esperaban los parientes, todos muy tiesos.
    - En una foto, alguien con flequillo torcido sacaba la lengua. Era {M}, a los siete años. {A} se quedó con la boca abierta.
    * hueco
    - En la página doce había cuatro esquinas de papel y ninguna foto. Debajo, a lápiz, ponía: "{hueco}".
    - De pronto, un hueco: allí faltaba una foto. Quedaba una mancha más clara y un letrero con tinta violeta: "{hueco}".
    - Una de las fotos faltaba. Solo se conservaba el título, "{hueco}", escrito con letra picuda.
    + pregunta
    - «A: ¿Quién la quitó?» {M} se rascó la sien. Hacía medio siglo que nadie preguntaba por ella.
    - «M murmuró: Qué raro. | Juraría que estaba ahí.» {A} ya se había levantado a buscarla.
    - {M} no recordaba haberla despegado. Recordaba, eso sí, la música, el viento y un sombrero que salió volando.
    * buscan
    - Revolvieron cajones, carpetas y sobres. Salieron a la luz un boletín de notas pésimo y una trenza envuelta en seda.
    - Rebuscaron por la casa entera. {A} se metió debajo de las camas; {M} dirigía las operaciones desde el sillón.
    - Vaciaron tres cajones. Encontraron llaves sin puerta, sellos de países que ya no existen y un diente de leche.
    + hallan
    - La fotografía apareció {escondite}, doblada por la mitad.
    - Ya iban a rendirse cuando {A} descubrió la fotografía {escondite}.
    - La foto estaba {escondite}. {M} la sostuvo por los bordes, como se sostiene una mariposa.
    * foto
    - En ella no se veía casi nada: un pulgar gigantesco, un trozo de cielo y, al fondo, gente riéndose. «M confesó: El pulgar es mío. | Fue mi primera foto.»
    - Todos miraban a la cámara menos una criatura despeinada, que corría detrás de un sombrero. «M murmuró: Ahí voy yo.»
    - {A} la acercó a la lámpara. La criatura del centro tenía sus mismas orejas, su misma nariz y hasta su misma costra en la rodilla. Era {M}.
    + final
    - La pegaron en su sitio. En la última hoja, que estaba vacía, {A} escribió la fecha de aquel día y dibujó la lluvia.
    - Después se hicieron una foto l{A+M:o} dos, con la lengua fuera. Les pareció que el álbum no debía terminar tan pronto.
    - Cuando dejó de llover, no se dieron cuenta: aún les quedaban treinta páginas.
    """#
}
