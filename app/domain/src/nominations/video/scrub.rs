//! What a camera notes beside the pictures (place, owner, device) goes before a video is kept: its boxes are walked while
//! the bytes come in, and those that hold notes are made empty. Every byte stays where it was, because other boxes count
//! on that. What is not made of boxes is no video.

use super::{VideoKind, VideoRefusal};

/// Bytes of a video on their way to where they are kept.
pub struct Scrub {
    kind: VideoKind,
    /// The beginning of a box, until its head is whole.
    head: Vec<u8>,
    within: Within,
    /// Where we are, in bytes from the beginning.
    at: u64,
    /// Where the last of the boxes ends that are made of others.
    ends: u64,
    /// What must be there for anything to be shown, and has been seen: [`INDEX`] and [`FRAMES`].
    seen: u8,
}

/// The box that says what is where.
const INDEX: u8 = 1;
/// A box of pictures and sound.
const FRAMES: u8 = 2;

enum Within {
    /// Between boxes, or in one that is made of others.
    Head,
    /// In one that is kept as it is; so many bytes are left.
    Kept(u64),
    /// In one whose content goes; so many bytes are left.
    Emptied(u64),
    /// In one that reaches to the end of the file.
    Last,
}

/// What becomes of a box.
enum Verdict {
    /// Its head is not whole yet.
    More,
    /// It is made of others, and has so many bytes of them, if it says so.
    Enter(Option<u64>),
    Keep(u64),
    /// Here are so many bytes of head to write instead, and so many of content to write as zeros.
    Empty(Vec<u8>, u64),
    KeepLast,
    Broken,
}

impl Scrub {
    pub fn new(kind: VideoKind) -> Self {
        Self { kind, head: Vec::new(), within: Within::Head, at: 0, ends: 0, seen: 0 }
    }

    /// Takes the next bytes, and adds to `kept` what is to be kept of them. Some may be held back until the next call.
    pub fn push(&mut self, mut bytes: &[u8], kept: &mut Vec<u8>) -> Result<(), VideoRefusal> {
        while !bytes.is_empty() {
            match &mut self.within {
                Within::Last => {
                    kept.extend_from_slice(bytes);
                    return Ok(());
                }
                Within::Kept(left) | Within::Emptied(left) if *left == 0 => self.within = Within::Head,
                Within::Kept(left) => {
                    let now = part(bytes, *left);
                    kept.extend_from_slice(now);
                    *left -= now.len() as u64;
                    self.at += now.len() as u64;
                    bytes = &bytes[now.len()..];
                }
                Within::Emptied(left) => {
                    let now = part(bytes, *left);
                    kept.resize(kept.len() + now.len(), 0);
                    *left -= now.len() as u64;
                    self.at += now.len() as u64;
                    bytes = &bytes[now.len()..];
                }
                Within::Head => {
                    self.head.push(bytes[0]);
                    self.at += 1;
                    bytes = &bytes[1..];
                    self.look(kept)?;
                }
            }
        }
        Ok(())
    }

    /// Whether the file was whole.
    pub fn finish(self) -> Result<(), VideoRefusal> {
        let whole = match self.within {
            Within::Head => self.head.is_empty(),
            Within::Kept(left) | Within::Emptied(left) => left == 0,
            Within::Last => true,
        };
        let reached = matches!(self.within, Within::Last) || self.at >= self.ends;
        if whole && reached && self.seen == INDEX | FRAMES { Ok(()) } else { Err(VideoRefusal::Broken) }
    }

    fn look(&mut self, kept: &mut Vec<u8>) -> Result<(), VideoRefusal> {
        let (verdict, seen) = match self.kind {
            VideoKind::Mp4 => mp4(&self.head),
            VideoKind::WebM => webm(&self.head),
        };
        self.within = match verdict {
            Verdict::More => return Ok(()),
            Verdict::Broken => return Err(VideoRefusal::Broken),
            Verdict::Enter(length) => {
                self.ends = self.ends.max(self.at.saturating_add(length.unwrap_or(0)));
                Within::Head
            }
            Verdict::Keep(left) => Within::Kept(left),
            Verdict::KeepLast => Within::Last,
            Verdict::Empty(head, left) => {
                self.head = head;
                Within::Emptied(left)
            }
        };
        self.seen |= seen;
        kept.append(&mut self.head);
        Ok(())
    }
}

fn part(bytes: &[u8], left: u64) -> &[u8] {
    &bytes[..usize::try_from(left).map_or(bytes.len(), |left| left.min(bytes.len()))]
}

/// ISO/IEC 14496-12: four bytes of size, four of type, and eight more of size where the first four are not enough.
fn mp4(head: &[u8]) -> (Verdict, u8) {
    let (Some(size), Some(kind)) = (head.first_chunk::<4>(), head.get(4..8)) else {
        return (Verdict::More, 0);
    };
    let seen = match kind {
        b"moov" => INDEX,
        b"mdat" => FRAMES,
        _ => 0,
    };
    if !kind.iter().all(|byte| byte.is_ascii_graphic() || *byte == b' ') {
        return (Verdict::Broken, 0);
    }
    let size = match (u32::from_be_bytes(*size), head.get(8..16).and_then(|long| long.first_chunk::<8>())) {
        (0, _) => return (if notes_mp4(kind) { Verdict::Broken } else { Verdict::KeepLast }, seen),
        (1, None) => return (Verdict::More, 0),
        (1, Some(long)) => u64::from_be_bytes(*long),
        (short, _) => u64::from(short),
    };
    let Some(content) = size.checked_sub(head.len() as u64) else { return (Verdict::Broken, 0) };
    let verdict = if matches!(kind, b"moov" | b"trak") {
        Verdict::Enter(Some(content))
    } else if notes_mp4(kind) {
        let mut head = head.to_vec();
        head[4..8].copy_from_slice(b"free");
        Verdict::Empty(head, content)
    } else {
        Verdict::Keep(content)
    };
    (verdict, seen)
}

/// Boxes that hold what somebody wrote, or the camera, and nothing that is needed to show the video.
fn notes_mp4(kind: &[u8]) -> bool {
    matches!(kind, b"udta" | b"meta" | b"uuid")
}

/// RFC 8794 and 9559: an id and a size, each as long as its first byte says.
fn webm(head: &[u8]) -> (Verdict, u8) {
    let Some(&first) = head.first() else { return (Verdict::More, 0) };
    let id_length = first.leading_zeros() as usize + 1;
    if id_length > 4 {
        return (Verdict::Broken, 0);
    }
    let Some(&begin) = head.get(id_length) else { return (Verdict::More, 0) };
    let size_length = begin.leading_zeros() as usize + 1;
    if size_length > 8 {
        return (Verdict::Broken, 0);
    }
    let Some(size) = head.get(id_length..id_length + size_length) else { return (Verdict::More, 0) };
    let number = |bytes: &[u8]| bytes.iter().fold(0_u64, |sum, &byte| sum << 8 | u64::from(byte));
    let unknown = (1_u64 << (7 * size_length)) - 1;
    let size = number(size) & unknown;
    let known = Some(size).filter(|size| *size != unknown);
    let verdict = match number(&head[..id_length]) {
        // what is known of the whole
        0x1549_A966 => return (Verdict::Enter(known), INDEX),
        // a stretch of pictures and sound
        0x1F43_B675 => return (Verdict::Enter(known), FRAMES),
        0x1853_8067 => Verdict::Enter(known),
        _ if known.is_none() => Verdict::Broken,
        // tags, attached files, the title, the day it was made, and what made it
        0x1254_C367 | 0x1941_A469 | 0x7BA9 | 0x4461 => {
            let (head, more) = void(head.len(), size);
            Verdict::Empty(head, more)
        }
        _ => Verdict::Keep(size),
    };
    (verdict, 0)
}

/// The head of an empty element in place of another one's, of the same length with its content: both are given, the
/// second as what is still to come.
fn void(head: usize, content: u64) -> (Vec<u8>, u64) {
    let size_length = (head - 1).min(8);
    let spare = head - 1 - size_length;
    let size = (content + spare as u64) | 1 << (7 * size_length);
    let mut bytes = vec![0xEC];
    bytes.extend_from_slice(&size.to_be_bytes()[8 - size_length..]);
    bytes.resize(head, 0);
    (bytes, content)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn boxed(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
        let size = u32::try_from(content.len() + 8).unwrap().to_be_bytes();
        [&size[..], kind, content].concat()
    }

    fn element(id: &[u8], content: &[u8]) -> Vec<u8> {
        let size = (u32::try_from(content.len()).unwrap() | 0x1000_0000).to_be_bytes();
        [id, &size, content].concat()
    }

    const PLACE: &[u8] = b"+55.6761+012.5683/ SERIAL-4711";

    fn mp4_file() -> Vec<u8> {
        let long = [&1_u32.to_be_bytes()[..], b"mdat", &21_u64.to_be_bytes(), b"frame"].concat();
        let track = boxed(b"trak", &[boxed(b"tkhd", &[7; 40]), boxed(b"udta", PLACE)].concat());
        let movie =
            [boxed(b"mvhd", &[9; 100]), track, boxed(b"udta", &boxed(b"meta", PLACE)), boxed(b"meta", PLACE)];
        [boxed(b"ftyp", b"isom\0\0\0\0"), boxed(b"uuid", PLACE), boxed(b"moov", &movie.concat()), long]
            .concat()
    }

    fn webm_file() -> Vec<u8> {
        let info = [
            element(&[0x7B, 0xA9], PLACE),
            element(&[0x44, 0x61], b"12345678"),
            element(&[0x44, 0x89], b"four"),
        ];
        // as a browser records: the length of the whole and of a cluster is not known beforehand
        let unknown = &[0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF];
        [
            element(&[0x1A, 0x45, 0xDF, 0xA3], b"\x42\x82\x84webm"),
            [&[0x18, 0x53, 0x80, 0x67], &unknown[..]].concat(),
            element(&[0x15, 0x49, 0xA9, 0x66], &info.concat()),
            [&[0x12, 0x54, 0xC3, 0x67, 0x01, 0, 0, 0, 0, 0, 0], &[PLACE.len() as u8][..], PLACE].concat(),
            [&[0x1F, 0x43, 0xB6, 0x75], &unknown[..]].concat(),
            element(&[0xA3], b"frame"),
        ]
        .concat()
    }

    fn scrubbed(kind: VideoKind, file: &[u8], step: usize) -> Result<Vec<u8>, VideoRefusal> {
        let (mut scrub, mut kept) = (Scrub::new(kind), Vec::new());
        for bytes in file.chunks(step) {
            scrub.push(bytes, &mut kept)?;
        }
        scrub.finish().map(|()| kept)
    }

    #[test]
    fn up_06_what_the_camera_noted_does_not_come_along_with_a_video() {
        for (kind, file) in [(VideoKind::Mp4, mp4_file()), (VideoKind::WebM, webm_file())] {
            assert!(file.windows(PLACE.len()).any(|part| part == PLACE));

            let kept = scrubbed(kind, &file, file.len()).unwrap();

            assert_eq!(kept.len(), file.len(), "{kind}: whatever counts bytes still counts right");
            for word in [&b"SERIAL"[..], b"55.6761", b"12345678"] {
                assert!(!kept.windows(word.len()).any(|part| part == word), "{kind}");
            }
            let frame = b"frame";
            assert!(kept.windows(frame.len()).any(|part| part == frame), "{kind}");
            // it can be walked again, and nothing more is taken out
            assert_eq!(scrubbed(kind, &kept, kept.len()), Ok(kept.clone()), "{kind}");
            // however it comes in
            for step in [1, 2, 3, 7, 64] {
                assert_eq!(scrubbed(kind, &file, step), Ok(kept.clone()), "{kind} by {step}");
            }
        }
    }

    #[test]
    fn up_10_what_was_cut_off_or_is_not_made_of_boxes_is_no_video() {
        let file = mp4_file();
        // as cameras write it: the index behind the pictures
        let movie = file.windows(4).position(|it| it == b"moov").unwrap() - 4;
        let frames = file.len() - 21;
        let turned = [&file[..movie], &file[frames..], &file[movie..frames]].concat();
        for file in [file, turned] {
            for length in 0..file.len() {
                let cut = scrubbed(VideoKind::Mp4, &file[..length], 9);
                assert_eq!(cut, Err(VideoRefusal::Broken), "{length}");
            }
            assert!(scrubbed(VideoKind::Mp4, &file, 9).is_ok());
        }
        let broken: [(VideoKind, Vec<u8>); 6] = [
            (VideoKind::Mp4, [&boxed(b"ftyp", b"isom"), &b"\0\0\0\x07moov"[..]].concat()),
            (VideoKind::Mp4, [&boxed(b"ftyp", b"isom"), &b"<html><body>"[..]].concat()),
            (VideoKind::Mp4, boxed(b"ftyp", b"isom")),
            (VideoKind::Mp4, [boxed(b"moov", b""), b"\0\0\0\0udta".to_vec()].concat()),
            (VideoKind::WebM, element(&[0x1A, 0x45, 0xDF, 0xA3], b"\x42\x82\x84webm")),
            (VideoKind::WebM, vec![0x1F, 0x43, 0xB6, 0x75, 0xFF, 0x00]),
        ];
        for (kind, file) in broken {
            assert_eq!(scrubbed(kind, &file, 5), Err(VideoRefusal::Broken), "{file:?}");
        }
    }
}
