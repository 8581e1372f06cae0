import Foundation
import Sampling

extension StoryReceipt {
  private static let scheme = "alexandria"
  private static let version = "1"
  /// Longer than any session's, and short enough not to fill memory.
  private static let longestLine = 8 << 20

  /// The receipt as one line of printable ASCII.
  public var line: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Strings, integers, bytes and finite floats: there is nothing here that cannot be encoded.
    guard let json = try? encoder.encode(ReceiptContents(self)) else {
      preconditionFailure("a receipt holds an option that is no number")
    }
    let payload = json.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
      .replacing("=", with: "")
    return "\(Self.scheme):\(Self.version):\(payload):\(Self.check(payload))"
  }

  /// Reads a line back.
  ///
  /// - Parameter line: What ``line`` gave; white space around it is forgiven.
  /// - Throws: `ReceiptError` saying in one line what is wrong with it.
  public init(line: String) throws(ReceiptError) {
    let whole = line.trimmingCharacters(in: .whitespacesAndNewlines)
    guard whole.utf8.count <= Self.longestLine else {
      throw ReceiptError("the receipt is longer than any: \(whole.utf8.count) bytes")
    }
    let parts = whole.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.first == Substring(Self.scheme), parts.count >= 3 else {
      throw ReceiptError("this is no receipt: one begins with \(Self.scheme):\(Self.version):")
    }
    guard parts[1] == Substring(Self.version) else {
      throw ReceiptError(
        "the receipt is of version \(parts[1].prefix(12).debugDescription), and this alexandria "
          + "reads version \(Self.version)")
    }
    guard parts.count == 4, Self.check(parts[2]) == parts[3] else {
      throw ReceiptError("the receipt is cut off or changed: copy the whole line again")
    }
    var payload = String(parts[2]).replacing("-", with: "+").replacing("_", with: "/")
    payload += String(repeating: "=", count: (4 - payload.utf8.count % 4) % 4)
    guard let json = Data(base64Encoded: payload),
      let contents = try? JSONDecoder().decode(ReceiptContents.self, from: json)
    else {
      throw ReceiptError("the receipt's contents cannot be read: it was not made by alexandria")
    }
    self = try contents.receipt()
  }

  private static func check(_ payload: some StringProtocol) -> String {
    String(Fingerprint(payload.utf8).description.prefix(8))
  }
}

/// The contents as JSON has them: short keys, since people see the line.
private struct ReceiptContents: Codable {
  struct Checkpoint: Codable {
    let n, h, p: String
  }

  /// One of the four steps, by which keys are there.
  struct Step: Codable {
    /// generate: checkpoint, tokens, options
    var c: Int?
    var m: Int?
    var o: SamplingNumbers?
    /// keep: tokens
    var k: Int?
    /// append: token
    var a: Int?
    /// rewrite: bytes kept, bytes added
    var r: Int?
    var b: Data?
  }

  struct SamplingNumbers: Codable {
    let t: Float
    let k: Int
    let p, m, r: Float
    let s: UInt64
    /// Tokens before which the story could not end; nil for 0.
    let n: Int?
    /// Whether it kept to the checkpoint's words; nil for no.
    let w: Bool?
  }

  let c: [Checkpoint]
  let o: Data
  let s: [Step]
  let f: String

  init(_ receipt: StoryReceipt) {
    c = receipt.checkpoints.map { Checkpoint(n: $0.name, h: $0.hash, p: $0.precision) }
    o = Data(receipt.opening)
    f = receipt.fingerprint
    s = receipt.steps.map { step in
      switch step {
      case .generate(let checkpoint, let options, let maxTokens):
        Step(c: checkpoint, m: maxTokens, o: SamplingNumbers(options))
      case .keep(let tokens): Step(k: tokens)
      case .append(let token): Step(a: token)
      case .rewrite(let keeping, let adding): Step(r: keeping, b: Data(adding))
      }
    }
  }

  func receipt() throws(ReceiptError) -> StoryReceipt {
    guard f.utf8.count == 16, f.utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) }) else {
      throw ReceiptError("the receipt's fingerprint is not one: it was not made by alexandria")
    }
    var steps: [StoryReceipt.Step] = []
    for (index, step) in s.enumerated() { steps.append(try self.step(step, index + 1)) }
    var receipt = StoryReceipt(
      checkpoints: c.map { .init(name: $0.n, hash: $0.h, precision: $0.p) }, opening: Array(o),
      steps: steps, text: [])
    receipt.fingerprint = f
    return receipt
  }

  private func step(_ step: Step, _ number: Int) throws(ReceiptError) -> StoryReceipt.Step {
    func check(_ condition: Bool, _ what: String) throws(ReceiptError) {
      if !condition { throw ReceiptError("step \(number) of the receipt \(what)") }
    }
    switch (step.c, step.m, step.o, step.k, step.a, step.r, step.b) {
    case (let checkpoint?, let maxTokens?, let numbers?, nil, nil, nil, nil):
      try check(c.indices.contains(checkpoint), "names a checkpoint that it does not list")
      try check((0...1 << 32).contains(maxTokens), "asks for \(maxTokens) tokens")
      let options = numbers.options
      do { try options.validate() } catch {
        throw ReceiptError("step \(number) of the receipt means nothing: \(error)")
      }
      return .generate(checkpoint: checkpoint, options: options, maxTokens: maxTokens)
    case (nil, nil, nil, let tokens?, nil, nil, nil):
      try check(tokens >= 0, "keeps \(tokens) tokens")
      return .keep(tokens: tokens)
    case (nil, nil, nil, nil, let token?, nil, nil):
      try check(token >= 0, "appends token \(token)")
      return .append(token: token)
    case (nil, nil, nil, nil, nil, let bytes?, let added?):
      try check(bytes >= 0, "keeps \(bytes) bytes")
      return .rewrite(keeping: bytes, adding: Array(added))
    default:
      throw ReceiptError("step \(number) of the receipt is of no known kind")
    }
  }
}

extension ReceiptContents.SamplingNumbers {
  fileprivate init(_ options: SamplingOptions) {
    t = options.temperature
    k = options.topK
    p = options.topP
    m = options.minP
    r = options.repetitionPenalty
    s = options.seed
    n = options.minTokens == 0 ? nil : options.minTokens
    w = options.knownWords ? true : nil
  }

  fileprivate var options: SamplingOptions {
    SamplingOptions(
      temperature: t, topK: k, topP: p, minP: m, repetitionPenalty: r, seed: s,
      minTokens: n ?? 0, knownWords: w ?? false)
  }
}
