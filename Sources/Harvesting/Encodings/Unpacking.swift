/// Takes what was unpacked; throws to stop the unpacking.
typealias UnpackedBytes = (UnsafeRawBufferPointer) throws(EncodingFault) -> Void

/// Undoes one packing of a body that arrives in pieces.
protocol Unpacking: AnyObject {
    /// Nothing is lacking that the packing itself could tell.
    var isWhole: Bool { get }

    /// Unpacks `bytes` and gives away what came of them, in pieces.
    func unpack(_ bytes: UnsafeRawBufferPointer, _ give: UnpackedBytes) throws(EncodingFault)
}
