/// One of the parts that the full-text index consists of, each with a sorted list of words.
struct IndexSegment: Hashable {
    let id: Int
    let firstPage: Int
    let lastPage: Int

    /// The key of a page in `search_data`.
    func key(ofPage page: Int) -> Int64 { Int64(id) << 37 | Int64(page) }

    /// From the structure record (section 9.3.2), the newest first: where two speak of one row, the newer is right. Nil
    /// when it is not laid down as that section says.
    static func newestFirst(_ record: IndexBytes) -> [IndexSegment]? {
        // The number of the configuration that it belongs to.
        var offset = 4
        let levels = record.number(at: &offset)
        let count = record.number(at: &offset)
        // How much was written so far.
        _ = record.number(at: &offset)
        guard offset <= record.count, (0...2000).contains(levels), (0...2000).contains(count) else { return nil }
        var segments: [IndexSegment] = []
        for _ in 0..<levels {
            // How many of them are being merged.
            _ = record.number(at: &offset)
            let inLevel = record.number(at: &offset)
            guard (0...count - segments.count).contains(inLevel) else { return nil }
            // Within a level the newest comes last.
            var level: [IndexSegment] = []
            for _ in 0..<inLevel {
                let id = record.number(at: &offset)
                let first = record.number(at: &offset)
                level.append(IndexSegment(id: id, firstPage: first, lastPage: record.number(at: &offset)))
            }
            segments += level.reversed()
        }
        guard segments.count == count, offset == record.count,
            segments.allSatisfy({ (1...0xFFFF).contains($0.id) && 0 <= $0.firstPage && $0.firstPage <= $0.lastPage })
        else { return nil }
        // One without a first page is empty.
        return segments.filter { $0.firstPage > 0 }
    }
}
