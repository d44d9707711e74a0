//! What is missing, in words, and where on the form it is.

use crate::{messages::Tr, urls};
use domain::{
    ids::NominationId,
    nominations::{Missing, Step},
};
use store::nominations::Nomination;

/// Id of the control a fault belongs to.
pub fn anchor(fault: &Missing, draft: &Nomination) -> String {
    let picture = |number: &usize, part: &str| {
        draft.pictures.get(number - 1).map_or_else(String::new, |picture| format!("p{}-{part}", picture.id))
    };
    match fault {
        Missing::Category => "category".to_owned(),
        Missing::Library => "library".to_owned(),
        Missing::Title => "title".to_owned(),
        Missing::Summary => "summary".to_owned(),
        Missing::WhatWasDone => "what_was_done".to_owned(),
        Missing::WhyItWorked => "why_it_worked".to_owned(),
        Missing::TargetGroup => "target_group".to_owned(),
        Missing::Effort => "effort".to_owned(),
        Missing::TooLong { field, .. } => (*field).to_owned(),
        Missing::Metric(number) => format!("m{number}-what"),
        Missing::PictureAlt(number) => picture(number, "alt"),
        Missing::PictureCredit(number) => picture(number, "credit"),
        Missing::PictureBasis(number) => picture(number, "basis"),
        Missing::PictureGuardians(number) => picture(number, "guardians"),
    }
}

pub fn sentence(t: Tr, fault: &Missing) -> String {
    match fault {
        Missing::Category => t.s("nominate-missing-category"),
        Missing::Library => t.s("nominate-missing-library"),
        Missing::Title => t.s("nominate-missing-title"),
        Missing::Summary => t.s("nominate-missing-summary"),
        Missing::WhatWasDone => t.s("nominate-missing-what"),
        Missing::WhyItWorked => t.s("nominate-missing-why"),
        Missing::TargetGroup => t.s("nominate-missing-target"),
        Missing::Effort => t.s("nominate-missing-effort"),
        Missing::TooLong { field, max } => t.a(
            "nominate-too-long",
            [("field", t.of("nominate-label-", field).into()), ("max", (*max).into())],
        ),
        Missing::Metric(number) => t.a("nominate-missing-metric", [("n", (*number).into())]),
        Missing::PictureAlt(number) => t.a("nominate-missing-alt", [("n", (*number).into())]),
        Missing::PictureCredit(number) => t.a("nominate-missing-credit", [("n", (*number).into())]),
        Missing::PictureBasis(number) => t.a("nominate-missing-basis", [("n", (*number).into())]),
        Missing::PictureGuardians(number) => t.a("nominate-missing-guardians", [("n", (*number).into())]),
    }
}

/// The faults of one step, each with the address of its control on the same page.
pub fn of_step(t: Tr, draft: &Nomination, step: Step) -> Vec<(String, String)> {
    draft
        .missing()
        .iter()
        .filter(|fault| fault.step() == step)
        .map(|fault| (format!("#{}", anchor(fault, draft)), sentence(t, fault)))
        .collect()
}

/// All faults, each with the address of its step and control.
pub fn of_all(t: Tr, draft: &Nomination, id: NominationId) -> Vec<(String, String)> {
    draft
        .missing()
        .iter()
        .map(|fault| {
            let step = urls::nomination_step(t.language, id, fault.step());
            (format!("{step}#{}", anchor(fault, draft)), sentence(t, fault))
        })
        .collect()
}
