import Testing
import Transformer

@testable import Generation

struct ContextWindowTests {
  @Test(arguments: [2, 3, 7, 16, 256])
  func growingAndCuttingGiveTheSameWindow(_ length: Int) {
    let all = Array(0..<(5 * length))
    var grown = ContextWindow([all[0]], length: length)
    for count in 1...all.count {
      if count > 1 { grown.append(all[count - 1]) }
      let cut = ContextWindow(Array(all[..<count]), length: length)
      #expect(grown.tokens == cut.tokens)
      #expect(grown.start == cut.start && grown.count == count)
      #expect(grown.tokens == Array(all[grown.start..<count]))
      #expect(grown.tokens.count <= length)
      #expect(count <= length ? grown.start == 0 : grown.tokens.count > length / 2)
    }
  }

  @Test func aSlideIsRare() {
    var window = ContextWindow([0], length: 256)
    var slides = 0
    for token in 1..<10_000 {
      let before = window.start
      window.append(token)
      if window.start != before { slides += 1 }
    }
    #expect(slides == (10_000 - 256 + 127) / 128)
  }
}

struct CachedStoryTests {
  let model = Tiny.model()

  @Test func anyReuseEqualsAFreshCache() {
    let story = CachedStory(model)
    var state: UInt64 = 3
    func random(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
    var window = [1]
    for _ in 0..<300 {
      // Cut somewhere, write on, or stay.
      window.removeLast(random(window.count))
      for _ in 0..<random(5) where window.count < Tiny.contextLength { window.append(random(256)) }
      let fresh = model.decode(window, into: model.makeCache())
      #expect(story.logits(after: window)[0] == fresh[0])
      #expect(story.tokens == window && story.cache.count == window.count)
    }
  }

  @Test func theShelfKeepsWhatWouldBeCutShort() {
    var shelf = CacheShelf(model, limit: 2)
    let long = [1, 2, 3, 4, 5, 6, 7, 8]
    let first = shelf.take(for: long)
    _ = first.logits(after: long)
    shelf.putBack(first)

    let branch = shelf.take(for: [1, 2, 3, 4, 5, 9])
    #expect(branch !== first)
    #expect(branch.tokens == [1, 2, 3, 4, 5])
    let expected = model.decode([1, 2, 3, 4, 5, 9], into: model.makeCache())
    #expect(branch.logits(after: [1, 2, 3, 4, 5, 9])[0] == expected[0])
    shelf.putBack(branch)

    #expect(shelf.take(for: long + [9]) === first)
    #expect(shelf.take(for: [1, 2, 3, 4, 5, 9, 10]) === branch)
    // Nothing is left on the shelf, and a cache is made.
    #expect(shelf.take(for: long).tokens.isEmpty)
  }
}
