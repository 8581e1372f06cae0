extension PhraseSources {
  /// What is learned, by theme; every line must read well after "aprendieron que".
  static let morals = """
    phrase moral.compartir: Compartir hace que todos ganen. | Compartir hace felices a todos. | A veces, compartir es mejor que tener todo. | Lo que se comparte sabe mejor. | La alegría repartida no se hace más pequeña, sino más grande. | Quien parte su pan gana un amigo.
    phrase moral.turnos: Tomar turnos evita peleas y todos disfrutan. | Esperar el turno también es una forma de compartir. | Cuando cada uno espera su vez, hay tiempo para todos. | Compartir y turnarse es mejor que pelear.
    phrase moral.cambiar: Cambiar lo que uno tiene por lo que necesita alegra a los dos. | Cada uno tiene algo que a otro le hace falta. | Un buen trato deja contentos a los dos. | Lo que a uno le sobra, a otro le falta.
    phrase moral.hablar: Hablar claro ayuda a trabajar juntos. | Trabajar juntos es mejor cuando se habla claro. | Preguntar a tiempo evita muchos enredos. | Las cosas se entienden mejor cuando se dicen con calma.
    phrase moral.sacrificio: A veces, cooperar significa sacrificar algo. | A veces hay que dar algo nuestro para ayudar a los demás. | Lo que se da por un amigo no se pierde. | El cariño se nota en lo que somos capaces de dar.
    phrase moral.competir: Competir es divertido, pero lo más importante es ser buenos amigos. | Se puede competir, pero siempre con respeto. | Ganar no vale la pena si se pierde a un amigo. | Una carrera dura un momento y una amistad, mucho más.
    phrase moral.juntos: Los problemas difíciles se solucionan mejor cuando trabajamos juntos. | Trabajar juntos es mejor que trabajar solo. | Juntos somos más fuertes que solos. | Lo que uno no puede, lo pueden dos. | Muchas fuerzas pequeñas hacen una grande.
    phrase moral.egoísmo: El egoísmo deja solo a quien lo guarda. | Ser egoísta no sirve de nada. | Quien lo quiere todo para sí termina sin nadie. | De nada sirve tener mucho si no hay con quién disfrutarlo.
    phrase moral.paciencia: La paciencia llega más lejos que la prisa. | Las cosas buenas necesitan su tiempo. | Quien sabe esperar recoge mejores frutos. | Las prisas rompen lo que la calma construye.
    phrase moral.honestidad: La verdad, aunque cueste, siempre es mejor camino. | Decir la verdad da más paz que cualquier mentira. | La confianza se gana con la verdad. | Una mentira pequeña puede hacer un daño grande.
    phrase moral.pedir-ayuda: Pedir ayuda no es de débiles, sino de sabios. | Nadie puede con todo, y no pasa nada por decirlo. | Quien pide ayuda ya ha encontrado la mitad del camino.
    phrase moral.acoger: Quien llega de lejos puede traer lo que nos faltaba. | Siempre hay sitio para uno más. | Un amigo nuevo empieza con un saludo. | Ser diferente no es un defecto, sino un regalo.
    phrase moral.escuchar: Quien escucha aprende el doble. | Escuchar a los demás nos ahorra muchos tropiezos. | Hasta la voz más pequeña puede tener razón.
    phrase moral.promesas: Una promesa vale tanto como quien la cumple. | Cumplir la palabra es la mejor manera de cuidar a un amigo. | Antes de prometer hay que pensar, y después de prometer, cumplir.
    phrase moral.perdonar: Perdonar quita un peso de encima a los dos. | Un amigo vale más que un enfado. | Pedir perdón a tiempo arregla casi todo.
    phrase moral.ayudar: Ayudar a otros es bueno para todos. | El bien que hacemos siempre encuentra el camino de vuelta. | Nadie es tan pequeño que no pueda ayudar. | Una mano amiga llega en el momento justo.
    phrase moral.ser-uno-mismo: Cada uno tiene su propio don. | No hace falta ser como los demás para ser valioso. | Lo que nos hace distintos también nos hace útiles.
    """
}
