import Records

// GRDB has a class of this name.
import struct Records.Record

/// What deduplication once made of records' texts, so that a night reads only the new ones.
package struct KeptSignatures: Sendable {
    /// Who made them: another program version or lexicon makes others, and these are then worth nothing.
    package let maker: String
    package var bytes: [Record.ID: [UInt8]]

    package init(maker: String, bytes: [Record.ID: [UInt8]] = [:]) {
        self.maker = maker
        self.bytes = bytes
    }
}
