extension Tokenizer {
  /// The ids of some bytes with merges left out at random: BPE-dropout (Provilkov, Emelianenko and
  /// Voita, 2020, arXiv:1910.13267).
  ///
  /// At each step every possible merge is dropped with the given probability, and the one with the
  /// lowest id of what is left is done; where all are dropped, the text is cut. A model that reads
  /// its corpus so learns each phrase in many cuts, as a text that it never saw falls into.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - drops: Whether to drop a merge, asked once for each that comes up; always false gives what
  ///     `encode(bytes:)` gives.
  /// - Returns: The ids, which decode to `bytes`.
  /// - Complexity: O(*n*²) in the bytes, with steps of a comparison each: half a millisecond for a
  ///   fable.
  public func encode(bytes: [UInt8], dropping drops: () -> Bool) -> [Int] {
    var ids = bytes.map { UInt16($0) }
    guard ids.count > 1 else { return ids.map(Int.init) }
    let rules = encoder.rules
    // What each token would merge to with its right neighbour.
    var merged = (0..<ids.count - 1).map { rules.merged(ids[$0], ids[$0 + 1]) }
    while let place = Self.next(merged, drops) {
      ids[place] = merged[place]
      ids.remove(at: place + 1)
      merged.remove(at: place)
      if place < merged.count { merged[place] = rules.merged(ids[place], ids[place + 1]) }
      if place > 0 { merged[place - 1] = rules.merged(ids[place - 1], ids[place]) }
    }
    return ids.map(Int.init)
  }

  /// The place of the lowest id, leftmost first, that is not dropped. Asking in this order leaves
  /// most of the dice unthrown, and comes to the same as throwing all of them first.
  private static func next(_ merged: [UInt16], _ drops: () -> Bool) -> Int? {
    var passed = (id: UInt16(0), place: -1)
    while true {
      var best = (id: Vocabulary.absent, place: -1)
      for place in merged.indices {
        let id = merged[place]
        if id < best.id, (id, place) > passed { best = (id, place) }
      }
      guard best.place >= 0 else { return nil }
      if !drops() { return best.place }
      passed = best
    }
  }
}
