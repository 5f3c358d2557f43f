lecternData("ris/0",["TY  - BOOK\u000d\nID  - b\u000d\nAU  - Åtland, Kristian\u000d\nTI  - B\u000d\nPY  - 2002\u000d\nDA  - 2002///Spring\u000d\nKW  - Størks\u000d\nER  - \u000d\n\u000d\n",
"TY  - BOOK\u000d\nID  - a\u000d\nAU  - Østhagen, Andreas\u000d\nTI  - A\u000d\nPY  - 2001\u000d\nDA  - 2001///\u000d\nKW  - Birds\u000d\nKW  - Eggs\u000d\nER  - \u000d\n\u000d\n",
"TY  - BOOK\u000d\nID  - c2\u000d\nAU  - Zed, Z.\u000d\nTI  - C two\u000d\nER  - \u000d\n\u000d\n",
"TY  - BOOK\u000d\nID  - c1\u000d\nAU  - Zed, Zoe\u000d\nTI  - C one\u000d\nKW  - Food\u000d\nER  - \u000d\n\u000d\n"],"199b952");
