extension PhraseSources {
  /// How stories begin: `uno A L`, `dos A B L`, `niño A`, whole sentences that present the cast.
  static let openings = """
    # One being in a place.
    phrase uno A L
    - Había una vez {A.un} que vivía {L.en}.
    - {L.en}, vivía {A.un}.
    - {A.un} vivía {L.en} desde que tenía memoria.
    - {A} estaba {L.en} <cuando>.
    - Esta es la historia de {A.un} que vivía {L.en}.
    - Érase una vez {A.un} que tenía su casa {L.en}.
    - Todos conocían {L.en} a {A.un}.
    - Hace mucho tiempo, {L.en}, había {A.un}.
    - <cielo> {L.en}, {A.un} acababa de despertarse.
    - Cuentan que {L.en} vivía {A.un}.
    - <mañana>, {A.un} salió a pasear {L.en}.
    # Two who know each other.
    phrase dos A B L
    - Había una vez {A.un} y {B.un} que vivían {L.en}.
    - {A.un} y {B.un} se encontraban {L.en}.
    - {L.en}, vivían {A.un} y {B.un}.
    - {A} estaba {L.en} cuando llegó {B}.
    - Estaban {A.un} y {B.un} {L.en}, <juntosHaciendo>.
    - {A.un} y {B.un} eran vecinos {L.en}.
    - <mañana>, {A.un} y {B.un} se encontraron {L.en}.
    - Érase una vez {A.un} que tenía por amig{B:o} a {B.un}. Los dos vivían {L.en}.
    - <cielo> Era un buen día para pasear, y {A.un} y {B.un} se cruzaron {L.en}.
    - Hace muchos años, {L.en}, {A.un} y {B.un} compartían la misma sombra.
    - En aquel tiempo, {A.un} y {B.un} tenían su casa {L.en}.
    - {A} vivía {L.en}, y muy cerca vivía {B}.
    - Nadie recordaba cuándo habían llegado {A.un} y {B.un}, pero {L.en} todos los conocían.
    phrase juntosHaciendo: mirando pasar las nubes | descansando a la sombra | hablando de sus cosas | buscando algo que hacer | calentándose al sol | contando hojas
    # One child.
    phrase niño A
    - Había una vez {A.un} que <gusto>.
    - {A} era {A:un niño|una niña} que <gusto>.
    - A {A} le gustaban mucho los sábados.
    - {A} tenía <edad> años y <gusto>.
    - En una casa con ventanas azules vivía {A.un}.
    - En la última casa de la calle vivía {A.un}.
    phrase gusto: siempre hacía preguntas | lo quería saber todo | guardaba tesoros en los bolsillos | coleccionaba piedras de colores | hablaba con las hormigas | cantaba al bajar la escalera | nunca se cansaba de jugar | dibujaba en cualquier papel | se reía por cualquier cosa | contaba los escalones al subir
    phrase edad: cinco | seis | siete | ocho | nueve
    """
}
