//! Videos of an initiative: which files are taken, how much of them, and what is kept from them.
//!
//! What must be known of a video before anybody is shown it is what must be known of a picture: [`super::PictureFacts`].

mod captions;
mod scrub;

pub use captions::{CAPTIONS_BYTES_MAX, CaptionsFault, read_captions};
pub use scrub::Scrub;

use crate::words::words;

/// How many videos one nomination may carry.
pub const VIDEOS_MAX: usize = 2;
/// The largest video that is taken, in bytes: some three minutes from a phone.
pub const VIDEO_BYTES_MAX: u64 = 200 * MIB;
/// All videos of one nomination, in bytes.
pub const VIDEO_BYTES_OF_NOMINATION: u64 = 300 * MIB;
/// All videos of all nominations of one account, in bytes.
pub const VIDEO_BYTES_OF_PERSON: u64 = 1024 * MIB;

const MIB: u64 = 1024 * 1024;

words! {
    /// What the file of a video is. Browsers show both without help.
    VideoKind {
        Mp4 = "mp4",
        WebM = "webm",
    }
}

/// Why a video is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VideoRefusal {
    /// Neither MP4 nor WebM.
    NotAVideo,
    /// QuickTime, as some phones and cameras record: not every browser shows it.
    QuickTime,
    /// Cut off, or not made of what such a file is made of.
    Broken,
    /// Larger than this, in bytes.
    TooLarge(u64),
    TooMany,
    /// All that may be kept is kept already.
    Full,
    /// Nobody is answerable for the draft yet.
    NoOwner,
    /// It is no draft any more.
    NotADraft,
}

impl VideoKind {
    /// How much of a file [`VideoKind::recognise`] wants to see, in bytes.
    pub const HEAD: usize = 64;

    /// What a file is, told from its first bytes and not from its name.
    pub fn recognise(head: &[u8]) -> Result<Self, VideoRefusal> {
        if head.get(4..8) == Some(b"ftyp") {
            return match head.get(8..12) {
                Some(b"qt  ") => Err(VideoRefusal::QuickTime),
                // pictures and sounds in the same kind of box
                Some(
                    b"heic" | b"heix" | b"hevc" | b"mif1" | b"msf1" | b"avif" | b"avis" | b"M4A " | b"M4B ",
                ) => Err(VideoRefusal::NotAVideo),
                Some(_) => Ok(Self::Mp4),
                None => Err(VideoRefusal::Broken),
            };
        }
        // the name of the document type stands in the head of the file; Matroska has another
        let webm = head.starts_with(&[0x1A, 0x45, 0xDF, 0xA3]) && head.windows(4).any(|it| it == b"webm");
        if webm { Ok(Self::WebM) } else { Err(VideoRefusal::NotAVideo) }
    }

    /// As HTTP names it.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Mp4 => "video/mp4",
            Self::WebM => "video/webm",
        }
    }
}

/// How many bytes one more video of a nomination may have. `present` are the sizes of those it has, `of_person` is
/// what all nominations of its owner hold together.
pub fn room_for_video(present: &[u64], of_person: u64) -> Result<u64, VideoRefusal> {
    if present.len() >= VIDEOS_MAX {
        return Err(VideoRefusal::TooMany);
    }
    let left = VIDEO_BYTES_OF_NOMINATION.saturating_sub(present.iter().sum());
    match left.min(VIDEO_BYTES_OF_PERSON.saturating_sub(of_person)).min(VIDEO_BYTES_MAX) {
        0 => Err(VideoRefusal::Full),
        room => Ok(room),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn up_10_a_video_is_told_from_its_first_bytes() {
        let table: [(&[u8], Result<VideoKind, VideoRefusal>); 10] = [
            (b"\0\0\0\x18ftypisom\0\0\0\0", Ok(VideoKind::Mp4)),
            (b"\0\0\0\x18ftypmp42\0\0\0\0", Ok(VideoKind::Mp4)),
            (b"\0\0\0\x14ftypqt  \0\0\0\0", Err(VideoRefusal::QuickTime)),
            (b"\0\0\0\x18ftypheic\0\0\0\0", Err(VideoRefusal::NotAVideo)),
            (b"\0\0\0\x18ftypM4A \0\0\0\0", Err(VideoRefusal::NotAVideo)),
            (b"\0\0\0\x18ftyp", Err(VideoRefusal::Broken)),
            (b"\x1a\x45\xdf\xa3\x8b\x42\x82\x84webm", Ok(VideoKind::WebM)),
            (b"\x1a\x45\xdf\xa3\x8f\x42\x82\x88matroska", Err(VideoRefusal::NotAVideo)),
            (b"#EXTM3U\nfile:///etc/passwd", Err(VideoRefusal::NotAVideo)),
            (b"", Err(VideoRefusal::NotAVideo)),
        ];
        for (head, expected) in table {
            assert_eq!(VideoKind::recognise(head), expected, "{head:?}");
        }
    }

    #[test]
    fn up_12_one_more_video_has_the_room_that_is_left() {
        for (present, of_person, expected) in [
            (&[][..], 0, Ok(VIDEO_BYTES_MAX)),
            (&[120 * MIB], 120 * MIB, Ok(180 * MIB)),
            (&[200 * MIB], 1000 * MIB, Ok(24 * MIB)),
            (&[1, 1], 2, Err(VideoRefusal::TooMany)),
            (&[], 1024 * MIB, Err(VideoRefusal::Full)),
            (&[], u64::MAX, Err(VideoRefusal::Full)),
        ] {
            assert_eq!(room_for_video(present, of_person), expected, "{present:?} {of_person}");
        }
    }
}
