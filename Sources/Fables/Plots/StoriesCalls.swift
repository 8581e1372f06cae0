extension PlotSources {
  /// Letters, telephones and waiting rooms: talk with those who are far, or sit near and say nothing.
  static let calls = #"""
    plot: numero-equivocado
    A: niño
    V = m anciano | f anciana
    $tienda,pide: la frutería ; dos kilos de naranjas | la panadería ; una barra de pan bien tostada | la pastelería ; una docena de buñuelos | la floristería ; un ramo de claveles
    title: Número equivocado | Los martes a las seis | El teléfono del pasillo
    * inicio
    - Sonó el teléfono y contestó {A}. Era {V.un} que quería hablar con {tienda}.
    - El número de {A} y el de {tienda} se diferenciaban en una sola cifra. Por eso, un martes, llamó {V.un}.
    - {A} hacía los deberes cuando sonó el teléfono. Al otro lado, {V.un} pidió {pide}.
    - Todo empezó un martes, a las seis, con {V.un} que marcó mal una cifra. En lugar de {tienda}, contestó {A}.
    + explica
    - «A: Aquí no es {tienda}. | Se ha equivocado.» «V: Perdone usted, {A:caballero|señorita}.»
    - {A} explicó que aquello era una casa. Hubo un silencio y luego, muy lejos, una risa.
    - «A contestó: Lo siento. | Esto es una casa, y hoy solo tenemos sopa.»
    * repite
    - El teléfono sonó al día siguiente, con la misma voz. «V: Ha vuelto a pasar, ¿verdad?»
    - {V.el} llamó otra vez la semana siguiente, y la otra también. Siempre pedía lo mismo: {pide}.
    - El jueves sonó de nuevo. {A} reconoció la tos antes que las palabras.
    + charlan
    - Hablaron de la lluvia. Después, de un barco en el que {V.el} había trabajado de joven.
    - {A} preguntó cómo era su calle, y {V.el} se la describió ventana por ventana.
    - Resultó que {V.el} sabía adivinanzas muy viejas, de las que ya no están en los libros.
    * costumbre
    - Con el tiempo dejó de ser un error. A las seis, {A} se sentaba junto al aparato.
    - Ya nadie nombraba {tienda}. Hablaban de gatos, de fracciones y de lo que había para cenar.
    - {A} guardaba cosas del día para contárselas: un examen, una abeja en el comedor, un diente.
    + silencio
    - Pero una tarde {V.el} no llamó. La siguiente, tampoco. {A} levantaba el auricular para comprobar que funcionaba.
    - En febrero pasaron nueve días sin una llamada. El teléfono parecía un animal dormido.
    - Un martes, a las seis, no sonó nada. Nunca el pasillo había estado tan callado.
    * busca
    - Entonces {A} llamó a {tienda}. Sí, {V.lo} conocían: vivía cerca y se había roto una pierna.
    - {A} preguntó en {tienda}. Allí le dieron una dirección y una noticia: {V.el} se había caído en la escalera.
    - {A} fue a {tienda}, la de verdad, y contó la historia. Le escribieron una dirección en una bolsa de papel.
    + final
    - El sábado, {A} llamó a un timbre desconocido. En la mano llevaba {pide}.
    - Se vieron por fin un domingo. «V: Te imaginaba más alt{A:o}.» «A: Yo a usted, más baj{V:o}.»
    - En la libreta de teléfonos de {A} figura desde entonces así: "Equivocado. Martes, a las seis".

    plot: la-postal-tardia
    A: niño
    C: cartero/cartera
    M: abuela/abuelo
    $lugar: Lisboa | Cuzco | Estambul | Roma | Montevideo | Oaxaca
    $texto: Aquí sobra sitio. Contéstame pronto. Elvira | El mar es como tú lo contabas. Escríbeme. Elvira | Guárdame un baile para el verano. Elvira
    title: La postal | Treinta años de retraso | Una postal de {lugar}
    * inicio
    - Aquella mañana, {A} abrió la puerta. {C.el} traía una postal con treinta años de retraso.
    - En el buzón de {A}, entre las facturas, había una postal amarilla con un sello de los que ya no existen.
    - «C: Esto viene un poco tarde, {A.nombre}.» Era una postal vieja, con las puntas comidas.
    - {A} recogió el correo: un recibo, un folleto de colchones y una postal muy antigua.
    + describe
    - Por un lado se veía {lugar} en blanco y negro; por el otro, un renglón en tinta azul.
    - La habían mandado desde {lugar} mucho antes de que {A} naciera.
    - Venía de {lugar}. O había dado cuatro vueltas al mundo, o se había quedado detrás de un mueble.
    * causa
    - {C.el} explicó que, al derribar la oficina vieja, habían encontrado un saco entero debajo del suelo.
    - Se cayó detrás de un archivador, según {C.el}, y allí pasó media vida.
    - En la oficina de correos, contó {C.el}, al levantar las tablas aparecieron cuarenta cartas dormidas.
    + lleva
    - La postal iba dirigida a {M}, que leía el periódico en la cocina. {A} se la llevó con las dos manos.
    - {A} leyó el nombre: era el de {M}. Corrió por el pasillo con la postal en alto.
    - El nombre casi se había borrado, pero {A} lo conocía bien: era el de {M}.
    * lee
    - {M} se puso las gafas, se las quitó y se las volvió a poner.
    - {M} leyó despacio, y se le fue poniendo la cara de otra época.
    - «A: ¿De quién es?» {M} tardó en contestar. Miraba la letra como quien mira a una persona.
    + mensaje
    - La postal decía: "{texto}". Nadie había contestado nunca.
    - En la postal ponía: "{texto}". Elvira había sido su mejor amiga en el taller.
    - El mensaje era corto: "{texto}". Durante treinta años, {M} creyó que Elvira no había escrito.
    * decide
    - «A: ¿Y si contestas ahora?» «M: ¿Después de tanto tiempo?» «A: La postal tampoco ha tenido prisa.»
    - {M} dijo que ya era tarde. {A} fue a buscar papel, un sobre y la pluma buena.
    - {A} sacó cuentas: si una carta podía tardar treinta años, otra podía tardar tres días.
    + respuesta
    - Escribieron media página entre l{A+M:o} dos. Sobraban las explicaciones.
    - La respuesta fue corta: "Perdona el retraso. Aquí todo sigue igual, menos yo".
    - Hicieron cuatro borradores. En el último, {M} se rio por primera vez en la tarde.
    * final
    - Tres semanas más tarde llegó un sobre de {lugar}. La letra era la misma, un poco más redonda.
    - Ahora {A} espera cada mañana en la escalera. {C.el} lo sabe y sube silbando.
    - La postal está en la nevera, sujeta con un imán. Ahí, dice {M}, no se vuelve a perder.

    plot: llamada-desde-lejos
    A: niño
    P = m primo : ; def=su primo | f prima : ; def=su prima
    M: abuelo/abuela
    $enseña: un dibujo, una costra en la rodilla y el gato | los zapatos nuevos y un diente recién caído | la niebla por la ventana y un castillo de naipes | una receta de rosquillas y tres conchas
    title: Al otro lado de la pantalla | Los domingos a las cinco | {A.nombre} y {P.el}
    * inicio
    - Los domingos, a las cinco, en casa de {A} todos se peinaban un poco: llamaba {P} desde el otro lado del océano.
    - Cuando {A} merendaba, {P} desayunaba, porque había un océano en medio. Se veían los domingos, en una pantalla.
    - «A: ¿Me oyes? | ¿Me ves?» Así empezaban los domingos las conversaciones con {P}, que vivía muy lejos.
    - {A} tenía una silla reservada delante de la pantalla. Los domingos aparecía en ella la cara de {P}, que vivía en otro continente.
    + ayuda
    - {M} quiso participar y se acercó tanto que solo se le veía una oreja.
    - La imagen llegaba a saltos. {M} gritaba, porque creía que hasta tan lejos había que gritar.
    - {M} saludaba siempre con la mano, incluso antes de que se encendiera la luz verde.
    * enseñan
    - Aquel día, {A} enseñó ante la cámara {enseña}.
    - {P} mostró un loro posado en el cable de la luz. {A}, por su parte, mostró {enseña}.
    - Tenían mucho que enseñarse. {A} había preparado {enseña}.
    + corte
    - De repente, la imagen se congeló. {P} se quedó con la boca abierta, como un pez de mármol.
    - Y entonces se cortó. Quedó un círculo dando vueltas sobre un fondo gris.
    - En lo mejor de la historia, la voz se volvió de robot y después no hubo nada.
    * intentan
    - {A} apagó el aparato, lo encendió y sopló los cables.
    - «M: ¿Le has dado una palmada al aparato?» {A} explicó que eso ya no se hacía. Luego le dio una palmada.
    - Lo intentaron cuatro veces. A la cuarta salió una señora que vendía colchones.
    + idea
    - {M} fue al armario y volvió con algo que no se congelaba: papel de carta.
    - Como no había manera, {A} empezó a escribir en una hoja todo lo que faltaba por decir.
    - «M dijo: En mis tiempos usábamos esto.» Del cajón salieron unos sobres con el borde de colores.
    * carta
    - En el sobre cabían una hoja seca, un dibujo y hasta una pluma de paloma. Esas cosas no pasan por un cable.
    - {A} descubrió que en una carta se pueden contar secretos que en pantalla dan vergüenza.
    - La carta ocupó seis páginas. {M} añadió al final un beso dibujado.
    + final
    - La carta tardó doce días en llegar. Dos domingos después, {P} la leyó en voz alta delante de la cámara.
    - Desde entonces se llaman los domingos y se escriben los jueves.
    - Ahora {P} contesta por correo. Su letra no se corta nunca.

    plot: la-sala-de-espera
    A: niño
    M: abuelo/abuela
    V: doctora/doctor
    title: La sala de espera | Nadie habla en el médico | El siguiente
    * inicio
    - En la sala de espera del médico había once personas y un solo ruido: el de la lámpara. {A} balanceaba los pies junto a {M}.
    - {A} acompañó a {M} al médico. Se sentaron en la sala de espera, donde nadie se atrevía ni a toser.
    - «A susurró: ¿Por qué en el médico nadie habla?» «M: Porque estamos esperando.» A {A} no le pareció un motivo.
    - {A} se sabía de memoria los carteles de la sala de espera. La cita de {M} con el médico era a las cinco, y ya eran las seis menos cuarto.
    + gente
    - Enfrente se sentaba un señor con el pulgar vendado y, a su lado, una señora con una planta en el regazo.
    - Una muchacha bostezaba, un albañil se sacudía el polvo y un bebé los miraba a todos, uno por uno.
    - Todos contemplaban el suelo, como si hubiera algo escrito en las baldosas.
    * chispa
    - {A} estornudó tres veces seguidas. A la tercera, once voces le desearon salud.
    - A {A} se le cayó una canica, que rodó por debajo de todas las sillas. Hubo que levantar los pies por turno.
    - {A} sacó una baraja y preguntó en voz alta si alguien sabía jugar.
    + hablan
    - Una señora se rio, y ya no hubo manera de volver al silencio. Resultó que un señor de la esquina cantaba en un coro.
    - Alguien preguntó la hora, otro contestó que temprano, y empezaron a hablar todos a la vez.
    - Un bebé soltó una carcajada, y la risa dio la vuelta a la sala como una ola.
    * animan
    - En diez minutos intercambiaron remedios para la tos, una receta de bizcocho y tres chistes malos.
    - {M} explicó cómo se curaban antes los resfriados: con miel, limón y buena conversación.
    - Una señora repartió caramelos de anís. Alguien abrió la ventana, y entró la tarde.
    + puerta
    - Se abrió la consulta. «V: ¿Quién va ahora?» Nadie se levantó.
    - Cuando {V.el} se asomó, creyó que se había equivocado de puerta.
    - {V.el} salió a ver qué pasaba, con la bata desabrochada y una sonrisa de extrañeza.
    * turno
    - Le tocaba a {M}. «M: Que pase otro. | Yo estoy a mitad de una historia.»
    - {M} cedió su turno dos veces, para poder oír el final de un cuento de barcos.
    - «V: Dígame, ¿qué le duele?» «M: Ahora mismo, nada.»
    + final
    - Al salir se despidieron de todos, uno por uno, como en las bodas.
    - De camino a casa, {A} hizo una pregunta. «A: ¿Cuándo volvemos al médico?»
    - Salieron a la calle con dos recetas: una de jarabe y otra de rosquillas.
    """#
}
