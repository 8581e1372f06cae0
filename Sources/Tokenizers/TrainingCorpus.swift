/// Texts while a tokenizer learns from them: the tokens as they are now, and where each pair is.
///
/// Every byte of text has a cell. The first and the last cell of a token hold its id, so that a
/// token's neighbours are found from either end by the lengths of ids alone, without links. A pair
/// keeps the positions where it arose, in order; one at which it is no more is noticed in passing.
/// All occurrences of a pair arise during one merge, that which makes the younger of the two, so
/// the lists need no sorting and a pair's count only falls afterwards.
struct TrainingCorpus {
  /// Between documents and at both ends.
  private static let border: UInt16 = .max
  /// A cell inside a token where another token used to begin.
  private static let inside: UInt16 = .max - 1

  private struct Occurrences {
    /// How often the pair occurs now.
    var count: UInt32
    /// Where its first token began when it arose, ascending.
    var positions: [UInt32]
  }

  let byteCount: Int
  private(set) var tokenCount: Int
  private var cells: [UInt16]
  /// Bytes in each token.
  private var lengths: [Int]
  private var pairs: [TokenPair: Int] = [:]
  private var occurrences: [Occurrences] = []
  private var queue = PairQueue()

  // Kept between merges to spare their allocation.
  private var merged: [UInt32] = []
  private var before = NeighbourCounts(size: 1 << 16)
  private var after = NeighbourCounts(size: 1 << 16)

  init(_ documents: [[UInt8]], firstMergeID: Int) throws {
    let maximum = Int(UInt32.max) - documents.count - 2
    byteCount = documents.reduce(0) { $0 + $1.count }
    guard byteCount <= maximum else { throw TokenizerError(.corpusTooLong(maximum: maximum)) }
    tokenCount = byteCount
    lengths = Array(repeating: 1, count: firstMergeID)
    cells = [Self.border]
    cells.reserveCapacity(byteCount + documents.count + 1)
    for document in documents {
      cells.append(contentsOf: document.lazy.map(UInt16.init))
      cells.append(Self.border)
    }
    countBytePairs()
  }

  private mutating func countBytePairs() {
    var counts = [UInt32](repeating: 0, count: 1 << 16)
    for (first, second) in zip(cells, cells.dropFirst())
    where first != Self.border && second != Self.border {
      counts[Int(first << 8 | second)] += 1
    }
    var places = [Int](repeating: 0, count: 1 << 16)
    for (index, count) in counts.enumerated() where count > 0 {
      let pair = TokenPair(UInt16(index >> 8), UInt16(index & 255))
      places[index] = add(pair, count: count)
    }
    for position in 0..<cells.count - 1 {
      let (first, second) = (cells[position], cells[position + 1])
      guard first != Self.border && second != Self.border else { continue }
      occurrences[places[Int(first << 8 | second)]].positions.append(UInt32(position))
    }
  }

  /// Makes room for a new pair; returns its place in `occurrences`.
  private mutating func add(_ pair: TokenPair, count: UInt32) -> Int {
    var positions: [UInt32] = []
    positions.reserveCapacity(Int(count))
    pairs[pair] = occurrences.count
    occurrences.append(Occurrences(count: count, positions: positions))
    queue.add(pair, count: count)
    return occurrences.count - 1
  }

  /// The bytes in the token that a pair merges to.
  func length(of pair: TokenPair) -> Int {
    lengths[Int(pair.first)] + lengths[Int(pair.second)]
  }

  /// The pair to merge next, which is then no longer offered; nil when there is none.
  mutating func takeMostFrequentPair() -> (pair: TokenPair, count: Int)? {
    while let (pair, count) = queue.takeFirst() {
      guard let place = pairs[pair] else { continue }
      let present = occurrences[place].count
      if present == count { return (pair, Int(count)) }
      if present > 0 {
        queue.add(pair, count: present)
      } else {
        pairs[pair] = nil
        occurrences[place].positions = []
      }
    }
    return nil
  }

  /// Merges a pair everywhere, left to right, into the next id.
  mutating func merge(_ pair: TokenPair) {
    guard let place = pairs.removeValue(forKey: pair) else { return }
    let positions = occurrences[place].positions
    occurrences[place].positions = []
    let id = UInt16(lengths.count)
    lengths.append(length(of: pair))

    replace(pair, by: id, at: positions)
    tokenCount -= merged.count
    // What is left of the pair itself does not matter: no occurrence survives its merge.
    for first in before.ids {
      subtract(before.counts[Int(first)], from: TokenPair(first, pair.first))
    }
    for second in after.ids {
      subtract(after.counts[Int(second)], from: TokenPair(pair.second, second))
    }
    record(id)
  }

  private mutating func subtract(_ count: UInt32, from pair: TokenPair) {
    guard let place = pairs[pair] else { return }
    occurrences[place].count -= count
  }

  /// Writes `id` over the occurrences of `pair` and counts the neighbours that lose theirs.
  private mutating func replace(_ pair: TokenPair, by id: UInt16, at positions: [UInt32]) {
    merged.removeAll(keepingCapacity: true)
    before.removeAll()
    after.removeAll()
    let (firstLength, secondLength) = (lengths[Int(pair.first)], lengths[Int(pair.second)])
    for position in positions {
      let start = Int(position)
      let middle = start + firstLength
      guard cells[start] == pair.first, cells[middle] == pair.second else { continue }
      let end = middle + secondLength
      // After a merge at the left, that merge has counted the pair between the two.
      let (left, right) = (cells[start - 1], cells[end])
      if left != Self.border && left != id { before.add(left) }
      if right != Self.border { after.add(right) }
      cells[middle] = Self.inside
      cells[start] = id
      cells[end - 1] = id
      merged.append(position)
    }
  }

  /// Enters the pairs that a finished merge has made: with the token before each occurrence,
  /// unless that is `id` too, and with the token after it.
  private mutating func record(_ id: UInt16) {
    before.removeAll()
    after.removeAll()
    let length = lengths[Int(id)]
    for position in merged {
      let (left, right) = (cells[Int(position) - 1], cells[Int(position) + length])
      if left != Self.border && left != id { before.add(left) }
      if right != Self.border { after.add(right) }
    }
    var places = [Int](repeating: 0, count: 2 * lengths.count)
    for first in before.ids {
      places[Int(first)] = add(TokenPair(first, id), count: before.counts[Int(first)])
    }
    for second in after.ids {
      places[lengths.count + Int(second)] = add(
        TokenPair(id, second), count: after.counts[Int(second)])
    }
    for position in merged {
      let (left, right) = (cells[Int(position) - 1], cells[Int(position) + length])
      if left != Self.border && left != id {
        let start = Int(position) - lengths[Int(left)]
        occurrences[places[Int(left)]].positions.append(UInt32(start))
      }
      if right != Self.border {
        occurrences[places[lengths.count + Int(right)]].positions.append(position)
      }
    }
  }
}
