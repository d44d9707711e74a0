//! Where an evening stands, with all that may be known of it now: one snapshot for every surface.

use crate::{error::PageError, messages::Tr, visit::Visit};
use domain::{
    awards::embargo::Sealed,
    ids::CategoryId,
    seasons::Category,
    show::{
        frame::{CategoryFacts, NomineeLine, Snapshot, WinnerLine},
        sheet::{CueKind, RunSheet, SheetFault},
    },
    time::Timestamp,
};
use std::collections::BTreeMap;
use store::{
    awards::Award,
    show::{Show, Stand},
    voting::{Nominee, Poll},
};

pub struct Evening {
    pub show: Show,
    pub stand: Stand,
    /// The plan as it is run; nothing but a welcome while it makes no sense.
    pub sheet: RunSheet,
    pub fault: Option<SheetFault>,
    pub categories: Vec<Category>,
    /// Those that have been revealed, and no others: of what is not, nothing is ever fetched.
    pub awards: Vec<Award>,
    /// What is known of the category of the moment.
    pub focus: Option<Focus>,
    pub demo: bool,
    /// IANA name of the zone its times are shown in.
    pub zone: String,
    facts: BTreeMap<CategoryId, CategoryFacts>,
    winners: BTreeMap<CategoryId, Sealed<Vec<WinnerLine>>>,
    now: Timestamp,
}

/// The category of the moment.
pub struct Focus {
    pub category: Category,
    pub poll: Option<Poll>,
    pub nominees: Vec<Nominee>,
    pub turnout: u64,
}

impl Evening {
    pub async fn load(visit: &Visit, slug: &str) -> Result<Self, PageError> {
        let store = visit.store();
        let show = store.find_show(slug).await?.ok_or(PageError::NotFound)?;
        let stand = store.find_stand(&show).await?;
        let categories = store.list_categories(show.season).await?;
        let awards = store.list_awards(show.season).await?;
        let (sheet, fault) = match stand.sheet() {
            Ok(sheet) => (sheet, None),
            Err(fault) => (RunSheet::blank(), Some(fault)),
        };
        let focus = stand.category().and_then(|id| categories.iter().find(|it| it.id == id));
        let focus = match focus {
            Some(category) => {
                let poll = store.find_poll_for(category.id, stand.purpose()).await?;
                let turnout = match &poll {
                    Some(poll) => store.count_voters(poll.id).await?,
                    None => 0,
                };
                let nominees = store.list_presented(category.id).await?;
                Some(Focus { category: category.clone(), poll, nominees, turnout })
            }
            None => None,
        };
        let season = visit.season.as_ref().filter(|season| season.id == show.season);
        let t = visit.t;
        let winners =
            awards.iter().map(|award| (award.category, Sealed::new(award.category, winners(award))));
        let winners = winners.collect();
        let mut evening = Self {
            demo: season.is_some_and(|season| season.demo),
            zone: season.map_or(crate::dates::HOME_ZONE, |season| &season.time_zone).to_owned(),
            facts: categories.iter().map(|category| (category.id, facts(t, category))).collect(),
            show,
            stand,
            sheet,
            fault,
            categories,
            awards,
            focus,
            winners,
            now: visit.now,
        };
        if let Some(focus) = &evening.focus
            && let Some(facts) = evening.facts.get_mut(&focus.category.id)
        {
            facts.poll_code = focus.poll.as_ref().map(|poll| poll.code.as_str().to_owned());
            facts.nominees = focus.nominees.iter().map(line).collect();
            facts.turnout = focus.turnout;
        }
        Ok(evening)
    }

    /// With the nominees of every category, for what is printed.
    pub async fn load_whole(visit: &Visit, slug: &str) -> Result<Self, PageError> {
        let mut evening = Self::load(visit, slug).await?;
        for category in &evening.categories {
            let nominees = visit.store().list_presented(category.id).await?;
            if let Some(facts) = evening.facts.get_mut(&category.id) {
                facts.nominees = nominees.iter().map(line).collect();
            }
        }
        Ok(evening)
    }

    pub fn snapshot(&self) -> Snapshot<'_> {
        Snapshot {
            show: &self.show.name,
            number: self.stand.number.unsigned_abs(),
            rehearsal: self.stand.rehearsing,
            sheet: &self.sheet,
            desk: &self.stand.desk,
            categories: &self.facts,
            winners: &self.winners,
            now: self.now,
        }
    }

    /// The cue on the stage.
    pub fn kind(&self) -> Option<CueKind> {
        let position = self.stand.desk.position()?;
        self.sheet.cue(position.cue).map(|cue| cue.kind)
    }

    /// A nominee of the moment, or one of a revealed award, by its number.
    pub fn nominee(&self, number: u32) -> Option<&Nominee> {
        let of_moment = self.focus.iter().flat_map(|focus| &focus.nominees);
        let revealed = self.awards.iter().flat_map(|award| &award.nominees);
        of_moment.chain(revealed).find(|it| it.number.unsigned_abs() == number)
    }

    /// The award the moment shows, which it does only once revealed.
    pub fn revealed(&self) -> Option<&Award> {
        match self.kind() {
            Some(CueKind::Reveal { category }) if !self.stand.rehearsing => {
                self.awards.iter().find(|award| award.category == category)
            }
            Some(_) | None => None,
        }
    }
}

fn facts(t: Tr, category: &Category) -> CategoryFacts {
    CategoryFacts {
        name: category.name.get(t.language).to_owned(),
        question: category.question.get(t.language).to_owned(),
        ..CategoryFacts::default()
    }
}

fn line(nominee: &Nominee) -> NomineeLine {
    NomineeLine {
        number: nominee.number.unsigned_abs(),
        title: nominee.title.clone(),
        library: nominee.library.clone(),
    }
}

fn winners(award: &Award) -> Vec<WinnerLine> {
    award.winners().map(|nominee| WinnerLine { nominee: line(nominee), citation: String::new() }).collect()
}
