mithaqSearch("t/9-1",`An agreement of 2015 of which only the aim is known: to develop military cooperation between the two countries.
		An agreement of 2015 of which only the aim is known: to develop military cooperation between the two countries. agreement · Bahrain · Russia
m-e-signed-2015	signature	2015 · Bahrain · Russia
m-p-general-defence	general defence cooperation	Its aim is to develop and strengthen military cooperation.
		The article says that in 2015 Bahrain and Russia signed an agreement meant to develop and strengthen their military cooperation. It says no more: it gives no official title, no day or month, no term, no fields of cooperation, and no word on entry into force. Nor does it make clear whether this agreement replaces the agreement of 2014 or adds to it.`)
