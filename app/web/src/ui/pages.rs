//! Links to the pages of a long list.

use leptos::prelude::*;

/// How the links are labelled for those who hear the page.
pub struct PagesWords {
    /// Of the whole list of links.
    pub label: String,
    /// Said before each number.
    pub page: String,
}

/// Links to the first, the last and the pages around `current` (from 0); nothing where one page holds everything.
pub fn pages(
    words: PagesWords,
    current: usize,
    count: usize,
    href: impl Fn(usize) -> String,
) -> Option<impl IntoView> {
    (count > 1).then(|| {
        let entries = shown(current, count)
            .into_iter()
            .map(|entry| match entry {
                None => view! { <li><span aria-hidden="true">"…"</span></li> }.into_any(),
                Some(page) => {
                    let current = (page == current).then_some("page");
                    view! {
                        <li>
                            <a href=href(page) aria-current=current>
                                <span class="vh">{words.page.clone()} " "</span>
                                {page + 1}
                            </a>
                        </li>
                    }
                    .into_any()
                }
            })
            .collect_view();
        view! {
            <nav aria-label=words.label.clone()>
                <ul class="pages plain">{entries}</ul>
            </nav>
        }
    })
}

/// Page numbers to show, `None` for a gap.
fn shown(current: usize, count: usize) -> Vec<Option<usize>> {
    let mut entries = Vec::new();
    let mut before = None;
    for page in 0..count {
        if page != 0 && page + 1 != count && page.abs_diff(current) > 1 {
            continue;
        }
        if before.is_some_and(|before: usize| before + 1 < page) {
            entries.push(None);
        }
        entries.push(Some(page));
        before = Some(page);
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_list_shows_both_ends_and_where_you_are() {
        assert_eq!(shown(0, 3), [Some(0), Some(1), Some(2)]);
        assert_eq!(shown(5, 12), [Some(0), None, Some(4), Some(5), Some(6), None, Some(11)]);
        assert_eq!(shown(0, 1), [Some(0)]);
    }
}
