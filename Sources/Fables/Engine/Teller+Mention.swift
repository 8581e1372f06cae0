extension Teller {
  /// Appends a mention of `members`, joined by commas and "y".
  mutating func mention(_ members: [Int], path: [String], form: Mention) {
    switch form {
    case .él: return append(["él", "ella", "ellos", "ellas"][agreement(members).formIndex])
    case .lo: return append(["lo", "la", "los", "las"][agreement(members).formIndex])
    case .le: return append(agreement(members).isPlural ? "les" : "le")
    default: break
    }
    if path.isEmpty {
      if isAtSentenceStart {
        subject = members.count == 1 ? members[0] : nil
      } else if members != [subject] {
        subject = nil
      }
    }
    // "a el conejo y la rana" wants "al conejo y a la rana".
    let repeated = endsWith(" a ") ? "a " : endsWith(" de ") ? "de " : ""
    for (order, member) in members.enumerated() {
      if order > 0 {
        append(order == members.count - 1 ? " y " : ", ")
        append(repeated)
      }
      if path.isEmpty {
        append(words(for: member, form: form))
      } else if let value = attribute(of: cast[member].noun, path: path, form: form) {
        append(value)
      }
    }
  }

  private mutating func attribute(of noun: Noun, path: [String], form: Mention) -> String? {
    var owner = noun
    for (depth, key) in path.enumerated() {
      if let next = owner.attributes[key] {
        owner = next
      } else if depth == path.count - 1, let texts = owner.texts[key] {
        return texts[dice.below(texts.count)]
      } else {
        return nil
      }
    }
    return phrase(owner, form: form == .mention ? .el : form)
  }

  private mutating func words(for index: Int, form: Mention) -> String {
    switch form {
    case .mention: return recall(index)
    case .un: return introduce(index)
    case .nombre:
      cast[index].isIntroduced = true
      return cast[index].name ?? phrase(cast[index].noun, form: .el)
    default:
      if form == .el { cast[index].isIntroduced = true }
      return phrase(cast[index].noun, form: form)
    }
  }

  /// A member that the reader may know already.
  private mutating func recall(_ index: Int) -> String {
    let member = cast[index]
    let noun = member.noun
    if !member.isIntroduced, output.count > 150, noun.tags.contains("nombrable") {
      return introduce(index)
    }
    cast[index].isIntroduced = true
    if let name = member.name {
      if member.isChild {
        return member.sharesNoun || !member.isIntroduced || dice.chance(85)
          ? name : phrase(noun, form: .el)
      }
      if !member.isIntroduced { return phrase(noun, form: .el) + " " + name }
      return dice.chance(58) ? name : phrase(noun, form: .el)
    }
    guard noun.definite == nil, member.isIntroduced else { return phrase(noun, form: .el) }
    if noun.tags.contains("pequeño"), noun.tags.contains("nombrable"), dice.chance(5) {
      let article = Spanish.definite[noun.agreement.formIndex]
      return article + " " + Spanish.agree("pequeño", with: noun.agreement) + " " + noun.lemma
    }
    if let adjective = member.adjective, dice.chance(4) {
      return phrase(noun, form: .el) + " " + Spanish.agree(adjective, with: noun.agreement)
    }
    return phrase(noun, form: .el)
  }

  /// A member that the reader meets now.
  mutating func introduce(_ index: Int) -> String {
    let member = cast[index]
    let noun = member.noun
    let isFirst = !member.isIntroduced
    cast[index].isIntroduced = true
    if let definite = noun.definite { return definite }
    var text = phrase(noun, form: .un)
    guard isFirst else { return text }
    if let adjective = member.adjective {
      text += " " + Spanish.agree(adjective, with: noun.agreement)
    }
    if let name = member.name {
      text += " " + Spanish.agree("llamado", with: noun.agreement) + " " + name
    }
    return text
  }

  /// A noun in one of the forms that need no story.
  private mutating func phrase(_ noun: Noun, form: Mention) -> String {
    let agreement = noun.agreement
    let index = agreement.formIndex
    func with(_ determiners: [String]) -> String { determiners[index] + " " + noun.lemma }
    switch form {
    case .el, .mention, .nombre, .él, .lo, .le:
      if let definite = noun.definite { return definite }
      return noun.takesMasculineArticle ? "el " + noun.lemma : with(Spanish.definite)
    case .un: return noun.takesMasculineArticle ? "un " + noun.lemma : with(Spanish.indefinite)
    case .sp: return noun.lemma
    case .pl: return noun.plural
    case .los: return (agreement.gender == .feminine ? "las " : "los ") + noun.plural
    case .unos: return (agreement.gender == .feminine ? "unas " : "unos ") + noun.plural
    case .este: return with(["este", "esta", "estos", "estas"])
    case .ese: return with(["ese", "esa", "esos", "esas"])
    case .aquel: return with(["aquel", "aquella", "aquellos", "aquellas"])
    case .mi: return with(["mi", "mi", "mis", "mis"])
    case .tu: return with(["tu", "tu", "tus", "tus"])
    case .su: return with(["su", "su", "sus", "sus"])
    case .nuestro: return with(["nuestro", "nuestra", "nuestros", "nuestras"])
    case .mío: return ["mío", "mía", "míos", "mías"][index]
    case .tuyo: return ["tuyo", "tuya", "tuyos", "tuyas"][index]
    case .suyo: return ["suyo", "suya", "suyos", "suyas"][index]
    case .en, .a:
      let key = form == .en ? "en" : "a"
      if let wordings = noun.places[key] { return wordings[dice.below(wordings.count)] }
      return key + " " + phrase(noun, form: .el)
    case .adj:
      guard !noun.adjectives.isEmpty else { return "" }
      let adjective = noun.adjectives[dice.below(noun.adjectives.count)]
      return Spanish.agree(adjective, with: agreement)
    }
  }
}
