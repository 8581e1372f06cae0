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

  var words: Words {
    switch self {
    case .english: .english
    case .spanish: .spanish
    }
  }
}
