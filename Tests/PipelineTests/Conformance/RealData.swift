import Foundation

/// Published data for local tests, where the machine has it: `LETOPIS_REAL_DATA`, or `../shared/data` beside the
/// checkout.
enum RealData {
    /// Nil, with a word about it, where there is none.
    static var folder: URL? {
        let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let folder =
            ProcessInfo.processInfo.environment["LETOPIS_REAL_DATA"].map { URL(filePath: $0) }
            ?? checkout.deletingLastPathComponent().appending(path: "shared/data")
        if FileManager.default.fileExists(atPath: folder.path) { return folder }
        print("skipped: no real data at \(folder.path) (set LETOPIS_REAL_DATA to its folder)")
        return nil
    }
}
