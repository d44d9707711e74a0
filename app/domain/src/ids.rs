//! One newtype per kind of record, so that a juror can never be passed where a nomination is meant.
//!
//! Inside they are the database's own row numbers. They appear in addresses only where the record's own
//! public name (slug, code, number) does not exist yet.

use serde::{Deserialize, Serialize};
use std::{fmt, num::ParseIntError, str::FromStr};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = ParseIntError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )+};
}

ids! {
    /// A person who signs in.
    AccountId,
    /// A library, agency, organiser or partner.
    OrganisationId,
    SeasonId,
    CategoryId,
    CriterionId,
    ReportId,
    /// A file of reports or nominations that was taken in.
    ImportId,
    NominationId,
    MetricId,
    PictureId,
    VideoId,
    /// Stored bytes of a picture.
    MediaId,
    RoundId,
    AssignmentId,
    ScorecardId,
    DecisionId,
    ConceptId,
    ConceptVersionId,
    /// A concept a library has made its own.
    AdaptationId,
    /// What a library tells of an adaptation.
    OutcomeId,
    PollId,
    ShowId,
    /// What a library asks about a concept.
    QuestionId,
    /// Somebody else's system that is told what changes.
    WebhookId,
}
