//! A revealed result in words and figures, with the rule that decided it.

use crate::{messages::Tr, urls};
use domain::{
    awards::{Combination, DecidedBy, DeclaredRule, Settled, TieRule},
    voting::{RankedMethod, TallyRule},
};
use leptos::prelude::*;
use store::{awards::Award, voting::Nominee};

/// Who decides, with as many points as there are finalists, and what settles a tie.
pub fn rule(t: Tr, rule: &DeclaredRule, finalists: usize) -> String {
    let tie = match rule.tie_rule {
        TieRule::Audience => t.s("awards-rule-tie-audience"),
        TieRule::Jury => t.s("awards-rule-tie-jury"),
        TieRule::Shared => t.s("awards-rule-tie-shared"),
    };
    format!("{} {tie}", weights(t, rule, finalists))
}

/// The rule without its last part, for the stage.
pub fn weights(t: Tr, rule: &DeclaredRule, finalists: usize) -> String {
    let (audience, by) = match &rule.decided_by {
        DecidedBy::Jury => return t.s("awards-rule-jury"),
        DecidedBy::Audience => return t.s("awards-rule-audience"),
        DecidedBy::Combined { audience_percent, by } => (*audience_percent, by),
    };
    let weights = match audience {
        50 => t.s("awards-rule-equal"),
        _ => {
            let jury = 100_u8.saturating_sub(audience);
            t.a("awards-rule-percent", [("jury", jury.into()), ("audience", audience.into())])
        }
    };
    let added = match by {
        Combination::Shares => t.s("awards-rule-shares"),
        Combination::RankPoints(points) => {
            let points: Vec<String> = points.iter().take(finalists).map(ToString::to_string).collect();
            t.a("awards-rule-points", [("points", series(t, &points).into())])
        }
    };
    format!("{weights} {added}")
}

/// How a ballot is filled in and counted.
pub fn tally_rule(t: Tr, rule: TallyRule) -> String {
    match rule {
        TallyRule::Approval => t.s("tally-approval"),
        TallyRule::Pick { most } => t.a("tally-pick", [("most", most.get().into())]),
        TallyRule::Single => t.s("tally-single"),
        TallyRule::Points { budget } => t.a("tally-points", [("budget", budget.get().into())]),
        TallyRule::Ranked { method: RankedMethod::Borda } => t.s("tally-borda"),
        TallyRule::Ranked { method: RankedMethod::Runoff } => t.s("tally-runoff"),
        TallyRule::Ranked { method: RankedMethod::Schulze } => t.s("tally-schulze"),
    }
}

/// `a`, `a and b`, `a, b and c`.
pub fn series(t: Tr, parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [all @ .., last] => format!("{} {} {last}", all.join(", "), t.s("awards-and")),
    }
}

/// The winner's title, or all titles of a shared award.
pub fn winner_names(t: Tr, award: &Award) -> String {
    series(t, &award.winners().map(|it| it.title.clone()).collect::<Vec<_>>())
}

/// What settled first place, where more than the figures did.
fn tie_sentence(t: Tr, award: &Award) -> Option<String> {
    match award.result.settled {
        Settled::Alone => None,
        Settled::ByTieRule(TieRule::Audience) => Some(t.s("awards-tie-audience")),
        Settled::ByTieRule(TieRule::Jury) => Some(t.s("awards-tie-jury")),
        Settled::ByTieRule(TieRule::Shared) | Settled::Shared => Some(t.s("awards-tie-shared")),
        Settled::Nobody => Some(t.s("awards-nobody")),
    }
}

/// Jury and audience for every finalist, winner first; nothing where figures are never shown.
pub fn points_table(t: Tr, award: &Award) -> Option<impl IntoView + use<>> {
    let combined = matches!(award.rule().decided_by, DecidedBy::Combined { .. });
    award
        .tells_figures()
        .then(|| if combined { both_sides(t, award).into_any() } else { places(t, award).into_any() })
}

fn both_sides(t: Tr, award: &Award) -> impl IntoView + use<> {
    let wholes = award.result.wholes;
    let rows = award
        .result
        .standings
        .iter()
        .zip(&award.nominees)
        .map(|(standing, nominee)| {
            view! {
                <tr>
                    {row_head(nominee)}
                    <td class="num">{wholes.side_text(standing.jury, wholes.jury, t.language)}</td>
                    <td class="num">{wholes.side_text(standing.audience, wholes.audience, t.language)}</td>
                    <td class="num"><b>{wholes.total_text(standing, t.language)}</b></td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="points">
            <caption class="vh">{t.s("awards-table-caption")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t.s("awards-table-finalist")}</th>
                    <th scope="col" class="num">{t.s("awards-table-jury")}</th>
                    <th scope="col" class="num">{t.s("awards-table-audience")}</th>
                    <th scope="col" class="num">{t.s("awards-table-total")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

/// Where one side decided: the places, and what the audience gave where it was asked.
fn places(t: Tr, award: &Award) -> impl IntoView + use<> {
    let word = award.verdict.audience.as_ref();
    let rows = award
        .result
        .standings
        .iter()
        .zip(&award.nominees)
        .map(|(standing, nominee)| {
            let figure =
                word.and_then(|word| Some(word.figure_text(word.tally.line(nominee.id)?.figure, t.language)));
            view! {
                <tr>
                    {row_head(nominee)}
                    <td class="num"><b>{standing.place}</b></td>
                    {word.is_some().then(|| view! { <td class="num">{figure}</td> })}
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="points">
            <caption class="vh">{t.s("awards-table-caption")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t.s("awards-table-finalist")}</th>
                    <th scope="col" class="num">{t.s("awards-table-place")}</th>
                    {word.is_some().then(|| view! { <th scope="col" class="num">{t.s("awards-table-audience")}</th> })}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn row_head(nominee: &Nominee) -> impl IntoView + use<> {
    view! { <th scope="row" lang=nominee.language.tag()>{nominee.title.clone()}</th> }
}

/// Whether another weight of the audience would have named another winner.
fn sensitivity(t: Tr, award: &Award) -> Option<impl IntoView + use<>> {
    let sensitivity = award.verdict.sensitivity().filter(|_| award.tells_figures())?;
    let declared = &sensitivity.stretches.get(sensitivity.declared)?.winners;
    if sensitivity.stretches.iter().all(|stretch| &stretch.winners == declared) {
        return Some(view! { <p class="small">{t.s("awards-weight-changes-nothing")}</p> }.into_any());
    }
    let title = |id| award.nominees.iter().find(|it| it.id == id).map(|it| it.title.clone());
    // a single weight between two ranges is where they meet: both are named already
    let lines = sensitivity
        .stretches
        .iter()
        .filter(|stretch| stretch.from != stretch.to)
        .map(|stretch| {
            let winners: Vec<String> = stretch.winners.iter().filter_map(|id| title(*id)).collect();
            view! {
                <li>
                    {t.a("awards-weight-range", [
                        ("from", stretch.from.text(t.language).into()),
                        ("to", stretch.to.text(t.language).into()),
                        ("winner", series(t, &winners).into()),
                    ])}
                </li>
            }
        })
        .collect_view();
    let changes = view! {
        <details class="small">
            <summary>{t.s("awards-weight-changes")}</summary>
            <ul>{lines}</ul>
        </details>
    };
    Some(changes.into_any())
}

/// How many ballots were set aside, and whether that changed anything.
fn set_aside(t: Tr, award: &Award) -> Option<String> {
    let count = &award.verdict.audience.as_ref()?.count;
    let aside: u64 = count.set_aside.values().sum();
    let key = match (award.tells_figures(), count.changes_first) {
        (false, _) => "awards-set-aside-only",
        (true, true) => "awards-set-aside-changes",
        (true, false) => "awards-set-aside",
    };
    (aside > 0).then(|| t.a(key, [("n", aside.into())]))
}

/// Winner, table, rule and ballots, under whatever heading the page gives them.
pub fn result(t: Tr, award: &Award) -> impl IntoView + use<> {
    let winners = award
        .winners()
        .map(|it| {
            view! {
                <div class="winner">
                    <span class="cover"><img src=urls::finalist_cover(it.id) alt="" width="160" height="200"/></span>
                    <p>
                        <b lang=it.language.tag()>{it.title.clone()}</b>
                        <br/>
                        <span class="soft" lang=it.language.tag()>{it.library.clone()}</span>
                    </p>
                </div>
            }
        })
        .collect_view();
    let heading = match award.result.winners.len() {
        0 => t.s("awards-no-winner"),
        1 => t.s("awards-winner"),
        _ => t.s("awards-winners"),
    };
    let tie = tie_sentence(t, award).map(|sentence| view! { <p>{sentence}</p> });
    let asked = award.verdict.audience.as_ref();
    let ballots =
        asked.map(|_| format!("{} ", t.a("awards-ballots", [("n", award.verdict.ballots().into())])));
    let counted = asked.map(|word| format!(" {}", tally_rule(t, word.counted_by)));
    let recount = asked.is_some().then(|| {
        let href = urls::ballot(award.poll.code.as_str());
        view! { <p class="small"><a href=href>{t.s("awards-recount")}</a></p> }
    });
    view! {
        <div class="flow tight">
            <p class="stamp is-good">{heading}</p>
            {winners}
        </div>
        {points_table(t, award)}
        {tie}
        <p class="small">{ballots} {rule(t, award.rule(), award.nominees.len())} {counted}</p>
        {set_aside(t, award).map(|sentence| view! { <p class="small">{sentence}</p> })}
        {sensitivity(t, award)}
        {recount}
    }
}
