lecternData("markdown/0",["Özil, A., Müller, J., & Zahn, E. (2005). Bündnistreue nach 1990. *Zeitschrift für Internationale Beziehungen*, *12*(2), 5–40.\n",
"Otto, M., & Ahl, U. (ca. 1990–2003). *Alliance Cohesion*. Institut.\n",
"*Ein Buch*. (o. J.).\n"],"c2deecae");
