//! What became of a text, word by word.

use leptos::prelude::*;
use similar::{ChangeTag, TextDiff};

/// The text with what was taken out and what was put in, marked as such.
pub fn changed_words(old: &str, new: &str) -> impl IntoView + use<> {
    let diff = TextDiff::from_unicode_words(old, new);
    diff.iter_all_changes()
        .map(|change| {
            let text = change.value().to_owned();
            match change.tag() {
                ChangeTag::Equal => text.into_any(),
                ChangeTag::Delete => view! { <del>{text}</del> }.into_any(),
                ChangeTag::Insert => view! { <ins>{text}</ins> }.into_any(),
            }
        })
        .collect_view()
}
