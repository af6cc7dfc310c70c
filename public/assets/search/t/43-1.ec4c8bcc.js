mithaqSearch("t/43-1",`The Crown Prince of Saudi Arabia, who held talks with the Russian president in December 2023.
	Crown Prince of Saudi Arabia	The Crown Prince of Saudi Arabia, who held talks with the Russian president in December 2023.
		Crown Prince of Saudi Arabia. The article reports that the Russian president, Vladimir Putin, held official talks with him during his visit on 6 December 2023, and that it was agreed to strengthen cooperation in defence and security. It does not say that the Crown Prince signed any document, and it quotes nothing from him.`)
