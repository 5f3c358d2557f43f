lecternData("texts/0",[["The annotation."],
[],
[],
["One.",
"Two.",
"A quote.",
"Another."]],"775752e1");
