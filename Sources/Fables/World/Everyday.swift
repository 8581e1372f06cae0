extension WorldSources {
  /// What everyday life is full of, for the stories. Tags, each a list of its own: `ropa calzado plato sopa postre
  /// verdura mueble instrumento flor pájaro mascota empleo vehículo útil árbol juego tesoro`.
  static let everyday = """
    f camisa : ropa ; adj=blanco,celeste,verde
    m pantalón (pantalones) : ropa ; adj=azul,gris,marrón
    f falda : ropa ; adj=rojo,amarillo,morado
    m vestido : ropa ; adj=verde,blanco,azul
    f chaqueta : ropa ; adj=negro,marrón,gris
    m abrigo : ropa ; adj=gris,azul,largo
    m suéter (suéteres) : ropa ; adj=rojo,verde,grueso
    f gorra : ropa ; adj=azul,rojo,amarillo
    m impermeable : ropa ; adj=amarillo,azul
    m chaleco : ropa ; adj=negro,marrón,rojo
    m pijama : ropa ; adj=azul,celeste,suave
    m delantal (delantales) : ropa ; adj=blanco,verde,rojo
    fp botas : ropa calzado ; adj=negro,marrón,alto
    fp sandalias : ropa calzado ; adj=blanco,marrón,ligero
    mp zapatos : ropa calzado ; adj=negro,azul,brillante
    fp zapatillas : ropa calzado ; adj=blanco,rojo,verde
    mp guantes : ropa ; adj=rojo,grueso,gris
    mp calcetines : ropa ; adj=blanco,verde,grueso
    f sopa de fideos : plato sopa
    f sopa de verduras : plato sopa
    f crema de calabaza : plato sopa
    m caldo de pollo : plato sopa
    fp lentejas : plato
    m arroz con pollo : plato
    f tortilla de papas : plato
    mp macarrones con tomate : plato
    m pescado al horno : plato
    f ensalada de garbanzos : plato
    fp albóndigas en salsa : plato
    m puré de papas : plato
    m guiso de frijoles : plato
    f lasaña : plato
    m flan : postre
    m arroz con leche : postre
    fp natillas : postre
    mp buñuelos : postre
    m bizcocho de limón : postre
    m helado de vainilla : postre
    f tarta de manzana : postre
    m pastel de chocolate : postre
    f macedonia de frutas : postre
    m pudin de pan : postre
    fp zanahorias : verdura ; adj=naranja,fresco
    fp cebollas : verdura ; adj=blanco,dorado
    mp calabacines : verdura ; adj=verde,fresco
    mp pepinos : verdura ; adj=verde,fresco
    mp pimientos : verdura ; adj=rojo,verde
    mp tomates : verdura ; adj=rojo,maduro
    fp berenjenas : verdura ; adj=morado,brillante
    fp acelgas : verdura ; adj=verde,fresco
    mp rábanos : verdura ; adj=rojo,pequeño
    fp alcachofas : verdura ; adj=verde,tierno
    mp guisantes : verdura ; adj=verde,tierno
    f coliflor : verdura ; adj=blanco,enorme
    m sofá : mueble ; adj=viejo,azul
    m sillón (sillones) : mueble ; adj=verde,cómodo
    m armario : mueble ; adj=enorme,antiguo
    f cómoda : mueble ; adj=antiguo,pesado
    f estantería : mueble ; adj=alto,blanco
    m escritorio : mueble ; adj=pequeño,antiguo
    f mecedora : mueble ; adj=viejo,blanco
    m baúl : mueble ; adj=pesado,negro
    f alacena : mueble ; adj=alto,antiguo
    m piano : instrumento ; adj=negro,viejo
    m violín (violines) : instrumento ; adj=pequeño,brillante
    m acordeón (acordeones) : instrumento ; adj=rojo,viejo
    f trompeta : instrumento ; adj=dorado,brillante
    m clarinete : instrumento ; adj=negro
    m violonchelo : instrumento ; adj=enorme,oscuro
    f guitarra : instrumento ; adj=viejo,oscuro
    f flauta : instrumento ; adj=dulce
    m xilófono : instrumento ; adj=pequeño
    mp geranios : flor ; adj=rojo,rosa
    fp margaritas : flor ; adj=blanco,amarillo
    mp claveles : flor ; adj=rojo,blanco
    mp tulipanes : flor ; adj=amarillo,rojo
    fp violetas : flor ; adj=pequeño,morado
    mp girasoles : flor ; adj=alto,enorme
    fp amapolas : flor ; adj=rojo
    fp azucenas : flor ; adj=blanco
    fp hortensias : flor ; adj=azul,blanco
    mp jazmines : flor ; adj=blanco
    m gorrión (gorriones) : pájaro ; adj=pequeño,pardo
    m mirlo : pájaro ; adj=negro
    m petirrojo : pájaro ; adj=diminuto
    f golondrina : pájaro ; adj=veloz
    m jilguero : pájaro ; adj=pequeño
    m colibrí : pájaro ; adj=verde,diminuto
    f paloma : pájaro ; adj=gris,blanco
    m vencejo : pájaro ; adj=oscuro
    m perro : mascota nombrable ; adj=peludo,negro,blanco
    f perrita : mascota nombrable ; adj=marrón,blanco,peludo
    m gato : mascota nombrable ; adj=gris,negro,dormilón
    f gata : mascota nombrable ; adj=blanco,negro,gris
    m canario : mascota nombrable ; adj=amarillo
    f tortuga : mascota nombrable ; adj=lento,pequeño
    m hámster : mascota nombrable ; adj=gordo,blanco
    m loro : mascota nombrable ; adj=verde,hablador
    f doctora : empleo salud ; adj=joven,alto
    m doctor : empleo salud ; adj=joven,alto
    f dentista : empleo salud
    m dentista : empleo salud
    f enfermera : empleo salud
    m enfermero : empleo salud
    m peluquero : empleo peluquería
    f peluquera : empleo peluquería
    m mecánico : empleo taller
    f mecánica : empleo taller
    m electricista : empleo taller
    f electricista : empleo taller
    m fontanero : empleo taller
    f arquitecta : empleo
    m bombero : empleo
    f bombera : empleo
    f bibliotecaria : empleo
    m bibliotecario : empleo
    f veterinaria : empleo
    m veterinario : empleo
    m conductor : empleo transporte
    f conductora : empleo transporte
    m frutero : empleo puesto
    f frutera : empleo puesto
    m pescadero : empleo puesto
    f pescadera : empleo puesto
    f florista : empleo puesto
    m florista : empleo puesto
    f pintora : empleo artista
    m pintor : empleo artista
    f fotógrafa : empleo artista
    m fotógrafo : empleo artista
    m relojero : empleo taller
    f relojera : empleo taller
    f científica : empleo
    m astronauta : empleo
    f piloto : empleo
    m cocinero : empleo
    f cocinera : empleo
    m periodista : empleo
    f ingeniera : empleo
    m autobús (autobuses) : vehículo ; adj=rojo,verde
    m camión (camiones) : vehículo ; adj=azul,enorme
    f furgoneta : vehículo ; adj=blanco,viejo
    m taxi : vehículo ; adj=amarillo,negro
    m tranvía : vehículo ; adj=rojo,amarillo
    f moto : vehículo ; adj=negro,rojo
    f bicicleta : vehículo ; adj=verde,viejo
    f ambulancia : vehículo ; adj=blanco
    m velero : vehículo barco ; adj=blanco
    f lancha : vehículo barco ; adj=azul,veloz
    m martillo : útil
    m destornillador : útil
    fp tijeras : útil
    m serrucho : útil
    fp pinzas : útil
    f lupa : útil
    m embudo : útil
    f brocha : útil
    m rastrillo : útil
    f regla : útil
    m almendro : árbol
    m limonero : árbol
    m naranjo : árbol
    f higuera : árbol
    m ciruelo : árbol
    m nogal : árbol
    m cerezo : árbol
    m peral : árbol
    m dominó : juego
    m ajedrez : juego
    m parchís : juego
    fp damas : juego
    m rompecabezas : juego
    fp cartas : juego
    f moneda antigua : tesoro
    m botón dorado : tesoro
    f canica verde : tesoro
    f llave oxidada : tesoro
    m reloj de bolsillo : tesoro
    f brújula : tesoro
    m silbato : tesoro
    m sello extranjero : tesoro
    f foto antigua : tesoro
    m anillo de hojalata : tesoro
    f medalla : tesoro
    m dado de madera : tesoro
    """
}
