/// The elements of HTML that reading a page tells apart.
package enum HTMLTag: UInt8, Sendable, CaseIterable {
    /// Not an element: a run of text.
    case text
    /// An element without a name of its own here, such as those that a site makes up.
    case other
    case html, head, body, title, meta, link, base
    case script, style, template, noscript, iframe, object, embed, applet, svg, math, canvas, frame, frameset, noframes
    case form, input, textarea, select, option, optgroup, button, label, fieldset, legend, datalist, output
    case header, footer, nav, aside, main, section, article, hgroup, dialog, menu, address, search
    case div, p, pre, blockquote, center, details, summary, figure, figcaption, picture, source, img, video, audio,
        track
    case h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, hr, br
    case table, caption, colgroup, col, thead, tbody, tfoot, tr, td, th
    case a, abbr, b, bdi, bdo, big, cite, code, data, del, dfn, em, font, i, ins, kbd, mark, q, rp, rt, ruby, s, samp
    case small, span, strike, strong, sub, sup, time, tt, u, `var`, wbr
    case area, bgsound, dir, isindex, keygen, listing, map, marquee, noembed, param, plaintext, portal, slot, xmp

    /// The element of that name, written in any case.
    package init(name: String) {
        self = HTMLTag.byName[name] ?? HTMLTag.byName[name.lowercased()] ?? .other
    }

    package var name: String { HTMLTag.names[Int(rawValue)] }

    private static let names = allCases.map { "\($0)" }

    private static let byName: [String: HTMLTag] = {
        var byName: [String: HTMLTag] = [:]
        for tag in allCases where tag != .text && tag != .other { byName["\(tag)"] = tag }
        byName["image"] = .img
        return byName
    }()
}
