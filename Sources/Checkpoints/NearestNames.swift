/// The names most like a wanted one, best first, at most three.
func nearest(_ names: [String], to wanted: String) -> [String] {
  names.map { (distance: editDistance($0, wanted), name: $0) }
    .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
    .prefix(3).map(\.name)
}

/// Insertions, deletions and replacements that turn one word into the other (Levenshtein 1966).
private func editDistance(_ first: String, _ second: String) -> Int {
  let columns = Array(second.lowercased().prefix(100))
  var row = Array(0...columns.count)
  for character in first.lowercased().prefix(100) {
    var diagonal = row[0]
    row[0] += 1
    for (index, other) in columns.enumerated() {
      let replaced = diagonal + (character == other ? 0 : 1)
      diagonal = row[index + 1]
      row[index + 1] = min(replaced, row[index] + 1, diagonal + 1)
    }
  }
  return row[columns.count]
}
