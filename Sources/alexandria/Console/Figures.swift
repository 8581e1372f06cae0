/// Numbers as people read them.
enum Figures {
  /// Digits in groups of three: 9,036,867.
  static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return number < 0 ? "-" + result : result
  }

  /// A fixed number of decimals; "–" for what is no number.
  static func decimal(_ number: Double, _ places: Int) -> String {
    guard number.isFinite, abs(number) < 1e15 else { return "–" }
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = (abs(number) * Double(scale)).rounded()
    guard scaled < 9e18 else { return "–" }
    let (whole, fraction) = Int(scaled).quotientAndRemainder(dividingBy: scale)
    let sign = number < 0 && scaled > 0 ? "-" : ""
    guard places > 0 else { return sign + grouped(whole) }
    let digits = String(fraction)
    let zeros = String(repeating: "0", count: places - digits.count)
    return sign + grouped(whole) + "." + zeros + digits
  }

  /// A rate: whole from 100 on, else with a decimal.
  static func rate(_ number: Double) -> String { decimal(number, abs(number) < 100 ? 1 : 0) }

  /// Minutes and seconds, with hours where there are any: 0:07, 12:40, 1:02:40.
  static func duration(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds < 1e9 else { return "–" }
    let total = Int(max(0, seconds).rounded())
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (minutes, rest) = total.quotientAndRemainder(dividingBy: 60)
    return minutes < 60
      ? "\(minutes):\(two(rest))" : "\(minutes / 60):\(two(minutes % 60)):\(two(rest))"
  }
}
