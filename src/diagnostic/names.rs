//! Names that no file of a site can have, whoever brings it.
//! Start at [`unfit_name`].

use super::{Diagnostic, Place, fault};
use crate::source::{is_device, unusable};

/// The fault of a file or folder in a `static/` whose name some system does not take.
pub fn unfit_name(name: &str, place: &Place) -> Option<Diagnostic> {
    if is_device(name) {
        return Some(fault::bad_value_static_device(place.clone(), name));
    }
    // A picture may have one: the site gives it another name.
    let asks = name.contains('?').then_some('?');
    let unfit = unusable(name).or(asks)?.to_string();
    Some(fault::bad_value_static_name(place.clone(), name, &unfit))
}
