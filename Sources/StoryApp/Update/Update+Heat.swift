import Cells

extension State {
  mutating func toggleHeat() -> [Effect] {
    showsHeat.toggle()
    guard showsHeat else { return [] }
    say(words.heatLegend)
    return scoreOpenStory()
  }

  /// Asks how likely the checkpoint finds those tokens of the open story of which it is not known.
  mutating func scoreOpenStory() -> [Effect] {
    guard showsHeat, let story = shelf.open, run?.story != story.id,
      story.cutBy == settings.checkpoint, !scoring.values.contains(story.id),
      story.tokens.dropFirst().contains(where: { $0.logprob == nil })
    else { return [] }
    let request = ScoreRequest(
      id: takeRequest(), checkpoint: story.cutBy, prompt: .tokens(story.tokens.map(\.piece.id)))
    scoring[request.id] = story.id
    return [.score(request)]
  }

  mutating func scored(_ request: Int, _ scores: [TokenScore]) {
    if read(request, scores) { return }
    guard let id = scoring.removeValue(forKey: request) else { return }
    _ = shelf.modify(id) { story in
      guard story.tokens.map(\.piece.id) == scores.map(\.piece.id) else { return }
      // What the writing model said of its own tokens stands; the rest is filled in.
      for (index, score) in scores.enumerated() where story.tokens[index].logprob == nil {
        story.tokens[index].logprob = score.logprob
        story.tokens[index].entropy = score.entropy
      }
    }
  }
}

extension StoryToken {
  /// How surprised the model was, in bits; nil when not known.
  var bits: Double? { logprob.map { -$0 / 0.693_147_180_559_945_3 } }
}

extension Role {
  /// The heat of a surprise in bits. A token that a fair coin would guess is lukewarm; beyond nine
  /// bits (1 in 500) it is as hot as it gets.
  static func heat(ofBits bits: Double) -> Role {
    let limits = [0.25, 0.75, 1.5, 2.5, 4, 6, 9]
    return heat[limits.firstIndex { bits < $0 } ?? limits.count]
  }
}
