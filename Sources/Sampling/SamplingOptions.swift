/// How the next token is chosen from what the model expects.
///
/// The stages, in this order, each on what the one before has left:
///
/// 1. repetition penalty, on the logits of the tokens the model sees (Keskar et al. 2019, CTRL);
/// 2. top-k, the k likeliest (Fan et al. 2018);
/// 3. top-p, the fewest of the likeliest that hold a share p (Holtzman et al. 2020);
/// 4. min-p, those with at least a share of the likeliest one's probability (Nguyen et al. 2024);
/// 5. temperature, then the dice (``Dice``).
///
/// Temperature comes last, as in llama.cpp, not before the truncations, as in Hugging Face's
/// library. Thus which tokens are in play depends on the model alone, and a notch of temperature
/// only changes who wins among them. With truncations off, the default, both orders are the same.
public struct SamplingOptions: Codable, Hashable, Sendable {
  /// Divides the logits; 0 takes the likeliest token, the lowest id among equals.
  public var temperature: Float
  /// Number of tokens kept; 0 keeps all.
  public var topK: Int
  /// Share of the probability kept; 1 keeps all.
  public var topP: Float
  /// Least probability kept, as a share of the likeliest token's; 0 keeps all.
  public var minP: Float
  /// Divides the positive and multiplies the negative logits of tokens already there; 1 is off.
  public var repetitionPenalty: Float
  /// Chooses the dice: the same seed, the same noise.
  public var seed: UInt64
  /// Tokens of a story before which it cannot end: until then the end of the text is not in play.
  public var minTokens: Int
  /// Whether a story keeps to the words that its checkpoint lists, and to names; without a list it has
  /// no meaning.
  public var knownWords: Bool

  /// Makes options, the published model's sweet spot unless told otherwise.
  public init(
    temperature: Float = 0.5, topK: Int = 0, topP: Float = 1, minP: Float = 0,
    repetitionPenalty: Float = 1, seed: UInt64 = 0,
    minTokens: Int = 0, knownWords: Bool = false
  ) {
    self.temperature = temperature
    self.topK = topK
    self.topP = topP
    self.minP = minP
    self.repetitionPenalty = repetitionPenalty
    self.seed = seed
    self.minTokens = minTokens
    self.knownWords = knownWords
  }

  /// The likeliest token, always.
  public static let greedy = SamplingOptions(temperature: 0)

  /// Refuses numbers that mean nothing.
  ///
  /// - Throws: `SamplingError` with the option at fault.
  public func validate() throws {
    guard temperature.isFinite, temperature >= 0 else {
      throw SamplingError("the temperature is \(temperature); it must be 0 or more, and finite")
    }
    guard topK >= 0 else {
      throw SamplingError("top-k is \(topK); it must be 0 (off) or a number of tokens")
    }
    guard topP > 0, topP <= 1 else {
      throw SamplingError("top-p is \(topP); it must be above 0 and at most 1 (off)")
    }
    guard minP >= 0, minP <= 1 else {
      throw SamplingError("min-p is \(minP); it must be between 0 (off) and 1")
    }
    guard repetitionPenalty.isFinite, repetitionPenalty > 0 else {
      throw SamplingError(
        "the repetition penalty is \(repetitionPenalty); it must be above 0, and 1 is off")
    }
    guard minTokens >= 0 else {
      throw SamplingError("min-tokens is \(minTokens); it must be 0 (off) or a number of tokens")
    }
  }

  /// Whether any stage removes tokens.
  var truncates: Bool { topK > 0 || topP < 1 || minP > 0 }
}

/// An option that means nothing.
public struct SamplingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, in one line.
  public let description: String

  init(_ description: String) { self.description = description }
}
