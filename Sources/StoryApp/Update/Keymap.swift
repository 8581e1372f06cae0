import Cells

/// Which keys give which command: those of the desk, changed as the person wants.
public struct Keymap: Hashable, Sendable {
  private var keys: [Command: [Key]]

  /// The desk's own keys.
  public init() {
    keys = Dictionary(uniqueKeysWithValues: Command.allCases.map { ($0, $0.keys) })
  }

  /// Gives a command other keys than it had; another command that had one of them loses it.
  ///
  /// - Returns: false, and nothing changes, when one of the keys is not free for commands.
  public mutating func bind(_ wanted: [Key], to command: Command) -> Bool {
    guard wanted.allSatisfy(Keymap.isFree) else { return false }
    for other in Command.allCases { keys[other]?.removeAll { wanted.contains($0) } }
    keys[command] = wanted
    return true
  }

  /// The keys that give a command, the one to advertise first.
  func keys(of command: Command) -> [Key] { keys[command] ?? [] }

  /// The command of a key.
  func command(of key: Key) -> Command? {
    Command.allCases.first { keys(of: $0).contains(key) }
  }

  /// Letters always type, Ctrl-C always stops, and some Ctrl keys are what other keys send.
  private static func isFree(_ key: Key) -> Bool {
    switch key {
    case .function: true
    case .alt: true
    case .control(let character): !"chijm".contains(character)
    default: false
    }
  }
}

extension Key {
  /// The key of a name as the help writes it: `F5`, `Ctrl-T` or `Alt-R`.
  public init?(name: String) {
    let parts = name.split(separator: "-", maxSplits: 1).map { $0.lowercased() }
    if parts.count == 2, parts[1].count == 1, let character = parts[1].first {
      switch parts[0] {
      case "ctrl" where ("a"..."z").contains(character) || character == "_":
        self = .control(character)
      case "alt" where character.isASCII: self = .alt(character)
      default: return nil
      }
    } else if parts.count == 1, parts[0].first == "f", let number = Int(parts[0].dropFirst()),
      (1...12).contains(number)
    {
      self = .function(number)
    } else {
      return nil
    }
  }
}
