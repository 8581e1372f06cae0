import Foundation
import Tokenizers
import Transformer

/// Deals documents into batches. A batch is a function of recipe and step alone, so that a run
/// that was cut off goes on with the very data it would have had.
public struct TrainingData: Sendable {
  /// Documents to test on, never learnt from.
  public let test: [Document]
  /// Documents left out, since they are shorter than ``Document/shortest``.
  public let tooShort: Int

  /// What is dealt from, each shuffled: the corpora of the recipe's stages, or all in one.
  private let decks: [Deck]
  private let mixture: Mixture?
  private let tokenizer: Tokenizer
  private let recipe: Recipe
  private let contextLength: Int

  private struct Deck {
    let name: String
    let documents: [Document]
    let index: UInt64
  }

  /// Splits corpora by the recipe's seed and test share.
  ///
  /// - Parameters:
  ///   - corpora: The texts; held-out plots count towards the test share and are in neither part.
  ///   - tokenizer: Cuts the texts.
  ///   - recipe: Says how.
  ///   - contextLength: Longest example.
  /// - Throws: `TrainingError` where there is too little to train on, or where the recipe's mix and
  ///   the corpora do not name the same.
  public init(
    _ corpora: [Corpus], tokenizer: Tokenizer, recipe: Recipe, contextLength: Int
  ) throws {
    let stages = recipe.data.stages ?? []
    try Self.check(stages, corpora)
    let pools =
      stages.isEmpty ? [Corpus(name: "all", documents: corpora.flatMap(\.documents))] : corpora
    var decks: [Deck] = []
    var test: [Document] = []
    for (index, pool) in pools.enumerated() {
      var usable = pool.documents.filter { !$0.isHeldOut && $0.text.count >= Document.shortest }
      var random = SplitMix(seed: recipe.seed, stream: UInt64(index) << 48 | 1)
      random.shuffle(&usable)
      let heldOut = pool.documents.count { $0.isHeldOut }
      let reserved = Int((Double(pool.documents.count) * recipe.data.testShare).rounded())
      let testCount = min(max(0, reserved - heldOut), usable.count)
      test += usable[..<testCount]
      let documents = Array(usable[testCount...])
      guard documents.count >= (stages.isEmpty ? recipe.batch : 1) else {
        let name = stages.isEmpty ? "the corpus" : "\(pool.name)"
        throw TrainingError(
          "\(name) has \(documents.count) documents to train on, fewer than "
            + (stages.isEmpty ? "a batch of \(recipe.batch)" : "one") + "; write a larger one")
      }
      decks.append(Deck(name: pool.name, documents: documents, index: UInt64(index)))
    }
    mixture =
      stages.isEmpty
      ? nil
      : Mixture(stages, names: decks.map(\.name), batch: recipe.batch, steps: recipe.steps)
    tooShort = corpora.reduce(0) { sum, corpus in
      sum + corpus.documents.count { $0.text.count < Document.shortest }
    }
    self.decks = decks
    self.test = test
    self.tokenizer = tokenizer
    self.recipe = recipe
    self.contextLength = contextLength
  }

  /// The examples of one step, from 0.
  public func batch(_ step: Int) -> [Example] {
    decks.indices.flatMap { index in
      let deck = decks[index]
      let ordinals =
        mixture?.ordinals(step: step, corpus: index)
        ?? step * recipe.batch..<(step + 1) * recipe.batch
      return ordinals.map { ordinal in
        let (pass, place) = ordinal.quotientAndRemainder(dividingBy: deck.documents.count)
        var random = SplitMix(
          seed: recipe.seed, stream: deck.index << 48 | UInt64(ordinal) << 8 | 2)
        return example(deck.documents[order(deck, pass, place)].text, &random)
      }
    }
  }

  /// How often each corpus has been gone through before `step`, by its name.
  public func passes(before step: Int) -> [String: Double] {
    let counts = mixture?.counts(before: step) ?? [step * recipe.batch]
    return Dictionary(
      zip(decks, counts).map { ($0.name, Double($1) / Double($0.documents.count)) },
      uniquingKeysWith: +)
  }

  /// The first `count` test documents, whole and as they are.
  public func testExamples(_ count: Int) -> [Example] { examples(test.prefix(count)) }

  /// Documents to look at, whole and as they are.
  func examples(_ documents: some Sequence<Document>) -> [Example] {
    documents.compactMap { document in
      let tokens = tokenizer.encode(bytes: document.text)
      guard tokens.count >= 2 else { return nil }
      return Example(
        tokens: tokens, contextLength: contextLength, maskedToken: recipe.data.maskedToken)
    }
  }

  /// Bytes that an example's targets stand for.
  func bytes(of example: Example) -> Int {
    example.targets.reduce(0) { $0 + ($1.flatMap(tokenizer.bytes(of:))?.count ?? 0) }
  }

  private static func check(_ stages: [Stage], _ corpora: [Corpus]) throws {
    let names = corpora.map(\.name)
    for (index, name) in names.enumerated() where names[..<index].contains(name) && !stages.isEmpty
    {
      throw TrainingError("two corpora are called \(name); the recipe's mix cannot tell them apart")
    }
    for name in Set(stages.flatMap(\.mix.keys)).sorted() where !names.contains(name) {
      throw TrainingError(
        "the recipe mixes in \(name), and no corpus is called so; give a file \(name).jsonl")
    }
    for name in names where !stages.isEmpty && !stages.contains(where: { $0.mix[name] ?? 0 > 0 }) {
      throw TrainingError("the recipe has no share for \(name); leave the file out, or name it")
    }
  }

  /// The document at a place of a pass: each pass is a permutation of its own, by steps through
  /// the documents of a length that has no factor in common with their number.
  private func order(_ deck: Deck, _ pass: Int, _ place: Int) -> Int {
    guard pass > 0 else { return place }
    var random = SplitMix(seed: recipe.seed, stream: deck.index << 48 | UInt64(pass) << 8 | 3)
    let count = deck.documents.count
    var step = 1 + random.below(max(1, count - 1))
    while greatestCommonDivisor(step, count) != 1 { step += 1 }
    return (random.below(count) + place * step) % count
  }

  private func example(_ text: [UInt8], _ random: inout SplitMix) -> Example {
    var text = text[...]
    if random.unit() < recipe.data.lateShare { text = lateStart(text, &random) }
    var tokens: [Int]
    if let share = recipe.data.fragmentShare, random.unit() < share {
      tokens = fragments(text, &random)
    } else if let dropout = recipe.data.mergeDropout, random.unit() < dropout.share {
      tokens = tokenizer.encode(bytes: Array(text)) { random.unit() < dropout.probability }
    } else if random.unit() < recipe.data.cutShare {
      // Short openings are the most common, so the cut is more often near than far.
      let reach = min(text.count - 1, 160)
      let cut = text.startIndex + 1 + Int(Double(reach - 1) * random.unit() * random.unit())
      tokens =
        tokenizer.encode(bytes: Array(text[..<cut])) + tokenizer.encode(bytes: Array(text[cut...]))
    } else {
      tokens = tokenizer.encode(bytes: Array(text))
    }
    if recipe.data.endsText { tokens.append(Tokenizer.endOfTextID) }
    if tokens.count < 2 { tokens.append(Tokenizer.endOfTextID) }
    return Example(
      tokens: tokens, contextLength: contextLength, maskedToken: recipe.data.maskedToken,
      noise: recipe.dropout == nil ? 0 : random.next())
  }

  /// The tokens of the text's pieces, cut anywhere, about every 24 bytes.
  private func fragments(_ text: ArraySlice<UInt8>, _ random: inout SplitMix) -> [Int] {
    var tokens: [Int] = []
    var rest = text
    while !rest.isEmpty {
      let piece = rest.prefix(1 + random.below(48))
      tokens += tokenizer.encode(bytes: Array(piece))
      rest = rest[piece.endIndex...]
    }
    return tokens
  }

  /// The text from one of its later sentences on, with a good part of it left.
  private func lateStart(
    _ text: ArraySlice<UInt8>, _ random: inout SplitMix
  ) -> ArraySlice<UInt8> {
    let limit = text.startIndex + text.count * 2 / 3
    let starts = text.indices.filter { index in
      index + 2 < limit && text[index] == UInt8(ascii: ".") && text[index + 1] <= 32
    }
    guard !starts.isEmpty else { return text }
    let start = starts[random.below(starts.count)] + 1
    return text[start...].drop { $0 <= 32 }
  }
}

private func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
  b == 0 ? a : greatestCommonDivisor(b, a % b)
}
