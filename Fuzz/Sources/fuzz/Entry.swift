import Foundation

/// libFuzzer's own loop; the package manager calls the program's beginning `fuzz_main`, which takes the place of the
/// `main` that libFuzzer brings.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ take: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

@_cdecl("fuzz_main")
public func begin(_ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> CInt {
    var count = count
    var arguments = arguments
    return runFuzzer(&count, &arguments) { start, count in
        FuzzTarget.chosen.take(Array(UnsafeBufferPointer(start: start, count: count)))
        return 0
    }
}

extension FuzzTarget {
    /// By the environment variable LETOPIS_FUZZ.
    fileprivate static let chosen: FuzzTarget = {
        let name = ProcessInfo.processInfo.environment["LETOPIS_FUZZ"] ?? ""
        if let target = FuzzTarget(rawValue: name) { return target }
        FileHandle.standardError.write(Data("LETOPIS_FUZZ names no target: xml, json, html, date or ics\n".utf8))
        exit(64)
    }()
}
