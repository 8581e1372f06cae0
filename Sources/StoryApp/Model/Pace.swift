/// How fast what a model writes is shown: it comes at thousands of tokens a second, and an eye reads
/// five.
public enum Pace: Int, CaseIterable, Sendable, Codable {
  /// Tokens a second.
  case five = 5, ten = 10, twenty = 20, forty = 40
  /// As it comes.
  case atOnce = 0

  /// Tokens a second; nil for as they come.
  var tokensPerSecond: Double? { self == .atOnce ? nil : Double(rawValue) }
}

/// Tokens that a model has written and that the person has not seen yet.
///
/// They are no part of the story: whoever stops has read what is on the screen, and no more.
struct PacedTokens: Hashable, Sendable {
  private var tokens: ArraySlice<GeneratedToken> = []
  /// How the model stopped, once it has.
  var finish: Finish?
  /// Until when tokens were shown, on the clock of `Event.tick`.
  private var shownUntil: Double?

  var isEmpty: Bool { tokens.isEmpty }

  mutating func append(_ token: GeneratedToken) { tokens.append(token) }

  /// Takes out all of them.
  mutating func takeAll() -> ArraySlice<GeneratedToken> {
    defer { tokens = [] }
    return tokens
  }

  /// Takes out those whose time has come.
  mutating func take(at now: Double, tokensPerSecond: Double) -> ArraySlice<GeneratedToken> {
    let since = shownUntil ?? now - 1 / tokensPerSecond
    let count = min(tokens.count, Int((now - since) * tokensPerSecond + 1e-6))
    // A model that was waited for owes nothing: what it writes now comes at the pace again.
    shownUntil = count == tokens.count ? now : since + Double(count) / tokensPerSecond
    defer { tokens = tokens.dropFirst(count) }
    return tokens.prefix(count)
  }
}
