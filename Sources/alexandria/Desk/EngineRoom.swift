import Checkpoints
import Foundation
import Generation
import Sampling
import StoryApp
import Synchronization
import Tokenizers

/// The engines behind the desk: loads checkpoints when they are wanted, meets the desk's requests
/// on threads of their own, and posts what comes of them.
final class EngineRoom: Sendable {
  private struct Rooms {
    var checkpoints: [String: Task<LoadedCheckpoint, any Error>] = [:]
    var tokenizers: [String: Tokenizer] = [:]
    var stops: [Int: StopSignal] = [:]
    /// What receipts say of checkpoints, which takes reading their files.
    var references: [String: StoryReceipt.CheckpointReference] = [:]
  }

  private let catalog: CheckpointCatalog
  private let mailbox: Mailbox
  private let rooms = Mutex(Rooms())

  init(_ catalog: CheckpointCatalog, _ mailbox: Mailbox) {
    self.catalog = catalog
    self.mailbox = mailbox
  }

  /// Does what an effect asks of the engines; one that asks nothing of them does nothing.
  func perform(_ effect: Effect) {
    switch effect {
    case .generate(let request): generate(request)
    case .compare(let requests): requests.forEach(generate)
    case .evolve(let requests): generateInTurn(requests)
    case .filmstrip(let requests): generateTogether(requests)
    case .propose(let request): propose(request)
    case .score(let request): score(request)
    case .alternatives(let request): look(request)
    case .certify(let request): certify(request)
    case .cancel(let request): cancel(request)
    case .load(let name): load(name)
    case .tokenize, .save, .export, .useTheme, .useMouse, .redraw, .suspend, .quit: break
    }
  }

  /// Makes a checkpoint ready and says whether it is.
  func load(_ name: String) {
    Task.detached { [self] in
      do {
        let checkpoint = try await checkpoint(name)
        mailbox.post(
          .checkpointLoaded(
            name: name, contextLength: checkpoint.metadata.model.contextLength))
      } catch {
        mailbox.post(.checkpointFailed(name: name, message: ErrorLine.text(error)))
      }
    }
  }

  /// Cuts a text at once, on the caller's thread: a screen without its bars would flicker.
  func cut(_ request: TokenizeRequest) -> Event? {
    do {
      let tokenizer = try tokenizer(request.checkpoint)
      return .tokenized(
        request, pieces: Self.pieces(tokenizer.encode(bytes: request.bytes), tokenizer))
    } catch {
      return .checkpointFailed(name: request.checkpoint, message: ErrorLine.text(error))
    }
  }

  /// Stops a request.
  func cancel(_ request: Int) { rooms.withLock { $0.stops[request] }?.stop() }

  /// Writes a story.
  func generate(_ request: GenerateRequest) {
    perform(request) { [self] in await write(request, $0, $1) }
  }

  /// Writes stories of one opening together, as the filmstrip's temperatures.
  func generateTogether(_ requests: [GenerateRequest]) {
    guard let first = requests.first else { return }
    let isOneOpening = requests.allSatisfy {
      $0.prompt == first.prompt && $0.settings.checkpoint == first.settings.checkpoint
    }
    guard isOneOpening else { return requests.forEach(generate) }
    // A stop of any stops all: the desk opens and closes a filmstrip as a whole.
    perform(requests) { [self] checkpoint, stop in
      let wish = ContinuationsRequest(
        Self.opening(first.prompt),
        branches: requests.map { .init(Self.options($0.settings)) }, maxTokens: first.maxTokens)
      var relays = requests.map { StoryRelay($0, checkpoint) }
      for await event in checkpoint.engine.continuations(wish, stop: stop) {
        if let event = relays[event.branch].take(event.event) { mailbox.post(event) }
      }
    }
  }

  /// Writes stories one after another, the last first, as those of the many steps of a training:
  /// the weights of all of them at once would fill the memory.
  func generateInTurn(_ requests: [GenerateRequest]) {
    let stops = requests.map { _ in StopSignal() }
    rooms.withLock { for (request, stop) in zip(requests, stops) { $0.stops[request.id] = stop } }
    Task.detached { [self] in
      for (request, stop) in zip(requests, stops).reversed() {
        if !stop.isStopped { await write(request, stop) }
        rooms.withLock { $0.stops[request.id] = nil }
      }
    }
  }

  /// Says how much each token of the opening was expected, and proposes how it goes on, from the
  /// letters of its last word.
  func propose(_ request: ProposalRequest) {
    perform(request.id, request.checkpoint) { [self] checkpoint, stop in
      let engine = checkpoint.engine
      let bytes = Array(request.text.utf8)
      let ids = engine.tokenizer.encode(bytes: bytes)
      // Far before the end the model would have forgotten it all.
      let forgotten = max(0, ids.count - checkpoint.metadata.model.contextLength)
      let known = zip(ids, request.read).prefix { $0 == $1 }.count
      if stop.isStopped { return }
      let scores = try await engine.score(
        .tokens(ids), ScoringOptions(firstToken: max(known, forgotten)))
      let judged = Dictionary(uniqueKeysWithValues: scores.map { ($0.index, $0.judgement) })
      mailbox.post(
        .scored(
          request: request.id,
          scores: Self.pieces(ids, engine.tokenizer).enumerated().map { index, piece in
            let judgement = judged[index] ?? nil
            return StoryApp.TokenScore(
              piece, logprob: judgement?.logprob, entropy: judgement?.entropy)
          }))
      guard request.maxTokens > 0, !stop.isStopped else { return }
      let healed = HealedOpening(bytes, engine.tokenizer)
      let wish = GenerationRequest(
        .tokens(healed.prompt), options: SamplingOptions(temperature: 0, knownWords: true),
        maxTokens: request.maxTokens, constraint: healed.constraint)
      let asStory = GenerateRequest(
        id: request.id, prompt: .tokens(healed.prompt),
        settings: Settings(checkpoint: request.checkpoint), maxTokens: request.maxTokens)
      var relay = StoryRelay(asStory, checkpoint, skipping: healed.constraint.count)
      for await event in engine.generate(wish, stop: stop) {
        if let event = relay.take(event) { mailbox.post(event) }
      }
    }
  }

  /// Says how much each token of a text was expected.
  func score(_ request: ScoreRequest) {
    perform(request.id, request.checkpoint) { [self] checkpoint, _ in
      let tokenizer = checkpoint.engine.tokenizer
      let scores = try await checkpoint.engine.score(Self.opening(request.prompt))
      let pieces = Self.pieces(scores.map(\.id), tokenizer)
      mailbox.post(
        .scored(
          request: request.id,
          scores: zip(pieces, scores).map { piece, score in
            StoryApp.TokenScore(
              piece, logprob: score.judgement?.logprob, entropy: score.judgement?.entropy)
          }))
    }
  }

  /// Looks inside a token: what else could have stood there, and how the story would go on.
  func look(_ request: AlternativesRequest) {
    perform(request.id, request.settings.checkpoint) { [self] checkpoint, stop in
      let engine = checkpoint.engine
      let prefix = Array(request.tokens[..<request.index])
      let scores = try await engine.score(
        .tokens(Array(request.tokens[...request.index])),
        ScoringOptions(
          firstToken: request.index, alternatives: request.count,
          temperature: Float(request.settings.temperature)))
      guard let judgement = scores.first?.judgement else {
        throw LineError("the first token follows nothing, so nothing expected it")
      }
      var alternatives = judgement.alternatives.map { other in
        Insight.Alternative(
          Self.pieces([other.id], engine.tokenizer)[0], probability: exp(other.logprob))
      }
      func post(isWhole: Bool) {
        mailbox.post(
          .alternatives(
            request: request.id,
            Insight(
              probability: exp(judgement.logprob),
              temperedProbability: exp(judgement.temperedLogprob), rank: judgement.rank + 1,
              entropy: judgement.entropy, alternatives: alternatives, isWhole: isWhole)))
      }
      post(isWhole: false)
      let wish = ContinuationsRequest(
        .tokens(prefix),
        branches: judgement.alternatives.map {
          .init(Self.options(request.settings), forced: [$0.id])
        }, maxTokens: Self.endingLength)
      var ids = Array(repeating: [Int](), count: alternatives.count)
      for await event in engine.continuations(wish, stop: stop) {
        if case .token(let token) = event.event { ids[event.branch].append(token.id) }
      }
      for index in alternatives.indices {
        // The first is the alternative itself.
        alternatives[index].ending = Array(Self.pieces(ids[index], engine.tokenizer).dropFirst())
      }
      if !stop.isStopped { post(isWhole: true) }
    }
  }

  /// Makes a story's receipt; none where a checkpoint has gone.
  func certify(_ request: ReceiptRequest) {
    Task.detached { [self] in
      var names: [String] = []
      for name in request.edits.compactMap(\.checkpoint) where !names.contains(name) {
        names.append(name)
      }
      var checkpoints: [StoryReceipt.CheckpointReference] = []
      for name in names {
        guard let reference = try? await reference(name) else {
          return mailbox.post(.receipt(request, nil))
        }
        checkpoints.append(reference)
      }
      let receipt = StoryReceipt(
        checkpoints: checkpoints, opening: Array(request.opening.utf8),
        steps: request.edits.flatMap { Self.steps($0, names) }, text: request.text)
      mailbox.post(.receipt(request, receipt.line))
    }
  }

  private func reference(_ name: String) async throws -> StoryReceipt.CheckpointReference {
    if let known = rooms.withLock({ $0.references[name] }) { return known }
    let reference = try await checkpoint(name).reference()
    rooms.withLock { $0.references[name] = reference }
    return reference
  }

  private static func steps(_ edit: Story.Edit, _ names: [String]) -> [StoryReceipt.Step] {
    let place = edit.checkpoint.flatMap(names.firstIndex) ?? 0
    switch edit {
    case .write(let settings, let tokens):
      return [.generate(checkpoint: place, options: options(settings), maxTokens: tokens)]
    case .cut(_, let bytes):
      // Nothing is written, but what follows counts in this tokenizer's tokens.
      return [
        .rewrite(keeping: bytes, adding: []),
        .generate(checkpoint: place, options: SamplingOptions(), maxTokens: 0),
      ]
    case .keep(let tokens): return [.keep(tokens: tokens)]
    case .take(let id): return [.append(token: id)]
    case .rewrite(let keeping, let adding): return [.rewrite(keeping: keeping, adding: adding)]
    }
  }

  /// Tokens of an alternative's ending.
  private static let endingLength = 24
}

extension EngineRoom {
  private func write(
    _ request: GenerateRequest, _ checkpoint: LoadedCheckpoint, _ stop: StopSignal
  ) async {
    let wish = GenerationRequest(
      Self.opening(request.prompt), options: Self.options(request.settings),
      maxTokens: request.maxTokens)
    var relay = StoryRelay(request, checkpoint)
    for await event in checkpoint.engine.generate(wish, stop: stop) {
      if let event = relay.take(event) { mailbox.post(event) }
    }
  }

  /// The same with a checkpoint that is read for it alone.
  private func write(_ request: GenerateRequest, _ stop: StopSignal) async {
    do {
      await write(request, try await checkpoint(request.settings.checkpoint), stop)
    } catch {
      mailbox.post(.failed(request: request.id, message: ErrorLine.text(error)))
    }
  }

  private func perform(
    _ requests: [GenerateRequest],
    _ work: @escaping @Sendable (LoadedCheckpoint, StopSignal) async throws -> Void
  ) {
    guard let first = requests.first else { return }
    perform(requests.map(\.id), first.settings.checkpoint, work)
  }

  private func perform(
    _ request: GenerateRequest,
    _ work: @escaping @Sendable (LoadedCheckpoint, StopSignal) async throws -> Void
  ) { perform([request.id], request.settings.checkpoint, work) }

  private func perform(
    _ request: Int, _ checkpoint: String,
    _ work: @escaping @Sendable (LoadedCheckpoint, StopSignal) async throws -> Void
  ) { perform([request], checkpoint, work) }

  /// Does work for requests that one signal stops; a failure is told to each of them.
  private func perform(
    _ ids: [Int], _ name: String,
    _ work: @escaping @Sendable (LoadedCheckpoint, StopSignal) async throws -> Void
  ) {
    let stop = StopSignal()
    rooms.withLock { for id in ids { $0.stops[id] = stop } }
    Task.detached { [self] in
      do {
        try await work(try await checkpoint(name), stop)
      } catch {
        for id in ids { mailbox.post(.failed(request: id, message: ErrorLine.text(error))) }
      }
      rooms.withLock { for id in ids { $0.stops[id] = nil } }
    }
  }

  /// A checkpoint, read once; one of many training steps is not kept.
  private func checkpoint(_ name: String) async throws -> LoadedCheckpoint {
    let catalog = catalog
    if name.contains("@") { return try LoadedCheckpoint(catalog.find(name)) }
    let task = rooms.withLock { rooms in
      if let known = rooms.checkpoints[name] { return known }
      let task = Task.detached { try LoadedCheckpoint(catalog.find(name)) }
      rooms.checkpoints[name] = task
      return task
    }
    do { return try await task.value } catch {
      // It may be mended before it is asked for again.
      rooms.withLock { $0.checkpoints[name] = nil }
      throw error
    }
  }

  private func tokenizer(_ name: String) throws -> Tokenizer {
    if let known = rooms.withLock({ $0.tokenizers[name] }) { return known }
    let tokenizer = try Checkpoint.tokenizer(of: catalog.find(name))
    rooms.withLock { $0.tokenizers[name] = tokenizer }
    return tokenizer
  }

  static func pieces(_ ids: [Int], _ tokenizer: Tokenizer) -> [Piece] {
    var text = StreamingDetokenizer()
    return ids.map { id in
      let bytes = tokenizer.bytes(of: id) ?? []
      return Piece(id: id, bytes: bytes, text: text.append(bytes))
    }
  }

  private static func opening(_ prompt: Prompt) -> Opening {
    switch prompt {
    case .text(let text): .text(text)
    case .bytes(let bytes): .bytes(bytes)
    case .tokens(let ids): .tokens(ids)
    }
  }

  static func options(_ settings: Settings) -> SamplingOptions {
    SamplingOptions(
      temperature: Float(settings.temperature), topK: settings.topK, topP: Float(settings.topP),
      minP: Float(settings.minP), repetitionPenalty: Float(settings.repetitionPenalty),
      seed: settings.seed, minTokens: settings.minTokens,
      knownWords: settings.knownWords)
  }
}
