/// What a terminal can do to a letter besides colouring it.
public struct Attributes: OptionSet, Hashable, Sendable {
  /// One bit an attribute.
  public let rawValue: UInt8

  /// Attributes from their bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Heavier letters.
  public static let bold = Attributes(rawValue: 1)
  /// Fainter letters.
  public static let dim = Attributes(rawValue: 2)
  /// A line below.
  public static let underline = Attributes(rawValue: 4)
  /// Letter and ground exchanged.
  public static let reverse = Attributes(rawValue: 8)
  /// Slanted letters.
  public static let italic = Attributes(rawValue: 16)
}

/// The look of a cell, said by meaning: one role for the letter, another for its ground where the
/// two differ, as with text over a heat map.
public struct Style: Hashable, Sendable {
  /// The letter's meaning.
  public var role: Role
  /// The ground's meaning, or nil for the ground that goes with `role`.
  public var ground: Role?
  /// Attributes on top of the theme's.
  public var attributes: Attributes

  /// A style of `role`, on the ground of another role if given, with further attributes.
  public init(_ role: Role, on ground: Role? = nil, _ attributes: Attributes = []) {
    self.role = role
    self.ground = ground
    self.attributes = attributes
  }
}
