extension Teller {
  /// Appends direct speech in the story's manner.
  ///
  /// - Parameters:
  ///   - speech: The speech.
  ///   - expand: Expands a frame where the speech stands.
  ///   - speaker: The members of the cast that a reference means there.
  mutating func tell(
    _ speech: Speech, expand: (inout Teller, Frame) -> Void,
    speaker: (CastReference) -> [Int]
  ) {
    let parts = speech.parts.map { frame in
      aside(remembers: true) { expand(&$0, frame) }.trimmedSpaces
    }
    let speakers = speech.speaker.map(speaker)
    var verb = aside(remembers: true) { expand(&$0, speech.verb) }.trimmedSpaces
    if verb.isEmpty, let speakers { verb = defaultVerb(after: parts[0], speakers: speakers) }
    var rest = aside(remembers: true) { expand(&$0, speech.rest) }.trimmedSpaces
    // "dijo, riendo": the speaker's name goes before the comma.
    if rest.isEmpty, let comma = verb.firstIndex(of: UInt8(ascii: ",")) {
      rest = Array(verb[comma...])
      verb = Array(verb[..<comma])
    }
    let isQuestion = parts.last?.last == UInt8(ascii: "?")
    asker = isQuestion ? speakers : nil
    if usesDashes {
      tellWithDash(parts, speakers: speakers, verb: verb, rest: rest)
    } else {
      tellWithQuotes(parts, speakers: speakers, verb: verb, rest: rest)
    }
  }

  private mutating func tellWithDash(
    _ parts: [[UInt8]], speakers: [Int]?, verb: [UInt8], rest: [UInt8]
  ) {
    paragraph()
    append("—")
    guard let speakers else {
      append(parts[0])
      for part in parts.dropFirst() {
        append(" ")
        append(part)
      }
      return endDashSpeech()
    }
    let continues = parts[0].last == UInt8(ascii: ",")
    append(continues ? parts[0].dropLast() : parts[0].withoutStop)
    append(" —")
    attribute(verb, speakers, rest)
    if parts.count > 1 {
      append(continues ? "—, " : "—. ")
      append(parts[1])
    } else {
      append(".")
    }
    endDashSpeech()
  }

  private mutating func tellWithQuotes(
    _ parts: [[UInt8]], speakers: [Int]?, verb: [UInt8], rest: [UInt8]
  ) {
    append(" ")
    guard let speakers else { return quote(parts, end: true) }
    if dice.chance(50) {
      mention(speakers, path: [], form: .mention)
      append(" ")
      append(verb)
      if !rest.isEmpty {
        if rest.first != UInt8(ascii: ",") { append(" ") }
        append(rest)
      }
      append(": ")
      return quote(parts, end: true)
    }
    let continues = parts[0].last == UInt8(ascii: ",")
    append("\"")
    append(continues ? parts[0].dropLast() : parts[0].withoutStop)
    append("\", ")
    attribute(verb, speakers, rest)
    if parts.count > 1 {
      append(continues ? ", " : ". ")
      quote([parts[1]], end: true)
    } else {
      append(". ")
    }
  }

  private mutating func quote(_ parts: [[UInt8]], end: Bool) {
    append("\"")
    for (index, part) in parts.enumerated() {
      if index > 0 { append(" ") }
      append(index == parts.count - 1 ? part.withoutStop : part)
    }
    append("\". ")
  }

  /// "dijo la tortuga al conejo"
  private mutating func attribute(_ verb: [UInt8], _ speakers: [Int], _ rest: [UInt8]) {
    append(verb)
    if speakers.count == 1, subject == speakers[0], dice.chance(60) {
      // The reader knows who: "dijo".
    } else {
      append(" ")
      if speakers.count == 1, !cast[speakers[0]].isIntroduced {
        mention(speakers, path: [], form: .un)
      } else {
        mention(speakers, path: [], form: .mention)
      }
    }
    subject = nil
    if !rest.isEmpty {
      if rest.first != UInt8(ascii: ",") { append(" ") }
      append(rest)
    }
  }

  private mutating func defaultVerb(after part: [UInt8], speakers: [Int]) -> [UInt8] {
    let isPlural = agreement(speakers).isPlural
    let verbs: [(String, String)]
    switch part.last {
    case UInt8(ascii: "?"):
      verbs = [
        ("preguntó", "preguntaron"), ("preguntó", "preguntaron"), ("preguntó", "preguntaron"),
        ("quiso saber", "quisieron saber"),
      ]
    case UInt8(ascii: "!"):
      verbs = [
        ("exclamó", "exclamaron"), ("exclamó", "exclamaron"), ("gritó", "gritaron"),
        ("dijo", "dijeron"), ("dijo", "dijeron"), ("dijo", "dijeron"),
      ]
    default:
      verbs =
        asker == nil || asker == speakers
        ? [("dijo", "dijeron")]
        : [
          ("respondió", "respondieron"), ("contestó", "contestaron"), ("dijo", "dijeron"),
        ]
    }
    let pick = verbs[dice.below(verbs.count)]
    return Array((isPlural ? pick.1 : pick.0).utf8)
  }
}

extension [UInt8] {
  /// Without spaces at both ends.
  fileprivate var trimmedSpaces: [UInt8] {
    var slice = self[...]
    while slice.first == UInt8(ascii: " ") { slice.removeFirst() }
    while slice.last == UInt8(ascii: " ") { slice.removeLast() }
    return Array(slice)
  }

  /// Without the full stop at the end.
  fileprivate var withoutStop: [UInt8] {
    last == UInt8(ascii: ".") ? dropLast() : self
  }

  fileprivate func dropLast() -> [UInt8] {
    Array(self[..<(count - 1)])
  }
}
