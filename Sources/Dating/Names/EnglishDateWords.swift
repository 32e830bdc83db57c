extension DateWords {
    static let english = DateWords(
        language: "en",
        months: [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november",
            "december",
        ],
        shortMonths: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep sept", "oct", "nov", "dec"],
        weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
        weekdayKin: ["mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun"],
        relativeDays: [-1: "yesterday", 0: "today tonight", 1: "tomorrow"],
        fillers:
            "on at of just the published posted updated created modified added date time last st nd rd th from publication issued",
        hours: "h hrs hours oclock", minutes: "min mins minutes", atHour: "at", agoBefore: "", agoAfter: "ago",
        spans: [
            .second: "second seconds sec secs", .minute: "minute minutes min mins", .hour: "hour hours hr hrs h",
            .day: "day days d", .week: "week weeks wk wks w",
            .month: "month months", .year: "year years yr yrs",
        ],
        one: "a an one",
        numerals: [
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
        ],
        half: "half", halfHour: "", now: "now",
        noon: "noon midday", event: "event start starts end ends when", byline: "by author",
        running: RunningText(
            through: "to until through", and: "and", until: "by until before", from: "from since",
            asides: "born* updated* posted*",
            last: "last* past*", next: "next* coming*", every: "every* each*",
            future: "will shall takes begins starts opens",
            futureEndings: "",
            past: """
                was were had held took did has have been went came won lost ran gave made found broke fell saw began
                drove left sang stole struck brought caught burnt built sent paid told met
                """,
            pastEndings: "ed",
            pastExceptions: """
                need red bed shed united indeed speed feed seed scheduled planned invited expected limited required
                interested based
                """,
            participleEndings: "", deadlines: "deadline*",
            lastYear: "", nextYear: ""))
}
