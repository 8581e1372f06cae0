/// A written story told with other names and, where its head allows, other animals, of the same
/// gender, so that every article and ending still agrees.
///
/// A word is left as it is where an exchange could show: where the text has a word made from it
/// ("conejito" beside "conejo"), or where the word before depends on its first sound ("e Inés").
struct Retelling {
  private let story: WrittenStory
  private var dice: StoryRandom
  private let tokens: [Substring]

  init(_ story: WrittenStory, dice: StoryRandom) {
    self.story = story
    self.dice = dice
    let text = story.title.isEmpty ? story.body : "\(story.title)\n\n\(story.body)"
    tokens = Self.tokens(text)
  }

  /// Tells it: half of the time with its own words.
  mutating func tell() -> Story {
    var exchanges: [String: String] = [:]
    if dice.chance(50) {
      for slot in story.names { exchange(slot, pool: Self.names(slot.gender), &exchanges) }
      if dice.chance(50) {
        for slot in story.animals { exchangeAnimal(slot, &exchanges) }
      }
    }
    var text = ""
    for token in tokens { text += exchanges[String(token)] ?? String(token) }
    let title = story.title.isEmpty ? "" : String(text.prefix { $0 != "\n" })
    return Story(
      title: title, text: text, plot: story.id, isHeldOut: story.isHeldOut,
      source: .written)
  }

  // MARK: What may be exchanged for what

  private static func names(_ gender: Gender) -> [String] {
    Names.list(for: gender, isChild: true) + Names.list(for: gender, isChild: false)
  }

  private mutating func exchange(
    _ slot: WrittenStory.Slot, pool: [String], _ exchanges: inout [String: String]
  ) {
    guard isFree(slot.word, forms: [slot.word]) else { return }
    let choice = pool[dice.below(pool.count)]
    guard fits(choice, for: [slot.word]), !exchanges.values.contains(choice) else { return }
    exchanges[slot.word] = choice
  }

  private mutating func exchangeAnimal(
    _ slot: WrittenStory.Slot, _ exchanges: inout [String: String]
  ) {
    // "El águila" agrees with what stands there, not with "tortuga".
    guard slot.gender == .masculine || !["á", "a", "h"].contains(slot.word.prefix(1)) else {
      return
    }
    let plural = Spanish.plural(slot.word)
    let forms = [slot.word, plural, Self.capitalized(slot.word), Self.capitalized(plural)]
    guard isFree(slot.word, forms: forms) else { return }
    let pool = Self.animals(slot.gender)
    let choice = pool[dice.below(pool.count)]
    let others = [choice, Spanish.plural(choice)]
    guard fits(choice, for: forms), !exchanges.values.contains(choice) else { return }
    for (from, to) in zip(forms, others + others.map(Self.capitalized)) { exchanges[from] = to }
  }

  /// Whether every word that begins as `word` does is one of its forms, so that none is left behind.
  private func isFree(_ word: String, forms: [String]) -> Bool {
    guard !word.contains(" ") else { return false }
    let stem = word.lowercased().prefix(max(3, word.count - 1))
    return tokens.allSatisfy { token in
      !token.lowercased().hasPrefix(stem) || forms.contains(String(token))
    }
  }

  /// Whether `choice` is new to the story and sounds right behind the words that stand before.
  private func fits(_ choice: String, for forms: [String]) -> Bool {
    let lowercased = choice.lowercased()
    guard !tokens.contains(where: { $0.lowercased() == lowercased }) else { return false }
    for index in tokens.indices.dropFirst(2) where forms.contains(String(tokens[index])) {
      let before = tokens[index - 2].lowercased()
      if ["e", "u"].contains(before) { return false }
      if before == "y", lowercased.hasPrefix("i") || lowercased.hasPrefix("hi") { return false }
      if before == "o", "oó".contains(lowercased.prefix(1)) || lowercased.hasPrefix("ho") {
        return false
      }
    }
    return true
  }

  private static func animals(_ gender: Gender) -> [String] {
    gender == .masculine
      ? [
        "conejo", "ratón", "zorro", "oso", "mono", "burro", "gato", "perro", "lobo", "tejón",
        "mapache", "castor", "erizo", "topo", "ciervo", "hámster", "jabalí", "canguro", "tigre",
        "león", "elefante", "camello", "puercoespín", "búfalo",
      ]
      : [
        "coneja", "tortuga", "zorra", "osa", "mona", "burra", "gata", "perra", "loba", "ardilla",
        "nutria", "cebra", "jirafa", "oveja", "cabra", "vaca", "yegua", "comadreja", "marmota",
        "leona", "llama", "gacela", "liebre", "ratona",
      ]
  }

  private static func capitalized(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  /// The text as words and what stands between them, by turns.
  private static func tokens(_ text: String) -> [Substring] {
    var tokens: [Substring] = []
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      let isLetter = text[index].isLetter
      while index < text.endIndex, text[index].isLetter == isLetter {
        index = text.index(after: index)
      }
      tokens.append(text[start..<index])
      start = index
    }
    return tokens
  }
}
