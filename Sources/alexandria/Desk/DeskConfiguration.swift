import Cells
import Foundation
import StoryApp

/// What the person wants of every desk: from `$XDG_CONFIG_HOME/alexandria/config.json`, and from
/// the environment, which goes before the file. Flags go before both, and all of them before what
/// the last session had.
///
///     {"theme": "light", "temperature": 0.7, "maxTokens": 200, "checkpoint": "alexandria-1",
///      "seed": 7, "ghost": false, "mouse": false, "pace": 10, "keys": {"roll": ["F5", "Alt-R"]}}
///
/// What is wrong is told and left out; the rest holds.
struct DeskConfiguration {
  /// A theme's name or file.
  var theme: String?
  /// From 0 to 2.
  var temperature: Double?
  /// Tokens to write at most.
  var maxTokens: Int?
  /// A name in the catalog, or a folder.
  var checkpoint: String?
  /// The dice.
  var seed: UInt64?
  /// Whether proposals stand behind the opening.
  var ghost: Bool?
  /// Whether the mouse is listened to.
  var mouse: Bool?
  /// How fast stories are shown.
  var pace: Pace?
  /// The keys of the desk's commands.
  var keymap = Keymap()
  /// What was left out and why, a line each.
  private(set) var problems: [String] = []

  /// What can be set; in the environment as `ALEXANDRIA_THEME` and so on.
  private enum Setting: String, CaseIterable {
    case theme, temperature, maxTokens, checkpoint, seed, ghost, mouse, pace

    var variable: String {
      self == .maxTokens ? "ALEXANDRIA_MAX_TOKENS" : "ALEXANDRIA_\(rawValue.uppercased())"
    }
  }

  /// Reads the file, if there is one, and the environment.
  init(environment: [String: String]) {
    if let path = Self.path(environment) { read(path) }
    for setting in Setting.allCases {
      guard let text = environment[setting.variable], !text.isEmpty else { continue }
      set(setting, .text(text), named: setting.variable)
    }
  }

  /// Changes the settings to what is wanted; the checkpoint is for the catalog to find.
  func apply(to settings: inout Settings) {
    if let seed { settings.seed = seed }
    if let temperature { settings.temperature = temperature }
    if let maxTokens { settings.maxTokens = maxTokens }
  }

  // The XDG specification has relative paths ignored.
  private static func path(_ environment: [String: String]) -> String? {
    let home = environment["HOME"].map { $0 + "/.config" }
    let folder = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home
    return folder.map { $0 + "/alexandria/config.json" }
  }

  private mutating func read(_ path: String) {
    guard FileManager.default.fileExists(atPath: path) else { return }
    guard let data = FileManager.default.contents(atPath: path) else {
      problems.append("the configuration is left out: \(path) cannot be read")
      return
    }
    guard let values = try? JSONDecoder().decode([String: Value].self, from: data) else {
      problems.append("the configuration is left out: not a JSON object: \(path)")
      return
    }
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      if let setting = Setting(rawValue: name) {
        set(setting, value, named: "\(name) in config.json")
      } else if name == "keys", case .table(let keys) = value {
        bind(keys)
      } else {
        let known = Setting.allCases.map(\.rawValue).joined(separator: ", ")
        problems.append("config.json: no setting is called \(name); there are \(known), keys")
      }
    }
  }

  private mutating func set(_ setting: Setting, _ value: Value, named name: String) {
    guard case .text(let text) = value, !text.isEmpty else {
      problems.append("\(name) takes a single value")
      return
    }
    switch setting {
    case .theme: theme = text
    case .checkpoint: checkpoint = text
    case .ghost: ghost = truth(text, of: name) ?? ghost
    case .mouse: mouse = truth(text, of: name) ?? mouse
    case .seed:
      if let number = UInt64(text) { return seed = number }
      problems.append("\(name) takes a whole number from 0 on, not \(text)")
    case .pace:
      if let pace = Int(text).flatMap(Pace.init(rawValue:)) { return self.pace = pace }
      let known = Pace.allCases.map { "\($0.rawValue)" }.joined(separator: ", ")
      problems.append("\(name) takes tokens a second, one of \(known) (at once), not \(text)")
    case .maxTokens:
      if let number = Int(text), number >= 1 { return maxTokens = number }
      problems.append("\(name) takes a whole number from 1 on, not \(text)")
    case .temperature:
      if let number = Double(text), (0...2).contains(number) { return temperature = number }
      problems.append("\(name) takes a number from 0 to 2, not \(text)")
    }
  }

  private mutating func truth(_ text: String, of name: String) -> Bool? {
    switch text {
    case "true", "1": return true
    case "false", "0": return false
    default:
      problems.append("\(name) takes true or false, not \(text)")
      return nil
    }
  }

  private mutating func bind(_ table: [String: Value]) {
    for (name, value) in table.sorted(by: { $0.key < $1.key }) {
      guard let command = StoryApp.Command(rawValue: name) else {
        let known = StoryApp.Command.allCases.map(\.rawValue).joined(separator: ", ")
        problems.append("config.json: no command is called \(name); there are \(known)")
        continue
      }
      let names: [String] =
        switch value {
        case .text(let text): [text]
        case .list(let texts): texts
        default: []
        }
      let keys = names.compactMap(Key.init(name:))
      guard keys.count == names.count, !keys.isEmpty, keymap.bind(keys, to: command) else {
        problems.append("config.json: \(name) takes keys such as F5, Ctrl-T or Alt-R")
        continue
      }
    }
  }

  /// A value of the file: numbers as they are written out.
  private enum Value: Decodable {
    case text(String)
    case list([String])
    case table([String: Value])
    case other

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let text = try? value.decode(String.self) {
        self = .text(text)
      } else if let truth = try? value.decode(Bool.self) {
        self = .text("\(truth)")
      } else if let number = try? value.decode(UInt64.self) {
        self = .text("\(number)")
      } else if let number = try? value.decode(Double.self) {
        self = .text("\(number)")
      } else if let texts = try? value.decode([String].self) {
        self = .list(texts)
      } else if let table = try? value.decode([String: Value].self) {
        self = .table(table)
      } else {
        self = .other
      }
    }
  }
}
