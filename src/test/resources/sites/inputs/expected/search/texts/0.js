lecternData("texts/0",[["The annotation."],
[],
[],
["One.",
"Two.",
"A quote.",
"Another."]]);
