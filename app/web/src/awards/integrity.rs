//! How the awards of a season were decided, once they are revealed: rule, ballots and rulings of each, and what can be
//! said of all of them together. No figure here is about fewer than five people, and none about a person.

use super::{
    category::crumbs,
    result::{rule, tally_rule},
    seen::Seen,
};
use crate::{
    error::{PageError, PageResult},
    messages::Tr,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
    voting::{promises, published},
};
use axum::extract::Path;
use domain::{
    awards::{
        agreement::Agreement,
        told::{BallotsTold, FEWEST, Told, Turnout},
    },
    ids::{CategoryId, PollId},
    voting::{Promise, VoterMode},
};
use leptos::prelude::*;
use std::collections::BTreeMap;
use store::awards::Award;

/// What is counted beside the ballots.
struct Beside {
    recusals: BTreeMap<CategoryId, u64>,
    rulings: BTreeMap<PollId, u64>,
}

pub async fn page(visit: Visit, Path((_, slug)): Path<(String, String)>) -> PageResult {
    let (t, l, store) = (visit.t, visit.language, visit.store());
    let season = store.find_season(&slug).await?.ok_or(PageError::NotFound)?;
    let mut seen = Seen::of_season(store, &season).await?;
    seen.retain(|seen| seen.award().is_some());
    // only once something is public: before that, even a number would say what is under way
    let beside = match seen.is_empty() {
        true => Beside { recusals: BTreeMap::new(), rulings: BTreeMap::new() },
        false => {
            let polls: Vec<PollId> = seen.iter().filter_map(Seen::award).map(|award| award.poll.id).collect();
            Beside {
                recusals: store.count_recusals_by_category(season.id).await?,
                rulings: store.count_rulings(&polls).await?,
            }
        }
    };
    let name = season.name.get(l).to_owned();
    let head = Head {
        title: t.a("integrity-title", [("season", name.clone().into())]),
        description: t.s("integrity-description"),
        nav: Nav::Awards,
        public: !season.demo && !seen.is_empty(),
        ..Head::default()
    };
    Ok(visit.page(head, move || {
        let body = if seen.is_empty() {
            let way_on = (urls::awards(l, &season.slug), t.s("integrity-to-awards"));
            ui::empty(t.s("integrity-empty-title"), t.s("integrity-empty-text"), Some(way_on)).into_any()
        } else {
            let notes: Vec<_> =
                seen.iter().filter_map(|seen| Some(note(t, seen, seen.award()?, &beside))).collect();
            view! {
                {statistics(t, &seen)}
                {notes}
                <p class="small soft">{t.a("integrity-few", [("n", FEWEST.into())])}</p>
            }
            .into_any()
        };
        view! {
            <div class="wrap band-s flow">
                {crumbs(t, Some((&name, &season.slug)))}
                <h1>{t.a("integrity-title", [("season", name.clone().into())])}</h1>
                <p class="lead">{t.s("integrity-lead")}</p>
                {body}
            </div>
        }
    }))
}

/// Turn-out by category, and how far jury and audience agreed.
fn statistics(t: Tr, seen: &[Seen]) -> Option<impl IntoView + use<>> {
    let rows: Vec<_> = seen
        .iter()
        .filter_map(|seen| {
            let award = seen.award()?;
            let word = award.verdict.audience.as_ref()?;
            let expected =
                award.poll.terms.mode.keeps(Promise::KnownRoll).then_some(award.poll.terms.expected);
            let turnout = Turnout::told(word, expected.flatten());
            let voters = match turnout {
                Some(turnout) => turnout.voters.to_string(),
                None => t.a("told-few", [("n", FEWEST.into())]),
            };
            let share = turnout.and_then(|it| Some(format!("{}\u{a0}%", it.percent(t.language)?)));
            let agreed = turnout.filter(|_| award.tells_figures()).and_then(|_| Agreement::of(&award.result));
            Some(view! {
                <tr>
                    <th scope="row">{seen.category.name.get(t.language).to_owned()}</th>
                    <td class="num">{voters}</td>
                    <td class="num">{share.unwrap_or_else(|| t.s("integrity-unknown"))}</td>
                    <td>{agreement(t, agreed)}</td>
                </tr>
            })
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="flow tight">
                <h2>{t.s("integrity-statistics")}</h2>
                <div class="scroll" role="region" tabindex="0" aria-label=t.s("integrity-statistics")>
                    <table>
                        <caption class="vh">{t.s("integrity-statistics")}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{t.s("verify-award")}</th>
                                <th scope="col" class="num">{t.s("integrity-voters")}</th>
                                <th scope="col" class="num">{t.s("integrity-turnout")}</th>
                                <th scope="col">{t.s("integrity-agreement")}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
                <p class="small soft">{t.s("integrity-tau-explained")}</p>
            </section>
        }
    })
}

fn agreement(t: Tr, agreed: Option<Agreement>) -> String {
    let Some(agreed) = agreed else { return t.s("integrity-not-compared") };
    let first = t.s(if agreed.same_first { "integrity-same-first" } else { "integrity-other-first" });
    let three = agreed
        .same_top_three
        .map(|same| t.s(if same { "integrity-same-three" } else { "integrity-other-three" }));
    let tau = match agreed.tau {
        Some(tau) => t.a("integrity-tau", [("tau", tau.text(t.language).into())]),
        None => t.s("integrity-no-tau"),
    };
    [Some(first), three, Some(tau)].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// One award: everything that was decided before, and everything that happened to its ballots.
fn note(t: Tr, seen: &Seen, award: &Award, beside: &Beside) -> impl IntoView + use<> {
    let l = t.language;
    let word = award.verdict.audience.as_ref();
    let recusals = Told::of(beside.recusals.get(&award.category).copied().unwrap_or_default());
    let rulings = beside.rulings.get(&award.poll.id).copied().unwrap_or_default();
    let rows = [
        Some((t.s("integrity-rule"), rule(t, award.rule(), award.nominees.len()))),
        word.map(|word| (t.s("integrity-counted-by"), tally_rule(t, word.counted_by))),
        word.map(|_| (t.s("integrity-who"), mode(t, award.poll.terms.mode))),
        word.map(|word| (t.s("integrity-ballots"), ballots(t, award, &BallotsTold::of(&word.count)))),
        word.map(|_| (t.s("integrity-rulings"), t.a("integrity-rulings-n", [("n", rulings.into())]))),
        Some((t.s("integrity-recusals"), recused(t, recusals))),
        Some((t.s("integrity-weight"), weight(t, award))),
    ];
    let rows = rows
        .into_iter()
        .flatten()
        .map(|(name, text)| view! { <div><dt>{name}</dt> <dd>{text}</dd></div> })
        .collect_view();
    view! {
        <section class="panel flow tight" id=seen.category.slug.clone()>
            <h2 class="title">
                <a href=urls::award(l, &seen.season.slug, &seen.category.slug)>{seen.category.name.get(l).to_owned()}</a>
            </h2>
            <dl class="facts long">{rows}</dl>
            {word.map(|_| promises(t, award.poll.terms.mode))}
            {word.map(|_| files(t, award))}
        </section>
    }
}

fn mode(t: Tr, mode: VoterMode) -> String {
    t.of("vote-mode-", mode.as_str())
}

fn ballots(t: Tr, award: &Award, told: &BallotsTold) -> String {
    let (cast, counted, aside) = match told {
        BallotsTold::Few => return t.a("integrity-ballots-few", [("n", FEWEST.into())]),
        BallotsTold::Counted { cast, counted, aside } => (*cast, *counted, aside),
    };
    let sums = t.a("integrity-ballots-n", [("cast", cast.into()), ("counted", counted.into())]);
    let Some(aside) = aside else { return format!("{sums} {}", t.s("integrity-no-aside")) };
    let reasons: Vec<String> = aside
        .reasons
        .iter()
        .map(|(suspicion, n)| {
            let words = t.of("suspicion-", suspicion.as_str());
            n.map_or_else(|| words.clone(), |n| format!("{words}: {n}"))
        })
        .collect();
    let set_aside =
        t.a("integrity-aside", [("n", aside.ballots.into()), ("reasons", reasons.join("; ").into())]);
    if !award.tells_figures() {
        return format!("{sums} {set_aside}");
    }
    let first = t.s(if aside.changes_first { "integrity-aside-changes" } else { "integrity-aside-same" });
    format!("{sums} {set_aside} {first}")
}

fn recused(t: Tr, told: Told) -> String {
    match told {
        Told::Few => t.a("integrity-recusals-few", [("n", FEWEST.into())]),
        Told::Number(n) => t.a("integrity-recusals-n", [("n", n.into())]),
    }
}

/// Whether any other weight of the audience would have named another winner.
fn weight(t: Tr, award: &Award) -> String {
    let key = match award.verdict.sensitivity() {
        None => "integrity-weight-none",
        Some(_) if !award.tells_figures() => "integrity-weight-hidden",
        Some(sensitivity) if sensitivity.never_changes() => "awards-weight-changes-nothing",
        Some(_) => "integrity-weight-changes",
    };
    t.s(key)
}

/// What is needed to count once more.
fn files(t: Tr, award: &Award) -> Option<impl IntoView + use<>> {
    let files = published(t, award);
    (!files.is_empty()).then(|| {
        let links = files.into_iter().map(|(href, name)| view! { <a href=href>{name}</a> }).collect_view();
        view! { <p class="row small">{t.s("vote-files-title")} ": " {links}</p> }
    })
}
