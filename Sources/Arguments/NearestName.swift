/// Finds what somebody may have meant.
public enum NearestName {
  /// The known name nearest to a wrong one.
  ///
  /// A name that the wrong one abbreviates, or goes on from, is nearer than any other. Of names equally
  /// near, the first is taken; one that is no slip of the wrong one is not.
  ///
  /// - Parameters:
  ///   - wrong: What was typed.
  ///   - known: What could have been.
  /// - Returns: The nearest; nil when none is near.
  /// - Complexity: O(names · length²)
  public static func find(_ wrong: String, among known: [String]) -> String? {
    let wanted = wrong.lowercased()
    func distance(_ name: String) -> Int {
      let name = name.lowercased()
      if !wanted.isEmpty, name.hasPrefix(wanted) { return name == wanted ? -1 : 0 }
      if name.count >= 3, wanted.hasPrefix(name) { return 0 }
      return editDistance(wanted, name)
    }
    let nearest = known.enumerated().min {
      (distance($0.element), $0.offset) < (distance($1.element), $1.offset)
    }?.element
    // Two letters of five: beyond that another word was meant.
    return nearest.flatMap { distance($0) <= max(2, wanted.count * 2 / 5) ? $0 : nil }
  }

  /// Insertions, deletions, replacements and exchanges of neighbours that turn one word into the
  /// other, no letter touched twice (optimal string alignment, after Damerau 1964).
  static func editDistance(_ first: String, _ second: String) -> Int {
    // Words longer than any name need not be measured to the end.
    let (a, b) = (Array(first.prefix(64)), Array(second.prefix(64)))
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1] + Array(repeating: 0, count: b.count)
      for j in 0..<b.count {
        row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          row[j + 1] = min(row[j + 1], before[j - 1] + 1)
        }
      }
      (before, last) = (last, row)
    }
    return last[b.count]
  }
}
