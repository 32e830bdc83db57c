import Hummingbird

/// The headers that every answer carries, errors included.
enum StrictHeaders {
    /// No script but the one file, no frame, no foreign host: harvested text stays text even if an escape were forgotten.
    private static let fields: [(FieldName?, String)] = [
        (
            .contentSecurityPolicy,
            """
            default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; \
            frame-ancestors 'none'
            """
        ),
        (.xContentTypeOptions, "nosniff"),
        (FieldName("Referrer-Policy"), "no-referrer"),
        (FieldName("Cross-Origin-Opener-Policy"), "same-origin"),
        (FieldName("Permissions-Policy"), "geolocation=(), camera=(), microphone=()"),
    ]

    static func add(to headers: inout HTTPFields) {
        for (name, value) in fields { if let name { headers[name] = value } }
    }

    static func add(to response: inout Response, isPublicData: Bool) {
        add(to: &response.headers)
        guard isPublicData else {
            set("Cross-Origin-Resource-Policy", "same-origin", &response)
            return
        }
        response.headers[.accessControlAllowOrigin] = "*"
        response.headers[.accessControlExposeHeaders] = "ETag, Link, RateLimit, RateLimit-Policy, Retry-After"
        set("Cross-Origin-Resource-Policy", "cross-origin", &response)
    }

    private static func set(_ name: String, _ value: String, _ response: inout Response) {
        if let name = FieldName(name) { response.headers[name] = value }
    }
}
