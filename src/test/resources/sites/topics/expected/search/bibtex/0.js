lecternData("bibtex/0",["@book{b,\n  author = {{\\r{A}}tland, Kristian},\n  title = {{B}},\n  year = {2002},\n  date = {2002-21},\n  keywords = {St{\\o}rks}\n}\n",
"@book{a,\n  author = {{\\O}sthagen, Andreas},\n  title = {{A}},\n  year = {2001},\n  keywords = {Birds, Eggs}\n}\n",
"@book{c2,\n  author = {Zed, Z.},\n  title = {{C two}}\n}\n",
"@book{c1,\n  author = {Zed, Zoe},\n  title = {{C one}},\n  keywords = {Food}\n}\n"],"199b952");
