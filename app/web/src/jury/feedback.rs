//! What nominators are told, for the chair: what is written, what waits, and exactly which mails would go out.

use super::{label, room::forms::stage_key};
use crate::{
    assets::Sheet,
    doors::Doors,
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    nominations::desk::without_address,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    accounts::Role,
    ids::NominationId,
    jury::{FeedbackRefusal, FeedbackStage, names_in},
    policy::Act,
};
use leptos::prelude::*;
use std::collections::BTreeSet;
use store::{
    jury::{Feedback, FeedbackLetter, FeedbackPlan, FeedbackReader, NotYet, RecordFeedbackRefusal},
    outbox::{MailKind, NewMail},
};

pub fn routes() -> Doors {
    Doors::new()
        .get("/{lang}/jury/feedback", Act::SendFeedback, page)
        .post("/{lang}/jury/feedback", Act::SendFeedback, send)
        .post("/{lang}/jury/feedback/{nomination}", Act::SendFeedback, approve)
}

async fn page(visit: Visit) -> PageResult {
    show(&visit, StatusCode::OK, None).await
}

async fn show(visit: &Visit, status: StatusCode, refused: Option<String>) -> PageResult<Response> {
    let season = visit.season()?.id;
    let plan = visit.store().plan_feedback(season, visit.account()?).await?;
    let room = visit.store().find_room(season).await?;
    let in_room: BTreeSet<NominationId> = room.items.iter().map(|item| item.nomination).collect();
    let members = visit.store().list_members(season).await?;
    let jury = members.into_iter().filter(|it| matches!(it.role, Role::Juror | Role::Chair));
    let names: Vec<String> = jury.map(|it| it.name).collect();
    let t = visit.t;
    let letters: Vec<AnyView> = plan.letters.iter().map(|it| letter(visit, it, &names)).collect();
    let head = Head {
        title: t.s("feedback-title"),
        nav: Nav::JuryResults,
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    let page = visit.page(head, move || {
        view! {
            <div class="wrap band-s flow">
                <p class="crumbs"><a href=urls::room(t.language)>{t.s("room-title")}</a></p>
                <h1>{t.s("feedback-title")}</h1>
                <p class="lead">{t.s("feedback-lead")}</p>
                {refused.map(|words| ui::notice("bad", words))}
                {ready(t, &plan, letters)}
                {rest(t, &plan, &names, &in_room)}
            </div>
        }
    });
    Ok((status, page).into_response())
}

/// Exactly what would go out, and the button that queues it.
fn ready(t: Tr, plan: &FeedbackPlan, letters: Vec<AnyView>) -> AnyView {
    if letters.is_empty() {
        return view! { <h2>{t.s("feedback-ready")}</h2> <p>{t.s("feedback-ready-none")}</p> }.into_any();
    }
    let n = plan.mails();
    let tokens = plan
        .letters
        .iter()
        .map(|it| {
            let token = format!("{}-{}", it.nomination, it.feedback.version);
            view! { <input type="hidden" name="letter" value=token/> }
        })
        .collect_view();
    view! {
        <h2>{t.s("feedback-ready")} " " <span class="soft">{n}</span></h2>
        <p>{t.s("feedback-ready-text")}</p>
        <ul class="grid two plain">{letters}</ul>
        <form class="panel flow" method="post" action=urls::feedback(t.language)>
            {tokens}
            <p><button class="btn big" type="submit">{t.a("feedback-queue", [("n", n.into())])}</button></p>
            <p class="small soft">{t.s("feedback-queue-help")}</p>
        </form>
    }
    .into_any()
}

/// One nomination's mails, word for word.
fn letter(visit: &Visit, it: &FeedbackLetter, names: &[String]) -> AnyView {
    let t = visit.t;
    let mails = it
        .to
        .iter()
        .map(|reader| {
            let mail = mail(visit, it, reader, String::new());
            view! {
                <details>
                    <summary>{mail.recipient}</summary>
                    <div lang=mail.language.tag()>
                        <p><b>{mail.subject}</b></p>
                        <pre class="book">{mail.body}</pre>
                    </div>
                </details>
            }
        })
        .collect_view();
    view! {
        <li class="panel flow tight">
            <h3>{label(it.number)} " " {it.title.clone()}</h3>
            {texts(t, &it.feedback, names)}
            {mails}
        </li>
    }
    .into_any()
}

fn texts(t: Tr, it: &Feedback, names: &[String]) -> AnyView {
    let found = names_in(&format!("{} {}", it.strength, it.next_step), names);
    let warn = (!found.is_empty())
        .then(|| ui::notice("warn", t.a("feedback-names", [("names", found.join(", ").into())])));
    view! {
        {warn}
        <dl class="flow tight">
            <div><dt><b>{t.s("feedback-strength")}</b></dt><dd class="lines">{it.strength.clone()}</dd></div>
            <div><dt><b>{t.s("feedback-next")}</b></dt><dd class="lines">{it.next_step.clone()}</dd></div>
        </dl>
    }
    .into_any()
}

/// Nominations whose feedback does not go out, and what to do about it.
fn rest(t: Tr, plan: &FeedbackPlan, names: &[String], in_room: &BTreeSet<NominationId>) -> AnyView {
    let l = t.language;
    let rows = plan
        .others
        .iter()
        .map(|(id, number, why)| {
            let id = *id;
            let (state, feedback) = match why {
                NotYet::Unwritten => (t.s("feedback-stage-none"), None),
                NotYet::Draft(it) => (t.s("feedback-stage-draft"), Some(it)),
                NotYet::Undecided(it) => (t.s("feedback-undecided"), Some(it)),
                NotYet::NoReader(it) => (t.s("feedback-no-reader"), Some(it)),
                NotYet::Gone(stage) => (t.s(stage_key(Some(*stage))), None),
                NotYet::Recused => (t.s("room-outside"), None),
            };
            let draft = feedback.filter(|it| it.stage == FeedbackStage::Draft);
            let complete = draft.filter(|it| !it.strength.is_empty() && !it.next_step.is_empty());
            let lacks = draft.filter(|_| complete.is_none()).map(|_| t.s("feedback-incomplete"));
            let approve = complete.map(|it| {
                let words = t.s("feedback-approve");
                let aria = format!("{words} {}", label(*number));
                view! {
                    <form method="post" action=urls::approve_feedback(l, id)>
                        <input type="hidden" name="version" value=it.version.to_string()/>
                        <button class="btn second slim" type="submit" aria-label=aria>{words}</button>
                    </form>
                }
            });
            let open = matches!(why, NotYet::Unwritten | NotYet::Draft(_) | NotYet::Undecided(_));
            let write = open.then(|| {
                if in_room.contains(&id) {
                    let to = urls::room_item(l, id);
                    view! { <a href=to>{t.s("feedback-to-room")} <span class="vh">" " {label(*number)}</span></a> }
                        .into_any()
                } else {
                    view! { <span class="small soft">{t.s("feedback-not-in-room")}</span> }.into_any()
                }
            });
            view! {
                <li id=format!("of-{id}")>
                    <span><b>{label(*number)}</b> <br/> <span class="small">{state}</span></span>
                    <div class="flow tight">
                        {feedback.map(|it| texts(t, it, names))}
                        {lacks.map(|words| view! { <p class="small">{words}</p> })}
                    </div>
                    <div class="flow tight">{approve} {write}</div>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="flow gap" aria-labelledby="rest">
            <h2 id="rest">{t.s("feedback-rest")} " " <span class="soft">{plan.others.len()}</span></h2>
            <ul class="todo plain">{rows}</ul>
        </section>
    }
    .into_any()
}

/// The mail to somebody who wrote the nomination. What the jury wrote stands in it as text: an address in it leads nowhere.
fn mail(visit: &Visit, it: &FeedbackLetter, to: &FeedbackReader, message_id: String) -> NewMail {
    let language = to.language;
    let t = Tr::new(language);
    let link = format!("{}{}", visit.site.base_url, urls::my_nomination(language, it.nomination));
    let subject = t.a("mail-feedback-subject", [("label", label(it.number).into())]);
    let body = t.a(
        "mail-feedback-body",
        [
            ("label", label(it.number).into()),
            ("title", without_address(&it.title).into()),
            ("strength", told(t, &it.feedback.strength).into()),
            ("next", told(t, &it.feedback.next_step).into()),
            ("link", link.into()),
        ],
    );
    NewMail {
        kind: MailKind::Feedback,
        message_id,
        recipient: to.email.clone(),
        subject,
        body,
        language,
        season: visit.season.as_ref().map(|season| season.id),
        unsubscribe: String::new(),
    }
}

/// A text as it stands in a mail; one with an address in it is read on the page.
fn told(t: Tr, text: &str) -> String {
    match without_address(text) {
        none if none.is_empty() => t.s("mail-feedback-elsewhere"),
        text => text,
    }
}

async fn approve(visit: Visit, Path((_, id)): Path<(String, NominationId)>, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let found = visit.store().find_nomination(id).await?.ok_or(PageError::NotFound)?;
    if found.season != visit.season()?.id {
        return Err(PageError::NotFound);
    }
    let version = fields.text("version").parse().map_err(|_| PageError::BadForm)?;
    let t = visit.t;
    match visit.store().approve_feedback(id, version, by, visit.now).await? {
        Ok(()) => Ok(Redirect::to(&urls::feedback(visit.language)).into_response()),
        Err(RecordFeedbackRefusal::NotBeforeTheJury | RecordFeedbackRefusal::Recused) => {
            Err(PageError::NotFound)
        }
        Err(RecordFeedbackRefusal::Stale(_)) => {
            show(&visit, StatusCode::CONFLICT, Some(t.s("feedback-changed"))).await
        }
        Err(RecordFeedbackRefusal::Rule(FeedbackRefusal::Incomplete)) => {
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, Some(t.s("feedback-incomplete"))).await
        }
        Err(RecordFeedbackRefusal::Rule(_)) => Err(PageError::Refused("error-feedback-gone")),
    }
}

/// Queues what was shown, if it is still exactly that.
async fn send(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.id;
    let seen: Option<BTreeSet<(NominationId, i32)>> = fields
        .all("letter")
        .iter()
        .map(|token| {
            let (id, version) = token.split_once('-')?;
            Some((id.parse().ok()?, version.parse().ok()?))
        })
        .collect();
    let seen = seen.filter(|seen| !seen.is_empty()).ok_or(PageError::BadForm)?;
    let write = |it: &FeedbackLetter, to: &FeedbackReader| mail(&visit, it, to, visit.site.backend.secret());
    match visit.store().queue_feedback(season, &seen, by, visit.now, write).await? {
        Some(_) => Ok(Redirect::to(&urls::feedback(visit.language)).into_response()),
        None => show(&visit, StatusCode::CONFLICT, Some(visit.t.s("feedback-changed"))).await,
    }
}
