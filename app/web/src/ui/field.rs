//! Form fields: label, help, error, control, in that order and tied together for those who hear the page.

use crate::messages::Tr;
use domain::language::Language;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// One answer asked for. `name` is the form field's name and the control's id.
#[derive(Clone, Debug, Default)]
pub struct Field {
    pub name: String,
    pub label: String,
    pub help: Option<String>,
    pub error: Option<String>,
    pub value: String,
    /// `text` unless said otherwise.
    pub kind: Option<&'static str>,
    pub autocomplete: Option<&'static str>,
    pub inputmode: Option<&'static str>,
    /// Id of a `datalist` to choose from.
    pub list: Option<&'static str>,
    pub required: bool,
    /// Rows of a many-line answer.
    pub rows: u8,
    pub class: &'static str,
    pub lang: Option<&'static str>,
}

impl Field {
    fn described_by(&self) -> Option<String> {
        let ids: Vec<String> = [(self.help.is_some(), "help"), (self.error.is_some(), "error")]
            .into_iter()
            .filter(|(present, _)| *present)
            .map(|(_, part)| format!("{}-{part}", self.name))
            .collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    fn words(&self) -> impl IntoView + use<> {
        let name = self.name.clone();
        view! {
            <label for=name.clone()>{self.label.clone()}</label>
            {self
                .help
                .clone()
                .map(|help| view! { <p class="help" id=format!("{name}-help")>{help}</p> })}
            {self
                .error
                .clone()
                .map(|error| view! { <p class="error" id=format!("{name}-error")>{error}</p> })}
        }
    }
}

fn class_of(field: &Field) -> String {
    format!("field {}", field.class).trim_end().to_owned()
}

/// A one-line answer.
pub fn field(field: Field) -> impl IntoView {
    let described_by = field.described_by();
    view! {
        <div class=class_of(&field)>
            {field.words()}
            <input
                type=field.kind.unwrap_or("text")
                id=field.name.clone()
                name=field.name.clone()
                value=field.value.clone()
                autocomplete=field.autocomplete
                inputmode=field.inputmode
                list=field.list
                required=field.required
                lang=field.lang
                aria-invalid=field.error.is_some().then_some("true")
                aria-describedby=described_by
            />
        </div>
    }
}

/// Fields for one text in several languages. Those of the languages in `open`, those with words in them and those with
/// something wrong stand there; the others are folded away.
pub fn in_languages(t: Tr, open: &BTreeSet<Language>, fields: Vec<Field>) -> impl IntoView + use<> {
    let is_open = |field: &Field| {
        let spoken = open.iter().any(|language| Some(language.tag()) == field.lang);
        spoken || field.error.is_some() || !field.value.is_empty()
    };
    let (shown, folded): (Vec<Field>, Vec<Field>) = fields.into_iter().partition(is_open);
    let folded = (!folded.is_empty()).then(|| {
        view! {
            <details>
                <summary>{t.s("in-other-languages")}</summary>
                <div class="flow">{folded.into_iter().map(field).collect_view()}</div>
            </details>
        }
    });
    view! { {shown.into_iter().map(field).collect_view()} {folded} }
}

/// What stands in a `<textarea>`, which Leptos writes out as it is: everything that means something to a browser is
/// written as a reference. A browser drops the first line break, so one is put in front for it to drop.
pub fn typed(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 16);
    safe.push('\n');
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            c => safe.push(c),
        }
    }
    safe
}

/// A many-line answer.
pub fn area(field: Field) -> impl IntoView {
    let described_by = field.described_by();
    view! {
        <div class=class_of(&field)>
            {field.words()}
            <textarea
                id=field.name.clone()
                name=field.name.clone()
                rows=field.rows.max(2).to_string()
                required=field.required
                lang=field.lang
                aria-invalid=field.error.is_some().then_some("true")
                aria-describedby=described_by
            >{typed(&field.value)}</textarea>
        </div>
    }
}

/// One of several answers.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub help: Option<String>,
    pub checked: bool,
}

/// A list to choose one from.
pub fn select(field: Field, options: Vec<Choice>) -> impl IntoView {
    let described_by = field.described_by();
    view! {
        <div class=class_of(&field)>
            {field.words()}
            <select
                id=field.name.clone()
                name=field.name.clone()
                aria-invalid=field.error.is_some().then_some("true")
                aria-describedby=described_by
            >
                {options
                    .into_iter()
                    .map(|option| {
                        view! { <option value=option.value selected=option.checked>{option.label}</option> }
                    })
                    .collect_view()}
            </select>
        </div>
    }
}

/// Radio buttons or check boxes under one question.
pub fn choices(field: Field, kind: &'static str, options: Vec<Choice>) -> impl IntoView {
    let described_by = field.described_by();
    let name = field.name.clone();
    view! {
        <fieldset id=name.clone() aria-describedby=described_by aria-invalid=field.error.is_some().then_some("true")>
            <legend>{field.label.clone()}</legend>
            {field.help.clone().map(|help| view! { <p class="help" id=format!("{name}-help")>{help}</p> })}
            {field.error.clone().map(|error| view! { <p class="error" id=format!("{name}-error")>{error}</p> })}
            {options
                .into_iter()
                .map(|option| {
                    view! {
                        <label class="choice">
                            <input type=kind name=name.clone() value=option.value checked=option.checked/>
                            <span>{option.label}</span>
                            {option.help.map(|help| view! { <span class="help">{help}</span> })}
                        </label>
                    }
                })
                .collect_view()}
        </fieldset>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn nothing_ends_a_many_line_answer_early() {
        let field = Field {
            name: "why".into(),
            value: "</textarea><script>x</script> & more".into(),
            ..Field::default()
        };
        let html = area(field).to_html();
        assert_eq!(html.matches("</textarea>").count(), 1, "{html}");
        assert!(!html.contains("<script>"), "{html}");
        assert!(html.contains("&lt;/textarea&gt;&lt;script&gt;x&lt;/script&gt; &amp; more"), "{html}");
    }

    /// Leptos does not escape what stands in these elements.
    #[test]
    fn every_textarea_holds_only_what_was_made_safe() {
        fn walk(folder: &Path, found: &mut Vec<String>) {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    walk(&path, found);
                } else if path.extension().is_some_and(|end| end == "rs") && !path.ends_with("ui/field.rs") {
                    let text = std::fs::read_to_string(&path).unwrap();
                    let lines = text
                        .lines()
                        .filter(|line| line.contains("</textarea>") || line.contains("</noscript>"));
                    found.extend(lines.map(|line| line.trim().to_owned()));
                }
            }
        }
        let mut found = Vec::new();
        walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
        assert!(found.len() > 5, "{found:?}");
        for line in found {
            let made_safe = line.contains("ui::typed(")
                || line.contains("<noscript>{ui::notice(")
                || line.contains("<meta");
            assert!(made_safe, "{line}");
        }
    }
}
