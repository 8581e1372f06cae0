extension WorldSources {
  /// People and heavenly bodies. Tags: `niño` (always has a name), `adulto`, `familia` ("su mamá"),
  /// `oficio` (a trade), `anciano`, `astro`.
  static let people = """
    m niño : niño persona ; adj=curioso,valiente,risueño,callado ; w=8
    f niña : niño persona ; adj=curioso,valiente,risueño,soñador ; w=8
    f mamá : adulto persona familia padres ; def=su mamá ; w=6
    m papá : adulto persona familia padres ; def=su papá ; w=5
    f abuela : adulto persona familia anciano ; def=su abuela ; w=6
    m abuelo : adulto persona familia anciano ; def=su abuelo ; w=6
    f tía : adulto persona familia ; def=su tía ; w=2
    m tío : adulto persona familia ; def=su tío ; w=2
    f maestra : adulto persona escuela ; w=4
    m maestro : adulto persona escuela ; w=3
    m panadero : adulto persona oficio ; w=3
    f panadera : adulto persona oficio ; w=3
    m jardinero : adulto persona oficio
    f jardinera : adulto persona oficio
    m cartero : adulto persona oficio
    f cartera : adulto persona oficio ; w=2
    m herrero : adulto persona oficio
    f costurera : adulto persona oficio
    m carpintero : adulto persona oficio
    f carpintera : adulto persona oficio ; w=2
    m pescador : adulto persona oficio
    f pescadora : adulto persona oficio ; w=2
    m pastor : adulto persona oficio
    f pastora : adulto persona oficio
    m zapatero : adulto persona oficio
    f tejedora : adulto persona oficio
    m molinero : adulto persona oficio
    f molinera : adulto persona oficio
    f vecina : adulto persona vecino
    m vecino : adulto persona vecino
    f anciana : adulto persona anciano vecino
    m anciano : adulto persona anciano vecino
    m Sol : astro ; def=el Sol
    f Luna : astro ; def=la Luna
    m viento : fuerza ; def=el viento
    f nube : fuerza ; adj=blanco,gris,pequeño
    f estrella : fuerza ; adj=pequeño,brillante
    """
}
