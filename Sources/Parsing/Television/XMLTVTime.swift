/// Times of XMLTV: `YYYYMMDDhhmmss ±hhmm`, any beginning of the digits, and any zone or none.
enum XMLTVTime {
    /// The time with its minutes, where only the hour is written: ten digits alone are a count of seconds elsewhere.
    static func unambiguous(_ raw: String) -> String {
        let digits = raw.utf8.prefix { $0 &- 0x30 < 10 }
        guard digits.count == 10 else { return raw }
        return raw.prefix(10) + "00" + raw.dropFirst(10)
    }
}
