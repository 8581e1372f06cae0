import Foundation

/// How one side of a comparison is shown.
struct ComparisonView {
  /// The side.
  let side: ComparedStory
  /// The other.
  let other: ComparedStory
  /// How surprised the side is by its own story; nil for an empty one.
  let bitsPerByte: Double?
  /// How surprised the other is by it.
  let bitsPerByteByOther: Double?

  /// Characters of the story shown from where it parts.
  private static let excerpt = 40

  /// A block of lines.
  var text: String {
    let name = SafeText.clean(side.checkpoint.name)
    return "\(SafeText.clean(side.checkpoint.metadata.title)) (\(name))\n"
      + side.shown
      + "bits per byte: \(Self.figure(bitsPerByte)) by itself, \(Self.figure(bitsPerByteByOther)) "
      + "by \(SafeText.clean(other.checkpoint.name))\n"
      + parting + "\n"
  }

  /// A line of JSON. Speeds are left out, so that the same dice give the same line.
  func json(receipt: String) -> String {
    var line = JSONLine()
    line.add("checkpoint", side.checkpoint.name)
    line.add("title", side.checkpoint.metadata.title)
    line.add("text", String(decoding: side.story, as: UTF8.self))
    line.add("bytes", bytes: side.story)
    line.add("stop", side.reason.rawValue)
    line.add("tokens", side.tokens)
    line.add("bits_per_byte", bitsPerByte ?? .nan)
    line.add("bits_per_byte_by_other", bitsPerByteByOther ?? .nan)
    line.add("parts_at", json: side.partsAt(other).map(String.init) ?? "null")
    line.add("receipt", receipt)
    return line.text
  }

  private var parting: String {
    guard let place = side.partsAt(other) else { return "both tell the same" }
    let rest = String(decoding: side.story[place...], as: UTF8.self)
    let distance = place == 0 ? "from the first word" : "after \(Figures.grouped(place)) bytes"
    guard !rest.isEmpty else { return "parts \(distance): ends here" }
    let isCut = rest.count > Self.excerpt
    return "parts \(distance): " + JSONLine.quoted(rest.prefix(Self.excerpt) + (isCut ? "…" : ""))
  }

  private static func figure(_ value: Double?) -> String {
    value.map { Figures.decimal($0, 3) } ?? "–"
  }
}
