/// The parts of the desk that keys can go to.
public enum Pane: String, CaseIterable, Sendable {
  /// Where the person writes.
  case opening
  /// Where the model writes.
  case story
  /// Where the settings are.
  case controls
}

/// The settings that can be turned, from top to bottom.
public enum Control: String, CaseIterable, Sendable {
  /// The settings that everybody needs; `sampler` unfolds the others.
  case temperature, maxTokens, checkpoint, seed, pace, sampler
  /// The settings that `sampler` unfolds.
  case topK, topP, minP, repetitionPenalty, words

  /// Whether it is seen only when `sampler` is unfolded.
  var isFolded: Bool {
    switch self {
    case .topK, .topP, .minP, .repetitionPenalty, .words: true
    default: false
    }
  }
}

/// How the boundaries between tokens are shown.
public enum Boundaries: String, CaseIterable, Sendable, Codable {
  /// Not at all.
  case hidden
  /// By `|`, as the model card does.
  case bars
  /// By the ground of every second token, which costs no width.
  case tints
}

/// A text and how a checkpoint's tokenizer cuts it.
public struct Cut: Hashable, Sendable {
  /// Whose tokenizer.
  public var checkpoint: String
  /// The text.
  public var text: String
  /// The pieces, which together are the text.
  public var pieces: [Piece]
}

/// Writing that is under way.
public struct Run: Hashable, Sendable {
  /// The request whose events belong to it.
  public var request: Int
  /// The story that grows.
  public var story: Int
  /// Tokens written since the person asked, over all swaps.
  public var written: Int
  /// Tokens that this request has brought, shown or not.
  public var writtenByRequest = 0
  /// Tokens wanted altogether.
  public var wanted: Int
  /// Tokens a second so far; nil until it is known.
  public var tokensPerSecond: Double?
  /// What is written and waits to be shown.
  var unseen = PacedTokens()
  /// Whether the person wants the rest at once.
  var isHurried = false
  /// The checkpoint to go on with when the one swapped in cannot be loaded.
  var previousCheckpoint: String?
}

/// A message in the bottom line.
public struct Status: Hashable, Sendable {
  /// In the interface's language.
  public var text: String
  /// Whether something went wrong.
  public var isError: Bool
}

/// What lies over the desk.
public enum Overlay: Hashable, Sendable {
  /// The keys, as a menu with one line selected.
  case help(selected: Int)
  /// The kinds of file that the open story can be written to.
  case export(selected: Int)
  /// All stories.
  case shelf(ShelfList)
  /// A search among the openings: what is sought, and how many finds were passed over.
  case search(query: String, skipped: Int)
}

/// A proposal behind the opening.
public struct Ghost: Hashable, Sendable {
  /// The request whose tokens it collects.
  public var request: Int
  /// The proposal so far.
  var written = ""
  /// What is left of the proposal before it, whose beginning was typed: shown until this one is
  /// whole, so that the text stands still while one types along it.
  var held = ""
  /// Whether nothing more will come of it.
  var isWhole = false

  /// What is shown.
  public var text: String { held.isEmpty ? written : held }
}

/// How much a checkpoint expected each token of the opening.
struct Reading: Hashable {
  /// The request that it answers.
  var request: Int
  /// Who has read.
  var checkpoint: String
  /// The tokens as they were read.
  var ids: [Int] = []
  /// Their surprise in bits; nil where it is not known, as for the first.
  var bits: [Double?] = []
}

/// What is waited for by the clock of `Event.tick`.
struct Clock: Hashable {
  /// Whether something is not saved yet, and when it was last.
  var isUnsaved = false
  var savedAt: Double?

  var isSet: Bool { isUnsaved }
}
