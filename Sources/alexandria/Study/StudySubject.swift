/// What a study is about: everything its figures depend on.
struct StudySubject {
  /// Who wrote what.
  let workshop: StoryWorkshop
  /// The first story's dice.
  let seed: UInt64
  /// Where openings came from; empty for the published ones.
  let sources: [CorpusFile]
  /// What stories are compared with.
  let corpus: [CorpusFile]
  /// What was read of it.
  let scan: CorpusScan?

  /// Lines for people.
  var text: String {
    let checkpoint = workshop.checkpoint
    let origin = sources.isEmpty ? "the published card" : names(sources)
    var text =
      "\(checkpoint.metadata.title) (\(checkpoint.name)), \(checkpoint.engine.model.precision), "
      + "seed \(seed), \(Figures.grouped(workshop.maxTokens)) tokens at most\n"
      + "openings: \(Figures.grouped(workshop.openings.count)) of \(origin)\n"
    if let scan {
      text +=
        "against \(names(corpus)): \(Figures.grouped(scan.documents)) documents, "
        + "\(Figures.grouped(scan.words)) words; \(Figures.grouped(scan.heldOut)) held out\n"
    }
    return SafeText.clean(text)
  }

  /// A line of JSON.
  var line: String {
    var line = JSONLine()
    line.add("kind", "study")
    line.add("checkpoint", workshop.checkpoint.name)
    line.add("precision", workshop.checkpoint.engine.model.precision.rawValue)
    line.add("seed", json: "\(seed)")
    line.add("max_tokens", workshop.maxTokens)
    line.add("openings", workshop.openings.count)
    line.add("openings_from", sources.map(\.name))
    line.add("against", corpus.map(\.name))
    line.add("documents", optional: scan?.documents)
    line.add("held_out", optional: scan?.heldOut)
    line.add("words", optional: scan?.words)
    return line.text + "\n"
  }

  private func names(_ files: [CorpusFile]) -> String {
    files.map(\.name).joined(separator: ", ")
  }
}

extension WrittenStory {
  /// Opening and story, under a heading.
  var sample: String {
    let temperature = Figures.decimal(Double(plan.temperature), 1)
    return "\nT \(temperature), seed \(plan.seed): \(stop.rawValue), "
      + "\(Figures.grouped(tokens)) tokens\n" + SafeText.clean(opening.text + "│" + text) + "\n"
  }

  /// The same as a line of JSON.
  var sampleLine: String {
    var line = JSONLine()
    line.add("kind", "story")
    line.add("temperature", Double(plan.temperature))
    line.add("seed", json: "\(plan.seed)")
    line.add("opening", opening.text)
    line.add("story", text)
    line.add("stop", stop.rawValue)
    line.add("tokens", tokens)
    return line.text + "\n"
  }
}
