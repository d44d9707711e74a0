//! A draft as it is typed: read from a form or from the store, checked, and shown again with what is wrong.

use crate::{
    concepts::meters::tenths,
    content::MARKDOWN_MAX,
    fields::Fields,
    messages::Tr,
    ui::{self, Choice, Field},
};
use domain::{
    concepts::{Channel, Effort, Goal, TargetGroup, template},
    cover::Motif,
    nominations::LINE_MAX,
};
use islands::concepts::preview::Preview;
use leptos::prelude::*;
use store::concepts::{ConceptForEditing, ConceptText};

/// The longest promise, in characters.
const PROMISE_MAX: usize = 600;
/// A week has no more hours than this.
const HOURS_MAX_TENTHS: u16 = 1680;

/// Every answer as text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    pub title: String,
    pub line: String,
    pub promise: String,
    pub goal: String,
    pub motif: String,
    pub channels: Vec<String>,
    pub targets: Vec<String>,
    pub hours: String,
    pub people_min: String,
    pub people_max: String,
    pub to_start: String,
    pub skills: String,
    pub body: String,
}

/// Something to mend: the field's name and a sentence.
pub type Fault = (&'static str, String);

impl Typed {
    pub fn from_fields(fields: &Fields) -> Self {
        Self {
            title: fields.text("title").trim().to_owned(),
            line: fields.text("line").trim().to_owned(),
            promise: fields.text("promise").trim().to_owned(),
            goal: fields.text("goal"),
            motif: fields.text("motif"),
            channels: fields.all("channel"),
            targets: fields.all("target"),
            hours: fields.text("hours").trim().to_owned(),
            people_min: fields.text("people_min").trim().to_owned(),
            people_max: fields.text("people_max").trim().to_owned(),
            to_start: fields.text("to_start").trim().to_owned(),
            skills: fields.text("skills").trim().to_owned(),
            body: fields.text("body"),
        }
    }

    /// The draft as stored; in a language without one, an empty card with the facts of the other language.
    pub fn from_concept(concept: &ConceptForEditing, t: Tr) -> Self {
        let facts = concept.text.as_ref().or(concept.other.as_ref().map(|(_, text)| text));
        let mut typed = facts.map(|text| Self::from_text(text, concept.motif, t)).unwrap_or_default();
        if concept.text.is_none() {
            typed.title.clear();
            typed.line.clear();
            typed.promise.clear();
            typed.to_start.clear();
            typed.skills.clear();
            typed.body = template(t.language);
        }
        typed
    }

    pub fn from_text(text: &ConceptText, motif: Motif, t: Tr) -> Self {
        Self {
            title: text.title.clone(),
            line: text.line.clone(),
            promise: text.promise.clone(),
            goal: text.goal.to_string(),
            motif: motif.to_string(),
            channels: text.channels.iter().map(ToString::to_string).collect(),
            targets: text.target_groups.iter().map(ToString::to_string).collect(),
            hours: tenths(t, text.effort.hours_per_week_tenths()),
            people_min: text.effort.people_min().to_string(),
            people_max: text.effort.people_max().to_string(),
            to_start: text.to_start.clone(),
            skills: text.skills.clone(),
            body: text.body.clone(),
        }
    }

    /// The draft to save, or everything that keeps it from being saved. A draft may have gaps, but no nonsense.
    pub fn check(&self, t: Tr) -> Result<ConceptText, Vec<Fault>> {
        let mut faults: Vec<Fault> = Vec::new();
        let lines = [
            ("title", &self.title, LINE_MAX),
            ("line", &self.line, LINE_MAX),
            ("promise", &self.promise, PROMISE_MAX),
            ("to_start", &self.to_start, LINE_MAX),
            ("skills", &self.skills, LINE_MAX),
        ];
        for (name, text, max) in lines {
            if text.chars().count() > max {
                faults.push((name, t.a("concepts-fault-long", [("max", max.into())])));
            }
        }
        let hours = hours(&self.hours);
        if hours.is_none() {
            faults.push(("hours", t.s("concepts-fault-hours")));
        }
        let effort = match (self.people_min.parse::<u8>(), self.people_max.parse::<u8>()) {
            (Ok(min), Ok(max)) => Effort::new(hours.unwrap_or_default(), min, max).ok(),
            _ => None,
        };
        if effort.is_none() {
            faults.push(("people_min", t.s("concepts-fault-people")));
        }
        if self.body.len() > MARKDOWN_MAX {
            faults.push(("body", t.s("concepts-fault-body")));
        }
        let goal: Option<Goal> = self.goal.parse().ok();
        if goal.is_none() {
            faults.push(("goal", t.s("concepts-fault-goal")));
        }
        let (Some(effort), Some(goal), true) = (effort, goal, faults.is_empty()) else {
            return Err(faults);
        };
        Ok(ConceptText {
            title: self.title.clone(),
            line: self.line.clone(),
            promise: self.promise.clone(),
            goal,
            channels: self.channels.iter().filter_map(|word| word.parse().ok()).collect(),
            target_groups: self.targets.iter().filter_map(|word| word.parse().ok()).collect(),
            effort,
            to_start: self.to_start.clone(),
            skills: self.skills.clone(),
            body: self.body.clone(),
        })
    }
}

/// `2`, `1.5` or `1,5` as tenths; None for anything else, and for more hours than a week has.
fn hours(text: &str) -> Option<u16> {
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(part) || part.len() > 1 {
        return None;
    }
    let tenths = whole.parse::<u16>().ok()?.checked_mul(10)?.checked_add(part.parse().ok()?)?;
    (tenths <= HOURS_MAX_TENTHS).then_some(tenths)
}

/// The fields of the form. `preview` is the body as rendered, when it was asked for.
pub fn fields(
    t: Tr,
    typed: &Typed,
    faults: &[Fault],
    motif_is_settled: bool,
    preview: String,
) -> impl IntoView + use<> {
    let lang = Some(t.language.tag());
    let field = |name: &'static str, key: &str, value: &str| Field {
        name: name.to_owned(),
        label: t.s(key),
        error: faults.iter().find(|(field, _)| *field == name).map(|(_, words)| words.clone()),
        value: value.to_owned(),
        ..Field::default()
    };
    let line = |name: &'static str, key: &str, help: &str, value: &str| Field {
        help: Some(t.s(help)),
        lang,
        ..field(name, key, value)
    };
    let short = |name: &'static str, key: &str, value: &str| Field {
        inputmode: Some("decimal"),
        class: "short",
        ..field(name, key, value)
    };
    let promise =
        Field { rows: 3, ..line("promise", "concepts-promise", "concepts-promise-help", &typed.promise) };
    let body = Field { rows: 28, ..line("body", "concepts-body", "concepts-body-help", &typed.body) };
    let goals = options(
        &Goal::ALL,
        Goal::as_str,
        |word| t.of("concepts-goal-", word),
        std::slice::from_ref(&typed.goal),
    );
    let motifs = options(
        &Motif::ALL,
        Motif::as_str,
        |word| t.of("concepts-motif-", word),
        std::slice::from_ref(&typed.motif),
    );
    let motif_field = field("motif", "concepts-motif", &typed.motif);
    let motif = if motif_is_settled {
        let name = t.of("concepts-motif-", &typed.motif);
        view! { <p><b>{motif_field.label}</b> " " {name} ". " {t.s("concepts-motif-settled")}</p> }.into_any()
    } else {
        ui::select(motif_field, motifs).into_any()
    };
    let channels =
        options(&Channel::ALL, Channel::as_str, |word| t.of("concepts-channel-", word), &typed.channels);
    let targets = options(
        &TargetGroup::ALL,
        TargetGroup::as_str,
        |word| t.of("concepts-target-", word),
        &typed.targets,
    );
    view! {
        {ui::field(line("title", "concepts-title", "concepts-title-help", &typed.title))}
        {ui::field(line("line", "concepts-line", "concepts-line-help", &typed.line))}
        {ui::area(promise)}
        <Preview heading=t.s("concepts-preview") initial=preview lang=t.language.tag().to_owned()>
            {ui::area(body)}
        </Preview>
        {ui::select(field("goal", "concepts-fact-goal", &typed.goal), goals)}
        {motif}
        {ui::choices(field("channel", "concepts-fact-channels", ""), "checkbox", channels)}
        {ui::choices(field("target", "concepts-fact-target", ""), "checkbox", targets)}
        <div class="row">
            {ui::field(short("hours", "concepts-hours", &typed.hours))}
            {ui::field(short("people_min", "concepts-people-min", &typed.people_min))}
            {ui::field(short("people_max", "concepts-people-max", &typed.people_max))}
        </div>
        {ui::field(line("to_start", "concepts-fact-start", "concepts-start-help", &typed.to_start))}
        {ui::field(line("skills", "concepts-fact-skills", "concepts-skills-help", &typed.skills))}
    }
}

fn options<T: Copy>(
    all: &[T],
    word: impl Fn(T) -> &'static str,
    label: impl Fn(&str) -> String,
    chosen: &[String],
) -> Vec<Choice> {
    all.iter()
        .map(|&value| {
            let word = word(value);
            Choice {
                value: word.to_owned(),
                label: label(word),
                help: None,
                checked: chosen.iter().any(|chosen| chosen == word),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::language::Language;

    #[test]
    fn hours_are_read_as_people_write_them() {
        let table = [
            ("2", Some(20)),
            ("1.5", Some(15)),
            ("1,5", Some(15)),
            ("0", Some(0)),
            ("168", Some(1680)),
            ("169", None),
            ("", None),
            (",5", None),
            ("1.25", None),
            ("-1", None),
            ("+1", None),
            ("two", None),
            ("99999", None),
        ];
        for (text, expected) in table {
            assert_eq!(hours(text), expected, "{text}");
        }
    }

    #[test]
    fn a_draft_may_have_gaps_but_no_nonsense() {
        let t = Tr::new(Language::En);
        let typed = Typed {
            goal: "crisis".into(),
            hours: "1,5".into(),
            people_min: "1".into(),
            people_max: "3".into(),
            ..Typed::default()
        };

        assert!(typed.check(t).is_ok());

        let nonsense = Typed {
            title: "x".repeat(201),
            people_min: "4".into(),
            goal: "fame".into(),
            hours: "many".into(),
            ..typed
        };
        let fields: Vec<&str> = nonsense.check(t).unwrap_err().into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["title", "hours", "people_min", "goal"]);
    }
}
