import Measures

/// A study as tables for people.
struct StudyView {
  /// What was found.
  let study: Study

  /// Two tables, and what was not measured.
  var text: String {
    TextTable.render(Self.headings, rows) + "\n"
      + TextTable.render(Self.flyingHeadings, flyingRows) + notes
  }

  private static let headings = [
    "T", "STORIES", "WORDS", "ENDED", "DISTINCT-1", "-2", "-3", "REPEATED", "LOOPS", "UNKNOWN",
    "RUN", "MAX", "8-GRAMS",
  ]

  private var rows: [[String]] {
    (study.rows + (study.sources.map { [$0] } ?? [])).map { row in
      let figures = row.figures
      return [
        row.temperature.map { Figures.decimal(Double($0), 1) } ?? "texts",
        Figures.grouped(figures.stories), Self.figure(figures.meanWords, 1),
        Self.percent(row.ended),
      ] + figures.distinct.map { Self.figure($0, 3) } + [
        Self.percent(figures.repetition), Self.percent(figures.loops),
        Self.percent(row.unknown, 2), Self.count(figures.medianRun),
        Self.count(figures.longestRun), Self.percent(figures.sharedGrams),
      ]
    }
  }

  private static let flyingHeadings = [
    "FLYING", "CORPUS", "SPEAKS", "ITSELF", "STORIES", "SPEAKS", "ITSELF",
  ]

  private var flyingRows: [[String]] {
    let corpus = study.corpus?.flying
    let all = ["all"] + Self.cells(corpus?.total) + Self.cells(study.flying.total)
    return [all]
      + FableCharacter.all.enumerated().map { index, character in
        [character.name + (character.flies ? " (wings)" : "")]
          + Self.cells(corpus?.counts[index]) + Self.cells(study.flying.counts[index])
      }
  }

  private var notes: String {
    var notes: [String] = []
    if study.corpus == nil {
      notes.append("corpus: not measured; --against FILE names the texts it was trained on")
    }
    if !study.isSpellChecked {
      notes.append(
        "unknown words: not measured; apt-get install hunspell hunspell-es brings the dictionary")
    }
    return notes.isEmpty ? "" : "\n" + notes.joined(separator: "\n") + "\n"
  }

  private static func cells(_ count: FlyingTally.Count?) -> [String] {
    guard let count else { return ["–", "–", "–"] }
    func share(_ part: Int) -> String {
      percent(count.texts > 0 ? Double(part) / Double(count.texts) : nil)
    }
    return [Figures.grouped(count.texts), share(count.flying), share(count.itself)]
  }

  private static func figure(_ value: Double?, _ places: Int) -> String {
    value.map { Figures.decimal($0, places) } ?? "–"
  }

  private static func percent(_ share: Double?, _ places: Int = 1) -> String {
    share.map { Figures.decimal($0 * 100, places) + " %" } ?? "–"
  }

  private static func count(_ value: Int?) -> String { value.map(Figures.grouped) ?? "–" }
}
