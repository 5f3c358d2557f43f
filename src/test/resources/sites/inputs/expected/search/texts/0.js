lecternData("texts/0",[["The annotation.",
"Retracted"],
[],
[],
["One.",
"Two.",
"A quote.",
"Another."]],"775752e1");
