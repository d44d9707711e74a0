//! Concepts: what worked in one library, written so that another can use it.
//!
//! A concept has a card in fixed sections, versions with a year and a number, and facts that help people find
//! it and trust it. How strongly it is proven is never typed in: the grade follows from what has been told,
//! counted and repeated.
//!
//! | Module | Holds |
//! |---|---|
//! | [`facets`] | channels, target groups, goals and effort |
//! | [`evidence`] | the evidence grade and why |
//! | [`stage`] | draft, published, retired; versions |
//! | [`skeleton`] | the sections of a card |
//! | [`analysis`] | why it works: claims, and the evidence that carries them |
//! | [`catalogue`] | searching, narrowing and ordering the list |
//! | [`fit`] | whether a concept fits a library, in reasons |
//! | [`related`] | which concepts belong together |

pub mod analysis;
pub mod catalogue;
pub mod evidence;
pub mod facets;
pub mod fit;
pub mod related;
pub mod skeleton;
pub mod stage;
mod words_of;

pub use analysis::{
    Analysis, AnalysisFault, CLAIM_MAX_CHARS, COUNTER_EXAMPLES_MAX, Claim, CounterExample, EvidenceKind,
    EvidenceLine, Part,
};
pub use catalogue::{CardFacts, Facet, FacetCounts, Filter, Narrowed, Order, Place, Shelf, TeamSize};
pub use evidence::{EvidenceFacts, EvidenceGrade, Graded, Raise, Reason, grade};
pub use facets::{Channel, Effort, EffortBand, EffortFault, Goal, TargetGroup};
pub use fit::{Because, Fit, Preconditions, Profile, WatchOut, fit};
pub use related::{Related, related};
pub use skeleton::{Section, SkeletonFault, add_to_section, split_sections, template};
/// What others may do with the text of every card.
pub const TEXT_LICENCE: crate::nominations::Licence = crate::nominations::Licence::CcBy;

pub use stage::{ConceptRefusal, ConceptStage, ConceptStep, VersionLabel};
