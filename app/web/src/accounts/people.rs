//! Who plays which part in the season: inviting people, and taking a part away again.

use super::address;
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
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    accounts::{EmailAddress, Role},
    ids::{AccountId, OrganisationId},
    language::Language,
};
use islands::request::hash_secret;
use leptos::prelude::*;
use std::collections::BTreeMap;
use store::{
    accounts::{Chosen, InvitationRecord, InvitationRefusal, Member, NewInvitation, RemovalRefusal},
    outbox::{MailKind, NewMail},
};

/// The form as it was typed, and what is wrong with it.
#[derive(Default)]
struct Typed {
    email: String,
    role: String,
    language: String,
    library: String,
    email_error: Option<String>,
    role_error: Option<String>,
    library_error: Option<String>,
    /// What was not done to somebody, above everything.
    refused: Option<String>,
}

pub async fn page(visit: Visit) -> PageResult {
    show(&visit, Typed::default()).await
}

async fn show(visit: &Visit, typed: Typed) -> PageResult {
    let season = visit.season()?.clone();
    let members = visit.store().list_members(season.id).await?;
    let invitations = visit.store().list_invitations(season.id, visit.now).await?;
    let may_manage = visit.viewer.has(Role::Organiser) && !visit.viewer.is_seen_by_another();
    let libraries = if may_manage { visit.store().list_library_names().await? } else { Vec::new() };
    let led = members.iter().filter_map(|member| member.organisation);
    let led = visit.store().list_organisation_names(led).await?;
    let (t, l, zone) = (visit.t, visit.language, visit.zone().to_owned());
    let me = visit.viewer.account();
    let faulty =
        [&typed.email_error, &typed.role_error, &typed.library_error].iter().any(|error| error.is_some());
    let status = match (faulty, &typed.refused) {
        (true, _) => StatusCode::UNPROCESSABLE_ENTITY,
        (false, Some(_)) => StatusCode::CONFLICT,
        (false, None) => StatusCode::OK,
    };
    let head =
        Head { title: t.s("people-title"), nav: Nav::Organise, sheets: &[Sheet::Work], ..Head::default() };
    let page = visit.page(head, move || {
        let by_role = Role::ALL
            .into_iter()
            .map(|role| {
                let these: Vec<&Member> = members.iter().filter(|member| member.role == role).collect();
                (!these.is_empty()).then(|| {
                    let rows = these
                        .into_iter()
                        .map(|member| row(t, l, member, &led, may_manage, me))
                        .collect_view();
                    view! {
                        <section class="flow">
                            <h2 class="mid">{t.of("role-many-", role.as_str())}</h2>
                            <ul class="todo plain">{rows}</ul>
                        </section>
                    }
                })
            })
            .collect_view();
        let faults = [
            ("#email", &typed.email_error),
            ("#role-juror", &typed.role_error),
            ("#library", &typed.library_error),
        ]
        .into_iter()
        .filter_map(|(at, error)| error.clone().map(|error| (at.to_owned(), error)))
        .collect::<Vec<_>>();
        let heading = ui::fault_heading(t, faults.len());
        let summary = ui::error_summary(heading, faults);
        let refused = typed.refused.clone().map(|sentence| ui::notice("bad", sentence));
        view! {
            <div class="wrap band-s flow">
                <p class="crumbs"><a href=urls::organise(l)>{t.s("organise-title")}</a></p>
                <h1>{t.s("people-title")}</h1>
                <p class="lead">{t.s("people-lead")}</p>
                {refused}
                {summary}
                <div class="beside end">
                    <div class="flow">{by_role}</div>
                    <div class="flow">
                        {may_manage.then(|| invite_form(t, l, &typed, libraries))}
                        {waiting(t, l, &zone, invitations, may_manage)}
                    </div>
                </div>
            </div>
        }
    });
    Ok((status, page).into_response())
}

fn row(
    t: Tr,
    l: Language,
    member: &Member,
    led: &BTreeMap<OrganisationId, String>,
    may_manage: bool,
    me: Option<AccountId>,
) -> impl IntoView + use<> {
    let library = member.organisation.and_then(|id| led.get(&id).cloned());
    let remove = may_manage.then(|| {
        let label = t.a("people-remove-label", [("name", member.name.clone().into())]);
        let look = (me != Some(member.account)).then(|| {
            let label = t.a("act-as-label", [("name", member.name.clone().into())]);
            view! {
                <form method="post" action=urls::act_as(l)>
                    <input type="hidden" name="account" value=member.account.to_string()/>
                    <button class="btn second slim" type="submit" aria-label=label>{t.s("act-as")}</button>
                </form>
            }
        });
        let reset = (me != Some(member.account) && member.role.needs_passkey()).then(|| {
            let label = t.a("people-reset-label", [("name", member.name.clone().into())]);
            view! {
                <form method="post" action=urls::reset_passkeys(l)>
                    <input type="hidden" name="account" value=member.account.to_string()/>
                    <button class="btn second slim" type="submit" aria-label=label>{t.s("people-reset")}</button>
                </form>
            }
        });
        view! {
            <div class="row">
                {look}
                {reset}
                <form method="post" action=urls::remove_member(l)>
                    <input type="hidden" name="account" value=member.account.to_string()/>
                    <input type="hidden" name="role" value=member.role.as_str()/>
                    <button class="btn danger slim" type="submit" aria-label=label>{t.s("people-remove")}</button>
                </form>
            </div>
        }
    });
    view! {
        <li class="person">
            <div>
                <p><b>{member.name.clone()}</b></p>
                <p class="small soft">{member.email.clone()}</p>
                {library.map(|library| view! { <p class="small">{library}</p> })}
            </div>
            {remove}
        </li>
    }
}

fn invite_form(t: Tr, l: Language, typed: &Typed, libraries: Vec<String>) -> impl IntoView + use<> {
    let email = Field {
        name: "email".to_owned(),
        label: t.s("people-email"),
        error: typed.email_error.clone(),
        value: typed.email.clone(),
        kind: Some("email"),
        autocomplete: Some("off"),
        ..Field::default()
    };
    let library = Field {
        name: "library".to_owned(),
        label: t.s("people-library"),
        help: Some(t.s("people-library-help")),
        error: typed.library_error.clone(),
        value: typed.library.clone(),
        list: Some("libraries"),
        autocomplete: Some("off"),
        ..Field::default()
    };
    let role = typed.role.clone();
    let roles = Role::ALL
        .map(|option| {
            view! {
                <label class="choice">
                    <input
                        type="radio"
                        name="role"
                        id=format!("role-{}", option.as_str())
                        value=option.as_str()
                        checked=role == option.as_str()
                    />
                    <span>{t.of("role-", option.as_str())}</span>
                    <span class="help">{t.of("role-help-", option.as_str())}</span>
                </label>
            }
        })
        .collect_view();
    let language = if typed.language.is_empty() { l.tag().to_owned() } else { typed.language.clone() };
    let languages = Language::ALL
        .map(|option| {
            view! {
                <label class="choice">
                    <input type="radio" name="language" value=option.tag() checked=language == option.tag()/>
                    <span lang=option.tag()>{option.own_name()}</span>
                </label>
            }
        })
        .collect_view();
    let role_error =
        typed.role_error.clone().map(|error| view! { <p class="error" id="role-error">{error}</p> });
    let role_described = typed.role_error.is_some().then_some("role-error");
    view! {
        <form class="panel flow" method="post" action=urls::invite(l) novalidate>
            <h2 class="mid">{t.s("people-invite")}</h2>
            {ui::field(email)}
            <fieldset aria-describedby=role_described>
                <legend>{t.s("people-role")}</legend>
                {role_error}
                {roles}
            </fieldset>
            {ui::field(library)}
            <datalist id="libraries">
                {libraries.into_iter().map(|name| view! { <option value=name></option> }).collect_view()}
            </datalist>
            <fieldset>
                <legend>{t.s("people-language")}</legend>
                {languages}
            </fieldset>
            <p class="small soft">{t.s("people-privacy")}</p>
            <p><button class="btn" type="submit">{t.s("people-send")}</button></p>
        </form>
    }
}

fn waiting(
    t: Tr,
    l: Language,
    zone: &str,
    invitations: Vec<InvitationRecord>,
    may_manage: bool,
) -> Option<impl IntoView + use<>> {
    let zone = zone.to_owned();
    (!invitations.is_empty()).then(|| {
        let rows = invitations
            .into_iter()
            .map(|invitation| {
                let until = t.a("people-until", [("date", t.date(invitation.expires_at, &zone).into())]);
                let label = t.a("people-withdraw-label", [("email", invitation.email.clone().into())]);
                let withdraw = may_manage.then(|| {
                    view! {
                        <form method="post" action=urls::withdraw_invitation(l)>
                            <input type="hidden" name="invitation" value=invitation.id/>
                            <button class="btn second slim" type="submit" aria-label=label>
                                {t.s("people-withdraw")}
                            </button>
                        </form>
                    }
                });
                view! {
                    <li>
                        <p class="row apart">
                            <b>{invitation.email}</b> <span class="tag">{t.of("role-", invitation.role.as_str())}</span>
                        </p>
                        <p class="small soft">{until}</p>
                        {withdraw}
                    </li>
                }
            })
            .collect_view();
        view! {
            <section class="flow">
                <h2 class="mid">{t.s("people-waiting")}</h2>
                <ul class="slip plain">{rows}</ul>
            </section>
        }
    })
}

pub async fn invite(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.clone();
    let mut typed = Typed {
        email: fields.text("email"),
        role: fields.text("role"),
        language: fields.text("language"),
        library: fields.text("library"),
        ..Typed::default()
    };
    let email = EmailAddress::parse(&typed.email);
    let role = typed.role.parse::<Role>();
    let library = match role {
        Ok(Role::LibraryLead) => match visit.store().choose_library(&typed.library).await? {
            Chosen::One(id) => Some(id),
            Chosen::None => None,
            Chosen::Several => {
                typed.library_error = Some(visit.t.s("library-several"));
                None
            }
        },
        _ => None,
    };
    let lacks_library = role == Ok(Role::LibraryLead) && library.is_none();
    let (Ok(email), Ok(role), false) = (&email, &role, lacks_library) else {
        typed.email_error = email.is_err().then(|| visit.t.s("email-not-an-address"));
        typed.role_error = role.is_err().then(|| visit.t.s("people-choose-role"));
        if lacks_library {
            typed.library_error.get_or_insert_with(|| visit.t.s("people-choose-library"));
        }
        return show(&visit, typed).await;
    };
    let language = typed.language.parse().unwrap_or(visit.language);
    let t = Tr::new(language);
    let backend = &visit.site.backend;
    let token = backend.secret();
    let link = format!("{}{}", visit.site.base_url, urls::invitation(language, &token));
    let part = t.of("role-", role.as_str());
    let name = season.name.get(language).to_owned();
    let until = t.date(visit.now + domain::accounts::INVITATION_LIFETIME, visit.zone());
    let mail = NewMail {
        kind: MailKind::Invitation,
        message_id: backend.secret(),
        recipient: email.as_str().to_owned(),
        subject: t
            .a("mail-invitation-subject", [("season", name.clone().into()), ("role", part.clone().into())]),
        body: t.a(
            "mail-invitation-body",
            [("season", name.into()), ("role", part.into()), ("link", link.into()), ("date", until.into())],
        ),
        language,
        season: Some(season.id),
        unsubscribe: String::new(),
    };
    let new = NewInvitation {
        season: season.id,
        email: email.clone(),
        role: *role,
        organisation: library,
        token_hash: hash_secret(&token),
        by,
        mail,
    };
    match visit.store().record_invitation(new, visit.now).await? {
        Ok(()) => Ok(to_people(&visit)),
        Err(refusal) => {
            let sentence = match refusal {
                InvitationRefusal::AlreadyMember => "people-refused-member",
                InvitationRefusal::TooMany => "people-refused-too-many",
                InvitationRefusal::Void | InvitationRefusal::OtherAddress => "people-refused-void",
            };
            typed.refused = Some(visit.t.s(sentence));
            show(&visit, typed).await
        }
    }
}

pub async fn withdraw(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.id;
    let id: i64 = fields.text("invitation").parse().map_err(|_| PageError::BadForm)?;
    // one that was accepted in the meantime is in the list of people now
    visit.store().withdraw_invitation(id, season, by, visit.now).await?;
    Ok(to_people(&visit))
}

pub async fn remove(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.id;
    let account = fields.text("account").parse().map(AccountId).map_err(|_| PageError::BadForm)?;
    let role: Role = fields.text("role").parse().map_err(|_| PageError::BadForm)?;
    match visit.store().remove_member(account, season, role, by, &fields.text("reason"), visit.now).await? {
        Ok(()) | Err(RemovalRefusal::NotAMember) => Ok(to_people(&visit)),
        Err(RemovalRefusal::LastOrganiser) => {
            let refused = Some(visit.t.s("people-refused-last"));
            show(&visit, Typed { refused, ..Typed::default() }).await
        }
    }
}

/// For somebody who has lost every passkey and code: they sign in by mail again, and make a new one.
pub async fn reset(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.id;
    let account = fields.text("account").parse().map(AccountId).map_err(|_| PageError::BadForm)?;
    let Some(person) = visit.store().find_account(account).await? else { return Err(PageError::NotFound) };
    if account == by {
        return Err(PageError::Forbidden);
    }
    let link = format!("{}{}", visit.site.base_url, urls::sign_in(visit.language, None));
    let tell = address::mail(&visit, &person.email, "mail-reset", [("link", link)]);
    if visit.store().reset_passkeys(account, season, by, tell, visit.now).await? {
        Ok(to_people(&visit))
    } else {
        Err(PageError::NotFound)
    }
}

fn to_people(visit: &Visit) -> Response {
    Redirect::to(&urls::people(visit.language)).into_response()
}
