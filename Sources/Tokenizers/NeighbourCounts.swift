/// Counts of the tokens that stand on one side of a merge, dense by id: one merge has thousands of
/// occurrences and few distinct neighbours, so the pair table is visited per neighbour only.
struct NeighbourCounts {
  private(set) var counts: [UInt32]
  /// The ids counted, each once.
  private(set) var ids: [UInt16] = []

  init(size: Int) { counts = Array(repeating: 0, count: size) }

  @inline(__always)
  mutating func add(_ id: UInt16) {
    if counts[Int(id)] == 0 { ids.append(id) }
    counts[Int(id)] += 1
  }

  mutating func removeAll() {
    for id in ids { counts[Int(id)] = 0 }
    ids.removeAll(keepingCapacity: true)
  }
}
