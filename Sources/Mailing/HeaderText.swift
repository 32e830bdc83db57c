import Foundation

/// The text of header fields: letters beyond ASCII as encoded words, lines folded (RFC 2047, RFC 5322).
enum HeaderText {
    /// `Name: text`, folded. A line break in the text becomes a space, so that no text can add a field.
    static func field(_ name: String, _ text: String) -> String {
        folded("\(name):", words(of: text))
    }

    static func field(_ name: String, _ mailboxes: [String]) -> String {
        folded(
            "\(name):", mailboxes.enumerated().map { $0.offset + 1 < mailboxes.count ? $0.element + "," : $0.element })
    }

    static func mailbox(_ address: MailAddress) -> String {
        guard let name = address.name else { return address.address }
        if name.unicodeScalars.allSatisfy({ $0.isASCII }) {
            let isAtom = name.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " }
            return (isAtom ? name : "\"\(name.replacing("\\", with: "\\\\"))\"") + " <\(address.address)>"
        }
        return encoded(name).joined(separator: "\r\n ") + " <\(address.address)>"
    }

    private static func words(of text: String) -> [String] {
        let clean = text.split { $0.isWhitespace }.filter { !$0.isEmpty }
        let joined = clean.joined(separator: " ").filter { character in
            character.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        }
        if joined.unicodeScalars.allSatisfy({ $0.isASCII }), !joined.contains("=?"), clean.allSatisfy({ $0.count < 60 })
        {
            return joined.split(separator: " ").map(String.init)
        }
        return encoded(joined)
    }

    /// Encoded words of at most 75 characters, cut between characters.
    private static func encoded(_ text: String) -> [String] {
        var words: [String] = []
        var piece: [UInt8] = []
        for character in text {
            let bytes = Array(String(character).utf8)
            // 39 bytes are 52 of Base64, 64 with `=?utf-8?B?` and `?=`: room for the field name on the line.
            if !piece.isEmpty, piece.count + bytes.count > 39 {
                words.append(word(piece))
                piece = []
            }
            piece += bytes
        }
        if !piece.isEmpty { words.append(word(piece)) }
        return words
    }

    private static func word(_ bytes: [UInt8]) -> String { "=?utf-8?B?\(Data(bytes).base64EncodedString())?=" }

    private static func folded(_ start: String, _ words: [String]) -> String {
        var lines: [String] = []
        var line = start
        for (index, word) in words.enumerated() {
            if index > 0, line.count + 1 + word.count > 76 {
                lines.append(line)
                line = ""
            }
            line += " " + word
        }
        return (lines + [line]).joined(separator: "\r\n")
    }
}
