use super::*;
use crate::search::terms;
use proptest::prelude::*;

const ALL: Range<usize> = 0..usize::MAX;

fn card(id: i64, title: &str, evidence: u8, updated_at: i64, hours_tenths: u16) -> CardFacts {
    CardFacts {
        id: ConceptId(id),
        title: title.to_owned(),
        evidence: EvidenceGrade::new(evidence).unwrap(),
        updated_at: Timestamp(updated_at),
        effort: Effort::new(hours_tenths, 1, 2).unwrap(),
        channels: [Channel::Facebook].into(),
        target_groups: [TargetGroup::Everyone].into(),
        goal: Goal::Relations,
        languages: [Language::En].into(),
        library_kinds: BTreeSet::new(),
        seasons: BTreeSet::new(),
    }
}

fn shelf(cards: &[CardFacts]) -> Shelf {
    Shelf::new(cards.iter().map(|card| (card.clone(), crate::search::fold(&card.title))).collect(), str::cmp)
}

fn shown(cards: &[CardFacts], filter: &Filter, order: Order, day_seed: u64) -> Vec<i64> {
    let shelf = shelf(cards);
    let narrowed = shelf.narrow(&[], filter, order, day_seed, ALL);
    narrowed.shown.iter().map(|&at| shelf.cards()[at].id.0).collect()
}

fn tick(facet: Facet, value: &str) -> Filter {
    Filter::of([(facet, value.to_owned())])
}

#[test]
fn every_order_follows_its_keys() {
    let cards = [
        card(1, "Duck", 3, 10, 40),
        card(2, "Cat", 2, 20, 10),
        card(3, "Bear", 4, 5, 20),
        card(4, "Ant", 1, 30, 10),
        card(5, "Ant", 0, 40, 10),
    ];
    let table = [
        (Order::Evidence, [3, 1, 2, 4, 5]),
        (Order::Title, [4, 5, 3, 2, 1]),
        (Order::LeastEffort, [2, 4, 5, 3, 1]),
        (Order::Latest, [5, 4, 2, 1, 3]),
    ];
    for (order, expected) in table {
        assert_eq!(shown(&cards, &Filter::default(), order, 0), expected, "{order}");
    }
    assert_eq!(Order::default(), Order::Evidence);
}

#[test]
fn titles_follow_the_alphabet_of_the_reader() {
    let cards = [card(1, "Åben", 2, 0, 10), card(2, "Zebra", 2, 0, 10)];
    let backwards = |a: &str, b: &str| b.cmp(a);
    let shelf = Shelf::new(cards.into_iter().map(|card| (card, String::new())).collect(), backwards);

    assert_eq!(shelf.narrow(&[], &Filter::default(), Order::Title, 0, ALL).shown, [0, 1]);
}

#[test]
fn a_search_puts_words_in_titles_first_and_says_what_it_read() {
    let cards = [card(1, "A voice for the building", 1, 0, 10), card(2, "Something else", 5, 0, 10)];
    let texts = ["voice building", "the voice of the building"].map(str::to_owned);
    let shelf = Shelf::new(cards.into_iter().zip(texts).collect(), str::cmp);
    let ask = |query: &str| shelf.narrow(&terms(query), &Filter::default(), Order::BestMatch, 0, ALL);

    assert_eq!(ask("voice").shown, [0, 1]);
    assert_eq!(ask("else").shown, [1]);
    let slip = ask("vioce");
    assert_eq!(slip.shown, [0, 1]);
    assert_eq!(slip.read_as, [("vioce".to_owned(), ["voice".to_owned()].into())]);
    assert_eq!(ask("elephant").found, 0);
}

#[test]
fn the_shuffle_changes_with_the_day_and_not_with_the_filter() {
    let cards: Vec<_> = (0..20).map(|id| card(id, "Same", 2, 0, [10, 20, 40][id as usize % 3])).collect();
    let quick = tick(Facet::Effort, "up-to-one-hour");
    for order in [Order::Shuffled, Order::Evidence] {
        let monday = shown(&cards, &Filter::default(), order, 1);
        let tuesday = shown(&cards, &Filter::default(), order, 2);
        let filtered = shown(&cards, &quick, order, 1);

        assert_ne!(monday, tuesday);
        assert_eq!(filtered, monday.into_iter().filter(|id| id % 3 == 0).collect::<Vec<_>>());
    }
}

#[test]
fn one_ticked_value_in_each_facet_is_enough_and_all_facets_must_agree() {
    let mut cards = [1, 2, 3].map(|id| card(id, "Card", 2, id, 10));
    cards[1].channels = [Channel::Blog, Channel::Podcast].into();
    cards[2].channels = [Channel::Blog].into();
    cards[2].target_groups = [TargetGroup::Students].into();
    let filter = Filter::of([
        (Facet::Channel, "blog".to_owned()),
        (Facet::Channel, "tiktok".to_owned()),
        (Facet::TargetGroup, "everyone".to_owned()),
    ]);

    let narrowed = shelf(&cards).narrow(&[], &filter, Order::Evidence, 0, ALL);

    assert_eq!((narrowed.shown, narrowed.total, narrowed.found), (vec![1], 1, 3));
    let count = |facet, value: &str| narrowed.counts[&facet].get(value).copied();
    assert_eq!(count(Facet::Channel, "facebook"), Some(1));
    assert_eq!(count(Facet::Channel, "tiktok"), None);
    assert_eq!(count(Facet::TargetGroup, "students"), Some(1));
    assert_eq!(count(Facet::Effort, "up-to-one-hour"), Some(1));
    assert_eq!(count(Facet::Place, "online"), Some(1));
}

#[test]
fn team_and_place_follow_from_what_the_card_says() {
    let team = |min, max| TeamSize::of(Effort::new(10, min, max).unwrap());
    assert_eq!(
        [team(1, 9), team(2, 2), team(3, 12), team(4, 4)],
        [TeamSize::One, TeamSize::TwoOrThree, TeamSize::TwoOrThree, TeamSize::FourOrMore]
    );
    let place = |channels: &[Channel]| Place::of(&channels.iter().copied().collect());
    assert_eq!(place(&[Channel::Event]), Some(Place::InTheRoom));
    assert_eq!(place(&[Channel::Event, Channel::Press]), Some(Place::InTheRoom));
    assert_eq!(place(&[Channel::Event, Channel::Blog]), Some(Place::Both));
    assert_eq!(place(&[Channel::Podcast]), Some(Place::Online));
    assert_eq!(place(&[Channel::Press]), None);
}

#[test]
fn a_value_is_taken_away_from_a_filter_alone() {
    let filter = Filter::of([(Facet::Goal, "crisis".to_owned()), (Facet::Goal, "events".to_owned())]);

    let left = filter.without(Facet::Goal, "crisis");

    assert_eq!(left.ticked().collect::<Vec<_>>(), [(Facet::Goal, "events")]);
    assert_eq!(left.without(Facet::Goal, "events"), Filter::default());
}

fn some_of<T: Copy + Ord + std::fmt::Debug + 'static>(
    all: &'static [T],
) -> impl Strategy<Value = BTreeSet<T>> {
    prop::sample::subsequence(all, 0..=3.min(all.len())).prop_map(BTreeSet::from_iter)
}

fn filters() -> impl Strategy<Value = Filter> {
    let every: Vec<(Facet, String)> = Facet::ALL
        .into_iter()
        .flat_map(|facet| facet.all_values().into_iter().map(move |value| (facet, value)))
        .collect();
    prop::sample::subsequence(every, 0..5).prop_map(Filter::of)
}

/// Cards that are often equal in everything but their id.
fn lists() -> impl Strategy<Value = Vec<CardFacts>> {
    let facts = (
        "[ab]",
        0_u8..=5,
        0_i64..3,
        prop::sample::select(vec![10_u16, 20, 40]),
        some_of(&Channel::ALL),
        some_of(&TargetGroup::ALL),
    );
    prop::collection::vec(facts, 0..12).prop_map(|facts| {
        (1..)
            .zip(facts)
            .map(|(id, (title, evidence, updated_at, hours, channels, target_groups))| CardFacts {
                channels,
                target_groups,
                ..card(id, &title, evidence, updated_at, hours)
            })
            .collect()
    })
}

/// The same rule, card by card.
fn agrees(filter: &Filter, card: &CardFacts) -> bool {
    Facet::ALL.into_iter().all(|facet| {
        let ticked: Vec<&str> =
            filter.ticked().filter(|(it, _)| *it == facet).map(|(_, value)| value).collect();
        ticked.is_empty() || card.values(facet).iter().any(|value| ticked.contains(&value.as_str()))
    })
}

proptest! {
    #[test]
    fn what_is_shown_is_what_agrees(cards in lists(), filter in filters()) {
        let mut shown = shown(&cards, &filter, Order::Evidence, 0);
        shown.sort_unstable();

        let expected: Vec<i64> = cards.iter().filter(|card| agrees(&filter, card)).map(|card| card.id.0).collect();
        prop_assert_eq!(shown, expected);
    }

    #[test]
    fn the_order_never_depends_on_the_order_of_the_input(
        (cards, turned) in lists().prop_flat_map(|it| (Just(it.clone()), Just(it).prop_shuffle())),
        filter in filters(),
        order in prop::sample::select(Order::ALL.to_vec()),
        day_seed: u64,
    ) {
        prop_assert_eq!(shown(&cards, &filter, order, day_seed), shown(&turned, &filter, order, day_seed));
    }

    #[test]
    fn a_part_is_a_part_of_the_whole(
        cards in lists(),
        order in prop::sample::select(Order::ALL.to_vec()),
        start in 0_usize..14,
        length in 0_usize..5,
    ) {
        let shelf = shelf(&cards);
        let ask = |part| shelf.narrow(&[], &Filter::default(), order, 7, part).shown;

        let whole: Vec<usize> = ask(ALL).into_iter().skip(start).take(length).collect();
        prop_assert_eq!(ask(start..start + length), whole);
    }

    #[test]
    fn a_count_is_what_ticking_only_that_value_would_show(cards in lists(), filter in filters()) {
        let counts = shelf(&cards).narrow(&[], &filter, Order::Evidence, 0, ALL).counts;

        for facet in Facet::ALL {
            for value in facet.all_values() {
                let others = filter.ticked().filter(|(it, _)| *it != facet).map(|(it, value)| (it, value.to_owned()));
                let ticked = Filter::of(others.chain([(facet, value.clone())]));
                let counted = counts[&facet].get(&value).copied().unwrap_or(0);
                prop_assert_eq!(counted, shown(&cards, &ticked, Order::Evidence, 0).len());
            }
        }
    }
}
