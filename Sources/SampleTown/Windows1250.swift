/// The code page that old Central European radio and newspaper systems still write.
struct Windows1250 {
    private let codes: [Unicode.Scalar: UInt8]

    init() {
        var codes: [Unicode.Scalar: UInt8] = [:]
        for (index, scalar) in Self.upperHalf.unicodeScalars.enumerated() where scalar != "\u{FFFD}" {
            codes[scalar] = UInt8(128 + index)
        }
        self.codes = codes
    }

    /// The text's bytes; a letter outside the code page becomes an XML character reference.
    func bytes(of text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                bytes.append(UInt8(scalar.value))
            } else if let code = codes[scalar] {
                bytes.append(code)
            } else {
                bytes.append(contentsOf: "&#\(scalar.value);".utf8)
            }
        }
        return bytes
    }

    /// Codes 128 to 255 in order (Unicode's CP1250.TXT); U+FFFD marks the five that are not assigned.
    private static let upperHalf =
        "€\u{FFFD}‚\u{FFFD}„…†‡\u{FFFD}‰Š‹ŚŤŽŹ\u{FFFD}‘’“”•–—\u{FFFD}™š›śťžź"
        + "\u{A0}ˇ˘Ł¤Ą¦§¨©Ş«¬\u{AD}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż"
        + "ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
        + "ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙"
}
