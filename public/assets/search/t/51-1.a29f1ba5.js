mithaqSearch("t/51-1",`The model for a Russian idea of a similar organisation in the Middle East.
		The model for a Russian idea of a similar organisation in the Middle East. intergovernmental organisation
		The OSCE appears in this dossier only as a model. Moscow put forward the idea of a Middle Eastern counterpart to it in the 1990s, and Andrei Baklanov, who according to Al-Monitor helped to develop the Gulf security concept, thinks that its chances are now better. The article says nothing else about the organisation itself, and does not say that it has any part in the Russian proposal.`)
