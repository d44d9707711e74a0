//! Requests through the whole router, by people with names.

mod jury;
mod support;
