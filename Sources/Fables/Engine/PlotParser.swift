/// Reads plots from their sources.
struct PlotParser {
  let world: World
  let phrases: [String: Int]
  private(set) var plots: [Plot] = []
  private(set) var problems: [String] = []

  init(world: World, phrases: [String: Int]) {
    self.world = world
    self.phrases = phrases
  }

  /// Adds the plots of `source`; what is wrong goes to `problems`, and that plot is left out.
  mutating func read(_ source: String, kind: CorpusKind) {
    var block: [String] = []
    for line in SourceLines.join(source) {
      if line.hasPrefix("plot:") {
        finish(block, kind: kind)
        block = []
      }
      block.append(line)
    }
    finish(block, kind: kind)
  }

  private mutating func finish(_ block: [String], kind: CorpusKind) {
    guard let first = block.first else { return }
    do {
      plots.append(try plot(block, kind: kind))
    } catch {
      problems.append("\(first): \(error)")
    }
  }

  private func plot(_ lines: [String], kind: CorpusKind) throws -> Plot {
    var plot = Plot()
    plot.kind = kind
    var names: [String] = []
    var variableNames: [String] = []
    for line in lines where line.first?.isUppercase == true {
      names.append(line.prefix { $0 != ":" && $0 != "=" }.trimmed)
    }
    for line in lines where line.hasPrefix("$") {
      variableNames += line.dropFirst().prefix { $0 != ":" }.split(separator: ",").map {
        $0.trimmed
      }
    }
    var parser = FrameParser(slots: names, variables: variableNames, phrases: phrases)
    for line in lines {
      switch line.first {
      case "-":
        guard !plot.beats.isEmpty else { throw PlotProblem("a frame before any beat: \(line)") }
        plot.beats[plot.beats.count - 1].frames.append(
          try parser.parse(line.dropFirst().trimmed))
      case "*", "+":
        plot.beats.append(beat(line))
      case "$":
        plot.variables.append(try variable(line, names: variableNames, parser: &parser))
      case let first? where first.isUppercase:
        plot.roles.append(try role(line))
      default:
        try header(line, into: &plot, names: names, parser: &parser)
      }
    }
    if plot.learners.isEmpty {
      plot.learners = ["A", "B"].compactMap { names.firstIndex(of: $0) }
    }
    guard !plot.id.isEmpty, !plot.titles.isEmpty, !plot.beats.isEmpty, !names.isEmpty else {
      throw PlotProblem("a plot needs plot:, title:, a cast and beats")
    }
    if let empty = plot.beats.first(where: \.frames.isEmpty) {
      throw PlotProblem("no frame in beat \(empty.name)")
    }
    return plot
  }

  private func header(
    _ line: String, into plot: inout Plot, names: [String], parser: inout FrameParser
  ) throws {
    let sides = line.split(separator: ":", maxSplits: 1).map { $0.trimmed }
    guard sides.count == 2 else { throw PlotProblem("cannot read: \(line)") }
    switch sides[0] {
    case "plot": plot.id = sides[1]
    case "theme": plot.theme = sides[1]
    case "title":
      plot.titles += try SourceLines.alternatives(sides[1]).map { try parser.parse($0) }
    case "moral":
      plot.morals += try SourceLines.alternatives(sides[1]).map { try parser.parse($0) }
    case "learn":
      plot.learners = try sides[1].split(separator: "+").map { name in
        guard let slot = names.firstIndex(of: name.trimmed) else {
          throw PlotProblem("nobody is called \(name)")
        }
        return slot
      }
    default: throw PlotProblem("cannot read: \(line)")
    }
  }

  private func beat(_ line: String) -> Plot.Beat {
    let isOptional = line.dropFirst().hasPrefix("?")
    let words = line.dropFirst(isOptional ? 2 : 1).split(separator: " ").map(String.init)
    let percent = isOptional ? words.dropFirst().last.flatMap { Int($0) } ?? 50 : 100
    return Plot.Beat(
      name: words.first ?? "", startsParagraph: line.hasPrefix("*"), percent: percent, frames: [])
  }

  private func variable(
    _ line: String, names: [String], parser: inout FrameParser
  ) throws -> Plot.Variable {
    let sides = line.dropFirst().split(separator: ":", maxSplits: 1).map { $0.trimmed }
    guard sides.count == 2 else { throw PlotProblem("cannot read: \(line)") }
    let slots = sides[0].split(separator: ",").compactMap { names.firstIndex(of: $0.trimmed) }
    let alternatives = try SourceLines.alternatives(sides[1]).map { text in
      let parts = slots.count == 1 ? [text] : text.split(separator: ";").map { $0.trimmed }
      guard parts.count == slots.count else {
        throw PlotProblem("\(slots.count) choices wanted in: \(text)")
      }
      return try parts.map { try parser.parse($0) }
    }
    return Plot.Variable(slots: slots, alternatives: alternatives)
  }

  private func role(_ line: String) throws -> Plot.Role {
    let name = line.prefix { $0 != ":" && $0 != "=" }.trimmed
    let rest = line.drop { $0 != ":" && $0 != "=" }
    let candidates: [Noun]
    if rest.hasPrefix("=") {
      candidates = try rest.dropFirst().split(separator: "|").map { try Noun(line: $0.trimmed) }
    } else {
      candidates = world.nouns(matching: rest.dropFirst().trimmed)
    }
    guard !candidates.isEmpty else { throw PlotProblem("nobody can play \(line)") }
    var total = 0
    let weights = candidates.map { noun in
      total += noun.weight
      return total
    }
    return Plot.Role(name: name, candidates: candidates, cumulativeWeights: weights)
  }
}

/// What the sources of plots, phrases and nouns have in common.
enum SourceLines {
  /// Lines without comments and blanks; an indented line goes on the one before it.
  static func join(_ source: String) -> [String] {
    var lines: [String] = []
    for line in source.split(separator: "\n") {
      let text = line.trimmed
      if text.isEmpty || text.hasPrefix("#") { continue }
      if line.hasPrefix("  "), !lines.isEmpty {
        lines[lines.count - 1] += " " + text
      } else {
        lines.append(text)
      }
    }
    return lines
  }

  /// The parts of `text` between the `|` outside of any brackets.
  static func alternatives(_ text: String) -> [String] {
    var parts: [String] = []
    var depth = 0
    var current = ""
    for character in text {
      if "[{«<".contains(character) { depth += 1 }
      if "]}»>".contains(character) { depth -= 1 }
      if character == "|", depth == 0 {
        parts.append(current.trimmed)
        current = ""
      } else {
        current.append(character)
      }
    }
    parts.append(current.trimmed)
    return parts
  }
}
