//! The second step: what changed, and how that is known.

use super::{StepParts, media};
use crate::ui::{self, Field};
use domain::nominations::{METRICS_MAX, MetricText, Question};
use leptos::prelude::*;

pub fn questions(parts: &StepParts, picture_max_mib: usize) -> impl IntoView + use<> {
    let t = parts.t;
    let draft = &parts.draft;
    let rows = (draft.metrics.len() + usize::from(parts.more_metrics)).clamp(2, METRICS_MAX);
    let metrics = (1..=rows)
        .map(|number| metric(parts, number, draft.metrics.get(number - 1).cloned().unwrap_or_default()))
        .collect_view();
    let link = Field { kind: Some("url"), inputmode: Some("url"), ..parts.asked(Question::Link) };
    view! {
        {ui::field(link)}
        {parts.about(Question::Link)}
        <h2>{t.s("nominate-changed")}</h2>
        <p>{t.s("nominate-changed-text")}</p>
        {metrics}
        {(rows < METRICS_MAX)
            .then(|| {
                view! {
                    <p>
                        <button class="btn second slim" type="submit" name="then" value="metric">
                            {t.s("nominate-add-metric")}
                        </button>
                    </p>
                }
            })}
        {parts.area(Question::OfflineEffect, 3)}
        {parts.area(Question::SideEffects, 3)}
        {media::pictures(parts, picture_max_mib)}
    }
}

fn metric(parts: &StepParts, number: usize, metric: MetricText) -> impl IntoView + use<> {
    let t = parts.t;
    let error = parts.error(&format!("m{number}-what"));
    let input = |part: &'static str, value: String, wide: bool| {
        let name = format!("m{number}-{part}");
        let class = if wide { "field w" } else { "field" };
        view! {
            <p class=class>
                <label for=name.clone()>{t.of("nominate-metric-", part)}</label>
                <input type="text" id=name.clone() name=name value=value/>
            </p>
        }
    };
    view! {
        <fieldset class="metric">
            <legend>{t.a("nominate-metric", [("n", number.into())])}</legend>
            {error.map(|error| view! { <p class="error">{error}</p> })}
            {input("what", metric.what, true)}
            {input("before", metric.before, false)}
            {input("after", metric.after, false)}
            {input("period", metric.period, true)}
            {input("source", metric.source, true)}
        </fieldset>
    }
}
