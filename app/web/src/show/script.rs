//! The host's script, to be printed: the evening line by line, with a mark where an envelope is opened. What is in the
//! envelopes is not known here.

use super::{evening::Evening, operate, words};
use crate::{
    assets::Sheet, error::PageResult, messages::Tr, page::Head, ui, urls, visit::Visit, voting::Spoken,
};
use axum::extract::{Path, Query};
use domain::show::frame::{ScriptLine, host_script};
use leptos::prelude::*;

pub async fn page(mut visit: Visit, Path(slug): Path<String>, Query(spoken): Query<Spoken>) -> PageResult {
    spoken.set(&mut visit);
    // the season first: another one's show is nobody's to drive
    operate::load(&visit, &slug).await?;
    let evening = Evening::load_whole(&visit, &slug).await?;
    let t = visit.t;
    let script = host_script(&evening.snapshot(), evening.stand.starts_at);
    let head = Head {
        title: t.a("script-title", [("show", script.show.clone().into())]),
        sheets: &[Sheet::Work],
        bare: true,
        ..Head::default()
    };
    Ok(visit.page(head, move || {
        let fault = evening.fault.map(|fault| {
            let fault = words::fault(t, fault, &evening.categories);
            ui::notice("bad", t.a("show-sheet-unfinished", [("fault", fault.into())]))
        });
        let rehearsal = script.rehearsal.then(|| ui::notice("warn", t.s("show-rehearsal-text")));
        let lines = script.lines.iter().map(|line| script_line(t, line, &evening)).collect_view();
        let begins = t.moment(evening.stand.starts_at, &evening.zone);
        let length = words::long_span(t, evening.sheet.length());
        view! {
            <article class="wrap band-s flow script">
                <p class="screen row">
                    <a href=spoken.keep(urls::operate(&slug))>{t.s("script-back")}</a> <span class="soft">{t.s("script-print")}</span>
                </p>
                <h1>{script.show.clone()}</h1>
                <p class="lead">{t.a("script-about", [("begins", begins.into()), ("length", length.into())])}</p>
                <p>{t.s("script-sealed")}</p>
                {fault}
                {rehearsal}
                <ol class="plain script-lines">{lines}</ol>
            </article>
        }
    }))
}

fn script_line(t: Tr, line: &ScriptLine, evening: &Evening) -> impl IntoView + use<> {
    let heading = match &line.category {
        Some(category) => format!("{}: {}", words::kind(t, line.cue), category.name),
        None => words::kind(t, line.cue),
    };
    let question = line.category.as_ref().filter(|_| line.cue == "category").map(|category| {
        view! { <p class="lead">{category.question.clone()}</p> }
    });
    let nominees = line
        .nominees
        .iter()
        .map(|it| view! { <li><b>{it.title.clone()}</b> ", " {it.library.clone()}</li> })
        .collect_view();
    let nominees = (!line.nominees.is_empty()).then(|| view! { <ul>{nominees}</ul> });
    let envelope =
        line.envelope.then(|| view! { <p class="notice"><strong>{t.s("script-envelope")}</strong></p> });
    let note = line.host_note.clone();
    let note = (!note.is_empty()).then(|| view! { <p class="host-note">{note}</p> });
    view! {
        <li class="flow tight">
            <h2 class="mid"><span class="num">{t.clock(line.begins, &evening.zone)}</span> " " {heading}</h2>
            {question}
            {nominees}
            {envelope}
            {note}
        </li>
    }
}
