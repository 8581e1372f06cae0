/// A JSON value as a safetensors header holds it.
enum JSONValue: Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])
}

/// What is wrong with a JSON text, and at which byte.
struct JSONError: Error, Equatable {
  let problem: String
  let offset: Int
}

/// A JSON reader for headers that strangers write.
///
/// Foundation's takes the last of several equal keys, so two readers could see two different
/// tensors under one name; this one refuses them. It refuses nesting deeper than a header needs,
/// and it starts in microseconds.
struct StrictJSON {
  private static let depthLimit = 8

  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  /// Parses one value that fills the text; trailing white space is the padding of a header.
  ///
  /// - Throws: `JSONError`.
  static func parse(_ bytes: UnsafeRawBufferPointer) throws -> JSONValue {
    var parser = StrictJSON(bytes: bytes)
    let value = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.position == bytes.count else { throw parser.error("text after the end") }
    return value
  }

  private init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func error(_ problem: String) -> JSONError {
    JSONError(problem: problem, offset: position)
  }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private mutating func take(_ character: Character) -> Bool {
    skipSpace()
    guard let byte = current, byte == character.asciiValue else { return false }
    position += 1
    return true
  }

  private mutating func value(depth: Int) throws -> JSONValue {
    guard depth < Self.depthLimit else { throw error("nested too deeply") }
    skipSpace()
    switch current {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(_ text: StaticString, _ value: JSONValue) throws -> JSONValue {
    for index in 0..<text.utf8CodeUnitCount {
      guard current == text.utf8Start[index] else { throw error("unknown word") }
      position += 1
    }
    return value
  }

  private mutating func object(depth: Int) throws -> JSONValue {
    position += 1
    var members: [String: JSONValue] = [:]
    if take("}") { return .object(members) }
    repeat {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw error("a key is missing") }
      let key = try string()
      guard take(":") else { throw error("':' is missing") }
      let value = try value(depth: depth + 1)
      guard members.updateValue(value, forKey: key) == nil else {
        throw error("the key \"\(printable(key))\" stands twice")
      }
    } while take(",")
    guard take("}") else { throw error("'}' is missing") }
    return .object(members)
  }

  private mutating func array(depth: Int) throws -> JSONValue {
    position += 1
    var elements: [JSONValue] = []
    if take("]") { return .array(elements) }
    repeat { elements.append(try value(depth: depth + 1)) } while take(",")
    guard take("]") else { throw error("']' is missing") }
    return .array(elements)
  }

  private mutating func number() throws -> JSONValue {
    let start = position
    while let byte = current,
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+-.eE".utf8.contains(byte)
    {
      position += 1
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if let integer = Int(text), text.first != "+" { return .integer(integer) }
    guard let number = Double(text), number.isFinite, text.first != "+" else {
      position = start
      throw error(text.isEmpty ? "a value is missing" : "\(printable(text)) is no number")
    }
    return .number(number)
  }

  private mutating func string() throws -> String {
    position += 1
    var units: [UInt8] = []
    while let byte = current {
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: units, as: UTF8.self) else {
          throw error("a string is not UTF-8")
        }
        return text
      case UInt8(ascii: "\\"): units.append(contentsOf: String(try escape()).utf8)
      case 0..<0x20: throw error("a control character in a string")
      default: units.append(byte)
      }
    }
    throw error("a string does not end")
  }

  private mutating func escape() throws -> Unicode.Scalar {
    guard let byte = current else { throw error("a string does not end") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw error("unknown escape")
    }
    var code = try hexadecimal()
    if (0xD800..<0xDC00).contains(code), current == UInt8(ascii: "\\") {
      position += 1
      guard current == UInt8(ascii: "u") else { throw error("half a surrogate pair") }
      position += 1
      let low = try hexadecimal()
      guard (0xDC00..<0xE000).contains(low) else { throw error("half a surrogate pair") }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw error("half a surrogate pair") }
    return scalar
  }

  private mutating func hexadecimal() throws -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error("four hexadecimal digits are missing")
      }
      code = code << 4 + UInt32(digit)
      position += 1
    }
    return code
  }
}
