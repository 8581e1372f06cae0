/// Learns byte-level BPE merges from texts (Sennrich et al., 2016, arXiv:1508.07909), without
/// pre-tokenization: count adjacent pairs over all texts, merge the most frequent, ties to the
/// smaller pair of ids, and again.
///
/// Pairs never span two texts. In a run such as "aaa" each of the two overlapping pairs counts,
/// and a merge takes the left one, as the published trainer has it.
public struct TokenizerTrainer {
  /// Merges wanted.
  public let merges: Int
  /// Id of the first merge: 258 as in V1, or 259, which keeps 258 for padding.
  public let firstMergeID: Int

  /// Plans a training.
  ///
  /// - Parameters:
  ///   - merges: Merges wanted.
  ///   - firstMergeID: 258 or 259.
  public init(merges: Int, firstMergeID: Int) {
    self.merges = merges
    self.firstMergeID = firstMergeID
  }

  /// Learns from texts.
  ///
  /// - Parameters:
  ///   - texts: The corpus as bytes.
  ///   - progress: Called now and then with the merges learnt; gives back whether to go on.
  /// - Returns: A tokenizer; with fewer merges than wanted where no pair was left or the caller
  ///   stopped.
  /// - Throws: `TokenizerError` where the merges make no tokenizer.
  /// - Complexity: O(bytes · log bytes), some 40 bytes of memory for each byte of text.
  public func train(
    on texts: [[UInt8]], progress: (Int) -> Bool = { _ in true }
  ) throws -> Tokenizer {
    var corpus = PairCorpus(texts)
    var learnt: [(first: Int, second: Int)] = []
    while learnt.count < merges, let pair = corpus.mostFrequentPair() {
      corpus.merge(pair, into: Int32(firstMergeID + learnt.count))
      learnt.append((Int(pair.first), Int(pair.second)))
      if learnt.count % 100 == 0, !progress(learnt.count) { break }
    }
    return try Tokenizer(merges: learnt, firstMergeID: firstMergeID)
  }
}
