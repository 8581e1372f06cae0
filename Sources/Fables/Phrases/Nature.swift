extension PhraseSources {
  /// Times, skies and seasons.
  static let nature = """
    # "Una mañana de abril": a time that opens a sentence, with or without a comma after it.
    phrase mañana: una mañana | un día | una tarde | cierto día | una mañana temprano | una tarde tranquila | una mañana fresca | un buen día | una mañana clara | una tarde cualquiera | un día como tantos
    phrase primavera: una mañana de primavera | una mañana de abril | al comenzar la primavera | un día de mayo | una tarde de primavera | cuando florecieron los almendros
    phrase verano: una tarde de verano | una mañana de julio | un día de mucho calor | en lo más caluroso del verano | una noche de agosto
    phrase otoño: un día de otoño | una mañana de octubre | cuando cayeron las primeras hojas | una tarde de otoño | a finales de noviembre
    phrase cuando: a la hora de la siesta | muy de mañana | al caer la tarde | una mañana de sol | cuando salió el sol | mirando su reflejo en un charco | pensando en sus cosas | con la mirada perdida en las nubes
    # A whole sentence about the sky, fair weather.
    phrase cielo
    - Azul es el cielo cuando quiere, y azul estaba aquel día.
    - El sol acababa de salir.
    - El sol brillaba sobre la hierba.
    - Una brisa suave movía las hojas.
    - Las nubes pasaban despacio, como ovejas.
    - Olía a hierba mojada.
    - El rocío brillaba en las hojas.
    - La mañana estaba clara como el agua.
    phrase lluvia
    - Empezó a llover con fuerza.
    - Unas gotas gordas cayeron sobre las hojas y pronto llovía a cántaros.
    - El cielo se puso gris y se oyó un trueno.
    - La lluvia llegó sin avisar.
    - Las nubes se juntaron y comenzó la tormenta.
    phrase frío
    - Llegó el invierno y la nieve cubrió los caminos.
    - Soplaba un viento helado.
    - Hacía tanto frío que los charcos se habían vuelto de hielo.
    - La primera nevada del año lo dejó todo blanco.
    phrase noche
    - Cayó la noche y salieron las primeras estrellas.
    - El sol se escondió detrás de los montes.
    - La noche llegó despacio.
    - Se hizo de noche.
    phrase siguiente: al día siguiente | a la mañana siguiente | cuando amaneció | al otro día | con la primera luz
    """
}
