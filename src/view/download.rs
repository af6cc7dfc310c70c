//! The page that offers the site as a file.
//! Start at [`DownloadPage`].

use super::address::Address;
use super::builder::PageBuilder;
use super::data::page_data;
use super::offer::Offer;
use crate::lang::Language;

page_data! {
    /// What the page shows that offers the site as a file.
    pub struct DownloadPage {
        /// The folder in the file.
        pub name: String,
        /// The file; none in the file itself.
        pub file: Option<OfferedFile>,
    }

    /// A file to take away.
    pub struct OfferedFile {
        /// What it is called.
        pub name: String,
        /// Where it is.
        pub href: String,
        /// Its size in round figures, in digits of the page's language.
        pub amount: String,
        /// The unit of this: `kilobytes` or `megabytes`.
        pub unit: &'static str,
        /// How many bytes it has.
        pub bytes: usize,
        /// How many files are in it.
        pub files: usize,
        /// Its SHA-256.
        pub sum: String,
    }
}

impl PageBuilder<'_> {
    /// What the page shows that offers the site as a file.
    pub(super) fn download_page(&self) -> DownloadPage {
        let name = self.dossier.name.clone().unwrap_or_default();
        let archive = Address::archive(&name);
        let file = self.index.offer.map(|Offer { files, size, sum }| {
            let (amount, unit) = round(size, self.dossier.language(self.side));
            OfferedFile {
                name: format!("{}.zip", &*name),
                href: self.location.to(&archive),
                amount,
                unit,
                bytes: usize::try_from(size).unwrap_or(usize::MAX),
                files,
                sum: sum.to_string(),
            }
        });
        DownloadPage { name: name.to_string(), file }
    }
}

/// A size in round figures, to the nearest: it stands beside the exact one.
fn round(size: u64, language: &Language) -> (String, &'static str) {
    match (size + 500) / 1000 {
        kilobytes @ ..1000 => (language.number(kilobytes), "kilobytes"),
        _ => (language.tenths((size + 50_000) / 100_000), "megabytes"),
    }
}
