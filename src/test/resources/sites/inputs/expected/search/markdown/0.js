lecternData("markdown/0",["**\\[Retracted\\]** Doe, J. (2009). 1984. *J*, (010), 1–2. <https://doi.org/10.1000/x>\n",
"*Two*. (ca. 2004). \\[Dataset\\].\n",
"Null, X. (1999). Italic *and iPhone*.\n",
"*Ends of lines*. (n.d.).\n"],"775752e1");
