//! What is published of a count: the receipts, the ballots, and a program that counts them. Nothing of it is there before
//! the count is final, and none of it says who, when, or which receipt belongs to which ballot.

use super::ballot::read;
use crate::{
    error::{PageError, PageResult},
    visit::Visit,
};
use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use domain::{
    awards::embargo::{AwardFile, award_file_stem},
    voting::{PollState, Purpose, receipt_list},
};
use store::voting::Poll;

/// Counts a ballot file again with Python alone.
const RECOUNT: &str = include_str!("../../../../content/recount.py");

pub async fn receipts(visit: Visit, Path(code): Path<String>) -> PageResult {
    let poll = published(&visit, &code).await?;
    let list = receipt_list(&visit.store().list_receipts(poll.id).await?);
    Ok(file(&visit, &poll, "receipts", "txt", list).await?.into_response())
}

pub async fn ballots(visit: Visit, Path(code): Path<String>) -> PageResult {
    let poll = published(&visit, &code).await?;
    let award = visit.store().find_award(poll.category).await?;
    award.filter(|award| award.publishes_ballots()).ok_or(PageError::NotFound)?;
    let ballots = visit.store().ballot_file(&poll).await?.ok_or(PageError::NotFound)?;
    let text = ballots.write().map_err(|error| PageError::Internal(error.to_string()))?;
    file(&visit, &poll, "ballots", "jsonl", text).await
}

pub async fn script(_visit: Visit) -> PageResult {
    let headers = [
        (header::CONTENT_TYPE, "text/x-python; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"recount.py\""),
    ];
    Ok((headers, RECOUNT).into_response())
}

/// A poll whose count is final; a rehearsal is never published.
async fn published(visit: &Visit, code: &str) -> Result<Poll, PageError> {
    let poll = visit.store().find_poll(&read(code)?).await?.ok_or(PageError::NotFound)?;
    let certified = matches!(poll.state, PollState::Certified { .. });
    if certified && poll.purpose == Purpose::Award { Ok(poll) } else { Err(PageError::NotFound) }
}

async fn file(visit: &Visit, poll: &Poll, what: &str, ending: &str, text: String) -> PageResult<Response> {
    let categories = visit.store().list_categories(poll.season).await?;
    let category = categories.iter().find(|it| it.id == poll.category).ok_or(PageError::NotFound)?;
    let season = visit.store().find_season_by_id(poll.season).await?.ok_or(PageError::NotFound)?;
    let stem = award_file_stem(&season.slug, &category.slug, AwardFile::Ballots);
    let stem = stem.strip_suffix("-ballots").unwrap_or(&stem);
    let headers = [
        (header::CONTENT_TYPE, "text/plain; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{stem}-{what}.{ending}\"")),
        // the list never changes once it is there
        (header::CACHE_CONTROL, "public, max-age=3600".to_owned()),
    ];
    Ok((headers, text).into_response())
}
