lecternData("places/0","","32d70693");
