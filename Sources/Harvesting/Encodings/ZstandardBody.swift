import CZstandard

/// Zstandard (RFC 8878), with the window that HTTP allows (RFC 9659: 8 MB). Several frames make one body; what follows
/// the last and is none is passed over.
final class ZstandardBody: Unpacking {
    private let stream: OpaquePointer
    private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 17, alignment: 16)
    private var hasFrame = false
    private var isBetweenFrames = false
    private var isBehind = false

    /// Nil when there is no memory.
    init?() {
        guard let stream = ZSTD_createDStream() else {
            buffer.deallocate()
            return nil
        }
        self.stream = stream
        ZSTD_DCtx_setParameter(stream, ZSTD_d_windowLogMax, 23)
    }

    deinit {
        ZSTD_freeDStream(stream)
        buffer.deallocate()
    }

    var isWhole: Bool { isBehind || isBetweenFrames }

    func unpack(_ bytes: UnsafeRawBufferPointer, _ give: UnpackedBytes) throws(EncodingFault) {
        var input = ZSTD_inBuffer(src: bytes.baseAddress, size: bytes.count, pos: 0)
        var isFull = false
        while !isBehind, input.pos < input.size || isFull {
            var output = ZSTD_outBuffer(dst: buffer.baseAddress, size: buffer.count, pos: 0)
            let code = ZSTD_decompressStream(stream, &output, &input)
            if ZSTD_isError(code) != 0 {
                guard hasFrame, ZSTD_getErrorCode(code) == ZSTD_error_prefix_unknown else { throw .damaged("zstd") }
                isBehind = true
                return
            }
            if output.pos > 0 { try give(UnsafeRawBufferPointer(rebasing: buffer[..<output.pos])) }
            isFull = output.pos == output.size
            isBetweenFrames = code == 0
            hasFrame = hasFrame || isBetweenFrames
        }
    }
}
