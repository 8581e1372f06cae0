/// CRC-32 as zip uses it (polynomial 0xEDB88320), four bytes at a time.
func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
  checksumTables.withUnsafeBufferPointer { tables in
    var crc = UInt32.max
    var index = 0
    while index + 4 <= bytes.count {
      crc ^= UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt32.self))
      let low = tables[768 + Int(crc & 0xFF)] ^ tables[512 + Int((crc >> 8) & 0xFF)]
      let high = tables[256 + Int((crc >> 16) & 0xFF)] ^ tables[Int(crc >> 24)]
      crc = low ^ high
      index += 4
    }
    while index < bytes.count {
      crc = tables[Int((crc ^ UInt32(bytes[index])) & 0xFF)] ^ (crc >> 8)
      index += 1
    }
    return ~crc
  }
}

/// Four tables of 256: the effect of a byte that 0, 1, 2 or 3 others follow.
private let checksumTables: [UInt32] = {
  var tables: [UInt32] = []
  for byte in 0..<UInt32(256) {
    var crc = byte
    for _ in 0..<8 { crc = (crc >> 1) ^ (crc & 1 == 0 ? 0 : 0xEDB8_8320) }
    tables.append(crc)
  }
  for index in 256..<1024 {
    let before = tables[index - 256]
    tables.append((before >> 8) ^ tables[Int(before & 0xFF)])
  }
  return tables
}()
