/// A token that stands in a story.
public struct StoryToken: Hashable, Sendable, Codable {
  /// Who wrote it.
  public enum Source: String, Hashable, Sendable, Codable {
    /// The person, in the opening.
    case opening
    /// A model.
    case story
    /// The person, in the story.
    case edit
  }

  /// The token as the story's present tokenizer cuts it.
  public var piece: Piece
  /// Who wrote it (its first byte).
  public var source: Source
  /// The checkpoint that wrote it; nil for the opening.
  public var checkpoint: String?
  /// The model's own log probability (nats); nil when not known.
  public var logprob: Double?
  /// The entropy (nats) of what it was chosen from; nil when not known.
  public var entropy: Double?
}

/// A text that began with a person and went on with a model.
///
/// The bytes are what stays: another checkpoint cuts them anew, and `passages` remembers which
/// bytes were written under which settings whatever the cut.
public struct Story: Hashable, Sendable, Codable, Identifiable {
  /// A run of bytes written in one go.
  public struct Passage: Hashable, Sendable, Codable {
    /// Its first byte in the story.
    public var start: Int
    /// What it was written with; of a person's words, what the model's before them were.
    public var settings: Settings
    /// Whether the person wrote it; nil in older sessions.
    public var isByPerson: Bool?
  }

  /// Where a story left another.
  public struct Branch: Hashable, Sendable, Codable {
    /// The other story.
    public var story: Int
    /// How many of its bytes both have.
    public var sharedBytes: Int
  }

  /// Something that was done to a story: together they tell how it came about, for its receipt.
  public enum Edit: Hashable, Sendable, Codable {
    /// A model went on, for so many tokens.
    case write(Settings, tokens: Int)
    /// Another tokenizer cut the text anew when it had so many bytes.
    case cut(by: String, bytes: Int)
    /// All but the first tokens were left behind, in a branch.
    case keep(tokens: Int)
    /// Another token was taken than the one that was written.
    case take(id: Int)
    /// The person left the first bytes as they were and has these behind them.
    case rewrite(keeping: Int, adding: [UInt8])

    /// The checkpoint that did it, if one did.
    public var checkpoint: String? {
      switch self {
      case .write(let settings, _): settings.checkpoint
      case .cut(let checkpoint, _): checkpoint
      case .keep, .take, .rewrite: nil
      }
    }
  }

  /// Its number, in the order in which stories were begun, from 1.
  public internal(set) var id: Int
  /// The story it left; nil for one that began with its opening.
  public var parent: Branch?
  /// What the person wrote before a model went on.
  public internal(set) var opening: String
  /// What models wrote, in order.
  public internal(set) var passages: [Passage]
  /// The whole text as the present tokenizer cuts it, the opening first.
  public internal(set) var tokens: [StoryToken]
  /// The checkpoint whose tokenizer made the present cut.
  public internal(set) var cutBy: String
  /// The first token that the model still sees.
  public internal(set) var memoryStart = 0
  /// How the last passage ended; nil while it is being written.
  public internal(set) var finish: Finish?
  /// What was done since `origin`, first to last; nil in stories kept by an older program.
  public internal(set) var edits: [Edit]?
  /// The opening that the first edit went on from; nil for `opening`.
  public internal(set) var origin: String?
  /// The earlier story under the same dice that this one is compared with.
  public internal(set) var reference: Int?
  /// What the person calls it; nil for nothing, as the two below.
  public internal(set) var title: String?
  /// Whether it has a star.
  public internal(set) var isStarred: Bool?
  /// Whether it was taken off the shelf.
  public internal(set) var isDeleted: Bool?

  init(id: Int, opening: String, settings: Settings) {
    self.id = id
    self.opening = opening
    cutBy = settings.checkpoint
    tokens = []
    passages = [Passage(start: opening.utf8.count, settings: settings)]
    edits = [.write(settings, tokens: 0)]
  }

  /// The settings of the last passage.
  public var settings: Settings {
    passages.last?.settings ?? Settings(checkpoint: cutBy)
  }

  /// The text's bytes, the opening first.
  public var bytes: [UInt8] {
    tokens.isEmpty ? Array(opening.utf8) : tokens.flatMap(\.piece.bytes)
  }

  /// The text as it reads.
  public var text: String {
    tokens.isEmpty ? opening : tokens.map(\.piece.text).joined()
  }

  /// How many tokens models wrote, as they are cut now.
  public var writtenCount: Int { tokens.count { $0.source == .story } }

  /// The bytes of the story that a token covers.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  public func byteRange(of index: Int) -> Range<Int> {
    let start = tokens.prefix(index).reduce(0) { $0 + $1.piece.bytes.count }
    return start..<start + (tokens.indices.contains(index) ? tokens[index].piece.bytes.count : 0)
  }

  /// Takes another cut of the same bytes.
  ///
  /// - Returns: false, and nothing changes, when the pieces are of another text.
  mutating func recut(_ pieces: [Piece], by checkpoint: String) -> Bool {
    guard pieces.flatMap(\.bytes) == bytes else { return false }
    let known = cutBy == checkpoint && tokens.map(\.piece.id) == pieces.map(\.id)
    if known { return true }
    var start = 0
    tokens = pieces.map { piece in
      defer { start += piece.bytes.count }
      let passage = passages.last { $0.start <= start }
      return StoryToken(
        piece: piece, source: source(at: start),
        checkpoint: passage?.isByPerson == true ? nil : passage?.settings.checkpoint)
    }
    cutBy = checkpoint
    noteCut(by: checkpoint)
    return true
  }

  private mutating func noteCut(by checkpoint: String) {
    switch edits?.last {
    // Whoever begins to write cuts the text as it pleases.
    case .write(_, tokens: 0): return
    case .cut: edits?.removeLast()
    default: break
    }
    let count = bytes.count
    edits?.append(.cut(by: checkpoint, bytes: count))
  }

  private mutating func noteToken() {
    guard case .write(let settings, let tokens)? = edits?.last else { return }
    edits?.removeLast()
    edits?.append(.write(settings, tokens: tokens + 1))
  }

  /// Adds a token that a model wrote.
  mutating func append(_ token: GeneratedToken, contextLength: Int) {
    // Whoever did not say how the opening is cut has read it all the same.
    if tokens.isEmpty, !opening.isEmpty {
      let piece = Piece(id: -1, bytes: Array(opening.utf8))
      tokens.append(StoryToken(piece: piece, source: .opening))
    }
    tokens.append(
      StoryToken(
        piece: token.piece, source: .story, checkpoint: settings.checkpoint,
        logprob: token.logprob.flatMap { $0.isFinite ? $0 : nil }, entropy: token.entropy))
    noteToken()
    memoryStart = token.memoryStart ?? max(0, tokens.count - contextLength)
  }

  /// Where this story leaves another for good: the first byte that differs.
  ///
  /// - Returns: nil while one is the beginning of the other.
  public func divergence(from other: Story) -> Int? {
    var count = 0
    for (own, others) in zip(bytes, other.bytes) {
      if own != others { return count }
      count += 1
    }
    return nil
  }
}
