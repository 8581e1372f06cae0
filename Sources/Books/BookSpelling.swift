/// Today's spelling for what older books have: the accents that the Academy took off in 1911, 1952 and
/// 2010, typewriter dashes, and quotation marks of one kind.
enum BookSpelling {
  private static let words: [String: String] = [
    "á": "a", "ó": "o", "é": "e", "ú": "u", "fué": "fue", "fuí": "fui", "dió": "dio", "vió": "vio",
    "dí": "di", "ví": "vi", "fé": "fe", "pié": "pie", "guión": "guion", "rió": "rio",
    "crié": "crie",
    "fuése": "fuese", "nó": "no", "dés": "des", "sér": "ser", "vése": "vese",
    "dióse": "diose", "vióse": "viose", "fuéme": "fueme", "obscuro": "oscuro",
    "obscura": "oscura", "obscuridad": "oscuridad", "substancia": "sustancia",
    "harmonía": "armonía", "kilógramo": "kilogramo",
  ]

  /// The text in today's spelling.
  static func modernized(_ text: String) -> String {
    var result = ""
    var word = ""
    func flush() {
      guard !word.isEmpty else { return }
      if let modern = words[word] {
        result += modern
      } else if let modern = words[word.lowercased()], word.first?.isUppercase == true {
        result += modern.prefix(1).uppercased() + modern.dropFirst()
      } else {
        result += word
      }
      word = ""
    }
    for character in text {
      if character.isLetter {
        word.append(character)
      } else {
        flush()
        switch character {
        case "“", "”", "„": result.append("\"")
        case "‘", "’": result.append("'")
        default: result.append(character)
        }
      }
    }
    flush()
    return result.replacingRuns(of: "--", with: "—")
  }
}

extension String {
  /// Every run that begins with `pattern` and goes on with its last character, replaced.
  fileprivate func replacingRuns(of pattern: String, with replacement: String) -> String {
    guard contains(pattern), let last = pattern.last else { return self }
    var result = ""
    var rest = self[...]
    while let range = rest.firstRange(of: pattern) {
      result += rest[..<range.lowerBound] + replacement
      rest = rest[range.upperBound...].drop { $0 == last }
    }
    return result + rest
  }
}
