//! One award as everybody may know it, with the words its pages, files and badges are made of. What each of them may say
//! is asked of [`KnownAward`], and of nothing else.

use crate::error::PageError;
use domain::{
    awards::{
        embargo::{AwardTitle, Reveal, Sealed, award_title},
        known::{Honour, Keepsake, KnownAward},
    },
    ids::{CategoryId, NominationId},
    jury::DecisionKind,
    language::ContentLanguage,
    seasons::{Category, Season},
};
use std::collections::BTreeMap;
use store::{Store, awards::Award, jury::PublicDecision};

pub struct Seen {
    pub season: Season,
    pub category: Category,
    pub known: KnownAward,
    /// Everyone with an honour: winners, commended, nominees, each by number.
    pub people: Vec<Named>,
    award: Option<Sealed<Award>>,
    winners: Sealed<Vec<String>>,
}

/// A nomination with the words it is honoured in.
#[derive(Clone, Debug)]
pub struct Named {
    pub id: NominationId,
    /// Counts up within the season.
    pub number: u32,
    pub title: String,
    pub library: String,
    pub language: ContentLanguage,
    pub honour: Honour,
    /// Why the jury chose it, where it has said so to everybody.
    pub reason: Option<String>,
}

impl Seen {
    /// The award of a category; None where there is no such season or category.
    pub async fn find(store: &Store, season: &str, category: &str) -> Result<Option<Self>, PageError> {
        let Some(season) = store.find_season(season).await? else { return Ok(None) };
        let all = Self::of_season(store, &season).await?;
        Ok(all.into_iter().find(|seen| seen.category.slug == category))
    }

    /// The awards of a season in the order of the call, revealed or not.
    pub async fn of_season(store: &Store, season: &Season) -> Result<Vec<Self>, PageError> {
        let mut awards: BTreeMap<CategoryId, Award> =
            store.list_awards(season.id).await?.into_iter().map(|award| (award.category, award)).collect();
        let mut said: BTreeMap<CategoryId, Vec<PublicDecision>> = BTreeMap::new();
        for decision in store.list_public_decisions(season.id).await? {
            said.entry(decision.category).or_default().push(decision);
        }
        let seen = store.list_categories(season.id).await?.into_iter().map(|category| {
            let said = said.remove(&category.id).unwrap_or_default();
            let award = awards.remove(&category.id);
            Self::of(season.clone(), category, said, award)
        });
        Ok(seen.collect())
    }

    fn of(season: Season, category: Category, said: Vec<PublicDecision>, award: Option<Award>) -> Self {
        let id = category.id;
        let reveal = award.as_ref().map(|award| Reveal { category: id, at: award.revealed_at });
        let winners = award.as_ref().map(|award| award.result.winners.clone()).unwrap_or_default();
        let names = award.iter().flat_map(Award::winners).map(|it| it.title.clone()).collect();
        let of_kind = |nominee: bool| {
            let kind = |it: &&PublicDecision| (it.kind == DecisionKind::Advance) == nominee;
            said.iter().filter(kind).map(|it| it.nomination).collect()
        };
        let mut nominees: Vec<NominationId> = of_kind(true);
        let award = award.map(|award| Sealed::new(id, award));
        // whoever stood on the ballot is known from the reveal on, even if it has been taken back since
        let standing = award.as_ref().and_then(|award| award.open(reveal));
        nominees.extend(standing.iter().flat_map(|award| &award.nominees).map(|it| it.id));
        let known = KnownAward::new(nominees, of_kind(false), Sealed::new(id, winners), reveal);
        let people = named(&known, said, standing);
        Self { season, category, known, people, award, winners: Sealed::new(id, names) }
    }

    /// The result, from the reveal on.
    pub fn award(&self) -> Option<&Award> {
        self.award.as_ref()?.open(self.known.reveal())
    }

    /// What the pages of this award are called.
    pub fn title(&self) -> AwardTitle<'_> {
        award_title(&self.winners, self.known.reveal())
    }

    /// The nomination of that number, with the honour a keepsake of it says; None where nobody may have one.
    pub fn keepsake(&self, number: u32, keepsake: Keepsake) -> Option<&Named> {
        let named = self.people.iter().find(|named| named.number == number)?;
        let honour = self.known.keepsake(named.id, keepsake)?;
        (honour == named.honour).then_some(named)
    }
}

/// Everyone with an honour, once.
fn named(known: &KnownAward, said: Vec<PublicDecision>, award: Option<&Award>) -> Vec<Named> {
    let mut people: BTreeMap<NominationId, Named> = BTreeMap::new();
    for it in said {
        let Some(honour) = known.honour(it.nomination) else { continue };
        let named = Named {
            id: it.nomination,
            number: it.number.unsigned_abs(),
            title: it.title,
            library: it.library,
            language: it.language,
            honour,
            reason: Some(it.reason).filter(|reason| !reason.trim().is_empty()),
        };
        people.insert(it.nomination, named);
    }
    for it in award.iter().flat_map(|award| &award.nominees) {
        let Some(honour) = known.honour(it.id) else { continue };
        people.entry(it.id).or_insert_with(|| Named {
            id: it.id,
            number: it.number.unsigned_abs(),
            title: it.title.clone(),
            library: it.library.clone(),
            language: it.language,
            honour,
            reason: None,
        });
    }
    let mut people: Vec<Named> = people.into_values().collect();
    people.sort_by_key(|it| (it.honour, it.number));
    people
}
