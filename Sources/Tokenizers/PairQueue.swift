/// Pairs by frequency, the most frequent first and of equals the smallest.
///
/// A binary heap of one number per pair: the count above the inverted key. Counts only fall once a
/// pair is known, so an entry that is out of date stands too high, never too low: whoever takes it
/// looks up the present count and puts it back.
struct PairQueue {
  private var heap: [UInt64] = []

  mutating func add(_ pair: TokenPair, count: UInt32) {
    heap.append(UInt64(count) << 32 | UInt64(~pair.key))
    var index = heap.count - 1
    let entry = heap[index]
    while index > 0, heap[(index - 1) / 2] < entry {
      heap[index] = heap[(index - 1) / 2]
      index = (index - 1) / 2
    }
    heap[index] = entry
  }

  mutating func takeFirst() -> (pair: TokenPair, count: UInt32)? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    if !heap.isEmpty { sink(last) }
    return (TokenPair(key: ~UInt32(truncatingIfNeeded: first)), UInt32(first >> 32))
  }

  /// Lets `entry` sink from the top, whose place is free.
  private mutating func sink(_ entry: UInt64) {
    var index = 0
    while true {
      var child = 2 * index + 1
      if child >= heap.count { break }
      if child + 1 < heap.count, heap[child + 1] > heap[child] { child += 1 }
      if heap[child] <= entry { break }
      heap[index] = heap[child]
      index = child
    }
    heap[index] = entry
  }
}
