//! The last step: everything on one page, what is missing, and the button that sends it.

use super::{desk::without_address, draft::draft_of_writer, faults, steps};
use crate::{
    assets::Sheet,
    concepts::stock,
    error::{PageError, PageResult},
    fields::Fields,
    gallery,
    messages::Tr,
    page::{Head, Nav, deadline},
    ui::{self, Field, Icon},
    urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use domain::{
    ids::{NominationId, SeasonId},
    nominations::{Asked, Likeness, NominationText, Piece, Relation, Step, SubmitRefusal, blind},
    seasons::{CallState, Season},
};
use leptos::prelude::*;
use store::{
    nominations::Nomination,
    outbox::{MailKind, NewMail},
};

/// `gallery` is whether the box about the gallery is ticked.
pub async fn show(
    visit: &Visit,
    draft: &Nomination,
    season: &Season,
    gallery: bool,
    status: StatusCode,
) -> PageResult {
    let (t, l) = (visit.t, visit.language);
    let id = draft.id;
    let categories = visit.store().list_categories(season.id).await?;
    let category = categories
        .iter()
        .find(|category| Some(category.id) == draft.text.category)
        .map_or_else(String::new, |category| category.name.get(l).to_owned());
    let like = Likeness::of(&draft.text.title, &draft.text.summary, "");
    // only of what everybody may read: what others have sent is nobody's business here
    let cards: Vec<(String, String)> = stock(&visit.site, l)
        .await?
        .concepts
        .iter()
        .filter(|card| like.to(&Likeness::of(&card.title, &card.line, "")).is_some())
        .map(|card| (urls::concept(l, &card.slug), card.title.clone()))
        .collect();
    let missing = faults::of_all(t, draft, id);
    let heading = ui::fault_heading(t, missing.len());
    let open = season.call.state_for(draft.until, visit.now) == CallState::Open;
    let may_send = open && missing.is_empty() && draft.owner.is_some();
    let text = &draft.text;
    let kind = t.of("nomination-kind-", text.kind.as_str());
    let rows: Vec<(String, String)> = [("kind".to_owned(), kind), ("category".to_owned(), category)]
        .into_iter()
        .chain(answered(t, text))
        .collect();
    let counted = t.a(
        "nominate-check-evidence",
        [("metrics", draft.metrics.len().into()), ("pictures", draft.pictures.len().into())],
    );
    let rules = rules(t, draft);
    let own = own_answers(t, draft, Asked::Sending);
    let more = t.a(
        "evidence-check-counted",
        [("links", draft.links.len().into()), ("quotes", draft.quotes.len().into())],
    );
    let keep = draft.owner.is_none().then(|| keep_form(visit, id, None, ""));
    let head = Head {
        title: t.of("nominate-step-title-", "5"),
        nav: Nav::Nominate,
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    let closed = steps::closed_notice(t, season, Some(draft), visit.now);
    let stepper = steps::stepper(t, draft, Some(Step::Check));
    let deadline = deadline(t, season);
    let sees = if draft.owner.is_some() { t.s("nominate-sees-owned") } else { t.s("nominate-sees-browser") };
    let page = visit.page(head, move || {
        view! {
            <div class="wrap band-s">
                {stepper}
                <div class="beside end band-s">
                    <div class="flow">
                        <h1>{t.of("nominate-step-title-", "5")}</h1>
                        {closed}
                        {ui::error_summary(heading, missing)}
                        <dl class="facts long">
                            {rows
                                .into_iter()
                                .map(|(name, answer)| {
                                    let answer =
                                        if answer.trim().is_empty() { t.s("nominate-nothing-yet") } else { answer };
                                    view! { <div><dt>{t.of("nominate-label-", &name)}</dt><dd>{answer}</dd></div> }
                                })
                                .collect_view()}
                            {own
                                .into_iter()
                                .map(|(label, answer)| view! { <div><dt>{label}</dt><dd>{answer}</dd></div> })
                                .collect_view()}
                            <div><dt>{t.of("nominate-step-", "2")}</dt><dd>{counted}</dd></div>
                            <div><dt>{t.s("evidence-check-more")}</dt><dd>{more}</dd></div>
                        </dl>
                        {rules}
                        <p><a href=urls::jury_copy(l, id)>{t.s("copy-link")}</a></p>
                        {alike(t, cards)}
                        {keep}
                        {may_send
                            .then(|| {
                                view! {
                                    <form class="flow" method="post" action=format!("{}/send", urls::my_nomination(l, id))>
                                        <p>{t.s("nominate-send-text")}</p>
                                        {gallery::asked(t, gallery)}
                                        <p>
                                            <button class="btn big" type="submit">
                                                {t.s("nominate-send")} " " {ui::icon(Icon::Next)}
                                            </button>
                                        </p>
                                    </form>
                                }
                            })}
                    </div>
                    <aside class="flow small" aria-label=t.s("nominate-help")>
                        <h2 class="mid">{t.s("nominate-who-sees")}</h2>
                        <p>{sees}</p>
                        <p>{t.a("nominate-deadline", [("deadline", deadline.into())])}</p>
                    </aside>
                </div>
            </div>
        }
    });
    Ok((status, page).into_response())
}

/// Every answer the nominator gave, and every one that is asked of this kind and still empty.
pub fn answered(t: Tr, text: &NominationText) -> impl Iterator<Item = (String, String)> {
    let others =
        (text.relation != Relation::Own).then(|| t.of("nomination-relation-", text.relation.as_str()));
    let chosen = [
        ("relation", others),
        ("team", text.team.map(|team| t.of("nomination-team-", team.as_str()))),
        ("ai_help", text.ai_help.map(|help| t.of("nomination-ai-", help.as_str()))),
    ];
    text.answers()
        .filter(|(question, answer)| !answer.trim().is_empty() || question.is_required(text.kind))
        .map(|(question, answer)| (question.to_string(), answer.to_owned()))
        .chain(chosen.into_iter().filter_map(|(name, said)| Some((name.to_owned(), said?))))
}

/// What the category asks of its own at that moment, and what was answered.
pub fn own_answers(t: Tr, found: &Nomination, asked: Asked) -> Vec<(String, String)> {
    found
        .rules
        .questions(asked)
        .map(|question| {
            let answer = found.text.own.get(&question.key).cloned().unwrap_or_default();
            (question.label.get(t.language).to_owned(), answer)
        })
        .collect()
}

/// The award's own rules, one by one, with which are kept.
fn rules(t: Tr, draft: &Nomination) -> Option<impl IntoView + use<>> {
    let outcomes = draft.outcomes();
    (!outcomes.is_empty()).then(|| {
        let rows = outcomes
            .into_iter()
            .map(|(rule, kept)| {
                let (stamp, word) =
                    if kept { ("stamp is-good", "rule-kept") } else { ("stamp is-bad", "rule-broken") };
                view! {
                    <li class="row apart">
                        <span>{faults::rule(t, "rule-", &rule)}</span>
                        <span class=stamp>{t.s(word)}</span>
                    </li>
                }
            })
            .collect_view();
        view! {
            <section class="flow tight">
                <h2 class="mid">{t.s("rules-title")}</h2>
                <ul class="slip plain">{rows}</ul>
            </section>
        }
    })
}

/// A card like this one: the same thing done again is worth as much, told as an adaptation.
fn alike(t: Tr, cards: Vec<(String, String)>) -> Option<impl IntoView> {
    (!cards.is_empty()).then(|| {
        let links =
            cards.into_iter().map(|(href, title)| view! { <li><a href=href>{title}</a></li> }).collect_view();
        view! {
            <div class="notice flow tight">
                <p>{t.s("alike-card")}</p>
                <ul>{links}</ul>
            </div>
        }
    })
}

/// Asks for an address, so that the draft can be kept, continued elsewhere and sent.
pub fn keep_form(
    visit: &Visit,
    id: NominationId,
    error: Option<String>,
    typed: &str,
) -> impl IntoView + use<> {
    let (t, l) = (visit.t, visit.language);
    let email = Field {
        name: "email".to_owned(),
        label: t.s("sign-in-email"),
        help: Some(t.s("nominate-keep-help")),
        error,
        value: typed.to_owned(),
        kind: Some("email"),
        autocomplete: Some("email"),
        ..Field::default()
    };
    view! {
        <form class="panel flow" method="post" action=urls::keep_nomination(l, id) novalidate>
            <h2 class="mid">{t.s("nominate-keep-title")}</h2>
            <p>{t.s("nominate-keep-text")}</p>
            {ui::field(email)}
            <p><button class="btn" type="submit">{t.s("nominate-keep-send")}</button></p>
        </form>
    }
}

/// Everything that was answered, as plain text for a mail. Addresses in it are covered: what people wrote never leads
/// anywhere from our mails.
fn copy(t: Tr, draft: &Nomination) -> String {
    answered(t, &draft.text)
        .filter(|(_, answer)| !answer.trim().is_empty())
        .map(|(name, answer)| {
            let plain: String = blind(&answer, &[])
                .into_iter()
                .map(|piece| match piece {
                    Piece::Shown(text) => text,
                    Piece::Covered => "[…]".to_owned(),
                })
                .collect();
            format!("{}\n{}\n", t.of("nominate-label-", &name), plain.trim())
        })
        .collect::<Vec<_>>()
        .join("\n")
}

/// Tells the writer that it has arrived, under which number, and where to follow it.
fn receipt(
    visit: &Visit,
    draft: &Nomination,
    season: SeasonId,
    label: &str,
    title: &str,
    to: &str,
) -> NewMail {
    let (t, l) = (visit.t, visit.language);
    let words = [
        ("label", label.to_owned().into()),
        ("title", without_address(title).into()),
        ("link", format!("{}{}", visit.site.base_url, urls::my_nominations(l)).into()),
        ("copy", copy(t, draft).into()),
    ];
    NewMail {
        kind: MailKind::Nomination,
        message_id: visit.site.backend.secret(),
        recipient: to.to_owned(),
        subject: t.a("mail-received-subject", [("label", label.to_owned().into())]),
        body: t.a("mail-received-body", words),
        language: l,
        season: Some(season),
        unsubscribe: String::new(),
    }
}

/// Sends the nomination, or says what stands in the way and keeps everything.
pub async fn send(visit: Visit, Path((_, id)): Path<(String, NominationId)>, fields: Fields) -> PageResult {
    let draft = draft_of_writer(&visit, id).await?;
    let season = visit.season()?.clone();
    let gallery = fields.has(gallery::FIELD);
    let outcome = visit
        .store()
        .submit_nomination(id, &season, visit.now, |label, title, to| {
            Some(receipt(&visit, &draft, season.id, label, title, to))
        })
        .await?
        .ok_or(PageError::NotFound)?;
    match outcome {
        Ok(_) => {
            // a second step, because a word that is lost between the two is a no
            let by = visit.account()?;
            visit.store().record_gallery_word(id, gallery, by, visit.now).await?;
            Ok(Redirect::to(&urls::my_nomination(visit.language, id)).into_response())
        }
        Err(SubmitRefusal::NotADraft(_)) => Err(PageError::Refused("error-already-sent")),
        Err(SubmitRefusal::CallNotOpen(_)) => {
            show(&visit, &draft, &season, gallery, StatusCode::CONFLICT).await
        }
        Err(SubmitRefusal::CapReached(_)) => Err(PageError::Refused("error-cap-reached")),
        Err(SubmitRefusal::Incomplete(_) | SubmitRefusal::NoOwner) => {
            show(&visit, &draft, &season, gallery, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}
