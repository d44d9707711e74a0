//! Ready-made rubrics, as they stand in `content/rubrics.json`.

use domain::language::Localised;
use serde::Deserialize;
use std::sync::LazyLock;
use store::seasons::NewCriterion;

#[derive(Clone, Debug, Deserialize)]
pub struct Template {
    pub slug: String,
    pub name: Localised,
    pub criteria: Vec<NewCriterion>,
}

/// A file that cannot be read leaves no template; a test reads it.
pub fn all() -> &'static [Template] {
    static ALL: LazyLock<Vec<Template>> = LazyLock::new(|| {
        serde_json::from_str(include_str!("../../../../../content/rubrics.json")).unwrap_or_default()
    });
    &ALL
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::language::Language;

    #[test]
    fn every_template_weighs_a_hundred_and_speaks_every_language() {
        assert!(all().len() >= 2);
        for template in all() {
            let total: u32 = template.criteria.iter().map(|it| u32::from(it.weight_percent)).sum();
            assert_eq!(total, 100, "{}", template.slug);
            for language in Language::ALL {
                assert!(!template.name.exactly(language).is_empty());
                for criterion in &template.criteria {
                    let texts = [&criterion.title, &criterion.question];
                    for text in texts.into_iter().chain(&criterion.anchors).chain(&criterion.examples) {
                        assert!(!text.exactly(language).is_empty(), "{} {language}", template.slug);
                    }
                }
            }
        }
    }
}
