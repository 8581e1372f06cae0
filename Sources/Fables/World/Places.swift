extension WorldSources {
  /// Places. Tags: `lugar` and `bosque prado agua granja pueblo monte casa escuela mar jardín calle
  /// noche abierto` (abierto: under the open sky).
  static let places = """
    m bosque : lugar bosque abierto ; en=en el bosque,en un claro del bosque ; adj=verde,espeso ; w=7
    m río : lugar agua abierto ; en=a la orilla del río,junto al río,cerca del río ; w=6
    m lago : lugar agua abierto ; en=a la orilla del lago,junto al lago ; w=4
    m estanque : lugar agua abierto granja ; en=junto al estanque,al borde del estanque ; w=4
    m arroyo : lugar agua abierto bosque ; en=junto al arroyo,a la orilla del arroyo ; w=4
    m prado : lugar prado abierto ; en=en el prado,en medio del prado ; w=6
    m valle : lugar prado abierto monte ; en=en el valle ; w=4
    f colina : lugar prado abierto monte ; en=en la colina,al pie de la colina ; w=4
    f montaña : lugar monte abierto ; en=al pie de la montaña,en la ladera de la montaña ; w=4
    f granja : lugar granja abierto ; en=en la granja,en el patio de la granja ; w=6
    m establo : lugar granja ; en=junto al establo ; w=2
    m molino : lugar granja pueblo abierto ; en=junto al molino,detrás del molino ; w=3
    f huerta : lugar granja jardín abierto ; en=en la huerta ; w=4
    m huerto : lugar granja jardín abierto ; en=en el huerto ; w=3
    m jardín : lugar jardín abierto ; en=en el jardín,entre las flores del jardín ; w=5
    f plaza : lugar pueblo calle abierto ; en=en la plaza,en la plaza del pueblo ; w=5
    m parque : lugar pueblo calle abierto jardín ; en=en el parque,bajo los árboles del parque ; w=5
    m mercado : lugar pueblo calle ; en=en el mercado ; w=3
    f escuela : lugar escuela pueblo ; en=en la escuela,en el patio de la escuela ; w=4
    m puente : lugar agua abierto ; en=junto al puente,al lado del puente viejo ; w=3
    m sendero : lugar bosque prado abierto ; en=en el sendero,al borde del sendero ; a=al sendero ; w=3
    m camino : lugar prado abierto ; en=en el camino,a un lado del camino ; w=3
    f playa : lugar mar abierto ; en=en la playa,en la arena de la playa ; w=4
    m puerto : lugar mar pueblo ; en=en el puerto ; w=2
    m viejo roble : lugar bosque abierto ; en=bajo el viejo roble,al pie del viejo roble ; w=4
    m castañar : lugar bosque abierto ; en=en el castañar ; w=2
    m pinar : lugar bosque abierto ; en=en el pinar ; w=2
    m trigal : lugar prado granja abierto ; en=junto al trigal,al borde del trigal ; w=3
    f fuente : lugar pueblo agua abierto ; en=junto a la fuente ; w=3
    f pradera : lugar prado abierto ; en=en la pradera ; w=3
    f charca : lugar agua abierto ; en=junto a la charca ; w=3
    f aldea : lugar pueblo abierto ; en=en la aldea ; w=3
    f selva : selva abierto ; en=en la selva,en lo más hondo de la selva ; w=4
    f sabana : selva abierto ; en=en la sabana ; w=3
    m salón de clases : aula escuela ; en=en el salón de clases ; w=4
    m patio : aula escuela ; en=en el patio ; w=3
    """
}
