mithaqSearch("k/4",`practical >practice 1:q-G.C
practice <practical 1:q-W
praised <praises 1:qZ6-CE
praises >praised 1:s-A
prc @e 1:e!
predict 1:s-J
preferred 1:13F
preparation >prepare 1:1g-B
preparations >prepare 1:1E1fHcB
prepare <preparation,preparations,prepares 1:1cD1-K
prepares >prepare 1:15B4B2B2.K
presence 1:jN2N4No-F9G
present <presentation,presented,presents 1:1w-B
presentation >present 1:j-A=B=L
presented >present 1:j-A-BLO2O4Ms-A5C1B1-AB
presents >present 1:hB
preserve 1:1yB
presidency >president 1:o-B2-CZ5-AD+6B
president <presidency,presidents 1:6B5=A-AB7O1N2M3J2Y+Z5D1E5=A-AB6-AB1-A4D1.H9EF3-A-BD1-AD1-BD5C3=A-AC+
presidents >president 1:q-Ai-AO+i-A
press 1:0BF4Bi-ABfB2L
prevent <prevents 1:i-Iw-AB
prevents >prevent 1:zU
price <priced 1:wG
priced >price 1:s-L
prince 1:17!=A-AB+i-BD+1-BD+9C+
prince_mohammed_bin_salman @17
print <printed,prints 1:13G
printed >print 1:i-A+2B8-AQ5C2S1-AB3GM+2B1-AB7-F1B
prints >print 1:0Gs-A
priorities 1:i-JOeE13-BC
pro 1:pN12-AD
probable <probably 1:4B
probably >probable 1:1-AiN1BwE1-AOb-A
procedures 1:z-QUV
produce >products
produced <producing 1:1i-HN
producing >produced 1:wGl-K-L
production >products 1:i-GwB
products <manufacture,production 1:i-D-Gh-D-E-F-G-KT
profession 1:10B
program <programme 1:0B13E
programme >program 1:7B1!-A-DEa-M+
programmes >program
programs >program
progress 1:1-CElDuG1-DP2D
proiranian 1:pN12-AD
project <projects 1:6B
projects >project 1:7B3-DE+g-I-X19C
pronoun 1:l-G
proof 1:yFw-C
proposal <proposals,proposed 1:0Dj-A+-F-GK+NO2-I1Ca-CE7HI1-A=BbB7CbB
proposals >proposal 1:5Be-FNkH
propose >proposal
proposed >proposal 1:0E13I
prospects 1:14-C
protect 1:p-F
protectorate 1:iP1gB
proves 1:q.B
provide <provided,provides,providing 1:i-E
provided >provide 1:1wC
provides >provide 1:i-D7OaTe-A-CmC
providing >provide 1:oLyD
provision <provisions 1:0B6B2E5CjF7C+iD
provisions >provision 1:8-Aa-D-E8.C7E1E1T4C+5Q5.K3-A
publication 1:l-AbF1C2S7B
publish <published,publisher,publishes,publishing 1:0H
published >publish 1:0FiN1K1B1-AL4L3N5E6G1D4N9-A
publisher >publish 1:0F2B+q-A8B
publishes >publish 1:0B
publishing >publish 1:l-A
purchase >buying 1:1Ey-MTi-DP
purchases >buying 1:8E
purpose 1:sOk-C
pursuing 1:j-GN
put <puts 1:jM9-Ac-A-BD+9.J2B7CaC
putin @1z 1:0F6-ABc-JO+Q1N2M1CD4-B-E-F-G-H-I-W-XYZ.C2!+-A-BO+Q+1B3E5-AB2F4B1OQ4-BD1!+-A+-C-U-V.H.I+.J.M9E+H3-B-CDE1-BD6C3!+-B
putin_kim_agreement @1d
putin_kim_treaty @1d
putinkim 1:0Fs!+l!+
putins 1:i-JOQa-A-BgQ5-A.M
puts >put 1:bBd-G2ZdG5N
pyongyang 1:1bB2-B.I
q1065 @1x
q148 @e
q159 @1m
q184 @c
q212 @1w
q217172 @h
q227 @6
q30 @1y
q318693 @g
q398 @7
q423 @1c
q7184 @19
q794 @o
q81299 @1f
q817 @w
q846 @1g
q851 @1p
q858 @1r
q878 @1t
qa @1g
qatar @1g <qatari 1:0EF1=A-A-B-C+-DEgB1OQ+4CD8B2G7GIK7-AB6!+-B-C+-DE+G+H+1!+-A-IMP+Q1!+-A-B-CL1!+-A-BD1!+-A+-BD1!+-A-BD1CH6=A-AB+
qatar_agreement_2017 @1i
qatar_growth_2021 @1h
qatar_russia_2017 @1i
qatar_russia_agreements_on_personnel_training_unspecified @1l
qatar_russia_contracts @1j
qatar_russia_contracts_some_signed_others_being_completed_unspecified @1j
qatar_russia_cooperation_agreements @1k
qatar_russia_joint @1k
qatar_russia_joint_cooperation_agreements_unspecified @1k
qatar_russia_military_technical_cooperation_agreement @1i
qatar_russia_training @1l
qatar_russia_training_agreements @1l
qatar_says_cooperation_is_growing @1h
qatar_says_that_its_military_cooperation_with_russia_keeps_growing @1h
qatari >qatar 1:0F1=AEhQ4DhJKd-DH1PQ1!L1-A1D1-A1C
qatari_russian_military_agreement @1i
qatarirussian 1:1hQ1!
qataris >qatar
qatarrussia 1:mCw!1!+1!+1!+
qatars 1:1-AvG7K7-AB6-CEH1-AMbB
quantity 1:wG
question 1:1bB2-I.K
quotation 1:i-JQa-Ab-AJLe-AN
quote <quoted,quotes,quoting 1:sQ16B
quoted >quote 1:0F5B+7B7N2O+2B5-BPl.J4QfC
quotes >quote 1:bBbD3O4B3G6B5B5D1.H.JaB1B4B1B
quoting >quote 1:q.A
raise <raised,raises 1:jN2M4NaRnG
raised >raise 1:oKp-I.KlB
raises >raise 1:lM
rakha 1:s-ANe!+
range 1:o-CL2-P.A16C2B
rates 1:pN
rather 1:pN
ratification >ratified 1:q.D2-Al.M
ratified <ratification 1:oNaFkM
ratify >ratified
re 1:2Bq-A
reach <reached,reaching 1:pO
reached >reach 1:5-A13Q3BaD1C4=B
reaching >reach 1:1e-AB
reaction 1:1d=Q
reactors 1:q-I.CiQ
read <reading 1:i-A-GP3-AN7-Ab-AGHe-A-B2D
reader <readers 1:13C
readers >reader 1:0CF13G
readiness >ready 1:iO14C7-AB1D1!-C
reading >read 1:0C3Bf-LQ
ready <readiness 1:1tB2-A-BD
realise 1:jN
reason <reasons 1:l-AiE
reasons >reason 1:pN
reassure 1:p-KN
receding 1:oMkP
receipt 1:i-H
received 1:mD2L+7-A-BD4-QU9-KOeDaC1B1B
recently 1:hB1Q
recipient 1:1xB
reckon <reckoning 1:15B
reckoning >reckon 1:1eB
reconcile 1:18-A
recorded 1:0F2B11M5-D5.I
recounts 1:1hP
red 1:q-G.C
redraws 1:s!OQdB8-F.K
reference 1:gB
refusal >refuse 1:mD
refuse <refusal,refused,refuses 1:vDd-K
refused >refuse 1:oL7-A-BDd-KeD
refuses >refuse 1:13F5QoC2B
regard <regarded,regards 1:1yB
regarded >regard 1:1d-G
regards >regard 1:j-JMN2-HkB6B
region <regional,regions 1:i!1-F+N+O2N3=M1N3OQdB+8-F.K9GcB
regional >region 1:j=H=IOl-A=C-C
regions >region 1:18-L
register 1:aEt=HH
regularly 1:q-H.C16C3C
relates <relations,relative 1:8E
relations >relates 1:eC3B1OP5B1-GLM1-D-HO1-D6=B-B=EE+5B7-HeDG5D2B1-CD1D4-BC
relationship 1:1-D1gP
relative >relates 1:7B1a-A
relayed >relays 1:3BbD5K2-A2B1K1L1.BeDgD2D5D7B
relays <relayed 1:0F1-Ak-AvE1-A1L
relied <relying 1:g-ABx-G
relying >relied 1:jN13G
remained >remains 1:0D
remains <remained 1:l-G7-G
remark <remarks 1:1=B=C=D5Bd=D=E=F=G5=G1=D=G1=D=E=F=G=H=I=J=K5=C1=Ch=C=D=E=F=G=H=I=J=K=L6=Bg=B
remarks >remark 1:6BcQ3-AM5-X.CiOQr-AC+
rendered 1:s-Ag-A
renew >renewal
renewal <renewed 1:i-I7P1.D7-BD2=UU4Ia.M4-J1-A=OO
renewed >renewal 1:zU4Ie-J1OQ
repair 1:i-Dh-A=E-E=N=ORTj=E-EN
repeated 1:2B
repetition 1:13=K
replaces 1:9D
replied >reply 1:jO
reply <replied 1:19B
report <reported,reports 1:4B8B1C1D4-A1KL3-AB+6-D5D2V4EI5-A1-A1B+aDaD3B
reported >report 1:0B+i-JPQ+1-AL2-KO1CD2-FN1M3-C3-A-B1-A3-A2-AB2CF+I+1-AD9-A-V.L.M3G2-K=P4CHb-AB+2C
reports >report 1:3-A3Bc=OO3-H=MM1D2-IL1N1.D2=OO4F7G4B1-A-M=OO1B3-CD+5=PP+5F5D
republic 1:6!6!2!a!o!f!
republic_of_azerbaijan @6
republic_of_belarus @c
republish <republisher 1:0G
republisher >republish 1:2Bq-A
require 1:zT
resale <reselling,resold 1:wG3V4De-K1-A=H
resales >resale
research <researcher,researchers 1:i-Gh=J-JTj=F
researcher >research 1:15=A-AB
researchers >research 1:0C
resell >resale
reselling >resale 1:1iN
resembles 1:18-A
reserved 1:lN
resold >resale 1:1i-H
response <responsibility 1:q=S=W18-A
responsibility >response 1:18Q
rest <rests 1:i-AaO1B6S4H5O8-AaD
restriction >restricts 1:1h-K1=H
restrictions >restricts 1:1iN
restricts <restriction,restrictions 1:1i-A
rests >rest 1:0-AHl-E4P3-AP4D2DF
right 1:i-A6-GbUi-L9D
risen 1:1eB
rival 1:1y-A
role 1:y-A
rounded <rounding 1:1eBiC
rounding >rounded 1:s-A
route 1:6-A
row 1:13M
ru @1m 0:1a!B7-AN 1:1a!B7-AN
rule <rules 1:l-F7-J+jB2-K-.D.K
rules >rule 1:0GzU4-ABa.M
run <runs 1:6BeB6.D9U
runs >run 1:0F4BvU9-AQaO
russia @1m <russian 1:0BE+F+G1=A-A-B-C-DE1-A1-AB1-AB1-A1B1-AB1!-A-BE1!-A-BD1!+-A+-BE1B+1-AB+1!-A-BC1-ABD1!-A-BC1-AB+1B1!-A+-COP1!-A-B+-C-JKM1-AB1!+-A-HMN1!-ABC+1-AB+1-A+-C-D+-E-F+-G-H+-IJL+1!+-A-C-D-E-FLN1!+-A+-C+-D-E-F-G-H+-I-J-K-T-VYZ.B.C+1B1-A+-KO+P+1-A1-AB1-A-B-CD1-A+-B+-CD+EG1!+-ACD1!+-A-BD1!+-A+-BRSV2B1-AB1GK1-A-BD1-AB+1-A2!+-A-GNO1-AB+1-A+B1-AB1-A-B-CD1!-A-B-C-D-G-H-I-K-L+-M+-N-O-Q-T-.A-.C+-.F.H.J.K+1-AB+2-A-B+-D+EH1!-AMP1!+-A-B-CL1!+-A-BD1!+-A+-BD1!+-A-BD1!+BDFG+H1!-AB+1!-A+B+1-B-CDE1-A-BD1-CD+1-AB1-AB1!+-A+-BD1-A-B-C1-A+-B+C+2-AB+1=A-A-B+C+
russia_and_iran_sign_a_partnership_treaty_for_two_decades_without_a_mutual_defence_clause @18
russia_bahrain_committee_for_military_technical_cooperation @a
russia_belarus_strategic_agreement_unspecified @d
russia_china_partnership_agreement_unspecified @f
russia_deepens_military_ties_with_iran @l
russia_deepens_military_ties_with_iran_to_counter_the_united_states @l
russia_iran_military_memorandum_of_understanding_2019 @p
russia_iran_strategic_partnership_treaty_20_years @q
russia_north_korea_comprehensive_partnership_treaty_2024 @1d
russia_s_military_cooperation_agreements @m
russia_s_security_concept_for_the_gulf_2019 @j
russiabahrain 1:a!
russiabelarus 1:d!
russiachina 1:f!
russiairan 1:p!1!dG
russian >russia 1:0F+3B2=A-AB+1-AB2E5!2!3-MO+1!-A-B-C-E-F-H-IL+N2-A+-D-G-IM+2-AB1-I1!-A-BM+N1!-I-J.C1-AB1!+OP2-AB+1-A1EFG3!-N-O+-PT+2-AB+2J2B2-AB1O+2-AB1=A-AB+1D1!-D-E-I-M-Y-.A.H.J1B1-AB1-D1-A-INQ1!4!CD+F+1!+-AB1!+B1-A-BDE1!+-AD1-A+D+2-A1D1!+1C+1-AB
russian_defence_ministry @1n
russian_experts_on_the_putin_kim_agreement @s
russian_experts_the_putin_kim_agreement_redraws_the_map_of_military_alliances @s
russian_federation @1m
russian_foreign_ministry @1o
russian_iranian_memorandum_of_understanding @p
russian_iranian_partnership_treaty @q
russian_ministry_of_defence @1n
russian_ministry_of_foreign_affairs @1o
russian_north_korean_treaty @1d
russian_offer_to_the_uae_2021 @1v
russian_readiness_to_localise_arms_manufacture_in_the_uae_2021 @1v
russian_security_concept_for_the_gulf @j
russianiranian 1:l-A-D-G2-A2!1!1-Aw-A
russiannorth 1:1d!
russianorth 1:1d!
russians >russia
russias 1:0BE5-AbB2-A1!-B2-AM1!-ABC2L1N1.CfBhG+2-A8-A-B3-B
s 0:mDuG1P 1:0BDEFG1-A-CE2B+2-A5-D2-A2!2B2-A-C-JO+Q1!-B-GN+2-A+-C-E+-H-JM+NO+1!-ABCD2-H-I+L+MN1-G=NN+1-C-L.C2-A+-BPQ+1-AB2D+1EF+G3-QS+UV4K+M1-A1B1B2-A+-D-IN+OPQ2-AB+1-AB1!D1-A-L-.C.K+.M+1B2-CE=GGH1-A+-D-HM+NP+1=I1D+3G+2-A2-AD2-AB1B+1D1-A1-A-B3-BC
s300 1:o-H-ILN
s400 0:mDuG1P 1:1-CElD2-ILs=GG1-DP2D
sa @1p
sabah 1:wF1C2S3!+
said >say 1:0EG1-B-C-DE5B1B6-AC2-AC2B1-F-H-K+-MO1-D2-A1C1-AB+1-F1-B=O1-E-F+-G-H-I-J-K-V.B=.C.C+1B1-IOQ3D1-CE3V2B2CEF+=JJ+1D4O5-A-D-F-G-H-I-J-K-L3G1-D-F-HM1-J1-A-BD+2-A-B1-AB+d-BC+
sale 1:mDuG
sales >sale
salman 1:17!+i-BD1D9C
same 1:iQ+7MeF+KdG1QdD4B1C
san 1:lO
sanctions 1:q-G.C
saud 1:17!
saudi 1:0E5=A-ABcB1-ANO1N2MiF4=A-ABf-ABC3!+-B+-CD+E+1!+-A+-B+D+9C+
saudi_arabia @1p
saudi_russia_2023 @1q
saudi_russian_understanding_2023 @1q
saudi_russian_understanding_to_strengthen_defence_and_security_cooperation_december_2023 @1q
saudirussian 1:1q!+
saudis >saudi
saw 1:q.C
say <said,saying,says 1:1E3-AB1B5E+1B1B1-B2-B4-BO+3-A2-E-GL1MO1.C.D2-HP1B3-BG+2F+1-K-OT+3B1CFGHKM3B1B1-H-K-L2B3-U.J.K2B2N1O1-CD1-C2CD2B1E2-B1B1B1D+1-CD
saying >say 1:7B7B4O3-FrD1.L4-A-BP2-AfB
says >say 1:0CDF+G+1E3B1B3E1D+3B1C1BD2-AB+1B1-AOQ1O1B2C2-E-GL1N+1-A-G-P-U2-A-B-LOPQ3D1-CEF1-B2-M-N-PT+3B1C+D+I1D1B+3-A+OQ+2B1-AB+1-AD+1-W-X.J.K+.L1B+1B1FG+1!+-ANP+Q1NPQ2-AD+2D+EFG2B1-AE+1D2B2-A2C+2B+
scenarios 1:19-AB
scientific 1:i-Gh-JT
scope 1:iO4CwN
second 1:7BeMO9B2-AF1D6KqB
sections 1:2B
security 1:1-D+E+2B2-AB+b!+2O1!+-A-B-C=H-H=IKMN2-AM+1C3-K+MN+1-A=L-L.A2Oc=CD+1=A-AB2B1-A5.J2!+B1G+1P+1=J-JP4CG1B1-AB1-A-CDE1!-A-B-CD7-AB2C
see <sees 1:eD7-G4N3-M
seek <seeks 1:lM4-KN
seeks >seek 1:j-J6-H
seen 1:3BrB
sees >see 1:i=P1M2=N4N3O=Pg=P5-.C1-AbD
sell >sale
selling >sale
sells >sale
sense <senses 1:i-AnB8.J
senses >sense 1:vD
sensitive 1:oL7-CDd-LQeD
sentence 1:cB+1-A1BD1-A6-G4-GN3-AQ7-OT4Me-A
separate 1:iO
september 1:oL1aB
serious 1:1j-BD
serves 1:i-I
service <services 1:1h-A-B
servicemen 1:1g-DH1P
services >service 1:1-DEp-A=L-L.A9=H-H-M-ORT+9-A+8G1-HP1=J-JP
set <sets 1:xEk-E
sets >set 1:k-AB1-ALiC
seven 1:13M
several 1:lOiCjD
sha 0:13M 1:13M
sha256 0:13M 1:13M
shall 1:s-M
share 1:13K
sheikh 1:1!hQeF1C2-CS3!+e-B-CE1MP2D2D7!+
sheikh_ahmed_bin_nasser_bin_jassim_al_thani @1
sheikh_meshal_al_ahmad @12
sheikh_meshal_al_ahmad_al_sabah @12
sheikh_tamim_bin_hamad @1s
sheikh_tamim_bin_hamad_al_thani @1s
shielding 1:1yB
short 1:iO6-CL4O7RhE1MfC2B
shortage 1:1d-N1B
shortened 1:i-A+
shorter 1:1eB
shortrange 1:o-CL18C2B
should 1:iQ1-DN2OoB8N
show <showed,shows 1:fC5BjMa.M
showed >show 1:pN1-J.CbB
shown 1:13FM
shows >show 1:0Bi-A4BdSrD
side <sides 1:mD4-Fn-W.JgB1D1-AD
sides >side 1:a-C7B1Q8-V.B13B1D1-A
sign <signatories,signatory,signature,signed 1:2B16!hD
signal 1:lM4N
signatories >sign 1:nB
signatory >sign 1:10BnBc-A
signature >sign 1:8=BE1=B9O3-B4=B=M1=B=ZZ+2-A1B5=B1=B=S1B2B+1G+IM5N4D1=B=.I.I+5=B=MO7D1D4=B
signatures >sign
signed >sign 1:0D1E6B1E1D1E7B1-KNOQ1L2MO2-A+B+2-A-B+-CM+1-AY1-AB+1-A-HOQ1B3F2DF1-AS+2-AB1B1GI4B1O4D1-A.I+1B2F+1-FP1-AM+1!-A-B-CD3C+DEH1-AB+2D1-AD3B1-A-B-CD+3B2C+
signing >sign
signs >sign
silence 1:fCb.D9V4=DfQ
silent <silently 1:sOdB8-Q.KlB
silently >silent 1:13L
similar 1:1f-A2-A+-C+4D
simply 1:lL
since 1:2BhN3B3N1-CZ5D2E4B2GH5-GN5-G9G4D
single <singly 1:cB1hB
singly >single 1:15B8-H
sino 1:f!
sino_russian_partnership_agreement @f`)
