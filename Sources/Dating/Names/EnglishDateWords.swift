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
        fillers: "on at of just the published posted updated created modified added date time last st nd rd th from",
        hours: "h hrs hours oclock", minutes: "min mins minutes", atHour: "at", agoBefore: "", agoAfter: "ago",
        spans: [
            .second: "second seconds sec secs", .minute: "minute minutes min mins", .hour: "hour hours hr hrs",
            .day: "day days", .week: "week weeks",
            .month: "month months", .year: "year years",
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
        running: RunningText(
            through: "to until through", and: "and", until: "by until before", from: "from since",
            asides: "born* updated* posted*",
            last: "last* past*", next: "next* coming*", every: "every* each*",
            future: "will shall takes begins starts opens",
            futureEndings: "",
            past: "was were had held took did has have been went came won lost",
            pastEndings: "ed", pastExceptions: "need red bed shed united indeed speed",
            lastYear: "", nextYear: ""))
}
