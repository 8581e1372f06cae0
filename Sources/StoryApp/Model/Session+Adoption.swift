extension Session {
  /// Takes in what another desk kept beside this session: its stories follow the own ones, and an
  /// opening from which no story came is not lost either.
  ///
  /// - Complexity: O(*n*) in the other's stories.
  public mutating func adopt(_ other: Session) {
    shelf.adopt(other.shelf)
    guard !other.opening.isEmpty, !shelf.stories.contains(where: { $0.opening == other.opening })
    else { return }
    if opening.isEmpty {
      opening = other.opening
      cursor = other.cursor
    } else {
      shelf.adopt(opening: other.opening, settings: other.settings)
    }
  }
}

extension Shelf {
  /// Puts another shelf's stories behind the own ones, which keep their numbers.
  fileprivate mutating func adopt(_ other: Shelf) {
    let count = stories.count
    append(other.stories.map { $0.renumbered(by: count) })
  }

  /// Puts an opening that no model went on from behind the stories.
  fileprivate mutating func adopt(opening: String, settings: Settings) {
    var story = Story(id: nextID, opening: opening, settings: settings)
    story.finish = Finish(.cancelled, tokens: 0)
    append([story])
  }
}

extension Story {
  /// The same story with all numbers of stories so much higher.
  fileprivate func renumbered(by offset: Int) -> Story {
    var story = self
    story.id += offset
    story.parent?.story += offset
    story.reference = reference.map { $0 + offset }
    return story
  }
}
