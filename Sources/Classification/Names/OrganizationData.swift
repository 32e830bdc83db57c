import Linguistics

/// Words that head the names of bodies, in the nominative, with their gender (m, f, n).
enum OrganizationData {
    static func heads(_ language: Language) -> [(word: String, gender: Character)] {
        let source =
            switch language {
            case .cs, .sk: czech
            case .de: german
            case .uk: ukrainian
            case .pl: polish
            case .en: ""
            }
        return WordList.words(in: source).compactMap { entry in
            let parts = entry.split(separator: "/")
            guard parts.count == 2, let gender = parts[1].first else { return nil }
            return (String(parts[0]), gender)
        }
    }

    private static let czech = """
        škola/f školka/f gymnázium/n učiliště/n univerzita/f spolek/m klub/m sbor/m sdružení/n svaz/m jednota/f
        oddíl/m nadace/f
        muzeum/n galerie/f divadlo/n knihovna/f nemocnice/f poliklinika/f charita/f diakonie/f domov/m hospic/m
        společnost/f družstvo/n ústav/m
        orchestr/m soubor/m tělocvična/f sokol/m farnost/f organizace/f asociace/f unie/f federace/f akademie/f
        středisko/n
        """
    private static let german = """
        schule/f grundschule/f gymnasium/n realschule/f gesamtschule/f kindergarten/m kita/f verein/m
        geschichtskreis/m freundeskreis/m singkreis/m heimatkreis/m literaturkreis/m gesprächskreis/m bund/m verband/m
        chor/m
        orchester/n feuerwehr/f sparkasse/f volksbank/f stiftung/f museum/n theater/n bücherei/f klinikum/n
        krankenhaus/n bruderschaft/f gilde/f
        genossenschaft/f musikschule/f volkshochschule/f stadtwerke/n initiative/f
        """
    private static let ukrainian = """
        школа/f ліцей/m гімназія/f коледж/m університет/m рада/f хор/m ансамбль/m оркестр/m театр/m музей/m
        бібліотека/f лікарня/f амбулаторія/f поліклініка/f
        організація/f товариство/n спілка/f клуб/m фонд/m об'єднання/n садок/m центр/m осередок/m кооператив/m
        підприємство/n
        """
    private static let polish = """
        szkoła/f przedszkole/n liceum/n stowarzyszenie/n klub/m koło/n muzeum/n biblioteka/f szpital/m teatr/m
        fundacja/f
        """
}
