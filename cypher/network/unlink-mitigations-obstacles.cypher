// question: Quels obstacles levés par des leviers détacher, avant de les rattacher comme ils sont dits maintenant ?
// parameters: $rows
// columns: 
UNWIND $rows AS row
MATCH (n:Mitigation {id: row.id})-[r:LIFTS]->(:Obstacle)
DELETE r
