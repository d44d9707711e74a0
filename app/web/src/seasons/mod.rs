//! The season's own pages: the front page, the call with its rubrics, and what there is to say about the site.

pub mod about;
pub mod calendar;
pub mod call;
pub mod editor;
pub mod home;
