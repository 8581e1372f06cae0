/// Tells one plot once: casts it, makes its shared choices and expands its frames.
struct Teller {
  let library: Library
  let plot: Plot
  var dice: StoryRandom
  var cast: [CastMember]
  var usesDashes: Bool
  var output: [UInt8] = []
  private var choices: [[UInt8]]
  /// Who was named at the start of a sentence, with nobody else since: a verb may leave it out.
  var subject: Int?
  /// Who asked the question that has just been asked, if one has.
  var asker: [Int]?
  /// A speech with a dash has just ended: what follows starts a paragraph.
  private var owesParagraph = false

  init(library: Library, plot: Plot, dice: StoryRandom) {
    self.library = library
    self.plot = plot
    var dice = dice
    cast = plot.cast(&dice)
    usesDashes = dice.chance(52)
    self.dice = dice
    choices = Array(repeating: [], count: plot.variables.reduce(0) { $0 + $1.slots.count })
    for variable in plot.variables {
      let picked = variable.alternatives[self.dice.below(variable.alternatives.count)]
      for (slot, frame) in zip(variable.slots, picked) {
        choices[slot] = aside { $0.expand(frame) }
      }
    }
  }

  /// What `tell` appends, without a trace in the story: for shared choices and titles.
  /// In a speech those who are met there stay met.
  mutating func aside(remembers: Bool = false, _ tell: (inout Teller) -> Void) -> [UInt8] {
    let saved = (output, cast, owesParagraph, subject)
    output = []
    owesParagraph = false
    tell(&self)
    let result = output
    if !remembers { cast = saved.1 }
    (output, owesParagraph, subject) = (saved.0, saved.2, saved.3)
    return result
  }

  /// The beats, in order.
  mutating func tellBeats() {
    for beat in plot.beats where beat.percent == 100 || dice.chance(beat.percent) {
      // After an ellipsis nothing tells whether a capital follows: a paragraph does.
      if beat.startsParagraph || endsWith("…") { paragraph() } else { append(" ") }
      expand(beat.frames[dice.below(beat.frames.count)])
    }
  }

  mutating func paragraph() {
    owesParagraph = false
    if !output.isEmpty { output.append(contentsOf: Array("\n\n".utf8)) }
  }

  mutating func append(_ text: String) {
    append(Array(text.utf8))
  }

  mutating func append(_ bytes: [UInt8]) {
    guard owesParagraph else {
      output.append(contentsOf: bytes)
      return
    }
    let rest = bytes.drop { $0 == UInt8(ascii: " ") }
    if !rest.isEmpty {
      paragraph()
      output.append(contentsOf: rest)
    }
  }

  /// Expands a frame of the plot.
  mutating func expand(_ frame: Frame) {
    expand(frame, plotSlots: true, arguments: [])
  }

  /// Expands `frame`; in a phrase, slot *n* is `arguments[n]`, in the plot it is the member *n*.
  mutating func expand(_ frame: Frame, plotSlots: Bool, arguments: [CastReference]) {
    func members(_ reference: CastReference) -> [Int] {
      plotSlots
        ? reference : reference.flatMap { $0 < arguments.count ? arguments[$0] : [] }
    }
    for part in frame {
      switch part {
      case .text(let bytes): append(bytes)
      case .paragraph: paragraph()
      case .variable(let slot): append(choices[slot])
      case .choice(let frames, let weights):
        let roll = dice.below(weights[weights.count - 1])
        let pick = weights.firstIndex { $0 > roll } ?? 0
        expand(frames[pick], plotSlots: plotSlots, arguments: arguments)
      case .mention(let reference, let path, let form):
        mention(members(reference), path: path, form: form)
      case .agree(let reference, let forms):
        expand(
          forms[agreement(members(reference)).formIndex], plotSlots: plotSlots, arguments: arguments
        )
      case .gender(let reference, let masculine, let feminine):
        expand(
          agreement(members(reference)).gender == .feminine ? feminine : masculine,
          plotSlots: plotSlots, arguments: arguments)
      case .number(let reference, let singular, let plural):
        expand(
          agreement(members(reference)).isPlural ? plural : singular, plotSlots: plotSlots,
          arguments: arguments)
      case .test(let reference, let tag, let then, let otherwise):
        let holds = members(reference).allSatisfy { cast[$0].noun.tags.contains(tag) }
        expand(holds ? then : otherwise, plotSlots: plotSlots, arguments: arguments)
      case .call(let index, let references):
        let frames = library.phrases[index].frames
        expand(
          frames[dice.below(frames.count)], plotSlots: false, arguments: references.map(members))
      case .speech(let speech):
        tell(speech) { teller, frame in
          teller.expand(frame, plotSlots: plotSlots, arguments: arguments)
        } speaker: {
          members($0)
        }
      }
    }
  }

  /// Gender and number of several together: masculine unless all are feminine.
  func agreement(_ members: [Int]) -> Agreement {
    if members.count == 1 { return cast[members[0]].noun.agreement }
    let isFeminine = members.allSatisfy { cast[$0].noun.agreement.gender == .feminine }
    return Agreement(gender: isFeminine ? .feminine : .masculine, isPlural: true)
  }

  mutating func endDashSpeech() {
    owesParagraph = true
  }

  /// Whether what comes next begins a sentence.
  var isAtSentenceStart: Bool {
    if owesParagraph { return true }
    guard let last = output.last else { return true }
    if last == UInt8(ascii: "\n") { return true }
    return last == UInt8(ascii: " ") && output.count > 1
      && output[output.count - 2] == UInt8(ascii: ".")
  }

  /// Whether the text so far ends with `suffix`.
  func endsWith(_ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard output.count >= length else { return false }
    return suffix.withUTF8Buffer { bytes in
      for offset in 0..<length where output[output.count - length + offset] != bytes[offset] {
        return false
      }
      return true
    }
  }
}
