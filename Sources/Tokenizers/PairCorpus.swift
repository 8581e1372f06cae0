/// The texts while merges are learnt: tokens in linked lists, and for each adjacent pair its
/// count and the places where it may stand.
struct PairCorpus {
  struct Pair: Equatable {
    let first: Int32
    let second: Int32
    fileprivate let index: Int32
  }

  /// Token at each place, −1 where a merge took it away or between two texts.
  private var tokens: [Int32] = []
  private var previous: [Int32] = []
  private var next: [Int32] = []
  private var table = PairTable(capacity: 1 << 16)
  private var counts: [Int32] = []
  /// Places of each pair's first token, left to right; some may not hold it any more.
  private var places: [[Int32]] = []
  private var heap = PairHeap()

  init(_ texts: [[UInt8]]) {
    let total = texts.reduce(0) { $0 + $1.count + 1 }
    tokens.reserveCapacity(total)
    for text in texts {
      for byte in text { tokens.append(Int32(byte)) }
      tokens.append(-1)
    }
    previous = tokens.indices.map { Int32($0) - 1 }
    next = tokens.indices.map { Int32($0) + 1 }
    for place in tokens.indices.dropLast() where tokens[place] >= 0 && tokens[place + 1] >= 0 {
      add(tokens[place], tokens[place + 1], at: Int32(place))
    }
    for index in counts.indices { announce(Int32(index)) }
  }

  /// The pair to merge next; nil when no text has two tokens left.
  mutating func mostFrequentPair() -> Pair? {
    while let entry = heap.pop() {
      let count = counts[Int(entry.index)]
      if count == entry.count {
        return Pair(
          first: Int32(truncatingIfNeeded: entry.key >> 32),
          second: Int32(truncatingIfNeeded: entry.key), index: entry.index)
      }
      if count > 0 { heap.push(.init(count: count, key: entry.key, index: entry.index)) }
    }
    return nil
  }

  /// Replaces the pair everywhere, left to right.
  mutating func merge(_ pair: Pair, into merged: Int32) {
    let firstNew = Int32(counts.count)
    let candidates = places[Int(pair.index)]
    places[Int(pair.index)] = []
    for place in candidates {
      let left = Int(place)
      guard tokens[left] == pair.first else { continue }
      let right = Int(next[left])
      guard tokens[right] == pair.second else { continue }
      let before = previous[left]
      let after = next[right]
      let hasBefore = before >= 0 && tokens[Int(before)] >= 0
      let hasAfter = Int(after) < tokens.count && tokens[Int(after)] >= 0
      if hasBefore { remove(tokens[Int(before)], pair.first) }
      if hasAfter { remove(pair.second, tokens[Int(after)]) }
      remove(pair.first, pair.second)
      tokens[left] = merged
      tokens[right] = -2
      next[left] = after
      if Int(after) < tokens.count { previous[Int(after)] = place }
      if hasBefore { add(tokens[Int(before)], merged, at: before) }
      if hasAfter { add(merged, tokens[Int(after)], at: place) }
    }
    for index in firstNew..<Int32(counts.count) { announce(index) }
  }

  private var keys: [UInt64] = []

  private mutating func add(_ first: Int32, _ second: Int32, at place: Int32) {
    let key = PairTable.key(first, second)
    let index = Int(table.value(of: key, orInsert: Int32(counts.count)))
    if index == counts.count {
      counts.append(0)
      places.append([])
      keys.append(key)
    }
    counts[index] += 1
    places[index].append(place)
  }

  private mutating func remove(_ first: Int32, _ second: Int32) {
    guard let index = table.value(of: PairTable.key(first, second)) else { return }
    counts[Int(index)] -= 1
  }

  private mutating func announce(_ index: Int32) {
    let count = counts[Int(index)]
    if count > 0 { heap.push(.init(count: count, key: keys[Int(index)], index: index)) }
  }
}
