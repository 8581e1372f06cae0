/// Where a run of bytes can be cut without cutting a UTF-8 character.
enum UTF8Boundary {
  /// The number of bytes at the end of `bytes` that begin a character and do not finish it: 0…3.
  ///
  /// Only bytes that can still become a valid character count. The second byte is checked as
  /// strictly as Unicode does (table 3-7): after E0, ED, F0 and F4 some values can never be part of
  /// a character, and waiting for more would not help.
  static func incompleteSuffixLength(_ bytes: [UInt8]) -> Int {
    for length in 1...3 where length <= bytes.count {
      let lead = bytes[bytes.count - length]
      if lead & 0xC0 == 0x80 { continue }
      guard length < characterLength(lead: lead) else { return 0 }
      if length >= 2 {
        let second = bytes[bytes.count - length + 1]
        guard secondByteRange(lead: lead).contains(second) else { return 0 }
      }
      return length
    }
    return 0
  }

  private static func characterLength(lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  private static func secondByteRange(lead: UInt8) -> ClosedRange<UInt8> {
    switch lead {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}
