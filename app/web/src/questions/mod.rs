//! What libraries ask those who did what a concept tells of, and the answers that stay on the card.

mod ask;
mod judge;
mod own;
mod shown;

pub use judge::waiting_line;
pub use shown::{QUESTIONS, section};

use crate::{doors::Doors, messages::Tr, urls, visit::Visit};
use domain::{
    policy::Act,
    questions::{WordsFault, check_words},
};
use leptos::prelude::*;
use store::{
    outbox::{MailKind, NewMail},
    questions::{Question, Reader},
};

pub fn routes() -> Doors {
    Doors::new()
        .get("/{lang}/concepts/{slug}/ask", Act::AskSource, ask::page)
        .post("/{lang}/concepts/{slug}/ask", Act::AskSource, ask::ask)
        .get("/{lang}/my/questions", Act::SeeOwn, own::page)
        .post("/{lang}/my/questions/{question}/answer", Act::AnswerQuestion, own::answer)
        .post("/{lang}/my/questions/{question}/take-back", Act::ChangeOwn, own::take_back)
        .get("/{lang}/editor/questions", Act::SeeEditorDesk, judge::page)
        .post("/{lang}/editor/questions/{question}", Act::JudgeQuestion, judge::settle)
}

/// What is wrong with the words, in words; `blank` says what is missing.
fn fault(t: Tr, text: &str, max: usize, blank: &str) -> Option<String> {
    match check_words(text, max) {
        Ok(()) => None,
        Err(WordsFault::Blank) => Some(t.s(blank)),
        Err(WordsFault::TooLong { max }) => Some(t.a("question-too-long", [("max", max.into())])),
    }
}

/// The concept and the question, wherever one is dealt with.
fn about(t: Tr, it: &Question) -> impl IntoView + use<> {
    let lang = (it.language != t.language).then(|| it.language.tag());
    view! {
        <p class="small"><a href=urls::concept(t.language, &it.slug)>{it.title.clone()}</a></p>
        <blockquote class="quote"><p class="lines" lang=lang>{it.text.clone()}</p></blockquote>
    }
}

/// A mail about a question, in the language its reader uses. What was asked or answered is read on the page.
fn mail(visit: &Visit, reader: &Reader, key: &str, title: &str, link: impl Fn(Tr) -> String) -> NewMail {
    let language = reader.language.unwrap_or(visit.language);
    let t = Tr::new(language);
    let words =
        [("title", title.to_owned().into()), ("link", format!("{}{}", visit.site.base_url, link(t)).into())];
    NewMail {
        kind: MailKind::Question,
        message_id: visit.site.backend.secret(),
        recipient: reader.email.clone(),
        subject: t.of("mail-question-subject-", key),
        body: t.a(&format!("mail-question-body-{key}"), words),
        language,
        season: visit.season.as_ref().map(|season| season.id),
        unsubscribe: String::new(),
    }
}
