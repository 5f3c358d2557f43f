lecternData("places/0","");
