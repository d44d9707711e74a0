//! Concepts that belong together, each with the reason.

use super::{card::number, stock::Stock};
use crate::{messages::Tr, urls};
use domain::concepts::{Related, related};
use leptos::prelude::*;

/// Related concepts on a page.
const MOST: usize = 4;

/// What has something in common with the concept at `slug`; nothing where nothing has, or it is not in the catalogue.
pub fn list(t: Tr, stock: &Stock, slug: &str) -> Option<impl IntoView + use<>> {
    let found = related(stock.shelf.cards(), stock.find(slug)?, MOST);
    let lines = found
        .iter()
        .map(|it| {
            let concept = &stock.concepts[it.at];
            let lang = (concept.language != t.language).then(|| concept.language.tag());
            view! {
                <li>
                    <span class="soft">{number(concept.number)}</span>
                    " "
                    <a href=urls::concept(t.language, &concept.slug) lang=lang>{concept.title.clone()}</a>
                    <br/>
                    <span class="small soft">{reason(t, it)}</span>
                </li>
            }
        })
        .collect_view();
    (!found.is_empty()).then(|| {
        view! {
            // on paper there is nowhere to go
            <section class="flow screen" aria-labelledby="related">
                <h2 id="related">{t.s("concepts-related")}</h2>
                <ul class="flow tight">{lines}</ul>
            </section>
        }
    })
}

/// What they share, most telling first.
fn reason(t: Tr, it: &Related) -> String {
    let names = |prefix: &str, words: Vec<&str>| -> String {
        words.into_iter().map(|word| t.of(prefix, word)).collect::<Vec<_>>().join(", ")
    };
    let goal =
        it.goal.map(|goal| t.a("related-goal", [("goal", t.of("concepts-goal-", goal.as_str()).into())]));
    let groups = (!it.target_groups.is_empty()).then(|| {
        let groups = names("concepts-target-", it.target_groups.iter().map(|group| group.as_str()).collect());
        t.a("related-groups", [("groups", groups.into())])
    });
    let channels = (!it.channels.is_empty()).then(|| {
        let channels =
            names("concepts-channel-", it.channels.iter().map(|channel| channel.as_str()).collect());
        t.a("related-channels", [("channels", channels.into())])
    });
    [goal, groups, channels].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
