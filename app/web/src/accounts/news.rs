//! News of the season: asking for them, ending them, and writing them.
//!
//! What an organiser writes is text. Links are ours: one to a page of the site that is chosen from a list, and the one
//! that ends the news, in the mail and in its header (RFC 8058).

use crate::{
    assets::Sheet,
    error::{PageError, PageResult},
    fields::Fields,
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
    language::Language,
    news::{NewsFault, NewsText},
};
use leptos::prelude::*;
use store::{
    accounts::{NewsReader, NewsWish},
    outbox::{MailKind, NewMail},
};

/// Whether one gets news, and in which language.
pub async fn wish_page(visit: Visit) -> PageResult {
    let account = visit.account()?;
    let wish = visit.store().find_news_wish(account).await?.ok_or(PageError::SignIn)?;
    let reminded = visit.store().find_reminder_wish(account).await?.ok_or(PageError::SignIn)?;
    let (t, l) = (visit.t, visit.language);
    let head = Head { title: t.s("news-wish-title"), ..Head::default() };
    Ok(visit.page(head, move || {
        let languages = Language::ALL
            .map(|language| Choice {
                value: language.tag().to_owned(),
                label: language.own_name().to_owned(),
                checked: if wish.wanted { wish.language == language } else { l == language },
                ..Choice::default()
            })
            .into();
        let question = Field { name: "language".to_owned(), label: t.s("news-language"), ..Field::default() };
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::my(l)>{t.s("my-title")}</a></p>
                <h1>{t.s("news-wish-title")}</h1>
                <p class="lead">{t.s("news-wish-lead")}</p>
                <form class="flow" method="post" action=urls::news_wish(l)>
                    <label class="choice">
                        <input type="checkbox" name="wanted" value="yes" checked=wish.wanted/>
                        <span>{t.s("news-wanted")}</span>
                    </label>
                    {ui::choices(question, "radio", languages)}
                    <p><button class="btn" type="submit">{t.s("news-keep")}</button></p>
                </form>
                {reminders(t, reminded)}
            </div>
        }
    }))
}

/// Whether one gets reminders, and the button that changes it.
fn reminders(t: Tr, reminded: bool) -> impl IntoView {
    let (says, does, value) = if reminded {
        ("remind-wish-on", "remind-end", "no")
    } else {
        ("remind-wish-off", "remind-wish-again", "yes")
    };
    view! {
        <section class="panel flow" id="reminders">
            <h2 class="mid">{t.s("remind-wish-title")}</h2>
            <p>{t.s(says)}</p>
            <form method="post" action=urls::reminder_wish(t.language)>
                <button class="btn second slim" type="submit" name="wanted" value=value>{t.s(does)}</button>
            </form>
        </section>
    }
}

pub async fn keep_reminder_wish(visit: Visit, fields: Fields) -> PageResult {
    let account = visit.account()?;
    let wanted = match fields.text("wanted").as_str() {
        "yes" => true,
        "no" => false,
        _ => return Err(PageError::BadForm),
    };
    visit.store().record_reminder_wish(account, wanted, visit.now).await?;
    Ok(Redirect::to(&format!("{}#reminders", urls::news_wish(visit.language))).into_response())
}

pub async fn keep_wish(visit: Visit, fields: Fields) -> PageResult {
    let account = visit.account()?;
    let language = fields.text("language").parse().unwrap_or(visit.language);
    let wish = NewsWish { wanted: fields.has("wanted"), language };
    visit.store().record_news_wish(account, wish, &visit.site.backend.secret()).await?;
    Ok(Redirect::to(&urls::my(visit.language)).into_response())
}

/// The button that ends the news. Mail programs and scanners open links; only the button changes something.
pub async fn end_page(visit: Visit, Path((_, token)): Path<(String, String)>) -> PageResult {
    if !visit.store().check_news_token(&token).await? {
        return Err(PageError::NotFound);
    }
    let (t, l) = (visit.t, visit.language);
    let head = Head { title: t.s("news-end-title"), ..Head::default() };
    Ok(visit.page(head, move || {
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.s("news-end-title")}</h1>
                <form method="post" action=urls::end_news(l, &token)>
                    <button class="btn big" type="submit">{t.s("news-end")}</button>
                </form>
            </div>
        }
    }))
}

/// Ends the news; mail programs do this by themselves when their button is pressed.
pub async fn end(visit: Visit, Path((_, token)): Path<(String, String)>) -> PageResult {
    if !visit.store().end_news(&token).await? {
        return Err(PageError::NotFound);
    }
    let (t, l) = (visit.t, visit.language);
    let head = Head { title: t.s("news-ended-title"), ..Head::default() };
    Ok(visit.page(head, move || {
        view! {
            <div class="wrap narrow band-s flow">
                <h1>{t.s("news-ended-title")}</h1>
                {ui::notice("good", t.s("news-ended-text"))}
                <p><a class="btn" href=urls::home(l)>{t.s("error-to-home")}</a></p>
            </div>
        }
    }))
}

/// Pages a mail may lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Target {
    Call,
    Catalogue,
    Awards,
}

impl Target {
    const ALL: [Target; 3] = [Self::Call, Self::Catalogue, Self::Awards];

    const fn as_str(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Catalogue => "catalogue",
            Self::Awards => "awards",
        }
    }

    fn path(self, language: Language, season: &str) -> String {
        match self {
            Self::Call => urls::season(language, season),
            Self::Catalogue => urls::catalogue(language),
            Self::Awards => urls::awards(language, season),
        }
    }
}

#[derive(Default)]
struct Typed {
    texts: Vec<(Language, NewsText)>,
    target: String,
    faults: Vec<(String, String)>,
}

impl Typed {
    fn text(&self, language: Language) -> NewsText {
        self.texts
            .iter()
            .find(|(other, _)| *other == language)
            .map(|(_, text)| text.clone())
            .unwrap_or_default()
    }
}

pub async fn write_page(visit: Visit) -> PageResult {
    show(&visit, Typed::default()).await
}

async fn show(visit: &Visit, typed: Typed) -> PageResult {
    visit.season()?;
    let readers = visit.store().list_news_readers().await?.len();
    let (t, l) = (visit.t, visit.language);
    let written = visit.written_languages();
    let status = if typed.faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let head = Head {
        title: t.s("news-write-title"),
        nav: Nav::Organise,
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    let page = visit.page(head, move || {
        let heading = ui::fault_heading(t, typed.faults.len());
        let texts = Language::ALL
            .map(|language| text_fields(t, language, written.contains(&language), &typed))
            .collect_view();
        let mut targets = vec![Choice { label: t.s("news-target-none"), ..Choice::default() }];
        targets.extend(Target::ALL.map(|target| Choice {
            value: target.as_str().to_owned(),
            label: t.of("news-target-", target.as_str()),
            checked: typed.target == target.as_str(),
            ..Choice::default()
        }));
        let target = Field { name: "target".to_owned(), label: t.s("news-target"), ..Field::default() };
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::outbox(l)>{t.s("outbox-title")}</a></p>
                <h1>{t.s("news-write-title")}</h1>
                <p class="lead">{t.a("news-write-lead", [("n", readers.into())])}</p>
                {ui::error_summary(heading, typed.faults.clone())}
                <form class="flow" method="post" action=urls::write_news(l) novalidate>
                    {texts}
                    {ui::select(target, targets)}
                    <p><button class="btn" type="submit">{t.s("news-queue")}</button></p>
                    <p class="small soft">{t.s("news-queue-help")}</p>
                </form>
            </div>
        }
    });
    Ok((status, page).into_response())
}

/// Folded away where the season's texts are not written in the language, and nothing is typed in it.
fn text_fields(t: Tr, language: Language, written: bool, typed: &Typed) -> impl IntoView + use<> {
    let text = typed.text(language);
    let field = |part: &str, value: String| {
        let name = format!("{part}-{language}");
        let at = format!("#{name}");
        Field {
            label: t.of("news-", part),
            error: typed.faults.iter().find(|(href, _)| *href == at).map(|(_, words)| words.clone()),
            value,
            rows: 8,
            lang: Some(language.tag()),
            name,
            ..Field::default()
        }
    };
    let open = written || !text.is_blank();
    let subject = ui::field(field("subject", text.subject.clone()));
    let body = ui::area(field("body", text.body.clone()));
    let fields = view! { <div class="flow">{subject} {body}</div> };
    if open {
        view! { <fieldset><legend>{language.own_name()}</legend>{fields}</fieldset> }.into_any()
    } else {
        view! { <details><summary>{language.own_name()}</summary>{fields}</details> }.into_any()
    }
}

/// Queues a mail for everybody who wants news; they wait until they are released.
pub async fn write(visit: Visit, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let season = visit.season()?.clone();
    let t = visit.t;
    let mut typed = Typed { target: fields.text("target"), ..Typed::default() };
    for language in Language::ALL {
        let text = NewsText {
            subject: fields.text(&format!("subject-{language}")).replace('\n', " "),
            body: fields.text(&format!("body-{language}")),
        };
        for fault in text.faults() {
            let (part, words) = match fault {
                NewsFault::NoSubject => ("subject", t.s("news-no-subject")),
                NewsFault::NoBody => ("body", t.s("news-no-body")),
                NewsFault::LongSubject => ("subject", t.s("news-long-subject")),
                NewsFault::LongBody => ("body", t.s("news-long-body")),
                NewsFault::Link(part) => (part, t.s("news-link")),
            };
            typed.faults.push((format!("#{part}-{language}"), words));
        }
        typed.texts.push((language, text));
    }
    let written = |language: Language| Some(typed.text(language)).filter(|text| !text.is_blank());
    let fallback = visit.language.and_others().into_iter().find(|&language| written(language).is_some());
    let (Some(fallback), true) = (fallback, typed.faults.is_empty()) else {
        if typed.faults.is_empty() {
            typed.faults.push((format!("#subject-{}", visit.language), t.s("news-nothing")));
        }
        return show(&visit, typed).await;
    };
    let target = Target::ALL.into_iter().find(|target| target.as_str() == typed.target);
    let readers = visit.store().list_news_readers().await?;
    let mails = readers
        .into_iter()
        .map(|reader| {
            let language = if written(reader.language).is_some() { reader.language } else { fallback };
            let link = target.map(|target| target.path(language, &season.slug));
            mail(&visit, &typed.text(language), language, link, season.id, reader)
        })
        .collect();
    visit.store().record_news(mails, season.id, by, visit.now).await?;
    Ok(Redirect::to(&urls::outbox(visit.language)).into_response())
}

fn mail(
    visit: &Visit,
    text: &NewsText,
    language: Language,
    link: Option<String>,
    season: domain::ids::SeasonId,
    reader: NewsReader,
) -> NewMail {
    let t = Tr::new(language);
    let base = &visit.site.base_url;
    let unsubscribe = format!("{base}{}", urls::end_news(language, &reader.token));
    let link = link.map_or_else(String::new, |path| format!("{base}{path}"));
    let words =
        [("text", text.body.clone().into()), ("link", link.into()), ("end", unsubscribe.clone().into())];
    NewMail {
        kind: MailKind::News,
        message_id: visit.site.backend.secret(),
        recipient: reader.email,
        subject: text.subject.clone(),
        body: t.a("mail-news-body", words),
        language,
        season: Some(season),
        unsubscribe,
    }
}
