/// Why the file that a source's address names could not be read.
package struct FileFault: Hashable, Sendable {
    /// The address, where it is what is wrong.
    package let path: String
    package let reason: Reason

    package enum Reason: String, Hashable, Sendable, CaseIterable {
        case missing
        /// This program may not read it.
        case forbidden
        case unreadable
        /// A folder, a pipe, a device.
        case notOrdinary
        /// Its source may read no files (`allowLocal`).
        case notAllowed
        /// The address names no file.
        case noPath
    }

    package init(path: String, reason: Reason) {
        self.path = path
        self.reason = reason
    }
}

extension FileFault: LosslessStringConvertible {
    /// `missing /srv/radio.xml`.
    package var description: String { "\(reason.rawValue) \(path)" }

    package init?(_ description: String) {
        guard let (words, path) = description.words(1), let reason = Reason(rawValue: words[0]) else { return nil }
        self.init(path: path, reason: reason)
    }
}
