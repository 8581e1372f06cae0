import Cells

extension State {
  /// The opening as it is drawn: with its boundaries, and grey where the model will not see it.
  func openingPicture() -> Picture {
    var picture = Picture()
    let cut = presentOpeningCut
    let count = cut?.pieces.count ?? 0
    let unseen = max(0, count - contextLength)
    let bits = openingBits
    var walk = TokenWalk(cut?.pieces.map(\.text.utf8.count) ?? [])
    for (index, character) in opening.characters.enumerated() {
      let step = walk.next(character)
      if boundaries == .bars, step.begins {
        picture.append("|", Style(.boundary), token: step.token)
      }
      let role: Role = step.token >= 0 && step.token < unseen ? .faded : .opening
      var ground = boundaries == .tints && step.token % 2 == 1 ? Role.tint : nil
      if ground == nil, boundaries != .tints, let bits = bits[safe: step.token] ?? nil {
        ground = .heat(ofBits: bits)
      }
      picture.append(character, Style(role, on: ground), source: index, token: step.token)
    }
    if let ghost = visibleGhost { picture.append(ghost, Style(.ghost)) }
    return picture
  }

  /// The open story as it is drawn, with the alternative that is looked at in its place.
  func storyPicture(of story: Story) -> Picture {
    let byte = story.reference.flatMap { shelf[$0] }.flatMap { story.divergence(from: $0) }
    let selected = focus == .story ? selection : nil
    guard let look, let alternative = look.alternative else {
      return picture(of: story, selection: selected, divergence: byte)
    }
    var picture = picture(of: story, selection: selected, divergence: byte, upTo: look.token)
    picture.append(alternative.piece.text, Style(.selection), token: look.token)
    for piece in alternative.ending {
      if boundaries == .bars { picture.append("|", Style(.boundary)) }
      picture.append(piece.text, Style(.follows))
    }
    return picture
  }

  /// A story as it is drawn.
  ///
  /// - Parameters:
  ///   - story: the story.
  ///   - selection: the token to lift out.
  ///   - divergence: the byte from which on it is otherwise than another under the same dice.
  ///   - limit: the token to end before; nil for all.
  /// - Returns: its characters, each with its first byte as its source.
  func picture(
    of story: Story, selection: Int?, divergence: Int?, upTo limit: Int? = nil
  ) -> Picture {
    var picture = Picture()
    guard !story.tokens.isEmpty else {
      picture.append(story.opening, Style(.opening))
      return picture
    }
    let tokens = story.tokens.prefix(limit ?? story.tokens.count)
    let flipped = divergence.flatMap { story.token(atByte: $0) }
    var walk = TokenWalk(tokens.map(\.piece.text.utf8.count))
    var byte = 0
    for character in tokens.map(\.piece.text).joined() {
      let step = walk.next(character)
      if boundaries == .bars, step.begins {
        picture.append("|", Style(.boundary), token: step.token)
      }
      var style = style(of: step.token, in: story, flipped: flipped)
      if boundaries == .tints, step.token % 2 == 1 { style.ground = .tint }
      if showsHeat, let bits = tokens[step.token].bits { style.ground = .heat(ofBits: bits) }
      if let flash, flash.story == story.id, flash.range.contains(byte) { style.role = .flipped }
      if selection == step.token { style = Style(.selection) }
      picture.append(character, style, source: byte, token: step.token)
      byte += character.utf8.count
    }
    if boundaries == .bars { picture.append("|", Style(.boundary)) }
    return picture
  }

  private func style(of index: Int, in story: Story, flipped: Int?) -> Style {
    let token = story.tokens[index]
    if index < story.memoryStart { return Style(.faded) }
    if token.source != .story { return Style(.opening) }
    if let flipped, index >= flipped { return Style(index == flipped ? .flipped : .follows) }
    return Style(token.checkpoint == story.settings.checkpoint ? .story : .storyOther)
  }
}

extension Story {
  /// The token that covers a byte.
  func token(atByte byte: Int) -> Int? {
    var end = 0
    return tokens.firstIndex { token in
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
