import Cells

@testable import StoryApp

/// A desk with an engine of paper: it answers every effect at once, except that what a model
/// writes is dealt out by hand.
struct Desk {
  var state: State
  /// Every effect since this was last emptied.
  var effects: [Effect] = []
  /// Whether receipts are made at once; else they are awaited.
  var certifies = true
  private var now = 100.0

  init(
    columns: Int = 80, rows: Int = 24, language: Language = .english,
    checkpoints: [CheckpointInfo] = [
      CheckpointInfo(name: "alexandria-1"), CheckpointInfo(name: "alexandria-1.1"),
    ]
  ) {
    let size = Size(columns: columns, rows: rows)
    state = State(
      checkpoints: checkpoints, settings: Settings(checkpoint: "alexandria-1.1"),
      themes: ["dark", "light"], theme: "dark", language: language, usesGhost: false, size: size)
    perform(start(&state))
    effects = []
  }

  var picture: String { render(state, size: state.size).text }
  var frame: Frame { render(state, size: state.size) }
  var story: Story? { state.shelf.open }
  var request: Int { state.run?.request ?? 0 }

  var generated: [GenerateRequest] {
    effects.compactMap { if case .generate(let request) = $0 { request } else { nil } }
  }

  mutating func happen(_ event: Event) {
    let new = update(&state, [event])
    effects += new
    perform(new)
  }

  mutating func perform(_ new: [Effect]) {
    for effect in new {
      switch effect {
      case .tokenize(let request):
        let text = String(decoding: request.bytes, as: UTF8.self)
        happen(.tokenized(request, pieces: Desk.cut(text, by: request.checkpoint)))
      case .certify(let request): if certifies { happen(.receipt(request, nil)) }
      case .load(let name):
        happen(
          .checkpointLoaded(name: name, contextLength: state.info(of: name)?.contextLength ?? 256))
      default: break
      }
    }
  }

  /// The clock runs, a tenth of a second at a time.
  mutating func wait(_ seconds: Double) {
    for _ in 0..<Int((seconds * 10).rounded()) {
      now += 0.1
      happen(.tick(now))
    }
  }

  mutating func press(_ keys: Key...) { for key in keys { happen(.input(.key(key))) } }
  mutating func type(_ text: String) { for character in text { press(.character(character)) } }

  /// The model says how it reads what it goes on from.
  mutating func beginWriting() {
    guard
      case .generate(let request)? = effects.last(where: {
        if case .generate = $0 { true } else { false }
      })
    else { return }
    let pieces: [Piece]
    switch request.prompt {
    case .text(let text): pieces = Desk.cut(text, by: request.settings.checkpoint)
    case .bytes(let bytes):
      pieces = Desk.cut(String(decoding: bytes, as: UTF8.self), by: request.settings.checkpoint)
    case .tokens: pieces = story?.tokens.map(\.piece) ?? []
    }
    happen(.started(request: request.id, prompt: pieces))
  }

  /// The model writes, a word a token.
  mutating func write(_ text: String, for id: Int? = nil) {
    for piece in Desk.cut(text, by: "alexandria-1.1") {
      happen(.token(request: id ?? request, GeneratedToken(piece, logprob: -1)))
    }
  }

  mutating func finish(_ reason: Finish.Reason = .maxTokens, speed: Double = 2310) {
    let written = state.run?.writtenByRequest ?? 0
    happen(.finished(request: request, Finish(reason, tokens: written, tokensPerSecond: speed)))
  }

  /// A story from its opening to its end.
  mutating func tell(_ opening: String, _ rest: String) {
    type(opening)
    press(.enter)
    beginWriting()
    write(rest)
    finish()
  }

  /// 1.1 cuts after every space, 1 after every second one.
  static func cut(_ text: String, by checkpoint: String) -> [Piece] {
    let every = checkpoint == "alexandria-1" ? 2 : 1
    var pieces: [Piece] = []
    var word = ""
    var spaces = 0
    func end() {
      pieces.append(Piece(id: 300 + pieces.count, bytes: Array(word.utf8)))
      word = ""
    }
    for character in text {
      word.append(character)
      if character == " " {
        spaces += 1
        if spaces % every == 0 { end() }
      }
    }
    if !word.isEmpty { end() }
    return pieces
  }
}
