//! The show: the big screen, and the page of whoever drives it.

mod evening;
mod operate;
mod stage;

use crate::{doors::Doors, live};
use domain::policy::Act;

pub fn routes() -> Doors {
    Doors::new()
        .get("/stage/{show}", Act::WatchShow, stage::page)
        .get("/operate/{show}", Act::SeeRunSheet, operate::page)
        .post("/operate/{show}", Act::RunShow, operate::press)
        .get("/live/{show}", Act::WatchShow, live::stream)
}
