import Glibc

/// What the process has used so far.
struct Usage {
    /// User and system time.
    let seconds: Double
    /// The most that was ever resident.
    let residentMegabytes: Int

    static var own: Usage {
        var usage = rusage()
        getrusage(0, &usage)  // RUSAGE_SELF, whose type differs between C libraries
        let seconds = Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
        let microseconds = Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
        return Usage(seconds: seconds + microseconds / 1e6, residentMegabytes: usage.ru_maxrss / 1024)
    }
}
