extension PlotSources {
  /// Bees, ants, spiders and other small workers.
  static let hive = #"""
    plot: la-telaraña-siete-veces
    theme: perseverar
    A = f araña : nombrable ; adj=tejedor,pequeño
    B: animal diminuto insecto !caza

    $puente: la verja del jardín | la ventana del granero | el arco del pozo | la puerta del cobertizo
    $rompe: la escoba de la casera | un moscardón atolondrado | un chaparrón de granizo | la cola de una vaca
    title: Siete veces | La araña que volvía a empezar | El hilo de {A.el}
    moral: Quien teje una vez más ya está más cerca.
    learn: B
    * inicio
    - {A.un} quería tender un hilo de lado a lado de {puente}. La primera vez se cayó.
    - En {puente} no corría ni un soplo de aire. «B preguntó: ¿Otra vez empiezas?» «A contestó, sin soltar la hebra: Otra vez.»
    - En {puente}, antes de que saliera el sol, {A.un} medía el aire con las patas.
    - Llovía. Sobre {puente} temblaban los restos de una tela, y debajo {A.un} ovillaba lo que podía salvarse.
    - Nadie teje como ella, decían en el jardín. Pero nadie veía las veces que {A.un} volvía a comenzar en {puente}.
    + primera
    - Dio un salto, el viento la empujó y el hilo se enredó en un rosal. «A dijo: Una.»
    - Había terminado la primera vuelta cuando llegó {rompe}. No quedó ni un nudo.
    - Midió, saltó, pegó. Y entonces {rompe} lo echó todo a perder.
    * burla
    - {B} miraba desde una hoja. «B: Yo que tú lo dejaba.» «A: Si yo fuera tú, también.»
    - «B se burló: ¿No te cansas?» «A: Mucho. | Pero el cansancio se pasa, y la tela se queda.»
    - {B} iba contando los fracasos en voz alta: dos, tres, cuatro. {A} solo contaba los nudos.
    + aprende
    - A la quinta usó doble hilo. A la sexta cambió el ancla de sitio. De cada caída sacaba algo.
    - {A} no repetía dos veces el mismo error. Una vez apretó más la espiral; otra, esperó a que amainara.
    - Cada vez que se rompía, se quedaba un rato quieta, mirando por dónde. Luego enmendaba justo aquel lugar.
    * séptima
    - La séptima vez, el hilo cruzó el vacío y se agarró al otro lado.
    - Y al séptimo intento, cuando ya clareaba, la tela quedó tensa como un tambor.
    - Fue a la séptima. Sopló el aire, pasó {rompe}, y la red se balanceó entera sin romperse.
    + rocío
    - El amanecer colgó en la tela cien gotas de rocío. Parecía un collar.
    - Cuando salió el sol, todos los del jardín se pararon a mirar aquella rueda de luz.
    - Tan bella era que hasta una avispa dio un rodeo para no estropearla.
    * final
    - «B dijo: Ha quedado perfecta.» «A: Son siete. | Tú solo ves la última.»
    - {B}, que había dejado a medias su casa, bajó de la hoja y se puso a construir.
    - «B: ¿Me enseñas a volver a empezar?» «A respondió: Eso es lo único que no se enseña. | Se hace.»

    plot: abeja-y-araña-tejedoras
    theme: envidiar
    A = f abeja : nombrable ; adj=dorado
    B = f araña : nombrable ; adj=gris,paciente
    L: lugar jardín/prado !pueblo
    C = m jardinero | f jardinera | m apicultor | f apicultora
    title: La abeja y la araña | Seda y miel | Lo que cada una sabía hacer
    moral: No hay oficio pequeño cuando se hace con amor.
    * inicio
    - {A.un} y {B.un} vivían en el mismo rosal, puerta con puerta.
    - «B suspiraba: Quién pudiera volar.» «A suspiraba ~ en la rama de al lado: Quién pudiera tejer.»
    - {L.en} todos querían la miel de {A}, y nadie saludaba a {B}.
    - El rosal florecía {L.en}, entre zumbidos. En lo alto trabajaba {A.un}; en lo hondo, {B.un}.
    - Cuando {A} pasaba con el polen en las patas, {B} la miraba con un ojo. Con los otros siete miraba su tela vacía.
    + envidia
    - {B} pensaba: a ella le dan flores; a mí, escobazos.
    - «B murmuraba ~ entre nudo y nudo: Si yo hiciera miel, también me querrían.»
    - Un lunes, harta de seda, {B} dejó la tela y se fue a chupar flores. Le dolió la tripa hasta el jueves.
    * abeja
    - {A}, por su parte, quiso hilar. Dio vueltas a una ramita con un pelo de gato y se enredó hasta las antenas.
    - Tampoco {A} estaba contenta. «A se lamentaba: Yo me paso el día de acá para allá. | Ella, en cambio, trabaja sentada.»
    - Mientras tanto, {A} observaba la tela cubierta de escarcha y se moría de envidia. «A: Lo mío se lo comen. | Lo suyo lo admiran.»
    + mosquitos
    - Sin tela que los frenase, los pulgones cubrieron el rosal y las rosas empezaron a secarse. {C.un} llegó con la regadera.
    - Con {B} ociosa, las moscas se adueñaron de todo. {C.un} tuvo que trabajar con un pañuelo en la cara.
    - Entretanto, nadie hilaba y nadie libaba. El jardín se llenó de mosquitos y se vació de fruta. Así lo encontró {C.un}.
    * jardinero
    - {C} miró el rosal y movió la cabeza. «C: ¿Dónde está mi araña, | la que cuida las rosas?»
    - «C dijo ~ , apartando una hoja: Aquí faltan dos buenas trabajadoras. | Una limpia y otra siembra.»
    - {C} echó de menos las dos cosas: el zumbido por la mañana y la tela por la tarde.
    + comprenden
    - {B} nunca había pensado que la echaran en falta. Subió de tres saltos a su rincón.
    - Las dos se miraron. «A: Tú salvas las flores.» «B: Y tú las despiertas.»
    - «B: ¿Cambiamos otra vez?» «A exclamó: ¡Por favor!»
    * final
    - Al día siguiente hubo miel, hubo seda y hubo rosas. {C} se quitó el sombrero al pasar.
    - Ahora {B} deja una puerta abierta en la tela para que pase su vecina.
    - En otoño, {A} le llevó a {B} un dedal de miel. {B} le colgó una cortina en la ventana.

    plot: la-hormiga-que-no-paraba
    theme: esforzarse
    A = f hormiga : nombrable ; adj=negro,trabajador
    B = m grillo : nombrable ; adj=músico | f cigarra : nombrable ; adj=cantor
    L: lugar prado/granja
    title: La hormiga que no sabía descansar | {A.el} y {B.el} | El domingo de la hormiga
    moral: Trabajar es bueno, y parar a tiempo también. | Hay días para llenar el granero y días para llenar el corazón.
    * inicio
    - Otra vez vamos a hablar de {A.un} y de {B.un}. Pero esta historia es distinta.
    - {A.un} no había descansado un solo día en su vida. Ni los domingos, ni los lunes de fiesta.
    - «A contaba: Doscientos nueve, doscientos diez…» Eran los granos que llevaba aquella mañana.
    - {L.en} cantaba {B.un}. Por debajo de la canción, sin oírla, pasaba {A.un} con un grano a cuestas.
    - El granero estaba lleno hasta el techo. Aun así, {A.un} salió a buscar más.
    + trabajo
    - Como ya no cabía nada en la despensa, empezó a guardar trigo debajo de la cama.
    - Tenía provisiones para tres inviernos, y le parecían pocas.
    - Iba y venía, venía e iba. Si soñaba, soñaba que cargaba.
    * encuentro
    - «B preguntó: ¿Te has fijado en los almendros? | Están en flor.» «A respondió: No tengo tiempo para árboles.»
    - {B} bajó la música para saludarla. «B: Siéntate un momento.» «A exclamó: ¿Sentarme? | ¿Y quién llevará esto?»
    - «B: ¿Cuándo fue la última vez que miraste el cielo?» «A respondió: ¿Para qué? | En el cielo no hay grano.»
    + caída
    - A mediodía, la cuesta se le puso delante como una pared. A {A} se le doblaron las seis patas.
    - Aquella tarde dio un paso, vio estrellas y se desplomó al lado del camino.
    - De tanto madrugar se durmió andando, y rodó con su carga hasta una zanja.
    * cuida
    - {B} la llevó a la sombra de una malva y le dio agua de rocío con una hoja.
    - {B} dejó de tocar, la tapó con un pétalo y se quedó a su lado hasta que abrió los ojos.
    - {A} despertó en una hamaca hecha de hierba. {B} tocaba muy bajito para que no se asustara.
    + escucha
    - {A} no podía moverse, así que no le quedó más remedio que escuchar. Nunca había oído la música entera.
    - «A dijo: ¡Qué bonito suena esto! | ¿Lo tocas desde hoy?» «B: Lo toco desde mayo.»
    - Por primera vez, {A} miró hacia arriba. Había nubes con forma de pan, de barco y de oveja.
    * trato
    - Hicieron un trato. Por la mañana {B} ayudaría a cargar; por la tarde, {A} bailaría.
    - «B propuso: Enséñame a guardar. | Yo solo sé gastar.» «A: Y tú enséñame a no hacer nada.»
    - «A: De noche me contarás qué cantas. | Y de día te diré dónde hay trigo.»
    + final
    - Llegó el invierno. En el hormiguero no faltó el pan, ni faltó la música.
    - Desde entonces, los domingos, hay un letrero en el granero: cerrado por primavera.
    - Y cuentan que fue el invierno más alegre que se recuerda bajo la tierra.

    plot: el-baile-de-la-abeja
    theme: escuchar
    A = f abeja : nombrable ; adj=joven,tímido,pequeño
    B = f abeja reina (abejas reinas) ; adj=viejo | f abeja exploradora (abejas exploradoras) : nombrable ; adj=famoso
    $lugar: un campo de lavanda detrás del cerro | una ladera entera de romero | un almendral recién florecido | un valle cubierto de trébol
    title: El baile de la abeja | La abeja que tartamudeaba | Lo que decía bailando
    moral: Hay muchas maneras de decir la verdad; solo hace falta atender.
    * inicio
    - En la colmena todas hablaban a la vez. Todas, menos {A.un} que tartamudeaba.
    - «A empezó: He vi… he visto…» Pero ya nadie la escuchaba.
    - Aquella primavera escaseaban las flores. Cada mañana las exploradoras volvían con las cestas vacías. Tampoco {A.un} que apenas hablaba traía nada.
    - {A.un} volaba sola porque le costaba hablar. Y volando sola, llegó más lejos que ninguna.
    - El panal zumbaba como un mercado. Al fondo, {A.un} esperaba su turno sin atreverse a pedirlo.
    + hallazgo
    - Un día descubrió {lugar}. Regresó a casa tan deprisa que le ardían las alas.
    - Más allá de la acequia, donde ninguna había estado, encontró {lugar}.
    - El viento la arrastró al otro lado del cerro, y allí, ante sus ojos, apareció {lugar}.
    * intenta
    - «A: Hay… | hay un…» «B la interrumpió: Luego, luego. | Estamos muy preocupadas.»
    - Quiso contarlo, y las palabras se le atascaron como granos de polen. Las demás siguieron discutiendo sobre qué hacer.
    - {B} ni siquiera se volvió. «B dijo: Que hable la siguiente.»
    + tristeza
    - Se retiró a un rincón del panal. Tenía la noticia más importante del año, y no le cabía en la boca.
    - Voló hasta la puerta con ganas de llorar. Fuera, el aire todavía olía a flores lejanas.
    - ¿De qué sirve saberlo, pensó, si nadie tiene paciencia para oírlo?
    * baila
    - Entonces sus patas empezaron a moverse solas. Giró a la derecha, agitó el cuerpo, giró a la izquierda.
    - De pura desesperación se puso a bailar. Dibujó en el aire el sol, el cerro, la distancia.
    - Si no podía decirlo con la boca, lo diría con las alas. Subió al centro del panal y bailó un ocho perfecto.
    + miran
    - Una larva se rio. Pero una obrera muy anciana mandó callar. «: ¡Silencio! Está explicando un camino.»
    - Poco a poco se fue haciendo el silencio. Hasta las más impacientes miraban aquellas vueltas.
    - «B exclamó: ¡Un momento! | Eso es una dirección.» Y toda la colmena contuvo el aliento.
    * final
    - Siguieron el baile como quien sigue un mapa y llegaron a {lugar}. Aquel verano la miel rebosó las celdas.
    - «B: Perdona. | Teníamos tanta prisa que no te dimos tiempo.» Volvieron de noche, cargadas de polen hasta las cejas.
    - Salió el enjambre entero, y allí estaba: {lugar}. Desde ese día, las abejas bailan para contarse dónde hay flores.

    plot: la-oruga-impaciente
    theme: paciencia
    A = f oruga : nombrable ; adj=verde,impaciente
    B: animal sabio/lento !diminuto !grande
    C = f mariposa ; adj=amarillo,azul | f libélula ; adj=azul
    title: La oruga que tenía prisa | Alas a su tiempo | {A.el} y sus alas
    moral: Las alas no se pueden adelantar.
    learn: A
    * inicio
    - «A preguntaba ~ cada mañana: ¿Ya?» Y cada mañana le contestaban que todavía no.
    - {A.un} miraba volar a {C.un} y le hervía la sangre.
    - En una hoja de morera vivía {A.un} que quería ser mariposa antes del almuerzo.
    - De todas las criaturas del huerto, ninguna tenía tanta prisa como {A.un}.
    - Salió del huevo un martes por la mañana. El martes por la tarde, {A.un} ya quería volar.
    + intento
    - Se ató dos pétalos a la espalda y saltó desde una rama. Cayó en un montón de abono.
    - Pidió prestadas unas plumas y se las pegó con miel. Solo consiguió que la siguieran las hormigas.
    - Subió a lo más alto de un girasol y se lanzó al vacío agitando las dieciséis patas. No funcionó.
    * consejo
    - {B.un} la ayudó a ponerse en pie. «B: Primero hay que comer, | luego dormir y después esperar.» «A: Comer sí. | Las otras no me gustan.»
    - «B dijo ~ , que lo había visto todo: Las alas se hacen por dentro. | No hay otra manera.»
    - «B le preguntó ~ , sacudiéndole el polvo: ¿A qué viene tanta prisa?» «A: A que todas vuelan menos yo.»
    + capullo
    - La oruga comió hasta no poder más. Luego, refunfuñando, se colgó de una ramita y se envolvió en seda.
    - Llegó el día de tejer el capullo. Dentro estaba oscuro y no había nada que hacer.
    - Con el último sol de agosto se encerró en su capullo como quien se mete en un saco de dormir.
    * prisa-dentro
    - A los dos días quiso romper la pared. «B: ¡Quieta ahí! | Si sales ahora, saldrás a medias.»
    - «A protestaba ~ desde dentro: ¡Aquí no pasa nada!» «B: Pasa todo. | Pero no hace ruido.»
    - Se aburría. Contó hasta mil, y volvió a contar. {B} le hablaba desde fuera para que no desesperara.
    + cambio
    - Un día dejó de preguntar. Había empezado a sentir un cosquilleo en la espalda.
    - Pasaron la lluvia, las castañas y el frío. El capullo se mecía en su rama, sin un sonido.
    - Dejó de pelear con el sueño, se durmió, y durmiendo le fue creciendo la primavera.
    * final
    - En abril se abrió la seda. Salió algo húmedo y arrugado que esperó, ahora sí, a que se le secaran las alas.
    - Cuando al fin voló, no llevaba ninguna prisa. Dio tres vueltas alrededor de {B} y se posó en su cabeza.
    - «A dijo ~ , ya mariposa: Ha sido largo.» «B contestó: Ha sido lo justo.»

    plot: el-escarabajo-más-fuerte
    theme: presumir
    A = m escarabajo : nombrable ; adj=negro,forzudo | m ciervo volante (ciervos volantes) : nombrable ; adj=forzudo
    B = f hormiga : nombrable ; adj=pequeño | f mariquita : nombrable ; adj=pequeño | f pulga : nombrable ; adj=saltarín
    L: lugar bosque/prado/jardín
    $peso: una bellota de las grandes | una piña entera | una castaña con su erizo | una rueda de carreta de juguete
    title: El más fuerte del mundo | {A.el} y {B.el} | Patas arriba
    moral: El más forzudo puede necesitar un empujoncito.
    learn: A
    * inicio
    - «A gritaba: ¡Pasen y vean! | ¡Levanto {peso} con una sola pata!»
    - Todas las tardes, {L.en}, {A.un} levantaba {peso} delante del público.
    - {A.un} tenía el cuello ancho, las patas gordas y la costumbre de hablar de sus músculos.
    - Los forzudos del mundo entero caben en un dedal. O eso decía {A.un}, que se creía el primero de ellos.
    - Aquella tarde hubo feria {L.en}. Donde más gente se juntaba era ante {A.un} que hacía pesas con {peso}.
    + desprecio
    - {B.un} aplaudió desde la última fila. «A dijo ~ al verla: ¿Y tú qué levantas? | ¿Una mota de polvo?»
    - Al terminar, señaló a {B.un} y soltó una risotada. «A: ¡Mírenla! | Si estornudo, la mando a la luna.»
    - «B preguntó: ¿Me enseñas a ser fuerte?» «A contestó: Para eso hay que nacer grande.»
    * caída
    - Quiso entonces lucirse con el triple de peso. Alzó, se tambaleó, y cayó de espaldas con las patas al aire.
    - De vuelta a casa pisó una cáscara, dio una voltereta y quedó panza arriba en mitad del sendero.
    - Para saludar hizo una reverencia demasiado profunda. Se volcó, y ya no pudo darse la vuelta.
    + solo
    - Pataleó, resopló, empujó. Toda su fuerza no le servía de nada del revés.
    - Cuanto más se agitaba, más giraba sobre su caparazón, como una peonza negra.
    - Pasó la tarde, se fue el público y empezó a refrescar. Él seguía mirando las nubes.
    * ayuda
    - Al oscurecer pasó {B}. «B: ¿Descansas?» «A murmuró ~ con un hilo de voz: No puedo levantarme.»
    - «B dijo: Buenas noches. | ¿Necesitas una mota de polvo?» El forzudo se tragó el orgullo. «A: Necesito ayuda.»
    - Una sombra diminuta se detuvo a su lado: era {B}, que volvía a casa.
    + palanca
    - {B} buscó una pajita, la metió por debajo y se apoyó en el otro extremo. Bastó un toquecito.
    - {B} no tenía fuerza, pero tenía una idea: le acercó una brizna de hierba para que se agarrara. En un segundo estuvo de pie.
    - «B: Mueve las patas de la izquierda cuando te avise.» Con un tallo por palanca lo volteó a la primera.
    * final
    - «A dijo ~ , sacudiéndose la tierra: Yo levanto piedras. | Tú me has levantado a mí.»
    - Ahora actúan juntos. Él levanta el peso, y ella, subida encima, lo levanta a él.
    - Al día siguiente la función terminó de otro modo. «A anunció: Y ahora, con ustedes, mi maestra.»

    plot: la-luciérnaga-sin-brillo
    theme: ser-uno-mismo
    A = f luciérnaga : nombrable ; adj=joven
    B: animal diminuto/pequeño prado/bosque !insecto !caza !nocturno
    L: lugar bosque/prado
    $talento: sabía escuchar | contaba los mejores cuentos | recordaba todos los caminos | hacía reír hasta a las piedras
    title: La luciérnaga que no brillaba | Una luciérnaga apagada | La otra luz
    moral: Hay luces que no se ven con los ojos.
    learn: A
    * inicio
    - Las noches de junio, {L.el} parecía un cielo caído. Solo una luciérnaga volaba a oscuras.
    - {A.un} había nacido sin luz. Apretaba la barriga, contenía el aire, y nada.
    - «A se decía ~ delante del charco: Una luciérnaga apagada no es una luciérnaga.»
    - Cuando sus hermanas se encendían, {A.un} se escondía debajo de una hoja.
    - {L.en} preparaban la fiesta del verano. Cada luciérnaga llevaría su luz; {A.un}, la suya, no la encontraba.
    + truco
    - Probó a frotarse con polen. Probó a tragarse una chispa. Estornudó toda la semana.
    - Se untó las alas con polvo de mica. Brilló un momento, hasta que pasó la brisa.
    - Una vez se pegó a la espalda una escama de pez. Olía fatal y no alumbraba.
    * encuentro
    - Una de esas noches oyó llorar. Era {B.un} que había perdido a su madre en la espesura.
    - Debajo de los helechos encontró a {B.un} con una pata herida y mucho miedo.
    - «B sollozó ~ entre las ortigas: Está muy oscuro. | ¿Quién eres?» «A: Una luciérnaga. | Pero no te hagas ilusiones.»
    + compañía
    - No tenía luz que ofrecerle. Pero {talento}, y se quedó allí, en lo negro, haciéndole compañía.
    - «A dijo: No puedo alumbrarte. | Puedo quedarme.» Y como {talento}, la noche se fue haciendo pequeña.
    - Otra habría pasado de largo, brillando. Ella se posó a su lado. Y como {talento}, el miedo se aburrió y se marchó.
    * alba
    - Cuando amaneció, {B} sonreía. «B: Has sido mi lámpara.» «A exclamó: ¡Si no he brillado nada!»
    - Al alba llegaron las demás. «: ¿Cómo has pasado la noche tan a oscuras?» «B: ¿A oscuras? | Yo no he estado a oscuras.»
    - La madre de {B} apareció con la primera luz. «B le dijo: No he pasado miedo. | Estaba ella.»
    + final
    - Aquella tarde, en la fiesta, le guardaron un sitio en el centro.
    - La luciérnaga voló a casa despacio. En el charco vio su reflejo y, por primera vez, no se escondió.
    - Nunca llegó a encenderse. Pero cuando alguien tiene miedo, ya se sabe a quién hay que llamar.
    """#
}
