import Records

/// Whether the time that a machine tells can be the present. One without a battery for its clock begins in 1970.
package enum MachineClock {
    /// 2020-01-01: this program is younger.
    private static let earliest = Instant(seconds: 1_577_836_800)

    /// Why nothing may be stored at `now`, and what to do; nil for a time that can be true.
    package static func fault(at now: Instant) -> String? {
        guard now < earliest else { return nil }
        return
            "this machine's clock stands at \(now.iso8601), which cannot be right, and what is stored would be dated by it "
            + "for ever: set the clock (timedatectl shows it), then run again"
    }

    /// That the archive holds a night of `night`, ahead of `clock`, and what it causes.
    static func finding(ahead night: Instant, of clock: Instant) -> String {
        "the archive holds a night of \(night.iso8601), which lies ahead of this machine's clock (\(clock.iso8601)); "
            + "one of the two is wrong. What is new comes in, but until then nothing counts as gone, and no upheaval of a "
            + "source is held back"
    }

    static let remedy = "set the clock, or put the backup from before that night in the archive's place"
}
