/// What sampling has to know of a vocabulary: which rows may be drawn, and each row's hash.
///
/// A row without a token, such as "unknown", padding, or a row beyond the tokenizer's last, is
/// never drawn. The end of the text has no bytes either, but may be.
public struct TokenTable: Sendable {
  /// Rows of the model's output.
  public let rowCount: Int
  /// The row that ends a text, if there is one.
  public let endOfText: Int?
  /// One number a row, made from the token's bytes alone; 0 for a row without a token.
  public let hashes: [UInt64]
  /// Rows that may be drawn, ascending and without gaps inside a range.
  public let ranges: [Range<Int>]

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - rowCount: Rows of the model's output.
  ///   - endOfText: The row that ends a text.
  ///   - bytes: The bytes of a row's token, or nil for a row without one.
  /// - Complexity: O(bytes of all tokens)
  public init(rowCount: Int, endOfText: Int?, bytes: (Int) -> [UInt8]?) {
    self.rowCount = rowCount
    self.endOfText = endOfText
    var hashes = [UInt64](repeating: 0, count: rowCount)
    var ranges: [Range<Int>] = []
    var seen: Set<UInt64> = []
    for row in 0..<rowCount {
      guard var hash = row == endOfText ? Self.endHash : bytes(row).map(Self.hash) else { continue }
      // Two rows with the same bytes need rolls of their own: with one roll for both they would
      // win together as often as the likelier of them alone.
      while !seen.insert(hash).inserted { hash = Dice.mix(hash &+ 1) }
      hashes[row] = hash
      if let last = ranges.last, last.upperBound == row {
        ranges[ranges.count - 1] = last.lowerBound..<row + 1
      } else {
        ranges.append(row..<row + 1)
      }
    }
    self.hashes = hashes
    self.ranges = ranges
  }

  /// Number of rows that may be drawn.
  public var count: Int { ranges.reduce(0) { $0 + $1.count } }

  /// Whether a row may be drawn.
  ///
  /// - Parameter row: Any number.
  /// - Returns: False for a row without a token and for a number that is no row.
  public func contains(_ row: Int) -> Bool { ranges.contains { $0.contains(row) } }

  /// FNV-1a over the bytes, mixed.
  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    Dice.mix(
      bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 })
  }

  /// No bytes make this one: the end of a text is the same roll under all tokenizers.
  private static let endHash: UInt64 = Dice.mix(0x656E_6420_6F66_2074)
}
