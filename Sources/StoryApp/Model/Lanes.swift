/// One of several texts that are written from the same beginning.
public struct Lane: Hashable, Sendable {
  /// What sets it apart: a checkpoint, a temperature, a training step.
  public var title: String
  /// The request whose tokens it collects.
  public var request: Int
  /// The text.
  public internal(set) var story: Story
  /// Why it cannot be written; nil while nothing speaks against it.
  public internal(set) var problem: String?
  /// The request for the other's reading of it.
  var reading: Int?
  /// How surprised the other model is, in bits for each byte of the text; empty until it has read.
  public internal(set) var surprise: [Double] = []

  /// Whether nothing more will come.
  var isDone: Bool { story.finish != nil || problem != nil }
}

/// Several texts from the same beginning: side by side, as a ladder, or along a training.
public struct Lanes: Hashable, Sendable {
  /// What sets the lanes apart.
  public enum Kind: Hashable, Sendable {
    /// The checkpoint.
    case compare
    /// The temperature.
    case filmstrip
    /// The training step.
    case evolution
  }

  /// What sets the lanes apart.
  public var kind: Kind
  /// The lanes: left to right, or bottom to top of the ladder, or first to last step.
  public internal(set) var lanes: [Lane]
  /// The lane that the arrow keys are on.
  public internal(set) var selected: Int

  /// The pane that had the focus before the arrow keys were given to the lanes.
  var focusBefore: Pane?

  /// The lane that the arrow keys are on.
  var selectedLane: Lane? { lanes.indices.contains(selected) ? lanes[selected] : nil }

  /// The requests of which something may still come.
  var openRequests: [Int] {
    lanes.filter { !$0.isDone }.map(\.request) + lanes.compactMap(\.reading)
  }
}
