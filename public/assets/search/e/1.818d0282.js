mithaqSearch("e/1",`0	bahrain-russia-2014	اتفاقية البحرين وروسيا (2014) ضمن برنامج تحديث قوة دفاع البحرين	Bahrain–Russia agreement (2014), within the Bahrain Defence Force modernisation programme	5c28298f	a7f52396
0	bahrain-russia-2015	اتفاقية تنمية علاقات التعاون العسكري بين البحرين وروسيا (2015)	Bahrain–Russia agreement on developing military cooperation (2015)	483e5ddc	ad4255d9
0	bahrain-russia-committee	لجنة التعاون العسكري التقني بين روسيا والبحرين	Russia–Bahrain committee for military-technical cooperation	0341250b	9aa7692f
3	bashar-al-assad	بشار الأسد	Bashar al-Assad	03b7f9dc	68654caf	الأسد	بشار الأسد	Assad	Bashar al-Assad	Bashshār al-Asad
1	belarus	بيلاروسيا	Belarus	f62404dd	76e9a286	بيلاروسيا	Belarus	جمهورية بيلاروس	روسيا البيضاء	Republic of Belarus
0	belarus-russia-strategic	اتفاقية استراتيجية بين روسيا وبيلاروسيا (غير محددة)	Russia–Belarus strategic agreement (unspecified)	7ef2dc32	a7aa8ca5
1	china	الصين	China	362f58b1	2326ff2b	الصين	China	جمهورية الصين الشعبية	People’s Republic of China	PRC
0	china-russia-partnership	اتفاقية شراكة بين روسيا والصين (غير محددة)	Russia–China partnership agreement (unspecified)	1e107a05	e51f34dc`)
