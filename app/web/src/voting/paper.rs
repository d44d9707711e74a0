//! Everything about one poll that anybody may know now.

use super::{Spoken, bare_top, follow};
use crate::{error::PageError, messages::Tr, page::Head, urls, visit::Visit};
use domain::{
    seasons::Category,
    voting::{PollCode, PollState, Purpose},
};
use leptos::prelude::*;
use quick_cache::sync::Cache;
use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use store::{
    awards::Award,
    show::Show,
    voting::{Nominee, Poll, PollTerms},
};
use tokio::time::Instant;

/// How often a browser without scripts asks whether something has changed.
const ASK_AGAIN_SECONDS: u32 = 5;

/// Polls whose papers are kept.
const PAPERS: usize = 200;
/// From so many voters on they are counted again only after a while: counting takes longer the more there are.
const MANY: u64 = 500;
const COUNT_AGAIN: Duration = Duration::from_millis(250);

/// What is the same for everybody who looks at a poll, kept until anything public changes.
pub struct Papers(Cache<String, Arc<Kept>>);

struct Kept {
    revision: i64,
    poll: Poll,
    category: Category,
    show: Option<Show>,
    options: Vec<Nominee>,
    award: Option<Award>,
    counted: Mutex<Option<(Instant, u64)>>,
}

impl Papers {
    pub fn new() -> Self {
        Self(Cache::new(PAPERS))
    }

    /// The terms of a poll as this instance last knew them, which the box looks at again.
    pub async fn terms(&self, visit: &Visit, code: &PollCode) -> Result<PollTerms, PageError> {
        let revision = visit.site.revision();
        let kept = match self.0.get(code.as_str()).filter(|kept| kept.revision == revision) {
            Some(kept) => kept,
            None => self.of(visit, code).await?,
        };
        Ok(kept.poll.terms.clone())
    }

    /// As of now: the revision is asked of the database, because another instance may have written the moment that the
    /// page names, and a page must not be older than that.
    async fn of(&self, visit: &Visit, code: &PollCode) -> Result<Arc<Kept>, PageError> {
        let revision = visit.store().public_revision().await?;
        if let Some(kept) = self.0.get(code.as_str()).filter(|kept| kept.revision == revision) {
            return Ok(kept);
        }
        let kept = Arc::new(Kept::load(visit, code, revision).await?);
        self.0.insert(code.as_str().to_owned(), Arc::clone(&kept));
        Ok(kept)
    }
}

impl Kept {
    async fn load(visit: &Visit, code: &PollCode, revision: i64) -> Result<Self, PageError> {
        let store = visit.store();
        let poll = store.find_poll(code).await?.ok_or(PageError::NotFound)?;
        let categories = store.list_categories(poll.season).await?;
        let category = categories.into_iter().find(|it| it.id == poll.category).ok_or(PageError::NotFound)?;
        let award = match poll.state {
            PollState::Draft | PollState::Certified { .. } if poll.purpose == Purpose::Award => {
                store.find_award(poll.category).await?
            }
            _ => None,
        };
        Ok(Self {
            revision,
            category,
            show: store.find_season_show(poll.season).await?,
            options: store.list_options(poll.id).await?,
            award,
            counted: Mutex::new(None),
            poll,
        })
    }

    async fn turnout(&self, visit: &Visit) -> Result<u64, PageError> {
        let counted = *self.counted.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((at, count)) = counted
            && count >= MANY
            && at.elapsed() < COUNT_AGAIN
        {
            return Ok(count);
        }
        let count = visit.store().count_voters(self.poll.id).await?;
        *self.counted.lock().unwrap_or_else(PoisonError::into_inner) = Some((Instant::now(), count));
        Ok(count)
    }
}

pub struct Paper {
    pub poll: Poll,
    pub category: Category,
    pub show: Option<Show>,
    /// Of the show's moment before anything else was read: a page is never older than it says.
    pub number: i64,
    pub options: Vec<Nominee>,
    pub turnout: u64,
    pub award: Option<Award>,
    /// A device that many vote on.
    pub kiosk: bool,
    /// The page's own address, in the language the visitor chose.
    pub here: String,
    pub change: String,
    pub show_code: String,
}

impl Paper {
    pub async fn load(
        visit: &Visit,
        code: &PollCode,
        spoken: &Spoken,
        kiosk: bool,
    ) -> Result<Self, PageError> {
        let store = visit.store();
        let known = match visit.site.papers.0.get(code.as_str()) {
            Some(known) => known,
            None => visit.site.papers.of(visit, code).await?,
        };
        // a show keeps its number, so that any paper will do to find it
        let number = match &known.show {
            Some(show) => store.find_moment(show.id).await?.number,
            None => 0,
        };
        let kept = visit.site.papers.of(visit, code).await?;
        let here = if kiosk { urls::kiosk(code.as_str()) } else { urls::ballot(code.as_str()) };
        Ok(Self {
            category: kept.category.clone(),
            show: kept.show.clone(),
            number,
            options: kept.options.clone(),
            turnout: kept.turnout(visit).await?,
            award: kept.award.clone(),
            kiosk,
            here: spoken.keep(here),
            change: spoken.keep(format!("{}?change=1", urls::ballot(code.as_str()))),
            show_code: spoken.keep(urls::show_code(code.as_str())),
            poll: kept.poll.clone(),
        })
    }

    pub fn head(&self, t: Tr, title: String, refresh: bool) -> Head {
        Head {
            title,
            description: self.category.question.get(t.language).to_owned(),
            bare: true,
            islands: true,
            refresh_without_scripts: refresh.then_some(ASK_AGAIN_SECONDS),
            ..Head::default()
        }
    }

    /// The brand, and on a rehearsal's ballot that it is one.
    pub fn top(&self, t: Tr) -> impl IntoView + use<> {
        let about = t.a("voting-code-is", [("code", self.poll.code.as_str().into())]);
        let rehearsal = (self.poll.purpose == Purpose::Rehearsal).then(|| {
            view! { <div class="wrap narrow"><p class="notice" role="note">{t.s("voting-rehearsal")}</p></div> }
        });
        view! {
            {bare_top(t, urls::ballot(self.poll.code.as_str()), about)}
            {rehearsal}
        }
    }

    /// Counts the ballots while there is something to wait for, and only waits otherwise.
    pub fn follow(&self, t: Tr) -> Option<impl IntoView + use<>> {
        let ballots = match self.poll.state {
            PollState::Open { .. } | PollState::Closed { .. } => Some(self.turnout),
            PollState::Draft | PollState::Certified { .. } => None,
        };
        self.show.as_ref().map(|show| follow(t, &show.slug, self.number, ballots))
    }
}
