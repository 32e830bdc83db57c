import CLibXML2

/// The characters that HTML has names for, as feeds use them in XML without declaring them.
enum NamedCharacters {
    /// Nil for a name that HTML does not know either.
    static func text(named name: String) -> String? {
        scalar(named: name).map { String(Character($0)) }
    }

    static func scalar(named name: String) -> Unicode.Scalar? {
        if let own = central[name] { return own }
        return htmlEntityLookup(name).flatMap { Unicode.Scalar($0.pointee.value) }
    }

    /// Names of HTML 5 for Central European letters and signs, which libxml2's table of HTML 4 lacks.
    private static let central: [String: Unicode.Scalar] = [
        "Aogon": "Ą", "aogon": "ą", "apos": "'", "Cacute": "Ć", "cacute": "ć", "Ccaron": "Č", "ccaron": "č",
        "Dcaron": "Ď", "dcaron": "ď", "Dstrok": "Đ", "dstrok": "đ", "Ecaron": "Ě", "ecaron": "ě", "Eogon": "Ę",
        "eogon": "ę", "Lacute": "Ĺ", "lacute": "ĺ", "Lcaron": "Ľ", "lcaron": "ľ", "Lstrok": "Ł", "lstrok": "ł",
        "Nacute": "Ń", "nacute": "ń", "Ncaron": "Ň", "ncaron": "ň", "Odblac": "Ő", "odblac": "ő", "Racute": "Ŕ",
        "racute": "ŕ", "Rcaron": "Ř", "rcaron": "ř", "Sacute": "Ś", "sacute": "ś", "Tcaron": "Ť", "tcaron": "ť",
        "Udblac": "Ű", "udblac": "ű", "Uring": "Ů", "uring": "ů", "Zacute": "Ź", "zacute": "ź", "Zcaron": "Ž",
        "zcaron": "ž", "Zdot": "Ż", "zdot": "ż", "AMP": "&", "LT": "<", "GT": ">", "QUOT": "\"",
        "NonBreakingSpace": "\u{A0}",
        "numero": "№", "nbhy": "\u{2011}", "period": ".", "comma": ",", "colon": ":", "semi": ";", "lpar": "(",
        "rpar": ")", "excl": "!", "quest": "?", "num": "#", "percnt": "%", "lowbar": "_", "hyphen": "\u{2010}",
        "dash": "\u{2010}", "NewLine": "\n", "Tab": "\t",
    ]
}
