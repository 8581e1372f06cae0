import Foundation

/// Builds one line of JSON, its keys in the order in which they are added: what scripts rely on,
/// and people read.
struct JSONLine {
  private var body = ""

  /// The line, without a newline.
  var text: String { "{\(body)}" }

  mutating func add(_ key: String, _ value: String) { append(key, Self.quoted(value)) }
  mutating func add(_ key: String, _ value: Int) { append(key, "\(value)") }
  mutating func add(_ key: String, _ value: Double) { append(key, Self.number(value)) }
  /// Adds a number, or null for what was not measured.
  mutating func add(_ key: String, optional value: Int?) {
    append(key, value.map(String.init) ?? "null")
  }
  /// Adds a number, or null for what was not measured.
  mutating func add(_ key: String, optional value: Double?) { add(key, value ?? .nan) }
  mutating func add(_ key: String, _ values: [Int]) {
    append(key, "[\(values.map(String.init).joined(separator: ","))]")
  }
  mutating func add(_ key: String, _ values: [String]) {
    append(key, "[\(values.map(Self.quoted).joined(separator: ","))]")
  }
  mutating func add(_ key: String, _ value: JSONLine) { append(key, value.text) }
  /// Adds bytes, in base64.
  mutating func add(_ key: String, bytes: [UInt8]) {
    append(key, Self.quoted(Data(bytes).base64EncodedString()))
  }
  /// Adds what is JSON already.
  mutating func add(_ key: String, json: String) { append(key, json) }

  private mutating func append(_ key: String, _ value: String) {
    if !body.isEmpty { body += "," }
    body += Self.quoted(key) + ":" + value
  }

  /// JSON has no infinity and no "not a number": null stands for them.
  private static func number(_ value: Double) -> String { value.isFinite ? "\(value)" : "null" }

  /// A string in quotes. Whatever could break a line or reach a terminal is escaped.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
