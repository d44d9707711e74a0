//! What a nomination was sent as, each time, and what changed in between, word by word.

use crate::{messages::Tr, ui::changed_words};
use leptos::prelude::*;
use store::nominations::SentVersion;

/// Nothing while it was sent once only: there is nothing to compare.
pub fn view(t: Tr, zone: &str, versions: &[SentVersion]) -> Option<impl IntoView + use<>> {
    (versions.len() > 1).then(|| {
        let pairs = versions
            .windows(2)
            .rev()
            .map(|pair| {
                let [before, after] = pair else { return ().into_any() };
                let heading = t.a(
                    "version-sent",
                    [("n", after.version.into()), ("moment", t.moment(after.sent_at, zone).into())],
                );
                view! {
                    <details class="panel">
                        <summary>{heading}</summary>
                        {changes(t, before, after)}
                    </details>
                }
                .into_any()
            })
            .collect_view();
        view! {
            <section class="flow">
                <h2 class="mid">{t.s("version-title")}</h2>
                {pairs}
            </section>
        }
    })
}

/// Every answer that is not the same, with what was taken out and what was put in.
fn changes(t: Tr, before: &SentVersion, after: &SentVersion) -> AnyView {
    let rows: Vec<AnyView> = before
        .text
        .answers()
        .zip(after.text.answers())
        .filter(|((_, old), (_, new))| old != new)
        .map(|((question, old), (_, new))| {
            view! { <div><dt>{t.of("nominate-label-", question.as_str())}</dt><dd>{changed_words(old, new)}</dd></div> }.into_any()
        })
        .collect();
    let figures = (before.metrics != after.metrics).then(|| view! { <p>{t.s("version-metrics")}</p> });
    let links = (before.links != after.links).then(|| view! { <p>{t.s("version-links")}</p> });
    let quotes = (before.quotes != after.quotes).then(|| view! { <p>{t.s("version-quotes")}</p> });
    if rows.is_empty() && figures.is_none() && links.is_none() && quotes.is_none() {
        return view! { <p>{t.s("version-same")}</p> }.into_any();
    }
    view! { <dl class="facts long">{rows}</dl> {figures} {links} {quotes} }.into_any()
}
