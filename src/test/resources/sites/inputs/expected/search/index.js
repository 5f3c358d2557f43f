lecternData("index",{
works:4,
years:[[2009,0],
[2004,1],
[1999,2],
[null,3]],
topics:[["t","T",[]]],
types:[["book",
"Book"],
["dataset",
"Data set"],
["article-journal",
"Journal article"]],
first:[""],
whole:{terms:["#1984 #$# !%99 %+ !#2004 $+ !&9 #+ !#=author/doe-jane  #!+null-x  '!$doi/10.1000/x  #!$journal/j  #!$topic/t  #!%ype/article-journal  #%!)book  )!)dataset  %!$work/aliases  #!)crlf.bytes  )!)one  '!)two  %!#a  )!$lpha %3 !$nd %$# !%notation  #!%other  )!$rticle #3$3 !#beta %3 !$ook &3 !#data $3 !$oe #% !#ends &$# !#iphone %$# !$talic %$# !#j #+ !$ane #% !$ournal #3$3 !#lines &$# !#null %% !#of &$# !$ne  )!#quote  )!#set $3 !#t #' !$he  #!$wo $$# )!#x %% !"],
orders:{added:"#$%&",
author:"#&%$",
title:"#&%$"}}
},"775752e1");
