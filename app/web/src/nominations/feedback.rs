//! What the jury tells whoever wrote a nomination: what was strong, what to do next, and how the category did. Nobody who
//! scored is named.

use crate::{error::PageResult, visit::Visit};
use leptos::prelude::*;
use store::nominations::Nomination;

/// Nothing before the mails about it were released.
pub async fn section(visit: &Visit, found: &Nomination) -> PageResult<Option<AnyView>> {
    let Some(feedback) = visit.store().find_released_feedback(found.id).await? else { return Ok(None) };
    let (t, l) = (visit.t, visit.language);
    let criteria = match found.text.category {
        Some(category) => visit.store().list_criteria(category).await?,
        None => Vec::new(),
    };
    let averages: Vec<_> = criteria
        .iter()
        .filter_map(|criterion| {
            let (_, score) = feedback.averages.iter().find(|(id, _)| *id == criterion.id)?;
            let title = criterion.title.get(l).to_owned();
            Some(view! { <div><dt>{title}</dt><dd class="num">{score.in_language(l)}</dd></div> })
        })
        .collect();
    let averages = (!averages.is_empty()).then(|| {
        view! {
            <h3>{t.s("feedback-averages")}</h3>
            <p class="small soft">{t.s("feedback-averages-text")}</p>
            <dl class="facts">{averages}</dl>
        }
    });
    Ok(Some(
        view! {
            <section class="panel flow" aria-labelledby="feedback">
                <h2 class="mid" id="feedback">{t.s("feedback-read-title")}</h2>
                <h3>{t.s("feedback-strength")}</h3>
                <p class="book lines">{feedback.strength}</p>
                <h3>{t.s("feedback-next")}</h3>
                <p class="book lines">{feedback.next_step}</p>
                {averages}
            </section>
        }
        .into_any(),
    ))
}
