//! The words of the interface: Fluent files in `content/messages`, one folder a language.

use domain::language::Language;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use rust_embed::RustEmbed;
use std::{collections::BTreeSet, sync::LazyLock};
use unic_langid::LanguageIdentifier;

#[derive(RustEmbed)]
#[folder = "../../content/messages"]
#[include = "*.ftl"]
struct Files;

/// In the order of [`Language::ALL`].
static BUNDLES: LazyLock<[FluentBundle<FluentResource>; Language::ALL.len()]> =
    LazyLock::new(|| Language::ALL.map(load));

fn bundle(language: Language) -> &'static FluentBundle<FluentResource> {
    let [en, da, nb, sv] = &*BUNDLES;
    match language {
        Language::En => en,
        Language::Da => da,
        Language::Nb => nb,
        Language::Sv => sv,
    }
}

fn load(language: Language) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = language.tag().parse().expect("our own tags are well-formed");
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // The marks that isolate inserted text from its surroundings matter between writing directions only.
    bundle.set_use_isolating(false);
    for path in Files::iter().filter(|path| path.starts_with(&format!("{language}/"))) {
        let file = Files::get(&path).expect("listed a moment ago");
        let text = String::from_utf8_lossy(&file.data).into_owned();
        let resource = match FluentResource::try_new(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                tracing::error!(%path, ?errors, "messages with mistakes");
                resource
            }
        };
        if let Err(errors) = bundle.add_resource(resource) {
            tracing::error!(%path, ?errors, "messages given twice");
        }
    }
    bundle
}

/// A voice in one language. `t.s("key")` says a sentence, `t.a("key", [("n", 3.into())])` one with figures in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tr {
    pub language: Language,
}

impl Tr {
    pub fn new(language: Language) -> Self {
        Self { language }
    }

    pub fn s(self, key: &str) -> String {
        self.format(key, None)
    }

    pub fn a<'a, const N: usize>(self, key: &str, args: [(&'a str, FluentValue<'a>); N]) -> String {
        let mut fluent = FluentArgs::with_capacity(N);
        for (name, value) in args {
            fluent.set(name, value);
        }
        self.format(key, Some(&fluent))
    }

    /// The sentence for one of several names, such as `goal-` and `crisis`.
    pub fn of(self, prefix: &str, name: &str) -> String {
        self.format(&format!("{prefix}{name}"), None)
    }

    /// The same where only some of the names have a sentence.
    pub fn maybe_of(self, prefix: &str, name: &str) -> Option<String> {
        let bundle = bundle(self.language);
        let key = format!("{prefix}{name}");
        bundle.has_message(&key).then(|| self.format(&key, None))
    }

    fn format(self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let bundle = bundle(self.language);
        let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
            tracing::error!(key, language = %self.language, "message missing");
            return format!("⟦{key}⟧");
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, args, &mut errors);
        if !errors.is_empty() {
            tracing::error!(key, language = %self.language, ?errors, "message with a gap");
        }
        text.into_owned()
    }
}

/// Keys that one language has and another lacks, as `language: key`; for the test that keeps them complete.
pub fn missing_keys() -> Vec<String> {
    let keys = |language: Language| -> BTreeSet<String> {
        Files::iter()
            .filter(|path| path.starts_with(&format!("{language}/")))
            .filter_map(|path| Files::get(&path))
            .flat_map(|file| {
                let text = String::from_utf8_lossy(&file.data).into_owned();
                text.lines()
                    .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
                    .filter_map(|line| Some(line.split_once('=')?.0.trim().to_owned()))
                    .collect::<Vec<_>>()
            })
            .collect()
    };
    let all: BTreeSet<String> = Language::ALL.into_iter().flat_map(keys).collect();
    Language::ALL
        .into_iter()
        .flat_map(|language| {
            let have = keys(language);
            all.iter()
                .filter(|key| !have.contains(*key))
                .map(|key| format!("{language}: {key}"))
                .collect::<Vec<_>>()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{fs, path::Path};

    #[test]
    fn every_message_exists_in_every_language() {
        assert_eq!(missing_keys(), Vec::<String>::new());
    }

    #[test]
    fn every_key_the_code_asks_for_exists() {
        let mut asked = Vec::new();
        collect_keys(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut asked);
        let missing: Vec<&String> =
            asked.iter().filter(|key| !bundle(Language::En).has_message(key)).collect();

        assert!(asked.len() > 20, "the search for keys finds hardly any: {asked:?}");
        assert_eq!(missing, Vec::<&String>::new());
    }

    /// Collects what stands in `t.s("…")` and `t.a("…"`.
    fn collect_keys(folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect_keys(&path, found);
            } else if path.extension().is_some_and(|ext| ext == "rs") && !path.ends_with("messages.rs") {
                let text: String = fs::read_to_string(&path).unwrap().split_whitespace().collect();
                for call in ["t.s(\"", "t.a(\""] {
                    found.extend(
                        text.split(call).skip(1).filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())),
                    );
                }
            }
        }
    }
}
