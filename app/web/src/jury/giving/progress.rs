//! How far each juror has come, without a single score, and reminders.

use super::{Table, label};
use crate::{
    assets::Sheet,
    error::PageResult,
    fields::Fields,
    messages::Tr,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    ids::AccountId,
    jury::{JurorAccess, RoundKind},
    language::Language,
    seasons::Season,
    time::Timestamp,
};
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use store::{
    jury::{Given, JurorContact},
    outbox::{MailKind, NewMail},
};

/// What one juror has before them.
#[derive(Default)]
struct Count {
    given: usize,
    begun: usize,
    complete: usize,
    abstained: usize,
    recused: usize,
}

impl Count {
    fn of<'a>(given: impl Iterator<Item = &'a Given>, kept: usize) -> Self {
        let mut count = Self { recused: kept, ..Self::default() };
        for it in given {
            match it.access {
                // a tie is counted once, whether or not the nomination had been given before
                JurorAccess::Recused => count.recused += 1,
                JurorAccess::Abstained => count.abstained += 1,
                JurorAccess::MustDeclare | JurorAccess::MayScore => {
                    count.given += 1;
                    count.begun += usize::from(it.begun && !it.complete);
                    count.complete += usize::from(it.complete);
                }
            }
        }
        count
    }
}

pub async fn page(visit: Visit) -> PageResult {
    show(&visit, None).await
}

async fn show(visit: &Visit, refused: Option<String>) -> PageResult<Response> {
    let table = Table::load(visit).await?;
    let season = visit.season()?.clone();
    let reminded = visit.store().list_reminded(season.id).await?;
    let contacts = visit.store().plan_juror_reminders(season.id, visit.now).await?;
    let due = visit.store().find_round_due(season.id, visit.now).await?;
    let closes_at = due.map(|(_, window)| window.closes_at);
    let is_final = due.is_some_and(|(kind, _)| kind == RoundKind::Final);
    let (t, l) = (visit.t, visit.language);
    let may_change = !visit.viewer.is_seen_by_another();
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let sample = contacts
        .first()
        .zip(closes_at)
        .map(|(contact, closes_at)| mail(visit, &season, closes_at, (l, &contact.email), "…"));
    let zone = visit.zone().to_owned();
    let head = Head {
        title: t.s("progress-title"),
        nav: Nav::JuryResults,
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    let page = visit.page(head, move || {
        let rows = rows(t, &table, &zone, &reminded, &contacts);
        let remind = (may_change && !contacts.is_empty()).then(|| {
            view! {
                {is_final.then(|| view! { <p>{t.s("final-remind-text")}</p> })}
                {sample.map(|mail| view! {
                    <details class="panel">
                        <summary>{t.s("progress-sample")}</summary>
                        <p><b>{mail.subject}</b></p>
                        <pre class="book">{mail.body}</pre>
                    </details>
                })}
                <p><button class="btn" type="submit">{t.s("progress-remind")}</button></p>
                <p class="small soft">{t.s("progress-remind-help")}</p>
            }
        });
        let hidden = table.hidden.len();
        let replace = replacements(t, &table, may_change);
        let body = if table.jurors.is_empty() {
            ui::empty(t.s("progress-empty-title"), t.s("progress-empty-text"), None).into_any()
        } else {
            view! {
                <form class="flow" method="post" action=urls::jury_progress(l)>
                    <div class="scroll" role="region" tabindex="0" aria-label=t.s("progress-title")>
                        <table class="small">
                            <thead>
                                <tr>
                                    <th scope="col">{t.s("assign-juror")}</th>
                                    {["given", "begun", "complete", "abstained", "recused"].map(|name| view! {
                                        <th scope="col" class="num">{t.of("progress-", name)}</th>
                                    }).collect_view()}
                                    <th scope="col">{t.s("progress-reminder")}</th>
                                </tr>
                            </thead>
                            <tbody>{rows}</tbody>
                        </table>
                    </div>
                    {remind}
                </form>
            }
            .into_any()
        };
        view! {
            <div class="wrap band-s flow">
                <p class="crumbs"><a href=urls::assignments(l)>{t.s("assign-title")}</a></p>
                <h1>{t.s("progress-title")}</h1>
                <p class="lead">{t.s("progress-lead")}</p>
                {refused.map(|text| ui::notice("bad", text))}
                {(hidden > 0).then(|| ui::notice("", t.a("assign-hidden", [("n", hidden.into())])))}
                {replace}
                {body}
            </div>
        }
    });
    Ok((status, page).into_response())
}

fn rows(
    t: Tr,
    table: &Table,
    zone: &str,
    reminded: &BTreeMap<AccountId, Timestamp>,
    contacts: &[JurorContact],
) -> impl IntoView + use<> {
    table
        .jurors
        .iter()
        .map(|juror| {
            let own = || table.given.iter().filter(|it| it.juror == juror.juror);
            let kept = table
                .ties
                .keys()
                .filter(|(id, nomination)| {
                    *id == juror.juror && !own().any(|it| it.nomination == *nomination)
                })
                .count();
            let count = Count::of(own(), kept);
            let numbers = [count.given, count.begun, count.complete, count.abstained, count.recused]
                .map(|n| view! { <td class="num">{n}</td> })
                .collect_view();
            let name = table.name(juror.juror);
            let last = reminded
                .get(&juror.juror)
                .map(|&at| t.a("progress-reminded", [("moment", t.moment(at, zone).into())]));
            let choose = contacts.iter().any(|contact| contact.juror == juror.juror).then(|| {
                view! {
                    <label class="choice">
                        <input type="checkbox" name="juror" value=juror.juror.to_string()/>
                        <span>{t.s("progress-choose")} <span class="vh">" " {name.clone()}</span></span>
                    </label>
                }
            });
            view! {
                <tr>
                    <th scope="row"><a href=urls::juror(t.language, juror.juror)>{name}</a></th>
                    {numbers}
                    <td>{last} {choose}</td>
                </tr>
            }
        })
        .collect_view()
}

/// Nominations that have lost jurors: a scorecard was set aside by a late tie, or nobody is left to score them.
fn replacements(t: Tr, table: &Table, may_change: bool) -> Option<AnyView> {
    let mut rows = Vec::new();
    for nomination in &table.nominations {
        let own = || table.given.iter().filter(|it| it.nomination == nomination.id);
        let left = own().filter(|it| it.access.counts()).count();
        let set_aside = own().filter(|it| it.access == JurorAccess::Recused && it.begun).count();
        let short = table.per_nomination.map_or(left == 0, |each| left < each);
        // with everybody tied from the start nobody was ever asked
        let all_tied = !table.jurors.is_empty()
            && table.jurors.iter().all(|it| table.ties.contains_key(&(it.juror, nomination.id)));
        let nobody = left == 0 && (all_tied || own().next().is_some());
        let lost = set_aside > 0 && short;
        if !(nobody || lost) {
            continue;
        }
        let number = label(nomination.number);
        let why = if all_tied {
            t.s("replace-all-tied")
        } else if nobody {
            t.s("replace-nobody")
        } else {
            t.a("replace-set-aside", [("n", set_aside.into()), ("left", left.into())])
        };
        let each = table.per_nomination.unwrap_or(left + 1).max(1);
        let give = (may_change && !all_tied).then(|| {
            let href = urls::replace_juror(t.language, each, nomination.id);
            view! { <a href=href>{t.s("replace-give")} <span class="vh">" " {number.clone()}</span></a> }
        });
        rows.push(view! {
            <li><p><b>{number.clone()}</b> " " {nomination.title.clone()}</p> <p>{why} " " {give}</p></li>
        });
    }
    (!rows.is_empty()).then(|| {
        view! {
            <section class="flow" aria-labelledby="replace">
                <h2 id="replace">{t.s("replace-title")}</h2>
                <p class="small soft">{t.s("replace-text")}</p>
                <ul class="slip plain">{rows}</ul>
            </section>
        }
        .into_any()
    })
}

/// The reminder a juror gets, in their language. It says nothing of what lies on the desk.
fn mail(
    visit: &Visit,
    season: &Season,
    closes_at: Timestamp,
    (language, recipient): (Language, &str),
    token: &str,
) -> NewMail {
    let t = Tr::new(language);
    let base = &visit.site.base_url;
    let unsubscribe = format!("{base}{}", urls::end_reminders(language, token));
    let words = || {
        [
            ("season", season.name.get(language).to_owned().into()),
            ("deadline", t.moment(closes_at, &season.time_zone).into()),
            ("zone", t.zone(&season.time_zone).into()),
            ("desk", format!("{base}{}", urls::jury(language)).into()),
            ("end", unsubscribe.clone().into()),
        ]
    };
    NewMail {
        kind: MailKind::JurorReminder,
        message_id: visit.site.backend.secret(),
        recipient: recipient.to_owned(),
        subject: t.a("mail-juror-reminder-subject", words()),
        body: t.a("mail-juror-reminder-body", words()),
        language,
        season: Some(season.id),
        unsubscribe,
    }
}

/// Queues reminders to those who were chosen; they wait to be released.
pub async fn remind(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.clone();
    let chosen: BTreeSet<AccountId> = fields.all("juror").iter().filter_map(|id| id.parse().ok()).collect();
    let due = visit.store().find_round_due(season.id, visit.now).await?;
    let Some((_, round)) = due.filter(|_| !chosen.is_empty()) else {
        return show(&visit, Some(visit.t.s("progress-nobody"))).await;
    };
    let backend = &visit.site.backend;
    let write = |to: &JurorContact, token: &str| {
        mail(&visit, &season, round.closes_at, (to.language, &to.email), token)
    };
    visit
        .store()
        .record_juror_reminders(season.id, &chosen, by, visit.now, || backend.secret(), write)
        .await?;
    Ok(Redirect::to(&urls::jury_progress(visit.language)).into_response())
}
