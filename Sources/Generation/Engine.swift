import Sampling
import Tokenizers
import Transformer

/// A loaded checkpoint at work: writes and scores stories on a thread of its own.
///
///     let engine = try Engine(model, tokenizer)
///     for await event in engine.generate(GenerationRequest(.text("El conejo "))) { … }
///
/// Requests to one engine take turns token by token, and two engines run side by side. What an
/// engine answers depends on the request alone, not on what else it was asked.
public actor Engine {
  /// The model.
  public nonisolated let model: LanguageModel
  /// The vocabulary.
  public nonisolated let lexicon: Lexicon

  nonisolated let executor: ThreadExecutor
  var shelf: CacheShelf

  /// Runs the actor on its own thread.
  public nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// Makes an engine and starts its thread, which ends with it.
  ///
  /// - Parameters:
  ///   - model: The model.
  ///   - tokenizer: The tokenizer it was trained with.
  ///   - words: The words that stories may keep to.
  /// - Throws: `GenerationError.tokenizerTooLarge` when they do not fit.
  public init(_ model: LanguageModel, _ tokenizer: Tokenizer, words: WordList? = nil) throws {
    self.model = model
    lexicon = try Lexicon(tokenizer, rowCount: model.configuration.vocabularySize, words: words)
    shelf = CacheShelf(model)
    executor = ThreadExecutor(name: "alexandria")
  }

  /// The tokenizer.
  public nonisolated var tokenizer: Tokenizer { lexicon.tokenizer }
  /// The words that stories may keep to, if there is a list.
  public nonisolated var words: WordList? { lexicon.words }

  /// Writes a story.
  ///
  /// Returns at once. The story stops within one token when the stream's reader stops reading or
  /// is cancelled, and when the signal is given. A reader who is slow slows the story down.
  ///
  /// - Parameters:
  ///   - request: What to write.
  ///   - stop: Ends the story with `.cancelled`.
  /// - Returns: `.prompt`, a `.token` each, and `.finished`; or `.failed` at any point.
  public nonisolated func generate(
    _ request: GenerationRequest, stop: StopSignal? = nil
  ) -> AsyncStream<GenerationEvent> {
    EventChannel.stream { await self.write(request, stop, to: $0) }
  }

  /// Computes an opening ahead of time, so that a story from it begins at once.
  ///
  /// - Parameter opening: What will likely be asked for next.
  public func prepare(_ opening: Opening) {
    let ids = opening.ids(lexicon)
    guard !ids.isEmpty, (try? lexicon.check(ids)) != nil else { return }
    let window = ContextWindow(ids, length: model.configuration.contextLength).tokens
    let story = shelf.take(for: window)
    _ = story.logits(after: window)
    shelf.putBack(story)
  }

  private func write(
    _ request: GenerationRequest, _ stop: StopSignal?, to channel: EventChannel<GenerationEvent>
  ) async {
    let prompt: [Int]
    do { prompt = try request.validated(lexicon) } catch {
      _ = await channel.send(.failed(error))
      return
    }
    let contextLength = model.configuration.contextLength
    let writer = StoryWriter(prompt, request, lexicon, contextLength: contextLength)
    let scores = request.scoresOpening ? try? await score(.tokens(prompt)) : nil
    let opening = StoryPrompt(
      tokens: prompt, visibleStart: writer.window.start, scores: scores)
    guard await channel.send(.prompt(opening)) else { return }

    let story = shelf.take(for: writer.window.tokens)
    defer { shelf.putBack(story) }
    var tokens = TokenIterator(prompt, writer, story)
    while true {
      if Task.isCancelled || stop?.isStopped == true { tokens.cancel() }
      guard let token = tokens.next() else { break }
      guard await channel.send(.token(token)) else { return }
      if executor.isWanted { await executor.yield() }
    }
    switch tokens.writer.end {
    case .failed(let error): _ = await channel.send(.failed(error))
    case .stopped(let reason): _ = await channel.send(.finished(reason, tokens.statistics))
    case nil: break
    }
  }
}
