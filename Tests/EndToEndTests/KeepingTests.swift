import Foundation
import Testing

/// What was written outlives the process, and where it cannot, the desk says so.
@Suite(.enabled(if: Tmux.isThere), .serialized) struct KeepingTests {
  private let opening = "La abeja buscaba una flor "

  @Test func killedInMidStory() throws {
    let desk = try Tmux()
    try desk.beginEndlessStory(opening)
    // What stood on the screen, and when, for as long as several saves take.
    var seen: [(at: Date, count: Int)] = []
    try desk.wait("a story of a few seconds") { screen in
      let count = Tmux.count(screen)
      if count > 0 { seen.append((Date(), count)) }
      guard let first = seen.first else { return false }
      return Date().timeIntervalSince(first.at) > 3
    }
    let end = Date()
    try desk.signal(SIGKILL)
    try desk.waitFor("Killed")

    let kept = try #require(try desk.keptStories().last)
    let promised = seen.last { $0.at < end - 1 }?.count ?? 0
    #expect(promised > 100)
    #expect(kept.opening == opening)
    #expect(kept.tokens >= promised)

    // Another desk finds it.
    let next = try Tmux(environment: ["XDG_DATA_HOME": "\(desk.folder)/data"])
    try next.openDesk()
    try next.waitFor("La abeja buscaba")
    try next.wait("the story's length") { Tmux.count($0) == kept.tokens }
    try next.leaveDesk()
  }

  @Test(arguments: [false, true])
  func theTerminalGoesAway(whileStopped isStopped: Bool) throws {
    let desk = try Tmux()
    try desk.beginEndlessStory(opening)
    let process = try desk.process()
    let seen = Tmux.count(try desk.screen())
    if isStopped {
      try desk.press("C-z")
      try desk.waitForShell()
    }
    try desk.closeWindow()
    let end = Date() + 10
    while kill(process, 0) == 0, Date() < end { usleep(10_000) }
    #expect(kill(process, 0) != 0, "the desk outlives its terminal")
    let kept = try #require(try desk.keptStories().last)
    #expect(kept.opening == opening)
    #expect(kept.tokens >= seen)
  }

  @Test func theFolderOfTheSessionGoesAwayWhileTheDeskIsOpen() throws {
    let desk = try Tmux()
    try desk.openDesk()
    try FileManager.default.removeItem(atPath: "\(desk.folder)/data/alexandria")
    try desk.type(opening)
    try desk.press("Enter")
    try desk.wait("a story") { Tmux.count($0) > 10 }
    try desk.leaveDesk()
    #expect(try desk.keptStories().map(\.opening) == [opening])
  }

  @Test func aSecondDesk() throws {
    let first = try Tmux()
    try first.openDesk()
    try first.type(opening)
    let second = try Tmux(environment: ["XDG_DATA_HOME": "\(first.folder)/data"])
    try second.openDesk()
    try second.waitFor("another desk has the session open")
    try second.type("Un lobo ")
    try second.press("Enter")
    try second.wait("a story") { Tmux.hasEnded($0) }
    try second.leaveDesk()
    try first.leaveDesk()

    // Whoever opens the session next finds what both wrote, and it stands in one place.
    try first.openDesk()
    try first.waitFor("La abeja buscaba")
    try first.waitFor("Un lobo")
    try first.leaveDesk()
    #expect(try first.keptStories().map(\.opening) == ["Un lobo "])
    let files = try FileManager.default.contentsOfDirectory(
      atPath: "\(first.folder)/data/alexandria")
    #expect(files.allSatisfy { !$0.hasPrefix("session-") })
  }

  @Test(arguments: ["/proc", "/dev/null"])
  func nowhereToKeepIt(_ data: String) throws {
    let desk = try Tmux(environment: ["XDG_DATA_HOME": data])
    try desk.openDesk()
    try desk.waitFor("stories stay in memory only")
    try desk.type(opening)
    try desk.press("Enter")
    try desk.wait("a story, and why it is not kept") {
      Tmux.count($0) > 10 && $0.contains("the story stays in memory")
    }
    try desk.press("C-n")
    #expect(try desk.screen().contains("La abeja buscaba"))
    // To leave would lose it, so it takes two.
    try desk.press("C-q")
    try desk.waitFor("could not be saved")
    try desk.leaveDesk()
    try desk.waitFor("alexandria: the story stays in memory")
  }

  /// A limit on the size of files stands for a disk that is full: the write fails half way.
  @Test func aFullDiskUntilThereIsRoomAgain() throws {
    let desk = try Tmux()
    try desk.waitFor("$")
    try desk.command("ulimit -S -f 8")
    try desk.openDesk()
    try desk.type(opening)
    try desk.press("Enter")
    try desk.wait("a story, and why it is not kept") {
      Tmux.count($0) > 10
        && $0.contains("the story stays in memory (is the disk full?)")
    }
    // It goes on as if nothing were.
    try desk.press("F5")
    try desk.waitFor("Story 2/2")
    try desk.wait("another story, still not kept") {
      Tmux.count($0) > 10 && $0.contains("the story stays in memory")
    }
    let room = Process()
    room.executableURL = URL(fileURLWithPath: "/usr/bin/prlimit")
    room.arguments = ["--pid", "\(try desk.process())", "--fsize=unlimited"]
    try room.runUnmasked()
    room.waitUntilExit()
    try desk.waitFor("Everything is kept again.")
    let kept = try desk.keptStories().map(\.tokens)
    #expect(kept.count == 2 && kept.allSatisfy { $0 > 10 })
    try desk.leaveDesk()
  }

  @Test func aSessionThatCannotBeRead() throws {
    let desk = try Tmux()
    let folder = "\(desk.folder)/data/alexandria"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("{\"opening\": \"El".utf8).write(to: URL(fileURLWithPath: "\(folder)/session.json"))
    try desk.openDesk()
    try desk.waitFor("cannot be read")
    try desk.type("Un zorro ")
    try desk.waitFor("Un zorro")
    try desk.leaveDesk()
    #expect(FileManager.default.fileExists(atPath: "\(folder)/session.json.unreadable"))
  }
}
