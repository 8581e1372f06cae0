/// 64 bits that tell texts apart: FNV-1a (Fowler, Noll and Vo), with a final mix.
///
/// It notices slips, not forgeries.
struct Fingerprint: Hashable, CustomStringConvertible {
  let value: UInt64

  init(_ bytes: some Sequence<UInt8>) {
    var hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
    }
    hash = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
    value = hash ^ (hash >> 32)
  }

  /// Sixteen hexadecimal digits.
  var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
