/// What an escape sequence means that curses' terminal description did not know.
///
/// The sequences are those of ECMA-48 as xterm sends them.
/// Source: <https://invisible-island.net/xterm/ctlseqs/ctlseqs.html>
enum EscapeSequence {
  case key(Key)
  case mouse(MouseEvent)
  case pasteStart
  case unknown

  /// Reads what follows ESC [, its final byte included.
  init(_ bytes: [UInt8]) {
    guard let final = bytes.last else {
      self = .unknown
      return
    }
    guard bytes.first != UInt8(ascii: "<") else {
      self = EscapeSequence.mouseReport(bytes)
      return
    }
    let parameters = bytes.dropLast().split(separator: UInt8(ascii: ";"))
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    let isHeld = parameters.count > 1 && parameters[1] > 2
    switch final {
    // Keypad Enter is ESC O M; this begins a report of the mouse.
    case UInt8(ascii: "M"): self = .unknown
    case UInt8(ascii: "~"): self = EscapeSequence.numbered(parameters.first ?? 0)
    case UInt8(ascii: "Z"): self = .key(.backTab)
    case UInt8(ascii: "C") where isHeld: self = .key(.wordRight)
    case UInt8(ascii: "D") where isHeld: self = .key(.wordLeft)
    default: self = EscapeSequence.function(final).map { .key($0) } ?? .unknown
    }
  }

  /// `< button ; column ; row M`, xterm's SGR report of a button that went down.
  private static func mouseReport(_ bytes: [UInt8]) -> EscapeSequence {
    let numbers = bytes.dropFirst().dropLast().split(separator: UInt8(ascii: ";"))
      .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard bytes.last == UInt8(ascii: "M"), numbers.count == 3,
      (1...100_000).contains(numbers[1]), (1...100_000).contains(numbers[2])
    else { return .unknown }
    let point = Point(column: numbers[1] - 1, row: numbers[2] - 1)
    switch numbers[0] {
    case 0: return .mouse(MouseEvent(.press, at: point))
    case 64: return .mouse(MouseEvent(.wheelUp, at: point))
    case 65: return .mouse(MouseEvent(.wheelDown, at: point))
    default: return .unknown
    }
  }

  /// The key of the letter after ESC O, which also ends the same key's ESC [ form.
  static func function(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(byte - UInt8(ascii: "O")))
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> EscapeSequence {
    switch number {
    case 1, 7: .key(.home)
    case 2: .key(.insert)
    case 3: .key(.delete)
    case 4, 8: .key(.end)
    case 5: .key(.pageUp)
    case 6: .key(.pageDown)
    case 11...15: .key(.function(number - 10))
    case 17...21: .key(.function(number - 11))
    case 23...24: .key(.function(number - 12))
    case 200: .pasteStart
    default: .unknown
    }
  }
}
