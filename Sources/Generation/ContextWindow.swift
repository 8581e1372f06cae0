/// The part of a story that the model sees.
///
/// Positions are absolute and learned, so a full window cannot lose its first token alone: all the
/// keys and values would change. It slides by half its length instead, and the half that stays is
/// computed anew at its new positions: one pass over 129 tokens every 128, a fraction of a token's
/// time for each.
///
/// Where a window begins depends on the number of tokens before it alone. So a story gone on with
/// equals one that never stopped, and scoring a story gives the probabilities it was written with.
struct ContextWindow {
  /// Tokens the model can see at most; at least 2.
  let length: Int
  /// Tokens the model sees.
  private(set) var tokens: [Int]
  /// Tokens of the whole story.
  private(set) var count: Int

  /// The window on the end of a text.
  init(_ all: [Int], length: Int) {
    self.length = length
    count = all.count
    tokens = Array(all[Self.start(of: all.count, length: length)...])
    tokens.reserveCapacity(length)
  }

  /// Index of the first token seen.
  var start: Int { count - tokens.count }

  /// Adds a token to the story.
  mutating func append(_ token: Int) {
    count += 1
    tokens.append(token)
    let start = Self.start(of: count, length: length)
    if start > self.start { tokens.removeFirst(start - self.start) }
  }

  /// Index of the first token seen of a story of `count` tokens.
  static func start(of count: Int, length: Int) -> Int {
    let step = length / 2
    return (max(0, count - length) + step - 1) / step * step
  }
}
