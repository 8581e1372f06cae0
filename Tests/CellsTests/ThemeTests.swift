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

  @Test(arguments: ["dark", "light", "paper", "high-contrast", "plain"])
  func aShippedThemeCanBeReadAtEveryDepth(name: String) throws {
    let file = ThemeTests.folder.appending(path: "\(name).json")
    let theme = try Theme(json: Data(contentsOf: file))
    #expect(theme.name == name)
    let grounds: [Role?] = [nil, .tint, .overlay] + Role.heat
    for depth in ColorDepth.allCases {
      for role in Role.allCases {
        for ground in grounds where !Role.heat.contains(role) {
          let look = theme.rendition(of: Style(role, on: ground), depth: depth)
          #expect(look.foreground == .standard || look.foreground != look.background)
        }
      }
    }
    if name == "plain" {
      #expect(
        Role.allCases.allSatisfy {
          theme.rendition(of: Style($0)) == Theme.plain.rendition(of: Style($0))
        })
    }
  }
}
