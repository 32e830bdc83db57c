import Parsing
import Records

/// An OPML document without the secrets that other readers write into it: cookies, fields of a request, the password of
/// a proxy, addresses with a token. A file that holds one is read, copied and exported by many.
package struct OutlineSecrets {
    /// The document without them; an outline's own address stays, as the reason for which it is refused.
    package let document: OutlineDocument
    package let leftOut: [LeftOut]

    package struct LeftOut: Hashable, Sendable {
        /// What the outline is called, or `head`.
        package let outline: String
        package let line: Int?
        package let attribute: String

        package var description: String {
            "\(outline)\(line.map { " (line \($0))" } ?? ""): \(attribute) holds a secret and is left out; where the "
                + "source needs one, its file names it under \"token\" (docs/configuration.md)"
        }
    }

    package init(in document: OutlineDocument) {
        var leftOut: [LeftOut] = []
        var clean = document
        clean.head = document.head.filter { entry in
            guard Self.holdsSecret(entry.value) else { return true }
            leftOut.append(LeftOut(outline: "head", line: nil, attribute: entry.name))
            return false
        }
        clean.outlines = Self.clean(document.outlines, &leftOut)
        self.document = clean
        self.leftOut = leftOut
    }

    /// `draft` without those that an earlier import left in its file.
    package static func removed(from draft: SourceDraft) -> SourceDraft {
        let place = OutlinePlace(draft["outline"])
        let attributes = place.attributes.filter { !isSecret($0) }
        return attributes == place.attributes
            ? draft : draft.setting("outline", to: OutlinePlace(folders: place.folders, attributes: attributes).json)
    }

    private static func clean(_ outlines: [Outline], _ leftOut: inout [LeftOut]) -> [Outline] {
        outlines.map { outline in
            var own = outline
            own.attributes = outline.attributes.filter { attribute in
                guard isSecret(attribute) else { return true }
                leftOut.append(
                    LeftOut(outline: outline.name ?? "an outline", line: outline.line, attribute: attribute.name))
                return false
            }
            own.children = clean(outline.children, &leftOut)
            return own
        }
    }

    private static func isSecret(_ attribute: Outline.Attribute) -> Bool {
        if attribute.value.allSatisfy(\.isWhitespace) { return false }
        if attribute.namespace == nil, attribute.name == "xmlUrl" { return false }
        // Our own words are checked as the files are; `token` there says where a secret is kept.
        let isNamed = attribute.namespace != OutlineNamespace.letopis && SecretMask.isSecretName(attribute.name)
        return isNamed || isOptionWithSecret(attribute) || holdsSecret(attribute.value)
    }

    /// FreshRSS names what it gives to curl by curl's own names.
    private static func isOptionWithSecret(_ attribute: Outline.Attribute) -> Bool {
        let name = attribute.name.uppercased()
        guard name.hasPrefix("CURLOPT_") else { return false }
        if ["COOKIE", "USERPWD", "USERNAME", "POSTFIELDS", "BEARER"].contains(where: name.contains) { return true }
        if name.hasSuffix("PROXY") { return attribute.value.contains("@") }
        guard name.hasSuffix("HEADER") else { return false }
        // Any field may be one that a server knows somebody by, but for a few.
        let field = attribute.value.prefix { $0 != ":" }.lowercased().filter { !$0.isWhitespace }
        let isOneField = attribute.value.replacing("://", with: "").count { $0 == ":" } == 1
        return !isOneField || !["accept", "accept-language", "user-agent", "referer", "cache-control"].contains(field)
    }

    private static func holdsSecret(_ value: String) -> Bool {
        SecretMask.text(value) != value
            || ["authorization:", "bearer ", "cookie:"].contains { value.lowercased().hasPrefix($0) }
    }
}
