//! JSON: a list of things, or one thing. Our own export, and the case files of the archive, whose parts within parts are
//! kept beside the form where it has no question for them.

use super::source::{FileFault, Record, Source};
use domain::{
    imports::{COLUMNS_MAX, ImportKind, Manner, Marks, ROWS_MAX, column, metric},
    nominations::MetricText,
};
use serde_json::{Map, Value};

/// The part of our own export that holds what was kept when it was taken in.
pub const KEPT: &str = "as_imported";

pub fn read(text: &str, kind: ImportKind) -> Result<Source, FileFault> {
    let value: Value = serde_json::from_str(text).map_err(|_| FileFault::NotJson)?;
    let list = match value {
        Value::Array(list) => list,
        Value::Object(mut parts) => match parts.remove(kind.as_str()) {
            Some(Value::Array(list)) => list,
            Some(_) => return Err(FileFault::NotAList),
            None => vec![Value::Object(parts)],
        },
        _ => return Err(FileFault::NotAList),
    };
    if list.len() > ROWS_MAX {
        return Err(FileFault::TooManyRows);
    }
    let manner = Manner { marks: Marks::English, guarded: false };
    let mut source = Source { manner, in_parts: true, ..Source::default() };
    for (row, thing) in (1..).zip(list) {
        let Value::Object(parts) = thing else { return Err(FileFault::NotAList) };
        let record = record(&mut source, kind, row, parts)?;
        source.records.push(record);
    }
    if source.records.is_empty() { Err(FileFault::Empty) } else { Ok(source) }
}

fn record(
    source: &mut Source,
    kind: ImportKind,
    row: usize,
    parts: Map<String, Value>,
) -> Result<Record, FileFault> {
    let mut record = Record { row, ..Record::default() };
    let mut kept = Map::new();
    for (name, value) in parts {
        match value {
            Value::Object(inner) if name == KEPT => kept.extend(inner),
            Value::Array(list) if name == "metrics" && kind == ImportKind::Nominations => {
                record.metrics = list.iter().map(number).collect();
                // what was not written by us says more than a number of ours holds
                if !list.iter().all(is_ours) {
                    kept.entry(name).or_insert(Value::Array(list));
                }
            }
            Value::Array(list) if name == "links" && has_only(&list, &["address", "note"]) => {
                record.links = serde_json::from_value(Value::Array(list)).unwrap_or_default();
            }
            Value::Array(list)
                if name == "quotes" && has_only(&list, &["consent", "source", "text", "who"]) =>
            {
                record.quotes = serde_json::from_value(Value::Array(list)).unwrap_or_default();
            }
            Value::Object(inner)
                if name == "own" && !inner.is_empty() && inner.values().all(Value::is_string) =>
            {
                record.own = serde_json::from_value(Value::Object(inner)).unwrap_or_default();
            }
            Value::Object(inner) => {
                for (part, value) in &inner {
                    let full = format!("{name}.{part}");
                    if let (Some(_), Some(text)) = (column(kind, &full), said(&full, value)) {
                        put(source, &mut record, &full, text)?;
                    }
                }
                kept.insert(name, Value::Object(inner));
            }
            value => match (column(kind, &name), said(&name, &value)) {
                (Some(found), Some(text)) => {
                    // words of ours for a channel are not always those that were written
                    // and our own export tells those that were
                    if found.name == "channels" && value.is_array() {
                        kept.entry(name.clone()).or_insert(value);
                    }
                    put(source, &mut record, &name, text)?;
                }
                _ => {
                    kept.insert(name, value);
                }
            },
        }
    }
    if is_more(&kept, &record, source) {
        for name in kept.keys() {
            if !source.kept.contains(name) && source.kept.len() < COLUMNS_MAX {
                source.kept.push(name.clone());
            }
        }
        // reports have nothing beside their questions
        if kind == ImportKind::Nominations {
            record.kept = Value::Object(kept).to_string();
        }
    }
    Ok(record)
}

/// Whether there are entries, and every one has these parts and no other, as our own export writes them.
fn has_only(list: &[Value], parts: &[&str]) -> bool {
    !list.is_empty()
        && list.iter().all(|entry| {
            entry.as_object().is_some_and(|entry| {
                entry.len() == parts.len() && parts.iter().all(|part| entry.contains_key(*part))
            })
        })
}

/// Whether anything is kept but channels that are spelt as we spell them.
fn is_more(kept: &Map<String, Value>, record: &Record, source: &Source) -> bool {
    kept.iter().any(|(name, value)| {
        name != "channels"
            || value.as_array().is_some_and(|list| {
                let at = source.headings.iter().position(|heading| heading == name);
                let cell = record.cells.iter().find(|(cell, _)| Some(*cell) == at);
                let known = |name: &Value| {
                    let name = name.as_str().unwrap_or_default();
                    domain::imports::channels_in(name).first().is_some_and(|channel| channel.as_str() == name)
                };
                cell.is_some() && !list.iter().all(known)
            })
    })
}

fn put(source: &mut Source, record: &mut Record, heading: &str, text: String) -> Result<(), FileFault> {
    let at = source.headings.iter().position(|known| known == heading).unwrap_or_else(|| {
        source.headings.push(heading.to_owned());
        source.headings.len() - 1
    });
    if at >= COLUMNS_MAX {
        return Err(FileFault::TooManyColumns);
    }
    if !text.trim().is_empty() {
        record.cells.push((at, text));
    }
    Ok(())
}

/// A value as a cell says it; none where it has parts of its own.
fn said(name: &str, value: &Value) -> Option<String> {
    match value {
        Value::Null => Some(String::new()),
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        Value::Array(list) => {
            let names: Option<Vec<&str>> = list.iter().map(Value::as_str).collect();
            let between = if name.contains("name") || name.contains("blind") { "\n" } else { "; " };
            names.map(|names| names.join(between))
        }
        Value::Object(_) => None,
    }
}

/// A number about effect, as we write them or as the case files do.
fn number(value: &Value) -> MetricText {
    let part = |names: [&str; 2]| {
        let found = names.iter().find_map(|name| value.get(name)).and_then(|part| said("", part));
        found.unwrap_or_default()
    };
    metric([
        part(["what", "name"]),
        part(["before", "baseline"]),
        part(["after", "value"]),
        part(["period", "period"]),
        part(["source", "source"]),
    ])
}

fn is_ours(value: &Value) -> bool {
    let own = ["what", "before", "after", "period", "source"];
    value
        .as_object()
        .is_some_and(|parts| parts.iter().all(|(name, part)| own.contains(&&**name) && part.is_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::imports::source::read_file;

    #[test]
    fn parts_within_parts_are_read_where_there_is_a_question_and_kept_where_there_is_none() {
        let text = r#"{"id": "x", "title": "T", "library": {"name": "L", "isil": null}, "channels": ["facebook", "web"],
            "effort": {"staff_hours": "2", "team_size": "one", "cost": null}, "verified": true,
            "metrics": [{"channel": "web", "name": "n", "value": 1497.5, "period": null, "source": "s"}]}"#;
        let source = read_file(text.as_bytes(), ImportKind::Nominations).unwrap();
        let record = &source.records[0];
        let cells: Vec<(&str, &str)> =
            record.cells.iter().map(|(at, text)| (&*source.headings[*at], &**text)).collect();
        assert_eq!(
            cells,
            [
                ("channels", "facebook; web"),
                ("effort.staff_hours", "2"),
                ("effort.team_size", "one"),
                ("library.name", "L"),
                ("title", "T"),
            ]
        );
        let told = ["n", "", "1497.5", "", "s"].map(str::to_owned);
        assert_eq!(record.metrics, [metric(told)]);
        let kept: Value = serde_json::from_str(&record.kept).unwrap();
        assert_eq!(kept["effort"]["team_size"], "one");
        assert_eq!(kept["channels"][1], "web");
        assert_eq!(kept["verified"], true);
        assert_eq!(kept.get("title"), None);
    }

    #[test]
    fn our_own_shape_keeps_nothing_beside() {
        let text = r#"[{"title": "T", "channels": ["facebook"], "metrics": [{"what": "a", "before": "", "after": "1", "period": "", "source": ""}]}]"#;
        let source = read_file(text.as_bytes(), ImportKind::Nominations).unwrap();
        assert_eq!(source.records[0].kept, "");
    }

    #[test]
    fn what_is_no_list_of_things_is_said_to_be_none() {
        let deep = "[".repeat(100_000);
        let table = [
            ("{", FileFault::NotJson),
            ("[1, 2]", FileFault::NotAList),
            ("[]", FileFault::Empty),
            ("{\"nominations\": 3}", FileFault::NotAList),
            (&*deep, FileFault::NotJson),
        ];
        for (text, expected) in table {
            assert_eq!(read_file(text.as_bytes(), ImportKind::Nominations), Err(expected), "{:.20}", text);
        }
    }
}
