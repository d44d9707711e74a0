//! Editors look at what libraries report before it stands on a card.

use super::told::{report, stamp};
use crate::{
    assets::Sheet,
    error::{PageError, PageResult},
    fields::Fields,
    messages::Tr,
    page::{Head, Nav},
    ui::{self, Field},
    urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use domain::{adaptations::TEXT_MAX, ids::OutcomeId};
use leptos::prelude::*;
use store::{
    adaptations::{Decided, WaitingOutcome},
    outbox::{MailKind, NewMail},
};

/// A line for the editor's desk; nothing where nothing waits.
pub fn waiting_line(t: Tr, waiting: u64) -> Option<impl IntoView> {
    (waiting > 0).then(|| {
        view! {
            <p class="notice">
                <a href=urls::judge_outcomes(t.language)>{t.a("outcomes-waiting", [("n", waiting.into())])}</a>
            </p>
        }
    })
}

pub async fn page(visit: Visit) -> PageResult {
    show(&visit, None).await
}

/// `again`: the report that was to be returned without a reason, or with one too long, and what was typed.
async fn show(visit: &Visit, again: Option<(OutcomeId, String, String)>) -> PageResult {
    let waiting = visit.store().list_waiting_outcomes().await?;
    let (t, l, zone) = (visit.t, visit.language, visit.zone().to_owned());
    let status = if again.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let head =
        Head { title: t.s("outcomes-judge"), nav: Nav::Editor, sheets: &[Sheet::Work], ..Head::default() };
    let page = visit.page(head, move || {
        let body = if waiting.is_empty() {
            ui::empty(t.s("outcomes-judge-none"), t.s("outcomes-judge-none-text"), None).into_any()
        } else {
            waiting.into_iter().map(|it| panel(t, &zone, it, again.as_ref())).collect_view().into_any()
        };
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::editor(l)>{t.s("concepts-editor-title")}</a></p>
                <h1>{t.s("outcomes-judge")}</h1>
                <p class="lead">{t.s("outcomes-judge-lead")}</p>
                {body}
            </div>
        }
    });
    Ok((status, page).into_response())
}

fn panel(
    t: Tr,
    zone: &str,
    it: WaitingOutcome,
    again: Option<&(OutcomeId, String, String)>,
) -> impl IntoView + use<> {
    let l = t.language;
    let again = again.filter(|(of, ..)| *of == it.id);
    let reason = Field {
        name: "reason".to_owned(),
        label: t.s("outcomes-judge-reason"),
        help: Some(t.s("outcomes-judge-reason-help")),
        error: again.map(|(_, _, error)| error.clone()),
        value: again.map(|(_, typed, _)| typed.clone()).unwrap_or_default(),
        rows: 2,
        ..Field::default()
    };
    let heading = format!("outcome-{}", it.id);
    let labelled = heading.clone();
    let sent = t.a("outcomes-sent", [("date", t.date(it.sent_at, zone).into())]);
    let country = (!it.country.is_empty()).then(|| format!(" · {}", t.of("country-", &it.country)));
    view! {
        <section class="panel flow" aria-labelledby=labelled>
            <p class="row apart">
                <span class="small soft">{sent} {country}</span>
                {stamp(t, it.text.kind)}
            </p>
            <h2 class="mid" id=heading>{it.library.clone()}</h2>
            <p class="small">
                <a href=urls::concept(l, &it.slug)>{it.title.clone()}</a>
                " · "
                {it.origin.to_string()}
            </p>
            {report(t, &it.text, it.language)}
            <form class="flow" method="post" action=urls::judge_outcome(l, it.id) novalidate>
                <p><button class="btn" type="submit" name="then" value="approve">{t.s("outcomes-approve")}</button></p>
                {ui::area(reason)}
                <p>
                    <button class="btn second" type="submit" name="then" value="return">{t.s("outcomes-return")}</button>
                </p>
            </form>
        </section>
    }
}

pub async fn decide(visit: Visit, Path((_, id)): Path<(String, OutcomeId)>, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let approve = match fields.text("then").as_str() {
        "approve" => true,
        "return" => false,
        _ => return Err(PageError::BadForm),
    };
    let reason = fields.text("reason");
    let wrong = match reason.chars().count() {
        _ if approve => None,
        _ if reason.trim().is_empty() => Some(visit.t.s("outcomes-judge-no-reason")),
        count if count > TEXT_MAX => Some(visit.t.a("adaptation-too-long", [("max", TEXT_MAX.into())])),
        _ => None,
    };
    if let Some(error) = wrong {
        return show(&visit, Some((id, reason, error))).await;
    }
    let reason = if approve { String::new() } else { reason };
    let mail = |decided: &Decided| mail(&visit, decided, approve, &reason);
    visit
        .store()
        .decide_outcome(id, by, approve, &reason, visit.now, mail)
        .await?
        .ok_or(PageError::Refused("error-outcome-decided"))?;
    Ok(Redirect::to(&urls::judge_outcomes(visit.language)).into_response())
}

fn mail(visit: &Visit, decided: &Decided, approve: bool, reason: &str) -> Option<NewMail> {
    let (recipient, language) = decided.tell.clone()?;
    let t = Tr::new(language);
    let base = &visit.site.base_url;
    let link = match approve {
        true => urls::concept(language, &decided.slug),
        false => urls::adaptation_outcome(language, decided.adaptation),
    };
    let key = if approve { "approved" } else { "returned" };
    let words = [
        ("title", decided.title.clone().into()),
        ("link", format!("{base}{link}").into()),
        ("reason", reason.to_owned().into()),
    ];
    Some(NewMail {
        kind: MailKind::Outcome,
        message_id: visit.site.backend.secret(),
        recipient,
        subject: t.of("mail-outcome-subject-", key),
        body: t.a(&format!("mail-outcome-body-{key}"), words),
        language,
        season: visit.season.as_ref().map(|season| season.id),
        unsubscribe: String::new(),
    })
}
