/// Query parameters that say how a reader came, not what is read.
///
/// Names that carry meaning on municipal sites (`id`, `p`, `ref`, `source`, `clanek`, `story_fbid`) are not here.
package enum TrackingParameters {
    /// In any case.
    package static func contains(_ name: String) -> Bool {
        let name = name.lowercased()
        return names.contains(name) || prefixes.contains { name.hasPrefix($0) }
    }

    /// Whether a query or a fragment holds nothing else.
    static func isAll(of query: String) -> Bool {
        let parameters = query.split(separator: "&")
        return !parameters.isEmpty
            && parameters.allSatisfy { $0.contains("=") && contains(String($0.prefix { $0 != "=" })) }
    }

    private static let prefixes = ["utm_", "mtm_", "pk_", "piwik_", "__hs", "hsa_", "oly_", "vero_", "fb_action_"]

    private static let names: Set<String> = [
        "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "igsh", "igshid", "mc_cid",
        "mc_eid",
        "_ga", "_gl", "_hsenc", "srsltid", "spm", "s_cid", "cmpid", "wt_mc", "wt_zmc", "xtor", "echobox", "fb_source",
        "__twitter_impression", "mkt_tok", "_openstat", "rb_clickid", "jsessionid", "phpsessid", "sid",
    ]
}
