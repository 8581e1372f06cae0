/// A style with its colours and attributes settled: what a terminal is told.
public struct Rendition: Hashable, Sendable {
  /// The letter's colour.
  public var foreground: Color
  /// The ground's colour.
  public var background: Color
  /// Bold and the like.
  public var attributes: Attributes

  /// A rendition of two colours and attributes.
  public init(foreground: Color, background: Color, attributes: Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The rendition in the colours that a terminal has, its letters still to be seen on its ground.
  public func reduced(to depth: ColorDepth) -> Rendition {
    var result = self
    result.foreground = foreground.reduced(to: depth)
    result.background = background.reduced(to: depth)
    // Two colours that the theme tells apart may fall together: then black or white is read best.
    if result.foreground == result.background, result.foreground != .standard,
      let (red, green, blue) = result.background.components
    {
      let isBright = 299 * red + 587 * green + 114 * blue > 128_000
      result.foreground = .index(isBright ? 0 : 7)
      if result.foreground == result.background { result.foreground = .index(isBright ? 7 : 0) }
    }
    return result
  }
}
