/// A plot: who it needs, what they choose, and the beats of what happens.
///
/// # PLOTS: how to write one
///
/// A file `Data/plots/fables-TOPIC.txt` or `stories-TOPIC.txt` is listed in `TextSources` and in
/// `CStoryData/storydata.c`. It is a sequence of plots, each:
///
///     plot: la-manzana-alta                        id, unique, never changed (it decides the split)
///     theme: compartir                             a phrase set moral.compartir must exist (fables)
///     A: animal !vuela !trepa                      cast by tags: all of them; ! not; a/b either
///     B: animal vuela
///     T = f manzana | m melón | mp higos           cast by nouns written here: a world line each
///     L: lugar bosque/prado
///     $idea: una cuerda | un columpio              a choice that stays the same through the story
///     $causa,remedio: el barro ; una tabla | la lluvia ; un techo        choices that belong together
///     title: La {T.sp} más alta | {A.el} y {T.el}  several lines add up
///     moral: Juntos llegamos más alto.             must read well after "aprendieron que"; several lines
///     learn: A+B                                   who learns it (A+B where there is a B)
///     * presentación                               a beat that starts a paragraph
///     - En {L.en}, {A.un} soñaba con {T.el}.       its frames, one of which is told;
///       Un frame puede seguir en otra línea con sangría.
///     + deseo                                      a beat that goes on in the same paragraph
///     *? detalle 40                                a beat told in 40 % of the stories (+? likewise)
///
/// A line that begins with `#` is a comment. Write at least three frames a beat, four or more for the
/// common ones, each a different way to see the moment, not a synonym swap; all must fit what the
/// beats before and after tell, whichever of their frames comes. The Spanish is read on both sides of
/// the ocean: "ustedes", never "vosotros". Use {A.sp} or {A.nombre} to address someone.
///
/// ## Markup
///
///     {A}            a mention: "el conejo", "Lolo", "el pequeño conejo", as the story has it
///     {A.un}         first meeting: "un conejo", "un conejo gris", "un conejo llamado Lolo"
///     {A.el} {A.sp} {A.pl} {A.los} {A.unos} {A.nombre}     "el conejo" "conejo" "conejos" …
///     {A.él} {A.lo} {A.le}                      pronouns: él ella ellos ellas · lo la los las · le les
///     {A.este} {A.ese} {A.aquel} {A.mi} {A.tu} {A.su} {A.nuestro}    with the noun: "esta manzana"
///     {A.mío} {A.tuyo} {A.suyo}                 without: "mía"
///     {L.en} {L.a}   "en el bosque", "a la orilla del río" · "al bosque"
///     {A.adj}        an adjective of the noun's own, agreeing
///     {A.casa.su}    a noun of the noun (casa, comida, cría …): any form follows: {A.comida.el}
///     {A+B}          "el conejo y la tortuga"; {A+B:o} takes the plural: junt{A+B:o}, l{A+B:o} dos
///     {A+B!o}        gender alone, singular: cada un{A+B!o}, ningun{A+B!o}, {A+B!el otro|la otra}
///     cansad{A:o}    o/a/os/as;  {A:campeón|campeona} two or four forms (m, f, mp, fp)
///     {T#era|eran}   by number;  estaba{T#n} only the plural adds
///     {A?vuela:volando|corriendo}               by tag
///     {idea}         a shared choice             <feliz A>     a phrase of the library (Phrases/)
///     [a|b|3:c]      one of them, c with weight 3; [muy |] leaves out       //   a new paragraph
///     «A gritó: ¡Es mía!»                        direct speech, a sentence of its own
///     «A le dijo ~ a {B}: Ven. | Tengo una idea.»
///     «A: ¿Quién anda ahí?»                      the verb by the engine   «: ¡Sí!»  no attribution
///
/// Speech comes out with dashes (its own paragraph, the attribution after or in the middle) or with
/// quotation marks, as the story decides; so nothing may precede it in its sentence, and no full stop
/// follows the ». `|` marks where the attribution can stand; `~` where the speaker's name goes when
/// the verb comes first. End each part in . ! ? … or, before a |, in a comma.
///
/// Contractions (de + el, a + el), y → e, o → u and capitals at the start of sentences come by
/// themselves; where the speaker is plainly the subject already, its name may be left out. So after "! " or "? " a capital always follows: write "—" or a comma in between where
/// the sentence goes on. Tags and attributes: `World/`. Phrases: `Phrases/`.
struct Plot: Sendable {
  var id = ""
  var kind = CorpusKind.fables
  var theme = ""
  var roles: [Role] = []
  var variables: [Variable] = []
  var titles: [Frame] = []
  var morals: [Frame] = []
  var learners: CastReference = []
  var beats: [Beat] = []

  /// One in ten plots is kept out of training whole; the id alone decides.
  var isHeldOut: Bool {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return (hash >> 17) % 10 == 3
  }

  /// A member of the cast, and who may play it.
  struct Role: Sendable {
    var name: String
    var candidates: [Noun]
    var cumulativeWeights: [Int]
  }

  /// Shared choices: in each alternative one frame a name.
  struct Variable: Sendable {
    var slots: [Int]
    var alternatives: [[Frame]]
  }

  /// A moment of the plot and the ways to tell it.
  struct Beat: Sendable {
    var name: String
    var startsParagraph: Bool
    var percent: Int
    var frames: [Frame]
  }
}
