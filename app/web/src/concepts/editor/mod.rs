//! The editor's desk: from nominations to a draft, from a draft to a published card.
//!
//! The language of the address is the language of the card: `/da/editor/…` writes the Danish one.

mod analysis;
pub mod edit;
mod evidence;
mod form;
pub mod list;
pub mod new;
pub mod picture;
pub mod video;
