//! The two families of the site, from the very files its pages load, unpacked once.

use std::sync::LazyLock;
use typst::{
    foundations::Bytes,
    text::{Font, FontBook, FontInfo},
    utils::LazyHash,
};

/// Each file with the name it is asked for: a family in two files is two families that follow each other.
const FILES: [(&str, &[u8]); 4] = [
    ("Schibsted", include_bytes!("../../../style/fonts/schibsted-grotesk-latin.woff2")),
    ("Schibsted Ext", include_bytes!("../../../style/fonts/schibsted-grotesk-latin-ext.woff2")),
    ("Literata", include_bytes!("../../../style/fonts/literata-latin.woff2")),
    ("Literata Ext", include_bytes!("../../../style/fonts/literata-latin-ext.woff2")),
];

/// What there is to print with.
pub struct Fonts {
    pub book: LazyHash<FontBook>,
    pub fonts: Vec<Font>,
}

pub static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let mut book = FontBook::new();
    let mut fonts = Vec::new();
    for (family, file) in FILES {
        // the files are ours and tested, so nothing is lost here
        let Ok(bytes) = wuff::decompress_woff2(file) else { continue };
        let bytes = Bytes::new(bytes);
        let Some(mut info) = FontInfo::new(&bytes, 0) else { continue };
        let Some(font) = Font::new(bytes, 0) else { continue };
        info.family = family.to_owned();
        book.push(info);
        fonts.push(font);
    }
    Fonts { book: LazyHash::new(book), fonts }
});

/// Whether one of each pair of files has the character, so that it can be printed wherever it stands.
pub fn can_print(character: char) -> bool {
    let has = |index: usize| {
        FONTS.book.info(index).is_some_and(|info| info.coverage.contains(u32::from(character)))
    };
    (has(0) || has(1)) && (has(2) || has(3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_of_the_north_can_be_printed() {
        assert_eq!(FONTS.fonts.len(), FILES.len());
        for character in "abcæøåäöÆØÅÄÖéüðþčđŋšŧžß“”„»«–…€ −×½".chars()
        {
            assert!(can_print(character), "{character}");
        }
        assert!(!can_print('🦆'));
        assert!(!can_print('ع'));
    }
}
