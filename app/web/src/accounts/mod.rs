//! Signing in, and the page that shows somebody what is theirs.

mod act_as;
mod address;
mod audit;
mod data;
mod devices;
mod invitation;
mod mail;
mod my;
mod news;
mod passkeys;
mod people;
pub mod provider;
mod set_up;
pub mod sign_in;

use crate::doors::Doors;
use domain::policy::Act;

pub fn routes() -> Doors {
    Doors::new()
        .get("/{lang}/my", Act::SeeDoors, my::page)
        .get("/{lang}/my/devices", Act::SeeOwn, devices::page)
        .post("/{lang}/my/devices", Act::ChangeOwn, devices::end)
        .get("/{lang}/my/passkeys", Act::SeeOwn, passkeys::page)
        .post("/{lang}/my/passkeys", Act::ChangeOwn, passkeys::make)
        .post("/{lang}/my/passkeys/remove", Act::ChangeOwn, passkeys::remove)
        .post("/{lang}/my/passkeys/codes", Act::ChangeOwn, passkeys::renew_codes)
        .get("/{lang}/my/confirm", Act::SeeOwn, passkeys::confirm_page)
        .post("/{lang}/my/confirm", Act::ChangeOwn, passkeys::confirm)
        .get("/{lang}/sign-in/passkey", Act::SignIn, passkeys::sign_in_page)
        .post("/{lang}/sign-in/passkey", Act::SignIn, passkeys::sign_in_with)
        .get("/{lang}/my/address", Act::SeeOwn, address::page)
        .post("/{lang}/my/address", Act::ChangeOwn, address::ask)
        .get("/{lang}/my/address/{token}", Act::SeeOwn, address::confirm_page)
        .post("/{lang}/my/address/{token}", Act::ChangeOwn, address::confirm)
        .post("/{lang}/my/provider", Act::ChangeOwn, provider::leave_to_link)
        .post("/{lang}/my/provider/unlink", Act::ChangeOwn, provider::unlink)
        .get("/{lang}/sign-in/provider", Act::SignIn, provider::leave)
        .get("/sign-in/return", Act::SignIn, provider::come_back)
        .get("/{lang}/my/news", Act::SeeOwn, news::wish_page)
        .post("/{lang}/my/news", Act::ChangeOwn, news::keep_wish)
        .post("/{lang}/my/reminders", Act::ChangeOwn, news::keep_reminder_wish)
        .get("/{lang}/news/end/{token}", Act::EndNews, news::end_page)
        .post("/{lang}/news/end/{token}", Act::EndNews, news::end)
        .get("/{lang}/organise/news", Act::WriteNews, news::write_page)
        .post("/{lang}/organise/news", Act::WriteNews, news::write)
        .post("/{lang}/organise/people/reset", Act::ManagePeople, people::reset)
        .get("/{lang}/audit/export", Act::ReadAudit, audit::export)
        .get("/{lang}/my/data", Act::SeeOwn, data::page)
        .get("/{lang}/my/data/download", Act::SeeOwn, data::download)
        .post("/{lang}/my/data/delete", Act::ChangeOwn, data::delete)
        .get("/{lang}/invitation/{token}", Act::SignIn, invitation::page)
        .post("/{lang}/invitation/{token}", Act::AcceptInvitation, invitation::accept)
        .get("/{lang}/organise/people", Act::SeePeople, people::page)
        .post("/{lang}/organise/people/invite", Act::ManagePeople, people::invite)
        .post("/{lang}/organise/people/withdraw", Act::ManagePeople, people::withdraw)
        .post("/{lang}/organise/people/remove", Act::ManagePeople, people::remove)
        .get("/{lang}/organise/mail", Act::SeeMail, mail::page)
        .post("/{lang}/organise/mail", Act::ReleaseMail, mail::release_all)
        .post("/{lang}/organise/act-as", Act::ActAs, act_as::begin)
        .post("/{lang}/my/act-as/end", Act::StopActingAs, act_as::end)
        .get("/{lang}/audit", Act::ReadAudit, audit::page)
        .get("/{lang}/audit/policy", Act::ReadPolicy, audit::policy)
        .get("/{lang}/set-up/{token}", Act::SetUp, set_up::page)
        .post("/{lang}/set-up/{token}", Act::SetUp, set_up::begin)
        .get("/{lang}/sign-in", Act::SignIn, sign_in::page)
        .post("/{lang}/sign-in", Act::SignIn, sign_in::ask)
        .get("/{lang}/sign-in/sent", Act::SignIn, sign_in::sent)
        .post("/{lang}/sign-in/code", Act::SignIn, sign_in::code)
        .get("/{lang}/sign-in/link/{token}", Act::SignIn, sign_in::link)
        .post("/{lang}/sign-in/link/{token}", Act::SignIn, sign_in::use_link)
        .post("/{lang}/sign-out", Act::SignOut, sign_in::sign_out)
}
