@testable import Tokenizers

/// Byte-pair encoding as it is defined, and slow: while some adjacent pair has a merge, the pair
/// with the lowest merged id is replaced everywhere, left to right.
struct ReferenceEncoder {
  struct Pair: Hashable {
    var first: Int
    var second: Int
  }

  private var ids: [Pair: Int] = [:]

  init(_ tokenizer: Tokenizer) {
    for (index, merge) in tokenizer.merges.enumerated() {
      ids[Pair(first: merge.first, second: merge.second)] = tokenizer.firstMergeID + index
    }
  }

  func encode(_ bytes: [UInt8]) -> [Int] {
    var tokens = bytes.map(Int.init)
    while true {
      let lowest = zip(tokens, tokens.dropFirst())
        .compactMap { ids[Pair(first: $0, second: $1)] }.min()
      guard let lowest else { return tokens }
      var merged: [Int] = []
      var index = 0
      while index < tokens.count {
        if index + 1 < tokens.count,
          ids[Pair(first: tokens[index], second: tokens[index + 1])] == lowest
        {
          merged.append(lowest)
          index += 2
        } else {
          merged.append(tokens[index])
          index += 1
        }
      }
      tokens = merged
    }
  }
}
