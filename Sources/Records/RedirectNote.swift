/// Where a server led a source's question: kept until the source's night is stored, so that a run that was cut short does
/// not ask again.
package struct RedirectNote: Hashable, Sendable {
    package let source: Source.ID
    /// The address that was asked for.
    package let url: String
    /// 300 to 399.
    package let status: Int
    package let target: String
    /// Whether a server of this machine answered.
    package let isFromOwnMachine: Bool

    package var isPermanent: Bool { status == 301 || status == 308 }

    package init(source: Source.ID, url: String, status: Int, target: String, isFromOwnMachine: Bool) {
        self.source = source
        self.url = url
        self.status = status
        self.target = target
        self.isFromOwnMachine = isFromOwnMachine
    }
}
