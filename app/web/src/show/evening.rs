//! Where a show stands: its moment, and what may be known at it.

use crate::{error::PageError, visit::Visit};
use domain::{
    seasons::Category,
    show::{Moment, MomentRecord},
};
use store::{
    awards::Award,
    show::Show,
    voting::{Nominee, Poll},
};

pub struct Evening {
    pub show: Show,
    /// Read before everything else, so that a page is never older than the moment it names.
    pub record: MomentRecord,
    pub categories: Vec<Category>,
    /// Those that have been revealed.
    pub awards: Vec<Award>,
    /// What the moment is about; nothing while the show waits.
    pub act: Option<Act>,
    pub demo: bool,
}

/// One award on its way from vote to reveal.
pub struct Act {
    pub category: Category,
    pub poll: Poll,
    pub options: Vec<Nominee>,
    pub turnout: u64,
}

impl Evening {
    pub async fn load(visit: &Visit, slug: &str) -> Result<Self, PageError> {
        let store = visit.store();
        let show = store.find_show(slug).await?.ok_or(PageError::NotFound)?;
        let record = store.find_moment(show.id).await?;
        let categories = store.list_categories(show.season).await?;
        let category = record.moment.category().and_then(|id| categories.iter().find(|it| it.id == id));
        let act = match category {
            Some(category) => match store.find_category_poll(category.id).await? {
                Some(poll) => Some(Act {
                    category: category.clone(),
                    options: store.list_options(poll.id).await?,
                    turnout: store.count_voters(poll.id).await?,
                    poll,
                }),
                None => None,
            },
            None => None,
        };
        Ok(Self {
            awards: store.list_awards(show.season).await?,
            demo: visit.season.as_ref().is_some_and(|season| season.id == show.season && season.demo),
            show,
            record,
            categories,
            act,
        })
    }

    pub fn award_of(&self, category: &Category) -> Option<&Award> {
        self.awards.iter().find(|award| award.category == category.id)
    }

    /// The award the moment shows, which it does only once revealed.
    pub fn revealed(&self) -> Option<&Award> {
        match self.record.moment {
            Moment::Revealed { category } => self.awards.iter().find(|award| award.category == category),
            Moment::Waiting | Moment::Voting { .. } | Moment::Counting { .. } => None,
        }
    }

    /// The first category that has no winner yet.
    pub fn next(&self) -> Option<&Category> {
        self.categories.iter().find(|category| self.award_of(category).is_none())
    }
}
