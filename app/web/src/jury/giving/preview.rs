//! What would be given to whom, with the reason for each pair, before anything is given.

use super::Table;
use crate::{messages::Tr, ui, urls};
use domain::jury::assignment::{Fit, Pairing, Shortage, Unmet};
use leptos::prelude::*;
use store::jury::{Planned, Planning};

/// Pairs shown at a time.
const SHOWN: usize = 300;

pub fn section(t: Tr, table: &Table, planning: Planning, planned: Planned, may_change: bool) -> AnyView {
    let l = t.language;
    let Planned { plan, taken_back, seal } = planned;
    let count = plan.pairings.len();
    let visible: Vec<&Pairing> =
        plan.pairings.iter().filter(|it| !table.hidden.contains(&it.nomination)).collect();
    let kept = count - visible.len();
    let unmet: Vec<AnyView> = plan
        .unmet
        .iter()
        .filter(|it| !table.hidden.contains(&it.nomination))
        .map(|it| view! { <li>{lacking(t, table, it)}</li> }.into_any())
        .collect();
    let more = visible.len().saturating_sub(SHOWN);
    let rows = visible
        .iter()
        .take(SHOWN)
        .map(|it| {
            view! {
                <tr>
                    <th scope="row">{table.number(it.nomination)}</th>
                    <td>{table.name(it.juror)}</td>
                    <td>{why(t, it)}</td>
                </tr>
            }
        })
        .collect_view();
    let figures = [("assign-new", count), ("assign-back", taken_back), ("assign-unmet", plan.unmet.len())]
        .map(|(key, n)| view! { <div><dt>{t.s(key)}</dt><dd>{n}</dd></div> })
        .collect_view();
    let (least, most) = (plan.loads.values().min().copied(), plan.loads.values().max().copied());
    let desks = least
        .zip(most)
        .map(|(least, most)| t.a("assign-desks", [("least", least.into()), ("most", most.into())]));
    let apply = (may_change && count + taken_back > 0).then(|| {
        view! {
            <form class="panel flow" method="post" action=urls::assignments(l)>
                <input type="hidden" name="each" value=planning.per_nomination.to_string()/>
                {planning.only.map(|only| view! { <input type="hidden" name="only" value=only.to_string()/> })}
                {planning.afresh.then(|| view! { <input type="hidden" name="afresh" value="yes"/> })}
                <input type="hidden" name="seal" value=seal/>
                <p><button class="btn big" type="submit">{t.a("assign-apply", [("n", count.into())])}</button></p>
                <p class="small soft">{t.s("assign-apply-help")}</p>
            </form>
        }
    });
    let nothing = (count + taken_back == 0).then(|| ui::notice("good", t.s("assign-nothing")));
    let lacks = (!unmet.is_empty()).then(|| {
        view! {
            <div class="notice warn flow tight">
                <h3 class="mid">{t.s("assign-unmet-title")}</h3>
                <ul>{unmet}</ul>
            </div>
        }
    });
    let pairs = (!visible.is_empty()).then(|| {
        view! {
            <div class="scroll" role="region" tabindex="0" aria-label=t.s("assign-pairs")>
                <table class="small">
                    <thead>
                        <tr>
                            <th scope="col">{t.s("assign-number")}</th>
                            <th scope="col">{t.s("assign-juror")}</th>
                            <th scope="col">{t.s("assign-why")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            {(more > 0).then(|| view! { <p class="small">{t.a("import-more", [("n", more.into())])}</p> })}
        }
    });
    view! {
        <section class="flow" aria-labelledby="preview">
            <h2 id="preview">{t.s("assign-preview")}</h2>
            <p>{t.s("assign-preview-text")}</p>
            {planning
                .only
                .map(|only| view! { <p>{t.a("replace-only", [("label", table.number(only).into())])}</p> })}
            <dl class="figures">{figures}</dl>
            {desks.map(|text| view! { <p>{text}</p> })}
            {nothing}
            {(kept > 0).then(|| view! { <p class="small soft">{t.a("assign-kept", [("n", kept.into())])}</p> })}
            {lacks}
            {apply}
            {pairs}
        </section>
    }
    .into_any()
}

/// Why this juror, in words.
fn why(t: Tr, it: &Pairing) -> String {
    let fit = |about: &str, fit: Fit| {
        t.s(&format!(
            "assign-{about}-{}",
            match fit {
                Fit::Known => "known",
                Fit::Unsaid => "unsaid",
                Fit::Foreign => "foreign",
            }
        ))
    };
    [
        fit("language", it.language),
        fit("topic", it.topic),
        t.a("assign-why-load", [("n", it.load.into())]),
        t.a("assign-why-free", [("n", it.free.into())]),
    ]
    .join(" · ")
}

fn lacking(t: Tr, table: &Table, it: &Unmet) -> String {
    let number = table.number(it.nomination);
    match it.why {
        Shortage::Ties { free } => t.a(
            "assign-short-ties",
            [("label", number.into()), ("n", it.missing.into()), ("free", free.into())],
        ),
        Shortage::DesksFull => t.a("assign-short-full", [("label", number.into()), ("n", it.missing.into())]),
    }
}
