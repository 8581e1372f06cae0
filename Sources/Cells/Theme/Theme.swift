import Foundation

/// What each role looks like.
///
/// As a file, a JSON object; a role that it leaves out looks like `text`, a colour that a role
/// leaves out is that of `text`:
///
///     { "name": "dusk", "roles": {
///         "text":  { "foreground": "#d8d8d8", "background": "default" },
///         "title": { "foreground": "brightCyan", "attributes": ["bold"] } } }
public struct Theme: Equatable, Sendable {
  /// The name that a person chooses it by.
  public let name: String

  private let entries: [Role: Entry]

  init(name: String, entries: [Role: Entry]) {
    self.name = name
    self.entries = entries
  }

  /// Reads a theme file.
  ///
  /// - Parameter json: the file's bytes.
  /// - Throws: `ThemeError`, one line saying what is wrong where.
  public init(json: Data) throws {
    let file: File
    do {
      file = try JSONDecoder().decode(File.self, from: json)
    } catch let error as DecodingError {
      throw ThemeError(error)
    }
    var entries: [Role: Entry] = [:]
    for (key, entry) in file.roles.sorted(by: { $0.key < $1.key }) {
      guard let role = Role(rawValue: key) else {
        throw ThemeError("there is no role “\(key)”")
      }
      entries[role] = try Entry(entry, of: key)
    }
    self.init(name: file.name, entries: entries)
  }

  /// The look of a style on a terminal of the given depth.
  public func rendition(of style: Style, depth: ColorDepth = .trueColor) -> Rendition {
    let base = entries[.text]
    let own = entries[style.role]
    var ground = style.ground.flatMap { entries[$0] } ?? (style.ground == nil ? own : nil)
    if let role = style.ground, ground?.background != nil, depth > .none, depth < .palette256,
      let heat = Role.heat.firstIndex(of: role)
    {
      // Shades are not among so few colours; a ladder of their own is.
      ground?.background = heat == 7 ? .index(isForDarkGround ? 7 : 0) : Theme.fewColorsOfHeat[heat]
    }
    // On a coloured ground ink of another colour cannot be read: there the ground has its say.
    let isHeated = style.ground.map { Role.heat.contains($0) && ground?.background != nil } ?? false
    let groundAttributes = style.ground.flatMap { entries[$0]?.attributes } ?? []
    return Rendition(
      foreground: (isHeated ? nil : own?.foreground) ?? base?.foreground ?? .standard,
      background: ground?.background ?? base?.background ?? .standard,
      attributes: (own?.attributes ?? []).union(groundAttributes).union(style.attributes)
    ).reduced(to: depth, onDark: isForDarkGround)
  }

  /// Whether the theme is made for dark terminals, as its ink tells.
  private var isForDarkGround: Bool {
    if let ground = entries[.text]?.background?.luminance { return ground < 0.18 }
    return entries[.text]?.foreground?.luminance.map { $0 > 0.18 } ?? true
  }

  /// The heat scale where there are eight colours: nothing, blue, cyan, green, yellow, red; and at the
  /// hot end white, or black on white.
  private static let fewColorsOfHeat: [Color?] = [
    nil, nil, .index(4), .index(6), .index(2), .index(3), .index(1),
  ]
}

/// Why a theme file cannot be used, in one line.
public struct ThemeError: Error, Equatable, CustomStringConvertible {
  /// What is wrong.
  public let description: String

  init(_ description: String) {
    self.description = description
  }

  init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, _): description = "“\(key.stringValue)” is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let path = context.codingPath.map(\.stringValue).joined(separator: ".")
      description = path.isEmpty ? "it is no JSON object" : "“\(path)” has the wrong kind of value"
    default: description = "it is no JSON"
    }
  }
}

extension Theme {
  struct Entry: Equatable, Sendable {
    var foreground: Color?
    var background: Color?
    var attributes: Attributes = []

    init(_ foreground: Color? = nil, on background: Color? = nil, _ attributes: Attributes = []) {
      self.foreground = foreground
      self.background = background
      self.attributes = attributes
    }

    init(_ entry: File.Entry, of role: String) throws {
      foreground = try Entry.color(entry.foreground, of: role)
      background = try Entry.color(entry.background, of: role)
      for name in entry.attributes ?? [] {
        guard let attribute = Entry.attributeNames[name] else {
          throw ThemeError("“\(role)” has an unknown attribute “\(name)”")
        }
        attributes.insert(attribute)
      }
    }

    private static func color(_ text: String?, of role: String) throws -> Color? {
      guard let text else { return nil }
      guard let color = Color(text) else {
        throw ThemeError("“\(role)” has an unknown colour “\(text)”")
      }
      return color
    }

    private static let attributeNames: [String: Attributes] = [
      "bold": .bold, "dim": .dim, "underline": .underline, "reverse": .reverse, "italic": .italic,
    ]
  }

  struct File: Decodable {
    struct Entry: Decodable {
      var foreground: String?
      var background: String?
      var attributes: [String]?
    }

    var name: String
    var roles: [String: Entry]
  }
}
