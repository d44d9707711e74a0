//! The catalogue on paper: a concept as a sheet for the wall or the table, a poster for a meeting, and any choice of
//! concepts as a typeset booklet or an electronic book; and the certificate of an award.
//!
//! What people wrote comes in as text and markdown, and stays data on its whole way: the templates are ours, and nothing that
//! comes in is ever read as their language. Every word that is printed comes in too; this crate knows none.
//!
//! PDFs follow PDF/UA-1 (ISO 14289-1), books EPUB 3.3. The same input gives the same bytes.

mod book;
mod fonts;
mod input;
mod markdown;
mod printable;
mod qr;
mod typeset;
mod world;

pub use book::epub;
pub use input::{
    Booklet, Card, Certificate, Day, Fact, Grade, Imprint, Index, Meter, Picture, Poster, Section, Shape,
    Source, Words,
};
pub use typeset::{booklet, card, certificate, poster};

/// Why nothing was printed. What people write cannot cause it; it is a fault of ours.
#[derive(Debug, thiserror::Error)]
pub enum PressError {
    #[error("the typesetter refused: {0}")]
    Typesetting(String),
    #[error("the book could not be packed: {0}")]
    Packing(#[from] zip::result::ZipError),
    #[error("the book could not be written: {0}")]
    Writing(#[from] std::io::Error),
    #[error("the words could not be handed over: {0}")]
    Words(#[from] serde_json::Error),
}
