//! A value as a template prints it.
//! Start at [`Reader::read`].

use std::collections::BTreeMap;

/// A value as Tera prints it.
pub enum Value {
    /// No value, which prints nothing.
    Nothing,
    Bool(bool),
    Number(u64),
    Text(String),
    List(Vec<Value>),
    Map(BTreeMap<String, Value>),
}

impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Value::Nothing => Ok(()),
            Value::Bool(value) => write!(f, "{value}"),
            Value::Number(value) => write!(f, "{value}"),
            Value::Text(value) => write!(f, "{value:?}"),
            Value::List(items) => {
                let items: Vec<_> = items.iter().map(ToString::to_string).collect();
                write!(f, "[{}]", items.join(", "))
            }
            Value::Map(_) => write!(f, "{{…}}"),
        }
    }
}

/// Reads what `{{ __tera_context }}` prints.
pub struct Reader<'r> {
    rest: &'r str,
}

impl Reader<'_> {
    pub fn read(text: &str) -> Value {
        let mut reader = Reader { rest: text.trim() };
        let value = reader.value();
        assert_eq!(reader.rest, "", "all of it is one value");
        value
    }

    fn takes(&mut self, piece: &str) -> bool {
        self.rest = self.rest.trim_start();
        let rest = self.rest.strip_prefix(piece);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn value(&mut self) -> Value {
        if self.takes("{") {
            let mut map = BTreeMap::new();
            while !self.takes("}") {
                let key = self.string();
                assert!(self.takes(":"), "{}", self.rest);
                map.insert(key, self.value());
                self.takes(",");
            }
            return Value::Map(map);
        }
        if self.takes("[") {
            let mut list = Vec::new();
            while !self.takes("]") {
                list.push(self.value());
                self.takes(",");
            }
            return Value::List(list);
        }
        if self.rest.starts_with('"') {
            return Value::Text(self.string());
        }
        for (word, value) in [("true", true), ("false", false)] {
            if self.takes(word) {
                return Value::Bool(value);
            }
        }
        let digits = self.rest.find(|c: char| !c.is_ascii_digit());
        let (number, rest) = self.rest.split_at(digits.unwrap_or(self.rest.len()));
        self.rest = rest;
        number.parse().map_or(Value::Nothing, Value::Number)
    }

    /// A string as Rust shows it for debugging.
    fn string(&mut self) -> String {
        assert!(self.takes("\""), "a string: {}", self.rest);
        let mut out = String::new();
        let mut chars = self.rest.char_indices();
        while let Some((at, c)) = chars.next() {
            match c {
                '"' => {
                    self.rest = &self.rest[at + 1..];
                    return out;
                }
                '\\' => match chars.next().unwrap().1 {
                    'n' => out.push('\n'),
                    't' => out.push('\t'),
                    'r' => out.push('\r'),
                    '0' => out.push('\0'),
                    'u' => {
                        let code: String = chars
                            .by_ref()
                            .map(|(_, c)| c)
                            .skip(1)
                            .take_while(|c| *c != '}')
                            .collect();
                        let code = u32::from_str_radix(&code, 16).unwrap();
                        out.extend(char::from_u32(code));
                    }
                    other => out.push(other),
                },
                c => out.push(c),
            }
        }
        panic!("a string without an end: {out}");
    }
}
