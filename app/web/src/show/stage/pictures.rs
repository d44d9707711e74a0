//! What each cue looks like.

use super::{Picture, without_scheme};
use crate::{assets, awards, ui, urls};
use domain::show::frame::PollPhase;
use leptos::prelude::*;
use store::awards::Award;

impl Picture {
    /// Before the first cue, and while people find their seats: what will be given, and how to follow on a phone.
    pub(super) fn welcome(&self, begun: bool) -> impl IntoView + use<> {
        let t = self.t;
        let address = format!("{}{}", self.base, urls::show(&self.evening.show.slug));
        let label = t.a("show-qr-label", [("address", without_scheme(&address).into())]);
        let list = self
            .evening
            .categories
            .iter()
            .map(|category| view! { <li>{category.name.get(t.language).to_owned()}</li> })
            .collect_view();
        let lead = if begun { t.s("show-welcome") } else { t.s("show-soon") };
        view! {
            <section class="page night">
                {self.line()}
                <h1>{self.state.show.clone()}</h1>
                <p class="lead">{lead}</p>
                <ol class="given plain" aria-label=t.s("show-tonight")>{list}</ol>
            </section>
            <section class="page sunny" aria-label=t.s("show-follow-along")>
                <h2>{t.s("show-follow-along")}</h2>
                {ui::qr_code(&address, label)}
                <p class="code whole">{without_scheme(&address).to_owned()}</p>
                <p class="turnout">{t.s("show-follow-along-text")} {self.follow(None)}</p>
            </section>
        }
    }

    pub(super) fn category(&self) -> impl IntoView + use<> {
        view! {
            <section class="page night giant">
                {self.line()}
                <div><h1>{self.category_name()}</h1> <p class="lead">{self.question()} {self.follow(None)}</p></div>
            </section>
        }
    }

    pub(super) fn nominees(&self) -> impl IntoView + use<> {
        view! {
            <section class="page night">
                {self.line()}
                <div>
                    <p class="cat">{self.t.s("show-nominees")}</p>
                    <h1>{self.category_name()}</h1>
                </div>
                {self.finalists("finalists wide plain")}
                {self.follow(None)}
            </section>
        }
    }

    fn left_page(&self) -> impl IntoView + use<> {
        view! {
            <section class="page night">
                {self.line()}
                <h1>{self.category_name()}</h1>
                <p class="lead">{self.question()}</p>
                {self.finalists("finalists plain")}
            </section>
        }
    }

    pub(super) fn vote(&self) -> impl IntoView + use<> {
        let panel = match &self.state.poll {
            Some(poll) if poll.phase != PollPhase::Closed => self.vote_panel(poll).into_any(),
            _ => self.closed_panel().into_any(),
        };
        view! {
            {self.left_page()}
            {panel}
        }
    }

    pub(super) fn closed(&self) -> impl IntoView + use<> {
        view! {
            {self.left_page()}
            {self.closed_panel()}
        }
    }

    fn closed_panel(&self) -> impl IntoView + use<> {
        let t = self.t;
        let turnout = self.state.poll.as_ref().map(|poll| poll.turnout);
        view! {
            <section class="page sunny" aria-label=t.s("show-counting")>
                <h2>{t.s("show-counting")}</h2>
                <p class="received">{self.follow(turnout)}</p>
                <p class="turnout">{t.s("show-result-next")}</p>
            </section>
        }
    }

    pub(super) fn suspense(&self) -> impl IntoView + use<> {
        view! {
            <section class="page night giant held">
                {self.line()}
                <div>
                    <p class="cat">{self.category_name()}</p>
                    <h1>{self.t.s("show-winner-is")}</h1>
                </div>
                {self.finalists("finalists row-of plain")}
                {self.follow(None)}
            </section>
        }
    }

    /// The winner; a rehearsal shows where the name will stand.
    pub(super) fn reveal(&self) -> impl IntoView + use<> {
        match self.evening.revealed() {
            Some(award) => self.winner(award).into_any(),
            None => view! {
                <section class="page sunny giant">
                    {self.line()}
                    <div>
                        <p class="cat">{self.category_name()}</p>
                        <h1>{self.t.s("show-rehearsed-winner")}</h1>
                    </div>
                    <p class="lead">{self.t.s("show-rehearsed-winner-text")} {self.follow(None)}</p>
                </section>
            }
            .into_any(),
        }
    }

    fn winner(&self, award: &Award) -> impl IntoView + use<> {
        let t = self.t;
        let cover = award.winners().next().map(|it| {
            let src = urls::finalist_cover(it.id);
            view! { <div class="page cover-page"><img src=src alt="" width="800" height="1000"/></div> }
        });
        let lang = match &self.state.winners[..] {
            [winner] => self.language_of(&winner.nominee),
            _ => None,
        };
        let rule = awards::weights(t, award.rule(), award.nominees.len());
        let figures = award.rule().asks_audience().then(|| {
            let address = format!("{}{}", without_scheme(&self.base), urls::ballot(award.poll.code.as_str()));
            let ballots = t.a("awards-ballots", [("n", award.verdict.ballots().into())]);
            format!("{ballots} {rule} {}", t.a("show-all-figures", [("address", address.into())]))
        });
        let note = figures.unwrap_or(rule);
        let libraries = self.libraries();
        view! {
            {cover}
            <section class="page sunny">
                {self.line()}
                <p class="cat">{self.category_name()}</p>
                <h1 lang=lang>{awards::winner_names(t, award)}</h1>
                <p class="lead">{libraries}</p>
                {awards::points_table(t, award)}
                <p class="note">{note} {self.follow(None)}</p>
            </section>
            <img class="fall" src=assets::url("leaf-fall.svg") alt="" width="1920" height="1080"/>
        }
    }

    fn libraries(&self) -> impl IntoView + use<> {
        self.state
            .winners
            .iter()
            .enumerate()
            .map(|(place, winner)| {
                let it = &winner.nominee;
                let between = if place > 0 { " · " } else { "" };
                let lang = self.language_of(it);
                view! { {between} <span lang=lang>{it.library.clone()}</span> }
            })
            .collect_view()
    }

    /// A break: who has won so far; and the vote, where one is open meanwhile.
    pub(super) fn interlude(&self) -> impl IntoView + use<> {
        let t = self.t;
        let open = self.state.poll.as_ref().filter(|poll| poll.phase != PollPhase::Closed);
        let panel = open.map(|poll| self.vote_panel(poll));
        let lead = if open.is_some() { self.category_name() } else { t.s("show-interlude-text") };
        let alone = panel.is_none().then(|| self.follow(None));
        view! {
            <section class="page night">
                {self.line()}
                <div><h1>{t.s("show-interlude")}</h1> <p class="lead">{lead} {alone}</p></div>
                {self.tonight()}
            </section>
            {panel}
        }
    }

    pub(super) fn finale(&self) -> impl IntoView + use<> {
        view! {
            <section class="page sunny">
                {self.line()}
                <h1>{self.t.s("show-winners-tonight")}</h1>
                {self.tonight()}
                <p class="note">{self.t.s("show-thanks")} {self.follow(None)}</p>
            </section>
            <img class="fall" src=assets::url("leaf-fall.svg") alt="" width="1920" height="1080"/>
        }
    }

    /// What has been revealed this evening.
    fn tonight(&self) -> impl IntoView + use<> {
        let items = self
            .state
            .tonight
            .iter()
            .map(|award| {
                let winners = award
                    .winners
                    .iter()
                    .map(|it| {
                        let lang = self.language_of(it);
                        view! {
                            <span class="who" lang=lang><b>{it.title.clone()}</b> " " <span>{it.library.clone()}</span></span>
                        }
                    })
                    .collect_view();
                view! { <li><span class="what">{award.category.clone()}</span> {winners}</li> }
            })
            .collect_view();
        (!self.state.tonight.is_empty()).then(|| view! { <ol class="given plain">{items}</ol> })
    }
}
