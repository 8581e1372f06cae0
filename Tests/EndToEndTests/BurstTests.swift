import Foundation
import Testing

/// Whatever is pressed and however the window moves, the desk stands and keeps what it has.
@Suite(.enabled(if: Tmux.isThere), .serialized) struct BurstTests {
  /// A generator of the same numbers every time (SplitMix64).
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  /// Every key of the desk but those that leave it, and the help, from whose menu Enter would;
  /// what types comes more often.
  private static let keys: [String] = {
    let letters = "abcdefghijklmnopqrstuvwxyzáéíóúñü¿¡«»|[]{}😀0123456789".map { String($0) }
    let moves = ["Up", "Down", "Left", "Right", "Home", "End", "PPage", "NPage", "Tab", "BTab"]
    let others = ["Enter", "Escape", "BSpace", "DC", "IC", "Space", "C-j", "M-b", "M-f", "M-u"]
    let control = "abefklnoprstuvwxy_".map { "C-\($0)" }
    return letters + letters + moves + moves + others + control + (2...12).map { "F\($0)" }
  }()

  @Test func fiveThousandKeysAndFiftySizes() throws {
    let desk = try Tmux()
    let opening = "Xochitl miraba las nubes "
    try desk.beginEndlessStory(opening)

    var numbers = Numbers(state: 2_500)
    for _ in 0..<50 {
      let keys = (0..<100).map { _ in Self.keys.randomElement(using: &numbers) ?? "Space" }
      try desk.press(keys + ["F1", "NPage", "Up", "Escape"])
      try desk.resize(
        columns: .random(in: 1...200, using: &numbers), rows: .random(in: 1...60, using: &numbers))
    }
    try desk.resize(columns: 100, rows: 30)

    // It still hears: what lies on top is closed, and the help opens.
    try desk.press("Escape", "Escape", "Escape", "Escape")
    try desk.wait("the desk", seconds: 60) { $0.contains("Temperature") }
    #expect(try desk.display("#{alternate_on}") == "1")

    // What stands on the screen is what would be drawn afresh, but for the line of news below.
    func body() throws -> [Substring] { try desk.screen().split(separator: "\n").dropLast() }
    var before = try body()
    // All keys have been seen to when the screen stands still.
    for _ in 0..<100 {
      usleep(300_000)
      let now = try body()
      if now == before { break }
      before = now
    }
    try desk.press(["C-l"])
    try desk.press(["F1"])
    try desk.waitFor("Esc closes")
    try desk.press("Escape")
    try desk.wait("the same screen", seconds: 30) { screen in
      screen.split(separator: "\n").dropLast() == before[...]
    }
    try desk.leaveDesk()
    try desk.command("echo status $?")
    try desk.waitFor("status 0")

    // Everything is read again, and kept again: the opening that was typed, and what came after.
    let kept = try desk.keptStories().map(\.opening)
    #expect(kept.first == opening)
    try desk.openDesk()
    try desk.type("!")
    try desk.leaveDesk()
    #expect(try desk.keptStories().map(\.opening) == kept)
  }
}
