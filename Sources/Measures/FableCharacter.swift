/// Somebody in fables, by all the words that name them.
public struct FableCharacter: Sendable, Hashable {
  /// The word that a table has for it.
  public let name: String
  /// Its forms in small letters: both genders, plurals and diminutives.
  public let forms: [String]
  /// Whether it flies in the world as it is.
  public let flies: Bool

  /// The characters that a study looks at: those of the published examples, and the most frequent
  /// of fables; those that cannot fly first.
  public static let all = wingless + winged

  private static let wingless = [
    "conejo coneja conejos conejas conejito conejita conejitos conejitas",
    "tortuga tortugas tortuguita tortuguitas",
    "liebre liebres lebrato lebratos",
    "gato gata gatos gatas gatito gatita gatitos gatitas",
    "perro perra perros perras perrito perrita perritos perritas cachorro cachorros",
    "ratón ratona ratones ratonas ratoncito ratoncita ratoncitos ratoncitas",
    "zorro zorra zorros zorras zorrito zorrita zorritos zorritas",
    "oso osa osos osas osito osita ositos ositas osezno oseznos",
    "rana ranas ranita ranitas",
    "ardilla ardillas ardillita ardillitas",
    "burro burra burros burras burrito burrita burritos burritas",
    "oveja ovejas ovejita ovejitas",
    "mono mona monos monas monito monita monitos monitas",
    "hormiga hormigas hormiguita hormiguitas",
    "oruga orugas oruguita oruguitas",
    "niño niña niños niñas",
  ].map { FableCharacter($0, flies: false) }

  private static let winged = [
    "pájaro pájara pájaros pájaras pajarito pajarita pajaritos pajaritas pajarillo pajarillos",
    "búho búhos buhito buhitos",
    "mariposa mariposas maripositas mariposita",
    "abeja abejas abejita abejitas",
  ].map { FableCharacter($0, flies: true) }

  private init(_ words: String, flies: Bool) {
    forms = words.split(separator: " ").map(String.init)
    name = forms.first ?? ""
    self.flies = flies
  }
}
