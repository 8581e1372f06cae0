/// Everything that the interface says, in one language. The two languages stand in
/// `Words+Languages.swift`, side by side.
struct Words: Sendable {
  var opening: String
  var story: String
  var seed: String
  var memory: String
  var off: String
  var writing: String
  var stopped: String
  var storyEnded: String
  var atOnce: String
  var readBy: String
  var shelfTitle: String
  var wordsWord: String
  var knownWords: String
  var anyWords: String
  var livingOn: String
  var livingOff: String
  var livingGauge: String
  var howToLeave: String
  var firstSteps: [String]
  var lentOpening: String
  var sameStory: String
  var noStory: String
  var noFurtherStory: String
  var nothingToUndo: String
  var nothingToRedo: String
  var noCheckpoint: String
  var onlyOneCheckpoint: String
  var swappedTo: String
  var themeIs: String
  var helpTitle: String
  var ofTokens: String
  var emptyHint: String
  var controls: [Control: String]
  var hints: [Pane: String]
  var commands: [Command: (short: String, long: String)]
  var keyHelp: [(keys: String, text: String)]
  var kinds: [Lanes.Kind: String]
  var formats: [ExportedFile.Format: String]
  var exportTitle: String
  var searchTitle: String
  var sought: String
  var mouseOn: String
  var mouseOff: String
  var ghostOn: String
  var notKept: String
  var isDiskFull: String
  var isWritable: String
  var leavingLoses: String
  var keptAgain: String
  var ghostOff: String
  var ghostHint: String
  var nothingToBegin: String
  var noSteps: String
  var heatLegend: String
  var lanesHint: String
  var lookHint: String
  var step: String
  var testLoss: String
  var entropy: String
  var bytesWord: String
  var bitsPerByte: String
  var barsOn: String
  var barsOff: String
  var nothingToTake: String
  var lookFirst: String
  var noReceipt: String
  var noFileName: String
  var noCheckpointNamed: String
  var unknownCommand: String
  var notANumber: String
  var notWhole: String
  var savedAs: String
  var lineGreeting: String
  var lineLeave: String
  var lineHelp: [String]
  var decimalPoint: String
  var groupSeparator: String

  /// Beginnings that the desk lends: of the kind that the models know best, so in Spanish always.
  static let classicalOpenings = [
    "Un conejo y una tortuga se encontraban ",
    "Había una vez, en un bosque muy tranquilo, ",
    "En una granja vivía un pollito que quería volar. ",
    "El pájaro y el ratón querían la misma semilla ",
    "Cuando salió el Sol, la abeja ",
  ]

  func noSuchCommand(_ name: String) -> String { "/\(name) \(unknownCommand)" }
  func noWholeNumber(_ text: String) -> String { "«\(text)» \(notWhole)" }

  func noNumber(_ text: String, _ range: ClosedRange<Double>) -> String {
    func plain(_ value: Double) -> String {
      value == value.rounded() ? String(Int(value)) : String(value)
    }
    return "«\(text)» \(notANumber) \(plain(range.lowerBound))–\(plain(range.upperBound))"
  }

  /// What the loss along a training is called.
  func loss(_ checkpoint: CheckpointInfo?) -> String {
    checkpoint?.isInBits == true ? bitsPerByte : testLoss
  }

  func wordCount(_ count: Int) -> String { "\(grouped(count)) \(wordsWord)" }

  func short(_ command: Command) -> String { commands[command]?.short ?? "" }
  func long(_ command: Command) -> String { commands[command]?.long ?? "" }
  func name(of control: Control) -> String { controls[control] ?? "" }
  func hint(for pane: Pane) -> String { hints[pane] ?? "" }
  func title(of kind: Lanes.Kind) -> String { kinds[kind] ?? "" }
  func swapped(_ label: String) -> String { "\(swappedTo) \(label)" }
  func theme(_ name: String) -> String { "\(themeIs) \(name)" }
  func tokens(_ count: Int) -> String { "\(grouped(count)) tok" }
  func speed(_ rate: Double) -> String { "\(grouped(Int(rate.rounded()))) tok/s" }

  func progress(_ count: Int, of wanted: Int) -> String {
    "\(grouped(count)) \(ofTokens) \(grouped(wanted)) tok"
  }

  /// Two decimals: 0.50, or 0,50.
  func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100)\(decimalPoint)\(fraction < 10 ? "0" : "")\(fraction)"
  }

  /// Digits in groups of three: 2,310, or 2.310.
  func grouped(_ count: Int) -> String {
    var digits = String(count)
    var position = digits.count - 3
    while position > 0 {
      digits.insert(
        contentsOf: groupSeparator, at: digits.index(digits.startIndex, offsetBy: position))
      position -= 3
    }
    return digits
  }
}
