// swift-tools-version: 6.2
import PackageDescription

// The line, in the order an item walks it. Each name is a folder in Sources/.
//
//   Harvesting -> Parsing -> Normalization -> Deduplication -> Classification -> Archiving
//              -> Chronicling -> Publishing,  Archiving -> Serving;  Pipeline composes, letopis is the command.

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore: Target.Dependency = .product(name: "HummingbirdCore", package: "hummingbird")
let mustache: Target.Dependency = .product(name: "Mustache", package: "swift-mustache")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let subprocess: Target.Dependency = .product(name: "Subprocess", package: "swift-subprocess")

/// A module of the line: its folder in Sources/ and, beside it, its suites in Tests/.
/// Fixtures live in Tests/Fixtures/<module>/, found from `#filePath`.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource]? = nil) -> [Target] {
    [
        .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict),
        .testTarget(
            name: "\(name)Tests", dependencies: [.target(name: name), "SeededRandomness"] + dependencies,
            swiftSettings: strict),
    ]
}

let package = Package(
    name: "letopis",
    products: [
        .executable(name: "letopis", targets: ["letopis"]),
        .executable(name: "sample-town", targets: ["SampleTown"]),
        .executable(name: "parse-benchmark", targets: ["ParseBenchmark"]),
        .executable(name: "search-benchmark", targets: ["SearchBenchmark"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1", traits: []),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
    ],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlidec", providers: [.apt(["libbrotli-dev"])]),
        .systemLibrary(name: "CZstandard", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
        .systemLibrary(name: "CMalloc"),
        .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .target(name: "CLanguageDetector", linkerSettings: [.linkedLibrary("cld2")]),
    ]
        + module("Records", ["COpenSSL"])
        + module("Linguistics", ["Records", "CLanguageDetector"])
        + module("Dating", ["Records"])
        + module("Markup", ["CLibXML2"])
        + module("Harvesting", ["Records", "CCurl", "CZlib", "CBrotli", "CZstandard"])
        + module("Mailing", ["Records", "CCurl"])
        + module("Parsing", ["Records", "Markup", "Dating"])
        + module("Normalization", ["Records", "Linguistics", "Dating", "Markup"])
        + module("Deduplication", ["Records", "Linguistics", "Dating"])
        + module("Classification", ["Records", "Linguistics", "Dating"])
        + module("Archiving", ["Records", "Linguistics", "Dating", grdb, sqlite])
        + module("Spreadsheets", ["CXLSXWriter", "Archiving"])
        + module("Reporting", ["Records", "Linguistics", "Archiving"])
        + module("Chronicling", ["Records", "Linguistics", yams])
        + module("Publishing", ["Records", "Linguistics", "Chronicling", subprocess])
        + module(
            "Serving",
            [
                "Records", "Linguistics", "Normalization", "Archiving", "Reporting", "Spreadsheets", "CZlib",
                hummingbird, hummingbirdCore, nioCore,
                mustache, logging, lifecycle,
            ])
        + module(
            "Pipeline",
            [
                "Records", "Linguistics", "Dating", "Markup", "Harvesting", "Parsing", "Normalization", "Deduplication",
                "Classification", "Archiving", "Reporting", "Mailing", "Chronicling", "Publishing", "CMalloc", logging,
                subprocess,
            ])
        + [
            .executableTarget(
                name: "letopis",
                dependencies: [
                    "Records", "Linguistics", "Parsing", "Deduplication", "Classification", "Archiving", "Reporting",
                    "Chronicling", "Publishing", "Serving", "Spreadsheets", "Pipeline", "CMalloc", arguments, logging,
                ],
                swiftSettings: strict),
            .executableTarget(
                name: "ParseBenchmark",
                dependencies: ["Records", "Parsing", "Pipeline", arguments],
                swiftSettings: strict),
            .executableTarget(
                name: "SearchBenchmark",
                dependencies: ["Records", "Archiving", "Pipeline", arguments],
                swiftSettings: strict),
            .executableTarget(
                name: "SampleTown",
                dependencies: ["Records", hummingbird, arguments],
                swiftSettings: strict),
            .target(name: "SeededRandomness", path: "Tests/SeededRandomness", swiftSettings: strict),
            .testTarget(
                name: "CommandTests", dependencies: ["Records", "SeededRandomness"], swiftSettings: strict),
        ]
)
