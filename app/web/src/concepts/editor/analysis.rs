//! What jurors and editors worked out about why the sources of a card work, beside the draft. A button takes a claim over
//! into its section; it sends the whole form, so that nothing typed is lost, and saves nothing by itself.

use crate::{
    concepts::analysis::{carried_by, counter_words, line_name},
    error::PageResult,
    jury::label,
    messages::Tr,
    urls,
    visit::Visit,
};
use domain::{
    concepts::{Analysis, Part, Section, add_to_section},
    ids::NominationId,
    language::Language,
};
use leptos::prelude::*;
use std::collections::BTreeMap;
use store::concepts::{AnalysisRecord, EditorSource};

/// The id of the form the buttons belong to.
pub const FORM: &str = "draft";

/// The records of a card's sources.
pub type Analyses = BTreeMap<NominationId, AnalysisRecord>;

pub async fn load(visit: &Visit, sources: &[EditorSource]) -> PageResult<Analyses> {
    let ids: Vec<NominationId> = sources.iter().map(|source| source.id).collect();
    Ok(visit.store().list_current_analyses(&ids).await?)
}

pub fn panel(t: Tr, sources: &[EditorSource], analyses: &Analyses) -> Option<impl IntoView + use<>> {
    let rows: Vec<AnyView> =
        sources.iter().map(|source| of_source(t, source, analyses.get(&source.id))).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="panel flow" id="why-it-works">
                <h2 class="mid">{t.s("analysis-title")}</h2>
                <p>{t.s("analysis-editor-text")}</p>
                {rows}
            </section>
        }
    })
}

fn of_source(t: Tr, source: &EditorSource, record: Option<&AnalysisRecord>) -> AnyView {
    let name = label(source.number);
    let link = |words: String| {
        view! { <a href=urls::analysis(t.language, source.id)>{words} <span class="vh">" " {name.clone()}</span></a> }
    };
    let Some(record) = record else {
        return view! { <h3>{name.clone()}</h3> <p>{t.s("analysis-none")} " " {link(t.s("analysis-write"))}</p> }
            .into_any();
    };
    let claims = record
        .analysis
        .claims
        .iter()
        .map(|claim| {
            let part = t.of("analysis-part-", claim.part.as_str());
            view! {
                <h4>{part.clone()}</h4>
                <p class="lines">{claim.text.clone()}</p>
                <p class="small soft">{carried_by(t, claim)}</p>
                {button(t, &name, source.id, claim.part.as_str(), claim.part.section(), &part)}
            }
        })
        .collect_view();
    let counters = record
        .analysis
        .counter_examples
        .iter()
        .zip(1..)
        .map(|(it, n)| {
            let words = t.a("analysis-counter-words", [("n", n.into())]);
            let what = format!("counter-{n}");
            view! {
                <h4>{words.clone()}</h4>
                <p class="lines">{counter_words(t, it)}</p>
                {button(t, &name, source.id, &what, Section::LeaveWhen, &words)}
            }
        })
        .collect_view();
    view! { <h3>{name.clone()}</h3> {claims} {counters} <p>{link(t.s("analysis-change"))}</p> }.into_any()
}

fn button(
    t: Tr,
    name: &str,
    id: NominationId,
    what: &str,
    into: Section,
    part: &str,
) -> impl IntoView + use<> {
    let words = t.a("analysis-take-over", [("section", into.heading(t.language).into())]);
    let aria = format!("{words}: {part}, {name}");
    view! {
        <p>
            <button class="btn second slim" type="submit" form=FORM name="do" value=format!("take/{id}/{what}") aria-label=aria>
                {words}
            </button>
        </p>
    }
}

/// The body of a card with a claim or counter-example added where it belongs, with its source; nothing where there is none
/// of that name.
pub fn taken_over(
    t: Tr,
    body: &str,
    language: Language,
    action: &str,
    sources: &[EditorSource],
    analyses: &Analyses,
) -> Option<String> {
    let (id, what) = action.strip_prefix("take/")?.split_once('/')?;
    let id: NominationId = id.parse().ok()?;
    let source = sources.iter().find(|source| source.id == id)?;
    let analysis: &Analysis = &analyses.get(&id)?.analysis;
    let name = label(source.number);
    let (section, text, told) = match what.strip_prefix("counter-") {
        Some(n) => {
            let at = n.parse::<usize>().ok()?.checked_sub(1)?;
            (Section::LeaveWhen, counter_words(t, analysis.counter_examples.get(at)?), name)
        }
        None => {
            let claim = analysis.claim(what.parse::<Part>().ok()?)?;
            let lines: Vec<String> = claim.evidence.iter().map(|line| line_name(t, *line)).collect();
            (claim.part.section(), claim.text.clone(), format!("{name}: {}", lines.join(", ")))
        }
    };
    let from = t.a("analysis-source", [("source", told.into())]);
    Some(add_to_section(body, language, section, &format!("{text} ({from})")))
}
