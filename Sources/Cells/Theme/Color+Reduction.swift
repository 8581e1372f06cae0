extension Color {
  /// The nearest colour that a terminal of the given depth has.
  ///
  /// Nearest is by squared distance in sRGB; ties go to the lower index. A colour that the depth
  /// already has stays as it is, so that a palette index keeps meaning what the person's own
  /// terminal scheme says.
  public func reduced(to depth: ColorDepth) -> Color {
    switch (self, depth) {
    case (.standard, _), (_, .none): .standard
    case (.rgb, .trueColor), (.index, .trueColor), (.index, .palette256): self
    case (.rgb, .palette256): .index(nearest(in: 16...255))
    case (.index(let index), .ansi16) where index < 16: self
    case (_, .ansi16): .index(nearest(in: 0...15))
    case (.index(let index), .ansi8) where index < 8: self
    case (.index(let index), .ansi8) where index < 16: .index(index == 8 ? 7 : index - 8)
    case (_, .ansi8): .index(nearest(in: 0...7))
    }
  }

  /// Red, green and blue, 0–255; nil for the terminal's own colours.
  public var components: (red: Int, green: Int, blue: Int)? {
    switch self {
    case .standard: nil
    case .rgb(let red, let green, let blue): (Int(red), Int(green), Int(blue))
    case .index(let index): Color.palette[Int(index)]
    }
  }

  /// The nearest colour of a depth that can be read on a ground of the given luminance; nil where
  /// there is none.
  func nearest(on ground: Double, in depth: ColorDepth) -> Color? {
    let candidates: ClosedRange<UInt8> =
      switch depth {
      case .palette256, .trueColor: 16...255
      case .ansi16: 0...15
      case .ansi8, .none: 0...7
      }
    let readable = candidates.filter { index in
      Color.index(index).luminance.map {
        Color.contrast($0, ground) >= Rendition.leastContrast
      } ?? false
    }
    return nearest(in: readable).map { .index($0) }
  }

  private func nearest(in candidates: some Collection<UInt8>) -> UInt8? {
    guard let (red, green, blue) = components else { return candidates.first }
    func distance(_ index: UInt8) -> Int {
      let other = Color.palette[Int(index)]
      return (red - other.red) * (red - other.red) + (green - other.green) * (green - other.green)
        + (blue - other.blue) * (blue - other.blue)
    }
    return candidates.min { distance($0) < distance($1) }
  }

  private func nearest(in candidates: ClosedRange<UInt8>) -> UInt8 {
    nearest(in: Array(candidates)) ?? candidates.lowerBound
  }

  /// xterm's default palette.
  private static let palette: [(red: Int, green: Int, blue: Int)] = {
    typealias Components = (red: Int, green: Int, blue: Int)
    let ansi: [Components] = [
      (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
      (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
      (255, 0, 255), (0, 255, 255), (255, 255, 255),
    ]
    let steps = [0, 95, 135, 175, 215, 255]
    let cube: [Components] = (0..<216).map { (steps[$0 / 36], steps[$0 / 6 % 6], steps[$0 % 6]) }
    let greys: [Components] = (0..<24).map { (8 + 10 * $0, 8 + 10 * $0, 8 + 10 * $0) }
    return ansi + cube + greys
  }()
}
