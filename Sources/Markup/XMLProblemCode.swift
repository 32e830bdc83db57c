import CLibXML2

/// Slugs for libxml2's numbers of errors, as far as people can act on them.
enum XMLProblemCode {
    static func slug(of error: xmlError) -> String {
        if error.domain == Int32(XML_FROM_NAMESPACE.rawValue) { return "undeclared-prefix" }
        return slugs[error.code] ?? "malformed"
    }

    private static let slugs: [Int32: String] = {
        let families: [(String, [xmlParserErrors])] = [
            ("truncated", [XML_ERR_TAG_NOT_FINISHED, XML_ERR_CDATA_NOT_FINISHED, XML_ERR_DOCUMENT_EMPTY]),
            // One number for "breaks off" and for "goes on after its end".
            ("document-end", [XML_ERR_DOCUMENT_END]),
            ("tag-mismatch", [XML_ERR_TAG_NAME_MISMATCH]),
            (
                "bad-reference",
                [
                    XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY, XML_ERR_ENTITYREF_SEMICOL_MISSING,
                    XML_ERR_INVALID_CHARREF, XML_ERR_INVALID_DEC_CHARREF, XML_ERR_INVALID_HEX_CHARREF,
                ]
            ),
            ("bad-character", [XML_ERR_INVALID_CHAR]),
            ("duplicate-attribute", [XML_ERR_ATTRIBUTE_REDEFINED]),
        ]
        var table: [Int32: String] = [:]
        for (slug, codes) in families {
            for code in codes { table[Int32(code.rawValue)] = slug }
        }
        return table
    }()
}
