//! How pages lead to the ones that compare instruments.
//! Start at [`PageBuilder::compare_href`].

use super::address::Address;
use super::builder::PageBuilder;
use super::matrix_index::MatrixPart;
use crate::model::link::AgreementId;
use crate::model::vocabulary::TermId;

impl PageBuilder<'_> {
    /// The page that compares all instruments, or lists the parts.
    pub(super) fn matrix_list_href(&self) -> String {
        self.location.to(&Address::matrix(self.tag(), ""))
    }

    /// The page of a part.
    pub(super) fn matrix_href(&self, part: &MatrixPart) -> String {
        self.location.to(&Address::matrix(self.tag(), &part.name))
    }

    /// The page that compares an instrument with others, with it chosen, if it has a column there.
    pub(super) fn compare_href(&self, own: AgreementId) -> Option<String> {
        let part = self.index.matrix.home(own)?;
        let id = &self.dossier.entry(own).id;
        let chosen = || format!("{}?with={id}", self.matrix_href(part));
        part.columns.contains(&own).then(chosen)
    }

    /// What instruments say of a provision, if others than `own` do.
    pub(super) fn shared_provision(
        &self,
        own: AgreementId,
        code: TermId,
    ) -> Option<String> {
        let part = self.index.matrix.home(own)?;
        let place = || {
            let code = &self.dossier.vocabulary.term(code).code;
            format!("{}#{}", self.matrix_href(part), provision_place(code))
        };
        part.shared.contains(&code).then(place)
    }
}

/// The id of what instruments say of a provision.
pub(super) fn provision_place(code: &str) -> String {
    ["m-p-", code].concat()
}
