/// Which rows of a pass the output head is computed for: it is a third of the work.
public enum LogitSelection: Sendable {
  /// The last row alone.
  case last
  /// Every row.
  case all
  /// No row.
  case none
}

/// Unnormalized log-probabilities over the vocabulary, row-major `[rows, vocabularySize]`.
public struct Logits: Sendable {
  /// Number of rows.
  public let rows: Int
  /// Width of a row.
  public let vocabularySize: Int
  /// All rows one after another.
  public private(set) var values: [Float]

  init(rows: Int, vocabularySize: Int, filling: (UnsafeMutablePointer<Float>) -> Void) {
    self.rows = rows
    self.vocabularySize = vocabularySize
    values = Array(unsafeUninitializedCapacity: rows * vocabularySize) { buffer, count in
      if let base = buffer.baseAddress { filling(base) }
      count = rows * vocabularySize
    }
  }

  /// A copy of one row.
  public subscript(row: Int) -> [Float] {
    Array(values[row * vocabularySize..<(row + 1) * vocabularySize])
  }

  /// One row in place.
  public func withRow<Result>(
    _ row: Int, _ body: (UnsafeBufferPointer<Float>) throws -> Result
  ) rethrows -> Result {
    precondition((0..<rows).contains(row), "row out of range")
    return try values.withUnsafeBufferPointer {
      try body(UnsafeBufferPointer(rebasing: $0[row * vocabularySize..<(row + 1) * vocabularySize]))
    }
  }
}
