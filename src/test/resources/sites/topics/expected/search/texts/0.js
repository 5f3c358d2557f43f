lecternData("texts/0",[[],
[],
[],
[]],"199b952");
