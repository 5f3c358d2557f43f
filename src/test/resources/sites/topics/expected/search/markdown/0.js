lecternData("markdown/0",["Åtland, K. (2002). *B*.\n",
"Østhagen, A. (2001). *A*.\n",
"Zed, Z. (n.d.). *C two*.\n",
"Zed, Z. (n.d.). *C one*.\n"],"199b952");
