/// Makes tokens that are there already less likely (Keskar et al. 2019, CTRL, §4.1).
struct RepetitionPenalty {
  /// Divides positive logits and multiplies negative ones.
  let factor: Float

  /// Penalizes each row named once, however often it is named.
  ///
  /// - Parameters:
  ///   - logits: One a row of the vocabulary.
  ///   - recent: Rows that stand in the text; numbers that are no row are passed over.
  func apply(to logits: inout [Float], recent: some Sequence<Int>) {
    var penalized: Set<Int> = []
    for row in recent where logits.indices.contains(row) && penalized.insert(row).inserted {
      logits[row] = logits[row] > 0 ? logits[row] / factor : logits[row] * factor
    }
  }
}
