//! The second step: where it can be seen, what changed, how that is known, and what people said.

use super::{StepParts, media};
use crate::{
    nominations::figures::{Figures, together},
    ui::{self, Choice, Field},
};
use domain::{
    concepts::Channel,
    nominations::{Audience, METRICS_MAX, Measure, MetricText, Paid, Question, Tool, engagement, recognise},
};
use leptos::prelude::*;
use std::collections::BTreeSet;

pub fn questions(parts: &StepParts, picture_max_mib: usize) -> impl IntoView + use<> {
    let t = parts.t;
    let draft = &parts.draft;
    let rows = (draft.metrics.len() + usize::from(parts.more == "metric")).clamp(2, METRICS_MAX);
    let preset = only_channel(parts);
    let metrics = (1..=rows)
        .map(|number| {
            let fresh = MetricText { channel: preset, ..MetricText::default() };
            metric(parts, number, draft.metrics.get(number - 1).cloned().unwrap_or(fresh))
        })
        .collect_view();
    view! {
        {super::links::questions(parts)}
        <h2>{t.s("nominate-changed")}</h2>
        <p>{t.s("nominate-changed-text")} " " {t.s("evidence-after-help")}</p>
        {metrics}
        {together(t, &engagement(&draft.metrics))}
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
        {super::quotes::questions(parts)}
        {media::pictures(parts, picture_max_mib)}
    }
}

/// The channel all links lead to: numbers are most likely from there.
fn only_channel(parts: &StepParts) -> Option<Channel> {
    let found: BTreeSet<Channel> = parts
        .draft
        .links
        .iter()
        .filter_map(|link| recognise(&link.address))
        .map(|found| found.platform.channel())
        .collect();
    let first = found.first().copied().filter(|channel| *channel != Channel::Other);
    first.filter(|_| found.len() == 1)
}

fn metric(parts: &StepParts, number: usize, metric: MetricText) -> impl IntoView + use<> {
    let t = parts.t;
    let error = parts.error(&format!("m{number}-what"));
    let named = |part: &str| format!("m{number}-{part}");
    let input = |part: &'static str, value: &str, class: &'static str| {
        ui::field(Field {
            name: named(part),
            label: t.of("nominate-metric-", part),
            value: value.to_owned(),
            class,
            ..Field::default()
        })
    };
    let choose = |part: &'static str, options: Vec<Choice>| {
        let field = Field { name: named(part), label: t.of("evidence-", part), ..Field::default() };
        ui::select(field, options)
    };
    let channel = metric.channel.map(|channel| channel.as_str());
    let channels = Channel::ALL.map(|channel| (channel.as_str(), "concepts-channel-")).to_vec();
    let tool = metric.tool.map(|tool| tool.as_str());
    let paid = metric.paid.map(|paid| paid.as_str());
    let audience = metric.audience.map(|audience| audience.as_str());
    // what every row begins with stands first
    let measures = std::iter::once(Measure::Other)
        .chain(Measure::ALL.into_iter().filter(|measure| *measure != Measure::Other))
        .map(|measure| option(t, measure.as_str(), "evidence-measure-", metric.measure == measure))
        .collect();
    let figures = Figures::from(&metric);
    let computed = (!metric.is_blank()).then(|| match (figures.view(t), figures.hint(t)) {
        (Some(view), _) => view! { <p class="w all">{view}</p> }.into_any(),
        (None, Some(hint)) if !metric.after.trim().is_empty() => {
            view! { <p class="w all small soft">{hint}</p> }.into_any()
        }
        _ => ().into_any(),
    });
    let further = tool.is_some() || paid.is_some() || audience.is_some();
    view! {
        <fieldset class="metric">
            <legend>{t.a("nominate-metric", [("n", number.into())])}</legend>
            {error.map(|error| view! { <p class="error w all">{error}</p> })}
            {choose("channel", options(t, "evidence-channel-none", channel, channels))}
            {choose("measure", measures)}
            {input("what", &metric.what, "w")}
            {input("before", &metric.before, "")}
            {input("after", &metric.after, "")}
            {input("period", &metric.period, "w")}
            {input("source", &metric.source, "all")}
            <details class="all" open=further>
                <summary>{t.s("evidence-more")}</summary>
                <div class="grid three">
                    {choose("tool", options(t, "evidence-tool-none", tool, words(Tool::ALL.map(Tool::as_str), "evidence-tool-")))}
                    {choose("paid", options(t, "evidence-paid-none", paid, words(Paid::ALL.map(Paid::as_str), "evidence-paid-")))}
                    {choose("audience", options(t, "evidence-audience-none", audience, words(Audience::ALL.map(Audience::as_str), "evidence-audience-")))}
                </div>
            </details>
            {computed}
        </fieldset>
    }
}

fn words<const N: usize>(
    words: [&'static str; N],
    prefix: &'static str,
) -> Vec<(&'static str, &'static str)> {
    words.map(|word| (word, prefix)).to_vec()
}

fn option(t: crate::messages::Tr, word: &'static str, prefix: &str, checked: bool) -> Choice {
    Choice { value: word.to_owned(), label: t.of(prefix, word), checked, ..Choice::default() }
}

/// A choice that may be left open, by a word of its own.
fn options(
    t: crate::messages::Tr,
    open: &str,
    chosen: Option<&'static str>,
    words: Vec<(&'static str, &'static str)>,
) -> Vec<Choice> {
    let none = Choice { label: t.s(open), ..Choice::default() };
    std::iter::once(none)
        .chain(words.into_iter().map(|(word, prefix)| option(t, word, prefix, chosen == Some(word))))
        .collect()
}
