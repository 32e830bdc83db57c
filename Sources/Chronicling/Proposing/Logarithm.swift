import Foundation

extension Double {
    /// Natural logarithm, rounded to millionths so that sums do not depend on the C library's last bits.
    var logarithm: Double { (log(self) * 1_000_000).rounded() / 1_000_000 }
}
