//! What stands below the ranking: what to talk about, whether something would change a finalist, how far jurors read the
//! criteria alike, and, for the chair alone, how strict each juror is.

use super::{analysis::Analysis, chart, label, results::Entry};
use crate::{messages::Tr, urls};
use domain::{
    ids::NominationId,
    jury::{
        agreement::Agreement,
        influence::{Change, Instead},
        results::SHOWN_FROM,
        severity::{DEGREES_MIN, JURORS_MAX, JURORS_MIN, SCORECARDS_MIN, SeverityRefusal},
    },
};
use leptos::prelude::*;
use std::collections::BTreeMap;
use store::seasons::Criterion;

/// Numbers of nominations by their ids.
type Labels = BTreeMap<NominationId, String>;

pub fn labels(entries: &[Entry]) -> Labels {
    entries.iter().map(|it| (it.ranked.nomination, label(it.candidate.number))).collect()
}

/// Why nothing is adjusted, in a sentence.
pub fn refusal(t: Tr, refusal: SeverityRefusal) -> String {
    match refusal {
        SeverityRefusal::FewJurors { jurors } => {
            t.a("results-refused-few-jurors", [("n", jurors.into()), ("least", JURORS_MIN.into())])
        }
        SeverityRefusal::ManyJurors { jurors } => {
            t.a("results-refused-many-jurors", [("n", jurors.into()), ("most", JURORS_MAX.into())])
        }
        SeverityRefusal::FewScorecards { jurors } => {
            t.a("results-refused-few-scorecards", [("n", jurors.into()), ("least", SCORECARDS_MIN.into())])
        }
        SeverityRefusal::Apart { groups } => t.a("results-refused-apart", [("n", groups.into())]),
        SeverityRefusal::LittleLeft { degrees } => {
            t.a("results-refused-little-left", [("n", degrees.into()), ("least", DEGREES_MIN.into())])
        }
    }
}

/// The nominations to discuss, with the reasons the rules give; nothing where there are none.
pub fn discuss(t: Tr, entries: &[Entry]) -> AnyView {
    let items = entries
        .iter()
        .filter(|it| !it.ranked.discuss.is_empty())
        .map(|it| {
            let language = (it.candidate.language != t.language.into()).then(|| it.candidate.language.tag());
            let reasons: Vec<String> =
                it.ranked.discuss.iter().map(|reason| t.of("results-discuss-", reason.as_str())).collect();
            view! {
                <li>
                    <b>{label(it.candidate.number)}</b> " "
                    <span lang=language>{it.candidate.title.clone()}</span>
                    <br/>
                    {reasons.join(" ")}
                </li>
            }
        })
        .collect::<Vec<_>>();
    let none = items.is_empty().then(|| view! { <p>{t.s("results-discuss-none")}</p> });
    let list = (!items.is_empty()).then(|| view! { <ul class="flow tight">{items}</ul> });
    view! {
        <section class="flow" aria-labelledby="discuss">
            <h2 id="discuss">{t.s("results-discuss")}</h2>
            <p class="small soft">{t.a("results-discuss-rule", [("n", SHOWN_FROM.into())])}</p>
            {none}
            {list}
        </section>
    }
    .into_any()
}

/// Whether somebody else would be a finalist if something were otherwise.
pub fn sensitivity(t: Tr, analysis: &Analysis, labels: &Labels, chair: bool) -> AnyView {
    let results = &analysis.results;
    if !results.all_scored {
        return view! {
            <section class="flow">
                <h2 id="change">{t.s("results-change")}</h2>
                <p>{t.s("results-change-later")}</p>
            </section>
        }
        .into_any();
    }
    let found = |instead: Instead| results.changes.iter().find(|it| it.instead == instead);
    let other = results.declared.rule.other();
    let mut rows: Vec<(String, String)> = Vec::new();
    if results.model.is_ok() {
        let change = found(Instead::Rule(other));
        rows.push((t.of("results-instead-", other.as_str()), outcome(t, labels, change)));
    }
    rows.push((t.s("results-instead-median"), outcome(t, labels, found(Instead::Median))));
    let mut single =
        results.changes.iter().filter(|it| matches!(it.instead, Instead::Without { .. })).peekable();
    if single.peek().is_none() {
        rows.push((t.s("results-instead-anybody"), t.s("results-same")));
    }
    for change in single {
        let Instead::Without { juror } = change.instead else { continue };
        let who = juror_name(t, analysis, juror, chair);
        rows.push((
            t.a("results-instead-without", [("juror", who.into())]),
            outcome(t, labels, Some(change)),
        ));
    }
    let rows = rows
        .into_iter()
        .map(|(instead, outcome)| view! { <tr><th scope="row">{instead}</th><td>{outcome}</td></tr> })
        .collect_view();
    view! {
        <section class="flow">
            <h2 id="change">{t.s("results-change")}</h2>
            <div class="scroll" tabindex="0" role="region" aria-label=t.s("results-change")>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{t.s("results-instead")}</th>
                            <th scope="col">{t.a("results-finalists", [("n", results.declared.finalists.into())])}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

fn outcome(t: Tr, labels: &Labels, change: Option<&Change>) -> String {
    let Some(change) = change else { return t.s("results-same") };
    let named = |ids: &[NominationId]| {
        ids.iter().filter_map(|id| labels.get(id)).cloned().collect::<Vec<_>>().join(", ")
    };
    let parts = [("results-enters", &change.enters), ("results-leaves", &change.leaves)];
    let mut words: Vec<String> = parts
        .into_iter()
        .filter(|(_, ids)| !ids.is_empty())
        .map(|(key, ids)| t.a(key, [("labels", named(ids).into())]))
        .collect();
    words.extend(change.by_mean.then(|| t.s("results-by-mean")));
    words.join("; ")
}

/// The juror's name for the chair, and a number for others.
fn juror_name(t: Tr, analysis: &Analysis, at: usize, chair: bool) -> String {
    let named = analysis.results.jurors.get(at).and_then(|it| analysis.name(it.juror));
    match named.filter(|name| chair && !name.is_empty()) {
        Some(name) => name.to_owned(),
        None => t.a("results-juror-number", [("n", (at + 1).into())]),
    }
}

/// How far the jury reads each criterion alike, in words and as a figure.
pub fn agreement(t: Tr, analysis: &Analysis, criteria: &[Criterion]) -> AnyView {
    let rows = analysis
        .results
        .agreement
        .iter()
        .map(|(id, alpha)| {
            let title = criteria.iter().find(|it| it.id == *id).map(|it| it.title.get(t.language).to_owned());
            let flat = analysis.results.flat.contains(id);
            let words = match alpha.map(Agreement::of) {
                None => t.s("results-alpha-none"),
                Some(Agreement::Fair | Agreement::Poor) if flat => t.s("results-alpha-flat"),
                Some(agreement) => t.of("results-alpha-", agreement.as_str()),
            };
            let figure = alpha.map(|alpha| domain::jury::results::Figure(alpha).in_language(t.language));
            view! { <tr><th scope="row">{title}</th><td>{words}</td><td class="num">{figure}</td></tr> }
        })
        .collect_view();
    view! {
        <section class="flow">
            <h2 id="agreement">{t.s("results-agreement")}</h2>
            <p class="small soft">{t.s("results-agreement-text")}</p>
            <div class="scroll" tabindex="0" role="region" aria-label=t.s("results-agreement")>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{t.s("results-criterion")}</th>
                            <th scope="col">{t.s("results-agreement-words")}</th>
                            <th scope="col" class="num">{t.s("results-alpha")}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

/// How strict each juror is, by name: for the chair, once everything has been scored.
pub fn jurors(t: Tr, analysis: &Analysis) -> Option<AnyView> {
    let l = t.language;
    let results = &analysis.results;
    let model = results.model.as_ref().ok()?;
    if results.jurors.is_empty() {
        return None;
    }
    let mut order: Vec<usize> = (0..results.jurors.len()).collect();
    order.sort_by_key(|&at| results.jurors[at].severity.map(|(severity, _)| severity));
    let rows = order
        .into_iter()
        .filter_map(|at| {
            let it = &results.jurors[at];
            let (severity, half) = it.severity?;
            Some(view! {
                <tr>
                    <th scope="row">{juror_name(t, analysis, at, true)}</th>
                    <td>{chart::strictness(severity)}</td>
                    <td class="num">
                        {severity.signed(l)} " "
                        <span class="small soft nowrap">{format!("± {}", half.in_language(l))}</span>
                    </td>
                    <td class="num">{it.n}</td>
                </tr>
            })
        })
        .collect_view();
    let text = t.a(
        "results-jurors-text",
        [("severity", model.severity.in_language(l).into()), ("rest", model.residual.in_language(l).into())],
    );
    Some(
        view! {
            <section class="flow">
                <h2 id="jurors">{t.s("results-jurors")}</h2>
                <p class="small soft">{text}</p>
                <div class="scroll" tabindex="0" role="region" aria-label=t.s("results-jurors")>
                    <table class="chart who">
                        <thead>
                            <tr>
                                <th scope="col">{t.s("results-juror")}</th>
                                <th scope="col">{t.s("results-strict")}</th>
                                <th scope="col" class="num">{t.s("results-difference")}</th>
                                <th scope="col" class="num">{t.s("results-scored")}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </section>
        }
        .into_any(),
    )
}

/// Files to take along; the pack only once it gives away nobody's unfinished work.
pub fn files(t: Tr, slug: &str, all_scored: bool) -> AnyView {
    let l = t.language;
    let kinds = ["xlsx", "csv-excel", "csv", "json"];
    let links = kinds
        .into_iter()
        .chain(all_scored.then_some("pack"))
        .map(|kind| {
            view! { <li><a href=urls::export_results(l, slug, kind) download="">{t.of("results-file-", kind)}</a></li> }
        })
        .collect_view();
    view! {
        <section class="flow" aria-labelledby="files">
            <h2 id="files">{t.s("results-files")}</h2>
            <p class="small soft">{t.s("results-files-text")}</p>
            <ul>{links}</ul>
        </section>
    }
    .into_any()
}
