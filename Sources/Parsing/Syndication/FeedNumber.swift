/// Numbers as feeds write them.
enum FeedNumber {
    /// A count of bytes or of anything else; nil when it is none.
    static func count(_ text: String?) -> Int? {
        guard let text = text.flatMap(Trimmed.text), let number = Int(text), number >= 0 else { return nil }
        return number
    }

    /// Seconds of `754`, `12:34` or `1:02:03`.
    static func seconds(_ text: String?) -> Int? {
        guard let text = text.flatMap(Trimmed.text) else { return nil }
        var total = 0
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 3 else { return nil }
        for part in parts {
            guard let number = Double(part), number >= 0, number < 1_000_000 else { return nil }
            total = total * 60 + Int(number)
        }
        return total
    }

    /// Latitude and longitude of `49.83 18.16`, `49.83,18.16` or `49,83 18,16`.
    static func position(_ text: String?) -> (latitude: Double, longitude: Double)? {
        guard let text else { return nil }
        let words = text.split(whereSeparator: \.isWhitespace).map { $0.trimmingCommas }.filter { !$0.isEmpty }
        // In two words with one sign each, a comma belongs to the number.
        let areDecimal = words.count == 2 && words.allSatisfy { $0.count { $0 == "," || $0 == "." } <= 1 }
        let parts = areDecimal ? words : words.flatMap { $0.split(separator: ",") }
        guard parts.count >= 2, let latitude = degrees(String(parts[0]), limit: 90),
            let longitude = degrees(String(parts[1]), limit: 180)
        else { return nil }
        return (latitude, longitude)
    }

    /// A number with a point, or with a comma as it is written in most of Europe.
    static func degrees(_ text: String?, limit: Double) -> Double? {
        guard let text = text.flatMap(Trimmed.text), let number = Double(text.replacing(",", with: ".")),
            abs(number) <= limit
        else { return nil }
        return number
    }
}

extension Substring {
    fileprivate var trimmingCommas: Substring {
        var rest = self
        while rest.first == "," || rest.first == ";" { rest.removeFirst() }
        while rest.last == "," || rest.last == ";" { rest.removeLast() }
        return rest
    }
}
