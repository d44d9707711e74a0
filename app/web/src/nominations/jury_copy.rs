//! What the jury will read of a nomination: for its writer before and after it is sent, and for the organiser who looks
//! after it. Both see what is covered, and which other names might tell whose it is.

use super::{check::own_answers, draft::of_writer};
use crate::{
    assets::Sheet,
    error::{PageError, PageResult},
    fields::Fields,
    jury::blind::{BlindText, covered, covered_spellings, preview},
    messages::Tr,
    page::{Head, Nav},
    ui::{self, Choice, Field},
    urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Redirect},
};
use domain::{
    accounts::Role,
    ids::NominationId,
    language::ContentLanguage,
    nominations::{Asked, Question, Stage, suspects},
};
use leptos::prelude::*;
use store::nominations::Nomination;

/// For the writer.
pub async fn own(visit: Visit, Path((_, id)): Path<(String, NominationId)>) -> PageResult {
    let found = of_writer(&visit, id).await?;
    let back = match found.stage {
        Stage::Draft => urls::nomination_step(visit.language, id, domain::nominations::Step::Check),
        Stage::Submitted { .. } | Stage::Withdrawn { .. } => urls::my_nomination(visit.language, id),
    };
    show(&visit, found, back, Side::Writer).await
}

/// For organisers, and for those who look over their shoulder.
pub async fn desk(visit: Visit, Path((_, id)): Path<(String, NominationId)>) -> PageResult {
    let found = sent(&visit, id).await?;
    let back = urls::desk_nomination(visit.language, id);
    show(&visit, found, back, Side::Desk).await
}

async fn sent(visit: &Visit, id: NominationId) -> PageResult<Nomination> {
    let season = visit.season()?.id;
    let found = visit.store().find_nomination(id).await?;
    found.filter(|found| found.stage != Stage::Draft && found.season == season).ok_or(PageError::NotFound)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Writer,
    Desk,
}

async fn show(visit: &Visit, found: Nomination, back: String, side: Side) -> PageResult {
    let (t, l, id) = (visit.t, visit.language, found.id);
    let names = visit.store().find_known_names(id).await?;
    let language = found.text.language.unwrap_or(ContentLanguage::Da);
    let own = own_answers(t, &found, Asked::Sending);
    let read: Vec<(String, BlindText)> = preview(&found.text, &found.withheld, &names)
        .into_iter()
        .map(|(question, text)| (t.of("nominate-label-", question.as_str()), text))
        .chain(own.iter().map(|(label, answer)| (label.clone(), covered(answer, language, &names))))
        .collect();
    let texts = Question::ALL
        .into_iter()
        .filter(|question| question.is_for_jury() && !found.withheld.contains(question))
        .map(|question| question.of(&found.text))
        .chain(own.iter().map(|(_, answer)| answer.as_str()));
    let guessed = suspects(texts, &covered_spellings(&names));
    let changes = match (side, found.stage) {
        (Side::Writer, stage) => stage == Stage::Draft && !visit.viewer.is_seen_by_another(),
        (Side::Desk, stage) => {
            matches!(stage, Stage::Submitted { .. })
                && visit.viewer.has(Role::Organiser)
                && !visit.viewer.is_seen_by_another()
        }
    };
    let action = match side {
        Side::Writer => urls::jury_copy(l, id),
        Side::Desk => urls::desk_jury_copy(l, id),
    };
    let lang = found.text.language.map(|language| language.tag());
    let head = Head {
        title: t.s("copy-title"),
        nav: if side == Side::Desk { Nav::Organise } else { Nav::Nominate },
        sheets: &[Sheet::Work],
        ..Head::default()
    };
    Ok(visit.page(head, move || {
        let rows = read
            .into_iter()
            .filter(|(_, text)| !text.is_blank())
            .map(|(label, text)| view! { <div><dt>{label}</dt><dd lang=lang>{text.paragraphs(t)}</dd></div> })
            .collect_view();
        let form = changes.then(|| {
            let guesses = guesses(t, guessed);
            let more = (side == Side::Desk).then(|| desk_fields(t, &found));
            view! {
                <form class="panel flow" method="post" action=action novalidate>
                    {guesses}
                    {more}
                    <p><button class="btn" type="submit">{t.s("copy-cover")}</button></p>
                </form>
            }
        });
        view! {
            <div class="wrap band-s flow">
                <p class="crumbs"><a href=back>{t.s("copy-back")}</a></p>
                <h1>{t.s("copy-title")}</h1>
                <p class="lead">{t.s("copy-lead")}</p>
                <div class="beside end">
                    <dl class="facts long">{rows}</dl>
                    <aside class="flow" aria-label=t.s("copy-cover-title")>{form}</aside>
                </div>
            </div>
        }
    }))
}

/// Names that were found by how they are written, to be ticked.
fn guesses(t: Tr, guessed: Vec<String>) -> AnyView {
    if guessed.is_empty() {
        return view! { <h2 class="mid">{t.s("copy-cover-title")}</h2> <p>{t.s("copy-no-guesses")}</p> }
            .into_any();
    }
    let field = Field {
        name: "cover".to_owned(),
        label: t.s("copy-guesses"),
        help: Some(t.s("copy-guesses-help")),
        ..Field::default()
    };
    let options = guessed
        .into_iter()
        .map(|name| Choice { value: name.clone(), label: name, ..Choice::default() })
        .collect();
    ui::choices(field, "checkbox", options).into_any()
}

fn desk_fields(t: Tr, found: &Nomination) -> impl IntoView + use<> {
    let names = Field {
        name: "names".to_owned(),
        label: t.s("copy-names"),
        help: Some(t.s("copy-names-help")),
        value: found.names_from_desk.clone(),
        rows: 3,
        ..Field::default()
    };
    let field = Field {
        name: "withheld".to_owned(),
        label: t.s("copy-withheld"),
        help: Some(t.s("copy-withheld-help")),
        ..Field::default()
    };
    let options = Question::ALL
        .into_iter()
        .filter(|question| {
            question.is_for_jury()
                && *question != Question::Title
                && !question.of(&found.text).trim().is_empty()
        })
        .map(|question| Choice {
            value: question.as_str().to_owned(),
            label: t.of("nominate-label-", question.as_str()),
            checked: found.withheld.contains(&question),
            ..Choice::default()
        })
        .collect();
    view! { {ui::area(names)} {ui::choices(field, "checkbox", options)} }
}

/// The chosen names behind those that stand, one a line.
fn joined(standing: &str, chosen: Vec<String>) -> String {
    let mut lines: Vec<String> =
        standing.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    for name in chosen.into_iter().map(|name| name.trim().to_owned()) {
        if !name.is_empty() && !lines.contains(&name) {
            lines.push(name);
        }
    }
    lines.join("\n")
}

/// The writer adds names that were guessed right.
pub async fn cover_own(
    visit: Visit,
    Path((_, id)): Path<(String, NominationId)>,
    fields: Fields,
) -> PageResult {
    super::draft::draft_of_writer(&visit, id).await?;
    let chosen = fields.all("cover");
    let changed = visit
        .store()
        .change_draft(id, visit.viewer.account(), visit.now, |text, _| {
            text.names_to_cover = joined(&text.names_to_cover, chosen);
        })
        .await?;
    changed.ok_or(PageError::Refused("error-already-sent"))?;
    Ok(Redirect::to(&urls::jury_copy(visit.language, id)).into_response())
}

/// An organiser says what else is covered, and which answers are kept back altogether.
pub async fn cover_desk(
    visit: Visit,
    Path((_, id)): Path<(String, NominationId)>,
    fields: Fields,
) -> PageResult {
    let by = visit.account()?;
    sent(&visit, id).await?;
    let names = joined(&fields.text("names"), fields.all("cover"));
    let withheld = fields
        .all("withheld")
        .iter()
        .filter_map(|word| word.parse::<Question>().ok())
        .filter(|question| question.is_for_jury() && *question != Question::Title)
        .collect();
    visit
        .store()
        .cover_names(id, &names, &withheld, by, visit.now)
        .await?
        .ok_or(PageError::Refused("error-return-not-sent"))?;
    Ok(Redirect::to(&urls::desk_jury_copy(visit.language, id)).into_response())
}
