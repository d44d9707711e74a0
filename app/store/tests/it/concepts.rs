//! Concepts: drafts stay with the editors, published versions are found by everybody and never change.

use crate::support::{self, NOW, account, each_database, each_store};
use domain::{
    concepts::{
        Channel, Effort, Filter, Goal, Order, Section, Shelf, SkeletonFault, TargetGroup, VersionLabel,
        template,
    },
    cover::Motif,
    ids::{ConceptId, NominationId},
    language::{ContentLanguage, Language},
    nominations::{Licence, MetricText, NominationText, PictureFacts, VideoKind},
    search::terms,
    time::Timestamp,
};
use sea_orm::ConnectionTrait;
use store::{
    Store,
    concepts::{
        AtAddress, ConceptText, DraftChange, DraftRefusal, LeadRefusal, NewConcept, NewDraft,
        NewDraftRefusal, PublishRefusal, SavedDraft,
    },
    nominations::{DraftOwner, NewVideo, VideoChange},
};

const LATER: Timestamp = Timestamp(1_800_000_100_000);
/// A word that stands in drafts only.
const CANARY: &str = "kanariefugl";

fn body(language: Language) -> String {
    Section::ALL.map(|section| format!("## {}\n\nText.\n\n", section.heading(language))).concat()
}

pub fn text(title: &str, language: Language) -> ConceptText {
    ConceptText {
        title: title.to_owned(),
        line: "One line.".to_owned(),
        promise: "A promise.".to_owned(),
        goal: Goal::Dialogue,
        channels: [Channel::Blog, Channel::Event].into(),
        target_groups: [TargetGroup::Students].into(),
        effort: Effort::new(15, 1, 3).unwrap(),
        to_start: "A day".to_owned(),
        skills: "Writing".to_owned(),
        body: body(language),
    }
}

pub fn concept(number: i32, texts: Vec<(Language, ConceptText)>) -> NewConcept {
    NewConcept {
        uuid: format!("00000000-0000-7000-8000-{number:012}"),
        number,
        slug: format!("concept-{number}"),
        motif: Motif::Voice,
        editorial: true,
        sources: Vec::new(),
        version: VersionLabel { year: 2027, number: 1 },
        updated_at: NOW,
        texts,
    }
}

fn draft(title: &str, editorial: bool) -> NewDraft {
    NewDraft {
        uuid: format!("uuid of {title} {editorial}"),
        slug: "a-draft".to_owned(),
        motif: Motif::Dialogue,
        editorial,
        sources: Vec::new(),
        language: Language::En,
        text: text(title, Language::En),
    }
}

async fn id_of(store: &Store, slug: &str) -> ConceptId {
    store.find_concept_for_editing(slug, Language::En).await.unwrap().unwrap().id
}

#[tokio::test]
async fn a_video_of_a_source_stands_beside_a_concept_under_an_address_that_is_never_used_again() {
    each_database(async |store, beside| {
        let season = support::season(&store).await;
        let mette = account(&store, "mette@library.example").await;
        let words = NominationText { language: Some(ContentLanguage::Da), ..NominationText::default() };
        let source = store.record_draft(season, DraftOwner::Account(mette), &words, NOW).await.unwrap();
        let file = |key: &str| NewVideo { key: key.to_owned(), kind: VideoKind::Mp4, size_bytes: 10 };
        let one = store.record_video(source, file("videos/1.mp4"), NOW).await.unwrap().unwrap();
        let two = store.record_video(source, file("videos/2.mp4"), NOW).await.unwrap().unwrap();
        let facts = PictureFacts {
            alt: "A shelf".to_owned(),
            credit: "Mette".to_owned(),
            licence: Some(Licence::CcBy),
            ..PictureFacts::default()
        };
        let said = VideoChange { facts: Some(facts), ..VideoChange::default() };
        store.change_video(source, one, said, NOW).await.unwrap();
        let new =
            NewConcept { sources: vec![source], ..concept(1, vec![(Language::En, text("A", Language::En))]) };
        store.record_published_concept(new).await.unwrap();
        let id = id_of(&store, "concept-1").await;
        let choose = async |video, address: &str| {
            store.choose_lead_video(id, video, address.to_owned(), mette, NOW).await.unwrap()
        };
        assert_eq!(choose(Some(one), "a").await, Err(LeadRefusal::NotASource), "it is a draft");
        beside
            .execute_unprepared(&format!(
                "UPDATE nomination SET number = 1, submitted_at = 1, category_id = (SELECT min(id) FROM category) WHERE id = {source}"
            ))
            .await
            .unwrap();

        assert_eq!(choose(Some(one), "b").await, Ok(()));
        assert!(matches!(choose(Some(two), "c").await, Err(LeadRefusal::Lacks(_))));
        assert_eq!(choose(Some(one), "d").await, Ok(()), "the same again keeps its address");

        let there = store.find_lead_video(id, NOW).await.unwrap().expect("it is beside it");
        assert_eq!((&*there.address, there.video.id, there.language), ("b", one, ContentLanguage::Da));
        let at = async |address: &str| store.find_video_at(address, NOW).await.unwrap();
        assert_eq!(at("b").await, AtAddress::There(there));
        assert_eq!((at("d").await, at("").await), (AtAddress::Nothing, AtAddress::Nothing));
        assert_eq!(choose(None, "e").await, Ok(()));
        assert_eq!((at("b").await, store.find_lead_video(id, NOW).await.unwrap()), (AtAddress::Gone, None));
        assert_eq!(choose(Some(one), "f").await, Ok(()));
        store.withdraw_video(source, one, mette, NOW).await.unwrap().expect("it was there");
        assert_eq!((at("f").await, store.find_lead_video(id, NOW).await.unwrap()), (AtAddress::Gone, None));
        assert_eq!(store.check_invariants().await.unwrap(), Vec::<String>::new());
    })
    .await;
}

/// What a search finds, by slug.
async fn found(store: &Store, query: &str) -> Vec<String> {
    let stock = store.list_stock(Language::En).await.unwrap();
    let cards = stock.iter().map(|it| (it.facts.clone(), it.folded.clone())).collect();
    let found = Shelf::new(cards, str::cmp).narrow(&terms(query), &Filter::default(), Order::Title, 0, 0..99);
    let mut slugs: Vec<String> = found.shown.into_iter().map(|at| stock[at].summary.slug.clone()).collect();
    slugs.sort();
    slugs
}

fn change(concept: ConceptId, title: &str, expected: Option<Timestamp>) -> DraftChange {
    DraftChange {
        concept,
        language: Language::En,
        text: text(title, Language::En),
        motif: Motif::Team,
        expected_updated_at: expected,
    }
}

#[tokio::test]
async fn spellings_of_one_word_find_the_same_concepts() {
    each_store(async |store: Store| {
        let danish = text("Den lange aften i Århus", Language::Da);
        let english = text("The long evening", Language::En);
        let texts = vec![(Language::Da, danish), (Language::En, english)];
        store.record_published_concept(concept(1, texts)).await.unwrap();
        let other = vec![(Language::En, text("Something in Odense", Language::En))];
        store.record_published_concept(concept(2, other)).await.unwrap();

        for spelling in ["aarhus", "ÅRHUS", "Århus", "AaRhUs", "a\u{30a}rhus", "aften århus", "hus"] {
            assert_eq!(found(&store, spelling).await, ["concept-1"], "{spelling}");
        }
        // the words may come from its languages together; wildcards mean nothing
        assert_eq!(found(&store, "evening aarhus").await, ["concept-1"]);
        assert_eq!(found(&store, "evening odense").await, Vec::<String>::new());
        assert_eq!(found(&store, "%' OR 1=1 --").await, Vec::<String>::new());
        assert_eq!(found(&store, "%").await, ["concept-1", "concept-2"]);
    })
    .await;
}

#[tokio::test]
async fn a_concept_is_listed_once_in_the_readers_language_where_it_has_that() {
    each_store(async |store: Store| {
        let both =
            vec![(Language::Da, text("Begge", Language::Da)), (Language::En, text("Both", Language::En))];
        store.record_published_concept(concept(1, both)).await.unwrap();
        let danish = vec![(Language::Da, text("Kun dansk", Language::Da))];
        store.record_published_concept(concept(2, danish)).await.unwrap();

        let list = |language| {
            let store = store.clone();
            async move {
                let listed = store.list_published_concepts(language).await.unwrap();
                listed.into_iter().map(|concept| (concept.title, concept.language)).collect::<Vec<_>>()
            }
        };
        assert_eq!(
            list(Language::En).await,
            [("Both".to_owned(), Language::En), ("Kun dansk".to_owned(), Language::Da)]
        );
        assert_eq!(
            list(Language::Da).await,
            [("Begge".to_owned(), Language::Da), ("Kun dansk".to_owned(), Language::Da)]
        );
        // a Norwegian reads Danish before English
        assert_eq!(list(Language::Nb).await, list(Language::Da).await);
        let detail = store.find_published_concept("concept-1", Language::En).await.unwrap().unwrap();
        assert_eq!(detail.summary.channels, [Channel::Blog, Channel::Event].into());
        assert_eq!(detail.summary.effort, Effort::new(15, 1, 3).unwrap());
        assert_eq!(detail.summary.updated_at, NOW);
        assert_eq!(detail.languages, [Language::En, Language::Da]);
        assert_eq!(detail.body, body(Language::En));
    })
    .await;
}

#[tokio::test]
async fn a_draft_is_known_to_editors_only() {
    each_store(async |store: Store| {
        let by = account(&store, "editor@library.example").await;
        let published = vec![(Language::En, text("Published", Language::En))];
        store.record_published_concept(concept(1, published)).await.unwrap();
        let revision = store.public_revision().await.unwrap();
        let slug = store.record_concept_draft(draft(CANARY, true), by, NOW).await.unwrap().unwrap();
        // a draft beside a published version hides as well
        let beside = change(id_of(&store, "concept-1").await, CANARY, None);
        store.record_draft_change(beside, LATER).await.unwrap().unwrap();

        let listed = store.list_published_concepts(Language::En).await.unwrap();
        assert_eq!(listed.iter().map(|concept| concept.title.as_str()).collect::<Vec<_>>(), ["Published"]);
        assert_eq!(found(&store, CANARY).await, Vec::<String>::new());
        assert_eq!(store.find_published_concept(&slug, Language::En).await.unwrap(), None);
        assert_eq!(store.find_cover_motif(&slug).await.unwrap(), None);
        let page = store.find_published_concept("concept-1", Language::En).await.unwrap().unwrap();
        assert_eq!(page.summary.title, "Published");
        assert_eq!(store.find_cover_motif("concept-1").await.unwrap(), Some(Motif::Voice));
        assert_eq!(store.public_revision().await.unwrap(), revision);
        let entries = store.list_concepts_for_editor(Language::En).await.unwrap();
        assert_eq!(entries.len(), 2);
        assert!(entries.iter().all(|entry| entry.drafts == [Language::En]), "{entries:?}");
    })
    .await;
}

#[tokio::test]
async fn versions_are_published_in_a_row_and_stay_as_they_were() {
    each_store(async |store: Store| {
        let by = account(&store, "editor@library.example").await;
        let slug = store.record_concept_draft(draft("First", true), by, NOW).await.unwrap().unwrap();
        let id = id_of(&store, &slug).await;
        let before = store.public_revision().await.unwrap();
        let publish = async |draft, year, now| {
            store.publish_concept(id, Language::En, draft, by, year, now).await.unwrap()
        };

        let first = publish(SavedDraft { updated_at: NOW }, 2027, NOW).await;
        let nothing_new = publish(SavedDraft { updated_at: NOW }, 2027, NOW).await;
        let saved = store.record_draft_change(change(id, "Zweite", None), LATER).await.unwrap().unwrap();
        let second = publish(saved, 2027, LATER).await;

        assert_eq!(first, Ok(VersionLabel { year: 2027, number: 1 }));
        assert_eq!(nothing_new, Err(PublishRefusal::NoDraft));
        assert_eq!(second, Ok(VersionLabel { year: 2027, number: 2 }));
        assert!(store.public_revision().await.unwrap() > before);
        let page = store.find_published_concept(&slug, Language::En).await.unwrap().unwrap();
        assert_eq!((page.summary.title.as_str(), page.summary.updated_at), ("Zweite", LATER));
        // the first version is no longer what is searched, and the cover stays what it was
        assert_eq!(found(&store, "first").await, Vec::<String>::new());
        assert_eq!(found(&store, "zweite").await, [slug.as_str()]);
        assert_eq!(store.find_cover_motif(&slug).await.unwrap(), Some(Motif::Dialogue));
    })
    .await;
}

#[tokio::test]
async fn what_is_incomplete_or_comes_from_nowhere_is_not_published() {
    each_store(async |store: Store| {
        let by = account(&store, "editor@library.example").await;
        let publish = async |new: NewDraft| {
            let slug = store.record_concept_draft(new, by, NOW).await.unwrap().unwrap();
            let id = id_of(&store, &slug).await;
            let saved = SavedDraft { updated_at: NOW };
            store.publish_concept(id, Language::En, saved, by, 2027, NOW).await.unwrap()
        };
        let with = |title: &str, change: fn(&mut ConceptText)| {
            let mut new = draft(title, true);
            change(&mut new.text);
            new
        };

        assert_eq!(publish(draft("Nowhere", false)).await, Err(PublishRefusal::NoSource));
        assert_eq!(publish(with("a", |text| text.title = " ".into())).await, Err(PublishRefusal::NoTitle));
        assert_eq!(publish(with("b", |text| text.line.clear())).await, Err(PublishRefusal::NoLine));
        assert_eq!(publish(with("c", |text| text.promise.clear())).await, Err(PublishRefusal::NoPromise));
        let empty = Section::ALL.map(SkeletonFault::Empty).to_vec();
        assert_eq!(
            publish(with("d", |text| text.body = template(Language::En))).await,
            Err(PublishRefusal::Incomplete(empty))
        );
        assert_eq!(store.list_published_concepts(Language::En).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn of_two_editors_the_second_is_told() {
    each_store(async |store: Store| {
        let by = account(&store, "editor@library.example").await;
        let slug = store.record_concept_draft(draft("Draft", true), by, NOW).await.unwrap().unwrap();
        let id = id_of(&store, &slug).await;

        // within the same millisecond, too
        let first = store.record_draft_change(change(id, "Mine", Some(NOW)), NOW).await.unwrap().unwrap();
        let second = store.record_draft_change(change(id, "Yours", Some(NOW)), NOW).await.unwrap();
        let none_seen = store.record_draft_change(change(id, "Yours", None), LATER).await.unwrap();
        let unknown = store.record_draft_change(change(ConceptId(999), "x", None), NOW).await.unwrap();
        let old = SavedDraft { updated_at: NOW };
        let published = store.publish_concept(id, Language::En, old, by, 2027, NOW).await.unwrap();

        assert_eq!((second, none_seen), (Err(DraftRefusal::Stale), Err(DraftRefusal::Stale)));
        assert_eq!(unknown, Err(DraftRefusal::Unknown));
        assert_eq!(published, Err(PublishRefusal::Stale));
        let now = store.find_concept_for_editing(&slug, Language::En).await.unwrap().unwrap();
        assert_eq!(now.text.unwrap().title, "Mine");
        assert_eq!(now.draft_updated_at, Some(first.updated_at));
        assert_eq!(now.motif, Motif::Team);
    })
    .await;
}

#[tokio::test]
async fn addresses_and_numbers_are_given_once() {
    each_store(async |store: Store| {
        let by = account(&store, "editor@library.example").await;
        let english = vec![(Language::En, text("x", Language::En))];
        store.record_published_concept(concept(18, english)).await.unwrap();

        let mut slugs = Vec::new();
        for title in ["a", "b", "c"] {
            slugs.push(store.record_concept_draft(draft(title, true), by, NOW).await.unwrap().unwrap());
        }

        assert_eq!(slugs, ["a-draft", "a-draft-2", "a-draft-3"]);
        let third = store.find_concept_for_editing("a-draft-3", Language::En).await.unwrap().unwrap();
        assert_eq!(third.number, 21);
    })
    .await;
}

#[tokio::test]
async fn a_draft_in_another_language_begins_beside_the_first() {
    each_store(async |store: Store| {
        let by = account(&store, "editor@library.example").await;
        let slug = store.record_concept_draft(draft("English", true), by, NOW).await.unwrap().unwrap();

        let danish = store.find_concept_for_editing(&slug, Language::Da).await.unwrap().unwrap();

        assert_eq!((danish.text, danish.draft_updated_at, danish.published), (None, None, None));
        assert_eq!(
            danish.other.map(|(language, text)| (language, text.title)),
            Some((Language::En, "English".into()))
        );
        assert_eq!(store.find_concept_for_editing("nothing", Language::Da).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn a_nomination_nobody_sent_is_no_source() {
    each_store(async |store: Store| {
        let by = account(&store, "editor@library.example").await;
        let missing = NominationId(7);
        let new = NewDraft { sources: vec![missing], ..draft("x", false) };

        let begun = store.record_concept_draft(new, by, NOW).await.unwrap();

        assert_eq!(begun, Err(NewDraftRefusal::NotASource(missing)));
        assert_eq!(store.list_concepts_for_editor(Language::En).await.unwrap(), []);
    })
    .await;
}

/// A nomination the jury was sent, with two complete numbers, one of them with a baseline.
async fn nomination(store: &Store, title: &str) -> NominationId {
    let season = match store.find_current_season().await.unwrap() {
        Some(season) => season,
        None => {
            support::season(store).await;
            store.find_current_season().await.unwrap().unwrap()
        }
    };
    let owner = account(store, "nominator@library.example").await;
    let category = store.list_categories(season.id).await.unwrap()[0].id;
    let answer = || "Answer".to_owned();
    let text = NominationText {
        category: Some(category),
        library: format!("Library of {title}"),
        title: title.to_owned(),
        summary: answer(),
        what_was_done: answer(),
        why_it_worked: answer(),
        target_group: answer(),
        effort: answer(),
        channels: vec!["blog".to_owned()],
        language: Some(ContentLanguage::Sv),
        ..NominationText::default()
    };
    let metric = |before: &str, source: &str| MetricText {
        what: "Answers".into(),
        before: before.into(),
        after: "20".into(),
        period: "May".into(),
        source: source.into(),
        ..MetricText::default()
    };
    let id = store.record_draft(season.id, DraftOwner::Account(owner), &text, NOW).await.unwrap();
    let metrics = vec![metric("10", "Counted"), metric("", "Counted")];
    store.change_draft(id, None, NOW, |_, all| *all = metrics).await.unwrap().unwrap();
    store.submit_nomination(id, &season, NOW, |_, _, _| None).await.unwrap().unwrap().unwrap();
    store.record_nomination_source(id, "A blog", "https://blog.example/").await.unwrap();
    id
}

#[tokio::test]
async fn evidence_is_counted_from_sources_nobody_withdrew() {
    each_database(async |store: Store, db| {
        let sources = vec![nomination(&store, "One").await, nomination(&store, "Two").await];
        let texts = vec![(Language::En, text("Derived", Language::En))];
        let derived = NewConcept { editorial: false, sources: sources.clone(), ..concept(1, texts) };
        store.record_published_concept(derived).await.unwrap();
        let counted = async || {
            let list = store.list_published_concepts(Language::En).await.unwrap();
            let page = store.find_published_concept("concept-1", Language::En).await.unwrap().unwrap();
            assert_eq!(list, std::slice::from_ref(&page.summary));
            let evidence = page.summary.evidence;
            let libraries: Vec<String> = page.sources.into_iter().map(|source| source.library).collect();
            let metrics = (evidence.metrics_with_source_and_period, evidence.metrics_with_baseline);
            (evidence.sources, metrics, libraries)
        };

        assert_eq!(counted().await, (2, (4, 2), vec!["Library of One".into(), "Library of Two".into()]));

        let withdrawal = format!("UPDATE nomination SET withdrawn_at = 2 WHERE id = {}", sources[0]);
        db.execute_unprepared(&withdrawal).await.unwrap();
        assert_eq!(counted().await, (1, (2, 1), vec!["Library of Two".into()]));
    })
    .await;
}

#[tokio::test]
async fn an_editor_writes_beside_the_nominations() {
    each_store(async |store: Store| {
        let one = nomination(&store, "One").await;
        let two = nomination(&store, "Two").await;
        let by = account(&store, "editor@library.example").await;
        let new = NewDraft { sources: vec![two, one], ..draft("Derived", false) };

        let slug = store.record_concept_draft(new, by, NOW).await.unwrap().unwrap();

        let editing = store.find_concept_for_editing(&slug, Language::En).await.unwrap().unwrap();
        let sources: Vec<_> =
            editing.sources.iter().map(|source| (source.id, source.number, source.metrics.len())).collect();
        assert_eq!(sources, [(two, 2, 2), (one, 1, 2)]);
        let season = store.find_current_season().await.unwrap().unwrap();
        let derivable = store.list_derivable_nominations(season.id).await.unwrap();
        let derivable: Vec<_> =
            derivable.into_iter().map(|found| (found.id, found.title, found.concepts)).collect();
        assert_eq!(derivable, [(one, "One".to_owned(), 1), (two, "Two".to_owned(), 1)]);
        let saved = SavedDraft { updated_at: NOW };
        let published = store.publish_concept(editing.id, Language::En, saved, by, 2027, NOW).await.unwrap();
        assert_eq!(published, Ok(VersionLabel { year: 2027, number: 1 }));
    })
    .await;
}
