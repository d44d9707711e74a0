//! The questions that stand on a concept's card.

use crate::{messages::Tr, urls};
use leptos::prelude::*;
use store::questions::PublicQuestion;

/// Where the section stands on a card.
pub const QUESTIONS: &str = "questions";

/// What was asked and answered, and the way to ask more.
pub fn section(t: Tr, slug: &str, questions: &[PublicQuestion]) -> impl IntoView + use<> {
    let none = questions.is_empty().then(|| view! { <p>{t.s("questions-card-none")}</p> });
    let items = questions
        .iter()
        .map(|it| {
            let other =
                |language: domain::language::Language| (language != t.language).then(|| language.tag());
            view! {
                <div>
                    <dt class="lines" lang=other(it.language)>{it.text.clone()}</dt>
                    <dd class="lines" lang=other(it.answer_language)>{it.answer.clone()}</dd>
                </div>
            }
        })
        .collect_view();
    let list = (!questions.is_empty()).then(|| view! { <dl class="facts long">{items}</dl> });
    view! {
        <section class="flow" aria-labelledby=QUESTIONS>
            <h2 id=QUESTIONS>{t.s("questions-card")}</h2>
            {none}
            {list}
            <p class="screen">
                <a class="btn second" href=urls::ask_about(t.language, slug)>{t.s("question-ask-title")}</a>
            </p>
        </section>
    }
}
