/// What a cell means. A theme gives each meaning its look; nothing else in the program names a
/// colour.
public enum Role: String, CaseIterable, Codable, Hashable, Sendable {
  /// Ordinary text, and every cell that nothing was drawn on.
  case text
  /// Text that the model no longer sees.
  case faded
  /// Frame lines, and those of the pane that has the focus.
  case border, borderFocused
  /// Pane titles, and that of the pane that has the focus.
  case title, titleFocused
  /// Names of controls, their values, and the value that the arrow keys turn.
  case label, value, valueFocused
  /// What the person wrote, what a model wrote, and what another model had written before it.
  case opening, story, storyOther
  /// The `|` between tokens, and the ground of every second token.
  case boundary, tint
  /// A proposal that has not been taken.
  case ghost
  /// The token that the arrow keys are on.
  case selection
  /// A token that came out otherwise than under the same dice before, and what follows from it.
  case flipped, follows
  /// Advice where there is no text yet.
  case placeholder
  /// What a key does, and the key.
  case hint, hintKey
  /// The line at the bottom, and what went wrong.
  case status, error
  /// The filled and the empty part of a gauge.
  case gauge, gaugeEmpty
  /// The ground of help and menus.
  case overlay
  /// How surprised the model is by a token, from not at all to entirely.
  case heat0, heat1, heat2, heat3, heat4, heat5, heat6, heat7

  /// The roles of the heat scale, coolest first.
  public static let heat: [Role] = [
    .heat0, .heat1, .heat2, .heat3, .heat4, .heat5, .heat6, .heat7,
  ]
}
