// swift-tools-version: 6.2
import PackageDescription

// The readers of untrusted input under libFuzzer and the address sanitizer: `make fuzz` at the root. A package of its
// own, so that nobody else's build knows of it; its modules are the product's, by links.

let sanitized: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .unsafeFlags(["-sanitize=fuzzer,address"]),
]

let package = Package(
    name: "letopis-fuzz",
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
        .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto"),
        .target(name: "CLanguageDetector", linkerSettings: [.linkedLibrary("cld2")]),
        .target(name: "Records", dependencies: ["COpenSSL"], swiftSettings: sanitized),
        .target(name: "Linguistics", dependencies: ["Records", "CLanguageDetector"], swiftSettings: sanitized),
        .target(name: "Dating", dependencies: ["Records"], swiftSettings: sanitized),
        .target(name: "Markup", dependencies: ["CLibXML2"], swiftSettings: sanitized),
        .target(name: "Parsing", dependencies: ["Records", "Markup", "Dating"], swiftSettings: sanitized),
        .target(
            name: "Normalization", dependencies: ["Records", "Linguistics", "Dating", "Markup"],
            swiftSettings: sanitized),
        .executableTarget(
            name: "fuzz", dependencies: ["Records", "Dating", "Parsing", "Normalization"],
            swiftSettings: sanitized + [.unsafeFlags(["-parse-as-library"])],
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
    ]
)
