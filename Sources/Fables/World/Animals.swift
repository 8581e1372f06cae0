extension WorldSources {
  /// Animals. Tags: `animal` (any land or air animal that plots may meet in a wood, a farm or a
  /// meadow), `lejano` (far lands), `pez` (lives in water only), `nombrable` (may bear a name);
  /// sizes `diminuto pequeño mediano grande`; abilities `vuela nada trepa cava salta canta construye
  /// caza teje`; pace `rápido lento`; `nocturno fuerte sabio bosque granja prado agua noche insecto
  /// ave pelo alado espinas`. Attributes: casa, comida, cría (young), voz (verb of its voice, past).
  static let animals = """
    m conejo : animal nombrable pequeño salta cava rápido bosque prado granja pelo ; casa=f madriguera ; comida=fp zanahorias ; adj=gris,blanco,inquieto,de orejas largas ; w=9
    f coneja : animal nombrable pequeño salta cava rápido bosque prado granja pelo ; casa=f madriguera ; comida=m trébol ; adj=blanco,alegre,de orejas suaves ; especie=conejo ; w=3
    f liebre : animal nombrable pequeño salta rápido prado bosque pelo ; casa=f guarida ; comida=f hierba fresca ; adj=veloz,presumido,inquieto ; w=6
    f tortuga : animal nombrable pequeño lento sabio nada agua prado bosque ; casa=m caparazón ; comida=fp hojas de lechuga ; adj=viejo,paciente,tranquilo ; w=9
    m pájaro : animal nombrable pequeño vuela canta ave alado construye bosque prado ; casa=m nido ; comida=fp semillas ; adj=azul,amarillo,cantor ; w=8
    m gorrión : animal nombrable diminuto pequeño vuela canta ave alado construye prado granja ; casa=m nido ; comida=fp migas de pan ; adj=pardo,atrevido ; w=4
    f golondrina : animal nombrable diminuto pequeño vuela rápido ave alado construye granja ; casa=m nido de barro ; comida=mp mosquitos ; adj=viajero,negro ; w=4
    f paloma : animal nombrable pequeño vuela ave alado construye granja ; casa=m palomar ; comida=mp granos de trigo ; adj=blanco,mensajero
    m búho : animal nombrable mediano vuela sabio nocturno caza ave alado bosque ; casa=m hueco de un roble ; comida=fp castañas ; adj=viejo,serio ; w=5
    f lechuza : animal nombrable mediano vuela sabio nocturno caza ave alado bosque ; casa=m campanario ; comida=fp bellotas ; adj=blanco,callado
    m cuervo : animal nombrable mediano vuela sabio ave alado bosque prado ; casa=m nido ; comida=fp nueces ; adj=negro,astuto
    f urraca : animal nombrable mediano vuela ave alado bosque prado ; casa=m nido ; comida=fp cerezas ; adj=parlanchín,curioso
    fe águila : animal nombrable grande vuela rápido fuerte caza ave alado ; casa=f cumbre ; comida=f carne seca ; adj=orgulloso,real ; w=2
    m pato : animal nombrable mediano nada vuela ave alado agua granja ; casa=m cañaveral ; comida=m maíz ; adj=blanco,charlatán ; w=5
    f oca : animal nombrable mediano nada ave alado agua granja ; casa=m corral ; comida=m maíz ; adj=blanco,mandón ; w=3
    m cisne : animal nombrable grande nada vuela ave alado agua ; casa=m lago ; comida=fp algas ; adj=elegante,blanco ; w=2
    f gallina : animal nombrable mediano ave alado granja ; casa=m gallinero ; comida=mp granos de maíz ; adj=rojizo,madrugador ; w=4
    m gallo : animal nombrable mediano canta ave alado granja ; casa=m gallinero ; comida=m trigo ; adj=presumido,madrugador ; w=4
    m pollito : animal nombrable diminuto pequeño lento ave alado granja ; casa=m gallinero ; comida=fp migas ; adj=amarillo,asustadizo ; w=5
    m pavo real (pavos reales) : animal mediano ave alado granja ; casa=m jardín ; comida=m trigo ; adj=vanidoso ; w=2
    m perro : animal nombrable mediano rápido nada fuerte granja pelo ; casa=f caseta ; comida=mp huesos ; adj=leal,juguetón,lanudo ; w=7
    f perra : animal nombrable mediano rápido nada fuerte granja pelo ; casa=f caseta ; comida=f carne ; adj=leal,pastor ; especie=perro ; w=2
    m gato : animal nombrable mediano trepa salta rápido nocturno granja pelo ; casa=m desván ; comida=f leche ; adj=pardo,dormilón,atigrado ; w=7
    f gata : animal nombrable mediano trepa salta rápido nocturno granja pelo ; casa=m tejado ; comida=f leche ; adj=gris,elegante ; especie=gato ; w=3
    m ratón : animal nombrable diminuto pequeño trepa rápido granja prado bosque pelo ; casa=m agujero ; comida=m queso ; adj=gris,tímido,listo ; w=8
    f ratona : animal nombrable diminuto pequeño trepa rápido granja prado pelo ; casa=m agujero ; comida=m queso ; adj=ingenioso,valiente ; especie=ratón ; w=3
    f ardilla : animal nombrable pequeño trepa salta rápido bosque pelo ; casa=m hueco del árbol ; comida=fp avellanas ; adj=rojo,inquieto,ahorrador ; w=7
    m erizo : animal nombrable pequeño lento nocturno espinas bosque prado ; casa=m montón de hojas ; comida=fp setas ; adj=tímido,gruñón ; w=5
    m topo : animal nombrable pequeño cava nocturno prado bosque pelo ; casa=m túnel ; comida=fp raíces ; adj=miope,trabajador ; w=4
    m zorro : animal nombrable mediano rápido cava caza bosque pelo ; casa=f guarida ; comida=fp moras ; adj=astuto,rojo ; w=5
    f zorra : animal nombrable mediano rápido cava caza bosque pelo ; casa=f guarida ; comida=fp uvas ; adj=astuto ; especie=zorro ; w=2
    m lobo : animal nombrable grande rápido fuerte caza bosque pelo ; casa=f cueva ; comida=f carne ; adj=solitario,gris ; w=3
    m oso : animal nombrable grande fuerte trepa lento bosque pelo ; casa=f cueva ; comida=f miel ; adj=pardo,dormilón,bonachón ; w=6
    f osa : animal nombrable grande fuerte trepa bosque pelo ; casa=f cueva ; comida=f miel ; adj=pardo,generoso ; especie=oso ; w=2
    m ciervo : animal nombrable grande rápido salta bosque pelo ; casa=f espesura ; comida=mp brotes tiernos ; adj=elegante,asustadizo ; w=3
    m tejón : animal nombrable mediano cava fuerte nocturno bosque pelo ; casa=f tejonera ; comida=fp raíces ; adj=gruñón,trabajador ; w=3
    f comadreja : animal nombrable pequeño rápido caza bosque pelo ; casa=f madriguera ; comida=mp huevos ; adj=delgado,nervioso ; w=2
    m castor : animal nombrable mediano nada construye trabajador agua bosque pelo ; casa=m dique ; comida=f corteza de sauce ; adj=trabajador,mañoso ; w=4
    f nutria : animal nombrable mediano nada rápido agua pelo ; casa=f orilla ; comida=fp truchas ; adj=juguetón,ágil ; w=4
    f rana : animal nombrable diminuto pequeño salta nada canta agua ; casa=m charco ; comida=mp mosquitos ; adj=verde,cantor ; w=6
    m sapo : animal nombrable pequeño salta nada nocturno agua prado ; casa=f piedra húmeda ; comida=fp moscas ; adj=gordo,tranquilo ; w=3
    f lagartija : animal nombrable diminuto pequeño trepa rápido prado ; casa=f grieta del muro ; comida=fp hormigas voladoras ; adj=verde,friolero ; w=3
    m caracol : animal nombrable diminuto pequeño lento prado bosque ; casa=f concha ; comida=fp hojas tiernas ; adj=despacioso,tímido ; w=5
    f hormiga : animal nombrable diminuto pequeño insecto cava fuerte trabajador prado bosque ; casa=m hormiguero ; comida=mp granos de trigo ; adj=negro,trabajador ; w=6
    f abeja : animal nombrable diminuto pequeño insecto vuela alado construye trabajador prado ; casa=f colmena ; comida=m néctar ; adj=dorado,trabajador ; w=6
    f mariposa : animal nombrable diminuto pequeño insecto vuela alado prado ; casa=f flor ; comida=m néctar ; adj=amarillo,delicado ; w=5
    m grillo : animal nombrable diminuto pequeño insecto salta canta nocturno prado ; casa=m agujerito ; comida=f hierba ; adj=músico,negro ; w=4
    f cigarra : animal nombrable diminuto pequeño insecto canta vuela prado ; casa=f rama ; comida=f savia ; adj=cantor,perezoso ; w=3
    f luciérnaga : animal nombrable diminuto pequeño insecto vuela nocturno brilla alado prado bosque ; casa=f hierba alta ; comida=m rocío ; adj=brillante,soñador ; w=4
    f mariquita : animal nombrable diminuto pequeño insecto vuela alado prado ; casa=f hoja ; comida=mp pulgones ; adj=rojo,coqueto ; w=3
    m escarabajo : animal nombrable diminuto pequeño insecto fuerte lento prado bosque ; casa=m tronco hueco ; comida=fp hojas secas ; adj=negro,terco ; w=3
    f araña : animal nombrable diminuto pequeño teje trepa bosque granja ; casa=f telaraña ; comida=fp moscas ; adj=paciente,tejedor ; w=4
    f oruga : animal nombrable diminuto pequeño insecto lento prado ; casa=f hoja ; comida=fp hojas ; adj=verde,glotón ; w=3
    m caballo : animal nombrable grande rápido fuerte granja prado pelo ; casa=m establo ; comida=m heno ; adj=blanco,noble ; w=4
    f yegua : animal nombrable grande rápido fuerte granja prado pelo ; casa=m establo ; comida=f avena ; adj=alazán,tranquilo ; especie=caballo ; w=2
    m burro : animal nombrable grande fuerte lento granja prado pelo ; casa=m establo ; comida=f paja ; adj=terco,gris,paciente ; w=6
    f vaca : animal nombrable grande fuerte lento granja prado ; casa=m establo ; comida=f hierba ; adj=manso,lechero ; w=4
    m buey (bueyes) : animal nombrable grande fuerte lento granja ; casa=m establo ; comida=f paja ; adj=manso,forzudo ; w=2
    f oveja : animal nombrable mediano lento granja prado pelo ; casa=m redil ; comida=f hierba ; adj=lanudo,miedoso ; w=5
    f cabra : animal nombrable mediano salta trepa granja prado pelo ; casa=m corral ; comida=mp matorrales ; adj=saltarín,testarudo ; w=5
    m cordero : animal nombrable pequeño salta granja prado pelo ; casa=m redil ; comida=f leche ; adj=blanco,dulce ; w=3
    m cerdo : animal nombrable grande granja ; casa=f pocilga ; comida=fp bellotas ; adj=rosado,glotón ; w=4
    m potro : animal nombrable mediano rápido salta granja prado pelo ; casa=m establo ; comida=f leche ; adj=nervioso,veloz ; especie=caballo ; w=2
    m mono : animal nombrable mediano trepa salta rápido selva pelo ; casa=f copa de un árbol ; comida=mp plátanos ; adj=travieso,burlón ; w=6
    m murciélago : animal nombrable pequeño vuela nocturno alado bosque pelo ; casa=f cueva ; comida=mp mosquitos ; adj=negro,distraído ; w=3
    m elefante : lejano nombrable grande fuerte lento selva ; casa=f llanura ; comida=fp hojas de acacia ; adj=enorme,memorioso ; w=5
    m león : lejano nombrable grande rápido fuerte caza selva pelo ; casa=f cueva ; comida=f carne ; adj=orgulloso,dormilón ; w=5
    f leona : lejano nombrable grande rápido fuerte caza selva pelo ; casa=f cueva ; comida=f carne ; adj=valiente ; especie=león ; w=2
    f jirafa : lejano nombrable grande alto selva ; casa=f sabana ; comida=fp hojas altas ; adj=alto,curioso ; w=4
    m canguro : lejano nombrable mediano salta rápido pelo ; casa=f llanura ; comida=f hierba ; adj=saltarín ; w=3
    f cebra : lejano nombrable grande rápido selva pelo ; casa=f sabana ; comida=f hierba ; adj=rayado ; w=3
    m hipopótamo : lejano nombrable grande fuerte nada lento selva agua ; casa=m río ; comida=fp plantas del río ; adj=tranquilo,enorme ; w=3
    m loro : lejano nombrable pequeño vuela ave alado selva ; casa=f palmera ; comida=fp semillas ; adj=verde,parlanchín ; w=4
    m pez (peces) : pez nombrable pequeño nada agua ; casa=m fondo del agua ; comida=fp algas ; adj=plateado,dorado ; w=5
    m cangrejo : pez nombrable pequeño nada lento agua mar ; casa=f roca ; comida=fp algas ; adj=rojo,cauto ; w=3
    m pulpo : pez nombrable mediano nada mar ; casa=f cueva del mar ; comida=mp caracolillos ; adj=listo ; w=3
    f ballena : pez nombrable grande fuerte nada mar ; casa=m océano ; comida=m plancton ; adj=enorme,cantor ; w=3
    m delfín : pez nombrable grande rápido nada mar ; casa=m mar ; comida=fp sardinas ; adj=juguetón ; w=3
    """
}
