/// Learns the merges of a byte-level BPE tokenizer from texts.
///
/// Counts adjacent pairs over all texts (a pair never spans two), merges the most frequent
/// everywhere from left to right, and repeats. Of equally frequent pairs the one with the smaller
/// ids, the first before the second, goes first. Every adjacent position counts: "aaa" holds the
/// pair (a, a) twice, though only one of the two can be merged.
///
///     let trained = try TokenizerTrainer(mergeCount: 8000).train(stories) { progress in
///       print(progress.mergesDone, "of", progress.mergeCount)
///     }
///     try trained.tokenizer.json()
public struct TokenizerTrainer: Hashable, Sendable {
  /// The number of merges to learn.
  public let mergeCount: Int
  /// The id of the first merge: 258 (V1) or 259 (V2, where 258 is padding).
  public let firstMergeID: Int

  /// Makes a trainer.
  ///
  /// - Parameters:
  ///   - mergeCount: The number of merges to learn; 8,000 as published.
  ///   - firstMergeID: The id of the first merge: 258 (V1) or 259 (V2, where 258 is padding).
  /// - Throws: `TokenizerError` when the variant is unknown or the ids would not fit 16 bits.
  public init(mergeCount: Int = 8000, firstMergeID: Int = 259) throws {
    guard firstMergeID == 258 || firstMergeID == 259 else {
      throw TokenizerError(.unknownVariant(firstMergeID: firstMergeID))
    }
    guard (0...Vocabulary.maximumSize - firstMergeID).contains(mergeCount) else {
      throw TokenizerError(.tooManyTokens(maximum: Vocabulary.maximumSize))
    }
    self.mergeCount = mergeCount
    self.firstMergeID = firstMergeID
  }

  /// How far training is.
  public struct Progress: Hashable, Sendable {
    /// Merges learnt so far.
    public let mergesDone: Int
    /// Merges to learn.
    public let mergeCount: Int
    /// How often the pair that was merged last occurred.
    public let pairCount: Int
  }

  /// What training gives.
  public struct Result: Sendable {
    /// The tokenizer.
    public let tokenizer: Tokenizer
    /// Bytes in the texts.
    public let byteCount: Int
    /// Tokens that the texts come to.
    public let tokenCount: Int
    /// Whether the texts ran out of pairs before all merges were learnt.
    public let endedEarly: Bool
  }

  /// Learns from texts.
  ///
  /// - Parameters:
  ///   - texts: The texts.
  ///   - progress: Called after each merge; what it throws ends training.
  /// - Returns: The tokenizer and what the texts came to.
  /// - Throws: `TokenizerError` when the texts are too long in all, `CancellationError` when the
  ///   task is cancelled, and what `progress` throws.
  public func train(
    _ texts: [String], progress: (Progress) throws -> Void = { _ in }
  ) throws -> Result {
    try train(texts.map { Array($0.utf8) }, progress: progress)
  }

  /// Learns from texts given as bytes, which need not be UTF-8.
  ///
  /// A pair whose token would be longer than a tokenizer file may hold is passed over; only texts
  /// that repeat each other over tens of thousands of bytes have one.
  ///
  /// - Parameters:
  ///   - documents: The bytes of each text.
  ///   - progress: Called after each merge; what it throws ends training.
  /// - Returns: The tokenizer and what the texts came to.
  /// - Throws: `TokenizerError` when the texts are too long in all, `CancellationError` when the
  ///   task is cancelled, and what `progress` throws.
  /// - Complexity: O(bytes + occurrences merged + pairs · log pairs), about 8 bytes of memory per
  ///   byte of text.
  public func train(
    _ documents: [[UInt8]], progress: (Progress) throws -> Void = { _ in }
  ) throws -> Result {
    var corpus = try TrainingCorpus(documents, firstMergeID: firstMergeID)
    var merges: [(first: Int, second: Int)] = []
    var totalLength = 256
    while merges.count < mergeCount {
      try Task.checkCancellation()
      guard let (pair, count) = corpus.takeMostFrequentPair() else { break }
      let length = corpus.length(of: pair)
      guard length <= Vocabulary.maximumTokenLength,
        totalLength + length <= Vocabulary.maximumTotalLength
      else { continue }
      totalLength += length
      corpus.merge(pair)
      merges.append((Int(pair.first), Int(pair.second)))
      try progress(
        Progress(mergesDone: merges.count, mergeCount: mergeCount, pairCount: count))
    }
    return Result(
      tokenizer: try Tokenizer(merges: merges, firstMergeID: firstMergeID),
      byteCount: corpus.byteCount, tokenCount: corpus.tokenCount,
      endedEarly: merges.count < mergeCount)
  }
}
