/// Entities as a set of bits, the first entity's the lowest.
typealias EntityMask = UInt32

/// Puts a plan into words.
struct Narrator {
  /// What each letter of the wording at hand stands for.
  typealias Scope = SIMD32<UInt32>

  let world: SmallWorld
  let plan: StoryPlan
  let manner: Manner
  var dice: StoryRandom
  /// The text so far, UTF-8, before ``TextPolish``.
  var out: [UInt8] = []
  /// Entities that have been mentioned.
  var introduced: EntityMask = 0
  /// The subject of the last clause, for verbs and for leaving it out.
  var subject: EntityMask = 0
  /// Characters mentioned since the subject was.
  var rivals: EntityMask = 0
  /// How often in a row the subject has been left out.
  var dropped = 0
  var isInSpeech = false
  var isInTitle = false
  var isInMoral = false
  /// Who spoke last, if nothing but speech has come since; 0 if something has.
  var lastSpeaker: EntityMask = 0
  /// The concern and the moral that `@meta`, `@moral` and the like stand for.
  var concern: Fact?
  var depth = 0
  /// Where in the text the last finite verb stands.
  var lastVerb = 0..<0
  var lastVerbIsReflexive = false

  init(world: SmallWorld, plan: StoryPlan, manner: Manner, dice: StoryRandom) {
    self.world = world
    self.plan = plan
    self.manner = manner
    self.dice = dice
  }

  /// Whom the story's "yo" is; 0 if it has none.
  var narrator: EntityMask { manner.isFirstPerson ? 1 : 0 }

  /// Tells all steps.
  mutating func tell() {
    if manner.hasTitle { tellTitle() }
    for (index, step) in plan.steps.enumerated() {
      let event = world.events[step.event]
      let isLast = event.stage == .moral
      if index > 0 {
        if isLast || dice.chance(manner.breaks) { breakParagraph() } else { space() }
      }
      concern = step.concern
      // The first subject of an event is named unless nobody else takes part.
      rivals |= characters(of: step) & ~subject
      let scope = Self.scope(step.binding)
      guard let wording = choose(event, step) else { continue }
      if event.stage == .trouble { leadOver(to: wording.template) }
      render(wording.template, scope)
    }
  }

  /// "Al día siguiente," before a mishap whose wording begins with whom it happens to.
  private mutating func leadOver(to wording: Template) {
    guard case .mention(.subject, _, _)? = wording.parts.first, dice.chance(70),
      let phrase = world.transitionPhrase
    else { return }
    let wordings = world.macros[phrase].wordings
    render(wordings[dice.below(wordings.count)], Scope(repeating: 0))
    space()
  }

  private func characters(of step: Step) -> EntityMask {
    var mask: EntityMask = 0
    for letter in 0..<26 where step.binding[letter] >= 0 {
      let entity = Int(step.binding[letter])
      if plan.state.entities[entity].isCharacter { mask |= 1 << EntityMask(entity) }
    }
    return mask
  }

  static func scope(_ binding: Binding) -> Scope {
    var scope = Scope(repeating: 0)
    for letter in 0..<26 where binding[letter] >= 0 {
      scope[letter] = 1 << UInt32(binding[letter])
    }
    return scope
  }

  /// A wording that fits the person of the story and the names it has.
  private mutating func choose(_ event: EventKind, _ step: Step) -> Wording? {
    let fitting = event.wordings.filter { wording in
      if let first = wording.firstPerson, first != manner.isFirstPerson { return false }
      for letter in wording.named {
        let entity = step.binding[Int(letter)]
        guard entity >= 0, !plan.state.entities[Int(entity)].name.isEmpty else { return false }
      }
      return true
    }
    return fitting.isEmpty ? nil : fitting[dice.below(fitting.count)]
  }

  private mutating func tellTitle() {
    guard let main = plan.mainConcern else { return }
    let predicate = world.predicates[main.predicate]
    guard let titles = predicate.phrases["title"], !titles.isEmpty else { return }
    isInTitle = true
    subject = 1
    render(titles[dice.below(titles.count)], scope(of: main, predicate))
    isInTitle = false
    introduced = 0
    subject = 0
    rivals = 0
    breakParagraph()
  }

  /// What the letters of a concern's own phrases stand for.
  func scope(of fact: Fact, _ predicate: Predicate) -> Scope {
    var scope = Scope(repeating: 0)
    for (index, letter) in predicate.letters.enumerated() where fact[index] >= 0 {
      scope[Int(letter)] = 1 << UInt32(fact[index])
    }
    return scope
  }

  // MARK: Writing

  mutating func write(_ text: some StringProtocol) { out.append(contentsOf: text.utf8) }

  mutating func space() {
    if let last = out.last, last != 32, last != 10 { out.append(32) }
  }

  mutating func breakParagraph() {
    while out.last == 32 { out.removeLast() }
    guard let last = out.last, last != 10 else { return }
    out.append(10)
    out.append(10)
  }

  // MARK: Parts

  mutating func render(_ template: Template, _ scope: Scope) {
    for part in template.parts { render(part, scope) }
  }

  /// The subject of "dicen que…", which is nobody of the story.
  private static let many: Letters = [30]
  private static let manyMask: EntityMask = 1 << 31

  func mask(_ letters: Letters, _ scope: Scope) -> EntityMask {
    letters == Self.many ? Self.manyMask : letters.reduce(0) { $0 | scope[Int($1)] }
  }

  private mutating func render(_ part: TemplatePart, _ scope: Scope) {
    switch part {
    case .text(let text, let endsSentence):
      if endsSentence { lastSpeaker = 0 }
      write(text)
    case .choice(let options): render(options[dice.below(options.count)], scope)
    case .optional(let body): if dice.chance(50) { render(body, scope) }
    case .paragraph: breakParagraph()
    case .owns(let isPlural):
      let isMine = subject == narrator && narrator != 0 && !isInSpeech && !isInMoral
      write((isMine ? "mi" : "su") + (isPlural ? "s " : " "))
    case .mention(let form, let letters, let droppable):
      mention(form, letters, scope, droppable: droppable)
    case .verb(let forms, let tense, let letters):
      let who = letters.isEmpty ? subject : mask(letters, scope)
      let start = out.count
      write(forms.finite(tense, person: person(who), isPresent: manner.isPresent || isInSpeech))
      lastVerb = start..<out.count
      lastVerbIsReflexive = forms.isReflexive
    case .infinitive(let forms, let letters):
      write(forms.infinitive(person: person(letters.isEmpty ? subject : mask(letters, scope))))
    case .gerund(let forms, let letters):
      write(forms.gerund(person: person(letters.isEmpty ? subject : mask(letters, scope))))
    case .doing(let letter, let tense, let isGerund):
      renderDoing(scope[Int(letter)], tense, isGerund)
    case .agreeing(let forms, let letters):
      write(forms[concord(mask(letters, scope)).index])
    case .macro(let number, let arguments): renderMacro(number, arguments, scope)
    case .speech(let speaker, let addressee, let verb, let body):
      speak(mask(speaker, scope), to: mask(addressee, scope), verb, body, scope)
    }
  }

  private mutating func renderDoing(
    _ doing: EntityMask, _ tense: VerbForms.Tense?, _ isGerund: Bool
  ) {
    guard doing != 0 else { return }
    let lexeme = world.lexemes[plan.state.entities[doing.trailingZeroBitCount].lexeme]
    guard let verb = lexeme.verb else { return write(lexeme.noun) }
    let who = person(subject)
    if let tense {
      write(verb.finite(tense, person: who, isPresent: manner.isPresent || isInSpeech))
    } else {
      write(isGerund ? verb.gerund(person: who) : verb.infinitive(person: who))
    }
    write(lexeme.verbTail)
  }

  private mutating func renderMacro(_ number: Int, _ arguments: [Letters], _ scope: Scope) {
    guard depth < 6 else { return }
    depth += 1
    defer { depth -= 1 }
    if number < 0 {
      let name = MacroNames.concernNames[-1 - number]
      if name == "moral" {
        guard let theme = plan.theme, let morals = world.morals[theme], !morals.isEmpty else {
          return
        }
        isInMoral = true
        defer { isInMoral = false }
        return render(morals[dice.below(morals.count)], scope)
      }
      guard let concern else { return }
      let predicate = world.predicates[concern.predicate]
      guard let phrases = predicate.phrases[name], !phrases.isEmpty else { return }
      return render(phrases[dice.below(phrases.count)], self.scope(of: concern, predicate))
    }
    let phrase = world.macros[number]
    var inner = Scope(repeating: 0)
    for (letter, argument) in zip(phrase.letters, arguments) {
      inner[Int(letter)] = mask(argument, scope)
    }
    guard !phrase.wordings.isEmpty else { return }
    render(phrase.wordings[dice.below(phrase.wordings.count)], inner)
  }

  // MARK: Who

  /// 0 yo, 1 él, 2 nosotros, 3 ellos.
  func person(_ who: EntityMask) -> Int {
    if who == Self.manyMask { return 3 }
    let isMany = who.nonzeroBitCount > 1
    if narrator != 0, who & narrator != 0, !isInSpeech { return isMany ? 2 : 0 }
    return isMany || concord(who).isPlural ? 3 : 1
  }

  func concord(_ who: EntityMask) -> Concord {
    var all: [Concord] = []
    var rest = who
    while rest != 0 {
      all.append(plan.state.entities[rest.trailingZeroBitCount].concord)
      rest &= rest - 1
    }
    return Concord.of(all)
  }
}
