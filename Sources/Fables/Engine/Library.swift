/// A set of wordings that plots and other phrases call by name.
struct Phrase: Sendable {
  var name: String
  var frames: [Frame]
}

/// World, phrases and plots, read once.
struct Library: Sendable {
  let world: World
  let phrases: [Phrase]
  let phraseIndex: [String: Int]
  let plots: [Plot]
  /// What could not be read, a line each: empty, or a test fails.
  let problems: [String]

  static let shared = Library(
    world: texts(TextSources.world), phrases: texts(TextSources.phrases),
    fables: texts(TextSources.fables), stories: texts(TextSources.stories))

  static func texts(_ names: [String]) -> [String] {
    // A name without a file gives a text that no parser takes, and so a problem.
    names.map { EmbeddedText(named: "\($0).txt")?.text ?? "no such text: \($0).txt" }
  }

  init(
    world worldSources: [String], phrases phraseSources: [String], fables: [String],
    stories: [String]
  ) {
    let world = World(sources: worldSources)
    var problems = world.problems
    var blocks: [(name: String, slots: [String], lines: [String])] = []
    for source in phraseSources {
      for line in SourceLines.join(source) {
        if line.hasPrefix("phrase ") {
          let head = line.dropFirst(7).prefix { $0 != ":" }.split(separator: " ").map(String.init)
          var lines: [String] = []
          if let colon = line.firstIndex(of: ":") {
            lines = SourceLines.alternatives(String(line[line.index(after: colon)...]))
          }
          blocks.append((head.first ?? "", Array(head.dropFirst()), lines))
        } else if line.hasPrefix("-"), !blocks.isEmpty {
          blocks[blocks.count - 1].lines.append(line.dropFirst().trimmed)
        } else {
          problems.append("cannot read: \(line)")
        }
      }
    }
    var index: [String: Int] = [:]
    for (number, block) in blocks.enumerated() {
      if index.updateValue(number, forKey: block.name) != nil {
        problems.append("two phrases <\(block.name)>")
      }
    }
    phrases = blocks.map { block in
      var parser = FrameParser(slots: block.slots, variables: [], phrases: index)
      var frames: [Frame] = []
      for line in block.lines {
        do {
          frames.append(try parser.parse(line))
        } catch {
          problems.append("phrase \(block.name): \(error)")
        }
      }
      if frames.isEmpty { problems.append("phrase \(block.name) has no wording") }
      return Phrase(name: block.name, frames: frames)
    }
    var parser = PlotParser(world: world, phrases: index)
    for source in fables { parser.read(source, kind: .fables) }
    for source in stories { parser.read(source, kind: .stories) }
    self.world = world
    phraseIndex = index
    plots = parser.plots
    self.problems = problems + parser.problems
  }

  /// The plots of one kind, in the order of the sources.
  func plots(of kind: CorpusKind) -> [Plot] {
    plots.filter { $0.kind == kind }
  }
}
