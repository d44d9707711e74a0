//! A revealed result in words and figures, with the rule that decided it.

use crate::{messages::Tr, urls};
use domain::awards::{AwardRule, Tiebreak};
use leptos::prelude::*;
use store::awards::Award;

/// How jury and audience are weighed, with as many points as there are finalists, and what settles a tie.
pub fn rule(t: Tr, rule: &AwardRule, finalists: usize) -> String {
    format!("{} {}", weights(t, rule, finalists), t.s("awards-rule-ties"))
}

/// The rule without its last part, for the stage.
pub fn weights(t: Tr, rule: &AwardRule, finalists: usize) -> String {
    let (jury, audience) = (rule.jury_percent(), rule.audience_percent());
    let weights = if jury == audience {
        t.s("awards-rule-equal")
    } else {
        t.a("awards-rule-percent", [("jury", jury.into()), ("audience", audience.into())])
    };
    let points: Vec<String> = rule.points().iter().take(finalists).map(ToString::to_string).collect();
    format!("{weights} {}", t.a("awards-rule-points", [("points", series(t, &points).into())]))
}

/// `a`, `a and b`, `a, b and c`.
fn series(t: Tr, parts: &[String]) -> String {
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

/// What settled first place, where more than the points did.
fn tie_sentence(t: Tr, award: &Award) -> Option<String> {
    match award.result.tie_break {
        Tiebreak::None => None,
        Tiebreak::Audience => Some(t.s("awards-tie-audience")),
        Tiebreak::Shared => Some(t.s("awards-tie-shared")),
    }
}

/// Points of jury and audience for every finalist, winner first.
pub fn points_table(t: Tr, award: &Award) -> impl IntoView + use<> {
    let rows = award
        .result
        .standings
        .iter()
        .zip(&award.nominees)
        .map(|(standing, nominee)| {
            view! {
                <tr>
                    <th scope="row" lang=nominee.language.tag()>{nominee.title.clone()}</th>
                    <td class="num">{standing.jury_points}</td>
                    <td class="num">{standing.audience_points}</td>
                    <td class="num"><b>{standing.total.in_language(t.language)}</b></td>
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
    let heading = if award.result.winners.len() > 1 { t.s("awards-winners") } else { t.s("awards-winner") };
    let tie = tie_sentence(t, award).map(|sentence| view! { <p>{sentence}</p> });
    view! {
        <div class="flow tight">
            <p class="stamp is-good">{heading}</p>
            {winners}
        </div>
        {points_table(t, award)}
        {tie}
        <p class="small">
            {t.a("awards-ballots", [("n", award.result.ballots.into())])} " "
            {rule(t, award.rule(), award.nominees.len())}
        </p>
    }
}
