/// The targets that a link may have.
enum SafeLink {
    /// The absolute http, https or mailto URL; nil for every other and for what cannot be resolved.
    static func href(_ text: String, base: URLParts?) -> String? {
        let reference = URLParts(text)
        // A colon before the first slash that is no scheme: nobody can tell what a browser makes of it.
        if reference.scheme == nil, reference.authority == nil,
            reference.path.prefix(while: { $0 != "/" }).contains(":")
        {
            return nil
        }
        if reference.scheme == "mailto" {
            return reference.path.contains("@") ? reference.text : nil
        }
        let absolute = base.map(reference.resolved(against:)) ?? reference
        guard absolute.isWebPage else { return nil }
        return absolute.text
    }
}
