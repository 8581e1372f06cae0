import Sampling
import Transformer

/// Several stories from one opening, written together.
///
/// All read the weights once a step, so nine cost little more than one.
public struct ContinuationsRequest: Hashable, Sendable {
  /// One of the stories.
  public struct Branch: Hashable, Sendable {
    /// How its tokens are chosen.
    public var options: SamplingOptions
    /// Tokens it has to begin with, as when the storyteller takes an alternative.
    public var forced: [Int]

    /// Makes a branch.
    public init(_ options: SamplingOptions, forced: [Int] = []) {
      self.options = options
      self.forced = forced
    }
  }

  /// What all go on from.
  public var opening: Opening
  /// The stories.
  public var branches: [Branch]
  /// Tokens to write at most, for each.
  public var maxTokens: Int
  /// Alternatives to report for each token.
  public var alternatives: Int

  /// Makes a request.
  public init(
    _ opening: Opening, branches: [Branch], maxTokens: Int = 120, alternatives: Int = 0
  ) {
    self.opening = opening
    self.branches = branches
    self.maxTokens = maxTokens
    self.alternatives = alternatives
  }

  /// The same dice at several temperatures.
  ///
  /// - Parameters:
  ///   - opening: What all go on from.
  ///   - temperatures: One a story.
  ///   - options: What they have in common.
  ///   - maxTokens: Tokens to write at most, for each.
  /// - Returns: A request with one branch a temperature.
  public static func filmstrip(
    _ opening: Opening, temperatures: [Float], options: SamplingOptions, maxTokens: Int
  ) -> ContinuationsRequest {
    ContinuationsRequest(
      opening,
      branches: temperatures.map { temperature in
        var options = options
        options.temperature = temperature
        return Branch(options)
      }, maxTokens: maxTokens)
  }

  /// What one branch would be asked for alone.
  func request(for branch: Branch) -> GenerationRequest {
    GenerationRequest(
      opening, options: branch.options, maxTokens: maxTokens, alternatives: alternatives)
  }
}

/// Something that happened to one of several stories.
public struct BranchEvent: Hashable, Sendable {
  /// Which story.
  public let branch: Int
  /// What happened.
  public let event: GenerationEvent

  /// Describes what happened to a branch.
  public init(branch: Int, event: GenerationEvent) {
    self.branch = branch
    self.event = event
  }
}

/// One of several stories while they are written.
struct ContinuedBranch {
  var writer: StoryWriter
  let story: CachedStory
  var logits: (Logits, row: Int)
}
