// question: Quels lieux d’obstacles détacher, avant de les rattacher comme ils sont dits maintenant ?
// parameters: $rows
// columns: 
UNWIND $rows AS row
MATCH (n:Obstacle {id: row.id})-[r:ON]->()
DELETE r
