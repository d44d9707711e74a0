use super::*;
use proptest::{collection::vec, prelude::*};

fn juror(id: usize) -> JurorOffer {
    JurorOffer {
        id: AccountId(id as i64),
        capacity: None,
        languages: BTreeSet::new(),
        topics: BTreeSet::new(),
    }
}

fn piece(id: usize) -> Piece {
    Piece {
        id: NominationId(100 + id as i64),
        language: "da".to_owned(),
        topic: CategoryId(1),
        library: "public under-10000".to_owned(),
    }
}

fn task(jurors: usize, nominations: usize, per_nomination: usize) -> Task {
    Task {
        jurors: (0..jurors).map(juror).collect(),
        nominations: (0..nominations).map(piece).collect(),
        per_nomination,
        ..Task::default()
    }
}

#[test]
fn one_nomination_alone_goes_to_the_emptiest_free_desk() {
    let mut task = task(4, 3, 2);
    task.given = [(0, 0), (1, 0), (2, 0), (2, 2), (0, 1)].map(|(juror, of)| pair_of(&task, juror, of)).into();
    task.forbidden = [pair_of(&task, 3, 1)].into();
    task.only = Some(task.nominations[1].id);

    let found = plan(&task);

    // juror 3 has the emptiest desk and is tied; juror 1 comes next
    assert_eq!(pairs(&found), BTreeSet::from([pair_of(&task, 1, 1)]));
    assert!(found.unmet.is_empty(), "others are not asked about: {:?}", found.unmet);
}

fn pair_of(task: &Task, juror: usize, nomination: usize) -> (AccountId, NominationId) {
    (task.jurors[juror].id, task.nominations[nomination].id)
}

fn pairs(plan: &Plan) -> BTreeSet<(AccountId, NominationId)> {
    plan.pairings.iter().map(|it| (it.juror, it.nomination)).collect()
}

#[test]
fn desks_are_alike_when_nothing_else_matters() {
    let found = plan(&task(4, 10, 2));

    assert_eq!(found.pairings.len(), 20);
    assert_eq!(found.loads.values().copied().collect::<Vec<_>>(), [5, 5, 5, 5]);
    assert_eq!(found.unmet, []);
}

#[test]
fn jurors_meet_one_another_over_nominations() {
    let (jurors, nominations) = (15, 500);
    let found = plan(&task(jurors, nominations, 3));

    let mut panels: BTreeMap<NominationId, Vec<AccountId>> = BTreeMap::new();
    for pairing in &found.pairings {
        panels.entry(pairing.nomination).or_default().push(pairing.juror);
    }
    let met: BTreeSet<(AccountId, AccountId)> = panels
        .values()
        .flat_map(|panel| panel.iter().flat_map(|one| panel.iter().map(move |other| (*one, *other))))
        .filter(|(one, other)| one < other)
        .collect();
    assert_eq!(met.len(), jurors * (jurors - 1) / 2, "everybody has met everybody");
    let loads: BTreeSet<u32> = found.loads.values().copied().collect();
    assert_eq!(loads, BTreeSet::from([100]), "and desks are alike still");
    assert_eq!(found, plan(&task(jurors, nominations, 3)), "the same again is the same plan");
}

#[test]
fn jurors_are_given_what_they_can_read() {
    let mut of = task(2, 4, 1);
    of.jurors[0].languages = BTreeSet::from(["nb".to_owned()]);
    of.jurors[1].languages = BTreeSet::from(["da".to_owned()]);
    of.nominations[0].language = "nb".to_owned();

    let found = plan(&of);

    for pairing in &found.pairings {
        assert_eq!(pairing.language, Fit::Known, "{pairing:?}");
    }
    assert_eq!(found.loads.values().copied().collect::<Vec<_>>(), [1, 3]);
}

#[test]
fn libraries_of_one_kind_are_spread_over_desks() {
    let mut of = task(2, 4, 1);
    for at in [0, 1] {
        of.nominations[at].library = "public more".to_owned();
    }

    let found = plan(&of);

    for id in found.loads.keys() {
        let big = found
            .pairings
            .iter()
            .filter(|it| it.juror == *id && [NominationId(100), NominationId(101)].contains(&it.nomination));
        assert_eq!(big.count(), 1, "{found:?}");
    }
}

#[test]
fn what_cannot_be_met_says_why() {
    let mut of = task(2, 3, 2);
    of.forbidden.insert((AccountId(0), NominationId(100)));
    of.jurors[1].capacity = Some(2);

    let found = plan(&of);

    assert_eq!(found.pairings.len(), 4);
    let why: Vec<_> = found.unmet.iter().map(|it| (it.nomination.0, it.missing, it.why)).collect();
    assert_eq!(why, [(100, 1, Shortage::Ties { free: 1 }), (102, 1, Shortage::DesksFull)]);
}

#[test]
fn what_was_given_stays_and_counts() {
    let mut of = task(3, 3, 1);
    of.given = BTreeSet::from([(AccountId(0), NominationId(100)), (AccountId(0), NominationId(101))]);

    let found = plan(&of);

    assert_eq!(found.pairings.len(), 1);
    assert_ne!(found.pairings[0].juror, AccountId(0));
    assert_eq!(found.loads[&AccountId(0)], 2);
}

/// Anything that can be asked for, small enough to be tried out by hand.
fn any_task(jurors: usize, nominations: usize) -> impl Strategy<Value = Task> {
    let juror = (prop::option::weighted(0.4, 0_u32..6), 0_usize..4, 0_usize..4);
    let piece = (0_usize..3, 0_i64..3, 0_usize..3);
    let pair = (0..jurors, 0..nominations);
    (
        vec(juror, 1..=jurors),
        vec(piece, 1..=nominations),
        1_usize..=3,
        vec(pair.clone(), 0..jurors * nominations / 2),
        vec(pair, 0..3),
    )
        .prop_map(|(jurors, nominations, per_nomination, forbidden, given)| {
            const TAGS: [&str; 3] = ["da", "nb", "sv"];
            let pair = |(j, n): (usize, usize)| (AccountId(j as i64), NominationId(100 + n as i64));
            let count = (jurors.len(), nominations.len());
            let there = |&(j, n): &(usize, usize)| j < count.0 && n < count.1;
            let forbidden: BTreeSet<_> = forbidden.into_iter().map(pair).collect();
            Task {
                jurors: jurors
                    .into_iter()
                    .enumerate()
                    .map(|(id, (capacity, languages, topics))| JurorOffer {
                        capacity,
                        languages: TAGS.iter().take(languages).map(|&tag| tag.to_owned()).collect(),
                        topics: (0..topics as i64).map(CategoryId).collect(),
                        ..self::juror(id)
                    })
                    .collect(),
                nominations: nominations
                    .into_iter()
                    .enumerate()
                    .map(|(id, (language, topic, library))| Piece {
                        language: TAGS[language].to_owned(),
                        topic: CategoryId(topic),
                        library: library.to_string(),
                        ..self::piece(id)
                    })
                    .collect(),
                per_nomination,
                given: given
                    .into_iter()
                    .filter(there)
                    .map(pair)
                    .filter(|it| !forbidden.contains(it))
                    .collect(),
                forbidden,
                only: None,
            }
        })
}

/// The most pairs that can be given and the least they cost, by trying everything.
fn by_hand(task: &Task) -> (usize, i64) {
    fn go(task: &Task, at: usize, given: &mut BTreeSet<(AccountId, NominationId)>, best: &mut (usize, i64)) {
        let Some(piece) = task.nominations.get(at) else {
            let found = (given.len(), cost(task, given));
            if found.0 > best.0 || (found.0 == best.0 && found.1 < best.1) {
                *best = found;
            }
            return;
        };
        for chosen in 0_u32..1 << task.jurors.len() {
            let chosen: Vec<AccountId> = task
                .jurors
                .iter()
                .enumerate()
                .filter(|(bit, _)| chosen & (1 << bit) != 0)
                .map(|(_, juror)| juror.id)
                .collect();
            let pairs: Vec<_> = chosen.iter().map(|&id| (id, piece.id)).collect();
            let standing = task.given.iter().filter(|it| it.1 == piece.id).count();
            let free = pairs.iter().all(|it| !task.forbidden.contains(it) && !task.given.contains(it));
            if !free || pairs.len() + standing > task.per_nomination.max(standing) {
                continue;
            }
            given.extend(&pairs);
            let fits = task.jurors.iter().all(|juror| {
                let load = given.iter().filter(|it| it.0 == juror.id).count();
                let before = task.given.iter().filter(|it| it.0 == juror.id).count();
                load <= before.max(juror.capacity.map_or(usize::MAX, |most| most as usize))
            });
            if fits {
                go(task, at + 1, given, best);
            }
            for pair in &pairs {
                given.remove(pair);
            }
        }
    }
    let mut best = (0, i64::MAX);
    go(task, 0, &mut task.given.clone(), &mut best);
    best
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, ..ProptestConfig::default() })]
    #[test]
    fn a_plan_never_crosses_a_tie_nor_overfills_a_desk(task in any_task(6, 10)) {
        let found = plan(&task);

        let new = pairs(&found);
        prop_assert_eq!(new.len(), found.pairings.len());
        prop_assert!(new.is_disjoint(&task.forbidden) && new.is_disjoint(&task.given));
        for juror in &task.jurors {
            let given = new.iter().filter(|it| it.0 == juror.id).count();
            let before = task.given.iter().filter(|it| it.0 == juror.id).count();
            let most = juror.capacity.map_or(usize::MAX, |most| most as usize).max(before);
            prop_assert!(given + before <= most);
            prop_assert_eq!(found.loads[&juror.id] as usize, given + before);
        }
        for piece in &task.nominations {
            let given = new.iter().chain(&task.given).filter(|it| it.1 == piece.id).count();
            let missing = found.unmet.iter().find(|it| it.nomination == piece.id).map_or(0, |it| it.missing);
            prop_assert_eq!(given + missing, task.per_nomination.max(given));
        }
        prop_assert_eq!(plan(&task), found);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]
    #[test]
    fn no_plan_fills_more_places_and_none_that_fills_all_costs_less(task in any_task(4, 4)) {
        let found = plan(&task);

        let (most, least) = by_hand(&task);
        prop_assert_eq!(found.pairings.len() + task.given.len(), most);
        if found.unmet.is_empty() {
            prop_assert_eq!(found.cost, least);
        }
    }
}
