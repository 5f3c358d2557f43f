lecternData("index",{
works:4,
years:[[2002,0],
[2001,1],
[null,2]],
topics:[["birds","Birds",[]],
["eggs","Eggs",[]],
["food","Food",[]],
["storks","Størks",[]],
["zoology","Zoology",["animal science",
"Æthology"]]],
types:[["book",
"Book"]],
first:[""],
whole:{terms:["#2001 $+ !&2 #+ !#=author/atland-kristian  #!+osthagen-andreas  %!+zed  '#!$topic/birds  ##!*eggs  %!*food  %%!*storks  #!*zoology  ##!%ype/book  ####!$work/a  %!)b  #!)c1  )!*2  '!#a $$# !$ethology #'#' !$ndreas $% !%imal #'#' !$tland #% !#b #$# !$irds #'#' !$ook #3#3#3#3 !#c %$##$# !#eggs $' !#food $'$' !#kristian #% !#one &$# !$sthagen $% !#science #'#' !$torks #' !#two %$# !#z %%#% !$ed %%#% !$oe %%#% !%ology #'#' !"],
orders:{added:"#$%&",
author:"#$%&",
title:"$#&%"}}
},"199b952");
