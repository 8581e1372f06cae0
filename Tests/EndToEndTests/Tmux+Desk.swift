import Foundation

/// What tests of the desk do again and again.
extension Tmux {
  /// Starts the desk from the shell and waits until it stands.
  func openDesk(_ words: String = "") throws {
    try waitFor("$")
    // The process that the shell starts becomes the desk, and has said its number before.
    try type("sh -c 'echo $$ > pid; exec \"$0\" \"$@\"' '\(Program.path)' \(words)")
    try press("Enter")
    try waitFor("Temperature")
  }

  /// Starts a desk whose model never ends a story by itself, and waits until it is in the middle
  /// of one.
  func beginEndlessStory(_ opening: String) throws {
    try EndlessCheckpoint.write(into: "\(folder)/endless")
    try openDesk("--max-tokens 90000 --checkpoints-dir '\(folder)/endless'")
    try type(opening)
    try press("Enter")
    try wait("a story") { Tmux.count($0) > 10 }
  }

  /// The number of the desk's process.
  func process() throws -> pid_t {
    let text = try String(contentsOfFile: "\(folder)/pid", encoding: .utf8)
    guard let process = pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      throw Missed(description: "a process number, not \(text)")
    }
    return process
  }

  /// Sends the desk a signal.
  func signal(_ number: Int32) throws { kill(try process(), number) }

  /// Has the shell do something.
  func command(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  /// Waits until the terminal is the shell's again: its first screen, with a cursor.
  func waitForShell() throws {
    let end = Date() + 20
    while try display("#{alternate_on}#{cursor_flag}") != "01" {
      guard Date() < end else {
        throw Missed(description: "the shell did not come back; the screen:\n\(try screen())")
      }
      usleep(20_000)
    }
    // A crash has its say before the shell has: where Swift's backtracer is, it waits for a key.
    var isAnswered = false
    try wait("the prompt") { screen in
      let last = screen.split(separator: "\n").last { !$0.allSatisfy(\.isWhitespace) } ?? ""
      if !isAnswered, last.contains("any other key to quit") {
        isAnswered = true
        try press("q")
      }
      return last.first == "$"
    }
  }

  /// Leaves the desk as a person does.
  func leaveDesk() throws {
    try press("C-q")
    try waitForShell()
  }

  /// Tokens that the sidebar counts: `57 tok`, or `57 of 120 tok` while they are written.
  static func count(_ screen: String) -> Int {
    let words = screen.split { " │┤\n".contains($0) }
    guard let unit = words.firstIndex(of: "tok"), unit > 0 else { return 0 }
    let place = unit > 2 && words[unit - 2] == "of" ? unit - 3 : unit - 1
    return Int(words[place].filter(\.isNumber)) ?? 0
  }

  /// Whether a story is there whole: the sidebar says how fast it was, and of no number to come.
  static func hasEnded(_ screen: String) -> Bool {
    count(screen) > 10 && screen.contains(" tok · ") && !screen.contains("of 120 tok")
  }

  /// The stories that are kept on disk: each its opening and how many tokens a model wrote.
  func keptStories() throws -> [(opening: String, tokens: Int)] {
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/data/alexandria/session.json"))
    let session = try JSONDecoder().decode(KeptSession.self, from: data)
    return session.shelf.stories.map { story in
      (story.opening, story.tokens.count { $0.source == "story" })
    }
  }
}

/// As much of a session as tests look at.
private struct KeptSession: Decodable {
  struct Shelf: Decodable { var stories: [Story] }
  struct Story: Decodable {
    var opening: String
    var tokens: [Token]
  }
  struct Token: Decodable { var source: String }
  var shelf: Shelf
}
