/// Takes out of a text what no format may hold, and counts it.
struct CleanText {
    private(set) var removed = 0

    /// Without control characters, bidirectional overrides and noncharacters; line breaks and tabs become spaces.
    mutating func clean(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: Self.isUnfit) else { return text }
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.value == 0x0A || scalar.value == 0x09 {
                clean.append(" ")
            } else if Self.isUnfit(scalar) {
                removed += 1
            } else {
                clean.append(scalar)
            }
        }
        return String(clean)
    }

    private static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF: true
        default: scalar.value & 0xFFFE == 0xFFFE  // code points are open-ended
        }
    }
}
