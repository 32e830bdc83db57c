import Parsing
import Records

/// An OPML document's feeds as sources.
package struct OutlineImport: Sendable {
    package private(set) var drafts: [SourceDraft] = []
    package private(set) var refusals: [Refusal] = []
    /// The document as it is kept for an export: outlines that became no source say why (`refused`), and hold no secret.
    package private(set) var document: OutlineDocument
    private var ids: Set<String>
    private var urls: [String: String]

    /// An outline that becomes no source, and why.
    package struct Refusal: Hashable, Codable, Sendable {
        package let name: String
        package let line: Int?
        package let reason: String
        /// Whether its address holds a secret.
        package let isSecret: Bool
        /// Whether its feed is a source already: there is nothing to do.
        package let isThere: Bool
    }

    /// Rules that FreshRSS knows under the same names.
    static let sharedRules = Set(ListRules.CodingKeys.allCases.map(\.rawValue))

    /// `existing` are the sources that are there already: their ids are not given again, their addresses not added
    /// twice.
    package init(_ document: OutlineDocument, existing: [SourceDraft]) {
        ids = Set(existing.map(\.id))
        urls = Dictionary(existing.map { ($0.url, $0.id) }) { first, _ in first }
        self.document = document
        self.document.outlines = walk(document.outlines, below: [])
    }

    /// The outlines as they are kept.
    private mutating func walk(_ outlines: [Outline], below folders: [OutlinePlace.Folder]) -> [Outline] {
        outlines.map { outline in
            let outline = outline.withWebAddress
            var kept = outline
            if let reason = refusal(of: outline, below: folders) {
                refuse(outline, reason)
                kept.attributes = Self.marked(outline, reason)
            }
            kept.children = walk(outline.children, below: folders + folder(outline))
            return kept
        }
    }

    private mutating func refusal(of outline: Outline, below folders: [OutlinePlace.Folder]) -> String? {
        if let url = outline.feedURL { return take(outline, url: url, below: folders) }
        return outline.children.isEmpty && isFeedWithoutAddress(outline)
            ? "it gives no address of a feed (xmlUrl)" : nil
    }

    private static func marked(_ outline: Outline, _ reason: String) -> [Outline.Attribute] {
        outline.attributes.filter { !$0.isRefusal }.map { attribute in
            Outline.Attribute(attribute.name, SecretMask.text(attribute.value), namespace: attribute.namespace)
        } + [Outline.Attribute(Outline.Attribute.refusal, SecretMask.text(reason), namespace: OutlineNamespace.letopis)]
    }

    /// A folder without a name is none.
    private func folder(_ outline: Outline) -> [OutlinePlace.Folder] {
        guard outline.feedURL == nil, let name = outline.name else { return [] }
        let key = outline.value("text") == nil ? "title" : "text"
        let others = outline.attributes.filter { $0.namespace != nil || $0.name != key }
        return [OutlinePlace.Folder(name: name, attributes: others)]
    }

    private func isFeedWithoutAddress(_ outline: Outline) -> Bool {
        ["rss", "atom", "include", "link"].contains(outline.value("type")?.lowercased())
            || outline.value("htmlUrl") != nil
    }

    /// Makes a source of the feed, or returns why not; nil too for one that is a source already, whose further place is
    /// told, and kept as it is.
    private mutating func take(
        _ outline: Outline, url: String, below folders: [OutlinePlace.Folder]
    ) -> String? {
        if let known = urls[url] {
            refuse(outline, "its address is already that of the source \(known)", isThere: true)
            return nil
        }
        let draft = draft(of: outline, url: url, below: folders)
        if ids.contains(draft.id) {
            return "there is already a source \(draft.id), with another address"
        }
        let problems = draft.problems()
        guard problems.isEmpty else { return problems.joined(separator: "; ") }
        ids.insert(draft.id)
        urls[url] = draft.id
        drafts.append(draft)
        return nil
    }

    private mutating func refuse(_ outline: Outline, _ reason: String, isThere: Bool = false) {
        refusals.append(
            Refusal(
                name: outline.name ?? outline.feedURL ?? "an outline", line: outline.line, reason: reason,
                isSecret: outline.feedURL.flatMap(SecretMask.secretName) != nil, isThere: isThere))
    }

    private func draft(of outline: Outline, url: String, below folders: [OutlinePlace.Folder]) -> SourceDraft {
        var members: [JSONValue.Member] = [JSONValue.Member(key: "url", value: .text(url))]
        var rules: [JSONValue.Member] = []
        var kept: [Outline.Attribute] = []
        for attribute in outline.attributes {
            switch meaning(of: attribute, in: outline) {
            case .told: break
            case .kept: kept.append(attribute)
            case .key(let member): members.append(member)
            case .rule(let member): rules.append(member)
            }
        }
        // A source without a name is called by its id in lists, and so it was exported, without a title.
        let isNameless =
            outline.value("title") == nil && outline.name == outline.value("id", namespace: OutlineNamespace.letopis)
        if let name = outline.name, !isNameless {
            members.append(JSONValue.Member(key: "name", value: .text(name)))
        }
        if let language = outline.value("language"), LanguageTag.fault(in: language) == nil {
            members.append(JSONValue.Member(key: "language", value: .text(language)))
        }
        if let reason = reasonNotToRead(outline, below: folders), !members.contains(where: { $0.key == "enabled" }) {
            members.append(JSONValue.Member(key: "enabled", value: .truth(false)))
            members.append(JSONValue.Member(key: "disabledBecause", value: .text(reason)))
        }
        if !rules.isEmpty { members.append(JSONValue.Member(key: "rules", value: JSONValue(.object(rules), line: 0))) }
        if let place = OutlinePlace(folders: folders, attributes: kept).json {
            members.append(JSONValue.Member(key: "outline", value: place))
        }
        let draft = SourceDraft(members: members)
        return draft["id"] == nil ? named(draft, outline, folders) : draft
    }

    /// Why a feed comes in switched off; nil for one that is to be read.
    private func reasonNotToRead(_ outline: Outline, below folders: [OutlinePlace.Folder]) -> String? {
        let marks = [outline.attributes] + folders.map(\.attributes)
        let isComment = marks.joined().contains {
            $0.namespace == nil && $0.name == "isComment" && $0.value.lowercased() == "true"
        }
        if isComment { return "commented out in the OPML document (isComment)" }
        // FreshRSS's ways to read pages and documents that are no feeds; Letopis shares the one.
        guard let type = outline.value("type"), type.contains("+"), type != "HTML+XPath" else { return nil }
        return "Letopis does not read the type \(type)"
    }

    private enum Meaning {
        /// The source's other keys say the same.
        case told
        /// Another program's word.
        case kept
        case key(JSONValue.Member)
        case rule(JSONValue.Member)
    }

    private func meaning(of attribute: Outline.Attribute, in outline: Outline) -> Meaning {
        switch attribute.namespace {
        case nil:
            switch attribute.name {
            case "xmlUrl": return .told
            // Not every program writes a language's code there.
            case "language": return LanguageTag.fault(in: attribute.value) == nil ? .told : .kept
            case "text", "title": return attribute.value == outline.name ? .told : .kept
            case "type": return ["rss", "HTML+XPath"].contains(attribute.value) ? .told : .kept
            default: return .kept  // a name, not an enum
            }
        case OutlineNamespace.letopis where attribute.isRefusal: return .told
        case OutlineNamespace.letopis:
            let value = OutlineValue.value(of: attribute.value)
            return attribute.name.hasPrefix("rules.")
                ? .rule(JSONValue.Member(key: String(attribute.name.dropFirst("rules.".count)), value: value))
                : .key(JSONValue.Member(key: attribute.name, value: value))
        case OutlineNamespace.freshRSS where Self.sharedRules.contains(attribute.name):
            let isEmpty = attribute.value.allSatisfy(\.isWhitespace)
            return isEmpty ? .told : .rule(JSONValue.Member(key: attribute.name, value: .text(attribute.value)))
        default: return .kept  // an address, not an enum
        }
    }

    /// With an id and a kind for a source that comes from another program.
    private func named(_ draft: SourceDraft, _ outline: Outline, _ folders: [OutlinePlace.Folder]) -> SourceDraft {
        let slug = outline.name.flatMap(Slug.of) ?? Slug.ofSite(draft.url) ?? "source"
        let words = [outline.name, outline.value("category"), draft.url].compactMap { $0 } + folders.map(\.name)
        let kind = KindGuess.kind(format: nil, words: words)
        let known = draft.setting("id", to: Slug.unique(slug, among: ids))
        return kind == .web || draft["kind"] != nil ? known : known.setting("kind", to: kind.rawValue)
    }
}

extension Outline.Attribute {
    /// Why the outline became no source, in Letopis' own namespace.
    static let refusal = "refused"

    var isRefusal: Bool { name == Self.refusal && namespace == OutlineNamespace.letopis }
}

extension Outline {
    /// With the address of its feed as a web address: `HTTPS://`, and the `feed://` and `feed:https://` of old readers, are
    /// the same.
    fileprivate var withWebAddress: Outline {
        guard let url = feedURL else { return self }
        var outline = self
        outline.attributes = attributes.map { attribute in
            guard attribute.namespace == nil, attribute.name == "xmlUrl", attribute.value == url else {
                return attribute
            }
            return Attribute(attribute.name, WebScheme.normalized(url), namespace: nil)
        }
        return outline
    }
}
