/// Which entities the letters of an event stand for; -1 for none.
typealias Binding = SIMD32<Int8>

/// A pattern of a fact over the letters of an event: "tiene A X".
struct FactPattern: Sendable, Hashable {
  /// The predicate's number.
  let predicate: Int
  /// Letters, 0 for A; -1 for "_", which anything fits.
  let letters: [Int8]
}

/// What an event asks of the world, or does to it.
enum Condition: Sendable, Hashable {
  case fact(FactPattern)
  case noFact(FactPattern)
  /// The pressing concern is this letter's.
  case problem(Int8)
  /// The pressing concern is one to be sad about.
  case aches
  /// Both are at the same place; they aren't.
  case together(Int8, Int8), apart(Int8, Int8)
  /// The letter is whom the story is about.
  case protagonist(Int8)
  case named(Int8)
}

enum Effect: Sendable, Hashable {
  case add(FactPattern)
  case remove(FactPattern)
  /// The concern that the event was an answer to is over.
  case settle
  case move(Int8, to: Int8)
  /// Somebody is elsewhere; is where the protagonist is.
  case leave(Int8), arrive(Int8)
}

/// Where the entity of a letter comes from if no fact names it.
enum RoleSource: Sendable, Hashable {
  /// Somebody or something of the story.
  case existing
  case new
  /// Somebody of the story, or else somebody new.
  case any
  /// The place where the protagonist is.
  case here
  /// From a list in the lexicon: what M is made of.
  case link(letter: Int8, key: String)
}

/// A letter of an event and what may stand for it.
struct Role: Sendable {
  let letter: Int8
  let source: RoleSource
  let test: TypeTest
  /// For each kind of corpus, the lexemes that a new entity may be of.
  var candidates: [[Int]]
}

/// What part of a story an event can be.
enum Stage: Int, Sendable, CaseIterable {
  /// Somebody is presented.
  case intro
  /// What the story is about begins: a wish, a task, a mishap.
  case start
  /// Another mishap, where all was well.
  case trouble
  /// An answer to a concern.
  case step
  /// Nothing changes: weather, a look around.
  case color
  /// All is well: thanks, a party.
  case end
  /// A last look at what the story began with.
  case coda
  /// What there is to learn.
  case moral
}

/// A kind of event: what must hold, what holds after it, how it is told.
struct EventKind: Sendable {
  var name: String
  var stage: Stage
  /// Which corpora it belongs to.
  var kinds: [CorpusKind]
  var roles: [Role]
  var needs: [Condition]
  var effects: [Effect]
  var theme: String?
  /// How many tickets it has in the draw.
  var weight: Int
  var wordings: [Wording]

  /// The concern it answers: its first needed fact, if that is a concern.
  var trigger: Int?
  /// The sorts of concern that it begins.
  var begins: [Int] = []
  /// Whether it answers whatever concern presses.
  var answersAny: Bool
  /// Whether it ends its concern and begins none.
  var settles: Bool
  /// Whether it begins another concern and keeps its own.
  var deepens: Bool
}

/// A wording and where it may be used.
struct Wording: Sendable {
  var template: Template
  /// nil where both will do; else whether the story must be told in the first person.
  var firstPerson: Bool?
  /// Letters that must have a name.
  var named: [Int8]
}

/// Something that can hold of entities.
struct Predicate: Sendable {
  let name: String
  let arity: Int
  /// The letters of its declaration, which its phrases use.
  let letters: [UInt8]
  /// Whether it presses: a wish, a mishap.
  let isConcern: Bool
  /// Whether somebody else can help with it.
  let isHelpable: Bool
  /// Whether it leaves no time to look around.
  let isUrgent: Bool
  /// Whether it is one to be sad about.
  let aches: Bool
  /// Whether it is forgotten once no concern presses: who offered help, who has tried.
  let isPassing: Bool
  /// Phrases by ``MacroNames/concernNames``, and `title`.
  var phrases: [String: [Template]]
}

/// A phrase that many events share, `@luego`.
struct SharedPhrase: Sendable {
  /// The letters of its declaration.
  let letters: Letters
  let wordings: [Template]
}
