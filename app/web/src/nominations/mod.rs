//! Putting an initiative forward: the draft in five steps, its evidence, sending it, and what became of it; and the
//! two-minute report.

mod answers;
mod check;
mod confirmations;
pub mod desk;
mod draft;
mod faults;
mod feedback;
pub mod figures;
mod jury_copy;
mod keep;
pub mod links;
mod list;
mod merge;
mod pictures;
mod report;
mod retouch;
pub mod rights;
mod start;
mod status;
mod steps;
mod versions;
pub mod videos;
mod words;
mod writers;

pub use draft::of_writer;
pub use faults::sentence as missing_sentence;
pub use pictures::read as read_upload;

use crate::doors::Doors;
use domain::policy::Act;

/// How much of an upload is read before it is turned down: several pictures that are each allowed, and one that is
/// not, so that the visitor is told which.
const UPLOAD_MAX: usize = 120 * 1024 * 1024;

pub fn routes() -> Doors {
    Doors::new()
        .get("/{lang}/nominate", Act::BeginNomination, start::page)
        .post("/{lang}/nominate", Act::BeginNomination, start::begin)
        .get("/{lang}/my/nominations", Act::SeeOwn, list::page)
        .get("/{lang}/my/nominations/{id}", Act::FollowNomination, status::page)
        .get("/{lang}/my/nominations/{id}/step/{step}", Act::WriteDraft, steps::page)
        .upload("/{lang}/my/nominations/{id}/step/{step}", Act::WriteDraft, UPLOAD_MAX, steps::save)
        .post("/{lang}/my/nominations/{id}/send", Act::SubmitNomination, check::send)
        .get("/{lang}/my/nominations/{id}/writers", Act::WriteDraft, writers::page)
        .post("/{lang}/my/nominations/{id}/writers", Act::AskColleague, writers::invite)
        .post("/{lang}/my/nominations/{id}/writers/remove", Act::WriteDraft, writers::remove)
        .get("/{lang}/my/nominations/{id}/keep", Act::WriteDraft, keep::page)
        .post("/{lang}/my/nominations/{id}/keep", Act::WriteDraft, keep::ask)
        .upload("/{lang}/my/nominations/{id}/pictures", Act::WriteDraft, UPLOAD_MAX, pictures::receive)
        .get("/{lang}/my/nominations/{id}/pictures/{picture}/edit", Act::WriteDraft, retouch::page)
        .post("/{lang}/my/nominations/{id}/pictures/{picture}/edit", Act::WriteDraft, retouch::act)
        .post(
            "/{lang}/my/nominations/{id}/pictures/{picture}/withdraw",
            Act::WithdrawPicture,
            status::withdraw_picture,
        )
        .get("/{lang}/my/nominations/{id}/pictures/{picture}/words", Act::DescribePicture, words::picture)
        .post(
            "/{lang}/my/nominations/{id}/pictures/{picture}/words",
            Act::DescribePicture,
            words::amend_picture,
        )
        .get("/{lang}/my/nominations/{id}/videos", Act::WriteDraft, videos::page)
        .upload(
            "/{lang}/my/nominations/{id}/videos",
            Act::WriteDraft,
            videos::VIDEO_UPLOAD_MAX,
            videos::receive,
        )
        .upload("/{lang}/my/nominations/{id}/videos/{video}", Act::WriteDraft, UPLOAD_MAX, videos::save)
        .post("/{lang}/my/nominations/{id}/videos/{video}/withdraw", Act::WithdrawPicture, videos::withdraw)
        .get("/{lang}/my/nominations/{id}/videos/{video}/words", Act::DescribePicture, words::video)
        .post("/{lang}/my/nominations/{id}/videos/{video}/words", Act::DescribePicture, words::amend_video)
        .get("/{lang}/my/nominations/{id}/jury-copy", Act::FollowNomination, jury_copy::own)
        .post("/{lang}/my/nominations/{id}/jury-copy", Act::WriteDraft, jury_copy::cover_own)
        .post("/{lang}/my/nominations/{id}/answers", Act::AnswerAfterwards, status::answer_own)
        .get("/{lang}/my/confirmations", Act::ConfirmNomination, confirmations::page)
        .post("/{lang}/my/confirmations", Act::ConfirmNomination, confirmations::answer)
        .get("/{lang}/report", Act::SendReport, report::page)
        .post("/{lang}/report", Act::SendReport, report::send)
        .post("/{lang}/my/nominations/{id}/take-back", Act::TakeBackNomination, status::take_back)
        .post("/{lang}/my/nominations/{id}/withdraw", Act::WithdrawNomination, status::withdraw)
        .get("/media/pictures/{id}", Act::SeePictures, pictures::serve)
        .get("/media/videos/{id}", Act::SeePictures, videos::serve)
        .get("/media/videos/{id}/poster", Act::SeePictures, videos::poster)
        .get("/media/videos/{id}/captions.vtt", Act::SeePictures, videos::captions)
        .merge(desk::routes())
}
