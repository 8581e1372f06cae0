/// Every source of plots, in order; a new file adds its name at the end of its list.
enum PlotSources {
  /// Fables: `Plots/Fables<Topic>.swift`.
  static let fables = [
    sharing,
    together,
    virtues,
    riverbank,
    market,
    farmyard,
    sky,
    shore,
    lanterns,
    hive,
    schoolbag,
    contests,
    storms,
    trust,
    ages,
    neighbors,
    summit,
    snow,
    pond,
    effort,
    orchard,
    mill,
    bridge,
    music,
    island,
    night,
    kites,
    workshop,
  ]
  /// Everyday stories: `Plots/Stories<Topic>.swift`.
  static let stories = [
    home,
    outings,
    kitchen,
    growing,
    street,
    gatherings,
    trades,
    seaside,
    fields,
    stage,
    surprises,
  ]
}
