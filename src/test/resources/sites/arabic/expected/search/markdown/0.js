lecternData("markdown/0",["حسن, أحمد. (2015). *نظرية التحالفات* (2 ط). دار النهضة.\n",
"Reiss, M. B., & Lee, S.-J. (2009). Drifting apart? The U.S.-ROK alliance at risk. *Korean Journal of Defense Analysis*, *21*(1), 11–31. <https://doi.org/10.1080/10163270902745656>\n",
"**\\[مسحوب، 1 مايو 2005، ⁨The Publisher⁩\\]** إبراهيم, ليلى, & Ode, A. (2003–2004). *أطلس* \\[Map\\].\n",
"לוי, דן. (2001–2003). בריתות ומלחמות. في R. Cohen, ليلى إبراهيم, & A. Ode, *The Long Peace* (ص 1–20). Example Press.\n"],"38fed0a");
