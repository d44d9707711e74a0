use super::*;
use proptest::prelude::*;

fn card(id: i64, title: &str, evidence: u8, updated_at: i64, effort: EffortBand) -> CardFacts {
    CardFacts {
        id: ConceptId(id),
        title: title.to_owned(),
        evidence: EvidenceGrade::new(evidence).unwrap(),
        updated_at: Timestamp(updated_at),
        effort,
        channels: [Channel::Facebook].into(),
        target_groups: [TargetGroup::Everyone].into(),
        goal: Goal::Relations,
    }
}

fn shown(cards: &[CardFacts], filter: &Filter, order: Order, day_seed: u64) -> Vec<i64> {
    let narrowed = narrow(cards, filter, order, day_seed, str::cmp);
    narrowed.shown.iter().map(|id| id.0).collect()
}

#[test]
fn every_order_follows_its_keys() {
    use EffortBand::{FourHoursOrMore, UnderFourHours, UpToOneHour};
    let cards = [
        card(1, "Duck", 2, 10, FourHoursOrMore),
        card(2, "Cat", 2, 20, UpToOneHour),
        card(3, "Bear", 4, 5, UnderFourHours),
        card(4, "Ant", 2, 10, UpToOneHour),
        card(5, "Ant", 2, 10, UpToOneHour),
    ];
    let table = [
        (Order::Evidence, [3, 2, 4, 5, 1]),
        (Order::Title, [4, 5, 3, 2, 1]),
        (Order::LeastEffort, [4, 5, 2, 3, 1]),
    ];
    for (order, expected) in table {
        assert_eq!(shown(&cards, &Filter::default(), order, 0), expected, "{order}");
    }
    assert_eq!(Order::default(), Order::Evidence);
}

#[test]
fn titles_follow_the_alphabet_of_the_reader() {
    let cards =
        [card(1, "Åben", 2, 0, EffortBand::UpToOneHour), card(2, "Zebra", 2, 0, EffortBand::UpToOneHour)];
    let backwards = |a: &str, b: &str| b.cmp(a);

    let narrowed = narrow(&cards, &Filter::default(), Order::Title, 0, backwards);

    assert_eq!(narrowed.shown, [ConceptId(1), ConceptId(2)]);
}

#[test]
fn the_shuffle_changes_with_the_day_and_not_with_the_filter() {
    let cards: Vec<_> = (0..20)
        .map(|id| {
            let effort = EffortBand::ALL[id as usize % 3];
            card(id, "Same", 2, 0, effort)
        })
        .collect();
    let quick = Filter { efforts: [EffortBand::UpToOneHour].into(), ..Filter::default() };

    let monday = shown(&cards, &Filter::default(), Order::Shuffled, 1);
    let tuesday = shown(&cards, &Filter::default(), Order::Shuffled, 2);
    let filtered = shown(&cards, &quick, Order::Shuffled, 1);

    assert_ne!(monday, tuesday);
    assert_eq!(filtered, monday.into_iter().filter(|id| id % 3 == 0).collect::<Vec<_>>());
}

#[test]
fn one_ticked_value_in_each_facet_is_enough_and_all_facets_must_agree() {
    let mut cards = [1, 2, 3].map(|id| card(id, "Card", 2, id, EffortBand::UpToOneHour));
    cards[1].channels = [Channel::Blog, Channel::Podcast].into();
    cards[2].channels = [Channel::Blog].into();
    cards[2].target_groups = [TargetGroup::Students].into();
    let filter = Filter {
        channels: [Channel::Blog, Channel::Tiktok].into(),
        target_groups: [TargetGroup::Everyone].into(),
        efforts: BTreeSet::new(),
    };

    let narrowed = narrow(&cards, &filter, Order::Evidence, 0, str::cmp);

    assert_eq!(narrowed.shown, [ConceptId(2)]);
    assert_eq!(narrowed.hidden, 2);
    assert_eq!(narrowed.counts.channels[&Channel::Facebook], 1);
    assert_eq!(narrowed.counts.channels[&Channel::Tiktok], 0);
    assert_eq!(narrowed.counts.target_groups[&TargetGroup::Students], 1);
    assert_eq!(narrowed.counts.efforts[&EffortBand::UpToOneHour], 1);
}

fn some_of<T: Copy + Ord + std::fmt::Debug + 'static>(
    all: &'static [T],
) -> impl Strategy<Value = BTreeSet<T>> {
    prop::sample::subsequence(all, 0..=3.min(all.len())).prop_map(BTreeSet::from_iter)
}

fn filters() -> impl Strategy<Value = Filter> {
    (some_of(&Channel::ALL), some_of(&TargetGroup::ALL), some_of(&EffortBand::ALL))
        .prop_map(|(channels, target_groups, efforts)| Filter { channels, target_groups, efforts })
}

/// Cards that are often equal in everything but their id.
fn lists() -> impl Strategy<Value = Vec<CardFacts>> {
    let facts = (
        "[ab]",
        0_u8..=5,
        0_i64..3,
        prop::sample::select(EffortBand::ALL.to_vec()),
        some_of(&Channel::ALL),
        some_of(&TargetGroup::ALL),
    );
    prop::collection::vec(facts, 0..12).prop_map(|facts| {
        (1..)
            .zip(facts)
            .map(|(id, (title, evidence, updated_at, effort, channels, target_groups))| CardFacts {
                channels,
                target_groups,
                ..card(id, &title, evidence, updated_at, effort)
            })
            .collect()
    })
}

proptest! {
    #[test]
    fn every_card_is_shown_or_hidden(cards in lists(), filter in filters()) {
        let narrowed = narrow(&cards, &filter, Order::Evidence, 0, str::cmp);

        prop_assert_eq!(narrowed.shown.len() + narrowed.hidden, cards.len());
    }

    #[test]
    fn the_order_never_depends_on_the_order_of_the_input(
        (cards, turned) in lists().prop_flat_map(|it| (Just(it.clone()), Just(it).prop_shuffle())),
        filter in filters(),
        order in prop::sample::select(Order::ALL.to_vec()),
        day_seed: u64,
    ) {
        prop_assert_eq!(
            narrow(&cards, &filter, order, day_seed, str::cmp),
            narrow(&turned, &filter, order, day_seed, str::cmp)
        );
    }

    #[test]
    fn a_count_is_what_ticking_only_that_value_would_show(cards in lists(), filter in filters()) {
        let counts = narrow(&cards, &filter, Order::Evidence, 0, str::cmp).counts;
        let shows = |filter: Filter| shown(&cards, &filter, Order::Evidence, 0).len();

        for value in Channel::ALL {
            let ticked = Filter { channels: [value].into(), ..filter.clone() };
            prop_assert_eq!(counts.channels[&value], shows(ticked));
        }
        for value in TargetGroup::ALL {
            let ticked = Filter { target_groups: [value].into(), ..filter.clone() };
            prop_assert_eq!(counts.target_groups[&value], shows(ticked));
        }
        for value in EffortBand::ALL {
            let ticked = Filter { efforts: [value].into(), ..filter.clone() };
            prop_assert_eq!(counts.efforts[&value], shows(ticked));
        }
    }
}
