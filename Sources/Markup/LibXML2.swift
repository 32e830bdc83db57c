import CLibXML2

/// libxml2's tables, which must be built once before threads use them.
enum LibXML2 {
    private static let ready: Void = xmlInitParser()

    static func prepare() { ready }
}
