import Arguments
import Foundation
import Generation
import Sampling
import Transformer

/// The options by which commands say how a story is to be written.
enum SamplingArguments {
  static let prompt = Option<String?>(
    "prompt", .text,
    help: "The opening. Without it, standard input to its end, byte for byte.")
  static let maxTokens = Option(
    "max-tokens", .integer(atLeast: 0), default: 120, help: "Tokens to write at most.")
  static let temperature = Option(
    "temperature", .number(atLeast: 0).named("T"), default: 0.5,
    help: "0 takes the likeliest token, always; above 1 the unlikely gain.")
  static let topK = Option(
    "top-k", .integer(atLeast: 0), default: 0, shown: "0, off",
    help: "Only the N likeliest tokens.")
  static let topP = Option(
    "top-p", .number(in: Float.leastNormalMagnitude...1).named("P"), default: 1, shown: "1, off",
    help: "Only the fewest of the likeliest that hold a share P.")
  static let minP = Option(
    "min-p", .number(in: 0...1).named("P"), default: 0, shown: "0, off",
    help: "Only tokens with a share P of the likeliest one's probability.")
  static let repeatPenalty = Option(
    "repeat-penalty", .number(in: 0.01...100), default: 1, shown: "1, off",
    help: "Above 1, tokens that stand there already lose.")
  static let seed = Option(
    "seed", .seed, default: 42,
    help: "The dice. The same seed, checkpoint, build and machine give the same story.")
  static let words = Option<Words>(
    "words", .choice(), default: .known, shown: "known",
    help:
      "known keeps to the words that the checkpoint lists, if it does, those of the opening, and "
      + "names; any lets it make words up.")
  static let precision = Option<Precision>(
    "precision", .choice(), default: .float32, shown: "float32",
    help: "How weights are held; int8 is faster and nearly the same.")
  static let threads = Option(
    "threads", .integer(in: 1...256), default: 1, help: "Cores that a story may use.")

  static let story = OptionGroup("Story", [prompt, maxTokens, seed])
  static let sampling = OptionGroup(
    "Sampling", [temperature, topK, topP, minP, repeatPenalty, words])
  static let engine = OptionGroup("Engine", [precision, threads])

  /// Which words a story may have.
  enum Words: String, CaseIterable, Sendable { case known, any }

  /// How tokens are chosen.
  static func options(_ arguments: ParsedArguments) -> SamplingOptions {
    SamplingOptions(
      temperature: arguments[temperature], topK: arguments[topK], topP: arguments[topP],
      minP: arguments[minP], repetitionPenalty: arguments[repeatPenalty],
      seed: arguments[seed], knownWords: arguments[words] == .known)
  }

  /// The opening's bytes.
  ///
  /// - Throws: `LineError` when there is none: the model can only go on from something.
  static func opening(_ arguments: ParsedArguments, _ console: Console) throws -> [UInt8] {
    if arguments[prompt] == nil, console.terminal.isInput {
      console.say("reading the opening from the terminal; Ctrl-D ends it")
    }
    let opening = try arguments[prompt].map { Array($0.utf8) } ?? Input.readAll()
    guard !opening.isEmpty else { throw GenerationError.emptyOpening }
    return opening
  }
}
