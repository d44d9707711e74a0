//! The big screen: the name of the show, the vote, the count, the winner.

use super::evening::{Act, Evening};
use crate::{
    assets::{self, Sheet},
    awards,
    error::PageResult,
    messages::Tr,
    page::Head,
    ui, urls,
    visit::Visit,
    voting::{Spoken, follow},
};
use axum::extract::{Path, Query};
use domain::show::Moment;
use leptos::prelude::*;
use store::{awards::Award, voting::Nominee};

/// Beyond these many characters a title is set smaller; a finalist's likewise.
const TITLE_MAX: usize = 16;
const FINALIST_MAX: usize = 24;
const FINALISTS_MAX: usize = 4;

pub async fn page(mut visit: Visit, Path(slug): Path<String>, Query(spoken): Query<Spoken>) -> PageResult {
    spoken.set(&mut visit);
    let evening = Evening::load(&visit, &slug).await?;
    let t = visit.t;
    let base = visit.site.base_url.clone();
    let (main_class, refresh) = match evening.revealed() {
        // a reveal is not opened again every few seconds
        Some(_) => ("reveal", 30),
        None => ("open", 5),
    };
    let head = Head {
        title: t.a("show-stage-title", [("show", evening.show.name.clone().into())]),
        sheets: &[Sheet::Show],
        islands: true,
        bare: true,
        no_strip: true,
        class: if is_dense(t, &evening) { "stage dense" } else { "stage" },
        main_class,
        refresh_without_scripts: Some(refresh),
        ..Head::default()
    };
    Ok(visit.page(head, move || match (evening.record.moment, &evening.act, evening.revealed()) {
        (Moment::Revealed { .. }, Some(act), Some(award)) => {
            revealed(t, &evening, act, award, &base).into_any()
        }
        (Moment::Voting { .. }, Some(act), _) => voting(t, &evening, act, &base).into_any(),
        (Moment::Counting { .. }, Some(act), _) => counting(t, &evening, act).into_any(),
        _ => waiting(t, &evening).into_any(),
    }))
}

fn is_dense(t: Tr, evening: &Evening) -> bool {
    let long = |text: &str, max| text.chars().count() > max;
    match (evening.revealed(), &evening.act) {
        (Some(award), _) => {
            long(&awards::winner_names(t, award), TITLE_MAX) || award.nominees.len() > FINALISTS_MAX
        }
        (None, Some(act)) => {
            long(act.category.name.get(t.language), TITLE_MAX)
                || act.options.len() > FINALISTS_MAX
                || act.options.iter().any(|it| long(&it.title, FINALIST_MAX))
        }
        (None, None) => long(&evening.show.name, TITLE_MAX) || evening.categories.len() > FINALISTS_MAX,
    }
}

/// The mark with the name of the show or of the site; and that it is a demo, because the strip is not shown here.
fn line(t: Tr, evening: &Evening, brand: String) -> impl IntoView + use<> {
    let demo = evening.demo.then(|| view! { <span class="tag">{t.s("show-demo")}</span> });
    view! {
        <p class="line">
            <span class="brand">{ui::mark()} {brand}</span>
            {demo}
        </p>
    }
}

fn waiting(t: Tr, evening: &Evening) -> impl IntoView + use<> {
    let next = evening.next().map(|category| {
        let sentence = t.a("show-next", [("category", category.name.get(t.language).into())]);
        view! { <p class="lead">{sentence}</p> }
    });
    let list = evening
        .categories
        .iter()
        .map(|category| {
            let winner = evening
                .award_of(category)
                .map(|award| view! { <br/><span class="soft">{awards::winner_names(t, award)}</span> });
            view! { <li><b>{category.name.get(t.language).to_owned()}</b> {winner}</li> }
        })
        .collect_view();
    view! {
        <section class="page night">
            {line(t, evening, t.s("site-name"))}
            <h1>{evening.show.name.clone()}</h1>
            {next.unwrap_or_else(|| view! { <p class="lead">{t.s("show-all-revealed")}</p> })}
        </section>
        <section class="page sunny">
            <h2>{t.s("show-tonight")}</h2>
            <ol class="cat plain">{list}</ol>
            {follow(t, &evening.show.slug, evening.record.number, None)}
        </section>
    }
}

fn finalists(options: &[Nominee]) -> impl IntoView + use<> {
    let items = options
        .iter()
        .map(|it| {
            let lang = it.language.tag();
            view! {
                <li>
                    <span class="cover"><img src=urls::finalist_cover(it.id) alt="" width="160" height="200"/></span>
                    <span>
                        <b lang=lang>{it.title.clone()}</b>
                        <br/>
                        <span class="soft" lang=lang>{it.library.clone()}</span>
                    </span>
                </li>
            }
        })
        .collect_view();
    view! { <ol class="finalists plain">{items}</ol> }
}

fn left_page(t: Tr, evening: &Evening, act: &Act) -> impl IntoView + use<> {
    view! {
        <section class="page night">
            {line(t, evening, evening.show.name.clone())}
            <h1>{act.category.name.get(t.language).to_owned()}</h1>
            <p class="lead">{act.category.question.get(t.language).to_owned()}</p>
            {finalists(&act.options)}
        </section>
    }
}

fn voting(t: Tr, evening: &Evening, act: &Act, base: &str) -> impl IntoView + use<> {
    let code = act.poll.code.as_str().to_owned();
    let address = format!("{base}{}", urls::ballot(&code));
    let label = t.a("show-qr-label", [("address", without_scheme(&address).into())]);
    view! {
        {left_page(t, evening, act)}
        <section class="page sunny" aria-label=t.s("show-how-to-vote")>
            <h2>{t.s("show-vote-now")}</h2>
            {ui::qr_code(&address, label)}
            <p class="code">{without_scheme(base).to_owned()} {urls::ballot_door()} " " <b>{code}</b></p>
            <p class="turnout">
                {follow(t, &evening.show.slug, evening.record.number, Some(act.turnout))} " "
                {t.s("show-result-later")}
            </p>
        </section>
    }
}

fn counting(t: Tr, evening: &Evening, act: &Act) -> impl IntoView + use<> {
    view! {
        {left_page(t, evening, act)}
        <section class="page sunny" aria-label=t.s("show-counting")>
            <h2>{t.s("show-counting")}</h2>
            <p class="clock">{follow(t, &evening.show.slug, evening.record.number, Some(act.turnout))}</p>
            <p class="turnout">{t.s("show-result-next")}</p>
        </section>
    }
}

fn revealed(t: Tr, evening: &Evening, act: &Act, award: &Award, base: &str) -> impl IntoView + use<> {
    let cover = award.winners().next().map(|it| {
        view! {
            <div class="page cover-page"><img src=urls::finalist_cover(it.id) alt="" width="800" height="1000"/></div>
        }
    });
    let libraries = award
        .winners()
        .enumerate()
        .map(|(place, it)| {
            let between = if place > 0 { " · " } else { "" };
            view! { {between} <span lang=it.language.tag()>{it.library.clone()}</span> }
        })
        .collect_view();
    let lang = match &award.winners().collect::<Vec<_>>()[..] {
        [winner] => Some(winner.language.tag()),
        _ => None,
    };
    let address = format!("{}{}", without_scheme(base), urls::ballot(act.poll.code.as_str()));
    let ballots = t.a("awards-ballots", [("n", award.verdict.ballots().into())]);
    let rule = awards::weights(t, award.rule(), award.nominees.len());
    view! {
        {cover}
        <section class="page sunny">
            {line(t, evening, evening.show.name.clone())}
            <p class="cat">{act.category.name.get(t.language).to_owned()}</p>
            <h1 lang=lang>{awards::winner_names(t, award)}</h1>
            <p class="lead">{libraries}</p>
            {awards::points_table(t, award)}
            <p class="note">
                {ballots} " " {rule} " " {t.a("show-all-figures", [("address", address.into())])}
                {follow(t, &evening.show.slug, evening.record.number, None)}
            </p>
        </section>
        <img class="fall" src=assets::url("leaf-fall.svg") alt="" width="1920" height="1080"/>
    }
}

fn without_scheme(address: &str) -> &str {
    address.split_once("://").map_or(address, |(_, rest)| rest)
}
