lecternData("markdown/0",["Doe, J. (2011). Three. *A Journal of Names*, *10*, 1.\n",
"Cha, V., & Østhagen, A. (2009). One (R. Roe, Trans.). *A Journal of Names*, *2*(1), 30–40.\n",
"Cha, V. D., & Doe, J. (2009). Two. *A Journal of Names*, *2*(1), 3–29.\n",
"Østhagen, A. (Ed.). (1999). *Four* (Nord, Inc. & Inc. Nord, Trans.). Press & Press.\n"],"ed8fec4e");
