//! The table of the result: raw and adjusted side by side, how sure each place is, and where the line runs.

use super::{analysis, analysis::Analysis, chart, decisions, label, results::Entry};
use crate::{messages::Tr, urls};
use domain::jury::{
    DecidingRule,
    results::{Adjusted, Figures, SHOWN_FROM},
};
use leptos::prelude::*;

pub fn ranking(t: Tr, entries: &[Entry], analysis: &Analysis) -> AnyView {
    let l = t.language;
    let results = &analysis.results;
    let adjusts = results.model.is_ok();
    let line = analysis.line();
    let last = entries
        .iter()
        .filter(|it| it.ranked.figures.is_some_and(|own| own.place <= results.declared.finalists))
        .count();
    let rows = entries
        .iter()
        .enumerate()
        .map(|(at, entry)| row(t, entry, analysis, line, line.is_some() && at + 1 == last))
        .collect_view();
    let why = match (results.declared.rule, adjusts) {
        (DecidingRule::Mean, _) => t.s("jury-why-this-order"),
        (DecidingRule::Adjusted, true) => t.s("results-why-adjusted"),
        (DecidingRule::Adjusted, false) => t.s("results-why-fallback"),
    };
    let figure = if adjusts { "results-legend-adjusted" } else { "jury-legend-mean" };
    let hidden = entries.iter().any(|it| it.ranked.n > 0 && it.ranked.figures.is_none());
    view! {
        <div class="row apart gap">
            <h2>{t.s("jury-ranking")}</h2>
            <ul class="row legend small">
                <li>{chart::key_of_figure()} " " {t.s(figure)}</li>
                {adjusts.then(|| view! { <li>{chart::key_of_mean()} " " {t.s("results-legend-mean")}</li> })}
                {results
                    .all_scored
                    .then(|| view! { <li>{chart::key_of_juror()} " " {t.s("jury-legend-juror")}</li> })}
                {line.map(|_| view! { <li>{chart::key_of_line()} " " {t.s("results-legend-line")}</li> })}
            </ul>
        </div>
        <section class="scroll" tabindex="0" aria-label=t.s("jury-ranking-label")>
            <table class="rank chart">
                <thead>
                    <tr>
                        <th scope="col" class="num">{t.s("jury-place")}</th>
                        <th scope="col">{t.s("jury-nomination")}</th>
                        <th scope="col">
                            <span class="scale"><span>"1"</span> <span>{t.s("jury-score")}</span> <span>"5"</span></span>
                        </th>
                        <th scope="col" class="num">{t.s("jury-mean")}</th>
                        {adjusts.then(|| view! { <th scope="col" class="num">{t.s("results-adjusted")}</th> })}
                        {adjusts.then(|| view! { <th scope="col" class="num">{t.s("results-between")}</th> })}
                        <th scope="col" class="num">{t.s("results-median")}</th>
                        <th scope="col" class="num">{t.s("jury-spread")}</th>
                        <th scope="col" class="num">{t.s("jury-scored-by")}</th>
                        <th scope="col">{t.s("jury-decision")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
        <p class="small soft">
            {why} " " {adjusts.then(|| t.s("results-adjusted-means"))} " "
            {hidden.then(|| t.a("results-hidden", [("n", SHOWN_FROM.into())]))} " "
            <a href=urls::about(l, "results")>{t.s("results-how")}</a>
        </p>
    }
    .into_any()
}

fn row(t: Tr, entry: &Entry, analysis: &Analysis, line: Option<i64>, is_last: bool) -> AnyView {
    let l = t.language;
    let Entry { candidate, ranked, decision, raw, .. } = entry;
    let results = &analysis.results;
    let adjusts = results.model.is_ok();
    let own = ranked.figures;
    let place = own.map_or_else(|| t.s("jury-no-place"), |own| own.place.to_string());
    let tie =
        own.filter(|own| own.tied).map(|_| view! { <span class="vh">{t.s("jury-shared-place")}</span> });
    let language = (candidate.language != l.into()).then(|| candidate.language.tag());
    let by_adjusted = results.declared.rule == DecidingRule::Adjusted && adjusts;
    let mean = own.map(|own| strong(own.mean.in_language(l), !by_adjusted));
    let adjusted = own.and_then(|own| Some(adjusted(t, &own, &own.adjusted?, by_adjusted)));
    let between =
        own.and_then(|own| own.adjusted).map(|adjusted| places(adjusted.rank.best, adjusted.rank.worst));
    view! {
        <tr class=is_last.then_some("line")>
            <td class=if own.is_some() { "num place" } else { "small soft" }>{place} {tie}</td>
            <th scope="row">
                <a href=decisions::anchor(ranked.nomination)>{label(candidate.number)}</a>
                <br/>
                <span class="soft" lang=language>{candidate.title.clone()}</span>
                <br/>
                <span class="small">{candidate.library.clone()}</span>
            </th>
            <td class="pic-cell">{own.map(|own| chart::row(&own, &analysis::scores(raw), line))}</td>
            <td class="num">{mean}</td>
            {adjusts.then(|| view! { <td class="num">{adjusted}</td> })}
            {adjusts.then(|| view! { <td class="num">{between}</td> })}
            <td class="num soft">{own.map(|own| own.median.in_language(l))}</td>
            <td class="num soft">{own.and_then(|own| own.spread).map(|spread| spread.in_language(l))}</td>
            <td class="num">
                {t.a("jury-n-of", [("n", ranked.n.into()), ("of", ranked.expected.into())])}
            </td>
            <td>
                <span class="tag">{decisions::stage(t, decision.as_ref())}</span>
            </td>
        </tr>
    }
    .into_any()
}

fn strong(figure: String, decides: bool) -> AnyView {
    if decides { view! { <b>{figure}</b> }.into_any() } else { figure.into_any() }
}

/// The adjusted score, its interval below, and the place it would give where that is another one than the mean's.
fn adjusted(t: Tr, own: &Figures, adjusted: &Adjusted, decides: bool) -> AnyView {
    let l = t.language;
    let moved = (adjusted.place != own.mean_place).then(|| {
        let (key, sign) =
            if adjusted.place < own.mean_place { ("results-up", "↑") } else { ("results-down", "↓") };
        let words = t.a(key, [("place", adjusted.place.into())]);
        view! { " " <b aria-hidden="true">{sign}</b> <span class="vh">{words}</span> }
    });
    view! {
        {strong(adjusted.score.in_language(l), decides)}
        {moved}
        <br/>
        <span class="small soft nowrap">{format!("± {}", adjusted.half.in_language(l))}</span>
    }
    .into_any()
}

fn places(best: u32, worst: u32) -> String {
    if best == worst { best.to_string() } else { format!("{best}–{worst}") }
}
