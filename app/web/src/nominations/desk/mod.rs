//! Nominations as organisers work with them: the list, one with everything that can be done to it, and files to take
//! along. Drafts are nobody's but their writers'.

mod export;
mod export_reports;
mod list;
mod one;
mod participation;
mod reminders;
mod tiles;

pub use export::{attachment, csv, write as write_texts};
pub use one::without_address;

use super::{confirmations, jury_copy};
use crate::doors::Doors;
use domain::policy::Act;

pub fn routes() -> Doors {
    Doors::new()
        .get("/{lang}/organise/nominations", Act::SeeNominations, list::page)
        .get("/{lang}/organise/nominations/export/{format}", Act::SeeNominations, export::serve)
        .get("/{lang}/organise/reports/export/{format}", Act::SeeNominations, export_reports::serve)
        .get("/{lang}/organise/participation", Act::SeeNominations, participation::page)
        .get("/{lang}/organise/reminders", Act::Remind, reminders::page)
        .post("/{lang}/organise/reminders", Act::Remind, reminders::queue)
        .get("/{lang}/reminders/end/{token}", Act::EndReminders, reminders::end_page)
        .post("/{lang}/reminders/end/{token}", Act::EndReminders, reminders::end)
        .post("/{lang}/organise/nominations/late", Act::AllowLate, list::allow_late)
        .get("/{lang}/organise/nominations/{id}", Act::SeeNominations, one::page)
        .get("/{lang}/organise/nominations/{id}/jury-copy", Act::SeeNominations, jury_copy::desk)
        .post("/{lang}/organise/nominations/{id}/jury-copy", Act::CoverNames, jury_copy::cover_desk)
        .post("/{lang}/organise/nominations/{id}/ask", Act::AskLibrary, confirmations::ask)
        .post("/{lang}/organise/nominations/{id}/fit", Act::FindFit, one::find_fit)
        .post("/{lang}/organise/nominations/{id}/return", Act::ReturnNomination, one::give_back)
        .post("/{lang}/organise/nominations/{id}/practice", Act::ChoosePractice, one::choose_practice)
        .post("/{lang}/organise/nominations/{id}/withdraw", Act::WithdrawNomination, one::withdraw)
        .post("/{lang}/organise/reports/{id}/promote", Act::PromoteReport, list::promote)
}
