/// The subjects that items are filed under, and the chapters they make. The names follow the practice of Czech
/// municipal chronicles; the ids are permanent.
package enum Subject: String, Codable, Sendable, CaseIterable {
    case administration, elections, population, construction, transport, economy, education, culture, sport
    case associations
    case healthSocial = "health-social"
    case environmentWeather = "environment-weather"
    case safety, church, personalities
    case historyMemorial = "history-memorial"
    case other
}
