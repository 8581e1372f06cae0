extension Planner {
  /// Finds for each letter of `event` whom it stands for; new entities join the story.
  mutating func bind(_ event: EventKind, _ concern: Fact?) -> Binding? {
    var binding = Binding(repeating: -1)
    if event.stage != .intro {
      guard bindNeeds(event, 0, concern, &binding) else { return nil }
    }
    let before = plan.state.entities.count
    guard bindRoles(event, &binding), holdsAfterBinding(event, binding) else {
      plan.state.entities.removeLast(plan.state.entities.count - before)
      return nil
    }
    return binding
  }

  private mutating func bindNeeds(
    _ event: EventKind, _ index: Int, _ concern: Fact?, _ binding: inout Binding
  ) -> Bool {
    guard index < event.needs.count else { return true }
    switch event.needs[index] {
    case .fact(let pattern):
      let isTrigger = index == 0 && concern != nil && !event.answersAny
      if isTrigger, let concern {
        guard unify(concern, pattern, event, &binding) else { return false }
        return bindNeeds(event, index + 1, concern, &binding)
      }
      let facts = plan.state.facts
      let start = facts.isEmpty ? 0 : dice.below(facts.count)
      for offset in facts.indices {
        let fact = facts[(start + offset) % facts.count]
        guard fact.predicate == pattern.predicate else { continue }
        var trial = binding
        if unify(fact, pattern, event, &trial), bindNeeds(event, index + 1, concern, &trial) {
          binding = trial
          return true
        }
      }
      return false
    case .aches:
      guard let concern, world.predicates[concern.predicate].aches else { return false }
      return bindNeeds(event, index + 1, concern, &binding)
    case .problem(let letter):
      guard let concern, take(concern.a, for: letter, event, &binding) else { return false }
      return bindNeeds(event, index + 1, concern, &binding)
    case .protagonist(let letter):
      guard take(0, for: letter, event, &binding) else { return false }
      return bindNeeds(event, index + 1, concern, &binding)
    default:
      return bindNeeds(event, index + 1, concern, &binding)
    }
  }

  private func unify(
    _ fact: Fact, _ pattern: FactPattern, _ event: EventKind, _ binding: inout Binding
  ) -> Bool {
    guard fact.predicate == pattern.predicate else { return false }
    for (index, letter) in pattern.letters.enumerated() where letter >= 0 {
      guard take(fact[index], for: letter, event, &binding) else { return false }
    }
    return true
  }

  /// Lets `letter` stand for `entity` if it may.
  private func take(
    _ entity: Int8, for letter: Int8, _ event: EventKind, _ binding: inout Binding
  ) -> Bool {
    let bound = binding[Int(letter)]
    if bound >= 0 { return bound == entity }
    guard entity >= 0, entity < plan.state.entities.count else { return false }
    for other in 0..<26 where binding[other] == entity { return false }
    // Nobody helps with what is about themselves: a forgotten birthday, a rumour.
    if event.answersAny, let concern = pressing, entity == concern.b || entity == concern.c {
      return false
    }
    let features = world.lexemes[plan.state.entities[Int(entity)].lexeme].features
    if let role = event.roles.first(where: { $0.letter == letter }), !role.test.holds(features) {
      return false
    }
    binding[Int(letter)] = entity
    return true
  }

  private mutating func bindRoles(_ event: EventKind, _ binding: inout Binding) -> Bool {
    for role in event.roles where binding[Int(role.letter)] < 0 {
      switch role.source {
      case .here:
        guard let place = plan.state.entities.first?.place,
          take(place, for: role.letter, event, &binding)
        else { return false }
      case .existing:
        guard takeExisting(role, event, &binding) else { return false }
      case .any:
        if dice.chance(helper() == nil ? 93 : 100), takeExisting(role, event, &binding) { continue }
        guard takeNew(role, event, &binding) else { return false }
      case .new:
        guard takeNew(role, event, &binding) else { return false }
      case .link(let letter, let key):
        let owner = binding[Int(letter)]
        guard owner >= 0 else { return false }
        let lexeme = world.lexemes[plan.state.entities[Int(owner)].lexeme]
        guard let list = lexeme.links[key], !list.isEmpty else { return false }
        guard
          create(from: list.filter { role.test.holds(world.lexemes[$0].features) }, role, &binding)
        else { return false }
      }
    }
    return true
  }

  private mutating func takeExisting(
    _ role: Role, _ event: EventKind, _ binding: inout Binding
  ) -> Bool {
    let count = plan.state.entities.count
    guard count > 0 else { return false }
    // The story begins with its protagonist.
    var start = event.stage == .start && role.letter == 0 ? 0 : dice.below(count)
    if let helper = helper() { start = Int(helper) }
    for offset in 0..<count {
      let entity = Int8((start + offset) % count)
      var trial = binding
      guard take(entity, for: role.letter, event, &trial) else { continue }
      guard holdsAfterBinding(event, trial) else { continue }
      binding = trial
      return true
    }
    return false
  }

  /// Who has promised to help with the pressing concern: whoever did should be the one who does.
  private func helper() -> Int8? {
    guard let help = world.helpPredicate, let concern = plan.state.pressing(world.predicates) else {
      return nil
    }
    return plan.state.facts.last { $0.predicate == help && $0.b == concern.a }?.a
  }

  private mutating func takeNew(_ role: Role, _ event: EventKind, _ binding: inout Binding) -> Bool
  {
    create(from: role.candidates[kind == .fables ? 0 : 1], role, &binding)
  }

  private mutating func create(from list: [Int], _ role: Role, _ binding: inout Binding) -> Bool {
    guard !list.isEmpty else { return false }
    let place = plan.state.entities.first?.place ?? -1
    var maker = EntityMaker(world: world, kind: kind, state: plan.state, dice: dice)
    let made = maker.make(from: list, at: place)
    dice = maker.dice
    guard let made, plan.state.entities.count < 100 else { return false }
    binding[Int(role.letter)] = Int8(plan.state.entities.count)
    plan.state.entities.append(made)
    if plan.state.entities.count == 2, plan.state.entities[0].place < 0 {
      // The place of the opening, right after the protagonist.
      if world.lexemes[made.lexeme].features.isSuperset(of: world.placeFeature) {
        plan.state.entities[0].place = 1
      }
    }
    return true
  }

  /// Whether what the event asks beside facts holds as far as letters are bound.
  private func holdsAfterBinding(_ event: EventKind, _ binding: Binding) -> Bool {
    for need in event.needs {
      switch need {
      case .fact, .problem, .aches, .protagonist: break
      case .noFact(let pattern):
        let isBound = pattern.letters.allSatisfy { $0 < 0 || binding[Int($0)] >= 0 }
        if isBound, plan.state.holds(pattern, binding) { return false }
      case .together(let a, let b):
        let (a, b) = (binding[Int(a)], binding[Int(b)])
        if a >= 0, b >= 0, place(of: a) != place(of: b) { return false }
      case .apart(let a, let b):
        let (a, b) = (binding[Int(a)], binding[Int(b)])
        if a >= 0, b >= 0, place(of: a) == place(of: b) { return false }
      case .named(let letter):
        let entity = binding[Int(letter)]
        if entity >= 0, plan.state.entities[Int(entity)].name.isEmpty { return false }
      }
    }
    return true
  }

  private func place(of entity: Int8) -> Int8 { plan.state.entities[Int(entity)].place }
}
