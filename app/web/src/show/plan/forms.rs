//! The forms of the run-sheet, and what somebody typed into one.

use super::Plan;
use crate::{
    fields::Fields,
    messages::Tr,
    show::words,
    ui::{self, Choice, Field},
    urls,
};
use domain::{
    ids::CategoryId,
    show::sheet::{CueKind, SheetCue},
    time::Span,
};
use leptos::prelude::*;

/// Kinds in the order of an evening.
const KINDS: [&str; 9] = [
    "welcome",
    "category",
    "nominees",
    "poll_open",
    "poll_closed",
    "suspense",
    "reveal",
    "interlude",
    "finale",
];

/// A cue as it is typed.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// The cue that is changed, or the place of the new one.
    pub at: usize,
    pub is_new: bool,
    pub kind: String,
    pub category: String,
    pub lasts: String,
    pub delay: String,
    pub countdown: String,
    pub note: String,
    /// What is wrong, by the name of the field.
    pub faults: Vec<(&'static str, &'static str)>,
}

impl Draft {
    pub fn new(at: usize) -> Self {
        Self { at, is_new: true, kind: "interlude".to_owned(), lasts: "3".to_owned(), ..Self::default() }
    }

    pub fn of(t: Tr, at: usize, cue: &SheetCue) -> Self {
        let countdown = match cue.kind {
            CueKind::PollOpen { countdown: Some(span), .. } => words::span(t, span),
            _ => String::new(),
        };
        Self {
            at,
            is_new: false,
            kind: cue.kind.as_str().to_owned(),
            category: cue.kind.category().map(|id| id.to_string()).unwrap_or_default(),
            lasts: words::span(t, cue.lasts),
            delay: if cue.delay.0 > 0 { words::span(t, cue.delay) } else { String::new() },
            countdown,
            note: cue.host_note.clone(),
            faults: Vec::new(),
        }
    }

    pub fn read(fields: &Fields, at: usize, is_new: bool) -> Self {
        Self {
            at,
            is_new,
            kind: fields.text("kind"),
            category: fields.text("category"),
            lasts: fields.text("lasts"),
            delay: fields.text("delay"),
            countdown: fields.text("countdown"),
            note: fields.text("note").trim().to_owned(),
            faults: Vec::new(),
        }
    }

    pub fn edits(&self, at: usize) -> bool {
        !self.is_new && self.at == at
    }

    /// The cue, or the draft with what is wrong with it. `categories` are those of the season.
    pub fn cue(mut self, categories: &[CategoryId]) -> Result<SheetCue, Box<Self>> {
        let category = self.category.parse().ok().filter(|id| categories.contains(id));
        let lasts = words::typed_span(&self.lasts);
        let optional = |text: &str| match text.trim() {
            "" => Some(None),
            text => words::typed_span(text).map(Some),
        };
        let (delay, countdown) = (optional(&self.delay), optional(&self.countdown));
        let kind = kind(&self.kind, category, countdown.flatten());
        let wrong = [
            (kind.is_none() && category.is_none(), "category", "plan-fault-category"),
            (kind.is_none() && category.is_some(), "kind", "plan-fault-kind"),
            (lasts.is_none(), "lasts", "plan-fault-span"),
            (delay.is_none(), "delay", "plan-fault-span"),
            (countdown.is_none(), "countdown", "plan-fault-span"),
        ];
        self.faults = wrong.into_iter().filter(|(is, ..)| *is).map(|(_, field, key)| (field, key)).collect();
        match (kind, lasts, delay) {
            (Some(kind), Some(lasts), Some(delay)) if self.faults.is_empty() => {
                Ok(SheetCue { kind, lasts, delay: delay.unwrap_or(Span(0)), host_note: self.note })
            }
            _ => Err(Box::new(self)),
        }
    }
}

/// The kind by its word; most are about a category.
fn kind(name: &str, category: Option<CategoryId>, countdown: Option<Span>) -> Option<CueKind> {
    Some(match (name, category) {
        ("welcome", _) => CueKind::Welcome,
        ("interlude", _) => CueKind::Interlude,
        ("finale", _) => CueKind::Finale,
        ("category", Some(category)) => CueKind::Category { category },
        ("nominees", Some(category)) => CueKind::Nominees { category },
        ("poll_open", Some(category)) => CueKind::PollOpen { category, countdown },
        ("poll_closed", Some(category)) => CueKind::PollClosed { category },
        ("suspense", Some(category)) => CueKind::Suspense { category },
        ("reveal", Some(category)) => CueKind::Reveal { category },
        _ => return None,
    })
}

impl Plan {
    /// Up, down, change, remove: one form, because each is a press of its own.
    pub(super) fn buttons(&self, t: Tr, at: usize, up: bool, down: bool) -> impl IntoView + use<> {
        let name = words::cue(t, self.stand.cues[at].kind, &self.categories);
        let button = |what: &'static str, key: &str| {
            let heard = format!("{}: {name}", t.s(key));
            view! { <button class="btn second slim" type="submit" name="do" value=what aria-label=heard>{t.s(key)}</button> }
        };
        let change = format!("{}#cue-{}", urls::plan_cue(t.language, at + 1), at + 1);
        let heard = format!("{}: {name}", t.s("plan-change"));
        view! {
            <form class="row screen" method="post" action=urls::plan_cues(t.language)>
                {self.plan_number()}
                <input type="hidden" name="at" value=at.to_string()/>
                <a class="btn second slim" href=change aria-label=heard>{t.s("plan-change")}</a>
                {up.then(|| button("up", "plan-up"))}
                {down.then(|| button("down", "plan-down"))}
                {button("remove", "plan-remove")}
            </form>
        }
    }

    /// The form of the cue that is being changed.
    pub(super) fn cue_form(&self, t: Tr, draft: &Draft) -> impl IntoView + use<> {
        view! {
            <form class="panel flow tight screen" method="post" action=urls::plan_cues(t.language)>
                {self.plan_number()}
                <input type="hidden" name="at" value=draft.at.to_string()/>
                {self.cue_fields(t, draft)}
                <p class="row">
                    <button class="btn" type="submit" name="do" value="save">{t.s("plan-save")}</button>
                    <a href=format!("{}#cue-{}", urls::plan_show(t.language), draft.at + 1)>{t.s("plan-leave")}</a>
                </p>
            </form>
        }
    }

    /// One more cue, or all those of an award. While a cue is being changed its form is the only one.
    pub(super) fn add_forms(&self, t: Tr, draft: &Draft) -> Option<impl IntoView + use<>> {
        if !draft.is_new || self.is_full() {
            return None;
        }
        let places = |name: &str| {
            let ends = (self.stand.cues.len().to_string(), t.s("plan-at-end"));
            let before = self.stand.cues.iter().enumerate().skip(self.stand.desk.past()).map(|(at, cue)| {
                let cue = words::cue(t, cue.kind, &self.categories);
                (at.to_string(), t.a("plan-before", [("number", (at + 1).into()), ("cue", cue.into())]))
            });
            let options = before.chain([ends]).map(|(value, label)| {
                let checked = value == draft.at.to_string();
                Choice { value, label, checked, ..Choice::default() }
            });
            let field = Field { name: name.to_owned(), label: t.s("plan-place"), ..Field::default() };
            ui::select(field, options.collect())
        };
        // its fields are named apart from those of the form beside it by a word in front
        let award = Field { name: "award".to_owned(), label: t.s("plan-category"), ..Field::default() };
        let opens = !draft.faults.is_empty();
        Some(view! {
            <div class="grid two screen">
                <details class="panel" id="add" open=opens>
                    <summary>{t.s("plan-add")}</summary>
                    <form class="flow tight" method="post" action=urls::plan_cues(t.language)>
                        {self.plan_number()}
                        {places("at")}
                        {self.cue_fields(t, draft)}
                        <button class="btn" type="submit" name="do" value="add">{t.s("plan-add-do")}</button>
                    </form>
                </details>
                <details class="panel">
                    <summary>{t.s("plan-add-award")}</summary>
                    <form class="flow tight" method="post" action=urls::plan_cues(t.language)>
                        {self.plan_number()}
                        <p class="small">{t.s("plan-add-award-text")}</p>
                        {places("award_at")}
                        {ui::select(award, self.category_choices(t, "", false))}
                        <button class="btn second" type="submit" name="do" value="add-award">{t.s("plan-add-do")}</button>
                    </form>
                </details>
            </div>
        })
    }

    fn category_choices(&self, t: Tr, chosen: &str, or_none: bool) -> Vec<Choice> {
        let none = or_none.then(|| Choice { label: t.s("plan-no-category"), ..Choice::default() });
        let choices = self.categories.iter().map(|category| {
            let value = category.id.to_string();
            let checked = value == chosen;
            Choice { value, label: category.name.get(t.language).to_owned(), checked, ..Choice::default() }
        });
        none.into_iter().chain(choices).collect()
    }

    fn cue_fields(&self, t: Tr, draft: &Draft) -> impl IntoView + use<> {
        let error = |name: &str| {
            let found = draft.faults.iter().find(|(field, _)| *field == name);
            found.map(|(_, key)| t.s(key))
        };
        let field = |name: &'static str, label: &str, value: &str| Field {
            name: name.to_owned(),
            label: t.s(label),
            error: error(name),
            value: value.to_owned(),
            ..Field::default()
        };
        let span = |name, label, value: &str, help: &str| {
            ui::field(Field { help: Some(t.s(help)), class: "short", ..field(name, label, value) })
        };
        let kinds = KINDS.map(|name| Choice {
            value: name.to_owned(),
            label: words::kind(t, name),
            checked: name == draft.kind,
            ..Choice::default()
        });
        let categories = self.category_choices(t, &draft.category, true);
        view! {
            {ui::select(field("kind", "plan-kind", ""), kinds.to_vec())}
            {ui::select(
                Field { help: Some(t.s("plan-category-help")), ..field("category", "plan-category", "") },
                categories,
            )}
            {span("lasts", "plan-length", &draft.lasts, "plan-span-help")}
            {span("delay", "plan-delay", &draft.delay, "plan-delay-help")}
            {span("countdown", "plan-countdown", &draft.countdown, "plan-countdown-help")}
            {ui::area(Field {
                help: Some(t.s("plan-note-help")),
                rows: 3,
                ..field("note", "plan-note", &draft.note)
            })}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::language::Language;

    #[test]
    fn what_is_typed_becomes_the_cue_it_was_written_from() {
        let category = CategoryId(7);
        let t = Tr::new(Language::Da);
        for kind in [
            CueKind::Welcome,
            CueKind::Nominees { category },
            CueKind::PollOpen { category, countdown: Some(Span::seconds(150)) },
            CueKind::PollOpen { category, countdown: None },
            CueKind::Reveal { category },
        ] {
            let cue = SheetCue { kind, lasts: Span::seconds(95), delay: Span(0), host_note: "Smil".into() };
            assert_eq!(Draft::of(t, 3, &cue).cue(&[category]).ok(), Some(cue));
        }
    }

    #[test]
    fn every_fault_is_said_at_its_field() {
        let draft = Draft {
            kind: "reveal".into(),
            category: "9".into(),
            lasts: "soon".into(),
            delay: "x".into(),
            countdown: "3:99".into(),
            ..Draft::default()
        };

        let faults = draft.cue(&[CategoryId(7)]).map_err(|draft| draft.faults).unwrap_err();

        assert_eq!(
            faults.iter().map(|(field, _)| *field).collect::<Vec<_>>(),
            ["category", "lasts", "delay", "countdown"]
        );
        let odd =
            Draft { kind: "encore".into(), category: "7".into(), lasts: "3".into(), ..Draft::default() };
        assert_eq!(
            odd.cue(&[CategoryId(7)]).map_err(|draft| draft.faults),
            Err(vec![("kind", "plan-fault-kind")])
        );
    }
}
