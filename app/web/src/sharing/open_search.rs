//! The catalogue's search in the search field of a browser (OpenSearch 1.1).

use super::{Asked, record::SITE_NAME, reply::Reply, urls as own, xml::Xml};
use crate::{
    error::{PageError, PageResult},
    messages::Tr,
    urls,
};
use axum::extract::Path;
use domain::language::Language;

pub async fn describe(asked: Asked, Path(language): Path<String>) -> PageResult {
    let language: Language = language.parse().map_err(|_| PageError::NotFound)?;
    let t = Tr::new(language);
    let base = asked.base();
    let mut xml = Xml::document();
    xml.within("OpenSearchDescription", &[("xmlns", "http://a9.com/-/spec/opensearch/1.1/")], |xml| {
        xml.text("ShortName", &[], SITE_NAME);
        xml.text("Description", &[], &t.s("concepts-search-label"));
        let search = format!("{base}{}?q={{searchTerms}}", urls::catalogue(language));
        xml.empty("Url", &[("type", "text/html"), ("template", &search)]);
        let itself = format!("{base}{}", own::open_search(language));
        let kind = "application/opensearchdescription+xml";
        xml.empty("Url", &[("type", kind), ("rel", "self"), ("template", &itself)]);
        xml.text("Language", &[], language.tag());
        xml.text("InputEncoding", &[], "UTF-8");
        xml.text("OutputEncoding", &[], "UTF-8");
    });
    Ok(Reply::new("application/opensearchdescription+xml; charset=utf-8", xml.finish())
        .answer(&asked.headers))
}
