/// Every source of plots, in order; a new file adds its name at the end of its list.
enum PlotSources {
  /// Fables: `Plots/Fables<Topic>.swift`.
  static let fables = [
    sharing,
    together,
    virtues,
    sky,
    shore,
    lanterns,
    hive,
    schoolbag,
    trust,
    ages,
  ]
  /// Everyday stories: `Plots/Stories<Topic>.swift`.
  static let stories = [
    home
  ]
}
