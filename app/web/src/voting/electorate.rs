//! Who may vote, at the organiser's desk: the roll of a sector ballot, and codes on paper or by mail. A code is shown once,
//! on the sheet that is printed or in the mail that is sent.

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
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    accounts::EmailAddress,
    ids::AccountId,
    voting::{VoterCode, VoterMode},
};
use leptos::prelude::*;
use store::{
    accounts::Chosen,
    outbox::{MailKind, NewMail},
    voting::{CodeBatch, MOST_CODES, MailedCode, RollEntry},
};

/// Addresses in one go.
const ADDRESSES_MAX: usize = 500;
const LABEL_MAX: usize = 80;

/// What was typed into a form that could not be taken.
#[derive(Default)]
struct Tried {
    roll: (String, String, Option<String>),
    sheets: (String, String, Option<String>),
    mails: (String, String, Option<String>),
    withdrawn: (String, Option<String>),
}

struct Electorate {
    roll: Vec<RollEntry>,
    batches: Vec<CodeBatch>,
}

pub async fn page(visit: Visit) -> PageResult {
    let electorate = load(&visit).await?;
    Ok(render(&visit, electorate, Tried::default()).into_response())
}

async fn load(visit: &Visit) -> Result<Electorate, PageError> {
    let season = visit.season()?.id;
    let roll = visit.store().list_roll(season).await?;
    Ok(Electorate { roll, batches: visit.store().list_code_batches(season).await? })
}

pub async fn change(visit: Visit, fields: Fields) -> PageResult {
    let tried = match &*fields.text("do") {
        "leads" => {
            let season = visit.season()?.id;
            visit.store().put_leads_on_roll(season, visit.account()?, visit.now).await?;
            None
        }
        "add" => add(&visit, &fields).await?,
        "remove" => {
            let account: AccountId = fields.text("account").parse().map_err(|_| PageError::BadForm)?;
            let season = visit.season()?.id;
            visit.store().take_off_roll(season, account, visit.account()?, visit.now).await?;
            None
        }
        "sheets" => match print(&visit, &fields).await? {
            Ok(sheets) => return Ok(sheets),
            Err(tried) => Some(tried),
        },
        "mails" => mail(&visit, &fields).await?,
        "withdraw" => withdraw(&visit, &fields).await?,
        "withdraw-batch" => {
            let season = visit.season()?.id;
            visit.store().withdraw_batch(season, &fields.text("label"), visit.account()?, visit.now).await?;
            None
        }
        _ => return Err(PageError::BadForm),
    };
    match tried {
        None => Ok(Redirect::to(&urls::voters(visit.language)).into_response()),
        Some(tried) => {
            let page = render(&visit, load(&visit).await?, tried);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

/// One person: an address that has signed in here, and a library of the register.
async fn add(visit: &Visit, fields: &Fields) -> PageResult<Option<Tried>> {
    let (t, store, season) = (visit.t, visit.store(), visit.season()?.id);
    let (email, library) = (fields.text("email"), fields.text("library"));
    let wrong = |key: &str| {
        let roll = (email.clone(), library.clone(), Some(t.s(key)));
        Ok(Some(Tried { roll, ..Tried::default() }))
    };
    let account = match EmailAddress::parse(&email) {
        Ok(address) => store.find_account_by_email(&address).await?,
        Err(_) => None,
    };
    let Some(account) = account else { return wrong("roll-no-account") };
    let library = match store.choose_library(&library).await? {
        Chosen::One(library) => library,
        Chosen::None => return wrong("roll-no-library"),
        Chosen::Several => return wrong("roll-several-libraries"),
    };
    let voter = (account, library, fields.has("speaks"));
    store.put_on_roll(season, &[voter], visit.account()?, visit.now).await?;
    Ok(None)
}

fn draw(visit: &Visit) -> VoterCode {
    let mut bytes = [0; 6];
    visit.site.backend.entropy.fill(&mut bytes);
    VoterCode::from_bytes(bytes)
}

fn label_of(typed: &str) -> Option<String> {
    let label = typed.trim().to_owned();
    (!label.is_empty() && label.chars().count() <= LABEL_MAX).then_some(label)
}

/// Sheets with codes, as a page to print. They are on this page and nowhere else.
async fn print(visit: &Visit, fields: &Fields) -> PageResult<Result<Response, Tried>> {
    let (t, season) = (visit.t, visit.season()?.id);
    let (label, number) = (fields.text("label"), fields.text("number"));
    let wrong = |sentence: String| {
        Ok(Err(Tried { sheets: (label.clone(), number.clone(), Some(sentence)), ..Tried::default() }))
    };
    let Some(label) = label_of(&label) else {
        return wrong(t.a("codes-label-missing", [("max", LABEL_MAX.into())]));
    };
    let Some(number) = number.trim().parse::<usize>().ok().filter(|n| (1..=MOST_CODES).contains(n)) else {
        return wrong(t.a("codes-number-wrong", [("max", MOST_CODES.into())]));
    };
    let codes: Vec<VoterCode> = (0..number).map(|_| draw(visit)).collect();
    let secret = visit.site.backend.secret();
    visit.store().record_room_codes(season, &label, &codes, secret, visit.account()?, visit.now).await?;
    Ok(Ok(sheets(visit, &label, &codes)))
}

fn sheets(visit: &Visit, label: &str, codes: &[VoterCode]) -> Response {
    let (t, base) = (visit.t, visit.site.base_url.clone());
    let season =
        visit.season.as_ref().map(|season| season.name.get(t.language).to_owned()).unwrap_or_default();
    let shown = base.split_once("://").map_or(&*base, |(_, rest)| rest).to_owned();
    let slips: Vec<_> = codes
        .iter()
        .map(|code| {
            let address = format!("{base}{}?k={}", urls::ballot_door(), code.as_str());
            let qr = ui::qr_code(&address, t.a("codes-qr-label", [("code", code.to_string().into())]));
            let how = t.a("codes-slip-how", [("address", format!("{shown}{}", urls::ballot_door()).into())]);
            view! {
                <li class="code-slip">
                    {qr}
                    <p><b class="num">{code.to_string()}</b></p>
                    <p class="small">{how}</p>
                    <p class="small soft">{season.clone()} "\u{a0}· " {label.to_owned()}</p>
                </li>
            }
        })
        .collect();
    let count = codes.len();
    let head = Head {
        title: t.s("codes-sheets-title"),
        nav: Nav::Organise,
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    let mut page = visit.page(head, move || {
        view! {
            <div class="wrap band-s flow">
                <div class="screen flow">
                    <h1>{t.s("codes-sheets-title")}</h1>
                    <p class="lead">{t.a("codes-sheets-lead", [("n", count.into())])}</p>
                    <p><a href=urls::voters(t.language)>{t.s("voters-title")}</a></p>
                </div>
                <ol class="code-slips plain">{slips}</ol>
            </div>
        }
    });
    page.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    page
}

/// A code to each address.
async fn mail(visit: &Visit, fields: &Fields) -> PageResult<Option<Tried>> {
    let (t, season) = (visit.t, visit.season()?);
    let (label, text) = (fields.text("mail_label"), fields.text("addresses"));
    let wrong = |sentence: String| {
        Ok(Some(Tried { mails: (label.clone(), text.clone(), Some(sentence)), ..Tried::default() }))
    };
    let Some(label) = label_of(&label) else {
        return wrong(t.a("codes-label-missing", [("max", LABEL_MAX.into())]));
    };
    let mut addresses: Vec<String> = text
        .split(|c: char| c.is_whitespace() || c == ',' || c == ';')
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect();
    addresses.sort_by_key(|address| address.to_lowercase());
    addresses.dedup_by_key(|address| address.to_lowercase());
    if addresses.is_empty() || addresses.len() > ADDRESSES_MAX {
        return wrong(t.a("codes-addresses-number", [("max", ADDRESSES_MAX.into())]));
    }
    if let Some(bad) = addresses.iter().find(|address| EmailAddress::parse(address).is_err()) {
        return wrong(t.a("codes-address-wrong", [("address", bad.clone().into())]));
    }
    let name = season.name.get(t.language).to_owned();
    let base = &visit.site.base_url;
    let mailed = addresses
        .into_iter()
        .map(|address| {
            let code = draw(visit);
            let link = format!("{base}{}?k={}", urls::ballot_door(), code.as_str());
            let mail = NewMail {
                kind: MailKind::VoterCode,
                message_id: visit.site.backend.secret(),
                recipient: address.clone(),
                subject: t.a("mail-voter-code-subject", [("season", name.clone().into())]),
                body: t.a(
                    "mail-voter-code-body",
                    [
                        ("season", name.clone().into()),
                        ("code", code.to_string().into()),
                        ("link", link.into()),
                    ],
                ),
                language: t.language,
                season: Some(season.id),
                unsubscribe: String::new(),
            };
            MailedCode { code, address, mail }
        })
        .collect();
    let secret = visit.site.backend.secret();
    visit.store().mail_codes(season.id, &label, mailed, secret, visit.account()?, visit.now).await?;
    Ok(None)
}

async fn withdraw(visit: &Visit, fields: &Fields) -> PageResult<Option<Tried>> {
    let (t, season) = (visit.t, visit.season()?.id);
    let typed = fields.text("code");
    let done = match VoterCode::parse(&typed) {
        Ok(code) => visit.store().withdraw_code(season, &code, visit.account()?, visit.now).await?,
        Err(_) => false,
    };
    Ok((!done).then(|| Tried { withdrawn: (typed, Some(t.s("codes-not-there"))), ..Tried::default() }))
}

fn field(t: Tr, (id, name): (&'static str, &'static str), value: String) -> Field {
    Field {
        name: name.to_owned(),
        label: t.of("voters-field-", id),
        help: t.maybe_of("voters-help-", id),
        value,
        autocomplete: Some("off"),
        class: "medium",
        ..Field::default()
    }
}

fn render(visit: &Visit, electorate: Electorate, tried: Tried) -> impl IntoResponse + use<> {
    let (t, l) = (visit.t, visit.language);
    let head =
        Head { title: t.s("voters-title"), nav: Nav::Organise, sheets: &[Sheet::Work], ..Head::default() };
    visit.page(head, move || {
        let Tried { roll, sheets, mails, withdrawn } = tried;
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::organise(l)>{t.s("organise-title")}</a></p>
                <h1>{t.s("voters-title")}</h1>
                <p class="lead">{t.s("voters-lead")}</p>
                {roll_section(t, electorate.roll, roll)}
                {codes_section(t, electorate.batches, withdrawn)}
                {sheets_section(t, sheets)}
                {mails_section(t, mails)}
            </div>
        }
    })
}

fn roll_section(
    t: Tr,
    roll: Vec<RollEntry>,
    (email, library, error): (String, String, Option<String>),
) -> impl IntoView {
    let action = urls::voters(t.language);
    let empty = roll.is_empty();
    let rows = roll
        .into_iter()
        .map(|entry| {
            let says = if entry.speaks { t.s("roll-speaks") } else { t.s("roll-member") };
            let who = if entry.name.is_empty() { entry.email.clone() } else { entry.name.clone() };
            let remove = t.a("roll-remove-of", [("name", who.clone().into())]);
            view! {
                <tr>
                    <th scope="row">{who} <br/><span class="small soft">{entry.email}</span></th>
                    <td>{entry.library}</td>
                    <td>{says}</td>
                    <td>
                        <form method="post" action=urls::voters(t.language)>
                            <input type="hidden" name="account" value=entry.account.to_string()/>
                            <button class="btn second slim" type="submit" name="do" value="remove" aria-label=remove>
                                {t.s("roll-remove")}
                            </button>
                        </form>
                    </td>
                </tr>
            }
        })
        .collect_view();
    let email = Field { error, kind: Some("email"), ..field(t, ("email", "email"), email) };
    view! {
        <section class="flow" id="roll">
            <h2>{t.s("roll-title")}</h2>
            <p>{t.s("roll-lead")}</p>
            {if empty {
                view! { <p class="soft">{t.s("roll-empty")}</p> }.into_any()
            } else {
                view! {
                    <div class="scroll" tabindex="0" role="region" aria-label=t.s("roll-title")>
                        <table>
                            <thead>
                                <tr>
                                    <th scope="col">{t.s("roll-person")}</th>
                                    <th scope="col">{t.s("roll-library")}</th>
                                    <th scope="col">{t.s("roll-votes")}</th>
                                    <th scope="col"><span class="vh">{t.s("roll-remove")}</span></th>
                                </tr>
                            </thead>
                            <tbody>{rows}</tbody>
                        </table>
                    </div>
                }
                .into_any()
            }}
            <form method="post" action=action.clone()>
                <button class="btn second" type="submit" name="do" value="leads">{t.s("roll-add-leads")}</button>
            </form>
            <details>
                <summary>{t.s("roll-add-one")}</summary>
                <form class="flow" method="post" action=action>
                    {ui::field(email)}
                    {ui::field(field(t, ("library", "library"), library))}
                    <label class="choice">
                        <input type="checkbox" name="speaks" value="1" checked/>
                        <span>{t.s("roll-speaks-label")}</span>
                    </label>
                    <p><button class="btn second" type="submit" name="do" value="add">{t.s("roll-add")}</button></p>
                </form>
            </details>
        </section>
    }
}

fn codes_section(t: Tr, batches: Vec<CodeBatch>, (code, error): (String, Option<String>)) -> impl IntoView {
    let action = urls::voters(t.language);
    let empty = batches.is_empty();
    let lines = batches
        .into_iter()
        .map(|batch| {
            let kind = if batch.mode == VoterMode::Mail { "codes-by-mail" } else { "codes-on-paper" };
            let usable = batch.codes - batch.withdrawn.min(batch.codes);
            let again = t.a("codes-withdraw-of", [("label", batch.label.clone().into())]);
            view! {
                <li>
                    <p>
                        <b>{batch.label.clone()}</b> "\u{a0}· " {t.s(kind)} "\u{a0}· "
                        {t.a("codes-usable", [("n", usable.into()), ("of", batch.codes.into())])}
                    </p>
                    {(usable > 0)
                        .then(|| {
                            view! {
                                <form method="post" action=urls::voters(t.language)>
                                    <input type="hidden" name="label" value=batch.label.clone()/>
                                    <button class="btn second slim" type="submit" name="do" value="withdraw-batch" aria-label=again>
                                        {t.s("codes-withdraw")}
                                    </button>
                                </form>
                            }
                        })}
                </li>
            }
        })
        .collect_view();
    let code = Field { error, class: "short", ..field(t, ("code", "code"), code) };
    view! {
        <section class="flow" id="codes">
            <h2>{t.s("codes-title")}</h2>
            <p>{t.s("codes-lead")}</p>
            {if empty {
                view! { <p class="soft">{t.s("codes-empty")}</p> }.into_any()
            } else {
                view! { <ul class="slip plain">{lines}</ul> }.into_any()
            }}
            <details>
                <summary>{t.s("codes-withdraw-one")}</summary>
                <form class="flow" method="post" action=action>
                    {ui::field(code)}
                    <p><button class="btn second" type="submit" name="do" value="withdraw">{t.s("codes-withdraw-code")}</button></p>
                </form>
            </details>
        </section>
    }
}

fn sheets_section(t: Tr, (label, number, error): (String, String, Option<String>)) -> impl IntoView {
    let number =
        Field { error, inputmode: Some("numeric"), class: "short", ..field(t, ("number", "number"), number) };
    view! {
        <section class="flow" id="sheets">
            <h2>{t.s("codes-print-title")}</h2>
            <p>{t.s("codes-print-lead")}</p>
            <form class="flow" method="post" action=urls::voters(t.language)>
                {ui::field(number)}
                {ui::field(field(t, ("label", "label"), label))}
                <p><button class="btn" type="submit" name="do" value="sheets">{t.s("codes-print")}</button></p>
            </form>
        </section>
    }
}

fn mails_section(t: Tr, (label, addresses, error): (String, String, Option<String>)) -> impl IntoView {
    let addresses = Field { error, rows: 5, ..field(t, ("addresses", "addresses"), addresses) };
    let label = field(t, ("mail-label", "mail_label"), label);
    view! {
        <section class="flow" id="mails">
            <h2>{t.s("codes-mail-title")}</h2>
            <p>{t.s("codes-mail-lead")}</p>
            <form class="flow" method="post" action=urls::voters(t.language)>
                {ui::area(addresses)}
                {ui::field(label)}
                <p><button class="btn" type="submit" name="do" value="mails">{t.s("codes-mail")}</button></p>
            </form>
        </section>
    }
}
