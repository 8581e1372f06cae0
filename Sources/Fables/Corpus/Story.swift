/// One document of a corpus.
public struct Story: Sendable, Hashable {
  /// The title; empty if the story has none.
  public var title: String
  /// The whole text, title and moral included.
  public var text: String
  /// The id of its plot, or of the story that was written.
  public var plot: String
  /// Whether its plot is kept out of training.
  public var isHeldOut: Bool
  /// Where it comes from.
  public var source: CorpusSource

  /// A document.
  ///
  /// - Parameters:
  ///   - title: The title; empty if the story has none.
  ///   - text: The whole text.
  ///   - plot: The id of its plot.
  ///   - isHeldOut: Whether its plot is kept out of training.
  ///   - source: Where it comes from.
  public init(
    title: String, text: String, plot: String, isHeldOut: Bool, source: CorpusSource
  ) {
    self.title = title
    self.text = text
    self.plot = plot
    self.isHeldOut = isHeldOut
    self.source = source
  }

  /// The document as a line of JSON, without the newline: keys title, text, plot, source, split, in this
  /// order, the same bytes everywhere.
  public var jsonLine: String {
    let split = isHeldOut ? "heldout" : "train"
    return "{\"title\":\(Self.quoted(title)),\"text\":\(Self.quoted(text)),"
      + "\"plot\":\(Self.quoted(plot)),\"source\":\"\(source.rawValue)\",\"split\":\"\(split)\"}"
  }

  private static func quoted(_ text: String) -> String {
    var result: [UInt8] = [UInt8(ascii: "\"")]
    let digits = Array("0123456789abcdef".utf8)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): result += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): result += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
      case 0..<0x20:
        result += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: result.append(byte)
      }
    }
    result.append(UInt8(ascii: "\""))
    return String(decoding: result, as: UTF8.self)
  }
}
