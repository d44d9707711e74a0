//! One juror: what they can take, and the libraries they are bound to.

use super::{
    Table,
    several::{self, Recognised},
};
use crate::{
    assets::Sheet,
    error::{PageError, PageResult},
    fields::Fields,
    page::{Head, Nav},
    ui::{self, Choice, Field},
    urls,
    visit::Visit,
};
use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use domain::{ids::AccountId, jury::TieKind, language::ContentLanguage};
use leptos::prelude::*;
use store::{
    accounts::Chosen,
    jury::{JurorProfile, Relation},
};

/// More nominations than any desk holds.
const CAPACITY_MAX: u32 = 10_000;

#[derive(Default)]
struct Trouble {
    capacity: Option<String>,
    library: Option<String>,
    typed: Option<Fields>,
    /// What was recognised in a list of libraries.
    look: Option<AnyView>,
}

pub async fn page(visit: Visit, Path((_, id)): Path<(String, String)>) -> PageResult {
    let juror = id.parse().map_err(|_| PageError::NotFound)?;
    show(&visit, juror, Trouble::default()).await
}

async fn show(visit: &Visit, juror: AccountId, trouble: Trouble) -> PageResult {
    let table = Table::load(visit).await?;
    let found = table.jurors.iter().find(|it| it.juror == juror).ok_or(PageError::NotFound)?.clone();
    let relations = visit.store().list_relations(juror).await?;
    let libraries = visit.store().list_library_names().await?;
    let name = table.name(juror);
    let (t, l) = (visit.t, visit.language);
    let may_change = !visit.viewer.is_seen_by_another();
    let refused = trouble.typed.is_some() && trouble.look.is_none();
    let status = if refused { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let typed = trouble.typed.unwrap_or_default();
    let several = several::form(t, juror, &typed, trouble.look, may_change);
    let capacity = Field {
        name: "capacity".to_owned(),
        label: t.s("assign-capacity-most"),
        help: Some(t.s("assign-capacity-help")),
        error: trouble.capacity.clone(),
        value: if typed.has("capacity") {
            typed.text("capacity")
        } else {
            found.capacity.map(|most| most.to_string()).unwrap_or_default()
        },
        inputmode: Some("numeric"),
        class: "short",
        ..Field::default()
    };
    let languages = ContentLanguage::ALL
        .into_iter()
        .map(|language| Choice {
            value: language.tag().to_owned(),
            label: t.of("language-", language.tag()),
            help: None,
            checked: found.languages.contains(language.tag()),
        })
        .collect();
    let topics = table
        .categories
        .iter()
        .map(|category| Choice {
            value: category.id.to_string(),
            label: category.name.get(l).to_owned(),
            help: None,
            checked: found.topics.contains(&category.id),
        })
        .collect();
    let kinds = TieKind::OF_LIBRARIES
        .into_iter()
        .map(|kind| Choice {
            value: kind.as_str().to_owned(),
            label: t.of("relation-", kind.as_str()),
            help: None,
            checked: typed.text("kind") == kind.as_str(),
        })
        .collect();
    let library = Field {
        name: "library".to_owned(),
        label: t.s("relation-library"),
        help: Some(t.s("relation-library-help")),
        error: trouble.library.clone(),
        value: typed.text("library"),
        list: Some("libraries"),
        ..Field::default()
    };
    let faults: Vec<(String, String)> = [("#capacity", trouble.capacity), ("#library", trouble.library)]
        .into_iter()
        .filter_map(|(at, error)| Some((at.to_owned(), error?)))
        .collect();
    let heading = ui::fault_heading(t, faults.len());
    let head = Head { title: name.clone(), nav: Nav::JuryResults, sheets: &[Sheet::Work], ..Head::default() };
    let page = visit.page(head, move || {
        let chosen = |name: &str, key: &str| Field {
            name: name.to_owned(),
            label: t.s(key),
            help: Some(t.s("assign-none-said")),
            ..Field::default()
        };
        let relations = relations
            .into_iter()
            .map(|relation| row(visit, juror, relation, may_change))
            .collect_view();
        let kind = Field { name: "kind".to_owned(), label: t.s("relation-kind"), ..Field::default() };
        let options = libraries.into_iter().map(|name| view! { <option value=name></option> }).collect_view();
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs"><a href=urls::assignments(l)>{t.s("assign-title")}</a></p>
                <h1>{name}</h1>
                {ui::error_summary(heading, faults)}
                <form class="panel flow" method="post" action=urls::juror(l, juror)>
                    <h2 class="mid">{t.s("assign-can-take")}</h2>
                    {ui::field(capacity)}
                    {ui::choices(chosen("languages", "assign-languages"), "checkbox", languages)}
                    {ui::choices(chosen("topics", "assign-topics"), "checkbox", topics)}
                    <p><button class="btn" type="submit" disabled=!may_change>{t.s("assign-save")}</button></p>
                </form>
                <section class="flow" aria-labelledby="bound">
                    <h2 id="bound" class="mid">{t.s("relation-title")}</h2>
                    <p>{t.s("relation-text")}</p>
                    <ul class="todo plain">{relations}</ul>
                    <form class="panel flow" method="post" action=urls::juror_libraries(l, juror)>
                        {ui::field(library)}
                        <datalist id="libraries">{options}</datalist>
                        {ui::select(kind, kinds)}
                        <p><button class="btn" type="submit" disabled=!may_change>{t.s("relation-add")}</button></p>
                    </form>
                    {several}
                </section>
            </div>
        }
    });
    Ok((status, page).into_response())
}

fn row(visit: &Visit, juror: AccountId, relation: Relation, may_change: bool) -> impl IntoView + use<> {
    let (t, l) = (visit.t, visit.language);
    let Relation { library, name, kind } = relation;
    let about = name.clone();
    let end = may_change.then(|| {
        view! {
            <form method="post" action=urls::juror_libraries(l, juror)>
                <input type="hidden" name="end" value=library.to_string()/>
                <input type="hidden" name="kind" value=kind.as_str()/>
                <button class="btn second slim" type="submit">
                    {t.s("relation-end")} <span class="vh">" " {about}</span>
                </button>
            </form>
        }
    });
    view! {
        <li>
            <span><b>{name}</b> " – " {t.of("relation-", kind.as_str())}</span>
            {end}
        </li>
    }
}

pub async fn save(visit: Visit, Path((_, id)): Path<(String, String)>, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let juror: AccountId = id.parse().map_err(|_| PageError::NotFound)?;
    let table = Table::load(&visit).await?;
    let found = table.jurors.iter().find(|it| it.juror == juror).ok_or(PageError::NotFound)?;
    let wanted = fields.text("capacity");
    let capacity = match wanted.trim() {
        "" => None,
        text => match text.parse::<u32>() {
            Ok(most) if most <= CAPACITY_MAX => Some(most),
            _ => {
                let capacity = Some(visit.t.s("assign-capacity-number"));
                let typed = Some(fields);
                return show(&visit, juror, Trouble { capacity, typed, ..Trouble::default() }).await;
            }
        },
    };
    let languages = ContentLanguage::ALL.map(ContentLanguage::tag);
    let topics = fields.all("topics");
    let profile = JurorProfile {
        capacity,
        languages: fields.all("languages").into_iter().filter(|tag| languages.contains(&&**tag)).collect(),
        topics: table
            .categories
            .iter()
            .map(|category| category.id)
            .filter(|id| topics.contains(&id.to_string()))
            .collect(),
        ..found.clone()
    };
    visit.store().record_juror_profile(visit.season()?.id, &profile, by, visit.now).await?;
    Ok(back(&visit, juror))
}

/// Binds a juror to a library, or ends it.
pub async fn relate(visit: Visit, Path((_, id)): Path<(String, String)>, fields: Fields) -> PageResult {
    let by = visit.account()?;
    let juror: AccountId = id.parse().map_err(|_| PageError::NotFound)?;
    let season = visit.season()?.id;
    let jurors = visit.store().list_juror_profiles(season).await?;
    if !jurors.iter().any(|it| it.juror == juror) {
        return Err(PageError::NotFound);
    }
    let of = if fields.has("several") { several::KIND } else { "kind" };
    let kind: TieKind = fields.text(of).parse().map_err(|_| PageError::BadForm)?;
    if !TieKind::OF_LIBRARIES.contains(&kind) {
        return Err(PageError::BadForm);
    }
    if fields.has("several") {
        let text = fields.text("several");
        let recognised = Recognised::of(&visit, &text).await?;
        if fields.text("take") != "yes" {
            let look = Some(recognised.view(visit.t, juror, kind, &text));
            return show(&visit, juror, Trouble { look, typed: Some(fields), ..Trouble::default() }).await;
        }
        for library in recognised.libraries() {
            visit.store().record_relation(season, juror, (library, kind), true, by, visit.now).await?;
        }
        return Ok(back(&visit, juror));
    }
    if fields.has("end") {
        let library = fields.text("end").parse().map_err(|_| PageError::BadForm)?;
        visit.store().record_relation(season, juror, (library, kind), false, by, visit.now).await?;
        return Ok(back(&visit, juror));
    }
    let key = match visit.store().choose_library(&fields.text("library")).await? {
        Chosen::One(library) => {
            visit.store().record_relation(season, juror, (library, kind), true, by, visit.now).await?;
            return Ok(back(&visit, juror));
        }
        Chosen::None => "relation-unknown",
        Chosen::Several => "relation-several",
    };
    let library = Some(visit.t.s(key));
    show(&visit, juror, Trouble { library, typed: Some(fields), ..Trouble::default() }).await
}

fn back(visit: &Visit, juror: AccountId) -> Response {
    Redirect::to(&urls::juror(visit.language, juror)).into_response()
}
