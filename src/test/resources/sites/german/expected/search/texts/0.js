lecternData("texts/0",[["Siehe Otto und Ahl um 1990 und den Streit um „Treue“."],
[["Cohesion is “hard”.",
"en"]],
[["Short “words”.",
"en"],
"Meine „Worte“.",
["“So.”",
"en"]]],"c2deecae");
