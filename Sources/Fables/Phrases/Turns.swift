extension PhraseSources {
  /// Turns of the tale: openings of a sentence, each without its comma.
  static let turns = """
    phrase de-pronto: de pronto | de repente | en ese momento | justo entonces | sin que nadie lo esperara
    phrase luego: después | luego | al rato | un poco más tarde | poco después | pasado un rato
    phrase por-fin: por fin | al fin | al final | después de mucho esfuerzo | cuando ya nadie lo esperaba
    phrase desde: desde aquel día | desde entonces | a partir de ese día | y desde aquel día | desde esa tarde
    """
}
