//! Splits the text of a migration into statements, and gives `bytes` the engine's own name.

use crate::kit::db::Engine;

/// The statements of a text, without comments. Knows quotes, dollar quotes (PostgreSQL) and the
/// `begin … end` of triggers (SQLite); the type `bytes` becomes `blob` or `bytea`.
pub fn statements(text: &str, engine: Engine) -> Vec<String> {
    let mut splitter = Splitter { engine, done: Vec::new(), now: String::new(), words: Vec::new(), depth: 0 };
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = piece(rest, first);
        let (taken, left) = rest.split_at_checked(length).unwrap_or((rest, ""));
        splitter.take(taken);
        rest = left;
    }
    splitter.finish();
    splitter.done
}

struct Splitter {
    engine: Engine,
    done: Vec<String>,
    now: String,
    /// The first words of the present statement, lower case.
    words: Vec<String>,
    /// How many `begin` and `case` of a trigger's body are open.
    depth: usize,
}

impl Splitter {
    fn take(&mut self, piece: &str) {
        if piece.starts_with("--") || piece.starts_with("/*") {
            self.now.push(' ');
        } else if piece == ";" && self.depth == 0 {
            self.finish();
        } else if piece.starts_with(begins_word) {
            self.word(piece);
        } else {
            self.now.push_str(piece);
        }
    }

    fn word(&mut self, word: &str) {
        let lower = word.to_lowercase();
        match lower.as_str() {
            "begin" if self.makes_trigger() => self.depth += 1,
            "case" if self.depth > 0 => self.depth += 1,
            "end" => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        self.now.push_str(match (lower.as_str(), self.engine) {
            ("bytes", Engine::Sqlite) => "blob",
            ("bytes", Engine::Postgres) => "bytea",
            _ => word,
        });
        if self.words.len() < 4 {
            self.words.push(lower);
        }
    }

    fn makes_trigger(&self) -> bool {
        let mut words = self.words.iter().map(String::as_str);
        words.next() == Some("create") && words.any(|word| word == "trigger")
    }

    fn finish(&mut self) {
        let statement = self.now.trim();
        if !statement.is_empty() {
            self.done.push(statement.to_owned());
        }
        self.now.clear();
        self.words.clear();
        self.depth = 0;
    }
}

fn begins_word(first: char) -> bool {
    first.is_alphabetic() || first == '_'
}

fn within_word(next: char) -> bool {
    next.is_alphanumeric() || next == '_'
}

/// The length in bytes of what begins the text: a word, a comment, something quoted, or one character.
fn piece(text: &str, first: char) -> usize {
    let to_end = text.len();
    match first {
        '\'' | '"' => quoted(text, first),
        '$' => dollar_quoted(text).unwrap_or(1),
        '-' if text.starts_with("--") => text.find('\n').unwrap_or(to_end),
        '/' if text.starts_with("/*") => text.find("*/").map_or(to_end, |at| at + 2),
        _ if begins_word(first) => text.find(|next| !within_word(next)).unwrap_or(to_end),
        _ => first.len_utf8(),
    }
}

/// A doubled quote within is two quoted pieces in a row, which comes to the same.
fn quoted(text: &str, quote: char) -> usize {
    let after = text.get(1..).unwrap_or_default();
    after.find(quote).map_or(text.len(), |at| at + 2)
}

fn dollar_quoted(text: &str) -> Option<usize> {
    let tag_end = text.get(1..)?.find(|next| !within_word(next))? + 1;
    if !text.get(tag_end..)?.starts_with('$') {
        return None;
    }
    let tag = text.get(..=tag_end)?;
    let after = text.get(tag.len()..)?;
    Some(after.find(tag).map_or(text.len(), |at| tag.len() + at + tag.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_semicolon_ends_a_statement_only_outside_of_quotes_and_comments() {
        let text = "insert into a values ('x;''y', \"z;\"); -- no; \n/* ; */ delete from b;";
        let split = statements(text, Engine::Sqlite);
        assert_eq!(split, ["insert into a values ('x;''y', \"z;\")", "delete from b"]);
    }

    #[test]
    fn a_trigger_is_one_statement_with_its_body() {
        let text = "create trigger t before update on a begin\n select case when 1 then 2 end; select 3;\nend;\nselect 4";
        let split = statements(text, Engine::Sqlite);
        assert_eq!(split.len(), 2);
        assert!(split[0].ends_with("end"));
        assert_eq!(split[1], "select 4");
    }

    #[test]
    fn a_dollar_quoted_body_is_left_alone() {
        let text = "create function f() returns trigger as $body$ begin; bytes; end $body$ language plpgsql; select $1;";
        let split = statements(text, Engine::Postgres);
        assert_eq!(split.len(), 2);
        assert!(split[0].contains("begin; bytes; end"));
        assert_eq!(split[1], "select $1");
    }

    #[test]
    fn bytes_get_the_name_of_the_engine() {
        let text = "create table a (b bytes, bytes_read bigint, c text default 'bytes')";
        assert_eq!(
            statements(text, Engine::Postgres),
            ["create table a (b bytea, bytes_read bigint, c text default 'bytes')"]
        );
        assert_eq!(
            statements(text, Engine::Sqlite),
            ["create table a (b blob, bytes_read bigint, c text default 'bytes')"]
        );
    }
}
