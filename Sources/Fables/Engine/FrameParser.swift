/// Reads the markup of frames; see <doc:Plots> in `Plot.swift` for the language.
struct FrameParser {
  /// Names of the cast, in slot order.
  let slots: [String]
  /// Names of shared choices.
  let variables: [String]
  /// Index of each phrase by name.
  let phrases: [String: Int]

  private var characters: [Character] = []
  private var position = 0

  init(slots: [String], variables: [String], phrases: [String: Int]) {
    self.slots = slots
    self.variables = variables
    self.phrases = phrases
  }

  /// The frame written in `source`.
  mutating func parse(_ source: String) throws -> Frame {
    characters = Array(source)
    position = 0
    let frame = try sequence(until: [])
    guard position == characters.count else {
      throw PlotProblem("unexpected '\(characters[position])' in: \(source)")
    }
    return frame
  }

  private var next: Character? { position < characters.count ? characters[position] : nil }

  private mutating func sequence(until stops: Set<Character>) throws -> Frame {
    var frame: Frame = []
    var literal = ""
    func flush(_ frame: inout Frame, _ literal: inout String) {
      if !literal.isEmpty { frame.append(.text(Array(literal.utf8))) }
      literal = ""
    }
    while let character = next, !stops.contains(character) {
      switch character {
      case "[":
        flush(&frame, &literal)
        frame.append(try choice())
      case "{":
        flush(&frame, &literal)
        frame.append(try braces())
      case "<":
        flush(&frame, &literal)
        frame.append(try call())
      case "«":
        flush(&frame, &literal)
        frame.append(.speech(try speech()))
      case "/" where position + 1 < characters.count && characters[position + 1] == "/":
        flush(&frame, &literal)
        position += 2
        frame.append(.paragraph)
      case "]", "}", ">", "»", "|":
        throw PlotProblem("stray '\(character)' in: \(String(characters))")
      default:
        literal.append(character)
        position += 1
      }
    }
    flush(&frame, &literal)
    return frame
  }

  private mutating func expect(_ character: Character) throws {
    guard next == character else {
      throw PlotProblem("'\(character)' is missing in: \(String(characters))")
    }
    position += 1
  }

  private mutating func alternatives(until stop: Character) throws -> [Frame] {
    var result: [Frame] = []
    while true {
      result.append(try sequence(until: ["|", stop]))
      if next == "|" { position += 1 } else { return result }
    }
  }

  private mutating func choice() throws -> FramePart {
    try expect("[")
    var frames: [Frame] = []
    var weights: [Int] = []
    var total = 0
    while true {
      total += weight() ?? 1
      weights.append(total)
      frames.append(try sequence(until: ["|", "]"]))
      if next == "|" { position += 1 } else { break }
    }
    try expect("]")
    return .choice(frames, cumulativeWeights: weights)
  }

  /// A weight such as the `3:` of `[3:a|b]`.
  private mutating func weight() -> Int? {
    var end = position
    while end < characters.count, characters[end].isASCII, characters[end].isNumber { end += 1 }
    guard end > position, end < characters.count, characters[end] == ":",
      let value = Int(String(characters[position..<end]))
    else { return nil }
    position = end + 1
    return value
  }

  private mutating func word(until stops: Set<Character>) -> String {
    var result = ""
    while let character = next, !stops.contains(character) {
      result.append(character)
      position += 1
    }
    return result
  }

  /// The slots that "A" or "A+B" names.
  private func reference(_ text: String) throws -> CastReference {
    try text.split(separator: "+").map { name in
      guard let slot = slots.firstIndex(of: String(name)) else {
        throw PlotProblem("nobody is called \(name) in: \(String(characters))")
      }
      return slot
    }
  }

  private mutating func braces() throws -> FramePart {
    try expect("{")
    let head = word(until: [".", ":", "#", "?", "!", "}", "{", "["])
    if next == "}", let variable = variables.firstIndex(of: head) {
      position += 1
      return .variable(variable)
    }
    let cast = try reference(head)
    guard !cast.isEmpty else { throw PlotProblem("empty {} in: \(String(characters))") }
    let part: FramePart
    switch next {
    case ".":
      position += 1
      var path = word(until: ["}"]).split(separator: ".").map(String.init)
      let form = path.last.flatMap(Mention.init(rawValue:))
      if form != nil { path.removeLast() }
      part = .mention(cast, path: path, form: form ?? .el)
    case ":":
      position += 1
      part = .agree(cast, forms: try agreementForms(try alternatives(until: "}")))
    case "!":
      position += 1
      let forms = try agreementForms(try alternatives(until: "}"))
      part = .gender(cast, masculine: forms[0], feminine: forms[1])
    case "#":
      position += 1
      let forms = try alternatives(until: "}")
      part = .number(
        cast, singular: forms.count > 1 ? forms[0] : [], plural: forms[forms.count - 1])
    case "?":
      position += 1
      let tag = word(until: [":"])
      try expect(":")
      let forms = try alternatives(until: "}")
      part = .test(cast, tag: tag, then: forms[0], otherwise: forms.count > 1 ? forms[1] : [])
    default:
      part = .mention(cast, path: [], form: .mention)
    }
    try expect("}")
    return part
  }

  /// Four forms from what was written: `o` → o, a, os, as; two → singular in m and f.
  private func agreementForms(_ written: [Frame]) throws -> [Frame] {
    func literal(_ text: String) -> Frame { [.text(Array(text.utf8))] }
    if written.count == 1, case .text(let bytes)? = written[0].first, bytes == Array("o".utf8) {
      return ["o", "a", "os", "as"].map(literal)
    }
    switch written.count {
    case 2: return written + written.map { $0 + literal("s") }
    case 4: return written
    default:
      throw PlotProblem("agreement wants o, two or four forms in: \(String(characters))")
    }
  }

  private mutating func call() throws -> FramePart {
    try expect("<")
    let words = word(until: [">"]).split(separator: " ").map(String.init)
    try expect(">")
    guard let name = words.first, let phrase = phrases[name] else {
      throw PlotProblem("no phrase <\(words.first ?? "")> for: \(String(characters))")
    }
    return .call(phrase: phrase, arguments: try words.dropFirst().map { try reference($0) })
  }

  private mutating func speech() throws -> Speech {
    try expect("«")
    let speakerName = word(until: [" ", ":"])
    let speaker = speakerName.isEmpty ? nil : try reference(speakerName)
    var verb: Frame = []
    var rest: Frame = []
    if next == " " {
      position += 1
      verb = try sequence(until: [":", "~"])
      if next == "~" {
        position += 1
        rest = try sequence(until: [":"])
      }
    }
    try expect(":")
    let parts = try alternatives(until: "»")
    try expect("»")
    guard parts.count <= 2 else {
      throw PlotProblem("a speech has one part or two: \(String(characters))")
    }
    return Speech(speaker: speaker, verb: verb, rest: rest, parts: parts)
  }
}
