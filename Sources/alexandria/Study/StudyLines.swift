import Measures

/// A study as lines of JSON for scripts.
struct StudyLines {
  /// What was found.
  let study: Study

  /// A line for each row of the tables. Shares are from 0 to 1; null was not measured.
  var text: String {
    let rows = (study.rows + (study.sources.map { [$0] } ?? [])).map(row)
    return (rows + [all] + FableCharacter.all.indices.map(character))
      .map { $0.text + "\n" }.joined()
  }

  private func row(_ row: StudyRow) -> JSONLine {
    var line = JSONLine()
    line.add("kind", row.temperature == nil ? "texts" : "stories")
    if let temperature = row.temperature { line.add("temperature", Double(temperature)) }
    line.add("stories", row.figures.stories)
    line.add("words", optional: row.figures.meanWords)
    line.add("tokens", optional: row.meanTokens)
    line.add("ended", optional: row.ended)
    for (index, value) in row.figures.distinct.enumerated() {
      line.add("distinct_\(index + 1)", optional: value)
    }
    line.add("repetition", optional: row.figures.repetition)
    line.add("loops", optional: row.figures.loops)
    line.add("unknown_words", optional: row.unknown)
    line.add("median_run", optional: row.figures.medianRun)
    line.add("longest_run", optional: row.figures.longestRun)
    line.add("shared_8_grams", optional: row.figures.sharedGrams)
    return line
  }

  private var all: JSONLine {
    var line = JSONLine()
    line.add("kind", "all")
    add(study.corpus?.flying.total, study.flying.total, to: &line)
    return line
  }

  private func character(_ index: Int) -> JSONLine {
    let character = FableCharacter.all[index]
    var line = JSONLine()
    line.add("kind", "character")
    line.add("character", character.name)
    line.add("wings", json: character.flies ? "true" : "false")
    add(study.corpus?.flying.counts[index], study.flying.counts[index], to: &line)
    return line
  }

  private func add(
    _ corpus: FlyingTally.Count?, _ stories: FlyingTally.Count, to line: inout JSONLine
  ) {
    line.add("corpus", optional: corpus?.texts)
    line.add("corpus_flying", optional: corpus?.flying)
    line.add("corpus_itself", optional: corpus?.itself)
    line.add("stories", stories.texts)
    line.add("stories_flying", stories.flying)
    line.add("stories_itself", stories.itself)
  }
}
