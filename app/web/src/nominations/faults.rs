//! What is missing, in words, and where on the form it is.

use super::answers::own_field;
use crate::{messages::Tr, urls};
use domain::{
    ids::NominationId,
    nominations::{Missing, Question, Rule, Rules, Step, TEXT_MAX},
};
use store::nominations::Nomination;

/// Id of the control a fault belongs to.
pub fn anchor(fault: &Missing, draft: &Nomination) -> String {
    let picture = |number: &usize, part: &str| {
        draft.pictures.get(number - 1).map_or_else(String::new, |picture| format!("p{}-{part}", picture.id))
    };
    match fault {
        Missing::Category => "category".to_owned(),
        Missing::Answer(question)
        | Missing::TooLong(question)
        | Missing::TooManyWords { question, .. }
        | Missing::Period(question) => question.to_string(),
        Missing::Rule(rule) => match rule {
            Rule::Kind(_) => "kind".to_owned(),
            Rule::Since(_) => Question::PeriodFrom.to_string(),
            Rule::Countries(_) | Rule::LibraryTypes(_) => Question::Library.to_string(),
            Rule::Metrics(_) => "m1-what".to_owned(),
            Rule::Pictures(_) => "more".to_owned(),
        },
        Missing::Own(key) => own_field(key),
        Missing::Metric(number) => format!("m{number}-what"),
        Missing::Link(1) => "link".to_owned(),
        Missing::Link(number) => format!("l{number}-address"),
        Missing::Quote(number) => format!("q{number}-text"),
        Missing::PictureAlt(number) => picture(number, "alt"),
        Missing::PictureCredit(number) => picture(number, "credit"),
        Missing::PictureBasis(number) => picture(number, "basis"),
        Missing::PictureGuardians(number) => picture(number, "guardians"),
        Missing::Video(_) => "videos".to_owned(),
    }
}

/// What is missing, in words. `rules` are those of the category, for the words of its own questions.
pub fn sentence(t: Tr, fault: &Missing, rules: &Rules) -> String {
    let label = |question: Question| t.of("nominate-label-", question.as_str()).into();
    match fault {
        Missing::Category => t.s("nominate-missing-category"),
        Missing::Answer(question) => t.of("nominate-missing-", question.as_str()),
        Missing::TooLong(question) => {
            t.a("nominate-too-long", [("field", label(*question)), ("max", question.max_chars().into())])
        }
        Missing::TooManyWords { question, words, max } => t.a(
            "nominate-too-many-words",
            [("field", label(*question)), ("words", (*words).into()), ("max", (*max).into())],
        ),
        Missing::Period(question) => t.of("nominate-period-", question.as_str()),
        Missing::Rule(broken) => rule(t, "rule-mend-", broken),
        Missing::Own(key) => {
            let asked = rules.questions.iter().find(|question| question.key == *key);
            let label = asked.map_or_else(String::new, |question| question.label.get(t.language).to_owned());
            t.a("nominate-missing-own", [("question", label.into()), ("max", TEXT_MAX.into())])
        }
        Missing::Metric(number) => t.a("nominate-missing-metric", [("n", (*number).into())]),
        Missing::Link(number) => t.a("evidence-missing-link", [("n", (*number).into())]),
        Missing::Quote(number) => t.a("evidence-missing-quote", [("n", (*number).into())]),
        Missing::PictureAlt(number) => t.a("nominate-missing-alt", [("n", (*number).into())]),
        Missing::PictureCredit(number) => t.a("nominate-missing-credit", [("n", (*number).into())]),
        Missing::PictureBasis(number) => t.a("nominate-missing-basis", [("n", (*number).into())]),
        Missing::PictureGuardians(number) => t.a("nominate-missing-guardians", [("n", (*number).into())]),
        Missing::Video(number) => t.a("video-missing", [("n", (*number).into())]),
    }
}

/// A rule in words: what it asks, or how to mend it.
pub fn rule(t: Tr, prefix: &str, rule: &Rule) -> String {
    let key = format!("{prefix}{}", rule.as_str());
    match rule {
        Rule::Kind(_) => t.s(&key),
        Rule::Since(month) => {
            let month =
                month.month.map_or_else(|| month.year.to_string(), |m| format!("{}-{m:02}", month.year));
            t.a(&key, [("month", month.into())])
        }
        Rule::Metrics(least) | Rule::Pictures(least) => t.a(&key, [("n", (*least).into())]),
        Rule::Countries(countries) => t.a(&key, [("countries", countries.join(", ").into())]),
        Rule::LibraryTypes(types) => {
            let types: Vec<String> =
                types.iter().map(|kind| t.of("library-type-", kind).to_lowercase()).collect();
            t.a(&key, [("types", types.join(", ").into())])
        }
    }
}

/// The faults of one step, each with the address of its control on the same page.
pub fn of_step(t: Tr, draft: &Nomination, step: Step) -> Vec<(String, String)> {
    draft
        .missing()
        .iter()
        .filter(|fault| fault.step() == step)
        .map(|fault| (format!("#{}", anchor(fault, draft)), sentence(t, fault, &draft.rules)))
        .collect()
}

/// All faults, each with the address of its step and control.
pub fn of_all(t: Tr, draft: &Nomination, id: NominationId) -> Vec<(String, String)> {
    draft
        .missing()
        .iter()
        .map(|fault| {
            let step = urls::nomination_step(t.language, id, fault.step());
            (format!("{step}#{}", anchor(fault, draft)), sentence(t, fault, &draft.rules))
        })
        .collect()
}
