import Records

/// Reads what programs write: RFC 822 and its successors, ISO 8601, XMLTV's digits, Unix seconds. Byte by byte,
/// because a run reads tens of thousands of them.
struct MachineDate {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0
    /// True for a date in the form of RFC 822, which says what its zones are.
    private var isMail = false

    /// Nil when `raw` is anything else, or impossible.
    static func read(_ raw: String) -> Reading? {
        raw.utf8.span.withUnsafeBufferPointer { buffer in
            var end = buffer.count
            while end > 0, buffer[end - 1] <= 0x20 { end -= 1 }
            var start = 0
            while start < end, buffer[start] <= 0x20 { start += 1 }
            guard start < end, end - start <= 64 else { return nil }
            var date = MachineDate(bytes: UnsafeBufferPointer(rebasing: buffer[start..<end]))
            return date.read()
        }
    }

    enum Reading: Hashable {
        case written(WrittenMoment)
        /// Unix seconds.
        case epoch(Int64)
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    private mutating func read() -> Reading? {
        switch digitRun {
        case 0: return byte == UInt8(ascii: "/") ? dotNet() : weekdayAndMail()
        case 1, 2: return mail()
        case 4: return extended()
        case 7: return basicOrdinal()
        case 8, 12, 14: return compact()
        case 10, 13, 16: return epoch()
        default: return nil  // a count, not an enum: no date begins with any other number of digits
        }
    }

    // MARK: - Bytes

    private var isAtEnd: Bool { index == bytes.count }

    private var byte: UInt8 { index < bytes.count ? bytes[index] : 0 }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    private var digitRun: Int {
        var end = index
        while end < bytes.count, MachineDate.isDigit(bytes[end]) { end += 1 }
        return end - index
    }

    private mutating func skip(_ expected: UInt8) -> Bool {
        guard byte == expected, !isAtEnd else { return false }
        index += 1
        return true
    }

    /// U+2212, which ISO 8601 prefers to the hyphen.
    private mutating func skipMinus() -> Bool {
        guard index + 3 <= bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x88, bytes[index + 2] == 0x92 else {
            return false
        }
        index += 3
        return true
    }

    private mutating func skipSpace() {
        while byte == 0x20 || byte == 0x09 { index += 1 }
    }

    private mutating func number(_ digits: ClosedRange<Int>) -> Int? {
        let limit = min(bytes.count, index + digits.upperBound)
        var end = index
        var value = 0
        while end < limit, MachineDate.isDigit(bytes[end]) {
            value = value * 10 + Int(bytes[end] - 0x30)
            end += 1
        }
        guard end - index >= digits.lowerBound else { return nil }
        index = end
        return value
    }

    // MARK: - Unix seconds

    /// 10 digits are seconds from 2001 to 2099, 13 are milliseconds, 16 are microseconds; a fraction is dropped.
    private mutating func epoch() -> Reading? {
        let divisor = [10: 1, 13: 1000, 16: 1_000_000][digitRun]
        guard let divisor, let value = number(10...16) else { return nil }
        if skip(UInt8(ascii: ".")) { index += digitRun }
        let seconds = value / divisor
        guard isAtEnd, (1_000_000_000..<4_102_444_800).contains(seconds) else { return nil }
        return .epoch(Int64(seconds))
    }

    /// `/Date(1740848709123)/`, as ASP.NET writes it; an offset in it only says how to show the instant.
    private mutating func dotNet() -> Reading? {
        for byte in "/Date(".utf8 where !skip(byte) { return nil }
        guard digitRun == 13, let value = number(13...13) else { return nil }
        if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") {
            index += 1
            guard digitRun == 4 else { return nil }
            index += 4
        }
        guard skip(UInt8(ascii: ")")), skip(UInt8(ascii: "/")), isAtEnd else { return nil }
        return .epoch(Int64(value / 1000))
    }

    // MARK: - ISO 8601 and XMLTV

    private mutating func extended() -> Reading? {
        guard let year = number(4...4) else { return nil }
        if isAtEnd { return MachineDate.bareYears.contains(year) ? first(of: 1, year, .year) : nil }
        if skip(UInt8(ascii: "W")) { return week(of: year, isBasic: true) }
        guard skip(UInt8(ascii: "-")) else { return nil }
        if skip(UInt8(ascii: "W")) { return week(of: year, isBasic: false) }
        let run = digitRun
        guard let month = number(1...3) else { return nil }
        if run == 3 { return ordinal(month, of: year) }
        if isAtEnd { return first(of: month, year, .month) }
        guard skip(UInt8(ascii: "-")), let day = number(1...2), let date = Day(year: year, month: month, day: day)
        else { return nil }
        return time(after: date)
    }

    /// Other bare numbers of four digits are counters and prices.
    static let bareYears = 1800..<2100

    private func first(of month: Int, _ year: Int, _ precision: Moment.Precision) -> Reading? {
        Day(year: year, month: month, day: 1).map { .written(WrittenMoment(day: $0, precision: precision)) }
    }

    /// `2025-W10-3`, `2025W103`. A week without a day is none of the precisions.
    private mutating func week(of year: Int, isBasic: Bool) -> Reading? {
        guard let week = number(2...2), isBasic || skip(UInt8(ascii: "-")), let weekday = number(1...1),
            (1...7).contains(weekday), let fourth = Day(year: year, month: 1, day: 4),
            // The last week holds 28 December.
            let last = Day(year: year, month: 12, day: 28),
            (1...(last.daysSince1970 - fourth.daysSince1970 + fourth.weekday - last.weekday) / 7 + 1).contains(week)
        else { return nil }
        let day = fourth.adding(days: (week - 1) * 7 + weekday - fourth.weekday)
        return time(after: day)
    }

    /// `2025064`. Other numbers of seven digits are telephones.
    private mutating func basicOrdinal() -> Reading? {
        guard let year = number(4...4), (1900..<2100).contains(year), let day = number(3...3) else { return nil }
        return ordinal(day, of: year)
    }

    /// `2025-064`.
    private mutating func ordinal(_ number: Int, of year: Int) -> Reading? {
        guard number >= 1, let first = Day(year: year, month: 1, day: 1) else { return nil }
        let day = first.adding(days: number - 1)
        return day.year == year ? time(after: day) : nil
    }

    /// `20250301`, `20250301T170500Z`, `20250301170500 +0100`, `202503011705`.
    private mutating func compact() -> Reading? {
        let run = digitRun
        guard let year = number(4...4), let month = number(2...2), let dayOfMonth = number(2...2),
            let day = Day(year: year, month: month, day: dayOfMonth)
        else { return nil }
        guard run > 8 else { return time(after: day) }
        guard let second = digitsOfTime(run - 8) else { return nil }
        return finish(WrittenMoment(day: day, precision: run == 14 ? .second : .minute, secondOfDay: second))
    }

    /// `hhmm` or `hhmmss`.
    private mutating func digitsOfTime(_ count: Int) -> Int? {
        guard let hour = number(2...2), let minute = number(2...2), let second = count == 6 ? number(2...2) : 0
        else { return nil }
        return MachineDate.secondOfDay(hour, minute, second)
    }

    private static func secondOfDay(_ hour: Int, _ minute: Int, _ second: Int) -> Int? {
        if hour == 24, minute == 0, second == 0 { return 86_400 }
        guard hour < 24, minute < 60, second <= 60 else { return nil }
        return hour * 3600 + minute * 60 + min(second, 59)
    }

    private mutating func time(after day: Day) -> Reading? {
        var moment = WrittenMoment(day: day)
        if isAtEnd { return .written(moment) }
        // xsd:date may carry a zone; a day stays the day it states.
        if byte != UInt8(ascii: "T"), byte != 0x20 {
            let mark = index
            if let offset = offset(), offset != nil, isAtEnd { return .written(moment) }
            index = mark
        }
        let isMarked = skip(UInt8(ascii: "T")) || skip(UInt8(ascii: "t"))
        guard isMarked || byte == 0x20 else { return nil }
        skipSpace()
        guard let clock = clock() else { return nil }
        if !isMarked, isRange(behind: clock.precision) { return nil }
        moment.secondOfDay = clock.second
        moment.precision = clock.precision
        return finish(moment)
    }

    /// `17:05`, `17:05:09.5`, `170509`, `17`, with a fraction of the last part (`17:05,5` is half a minute more).
    private mutating func clock() -> (second: Int, precision: Moment.Precision)? {
        let run = digitRun
        if run == 4 || run == 6 {
            guard let second = digitsOfTime(run), let more = fraction(of: run == 6 ? 1 : 60) else { return nil }
            return (second + more, run == 6 || more > 0 ? .second : .minute)
        }
        guard let hour = number(1...2) else { return nil }
        guard skip(UInt8(ascii: ":")) else {
            // `17.30` is half past five as often as a fraction.
            guard byte != UInt8(ascii: "."), let more = fraction(of: 3600) else { return nil }
            return MachineDate.secondOfDay(hour, more / 60, more % 60).map { ($0, more % 60 > 0 ? .second : .minute) }
        }
        guard let minute = number(2...2) else { return nil }
        guard skip(UInt8(ascii: ":")) else {
            guard let more = fraction(of: 60) else { return nil }
            return MachineDate.secondOfDay(hour, minute, more).map { ($0, more > 0 ? .second : .minute) }
        }
        guard let second = number(2...2), fraction(of: 1) != nil else { return nil }
        return MachineDate.secondOfDay(hour, minute, second).map { ($0, .second) }
    }

    /// Whole seconds of a decimal fraction of `unit` seconds; 0 when none is written, nil when it is broken.
    private mutating func fraction(of unit: Int) -> Int? {
        guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") else { return 0 }
        index += 1
        let run = digitRun
        guard run > 0, let digits = number(1...6) else { return nil }
        index += run - min(run, 6)
        var size = 1
        for _ in 0..<min(run, 6) { size *= 10 }
        return digits * unit / size
    }

    /// `2025-03-01 10:00-12:00` is from ten to twelve: without a T, a minus behind minutes is no zone unless four digits
    /// follow it.
    private func isRange(behind precision: Moment.Precision) -> Bool {
        var next = index
        while next < bytes.count, bytes[next] == 0x20 { next += 1 }
        guard precision == .minute, next < bytes.count, bytes[next] == UInt8(ascii: "-") else { return false }
        return bytes[(next + 1)...].prefix { MachineDate.isDigit($0) }.count != 4
    }

    private mutating func finish(_ moment: WrittenMoment) -> Reading? {
        var moment = moment
        if let zone = areaAndPlace() {
            moment.zone = zone
            return isAtEnd ? .written(moment) : nil
        }
        guard let offset = offset() else { return nil }
        moment.offset = offset
        skipComment()
        guard isAtEnd else { return nil }
        return .written(moment)
    }

    /// `(CET)`, `[Europe/Prague]` after an offset.
    private mutating func skipComment() {
        skipSpace()
        if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { index = bytes.count }
    }

    /// `Europe/Prague`, an IANA name.
    private mutating func areaAndPlace() -> String? {
        skipSpace()
        guard MachineDate.isLetter(byte) else { return nil }
        let name = bytes[index...].prefix {
            $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "_") || MachineDate.isLetter($0)
        }
        guard name.contains(UInt8(ascii: "/")) else { return nil }
        index = name.endIndex
        return String(decoding: name, as: UTF8.self)
    }

    /// The zone: `.some(nil)` when none is written, nil when it cannot be read.
    private mutating func offset() -> Int?? {
        skipSpace()
        if isAtEnd { return .some(nil) }
        if byte | 0x20 == UInt8(ascii: "z"), index + 1 == bytes.count {
            index += 1
            return 0
        }
        if MachineDate.isLetter(byte) {
            let name = word()
            guard let offset = TimeZoneNames.offsets[name] ?? (isMail ? TimeZoneNames.inMail[name] : nil) else {
                return nil
            }
            // `GMT+0100`, as JavaScript writes it.
            if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"), offset == 0 { return signedOffset() }
            return offset
        }
        return signedOffset()
    }

    private mutating func signedOffset() -> Int?? {
        let sign: Int
        if skip(UInt8(ascii: "+")) {
            sign = 1
        } else if skip(UInt8(ascii: "-")) || skipMinus() {
            sign = -1
        } else {
            return nil
        }
        guard let hours = number(1...2) else { return nil }
        let hasColon = skip(UInt8(ascii: ":"))
        let minutes = digitRun >= 2 ? number(2...2) : hasColon ? nil : 0
        guard let minutes, hours <= 14, minutes < 60 else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }

    /// The letters of a zone here, in lower case: ASCII, and the last of `SEČ`.
    private mutating func word() -> String {
        let start = index
        while index < bytes.count, MachineDate.isLetter(bytes[index]) { index += 1 }
        let name = String(decoding: bytes[start..<index].lazy.map { $0 | 0x20 }, as: UTF8.self)
        guard index + 1 < bytes.count, bytes[index] == 0xC4, bytes[index + 1] == 0x8C || bytes[index + 1] == 0x8D else {
            return name
        }
        index += 2
        return name + "c"
    }

    // MARK: - RFC 822

    private mutating func weekdayAndMail() -> Reading? {
        let start = index
        while MachineDate.isLetter(byte) { index += 1 }
        let weekday = weekday(start..<index)
        // Weekdays of the languages known here, and other words ("until"), are left to the reader of people's dates.
        guard weekday != nil || isForeignWeekday(start..<index) else { return nil }
        guard skip(UInt8(ascii: ",")) || byte == 0x20 else { return nil }
        skipSpace()
        isMail = true
        return mail(on: weekday)
    }

    /// `mer, 16 nov 2022`: a short word that means nothing here, with the comma of a weekday.
    private func isForeignWeekday(_ range: Range<Int>) -> Bool {
        guard (2...4).contains(range.count), byte == UInt8(ascii: ",") else { return false }
        let word = String(decoding: bytes[range].lazy.map { $0 | 0x20 }, as: UTF8.self)
        return WrittenDateWords.shared.meanings[word] == nil
    }

    /// 1 Monday to 7 Sunday, by its English name or three letters of it.
    private func weekday(_ range: Range<Int>) -> Int? {
        guard range.count >= 3, range.count <= 9,
            let number = MachineDate.weekdays.firstIndex(of: packed(at: range.lowerBound))
        else { return nil }
        guard range.count > 3 else { return number + 1 }
        let rest = bytes[range].dropFirst(3).lazy.map { $0 | 0x20 }
        return MachineDate.endings[number].contains { $0.utf8.elementsEqual(rest) } ? number + 1 : nil
    }

    /// Three bytes as lower-case letters; there must be as many.
    private func packed(at index: Int) -> UInt32 {
        (UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2])) | 0x202020
    }

    private static let weekdays = packed("mon", "tue", "wed", "thu", "fri", "sat", "sun")

    /// What may follow the three letters.
    private static let endings = [
        ["day"], ["s", "sday"], ["s", "nesday"], ["r", "rs", "rsday"], ["day"], ["urday"], ["day"],
    ]

    private static func packed(_ words: String...) -> [UInt32] {
        words.map { $0.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } }
    }

    /// `5 Mar 2025 17:05:09 +0100`, also with hyphens (RFC 850).
    private mutating func mail(on weekday: Int? = nil) -> Reading? {
        guard let dayOfMonth = number(1...2), skip(UInt8(ascii: "-")) || byte == 0x20 else { return nil }
        skipSpace()
        guard let month = englishMonth(), skip(UInt8(ascii: "-")) || byte == 0x20 else { return nil }
        skipSpace()
        let run = digitRun
        guard run >= 2, run <= 4, let written = number(2...4),
            let day = Day(year: MachineDate.year(written, digits: run), month: month, day: dayOfMonth),
            // A weekday that is not this day's says that one of the two is wrong, but not which.
            weekday == nil || weekday == day.weekday
        else { return nil }
        if isAtEnd { return .written(WrittenMoment(day: day)) }
        skipSpace()
        guard let clock = clock(), !isRange(behind: clock.precision) else { return nil }
        return finish(WrittenMoment(day: day, precision: clock.precision, secondOfDay: clock.second))
    }

    /// RFC 2822, 4.3: two digits from 50 on and three digits count from 1900.
    static func year(_ written: Int, digits: Int) -> Int {
        switch digits {
        case 2: written < 50 ? 2000 + written : 1900 + written
        case 3: 1900 + written
        default: written  // a count of digits
        }
    }

    /// The three letters of an English month; the full name is left to the reader of people's dates.
    private mutating func englishMonth() -> Int? {
        guard index + 3 <= bytes.count else { return nil }
        guard let month = MachineDate.months.firstIndex(of: packed(at: index)) else { return nil }
        guard index + 3 == bytes.count || !MachineDate.isLetter(bytes[index + 3]) else { return nil }
        index += 3
        return month + 1
    }

    private static let months = packed(
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    )
}
