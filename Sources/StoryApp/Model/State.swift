import Cells

/// Everything that the desk knows. The screen is a function of it.
public struct State: Sendable {
  // What a session keeps.
  /// The opening that is being written.
  public internal(set) var opening: Editor
  /// The stories.
  public internal(set) var shelf = Shelf()
  /// What the controls say.
  public internal(set) var settings: Settings
  /// How fast what a model writes is shown.
  public internal(set) var pace: Pace
  /// Whether and how token boundaries are shown.
  public internal(set) var boundaries = Boundaries.hidden

  // What is around.
  /// The catalog.
  public internal(set) var checkpoints: [CheckpointInfo]
  /// The names of the themes, and the one in use.
  public internal(set) var themes: [String]
  /// The theme in use.
  public internal(set) var theme: String
  /// The language of the interface.
  public internal(set) var language: Language
  /// Whether the terminal shows colours.
  public internal(set) var hasColor: Bool
  /// The size of the screen.
  public internal(set) var size: Size

  /// The keys of the commands.
  public internal(set) var keymap: Keymap

  // What is going on.
  /// The pane that keys go to.
  public internal(set) var focus = Pane.opening
  /// The control that the arrow keys turn.
  public internal(set) var control = Control.temperature
  /// The digits that were typed on a control, as long as nothing else was.
  var typedDigits = ""
  /// Whether the finer sampling controls are shown.
  public internal(set) var showsSampler = false
  /// The writing that is under way.
  public internal(set) var run: Run?
  /// The last known cut of the opening.
  public internal(set) var openingCut: Cut?
  /// What lies over the desk.
  public internal(set) var overlay: Overlay?
  /// What the bottom line says.
  public internal(set) var status: Status?
  /// Why what is written lives in memory only; nil while it is kept.
  public internal(set) var keepingProblem: SaveProblem?
  /// Whether the person has been asked whether to leave all the same.
  var isWarnedOfLoss = false
  /// The selected token of the open story; nil for its end.
  public internal(set) var selection: Int?
  /// The editing of the open story, while the cursor stands in it.
  var editing: StoryEditing?
  /// Whether what the model wrote grows anew while the person edits.
  public internal(set) var isLiving = false
  /// The ending that is growing.
  var living: LivingEnding?
  /// What has just changed.
  var flash: Flash?
  /// How many lines the story pane is scrolled back from the end.
  public internal(set) var scrollback = 0
  /// Whether tokens are shown by how surprised the model was.
  public internal(set) var showsHeat = false
  /// Several texts from the same beginning, in the story's place.
  public internal(set) var lanes: Lanes?
  /// The selected token's inside.
  public internal(set) var look: Look?
  /// Whether a proposal appears behind the opening.
  public internal(set) var usesGhost: Bool
  /// The proposal.
  public internal(set) var ghost: Ghost?
  /// What the opening's tokens were to its reader.
  var reading: Reading?
  /// Whether the opening was changed while a story was written, and still wants its reading.
  var owesProposal = false
  /// Whether the mouse is listened to.
  public internal(set) var usesMouse = true
  /// What is waited for by the clock.
  var clock = Clock()
  /// The readings that are under way: request and story.
  var scoring: [Int: Int] = [:]
  /// The stories whose receipts are being made.
  var certifying: Set<Int> = []
  /// The file that a story is to be written to as soon as its receipt is there.
  var dueExport: (story: Int, format: ExportedFile.Format)?
  /// The number of the next request.
  var nextRequest = 1
  /// How many openings the desk has lent.
  var lentOpenings = 0
  /// The last checkpoint that is known to work.
  var workingCheckpoint: String?

  /// A desk with nothing on it.
  ///
  /// - Parameters:
  ///   - checkpoints: the catalog.
  ///   - settings: what the controls say first.
  ///   - themes: the names of the themes.
  ///   - theme: the one in use.
  ///   - language: the language of the interface.
  ///   - hasColor: whether the terminal shows colours.
  ///   - usesGhost: whether a proposal appears behind the opening.
  ///   - pace: how fast what a model writes is shown.
  ///   - keymap: the keys of the commands.
  ///   - size: the size of the screen.
  public init(
    checkpoints: [CheckpointInfo], settings: Settings, themes: [String] = [], theme: String = "",
    language: Language = .english, hasColor: Bool = true, usesGhost: Bool = true,
    pace: Pace = .atOnce, keymap: Keymap = Keymap(), size: Size
  ) {
    self.checkpoints = checkpoints
    self.settings = settings
    self.themes = themes
    self.theme = theme
    self.language = language
    self.hasColor = hasColor
    self.usesGhost = usesGhost
    self.pace = pace
    self.keymap = keymap
    self.size = size
    opening = Editor()
  }

  /// Changes the settings before the desk opens, as a command line asks for.
  public mutating func adjust(_ change: (inout Settings) -> Void) { change(&settings) }

  /// Turns proposals and the mouse on or off, and sets the pace, before the desk opens; nil leaves
  /// what is.
  public mutating func use(ghost: Bool?, mouse: Bool?, pace: Pace? = nil) {
    usesGhost = ghost ?? usesGhost
    self.pace = pace ?? self.pace
    usesMouse = mouse ?? usesMouse
  }

  /// Whether the desk wants to hear the clock.
  public var wantsTicks: Bool {
    run != nil || flash != nil || lanes?.openRequests.isEmpty == false || clock.isSet
  }

  /// How long the clock may rest, in seconds: tokens that are shown one by one want it finer.
  public var tickTime: Double { run?.unseen.isEmpty == false && pace != .atOnce ? 1.0 / 60 : 0.1 }

  /// A number for a request.
  mutating func takeRequest() -> Int {
    defer { nextRequest += 1 }
    return nextRequest
  }

  /// The checkpoint of the controls, as the catalog knows it.
  public var checkpoint: CheckpointInfo? { info(of: settings.checkpoint) }

  /// A checkpoint as the catalog knows it.
  func info(of name: String) -> CheckpointInfo? { checkpoints.first { $0.name == name } }

  /// How many tokens the model of the controls sees.
  var contextLength: Int { checkpoint?.contextLength ?? 256 }

  /// The words of the interface.
  var words: Words { language.words }

  /// The cut of the opening, if it is one of its present text by the present checkpoint.
  var presentOpeningCut: Cut? {
    guard let cut = openingCut, cut.checkpoint == settings.checkpoint, cut.text == opening.text
    else { return nil }
    return cut
  }
}
