import Parsing
import Records

enum SourceReader {
    /// A source file's object. With problems noted in `reader`, the result is only good for finding more of them.
    static func source(from reader: inout ObjectReader, configurationFolder: String) -> Source {
        reader.passOver("$schema")
        let id = reader.requiredText("id")
        if !id.isEmpty, !isSlug(id) {
            reader.note("must be a slug: lower-case letters a-z, digits and hyphens, such as town-web", at: "id")
        }
        let allowsLocal = reader.bool("allowLocal", default: false)
        let url = location(
            reader.requiredText("url"), allowsLocal: allowsLocal, in: configurationFolder, reader: &reader)
        let rules = RulesReader.rules(from: &reader)
        checkNotes(in: &reader)
        return Source(
            id: id,
            name: reader.text("name") ?? id,
            kind: reader.choice("kind", default: Source.Kind.web),
            url: url,
            format: format(in: &reader, hasListRules: rules.list != nil),
            language: language(in: &reader),
            timeZone: zone(in: &reader),
            rights: reader.choice("rights", default: Rights.link),
            excerptLength: reader.integer("excerptLength", in: 20...2000, default: Source.usualExcerptLength),
            displayUntil: day("displayUntil", in: &reader),
            audience: reader.choice("audience", default: Audience.public),
            rank: reader.integer("rank", in: 1...9, default: 5),
            isEnabled: reader.bool("enabled", default: true),
            allowsLocal: allowsLocal,
            rules: rules.list,
            articleRules: rules.article,
            ignoresRobots: reader.choice("robots", default: RobotsChoice.obey) == .ignore,
            token: TokenReader.token(from: &reader, configurationFolder: configurationFolder))
    }

    private enum RobotsChoice: String, CaseIterable {
        case obey, ignore
    }

    /// What is kept for people and for other programs; no stage reads it.
    private static func checkNotes(in reader: inout ObjectReader) {
        _ = reader.text("disabledBecause")
        guard var outline = reader.object("outline") else { return }
        let folders = outline.texts("folder") ?? []
        for key in ["attributes", "folderAttributes"] where outline.anyTexts(key).contains(where: { $0.key.isEmpty }) {
            outline.note("must not hold an attribute without a name", at: key)
        }
        if folders.contains("") { outline.note("must not hold an empty name", at: "folder") }
        reader.take(outline.finish())
    }

    private static func zone(in reader: inout ObjectReader) -> String? {
        guard let zone = reader.text("timezone") else { return nil }
        do {
            return try TownClock(timeZone: zone).identifier
        } catch {
            reader.note(error.description, at: "timezone")
            return nil
        }
    }

    private static func format(in reader: inout ObjectReader, hasListRules: Bool) -> String {
        guard let format = reader.text("format") else { return FormatName.automatic }
        if !FormatName.all.contains(format) {
            let meant = FormatName.meant(by: format) ?? Suggestion.nearest(to: format, among: FormatName.all)
            reader.note(
                "\"\(format)\" is no format (docs/formats.md has them)"
                    + (meant.map { "; did you mean \"\($0)\"?" } ?? "; leave it out to have it recognized"),
                at: "format")
        } else if format == FormatName.listPage, !hasListRules {
            reader.note("needs \"rules\" with xPathItem, which find the items in the page", at: "format")
        }
        return format
    }

    private static func language(in reader: inout ObjectReader) -> String? {
        guard let tag = reader.text("language") else { return nil }
        if let fault = LanguageTag.fault(in: tag) { reader.note(fault, at: "language") }
        return tag
    }

    private static func day(_ key: String, in reader: inout ObjectReader) -> Day? {
        guard let text = reader.text(key) else { return nil }
        let day = Day(iso8601: text)
        if day == nil { reader.note("must be a day, such as \"2027-12-31\"", at: key) }
        return day
    }

    static func isSlug(_ id: String) -> Bool {
        id.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
            && !id.hasPrefix("-") && !id.hasSuffix("-")
    }

    /// An http or https address, or, where the source may be local, a file's.
    private static func location(
        _ url: String, allowsLocal: Bool, in folder: String, reader: inout ObjectReader
    ) -> String {
        if url.hasPrefix("http://") || url.hasPrefix("https://") {
            if let name = SecretMask.secretName(in: url) {
                reader.note(
                    "holds a secret (\(name)): take it out, and say with \"token\" where it is kept; "
                        + TokenReader.advice, at: "url")
            }
            return url
        }
        if url.hasPrefix("file:") {
            if !allowsLocal {
                reader.note("a file: address needs \"allowLocal\": true", at: "url")
            }
            var path = url.dropFirst("file:".count)
            if path.hasPrefix("//") { path = path.dropFirst(2) }
            return "file:" + ConfigurationLoader.absolute(String(path), in: folder)
        }
        if !url.isEmpty { reader.note("must begin with https:// or http://", at: "url") }
        return url
    }
}
