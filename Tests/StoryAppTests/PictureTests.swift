import Cells
import Testing

@testable import StoryApp

/// The desk as it is drawn.
@Suite struct PictureTests {
  @Test func aFirstStartShowsHowToBegin() {
    let desk = Desk()
    expect(
      desk,
      """
      ┌ Opening ────────────────────────────────────────────┬ Alexandria 1.1 ────────┐
      │                                                     │ Temperature   ◂ 0.50 ▸ │
      │                                                     │ Max tokens    ◂  120 ▸ │
      │                                                     │ Checkpoint    ◂  1.1 ▸ │
      │                                                     │ Seed          ◂   42 ▸ │
      │                                                     │ Pace          ◂  now ▸ │
      ├ Story ──────────────────────────────────────────────┤ Sampler       ◂    … ▸ │
      │ 1. Write above how a story begins, in Spanish.      ├────────────────────────┤
      │ 2. Enter lets the model go on; Esc stops it.        │ 0 tok                  │
      │ 3. Tab: controls. F5: other dice. F1: all keys.     │ memory ▯▯▯▯▯▯▯▯▯ 0/256 │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      └ F1 help  F2 tokens  F3 compare  F4 checkpoint ──────┴────────────────────────┘
      Nothing comes to mind? Enter alone lends a beginning.
      """)
  }

  @Test func theInterfaceSpeaksSpanish() {
    let desk = Desk(language: .spanish)
    expect(
      desk,
      """
      ┌ Comienzo ───────────────────────────────────────────┬ Alexandria 1.1 ────────┐
      │                                                     │ Temperatura   ◂ 0,50 ▸ │
      │                                                     │ Máx. tokens   ◂  120 ▸ │
      │                                                     │ Modelo        ◂  1.1 ▸ │
      │                                                     │ Semilla       ◂   42 ▸ │
      │                                                     │ Ritmo         ◂   ya ▸ │
      ├ Cuento ─────────────────────────────────────────────┤ Muestreo      ◂    … ▸ │
      │ 1. Escribe arriba cómo empieza un cuento.           ├────────────────────────┤
      │ 2. Con Intro sigue el modelo; Esc lo para.          │ 0 tok                  │
      │ 3. Tab: ajustes. F5: otros dados. F1: teclas.       │ memoria ▯▯▯▯▯▯▯▯ 0/256 │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      └ F1 ayuda  F2 tokens  F3 comparar  F4 modelo ────────┴────────────────────────┘
      ¿Sin ideas? Intro solo presta un comienzo.
      """)
  }

  @Test func boundariesAreDrawnAsTheModelCardDoes() {
    var desk = Desk()
    desk.press(.function(2))
    desk.tell(
      "El conejo estaba a la orilla del río y vio ",
      "una piedra brillante. «¡Mira!», dijo el conejo. ")
    expect(
      desk,
      """
      ┌ Opening ────────────────────────────────────────────┬ Alexandria 1.1 ────────┐
      │ |El |conejo |estaba |a |la |orilla |del |río |y     │ Temperature   ◂ 0.50 ▸ │
      │ |vio                                                │ Max tokens    ◂  120 ▸ │
      │                                                     │ Checkpoint    ◂  1.1 ▸ │
      │                                                     │ Seed          ◂   42 ▸ │
      │                                                     │ Pace          ◂  now ▸ │
      ├ Story · 1.1 · T 0.50 · seed 42 ─────────────────────┤ Sampler       ◂    … ▸ │
      │ |El |conejo |estaba |a |la |orilla |del |río |y     ├────────────────────────┤
      │ |vio |una |piedra |brillante. |«¡Mira!», |dijo |el  │ 7 tok · 2,310 tok/s    │
      │ |conejo. |                                          │ memory ▮▯▯▯▯▯▯▯ 17/256 │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      │                                                     │                        │
      └ F1 help  F2 tokens  F3 compare  F4 checkpoint ──────┴────────────────────────┘
      Enter goes on from the opening · Ctrl-J new line · Tab to the story
      """)
  }

  @Test func aLargerScreenGivesTheStoryMore() {
    var desk = Desk(columns: 100, rows: 30)
    desk.tell("El conejo vio ", "una piedra. ")
    desk.press(.tab, .tab)
    expect(
      desk,
      """
      ┌ Opening ────────────────────────────────────────────────────────────────┬ Alexandria 1.1 ────────┐
      │ El conejo vio                                                           │ Temperature   ◂ 0.50 ▸ │
      │                                                                         │ Max tokens    ◂  120 ▸ │
      │                                                                         │ Checkpoint    ◂  1.1 ▸ │
      │                                                                         │ Seed          ◂   42 ▸ │
      │                                                                         │ Pace          ◂  now ▸ │
      │                                                                         │ Sampler       ◂    … ▸ │
      ├ Story · 1.1 · T 0.50 · seed 42 ─────────────────────────────────────────┼────────────────────────┤
      │ El conejo vio una piedra.                                               │ 2 tok · 2,310 tok/s    │
      │                                                                         │ memory ▮▯▯▯▯▯▯▯▯ 5/256 │
      │                                                                         │                        │
      │                                                                         │                        │
      │                                                                         │                        │
      │                                                                         │                        │
      │                                                                         │                        │
      │                                                                         │                        │
      │                                                                         │                        │
      │                                                                         │                        │
      │                                                                         │                        │
      │                                                                         │                        │
      │                                                                         │                        │
      │                                                                         │                        │
      │                                                                         │                        │
      │                                                                         │                        │
      │                                                                         │                        │
      │                                                                         │                        │
      │                                                                         │                        │
      │                                                                         │                        │
      └ F1 help  F2 tokens  F3 compare  F4 checkpoint  F5 another roll ─────────┴────────────────────────┘
      ↑ ↓ choose · ← → turn · Enter writes · Tab to the opening
      """)
  }

  @Test func aVeryLargeScreen() {
    var desk = Desk(columns: 200, rows: 60)
    desk.press(.function(2))
    desk.tell("El conejo vio ", "una piedra brillante a la orilla del río. ")
    // What has no lines in it is drawn short here; the picture has every row all the same.
    let rows = desk.picture.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    func row(_ text: String, _ right: String, fill: String = " ") -> String {
      text + String(repeating: fill, count: 200 - 26 - text.count) + right
    }
    let sidebar = "│                        │"
    var picture = [
      row("┌ Opening ", "┬ Alexandria 1.1 ────────┐", fill: "─"),
      row("│ |El |conejo |vio", "│ Temperature   ◂ 0.50 ▸ │"),
      row("│", "│ Max tokens    ◂  120 ▸ │"),
      row("│", "│ Checkpoint    ◂  1.1 ▸ │"),
      row("│", "│ Seed          ◂   42 ▸ │"),
      row("│", "│ Pace          ◂  now ▸ │"),
      row("│", "│ Sampler       ◂    … ▸ │"),
      row("│", "├────────────────────────┤"),
      row("│", "│ 8 tok · 2,310 tok/s    │"),
      row("│", "│ memory ▮▯▯▯▯▯▯▯ 11/256 │"),
      row("├ Story · 1.1 · T 0.50 · seed 42 ", "┤                        │", fill: "─"),
      row("│ |El |conejo |vio |una |piedra |brillante |a |la |orilla |del |río. |", sidebar),
    ]
    picture += Array(repeating: row("│", sidebar), count: 46)
    picture += [
      row(
        "└ F1 help  F2 tokens  F3 compare  F4 checkpoint  F5 another roll  Ctrl-Q leave  "
          + "F6 evolution  F7 heat  F8 filmstrip  F9 save as ", "┴────────────────────────┘",
        fill: "─"),
      "Enter goes on from the opening · Ctrl-J new line · Tab to the story",
    ]
    #expect(rows == picture)
  }

  @Test func aSmallScreenGivesTheBottomLineToTheSettings() {
    var desk = Desk(columns: 40, rows: 10)
    desk.tell("El conejo vio ", "una piedra brillante a la orilla del río. ")
    expect(
      desk,
      """
      ┌ Opening ─────────────────────────────┐
      │ El conejo vio                        │
      │                                      │
      ├ Story · 1.1 · T 0.50 · seed 42 ──────┤
      │ El conejo vio una piedra brillante a │
      │ la orilla del río.                   │
      │                                      │
      │                                      │
      └ F1 help  F2 tokens  F3 compare ──────┘
      1.1 · T 0.50 · 120 · #42 · 11/256
      """)
  }

  @Test func onASmallScreenTheBottomLineIsTheControl() {
    var desk = Desk(columns: 40, rows: 10)
    desk.tell("El conejo vio ", "una piedra brillante a la orilla del río. ")
    desk.press(.tab, .tab)
    expect(
      desk,
      """
      ┌ Opening ─────────────────────────────┐
      │ El conejo vio                        │
      │                                      │
      ├ Story · 1.1 · T 0.50 · seed 42 ──────┤
      │ El conejo vio una piedra brillante a │
      │ la orilla del río.                   │
      │                                      │
      │                                      │
      └ F1 help  F2 tokens  F3 compare ──────┘
       Temperature                   ◂ 0.50 ▸
      """)
  }

  @Test func aTinyScreenShowsThePaneWithTheFocus() {
    var desk = Desk(columns: 20, rows: 5)
    desk.tell("El conejo vio ", "una piedra. ")
    desk.press(.tab)
    expect(
      desk,
      """
      Story · 1.1 · T 0.50
      El conejo vio una
      piedra.

      1.1 · T 0.50 · 120 ·
      """)
  }

  @Test func onATinyScreenTheControlsScroll() {
    var desk = Desk(columns: 20, rows: 5)
    desk.press(.tab, .tab, .down, .down, .down)
    expect(
      desk,
      """
      Alexandria 1.1
       Max token ◂  120 ▸
       Checkpoin ◂  1.1 ▸
       Seed      ◂   42 ▸
      1.1 · T 0.50 · 120 ·
      """)
  }

  @Test func wideAndMarkedLettersKeepTheLinesStraight() {
    var desk = Desk(columns: 64, rows: 14)
    desk.press(.function(2))
    desk.tell(
      "e\u{301}l中文 👨\u{200D}👩\u{200D}👧 a\u{308}", "字字字字字字字字字字字字字字字字字字 sí. ")
    expect(
      desk,
      """
      ┌ Opening ────────────────────────────┬ Alexandria 1.1 ────────┐
      │ |él中文 |👨 |ä                      │ Temperature   ◂ 0.50 ▸ │
      │                                     │ Max tokens    ◂  120 ▸ │
      ├ Story · 1.1 · T 0.50 · seed 42 ─────┤ Checkpoint    ◂  1.1 ▸ │
      │ |él中文 |👨 |ä|字字字字字字字字字字 │ Seed          ◂   42 ▸ │
      │ 字字字字字字字字 |sí. |             │ Pace          ◂  now ▸ │
      │                                     │ Sampler       ◂    … ▸ │
      │                                     ├────────────────────────┤
      │                                     │ 2 tok · 2,310 tok/s    │
      │                                     │ memory ▮▯▯▯▯▯▯▯▯ 5/256 │
      │                                     │                        │
      │                                     │                        │
      └ F1 help  F2 tokens  F3 compare ─────┴────────────────────────┘
      Enter goes on from the opening · Ctrl-J new line · Tab to the st
      """)
  }

  /// Whatever the size, whatever is open: every row has its width, and nothing fails.
  @Test(arguments: [
    Size(columns: 200, rows: 60), Size(columns: 100, rows: 30), Size(columns: 80, rows: 24),
    Size(columns: 64, rows: 14), Size(columns: 63, rows: 14), Size(columns: 40, rows: 10),
    Size(columns: 30, rows: 8), Size(columns: 29, rows: 8), Size(columns: 20, rows: 5),
    Size(columns: 7, rows: 3), Size(columns: 3, rows: 2), Size(columns: 1, rows: 1),
    Size(columns: 0, rows: 0), Size(columns: 300, rows: 100),
  ])
  func everySizeIsDrawn(size: Size) {
    var desk = Desk(columns: size.columns, rows: size.rows)
    let keys: [Key] = [
      .function(2), .tab, .left, .up, .down, .pageUp, .pageDown, .tab, .down, .down, .down, .down,
      .right, .down, .right, .function(1), .down, .escape, .function(2), .tab, .up, .down,
    ]
    desk.tell("El 中文 conejo\tvio ", String(repeating: "una 🐟 piedra\n", count: 30))
    for key in keys {
      desk.press(key)
      let frame = desk.frame
      #expect(frame.size == size)
      for row in 0..<size.rows {
        let width = frame.cells(inRow: row).map(\.text).joined().displayWidth
        #expect(width == size.columns, "row \(row) after \(key)")
      }
      if let cursor = frame.cursor { #expect(Rect(size).contains(cursor)) }
    }
  }

  private func expect(
    _ desk: Desk, _ picture: String, at location: SourceLocation = #_sourceLocation
  ) {
    #expect(desk.picture == picture, sourceLocation: location)
  }
}
