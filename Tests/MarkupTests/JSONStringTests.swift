import Markup
import SeededRandomness
import Testing

@Suite struct `A string of JSON` {
    /// What RFC 8259 asks for, character by character.
    private func written(_ text: [UInt8]) -> [UInt8] {
        let short: [UInt8: String] = [
            0x22: "\\\"", 0x5C: "\\\\", 0x08: "\\b", 0x0C: "\\f", 0x0A: "\\n", 0x0D: "\\r", 0x09: "\\t",
        ]
        let escaped = text.flatMap { byte -> [UInt8] in
            if let escape = short[byte] { return Array(escape.utf8) }
            guard byte < 0x20 else { return [byte] }
            let digits = String(byte, radix: 16)
            return Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
        }
        return [0x22] + escaped + [0x22]
    }

    private func appended(_ text: [UInt8], to buffer: inout ByteBuffer) -> [UInt8] {
        buffer.removeAll()
        text.withUnsafeBufferPointer { buffer.append(json: $0) }
        return Array(buffer.bytes)
    }

    @Test func `escapes each byte that must be, wherever it stands`() {
        var buffer = ByteBuffer(capacity: 1)
        for count in 0...70 {
            let plain = [UInt8](repeating: 0x61, count: count)
            #expect(appended(plain, to: &buffer) == written(plain))
            for place in 0..<count {
                for byte in Array<UInt8>(0...0x23) + [0x2F, 0x5B, 0x5C, 0x5D, 0x7F, 0xC5] {
                    var text = plain
                    text[place] = byte
                    #expect(appended(text, to: &buffer) == written(text))
                }
            }
        }
    }

    @Test func `is the same for many escapes as for one`() {
        var random = SeededGenerator(seed: 29)
        var buffer = ByteBuffer(capacity: 1)
        let bytes: [UInt8] = [0x61, 0x62, 0x20, 0xC5, 0x99, 0x22, 0x5C, 0x0A, 0x01, 0x1F]
        for _ in 0..<2_000 {
            let share = Int.random(in: 1...20, using: &random)
            let text = (0..<Int.random(in: 0...200, using: &random)).map { _ in
                Int.random(in: 0..<share, using: &random) == 0
                    ? bytes[Int.random(in: 5...9, using: &random)]
                    : bytes[
                        Int.random(in: 0...4, using: &random)]
            }
            #expect(appended(text, to: &buffer) == written(text))
        }
    }
}
