import Foundation
import Testing

@testable import StoryApp

/// A session file whose numbers are off.
@Suite struct CheckingTests {
  private func session() throws -> [String: Any] {
    var desk = Desk()
    desk.tell("El ", "sol salió ayer ")
    desk.press(.tab, .left, .left, .enter)
    desk.beginWriting()
    desk.write("hoy ")
    desk.finish()
    let data = try JSONEncoder().encode(desk.state.session)
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// A desk that opened with the session, had some keys, and was drawn.
  private func open(_ session: [String: Any]) throws -> Desk {
    let data = try JSONSerialization.data(withJSONObject: session)
    let read = try JSONDecoder().decode(Session.self, from: data)
    var desk = Desk()
    desk.state.restore(read)
    _ = desk.picture
    desk.press(.tab, .left, .left, .right, .home, .end, .function(7), .function(2), .up, .down)
    desk.press(.control("_"), .control("_"), .alt("r"), .control("p"), .control("n"), .tab)
    desk.press(.right, .left, .pageUp, .enter)
    _ = desk.picture
    return desk
  }

  private static var numbers: [Any] {
    [
      Int.min, Int.max, -1, 0, 3, 1 << 40, 1e39, -1e39, 1e17, "x", NSNull(), [1], true,
    ]
  }

  /// Every number of a session, one after another, replaced by each of those.
  @Test func `Whatever stands for a number, the desk opens, and the stories are there`() throws {
    let whole = try session()
    func places(_ value: Any, _ path: [Any]) -> [[Any]] {
      if let object = value as? [String: Any] {
        return object.keys.sorted().flatMap { places(object[$0] as Any, path + [$0]) }
      }
      if let list = value as? [Any] {
        return list.indices.prefix(3).flatMap { places(list[$0], path + [$0]) }
      }
      return value is NSNumber ? [path] : []
    }
    func replaced(_ value: Any, _ path: ArraySlice<Any>, _ new: Any) -> Any {
      guard let key = path.first else { return new }
      if var object = value as? [String: Any], let name = key as? String {
        object[name] = replaced(object[name] as Any, path.dropFirst(), new)
        return object
      }
      if var list = value as? [Any], let index = key as? Int {
        list[index] = replaced(list[index], path.dropFirst(), new)
        return list
      }
      return value
    }
    // A session of a later version is another matter.
    let all = places(whole, []).filter { $0.first as? String != "version" }
    #expect(all.count > 60)
    var opened = 0
    for (index, path) in all.enumerated() {
      for number in [Self.numbers[index % Self.numbers.count], Self.numbers[(index + 5) % 13]] {
        guard
          let changed = replaced(whole, path[...], number) as? [String: Any],
          let desk = try? open(changed)
        else { continue }
        opened += 1
        let texts = desk.state.shelf.stories.map(\.text)
        // A number inside a story may cost that story, and no other.
        #expect(texts.count >= (path.first as? String == "shelf" ? 1 : 2), "\(path) \(number)")
      }
    }
    #expect(opened > 60)
  }

  @Test func `Numbers of stories and parents are made anew where they collide`() throws {
    var whole = try session()
    var shelf = try #require(whole["shelf"] as? [String: Any])
    var stories = try #require(shelf["stories"] as? [[String: Any]])
    stories[0]["id"] = Int.min
    shelf["stories"] = stories
    shelf["openIndex"] = 99
    shelf["visits"] = [7, -3]
    whole["shelf"] = shelf
    let desk = try open(whole)
    #expect(desk.state.shelf.stories.prefix(2).map(\.id) == [1, 2])
    #expect(desk.state.shelf.stories[1].parent == nil)
  }

  @Test func `A story that cannot be read is counted, and the others are there`() throws {
    var whole = try session()
    var shelf = try #require(whole["shelf"] as? [String: Any])
    var stories = try #require(shelf["stories"] as? [[String: Any]])
    stories[0]["opening"] = 5
    shelf["stories"] = stories
    whole["shelf"] = shelf
    let data = try JSONSerialization.data(withJSONObject: whole)
    let read = try JSONDecoder().decode(Session.self, from: data)
    #expect(read.shelf.unreadable == 1)
    #expect(read.shelf.stories.map(\.text) == ["El sol salió hoy "])
  }
}
