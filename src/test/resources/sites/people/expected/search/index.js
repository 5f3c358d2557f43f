lecternData("index",{
works:4,
years:[[2011,0],
[2009,1],
[1999,3]],
topics:[["t","Names",[]]],
types:[["book",
"Book"],
["article-journal",
"Journal article"]],
first:[""],
whole:{terms:["#1999 &+ !#2009 $+#+ %!%11 #+ !#=author/cha-victor  %#!+doe-elder  '!/younger  #!+osthagen-andreas  %%!+roe-richard  %!$journal/names  ###!$list/week  %!$publisher/press-press  )!$topic/t  ####!%ype/article-journal  ###!)book  )!$work/four  )!)one  %!)three  #!*wo  '!#a #+#+#+ !$ll  %!$nd  %!&reas $%$% !$rticle #3#3#3 !$t  %!#back  %!$ook &3 !#cha $%#% %!$ome  %!#d $%#% !$oe #%$% %!#first  %!$our &$# !#j #+#+#+ !$ane #%$% !$ournal #;#;#; !#names #/#/#/#' !$ot  %!#of #+#+#+ !$ne $$# !$sthagen $%$% !#press &+ !#richard $% !$oe $% !#see  %!#then  %!%ree #$# !$wo %$# !#victor $%#% !"],
orders:{added:"%#$&",
author:"%#$&",
title:"%$&#"}}
},"ed8fec4e");
