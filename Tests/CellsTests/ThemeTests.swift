import Foundation
import Testing

@testable import Cells

@Suite struct ThemeTests {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Themes")

  @Test(arguments: [
    ("default", Color.standard), ("red", .index(1)), ("grey", .index(8)), ("214", .index(214)),
    ("#0aF0ff", .rgb(10, 240, 255)),
  ])
  func coloursAreReadByNameIndexOrComponents(_ text: String, _ color: Color) {
    #expect(Color(text) == color)
  }

  @Test(arguments: ["", "rot", "256", "-1", "#12345", "#1234567", "#+12345", "#12g456"])
  func otherColoursAreRefused(_ text: String) {
    #expect(Color(text) == nil)
  }

  @Test func coloursAreReducedToTheNearest() {
    #expect(Color.rgb(255, 0, 0).reduced(to: .palette256) == .index(196))
    #expect(Color.rgb(128, 128, 128).reduced(to: .palette256) == .index(244))
    #expect(Color.rgb(250, 10, 10).reduced(to: .ansi16) == .index(9))
    #expect(Color.rgb(190, 10, 10).reduced(to: .ansi8) == .index(1))
    #expect(Color.index(12).reduced(to: .ansi8) == .index(4))
    #expect(Color.index(8).reduced(to: .ansi8) == .index(7))
    #expect(Color.index(196).reduced(to: .ansi16) == .index(9))
    #expect(Color.index(5).reduced(to: .ansi8) == .index(5))
    #expect(Color.rgb(1, 2, 3).reduced(to: .trueColor) == .rgb(1, 2, 3))
    #expect(Color.rgb(1, 2, 3).reduced(to: .none) == .standard)
  }

  @Test(arguments: ColorDepth.allCases)
  func reductionNeverLeavesThePalette(depth: ColorDepth) {
    for step in stride(from: 0, through: 0xFFFFFF, by: 0x10307) {
      let color = Color.rgb(
        UInt8(truncatingIfNeeded: step >> 16), UInt8(truncatingIfNeeded: step >> 8),
        UInt8(truncatingIfNeeded: step))
      switch color.reduced(to: depth) {
      case .standard: #expect(depth == .none)
      case .index(let index): #expect(Int(index) < depth.rawValue)
      case .rgb: #expect(depth == .trueColor)
      }
    }
  }

  @Test func depthsAreFoundByTheNumberOfColours() {
    #expect(ColorDepth(colorCount: -1) == .none)
    #expect(ColorDepth(colorCount: 8) == .ansi8)
    #expect(ColorDepth(colorCount: 88) == .ansi16)
    #expect(ColorDepth(colorCount: 256) == .palette256)
    #expect(ColorDepth(colorCount: 1 << 24) == .trueColor)
  }

  @Test func aThemeFillsWhatARoleLeavesOutFromText() throws {
    let json = """
      {"name": "x", "roles": {"text": {"foreground": "white", "background": "blue"},
       "error": {"foreground": "red", "attributes": ["bold"]}, "tint": {"background": "cyan"}}}
      """
    let theme = try Theme(json: Data(json.utf8))
    #expect(theme.name == "x")
    #expect(
      theme.rendition(of: Style(.error))
        == Rendition(foreground: .index(1), background: .index(4), attributes: .bold))
    #expect(
      theme.rendition(of: Style(.story, on: .tint))
        == Rendition(foreground: .index(7), background: .index(6)))
  }

  @Test(arguments: [
    ("nothing", "it is no JSON"),
    ("[]", "it is no JSON object"),
    (#"{"roles": {}}"#, "“name” is missing"),
    (#"{"name": "x", "roles": {"txt": {}}}"#, "there is no role “txt”"),
    (
      #"{"name": "x", "roles": {"text": {"foreground": "rot"}}}"#,
      "“text” has an unknown colour “rot”"
    ),
    (
      #"{"name": "x", "roles": {"text": {"attributes": ["loud"]}}}"#,
      "“text” has an unknown attribute “loud”"
    ),
    (#"{"name": 3, "roles": {}}"#, "“name” has the wrong kind of value"),
  ])
  func aBrokenThemeSaysWhatIsWrong(_ json: String, _ message: String) {
    #expect(throws: ThemeError(message)) { try Theme(json: Data(json.utf8)) }
  }

  private static let names = ["dark", "light", "paper", "high-contrast", "plain"]

  private static func theme(_ name: String) throws -> Theme {
    try Theme(json: Data(contentsOf: folder.appending(path: "\(name).json")))
  }

  @Test func theThemesAreTheseAndCarryTheirFilesNames() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: ThemeTests.folder.path)
    #expect(files.filter { $0.hasSuffix(".json") }.count >= 5)
    for name in ThemeTests.names { #expect(try ThemeTests.theme(name).name == name) }
  }

  @Test(arguments: names.dropLast())
  func aThemeStatesBothItsInkAndItsGround(name: String) throws {
    let look = try ThemeTests.theme(name).rendition(of: Style(.text))
    #expect(look.foreground.luminance != nil && look.background.luminance != nil)
  }

  /// Every pair of ink and ground that the desk draws, at 4.5 to 1 and more.
  @Test(arguments: names, ColorDepth.allCases)
  func everyPairOfAShippedThemeCanBeReadAtEveryDepth(name: String, depth: ColorDepth) throws {
    let theme = try ThemeTests.theme(name)
    func contrast(_ style: Style) -> Double {
      let look = theme.rendition(of: style, depth: depth)
      // A terminal's own letters are readable on its own ground, and themes state both or none.
      guard let ink = look.foreground.luminance, let ground = look.background.luminance else {
        return look.foreground.luminance == nil && look.background.luminance == nil ? 21 : 0
      }
      return Color.contrast(ink, ground)
    }
    for role in Role.allCases where role != .tint && !Role.heat.contains(role) {
      #expect(contrast(Style(role)) >= 4.5, "\(role)")
    }
    for ground in [Role.tint, .overlay] + Role.heat {
      for role in [
        Role.opening, .story, .storyOther, .follows, .flipped, .boundary, .faded, .hintKey,
      ] {
        #expect(contrast(Style(role, on: ground)) >= 4.5, "\(role) on \(ground)")
      }
    }
  }

  @Test(arguments: names) func heatCanBeToldApart(name: String) throws {
    let theme = try ThemeTests.theme(name)
    // Without colours the plain theme stands in for all.
    for depth in ColorDepth.allCases where depth > .none || name == "plain" {
      let looks = Set(Role.heat.map { theme.rendition(of: Style(.story, on: $0), depth: depth) })
      #expect(looks.count >= 5, "\(depth)")
    }
  }

  @Test func thePlainThemeIsTheOneForNoColour() throws {
    let theme = try ThemeTests.theme("plain")
    #expect(
      Role.allCases.allSatisfy {
        theme.rendition(of: Style($0)) == Theme.plain.rendition(of: Style($0))
      })
  }
}
