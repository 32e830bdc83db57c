/// Days from `first` to `last`, both counted since 1970.
struct DayWindow: Hashable {
    let first: Int
    let last: Int

    /// The fewest windows that hold every day of `centers` with `days` on either side, in the order of time.
    static func windows(around centers: [Int], days: Int) -> [DayWindow] {
        var windows: [DayWindow] = []
        for center in centers.sorted() {
            if let open = windows.last, center - days <= open.last + 1 {
                windows[windows.count - 1] = DayWindow(first: open.first, last: max(open.last, center + days))
            } else {
                windows.append(DayWindow(first: center - days, last: center + days))
            }
        }
        return windows
    }
}
