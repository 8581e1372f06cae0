import Cells

extension State {
  /// The controls that are shown now.
  var visibleControls: [Control] {
    Control.allCases.filter { showsSampler || !$0.isFolded }
  }

  mutating func pressInControls(_ key: Key) -> [Effect] {
    let controls = visibleControls
    let index = controls.firstIndex(of: control) ?? 0
    switch key {
    case .up: control = controls[max(0, index - 1)]
    case .down: control = controls[min(controls.count - 1, index + 1)]
    case .home: control = controls[0]
    case .end: control = controls[controls.count - 1]
    case .right: return turn(1)
    case .left: return turn(-1)
    case .pageUp: return turn(1, byPages: true)
    case .pageDown: return turn(-1, byPages: true)
    case .enter:
      guard control != .sampler else { return turn(1) }
      focus = .opening
      return pressInOpening(.enter)
    case .character(let digit) where takesDigits && digit.isASCII && digit.isNumber:
      return type(digit)
    case .character: return type(key)
    default: break
    }
    return []
  }

  /// Whether digits set the selected control.
  private var takesDigits: Bool { control == .seed || control == .maxTokens }

  /// A digit: the number that was typed so far, and it.
  private mutating func type(_ digit: Character) -> [Effect] {
    let digits = typedDigits + String(digit)
    switch control {
    case .seed: if let seed = UInt64(digits) { settings.seed = seed } else { return [] }
    case .maxTokens:
      guard let count = Int(digits), count <= 9990 else { return [] }
      settings.maxTokens = max(1, count)
    default: return []
    }
    typedDigits = digits
    return []
  }

  /// Turns the selected control by a notch, or by a page of notches.
  mutating func turn(_ notches: Int, byPages: Bool = false) -> [Effect] {
    let pages = byPages ? 5 * notches : notches
    switch control {
    case .temperature:
      settings.temperature = turned(settings.temperature, by: pages, notch: 0.05, within: 0...2)
    case .maxTokens:
      // 1, 10, 20, …: the first notch up from 1 is 10, not 11.
      let tens = notches > 0 ? settings.maxTokens / 10 : (settings.maxTokens + 9) / 10
      settings.maxTokens = min(max(1, (tens + pages) * 10), 9990)
    case .checkpoint: return swapToNextCheckpoint(notches)
    case .seed: settings.seed = settings.seed.moved(by: byPages ? 100 * notches : notches)
    case .pace:
      let paces = Pace.allCases
      let index = (paces.firstIndex(of: pace) ?? 0) + notches
      pace = paces[min(max(0, index), paces.count - 1)]
      clock.isUnsaved = true
      if pace == .atOnce { return showRest() }
    case .sampler: showsSampler.toggle()
    case .words: settings.knownWords.toggle()
    case .topK: settings.topK = min(max(0, settings.topK + pages), 1000)
    case .topP: settings.topP = turned(settings.topP, by: pages, notch: 0.05, within: 0.05...1)
    case .minP: settings.minP = turned(settings.minP, by: pages, notch: 0.01, within: 0...1)
    case .repetitionPenalty:
      settings.repetitionPenalty = turned(
        settings.repetitionPenalty, by: pages, notch: 0.05, within: 1...2)
    }
    return []
  }

  /// The next whole notch in a direction: a value between two notches moves to the nearer one.
  private func turned(
    _ value: Double, by notches: Int, notch: Double, within limits: ClosedRange<Double>
  ) -> Double {
    let perUnit = (1 / notch).rounded()
    let position = value * perUnit
    let start = notches > 0 ? (position + 1e-6).rounded(.down) : (position - 1e-6).rounded(.up)
    let result = (start + Double(notches)) / perUnit
    return min(max(limits.lowerBound, result), limits.upperBound)
  }
}

extension UInt64 {
  /// The number so many steps away, within what there is.
  fileprivate func moved(by steps: Int) -> UInt64 {
    let (result, overflow) =
      steps < 0
      ? subtractingReportingOverflow(UInt64(steps.magnitude))
      : addingReportingOverflow(UInt64(steps))
    guard overflow else { return result }
    return steps < 0 ? .min : .max
  }
}
