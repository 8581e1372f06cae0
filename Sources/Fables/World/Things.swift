extension WorldSources {
  /// Things. Tags: `cosa` and `fruta comida dulce juguete herramienta prenda abrigo regalo brillante
  /// música libro partible` (can be cut or shared out) `turnos` (used by one at a time) `escuela`.
  static let things = """
    f manzana : cosa fruta comida partible alto ; adj=rojo,maduro
    f pera : cosa fruta comida partible alto ; adj=dulce,maduro
    m melón : cosa fruta comida partible suelo ; adj=dulce
    f sandía : cosa fruta comida partible suelo ; adj=fresco,enorme
    f calabaza : cosa comida partible suelo ; adj=redondo,enorme
    f naranja : cosa fruta comida partible alto ; adj=jugoso
    m mango : cosa fruta comida partible alto ; adj=dulce
    mp higos : cosa fruta comida partible alto ; adj=dulce
    fp cerezas : cosa fruta comida partible alto ; adj=rojo
    fp uvas : cosa fruta comida partible alto ; adj=morado
    fp fresas : cosa fruta comida partible suelo ; adj=rojo,dulce
    fp moras : cosa fruta comida partible suelo ; adj=negro,dulce
    fp avellanas : cosa fruta comida partible ; adj=tostado
    fp nueces : cosa fruta comida partible
    m pan : cosa comida partible ; adj=tierno,caliente
    m queso : cosa comida partible ; adj=tierno
    f tarta : cosa comida dulce partible
    m pastel : cosa comida dulce partible
    fp galletas : cosa comida dulce partible
    f empanada : cosa comida partible
    f pelota : cosa juguete turnos escuela ; adj=rojo,azul,nuevo
    f cometa : cosa juguete turnos ; adj=amarillo,rojo
    m columpio : cosa juguete turnos lugarfijo
    m tobogán (toboganes) : cosa juguete turnos lugarfijo
    m trompo : cosa juguete turnos ; adj=rojo
    f bicicleta : cosa juguete turnos ; adj=azul,verde
    m patinete : cosa juguete turnos ; adj=azul
    m tren de madera : cosa juguete turnos
    m barquito de papel : cosa juguete turnos
    m tambor : cosa juguete música turnos
    f flauta : cosa música turnos
    f guitarra : cosa música turnos
    f pala : cosa herramienta turnos
    f carretilla : cosa herramienta turnos
    f regadera : cosa herramienta turnos
    f escalera : cosa herramienta turnos
    f cuerda : cosa herramienta
    f manta : cosa abrigo ; adj=de lana,suave
    f bufanda : cosa abrigo prenda ; adj=de lana,azul
    m gorro : cosa abrigo prenda ; adj=de lana,rojo
    m paraguas (paraguas) : cosa prenda turnos lluvia ; adj=rojo,amarillo
    m sombrero : cosa prenda ; adj=de paja
    m libro de cuentos : cosa libro turnos escuela
    f linterna : cosa herramienta turnos noche
    f caracola : cosa brillante regalo
    f piedra brillante : cosa brillante regalo
    f pluma dorada : cosa brillante regalo
    f campanilla : cosa brillante regalo música
    f llave : cosa brillante
    m espejo : cosa brillante
    """
}
