import Cells

extension State {
  /// An engine event of one of several texts.
  ///
  /// - Returns: nil when it belongs to none of them.
  mutating func hearInLanes(_ event: Event) -> [Effect]? {
    switch event {
    case .started(let request, let prompt):
      return change(request) { lane, contextLength in
        let checkpoint = lane.story.settings.checkpoint
        if lane.story.recut(prompt, by: checkpoint) {
          lane.story.memoryStart = max(0, lane.story.tokens.count - contextLength)
        }
      }
    case .token(let request, let token):
      return change(request) { $0.story.append(token, contextLength: $1) }
    case .finished(let request, let finish):
      return change(request) { lane, _ in lane.story.finish = finish }.map { $0 + readEachOther() }
    case .failed(let request, let message):
      return change(request) { lane, _ in
        lane.problem = message
        lane.reading = nil
      }
    case .scored(let request, let scores): return read(request, scores)
    default: return nil
    }
  }

  private mutating func change(
    _ request: Int, _ change: (inout Lane, _ contextLength: Int) -> Void
  ) -> [Effect]? {
    guard
      let index = lanes?.lanes.firstIndex(where: { $0.request == request || $0.reading == request })
    else { return nil }
    let contextLength = contextLength
    lanes.modify { change(&$0.lanes[index], contextLength) }
    return []
  }

  /// A checkpoint cannot be loaded: nothing comes of the lanes that wait for it.
  mutating func failLanes(of checkpoint: String, _ message: String) {
    lanes.modify { lanes in
      for index in lanes.lanes.indices
      where lanes.lanes[index].story.settings.checkpoint == checkpoint && !lanes.lanes[index].isDone
      {
        lanes.lanes[index].problem = message
      }
    }
  }

  /// When both have written, each reads what the other wrote.
  private mutating func readEachOther() -> [Effect] {
    guard var lanes, lanes.kind == .compare, lanes.lanes.count == 2,
      lanes.lanes.allSatisfy({ $0.story.finish != nil && $0.reading == nil })
    else { return [] }
    var effects: [Effect] = []
    for index in 0..<2 {
      let request = ScoreRequest(
        id: takeRequest(), checkpoint: lanes.lanes[1 - index].story.settings.checkpoint,
        prompt: .bytes(lanes.lanes[index].story.bytes))
      lanes.lanes[index].reading = request.id
      effects.append(.score(request))
    }
    self.lanes = lanes
    return effects
  }

  private mutating func read(_ request: Int, _ scores: [TokenScore]) -> [Effect]? {
    guard let index = lanes?.lanes.firstIndex(where: { $0.reading == request }) else { return nil }
    lanes.modify {
      $0.lanes[index].reading = nil
      $0.lanes[index].surprise = scores.flatMap(\.bitsOfBytes)
    }
    return []
  }
}

extension TokenScore {
  /// The token's surprise in bits, spread over its bytes.
  var bitsOfBytes: [Double] {
    let bits = bits ?? 0
    let count = piece.bytes.count
    return Array(repeating: count > 0 ? bits / Double(count) : 0, count: count)
  }
}

extension Lanes? {
  /// Changes the lanes if there are any.
  fileprivate mutating func modify(_ change: (inout Lanes) -> Void) {
    guard var lanes = self else { return }
    change(&lanes)
    self = lanes
  }
}
