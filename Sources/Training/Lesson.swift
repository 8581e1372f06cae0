/// A person's own texts, made ready to go on learning from: most to learn, a tenth to measure by.
public struct Lesson: Sendable {
  /// What is learnt.
  public let learnt: Corpus
  /// What is kept aside: every tenth piece, and one at least.
  public let aside: Corpus

  /// Bytes below which there is nothing that a model could pick up.
  public static let shortest = 1_000

  /// Divides texts.
  ///
  /// - Parameter pieces: Stretches of about a page; those below ``Document/shortest`` are left out.
  /// - Throws: `TrainingError` where there is too little.
  public init(_ pieces: [String]) throws {
    let usable = pieces.map { Document(text: $0) }.filter { $0.text.count >= Document.shortest }
    let bytes = usable.reduce(0) { $0 + $1.text.count }
    guard usable.count >= 3, bytes >= Self.shortest else {
      throw TrainingError(
        "there are \(usable.count) pieces of \(bytes) bytes in all to learn from, and it takes 3 of "
          + "\(Self.shortest) bytes; give more text")
    }
    // From the middle of each ten: the first piece is often a title page.
    let period = min(10, usable.count)
    aside = Corpus(
      name: "kept aside",
      documents: usable.indices.filter { $0 % period == period / 2 }.map { usable[$0] })
    learnt = Corpus(
      name: "own",
      documents: usable.indices.filter { $0 % period != period / 2 }.map { usable[$0] })
  }

  /// The words of the texts as they stand there, names with their capital: a story may have them.
  public var words: Set<String> {
    var words: Set<String> = []
    for document in learnt.documents + aside.documents {
      let text = String(decoding: document.text, as: UTF8.self)
      words.formUnion(text.split { !$0.isLetter }.map(String.init))
    }
    return words
  }

  /// The recipe for a lesson: short, gentle, half of each batch from the corpus that the model came
  /// from, so that it does not forget how to tell a story.
  ///
  /// The texts are gone through four times or less, within 40 to 300 steps.
  ///
  /// - Parameter steps: Steps to take instead.
  /// - Returns: The recipe, whose mix names ``learnt`` and ``corpusName``.
  public func recipe(steps: Int? = nil) -> Recipe {
    var recipe = Recipe.alexandria
    recipe.name = "teach"
    recipe.batch = 16
    recipe.steps = steps ?? min(300, max(40, learnt.documents.count * 4 / (recipe.batch / 2)))
    recipe.schedule = Schedule(
      peak: 5e-4, warmup: recipe.steps / 10, shape: .trapezoid, floor: 0.02, descent: 0.6)
    recipe.precision = .bfloat16
    recipe.dropout = 0.1
    recipe.data.testShare = 0
    recipe.data.stages = [Stage(part: 1, mix: [learnt.name: 1, Self.corpusName: 1])]
    recipe.evaluation.interval = max(10, recipe.steps / 6)
    recipe.evaluation.documents = 0
    recipe.evaluation.sampleTokens = 0
    return recipe
  }

  /// What the recipe calls the corpus against forgetting.
  public static let corpusName = "corpus"
}
