//! The catalogue in pages, one card, and what has changed. Whatever is asked wrongly is refused, so that a mistyped filter is
//! noticed and not answered with everything.

use super::{
    super::{Asked, reply::Reply, time, urls as own},
    model::{Change, ChangeList, Concept, ConceptList},
    problem::Problem,
};
use crate::{concepts::stock, urls::encode};
use axum::{
    extract::{Path, Query},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::{
    concepts::{Channel, EffortBand, Facet, Filter, Order, TargetGroup},
    ids::ConceptId,
    language::Language,
    search,
    time::Timestamp,
};
use serde::Serialize;
use std::{collections::BTreeSet, str::FromStr};
use store::{
    StoreError,
    concepts::{ChangeMark, ChangeRange, ConceptSummary, Shared},
};

/// Concepts in one answer, and at most.
const USUAL: usize = 25;
const MOST: usize = 100;
/// The longest search, in characters.
const SEARCH_MAX: usize = 200;

type Pairs = Vec<(String, String)>;
type Told<T = Response> = Result<T, Problem>;

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        tracing::error!(%error, "the API asked the store in vain");
        match error {
            StoreError::Unavailable(_) => Self::new(StatusCode::SERVICE_UNAVAILABLE, None),
            _ => Self::new(StatusCode::INTERNAL_SERVER_ERROR, None),
        }
    }
}

/// What was asked, each name one of those the address takes.
struct Parameters<'a>(&'a Pairs);

impl<'a> Parameters<'a> {
    fn new(pairs: &'a Pairs, known: &[&str]) -> Told<Self> {
        match pairs.iter().find(|(key, _)| !known.contains(&key.as_str())) {
            Some((key, _)) => {
                let key: String = key.chars().take(40).collect();
                Err(Problem::bad(format!("There is no parameter “{key}”.")))
            }
            None => Ok(Self(pairs)),
        }
    }

    fn all<T: FromStr + Ord>(&self, name: &str) -> Told<BTreeSet<T>> {
        let values = self.0.iter().filter(|(key, _)| key == name).map(|(_, value)| value.parse::<T>());
        let values: Result<BTreeSet<T>, _> = values.collect();
        values.map_err(|_| Problem::bad(format!("“{name}” has a value that does not exist.")))
    }

    fn one(&self, name: &str) -> Told<Option<&'a str>> {
        let mut values = self.0.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str());
        match (values.next(), values.next()) {
            (_, Some(_)) => Err(Problem::bad(format!("“{name}” comes twice."))),
            (value, None) => Ok(value),
        }
    }

    fn limit(&self) -> Told<usize> {
        let Some(limit) = self.one("limit")? else { return Ok(USUAL) };
        let digits = !limit.is_empty() && limit.len() <= 4 && limit.bytes().all(|b| b.is_ascii_digit());
        let limit: Option<usize> = if digits { limit.parse().ok() } else { None };
        limit
            .filter(|limit| (1..=MOST).contains(limit))
            .ok_or_else(|| Problem::bad(format!("“limit” is a number from 1 to {MOST}.")))
    }
}

/// The catalogue
///
/// In the order of the concepts' numbers, which never change: what is published while you turn pages comes at the end.
#[utoipa::path(
    get,
    path = "/api/v1/concepts",
    tag = "concepts",
    params(
        ("q" = Option<String>, Query, max_length = 200, description = "Words that must all be found in the card"),
        ("channel" = Option<Vec<String>>, Query, description = "One of these channels"),
        ("target" = Option<Vec<String>>, Query, description = "One of these target groups"),
        ("effort" = Option<Vec<String>>, Query, description = "One of these bands of staff time"),
        ("language" = Option<Vec<String>>, Query, description = "Written in one of these languages"),
        ("limit" = Option<usize>, Query, minimum = 1, maximum = 100, description = "Concepts on a page; 25 unless told"),
        ("cursor" = Option<String>, Query, description = "From the address of the next page"),
    ),
    responses(
        (status = 200, description = "A page of concepts; the header `Link` names the next one", body = ConceptList),
        (status = 304, description = "Not changed since the `ETag` you sent"),
        (status = 400, description = "A parameter makes no sense", body = Problem, content_type = "application/problem+json"),
        (status = 429, description = "Too many requests; `Retry-After` says when to go on", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn list(asked: Asked, Query(pairs): Query<Pairs>) -> Told {
    const KNOWN: [&str; 7] = ["q", "channel", "target", "effort", "language", "limit", "cursor"];
    let parameters = Parameters::new(&pairs, &KNOWN)?;
    let channels =
        parameters.all::<Channel>("channel")?.into_iter().map(|it| (Facet::Channel, it.to_string()));
    let targets =
        parameters.all::<TargetGroup>("target")?.into_iter().map(|it| (Facet::TargetGroup, it.to_string()));
    let efforts =
        parameters.all::<EffortBand>("effort")?.into_iter().map(|it| (Facet::Effort, it.to_string()));
    let languages =
        parameters.all::<Language>("language")?.into_iter().map(|it| (Facet::Language, it.tag().to_owned()));
    let filter = Filter::of(channels.chain(targets).chain(efforts).chain(languages));
    let limit = parameters.limit()?;
    let after = parameters.one("cursor")?.map(parse_list_cursor).transpose()?;
    let words = parameters.one("q")?.unwrap_or_default();
    if words.chars().count() > SEARCH_MAX {
        return Err(Problem::bad(format!("“q” has at most {SEARCH_MAX} characters.")));
    }
    let stock = stock(&asked.site, Language::default()).await.map_err(|error| {
        tracing::error!(?error, "the catalogue could not be put together");
        Problem::new(StatusCode::INTERNAL_SERVER_ERROR, None)
    })?;
    let mut shown =
        stock.shelf.narrow(&search::terms(words), &filter, Order::default(), 0, 0..usize::MAX).shown;
    // in the order of their numbers, which is that of the shelf
    shown.sort_unstable();
    let found: Vec<&ConceptSummary> = shown.into_iter().map(|at| &stock.concepts[at]).collect();
    let total = found.len();
    let page: Vec<(i32, ConceptId)> = found
        .iter()
        .filter(|concept| after.is_none_or(|after| concept.number > after))
        .map(|concept| (concept.number, concept.id))
        .take(limit + 1)
        .collect();
    let next = page.get(limit).and_then(|_| page.get(limit - 1)).map(|(number, _)| {
        let kept = pairs.iter().filter(|(key, _)| key != "cursor");
        let kept: String = kept.map(|(key, value)| format!("{key}={}&", encode(value))).collect();
        format!("{}{}?{kept}cursor=n{number}", asked.base(), own::API_CONCEPTS)
    });
    let ids: Vec<ConceptId> = page.iter().take(limit).map(|(_, id)| *id).collect();
    let concepts = asked.store().list_shared_among(&ids).await?;
    let concepts = concepts.iter().filter_map(|concept| Concept::of(concept, asked.base())).collect();
    let link = next.clone();
    Ok(with_next(answer(&asked, &ConceptList::new(total, concepts, next), None), link))
}

/// One concept
#[utoipa::path(
    get,
    path = "/api/v1/concepts/{id}",
    tag = "concepts",
    params(("id" = String, Path, format = "uuid", description = "Its lasting name")),
    responses(
        (status = 200, description = "The concept", body = Concept),
        (status = 304, description = "Not changed since the `ETag` you sent"),
        (status = 404, description = "There is no such concept", body = Problem, content_type = "application/problem+json"),
        (status = 410, description = "It was here and has been taken out of the catalogue", body = Problem, content_type = "application/problem+json"),
        (status = 429, description = "Too many requests", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn one(asked: Asked, Path(uuid): Path<String>) -> Told {
    match asked.store().find_shared(&uuid).await? {
        Some(Shared::Concept(concept)) => {
            let found = Concept::of(&concept, asked.base());
            let found = found.ok_or_else(|| Problem::new(StatusCode::NOT_FOUND, None))?;
            Ok(answer(&asked, &found, Some(concept.mark.changed_at)))
        }
        Some(Shared::Gone(_)) => Err(Problem::new(StatusCode::GONE, None)),
        None => Err(Problem::new(StatusCode::NOT_FOUND, None)),
    }
}

/// What has changed
///
/// For services that keep a copy: take everything once, keep the cursor, and come back with it. Concepts that have been taken
/// out of the catalogue are named without their text.
#[utoipa::path(
    get,
    path = "/api/v1/changes",
    tag = "changes",
    params(
        ("since" = Option<String>, Query, format = "date-time", description = "Changes from this moment on; without it, and without a cursor, all there ever were"),
        ("cursor" = Option<String>, Query, description = "From an earlier answer; not together with `since`"),
        ("limit" = Option<usize>, Query, minimum = 1, maximum = 100, description = "Changes in one answer; 25 unless told"),
    ),
    responses(
        (status = 200, description = "Changes, oldest first", body = ChangeList),
        (status = 304, description = "Not changed since the `ETag` you sent"),
        (status = 400, description = "A parameter makes no sense", body = Problem, content_type = "application/problem+json"),
        (status = 429, description = "Too many requests", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn changes(asked: Asked, Query(pairs): Query<Pairs>) -> Told {
    let parameters = Parameters::new(&pairs, &["since", "cursor", "limit"])?;
    let limit = parameters.limit()?;
    let since = parameters.one("since")?.map(|text| {
        time::parse(text).ok_or_else(|| Problem::bad("“since” is a moment such as 2027-01-15T08:00:00Z."))
    });
    let after = parameters.one("cursor")?.map(parse_change_cursor).transpose()?;
    if since.is_some() && after.is_some() {
        return Err(Problem::bad("“since” and “cursor” do not go together."));
    }
    let range = ChangeRange { from: since.transpose()?, until: None, after };
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let mut found = asked.store().list_shared_changes(range, most).await?;
    let more = found.len() > limit;
    found.truncate(limit);
    let last = found.last().map(Shared::mark).or(after);
    let cursor = last.map(|mark| format!("c{}.{}", mark.changed_at.0, mark.id));
    let next = cursor
        .as_ref()
        .filter(|_| more)
        .map(|cursor| format!("{}{}?limit={limit}&cursor={cursor}", asked.base(), own::API_CHANGES));
    let changes = found.iter().map(|shared| Change::of(shared, asked.base())).collect();
    Ok(with_next(answer(&asked, &ChangeList::new(changes, cursor, more), None), next))
}

fn parse_list_cursor(text: &str) -> Told<i32> {
    let number = text.strip_prefix('n').and_then(|number| number.parse().ok());
    number.filter(|number| format!("n{number}") == text).ok_or_else(bad_cursor)
}

fn parse_change_cursor(text: &str) -> Told<ChangeMark> {
    let mark = text.strip_prefix('c').and_then(|mark| mark.split_once('.')).and_then(|(at, id)| {
        Some(ChangeMark { changed_at: Timestamp(at.parse().ok()?), id: ConceptId(id.parse().ok()?) })
    });
    mark.filter(|mark| format!("c{}.{}", mark.changed_at.0, mark.id) == text).ok_or_else(bad_cursor)
}

fn bad_cursor() -> Problem {
    Problem::bad("This is not a cursor of ours.")
}

fn answer(asked: &Asked, told: &impl Serialize, modified: Option<Timestamp>) -> Response {
    match serde_json::to_vec(told) {
        Ok(json) => Reply::new("application/json", json).modified(modified).answer(&asked.headers),
        Err(_) => Problem::new(StatusCode::INTERNAL_SERVER_ERROR, None).into_response(),
    }
}

/// RFC 8288.
fn with_next(mut response: Response, next: Option<String>) -> Response {
    let link = next.and_then(|next| HeaderValue::from_str(&format!("<{next}>; rel=\"next\"")).ok());
    if let Some(link) = link {
        response.headers_mut().insert(header::LINK, link);
    }
    response
}
