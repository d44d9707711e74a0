//! Which headings are understood, in English, Danish, Norwegian and Swedish, and what each is for.

use crate::search::fold;

/// What a file is of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ImportKind {
    #[default]
    Reports,
    Nominations,
}

impl ImportKind {
    pub const ALL: [ImportKind; 2] = [Self::Reports, Self::Nominations];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reports => "reports",
            Self::Nominations => "nominations",
        }
    }
}

/// A column by its name, with what else people and programs call it. Headings are compared folded: case, accents, dots
/// and underscores make no difference. The parts of an object in JSON are named with a dot: `library.name`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    pub name: &'static str,
    /// A row without it is not taken in.
    pub needed: bool,
    /// Understood, and left to the register or the season, which know it better.
    pub left_out: bool,
    pub also: &'static [&'static str],
}

const fn read(name: &'static str, also: &'static [&'static str]) -> Column {
    Column { name, needed: false, left_out: false, also }
}

const fn needed(name: &'static str, also: &'static [&'static str]) -> Column {
    Column { needed: true, ..read(name, also) }
}

const fn left_out(name: &'static str, also: &'static [&'static str]) -> Column {
    Column { left_out: true, ..read(name, also) }
}

/// Columns of a file of reports.
pub const REPORT_COLUMNS: &[Column] = &[
    read("published_on", &["date", "dato", "datum", "published", "udgivet", "publisert", "publicerad"]),
    read(
        "library",
        &[
            "libraries",
            "bibliotek",
            "biblioteker",
            "biblioteket",
            "library name",
            "library.name",
            "biblioteksnavn",
        ],
    ),
    read("isil", &["library.isil", "isil code", "isil kode", "isil kod"]),
    read("country", &["land", "country code", "landekode", "landkode", "landskod", "library.country"]),
    needed("channel", &["channels", "kanal", "kanaler"]),
    needed("link", &["url", "lenke", "länk", "web address", "webadresse", "webbadress", "nettadresse"]),
    needed(
        "why",
        &["hvorfor", "varför", "why did it work", "reason", "begrundelse", "begrunnelse", "motivering"],
    ),
    read("metric", &["måltal", "måltall", "mått", "mätetal", "måleparameter", "what was counted"]),
    read("value", &["tal", "tall", "figure", "antal", "antall", "værdi", "verdi", "värde"]),
    read("unit", &["enhed", "enhet"]),
    read("language", &["sprog", "språk"]),
    read("email", &["e-mail", "mail", "e-post", "epost", "mailadresse", "e-postadress", "e-postadresse"]),
    left_out("received_on", &["modtaget", "mottatt", "mottaget"]),
];

/// Columns of a file of nominations: as the form asks, as our own export writes them, and as the case files of the
/// archive name them (`why_it_may_work`, `library.name`, `effort.team_size`, `source.url_or_seed_file`).
pub const NOMINATION_COLUMNS: &[Column] = &[
    needed("title", &["titel", "tittel", "rubrik", "overskrift"]),
    read("library", &["bibliotek", "biblioteket", "library name", "library.name", "biblioteksnavn"]),
    read("isil", &["library.isil", "isil code", "isil kode", "isil kod"]),
    read("category", &["kategori", "award", "pris"]),
    read("language", &["sprog", "språk"]),
    read(
        "summary",
        &["in short", "resume", "kort fortalt", "kort", "sammendrag", "sammanfattning", "oppsummering"],
    ),
    read(
        "what_was_done",
        &[
            "what you did",
            "description",
            "hvad I gjorde",
            "hvad blev der gjort",
            "hva dere gjorde",
            "vad ni gjorde",
            "beskrivelse",
            "beskrivning",
        ],
    ),
    read(
        "why_it_worked",
        &[
            "why_it_may_work",
            "why",
            "why did it work",
            "hvorfor",
            "hvorfor virkede det",
            "hvorfor virket det",
            "varför",
            "varför fungerade det",
        ],
    ),
    read("target_group", &["audience", "målgruppe", "målgrupp"]),
    read("goal", &["aim", "mål", "formål", "syfte"]),
    read("channels", &["channel", "kanal", "kanaler"]),
    read(
        "effort",
        &[
            "indsats",
            "innsats",
            "insats",
            "ressourcer",
            "ressurser",
            "resurser",
            "what did it take",
            "effort_text",
            "effort.staff_hours",
            "effort.team_size",
            "effort.cost",
        ],
    ),
    read("link", &["url", "lenke", "länk", "link to the post", "web address", "webadresse", "webbadress"]),
    read(
        "names_to_cover",
        &["navne der skal dækkes", "navn som skal dekkes", "namn som ska döljas", "blind_terms"],
    ),
    // only the words this program writes itself; anything else is an initiative
    read("kind", &["slags", "type"]),
    read("relation", &[]),
    read("team", &[]),
    read("ai_help", &[]),
    read("period_from", &["began", "begyndte", "begynte", "började"]),
    read("period_to", &["ended", "sluttede", "sluttet", "slutade"]),
    read("offline_effect", &["outside the net", "uden for nettet", "utenfor nettet", "utanför nätet"]),
    read("side_effects", &["bivirkninger", "bieffekter", "bieffekter av det"]),
    read(
        "talk_about",
        &[
            "what do you want to talk about",
            "hvad vil I tale om",
            "hva vil dere snakke om",
            "vad vill ni prata om",
        ],
    ),
    read("how", &["how do you talk", "hvordan taler I", "hvordan snakker dere", "hur pratar ni"]),
    read("who_does_what", &["who does what", "hvem gør hvad", "hvem gjør hva", "vem gör vad"]),
    read(
        "get_better",
        &["how do you get better", "hvordan bliver I bedre", "hvordan blir dere bedre", "hur blir ni bättre"],
    ),
    read("amplifiers", &["forstærkere", "forsterkere", "förstärkare"]),
    read("hours", &["timer", "timmar"]),
    read("money", &["penge", "penger", "pengar"]),
    read("skills", &["kompetencer", "kompetanse", "kompetens"]),
    read(
        "languages_used",
        &["languages", "sprog til brugerne", "språk til brukerne", "språk till användarna"],
    ),
    read("metric", &["måltal", "måltall", "mått", "mätetal", "what was counted"]),
    read("before", &["før", "före", "metric before"]),
    read("after", &["efter", "etter", "metric after"]),
    read("period", &["periode", "metric period"]),
    read(
        "metric_source",
        &["kilde til tallet", "kilde til tallet", "källa till talet", "source of the number"],
    ),
    read("source_title", &["source.title", "kildens titel", "kildens tittel", "källans titel"]),
    read("source_link", &["source", "source.url_or_seed_file", "source.url", "kilde", "källa"]),
    left_out("number", &["nummer", "nr"]),
    left_out("state", &["stage", "status", "tilstand"]),
    left_out("decision", &["afgørelse", "avgjørelse", "beslut"]),
    left_out("municipality", &["kommune", "kommun"]),
    left_out("region", &["fylke", "län"]),
    left_out("sent_on", &["sendt", "skickad"]),
];

/// The columns of one kind of file, in the order people read them.
pub const fn columns(kind: ImportKind) -> &'static [Column] {
    match kind {
        ImportKind::Reports => REPORT_COLUMNS,
        ImportKind::Nominations => NOMINATION_COLUMNS,
    }
}

/// The column a heading stands for.
pub fn column(kind: ImportKind, heading: &str) -> Option<&'static Column> {
    let wanted = fold(heading);
    let is = |name: &&str| fold(name) == wanted;
    columns(kind).iter().find(|column| is(&column.name) || column.also.iter().any(&is))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_in_four_languages() {
        let table = [
            (ImportKind::Reports, "Måltal", Some("metric")),
            (ImportKind::Reports, "MÅLTALL", Some("metric")),
            (ImportKind::Reports, "Bibliotek", Some("library")),
            (ImportKind::Reports, "länk", Some("link")),
            (ImportKind::Reports, "Lenke ", Some("link")),
            (ImportKind::Reports, "E-mail", Some("email")),
            (ImportKind::Reports, "Enhet", Some("unit")),
            (ImportKind::Reports, "Shoe size", None),
            (ImportKind::Nominations, "why_it_may_work", Some("why_it_worked")),
            (ImportKind::Nominations, "Varför fungerade det?", Some("why_it_worked")),
            (ImportKind::Nominations, "library.name", Some("library")),
            (ImportKind::Nominations, "Målgruppe", Some("target_group")),
            (ImportKind::Nominations, "number", Some("number")),
            (ImportKind::Nominations, "partners.role", None),
            (ImportKind::Nominations, "", None),
        ];
        for (kind, heading, expected) in table {
            assert_eq!(column(kind, heading).map(|column| column.name), expected, "{heading}");
        }
    }

    #[test]
    fn no_heading_stands_for_two_columns() {
        for kind in ImportKind::ALL {
            let mut seen = std::collections::BTreeMap::new();
            for column in columns(kind) {
                for name in column.also.iter().chain([&column.name]) {
                    let before = seen.insert(fold(name), column.name);
                    assert!(before.is_none_or(|before| before == column.name), "{name}: {before:?}");
                }
            }
        }
    }
}
