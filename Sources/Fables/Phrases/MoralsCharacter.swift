extension PhraseSources {
  /// More themes: gratitude, envy, boasting, courage, effort, perseverance, care for what is old.
  static let moralsOfCharacter = """
    phrase moral.agradecer: Quien da las gracias guarda el bien dos veces. | Un favor recordado calienta más que una hoguera. | Ningún regalo es pequeño si se agradece de verdad. | La gratitud es la memoria del corazón.
    phrase moral.envidiar: Quien mira siempre lo ajeno no ve lo propio. | La envidia no deja disfrutar de lo que ya se tiene. | Cada cual brilla a su manera. | Desear la suerte de otro es olvidar la nuestra.
    phrase moral.presumir: Quien mucho presume poco escucha. | El verdadero valor no necesita anunciarse. | Las alabanzas saben mejor en boca de otros. | Nadie es tan grande como para no necesitar a nadie.
    phrase moral.atreverse: Ser valiente no es no tener miedo, sino dar el paso a pesar de él. | El miedo se achica cuando se lo mira de cerca. | De la mano de un amigo, la oscuridad asusta menos. | Nadie sabe lo que puede hacer hasta que lo intenta.
    phrase moral.esforzarse: Lo que se hace a tiempo no pesa después. | El trabajo bien hecho deja dormir tranquilo. | La pereza de hoy es la prisa de mañana. | También el descanso forma parte de un buen trabajo.
    phrase moral.perseverar: Caerse no es fracasar si uno vuelve a levantarse. | Paso a paso se suben las cuestas más largas. | Quien lo intenta una vez más suele estar cerca de lograrlo. | Gota a gota se llena el cántaro.
    phrase moral.edades: Los mayores saben caminos que los jóvenes aún no han andado. | La experiencia y las fuerzas se necesitan mutuamente. | A cualquier edad se puede enseñar y a cualquier edad se puede aprender. | Escuchar a los viejos es ganar tiempo.
    """
}
