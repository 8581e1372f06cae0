/// Counts how many runs of words of some documents stand in another of them too: how much of a
/// corpus is said again.
struct SharedRuns {
  /// Words in a run.
  let length: Int

  /// Hashes of all runs, each with the document that it stands in.
  private var runs: [(hash: UInt64, document: Int32)] = []

  /// Counts runs of `length` words, at least 1.
  init(length: Int) { self.length = length }

  /// The hashes of the runs taken in.
  var hashes: Set<UInt64> { Set(runs.map(\.hash)) }

  /// Takes in a document's words.
  ///
  /// - Complexity: O(*n*) in the number of words; 16 bytes are kept for each.
  mutating func add(_ words: [String], document: Int) {
    guard words.count >= length else { return }
    let hashes = words.map(Self.hash)
    for start in 0...hashes.count - length {
      // FNV-1a over the words' hashes: two different runs of a million meet once in 40 million tries.
      let hash = hashes[start..<start + length].reduce(0xcbf2_9ce4_8422_2325) {
        ($0 ^ $1) &* 0x100_0000_01b3
      }
      runs.append((hash, Int32(document)))
    }
  }

  /// The share of all runs that stand in another document as well, 0 to 1; 0 where there is none.
  ///
  /// - Complexity: O(*n* log *n*) in the number of runs.
  func share() -> Double {
    let sorted = runs.sorted { ($0.hash, $0.document) < ($1.hash, $1.document) }
    var shared = 0
    var start = 0
    while start < sorted.count {
      var end = start
      while end < sorted.count, sorted[end].hash == sorted[start].hash { end += 1 }
      if sorted[start].document != sorted[end - 1].document { shared += end - start }
      start = end
    }
    return sorted.isEmpty ? 0 : Double(shared) / Double(sorted.count)
  }

  private static func hash(_ word: String) -> UInt64 {
    word.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
