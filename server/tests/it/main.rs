//! The whole program from the outside, one request at a time: the real router, a clock that is set, chance that
//! repeats, and the demo season in a folder that goes away.

mod caching;
mod canary;
mod clocks;
mod concepts;
mod crash;
mod deliberation;
mod desk;
mod evidence;
mod fetch;
mod finals;
mod harness;
mod headers;
mod import;
mod jury;
mod lead_pictures;
mod lead_videos;
mod mail;
mod participation;
mod people;
mod policy;
mod projections;
mod provider;
mod results;
mod rounds;
mod safe_methods;
mod seasons;
mod sharing;
mod sign_in;
mod supply;
mod support;
mod ties;
mod uploads;
mod videos;
mod words;
mod writing;
