lecternData("bibtex/0",["@book{bread,\n  author = {Miller, Ann},\n  title = {{Bread}},\n  year = {1990},\n  abstract = {Flour, water, salt.}\n}\n",
"@book{sonnet3,\n  title = {{A treatise on sonnets without a name on its title page}},\n  year = {1922},\n  abstract = {Rhymes of sonnets.},\n  keywords = {Verse}\n}\n",
"@book{sonnet2,\n  author = {Papadimitriou-Konstantinopoulou, Alexandra},\n  title = {{Rhyme and stanza}},\n  year = {1920},\n  abstract = {Stanzas of the sonnet, and how they rhyme.},\n  keywords = {Verse}\n}\n",
"@book{sonnet1,\n  author = {山本, 太郎},\n  title = {{The sonnet}},\n  year = {1901},\n  abstract = {Sonnets rhyme in stanzas.},\n  keywords = {Verse}\n}\n",
"@book{glacier3,\n  author = {Tyndall, John},\n  title = {{Snow lines}},\n  year = {1860},\n  abstract = {The snow line above the glaciers.},\n  keywords = {Ice and snow}\n}\n",
"@book{glacier2,\n  author = {Forbes, James D.},\n  title = {{Moraines \\& {\\textless}erratics{\\textgreater}}},\n  year = {1843},\n  abstract = {Moraines show where glaciers stood.},\n  keywords = {Ice and snow}\n}\n",
"@book{glacier1,\n  author = {Agassiz, Louis},\n  title = {{Glaciers of the north}},\n  year = {1840},\n  abstract = {Glaciers carve valleys and leave moraines.},\n  keywords = {Ice and snow}\n}\n"],"86a14aaa");
