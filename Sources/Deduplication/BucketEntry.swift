/// That something, told by its index, lies in a bucket.
struct BucketEntry: Comparable, Sendable {
    let bucket: UInt64
    let index: Int32

    static func < (left: BucketEntry, right: BucketEntry) -> Bool {
        left.bucket != right.bucket ? left.bucket < right.bucket : left.index < right.index
    }

    /// The buckets with at least two entries, each ascending by index.
    static func buckets(of entries: [BucketEntry]) -> some Sequence<ArraySlice<BucketEntry>> {
        let entries = entries.sorted()
        return sequence(state: entries.startIndex) { begin -> ArraySlice<BucketEntry>? in
            while begin < entries.endIndex {
                let first = begin
                while begin < entries.endIndex, entries[begin].bucket == entries[first].bucket { begin += 1 }
                if begin - first > 1 { return entries[first..<begin] }
            }
            return nil
        }
    }
}
