/// BPE training as it is defined, and slow.
struct NaiveTrainer {
  var texts: [[Int]]
  var merges: [ReferenceEncoder.Pair] = []
  let firstMergeID: Int

  init(_ documents: [[UInt8]], firstMergeID: Int) {
    texts = documents.map { $0.map(Int.init) }
    self.firstMergeID = firstMergeID
  }

  /// Counts every adjacent position and merges the most frequent pair, the smallest of equals.
  /// Returns its count, or nil if there is no pair.
  mutating func step() -> Int? {
    var counts: [ReferenceEncoder.Pair: Int] = [:]
    for text in texts {
      for (first, second) in zip(text, text.dropFirst()) {
        counts[ReferenceEncoder.Pair(first: first, second: second), default: 0] += 1
      }
    }
    let best = counts.max {
      ($0.value, -$0.key.first, -$0.key.second) < ($1.value, -$1.key.first, -$1.key.second)
    }
    guard let best else { return nil }
    let id = firstMergeID + merges.count
    merges.append(best.key)
    texts = texts.map { text in
      var result: [Int] = []
      var index = 0
      while index < text.count {
        if index + 1 < text.count, text[index] == best.key.first,
          text[index + 1] == best.key.second
        {
          result.append(id)
          index += 2
        } else {
          result.append(text[index])
          index += 1
        }
      }
      return result
    }
    return best.value
  }
}
