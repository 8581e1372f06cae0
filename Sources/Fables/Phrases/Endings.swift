extension PhraseSources {
  /// Last sentences.
  static let endings = """
    phrase amigos X
    - <desde>, {X} fueron grandes amig{X:o}.
    - <desde>, casi siempre iban junt{X:o} {X}.
    - <desde>, {X} se saludaban cada mañana.
    - <desde>, {X} no volvieron a pelear por cosas así.
    - <desde>, {X} supieron que podían contar {X:el uno con el otro|la una con la otra|el uno con el otro|la una con la otra}.
    phrase dormir X
    - Aquella noche, {X} se durmió con una sonrisa.
    - Esa noche, {X} durmió como un tronco.
    - Y {X} soñó con todo lo que había pasado.
    - Antes de dormir, {X} lo contó todo otra vez.
    """
}
