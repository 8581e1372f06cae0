extension State {
  /// Asks for the receipt of a story that stands still.
  mutating func receipt(of id: Int) -> [Effect] {
    guard let story = shelf[id], story.finish != nil, story.writtenCount > 0,
      let edits = story.edits
    else { return [] }
    let request = ReceiptRequest(
      story: id, opening: story.origin ?? story.opening, edits: edits, text: story.bytes)
    certifying.insert(id)
    return [.certify(request)]
  }

  /// A receipt has come; one of a story that has gone on since is of no use.
  mutating func certified(_ request: ReceiptRequest, _ line: String?) -> [Effect] {
    guard let story = shelf[request.story], story.bytes == request.text else { return [] }
    certifying.remove(request.story)
    guard story.finish != nil else { return [] }
    _ = shelf.modify(request.story) { $0.finish?.receipt = line }
    clock.isUnsaved = true
    guard let due = dueExport, due.story == request.story, let whole = shelf[due.story] else {
      return []
    }
    dueExport = nil
    return [.export(ExportedFile(whole, as: due.format))]
  }
}
