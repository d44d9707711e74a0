//! From states to the frames of an event stream: written once, and the same bytes for everyone who listens.

use serde::Serialize;

/// The frames of one surface of one show. Every frame holds the whole state, so the first one a listener gets is all it
/// needs, and one that was missed is missed for good without harm.
#[derive(Clone, Debug)]
pub struct Feed {
    sequence: u64,
    state: String,
}

#[derive(Serialize)]
struct Frame<'a, S> {
    sequence: u64,
    #[serde(flatten)]
    state: &'a S,
}

impl Feed {
    /// `first` is the number of the first frame. Begin with the clock's milliseconds, so that numbers go on rising after
    /// a restart and a listener can leave aside what is older than what it has.
    pub const fn new(first: u64) -> Self {
        Self { sequence: first, state: String::new() }
    }

    /// The next frame as the text of one server-sent event; None when nothing has changed since the last.
    pub fn offer<S: Serialize>(&mut self, state: &S) -> serde_json::Result<Option<String>> {
        let written = serde_json::to_string(state)?;
        if written == self.state {
            return Ok(None);
        }
        let sequence = if self.state.is_empty() { self.sequence } else { self.sequence + 1 };
        // JSON escapes line breaks, so nothing that is named in the state can begin an event of its own
        let frame = serde_json::to_string(&Frame { sequence, state })?;
        (self.sequence, self.state) = (sequence, written);
        Ok(Some(format!("id: {sequence}\ndata: {frame}\n\n")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize)]
    struct State {
        title: &'static str,
        turnout: u64,
    }

    #[test]
    fn only_what_has_changed_makes_a_frame_and_numbers_rise_by_one() {
        let mut feed = Feed::new(700);
        let mut offer = |turnout| feed.offer(&State { title: "Aros", turnout }).unwrap();

        assert_eq!(
            offer(0).as_deref(),
            Some("id: 700\ndata: {\"sequence\":700,\"title\":\"Aros\",\"turnout\":0}\n\n")
        );
        assert_eq!(offer(0), None);
        assert_eq!(
            offer(1).as_deref(),
            Some("id: 701\ndata: {\"sequence\":701,\"title\":\"Aros\",\"turnout\":1}\n\n")
        );
        assert_eq!(offer(1), None);
        assert!(offer(0).is_some_and(|frame| frame.starts_with("id: 702\n")));
    }

    #[test]
    fn lv_10_a_title_cannot_begin_an_event_of_its_own() {
        let title = "x\n\nevent: reveal\r\ndata: {}\n\n";

        let frame = Feed::new(1).offer(&State { title, turnout: 0 }).unwrap().unwrap();

        assert_eq!(frame.lines().count(), 3);
        assert_eq!(frame.matches('\r').count(), 0);
        assert!(frame.ends_with("}\n\n"));
    }
}
