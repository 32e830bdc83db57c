/// Strings from bytes that were proved to be UTF-8 before: the proof is most of the cost.
package enum ValidUTF8 {
    package static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var text = unsafe UTF8Span(unchecked: bytes.span)
        // Strings that know it are hashed and compared by their bytes.
        _ = text.checkForASCII()
        return String(copying: text)
    }
}
