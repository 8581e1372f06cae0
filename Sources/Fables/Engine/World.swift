/// Every being, thing and place that a plot can ask for by tags.
struct World: Sendable {
  private(set) var nouns: [Noun] = []
  private(set) var problems: [String] = []

  init(sources: [String]) {
    for source in sources {
      for line in SourceLines.join(source) {
        do {
          nouns.append(try Noun(line: line))
        } catch {
          problems.append("\(error)")
        }
      }
    }
  }

  /// The nouns that have all tags of `query`: "animal !vuela bosque/prado".
  func nouns(matching query: String) -> [Noun] {
    let conditions = query.split(separator: " ")
    return nouns.filter { noun in
      conditions.allSatisfy { condition in
        if condition.hasPrefix("!") { return !noun.tags.contains(String(condition.dropFirst())) }
        return condition.split(separator: "/").contains { noun.tags.contains(String($0)) }
      }
    }
  }
}
