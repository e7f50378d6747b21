//! The structs whose memory image is the payload, as a Rust bus declares them.

/// `String` of a contract: at most `N` bytes of UTF-8 in place.
#[cfg_attr(feature = "codec", derive(FromBytes, KnownLayout, Immutable))]
#[repr(C)]
pub struct FixedStr<const N: usize> {
    pub count: u16,
    _pad: [u8; 6],
    pub data: [u8; N],
}

/// `Vec<T>` of a contract: at most `N` elements in place.
#[cfg_attr(feature = "codec", derive(FromBytes, KnownLayout, Immutable))]
#[repr(C)]
pub struct FixedVec<T, const N: usize> {
    pub count: u16,
    _pad: [u8; 6],
    pub data: [T; N],
}

/// What rustc knows of a message.
pub struct MessageTable {
    pub name: &'static str,
    pub type_id: u16,
    pub size: usize,
    pub align: usize,
    pub fields: &'static [FieldTable],
    /// Shows the fields in order, or returns false where zerocopy refuses the bytes. They must be aligned.
    #[cfg(feature = "codec")]
    pub visit: fn(&[u8], &mut dyn Visitor) -> bool,
}

/// What rustc knows of a field.
pub struct FieldTable {
    pub name: &'static str,
    /// The type in the spelling of golden files.
    pub ty: &'static str,
    pub offset: usize,
    pub size: usize,
    /// Where the elements begin inside the field; 0 for what has no count.
    pub data: usize,
}

/// Is shown the fields of one message as zerocopy reads them.
#[cfg(feature = "codec")]
pub trait Visitor {
    /// A value or an array.
    fn fixed(&mut self, bytes: &[u8]);

    /// A text or a vector: the count as it stands there, and the bytes of all places, used or not.
    fn counted(&mut self, count: u16, places: &[u8]);
}

/// Declares a message: the struct, and the table of what rustc made of it. `$readable` is the zerocopy trait that the
/// struct derives: `FromBytes` where any bytes will do, `TryFromBytes` where a bool may refuse them.
///
/// Deriving is what costs time when there are hundreds of messages (see README.md), so `layout` can be built without.
macro_rules! message {
    ($module:ident, $name:literal, $type_id:literal, $readable:ident;
     $($field:ident: $ty:ty => $shape:ident, $field_name:literal, $field_type:literal;)*) => {
        #[allow(non_snake_case)]
        pub mod $module {
            #[allow(unused_imports)]
            use super::*;

            #[cfg_attr(feature = "codec", derive(zerocopy::$readable, zerocopy::KnownLayout, zerocopy::Immutable))]
            #[cfg_attr(not(feature = "codec"), allow(dead_code))]
            #[repr(C)]
            struct Payload {
                $($field: $ty,)*
            }

            #[cfg(feature = "codec")]
            fn visit(bytes: &[u8], visitor: &mut dyn $crate::structs::Visitor) -> bool {
                match <Payload as zerocopy::TryFromBytes>::try_ref_from_bytes(bytes) {
                    #[allow(unused_variables)]
                    Ok(payload) => {
                        let _ = &visitor;
                        $($crate::structs::pick!(visitor, payload.$field, $shape);)*
                        true
                    }
                    Err(_) => false,
                }
            }

            pub static TABLE: $crate::structs::MessageTable = $crate::structs::MessageTable {
                name: $name,
                type_id: $type_id,
                size: size_of::<Payload>(),
                align: align_of::<Payload>(),
                fields: &[$($crate::structs::FieldTable {
                    name: $field_name,
                    ty: $field_type,
                    offset: ::std::mem::offset_of!(Payload, $field),
                    size: size_of::<$ty>(),
                    data: $crate::structs::data_offset!($ty, $shape),
                },)*],
                #[cfg(feature = "codec")]
                visit,
            };
        }
    };
}

/// Shows one field: as slices, so that no code is made per length.
#[cfg(feature = "codec")]
macro_rules! pick {
    ($visitor:ident, $field:expr, one) => {
        $visitor.fixed(::zerocopy::IntoBytes::as_bytes(&$field))
    };
    ($visitor:ident, $field:expr, many) => {
        $visitor.fixed(::zerocopy::IntoBytes::as_bytes(&$field as &[_]))
    };
    ($visitor:ident, $field:expr, nested) => {
        $visitor.fixed($field.as_flattened())
    };
    ($visitor:ident, $field:expr, counted) => {
        $visitor.counted($field.count, ::zerocopy::IntoBytes::as_bytes(&$field.data as &[_]))
    };
    ($visitor:ident, $field:expr, counted_nested) => {
        $visitor.counted($field.count, $field.data.as_flattened())
    };
}

macro_rules! data_offset {
    ($ty:ty, counted) => {
        ::std::mem::offset_of!($ty, data)
    };
    ($ty:ty, counted_nested) => {
        ::std::mem::offset_of!($ty, data)
    };
    ($ty:ty, $shape:ident) => {
        0
    };
}

#[cfg(feature = "codec")]
pub(crate) use pick;
#[cfg(feature = "codec")]
use zerocopy::{FromBytes, Immutable, KnownLayout};
pub(crate) use {data_offset, message};
