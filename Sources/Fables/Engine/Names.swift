/// Proper names; one word each, so that "Leo y Olga" needs nothing more than y → e, o → u.
enum Names {
  static func list(for gender: Gender, isChild: Bool) -> [String] {
    switch (gender, isChild) {
    case (.masculine, true): boys
    case (.feminine, true): girls
    case (.masculine, false): males
    case (.feminine, false): females
    }
  }

  private static let boys = words(
    """
    Leo Lucas Carlos Mateo Hugo Pablo Diego Martín Tomás Bruno Nico Andrés Samuel Daniel Gael Adrián
    Simón Julián Emilio Felipe Joaquín Rafael Gabriel Ángel Óscar Iván Rodrigo Santiago Sergio Luis
    Javier Raúl Miguel Esteban Marcos Darío Elías Benjamín Teo Jaime
    """)
  private static let girls = words(
    """
    Lola Lucía Sofía Ana Carla Valentina Julia Elena Irene Clara Paula Marta Inés Nora Alma Vera
    Daniela Camila Olivia Emma Rosa Luna Abril Lara Noa Violeta Carmen Rocío Alicia Teresa Mariana
    Regina Aitana Jimena Candela Olga Celia Amalia Berta Renata
    """)
  private static let males = words(
    """
    Lolo Tito Pipo Rufo Nilo Coco Bruno Tino Pepe Chispa Milo Pancho Otto Beto Copo Trufo Lino Pinto
    Roco Simón Canelo Tomillo Bigotes Gaspar Fermín Momo Nico Tobías Rayo Zarzo Chus Curro Plinio
    """)
  private static let females = words(
    """
    Lila Lola Nina Pepa Luna Kika Mimi Lulú Tula Canela Dora Nube Perla Rita Nana Flora Mora Tina
    Brisa Estrella Zoe Olivia Manuela Clotilde Chispa Pina Serafina Berta Amapola Menta Vilma Ada
    """)

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
