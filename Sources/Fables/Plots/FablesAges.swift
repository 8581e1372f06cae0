extension PlotSources {
  /// The old and the young, masters and apprentices.
  static let ages = #"""
    plot: el-vado-del-burro-viejo
    theme: edades
    A = m burro viejo : nombrable | f mula vieja : nombrable | m buey viejo : nombrable
    B = m potro : nombrable ; adj=veloz,blanco | m ternero : nombrable ; adj=inquieto | f cabrita : nombrable ; adj=saltarín
    $carga: la harina del pueblo | las medicinas del valle | el correo de toda la comarca | los quesos de la feria
    title: El vado | {A.el} y la crecida | Quien conoce el río
    moral: Las canas también son un mapa.
    learn: B
    * inicio
    - «B dijo ~ , pateando el suelo: ¿Otra vez despacio? | ¡Así no llegaremos nunca!» Delante iba {A.un}, con el lomo gris y las orejas gachas.
    - Hacía treinta años que {A.un} llevaba {carga} al otro lado del río. Aquel día le pusieron de compañía a {B.un}.
    - Llovía en la sierra. Abajo, por el camino de los chopos, {A.un} y {B.un} transportaban {carga}.
    - {B.un} acababa de estrenar cencerro y quería que lo oyera el mundo entero. A su lado, {A.un} caminaba midiendo cada piedra.
    - En la cuadra ya nadie contaba con {A.un}. {A.lo} dejaron ir por costumbre, para que acompañara a {B.un} con {carga}.
    + burla
    - «B: Yo conozco un atajo.» «A contestó: Los atajos conocen a los impacientes.»
    - A cada paso lento, {B} resoplaba. «B murmuró: Cuando sea viej{B:o}, me quedaré en casa.»
    - {B} corría hasta el recodo, volvía, bostezaba y echaba a correr otra vez.
    * río
    - Al llegar al río, el agua bajaba marrón, con ramas y espuma. El puente ya no estaba.
    - El río había crecido. Donde la víspera había piedras, rugía ahora una corriente del color del chocolate.
    - La crecida se había llevado las tablas. Del puente quedaban dos palos temblando.
    + imprudencia
    - {B} no esperó: se tiró de cabeza. La corriente {B.lo} hizo girar como una hoja.
    - «B gritó: ¡Yo cruzo de un salto!» Saltó, y el agua le llegó al cuello.
    - Sin escuchar a nadie, {B} se metió por lo más estrecho. Lo más estrecho era lo más hondo.
    * rescate
    - «A ordenó: ¡No luches! | Déjate llevar hasta el sauce.» {B} obedeció y las raíces le sirvieron de escalera.
    - {A} no perdió la calma. Entró por donde el agua hacía arrugas y ofreció la cola para que {B} se agarrara con los dientes.
    - Con la soga de la carga, {A} hizo un lazo, lo echó al agua y tiró hasta sacar a {B} a la orilla.
    + vado
    - «A explicó: Donde el río hace más ruido, cubre menos. | Me lo enseñó mi madre.» Y cruzaron por el pedregal, con el agua a las rodillas.
    - Después {A} buscó tres álamos, contó veinte pasos y puso la pata. Había fondo. Siempre lo había habido.
    - Esperaron a que bajara la espuma. Luego, tanteando, {A} fue encontrando bajo el barro las losas de un puente antiguo.
    * final
    - La carga llegó a tiempo y en seco, y nadie preguntó por qué traían barro hasta las orejas.
    - «B preguntó ~ al otro lado: ¿Cuántos ríos sabes?» «A: Pocos. | Pero este, de memoria.»
    - A la vuelta fue {B} quien pidió ir detrás, para fijarse bien.

    plot: el-árbol-para-otros
    theme: edades
    A: anciano familia
    B: niño
    C = m forastero | m cartero | f vecina | f forastera
    $árbol,fruta: un nogal ; nueces | un castaño ; castañas | un olivo ; aceitunas | un cerezo ; cerezas
    title: Un árbol para otros | El árbol de {B.nombre} | Plantar sin prisa
    moral: Quien planta un árbol escribe una carta al futuro.
    learn: B
    * inicio
    - {B} sostenía un arbolito por la cintura, para que no se cayera. A su lado, {A} cavaba un hoyo.
    - Era la última tarde de febrero. {B} y {A} iban a plantar {árbol}.
    - «B preguntó: ¿Cuánto tardará en dar {fruta}?» {A} siguió sacando tierra, sin apuro.
    - Al lado de la tapia quedaba un hueco. «A le dijo ~ a {B}: Aquí irá {árbol}.»
    - Había helado de madrugada, pero la tierra ya olía a primavera. {B} llenó la regadera; {A} se escupió en las palmas y tomó la azada.
    + burla
    - {C.un} se detuvo junto al muro. «C: ¿Para qué se cansa? | No llegará a probar las {fruta}.»
    - Pasaba por allí {C.un}. «C dijo: A su edad, yo plantaría lechugas.»
    - «C comentó ~ desde el camino: Ese árbol tardará veinte años en dar sombra.»
    * respuesta
    - «A contestó: Las {fruta} que comí de niñ{A:o} tampoco las planté yo.»
    - {A} apoyó la barbilla en el mango de la azada. «A dijo: Por eso mismo tengo prisa. | Hay que empezar hoy.»
    - «A respondió: ¿Ve aquel árbol grande? | Lo plantó alguien que no me conocía.»
    + cuidado
    - {B} regó el arbolito y le dio las buenas noches. Todos los días, durante años, hizo lo mismo.
    - Al arbolito le pusieron una estaca, un collar de paja y una cinta para medirlo. Cada cumpleaños, árbol y criatura se comparaban.
    - Cada otoño, {A} contaba una historia bajo aquellas cuatro hojas. Luego fueron cuarenta, y luego nadie pudo contarlas.
    * tiempo
    - Pasó el tiempo como pasan los carros, con ruido al principio y luego ya lejos.
    - {B} creció. El árbol creció más.
    - Vinieron sequías y vinieron nevadas. El tronco engordaba un anillo por año, sin decir nada.
    + fruto
    - Una tarde de otoño cayó al suelo la primera de las {fruta}. {B} la recogió, y le temblaban las manos.
    - Cuando por fin dio fruto, {B} llenó un cesto y lo llevó de puerta en puerta.
    - El año en que {B} cumplió veintisiete, las ramas se doblaron bajo el peso de las {fruta}.
    * final
    - Aquella misma semana {B} buscó otro hueco junto a la tapia y empezó a cavar.
    - En la corteza, a la altura de una rodilla, aún se lee lo que grabó {A}: para quien venga.
    - {B} probó una, muy despacio, y guardó otra en el bolsillo. Esa era para plantar.

    plot: el-aprendiz-de-alfarero
    theme: perseverar
    A = m aprendiz (aprendices) : nombrable ; adj=joven | f aprendiza : nombrable ; adj=joven
    B = f alfarera ; adj=viejo | m alfarero ; adj=viejo
    $pieza: un cántaro | un botijo | un jarrón | un tazón
    title: La arcilla | El aprendizaje del barro | Cien vasijas torcidas
    moral: Las manos aprenden más despacio que los ojos.
    learn: A
    * inicio
    - «A se lamentó: ¡Otra vez torcido!» Y aplastó el barro con el puño. En el torno de al lado, {B.un} ni pestañeó.
    - El taller olía a tierra mojada y a leña. {A.un} llevaba tres semanas allí, y no le había salido ni una taza.
    - {A.un} quería hacer {pieza} tan hermoso como los de {B.un}. Y lo quería el primer día.
    - Giraba el torno, giraba la arcilla, y entre las manos de {A.un} todo acababa en tortilla.
    - En la calle de los hornos vivía {B.un} que solo admitía un aprendiz cada diez años. Aquel año le tocó a {A.un}.
    + impaciencia
    - «A: ¿Cuándo me enseñará el secreto?» «B contestó: En cuanto barras el suelo.»
    - Lo peor era ver trabajar a {B}: parecía tan fácil que daba rabia.
    - Por las noches, {A} escondía las piezas rotas debajo de la cama. Ya casi no cabían.
    * rendirse
    - Un lunes, {A} se quitó el delantal. «A dijo: No sirvo para esto.»
    - El día en que se le agrietaron siete vasijas seguidas, {A} hizo el hatillo.
    - «A anunció: Mañana vuelvo a mi pueblo.» {B} siguió amasando.
    + almacén
    - «B dijo: Antes de irte, | sube conmigo al desván.» Abrió una puerta llena de telarañas.
    - Sin una palabra, {B} le tendió una vela y señaló una trampilla que nadie usaba.
    - {B} buscó una llave oxidada. Detrás de los sacos había otro cuarto.
    * descubre
    - Allí, en estantes hasta el techo, se amontonaban cientos de cacharros: panzudos, cojos, rajados, con las asas al revés.
    - Era un museo de cosas feas. Jarras sin boca, platos como sombreros, {pieza} que parecía una patata.
    - A la luz de la vela aparecieron los peores cacharros del mundo, cada uno con su fecha.
    + verdad
    - «A preguntó: ¿De quién es esto?» «B respondió: Mío. | De mis primeros cuatro años.»
    - «B: Yo también hice la maleta una vez. | Mi maestra me enseñó su desván.»
    - En todas las bases se leía el mismo nombre: el de {B}. {A} no podía creerlo.
    * final
    - {A} deshizo el hatillo y se sentó al torno. Le salió torcido. Lo guardó en el estante y empezó otro.
    - Tres inviernos después, de aquellas manos nació {pieza} que cantaba al llenarse. Pero el primero, el feo, sigue en el desván.
    - «A: ¿Y el secreto?» «B: Lo acabas de ver. | Ocupa mucho sitio.»

    plot: el-reloj-de-la-torre
    theme: pedir-ayuda
    A = m relojero : nombrable ; adj=viejo | f relojera : nombrable ; adj=viejo
    B: niño
    C = m ratón ; adj=gris | f araña ; adj=diminuto | f hormiga ; adj=negro
    $fallo,arreglo: una alubia seca ; la sacó rodando | una brizna de paja ; la arrastró hasta la luz | un botón de nácar ; lo empujó con el lomo | una semilla de girasol ; se la llevó a cuestas
    title: El reloj de la torre | La hora perdida | El tictac
    moral: Los ojos viejos ven lejos, y los jóvenes, cerca.
    learn: A+B
    * inicio
    - El reloj de la torre se paró a las cuatro y diez. Y con él se paró el pueblo.
    - {A.un} subía cada lunes los cien peldaños de la torre para dar cuerda al reloj. Aquel lunes, el reloj no quiso.
    - Nadie sabía si era hora de comer o de dormir. En la plaza, todos miraban hacia arriba, y arriba, {A.un} sudaba.
    - «A gruñó: Sesenta años lo he arreglado sin ayuda de nadie.» Y siguió hurgando en la maquinaria del campanario.
    - Hacía un viento de mil demonios en la torre. {A.un}, con la lupa en el ojo, buscaba por qué había callado el reloj.
    + intento
    - Engrasó las ruedas, apretó los tornillos, sopló el polvo. Ni un tic. Ni un tac.
    - Desmontó el péndulo y lo volvió a montar. Los dedos le temblaban y los piñones se le escapaban.
    - Probó con la llave grande, con la mediana y con un suspiro. Nada.
    * niño
    - «B preguntó ~ desde la escalera: ¿Puedo mirar?» «A respondió: Esto no es un juego.»
    - {B} había subido sin que nadie {B.lo} viera. «B dijo: Yo tengo los dedos finos.» {A} fingió no oír.
    - Detrás de una viga asomó {B}. «B: ¿Le alcanzo algo?» «A: Silencio.»
    + rendición
    - Al anochecer, {A} se quitó las gafas. «A confesó: Ya no veo los dientes pequeños.» Era la primera vez que lo decía.
    - La lupa cayó al suelo y se rompió. {A} se sentó en un peldaño, con las manos abiertas.
    - Por fin, {A} dejó las pinzas. «A murmuró: Ven. | Dime tú qué ves.»
    * equipo
    - {B} se asomó entre las ruedas. «B: Hay algo al fondo, en la más chica.» «A dijo: Esa es la del segundero. | Cuidado con el resorte.»
    - Los ojos viejos sabían dónde mirar, y los jóvenes veían. Así fueron siguiendo el camino de los engranajes, de mayor a menor.
    - {A} nombraba las piezas; {B} las tocaba con la punta del meñique. Así llegaron a la última.
    + fallo
    - Lo que trababa el reloj era {fallo}. Ni los dedos de {B} cabían en aquel hueco. Pero entonces salió de su rincón {C.un}, y {arreglo}.
    - Allí estaba la culpa de todo: {fallo}. {C.un} que vivía en la torre entró por la rendija y {arreglo}.
    - Era {fallo}, y estaba tan adentro que nadie llegaba. Por suerte, a {C.un} le gustaba la música del péndulo, y {arreglo}.
    * final
    - Tic. Y después, tac. Abajo, el pueblo entero se echó a correr, porque ya llegaba tarde a todo.
    - «B: ¿Mañana también?» «A contestó: Los lunes. | Y trae esos ojos.»
    - Sonaron las nueve. {A} le entregó a {B} la llave pequeña, la que abre la caja por dentro.

    plot: el-espantapájaros-amable
    theme: ser-uno-mismo
    E = m espantapájaros (espantapájaros) ; def=el espantapájaros
    A = m gorrión : nombrable ; adj=pardo,atrevido | m jilguero : nombrable ; adj=cantor | f golondrina : nombrable ; adj=viajero | f alondra : nombrable ; adj=pardo
    C = m hortelano | f hortelana | m labrador | f labradora
    $plaga: las orugas | los pulgones | los saltamontes | las babosas
    title: El espantapájaros amable | El espantapájaros y {A.el} | Un mal espantapájaros
    moral: Se puede hacer el trabajo sin hacer daño a nadie.
    learn: C
    * inicio
    - Tenía los brazos abiertos y no era para abrazar. Era el espantapájaros de {C.un}, y no asustaba a nadie.
    - «C dijo ~ , clavándolo en mitad del sembrado: Tú, a espantar.» Y el espantapájaros se quedó solo con el viento.
    - En el trigal de {C.un} había un espantapájaros con sombrero de paja y corazón de trapo.
    - Azul era el cielo sobre los surcos, y en medio de los surcos, con una chaqueta vieja, estaba el espantapájaros. Lo había puesto {C.un}.
    - Cuando {C.un} cosió al espantapájaros, le hizo sin querer la boca hacia arriba. Aquella sonrisa lo cambió todo.
    + pájaro
    - {A.un} se posó en su hombro. «A preguntó: ¿Tú das miedo?» «E: Lo intento. | ¿Se nota?»
    - Una mañana de granizo, {A.un} buscó refugio debajo de su sombrero. «E susurró: Pasa, pasa.»
    - «A preguntó ~ con medio grano en el pico: ¿No vas a espantarme?» «E respondió: Debería. | Pero hace tanto que no hablo con nadie…»
    * trato
    - «E: Si comes un grano de cada diez, | nadie lo notará.» «A: Uno de cada veinte, palabra de ave.»
    - «E propuso: Tú me cuentas el mundo | y yo te presto los bolsillos.» En el izquierdo hubo pronto un nido.
    - Desde ese día conversaban por las tardes. El espantapájaros preguntaba por el mar; a cambio ofrecía sombra.
    + enfado
    - {C} llegó con las botas llenas de barro. «C gritó: ¡Un espantapájaros con un nido! | Mañana te echo al fuego.»
    - «C refunfuñó al verlos: No sirves ni para leña.» Y lo arrancó de la tierra.
    - {C} vio plumas en el sombrero y se enfureció. Lo tumbó en un rincón, boca abajo.
    * plaga
    - Pero aquella noche llegaron {plaga}, y se comían las hojas como quien lee el periódico.
    - A la semana, {plaga} cubrían el sembrado. {C} no daba abasto con las manos.
    - Y entonces, de un día para otro, aparecieron {plaga}. Las matas quedaban en los huesos.
    + aves
    - {A} reunió a toda su familia. Llegaron cien, doscientos, un cielo entero de alas, y limpiaron los surcos hoja por hoja.
    - «A gritó: ¡Por el espantapájaros!» Y una bandada bajó sobre el campo y no dejó ni un bicho.
    - Los pájaros no lo pensaron. Cada picotazo era un bicho menos y una deuda menos.
    * final
    - {C} volvió a clavar al espantapájaros en su sitio, y esta vez le puso dos nidos más.
    - «C: ¿Por qué han venido?» «A contestó: Él nos dejó la puerta abierta.»
    - Hoy es el único espantapájaros de la comarca que da la bienvenida. Y el trigo de {C} es el más alto.
    """#
}
