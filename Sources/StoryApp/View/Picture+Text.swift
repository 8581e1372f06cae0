import Cells

extension State {
  /// The opening as it is drawn: with its boundaries, and grey where the model will not see it.
  func openingPicture() -> Picture {
    var picture = Picture()
    let cut = presentOpeningCut
    let count = cut?.pieces.count ?? 0
    let unseen = max(0, count - contextLength)
    var walk = TokenWalk(cut?.pieces.map(\.text.utf8.count) ?? [])
    for (index, character) in opening.characters.enumerated() {
      let step = walk.next(character)
      if boundaries == .bars, step.begins {
        picture.append("|", Style(.boundary), token: step.token)
      }
      let role: Role = step.token >= 0 && step.token < unseen ? .faded : .opening
      let isTinted = boundaries == .tints && step.token % 2 == 1
      picture.append(
        character, Style(role, on: isTinted ? .tint : nil), source: index, token: step.token)
    }
    return picture
  }

  /// A story as it is drawn.
  func storyPicture(of story: Story) -> Picture {
    var picture = Picture()
    guard !story.tokens.isEmpty else {
      picture.append(story.opening, Style(.opening))
      return picture
    }
    let flipped = flippedToken(in: story)
    var walk = TokenWalk(story.tokens.map(\.piece.text.utf8.count))
    for character in story.text {
      let step = walk.next(character)
      let isSelected = focus == .story && selection == step.token
      if boundaries == .bars, step.begins {
        picture.append("|", Style(.boundary), token: step.token)
      }
      var style = style(of: step.token, in: story, flipped: flipped)
      if boundaries == .tints, step.token % 2 == 1 { style.ground = .tint }
      if isSelected { style = Style(.selection) }
      picture.append(character, style, token: step.token)
    }
    if boundaries == .bars { picture.append("|", Style(.boundary)) }
    return picture
  }

  private func style(of index: Int, in story: Story, flipped: Int?) -> Style {
    let token = story.tokens[index]
    if index < story.memoryStart { return Style(.faded) }
    if token.source == .opening { return Style(.opening) }
    if let flipped, index >= flipped { return Style(index == flipped ? .flipped : .follows) }
    return Style(token.checkpoint == story.settings.checkpoint ? .story : .storyOther)
  }

  /// The first token that came out otherwise than under the same dice before.
  private func flippedToken(in story: Story) -> Int? {
    guard let reference = story.reference.flatMap({ shelf[$0] }),
      let byte = story.divergence(from: reference)
    else { return nil }
    var end = 0
    return story.tokens.firstIndex { token in
      end += token.piece.bytes.count
      return end > byte
    }
  }
}

/// Walks over the characters of a text and says to which token each belongs.
///
/// Tokens may begin inside a character (a letter and its mark): the character belongs to the token
/// of its first byte, and the next token begins after it.
struct TokenWalk {
  private let lengths: [Int]
  private var token = -1
  private var end = 0
  private var offset = 0

  /// - Parameter lengths: how many UTF-8 bytes of the text each token shows.
  init(_ lengths: [Int]) {
    self.lengths = lengths
  }

  mutating func next(_ character: Character) -> (token: Int, begins: Bool) {
    let before = token
    while offset >= end, token + 1 < lengths.count {
      token += 1
      end += lengths[token]
    }
    offset += character.utf8.count
    return (token, token != before)
  }
}
