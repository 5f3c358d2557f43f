lecternData("biblatex/0",["@book{b,\n  author = {Åtland, Kristian},\n  title = {{B}},\n  date = {2002-21},\n  keywords = {Størks}\n}\n",
"@book{a,\n  author = {Østhagen, Andreas},\n  title = {{A}},\n  date = {2001},\n  keywords = {Birds, Eggs}\n}\n",
"@book{c2,\n  author = {Zed, Z.},\n  title = {{C two}}\n}\n",
"@book{c1,\n  author = {Zed, Zoe},\n  title = {{C one}},\n  keywords = {Food}\n}\n"],"199b952");
