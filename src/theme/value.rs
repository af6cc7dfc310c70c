//! A view → values of Tera. What many pages show is turned into a value once, and where it is a
//! name or a link it is printed once as well. Start at [`Values::context`].

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::ptr;
use std::sync::{Arc, PoisonError, RwLock};

use serde::ser::{
    Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple,
    SerializeTupleStruct, Serializer,
};
use tera::value::Key;
use tera::{Context, Error, Map, TeraResult, Value};

use super::filters;
use crate::view::KEPT;

/// The values of what pages share.
#[derive(Default)]
pub(super) struct Values {
    /// By the address of the piece, which is there as long as the pages are.
    made: RwLock<HashMap<usize, Value>>,
    /// The markup of names and links, by the address of the map of their value, which `made`
    /// keeps.
    printed: RwLock<HashMap<usize, Printed>>,
}

/// The markup of a name or a link.
struct Printed {
    /// Whether it leads somewhere, or could.
    link: bool,
    markup: Value,
}

impl Values {
    /// What a template sees of a view.
    ///
    /// # Errors
    ///
    /// If the view is not one of named fields.
    pub(super) fn context(&self, view: &impl Serialize) -> TeraResult<Context> {
        let value = view.serialize(ToValue(self)).map_err(|e| Error::message(e.0))?;
        let mut context = Context::new();
        for (name, value) in value.into_map().unwrap_or_default() {
            if let Some(name) = name.as_str() {
                context.insert_value(Cow::Owned(name.to_owned()), value);
            }
        }
        Ok(context)
    }

    /// The markup of a link that pages share, or of a mere name.
    pub(super) fn printed(&self, value: &Value, link: bool) -> Option<Value> {
        let place = ptr::from_ref(value.as_map()?).addr();
        let printed = read(&self.printed);
        let found = printed.get(&place).filter(|found| found.link == link);
        found.map(|found| found.markup.clone())
    }

    /// Forgets all: for other pages, whose pieces may lie where those of these did.
    pub(super) fn clear(&self) {
        let mut printed = self.printed.write().unwrap_or_else(PoisonError::into_inner);
        printed.clear();
        self.made.write().unwrap_or_else(PoisonError::into_inner).clear();
    }

    fn kept<T: Serialize + ?Sized>(&self, piece: &T) -> Result<Value, Failed> {
        let place = ptr::from_ref(piece).addr();
        if let Some(value) = read(&self.made).get(&place) {
            return Ok(value.clone());
        }
        let value = piece.serialize(ToValue(self))?;
        let mut made = self.made.write().unwrap_or_else(PoisonError::into_inner);
        // If another thread was faster, its value is the one whose markup is known.
        let value = made.entry(place).or_insert(value).clone();
        drop(made);
        let link = filters::is_link(&value);
        if let (Some(map), Ok(markup)) = (value.as_map(), filters::markup(&value, link)) {
            let mut printed =
                self.printed.write().unwrap_or_else(PoisonError::into_inner);
            printed.insert(ptr::from_ref(map).addr(), Printed { link, markup });
        }
        Ok(value)
    }
}

fn read<T>(lock: &RwLock<T>) -> std::sync::RwLockReadGuard<'_, T> {
    lock.read().unwrap_or_else(PoisonError::into_inner)
}

/// Why a view cannot be a value.
#[derive(Debug)]
struct Failed(String);

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failed {}

impl serde::ser::Error for Failed {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Failed(message.to_string())
    }
}

#[derive(Clone, Copy)]
struct ToValue<'v>(&'v Values);

macro_rules! numbers {
    ($($name:ident $kind:ty as $wide:ty),*) => {$(
        fn $name(self, number: $kind) -> Result<Value, Failed> {
            Ok(Value::from(<$wide>::from(number)))
        }
    )*};
}

impl<'v> Serializer for ToValue<'v> {
    type Ok = Value;
    type Error = Failed;
    type SerializeSeq = List<'v>;
    type SerializeTuple = List<'v>;
    type SerializeTupleStruct = List<'v>;
    type SerializeTupleVariant = Impossible<Value, Failed>;
    type SerializeMap = Fields<'v>;
    type SerializeStruct = Fields<'v>;
    type SerializeStructVariant = Impossible<Value, Failed>;

    numbers! {
        serialize_bool bool as bool,
        serialize_i8 i8 as i64, serialize_i16 i16 as i64, serialize_i32 i32 as i64,
        serialize_i64 i64 as i64, serialize_u8 u8 as u64, serialize_u16 u16 as u64,
        serialize_u32 u32 as u64, serialize_u64 u64 as u64, serialize_f32 f32 as f64,
        serialize_f64 f64 as f64
    }

    fn serialize_char(self, c: char) -> Result<Value, Failed> {
        Ok(Value::normal_string(c.encode_utf8(&mut [0; 4])))
    }

    fn serialize_str(self, text: &str) -> Result<Value, Failed> {
        Ok(Value::normal_string(text))
    }

    fn serialize_bytes(self, bytes: &[u8]) -> Result<Value, Failed> {
        Ok(Value::from(bytes.to_vec()))
    }

    fn serialize_none(self) -> Result<Value, Failed> {
        Ok(Value::none())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Value, Failed> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<Value, Failed> {
        Ok(Value::none())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<Value, Failed> {
        Ok(Value::none())
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<Value, Failed> {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<Value, Failed> {
        match name {
            KEPT => self.0.kept(value),
            _ => value.serialize(self),
        }
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<Value, Failed> {
        let mut fields = Fields::new(self.0, 1);
        SerializeStruct::serialize_field(&mut fields, variant, value)?;
        SerializeStruct::end(fields)
    }

    fn serialize_seq(self, count: Option<usize>) -> Result<List<'v>, Failed> {
        Ok(List { values: self.0, items: Vec::with_capacity(count.unwrap_or(0)) })
    }

    fn serialize_tuple(self, count: usize) -> Result<List<'v>, Failed> {
        self.serialize_seq(Some(count))
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        count: usize,
    ) -> Result<List<'v>, Failed> {
        self.serialize_seq(Some(count))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Failed> {
        Err(Failed(format!("no view has a variant like `{variant}`")))
    }

    fn serialize_map(self, count: Option<usize>) -> Result<Fields<'v>, Failed> {
        Ok(Fields::new(self.0, count.unwrap_or(0)))
    }

    fn serialize_struct(
        self,
        _: &'static str,
        count: usize,
    ) -> Result<Fields<'v>, Failed> {
        Ok(Fields::new(self.0, count))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Failed> {
        Err(Failed(format!("no view has a variant like `{variant}`")))
    }
}

struct List<'v> {
    values: &'v Values,
    items: Vec<Value>,
}

impl List<'_> {
    fn add<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failed> {
        self.items.push(value.serialize(ToValue(self.values))?);
        Ok(())
    }
}

macro_rules! list {
    ($($name:ident $add:ident),*) => {$(
        impl $name for List<'_> {
            type Ok = Value;
            type Error = Failed;

            fn $add<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Failed> {
                self.add(value)
            }

            fn end(self) -> Result<Value, Failed> {
                Ok(Value::from(self.items))
            }
        }
    )*};
}

list! {
    SerializeSeq serialize_element,
    SerializeTuple serialize_element,
    SerializeTupleStruct serialize_field
}

struct Fields<'v> {
    values: &'v Values,
    fields: Map,
    /// The name of the field whose value comes next.
    name: Option<Key<'static>>,
}

impl<'v> Fields<'v> {
    fn new(values: &'v Values, count: usize) -> Self {
        Fields {
            values,
            fields: Map::with_capacity_and_hasher(count, Default::default()),
            name: None,
        }
    }
}

impl SerializeStruct for Fields<'_> {
    type Ok = Value;
    type Error = Failed;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), Failed> {
        let value = value.serialize(ToValue(self.values))?;
        self.fields.insert(Key::Str(name), value);
        Ok(())
    }

    fn end(self) -> Result<Value, Failed> {
        Ok(Value::from(self.fields))
    }
}

impl SerializeMap for Fields<'_> {
    type Ok = Value;
    type Error = Failed;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Failed> {
        let key = key.serialize(ToValue(self.values))?;
        let name = key.as_str().ok_or_else(|| Failed("a field has no name".into()))?;
        self.name = Some(Key::String(Arc::from(name)));
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(
        &mut self,
        value: &T,
    ) -> Result<(), Failed> {
        let value = value.serialize(ToValue(self.values))?;
        if let Some(name) = self.name.take() {
            self.fields.insert(name, value);
        }
        Ok(())
    }

    fn end(self) -> Result<Value, Failed> {
        Ok(Value::from(self.fields))
    }
}
