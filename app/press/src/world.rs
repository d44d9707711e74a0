//! All that the typesetter can see: our templates, our fonts and the files of one job. There is no disk behind it, no
//! network and no clock.

use crate::fonts::FONTS;
use std::{
    collections::{BTreeMap, HashMap},
    sync::LazyLock,
};
use typst::{
    Library, LibraryExt, World, WorldExt,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{DiagSpan, FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

/// Ours, by name.
const TEMPLATES: [(&str, &str); 6] = [
    ("main.typ", include_str!("template/main.typ")),
    ("parts.typ", include_str!("template/parts.typ")),
    ("card.typ", include_str!("template/card.typ")),
    ("poster.typ", include_str!("template/poster.typ")),
    ("booklet.typ", include_str!("template/booklet.typ")),
    ("certificate.typ", include_str!("template/certificate.typ")),
];

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// One job.
pub struct Desk {
    main: FileId,
    sources: HashMap<FileId, Source>,
    files: BTreeMap<String, Bytes>,
}

impl Desk {
    /// Lays out `files`, which the templates find under their names.
    pub fn new(files: BTreeMap<String, Bytes>) -> Option<Self> {
        let id = |name: &str| {
            let path = VirtualPath::new(name).ok()?;
            Some(RootedPath::new(VirtualRoot::Project, path).intern())
        };
        let mut sources = HashMap::new();
        for (name, text) in TEMPLATES {
            let id = id(name)?;
            sources.insert(id, Source::new(id, text.to_owned()));
        }
        Some(Self { main: id("main.typ")?, sources, files })
    }

    /// The line of a template where something went wrong, for the log.
    pub fn place(&self, span: DiagSpan) -> String {
        let found = span.id().and_then(|id| {
            let line = self.sources.get(&id)?.lines().byte_to_line(self.range(span)?.start)?;
            Some(format!("{}:{}", id.get().vpath().get_without_slash(), line + 1))
        });
        found.unwrap_or_default()
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.get();
        let name = path.vpath().get_without_slash();
        let found = matches!(path.root(), VirtualRoot::Project).then(|| self.files.get(name)).flatten();
        found.cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
