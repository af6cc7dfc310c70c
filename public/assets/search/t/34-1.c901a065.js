mithaqSearch("t/34-1",`A bilateral agreement of which only the title, the year and its role as the basis of the agreement of 2023 are known here.
		A bilateral agreement of which only the title, the year and its role as the basis of the agreement of 2023 are known here. agreement · Kuwait · Russia
m-e-signed-1993	signature	1993 · Kuwait · Russia
m-p-general-defence	general defence cooperation	Known only by its title: cooperation in the fields of defence.
		This is the agreement on which, according to the article, the new agreement between Kuwait and Russia rests. Its subject is cooperation in the fields of defence; the two countries signed it in 1993.
known	What is known	The title points to defence in general; the article gives none of its provisions and mentions it only as the basis of the agreement of 2023. The date given is a year, without day or month.
open	What is not known	The article does not mention its legal form, where and by whom it was signed, how long it was to last, or whether it was ratified. Nor does it say whether there was a commitment to mutual defence. It does not expressly say that the agreement is still in force; that a later one rests on it is not proof enough.`)
