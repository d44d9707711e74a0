//! A QR code as one path, with the quiet zone readers need.

use leptos::prelude::*;
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write;

/// Light modules around the code (ISO/IEC 18004 asks for four).
const QUIET: usize = 4;

/// `content` as a picture called `label`; nothing where the content is too long for any code.
pub fn qr_code(content: &str, label: String) -> Option<impl IntoView + use<>> {
    let code = QrCode::with_error_correction_level(content, EcLevel::M).ok()?;
    let width = code.width();
    let side = width + 2 * QUIET;
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(width).enumerate() {
        for (x, _) in row.iter().enumerate().filter(|(_, color)| **color == Color::Dark) {
            // writing to a String cannot fail
            let _ = write!(path, "M{} {}h1v1h-1z", x + QUIET, y + QUIET);
        }
    }
    Some(view! {
        <svg class="qr" viewBox=format!("0 0 {side} {side}") role="img" aria-label=label shape-rendering="crispEdges">
            <path fill="#fff" d=format!("M0 0h{side}v{side}H0z")/>
            <path fill="#1a1736" d=path/>
        </svg>
    })
}
