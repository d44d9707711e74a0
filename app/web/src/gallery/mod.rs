//! The gallery of a season: what came in, as far as its libraries have agreed, and the public list of reports.

mod desk;
mod files;
mod join;
mod list;
mod one;
mod query;
mod reports;

pub use join::{FIELD, asked, section};

use crate::{doors::Doors, error::PageError, messages::Tr, visit::Visit};
use domain::{
    awards::known::Honour,
    nominations::{SeasonGallery, Shut},
    policy::Act,
    seasons::Season,
};

/// Pages for everybody.
pub fn reading() -> Doors {
    Doors::new()
        .get("/{lang}/seasons/{season}/gallery", Act::ReadSite, list::page)
        .get("/{lang}/seasons/{season}/gallery/{id}", Act::ReadSite, one::page)
        .get("/{lang}/seasons/{season}/reports", Act::ReadSite, reports::page)
}

pub fn routes() -> Doors {
    Doors::new()
        .get("/gallery/pictures/{file}", Act::ReadSite, files::picture)
        .get("/gallery/videos/{file}", Act::ReadSite, files::video)
        .post("/{lang}/my/nominations/{id}/gallery", Act::JoinGallery, join::save)
        .get("/{lang}/organise/galleries/{season}", Act::OpenGallery, desk::page)
        .post("/{lang}/organise/galleries/{season}", Act::OpenGallery, desk::act)
        .post("/{lang}/organise/nominations/{id}/gallery", Act::LeaveGallery, desk::take_out)
        .post("/{lang}/organise/reports/{id}/list", Act::ListReport, desk::list_report)
}

/// A season and what is known of its gallery.
async fn season_of(visit: &Visit, slug: &str) -> Result<(Season, SeasonGallery), PageError> {
    let season = visit.store().find_season(slug).await?.ok_or(PageError::NotFound)?;
    let gallery = visit.store().find_season_gallery(season.id).await?.ok_or(PageError::NotFound)?;
    Ok((season, gallery))
}

/// Why there is nothing to see yet, for anybody.
fn shut_words(t: Tr, season: &Season, shut: Shut) -> String {
    let moment = |at| t.moment(at, &season.time_zone);
    match shut {
        Shut::Show { at } => t.a("gallery-shut-show", [("moment", moment(at).into())]),
        Shut::Judging { until } => t.a("gallery-shut-judging", [("moment", moment(until).into())]),
        Shut::NotOpened => t.s("gallery-shut-not-opened"),
    }
}

/// What it came to, in a word.
fn honour_words(t: Tr, honour: Honour) -> String {
    t.s(match honour {
        Honour::Winner => "gallery-winner",
        Honour::Nominee => "gallery-nominee",
        Honour::Commended => "gallery-commended",
    })
}
