import Cells
import Testing

@testable import StoryApp

/// What keys do.
@Suite struct KeyTests {
  @Test func tabMovesTheFocusRound() {
    var desk = Desk()
    #expect(desk.state.focus == .opening)
    desk.press(.tab)
    #expect(desk.state.focus == .story)
    desk.press(.tab)
    #expect(desk.state.focus == .controls)
    desk.press(.tab)
    #expect(desk.state.focus == .opening)
    desk.press(.backTab)
    #expect(desk.state.focus == .controls)
  }

  @Test func temperatureGoesInTwentiethsFromZeroToTwo() {
    var desk = Desk()
    desk.press(.tab, .tab, .right)
    #expect(desk.state.settings.temperature == 0.55)
    for _ in 0..<60 { desk.press(.right) }
    #expect(desk.state.settings.temperature == 2)
    var seen: Set<String> = []
    for _ in 0..<60 {
      seen.insert(desk.state.words.decimal(desk.state.settings.temperature))
      desk.press(.left)
    }
    #expect(desk.state.settings.temperature == 0)
    #expect(seen.count == 41)
  }

  @Test func aTemperatureBetweenNotchesMovesToTheNextOne() {
    var desk = Desk()
    desk.state.settings.temperature = 0.33
    desk.press(.tab, .tab, .right)
    #expect(desk.state.settings.temperature == 0.35)
    desk.state.settings.temperature = 0.33
    desk.press(.left)
    #expect(desk.state.settings.temperature == 0.3)
  }

  @Test func maxTokensGoesInTensFromOne() {
    var desk = Desk()
    desk.press(.tab, .tab, .down, .right)
    #expect(desk.state.settings.maxTokens == 130)
    desk.press(.pageUp)
    #expect(desk.state.settings.maxTokens == 180)
    for _ in 0..<30 { desk.press(.left) }
    #expect(desk.state.settings.maxTokens == 1)
    desk.press(.right)
    #expect(desk.state.settings.maxTokens == 10)
  }

  @Test func seedsStayWithinWhatThereIs() {
    var desk = Desk()
    desk.state.settings.seed = 1
    desk.press(.tab, .tab, .down, .down, .down, .left, .left)
    #expect(desk.state.settings.seed == 0)
    desk.state.settings.seed = .max
    desk.press(.right)
    #expect(desk.state.settings.seed == .max)
  }

  @Test func theSamplerUnfolds() {
    var desk = Desk()
    desk.press(.tab, .tab, .end, .right)
    #expect(desk.state.showsSampler)
    desk.press(.down, .right)
    #expect(desk.state.settings.topK == 1)
    desk.press(.down, .left)
    #expect(desk.state.settings.topP == 0.95)
    #expect(desk.picture.contains("  Top-p       ◂ 0.95 ▸"))
  }

  @Test func f2DrawsTheBoundariesAndTakesThemAway() {
    var desk = Desk()
    desk.type("El conejo ")
    desk.press(.function(2))
    #expect(desk.picture.contains("|El |conejo"))
    desk.type("vio ")
    #expect(desk.picture.contains("|El |conejo |vio"))
    desk.press(.function(2))
    #expect(!desk.picture.contains("|"))
    let frame = desk.frame
    #expect(frame[5, 1].style.ground == .tint)
    #expect(frame[2, 1].style.ground == nil)
    desk.press(.function(2))
    #expect(desk.frame[5, 1].style.ground == nil)
  }

  @Test func withoutColourF2OnlyDrawsBars() {
    var desk = Desk()
    desk.state.hasColor = false
    desk.press(.function(2), .function(2))
    #expect(desk.state.boundaries == .hidden)
  }

  @Test func ctrlQLeavesWithStatusZero() {
    var desk = Desk()
    desk.press(.control("q"))
    #expect(desk.effects == [.save, .quit(status: 0)])
  }

  @Test func leavingWhileWritingStopsFirst() {
    var desk = Desk()
    desk.type("El ")
    desk.press(.enter, .control("q"))
    #expect(
      desk.effects.suffix(4) == [.cancel(request: 1), .save, .save, .quit(status: 0)])
  }

  @Test func ctrlDLeavesOnlyAnEmptyOpening() {
    var desk = Desk()
    desk.type("a")
    desk.press(.control("d"))
    #expect(desk.state.opening.text == "a")
    desk.press(.home, .control("d"))
    #expect(desk.state.opening.text == "")
    desk.press(.control("d"))
    #expect(desk.effects.last == .quit(status: 0))
  }

  @Test func ctrlCWhenIdleSaysHowToLeave() {
    var desk = Desk()
    desk.type("El ")
    desk.press(.control("c"))
    #expect(desk.picture.contains("Ctrl-Q leaves"))
    #expect(desk.state.opening.text == "El ")
    #expect(!desk.effects.contains(.quit(status: 0)))
  }

  @Test func aSignalLeavesWithItsStatus() {
    var desk = Desk()
    desk.happen(.terminated(signal: 15))
    #expect(desk.effects == [.save, .quit(status: 143)])
  }

  @Test func ctrlLRedrawsAndCtrlZSuspends() {
    var desk = Desk()
    desk.press(.control("l"), .control("z"))
    desk.happen(.resumed)
    #expect(desk.effects == [.redraw, .save, .suspend, .redraw])
  }

  @Test func everyCommandHasASecondWay() {
    var keys: Set<Key> = []
    for command in Command.allCases {
      for key in command.keys {
        #expect(keys.insert(key).inserted, "\(key) means two things")
      }
      for language in Language.allCases {
        #expect(!language.words.short(command).isEmpty)
        #expect(!language.words.long(command).isEmpty)
      }
    }
    // The way that is always there: the help's menu.
    for (index, command) in Command.allCases.enumerated() {
      guard let key = command.keys.first, command != .help else { continue }
      var byMenu = Desk(columns: 80, rows: 60)
      var byKey = byMenu
      byMenu.press(.function(1))
      for _ in 0..<index { byMenu.press(.down) }
      byMenu.press(.enter)
      byKey.press(key)
      #expect(byMenu.effects == byKey.effects)
      #expect(byMenu.picture == byKey.picture)
    }
  }

  @Test func helpShowsEveryKeyAndEscClosesIt() {
    var desk = Desk(columns: 100, rows: 60)
    let before = desk.picture
    desk.press(.function(1))
    for command in Command.allCases {
      for key in command.keys { #expect(desk.picture.contains(key.name)) }
    }
    desk.press(.escape)
    #expect(desk.picture == before)
  }

  @Test func lettersAlwaysType() {
    var desk = Desk()
    desk.type("a")
    desk.press(.tab)
    desk.type("b")
    #expect(desk.state.focus == .opening)
    desk.press(.tab, .tab)
    desk.type("c")
    desk.press(.function(1))
    desk.type("d")
    #expect(desk.state.opening.text == "abcd")
    #expect(desk.state.overlay == nil)
  }

  @Test func aPasteIsTextWhereverTheFocusIs() {
    var desk = Desk()
    desk.press(.tab)
    desk.happen(.input(.paste("Había\nuna vez")))
    #expect(desk.state.opening.text == "Había\nuna vez")
    #expect(desk.state.run == nil)
    #expect(desk.state.focus == .opening)
  }

  @Test func arrowsMoveByDrawnLines() {
    var desk = Desk(columns: 40, rows: 10)
    desk.type("El conejo estaba a la orilla del río y vio una piedra")
    desk.press(.home, .right, .right, .right, .down)
    desk.type("X")
    #expect(desk.state.opening.text == "El conejo estaba a la orilla del río y vXio una piedra")
    desk.press(.up)
    desk.type("Y")
    #expect(desk.state.opening.text.hasPrefix("El cYonejo"))
  }

  @Test func theThemeWalks() {
    var desk = Desk()
    desk.press(.function(12), .function(12))
    #expect(desk.effects == [.useTheme("light"), .useTheme("dark")])
  }

  @Test func theMouseSelectsPanesAndTokens() {
    var desk = Desk()
    desk.tell("El conejo ", "vio una piedra. ")
    desk.happen(.input(.mouse(MouseEvent(.press, at: Point(column: 13, row: 7)))))
    #expect(desk.state.focus == .story)
    #expect(desk.state.selection == 2)
    desk.happen(.input(.mouse(MouseEvent(.press, at: Point(column: 60, row: 4)))))
    #expect(desk.state.focus == .controls)
    #expect(desk.state.control == .seed)
    desk.happen(.input(.mouse(MouseEvent(.press, at: Point(column: 5, row: 1)))))
    desk.type("X")
    #expect(desk.state.opening.text == "El Xconejo ")
  }
}
