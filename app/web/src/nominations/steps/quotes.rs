//! What people said, in the second step: out of the way until somebody has something to tell.

use super::StepParts;
use crate::ui::{self, Field};
use domain::nominations::{QUOTES_MAX, QuoteText};
use leptos::prelude::*;

pub fn questions(parts: &StepParts) -> impl IntoView + use<> {
    let t = parts.t;
    let quotes = &parts.draft.quotes;
    let rows = (quotes.len() + usize::from(parts.more == "quote")).clamp(1, QUOTES_MAX);
    let fields = (1..=rows)
        .map(|number| row(parts, number, quotes.get(number - 1).cloned().unwrap_or_default()))
        .collect_view();
    view! {
        <details class="panel" open=!quotes.is_empty() || parts.more == "quote">
            <summary>{t.s("evidence-quotes")}</summary>
            <div class="flow">
                <p>{t.s("evidence-quotes-text")}</p>
                {fields}
                {(rows < QUOTES_MAX)
                    .then(|| {
                        view! {
                            <p>
                                <button class="btn second slim" type="submit" name="then" value="quote">
                                    {t.s("evidence-add-quote")}
                                </button>
                            </p>
                        }
                    })}
            </div>
        </details>
    }
}

fn row(parts: &StepParts, number: usize, quote: QuoteText) -> impl IntoView + use<> {
    let t = parts.t;
    let field = |part: &str, value: String| Field {
        name: format!("q{number}-{part}"),
        label: t.of("evidence-quote-", part),
        error: parts.error(&format!("q{number}-{part}")),
        value,
        rows: 2,
        ..Field::default()
    };
    view! {
        <fieldset class="flow tight">
            <legend>{t.a("evidence-quote", [("n", number.into())])}</legend>
            {ui::area(field("text", quote.text))}
            {ui::field(field("who", quote.who))}
            {ui::field(field("source", quote.source))}
            <label class="choice">
                <input type="checkbox" name=format!("q{number}-consent") value="yes" checked=quote.consent/>
                <span>{t.s("evidence-quote-consent")}</span>
            </label>
        </fieldset>
    }
}
