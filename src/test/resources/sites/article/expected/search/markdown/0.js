lecternData("markdown/0",["**\\[Corrected, 2005, the journal\\]** van Gogh, V., Roe, R., Jr., & World Bank. (2003–2004). *Powers* and \\<others\\>: H₂O & « quotes » (J. Doe, Trans.). *Journal of Examples*, *5*(1–2), 010–031. <https://doi.org/10.1000/abc(1)>\n",
"Doe, J. (2001). An “other” work. In R. Roe (Ed.), *A Book* (pp. 1–9). A Press.\n",
"*A third work on narrow matters*. (ca. 1999).\n"],"35da6dca");
