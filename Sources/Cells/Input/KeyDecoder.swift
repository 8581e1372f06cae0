/// Turns what a terminal sends into keys and pastes.
///
/// Fed with bytes and with the keys that curses has already recognized, it assembles UTF-8
/// characters, Alt keys (an ESC with a character on its heels), escape sequences that curses left
/// alone, and bracketed pastes. Nothing that arrives can make it fail: a broken character becomes
/// U+FFFD, an unknown sequence is swallowed whole, and so is what a terminal answers to questions that
/// somebody else has asked (OSC and DCS strings).
public struct KeyDecoder: Sendable {
  /// One unit of what a terminal sends.
  public enum Code: Hashable, Sendable {
    /// A byte that is no recognized sequence's.
    case byte(UInt8)
    /// A sequence that has been recognized.
    case input(Input)
    /// The brackets around a paste.
    case pasteStart, pasteEnd
  }

  /// Whether a paste has begun and not ended.
  public private(set) var isPasting = false

  private var mode = Mode.ground
  private var pending: [UInt8] = []
  private var pasted: [UInt8] = []

  private enum Mode {
    case ground, utf8(length: Int), escape, sequence, function
    /// Inside a string that ends with BEL or ESC \, and behind an ESC in it.
    case string, stringEscape
    /// Inside an X10 mouse report, with so many bytes to come.
    case mouse(Int)
  }

  /// Whether an ESC has come, and it is open what it begins or where that ends.
  public var isEscapePending: Bool {
    switch mode {
    case .escape, .string, .stringEscape: true
    default: false
    }
  }

  /// A decoder with nothing pending.
  public init() {}

  /// Takes one code and returns the inputs that it completes.
  public mutating func feed(_ code: Code) -> [Input] {
    switch code {
    case .byte(let byte): return isPasting ? paste(byte) : feed(byte)
    case .pasteStart:
      let before = settle()
      isPasting = true
      return before
    case .pasteEnd: return endPaste()
    case .input(let input): return isPasting ? [] : settle() + [input]
    }
  }

  /// Says that nothing more is to be expected: a lone ESC is the Esc key, and a string that broke off
  /// is over.
  public mutating func settle() -> [Input] {
    switch mode {
    case .escape:
      mode = .ground
      return [.key(.escape)]
    case .string, .stringEscape: mode = .ground
    default: break
    }
    return []
  }

  /// Ends a paste whose closing bracket never came, keeping what did come.
  public mutating func endPaste() -> [Input] {
    guard isPasting else { return [] }
    isPasting = false
    let text = KeyDecoder.clean(pasted)
    pasted = []
    return text.isEmpty ? [] : [.paste(text)]
  }

  private mutating func paste(_ byte: UInt8) -> [Input] {
    pasted.append(byte)
    guard byte == 0x7E, pasted.suffix(6).elementsEqual(KeyDecoder.closingBracket) else { return [] }
    pasted.removeLast(6)
    return endPaste()
  }

  private mutating func feed(_ byte: UInt8) -> [Input] {
    switch mode {
    case .ground: return begin(byte)
    case .utf8(let length): return continueCharacter(byte, length: length)
    case .escape:
      switch byte {
      case 0x1B: return [.key(.escape)]
      case UInt8(ascii: "["): return enter(.sequence)
      case UInt8(ascii: "O"): return enter(.function)
      // OSC, DCS, SOS, PM and APC (ECMA-48, 5.6).
      case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
        UInt8(ascii: "_"):
        return enter(.string)
      case 0x20..<0x7F:
        mode = .ground
        return [.key(.alt(Character(Unicode.Scalar(byte))))]
      case 0x7F, 0x08:
        mode = .ground
        return [.key(.control("w"))]
      default:
        mode = .ground
        return [.key(.escape)] + begin(byte)
      }
    case .sequence:
      pending.append(byte)
      guard !(0x20..<0x40).contains(byte) else { return [] }
      defer { pending = [] }
      mode = pending == [UInt8(ascii: "M")] ? .mouse(3) : .ground
      return finishSequence()
    case .mouse(let count):
      mode = count > 1 ? .mouse(count - 1) : .ground
      return []
    case .string:
      switch byte {
      case 0x07: mode = .ground
      case 0x1B: mode = .stringEscape
      // Ctrl-C, a line's end: a person, and no terminal's answer.
      case 0x03, 0x0D:
        mode = .ground
        return begin(byte)
      default: break
      }
      return []
    case .stringEscape:
      mode = .ground
      return byte == UInt8(ascii: "\\") ? [] : feed(0x1B) + feed(byte)
    case .function:
      mode = .ground
      return EscapeSequence.function(byte).map { [.key($0)] } ?? []
    }
  }

  private mutating func enter(_ next: Mode) -> [Input] {
    mode = next
    pending = []
    return []
  }

  private mutating func begin(_ byte: UInt8) -> [Input] {
    switch byte {
    case 0x1B:
      mode = .escape
      return []
    case 0x20..<0x7F: return [.key(.character(Character(Unicode.Scalar(byte))))]
    case 0x80...:
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1
      guard length > 1, byte < 0xF5 else { return [.key(.character("\u{FFFD}"))] }
      mode = .utf8(length: length)
      pending = [byte]
      return []
    default: return [.key(KeyDecoder.control(byte))]
    }
  }

  private mutating func continueCharacter(_ byte: UInt8, length: Int) -> [Input] {
    guard byte & 0xC0 == 0x80 else {
      mode = .ground
      return [.key(.character("\u{FFFD}"))] + begin(byte)
    }
    pending.append(byte)
    guard pending.count == length else { return [] }
    mode = .ground
    let text = String(decoding: pending, as: UTF8.self)
    return text.map { .key(.character($0)) }
  }

  private mutating func finishSequence() -> [Input] {
    switch EscapeSequence(pending) {
    case .key(let key): return [.key(key)]
    case .mouse(let event): return [.mouse(event)]
    case .pasteStart:
      isPasting = true
      return []
    case .unknown: return []
    }
  }

  private static let closingBracket = Array("\u{1B}[201~".utf8)

  private static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x09: .tab
    case 0x0D: .enter
    case 0x08, 0x7F: .backspace
    case 0x00: .control(" ")
    case 0x1F: .control("_")
    default: .control(Character(Unicode.Scalar((byte | 0x40) | 0x20)))
    }
  }

  /// Pasted bytes as text: line breaks as "\n", no controls but those and tabs.
  private static func clean(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      if scalar == "\r" || (scalar == "\n" && previous != "\r") {
        scalars.append("\n")
      } else if scalar == "\t" || (scalar.value >= 0x20 && scalar.value != 0x7F) {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
