import Foundation

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

  /// The rendition in the colours that a terminal has, its letters still to be read on its ground.
  ///
  /// - Parameters:
  ///   - depth: How many colours there are.
  ///   - isDark: Whether the terminal's own ground is taken to be dark.
  /// - Returns: The nearest that can be read.
  public func reduced(to depth: ColorDepth, onDark isDark: Bool = true) -> Rendition {
    var result = self
    result.foreground = foreground.reduced(to: depth)
    result.background = background.reduced(to: depth)
    guard depth > .none, depth < .trueColor else { return result }
    // Of few colours, two that the theme tells apart may fall together, or nearly.
    let ground = result.background.luminance ?? (isDark ? 0 : 1)
    guard let ink = result.foreground.luminance,
      // A ground that is not ours can only be guessed at.
      Color.contrast(ink, ground) < (result.background == .standard ? 3.5 : Self.leastContrast)
    else { return result }
    if result.background != .standard {
      result.foreground = foreground.nearest(on: ground, in: depth) ?? result.foreground
      return result
    }
    // The terminal's own letters can be read on its own ground; dim, they still recede.
    result.foreground = .standard
    if let wish = foreground.luminance, Color.contrast(wish, ground) < Self.leastContrast {
      result.attributes.insert(.dim)
    }
    return result
  }

  /// The contrast that text of any size wants to be read with (WCAG 2, 1.4.3).
  static let leastContrast = 4.5
}

extension Color {
  /// How bright it is, from 0 to 1: the relative luminance of WCAG 2; nil for the terminal's own.
  var luminance: Double? {
    guard let (red, green, blue) = components else { return nil }
    func linear(_ component: Int) -> Double {
      let share = Double(component) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The contrast of two luminances, from 1 for none to 21 (WCAG 2).
  static func contrast(_ one: Double, _ other: Double) -> Double {
    (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }
}
