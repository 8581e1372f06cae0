import Generation

/// Prints several stories that are written at the same time, one after another: the first while
/// it comes, the others as far as they have come when it is their turn.
struct StorySequence {
  /// A story among others.
  struct Part {
    /// What stands before it.
    var heading = ""
    /// How it is printed.
    var printer: any StoryPrinter
    /// Makes its receipt, given its bytes and how many tokens they are, or nil for as many as it
    /// was asked for.
    var receipt: (_ story: [UInt8], _ stoppedAt: Int?) throws -> StoryReceipt
    /// The bytes written so far.
    fileprivate(set) var story: [UInt8] = []
    fileprivate var held = ""
    fileprivate var isEnded = false

    init(
      heading: String = "", printer: any StoryPrinter,
      receipt: @escaping (_ story: [UInt8], _ stoppedAt: Int?) throws -> StoryReceipt
    ) {
      self.heading = heading
      self.printer = printer
      self.receipt = receipt
    }
  }

  /// The stories.
  private(set) var parts: [Part]
  /// Whether receipts are made even where the printer shows none.
  var wantsReceipts = false
  /// Whether any was stopped by hand.
  private(set) var isCancelled = false
  private var current = 0
  private let output: Output

  init(_ parts: [Part], _ output: Output) {
    self.parts = parts
    self.output = output
    if let first = parts.first { output.write(first.heading) }
  }

  /// Takes in an event.
  ///
  /// - Throws: The error that a story failed with, and what goes wrong in writing.
  mutating func take(_ branch: Int, _ event: GenerationEvent) throws {
    var part = parts[branch]
    switch event {
    case .prompt(let prompt): part.held += part.printer.begin(prompt)
    case .token(let token):
      part.story += token.bytes
      part.held += part.printer.add(token)
    case .finished(let reason, let statistics):
      if reason == .cancelled { isCancelled = true }
      let stoppedAt = reason == .cancelled ? statistics.tokens : nil
      let (story, receipt) = (part.story, part.receipt)
      part.held += try part.printer.end(
        StoryEnding(reason: reason, statistics: statistics) { try receipt(story, stoppedAt) })
      if wantsReceipts { _ = try receipt(story, stoppedAt) }
      part.isEnded = true
    case .failed(let error): throw error
    }
    parts[branch] = part
    try print()
  }

  private mutating func print() throws {
    while current < parts.count {
      output.write(parts[current].held)
      parts[current].held = ""
      guard parts[current].isEnded else { break }
      current += 1
      if current < parts.count { output.write(parts[current].heading) }
    }
    try output.flush()
  }
}
