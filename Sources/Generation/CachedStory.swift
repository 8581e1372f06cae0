import Transformer

/// A KV cache that knows which tokens it holds, so that whatever comes next reuses what it can.
///
/// Going on with a story, another temperature, a changed ending: each begins with tokens that are
/// there already, and only the rest is computed. Keys and values depend on the tokens before them
/// alone, so what is reused is what would have been computed, bit for bit.
final class CachedStory {
  let cache: KVCache
  private(set) var tokens: [Int] = []

  private let model: LanguageModel

  init(_ model: LanguageModel, capacity: Int? = nil) {
    self.model = model
    cache = model.makeCache(capacity: capacity)
  }

  /// Tokens that `others` begins with and the cache does too.
  func commonPrefix(_ others: some Collection<Int>) -> Int {
    zip(tokens, others).prefix { $0 == $1 }.count
  }

  /// Rewinds to what the cache has in common with `others`, and to `limit` at most.
  ///
  /// - Returns: The number of tokens held.
  @discardableResult
  func keep(commonWith others: some Collection<Int>, limit: Int) -> Int {
    let kept = min(commonPrefix(others), limit)
    cache.rewind(to: kept)
    tokens.removeLast(tokens.count - kept)
    return kept
  }

  /// Adds tokens to those held.
  func append(_ more: some Collection<Int>, logits selection: LogitSelection) -> Logits {
    tokens.append(contentsOf: more)
    return model.decode(Array(more), into: cache, logits: selection)
  }

  /// What the model expects after `window`, of which it computes what the cache does not hold.
  func logits(after window: [Int]) -> Logits {
    let kept = keep(commonWith: window, limit: window.count - 1)
    return append(window[kept...], logits: .last)
  }

  /// Notes a token that a batch has put into the cache.
  func note(_ token: Int) { tokens.append(token) }

  /// Takes over the first `count` tokens of another story.
  func copy(_ other: CachedStory, count: Int) {
    cache.copy(other.cache)
    cache.rewind(to: count)
    tokens = Array(other.tokens[..<count])
  }
}

/// A few caches kept for what may be asked next; the one used longest ago is given up first.
struct CacheShelf {
  private let model: LanguageModel
  private let limit: Int
  /// From the one used longest ago to the latest.
  private var idle: [CachedStory] = []

  init(_ model: LanguageModel, limit: Int = 4) {
    self.model = model
    self.limit = limit
  }

  /// A cache for a story that goes on from `window`, to be put back afterwards.
  ///
  /// A story that would be cut short stays on the shelf, and a copy of what both share is taken:
  /// copying costs less than decoding one token.
  mutating func take(for window: some Collection<Int>) -> CachedStory {
    let shared = idle.map { $0.commonPrefix(window) }
    let best = shared.indices.max { shared[$0] < shared[$1] }
    guard let best, shared[best] >= Self.worthCopying else { return takeOldest() }
    let source = idle.remove(at: best)
    if source.tokens.count == shared[best] { return source }
    let story = takeOldest()
    story.copy(source, count: shared[best])
    idle.append(source)
    return story
  }

  mutating func putBack(_ story: CachedStory) {
    idle.append(story)
    if idle.count > limit { idle.removeFirst() }
  }

  private mutating func takeOldest() -> CachedStory {
    idle.count < limit ? CachedStory(model) : idle.removeFirst()
  }

  private static let worthCopying = 4
}
