/// Where we read gofeed's pairs otherwise than gofeed.
enum UniversalDisagreements {
    static let known: [String: Disagreement] = Dictionary(
        uniqueKeysWithValues: noPlace + dates + identifiers + links + images + others)

    private static let noPlace = [
        "extensions/dublincore/dublincore_channel_fields", "translator/atom/feed_categories_-_atom_feed_categories",
        "translator/atom/feed_copyright_-_atom03_feed_copyright",
        "translator/atom/feed_copyright_-_atom10_feed_rights",
        "translator/atom/feed_generator_-_atom03_feed_generator",
        "translator/atom/feed_generator_-_atom10_feed_generator_name",
        "translator/rss/feed_category_-_rss_channel_category", "translator/rss/feed_copyright_-_rss_channel_copyright",
        "translator/rss/feed_fallbacks_-_rss_channel_dc", "translator/rss/feed_fallbacks_-_rss_channel_itunes",
        "translator/rss/feed_generator_-_rss_channel_generator",
    ].map { name in
        var fields: Set<String> = []
        if name.contains("copyright") || name.hasSuffix("_dc") || name.contains("dublin") { fields.insert("copyright") }
        if name.contains("generator") { fields.insert("generator") }
        if name.contains("categor") || name.hasSuffix("_itunes") || name.contains("dublin") {
            fields.insert("categories")
        }
        return (
            name,
            Disagreement(
                fields, because: "JSON Feed's lines, which are ours, have no copyright, generator or topics of a feed.")
        )
    }

    private static let dates = [
        (
            "translator/atom/feed_item_updated_-_atom03_feed_entry_modified",
            Disagreement(
                "item.published", because: "A change is no publication; nothing says when the entry was published.")
        ),
        (
            "translator/json/json10_full",
            Disagreement("updated", because: "The feed states no date, and that of its first item is the item's own.")
        ),
        (
            "translator/json/json11_full",
            Disagreement("updated", because: "The feed states no date, and that of its first item is the item's own.")
        ),
        (
            "extensions/dublincore/dublincore_item_fields",
            Disagreement(
                "item.guid", "item.updated",
                because: "dc:identifier is the resource's identifier, and its one date does not say that it changed.")
        ),
        (
            "translator/rss/feed_item_fallbacks_-_rss_channel_item_extensions",
            Disagreement("item.updated", because: "One date, dc:date, does not say that the item was changed later.")
        ),
    ]

    private static let identifiers = [
        (
            "translator/rss/feed_item_description_-_rdf_item_description",
            Disagreement(
                "item.guid", "item.link",
                because: "RSS 1.0 (5.5): rdf:about identifies the item and should be its link.")
        ),
        (
            "translator/rss/feed_item_title_-_rdf_item_title",
            Disagreement(
                "item.guid", "item.link",
                because: "RSS 1.0 (5.5): rdf:about identifies the item and should be its link.")
        ),
        (
            "translator/rss/feed_item_link_-_rdf_item_link",
            Disagreement("item.guid", because: "RSS 1.0 (5.5): rdf:about identifies the item.")
        ),
    ]

    private static let links = [
        "translator/rss/feed_item_links_-_rss_channel_item_links", "translator/rss/feed_links_-_rdf_channel_links",
        "translator/rss/feed_links_-_rss_channel_links",
    ].map { name in
        let fields: Set<String> = name.contains("_item_") ? ["item.link", "item.links"] : ["link", "links"]
        return (
            name, Disagreement(fields, because: "RSS allows one link; the first is the publisher's, more are slips.")
        )
    }

    private static let images = [
        (
            "translator/atom/feed_image_-_atom10_feed_logo",
            Disagreement("image", because: "The line's field is the icon, and the feed states one beside its logo.")
        ),
        (
            "translator/rss/feed_image_-_rss_channel_description",
            Disagreement("image", because: "A picture in the description is a part of it, not stated as the feed's.")
        ),
        (
            "translator/rss/feed_item_image_-_rss_channel_item_content",
            Disagreement("item.image", because: "A picture in the text is a part of it, not stated as the item's.")
        ),
        (
            "translator/rss/feed_item_image_-_rss_channel_item_description",
            Disagreement("item.image", because: "A picture in the text is a part of it, not stated as the item's.")
        ),
    ]

    private static let others = [
        (
            "extensions/dublincore/dublincore_item_multiple_values",
            Disagreement("item.authors", because: "dc:creator stands twice: the item has two authors.")
        ),
        (
            "translator/rss/feed_item_category_-_rss_channel_item_custom",
            Disagreement(
                "items", because: "An item of made-up elements only says nothing: it is a rejection with its line.")
        ),
        (
            "translator/rss/feed_link_-_rss_channel_itunes_subtitle",
            Disagreement("description", because: "The subtitle is the only description that the feed has.")
        ),
    ]
}
