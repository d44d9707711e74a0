//! The rights of a picture or a video: what is asked about it, who is shown it just now, and what keeps it from the others.

use crate::{
    dates,
    fields::Fields,
    messages::Tr,
    ui::{self, Choice, Field},
};
use domain::{
    nominations::{Basis, Guardians, Licence, PictureFacts, PictureLack, Visible},
    time::{Span, Timestamp},
};
use leptos::prelude::*;

/// What is spoken about. Where a video has no words of its own, those about a picture fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Medium {
    Picture,
    Video,
}

impl Medium {
    /// The words about it.
    pub fn say(self, t: Tr, key: &str) -> String {
        let own = match self {
            Self::Picture => None,
            Self::Video => t.maybe_of("video-", key),
        };
        own.unwrap_or_else(|| t.of("picture-", key))
    }
}

/// Everything that is asked. `prefix` begins the names of the controls, `error` finds what is wrong with one of them, and
/// `until` stands in the date field.
pub fn questions(
    t: Tr,
    medium: Medium,
    facts: &PictureFacts,
    prefix: &str,
    error: &dyn Fn(&str) -> Option<String>,
    until: String,
) -> impl IntoView + use<> {
    let field = |part: &str, help: Option<&str>| {
        let name = format!("{prefix}-{part}");
        let error = error(&name);
        let help = help.map(|key| medium.say(t, key));
        Field { name, label: medium.say(t, part), help, error, ..Field::default() }
    };
    let alt = Field { value: facts.alt.clone(), rows: 2, ..field("alt", Some("alt-help")) };
    let credit = Field { value: facts.credit.clone(), ..field("credit", None) };
    let visible = Visible::ALL
        .map(|visible| Choice {
            value: visible.as_str().to_owned(),
            label: t.of("picture-visible-", visible.as_str()),
            checked: facts.visible == visible,
            ..Choice::default()
        })
        .to_vec();
    let basis = Basis::ALL
        .map(|basis| Choice {
            value: basis.as_str().to_owned(),
            label: t.of("picture-basis-", basis.as_str()),
            help: Some(medium.say(t, &format!("basis-help-{}", basis.as_str()))),
            checked: facts.basis == Some(basis),
        })
        .to_vec();
    let guardians = Guardians::ALL
        .map(|answer| Choice {
            value: answer.as_str().to_owned(),
            label: t.of("picture-guardians-", answer.as_str()),
            checked: facts.guardians == Some(answer),
            ..Choice::default()
        })
        .to_vec();
    view! {
        {ui::area(alt)}
        {ui::choices(field("visible", None), "radio", visible)}
        <div class="notice flow tight">
            {ui::choices(field("basis", Some("basis-help")), "radio", basis)}
            <div class="guardians">
                {ui::choices(field("guardians", Some("guardians-help")), "radio", guardians)}
            </div>
        </div>
        {ui::field(credit)}
        {ui::select(field("licence", Some("licence-help")), licences(t, facts.licence))}
        {ui::field(Field {
            value: until,
            kind: Some("date"),
            class: "medium",
            ..field("until", Some("until-help"))
        })}
    }
}

/// The licences to choose from, and none.
pub fn licences(t: Tr, chosen: Option<Licence>) -> Vec<Choice> {
    std::iter::once(Choice { label: t.s("picture-licence-none"), ..Choice::default() })
        .chain(Licence::ALL.map(|licence| Choice {
            value: licence.as_str().to_owned(),
            label: t.of("picture-licence-", &licence.as_str().replace('.', "-")),
            checked: chosen == Some(licence),
            ..Choice::default()
        }))
        .collect()
}

/// What was answered to [`questions`], and what was typed as a date and is none: then the date before it stands. Dates are
/// days in `zone`.
pub fn answers(
    fields: &Fields,
    prefix: &str,
    known: &PictureFacts,
    zone: &str,
) -> (PictureFacts, Option<String>) {
    let name = |part: &str| format!("{prefix}-{part}");
    let part = |part: &str| fields.text(&name(part));
    let until = part("until");
    let mut odd = None;
    let consent_ends = match until.trim() {
        // a form from before the question was asked says nothing about it
        "" if fields.has(&name("until")) => None,
        "" => known.consent_ends,
        day => day_over(day, zone).or_else(|| {
            odd = Some(until.clone());
            known.consent_ends
        }),
    };
    let facts = PictureFacts {
        alt: part("alt"),
        credit: part("credit"),
        visible: part("visible").parse().unwrap_or(known.visible),
        basis: part("basis").parse().ok(),
        guardians: part("guardians").parse().ok(),
        licence: part("licence").parse().ok(),
        consent_ends,
        kept_from_jury: known.kept_from_jury,
    };
    (facts, odd)
}

/// What is missing, one sentence each.
pub fn words(t: Tr, medium: Medium, lacks: &[PictureLack]) -> Vec<String> {
    lacks.iter().map(|lack| medium.say(t, &format!("lacks-{}", lack.as_str()))).collect()
}

/// Who may see the picture now, until when, and what is missing before the others may.
pub fn standing(
    t: Tr,
    medium: Medium,
    facts: &PictureFacts,
    zone: &str,
    now: Timestamp,
) -> impl IntoView + use<> {
    let lacks = facts.lacks_for_publication(now);
    let sees = if facts.may_be_shown_to_jury(now) { "jury-sees" } else { "jury-sees-not" };
    let jury = medium.say(t, sees);
    let until = facts.consent_ends.filter(|end| now < *end).map(|end| {
        let day = t.date(end - Span::minutes(1), zone);
        view! { " " {t.a("picture-shown-until", [("day", day.into())])} }
    });
    let public = if lacks.is_empty() { t.s("picture-may-be-public") } else { t.s("picture-not-public") };
    let missing = words(t, medium, &lacks).into_iter().map(|words| view! { <li>{words}</li> }).collect_view();
    view! {
        <div class="small rights">
            <p>{jury} " " {public} {until}</p>
            {(!lacks.is_empty()).then(|| view! { <ul>{missing}</ul> })}
        </div>
    }
}

/// The day a consent ends, as a date field has it.
pub fn last_day(end: Timestamp, zone: &str) -> String {
    dates::iso_date(end - Span::minutes(1), zone)
}

/// The moment at which the day is over, from a date field; nothing where it is no date.
pub fn day_over(text: &str, zone: &str) -> Option<Timestamp> {
    dates::end_of_day(text, zone).map(|minute| minute + Span::minutes(1))
}
