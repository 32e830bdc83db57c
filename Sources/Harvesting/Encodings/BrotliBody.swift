import CBrotli

/// Brotli (RFC 7932). What follows the stream's end is passed over.
final class BrotliBody: Unpacking {
    private let state: OpaquePointer
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    private(set) var isWhole = false

    /// Nil when there is no memory.
    init?() {
        guard let state = BrotliDecoderCreateInstance(nil, nil, nil) else {
            buffer.deallocate()
            return nil
        }
        self.state = state
    }

    deinit {
        BrotliDecoderDestroyInstance(state)
        buffer.deallocate()
    }

    func unpack(_ bytes: UnsafeRawBufferPointer, _ give: UnpackedBytes) throws(EncodingFault) {
        guard !isWhole else { return }
        var input = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
        var left = bytes.count
        while true {
            var output = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
            var room = buffer.count
            let result = BrotliDecoderDecompressStream(state, &left, &input, &room, &output, nil)
            if room < buffer.count { try give(UnsafeRawBufferPointer(rebasing: buffer[..<(buffer.count - room)])) }
            switch result {
            case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: continue
            case BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: return
            case BROTLI_DECODER_RESULT_SUCCESS:
                isWhole = true
                return
            default: throw .damaged("br")  // a C enum, which Swift does not know to be closed
            }
        }
    }
}
