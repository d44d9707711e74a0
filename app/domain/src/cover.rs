//! Covers drawn from a concept's slug and motif: the same two always give the same bytes.
//!
//! The look, section 7, is the specification. Whole numbers only, one seed per slug, and chance is used in the
//! order the drawing asks for it: reordering two picks changes every cover.

mod chance;
mod motifs;
mod sheet;

use crate::words::words;
use sheet::Sheet;

words! {
    /// What a cover shows. It comes from the concept's goal, so that covers mean something.
    Motif {
        /// A building that looks at you and talks.
        Voice = "voice",
        /// Speech leaves of two sizes.
        Dialogue = "dialogue",
        /// Windows, each with a small thing seen.
        Everyday = "everyday",
        /// A calm disc, signals going out.
        Crisis = "crisis",
        /// A hundred dots and the one that counts.
        Milestone = "milestone",
        /// Spines on two shelves.
        Collection = "collection",
        /// Two beams, one voice on the stage, heads in front.
        Event = "event",
        /// Four stations, one keyhole.
        Learning = "learning",
        /// Twelve colleagues.
        Team = "team",
        /// One road, four stops.
        Plan = "plan",
    }
}

impl Motif {
    /// The motif of that name; dialogue for a name that is none.
    pub fn from_name_or_default(name: &str) -> Self {
        name.parse().unwrap_or(Self::Dialogue)
    }
}

/// The cover as an SVG document, ending in a line break: about 1 KB, the hundred dots of a milestone 5 KB.
pub fn cover_svg(slug: &str, motif: Motif) -> String {
    let mut sheet = Sheet::for_slug(slug);
    match motif {
        Motif::Voice => motifs::voice(&mut sheet),
        Motif::Dialogue => motifs::dialogue(&mut sheet),
        Motif::Everyday => motifs::everyday(&mut sheet),
        Motif::Crisis => motifs::crisis(&mut sheet),
        Motif::Milestone => motifs::milestone(&mut sheet),
        Motif::Collection => motifs::collection(&mut sheet),
        Motif::Event => motifs::event(&mut sheet),
        Motif::Learning => motifs::learning(&mut sheet),
        Motif::Team => motifs::team(&mut sheet),
        Motif::Plan => motifs::plan(&mut sheet),
    }
    sheet.finish()
}

#[cfg(test)]
mod tests;
