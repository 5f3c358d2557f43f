lecternData("index",{
works:7,
years:[[1990,0],
[1922,1],
[1920,2],
[1901,3],
[1860,4],
[1843,5],
[1840,6]],
topics:[["ice","Ice and snow",[]],
["verse","Verse",[]]],
types:[["book",
"Book"]],
first:[""],
whole:{terms:["#1840 )+ !&3 (+ !%60 '+ !$901 &+ !%20 %+ !&2 $+ !%90 #+ !#=author/agassiz-louis  /!+forbes-james-d  -!+miller-ann  #!+papadimitriou-konstantinopoulou-alexandra  '!+tyndall-john  +!+山本太郎  )!$topic/ice  +##!*verse  %##!%ype/book  #######!$work/bread  #!)glacier1  /!02  -!03  +!)sonnet1  )!/2  '!/3  %!#a $$& !$bove  +!$gassiz )% !$lexandra %% !$nd %$#$'#'#' ')!%n #% !#book #3#3#3#3#3#3#3 !$read #$# !#carve  /!#d (% !#erratics ($# !#flour  #!$orbes (% !#glaciers )$$ +##!#how  '!#ice ''#'#' !$n  )!$ts $$& !#james (% !$ohn '% !#konstantinopoulou %% !#leave  /!$ine  +!'s '$# !$ouis )% !#miller #% !$oraines ($# -#!#name $$& !$orth )$$ !#of )$$ %#!$n $$& !#page $$& !%padimitriou %% !#rhyme %$# '#!(s  %!#salt  #!$how  -!$now '(##'#' +!$onnet &$# '!)s $$& %%!$tanza %$# !)s  '#!%ood  -!#the &$#%$$ '&!&y  '!$itle $$& !$reatise $$& !$yndall '% !#valleys  /!$erse $'#'#' !#water  #!$here  -!$ithout $$& !#太郎 &% !#山本 &% !#本太 &% !#郎 &% !"],
orders:{added:"#$%&'()",
author:"&#')(%$",
title:"$#')(&%"}}
},"86a14aaa");
