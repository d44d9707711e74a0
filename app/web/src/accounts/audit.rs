//! The audit log and the policy table, for those who check whether all is as it should be.

use crate::{
    assets::Sheet,
    error::PageResult,
    messages::Tr,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use axum::{
    body::Body,
    extract::Query,
    http::{HeaderValue, header},
    response::Response,
};
use domain::policy::{Act, Phase, When};
use futures::StreamExt;
use leptos::prelude::*;
use serde::Deserialize;
use store::{
    StoreError,
    audit::{AuditEntry, AuditQuery, ChainReport},
};

/// Entries on a page.
const ENTRIES: u64 = 100;

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    act: String,
    before: Option<i64>,
}

pub async fn page(visit: Visit, Query(asked): Query<Asked>) -> PageResult {
    let act = Act::ALL.iter().copied().find(|act| act.as_str() == asked.act);
    let query = AuditQuery { act, before: asked.before, most: ENTRIES };
    let entries = visit.store().list_audit(&query).await?;
    // the whole chain is walked for whoever comes in, not for every leaf they turn
    let report = match (act, asked.before) {
        (None, None) => Some(visit.store().check_audit().await?),
        _ => None,
    };
    let (t, l, zone) = (visit.t, visit.language, visit.zone().to_owned());
    let older = (entries.len() as u64 == ENTRIES).then(|| entries.last().map(|entry| entry.id)).flatten();
    let head = Head { title: t.s("audit-title"), nav: Nav::Audit, sheets: &[Sheet::Work], ..Head::default() };
    Ok(visit.page(head, move || {
        let choices = Act::ALL
            .iter()
            .filter(|act| act.rule().writes)
            .map(|option| {
                view! {
                    <option value=option.as_str() selected=act == Some(*option)>{t.of("act-", option.as_str())}</option>
                }
            })
            .collect_view();
        let older = older.map(|before| {
            let act = act.map_or("", Act::as_str);
            view! { <p><a href=urls::audit_before(l, act, before)>{t.s("audit-older")}</a></p> }
        });
        let body = if entries.is_empty() {
            ui::empty(t.s("audit-empty-title"), t.s("audit-empty-text"), None).into_any()
        } else {
            table(t, &zone, entries).into_any()
        };
        view! {
            <div class="wrap band-s flow">
                <h1>{t.s("audit-title")}</h1>
                <p class="lead">{t.s("audit-lead")}</p>
                {report.map(|report| chain(t, report))}
                <p class="row">
                    <a href=urls::policy(l)>{t.s("policy-title")}</a>
                    " "
                    <a href=urls::audit_export(l) download="audit.jsonl">{t.s("audit-export")}</a>
                </p>
                <form class="bar" method="get" action=urls::audit(l)>
                    <label class="vh" for="act">{t.s("audit-act")}</label>
                    <select class="input" id="act" name="act">
                        <option value="">{t.s("audit-every-act")}</option>
                        {choices}
                    </select>
                    <button class="btn" type="submit">{t.s("audit-show")}</button>
                </form>
                {body}
                {older}
            </div>
        }
    }))
}

fn chain(t: Tr, report: ChainReport) -> impl IntoView {
    let (kind, sentence) = match &report.fault {
        None => ("good", t.a("audit-whole", [("n", report.entries.into())])),
        Some(_) => ("bad", t.s("audit-broken")),
    };
    let head: String = report.head.chars().take(16).collect();
    view! {
        {ui::notice(kind, sentence)}
        <p class="small soft">{t.s("audit-head")} " " <code class="num">{head}</code></p>
    }
}

fn table(t: Tr, zone: &str, entries: Vec<AuditEntry>) -> impl IntoView + use<> {
    let rows = entries
        .into_iter()
        .map(|entry| {
            let who = if entry.name.is_empty() { t.s("audit-nobody") } else { entry.name };
            let role = if entry.role == "machine" { t.s("audit-machine") } else { t.of("party-", &entry.role) };
            let at = domain::time::Timestamp(entry.at.0);
            let record = match entry.record {
                Some(id) => format!("{} {id}", t.of("kind-", &entry.kind)),
                None => t.of("kind-", &entry.kind),
            };
            view! {
                <tr>
                    <td class="num">{entry.id}</td>
                    <td><time>{t.stamp(at, zone)}</time></td>
                    <td>{who} <br/> <span class="soft">{role}</span></td>
                    <td>{t.of("act-", &entry.act)} <br/> <span class="soft">{record} " " {entry.what}</span></td>
                    <td>{entry.reason}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <section class="scroll" tabindex="0" aria-label=t.s("audit-title")>
            <table class="small">
                <thead>
                    <tr>
                        <th scope="col" class="num">{t.s("audit-number")}</th>
                        <th scope="col">{t.s("audit-when")}</th>
                        <th scope="col">{t.s("audit-who")}</th>
                        <th scope="col">{t.s("audit-what")}</th>
                        <th scope="col">{t.s("audit-why")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

/// The whole log as lines of JSON, with everything a hash is made of, so that anybody can walk the chain on their own.
/// What each hash covers stands in the first line. Accounts are numbers here, as they are in the chain.
pub async fn export(visit: Visit) -> PageResult {
    let head = visit.store().check_audit().await?;
    let first = serde_json::json!({
        "format": "opslag-audit-1",
        "entries": head.entries,
        "head": head.head,
        "hash": "SHA-256 in lower-case hexadecimal over these fields in UTF-8, each behind its length as eight bytes, \
            the largest first: previous_hash, id, at, act, role, account, season, kind, record, what, reason_digest; \
            a number in decimal, nothing where it is null",
        "reason_digest": "SHA-256 over reason_salt, a line feed and reason; a reason that was erased has lost its salt",
        "at": "milliseconds since 1970-01-01T00:00:00Z",
    });
    let store = visit.store().clone();
    let entries = head.entries;
    let rest = futures::stream::try_unfold(0, move |after| {
        let store = store.clone();
        async move {
            let page = store.list_audit_links(after, entries).await?;
            let Some(last) = page.last().map(|entry| entry.id) else { return Ok(None) };
            let lines: String = page
                .iter()
                .map(|entry| serde_json::to_string(entry).map(|line| line + "\n"))
                .collect::<Result<_, _>>()
                .map_err(|error| StoreError::Unexpected(error.to_string()))?;
            Ok::<_, StoreError>(Some((lines, last)))
        }
    });
    let lines = futures::stream::once(async move { Ok(format!("{first}\n")) }).chain(rest);
    let mut response = Response::new(Body::from_stream(lines));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/jsonl; charset=utf-8"));
    let name = HeaderValue::from_static("attachment; filename=\"audit.jsonl\"");
    headers.insert(header::CONTENT_DISPOSITION, name);
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// The table in `domain::policy`, in words.
pub async fn policy(visit: Visit) -> PageResult {
    let (t, l) = (visit.t, visit.language);
    let head =
        Head { title: t.s("policy-title"), nav: Nav::Organise, sheets: &[Sheet::Work], ..Head::default() };
    Ok(visit.page(head, move || {
        let rows = Act::ALL
            .iter()
            .map(|act| {
                let rule = act.rule();
                let who: Vec<String> = rule.who.iter().map(|party| t.of("party-", party.as_str())).collect();
                let when = match rule.when {
                    When::Always => t.s("policy-always"),
                    When::Only(phases) if phases.len() == Phase::ALL.len() => t.s("policy-any-phase"),
                    When::Only(phases) => {
                        let phases: Vec<String> =
                            phases.iter().map(|phase| t.of("phase-", phase.as_str())).collect();
                        phases.join(", ")
                    }
                };
                let kind = if rule.writes { t.s("policy-does") } else { t.s("policy-sees") };
                view! {
                    <tr>
                        <th scope="row">{t.of("act-", act.as_str())}</th>
                        <td>{kind}</td>
                        <td>{who.join(", ")}</td>
                        <td>{when}</td>
                    </tr>
                }
            })
            .collect_view();
        view! {
            <div class="wrap band-s flow">
                <p class="crumbs"><a href=urls::organise(l)>{t.s("organise-title")}</a></p>
                <h1>{t.s("policy-title")}</h1>
                <p class="lead">{t.s("policy-lead")}</p>
                <section class="scroll" tabindex="0" aria-label=t.s("policy-title")>
                    <table class="small">
                        <thead>
                            <tr>
                                <th scope="col">{t.s("policy-act")}</th>
                                <th scope="col">{t.s("policy-kind")}</th>
                                <th scope="col">{t.s("policy-who")}</th>
                                <th scope="col">{t.s("policy-when")}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </section>
                <p class="small soft">{t.s("policy-note")}</p>
            </div>
        }
    }))
}
