lecternData("markdown/0",["Miller, A. (1990). *Bread*.\n",
"*A treatise on sonnets without a name on its title page*. (1922).\n",
"Papadimitriou-Konstantinopoulou, A. (1920). *Rhyme and stanza*.\n",
"山本太郎. (1901). *The sonnet*.\n",
"Tyndall, J. (1860). *Snow lines*.\n",
"Forbes, J. D. (1843). *Moraines & \\<erratics\\>*.\n",
"Agassiz, L. (1840). *Glaciers of the north*.\n"],"86a14aaa");
