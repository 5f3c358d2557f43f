lecternData("texts/0",[[],
[],
[],
[]]);
