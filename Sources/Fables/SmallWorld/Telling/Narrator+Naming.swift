extension Narrator {
  /// A noun with an article or another word before it.
  mutating func mentionNoun(_ form: MentionForm, _ who: EntityMask) {
    guard !isMany(who) else {
      writeMention(who)
      return
    }
    let one = lexeme(who)
    let concord = one.concord
    let isFirst = introduced & who == 0
    defer { note(who) }
    switch form {
    case .bare: write(one.noun)
    case .plural: write(one.plural)
    case .name:
      let name = entity(who).name
      write(name.isEmpty ? one.article + " " + one.noun : name)
    case .definite:
      if entity(who).isCharacter { return write(known(who)) }
      write(one.article + " " + one.noun + (isFirst ? adjective(who, 35) : ""))
    case .that: write(WordForms.demonstratives[concord.index] + " " + one.noun)
    case .this: write(WordForms.nearDemonstratives[concord.index] + " " + one.noun)
    case .other: write(WordForms.others[concord.index] + " " + one.noun)
    case .indefinite:
      if entity(who).isCharacter { return write(introduction(who)) }
      write(one.indefinite + (one.isMass ? "" : " ") + one.noun + adjective(who, 55))
    default:
      if isInTitle { return write(one.article + " " + one.noun) }
      if !isFirst || !one.features.isDisjoint(with: world.definiteFeatures) {
        return write(one.article + " " + one.noun + (isFirst ? "" : adjective(who, 6)))
      }
      write(one.indefinite + (one.isMass ? "" : " ") + one.noun + adjective(who, 55))
    }
  }

  private mutating func adjective(_ who: EntityMask, _ percent: Int) -> String {
    let adjective = entity(who).adjective
    guard !adjective.isEmpty, dice.chance(percent) else { return "" }
    return " " + adjective[concord(who).index]
  }

  /// Somebody who has been mentioned: the name or the noun.
  private mutating func known(_ who: EntityMask) -> String {
    let one = entity(who)
    let noun = lexeme(who).article + " " + lexeme(who).noun
    if one.name.isEmpty { return noun }
    let isChild = lexeme(who).features.isSuperset(of: world.childFeature)
    return isChild || dice.chance(65) ? one.name : noun
  }

  /// Somebody new, with an article and perhaps a name: "una tortuga llamada Lola".
  mutating func introduction(_ who: EntityMask, isPlain: Bool = false) -> String {
    let one = entity(who)
    let lexeme = lexeme(who)
    var text = lexeme.indefinite + " " + lexeme.noun
    if !isPlain, dice.chance(30), !one.adjective.isEmpty {
      text += (dice.chance(60) ? " muy " : " ") + one.adjective[one.concord.index]
    }
    if !one.name.isEmpty {
      let was = manner.isPresent ? "se llama" : "se llamaba"
      text += [" llamad" + (one.concord.isFeminine ? "a " : "o "), " que \(was) "][dice.below(2)]
      text += one.name
    }
    return text
  }

  /// Somebody, named or described as the story has come to know them.
  mutating func writeMention(_ who: EntityMask) {
    if isMany(who) { return writeGroup(who) }
    if isNarrator(who), !isInTitle { return write("yo") }
    if isInTitle || isInSpeech || introduced & who != 0 { return write(known(who)) }
    defer { introduced |= who }
    let one = entity(who)
    let lexeme = lexeme(who)
    if lexeme.isKin {
      let isOurs = subject & 1 != 0 || narrator != 0
      if isOurs { return write(possessive(1, false) + " " + lexeme.noun) }
      let owner = plan.state.entities[0]
      return write(lexeme.article + " " + lexeme.noun + " de " + owner.name)
    }
    let isChild = lexeme.features.isSuperset(of: world.childFeature)
    if isChild {
      let isFeminine = one.concord.isFeminine
      if who != 1, who & narrator == 0, subject <= 1 || narrator != 0, dice.chance(60) {
        let words =
          isFeminine
          ? ["amiga", "amiga", "vecina", "prima"] : ["amigo", "amigo", "vecino", "primo"]
        return write(possessive(1, false) + " " + words[dice.below(4)] + " " + one.name)
      }
      return write(dice.chance(45) ? introduction(who) : one.name)
    }
    if !one.name.isEmpty, dice.chance(35) {
      return write(lexeme.article + " " + lexeme.noun + " " + one.name)
    }
    write(introduction(who))
  }

  private mutating func writeGroup(_ who: EntityMask) {
    var members: [EntityMask] = []
    var rest = who
    while rest != 0 {
      members.append(rest & (~rest + 1))
      rest &= rest - 1
    }
    let areKnown = introduced & who == who
    if isNarrator(who) {
      let others = members.filter { $0 & narrator == 0 }
      if dice.chance(45) { return write(members.count == 2 ? pairWord(who) : "todos") }
      for other in others {
        writeMention(other)
        write(" y ")
      }
      return write("yo")
    }
    if areKnown, !isInTitle, dice.chance(50) {
      return write(members.count == 2 ? pairWord(who) : dice.chance(50) ? "los tres" : "todos")
    }
    if dice.chance(50) { members.reverse() }
    for (index, member) in members.enumerated() {
      if index > 0 { write(index == members.count - 1 ? " y " : ", ") }
      writeMention(member)
    }
  }

  private mutating func pairWord(_ who: EntityMask) -> String {
    let isFeminine = concord(who).isFeminine
    let words =
      isFeminine
      ? ["las dos", "las dos", "ambas"] : ["los dos", "los dos", "ambos"]
    return words[dice.below(words.count)]
  }
}
