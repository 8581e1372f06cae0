/// What a line that begins with `/` asks for: the desk's abilities as words.
public enum LineCommand: String, CaseIterable, Sendable {
  /// What there is to say, and to read.
  case help, tokens, heat, look
  /// Stories: more of the open one, another from the same opening, one that leaves it at a token.
  case more, again, branch
  /// Several texts at once, and one of them taken.
  case compare, filmstrip, evolution, take
  /// Between stories.
  case undo, redo, stories, search
  /// What the model makes of an opening.
  case propose
  /// Settings.
  case temperature, maxTokens = "max-tokens", seed, checkpoint
  case topK = "top-k", topP = "top-p", minP = "min-p", repetition
  /// Out of the desk.
  case save, receipt, quit

  /// The command of a word; `exit` and `?` are known too.
  init?(word: String) {
    switch word {
    case "exit": self = .quit
    case "?": self = .help
    default: self.init(rawValue: word)
    }
  }
}

/// What the desk does about a line.
public struct LineAnswer: Equatable, Sendable {
  /// What is to be said when all that was asked for has come.
  public enum Report: Equatable, Sendable {
    /// Nothing.
    case nothing
    /// The open story, as it is written.
    case story
    /// Several texts from the same beginning.
    case lanes
    /// The surprise of each token.
    case heat
    /// The inside of a token, from 0.
    case look(Int)
    /// The reading of the opening, and a proposal.
    case proposal
    /// The open story's receipt.
    case receipt
    /// A file with the open story, by the path that the person gave.
    case file(String)
  }

  /// What the desk asks of the world.
  public var effects: [Effect] = []
  /// What is said at once.
  public var lines: [String] = []
  /// What is said when all has come.
  public var report = Report.nothing
  /// Whether the person leaves.
  public var leaves = false

  /// An answer that has yet to be filled in.
  public init() {}
}

/// Why a line cannot be obeyed, in one line for the person.
public struct LineProblem: Error, Equatable, CustomStringConvertible {
  /// What is wrong and what to do.
  public let description: String
}
