//! The rights of a picture in words: who is shown it just now, and what keeps it from the others.

use crate::{dates, messages::Tr};
use domain::{
    nominations::{PictureFacts, PictureLack},
    time::{Span, Timestamp},
};
use leptos::prelude::*;

/// What is missing, one sentence each.
pub fn words(t: Tr, lacks: &[PictureLack]) -> Vec<String> {
    lacks.iter().map(|lack| t.of("picture-lacks-", lack.as_str())).collect()
}

/// Who may see the picture now, until when, and what is missing before the others may.
pub fn standing(t: Tr, facts: &PictureFacts, zone: &str, now: Timestamp) -> impl IntoView + use<> {
    let lacks = facts.lacks_for_publication(now);
    let jury =
        if facts.may_be_shown_to_jury(now) { t.s("picture-jury-sees") } else { t.s("picture-jury-sees-not") };
    let until = facts.consent_ends.filter(|end| now < *end).map(|end| {
        let day = t.date(end - Span::minutes(1), zone);
        view! { " " {t.a("picture-shown-until", [("day", day.into())])} }
    });
    let public = if lacks.is_empty() { t.s("picture-may-be-public") } else { t.s("picture-not-public") };
    let missing = words(t, &lacks).into_iter().map(|words| view! { <li>{words}</li> }).collect_view();
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
