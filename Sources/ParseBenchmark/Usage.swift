import Glibc

/// What the process has used so far.
struct Usage {
    /// User and system time.
    let seconds: Double
    /// The most that was ever resident.
    let residentMegabytes: Int

    static var own: Usage {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        var usage = rusage()
        getrusage(0, &usage)  // RUSAGE_SELF, whose type differs between C libraries
        return Usage(
            seconds: Double(time.tv_sec) + Double(time.tv_nsec) / 1e9, residentMegabytes: usage.ru_maxrss / 1024)
    }
}
