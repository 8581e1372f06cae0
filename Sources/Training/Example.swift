/// One document to learn from: what stands at each place, and what comes next.
public struct Example: Sendable, Equatable {
  /// The inputs, and what follows the last of them.
  public let tokens: [Int]
  /// What it should expect after each; nil where nothing is to be learnt.
  public let targets: [Int?]
  /// Positions that attention may not look at; nil where it may look at all.
  public let hidden: [Bool]?
  /// Seeds the dropout masks of this reading of the document.
  public let noise: UInt64

  /// Cuts a text's tokens into inputs, `tokens[:-1]`, and targets, `tokens[1:]`.
  ///
  /// Examples are never padded: the rows of a batch lie one after another, each example attends
  /// to itself alone, and nothing is computed for padding that is not there.
  ///
  /// - Parameters:
  ///   - tokens: Ids of one document; at least two.
  ///   - contextLength: Tokens beyond it are left out.
  ///   - maskedToken: A token taken for padding wherever it stands, out of attention and loss. The
  ///     published code masks 258 so whatever the tokenizer, which under V1 is the text "o ".
  ///   - noise: Seeds the dropout masks.
  public init(tokens: [Int], contextLength: Int, maskedToken: Int? = nil, noise: UInt64 = 0) {
    self.noise = noise
    precondition(tokens.count >= 2, "a sequence has something to read and something to expect")
    let count = min(tokens.count - 1, contextLength)
    self.tokens = Array(tokens[...count])
    let inputs = tokens[..<count]
    targets = tokens[1...count].map { $0 == maskedToken ? nil : $0 }
    if let maskedToken, inputs.contains(maskedToken) {
      hidden = inputs.map { $0 == maskedToken }
    } else {
      hidden = nil
    }
  }

  /// What the model reads; 1 to the context's length.
  public var inputs: ArraySlice<Int> { tokens.dropLast() }
  /// Number of positions.
  public var count: Int { targets.count }
  /// Number of targets that count.
  public var targetCount: Int { targets.reduce(0) { $0 + ($1 == nil ? 0 : 1) } }
}
