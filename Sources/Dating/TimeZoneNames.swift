/// Zone abbreviations that mean one offset. Those that mean several (IST, AST, GST) are left out, and CST (of America,
/// China and Cuba) but where RFC 822 fixes it. So are the military letters other than Z: RFC 822 has their signs the wrong way
/// round, and RFC 5322 (4.3) calls them unpredictable.
enum TimeZoneNames {
    /// Seconds east of Greenwich by the lower-case, undiacritised name.
    static let offsets: [String: Int] = {
        let hours: [(Double, String)] = [
            (0, "z ut utc gmt wet wez"), (1, "cet met mez sec bst west wesz wat"),
            (2, "cest mest mesz selc eet oez sast cat"), (3, "eest oesz msk trt idt eat fet"), (3.5, "irst"),
            (4, "msd samt azt get"), (4.5, "aft irdt"), (5, "pkt uzt yekt tmt tjt mvt"), (5.75, "npt"),
            (6, "omst btt kgt"), (6.5, "mmt"), (7, "ict wib krat novt hovt"),
            (8, "sgt hkt awst pht wita irkt ulat myt"),
            (9, "jst kst wit yakt tlt"), (9.5, "acst"), (10, "aest vlat chst pgt"), (10.5, "acdt"),
            (11, "aedt magt sakt"), (12, "nzst pett fjt anat"), (12.75, "chast"), (13, "nzdt tot"), (13.75, "chadt"),
            (14, "lint"), (-1, "cvt azot"), (-2, "fnt"), (-2.5, "ndt"), (-3, "brt art uyt gft pmst"), (-3.5, "nst"),
            (-4, "edt bot clt vet pyt gyt"), (-5, "est cdt cot pet"), (-6, "mdt galt"), (-7, "mst pdt"),
            (-8, "pst akdt"), (-9, "akst hdt gamt"), (-9.5, "mart"), (-10, "hst ckt taht"), (-11, "nut"),
        ]
        var offsets: [String: Int] = [:]
        for (hour, names) in hours {
            for name in names.split(separator: " ") { offsets[String(name)] = Int(hour * 3600) }
        }
        return offsets
    }()

    /// What else RFC 822 (5.1) fixes, for dates that keep its form.
    static let inMail: [String: Int] = ["cst": -6 * 3600]
}
