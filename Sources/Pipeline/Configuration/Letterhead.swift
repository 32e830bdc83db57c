import Linguistics
import Parsing
import Records

/// What a letter needs of a configuration, the rest of which may be wrong.
package struct Letterhead: Sendable {
    package let town: String
    package let language: Language
    package let clock: TownClock
    /// Nil where nobody is named who gets letters.
    package let mail: MailSettings?

    package init(town: String, language: Language, clock: TownClock, mail: MailSettings?) {
        self.town = town
        self.language = language
        self.clock = clock
        self.mail = mail
    }

    /// Nil when `mail` is there and cannot be used, or no clock can be had.
    init?(_ root: JSONValue, file: String, folder: String) {
        var reader = ObjectReader(root, file: file, path: "")
        let whole = TownReader.town(from: &reader)
        let country = root["town"]?["country"]?.string ?? ""
        let languages = whole?.languages ?? root["town"]?["languages"]?.elements?.compactMap(\.string) ?? []
        town = whole?.name ?? root["town"]?["name"]?.string ?? "Letopis"
        language = (languages + [TownReader.language(of: country)]).lazy.compactMap(Language.init(tag:)).first ?? .en
        do {
            clock = try whole?.clock ?? TownClock(timeZone: TownReader.zone(of: country))
        } catch {
            return nil
        }
        mail = MailReader.settings(from: &reader, configurationFolder: folder)
        if mail == nil, root["mail"] != nil { return nil }
    }
}
