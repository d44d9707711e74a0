//! From bytes somebody sent to a picture of ours: recognised, measured before it is decoded, set upright, made
//! smaller and written anew, so that nothing the camera noted (place, time, serial number, the uncropped thumbnail)
//! comes along.

use image::{
    DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits, codecs::jpeg::JpegEncoder,
    imageops::FilterType,
};
use std::io::Cursor;

/// The longest side a picture may have, in pixels.
const SIDE_MAX: u32 = 12_000;
/// The most memory decoding may take, in bytes.
const MEMORY_MAX: u64 = 256 * 1024 * 1024;
/// The longest side of what is kept, in pixels.
const KEPT_SIDE: u32 = 1_600;
/// JPEG quality of what is kept, of 100.
const QUALITY: u8 = 84;

/// A picture as it is kept: JPEG, upright, without metadata.
pub struct Ingested {
    pub jpeg: Vec<u8>,
    pub width: u32,
    pub height: u32,
}

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IngestRefusal {
    /// HEIC, as some phones take pictures: browsers cannot show it, and neither can we read it.
    Heic,
    /// Neither JPEG, PNG, WebP nor GIF.
    NotAPicture,
    TooManyPixels,
    Broken,
}

/// Blocking and hungry: to be called off the event loop, one at a time.
pub fn ingest(bytes: &[u8]) -> Result<Ingested, IngestRefusal> {
    if is_heic(bytes) {
        return Err(IngestRefusal::Heic);
    }
    let format = match image::guess_format(bytes) {
        Ok(format @ (ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP | ImageFormat::Gif)) => format,
        _ => return Err(IngestRefusal::NotAPicture),
    };
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE_MAX);
    limits.max_image_height = Some(SIDE_MAX);
    limits.max_alloc = Some(MEMORY_MAX);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(refusal)?;
    let (width, height) = decoder.dimensions();
    if width > SIDE_MAX || height > SIDE_MAX || decoder.total_bytes() > MEMORY_MAX {
        return Err(IngestRefusal::TooManyPixels);
    }
    let orientation = decoder.orientation().map_err(refusal)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(refusal)?;
    picture.apply_orientation(orientation);
    if picture.width().max(picture.height()) > KEPT_SIDE {
        picture = picture.resize(KEPT_SIDE, KEPT_SIDE, FilterType::Triangle);
    }
    let flat = on_white(&picture);
    let mut jpeg = Vec::new();
    flat.write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, QUALITY)).map_err(refusal)?;
    Ok(Ingested { jpeg, width: flat.width(), height: flat.height() })
}

fn refusal(error: image::ImageError) -> IngestRefusal {
    match error {
        image::ImageError::Limits(_) => IngestRefusal::TooManyPixels,
        _ => IngestRefusal::Broken,
    }
}

/// JPEG knows no transparency: what can be seen through becomes white.
fn on_white(picture: &DynamicImage) -> DynamicImage {
    if !picture.color().has_alpha() {
        return DynamicImage::ImageRgb8(picture.to_rgb8());
    }
    let mut white = image::RgbaImage::from_pixel(picture.width(), picture.height(), image::Rgba([255; 4]));
    image::imageops::overlay(&mut white, &picture.to_rgba8(), 0, 0);
    DynamicImage::ImageRgb8(DynamicImage::ImageRgba8(white).to_rgb8())
}

/// An ISO media file whose brand is one of the HEIF family.
fn is_heic(bytes: &[u8]) -> bool {
    bytes.get(4..8) == Some(b"ftyp")
        && bytes.get(8..12).is_some_and(|brand| {
            [b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avif"].iter().any(|b| *b == brand)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::new_rgba8(width, height).write_to(&mut bytes, ImageFormat::Png).unwrap();
        bytes.into_inner()
    }

    /// A PNG whose head promises far more pixels than its body holds.
    fn promising(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = png(1, 1);
        bytes[16..20].copy_from_slice(&width.to_be_bytes());
        bytes[20..24].copy_from_slice(&height.to_be_bytes());
        let crc = crc32(&bytes[12..29]);
        bytes[29..33].copy_from_slice(&crc.to_be_bytes());
        bytes
    }

    fn crc32(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0, |crc, &byte| {
            (0..8).fold(crc ^ u32::from(byte), |crc, _| (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg()))
        })
    }

    #[test]
    fn a_picture_is_kept_as_a_smaller_jpeg() {
        let kept = ingest(&png(3200, 800)).ok().unwrap();

        assert_eq!((kept.width, kept.height), (1600, 400));
        assert_eq!(image::guess_format(&kept.jpeg).unwrap(), ImageFormat::Jpeg);
    }

    #[test]
    fn a_picture_that_promises_too_much_is_refused_before_it_is_decoded() {
        assert_eq!(ingest(&promising(60_000, 60_000)).err(), Some(IngestRefusal::TooManyPixels));
        assert_eq!(ingest(&promising(11_999, 11_999)).err(), Some(IngestRefusal::TooManyPixels));
    }

    #[test]
    fn other_files_are_refused_by_what_they_are_not_by_their_name() {
        let table: [(&[u8], IngestRefusal); 6] = [
            (b"\0\0\0\x18ftypheic\0\0\0\0", IngestRefusal::Heic),
            (b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", IngestRefusal::NotAPicture),
            (b"%PDF-1.7", IngestRefusal::NotAPicture),
            (b"PK\x03\x04", IngestRefusal::NotAPicture),
            (b"", IngestRefusal::NotAPicture),
            (b"\x89PNG\r\n\x1a\n", IngestRefusal::Broken),
        ];
        for (bytes, expected) in table {
            assert_eq!(ingest(bytes).err(), Some(expected), "{bytes:?}");
        }
    }

    #[test]
    fn what_the_camera_noted_does_not_come_along() {
        let mut jpeg = Vec::new();
        DynamicImage::new_rgb8(4, 2).write_with_encoder(JpegEncoder::new(&mut jpeg)).unwrap();
        // an Exif block right after the start marker: orientation 6 (turn right), and a place that must not survive
        let tiff: &[u8] =
            b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0PLACE-55.67N-12.56E";
        let mut exif = b"\xff\xe1".to_vec();
        exif.extend(u16::try_from(tiff.len() + 8).unwrap().to_be_bytes());
        exif.extend(b"Exif\0\0");
        exif.extend(tiff);
        jpeg.splice(2..2, exif);

        let kept = ingest(&jpeg).ok().unwrap();

        assert_eq!((kept.width, kept.height), (2, 4), "set upright");
        assert!(!kept.jpeg.windows(5).any(|part| part == b"PLACE" || part == b"Exif\0"));
    }
}
