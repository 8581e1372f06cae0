extension SmallWorld {
  /// `animal f: Pelusa, Nube`, `persona m: …`.
  static func givenNames(_ lines: [DataLine], problems: inout [DataProblem]) -> [[String]] {
    var lists: [[String]] = [[], [], [], []]
    let heads = ["animal f", "animal m", "persona f", "persona m"]
    for line in lines {
      guard let (head, names) = line.text.halves(":"), let place = heads.firstIndex(of: head) else {
        problems.append(line.problem("names begin \"animal f:\" or the like"))
        continue
      }
      lists[place] += names.parts(",")
    }
    return lists
  }

  /// `juguete|herramienta: rojo, azul`.
  static func adjectives(
    _ lines: [DataLine], _ names: FeatureNames, problems: inout [DataProblem]
  ) -> [Adjectives] {
    var lists: [Adjectives] = []
    for line in lines {
      guard let (test, words) = line.text.halves(":") else {
        problems.append(line.problem("adjectives need a colon after what they fit"))
        continue
      }
      do throws(UnknownFeature) {
        let forms = words.parts(",").map { WordForms.adjective($0) }
        lists.append(Adjectives(test: try TypeTest(test, names: names), forms: forms))
      } catch {
        problems.append(line.problem("no noun is \(error.name)"))
      }
    }
    return lists
  }

  /// The wordings of a block that has no conditions on them.
  static func wordings(
    _ block: Block, _ templates: TemplateParser, problems: inout [DataProblem]
  ) -> [Template] {
    var wordings: [Template] = []
    for (text, line) in block.wordings {
      do throws(TemplateParser.Failure) {
        wordings.append(try templates.parse(text.trimmed))
      } catch {
        problems.append(line.problem(error.what))
      }
    }
    return wordings
  }

  static func predicate(
    _ block: Block, _ templates: TemplateParser, problems: inout [DataProblem]
  ) -> Predicate {
    var phrases: [String: [Template]] = [:]
    for (key, value, line) in block.fields where key != "flags" {
      do throws(TemplateParser.Failure) {
        phrases[key, default: []].append(try templates.parse(value))
      } catch {
        problems.append(line.problem(error.what))
      }
    }
    let flags = block.values("flags").flatMap { $0.value.split(separator: " ").map(String.init) }
    return Predicate(
      name: block.name, arity: block.letters.count, letters: block.letters,
      isConcern: block.sort == "concern", isHelpable: !flags.contains("solo"),
      isUrgent: flags.contains("urgente"), aches: flags.contains("duele"),
      isPassing: flags.contains("momento"), phrases: phrases)
  }

  static func byStage(_ events: [EventKind]) -> [[[Int]]] {
    CorpusKind.allCases.map { kind in
      Stage.allCases.map { stage in
        events.indices.filter { events[$0].stage == stage && events[$0].kinds.contains(kind) }
          .flatMap { Array(repeating: $0, count: events[$0].weight) }
      }
    }
  }

  static func byConcern(_ events: [EventKind], _ predicates: [Predicate]) -> [[[Int]]] {
    CorpusKind.allCases.map { kind in
      predicates.indices.map { number in
        events.indices.filter { index in
          let event = events[index]
          guard event.stage == .step, event.kinds.contains(kind) else { return false }
          if event.answersAny { return predicates[number].isHelpable }
          return event.trigger == number
        }
        .flatMap { Array(repeating: $0, count: events[$0].weight) }
      }
    }
  }
}
