/// Puts a document together: title, moral first or last, the beats, the end.
struct Composer {
  private var teller: Teller
  private let library: Library
  private let plot: Plot

  init(library: Library, plot: Plot, dice: StoryRandom) {
    self.library = library
    self.plot = plot
    teller = Teller(library: library, plot: plot, dice: dice)
  }

  /// The document.
  mutating func compose() -> Story {
    let moral = pickMoral()
    let ending = pickEnding(hasMoral: moral != nil)
    let title = teller.dice.chance(66) ? pickTitle() : ""
    if case .first = ending, let moral {
      teller.append("Moraleja: ")
      teller.append(moral)
      teller.paragraph()
    }
    teller.tellBeats()
    switch ending {
    case .first, .none: break
    case .fin:
      teller.paragraph()
      teller.append("Fin.")
    case .last:
      teller.paragraph()
      teller.append("Moraleja: ")
      teller.append(moral ?? [])
    case .learned(let newParagraph, let fin):
      if newParagraph { teller.paragraph() } else { teller.append(" ") }
      tellWhatWasLearned(moral ?? [])
      if fin {
        teller.paragraph()
        teller.append("Fin.")
      }
    }
    let body = Polish.finish(teller.output)
    let text = title.isEmpty ? body : title + "\n\n" + body
    return Story(title: title, text: text, plot: plot.id, isHeldOut: plot.isHeldOut, source: .plots)
  }

  private enum Ending {
    case none, fin, first, last
    case learned(newParagraph: Bool, fin: Bool)
  }

  private mutating func pickEnding(hasMoral: Bool) -> Ending {
    let roll = teller.dice.below(100)
    if plot.kind == .stories || !hasMoral {
      if hasMoral && roll < 14 { return .last }
      if hasMoral && roll < 26 { return .learned(newParagraph: roll.isMultiple(of: 2), fin: false) }
      return roll < 40 ? .fin : .none
    }
    switch roll {
    case ..<46: return .last
    case ..<58: return .learned(newParagraph: false, fin: true)
    case ..<68: return .learned(newParagraph: true, fin: true)
    case ..<80: return .learned(newParagraph: roll.isMultiple(of: 2), fin: false)
    case ..<88: return .first
    case ..<94: return .fin
    default: return .none
    }
  }

  private mutating func pickMoral() -> [UInt8]? {
    var frames: [(Frame, isPhrase: Bool)] = plot.morals.map { ($0, false) }
    if let index = library.phraseIndex["moral." + plot.theme],
      frames.isEmpty || teller.dice.chance(45)
    {
      frames = library.phrases[index].frames.map { ($0, true) }
    }
    guard !frames.isEmpty else { return nil }
    let (frame, isPhrase) = frames[teller.dice.below(frames.count)]
    return teller.aside { $0.expand(frame, plotSlots: !isPhrase, arguments: []) }
  }

  private mutating func pickTitle() -> String {
    let frame = plot.titles[teller.dice.below(plot.titles.count)]
    let raw = teller.aside { $0.expand(frame) }
    let title = Polish.finish(raw)
    return teller.dice.chance(45) ? Self.titleCase(title) : title
  }

  /// "El conejo y el pájaro" → "El Conejo y el Pájaro": words of four letters or more, and what
  /// follows the first article.
  static func titleCase(_ title: String) -> String {
    let small: Set<Substring> = [
      "para", "como", "cuando", "pero", "entre", "desde", "hasta", "sobre", "donde", "quien",
      "sola", "junto", "tras", "bajo", "unos", "unas", "ante", "otro", "otra", "esta", "este",
    ]
    return title.split(separator: " ", omittingEmptySubsequences: false).map { word in
      guard word.count > 3, !small.contains(word), let first = word.first else {
        return word.count == 3
          && ![
            "los", "las", "del", "con", "por", "que", "sin", "una", "más",
            "sus", "han", "son", "fue", "era", "les",
          ].contains(word) && word.first?.isLetter == true
          ? word.prefix(1).uppercased() + word.dropFirst() : String(word)
      }
      return first.isLetter ? first.uppercased() + word.dropFirst() : String(word)
    }.joined(separator: " ")
  }

  private mutating func tellWhatWasLearned(_ moral: [UInt8]) {
    let text = String(decoding: moral, as: UTF8.self).trimmed
    let isPlural = teller.agreement(plot.learners).isPlural
    let verbs: [(String, String)] = [
      ("aprendió", "aprendieron"), ("aprendió", "aprendieron"), ("comprendió", "comprendieron"),
      ("entendió", "entendieron"), ("descubrió", "descubrieron"),
    ]
    let (singular, plural) = verbs[teller.dice.below(verbs.count)]
    let verb = isPlural ? plural : singular
    switch teller.dice.below(isPlural ? 4 : 3) {
    case 0: teller.append("Aquel día ")
    case 1: teller.append(teller.dice.chance(50) ? "Así, " : "Y así ")
    case 2: break
    default:
      teller.append(verb + " que " + Spanish.lowercasedFirst(text))
      return
    }
    teller.mention(plot.learners, path: [], form: .mention)
    teller.append(" " + verb + " que " + Spanish.lowercasedFirst(text))
  }
}
