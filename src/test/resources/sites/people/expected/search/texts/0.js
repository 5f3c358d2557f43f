lecternData("texts/0",[[],
["See Cha and Doe 2009 first. Then come back.",
"Not at all."],
[],
[]],"ed8fec4e");
