lecternData("biblatex/0",["@article{aliases,\n  author = {Doe, Jane},\n  title = {{1984}},\n  date = {2009-03},\n  journaltitle = {J},\n  issn = {0043-8871},\n  number = {010},\n  pages = {1--2},\n  doi = {10.1000/x},\n  url = {https://example.org/},\n  pubstate = {retracted},\n  language = {no},\n  annotation = {The annotation.},\n  keywords = {T}\n}\n",
"@dataset{two,\n  title = {{Two}},\n  date = {2004-05~/2004-06~}\n}\n",
"@article{one,\n  author = {Null, X.},\n  title = {{{}\\emph{Italic} and iPhone}},\n  date = {1999-21},\n  keywords = {alpha, beta}\n}\n",
"@book{crlf.bytes,\n  title = {{Ends of lines}},\n  abstract = {One.},\n  annotation = {Two.}\n}\n"],"775752e1");
