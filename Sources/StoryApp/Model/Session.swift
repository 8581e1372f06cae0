/// What outlives the process: everything that the person wrote and got.
public struct Session: Codable, Hashable, Sendable {
  /// The format's version; a session of a higher one cannot be read.
  public var version = 1
  /// The opening that was being written, and where the cursor stood.
  public var opening: String
  /// The character that the cursor stood before.
  public var cursor: Int
  /// The stories.
  public var shelf: Shelf
  /// What the controls said.
  public var settings: Settings
  /// How boundaries were shown.
  public var boundaries: Boundaries
  /// The theme in use.
  public var theme: String
  /// Whether there were proposals; nil in older sessions.
  public var usesGhost: Bool?
  /// Whether the mouse was listened to; nil in older sessions.
  public var usesMouse: Bool?
  /// How fast stories were shown; nil in older sessions.
  public var pace: Pace?

  /// Whether the text was living; nil in older sessions.
  public var isLiving: Bool?

  /// The version that this program writes.
  public static let currentVersion = 1
}

/// Why a session is not kept.
public struct SaveProblem: Error, Hashable, Sendable {
  /// What cannot be written.
  public var path: String
  /// Whether for want of room; else it is not allowed.
  public var isFull: Bool

  /// A file that cannot be written, for want of room or for another reason.
  public init(path: String, isFull: Bool) {
    self.path = path
    self.isFull = isFull
  }

  /// One line that says so. What matters stands first: a status line may be short.
  public func text(in language: Language) -> String {
    let words = language.words
    return "\(words.notKept) (\(isFull ? words.isDiskFull : words.isWritable)): \(path)"
  }
}

extension State {
  /// Whether there is anything to keep.
  var isBlank: Bool { opening.isEmpty && shelf.stories.isEmpty }

  /// What is to be kept of the desk.
  public var session: Session {
    Session(
      opening: opening.text, cursor: opening.cursor, shelf: shelf, settings: settings,
      boundaries: boundaries, theme: theme, usesGhost: usesGhost, usesMouse: usesMouse,
      pace: pace, isLiving: isLiving)
  }

  /// Puts everything back as it was. What was being written when the process ended stays as far
  /// as it had come.
  ///
  /// - Parameter session: what was kept; one of a later version changes nothing.
  /// - Returns: whether it was put back.
  @discardableResult
  public mutating func restore(_ session: Session) -> Bool {
    guard session.version <= Session.currentVersion else { return false }
    opening = Editor(session.opening)
    opening.move(to: session.cursor)
    shelf = session.shelf
    shelf.settle()
    let known = checkpoints.contains { $0.name == session.settings.checkpoint }
    let checkpoint = settings.checkpoint
    settings = session.settings.checked
    if !known { settings.checkpoint = checkpoint }
    // There was no list of words when this session was kept.
    if session.pace == nil { settings.knownWords = true }
    boundaries = session.boundaries
    use(ghost: session.usesGhost, mouse: session.usesMouse, pace: session.pace)
    isLiving = session.isLiving ?? isLiving
    if themes.contains(session.theme) { theme = session.theme }
    return true
  }
}

extension Shelf {
  /// Ends what was being written when the process ended, and forgets what cannot be.
  mutating func settle() {
    for story in stories where story.finish == nil {
      _ = modify(story.id) { $0.finish = Finish(.cancelled, tokens: $0.writtenCount) }
    }
  }
}
