/// One event of a story with those it happens to.
struct Step: Sendable {
  let event: Int
  let binding: Binding
  /// The concern it answers.
  let concern: Fact?
}

/// What happens in a story, before it is told.
struct StoryPlan: Sendable {
  var state = WorldState()
  var steps: [Step] = []
  /// What the story is about: the concern it begins with.
  var mainConcern: Fact?
  /// The theme of what is learnt; nil if nothing is.
  var theme: String?
}

/// Walks from an opening to an end that follows from it.
///
/// The concerns of a story are a stack: the last mishap is answered before the wish that it got in
/// the way of. An event is drawn from those that answer the pressing concern in the world as it is.
struct Planner {
  let world: SmallWorld
  let kind: CorpusKind
  var dice: StoryRandom
  var plan = StoryPlan()
  /// Events so far, each at most once in a story.
  var used: Set<Int> = []
  /// The concern that the event at hand answers.
  var pressing: Fact?
  /// Sorts of concern so far, each at most once in a story.
  var hadConcerns: Set<Int> = []

  init(world: SmallWorld, kind: CorpusKind, dice: StoryRandom) {
    self.world = world
    self.kind = kind
    self.dice = dice
  }

  /// The plan; nil if the walk ran into a dead end.
  mutating func make() -> StoryPlan? {
    guard step(from: world.staged(.intro, kind)), step(from: world.staged(.start, kind)) else {
      return nil
    }
    plan.mainConcern = plan.state.pressing(world.predicates)
    noteOpening()
    let target = 4 + dice.below(3)
    var count = 0
    var colors = 0
    while true {
      if colors < 2, count > 0, !isUrgent, dice.chance(colors == 0 ? 90 : 45) {
        colors += step(from: world.staged(.color, kind)) ? 1 : 2
      }
      guard let concern = plan.state.pressing(world.predicates) else {
        guard count < 3 || count < 4 && dice.chance(25) else { break }
        if !step(from: world.staged(.trouble, kind)) { break }
        count += 1
        continue
      }
      if count > target + 6 { return nil }
      let hurries = count >= target - 1
      guard answer(concern, hurries: hurries) else { return nil }
      count += 1
    }
    guard count >= 3 else { return nil }
    plan.theme = plan.steps.last { world.events[$0.event].theme != nil }.flatMap {
      world.events[$0.event].theme
    }
    if dice.chance(40) { _ = step(from: world.staged(.end, kind)) }
    if dice.chance(40) || !endsWithOpening { finish() }
    if plan.theme != nil, dice.chance(kind == .fables ? 80 : 4) {
      _ = step(from: world.staged(.moral, kind))
    }
    return isLong ? plan : nil
  }

  /// Whether the pressing concern leaves no time to look around, or none presses.
  private var isUrgent: Bool {
    plan.state.pressing(world.predicates).map { world.predicates[$0.predicate].isUrgent } ?? true
  }

  /// Whether the walk is so long that hardly another story takes the same: of short walks there are
  /// too few, unless something by the way sets them apart.
  private var isLong: Bool {
    let sidelights = plan.steps.count { world.events[$0.event].stage == .color }
    return plan.steps.count + min(sidelights, 2) >= world.shortestWalk
  }

  /// Remembers the thing that the story begins with, for what is told at its end.
  private mutating func noteOpening() {
    guard let main = plan.mainConcern, main.b >= 0, let note = world.openingPredicate,
      !plan.state.entities[Int(main.b)].isCharacter
    else { return }
    plan.state.facts.insert(Fact(predicate: note, a: main.b, b: -1, c: -1), at: 0)
  }

  /// A last look, at what the story began with if there is something to say about it.
  private mutating func finish() {
    let codas = world.staged(.coda, kind)
    if !endsWithOpening, let note = world.openingPredicate {
      let fitting = codas.filter { event in
        world.events[event].needs.contains {
          if case .fact(let pattern) = $0 { return pattern.predicate == note }
          return false
        }
      }
      if step(from: fitting) { return }
    }
    _ = step(from: codas)
  }

  /// Whether one of the last two events has to do with what the story is about.
  private var endsWithOpening: Bool {
    guard let main = plan.mainConcern, main.b >= 0 else { return true }
    return plan.steps.suffix(2).contains { step in
      (0..<26).contains { step.binding[$0] == main.b }
    }
  }

  /// Answers `concern` by an event.
  private mutating func answer(_ concern: Fact, hurries: Bool) -> Bool {
    let events = world.answers(to: concern.predicate, kind)
    if hurries {
      if step(from: events.filter { world.events[$0].settles }, concern) { return true }
      return step(from: events.filter { !world.events[$0].deepens }, concern)
    }
    return step(from: events, concern)
  }

  /// Draws an event that can happen now and lets it happen; false if none can.
  private mutating func step(from events: [Int], _ concern: Fact? = nil) -> Bool {
    pressing = concern
    var left = events.filter { !used.contains($0) }
    while !left.isEmpty {
      let place = dice.below(left.count)
      let event = left[place]
      if !repeats(world.events[event]), let binding = bind(world.events[event], concern) {
        happen(event, binding, concern)
        return true
      }
      left.removeAll { $0 == event }
    }
    return false
  }

  private mutating func happen(_ number: Int, _ binding: Binding, _ concern: Fact?) {
    used.insert(number)
    let event = world.events[number]
    hadConcerns.formUnion(event.begins)
    plan.steps.append(Step(event: number, binding: binding, concern: concern))
    for effect in event.effects {
      switch effect {
      case .add(let pattern): plan.state.add(pattern, binding)
      case .remove(let pattern): plan.state.remove(pattern, binding)
      case .settle: settle(concern)
      case .leave(let who): plan.state.entities[Int(binding[Int(who)])].place = -1
      case .arrive(let who):
        plan.state.entities[Int(binding[Int(who)])].place = plan.state.entities[0].place
      case .move(let who, let place):
        let entity = Int(binding[Int(who)])
        plan.state.entities[entity].place = binding[Int(place)]
      }
    }
  }

  private mutating func settle(_ concern: Fact?) {
    guard let concern else { return }
    let predicates = world.predicates
    plan.state.facts = plan.state.facts.filter { $0 != concern }
    if plan.state.pressing(predicates) == nil {
      plan.state.facts = plan.state.facts.filter { !predicates[$0.predicate].isPassing }
    }
  }

  /// Whether `event` begins a concern of a sort that the story has had.
  private func repeats(_ event: EventKind) -> Bool {
    event.begins.contains { hadConcerns.contains($0) }
  }
}
