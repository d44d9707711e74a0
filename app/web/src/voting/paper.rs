//! Everything about one poll that anybody may know now.

use super::{Spoken, bare_top, follow};
use crate::{error::PageError, messages::Tr, page::Head, urls, visit::Visit};
use domain::{
    seasons::Category,
    voting::{PollCode, PollState, Purpose},
};
use leptos::prelude::*;
use store::{
    awards::Award,
    show::Show,
    voting::{Nominee, Poll},
};

/// How often a browser without scripts asks whether something has changed.
const ASK_AGAIN_SECONDS: u32 = 5;

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
        let found = store.find_poll(code).await?.ok_or(PageError::NotFound)?;
        let show = store.find_season_show(found.season).await?;
        let number = match &show {
            Some(show) => store.find_moment(show.id).await?.number,
            None => 0,
        };
        let poll = store.find_poll(code).await?.ok_or(PageError::NotFound)?;
        let categories = store.list_categories(poll.season).await?;
        let category = categories.into_iter().find(|it| it.id == poll.category).ok_or(PageError::NotFound)?;
        let award = match poll.state {
            PollState::Draft | PollState::Certified { .. } if poll.purpose == Purpose::Award => {
                store.find_award(poll.category).await?
            }
            _ => None,
        };
        let here = if kiosk { urls::kiosk(code.as_str()) } else { urls::ballot(code.as_str()) };
        Ok(Self {
            category,
            show,
            number,
            options: store.list_options(poll.id).await?,
            turnout: store.count_voters(poll.id).await?,
            award,
            kiosk,
            here: spoken.keep(here),
            change: spoken.keep(format!("{}?change=1", urls::ballot(code.as_str()))),
            show_code: spoken.keep(urls::show_code(code.as_str())),
            poll,
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
