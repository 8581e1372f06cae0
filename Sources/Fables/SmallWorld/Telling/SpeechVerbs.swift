extension SmallWorld {
  /// Verbs of saying: of statements, questions, cries, replies.
  struct SpeechVerbs: Sendable {
    let plain, questions, cries, replies: [VerbForms]

    init(_ verbs: VerbTable) {
      func forms(_ names: [String]) -> [VerbForms] { names.compactMap { verbs.forms(of: $0) } }
      plain = forms(["decir"])
      questions = forms(["preguntar"])
      cries = forms(["exclamar", "gritar", "decir", "decir"])
      replies = forms(["contestar", "responder", "decir", "decir", "decir"])
    }
  }

  /// A verb that fits what is said.
  func speechVerb(_ said: String, isReply: Bool, dice: inout StoryRandom) -> VerbForms {
    let list =
      if said.hasSuffix("?") {
        speechVerbs.questions
      } else if said.hasSuffix("!") {
        speechVerbs.cries
      } else if isReply {
        speechVerbs.replies
      } else {
        speechVerbs.plain
      }
    return list[dice.below(list.count)]
  }
}
