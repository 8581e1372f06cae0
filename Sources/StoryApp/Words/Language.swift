/// A language that the interface speaks.
public enum Language: String, CaseIterable, Sendable {
  /// English, where the locale says nothing else.
  case english
  /// Spanish.
  case spanish

  /// The language of a locale.
  ///
  /// - Parameter environment: the process's environment; `LC_ALL` goes before `LC_MESSAGES` before
  ///   `LANG`, as POSIX has it.
  public init(environment: [String: String]) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }
      .first { !$0.isEmpty }
    self = locale?.lowercased().hasPrefix("es") == true ? .spanish : .english
  }

  /// What the plain desk says first.
  public var greeting: String { words.lineGreeting }
  /// How the plain desk is left.
  public var howToLeaveLines: String { words.lineLeave }
  /// That a story was written to a file.
  public func saved(_ path: String) -> String { "\(words.savedAs) \(path)" }

  var words: Words {
    switch self {
    case .english: .english
    case .spanish: .spanish
    }
  }
}
