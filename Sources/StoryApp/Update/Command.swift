import Cells

/// What a function key does. Each has a second key, and a line in the help's menu, since terminals
/// and laptops keep function keys to themselves.
public enum Command: String, CaseIterable, Sendable {
  /// The keys, as a menu.
  case help
  /// Token boundaries.
  case tokens
  /// Both checkpoints side by side.
  case compare
  /// The next checkpoint.
  case checkpoint
  /// The same opening with other dice.
  case roll
  /// The same opening along the training.
  case evolution
  /// How surprised the model was by each token.
  case heat
  /// The same opening at nine temperatures.
  case filmstrip
  /// The open story as a file.
  case export
  /// Living text, on or off.
  case living
  /// An opening from before.
  case search
  /// The list of all stories.
  case shelf
  /// An empty page.
  case newPage
  /// The story before and after the open one.
  case previousStory, nextStory
  /// The next theme.
  case theme
  /// Proposals behind the opening, on or off.
  case ghost
  /// The mouse, on or off.
  case mouse
  /// The whole screen anew.
  case redraw
  /// Back to the shell for a while.
  case suspend
  /// Away.
  case leave

  /// The keys that give the command where the person wants no others, the one to advertise first.
  var keys: [Key] {
    switch self {
    case .help: [.function(1), .control("g")]
    case .tokens: [.function(2), .control("t")]
    case .compare: [.function(3), .control("s")]
    case .checkpoint: [.function(4), .control("x")]
    case .roll: [.function(5), .control("o")]
    case .evolution: [.function(6), .control("v")]
    case .heat: [.function(7)]
    case .filmstrip: [.function(8)]
    case .living: [.function(10), .alt("l")]
    case .export: [.function(9)]
    case .search: [.control("r")]
    case .shelf: [.control("b"), .function(11)]
    case .newPage: [.alt("n")]
    case .previousStory: [.control("p")]
    case .nextStory: [.control("n")]
    case .theme: [.function(12)]
    case .ghost, .mouse: []
    case .redraw: [.control("l")]
    case .suspend: [.control("z")]
    case .leave: [.control("q")]
    }
  }
}

extension Key {
  /// What stands on the key.
  var name: String {
    switch self {
    case .function(let number): "F\(number)"
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .alt(let character): "Alt-\(character.uppercased())"
    case .character(let character): String(character)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    default: ""
    }
  }
}
