//! The steps that are answered in words.

use super::StepParts;
use crate::ui::{self, Choice, Field};
use domain::{concepts::Channel, nominations::recognise, seasons::Category};
use leptos::prelude::*;

pub fn initiative(
    parts: &StepParts,
    categories: &[Category],
    libraries: Vec<String>,
) -> impl IntoView + use<> {
    let (t, text) = (parts.t, &parts.draft.text);
    let options = categories
        .iter()
        .map(|category| Choice {
            value: category.id.to_string(),
            label: category.name.get(t.language).to_owned(),
            help: Some(category.about.get(t.language).to_owned()),
            checked: text.category == Some(category.id),
        })
        .collect();
    let languages = domain::language::ContentLanguage::ALL
        .into_iter()
        .map(|language| Choice {
            value: language.tag().to_owned(),
            label: t.of("language-", language.tag()),
            checked: text.language.unwrap_or(t.language.into()) == language,
            ..Choice::default()
        })
        .collect();
    let library =
        Field { list: Some("libraries"), autocomplete: Some("off"), ..parts.field("library", &text.library) };
    let short = |name, value: &str| Field { rows: 3, ..parts.field(name, value) };
    view! {
        {ui::choices(parts.field("category", ""), "radio", options)}
        {ui::field(library)}
        <datalist id="libraries">
            {libraries.into_iter().map(|name| view! { <option value=name></option> }).collect_view()}
        </datalist>
        {ui::select(parts.field("language", ""), languages)}
        {ui::field(parts.field("title", &text.title))}
        {ui::area(short("summary", &text.summary))}
        {ui::area(parts.field("what_was_done", &text.what_was_done))}
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
    let channels = Channel::ALL
        .into_iter()
        .map(|channel| Choice {
            value: channel.as_str().to_owned(),
            label: t.of("concepts-channel-", channel.as_str()),
            checked: found.contains(&channel) || text.channels.iter().any(|name| name == channel.as_str()),
            ..Choice::default()
        })
        .collect();
    view! {
        {ui::area(parts.field("why_it_worked", &text.why_it_worked))}
        {ui::field(parts.field("target_group", &text.target_group))}
        {ui::field(parts.field("goal", &text.goal))}
        {ui::choices(parts.field("channel", ""), "checkbox", channels)}
    }
}

pub fn conditions(parts: &StepParts) -> impl IntoView + use<> {
    let text = &parts.draft.text;
    view! {
        {ui::area(Field { rows: 4, ..parts.field("effort", &text.effort) })}
        {ui::area(Field { rows: 4, ..parts.field("names_to_cover", &text.names_to_cover) })}
    }
}
