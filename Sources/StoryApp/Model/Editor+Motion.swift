import Cells

extension Editor {
  /// Where the line of the cursor starts.
  var lineStart: Int {
    (characters[..<cursor].lastIndex { $0.isNewline } ?? -1) + 1
  }

  /// Where the line of the cursor ends, before its line break.
  var lineEnd: Int {
    characters[cursor...].firstIndex { $0.isNewline } ?? characters.count
  }

  /// Where the word before the cursor starts: letters and digits, as readline's Alt-B.
  var wordStart: Int {
    var position = cursor
    while position > 0, !characters[position - 1].isWordPart { position -= 1 }
    while position > 0, characters[position - 1].isWordPart { position -= 1 }
    return position
  }

  /// Where the word after the cursor ends, as readline's Alt-F.
  var wordEnd: Int {
    var position = cursor
    while position < characters.count, !characters[position].isWordPart { position += 1 }
    while position < characters.count, characters[position].isWordPart { position += 1 }
    return position
  }

  /// Where the run of non-blanks before the cursor starts, as readline's Ctrl-W.
  var blankDelimitedStart: Int {
    var position = cursor
    while position > 0, characters[position - 1].isWhitespace { position -= 1 }
    while position > 0, !characters[position - 1].isWhitespace { position -= 1 }
    return position
  }

  /// Does what readline does for a key.
  ///
  /// - Returns: false when the key is none of the editor's.
  mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .control("j"): insert("\n")
    case .left: move(to: cursor - 1)
    case .right: move(to: cursor + 1)
    case .home, .control("a"): move(to: lineStart)
    case .end, .control("e"): move(to: lineEnd)
    case .alt("b"), .wordLeft: move(to: wordStart)
    case .alt("f"), .wordRight: move(to: wordEnd)
    case .backspace: remove(cursor - 1..<cursor)
    case .delete, .control("d"): remove(cursor..<cursor + 1)
    case .control("k"):
      let end = lineEnd
      remove(cursor..<(end == cursor ? end + 1 : end), as: .other, killing: true)
    case .control("u"):
      let start = lineStart
      remove((start == cursor ? max(0, start - 1) : start)..<cursor, as: .other, killing: true)
    case .control("w"): remove(blankDelimitedStart..<cursor, as: .other, killing: true)
    case .alt("d"): remove(cursor..<wordEnd, as: .other, killing: true)
    case .control("y"): insert(String(killed), as: .other)
    case .control("_"), .alt("u"): return undo() || true
    case .alt("r"): return redo() || true
    default: return false
    }
    return true
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}
