import Archiving

/// The answer of `/api/v1/items`.
struct ItemsJSON {
    let page: SearchPage
    let input: String
    let items: [ItemJSON]
    let links: Links

    struct Links {
        let own: String
        let next: String?
        let html: String
        let atom: String
        let feed: String
    }

    func write(to json: inout JSONWriter) throws {
        try json.object { json in
            writeFacets(to: &json)
            json.member("facets_complete", !page.isPartial)
            try json.member("items", items) { json, item in try item.write(to: &json) }
            writeLinks(to: &json)
            json.member("next", page.nextCursor)
            json.member("partial", page.isPartial)
            try json.member("query") { json in
                json.member("input", input)
                json.member("parsed", page.parsed)
                try json.member("warnings", encoding: page.warnings)
            }
            try json.member("took_ms", encoding: (page.tookMilliseconds * 10).rounded() / 10)
            json.member("total") { json in
                json.member("relation", page.total.relation.rawValue)
                json.member("value", page.total.value)
            }
        }
    }

    private func writeFacets(to json: inout JSONWriter) {
        json.member("facets") { json in
            for (facet, values) in page.facets.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                json.member(facet.rawValue, values) { json, value in
                    json.object { json in
                        json.member("count", value.count)
                        json.member("value", value.value)
                    }
                }
            }
        }
    }

    private func writeLinks(to json: inout JSONWriter) {
        json.member("links") { json in
            json.member("atom", links.atom)
            json.member("feed", links.feed)
            json.member("html", links.html)
            json.member("next", links.next)
            json.member("self", links.own)
        }
    }
}
