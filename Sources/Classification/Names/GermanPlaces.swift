/// German place names by their last part; every noun has a capital there, so nothing else tells a place.
enum GermanPlaces {
    /// The nominative, or nil when the word does not look like a place.
    static func name(of form: String) -> String? {
        let base =
            form.hasSuffix("s") && !form.hasSuffix("ss") && !form.hasSuffix("haus") ? String(form.dropLast()) : form
        guard base.count >= 7, ends.contains(where: { base.hasSuffix($0) && base.count >= $0.count + 4 }),
            !common.contains(where: { base.lowercased().hasSuffix($0) })
        else { return nil }
        return base
    }

    private static let ends = [
        "straße", "gasse", "felden", "hausen", "kirchen", "berg", "dorf", "ingen", "wetter", "allee",
    ]
    private static let common = [
        "hauptstraße", "bundesstraße", "landesstraße", "fahrradstraße", "landstraße", "seitenstraße", "nebenstraße",
        "einkaufsstraße", "anliegerstraße",
        "einbahnstraße", "durchgangsstraße", "sackgasse", "rettungsgasse", "feriendorf", "weihnachtsdorf", "kinderdorf",
        "sprungen", "schwingen", "dingen",
        "springen", "bringen", "singen", "kraftfahrstraße", "klingen", "lingen", "unwetter", "wingen", "gelingen",
    ]
}
