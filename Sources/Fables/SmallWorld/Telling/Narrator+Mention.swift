extension Narrator {
  /// Writes a slot of nouns or pronouns.
  mutating func mention(
    _ form: MentionForm, _ letters: Letters, _ scope: Scope, droppable: Bool
  ) {
    let who = mask(letters, scope)
    guard who != 0 else { return }
    switch form {
    case .subject: mentionSubject(who, droppable: droppable)
    case .object(let preposition): mentionObject(preposition, who)
    case .inside: mentionPlace(who)
    case .direct: write(isNarrator(who) ? (isMany(who) ? "nos" : "me") : direct(who))
    case .indirect: write(indirect(who))
    case .dative:
      if !isNarrator(who) {
        write("a ")
        writeMention(who)
        write(" ")
        subject = who
        rivals = 0
      }
      write(indirect(who))
    case .reflexive: write(VerbForms.reflexivePronouns[person(who)])
    case .both(let joined): mentionBoth(letters, scope, joined)
    case .possessive(let isPlural): write(possessive(who, isPlural))
    case .pronoun: write(isNarrator(who) ? "mí" : WordForms.subjectPronouns[concord(who).index])
    case .owned:
      let owned = mask([letters[letters.count - 1]], scope)
      let owner = mask(Array(letters.dropLast()), scope)
      note(owned)
      write(possessive(owner, concord(owned).isPlural) + " ")
      write(lexeme(owned).noun)
    case .mine, .yours: mentionPossessed(form, who)
    case .introduced:
      write(introduction(who, isPlain: true))
      introduced |= who
    case .kind:
      write(lexeme(who).indefinite + " " + lexeme(who).noun)
      introduced |= who
    case .vocative: write(vocative(who))
    case .trait:
      let adjective = entity(who).adjective
      if !adjective.isEmpty { write(adjective[concord(who).index]) }
    case .phrase(let key):
      guard let phrase = lexeme(who).phrases[key] else { return }
      var inner = Scope(repeating: 0)
      inner[23] = who
      render(phrase, inner)
    default: mentionNoun(form, who)
    }
  }

  func isMany(_ who: EntityMask) -> Bool { who.nonzeroBitCount > 1 }

  func isNarrator(_ who: EntityMask) -> Bool { narrator != 0 && who & narrator != 0 && !isInSpeech }

  func entity(_ who: EntityMask) -> Entity { plan.state.entities[who.trailingZeroBitCount] }

  func lexeme(_ who: EntityMask) -> Lexeme { world.lexemes[entity(who).lexeme] }

  private func direct(_ who: EntityMask) -> String { WordForms.objectPronouns[concord(who).index] }

  private func indirect(_ who: EntityMask) -> String {
    if isNarrator(who) { return isMany(who) ? "nos" : "me" }
    return isMany(who) || concord(who).isPlural ? "les" : "le"
  }

  func possessive(_ who: EntityMask, _ isPlural: Bool) -> String {
    if isNarrator(who) {
      if isMany(who) { return isPlural ? "nuestros" : "nuestro" }
      return isPlural ? "mis" : "mi"
    }
    return isPlural ? "sus" : "su"
  }

  private mutating func mentionBoth(_ letters: Letters, _ scope: Scope, _ joined: Bool) {
    let given = mask([letters[letters.count - 1]], scope)
    let who = mask(Array(letters.dropLast()), scope)
    let first = isNarrator(who) ? (isMany(who) ? "nos" : "me") : "se"
    write(first + (joined ? "" : " ") + direct(given))
  }

  /// Remembers that `who` has been mentioned.
  mutating func note(_ who: EntityMask) {
    introduced |= who
    if entity(who).isCharacter, who & subject == 0 { rivals |= who }
  }

  /// The subject: written, or left out where it goes without saying.
  private mutating func mentionSubject(_ who: EntityMask, droppable: Bool) {
    guard entity(who).isCharacter else { return mentionNoun(.subject, who) }
    if isInSpeech || isInTitle {
      writeMention(who)
      if !isInSpeech { subject = who }
      return
    }
    let isSame = who == subject && rivals & ~who == 0
    let isKnown = introduced & who == who
    let mayDrop: Bool
    if isNarrator(who) {
      let others = who & ~narrator
      mayDrop = dice.chance(others == 0 ? 94 : isSame ? 70 : 0)
    } else {
      mayDrop = isSame && isKnown && dropped < 2 && dice.chance(45)
    }
    if droppable, mayDrop {
      // The space that is left over goes with ``TextPolish``.
      dropped += 1
    } else {
      dropped = 0
      writeMention(who)
    }
    subject = who
    rivals = 0
    introduced |= who
  }

  private mutating func mentionObject(_ preposition: String, _ who: EntityMask) {
    if isNarrator(who) {
      if preposition == "a", writeObjectPronoun(isMany(who) ? "nos" : "me") { return }
      if preposition == "de", !isMany(who), writePossessiveInstead() { return }
      if !isMany(who) {
        write(preposition == "con" ? "conmigo" : preposition.isEmpty ? "mí" : preposition + " mí")
        return
      }
      if preposition == "con" || preposition == "para" || preposition == "de" {
        write(preposition + " nosotros")
        return
      }
    }
    if lexeme(who).features.isSuperset(of: world.placeFeature) {
      return mentionWay(preposition, who)
    }
    if !preposition.isEmpty { write(preposition + " ") }
    if entity(who).isCharacter || isMany(who) {
      writeMention(who)
      note(who)
    } else {
      mentionNoun(.subject, who)
    }
  }

  /// Makes "vio a mí" into "me vio", "ayudar a mí" into "ayudarme", and leaves out what "me" has
  /// said before; false after a reflexive verb, which keeps its "a mí".
  private mutating func writeObjectPronoun(_ pronoun: String) -> Bool {
    guard out.last == 32 else { return false }
    if lastVerb.upperBound == out.count - 1 {
      if lastVerbIsReflexive { return false }
      if out[..<lastVerb.lowerBound].suffix(pronoun.utf8.count + 1).elementsEqual(
        (pronoun + " ").utf8)
      {
        out.removeLast()
        return true
      }
      out.insert(contentsOf: Array((pronoun + " ").utf8), at: lastVerb.lowerBound)
      out.removeLast()
      return true
    }
    let end = out.suffix(3)
    if end.elementsEqual("ar ".utf8) || end.elementsEqual("er ".utf8)
      || end.elementsEqual("ir ".utf8)
    {
      out.removeLast()
      write(pronoun)
      return true
    }
    out.removeLast()
    return true
  }

  /// Makes "la casa de mí" into "mi casa"; false if no noun with an article stands before.
  private mutating func writePossessiveInstead() -> Bool {
    guard out.last == 32 else { return false }
    let words = out.split(separator: 32, omittingEmptySubsequences: false)
    guard words.count >= 3 else { return false }
    let article = String(decoding: words[words.count - 3], as: UTF8.self)
    let mine = ["el": "mi", "la": "mi", "los": "mis", "las": "mis", "al": "a mi", "del": "de mi"]
    guard let possessive = mine[article.lowercased()] else { return false }
    let noun = Array(words[words.count - 2])
    out.removeLast(article.utf8.count + noun.count + 2)
    write(possessive + " ")
    out += noun
    return true
  }

  /// A place after another preposition than its own: "por el parque", but "junto al arroyo".
  private mutating func mentionWay(_ preposition: String, _ who: EntityMask) {
    let place = lexeme(who)
    introduced |= who
    let own = place.placePhrase ?? "en " + place.article
    if own.hasPrefix("en "), !preposition.isEmpty {
      write(preposition + " " + own.dropFirst(3) + " " + place.noun)
    } else {
      write((preposition.isEmpty ? place.article : own) + " " + place.noun)
    }
  }

  private mutating func mentionPlace(_ who: EntityMask) {
    let place = lexeme(who)
    introduced |= who
    write((place.placePhrase ?? "en " + place.article) + " " + place.noun)
  }

  private mutating func mentionPossessed(_ form: MentionForm, _ who: EntityMask) {
    let isPlural = concord(who).isPlural
    introduced |= who
    write((form == .mine ? "mi" : "tu") + (isPlural ? "s " : " ") + lexeme(who).noun)
  }

  private func vocative(_ who: EntityMask) -> String {
    if isMany(who) { return concord(who).isFeminine ? "amigas" : "amigos" }
    let one = entity(who)
    if !one.name.isEmpty { return one.name }
    let word = lexeme(who).noun
    return word.contains(" ") ? (concord(who).isFeminine ? "amiga" : "amigo") : word
  }
}
