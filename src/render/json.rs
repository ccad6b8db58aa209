//! JSON, written member by member into a text. There are several objects on each page, and nearly all that is in them is
//! text that needs no escape.

/// An object in the making.
pub struct Object<'o> {
    out: &'o mut String,
    empty: bool,
}

impl<'o> Object<'o> {
    pub fn begin(out: &'o mut String) -> Self {
        out.push('{');
        Self { out, empty: true }
    }

    pub fn end(self) {
        self.out.push('}');
    }

    /// Begins a member; its value is to be written next. `name` needs no escape.
    pub fn member(&mut self, name: &str) -> &mut String {
        self.out.push_str(if self.empty { "\"" } else { ",\"" });
        self.out.push_str(name);
        self.out.push_str("\":");
        self.empty = false;
        self.out
    }

    /// A member whose value is JSON already.
    pub fn json(&mut self, name: &str, json: &str) -> &mut Self {
        self.member(name).push_str(json);
        self
    }

    pub fn text(&mut self, name: &str, value: &str) -> &mut Self {
        text(value, self.member(name));
        self
    }

    /// A member that is left out where there is none.
    pub fn some_text(&mut self, name: &str, value: Option<&str>) -> &mut Self {
        match value {
            Some(value) => self.text(name, value),
            None => self,
        }
    }
}

/// Writes a list, item by item.
pub fn list<T>(items: impl IntoIterator<Item = T>, out: &mut String, mut write: impl FnMut(T, &mut String)) {
    out.push('[');
    for (n, item) in items.into_iter().enumerate() {
        if n > 0 {
            out.push(',');
        }
        write(item, out);
    }
    out.push(']');
}

/// Writes a text. `<` is escaped too, so that none can end the script element it stands in.
pub fn text(text: &str, out: &mut String) {
    let is_special = |byte: u8| byte < b' ' || matches!(byte, b'"' | b'\\' | b'<');
    // All of it is looked at, rather than up to the first hit: that is quicker where there is none.
    if text.bytes().fold(false, |any, byte| any | is_special(byte)) {
        // A text can always be written.
        let json = serde_json::to_string(text).unwrap_or_default();
        out.push_str(&json.replace('<', "\\u003c"));
    } else {
        out.push('"');
        out.push_str(text);
        out.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn objects_are_written_member_by_member() {
        let mut out = String::new();
        let mut object = Object::begin(&mut out);
        object.text("a", "x \"y\" </script>").some_text("b", None).json("c", "12");
        list(["\n", "é"], object.member("d"), text);
        object.end();
        assert_eq!(out, r#"{"a":"x \"y\" \u003c/script>","c":12,"d":["\n","é"]}"#);
    }

    proptest! {
        #[test]
        fn texts_are_read_as_they_were_written(written in ".*") {
            let mut out = String::new();
            text(&written, &mut out);
            prop_assert!(!out.contains('<'));
            prop_assert_eq!(serde_json::from_str::<String>(&out).unwrap(), written);
        }
    }
}
