//! The show: its plan, the page of whoever drives it, and what stage, phones and video team see of it.

mod clock;
mod evening;
mod operate;
mod overlay;
mod phone;
mod plan;
mod script;
mod stage;
mod words;

use crate::{doors::Doors, live};
use domain::policy::Act;

pub fn routes() -> Doors {
    Doors::new()
        .get("/{lang}/organise/show", Act::SeeRunSheet, plan::page)
        .post("/{lang}/organise/show/cues", Act::PlanShow, plan::cues)
        .post("/{lang}/organise/show/start", Act::PlanShow, plan::start)
        .post("/{lang}/organise/show/rehearsal", Act::RehearseShow, plan::rehearsal)
        .get("/show/{show}", Act::WatchShow, phone::page)
        .get("/stage/{show}", Act::WatchShow, stage::page)
        .get("/stage/{show}/overlay", Act::WatchShow, overlay::page)
        .get("/stage/{show}/overlay.json", Act::WatchShow, overlay::json)
        .get("/operate/{show}", Act::SeeRunSheet, operate::page)
        .post("/operate/{show}", Act::RunShow, operate::press)
        .get("/operate/{show}/live", Act::SeeRunSheet, live::desk_stream)
        .get("/operate/{show}/script", Act::SeeRunSheet, script::page)
        .get("/live/{show}", Act::WatchShow, live::stream)
}
