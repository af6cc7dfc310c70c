mithaqSearch("keys",`ar rtl arabic
en ltr
72 32
agreements countries organisations people articles pages
ٱا ىي یي ةه کك øo łl đd ðd ħh ŧt ıi æae œoe þth ßss ςσ
bbpبپבпбβπ ttتطثתטтτθ ddدذضדдδ sszسصزژظشסצזשсзшщжцσζ jjجچч kkcqgكقغگקכгкκγ hhحهخחהхχ rrرړרрρ llلלлλ mmمמмμ nnنںנнν ffvفڤвφ
shs chs khh ghk tht dhd zhs phf
a about all an and any anything are as at be been between by clause concerning did do does every everything for from had has have he her his how i in into is it its me not of on or regarding she some than that the their there these they this those to was we were what when where which who whom whose why with year you التي الذي الذين الي ام ان او اي اين بشان بعد بعض بند بنود بين تلك ثم حول ذلك سنه شي عام علي عن عند غير في قبل قد كان كانت كل كم كيف لا لم لماذا لن ما ماذا متي مع من نص هذا هذه هل هم هو هي يخص ينص
274d7970
0d3d27a82fe53df9df6fa046
0 9c986ebd
belongs 521e94f8
forces 1b15703b
masud_ 4a9b3b49
prog 83f7eecb
stat 0cb8210a
words 42597c3f
الي 36db73d8
تز 82835233
خلي a62a2604
طرفان 318ccab4
كم 165def3d
مقات fe1d4f50
وصو aadc2f79`)
