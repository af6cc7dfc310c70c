mithaqSearch("t/8-1",`An agreement of 2014 that the article places within a programme to modernise the Bahrain Defence Force; it gives none of its provisions.
		An agreement of 2014 that the article places within a programme to modernise the Bahrain Defence Force; it gives none of its provisions. agreement · Bahrain · Russia
m-e-signed-2014	signature	2014 · Bahrain · Russia
m-p-general-defence	general defence cooperation	Its aim is to strengthen military cooperation and coordination.
m-p-modernisation	modernisation	The article places it within a programme to modernise and develop the Bahrain Defence Force; no equipment is named.
		Bahrain and Russia signed this agreement in 2014; the article places it within a programme to modernise and develop the Bahrain Defence Force. Its aim, the article says, is to strengthen military cooperation and coordination. No official title, day of signature, term or provision is given. Whether the modernisation includes Russian arms is not mentioned, so the text gives no ground for linking the agreement to arms purchases. How it relates to the agreement of 2015 or to the joint committee is not known.`)
