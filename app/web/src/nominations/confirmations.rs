//! What others have put forward about a library, for whoever was asked whether it is right.

use super::{check::answered, desk::without_address};
use crate::{
    error::{PageError, PageResult},
    fields::Fields,
    gallery,
    messages::Tr,
    page::{Head, Nav},
    ui::{self, Choice, Field},
    urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use domain::{
    accounts::EmailAddress,
    ids::NominationId,
    nominations::{TEXT_MAX, Verdict},
};
use leptos::prelude::*;
use store::{
    nominations::{LibraryWord, ToConfirm},
    outbox::{MailKind, NewMail},
};

/// An answer that was not complete: whose, what was typed and ticked, what is wrong.
struct Wanting {
    nomination: NominationId,
    remarks: String,
    gallery: bool,
    error: String,
}

type Again = Option<Wanting>;

pub async fn page(visit: Visit) -> PageResult {
    show(&visit, None).await
}

async fn show(visit: &Visit, again: Again) -> PageResult {
    let asked = visit.store().list_to_confirm(visit.account()?).await?;
    let (t, zone) = (visit.t, visit.zone().to_owned());
    let status = if again.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let head = Head { title: t.s("confirming-title"), nav: Nav::Nominate, ..Head::default() };
    let page = visit.page(head, move || {
        let body = if asked.is_empty() {
            ui::empty(t.s("confirming-none"), t.s("confirming-none-text"), None).into_any()
        } else {
            asked.into_iter().map(|it| panel(t, &zone, it, again.as_ref())).collect_view().into_any()
        };
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.s("confirming-title")}</h1>
                <p class="lead">{t.s("confirming-lead")}</p>
                {body}
            </div>
        }
    });
    Ok((status, page).into_response())
}

fn panel(t: Tr, zone: &str, it: ToConfirm, again: Option<&Wanting>) -> impl IntoView + use<> {
    let id = it.confirmation.nomination;
    let again = again.filter(|again| again.nomination == id);
    let rows = answered(t, &it.text)
        .filter(|(name, answer)| {
            // what they hide from the jury is between them and us
            !answer.trim().is_empty() && !matches!(name.as_str(), "title" | "names_to_cover")
        })
        .map(|(name, answer)| {
            view! { <div><dt>{t.of("nominate-label-", &name)}</dt><dd>{answer}</dd></div> }
        })
        .collect_view();
    let standing = it.confirmation.answer;
    let said = standing.map(|(verdict, at)| {
        let text = t.a(&format!("confirming-said-{verdict}"), [("moment", t.moment(at, zone).into())]);
        ui::notice(if verdict == Verdict::Confirmed { "good" } else { "warn" }, text)
    });
    let field = Field {
        name: "verdict".to_owned(),
        label: t.s("confirming-verdict"),
        error: again.map(|again| again.error.clone()),
        ..Field::default()
    };
    let options = Verdict::ALL
        .map(|verdict| Choice {
            value: verdict.as_str().to_owned(),
            label: t.of("confirming-", verdict.as_str()),
            help: Some(t.of("confirming-help-", verdict.as_str())),
            checked: standing.is_some_and(|(said, _)| said == verdict),
        })
        .to_vec();
    let gallery = again.map_or(it.confirmation.gallery, |again| again.gallery);
    let remarks = Field {
        name: "remarks".to_owned(),
        label: t.s("confirming-remarks"),
        help: Some(t.s("confirming-remarks-help")),
        value: again.map_or(it.confirmation.remarks, |again| again.remarks.clone()),
        rows: 3,
        ..Field::default()
    };
    let label = it.stage.label().unwrap_or_default();
    let tag = label.clone();
    view! {
        <section class="panel flow" aria-label=label>
            <p class="row small"><span class="tag">{tag}</span></p>
            <h2>{it.text.title.clone()}</h2>
            {said}
            <dl class="facts long">{rows}</dl>
            <form class="flow" method="post" action=urls::confirmations(t.language) novalidate>
                <input type="hidden" name="nomination" value=id.to_string()/>
                {ui::choices(field, "radio", options)}
                <label class="choice">
                    <input type="checkbox" name=gallery::FIELD value="yes" checked=gallery/>
                    <span>{t.s("confirming-gallery")}</span>
                    <span class="help">{t.s("confirming-gallery-help")}</span>
                </label>
                {ui::area(remarks)}
                <p><button class="btn" type="submit">{t.s("confirming-send")}</button></p>
            </form>
        </section>
    }
}

pub async fn answer(visit: Visit, fields: Fields) -> PageResult {
    let account = visit.account()?;
    let id: NominationId = fields.text("nomination").parse().map_err(|_| PageError::NotFound)?;
    let remarks = fields.text("remarks");
    let gallery = fields.has(gallery::FIELD);
    let verdict: Option<Verdict> = fields.text("verdict").parse().ok();
    let wrong = match verdict {
        None => Some("confirming-no-verdict"),
        Some(Verdict::Declined) if remarks.trim().is_empty() => Some("confirming-no-remarks"),
        Some(_) if remarks.chars().count() > TEXT_MAX => Some("confirming-too-long"),
        Some(_) => None,
    };
    let (Some(verdict), None) = (verdict, wrong) else {
        let error = visit.t.s(wrong.unwrap_or("confirming-no-verdict"));
        return show(&visit, Some(Wanting { nomination: id, remarks, gallery, error })).await;
    };
    let said = LibraryWord { verdict, remarks: &remarks, gallery };
    if !visit.store().answer_confirmation(id, account, said, visit.now).await? {
        return Err(PageError::NotFound);
    }
    Ok(Redirect::to(&urls::confirmations(visit.language)).into_response())
}

/// An organiser asks somebody at the library.
pub async fn ask(visit: Visit, Path((_, id)): Path<(String, NominationId)>, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.id;
    let found = visit.store().find_nomination(id).await?.ok_or(PageError::NotFound)?;
    if found.season != season {
        return Err(PageError::NotFound);
    }
    let (t, l) = (visit.t, visit.language);
    let Ok(email) = EmailAddress::parse(&fields.text("email")) else {
        return Err(PageError::Refused("error-ask-address"));
    };
    let words = [
        ("title", without_address(&found.text.title).into()),
        ("link", format!("{}{}", visit.site.base_url, urls::confirmations(l)).into()),
    ];
    let tell = NewMail {
        kind: MailKind::Nomination,
        message_id: visit.site.backend.secret(),
        recipient: email.as_str().to_owned(),
        subject: t.s("mail-confirming-subject"),
        body: t.a("mail-confirming-body", words),
        language: l,
        season: Some(season),
        unsubscribe: String::new(),
    };
    visit
        .store()
        .ask_to_confirm(id, &email, by, visit.now, tell)
        .await?
        .ok_or(PageError::Refused("error-return-not-sent"))?;
    Ok(Redirect::to(&urls::desk_nomination(l, id)).into_response())
}
