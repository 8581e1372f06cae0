import Foundation
import Tokenizers
import Transformer

/// One document of a corpus.
public struct Document: Sendable, Equatable {
  /// The text's bytes.
  public let text: [UInt8]
  /// Whether its plot is held out: never trained on.
  public let isHeldOut: Bool

  /// Describes a document.
  public init(text: String, isHeldOut: Bool = false) {
    self.text = Array(text.utf8)
    self.isHeldOut = isHeldOut
  }

  /// Reads a corpus of JSON lines with `text`, and `split` where a plot is held out.
  ///
  /// - Parameter path: The file.
  /// - Returns: The documents in the file's order.
  /// - Throws: `TrainingError` naming the file and the line at fault.
  public static func read(_ path: String) throws -> [Document] {
    struct Line: Decodable {
      let text: String
      let split: String?
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw TrainingError("\(path): cannot be read; is it there?")
    }
    let decoder = JSONDecoder()
    return try data.split(separator: UInt8(ascii: "\n")).enumerated().map { index, line in
      guard let line = try? decoder.decode(Line.self, from: line) else {
        throw TrainingError("\(path): line \(index + 1) is no JSON object with a text")
      }
      return Document(text: line.text, isHeldOut: line.split == "heldout")
    }
  }
}

/// Deals documents into batches. A batch is a function of recipe and step alone, so that a run
/// that was cut off goes on with the very data it would have had.
public struct TrainingData: Sendable {
  /// Documents to learn from.
  public let training: [Document]
  /// Documents to test on, never learnt from.
  public let test: [Document]

  private let tokenizer: Tokenizer
  private let recipe: Recipe
  private let contextLength: Int

  /// Splits a corpus by the recipe's seed and test share.
  ///
  /// - Parameters:
  ///   - documents: The corpus; held-out plots count towards the test share and are in neither
  ///     part.
  ///   - tokenizer: Cuts the texts.
  ///   - recipe: Says how.
  ///   - contextLength: Longest example.
  /// - Throws: `TrainingError` where there is too little to train on.
  public init(
    _ documents: [Document], tokenizer: Tokenizer, recipe: Recipe, contextLength: Int
  ) throws {
    // A text has to have something to read and something to expect, cut in whatever way.
    var usable = documents.filter { !$0.isHeldOut && $0.text.count >= 32 }
    var random = SplitMix(seed: recipe.seed, stream: 1)
    random.shuffle(&usable)
    let heldOut = documents.count { $0.isHeldOut }
    let reserved = Int((Double(documents.count) * recipe.data.testShare).rounded())
    let testCount = min(max(0, reserved - heldOut), usable.count)
    test = Array(usable[..<testCount])
    training = Array(usable[testCount...])
    guard training.count >= recipe.batch else {
      throw TrainingError(
        "the corpus has \(training.count) documents to train on, fewer than a batch of "
          + "\(recipe.batch); write a larger one")
    }
    self.tokenizer = tokenizer
    self.recipe = recipe
    self.contextLength = contextLength
  }

  /// The examples of one step, from 0.
  public func batch(_ step: Int) -> [Example] {
    (step * recipe.batch..<(step + 1) * recipe.batch).map { ordinal in
      let (pass, place) = ordinal.quotientAndRemainder(dividingBy: training.count)
      var random = SplitMix(seed: recipe.seed, stream: UInt64(ordinal) << 8 | 2)
      return example(training[order(pass, place)].text, &random)
    }
  }

  /// The first `count` test documents, whole and as they are.
  public func testExamples(_ count: Int) -> [Example] {
    test.prefix(count).compactMap { document in
      let tokens = tokenizer.encode(bytes: document.text)
      guard tokens.count >= 2 else { return nil }
      return Example(
        tokens: tokens, contextLength: contextLength, maskedToken: recipe.data.maskedToken)
    }
  }

  /// Bytes that the targets of the first `count` test documents stand for.
  public func testBytes(_ count: Int) -> Int {
    testExamples(count).reduce(0) { sum, example in
      example.targets.reduce(sum) { $0 + ($1.flatMap(tokenizer.bytes(of:))?.count ?? 0) }
    }
  }

  /// The document at a place of a pass: each pass is a permutation of its own, by steps through
  /// the documents of a length that has no factor in common with their number.
  private func order(_ pass: Int, _ place: Int) -> Int {
    guard pass > 0 else { return place }
    var random = SplitMix(seed: recipe.seed, stream: UInt64(pass) << 8 | 3)
    let count = training.count
    var step = 1 + random.below(max(1, count - 1))
    while greatestCommonDivisor(step, count) != 1 { step += 1 }
    return (random.below(count) + place * step) % count
  }

  private func example(_ text: [UInt8], _ random: inout SplitMix) -> Example {
    var text = text[...]
    if random.unit() < recipe.data.lateShare { text = lateStart(text, &random) }
    var tokens: [Int]
    if random.unit() < recipe.data.cutShare {
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
      tokens: tokens, contextLength: contextLength, maskedToken: recipe.data.maskedToken)
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

/// A run that cannot go on.
public struct TrainingError: Error, CustomStringConvertible {
  /// What happened, where, and what to do, in one line.
  public let description: String

  /// Describes a fault in one line.
  public init(_ description: String) { self.description = description }
}
