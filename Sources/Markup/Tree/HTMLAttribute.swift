/// The attributes of HTML that reading a page needs; a tree keeps no others.
package enum HTMLAttribute: String, Sendable, CaseIterable {
    case `class`, id, href, src, alt, title, lang, dir, rel, role, style, hidden, type, name, content, property,
        datetime
    case itemprop, itemtype, itemscope, colspan, rowspan, start, width, height, download
    case ariaHidden = "aria-hidden"
    case ariaModal = "aria-modal"
    case httpEquiv = "http-equiv"
    case dataSource = "data-src"

    static let byName: [String: HTMLAttribute] = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}
