lecternData("texts/0",[["Flour, water, salt."],
["Rhymes of sonnets."],
["Stanzas of the sonnet, and how they rhyme."],
["Sonnets rhyme in stanzas."],
["The snow line above the glaciers."],
["Moraines show where glaciers stood."],
["Glaciers carve valleys and leave moraines."]],"86a14aaa");
