import Testing
import Transformer

struct LanguageModelTests {
  static let small = Configuration(
    vocabularySize: 77, modelWidth: 64, contextLength: 100, layerCount: 2, headCount: 2,
    feedForwardWidth: 96)
  static let tokens = (0..<90).map { $0 * 31 % 77 }

  let parameters = randomParameters(small)

  @Test func logitsEqualTheReference() {
    let model = LanguageModel(parameters)
    let expected = ReferenceModel(parameters: parameters).logits(Self.tokens)
    let logits = model.decode(Self.tokens, into: model.makeCache(), logits: .all)
    #expect(logits.rows == Self.tokens.count)
    for (row, reference) in expected.enumerated() {
      let worst = zip(logits[row], reference).map { abs(Double($0) - $1) }.max() ?? .infinity
      #expect(worst < 1e-4)
    }
  }

  @Test(arguments: Precision.allCases)
  func prefillEqualsDecodingTokenByToken(_ precision: Precision) {
    let model = LanguageModel(parameters, precision: precision)
    let all = model.decode(Self.tokens, into: model.makeCache(), logits: .all)
    let last = model.decode(Self.tokens, into: model.makeCache())
    #expect(last[0] == all[Self.tokens.count - 1])
    let cache = model.makeCache()
    for (index, token) in Self.tokens.enumerated() {
      #expect(model.decode([token], into: cache)[0] == all[index])
    }
  }

  @Test func aRewoundCacheEqualsAFreshOne() {
    let model = LanguageModel(parameters)
    let cache = model.makeCache()
    model.decode(Self.tokens, into: cache, logits: .none)
    cache.rewind(to: 37)
    let rewound = model.decode([5, 6, 7], into: cache)
    let fresh = model.decode(Array(Self.tokens[..<37]) + [5, 6, 7], into: model.makeCache())
    #expect(rewound[0] == fresh[0])
    #expect(cache.count == 40)
  }

  @Test(arguments: Precision.allCases, [1, 2, 3])
  func aBatchEqualsItsMembersAlone(_ precision: Precision, _ threads: Int) {
    let model = LanguageModel(parameters, precision: precision, threads: threads)
    let alone = LanguageModel(parameters, precision: precision)
    let lengths = (0..<67).map { 1 + $0 % 40 }
    let caches = lengths.map { length in
      let cache = model.makeCache(capacity: length + 2)
      model.decode(Array(Self.tokens[..<length]), into: cache, logits: .none)
      return cache
    }
    let batch = model.decodeBatch(lengths.indices.map { $0 }, into: caches)
    for (index, length) in lengths.enumerated() {
      let single = alone.decode(Array(Self.tokens[..<length]) + [index], into: alone.makeCache())
      #expect(batch[index] == single[0])
      #expect(caches[index].count == length + 1)
    }
  }

  @Test func aCopiedCacheGoesItsOwnWay() {
    let model = LanguageModel(parameters)
    let original = model.makeCache()
    model.decode(Self.tokens.dropLast(30), into: original, logits: .none)
    let copy = model.makeCache(capacity: 70)
    copy.copy(original)
    let branch = model.decode([1, 2], into: copy)
    let other = model.decode([3, 4], into: original)
    let prefix = Array(Self.tokens.dropLast(30))
    #expect(branch[0] == model.decode(prefix + [1, 2], into: model.makeCache())[0])
    #expect(other[0] == model.decode(prefix + [3, 4], into: model.makeCache())[0])
  }

  @Test func int8StaysNearFloat32() {
    let exact = LanguageModel(parameters)
    let rounded = LanguageModel(parameters, precision: .int8)
    let a = exact.decode(Self.tokens, into: exact.makeCache())[0]
    let b = rounded.decode(Self.tokens, into: rounded.makeCache())[0]
    let scale = a.map(abs).max() ?? 0
    let worst = zip(a, b).map { abs($0 - $1) }.max() ?? .infinity
    #expect(worst > 0)
    #expect(worst < 0.05 * scale)
    #expect(rounded.bytesPerToken * 4 == exact.bytesPerToken)
  }

  @Test func thePublishedShapeHasThePublishedSize() {
    #expect(Configuration.alexandria.parameterCount == 9_036_867)
    #expect(ParameterTable(.alexandria).count == 9_036_867)
  }

  @Test func shapesThatAreNoneAreRefused() throws {
    try Configuration.alexandria.validate()
    var shape = Configuration.alexandria
    shape.headCount = 7
    #expect(throws: ConfigurationError.self) { try shape.validate() }
    shape = .alexandria
    shape.vocabularySize = 0
    #expect(throws: ConfigurationError.self) { try shape.validate() }
    shape.vocabularySize = .max
    #expect(throws: ConfigurationError.self) { try shape.validate() }
  }
}
