/// A priority queue of token pairs: the most frequent first, ties to the smaller pair.
///
/// Counts only fall once a pair is complete, so an entry may be too high but never too low: the
/// trainer checks what it takes and puts back what has fallen.
struct PairHeap {
  struct Entry {
    let count: Int32
    let key: UInt64
    let index: Int32

    func precedes(_ other: Entry) -> Bool {
      count != other.count ? count > other.count : key < other.key
    }
  }

  private var entries: [Entry] = []

  mutating func push(_ entry: Entry) {
    entries.append(entry)
    var child = entries.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard entries[child].precedes(entries[parent]) else { return }
      entries.swapAt(child, parent)
      child = parent
    }
  }

  mutating func pop() -> Entry? {
    guard let first = entries.first else { return nil }
    let last = entries.removeLast()
    guard !entries.isEmpty else { return first }
    entries[0] = last
    var parent = 0
    while true {
      var best = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < entries.count {
        if entries[child].precedes(entries[best]) { best = child }
      }
      guard best != parent else { return first }
      entries.swapAt(best, parent)
      parent = best
    }
  }
}
