/// How often texts let their characters fly.
///
/// The published card says that "everything wants to fly": the story returns to flying whenever
/// possible, and "attributes other characters the ability to fly, even when they are not supposed
/// to do it". Both are counted for each character, over the texts that name it anywhere:
///
/// - `flying`: texts that have a form of volar at all;
/// - `itself`: texts in which such a form stands in a sentence that names the character, and, where
///   the character has no wings, names nobody who has.
///
/// This is no grammar: in "el conejo miraba volar la hoja" nobody flies who should not. Corpus and
/// stories are counted alike, so what differs between them is the model's.
public struct FlyingTally: Sendable {
  /// The counts of a character, or of all texts.
  public struct Count: Sendable, Hashable {
    /// Texts that name it; all, where nobody has to be named.
    public var texts = 0
    /// Those of them that speak of flying.
    public var flying = 0
    /// Those of them that speak of it in a sentence of the character's own.
    public var itself = 0

    static func += (total: inout Count, other: Count) {
      total.texts += other.texts
      total.flying += other.flying
      total.itself += other.itself
    }
  }

  /// All texts, whoever is in them; `itself` where somebody without wings flies.
  public private(set) var total = Count()
  /// One for each of ``FableCharacter/all``.
  public private(set) var counts = [Count](repeating: Count(), count: FableCharacter.all.count)

  /// Counts over no text.
  public init() {}

  /// Counts a text. Characters may be named in its opening; flying counts in its own words only.
  ///
  /// - Parameter text: The text.
  /// - Complexity: O(*n*) in its words.
  public mutating func add(_ text: Reading) {
    var whole = Sentence()
    var sentence = Sentence()
    var number = 0
    var itself: UInt64 = 0
    for (index, word) in text.words.enumerated() {
      if text.sentences[index] != number {
        itself |= sentence.flyers
        sentence = Sentence()
        number = text.sentences[index]
      }
      guard let role = Self.roles[word] else { continue }
      sentence.add(role, isOwn: text.own.contains(index))
      whole.add(role, isOwn: text.own.contains(index))
    }
    itself |= sentence.flyers
    total.texts += 1
    if whole.hasVerb { total.flying += 1 }
    if itself & ~Self.wingedCharacters != 0 { total.itself += 1 }
    for index in counts.indices where whole.named & 1 << index != 0 {
      counts[index].texts += 1
      if whole.hasVerb { counts[index].flying += 1 }
      if itself & 1 << index != 0 { counts[index].itself += 1 }
    }
  }

  /// Adds up counts of different texts.
  public static func += (total: inout FlyingTally, other: FlyingTally) {
    total.total += other.total
    for (index, count) in other.counts.enumerated() { total.counts[index] += count }
  }

  /// What a word is to this count.
  private enum Role {
    case verb
    case winged
    /// An index in ``FableCharacter/all``.
    case character(Int)
  }

  private static let roles: [String: Role] = {
    var roles: [String: Role] = [:]
    for verb in FlyingWords.verbs { roles[verb] = .verb }
    for name in FlyingWords.winged { roles[name] = .winged }
    for (index, character) in FableCharacter.all.enumerated() {
      for form in character.forms { roles[form] = .character(index) }
    }
    return roles
  }()

  /// A bit for each character with wings.
  private static let wingedCharacters = FableCharacter.all.enumerated().reduce(UInt64(0)) {
    $1.element.flies ? $0 | 1 << $1.offset : $0
  }

  /// Who is in a sentence, a bit for each character, and whether it speaks of flying.
  private struct Sentence {
    var named: UInt64 = 0
    var hasVerb = false
    var hasOtherWings = false

    mutating func add(_ role: Role, isOwn: Bool) {
      switch role {
      case .verb: hasVerb = hasVerb || isOwn
      case .winged: hasOtherWings = true
      case .character(let index): named |= 1 << index
      }
    }

    /// Whoever it lets fly.
    var flyers: UInt64 {
      guard hasVerb else { return 0 }
      let winged = named & FlyingTally.wingedCharacters
      return hasOtherWings || winged != 0 ? winged : named
    }
  }
}
