import Linguistics
import Records

/// Tells what scraped feeds list beside their news: menus, links to a part of the page, profiles of the town.
///
/// Each rule speaks only of items without a date and without words beyond their title; a dated item is never junk.
struct JunkRules {
    private let item: ParsedItem
    private let words: [Word]
    private let hasOwnText: Bool
    private let isEmpty: Bool
    private let link: URLParts?
    private let hasOwnID: Bool
    private let isChosen: Bool

    /// `isChosen`: a person's rule picks the item out of its page, so that it is no entry of the menu.
    init(item: ParsedItem, text: ItemText, isChosen: Bool) {
        self.isChosen = isChosen
        self.item = item
        let name = text.title ?? text.text
        words = Tokenizer.words(in: name)
        hasOwnText =
            !text.text.isEmpty && text.title.map { Folding.fold($0) != Folding.fold(text.text) } ?? (words.count > 6)
        // What is left of it counts: a file of an export has no address that anybody could open.
        isEmpty =
            text.title == nil && text.text.isEmpty && Links.attachments(item.attachments).isEmpty
            && item.image.flatMap(Links.address) == nil
        // The address inside of a doubled one, where there is one.
        link = item.url.map { URLParts(URLKey.unwrappedText($0) ?? $0) }
        hasOwnID = item.id.map { $0 != item.url } ?? false
    }

    /// Why the item is no record; nil when it is one.
    var refusal: (kind: Rejection.Kind, reason: String)? {
        if isEmpty {
            // A tombstone needs no words: it names what its source withdrew.
            if item.isWithdrawn, item.id != nil { return nil }
            return item.attachments.isEmpty
                ? (.empty, "it has neither title nor text nor attachment")
                : (.empty, "it has neither title nor text, and its files have no address on the web")
        }
        return menuReason.map { (.menu, $0) }
    }

    /// Why the item is but a link of the site; nil when it is not.
    private var menuReason: String? {
        guard item.datePublished == nil, item.startAt == nil, !hasOwnText, item.attachments.isEmpty else { return nil }
        if Self.skipLinks.contains(words.map(\.folded).joined(separator: " ")) { return "it is a link within the page" }
        guard let link else { return nil }
        if let scheme = link.scheme, Self.actions.contains(scheme) { return "its link is no page (\(scheme):)" }
        guard !hasOwnID else { return nil }
        return reason(for: link)
    }

    private func reason(for link: URLParts) -> String? {
        let segments = link.path.split(separator: "/")
        if let fragment = link.fragment, !fragment.hasPrefix("!"), segments.isEmpty || words.count <= 2 {
            return "it is a link within the page (#\(fragment))"
        }
        let domain = link.host.split(separator: ".").suffix(2).joined(separator: ".")
        if Self.networks.contains(domain), segments.count <= 1 || segments.first == "channel" || segments.first == "c" {
            return "it is a link to a profile on \(domain)"
        }
        guard !isChosen, words.count <= Self.longestMenuEntry else { return nil }
        if segments.isEmpty { return "it is a link to the site \(link.host)" }
        guard segments.count == 1, !link.path.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
        return "it is an entry of the site's menu: \(words.map(\.surface).joined(separator: " "))"
    }

    /// Words of a menu's entry.
    private static let longestMenuEntry = 3

    /// Schemes that start a program instead of naming a page.
    private static let actions: Set<String> = ["mailto", "tel", "sms", "javascript", "data", "skype", "whatsapp"]

    private static let networks: Set<String> = [
        "facebook.com", "instagram.com", "twitter.com", "x.com", "youtube.com", "t.me", "tiktok.com", "linkedin.com",
        "flickr.com", "threads.net", "vimeo.com",
    ]

    private static let skipLinks: Set<String> = [
        "preskocit na obsah", "preskocit na hlavni obsah", "prejit na obsah", "skocit na obsah", "zum inhalt springen",
        "zum hauptinhalt springen", "direkt zum inhalt", "skip to content", "skip to main content",
        "перейти до вмісту", "перейти до основного вмісту", "prejst na obsah", "przejdz do tresci",
    ]
}
