//! Form fields: label, help, error, control, in that order and tied together for those who hear the page.

use leptos::prelude::*;

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

/// A many-line answer.
pub fn area(field: Field) -> impl IntoView {
    let described_by = field.described_by();
    // a browser drops the first line break of a textarea, so one is put in front for it to drop
    let value = format!("\n{}", field.value);
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
            >{value}</textarea>
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
