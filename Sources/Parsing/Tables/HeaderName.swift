/// A column's name as it is compared: lower case, letters and digits only, without Latin diacritics.
enum HeaderName {
    static func folded(_ name: String) -> String {
        var result = ""
        for character in name.lowercased() {
            guard let scalar = character.unicodeScalars.first, scalar.properties.isAlphabetic || character.isNumber
            else { continue }
            // Strings compare by canonical equivalence, so a decomposed letter is found as well.
            result += bare[String(character)] ?? String(character)
        }
        return result
    }

    private static let bare: [String: String] = [
        "á": "a", "ä": "a", "ą": "a", "č": "c", "ć": "c", "ď": "d", "é": "e", "ě": "e", "ę": "e", "í": "i", "ĺ": "l",
        "ľ": "l", "ł": "l", "ň": "n", "ń": "n", "ó": "o", "ô": "o", "ö": "o", "ř": "r", "ŕ": "r", "š": "s", "ś": "s",
        "ß": "ss", "ť": "t", "ú": "u", "ů": "u", "ü": "u", "ý": "y", "ž": "z", "ź": "z", "ż": "z",
    ]
}
