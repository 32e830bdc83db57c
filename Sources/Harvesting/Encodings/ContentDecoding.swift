/// Undoes a body's content encodings (RFC 9110, section 8.4) as it arrives, and knows whether its end came.
///
/// libcurl would unpack too, but takes a body that breaks off within its packing for a whole one.
final class ContentDecoding {
    /// What a request says it can read; the order is of no weight.
    static let accepted = "gzip, deflate, br, zstd"
    /// Nobody packs more than twice; libcurl allows as many.
    static let maximumEncodings = 5

    /// Outermost first.
    private let layers: [(name: String, body: any Unpacking)]
    private let maximumBytes: Int
    /// What each layer gave so far.
    private var counts: [Int]
    private var packedCount = 0

    /// `fields` are the values of the answer's Content-Encoding fields, in their order. No stage may hold more than
    /// `maximumBytes`: a small body can be large in the middle.
    init(fields: [String], maximumBytes: Int) throws(EncodingFault) {
        let names = fields.flatMap { $0.split(separator: ",") }
            .map { $0.filter { !$0.isWhitespace }.lowercased() }
            .filter { !Self.meaningless.contains($0) }
        guard names.count <= Self.maximumEncodings else { throw .tooMany(names.count) }
        var layers: [(name: String, body: any Unpacking)] = []
        for name in names.reversed() { layers.append((name, try Self.unpacking(name))) }
        self.layers = layers
        self.maximumBytes = maximumBytes
        counts = Array(repeating: 0, count: layers.count)
    }

    /// What some servers write there although nothing is packed.
    private static let meaningless: Set = ["", "identity", "none", "utf-8", "utf8", "8bit", "binary"]

    private static func unpacking(_ name: String) throws(EncodingFault) -> any Unpacking {
        let unpacking: (any Unpacking)? =
            switch name {
            case "gzip", "x-gzip": InflatedBody(isGzip: true)
            case "deflate": InflatedBody(isGzip: false)
            case "br": BrotliBody()
            case "zstd": ZstandardBody()
            default: nil  // names are registered without end
            }
        guard let unpacking else { throw .unknown(name) }
        return unpacking
    }

    func take(_ bytes: UnsafeRawBufferPointer, _ give: UnpackedBytes) throws(EncodingFault) {
        packedCount += bytes.count
        guard packedCount <= maximumBytes else { throw .tooLarge }
        try take(bytes, from: 0, give)
    }

    private func take(
        _ bytes: UnsafeRawBufferPointer, from layer: Int, _ give: UnpackedBytes
    ) throws(EncodingFault) {
        guard layer < layers.count else { return try give(bytes) }
        try layers[layer].body.unpack(bytes) { unpacked throws(EncodingFault) in
            counts[layer] += unpacked.count
            guard counts[layer] <= maximumBytes else { throw .tooLarge }
            try take(unpacked, from: layer + 1, give)
        }
    }

    /// Called when the last byte was taken. Nothing at all is whole too: 304 and HEAD state a packing without a body.
    func finish() throws(EncodingFault) {
        guard packedCount > 0 else { return }
        for layer in layers where !layer.body.isWhole { throw .cut(layer.name) }
    }
}
