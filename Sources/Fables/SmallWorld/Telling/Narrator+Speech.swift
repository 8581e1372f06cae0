extension Narrator {
  /// Writes what somebody says, in the story's way of writing speech.
  mutating func speak(
    _ speaker: EntityMask, to addressee: EntityMask, _ verb: VerbForms?, _ body: Template,
    _ scope: Scope
  ) {
    let said = spoken(body, scope)
    guard !said.isEmpty else { return }
    let isReply = lastSpeaker != 0 && lastSpeaker != speaker
    let (first, rest) = Self.cut(said)
    let isCut = !rest.isEmpty && dice.chance(55)
    // The verb of "¡Ven! —gritó Ana—. Vamos." goes with what stands before it.
    let heard = isCut ? first : said
    let tag = Tag(
      verb: verb ?? world.speechVerb(heard, isReply: isReply, dice: &dice), speaker: speaker,
      addressee: addressee)
    let whole = Spoken(
      whole: said, first: first, rest: isCut ? rest : "", hasVerb: verb != nil)
    switch manner.speech {
    case .dash: writeDash(whole, tag, isReply)
    case .quotes: writeQuotes(whole, tag)
    }
    lastSpeaker = speaker
  }

  /// What is said, perhaps cut in two by "dijo Ana"; `rest` is empty if it isn't.
  struct Spoken {
    let whole: String
    let first: String
    let rest: String
    /// Whether the wording says how it is said, "pensó", which then can't go without saying.
    let hasVerb: Bool
  }

  /// Who says it and how.
  struct Tag {
    let verb: VerbForms
    let speaker: EntityMask
    let addressee: EntityMask
  }

  /// What is said, on its own.
  private mutating func spoken(_ body: Template, _ scope: Scope) -> String {
    let before = (out, subject, rivals, isInSpeech)
    out = []
    isInSpeech = true
    render(body, scope)
    let said = TextPolish.polished(out)
    (out, subject, rivals, isInSpeech) = before
    return String(decoding: said, as: UTF8.self)
  }

  /// "dijo Ana", "le preguntó Ana a Luis", "dije".
  private mutating func writeTag(_ tag: Tag, mayDrop: Bool) {
    let isToNarrator = isNarrator(tag.addressee) && tag.addressee != 0
    let names = tag.addressee != 0 && (isToNarrator || dice.chance(35))
    if names {
      write(isToNarrator ? "me " : isMany(tag.addressee) ? "les " : "le ")
    }
    write(
      tag.verb.finite(.event, person: person(tag.speaker), isPresent: manner.isPresent))
    if !(isNarrator(tag.speaker) && !isMany(tag.speaker)) {
      let isClear = mayDrop && subject == tag.speaker && rivals == 0 && !names
      if !(isClear && dice.chance(50)) {
        write(" ")
        writeMention(tag.speaker)
      }
    }
    if names, !isToNarrator {
      write(" a ")
      writeMention(tag.addressee)
      introduced |= tag.addressee
    }
    introduced |= tag.speaker
    subject = tag.speaker
    rivals = names ? tag.addressee : rivals & ~tag.speaker
    dropped = 0
  }

  private mutating func writeDash(_ said: Spoken, _ tag: Tag, _ isReply: Bool) {
    let isClear = isReply && !said.hasVerb && introduced & tag.speaker == tag.speaker
    if isClear, dice.chance(25) {
      breakParagraph()
      write("—" + said.whole)
      subject = 0
      breakParagraph()
      return
    }
    if said.rest.isEmpty, !isReply, out.last != 10, dice.chance(18), !isNarrator(tag.speaker) {
      // "Ana dijo:" and the speech on a line of its own.
      space()
      writeLead(tag)
      write(":")
      breakParagraph()
      write("—" + said.whole)
      breakParagraph()
      return
    }
    let mayDrop = out.last != 10
    breakParagraph()
    write("—" + Self.withoutStop(said.rest.isEmpty ? said.whole : said.first) + " —")
    writeTag(tag, mayDrop: mayDrop)
    write(said.rest.isEmpty ? "." : "—. " + said.rest)
    breakParagraph()
  }

  private mutating func writeQuotes(_ said: Spoken, _ tag: Tag) {
    space()
    if said.rest.isEmpty, dice.chance(60) {
      writeLead(tag)
      write(": " + Self.quoted(said.whole))
    } else {
      write("\"" + Self.withoutStop(said.rest.isEmpty ? said.whole : said.first) + "\", ")
      writeTag(tag, mayDrop: true)
      write(".")
      if !said.rest.isEmpty { write(" " + Self.quoted(said.rest)) }
    }
    space()
  }

  /// In quotes, a full stop after them.
  private static func quoted(_ said: String) -> String {
    "\"" + withoutStop(said) + (said.hasSuffix("!") || said.hasSuffix("?") ? "\"" : "\".")
  }

  /// "Ana le dijo a Luis", before the speech.
  private mutating func writeLead(_ tag: Tag) {
    if !(isNarrator(tag.speaker) && !isMany(tag.speaker)) {
      let isClear = subject == tag.speaker && rivals == 0
      if !(isClear && dice.chance(40)) {
        writeMention(tag.speaker)
        write(" ")
      }
    }
    let isToNarrator = isNarrator(tag.addressee) && tag.addressee != 0
    let names = tag.addressee != 0 && (isToNarrator || dice.chance(35))
    if names { write(isToNarrator ? "me " : isMany(tag.addressee) ? "les " : "le ") }
    write(
      tag.verb.finite(.event, person: person(tag.speaker), isPresent: manner.isPresent))
    if names, !isToNarrator {
      write(" a ")
      writeMention(tag.addressee)
      introduced |= tag.addressee
    }
    introduced |= tag.speaker
    subject = tag.speaker
    rivals = names ? tag.addressee : 0
    dropped = 0
  }

  /// The first sentence and the rest of what is said; the rest is empty if there is just one.
  static func cut(_ said: String) -> (String, String) {
    let bytes = Array(said.utf8)
    for index in bytes.indices.dropFirst() where bytes[index] == 32 {
      let before = bytes[index - 1]
      guard
        before == UInt8(ascii: ".") || before == UInt8(ascii: "!") || before == UInt8(ascii: "?")
      else { continue }
      return (
        String(decoding: bytes[..<index], as: UTF8.self),
        String(decoding: bytes[(index + 1)...], as: UTF8.self)
      )
    }
    return (said, "")
  }

  static func withoutStop(_ said: String) -> String {
    said.hasSuffix(".") ? String(said.dropLast()) : said
  }
}
