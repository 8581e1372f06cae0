import Foundation
import Tokenizers
import Training
import Transformer

/// The story that a training run tells at each evaluation.
struct StorySample {
  let options: Recipe.Evaluation
  let tokenizer: Tokenizer

  init(_ options: Recipe.Evaluation, tokenizer: Tokenizer) {
    self.options = options
    self.tokenizer = tokenizer
  }

  /// Writes it with the weights as they are.
  func write(_ parameters: Parameters) -> String? {
    let prompt = tokenizer.encode(options.prompt)
    guard options.sampleTokens > 0, !prompt.isEmpty else { return nil }
    let model = LanguageModel(parameters)
    let cache = model.makeCache()
    var ids = prompt
    var logits = model.decode(prompt, into: cache)
    for position in 0..<options.sampleTokens where cache.count < cache.capacity {
      let next = logits.withRow(0) { choose($0, position) }
      if next == Tokenizer.endOfTextID { break }
      ids.append(next)
      logits = model.decode([next], into: cache)
    }
    return String(decoding: tokenizer.decode(ids), as: UTF8.self)
  }

  /// Draws from the softmax with the Gumbel-max trick; the noise is the same at each evaluation, so
  /// that what changes between two samples is the model.
  private func choose(_ logits: UnsafeBufferPointer<Float>, _ position: Int) -> Int {
    var best = (id: Tokenizer.endOfTextID, score: -Double.infinity)
    for id in 0..<min(logits.count, tokenizer.vocabularySize)
    where id == Tokenizer.endOfTextID || tokenizer.bytes(of: id) != nil {
      let noise = -log(-log(Self.uniform(position, id)))
      let score = Double(logits[id]) + Double(options.temperature) * noise
      if score > best.score { best = (id, score) }
    }
    return best.id
  }

  /// A number in (0, 1) that belongs to a place and a token: the finalizer of SplitMix64.
  private static func uniform(_ position: Int, _ id: Int) -> Double {
    var bits = UInt64(position) << 32 | UInt64(id)
    bits = (bits &+ 0x9e37_79b9_7f4a_7c15)
    bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
    bits ^= bits >> 31
    return (Double(bits >> 11) + 0.5) * 0x1p-53
  }
}
