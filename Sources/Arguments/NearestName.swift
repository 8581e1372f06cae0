/// Finds what somebody may have meant.
public enum NearestName {
  /// The known name nearest to a wrong one.
  ///
  /// A name that the wrong one abbreviates is nearer than any other. Of names equally near, the
  /// first is taken.
  ///
  /// - Parameters:
  ///   - wrong: What was typed.
  ///   - known: What could have been.
  /// - Returns: The nearest, however far; nil when nothing is known.
  /// - Complexity: O(names · length²)
  public static func find(_ wrong: String, among known: [String]) -> String? {
    let wanted = wrong.lowercased()
    func distance(_ name: String) -> Int {
      let name = name.lowercased()
      if !wanted.isEmpty, name.hasPrefix(wanted) { return name == wanted ? -1 : 0 }
      return editDistance(wanted, name)
    }
    return known.enumerated().min {
      (distance($0.element), $0.offset) < (distance($1.element), $1.offset)
    }?.element
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
