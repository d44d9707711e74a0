//! What search engines look for: the list of pages with their languages (sitemaps.org), and where it is.

use super::{Asked, record::SITE_NAME, reply::Reply, time, urls as own, xml::Xml};
use crate::{
    error::{PageError, PageResult},
    urls,
};
use axum::extract::Path;
use domain::{ids::NominationId, language::Language, time::Timestamp};
use store::{awards::AwardAddresses, concepts::SharedAddress, gallery::GalleryAddresses};

/// Pages of concepts and nominations in one file: far below the 50,000 addresses a file may hold.
const PART: usize = 2_000;
const XML: &str = "application/xml; charset=utf-8";
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
/// Pages that are there whatever is published, without their language.
const ABOUT: [&str; 7] = ["opslag", "judging", "counting", "results", "webhooks", "privacy", "accessibility"];

/// Everything in one file, or the list of files. Nothing is said of when it changed: what leaves it leaves no date.
pub async fn all(asked: Asked) -> PageResult {
    let listed = listed(&asked).await?;
    let file = if listed.len() <= PART {
        pages(asked.base(), &listed, true)
    } else {
        index(asked.base(), listed.len().div_ceil(PART))
    };
    Ok(Reply::new(XML, file).answer(&asked.headers))
}

/// One of the files a large list is divided into.
pub async fn part(asked: Asked, Path(file): Path<String>) -> PageResult {
    let number = file.strip_suffix(".xml").and_then(|number| number.parse::<usize>().ok());
    let listed = listed(&asked).await?;
    let index = number.filter(|number| own::sitemap_part(*number).ends_with(&format!("/{file}")));
    let index = index.and_then(|number| number.checked_sub(1)).ok_or(PageError::NotFound)?;
    let part = listed.chunks(PART).nth(index).ok_or(PageError::NotFound)?;
    Ok(Reply::new(XML, pages(asked.base(), part, index == 0)).answer(&asked.headers))
}

/// A page that is there because something was published.
enum Listed {
    Concept(SharedAddress),
    /// The address of a season whose gallery is open.
    Gallery(String),
    Nomination(String, NominationId),
    /// The address of a season with revealed awards.
    Awards(String),
    /// Addresses of a season and of a category whose award has been revealed.
    Award(String, String),
}

/// Concepts, then galleries with what is in them, then awards.
async fn listed(asked: &Asked) -> Result<Vec<Listed>, PageError> {
    let concepts = asked.store().list_shared_addresses().await?;
    let galleries = asked.store().list_gallery_addresses(asked.site.backend.now()).await?;
    let galleries =
        galleries.into_iter().filter(|gallery| !gallery.nominations.is_empty()).flat_map(|gallery| {
            let GalleryAddresses { season, nominations } = gallery;
            let first = Listed::Gallery(season.clone());
            std::iter::once(first)
                .chain(nominations.into_iter().map(move |id| Listed::Nomination(season.clone(), id)))
        });
    let awards = asked.store().list_award_addresses().await?;
    let awards = awards.into_iter().flat_map(|AwardAddresses { season, categories }| {
        let first = Listed::Awards(season.clone());
        std::iter::once(first)
            .chain(categories.into_iter().map(move |category| Listed::Award(season.clone(), category)))
    });
    Ok(concepts.into_iter().map(Listed::Concept).chain(galleries).chain(awards).collect())
}

/// Everything may be read by anybody; what is not for search engines says so itself.
pub async fn robots(asked: Asked) -> PageResult {
    // whole books take a while to set, and hold nothing that is not on the pages
    let text = format!(
        "# {SITE_NAME}\nUser-agent: *\nAllow: /\nDisallow: /*/catalogue/booklet.\n\nSitemap: {}{}\n",
        asked.base(),
        own::SITEMAP
    );
    Ok(Reply::new("text/plain; charset=utf-8", text).answer(&asked.headers))
}

fn index(base: &str, parts: usize) -> Vec<u8> {
    let mut xml = Xml::document();
    xml.within("sitemapindex", &[("xmlns", NAMESPACE)], |xml| {
        for number in 1..=parts {
            xml.within("sitemap", &[], |xml| {
                xml.text("loc", &[], &format!("{base}{}", own::sitemap_part(number)));
            });
        }
    });
    xml.finish()
}

fn pages(base: &str, listed: &[Listed], with_fixed: bool) -> Vec<u8> {
    let mut xml = Xml::document();
    let root = [("xmlns", NAMESPACE), ("xmlns:xhtml", "http://www.w3.org/1999/xhtml")];
    xml.within("urlset", &root, |xml| {
        if with_fixed {
            for path in fixed() {
                page(xml, base, &Language::ALL, path, None);
            }
            for name in ABOUT {
                page(xml, base, &Language::ALL, |language| urls::about(language, name), None);
            }
        }
        for one in listed {
            match one {
                Listed::Concept(address) => {
                    let languages: Vec<Language> = address.languages.iter().copied().collect();
                    let path = |language| urls::concept(language, &address.slug);
                    page(xml, base, &languages, path, Some(address.changed_at));
                }
                Listed::Gallery(season) => {
                    page(xml, base, &Language::ALL, |language| urls::gallery(language, season), None);
                }
                Listed::Awards(season) => {
                    page(xml, base, &Language::ALL, |language| urls::awards(language, season), None);
                    let path = |language| urls::award_integrity(language, season);
                    page(xml, base, &Language::ALL, path, None);
                }
                Listed::Award(season, category) => {
                    let path = |language| urls::award(language, season, category);
                    page(xml, base, &Language::ALL, path, None);
                }
                Listed::Nomination(season, id) => {
                    let path = |language| urls::gallery_nomination(language, season, *id);
                    page(xml, base, &Language::ALL, path, None);
                }
            }
        }
    });
    xml.finish()
}

fn fixed() -> [fn(Language) -> String; 5] {
    [urls::home, urls::catalogue, urls::hall_of_fame, urls::libraries, own::share]
}

/// A page in each of its languages; each names all of them.
fn page(
    xml: &mut Xml,
    base: &str,
    languages: &[Language],
    path: impl Fn(Language) -> String,
    changed: Option<Timestamp>,
) {
    let address = |language| format!("{base}{}", path(language));
    for language in languages {
        xml.within("url", &[], |xml| {
            xml.text("loc", &[], &address(*language));
            if let Some(changed) = changed {
                xml.text("lastmod", &[], &time::seconds(changed));
            }
            for other in languages {
                xml.empty(
                    "xhtml:link",
                    &[("rel", "alternate"), ("hreflang", other.tag()), ("href", &address(*other))],
                );
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_listed_in_the_languages_it_is_written_in() {
        let address = SharedAddress {
            slug: "en-and".to_owned(),
            languages: [Language::Da].into(),
            changed_at: Timestamp(1_800_000_000_000),
        };
        let text = String::from_utf8(pages("https://a.example", &[Listed::Concept(address)], false)).unwrap();

        assert!(text.contains(
            "<url><loc>https://a.example/da/concepts/en-and</loc><lastmod>2027-01-15T08:00:00Z</lastmod>\
             <xhtml:link rel=\"alternate\" hreflang=\"da\" href=\"https://a.example/da/concepts/en-and\"/></url>"
        ));
        assert_eq!(text.matches("<loc>").count(), 1);
    }

    #[test]
    fn a_large_list_is_a_list_of_files() {
        let text = String::from_utf8(index("https://a.example", 3)).unwrap();
        assert_eq!(text.matches("<loc>").count(), 3);
        assert!(text.contains("<loc>https://a.example/sitemaps/3.xml</loc>"));
    }
}
