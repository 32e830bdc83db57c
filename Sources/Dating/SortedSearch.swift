extension Range<Int> {
    /// The first of the numbers for which `isBehind` holds, which holds for all that follow it; the upper bound when it
    /// holds for none.
    func firstPosition(where isBehind: (Int) -> Bool) -> Int {
        var (low, high) = (lowerBound, upperBound)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
