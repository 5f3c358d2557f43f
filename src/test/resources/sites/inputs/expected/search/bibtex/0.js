lecternData("bibtex/0",["@article{aliases,\n  author = {Doe, Jane},\n  title = {{1984}},\n  year = {2009},\n  month = mar,\n  journal = {J},\n  issn = {0043-8871},\n  number = {010},\n  pages = {1--2},\n  doi = {10.1000/x},\n  url = {https://example.org/},\n  pubstate = {retracted},\n  note = {Retracted},\n  language = {no},\n  annote = {The annotation.},\n  keywords = {T}\n}\n",
"@misc{two,\n  title = {{Two}},\n  entrysubtype = {dataset},\n  year = {2004},\n  month = may,\n  date = {2004-05~/2004-06~}\n}\n",
"@article{one,\n  author = {Null, X.},\n  title = {{{}\\emph{Italic} and iPhone}},\n  year = {1999},\n  date = {1999-21},\n  keywords = {alpha, beta}\n}\n",
"@book{crlf.bytes,\n  title = {{Ends of lines}},\n  abstract = {One.},\n  annote = {Two.}\n}\n"],"775752e1");
