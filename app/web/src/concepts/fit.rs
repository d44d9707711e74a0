//! "Does it fit us?": three questions in an address, and the answer in words.

use super::meters::tenths;
use crate::{messages::Tr, ui};
use domain::{
    concepts::{Because, Channel, Fit, Preconditions, Profile, TargetGroup, WatchOut},
    language::Language,
};
use leptos::prelude::*;
use std::{collections::BTreeSet, str::FromStr};
use store::concepts::ConceptSummary;

/// The most hours a week that can be told: five people, all week.
const HOURS_MAX_TENTHS: u16 = 2_000;

/// What an address says of the reader's library.
pub fn profile(pairs: &[(String, String)]) -> Profile {
    let first = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.trim());
    Profile {
        target_groups: values(pairs, "for"),
        channels: values(pairs, "uses"),
        hours_tenths: first("hours").and_then(read_tenths),
        people: first("people").and_then(|people| people.parse().ok()).filter(|people| *people > 0),
    }
}

fn values<T: FromStr + Ord>(pairs: &[(String, String)], name: &str) -> BTreeSet<T> {
    pairs.iter().filter(|(key, _)| key == name).filter_map(|(_, value)| value.parse().ok()).collect()
}

/// Hours as people write them, with a comma or a point, to a tenth.
fn read_tenths(text: &str) -> Option<u16> {
    let hours: f64 = text.replace(',', ".").parse().ok()?;
    let tenths = (hours * 10.0).round();
    (tenths > 0.0 && tenths <= f64::from(HOURS_MAX_TENTHS)).then_some(tenths as u16)
}

/// The same as it stands in an address.
pub fn pairs(profile: &Profile) -> Vec<(&'static str, String)> {
    let groups = profile.target_groups.iter().map(|group| ("for", group.to_string()));
    let channels = profile.channels.iter().map(|channel| ("uses", channel.to_string()));
    let hours = profile.hours_tenths.map(|hours| ("hours", as_typed(hours, '.')));
    let people = profile.people.map(|people| ("people", people.to_string()));
    groups.chain(channels).chain(hours).chain(people).collect()
}

fn as_typed(tenths: u16, mark: char) -> String {
    match (tenths / 10, tenths % 10) {
        (whole, 0) => whole.to_string(),
        (whole, part) => format!("{whole}{mark}{part}"),
    }
}

/// What decides whether a concept fits.
pub fn preconditions(concept: &ConceptSummary) -> Preconditions {
    Preconditions {
        target_groups: concept.target_groups.clone(),
        channels: concept.channels.clone(),
        effort: concept.effort,
    }
}

/// The three questions, for a form that is sent as an address.
pub fn questions(t: Tr, profile: &Profile) -> impl IntoView + use<> {
    let group = profile.target_groups.first().copied();
    let nobody = view! { <option value="">{t.s("fit-for-open")}</option> };
    let groups = TargetGroup::ALL
        .map(|value| {
            let name = t.of("concepts-target-", value.as_str());
            view! { <option value=value.as_str() selected=group == Some(value)>{name}</option> }
        })
        .collect_view();
    let uses = Channel::ALL
        .map(|value| {
            view! {
                <label class="choice">
                    <input type="checkbox" name="uses" value=value.as_str() checked=profile.channels.contains(&value)/>
                    <span>{t.of("concepts-channel-", value.as_str())}</span>
                </label>
            }
        })
        .collect_view();
    let mark = if t.language == Language::En { '.' } else { ',' };
    let hours = profile.hours_tenths.map(|hours| as_typed(hours, mark)).unwrap_or_default();
    let people = profile.people.map(|people| people.to_string()).unwrap_or_default();
    view! {
        <p class="small soft">{t.s("fit-text")}</p>
        <div class="field">
            <label for="fit-for">{t.s("fit-for")}</label>
            <select id="fit-for" name="for">{nobody} {groups}</select>
        </div>
        <fieldset><legend>{t.s("fit-uses")}</legend>{uses}</fieldset>
        <div class="field">
            <label for="fit-hours">{t.s("fit-hours")}</label>
            <input class="input" id="fit-hours" name="hours" inputmode="decimal" autocomplete="off" value=hours/>
        </div>
        <div class="field">
            <label for="fit-people">{t.s("fit-people")}</label>
            <input class="input" id="fit-people" name="people" inputmode="numeric" autocomplete="off" value=people/>
        </div>
    }
}

/// What speaks for a concept and what to watch out for, in two lists; nothing where nothing was said.
pub fn verdict(t: Tr, fit: &Fit) -> Option<impl IntoView + use<>> {
    let list = |class: &'static str, heading: String, lines: Vec<String>| {
        (!lines.is_empty()).then(|| {
            let lines = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
            view! { <p class="small"><b>{heading}</b></p> <ul class=class>{lines}</ul> }
        })
    };
    let (because, watch_out) = words(t, fit);
    (!because.is_empty() || !watch_out.is_empty()).then(|| {
        view! {
            <div class="flow tight fit">
                {list("ticks", t.s("fit-because"), because)}
                {list("nots", t.s("fit-watch-out"), watch_out)}
            </div>
        }
    })
}

/// The same in one line each, for a card in a list.
pub fn in_short(t: Tr, fit: &Fit) -> Option<impl IntoView + use<>> {
    let line = |key: &str, lines: Vec<String>| {
        let heading = t.s(key);
        (!lines.is_empty()).then(|| view! { <p class="small"><b>{heading}</b> " " {lines.join(" · ")}</p> })
    };
    let (because, watch_out) = words(t, fit);
    (!because.is_empty() || !watch_out.is_empty())
        .then(|| view! { {line("fit-because", because)} {line("fit-watch-out", watch_out)} })
}

/// What speaks for it, and what to watch out for.
fn words(t: Tr, fit: &Fit) -> (Vec<String>, Vec<String>) {
    let because = fit.because.iter().map(|reason| because_words(t, reason)).collect();
    (because, fit.watch_out.iter().map(|warning| watch_out_words(t, warning)).collect())
}

/// The page's own form, with what has been said, on a concept's page.
pub fn panel(t: Tr, action: String, profile: &Profile, fit: &Fit) -> impl IntoView + use<> {
    let open = profile.is_empty();
    let verdict = verdict(t, fit);
    let questions = questions(t, profile);
    view! {
        <section class="panel flow screen" id="fit" aria-labelledby="fit-heading">
            <h2 class="mid" id="fit-heading">{t.s("fit-heading")}</h2>
            {verdict}
            <details>
                <summary>{if open { t.s("fit-ask") } else { t.s("fit-ask-again") }}</summary>
                <form class="flow" action=format!("{action}#fit")>
                    {questions}
                    <p><button class="btn" type="submit">{ui::icon(ui::Icon::Next)} " " {t.s("fit-answer")}</button></p>
                </form>
            </details>
        </section>
    }
}

fn groups(t: Tr, groups: &BTreeSet<TargetGroup>) -> String {
    let names: Vec<String> = groups.iter().map(|group| t.of("concepts-target-", group.as_str())).collect();
    names.join(", ")
}

fn channels(t: Tr, channels: &BTreeSet<Channel>) -> String {
    let names: Vec<String> =
        channels.iter().map(|channel| t.of("concepts-channel-", channel.as_str())).collect();
    names.join(", ")
}

fn because_words(t: Tr, reason: &Because) -> String {
    match reason {
        Because::Reaches(shared) => t.a("fit-reaches", [("groups", groups(t, shared).into())]),
        Because::ForEveryone => t.s("fit-for-everyone"),
        Because::Uses(shared) => t.a("fit-uses-them", [("channels", channels(t, shared).into())]),
        Because::Hours { needed_tenths, there_tenths } => t.a(
            "fit-hours-enough",
            [("needed", tenths(t, *needed_tenths).into()), ("there", tenths(t, *there_tenths).into())],
        ),
        Because::People { needed, .. } => t.a("fit-people-enough", [("n", (*needed).into())]),
    }
}

fn watch_out_words(t: Tr, warning: &WatchOut) -> String {
    match warning {
        WatchOut::ReachesOthers(others) => t.a("fit-reaches-others", [("groups", groups(t, others).into())]),
        WatchOut::NewChannels(new) => t.a("fit-new-channels", [("channels", channels(t, new).into())]),
        WatchOut::Hours { needed_tenths, there_tenths } => t.a(
            "fit-hours-short",
            [("needed", tenths(t, *needed_tenths).into()), ("there", tenths(t, *there_tenths).into())],
        ),
        WatchOut::People { needed, there } => {
            t.a("fit-people-short", [("needed", (*needed).into()), ("there", (*there).into())])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_people_write_them() {
        for (text, tenths) in [
            ("2", Some(20)),
            ("2,5", Some(25)),
            ("0.25", Some(3)),
            ("200", Some(2_000)),
            ("201", None),
            ("0", None),
            ("-3", None),
            ("NaN", None),
            ("inf", None),
            ("two", None),
        ] {
            assert_eq!(read_tenths(text), tenths, "{text}");
        }
    }
}
