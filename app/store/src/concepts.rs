//! Concepts, their versions in each language, and the nominations they come from.
//!
//! A published version is never changed. What an editor writes is a draft beside it: at most one a language, with
//! year and number 0 until it is published. The current version in a language is the published one with the
//! highest year and number.

mod analysis;
mod editing;
pub(crate) mod lead_picture;
pub(crate) mod lead_video;
mod published;
mod recording;
mod rows;
pub(crate) mod sharing;
mod stock;
mod versions;

pub use analysis::{AnalysisEdit, AnalysisRecord, RecordAnalysisRefusal};
pub use editing::{ConceptEntry, ConceptForEditing, Derivable, EditorSource};
pub use lead_picture::{AtAddress, LeadPicture, LeadRefusal, SourcePicture};
pub use lead_video::{LeadVideo, SourceVideo};
pub use published::{ConceptDetail, ConceptSource, ConceptSummary};
pub use recording::{
    DraftChange, DraftRefusal, NewConcept, NewDraft, NewDraftRefusal, PublishRefusal, SavedDraft,
};
pub use sharing::{ChangeMark, ChangeRange, Shared, SharedAddress, SharedConcept, SharedText, Tombstone};
pub use stock::Stocked;
pub use versions::{CardVersion, PublishedVersion};

pub(crate) use published::{VersionRow, in_catalogue, published_versions};
pub(crate) use rows::language as version_language;
pub(crate) use sharing::ids_in_catalogue;
pub(crate) use versions::named_versions;

use domain::{
    concepts::{Channel, Effort, Goal, TargetGroup},
    search::fold,
};
use std::collections::BTreeSet;

/// What a card says in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConceptText {
    pub title: String,
    /// One sentence for lists.
    pub line: String,
    /// Two or three sentences on top of the card.
    pub promise: String,
    pub goal: Goal,
    pub channels: BTreeSet<Channel>,
    pub target_groups: BTreeSet<TargetGroup>,
    pub effort: Effort,
    pub to_start: String,
    pub skills: String,
    /// Markdown in the sections of [`domain::concepts::skeleton`].
    pub body: String,
}

impl ConceptText {
    /// Everything a reader may search in, as [`domain::search::fold`] spells it.
    fn folded(&self) -> String {
        let Self { title, line, promise, to_start, skills, body, .. } = self;
        fold(&[title, line, promise, to_start, skills, body].map(String::as_str).join("\n"))
    }
}
