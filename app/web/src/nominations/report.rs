//! The two-minute report: a link, a channel, a reason.

use crate::{
    error::PageResult,
    fields::Fields,
    page::{Head, Nav},
    ui::{self, Choice, Field},
    urls,
    visit::Visit,
};
use axum::{
    extract::Query,
    http::StatusCode,
    response::{IntoResponse, Redirect},
};
use domain::{
    concepts::Channel,
    nominations::{ReportFault, ReportText, recognise, tidy},
};
use leptos::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Sent {
    #[serde(default)]
    sent: Option<String>,
}

pub async fn page(visit: Visit, Query(query): Query<Sent>) -> PageResult {
    if query.sent.is_some() {
        return thanks(&visit);
    }
    show(&visit, &ReportText::default(), &[])
}

fn thanks(visit: &Visit) -> PageResult {
    let (t, l) = (visit.t, visit.language);
    let head = Head { title: t.s("report-thanks"), nav: Nav::Nominate, ..Head::default() };
    Ok(visit.page(head, move || {
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.s("report-thanks")}</h1>
                <p class="lead">{t.s("report-thanks-text")}</p>
                <p class="row">
                    <a class="btn" href=urls::report(l)>{t.s("report-another")}</a>
                    <a class="btn second" href=urls::nominate(l)>{t.s("foot-nominate")}</a>
                </p>
            </div>
        }
    }))
}

fn show(visit: &Visit, text: &ReportText, found: &[ReportFault]) -> PageResult {
    let (t, l) = (visit.t, visit.language);
    visit.season()?;
    let sentence = |fault: ReportFault| match fault {
        ReportFault::NoLink => ("link", t.s("report-no-link")),
        ReportFault::NotALink => ("link", t.s("report-not-a-link")),
        ReportFault::NoChannel => ("channel", t.s("report-no-channel")),
        ReportFault::NoReason => ("why", t.s("report-no-reason")),
        ReportFault::NotAnAddress => ("email", t.s("email-not-an-address")),
        ReportFault::TooLong => ("why", t.s("report-too-long")),
    };
    let faults: Vec<(String, String)> = found
        .iter()
        .map(|&fault| {
            let (name, text) = sentence(fault);
            (format!("#{name}"), text)
        })
        .collect();
    let field = |name: &str, value: &str| Field {
        name: name.to_owned(),
        label: t.of("report-label-", name),
        help: Some(t.of("report-help-", name)),
        error: faults.iter().find(|(href, _)| href[1..] == *name).map(|(_, text)| text.clone()),
        value: value.to_owned(),
        rows: 4,
        ..Field::default()
    };
    let mut channels = vec![Choice { label: t.s("report-choose"), ..Choice::default() }];
    channels.extend(Channel::ALL.into_iter().map(|channel| Choice {
        value: channel.as_str().to_owned(),
        label: t.of("concepts-channel-", channel.as_str()),
        checked: text.channel == channel.as_str(),
        ..Choice::default()
    }));
    let link = Field { kind: Some("url"), inputmode: Some("url"), ..field("link", &text.link) };
    let email = Field { kind: Some("email"), autocomplete: Some("email"), ..field("email", &text.email) };
    let (channel, why) = (field("channel", &text.channel), field("why", &text.why));
    let library = Field { autocomplete: Some("organization"), ..field("library", &text.library) };
    let listed = text.may_be_listed;
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let heading = ui::fault_heading(t, faults.len());
    let head = Head { title: t.s("report-title"), nav: Nav::Nominate, ..Head::default() };
    let page = visit.page(head, move || {
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.s("report-title")}</h1>
                <p class="lead">{t.s("report-lead")}</p>
                {ui::error_summary(heading, faults)}
                <form class="flow" method="post" action=urls::report(l) novalidate>
                    {ui::field(link)} {ui::select(channel, channels)} {ui::area(why)} {ui::field(library)}
                    {ui::field(email)}
                    <label class="choice">
                        <input type="checkbox" name="listed" value="yes" checked=listed/>
                        <span>{t.s("report-listed")}</span>
                        <span class="help">{t.s("report-listed-help")}</span>
                    </label>
                    <p><button class="btn big" type="submit">{t.s("report-send")}</button></p>
                </form>
            </div>
        }
    });
    Ok((status, page).into_response())
}

/// The channel that was chosen, or else the one the link leads to.
fn channel(chosen: &str, link: &str) -> String {
    match recognise(link) {
        Some(found) if chosen.trim().is_empty() => found.platform.channel().as_str().to_owned(),
        _ => chosen.to_owned(),
    }
}

pub async fn send(visit: Visit, fields: Fields) -> PageResult {
    let link = tidy(&fields.text("link"));
    let text = ReportText {
        channel: channel(&fields.text("channel"), &link),
        link,
        why: fields.text("why"),
        library: fields.text("library"),
        email: fields.text("email"),
        may_be_listed: fields.has("listed"),
    };
    let faults = text.faults();
    if !faults.is_empty() {
        return show(&visit, &text, &faults);
    }
    let season = visit.season()?;
    visit.store().record_report(season.id, &text, visit.language, visit.now).await?;
    Ok(Redirect::to(&format!("{}?sent=1", urls::report(visit.language))).into_response())
}
