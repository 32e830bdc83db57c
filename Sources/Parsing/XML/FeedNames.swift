import Markup

/// The names of a document, in the order of their numbers.
struct FeedNames {
    struct Attribute {
        let name: XMLName
        let lowercased: String
        let role: Role

        /// What an attribute means in any element.
        enum Role {
            case base, language, none
            /// `BASE` of CDF, which is xml:base before there was one.
            case channelBase
        }
    }

    /// What an element's name means; nil when it means nothing.
    private(set) var elements: [FeedElement?] = []
    private(set) var written: [XMLName] = []
    private(set) var attributes: [Attribute] = []

    mutating func add(_ name: XMLName, meaning element: FeedElement?) -> Int {
        elements.append(element)
        written.append(name)
        return written.count - 1
    }

    mutating func add(attribute name: XMLName) -> Int {
        var role = Attribute.Role.none
        if name.prefix == "xml", name.local == "base" { role = .base }
        if name.prefix == "xml", name.local == "lang" { role = .language }
        let lowercased = name.local.lowercased()
        if name.prefix == nil, lowercased == "base" { role = .channelBase }
        attributes.append(Attribute(name: name, lowercased: lowercased, role: role))
        return attributes.count - 1
    }
}
