/// A text that is being written, with a cursor, an undo history, and what was last cut.
///
/// Positions are counted in characters (grapheme clusters): a key never lands inside one.
public struct Editor: Sendable {
  /// The text, character by character.
  public private(set) var characters: [Character] = []
  /// The character that the cursor stands before.
  public private(set) var cursor = 0

  var killed: [Character] = []
  private var past: [Snapshot] = []
  private var future: [Snapshot] = []
  private var lastEdit = Edit.none

  private struct Snapshot {
    var characters: [Character]
    var cursor: Int
  }

  /// Edits of one kind in a row are undone together.
  enum Edit {
    case none, typing, erasing, other
  }

  /// Edits that can be taken back.
  static let depth = 200

  /// An editor with `text`, the cursor at its end.
  public init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  /// The text.
  public var text: String { String(characters) }
  /// Whether nothing is written.
  public var isEmpty: Bool { characters.isEmpty }

  /// Moves the cursor.
  mutating func move(to position: Int) {
    cursor = min(max(0, position), characters.count)
    lastEdit = .none
  }

  /// Writes text at the cursor. A mark joins the letter before it.
  mutating func insert(_ text: String, as edit: Edit = .typing) {
    guard !text.isEmpty else { return }
    let breaksRun = edit != .typing || text.contains { $0.isWhitespace }
    remember(edit)
    if breaksRun { lastEdit = .none }
    let before = max(0, cursor - 1)
    let after = min(characters.count, cursor + 1)
    let tail = String(characters[cursor..<after])
    let head = Array(String(characters[before..<cursor]) + text)
    let joined = Array(String(head) + tail)
    characters.replaceSubrange(before..<after, with: joined)
    // Where the text ran into the character after it, the cursor goes behind the whole.
    cursor = before + min(head.count, joined.count)
  }

  /// Takes a range of characters out.
  mutating func remove(_ range: Range<Int>, as edit: Edit = .erasing, killing: Bool = false) {
    let range = range.clamped(to: 0..<characters.count)
    guard !range.isEmpty else { return }
    remember(edit)
    if killing { killed = Array(characters[range]) }
    characters.removeSubrange(range)
    cursor = range.lowerBound
    rejoin()
  }

  /// Replaces the whole text.
  mutating func replace(with text: String) {
    remember(.other)
    characters = Array(text)
    cursor = characters.count
  }

  /// Exchanges the text without an edit of its own: the way back leads over it. The cursor stays.
  mutating func exchange(_ text: String) {
    characters = Array(text)
    cursor = min(cursor, characters.count)
  }

  /// Takes the last edit back.
  ///
  /// - Returns: whether there was one.
  mutating func undo() -> Bool {
    guard let snapshot = past.popLast() else { return false }
    future.append(Snapshot(characters: characters, cursor: cursor))
    restore(snapshot)
    return true
  }

  /// Makes the last edit that was taken back again.
  ///
  /// - Returns: whether there was one.
  mutating func redo() -> Bool {
    guard let snapshot = future.popLast() else { return false }
    past.append(Snapshot(characters: characters, cursor: cursor))
    restore(snapshot)
    return true
  }

  private mutating func restore(_ snapshot: Snapshot) {
    characters = snapshot.characters
    cursor = snapshot.cursor
    lastEdit = .none
  }

  private mutating func remember(_ edit: Edit) {
    defer { lastEdit = edit }
    future = []
    if edit != .other, edit == lastEdit { return }
    past.append(Snapshot(characters: characters, cursor: cursor))
    if past.count > Editor.depth { past.removeFirst() }
  }

  /// What is now side by side may be one character: a letter and a mark.
  private mutating func rejoin() {
    guard cursor > 0, cursor < characters.count else { return }
    let pair = Array(String(characters[cursor - 1...cursor]))
    guard pair.count == 1 else { return }
    characters.replaceSubrange(cursor - 1...cursor, with: pair)
  }
}
