/// A Czech, Slovak or Polish place name as Ukrainian texts write it, which is by sound: Orlová, Орлова.
enum Transliteration {
    static func cyrillic(_ name: String) -> String? {
        guard name.unicodeScalars.first.map({ $0.value < 0x250 }) ?? false else { return nil }
        var result = ""
        var rest = name[...]
        while !rest.isEmpty {
            if let pair = pairs.first(where: { rest.lowercased().hasPrefix($0.0) }) {
                result += rest.first?.isUppercase == true ? pair.1.capitalized : pair.1
                rest = rest.dropFirst(pair.0.count)
            } else {
                result.append(rest.removeFirst())
            }
        }
        return result
    }

    private static let pairs: [(String, String)] = [
        ("ch", "х"), ("šť", "щ"), ("ja", "я"), ("je", "є"), ("ji", "ї"), ("ju", "ю"), ("a", "а"), ("á", "а"),
        ("b", "б"),
        ("c", "ц"), ("č", "ч"), ("d", "д"), ("ď", "д"), ("e", "е"), ("é", "е"), ("ě", "є"), ("f", "ф"), ("g", "г"),
        ("h", "г"),
        ("i", "і"), ("í", "і"), ("j", "й"), ("k", "к"), ("l", "л"), ("ľ", "л"), ("m", "м"), ("n", "н"), ("ň", "н"),
        ("o", "о"),
        ("ó", "о"), ("p", "п"), ("r", "р"), ("ř", "рж"), ("s", "с"), ("š", "ш"), ("t", "т"), ("ť", "т"), ("u", "у"),
        ("ú", "у"),
        ("ů", "у"), ("v", "в"), ("w", "в"), ("y", "и"), ("ý", "и"), ("z", "з"), ("ž", "ж"),
    ]
}
