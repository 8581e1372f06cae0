/// A checked merge table and the true bytes of every token.
///
/// Rows 0…255 are the single bytes; 256, 257 and, under V2, 258 have no text; row
/// `firstMergeID + i` is merge `i`.
struct Vocabulary: Sendable {
  /// Ids fit 16 bits, with the two largest values left for marks (`absent`, trainer cells).
  static let maximumSize = 65_534
  /// Bounds on the expanded bytes. Merging tokens with themselves doubles their length each time,
  /// so a file of forty merges could otherwise ask for a terabyte.
  static let maximumTokenLength = 65_535
  static let maximumTotalLength = 8 << 20

  /// Stands for "no token" wherever a 16-bit id is expected.
  static let absent: UInt16 = .max

  let firstMergeID: Int
  /// [size]: the two children of a merged id; 0 in rows that are not merges.
  let firsts: FrozenBuffer<UInt16>
  let seconds: FrozenBuffer<UInt16>
  /// [size + 1]: the bytes of `id` are `bytes[offsets[id]..<offsets[id + 1]]`.
  let offsets: FrozenBuffer<UInt32>
  let bytes: FrozenBuffer<UInt8>

  /// The highest id + 1.
  var size: Int { firsts.count }

  /// Checks `merges` and expands them.
  ///
  /// - Throws: `TokenizerError` for an unknown variant, a child that is not a token made earlier,
  ///   a pair that appears twice (found by `MergeRules`), or sizes beyond the bounds above.
  init(merges: [(first: Int, second: Int)], firstMergeID: Int) throws {
    guard firstMergeID == 258 || firstMergeID == 259 else {
      throw TokenizerError(.unknownVariant(firstMergeID: firstMergeID))
    }
    guard merges.count <= Self.maximumSize - firstMergeID else {
      throw TokenizerError(.tooManyTokens(maximum: Self.maximumSize))
    }
    let size = firstMergeID + merges.count
    var firsts = [UInt16](repeating: 0, count: size)
    var seconds = firsts
    var offsets = [UInt32](repeating: 256, count: size + 1)
    for byte in 0..<256 { offsets[byte] = UInt32(byte) }

    for (index, merge) in merges.enumerated() {
      let id = firstMergeID + index
      var end = offsets[id]
      for child in [merge.first, merge.second] {
        guard (0..<256).contains(child) || (firstMergeID..<id).contains(child) else {
          throw TokenizerError(.unusableChild(child, of: id))
        }
        end += offsets[child + 1] - offsets[child]
      }
      guard Int(end - offsets[id]) <= Self.maximumTokenLength else {
        throw TokenizerError(.tokenTooLong(id, maximum: Self.maximumTokenLength))
      }
      guard end <= Self.maximumTotalLength else {
        throw TokenizerError(.vocabularyTooLong(maximum: Self.maximumTotalLength))
      }
      firsts[id] = UInt16(merge.first)
      seconds[id] = UInt16(merge.second)
      offsets[id + 1] = end
    }
    bytes = Self.expand(firsts, seconds, offsets, from: firstMergeID)
    self.firstMergeID = firstMergeID
    self.firsts = FrozenBuffer(firsts)
    self.seconds = FrozenBuffer(seconds)
    self.offsets = FrozenBuffer(offsets)
  }

  /// Writes each token's bytes behind those of the tokens it is made from.
  private static func expand(
    _ firsts: [UInt16], _ seconds: [UInt16], _ offsets: [UInt32], from firstMergeID: Int
  ) -> FrozenBuffer<UInt8> {
    FrozenBuffer(count: Int(offsets[firsts.count])) { bytes in
      for byte in 0..<256 { bytes[byte] = UInt8(byte) }
      for id in firstMergeID..<firsts.count {
        var end = bytes + Int(offsets[id])
        for child in [Int(firsts[id]), Int(seconds[id])] {
          let length = Int(offsets[child + 1] - offsets[child])
          end.initialize(from: bytes + Int(offsets[child]), count: length)
          end += length
        }
      }
    }
  }

  /// The bytes of a row with text, nil for any other number.
  func bytes(of id: Int) -> UnsafeBufferPointer<UInt8>? {
    guard (0..<256).contains(id) || (firstMergeID..<size).contains(id) else { return nil }
    let start = Int(offsets.base[id])
    return UnsafeBufferPointer(
      start: bytes.base + start, count: Int(offsets.base[id + 1]) - start)
  }

  /// The merges in order of their ids.
  var merges: [(first: Int, second: Int)] {
    (firstMergeID..<size).map { (Int(firsts[$0]), Int(seconds[$0])) }
  }
}
