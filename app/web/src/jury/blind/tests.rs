use super::*;
use domain::nominations::{Audience, LinkState, Measure, QuoteText};
use domain::{ids::NominationId, language::Language, nominations::MetricText};
use store::jury::{LinkForJury, PictureForJury};

fn names(places: &[&str], people: &[&str], asked: &[&str]) -> KnownNames {
    let owned = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
    KnownNames { places: owned(places), people: owned(people), asked: owned(asked) }
}

fn shown(text: &str, names: KnownNames) -> String {
    let title = TitleForJury { text: text.to_owned(), language: ContentLanguage::Da, names };
    super::title(&title).plain(Tr::new(Language::En))
}

#[test]
fn a_library_is_not_known_by_any_word_of_its_name() {
    let table = [
        (
            "Aarhus Kommunes Biblioteker",
            "Aarhus læser, og Århus' biblioteker svarer",
            "[covered] læser, og [covered]' biblioteker svarer",
        ),
        (
            "Stockholms universitetsbibliotek",
            "Stockholm svarar på universitetsbiblioteket",
            "[covered] svarar på universitetsbiblioteket",
        ),
        ("Malmö stadsbibliotek", "Fra MALMØ til verden", "Fra [covered] til verden"),
        ("Det Kgl. Bibliotek", "Biblioteket svarer hver dag", "Biblioteket svarer hver dag"),
        ("Nord Public Library", "The public in the north", "The public in the north"),
    ];
    for (library, text, expected) in table {
        assert_eq!(shown(text, names(&[library], &[], &[])), expected, "{library}");
    }
}

#[test]
fn people_and_what_the_nominator_asked_for_are_covered() {
    let names = names(&[], &["Mette Hansen", "info"], &["Bogbussen Bob, Jens"]);

    assert_eq!(
        shown("Mette Hansen, Jens og Bogbussen Bob gav info om bogen", names),
        "[covered], [covered] og [covered] gav info om bogen"
    );
}

#[test]
fn a_title_that_is_all_name_is_covered_and_never_falls_back() {
    let text = shown("Levanger", names(&["Levanger bibliotek"], &[], &[]));

    assert_eq!(text, "[covered]");
}

#[test]
fn no_field_of_a_nomination_lets_a_name_through() {
    let told = |what: &str| format!("{what} i Levanger, på @levangerbib og https://levanger.example/x");
    let nomination = NominationForJury {
        id: NominationId(1),
        number: 1,
        category: CategoryId(1),
        language: ContentLanguage::Nb,
        title: told("title"),
        kind: Kind::Initiative,
        team: None,
        ai_help: None,
        serves: None,
        answers: Question::ALL
            .into_iter()
            .filter(|question| question.is_for_jury() && *question != Question::Title)
            .map(|question| (question, AnswerForJury::Text(told(question.as_str()))))
            .chain([(Question::Money, AnswerForJury::Withheld)])
            .collect(),
        own: vec![(Localised::default(), told("own"))],
        metrics: vec![MetricText {
            what: told("what"),
            before: told("before"),
            after: told("after"),
            period: told("period"),
            source: told("source"),
            measure: Measure::Likes,
            audience: Some(Audience::Public),
            ..MetricText::default()
        }],
        links: vec![LinkForJury {
            leads_to: Some((Platform::Instagram, PageKind::Post)),
            note: told("note"),
            news: LinkNews {
                state: LinkState::Moved,
                final_address: "https://levanger.example/moved".to_owned(),
                title: told("page"),
                text: told("text"),
                ..LinkNews::default()
            },
        }],
        quotes: vec![QuoteText {
            text: told("quote"),
            who: told("who"),
            source: told("where"),
            consent: true,
        }],
        pictures: vec![PictureForJury {
            id: PictureId(1),
            alt: told("alt"),
            width: 1,
            height: 1,
            widths: vec![],
            webp: false,
        }],
        videos: vec![],
        names: names(&["Levanger bibliotek"], &[], &[]),
    };

    let blind = BlindNomination::from(nomination);

    let seen = format!("{blind:?}").to_lowercase();
    assert!(!seen.contains("levanger"), "{seen}");
    // the title and the category's own question; twelve more of metric, link, quote and picture; one kept back
    let words = Question::ALL.iter().filter(|question| question.is_for_jury()).count() + 1;
    assert_eq!(seen.matches("covered").count(), (words + 12) * 3 + 1, "{seen}");
}
