/// How much CO₂e a kilowatt-hour stands for, by country.
///
/// Figures: carbon intensity of electricity as kept by CodeCarbon in `global_energy_mix.json`
/// (github.com/mlco2/codecarbon, after Our World in Data and Ember; labelled 2021). A recipe may
/// name a country of this table, or any other beside a figure of its own.
public enum GridIntensity {
  /// Grams of CO₂e per kilowatt-hour; nil for a country that the table lacks.
  public static func grams(in country: String) -> Double? { table[country] }

  /// The countries that a recipe can name without a figure.
  public static var countries: [String] { table.keys.sorted() }

  private static let table: [String: Double] = [
    "Argentina": 357.786, "Australia": 531.247, "Austria": 147.573, "Belgium": 156.922,
    "Bolivia": 312.559, "Brazil": 158.592, "Bulgaria": 354.334, "Colombia": 181.065,
    "Costa Rica": 33.045, "Cuba": 602.025, "Czechia": 405.589, "Denmark": 221.416,
    "Dominican Republic": 550.881, "Ecuador": 155.844, "Egypt": 464.425, "El Salvador": 185.976,
    "Estonia": 481.224, "Finland": 145.541, "France": 67.39, "Germany": 365.477,
    "Greece": 353.339, "Mexico": 399.852, "Netherlands": 388.702, "New Zealand": 132.427,
    "Nicaragua": 354.212, "Norway": 27.55, "Panama": 192.136, "Paraguay": 25.487, "Peru": 230.65,
    "Philippines": 580.908, "Poland": 660.122, "Portugal": 219.053, "Puerto Rico": 681.469,
    "Romania": 255.877, "Singapore": 487.937, "South Africa": 715.681, "Spain": 193.863,
    "Taiwan": 573.275, "Turkey": 430.401, "Ukraine": 240.175, "United Kingdom": 268.329,
    "United States": 379.26, "Uruguay": 147.282, "Venezuela": 212.476,
  ]
}

extension EnergyMeter.Assumptions {
  /// Reads the assumptions of a recipe; a country of the table needs no figure beside it.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let country = try values.decode(String.self, forKey: .country)
    let grams =
      try values.decodeIfPresent(Double.self, forKey: .gramsPerKWh)
      ?? GridIntensity.grams(in: country)
    guard let grams else {
      throw DecodingError.keyNotFound(
        CodingKeys.gramsPerKWh,
        .init(codingPath: values.codingPath, debugDescription: "no figure known for \(country)"))
    }
    self.init(
      wattsPerCore: try values.decode(Double.self, forKey: .wattsPerCore),
      wattsPerGigabyte: try values.decode(Double.self, forKey: .wattsPerGigabyte),
      country: country, gramsPerKWh: grams)
  }

  /// The same machine in another country; nil for one that the table lacks.
  public func placed(in country: String) -> Self? {
    GridIntensity.grams(in: country).map {
      Self(
        wattsPerCore: wattsPerCore, wattsPerGigabyte: wattsPerGigabyte, country: country,
        gramsPerKWh: $0)
    }
  }
}
