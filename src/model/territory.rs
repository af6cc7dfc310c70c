//! Codes of countries in ISO 3166, of today's countries and of former ones.
//! Start at `"KW".parse::<Territory>()`.

use std::{fmt, str::FromStr};

use super::format_error::FormatError;
use super::reason;
use crate::sentence::{List, Sentence};

/// A code of ISO 3166-1 (two letters) or, for a former country, 3166-3 (four).
///
/// ```
/// use mithaq::model::territory::Territory;
/// assert_eq!("KW".parse::<Territory>()?.to_string(), "KW");
/// assert_eq!("SUHH".parse::<Territory>()?.to_string(), "SUHH");
///
/// let fault = "SU".parse::<Territory>().unwrap_err();
/// assert_eq!(fault.reason, mithaq::model::reason::country_unknown("SU"));
/// # Ok::<(), mithaq::model::format_error::FormatError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Territory(&'static str);

/// Every code that ISO 3166-1 assigns (2026).
const CURRENT: &str = "\
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM \
    BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX \
    CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG \
    GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR \
    IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV \
    LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE \
    NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO \
    RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF \
    TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF \
    WS YE YT ZA ZM ZW";

/// Every code of ISO 3166-3 (2026).
const FORMER: &str = "\
    AIDJ ANHH BQAQ BUMM BYAA CSHH CSXX CTKI DDDE DYBJ FQHH FXFR GEHH HVBF JTUM MIUM \
    NHVU NQAQ NTHH PCHH PUUM PZPA RHZW SKIN SUHH TPTL VDVN WKUM YDYE YUCS ZRCD";

impl Territory {
    /// The codes of today's countries.
    pub fn current() -> impl Iterator<Item = &'static str> {
        CURRENT.split(' ')
    }

    /// The code itself.
    pub fn code(self) -> &'static str {
        self.0
    }
}

impl FromStr for Territory {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Territory, FormatError> {
        if let Some(code) = assigned(text) {
            return Ok(Territory(code));
        }
        let upper = text.trim().to_ascii_uppercase();
        let help = match assigned(&upper) {
            Some(code) => Some(reason::write(code)),
            None if upper.len() == 2 => withdrawn(&upper),
            None => None,
        };
        let reason = match text {
            "" => reason::country_missing(),
            _ if help.is_some() && upper != text => reason::country_spelling(text),
            _ => reason::country_unknown(text),
        };
        Err(FormatError { at: 0..text.len(), reason, help })
    }
}

fn assigned(text: &str) -> Option<&'static str> {
    CURRENT.split(' ').chain(FORMER.split(' ')).find(|&code| code == text)
}

/// The advice to write the code of four letters that replaced a withdrawn one of two.
fn withdrawn(pair: &str) -> Option<Sentence> {
    let codes: Vec<_> = FORMER.split(' ').filter(|code| code.starts_with(pair)).collect();
    (!codes.is_empty()).then(|| reason::country_former(List::any(codes)))
}

impl fmt::Display for Territory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_written_as_read() {
        let codes: Vec<&str> = CURRENT.split(' ').chain(FORMER.split(' ')).collect();
        assert_eq!(codes.len(), 249 + 31);
        for code in codes {
            let territory: Territory = code.parse().unwrap();
            assert_eq!(territory.to_string(), code);
        }
    }

    #[test]
    fn other_codes_are_refused() {
        let capitals = "a country code is in capitals, without spaces";
        let unknown = "is not a code of ISO 3166-1 or, for a former country, 3166-3";
        for (text, reason, help) in [
            ("", "a country code is missing".to_owned(), ""),
            ("kw", format!("`kw`: {capitals}"), "write KW"),
            ("KW ", format!("`KW `: {capitals}"), "write KW"),
            ("su", format!("`su`: {capitals}"), "write SUHH"),
            ("SU", format!("`SU` {unknown}"), "write SUHH"),
            ("CS", format!("`CS` {unknown}"), "write CSHH or CSXX"),
            ("XK", format!("`XK` {unknown}"), ""),
            ("KWT", format!("`KWT` {unknown}"), ""),
            ("KW KY", format!("`KW KY` {unknown}"), ""),
            ("قطر", format!("`قطر` {unknown}"), ""),
        ] {
            let fault = text.parse::<Territory>().unwrap_err();
            assert_eq!(fault.english(), (reason, help.to_owned()), "{text}");
            assert_eq!(fault.at, 0..text.len(), "{text}");
        }
    }
}
