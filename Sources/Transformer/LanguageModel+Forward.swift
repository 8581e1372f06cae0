import Kernels

extension LanguageModel {
  /// One token at its place in its story.
  struct Row {
    let token: Int
    let cache: KVCache
    let position: Int
  }

  /// All members run this together. Each computes its share of a product's outputs or of the
  /// heads; normalizing is so little that each does it whole, which saves a barrier.
  func forward(
    _ rows: [Row], scratch: Scratch, headRows: Range<Int>, logits: UnsafeMutablePointer<Float>
  ) {
    scratch.reserve(rows: rows.count, members: team.size, for: configuration)
    let width = configuration.modelWidth
    let x = scratch.residual
    embed(rows, to: x)
    team.run { index in
      let member = scratch.members[index]

      func apply(
        _ linear: PackedLinear, _ input: UnsafePointer<Float>,
        to output: UnsafeMutablePointer<Float>, rows count: Int, _ epilogue: Epilogue = .store
      ) {
        linear.apply(
          input, rows: count, to: output,
          panels: team.share(of: linear.panelCount, member: index), epilogue: epilogue,
          rounded: member.rounded)
        team.barrier()
      }

      for (layer, block) in blocks.enumerated() {
        block.norm1(x, rows: rows.count, to: member.normalized)
        apply(block.attention, member.normalized, to: scratch.attentionInput, rows: rows.count)
        for head in team.share(of: configuration.headCount, member: index) {
          attend(rows, layer: layer, head: head, scratch, scores: member.scores)
        }
        team.barrier()
        apply(block.output, scratch.attended, to: x, rows: rows.count, .add)
        block.norm2(x, rows: rows.count, to: member.normalized)
        apply(block.first, member.normalized, to: scratch.hidden, rows: rows.count, .relu)
        apply(block.second, scratch.hidden, to: x, rows: rows.count, .add)
      }
      if !headRows.isEmpty {
        norm(x + headRows.lowerBound * width, rows: headRows.count, to: member.normalized)
        apply(head, member.normalized, to: logits, rows: headRows.count)
      }
    }
  }

  private func embed(_ rows: [Row], to x: UnsafeMutablePointer<Float>) {
    let width = configuration.modelWidth
    for (index, row) in rows.enumerated() {
      precondition(
        (0..<configuration.vocabularySize).contains(row.token), "the model has no such token")
      let token = tokenEmbeddings.pointer + row.token * width
      let position = positionalEmbeddings.pointer + row.position * width
      for column in 0..<width { x[index * width + column] = token[column] + position[column] }
    }
  }

  private func attend(
    _ rows: [Row], layer: Int, head: Int, _ scratch: Scratch, scores: UnsafeMutablePointer<Float>
  ) {
    let width = configuration.modelWidth
    let headWidth = configuration.headWidth
    for (index, row) in rows.enumerated() {
      let query = scratch.attentionInput + index * 3 * width + head * headWidth
      row.cache.store(
        layer: layer, head: head, position: row.position, key: query + width,
        value: query + 2 * width)
    }
    for (index, row) in rows.enumerated() {
      CachedAttention.attend(
        query: scratch.attentionInput + index * 3 * width + head * headWidth,
        keys: row.cache.keys(layer: layer, head: head),
        values: row.cache.values(layer: layer, head: head), count: row.position + 1,
        headWidth: headWidth, scores: scores,
        to: scratch.attended + index * width + head * headWidth)
    }
  }
}
