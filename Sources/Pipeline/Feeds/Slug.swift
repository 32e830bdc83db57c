import Foundation
import Linguistics

/// Makes a source's id out of words.
enum Slug {
    private static let longest = 48

    /// Lower-case letters a-z, digits and hyphens; Cyrillic is written in Latin letters. Nil when nothing is left.
    static func of(_ text: String) -> String? {
        let latin = text.applyingTransform(.toLatin, reverse: false) ?? text
        let plain = Folding.fold(latin).unicodeScalars.map { scalar -> Character in
            let isKept = (0x61...0x7A).contains(scalar.value) || (0x30...0x39).contains(scalar.value)
            return isKept ? Character(scalar) : "-"
        }
        let words = String(plain).split(separator: "-")
        var slug = ""
        for word in words {
            guard slug.count + word.count < longest else { break }
            slug += (slug.isEmpty ? "" : "-") + word
        }
        return slug.isEmpty ? words.first.map { String($0.prefix(longest)) } : slug
    }

    /// The name of a site without `www` and its ending: `lipova` for `https://www.lipova.cz/`.
    static func ofSite(_ url: String) -> String? {
        guard let start = url.range(of: "://") else { return nil }
        let host = url[start.upperBound...].prefix { $0 != "/" && $0 != ":" && $0 != "?" && $0 != "#" }
        let labels = host.split(separator: ".").filter { $0.lowercased() != "www" }
        let isNumeric = labels.allSatisfy { $0.allSatisfy { $0.isNumber } }
        return of(labels.count < 2 || isNumeric ? String(host) : labels.dropLast().joined(separator: "-"))
    }

    /// `slug`, or with the first number that makes it new.
    static func unique(_ slug: String, among taken: Set<String>) -> String {
        guard taken.contains(slug) else { return slug }
        var number = 2
        while taken.contains("\(slug)-\(number)") { number += 1 }
        return "\(slug)-\(number)"
    }
}
