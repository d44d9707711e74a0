//! The steps that are answered in words.

use super::{super::answers::own_field, StepParts};
use crate::{
    messages::Tr,
    ui::{self, Choice, Field},
};
use domain::{
    concepts::Channel,
    language::ContentLanguage,
    nominations::{AiHelp, Asked, Kind, Question, Relation, Team, recognise},
    seasons::Category,
};
use leptos::prelude::*;

/// A closed list as choices, whose labels begin with `prefix`.
fn choices_of<const N: usize>(t: Tr, prefix: &str, words: [(&'static str, bool); N]) -> Vec<Choice> {
    words
        .into_iter()
        .map(|(word, checked)| Choice {
            value: word.to_owned(),
            label: t.of(prefix, word),
            checked,
            ..Choice::default()
        })
        .collect()
}

/// The same with a first choice that says nothing.
fn or_nothing(t: Tr, choices: Vec<Choice>) -> Vec<Choice> {
    let nothing = Choice {
        checked: choices.iter().all(|choice| !choice.checked),
        label: t.s("nominate-not-said"),
        ..Choice::default()
    };
    std::iter::once(nothing).chain(choices).collect()
}

/// Questions that nobody has to answer, folded away until one of them is answered.
fn more(parts: &StepParts, questions: &[Question], inside: AnyView) -> impl IntoView + use<> {
    let open = questions.iter().any(|question| {
        !question.of(&parts.draft.text).trim().is_empty() || parts.error(question.as_str()).is_some()
    });
    view! {
        <details class="panel" open=open>
            <summary>{parts.t.s("nominate-more")}</summary>
            <div class="flow">{inside}</div>
        </details>
    }
}

pub fn initiative(
    parts: &StepParts,
    categories: &[Category],
    libraries: Vec<String>,
) -> impl IntoView + use<> {
    let (t, text) = (parts.t, &parts.draft.text);
    let kinds = Kind::ALL
        .map(|kind| Choice {
            value: kind.as_str().to_owned(),
            label: t.of("nomination-kind-", kind.as_str()),
            help: Some(t.of("nomination-kind-help-", kind.as_str())),
            checked: text.kind == kind,
        })
        .to_vec();
    let options = categories
        .iter()
        .map(|category| Choice {
            value: category.id.to_string(),
            label: category.name.get(t.language).to_owned(),
            help: Some(category.about.get(t.language).to_owned()),
            checked: text.category == Some(category.id),
        })
        .collect();
    let written = text.language.unwrap_or(t.language.into());
    let languages = choices_of(
        t,
        "language-",
        ContentLanguage::ALL.map(|language| (language.tag(), written == language)),
    );
    let library =
        Field { list: Some("libraries"), autocomplete: Some("off"), ..parts.asked(Question::Library) };
    let period = [Question::PeriodFrom, Question::PeriodTo].map(|question| {
        let field = Field { class: "medium", ..parts.asked(question) };
        view! { <div>{ui::field(field)} {parts.about(question)}</div> }
    });
    let relation = choices_of(
        t,
        "nomination-relation-",
        Relation::ALL.map(|relation| (relation.as_str(), text.relation == relation)),
    );
    view! {
        {ui::choices(parts.field("kind", ""), "radio", kinds)}
        {ui::choices(parts.field("category", ""), "radio", options)}
        {ui::field(library)}
        {parts.about(Question::Library)}
        <datalist id="libraries">
            {libraries.into_iter().map(|name| view! { <option value=name></option> }).collect_view()}
        </datalist>
        {ui::select(parts.field("relation", ""), relation)}
        {ui::select(parts.field("language", ""), languages)}
        {parts.line(Question::Title)}
        {parts.area(Question::Summary, 3)}
        {parts.area(Question::WhatWasDone, 6)}
        <div class="row">{period}</div>
    }
}

pub fn why(parts: &StepParts) -> impl IntoView + use<> {
    let (t, text) = (parts.t, &parts.draft.text);
    // until something is chosen, what the links lead to is
    let found: Vec<Channel> = match text.channels.as_slice() {
        [] => parts
            .draft
            .links
            .iter()
            .filter_map(|link| recognise(&link.address))
            .map(|it| it.platform.channel())
            .collect(),
        _ => Vec::new(),
    };
    let channels = choices_of(
        t,
        "concepts-channel-",
        Channel::ALL.map(|channel| {
            let chosen = text.channels.iter().any(|name| name == channel.as_str());
            (channel.as_str(), chosen || found.contains(&channel))
        }),
    );
    let four = Question::FOUR.map(|question| parts.area(question, 3));
    let four = view! { <p>{t.s("nominate-four-text")}</p> {four} };
    let four = match text.kind {
        Kind::Strategy => view! { <h2>{t.s("nominate-four")}</h2> {four} }.into_any(),
        Kind::Initiative => {
            let open = Question::FOUR.iter().any(|question| !question.of(text).trim().is_empty());
            view! {
                <details class="panel" open=open>
                    <summary>{t.s("nominate-four-optional")}</summary>
                    <div class="flow">{four}</div>
                </details>
            }
            .into_any()
        }
    };
    let optional = [Question::Goal, Question::Amplifiers];
    let inside = view! { {parts.line(Question::Goal)} {parts.area(Question::Amplifiers, 3)} }.into_any();
    view! {
        {parts.area(Question::WhyItWorked, 6)}
        {parts.line(Question::TargetGroup)}
        {ui::choices(parts.field("channel", ""), "checkbox", channels)}
        {four}
        {more(parts, &optional, inside)}
    }
}

pub fn conditions(parts: &StepParts) -> impl IntoView + use<> {
    let (t, text) = (parts.t, &parts.draft.text);
    let team =
        choices_of(t, "nomination-team-", Team::ALL.map(|team| (team.as_str(), text.team == Some(team))));
    let ai =
        choices_of(t, "nomination-ai-", AiHelp::ALL.map(|help| (help.as_str(), text.ai_help == Some(help))));
    let optional = [Question::Hours, Question::Money, Question::Skills, Question::LanguagesUsed];
    let inside = view! {
        {parts.line(Question::Hours)}
        {parts.line(Question::Money)}
        {parts.area(Question::Skills, 2)}
        {parts.line(Question::LanguagesUsed)}
    }
    .into_any();
    view! {
        {parts.area(Question::Effort, 4)}
        {ui::select(parts.field("team", ""), or_nothing(t, team))}
        {more(parts, &optional, inside)}
        {own(parts)}
        {ui::select(parts.field("ai_help", ""), or_nothing(t, ai))}
        {parts.area(Question::NamesToCover, 4)}
    }
}

/// What the chosen category asks of its own.
fn own(parts: &StepParts) -> impl IntoView + use<> {
    let (t, draft) = (parts.t, &parts.draft);
    draft
        .rules
        .questions(Asked::Sending)
        .map(|question| {
            let name = own_field(&question.key);
            ui::area(Field {
                label: question.label.get(t.language).to_owned(),
                help: (!question.required).then(|| t.s("nominate-own-optional")),
                error: parts.error(&name),
                value: draft.text.own.get(&question.key).cloned().unwrap_or_default(),
                rows: 3,
                name,
                ..Field::default()
            })
        })
        .collect_view()
}
