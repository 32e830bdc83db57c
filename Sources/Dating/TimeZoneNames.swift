/// Zone abbreviations that mean one offset. Those that mean several (IST, AST, CST of China) are left out, but for
/// the North American ones, which RFC 822 fixes.
enum TimeZoneNames {
    /// Seconds east of Greenwich by the lower-case, undiacritised name.
    static let offsets: [String: Int] = {
        let hours: [(Double, String)] = [
            (0, "z ut utc gmt wet"), (1, "cet met mez sec bst west"), (2, "cest mest mesz selc eet sast"),
            (3, "eest msk trt"), (8, "sgt hkt awst"), (9, "jst kst"), (9.5, "acst"), (10, "aest"), (11, "aedt"),
            (12, "nzst"), (13, "nzdt"), (-3, "brt"), (-3.5, "nst"), (-4, "edt"), (-5, "est cdt"), (-6, "cst mdt"),
            (-7, "mst pdt"), (-8, "pst akdt"), (-9, "akst"), (-10, "hst"),
        ]
        var offsets: [String: Int] = [:]
        for (hour, names) in hours {
            for name in names.split(separator: " ") { offsets[String(name)] = Int(hour * 3600) }
        }
        return offsets
    }()
}
