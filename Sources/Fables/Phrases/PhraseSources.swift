/// Every source of phrases, in order; a new list goes at the end.
enum PhraseSources {
  static let all = [openings, nature, feelings, talk, turns, endings, morals, moralsOfCharacter]
}
