/// How one story is told from beginning to end.
struct Manner: Sendable {
  /// How speech is written; never mixed in a story.
  enum Speech: Sendable { case dash, quotes }

  var speech: Speech
  /// Whether the story is told in the present tense.
  var isPresent: Bool
  /// Whether the protagonist tells it.
  var isFirstPerson: Bool
  var hasTitle: Bool
  /// In how many of a hundred cases a new event begins a new paragraph.
  var breaks: Int

  init(kind: CorpusKind, dice: inout StoryRandom) {
    speech = dice.chance(60) ? .dash : .quotes
    isPresent = dice.chance(kind == .fables ? 7 : 11)
    isFirstPerson = dice.chance(kind == .fables ? 3 : 20)
    hasTitle = dice.chance(25)
    breaks = [0, 20, 35, 50][dice.below(4)]
  }
}
